// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Places a General Media record in an event log of an emulated CXL memory device.
///
/// On the wire: `cxl-inject-general-media-event`.
///
/// Since QEMU 8.1.
#[doc(alias = "cxl-inject-general-media-event")]
#[non_exhaustive]
pub struct CxlInjectGeneralMediaEvent {
    /// Where the device is in the object tree (QOM).
    pub path: String,
    /// The log that gets the record.
    pub log: types::CxlEventLog,
    /// The flags of the record as the CXL specification defines them.
    pub flags: u32,
    /// The class of the maintenance that the device asks for.
    ///
    /// Since QEMU 11.0.
    pub maint_op_class: Option<u8>,
    /// The subclass of that maintenance.
    ///
    /// Since QEMU 11.0.
    pub maint_op_subclass: Option<u8>,
    /// The logical device that the record comes from.
    ///
    /// Since QEMU 11.0.
    pub ld_id: Option<u16>,
    /// The head of a device with several heads that the record comes from.
    ///
    /// Since QEMU 11.0.
    pub head_id: Option<u8>,
    pub dpa: u64,
    pub descriptor: u8,
    /// On the wire: `type`.
    pub type_: u8,
    pub transaction_type: u8,
    pub channel: Option<u8>,
    pub rank: Option<u8>,
    pub device: Option<u32>,
    pub component_id: Option<String>,
    /// Since QEMU 11.0.
    pub is_comp_id_pldm: Option<bool>,
    /// Since QEMU 11.0.
    pub cme_ev_flags: Option<u8>,
    /// Since QEMU 11.0.
    pub cme_count: Option<u32>,
    /// What kind of memory event it is in detail; mandatory since 11.0.
    ///
    /// Since QEMU 11.0.
    pub sub_type: Option<u8>,
}

impl CxlInjectGeneralMediaEvent {
    /// Creates a value with all required members; optional ones are `None`.
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

    /// The class of the maintenance that the device asks for.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn maint_op_class(mut self, value: impl Into<Option<u8>>) -> Self {
        self.maint_op_class = value.into();
        self
    }

    /// The subclass of that maintenance.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn maint_op_subclass(mut self, value: impl Into<Option<u8>>) -> Self {
        self.maint_op_subclass = value.into();
        self
    }

    /// The logical device that the record comes from.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn ld_id(mut self, value: impl Into<Option<u16>>) -> Self {
        self.ld_id = value.into();
        self
    }

    /// The head of a device with several heads that the record comes from.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn head_id(mut self, value: impl Into<Option<u8>>) -> Self {
        self.head_id = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn channel(mut self, value: impl Into<Option<u8>>) -> Self {
        self.channel = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn rank(mut self, value: impl Into<Option<u8>>) -> Self {
        self.rank = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<Option<u32>>) -> Self {
        self.device = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn component_id(mut self, value: impl Into<String>) -> Self {
        self.component_id = Some(value.into());
        self
    }

    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn is_comp_id_pldm(mut self, value: impl Into<Option<bool>>) -> Self {
        self.is_comp_id_pldm = value.into();
        self
    }

    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn cme_ev_flags(mut self, value: impl Into<Option<u8>>) -> Self {
        self.cme_ev_flags = value.into();
        self
    }

    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn cme_count(mut self, value: impl Into<Option<u32>>) -> Self {
        self.cme_count = value.into();
        self
    }

    /// What kind of memory event it is in detail; mandatory since 11.0.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn sub_type(mut self, value: impl Into<Option<u8>>) -> Self {
        self.sub_type = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for CxlInjectGeneralMediaEvent {
    const NAME: &'static str = "cxl-inject-general-media-event";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(8, 1));
    type Return = crate::rt::Empty;
}

/// Places a DRAM record in an event log of an emulated CXL memory device.
///
/// On the wire: `cxl-inject-dram-event`.
///
/// Since QEMU 8.1.
#[doc(alias = "cxl-inject-dram-event")]
#[non_exhaustive]
pub struct CxlInjectDramEvent {
    /// Where the device is in the object tree (QOM).
    pub path: String,
    /// The log that gets the record.
    pub log: types::CxlEventLog,
    /// The flags of the record as the CXL specification defines them.
    pub flags: u32,
    /// The class of the maintenance that the device asks for.
    ///
    /// Since QEMU 11.0.
    pub maint_op_class: Option<u8>,
    /// The subclass of that maintenance.
    ///
    /// Since QEMU 11.0.
    pub maint_op_subclass: Option<u8>,
    /// The logical device that the record comes from.
    ///
    /// Since QEMU 11.0.
    pub ld_id: Option<u16>,
    /// The head of a device with several heads that the record comes from.
    ///
    /// Since QEMU 11.0.
    pub head_id: Option<u8>,
    pub dpa: u64,
    pub descriptor: u8,
    /// On the wire: `type`.
    pub type_: u8,
    pub transaction_type: u8,
    pub channel: Option<u8>,
    pub rank: Option<u8>,
    pub nibble_mask: Option<u32>,
    pub bank_group: Option<u8>,
    pub bank: Option<u8>,
    pub row: Option<u32>,
    pub column: Option<u16>,
    pub correction_mask: Option<Vec<u64>>,
    /// Since QEMU 11.0.
    pub component_id: Option<String>,
    /// Since QEMU 11.0.
    pub is_comp_id_pldm: Option<bool>,
    /// Since QEMU 11.0.
    pub sub_channel: Option<u8>,
    /// Since QEMU 11.0.
    pub cme_ev_flags: Option<u8>,
    /// Since QEMU 11.0.
    pub cvme_count: Option<u32>,
    /// What kind of memory event it is in detail; mandatory since 11.0.
    ///
    /// Since QEMU 11.0.
    pub sub_type: Option<u8>,
}

impl CxlInjectDramEvent {
    /// Creates a value with all required members; optional ones are `None`.
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

    /// The class of the maintenance that the device asks for.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn maint_op_class(mut self, value: impl Into<Option<u8>>) -> Self {
        self.maint_op_class = value.into();
        self
    }

    /// The subclass of that maintenance.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn maint_op_subclass(mut self, value: impl Into<Option<u8>>) -> Self {
        self.maint_op_subclass = value.into();
        self
    }

    /// The logical device that the record comes from.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn ld_id(mut self, value: impl Into<Option<u16>>) -> Self {
        self.ld_id = value.into();
        self
    }

    /// The head of a device with several heads that the record comes from.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn head_id(mut self, value: impl Into<Option<u8>>) -> Self {
        self.head_id = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn channel(mut self, value: impl Into<Option<u8>>) -> Self {
        self.channel = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn rank(mut self, value: impl Into<Option<u8>>) -> Self {
        self.rank = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn nibble_mask(mut self, value: impl Into<Option<u32>>) -> Self {
        self.nibble_mask = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn bank_group(mut self, value: impl Into<Option<u8>>) -> Self {
        self.bank_group = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn bank(mut self, value: impl Into<Option<u8>>) -> Self {
        self.bank = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn row(mut self, value: impl Into<Option<u32>>) -> Self {
        self.row = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn column(mut self, value: impl Into<Option<u16>>) -> Self {
        self.column = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn correction_mask(mut self, value: impl Into<Vec<u64>>) -> Self {
        self.correction_mask = Some(value.into());
        self
    }

    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn component_id(mut self, value: impl Into<String>) -> Self {
        self.component_id = Some(value.into());
        self
    }

    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn is_comp_id_pldm(mut self, value: impl Into<Option<bool>>) -> Self {
        self.is_comp_id_pldm = value.into();
        self
    }

    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn sub_channel(mut self, value: impl Into<Option<u8>>) -> Self {
        self.sub_channel = value.into();
        self
    }

    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn cme_ev_flags(mut self, value: impl Into<Option<u8>>) -> Self {
        self.cme_ev_flags = value.into();
        self
    }

    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn cvme_count(mut self, value: impl Into<Option<u32>>) -> Self {
        self.cvme_count = value.into();
        self
    }

    /// What kind of memory event it is in detail; mandatory since 11.0.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn sub_type(mut self, value: impl Into<Option<u8>>) -> Self {
        self.sub_type = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for CxlInjectDramEvent {
    const NAME: &'static str = "cxl-inject-dram-event";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(8, 1));
    type Return = crate::rt::Empty;
}

/// Places a Memory Module record, with health values, in an event log of an emulated CXL memory
/// device.
///
/// On the wire: `cxl-inject-memory-module-event`.
///
/// Since QEMU 8.1.
#[doc(alias = "cxl-inject-memory-module-event")]
#[non_exhaustive]
pub struct CxlInjectMemoryModuleEvent {
    /// Where the device is in the object tree (QOM).
    pub path: String,
    /// The log that gets the record.
    pub log: types::CxlEventLog,
    /// The flags of the record as the CXL specification defines them.
    pub flags: u32,
    /// The class of the maintenance that the device asks for.
    ///
    /// Since QEMU 11.0.
    pub maint_op_class: Option<u8>,
    /// The subclass of that maintenance.
    ///
    /// Since QEMU 11.0.
    pub maint_op_subclass: Option<u8>,
    /// The logical device that the record comes from.
    ///
    /// Since QEMU 11.0.
    pub ld_id: Option<u16>,
    /// The head of a device with several heads that the record comes from.
    ///
    /// Since QEMU 11.0.
    pub head_id: Option<u8>,
    /// On the wire: `type`.
    pub type_: u8,
    pub health_status: u8,
    pub media_status: u8,
    pub additional_status: u8,
    pub life_used: u8,
    pub temperature: i16,
    pub dirty_shutdown_count: u32,
    pub corrected_volatile_error_count: u32,
    pub corrected_persistent_error_count: u32,
    /// Since QEMU 11.0.
    pub component_id: Option<String>,
    /// Since QEMU 11.0.
    pub is_comp_id_pldm: Option<bool>,
    /// What kind of device event it is in detail; mandatory since 11.0.
    ///
    /// Since QEMU 11.0.
    pub sub_type: Option<u8>,
}

/// The required members of [`CxlInjectMemoryModuleEvent`], for its `new`.
pub struct CxlInjectMemoryModuleEventRequired {
    /// Where the device is in the object tree (QOM).
    pub path: String,
    /// The log that gets the record.
    pub log: types::CxlEventLog,
    /// The flags of the record as the CXL specification defines them.
    pub flags: u32,
    /// On the wire: `type`.
    pub type_: u8,
    pub health_status: u8,
    pub media_status: u8,
    pub additional_status: u8,
    pub life_used: u8,
    pub temperature: i16,
    pub dirty_shutdown_count: u32,
    pub corrected_volatile_error_count: u32,
    pub corrected_persistent_error_count: u32,
}

impl CxlInjectMemoryModuleEvent {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(required: CxlInjectMemoryModuleEventRequired) -> Self {
        Self {
            path: required.path,
            log: required.log,
            flags: required.flags,
            maint_op_class: None,
            maint_op_subclass: None,
            ld_id: None,
            head_id: None,
            type_: required.type_,
            health_status: required.health_status,
            media_status: required.media_status,
            additional_status: required.additional_status,
            life_used: required.life_used,
            temperature: required.temperature,
            dirty_shutdown_count: required.dirty_shutdown_count,
            corrected_volatile_error_count: required.corrected_volatile_error_count,
            corrected_persistent_error_count: required.corrected_persistent_error_count,
            component_id: None,
            is_comp_id_pldm: None,
            sub_type: None,
        }
    }

    /// The class of the maintenance that the device asks for.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn maint_op_class(mut self, value: impl Into<Option<u8>>) -> Self {
        self.maint_op_class = value.into();
        self
    }

    /// The subclass of that maintenance.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn maint_op_subclass(mut self, value: impl Into<Option<u8>>) -> Self {
        self.maint_op_subclass = value.into();
        self
    }

    /// The logical device that the record comes from.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn ld_id(mut self, value: impl Into<Option<u16>>) -> Self {
        self.ld_id = value.into();
        self
    }

    /// The head of a device with several heads that the record comes from.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn head_id(mut self, value: impl Into<Option<u8>>) -> Self {
        self.head_id = value.into();
        self
    }

    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn component_id(mut self, value: impl Into<String>) -> Self {
        self.component_id = Some(value.into());
        self
    }

    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn is_comp_id_pldm(mut self, value: impl Into<Option<bool>>) -> Self {
        self.is_comp_id_pldm = value.into();
        self
    }

    /// What kind of device event it is in detail; mandatory since 11.0.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn sub_type(mut self, value: impl Into<Option<u8>>) -> Self {
        self.sub_type = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for CxlInjectMemoryModuleEvent {
    const NAME: &'static str = "cxl-inject-memory-module-event";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(8, 1));
    type Return = crate::rt::Empty;
}

/// Marks a range of an emulated CXL memory device as poisoned, to test how the guest deals with
/// it.
///
/// On the wire: `cxl-inject-poison`.
///
/// Since QEMU 8.1.
#[doc(alias = "cxl-inject-poison")]
#[non_exhaustive]
pub struct CxlInjectPoison {
    pub path: String,
    pub start: u64,
    pub length: u64,
}

impl CxlInjectPoison {
    /// Creates a value.
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

#[diagnostic::do_not_recommend]
impl crate::rt::Command for CxlInjectPoison {
    const NAME: &'static str = "cxl-inject-poison";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(8, 1));
    type Return = crate::rt::Empty;
}

/// Raises one or more uncorrectable errors, with their header logs, on an emulated CXL device.
///
/// On the wire: `cxl-inject-uncorrectable-errors`.
///
/// Since QEMU 8.0.
#[doc(alias = "cxl-inject-uncorrectable-errors")]
#[non_exhaustive]
pub struct CxlInjectUncorrectableErrors {
    pub path: String,
    pub errors: Vec<types::CXLUncorErrorRecord>,
}

impl CxlInjectUncorrectableErrors {
    /// Creates a value.
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

#[diagnostic::do_not_recommend]
impl crate::rt::Command for CxlInjectUncorrectableErrors {
    const NAME: &'static str = "cxl-inject-uncorrectable-errors";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(8, 0));
    type Return = crate::rt::Empty;
}

/// Raises a correctable error on an emulated CXL device.
///
/// On the wire: `cxl-inject-correctable-error`.
///
/// Since QEMU 8.0.
#[doc(alias = "cxl-inject-correctable-error")]
#[non_exhaustive]
pub struct CxlInjectCorrectableError {
    pub path: String,
    /// On the wire: `type`.
    pub type_: types::CxlCorErrorType,
}

impl CxlInjectCorrectableError {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>, type_: types::CxlCorErrorType) -> Self {
        Self { path: path.into(), type_ }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for CxlInjectCorrectableError {
    const NAME: &'static str = "cxl-inject-correctable-error";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(8, 0));
    type Return = crate::rt::Empty;
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
#[doc(alias = "cxl-add-dynamic-capacity")]
#[non_exhaustive]
pub struct CxlAddDynamicCapacity {
    pub path: String,
    pub host_id: u16,
    pub selection_policy: types::CxlExtentSelectionPolicy,
    pub region: u8,
    pub tag: Option<String>,
    pub extents: Vec<types::CxlDynamicCapacityExtent>,
}

impl CxlAddDynamicCapacity {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for CxlAddDynamicCapacity {
    const NAME: &'static str = "cxl-add-dynamic-capacity";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(9, 1));
    type Return = crate::rt::Empty;
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
#[doc(alias = "cxl-release-dynamic-capacity")]
#[non_exhaustive]
pub struct CxlReleaseDynamicCapacity {
    pub path: String,
    pub host_id: u16,
    pub removal_policy: types::CxlExtentRemovalPolicy,
    pub forced_removal: Option<bool>,
    pub sanitize_on_release: Option<bool>,
    pub region: u8,
    pub tag: Option<String>,
    pub extents: Vec<types::CxlDynamicCapacityExtent>,
}

impl CxlReleaseDynamicCapacity {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn forced_removal(mut self, value: impl Into<Option<bool>>) -> Self {
        self.forced_removal = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn sanitize_on_release(mut self, value: impl Into<Option<bool>>) -> Self {
        self.sanitize_on_release = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for CxlReleaseDynamicCapacity {
    const NAME: &'static str = "cxl-release-dynamic-capacity";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(9, 1));
    type Return = crate::rt::Empty;
}
