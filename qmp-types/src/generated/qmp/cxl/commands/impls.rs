// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for CxlInjectGeneralMediaEvent {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
        log: crate::rt::Blank::BLANK,
        flags: crate::rt::Blank::BLANK,
        maint_op_class: None,
        maint_op_subclass: None,
        ld_id: None,
        head_id: None,
        dpa: crate::rt::Blank::BLANK,
        descriptor: crate::rt::Blank::BLANK,
        type_: crate::rt::Blank::BLANK,
        transaction_type: crate::rt::Blank::BLANK,
        channel: None,
        rank: None,
        device: None,
        component_id: None,
        is_comp_id_pldm: None,
        cme_ev_flags: None,
        cme_count: None,
        sub_type: None,
    };
}

impl crate::rt::Object for CxlInjectGeneralMediaEvent {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "cxl-inject-general-media-event",
        names: &[
            "path",
            "log",
            "flags",
            "maint-op-class",
            "maint-op-subclass",
            "ld-id",
            "head-id",
            "dpa",
            "descriptor",
            "type",
            "transaction-type",
            "channel",
            "rank",
            "device",
            "component-id",
            "is-comp-id-pldm",
            "cme-ev-flags",
            "cme-count",
            "sub-type",
        ],
        order: &[2, 3, 8, 13, 10, 16, 6, 1, 7, 4, 15, 0, 11, 14, 17, 18, 5, 9, 12],
        required: 0b11110000111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (3, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (4, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (5, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (6, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (15, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (16, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (17, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (18, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.path,
                &self.log,
                &self.flags,
                &self.maint_op_class,
                &self.maint_op_subclass,
                &self.ld_id,
                &self.head_id,
                &self.dpa,
                &self.descriptor,
                &self.type_,
                &self.transaction_type,
                &self.channel,
                &self.rank,
                &self.device,
                &self.component_id,
                &self.is_comp_id_pldm,
                &self.cme_ev_flags,
                &self.cme_count,
                &self.sub_type,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.path,
                &mut self.log,
                &mut self.flags,
                &mut self.maint_op_class,
                &mut self.maint_op_subclass,
                &mut self.ld_id,
                &mut self.head_id,
                &mut self.dpa,
                &mut self.descriptor,
                &mut self.type_,
                &mut self.transaction_type,
                &mut self.channel,
                &mut self.rank,
                &mut self.device,
                &mut self.component_id,
                &mut self.is_comp_id_pldm,
                &mut self.cme_ev_flags,
                &mut self.cme_count,
                &mut self.sub_type,
            ],
        );
    }
}

impl crate::rt::Blank for CxlInjectDramEvent {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
        log: crate::rt::Blank::BLANK,
        flags: crate::rt::Blank::BLANK,
        maint_op_class: None,
        maint_op_subclass: None,
        ld_id: None,
        head_id: None,
        dpa: crate::rt::Blank::BLANK,
        descriptor: crate::rt::Blank::BLANK,
        type_: crate::rt::Blank::BLANK,
        transaction_type: crate::rt::Blank::BLANK,
        channel: None,
        rank: None,
        nibble_mask: None,
        bank_group: None,
        bank: None,
        row: None,
        column: None,
        correction_mask: None,
        component_id: None,
        is_comp_id_pldm: None,
        sub_channel: None,
        cme_ev_flags: None,
        cvme_count: None,
        sub_type: None,
    };
}

impl crate::rt::Object for CxlInjectDramEvent {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "cxl-inject-dram-event",
        names: &[
            "path",
            "log",
            "flags",
            "maint-op-class",
            "maint-op-subclass",
            "ld-id",
            "head-id",
            "dpa",
            "descriptor",
            "type",
            "transaction-type",
            "channel",
            "rank",
            "nibble-mask",
            "bank-group",
            "bank",
            "row",
            "column",
            "correction-mask",
            "component-id",
            "is-comp-id-pldm",
            "sub-channel",
            "cme-ev-flags",
            "cvme-count",
            "sub-type",
        ],
        order: &[
            2, 3, 8, 10, 22, 6, 1, 7, 4, 20, 18, 16, 0, 21, 11, 17, 15, 19, 13, 23, 24,
            5, 14, 9, 12,
        ],
        required: 0b11110000111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (3, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (4, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (5, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (6, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (19, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (20, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (21, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (22, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (23, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (24, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.path,
                &self.log,
                &self.flags,
                &self.maint_op_class,
                &self.maint_op_subclass,
                &self.ld_id,
                &self.head_id,
                &self.dpa,
                &self.descriptor,
                &self.type_,
                &self.transaction_type,
                &self.channel,
                &self.rank,
                &self.nibble_mask,
                &self.bank_group,
                &self.bank,
                &self.row,
                &self.column,
                &self.correction_mask,
                &self.component_id,
                &self.is_comp_id_pldm,
                &self.sub_channel,
                &self.cme_ev_flags,
                &self.cvme_count,
                &self.sub_type,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.path,
                &mut self.log,
                &mut self.flags,
                &mut self.maint_op_class,
                &mut self.maint_op_subclass,
                &mut self.ld_id,
                &mut self.head_id,
                &mut self.dpa,
                &mut self.descriptor,
                &mut self.type_,
                &mut self.transaction_type,
                &mut self.channel,
                &mut self.rank,
                &mut self.nibble_mask,
                &mut self.bank_group,
                &mut self.bank,
                &mut self.row,
                &mut self.column,
                &mut self.correction_mask,
                &mut self.component_id,
                &mut self.is_comp_id_pldm,
                &mut self.sub_channel,
                &mut self.cme_ev_flags,
                &mut self.cvme_count,
                &mut self.sub_type,
            ],
        );
    }
}

impl crate::rt::Blank for CxlInjectMemoryModuleEvent {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
        log: crate::rt::Blank::BLANK,
        flags: crate::rt::Blank::BLANK,
        maint_op_class: None,
        maint_op_subclass: None,
        ld_id: None,
        head_id: None,
        type_: crate::rt::Blank::BLANK,
        health_status: crate::rt::Blank::BLANK,
        media_status: crate::rt::Blank::BLANK,
        additional_status: crate::rt::Blank::BLANK,
        life_used: crate::rt::Blank::BLANK,
        temperature: crate::rt::Blank::BLANK,
        dirty_shutdown_count: crate::rt::Blank::BLANK,
        corrected_volatile_error_count: crate::rt::Blank::BLANK,
        corrected_persistent_error_count: crate::rt::Blank::BLANK,
        component_id: None,
        is_comp_id_pldm: None,
        sub_type: None,
    };
}

impl crate::rt::Object for CxlInjectMemoryModuleEvent {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "cxl-inject-memory-module-event",
        names: &[
            "path",
            "log",
            "flags",
            "maint-op-class",
            "maint-op-subclass",
            "ld-id",
            "head-id",
            "type",
            "health-status",
            "media-status",
            "additional-status",
            "life-used",
            "temperature",
            "dirty-shutdown-count",
            "corrected-volatile-error-count",
            "corrected-persistent-error-count",
            "component-id",
            "is-comp-id-pldm",
            "sub-type",
        ],
        order: &[12, 2, 3, 15, 6, 9, 1, 8, 4, 17, 13, 0, 11, 16, 18, 14, 5, 7, 10],
        required: 0b1111111110000111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (3, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (4, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (5, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (6, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (16, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (17, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
            (18, crate::rt::Releases::since(crate::rt::Release::new(11, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.path,
                &self.log,
                &self.flags,
                &self.maint_op_class,
                &self.maint_op_subclass,
                &self.ld_id,
                &self.head_id,
                &self.type_,
                &self.health_status,
                &self.media_status,
                &self.additional_status,
                &self.life_used,
                &self.temperature,
                &self.dirty_shutdown_count,
                &self.corrected_volatile_error_count,
                &self.corrected_persistent_error_count,
                &self.component_id,
                &self.is_comp_id_pldm,
                &self.sub_type,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.path,
                &mut self.log,
                &mut self.flags,
                &mut self.maint_op_class,
                &mut self.maint_op_subclass,
                &mut self.ld_id,
                &mut self.head_id,
                &mut self.type_,
                &mut self.health_status,
                &mut self.media_status,
                &mut self.additional_status,
                &mut self.life_used,
                &mut self.temperature,
                &mut self.dirty_shutdown_count,
                &mut self.corrected_volatile_error_count,
                &mut self.corrected_persistent_error_count,
                &mut self.component_id,
                &mut self.is_comp_id_pldm,
                &mut self.sub_type,
            ],
        );
    }
}

impl crate::rt::Blank for CxlInjectPoison {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
        start: crate::rt::Blank::BLANK,
        length: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CxlInjectPoison {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "cxl-inject-poison",
        names: &["path", "start", "length"],
        order: &[2, 1, 0],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.path, &self.start, &self.length]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.start, &mut self.length]);
    }
}

impl crate::rt::Blank for CxlInjectUncorrectableErrors {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
        errors: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CxlInjectUncorrectableErrors {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "cxl-inject-uncorrectable-errors",
        names: &["path", "errors"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.path, &self.errors]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.errors]);
    }
}

impl crate::rt::Blank for CxlInjectCorrectableError {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CxlInjectCorrectableError {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "cxl-inject-correctable-error",
        names: &["path", "type"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.path, &self.type_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.type_]);
    }
}

impl crate::rt::Blank for CxlAddDynamicCapacity {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
        host_id: crate::rt::Blank::BLANK,
        selection_policy: crate::rt::Blank::BLANK,
        region: crate::rt::Blank::BLANK,
        tag: None,
        extents: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CxlAddDynamicCapacity {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "cxl-add-dynamic-capacity",
        names: &["path", "host-id", "selection-policy", "region", "tag", "extents"],
        order: &[1, 4, 0, 2, 3, 5],
        required: 0b101111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.path,
                &self.host_id,
                &self.selection_policy,
                &self.region,
                &self.tag,
                &self.extents,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.path,
                &mut self.host_id,
                &mut self.selection_policy,
                &mut self.region,
                &mut self.tag,
                &mut self.extents,
            ],
        );
    }
}

impl crate::rt::Blank for CxlReleaseDynamicCapacity {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
        host_id: crate::rt::Blank::BLANK,
        removal_policy: crate::rt::Blank::BLANK,
        forced_removal: None,
        sanitize_on_release: None,
        region: crate::rt::Blank::BLANK,
        tag: None,
        extents: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CxlReleaseDynamicCapacity {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "cxl-release-dynamic-capacity",
        names: &[
            "path",
            "host-id",
            "removal-policy",
            "forced-removal",
            "sanitize-on-release",
            "region",
            "tag",
            "extents",
        ],
        order: &[1, 6, 2, 0, 3, 5, 7, 4],
        required: 0b10100111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.path,
                &self.host_id,
                &self.removal_policy,
                &self.forced_removal,
                &self.sanitize_on_release,
                &self.region,
                &self.tag,
                &self.extents,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.path,
                &mut self.host_id,
                &mut self.removal_policy,
                &mut self.forced_removal,
                &mut self.sanitize_on_release,
                &mut self.region,
                &mut self.tag,
                &mut self.extents,
            ],
        );
    }
}

crate::rt::impl_calls! {
    CxlInjectGeneralMediaEvent CxlInjectDramEvent CxlInjectMemoryModuleEvent
    CxlInjectPoison CxlInjectUncorrectableErrors CxlInjectCorrectableError
    CxlAddDynamicCapacity CxlReleaseDynamicCapacity
}
