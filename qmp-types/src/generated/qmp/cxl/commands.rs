// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Places a General Media record in an event log of an emulated CXL memory device.
///
/// On the wire: `cxl-inject-general-media-event`.
///
/// Since QEMU 8.1.
#[non_exhaustive]
pub struct CxlInjectGeneralMediaEvent {
    /// Where the device is in the object tree (QOM).
    ///
    /// On the wire: `path`.
    pub path: String,
    /// The log that gets the record.
    ///
    /// On the wire: `log`.
    pub log: types::CxlEventLog,
    /// The flags of the record as the CXL specification defines them.
    ///
    /// On the wire: `flags`.
    pub flags: u32,
    /// The class of the maintenance that the device asks for.
    ///
    /// On the wire: `maint-op-class`.
    ///
    /// Since QEMU 11.0.
    pub maint_op_class: Option<u8>,
    /// The subclass of that maintenance.
    ///
    /// On the wire: `maint-op-subclass`.
    ///
    /// Since QEMU 11.0.
    pub maint_op_subclass: Option<u8>,
    /// The logical device that the record comes from.
    ///
    /// On the wire: `ld-id`.
    ///
    /// Since QEMU 11.0.
    pub ld_id: Option<u16>,
    /// The head of a device with several heads that the record comes from.
    ///
    /// On the wire: `head-id`.
    ///
    /// Since QEMU 11.0.
    pub head_id: Option<u8>,
    /// The member `dpa`.
    pub dpa: u64,
    /// The member `descriptor`.
    pub descriptor: u8,
    /// The member `type`.
    pub type_: u8,
    /// The member `transaction-type`.
    pub transaction_type: u8,
    /// The member `channel`.
    pub channel: Option<u8>,
    /// The member `rank`.
    pub rank: Option<u8>,
    /// The member `device`.
    pub device: Option<u32>,
    /// The member `component-id`.
    pub component_id: Option<String>,
    /// The member `is-comp-id-pldm`.
    ///
    /// Since QEMU 11.0.
    pub is_comp_id_pldm: Option<bool>,
    /// The member `cme-ev-flags`.
    ///
    /// Since QEMU 11.0.
    pub cme_ev_flags: Option<u8>,
    /// The member `cme-count`.
    ///
    /// Since QEMU 11.0.
    pub cme_count: Option<u32>,
    /// What kind of memory event it is in detail; mandatory since 11.0.
    ///
    /// On the wire: `sub-type`.
    ///
    /// Since QEMU 11.0.
    pub sub_type: Option<u8>,
}

impl crate::Blank for CxlInjectGeneralMediaEvent {
    const BLANK: Self = Self {
        path: crate::Blank::BLANK,
        log: crate::Blank::BLANK,
        flags: crate::Blank::BLANK,
        maint_op_class: None,
        maint_op_subclass: None,
        ld_id: None,
        head_id: None,
        dpa: crate::Blank::BLANK,
        descriptor: crate::Blank::BLANK,
        type_: crate::Blank::BLANK,
        transaction_type: crate::Blank::BLANK,
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

impl crate::Object for CxlInjectGeneralMediaEvent {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
        required: 0b11110000111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (3, crate::Releases::since(crate::Release::new(11, 0))),
            (4, crate::Releases::since(crate::Release::new(11, 0))),
            (5, crate::Releases::since(crate::Release::new(11, 0))),
            (6, crate::Releases::since(crate::Release::new(11, 0))),
            (15, crate::Releases::since(crate::Release::new(11, 0))),
            (16, crate::Releases::since(crate::Release::new(11, 0))),
            (17, crate::Releases::since(crate::Release::new(11, 0))),
            (18, crate::Releases::since(crate::Release::new(11, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl CxlInjectGeneralMediaEvent {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        path: impl Into<String>,
        log: types::CxlEventLog,
        flags: u32,
        dpa: u64,
        descriptor: u8,
        type_: u8,
        transaction_type: u8,
    ) -> Self {
        Self {
            path: path.into(),
            log,
            flags,
            maint_op_class: None,
            maint_op_subclass: None,
            ld_id: None,
            head_id: None,
            dpa,
            descriptor,
            type_,
            transaction_type,
            channel: None,
            rank: None,
            device: None,
            component_id: None,
            is_comp_id_pldm: None,
            cme_ev_flags: None,
            cme_count: None,
            sub_type: None,
        }
    }
    /// Sets `maint-op-class`.
    #[inline]
    #[must_use]
    pub fn maint_op_class(mut self, value: u8) -> Self {
        self.maint_op_class = Some(value);
        self
    }
    /// Sets `maint-op-subclass`.
    #[inline]
    #[must_use]
    pub fn maint_op_subclass(mut self, value: u8) -> Self {
        self.maint_op_subclass = Some(value);
        self
    }
    /// Sets `ld-id`.
    #[inline]
    #[must_use]
    pub fn ld_id(mut self, value: u16) -> Self {
        self.ld_id = Some(value);
        self
    }
    /// Sets `head-id`.
    #[inline]
    #[must_use]
    pub fn head_id(mut self, value: u8) -> Self {
        self.head_id = Some(value);
        self
    }
    /// Sets `channel`.
    #[inline]
    #[must_use]
    pub fn channel(mut self, value: u8) -> Self {
        self.channel = Some(value);
        self
    }
    /// Sets `rank`.
    #[inline]
    #[must_use]
    pub fn rank(mut self, value: u8) -> Self {
        self.rank = Some(value);
        self
    }
    /// Sets `device`.
    #[inline]
    #[must_use]
    pub fn device(mut self, value: u32) -> Self {
        self.device = Some(value);
        self
    }
    /// Sets `component-id`.
    #[inline]
    #[must_use]
    pub fn component_id(mut self, value: impl Into<String>) -> Self {
        self.component_id = Some(value.into());
        self
    }
    /// Sets `is-comp-id-pldm`.
    #[inline]
    #[must_use]
    pub fn is_comp_id_pldm(mut self, value: bool) -> Self {
        self.is_comp_id_pldm = Some(value);
        self
    }
    /// Sets `cme-ev-flags`.
    #[inline]
    #[must_use]
    pub fn cme_ev_flags(mut self, value: u8) -> Self {
        self.cme_ev_flags = Some(value);
        self
    }
    /// Sets `cme-count`.
    #[inline]
    #[must_use]
    pub fn cme_count(mut self, value: u32) -> Self {
        self.cme_count = Some(value);
        self
    }
    /// Sets `sub-type`.
    #[inline]
    #[must_use]
    pub fn sub_type(mut self, value: u8) -> Self {
        self.sub_type = Some(value);
        self
    }
}

impl crate::Command for CxlInjectGeneralMediaEvent {
    const NAME: &'static str = "cxl-inject-general-media-event";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(8, 1));
    type Return = crate::Empty;
}

/// Places a DRAM record in an event log of an emulated CXL memory device.
///
/// On the wire: `cxl-inject-dram-event`.
///
/// Since QEMU 8.1.
#[non_exhaustive]
pub struct CxlInjectDramEvent {
    /// Where the device is in the object tree (QOM).
    ///
    /// On the wire: `path`.
    pub path: String,
    /// The log that gets the record.
    ///
    /// On the wire: `log`.
    pub log: types::CxlEventLog,
    /// The flags of the record as the CXL specification defines them.
    ///
    /// On the wire: `flags`.
    pub flags: u32,
    /// The class of the maintenance that the device asks for.
    ///
    /// On the wire: `maint-op-class`.
    ///
    /// Since QEMU 11.0.
    pub maint_op_class: Option<u8>,
    /// The subclass of that maintenance.
    ///
    /// On the wire: `maint-op-subclass`.
    ///
    /// Since QEMU 11.0.
    pub maint_op_subclass: Option<u8>,
    /// The logical device that the record comes from.
    ///
    /// On the wire: `ld-id`.
    ///
    /// Since QEMU 11.0.
    pub ld_id: Option<u16>,
    /// The head of a device with several heads that the record comes from.
    ///
    /// On the wire: `head-id`.
    ///
    /// Since QEMU 11.0.
    pub head_id: Option<u8>,
    /// The member `dpa`.
    pub dpa: u64,
    /// The member `descriptor`.
    pub descriptor: u8,
    /// The member `type`.
    pub type_: u8,
    /// The member `transaction-type`.
    pub transaction_type: u8,
    /// The member `channel`.
    pub channel: Option<u8>,
    /// The member `rank`.
    pub rank: Option<u8>,
    /// The member `nibble-mask`.
    pub nibble_mask: Option<u32>,
    /// The member `bank-group`.
    pub bank_group: Option<u8>,
    /// The member `bank`.
    pub bank: Option<u8>,
    /// The member `row`.
    pub row: Option<u32>,
    /// The member `column`.
    pub column: Option<u16>,
    /// The member `correction-mask`.
    pub correction_mask: Option<Vec<u64>>,
    /// The member `component-id`.
    ///
    /// Since QEMU 11.0.
    pub component_id: Option<String>,
    /// The member `is-comp-id-pldm`.
    ///
    /// Since QEMU 11.0.
    pub is_comp_id_pldm: Option<bool>,
    /// The member `sub-channel`.
    ///
    /// Since QEMU 11.0.
    pub sub_channel: Option<u8>,
    /// The member `cme-ev-flags`.
    ///
    /// Since QEMU 11.0.
    pub cme_ev_flags: Option<u8>,
    /// The member `cvme-count`.
    ///
    /// Since QEMU 11.0.
    pub cvme_count: Option<u32>,
    /// What kind of memory event it is in detail; mandatory since 11.0.
    ///
    /// On the wire: `sub-type`.
    ///
    /// Since QEMU 11.0.
    pub sub_type: Option<u8>,
}

impl crate::Blank for CxlInjectDramEvent {
    const BLANK: Self = Self {
        path: crate::Blank::BLANK,
        log: crate::Blank::BLANK,
        flags: crate::Blank::BLANK,
        maint_op_class: None,
        maint_op_subclass: None,
        ld_id: None,
        head_id: None,
        dpa: crate::Blank::BLANK,
        descriptor: crate::Blank::BLANK,
        type_: crate::Blank::BLANK,
        transaction_type: crate::Blank::BLANK,
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

impl crate::Object for CxlInjectDramEvent {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
        required: 0b11110000111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (3, crate::Releases::since(crate::Release::new(11, 0))),
            (4, crate::Releases::since(crate::Release::new(11, 0))),
            (5, crate::Releases::since(crate::Release::new(11, 0))),
            (6, crate::Releases::since(crate::Release::new(11, 0))),
            (19, crate::Releases::since(crate::Release::new(11, 0))),
            (20, crate::Releases::since(crate::Release::new(11, 0))),
            (21, crate::Releases::since(crate::Release::new(11, 0))),
            (22, crate::Releases::since(crate::Release::new(11, 0))),
            (23, crate::Releases::since(crate::Release::new(11, 0))),
            (24, crate::Releases::since(crate::Release::new(11, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl CxlInjectDramEvent {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        path: impl Into<String>,
        log: types::CxlEventLog,
        flags: u32,
        dpa: u64,
        descriptor: u8,
        type_: u8,
        transaction_type: u8,
    ) -> Self {
        Self {
            path: path.into(),
            log,
            flags,
            maint_op_class: None,
            maint_op_subclass: None,
            ld_id: None,
            head_id: None,
            dpa,
            descriptor,
            type_,
            transaction_type,
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
        }
    }
    /// Sets `maint-op-class`.
    #[inline]
    #[must_use]
    pub fn maint_op_class(mut self, value: u8) -> Self {
        self.maint_op_class = Some(value);
        self
    }
    /// Sets `maint-op-subclass`.
    #[inline]
    #[must_use]
    pub fn maint_op_subclass(mut self, value: u8) -> Self {
        self.maint_op_subclass = Some(value);
        self
    }
    /// Sets `ld-id`.
    #[inline]
    #[must_use]
    pub fn ld_id(mut self, value: u16) -> Self {
        self.ld_id = Some(value);
        self
    }
    /// Sets `head-id`.
    #[inline]
    #[must_use]
    pub fn head_id(mut self, value: u8) -> Self {
        self.head_id = Some(value);
        self
    }
    /// Sets `channel`.
    #[inline]
    #[must_use]
    pub fn channel(mut self, value: u8) -> Self {
        self.channel = Some(value);
        self
    }
    /// Sets `rank`.
    #[inline]
    #[must_use]
    pub fn rank(mut self, value: u8) -> Self {
        self.rank = Some(value);
        self
    }
    /// Sets `nibble-mask`.
    #[inline]
    #[must_use]
    pub fn nibble_mask(mut self, value: u32) -> Self {
        self.nibble_mask = Some(value);
        self
    }
    /// Sets `bank-group`.
    #[inline]
    #[must_use]
    pub fn bank_group(mut self, value: u8) -> Self {
        self.bank_group = Some(value);
        self
    }
    /// Sets `bank`.
    #[inline]
    #[must_use]
    pub fn bank(mut self, value: u8) -> Self {
        self.bank = Some(value);
        self
    }
    /// Sets `row`.
    #[inline]
    #[must_use]
    pub fn row(mut self, value: u32) -> Self {
        self.row = Some(value);
        self
    }
    /// Sets `column`.
    #[inline]
    #[must_use]
    pub fn column(mut self, value: u16) -> Self {
        self.column = Some(value);
        self
    }
    /// Sets `correction-mask`.
    #[inline]
    #[must_use]
    pub fn correction_mask(mut self, value: impl Into<Vec<u64>>) -> Self {
        self.correction_mask = Some(value.into());
        self
    }
    /// Sets `component-id`.
    #[inline]
    #[must_use]
    pub fn component_id(mut self, value: impl Into<String>) -> Self {
        self.component_id = Some(value.into());
        self
    }
    /// Sets `is-comp-id-pldm`.
    #[inline]
    #[must_use]
    pub fn is_comp_id_pldm(mut self, value: bool) -> Self {
        self.is_comp_id_pldm = Some(value);
        self
    }
    /// Sets `sub-channel`.
    #[inline]
    #[must_use]
    pub fn sub_channel(mut self, value: u8) -> Self {
        self.sub_channel = Some(value);
        self
    }
    /// Sets `cme-ev-flags`.
    #[inline]
    #[must_use]
    pub fn cme_ev_flags(mut self, value: u8) -> Self {
        self.cme_ev_flags = Some(value);
        self
    }
    /// Sets `cvme-count`.
    #[inline]
    #[must_use]
    pub fn cvme_count(mut self, value: u32) -> Self {
        self.cvme_count = Some(value);
        self
    }
    /// Sets `sub-type`.
    #[inline]
    #[must_use]
    pub fn sub_type(mut self, value: u8) -> Self {
        self.sub_type = Some(value);
        self
    }
}

impl crate::Command for CxlInjectDramEvent {
    const NAME: &'static str = "cxl-inject-dram-event";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(8, 1));
    type Return = crate::Empty;
}

/// Places a Memory Module record, with health values, in an event log of an emulated CXL memory
/// device.
///
/// On the wire: `cxl-inject-memory-module-event`.
///
/// Since QEMU 8.1.
#[non_exhaustive]
pub struct CxlInjectMemoryModuleEvent {
    /// Where the device is in the object tree (QOM).
    ///
    /// On the wire: `path`.
    pub path: String,
    /// The log that gets the record.
    ///
    /// On the wire: `log`.
    pub log: types::CxlEventLog,
    /// The flags of the record as the CXL specification defines them.
    ///
    /// On the wire: `flags`.
    pub flags: u32,
    /// The class of the maintenance that the device asks for.
    ///
    /// On the wire: `maint-op-class`.
    ///
    /// Since QEMU 11.0.
    pub maint_op_class: Option<u8>,
    /// The subclass of that maintenance.
    ///
    /// On the wire: `maint-op-subclass`.
    ///
    /// Since QEMU 11.0.
    pub maint_op_subclass: Option<u8>,
    /// The logical device that the record comes from.
    ///
    /// On the wire: `ld-id`.
    ///
    /// Since QEMU 11.0.
    pub ld_id: Option<u16>,
    /// The head of a device with several heads that the record comes from.
    ///
    /// On the wire: `head-id`.
    ///
    /// Since QEMU 11.0.
    pub head_id: Option<u8>,
    /// The member `type`.
    pub type_: u8,
    /// The member `health-status`.
    pub health_status: u8,
    /// The member `media-status`.
    pub media_status: u8,
    /// The member `additional-status`.
    pub additional_status: u8,
    /// The member `life-used`.
    pub life_used: u8,
    /// The member `temperature`.
    pub temperature: i16,
    /// The member `dirty-shutdown-count`.
    pub dirty_shutdown_count: u32,
    /// The member `corrected-volatile-error-count`.
    pub corrected_volatile_error_count: u32,
    /// The member `corrected-persistent-error-count`.
    pub corrected_persistent_error_count: u32,
    /// The member `component-id`.
    ///
    /// Since QEMU 11.0.
    pub component_id: Option<String>,
    /// The member `is-comp-id-pldm`.
    ///
    /// Since QEMU 11.0.
    pub is_comp_id_pldm: Option<bool>,
    /// What kind of device event it is in detail; mandatory since 11.0.
    ///
    /// On the wire: `sub-type`.
    ///
    /// Since QEMU 11.0.
    pub sub_type: Option<u8>,
}

impl crate::Blank for CxlInjectMemoryModuleEvent {
    const BLANK: Self = Self {
        path: crate::Blank::BLANK,
        log: crate::Blank::BLANK,
        flags: crate::Blank::BLANK,
        maint_op_class: None,
        maint_op_subclass: None,
        ld_id: None,
        head_id: None,
        type_: crate::Blank::BLANK,
        health_status: crate::Blank::BLANK,
        media_status: crate::Blank::BLANK,
        additional_status: crate::Blank::BLANK,
        life_used: crate::Blank::BLANK,
        temperature: crate::Blank::BLANK,
        dirty_shutdown_count: crate::Blank::BLANK,
        corrected_volatile_error_count: crate::Blank::BLANK,
        corrected_persistent_error_count: crate::Blank::BLANK,
        component_id: None,
        is_comp_id_pldm: None,
        sub_type: None,
    };
}

impl crate::Object for CxlInjectMemoryModuleEvent {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
        required: 0b1111111110000111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (3, crate::Releases::since(crate::Release::new(11, 0))),
            (4, crate::Releases::since(crate::Release::new(11, 0))),
            (5, crate::Releases::since(crate::Release::new(11, 0))),
            (6, crate::Releases::since(crate::Release::new(11, 0))),
            (16, crate::Releases::since(crate::Release::new(11, 0))),
            (17, crate::Releases::since(crate::Release::new(11, 0))),
            (18, crate::Releases::since(crate::Release::new(11, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl CxlInjectMemoryModuleEvent {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        path: impl Into<String>,
        log: types::CxlEventLog,
        flags: u32,
        type_: u8,
        health_status: u8,
        media_status: u8,
        additional_status: u8,
        life_used: u8,
        temperature: i16,
        dirty_shutdown_count: u32,
        corrected_volatile_error_count: u32,
        corrected_persistent_error_count: u32,
    ) -> Self {
        Self {
            path: path.into(),
            log,
            flags,
            maint_op_class: None,
            maint_op_subclass: None,
            ld_id: None,
            head_id: None,
            type_,
            health_status,
            media_status,
            additional_status,
            life_used,
            temperature,
            dirty_shutdown_count,
            corrected_volatile_error_count,
            corrected_persistent_error_count,
            component_id: None,
            is_comp_id_pldm: None,
            sub_type: None,
        }
    }
    /// Sets `maint-op-class`.
    #[inline]
    #[must_use]
    pub fn maint_op_class(mut self, value: u8) -> Self {
        self.maint_op_class = Some(value);
        self
    }
    /// Sets `maint-op-subclass`.
    #[inline]
    #[must_use]
    pub fn maint_op_subclass(mut self, value: u8) -> Self {
        self.maint_op_subclass = Some(value);
        self
    }
    /// Sets `ld-id`.
    #[inline]
    #[must_use]
    pub fn ld_id(mut self, value: u16) -> Self {
        self.ld_id = Some(value);
        self
    }
    /// Sets `head-id`.
    #[inline]
    #[must_use]
    pub fn head_id(mut self, value: u8) -> Self {
        self.head_id = Some(value);
        self
    }
    /// Sets `component-id`.
    #[inline]
    #[must_use]
    pub fn component_id(mut self, value: impl Into<String>) -> Self {
        self.component_id = Some(value.into());
        self
    }
    /// Sets `is-comp-id-pldm`.
    #[inline]
    #[must_use]
    pub fn is_comp_id_pldm(mut self, value: bool) -> Self {
        self.is_comp_id_pldm = Some(value);
        self
    }
    /// Sets `sub-type`.
    #[inline]
    #[must_use]
    pub fn sub_type(mut self, value: u8) -> Self {
        self.sub_type = Some(value);
        self
    }
}

impl crate::Command for CxlInjectMemoryModuleEvent {
    const NAME: &'static str = "cxl-inject-memory-module-event";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(8, 1));
    type Return = crate::Empty;
}

/// Marks a range of an emulated CXL memory device as poisoned, to test how the guest deals with
/// it.
///
/// On the wire: `cxl-inject-poison`.
///
/// Since QEMU 8.1.
#[non_exhaustive]
pub struct CxlInjectPoison {
    /// The member `path`.
    pub path: String,
    /// The member `start`.
    pub start: u64,
    /// The member `length`.
    pub length: u64,
}

impl crate::Blank for CxlInjectPoison {
    const BLANK: Self = Self {
        path: crate::Blank::BLANK,
        start: crate::Blank::BLANK,
        length: crate::Blank::BLANK,
    };
}

impl crate::Object for CxlInjectPoison {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "cxl-inject-poison",
        names: &["path", "start", "length"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.path, &self.start, &self.length]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.start, &mut self.length]);
    }
}

impl CxlInjectPoison {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>, start: u64, length: u64) -> Self {
        Self {
            path: path.into(),
            start,
            length,
        }
    }
}

impl crate::Command for CxlInjectPoison {
    const NAME: &'static str = "cxl-inject-poison";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(8, 1));
    type Return = crate::Empty;
}

/// Raises one or more uncorrectable errors, with their header logs, on an emulated CXL device.
///
/// On the wire: `cxl-inject-uncorrectable-errors`.
///
/// Since QEMU 8.0.
#[non_exhaustive]
pub struct CxlInjectUncorrectableErrors {
    /// The member `path`.
    pub path: String,
    /// The member `errors`.
    pub errors: Vec<types::CXLUncorErrorRecord>,
}

impl crate::Blank for CxlInjectUncorrectableErrors {
    const BLANK: Self = Self {
        path: crate::Blank::BLANK,
        errors: crate::Blank::BLANK,
    };
}

impl crate::Object for CxlInjectUncorrectableErrors {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "cxl-inject-uncorrectable-errors",
        names: &["path", "errors"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.path, &self.errors]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.errors]);
    }
}

impl CxlInjectUncorrectableErrors {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        path: impl Into<String>,
        errors: impl Into<Vec<types::CXLUncorErrorRecord>>,
    ) -> Self {
        Self {
            path: path.into(),
            errors: errors.into(),
        }
    }
}

impl crate::Command for CxlInjectUncorrectableErrors {
    const NAME: &'static str = "cxl-inject-uncorrectable-errors";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(8, 0));
    type Return = crate::Empty;
}

/// Raises a correctable error on an emulated CXL device.
///
/// On the wire: `cxl-inject-correctable-error`.
///
/// Since QEMU 8.0.
#[non_exhaustive]
pub struct CxlInjectCorrectableError {
    /// The member `path`.
    pub path: String,
    /// The member `type`.
    pub type_: types::CxlCorErrorType,
}

impl crate::Blank for CxlInjectCorrectableError {
    const BLANK: Self = Self {
        path: crate::Blank::BLANK,
        type_: crate::Blank::BLANK,
    };
}

impl crate::Object for CxlInjectCorrectableError {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "cxl-inject-correctable-error",
        names: &["path", "type"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.path, &self.type_]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.type_]);
    }
}

impl CxlInjectCorrectableError {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>, type_: types::CxlCorErrorType) -> Self {
        Self { path: path.into(), type_ }
    }
}

impl crate::Command for CxlInjectCorrectableError {
    const NAME: &'static str = "cxl-inject-correctable-error";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(8, 0));
    type Return = crate::Empty;
}

/// Offers extents of a dynamic capacity CXL device to a host, which may or may not accept them.
/// Not a stable interface.
///
/// On the wire: `cxl-add-dynamic-capacity`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 9.1.
#[non_exhaustive]
pub struct CxlAddDynamicCapacity {
    /// The member `path`.
    pub path: String,
    /// The member `host-id`.
    pub host_id: u16,
    /// The member `selection-policy`.
    pub selection_policy: types::CxlExtentSelectionPolicy,
    /// The member `region`.
    pub region: u8,
    /// The member `tag`.
    pub tag: Option<String>,
    /// The member `extents`.
    pub extents: Vec<types::CxlDynamicCapacityExtent>,
}

impl crate::Blank for CxlAddDynamicCapacity {
    const BLANK: Self = Self {
        path: crate::Blank::BLANK,
        host_id: crate::Blank::BLANK,
        selection_policy: crate::Blank::BLANK,
        region: crate::Blank::BLANK,
        tag: None,
        extents: crate::Blank::BLANK,
    };
}

impl crate::Object for CxlAddDynamicCapacity {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "cxl-add-dynamic-capacity",
        names: &["path", "host-id", "selection-policy", "region", "tag", "extents"],
        required: 0b101111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl CxlAddDynamicCapacity {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        path: impl Into<String>,
        host_id: u16,
        selection_policy: types::CxlExtentSelectionPolicy,
        region: u8,
        extents: impl Into<Vec<types::CxlDynamicCapacityExtent>>,
    ) -> Self {
        Self {
            path: path.into(),
            host_id,
            selection_policy,
            region,
            tag: None,
            extents: extents.into(),
        }
    }
    /// Sets `tag`.
    #[inline]
    #[must_use]
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
}

impl crate::Command for CxlAddDynamicCapacity {
    const NAME: &'static str = "cxl-add-dynamic-capacity";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(9, 1));
    type Return = crate::Empty;
}

/// Asks a host to give extents of a dynamic capacity CXL device back, or takes them by force.
/// Not a stable interface.
///
/// On the wire: `cxl-release-dynamic-capacity`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 9.1.
#[non_exhaustive]
pub struct CxlReleaseDynamicCapacity {
    /// The member `path`.
    pub path: String,
    /// The member `host-id`.
    pub host_id: u16,
    /// The member `removal-policy`.
    pub removal_policy: types::CxlExtentRemovalPolicy,
    /// The member `forced-removal`.
    pub forced_removal: Option<bool>,
    /// The member `sanitize-on-release`.
    pub sanitize_on_release: Option<bool>,
    /// The member `region`.
    pub region: u8,
    /// The member `tag`.
    pub tag: Option<String>,
    /// The member `extents`.
    pub extents: Vec<types::CxlDynamicCapacityExtent>,
}

impl crate::Blank for CxlReleaseDynamicCapacity {
    const BLANK: Self = Self {
        path: crate::Blank::BLANK,
        host_id: crate::Blank::BLANK,
        removal_policy: crate::Blank::BLANK,
        forced_removal: None,
        sanitize_on_release: None,
        region: crate::Blank::BLANK,
        tag: None,
        extents: crate::Blank::BLANK,
    };
}

impl crate::Object for CxlReleaseDynamicCapacity {
    const SHAPE: &'static crate::Shape = &crate::Shape {
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
        required: 0b10100111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
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

impl CxlReleaseDynamicCapacity {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        path: impl Into<String>,
        host_id: u16,
        removal_policy: types::CxlExtentRemovalPolicy,
        region: u8,
        extents: impl Into<Vec<types::CxlDynamicCapacityExtent>>,
    ) -> Self {
        Self {
            path: path.into(),
            host_id,
            removal_policy,
            forced_removal: None,
            sanitize_on_release: None,
            region,
            tag: None,
            extents: extents.into(),
        }
    }
    /// Sets `forced-removal`.
    #[inline]
    #[must_use]
    pub fn forced_removal(mut self, value: bool) -> Self {
        self.forced_removal = Some(value);
        self
    }
    /// Sets `sanitize-on-release`.
    #[inline]
    #[must_use]
    pub fn sanitize_on_release(mut self, value: bool) -> Self {
        self.sanitize_on_release = Some(value);
        self
    }
    /// Sets `tag`.
    #[inline]
    #[must_use]
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
}

impl crate::Command for CxlReleaseDynamicCapacity {
    const NAME: &'static str = "cxl-release-dynamic-capacity";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(9, 1));
    type Return = crate::Empty;
}

crate::impl_calls! {
    CxlInjectGeneralMediaEvent CxlInjectDramEvent CxlInjectMemoryModuleEvent
    CxlInjectPoison CxlInjectUncorrectableErrors CxlInjectCorrectableError
    CxlAddDynamicCapacity CxlReleaseDynamicCapacity
}
