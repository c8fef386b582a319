// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Places a General Media record in an event log of an emulated CXL memory device, to test the
/// guest's driver. If the log was empty, the device raises its interrupt; if records wait in
/// the log already, it does not.
///
/// It returns at once; whether the guest reads the record is not reported. A log with 8 records
/// is full: it drops the new record and counts it as overflow, without an error.
///
/// On the wire: `cxl-inject-general-media-event`.
///
/// Since QEMU 8.1.
#[doc(alias = "cxl-inject-general-media-event")]
#[non_exhaustive]
pub struct CxlInjectGeneralMediaEvent {
    /// QOM path of a CXL memory device (type 3), such as `/machine/peripheral/cxl0`. Others are an
    /// error.
    pub path: crate::rt::Text,
    /// The log that gets the record.
    pub log: types::CxlEventLog,
    /// Event Record Flags, 24 bits. Bits 0 and 1: severity as in
    /// [`log`](field@commands::CxlInjectGeneralMediaEvent::log) (0 to 3); 2: permanent condition;
    /// 3: maintenance needed; 4: performance degraded; 5: hardware replacement needed. QEMU sets
    /// bits 6 to 8 itself, for the optional members that are present.
    pub flags: u32,
    /// Class of the maintenance that the device asks for, such as 1 for post package repair and 2
    /// for memory sparing. If it is absent, none.
    ///
    /// Since QEMU 11.0.
    pub maint_op_class: Option<u8>,
    /// Kind of maintenance within the class, such as 0 for soft and 1 for hard post package repair.
    /// If it is absent, the record marks it as not valid.
    ///
    /// Since QEMU 11.0.
    pub maint_op_subclass: Option<u8>,
    /// Logical device that the event comes from, in a device that is divided into several. If it is
    /// absent, the record marks it as not valid.
    ///
    /// Since QEMU 11.0.
    pub ld_id: Option<u16>,
    /// Port ("head") that the event comes from, in a device with several. If it is absent, the
    /// record marks it as not valid.
    ///
    /// Since QEMU 11.0.
    pub head_id: Option<u8>,
    /// Device physical address in bytes, relative to the start of the device's memory, in units of
    /// 64\. The low bits are flags: bit 0 for volatile memory, bit 1 for an address that cannot be
    /// repaired.
    pub dpa: u64,
    /// Set of bits. 0: uncorrectable; 1: a threshold was exceeded; 2: the list of poisoned ranges
    /// overflowed.
    pub descriptor: u8,
    /// Kind of event. 0: ECC error; 1: invalid address; 2: error of the data path; 3: violation of
    /// the TE state; 4: ECC error found by scrubbing; 5: counter of corrected errors expired; 6:
    /// violation of a CKID.
    ///
    /// On the wire: `type`.
    pub type_: u8,
    /// Access that found the error. 0: unknown; 1: read by the host; 2: write by the host; 3: media
    /// scan for the host; 4: injection of poison; 5: scrubbing by the device; 6: management by the
    /// device; 7: error check scrub; 8: initialization.
    pub transaction_type: u8,
    /// Memory channel of the location.
    pub channel: Option<u8>,
    /// Rank of the location: the chips that work together on an access.
    pub rank: Option<u8>,
    /// Mask of the chips in the rank that are affected, 24 bits.
    pub device: Option<u32>,
    /// Identifier of the component, at most 15 characters; its meaning is up to the device.
    pub component_id: Option<crate::rt::Text>,
    /// Whether [`component-id`](field@commands::CxlInjectGeneralMediaEvent::component_id) has the
    /// format of PLDM. Counts only with
    /// [`component-id`](field@commands::CxlInjectGeneralMediaEvent::component_id); `false` if it is
    /// absent.
    ///
    /// Since QEMU 11.0.
    pub is_comp_id_pldm: Option<bool>,
    /// Flags for corrected errors. Bit 0: in several components; bit 1: above a programmable
    /// threshold.
    ///
    /// Since QEMU 11.0.
    pub cme_ev_flags: Option<u8>,
    /// Number of corrected errors at the time, 24 bits.
    ///
    /// Since QEMU 11.0.
    pub cme_count: Option<u32>,
    /// Detail of [`type`](field@commands::CxlInjectGeneralMediaEvent::type_). 0: not reported; 1:
    /// internal data path; 2 to 4: training of commands, control or data on the link to the memory;
    /// 5: CRC on that link.
    ///
    /// Since QEMU 11.0.
    pub sub_type: Option<u8>,
}

impl CxlInjectGeneralMediaEvent {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        path: impl Into<crate::rt::Text>,
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

    /// Class of the maintenance that the device asks for, such as 1 for post package repair and 2
    /// for memory sparing. If it is absent, none.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn maint_op_class(mut self, value: impl Into<Option<u8>>) -> Self {
        self.maint_op_class = value.into();
        self
    }

    /// Kind of maintenance within the class, such as 0 for soft and 1 for hard post package repair.
    /// If it is absent, the record marks it as not valid.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn maint_op_subclass(mut self, value: impl Into<Option<u8>>) -> Self {
        self.maint_op_subclass = value.into();
        self
    }

    /// Logical device that the event comes from, in a device that is divided into several. If it is
    /// absent, the record marks it as not valid.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn ld_id(mut self, value: impl Into<Option<u16>>) -> Self {
        self.ld_id = value.into();
        self
    }

    /// Port ("head") that the event comes from, in a device with several. If it is absent, the
    /// record marks it as not valid.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn head_id(mut self, value: impl Into<Option<u8>>) -> Self {
        self.head_id = value.into();
        self
    }

    /// Memory channel of the location.
    #[inline]
    #[must_use]
    pub fn channel(mut self, value: impl Into<Option<u8>>) -> Self {
        self.channel = value.into();
        self
    }

    /// Rank of the location: the chips that work together on an access.
    #[inline]
    #[must_use]
    pub fn rank(mut self, value: impl Into<Option<u8>>) -> Self {
        self.rank = value.into();
        self
    }

    /// Mask of the chips in the rank that are affected, 24 bits.
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<Option<u32>>) -> Self {
        self.device = value.into();
        self
    }

    /// Identifier of the component, at most 15 characters; its meaning is up to the device.
    #[inline]
    #[must_use]
    pub fn component_id(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.component_id = Some(value.into());
        self
    }

    /// Whether [`component-id`](field@commands::CxlInjectGeneralMediaEvent::component_id) has the
    /// format of PLDM. Counts only with
    /// [`component-id`](field@commands::CxlInjectGeneralMediaEvent::component_id); `false` if it is
    /// absent.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn is_comp_id_pldm(mut self, value: impl Into<Option<bool>>) -> Self {
        self.is_comp_id_pldm = value.into();
        self
    }

    /// Flags for corrected errors. Bit 0: in several components; bit 1: above a programmable
    /// threshold.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn cme_ev_flags(mut self, value: impl Into<Option<u8>>) -> Self {
        self.cme_ev_flags = value.into();
        self
    }

    /// Number of corrected errors at the time, 24 bits.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn cme_count(mut self, value: impl Into<Option<u32>>) -> Self {
        self.cme_count = value.into();
        self
    }

    /// Detail of [`type`](field@commands::CxlInjectGeneralMediaEvent::type_). 0: not reported; 1:
    /// internal data path; 2 to 4: training of commands, control or data on the link to the memory;
    /// 5: CRC on that link.
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

/// Places a DRAM record in an event log of an emulated CXL memory device, to test the guest's
/// driver. If the log was empty, the device raises its interrupt; if records wait in the log
/// already, it does not.
///
/// It returns at once; whether the guest reads the record is not reported. A log with 8 records
/// is full: it drops the new record and counts it as overflow, without an error.
///
/// On the wire: `cxl-inject-dram-event`.
///
/// Since QEMU 8.1.
#[doc(alias = "cxl-inject-dram-event")]
#[non_exhaustive]
pub struct CxlInjectDramEvent {
    /// QOM path of a CXL memory device (type 3), such as `/machine/peripheral/cxl0`. Others are an
    /// error.
    pub path: crate::rt::Text,
    /// The log that gets the record.
    pub log: types::CxlEventLog,
    /// Event Record Flags, 24 bits. Bits 0 and 1: severity as in
    /// [`log`](field@commands::CxlInjectDramEvent::log) (0 to 3); 2: permanent condition; 3:
    /// maintenance needed; 4: performance degraded; 5: hardware replacement needed. QEMU sets bits
    /// 6 to 8 itself, for the optional members that are present.
    pub flags: u32,
    /// Class of the maintenance that the device asks for, such as 1 for post package repair and 2
    /// for memory sparing. If it is absent, none.
    ///
    /// Since QEMU 11.0.
    pub maint_op_class: Option<u8>,
    /// Kind of maintenance within the class, such as 0 for soft and 1 for hard post package repair.
    /// If it is absent, the record marks it as not valid.
    ///
    /// Since QEMU 11.0.
    pub maint_op_subclass: Option<u8>,
    /// Logical device that the event comes from, in a device that is divided into several. If it is
    /// absent, the record marks it as not valid.
    ///
    /// Since QEMU 11.0.
    pub ld_id: Option<u16>,
    /// Port ("head") that the event comes from, in a device with several. If it is absent, the
    /// record marks it as not valid.
    ///
    /// Since QEMU 11.0.
    pub head_id: Option<u8>,
    /// Device physical address in bytes, relative to the start of the device's memory, in units of
    /// 64\. The low bits are flags: bit 0 for volatile memory, bit 1 for an address that cannot be
    /// repaired.
    pub dpa: u64,
    /// Set of bits. 0: uncorrectable; 1: a threshold was exceeded; 2: the list of poisoned ranges
    /// overflowed.
    pub descriptor: u8,
    /// Kind of event; other numbers than in a General Media record. 0: ECC error; 1: ECC error
    /// found by scrubbing; 2: invalid address; 3: error of the data path; 4: violation of the TE
    /// state; 5: counter of corrected errors expired; 6: violation of a CKID.
    ///
    /// On the wire: `type`.
    pub type_: u8,
    /// Access that found the error, with the numbers of
    /// [`transaction-type`](field@commands::CxlInjectDramEvent::transaction_type) in
    /// `CXLGeneralMediaEvent`.
    pub transaction_type: u8,
    /// Memory channel of the location.
    pub channel: Option<u8>,
    /// Rank of the location: the chips that work together on an access.
    pub rank: Option<u8>,
    /// Mask of the groups of four data bits that are affected, 24 bits.
    pub nibble_mask: Option<u32>,
    /// Bank group of the location.
    pub bank_group: Option<u8>,
    /// Bank of the location within its group.
    pub bank: Option<u8>,
    /// Row in the bank, 24 bits.
    pub row: Option<u32>,
    /// Column in the row.
    pub column: Option<u16>,
    /// Bits that were corrected, in the order of the bits set in
    /// [`nibble-mask`](field@commands::CxlInjectDramEvent::nibble_mask); at most four numbers of 64
    /// bits, further ones are ignored.
    pub correction_mask: Option<Vec<u64>>,
    /// Identifier of the component, at most 15 characters; its meaning is up to the device.
    ///
    /// Since QEMU 11.0.
    pub component_id: Option<crate::rt::Text>,
    /// Whether [`component-id`](field@commands::CxlInjectDramEvent::component_id) has the format of
    /// PLDM. Counts only with [`component-id`](field@commands::CxlInjectDramEvent::component_id);
    /// `false` if it is absent.
    ///
    /// Since QEMU 11.0.
    pub is_comp_id_pldm: Option<bool>,
    /// Part of the channel, as DDR5 has two for each.
    ///
    /// Since QEMU 11.0.
    pub sub_channel: Option<u8>,
    /// Flags for corrected errors. Bit 0: in several components; bit 1: above a programmable
    /// threshold.
    ///
    /// Since QEMU 11.0.
    pub cme_ev_flags: Option<u8>,
    /// Number of corrected errors in volatile memory at the time, 24 bits.
    ///
    /// Since QEMU 11.0.
    pub cvme_count: Option<u32>,
    /// Detail of [`type`](field@commands::CxlInjectDramEvent::type_), with the numbers of
    /// [`sub-type`](field@commands::CxlInjectDramEvent::sub_type) in `CXLGeneralMediaEvent`.
    ///
    /// Since QEMU 11.0.
    pub sub_type: Option<u8>,
}

impl CxlInjectDramEvent {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        path: impl Into<crate::rt::Text>,
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

    /// Class of the maintenance that the device asks for, such as 1 for post package repair and 2
    /// for memory sparing. If it is absent, none.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn maint_op_class(mut self, value: impl Into<Option<u8>>) -> Self {
        self.maint_op_class = value.into();
        self
    }

    /// Kind of maintenance within the class, such as 0 for soft and 1 for hard post package repair.
    /// If it is absent, the record marks it as not valid.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn maint_op_subclass(mut self, value: impl Into<Option<u8>>) -> Self {
        self.maint_op_subclass = value.into();
        self
    }

    /// Logical device that the event comes from, in a device that is divided into several. If it is
    /// absent, the record marks it as not valid.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn ld_id(mut self, value: impl Into<Option<u16>>) -> Self {
        self.ld_id = value.into();
        self
    }

    /// Port ("head") that the event comes from, in a device with several. If it is absent, the
    /// record marks it as not valid.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn head_id(mut self, value: impl Into<Option<u8>>) -> Self {
        self.head_id = value.into();
        self
    }

    /// Memory channel of the location.
    #[inline]
    #[must_use]
    pub fn channel(mut self, value: impl Into<Option<u8>>) -> Self {
        self.channel = value.into();
        self
    }

    /// Rank of the location: the chips that work together on an access.
    #[inline]
    #[must_use]
    pub fn rank(mut self, value: impl Into<Option<u8>>) -> Self {
        self.rank = value.into();
        self
    }

    /// Mask of the groups of four data bits that are affected, 24 bits.
    #[inline]
    #[must_use]
    pub fn nibble_mask(mut self, value: impl Into<Option<u32>>) -> Self {
        self.nibble_mask = value.into();
        self
    }

    /// Bank group of the location.
    #[inline]
    #[must_use]
    pub fn bank_group(mut self, value: impl Into<Option<u8>>) -> Self {
        self.bank_group = value.into();
        self
    }

    /// Bank of the location within its group.
    #[inline]
    #[must_use]
    pub fn bank(mut self, value: impl Into<Option<u8>>) -> Self {
        self.bank = value.into();
        self
    }

    /// Row in the bank, 24 bits.
    #[inline]
    #[must_use]
    pub fn row(mut self, value: impl Into<Option<u32>>) -> Self {
        self.row = value.into();
        self
    }

    /// Column in the row.
    #[inline]
    #[must_use]
    pub fn column(mut self, value: impl Into<Option<u16>>) -> Self {
        self.column = value.into();
        self
    }

    /// Bits that were corrected, in the order of the bits set in
    /// [`nibble-mask`](field@commands::CxlInjectDramEvent::nibble_mask); at most four numbers of 64
    /// bits, further ones are ignored.
    #[inline]
    #[must_use]
    pub fn correction_mask(mut self, value: impl Into<Vec<u64>>) -> Self {
        self.correction_mask = Some(value.into());
        self
    }

    /// Identifier of the component, at most 15 characters; its meaning is up to the device.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn component_id(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.component_id = Some(value.into());
        self
    }

    /// Whether [`component-id`](field@commands::CxlInjectDramEvent::component_id) has the format of
    /// PLDM. Counts only with [`component-id`](field@commands::CxlInjectDramEvent::component_id);
    /// `false` if it is absent.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn is_comp_id_pldm(mut self, value: impl Into<Option<bool>>) -> Self {
        self.is_comp_id_pldm = value.into();
        self
    }

    /// Part of the channel, as DDR5 has two for each.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn sub_channel(mut self, value: impl Into<Option<u8>>) -> Self {
        self.sub_channel = value.into();
        self
    }

    /// Flags for corrected errors. Bit 0: in several components; bit 1: above a programmable
    /// threshold.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn cme_ev_flags(mut self, value: impl Into<Option<u8>>) -> Self {
        self.cme_ev_flags = value.into();
        self
    }

    /// Number of corrected errors in volatile memory at the time, 24 bits.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn cvme_count(mut self, value: impl Into<Option<u32>>) -> Self {
        self.cvme_count = value.into();
        self
    }

    /// Detail of [`type`](field@commands::CxlInjectDramEvent::type_), with the numbers of
    /// [`sub-type`](field@commands::CxlInjectDramEvent::sub_type) in `CXLGeneralMediaEvent`.
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
/// device, to test the guest's driver. If the log was empty, the device raises its interrupt;
/// if records wait in the log already, it does not. The health values of the device itself stay
/// as they are.
///
/// It returns at once; whether the guest reads the record is not reported. A log with 8 records
/// is full: it drops the new record and counts it as overflow, without an error.
///
/// On the wire: `cxl-inject-memory-module-event`.
///
/// Since QEMU 8.1.
#[doc(alias = "cxl-inject-memory-module-event")]
#[non_exhaustive]
pub struct CxlInjectMemoryModuleEvent {
    /// QOM path of a CXL memory device (type 3), such as `/machine/peripheral/cxl0`. Others are an
    /// error.
    pub path: crate::rt::Text,
    /// The log that gets the record.
    pub log: types::CxlEventLog,
    /// Event Record Flags, 24 bits. Bits 0 and 1: severity as in
    /// [`log`](field@commands::CxlInjectMemoryModuleEvent::log) (0 to 3); 2: permanent condition;
    /// 3: maintenance needed; 4: performance degraded; 5: hardware replacement needed. QEMU sets
    /// bits 6 to 8 itself, for the optional members that are present.
    pub flags: u32,
    /// Class of the maintenance that the device asks for, such as 1 for post package repair and 2
    /// for memory sparing. If it is absent, none.
    ///
    /// Since QEMU 11.0.
    pub maint_op_class: Option<u8>,
    /// Kind of maintenance within the class, such as 0 for soft and 1 for hard post package repair.
    /// If it is absent, the record marks it as not valid.
    ///
    /// Since QEMU 11.0.
    pub maint_op_subclass: Option<u8>,
    /// Logical device that the event comes from, in a device that is divided into several. If it is
    /// absent, the record marks it as not valid.
    ///
    /// Since QEMU 11.0.
    pub ld_id: Option<u16>,
    /// Port ("head") that the event comes from, in a device with several. If it is absent, the
    /// record marks it as not valid.
    ///
    /// Since QEMU 11.0.
    pub head_id: Option<u8>,
    /// What changed. 0: health status; 1: media status; 2: life used; 3: temperature; 4: error of
    /// the data path; 5: error of the label storage area; 6: sideband bus; 7: replaceable memory
    /// unit; 8: power management.
    ///
    /// On the wire: `type`.
    pub type_: u8,
    /// Set of bits. 0: maintenance needed; 1: performance degraded; 2: hardware replacement needed.
    pub health_status: u8,
    /// State of the memory. 0: normal; 1: not ready; 2: writes no longer persist; 3: all data lost;
    /// 4 to 6: writes will not persist after loss of power, after a shutdown, or from now on; 7 to
    /// 9: the same with loss of all data.
    pub media_status: u8,
    /// Levels of other values. Bits 0 and 1: life used (0 normal, 1 warning, 2 critical); 2 and 3:
    /// temperature, likewise; 4: corrected errors in volatile memory (1 warning); 5: in persistent
    /// memory.
    pub additional_status: u8,
    /// Share of the life that is used up, in percent from 0 to 100; 255 if not known.
    pub life_used: u8,
    /// Temperature in degrees Celsius, with sign; 32767 if not known.
    pub temperature: i16,
    /// Number of shutdowns after which the device could not determine whether data was lost.
    pub dirty_shutdown_count: u32,
    /// Number of corrected errors in volatile memory since the device was made.
    pub corrected_volatile_error_count: u32,
    /// Number of corrected errors in persistent memory since the device was made.
    pub corrected_persistent_error_count: u32,
    /// Identifier of the component, at most 15 characters; its meaning is up to the device. If it
    /// is absent, the record marks it as not valid.
    ///
    /// Since QEMU 11.0.
    pub component_id: Option<crate::rt::Text>,
    /// Whether [`component-id`](field@commands::CxlInjectMemoryModuleEvent::component_id) has the
    /// format of PLDM. Counts only with
    /// [`component-id`](field@commands::CxlInjectMemoryModuleEvent::component_id); `false` if it is
    /// absent.
    ///
    /// Since QEMU 11.0.
    pub is_comp_id_pldm: Option<bool>,
    /// Detail of [`type`](field@commands::CxlInjectMemoryModuleEvent::type_). 0: not reported; 1:
    /// invalid configuration data; 2: unsupported configuration data; 3: unsupported memory unit.
    ///
    /// Since QEMU 11.0.
    pub sub_type: Option<u8>,
}

/// The required members of [`CxlInjectMemoryModuleEvent`], for its `new`.
pub struct CxlInjectMemoryModuleEventRequired {
    /// QOM path of a CXL memory device (type 3), such as `/machine/peripheral/cxl0`. Others are an
    /// error.
    pub path: crate::rt::Text,
    /// The log that gets the record.
    pub log: types::CxlEventLog,
    /// Event Record Flags, 24 bits. Bits 0 and 1: severity as in
    /// [`log`](field@commands::CxlInjectMemoryModuleEvent::log) (0 to 3); 2: permanent condition;
    /// 3: maintenance needed; 4: performance degraded; 5: hardware replacement needed. QEMU sets
    /// bits 6 to 8 itself, for the optional members that are present.
    pub flags: u32,
    /// What changed. 0: health status; 1: media status; 2: life used; 3: temperature; 4: error of
    /// the data path; 5: error of the label storage area; 6: sideband bus; 7: replaceable memory
    /// unit; 8: power management.
    ///
    /// On the wire: `type`.
    pub type_: u8,
    /// Set of bits. 0: maintenance needed; 1: performance degraded; 2: hardware replacement needed.
    pub health_status: u8,
    /// State of the memory. 0: normal; 1: not ready; 2: writes no longer persist; 3: all data lost;
    /// 4 to 6: writes will not persist after loss of power, after a shutdown, or from now on; 7 to
    /// 9: the same with loss of all data.
    pub media_status: u8,
    /// Levels of other values. Bits 0 and 1: life used (0 normal, 1 warning, 2 critical); 2 and 3:
    /// temperature, likewise; 4: corrected errors in volatile memory (1 warning); 5: in persistent
    /// memory.
    pub additional_status: u8,
    /// Share of the life that is used up, in percent from 0 to 100; 255 if not known.
    pub life_used: u8,
    /// Temperature in degrees Celsius, with sign; 32767 if not known.
    pub temperature: i16,
    /// Number of shutdowns after which the device could not determine whether data was lost.
    pub dirty_shutdown_count: u32,
    /// Number of corrected errors in volatile memory since the device was made.
    pub corrected_volatile_error_count: u32,
    /// Number of corrected errors in persistent memory since the device was made.
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

    /// Class of the maintenance that the device asks for, such as 1 for post package repair and 2
    /// for memory sparing. If it is absent, none.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn maint_op_class(mut self, value: impl Into<Option<u8>>) -> Self {
        self.maint_op_class = value.into();
        self
    }

    /// Kind of maintenance within the class, such as 0 for soft and 1 for hard post package repair.
    /// If it is absent, the record marks it as not valid.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn maint_op_subclass(mut self, value: impl Into<Option<u8>>) -> Self {
        self.maint_op_subclass = value.into();
        self
    }

    /// Logical device that the event comes from, in a device that is divided into several. If it is
    /// absent, the record marks it as not valid.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn ld_id(mut self, value: impl Into<Option<u16>>) -> Self {
        self.ld_id = value.into();
        self
    }

    /// Port ("head") that the event comes from, in a device with several. If it is absent, the
    /// record marks it as not valid.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn head_id(mut self, value: impl Into<Option<u8>>) -> Self {
        self.head_id = value.into();
        self
    }

    /// Identifier of the component, at most 15 characters; its meaning is up to the device. If it
    /// is absent, the record marks it as not valid.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn component_id(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.component_id = Some(value.into());
        self
    }

    /// Whether [`component-id`](field@commands::CxlInjectMemoryModuleEvent::component_id) has the
    /// format of PLDM. Counts only with
    /// [`component-id`](field@commands::CxlInjectMemoryModuleEvent::component_id); `false` if it is
    /// absent.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn is_comp_id_pldm(mut self, value: impl Into<Option<bool>>) -> Self {
        self.is_comp_id_pldm = value.into();
        self
    }

    /// Detail of [`type`](field@commands::CxlInjectMemoryModuleEvent::type_). 0: not reported; 1:
    /// invalid configuration data; 2: unsupported configuration data; 3: unsupported memory unit.
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

/// Adds a range to the list of poisoned memory that an emulated CXL memory device keeps, to
/// test how the guest deals with it. The guest finds it with the command Get Poison List, and
/// can clear it.
///
/// Ranges must not overlap; that is an error. QEMU does not check that they are within the
/// device's memory. The list has room for 256; more are kept aside and the list is marked as
/// overflowed.
///
/// On the wire: `cxl-inject-poison`.
///
/// Since QEMU 8.1.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the path does not lead to a CXL memory
///   device.
#[doc(alias = "cxl-inject-poison")]
#[non_exhaustive]
pub struct CxlInjectPoison {
    /// QOM path of a CXL memory device (type 3), such as `/machine/peripheral/cxl0`. Others are an
    /// error.
    pub path: crate::rt::Text,
    /// First address of the range in bytes, counted from the start of the device's memory; a
    /// multiple of 64.
    pub start: u64,
    /// Size of the range in bytes; a multiple of 64.
    pub length: u64,
}

impl CxlInjectPoison {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<crate::rt::Text>, start: u64, length: u64) -> Self {
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
/// The guest gets a PCIe AER message (uncorrectable internal error) and reads the details from
/// the device.
///
/// Errors that the guest has masked are skipped without an error. If earlier ones are not
/// cleared yet, the new ones queue up after them.
///
/// On the wire: `cxl-inject-uncorrectable-errors`.
///
/// Since QEMU 8.0.
#[doc(alias = "cxl-inject-uncorrectable-errors")]
#[non_exhaustive]
pub struct CxlInjectUncorrectableErrors {
    /// QOM path of a CXL memory device (type 3), such as `/machine/peripheral/cxl0`. Others are an
    /// error.
    pub path: crate::rt::Text,
    /// The errors in their order; the first one shows up as the first error of the device.
    pub errors: Vec<types::CXLUncorErrorRecord>,
}

impl CxlInjectUncorrectableErrors {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        path: impl Into<crate::rt::Text>,
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

/// Raises a correctable error on an emulated CXL device. The guest gets a PCIe AER message
/// (correctable internal error) and reads the details from the device.
///
/// An error that the guest has masked has no effect, without an error of the command.
///
/// On the wire: `cxl-inject-correctable-error`.
///
/// Since QEMU 8.0.
#[doc(alias = "cxl-inject-correctable-error")]
#[non_exhaustive]
pub struct CxlInjectCorrectableError {
    /// QOM path of a CXL memory device (type 3), such as `/machine/peripheral/cxl0`. Others are an
    /// error.
    pub path: crate::rt::Text,
    /// Error to report to the guest.
    ///
    /// On the wire: `type`.
    pub type_: types::CxlCorErrorType,
}

impl CxlInjectCorrectableError {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<crate::rt::Text>, type_: types::CxlCorErrorType) -> Self {
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
///
/// It returns when the offer is in the event log of the device. No event reports whether the
/// guest accepts it: ask the guest. Until it does, the extents are pending and cannot be
/// released. Extents that are in use or pending already are an error.
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
    /// QOM path of a CXL memory device (type 3) with dynamic capacity regions. Others are an error.
    pub path: crate::rt::Text,
    /// Host that gets the capacity. QEMU emulates a single host and ignores it.
    pub host_id: u16,
    /// How the extents are chosen; must be `prescriptive`.
    pub selection_policy: types::CxlExtentSelectionPolicy,
    /// Number of the region, from 0 up to 7. One that the device does not have is an error.
    pub region: u8,
    /// Identifier that marks extents as belonging together, 16 bytes in CXL. QEMU ignores it and
    /// offers the extents without one.
    pub tag: Option<crate::rt::Text>,
    /// The pieces to add; they must not overlap. Together they form one offer.
    pub extents: Vec<types::CxlDynamicCapacityExtent>,
}

impl CxlAddDynamicCapacity {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        path: impl Into<crate::rt::Text>,
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

    /// Identifier that marks extents as belonging together, 16 bytes in CXL. QEMU ignores it and
    /// offers the extents without one.
    #[inline]
    #[must_use]
    pub fn tag(mut self, value: impl Into<crate::rt::Text>) -> Self {
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

/// Asks a host to give extents of a dynamic capacity CXL device back.
///
/// It returns when the request is in the event log of the device. No event reports whether the
/// guest complies: ask the guest. Extents that are not in use, or offered but not accepted yet,
/// are an error.
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
    /// QOM path of a CXL memory device (type 3) with dynamic capacity regions. Others are an error.
    pub path: crate::rt::Text,
    /// Host that loses the capacity. QEMU emulates a single host and ignores it.
    pub host_id: u16,
    /// How the extents are chosen; must be `prescriptive`.
    pub removal_policy: types::CxlExtentRemovalPolicy,
    /// Whether to take the capacity at once, without waiting for the host. Not implemented: `true`
    /// is an error. `false` if it is absent.
    pub forced_removal: Option<bool>,
    /// Whether the device is to erase the released memory irrecoverably. QEMU ignores it. `false`
    /// if it is absent.
    pub sanitize_on_release: Option<bool>,
    /// Number of the region, from 0 up to 7. One that the device does not have is an error.
    pub region: u8,
    /// Identifier that marks extents as belonging together, 16 bytes in CXL. QEMU ignores it.
    pub tag: Option<crate::rt::Text>,
    /// The pieces to release; they must not overlap.
    pub extents: Vec<types::CxlDynamicCapacityExtent>,
}

impl CxlReleaseDynamicCapacity {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        path: impl Into<crate::rt::Text>,
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

    /// Whether to take the capacity at once, without waiting for the host. Not implemented: `true`
    /// is an error. `false` if it is absent.
    #[inline]
    #[must_use]
    pub fn forced_removal(mut self, value: impl Into<Option<bool>>) -> Self {
        self.forced_removal = value.into();
        self
    }

    /// Whether the device is to erase the released memory irrecoverably. QEMU ignores it. `false`
    /// if it is absent.
    #[inline]
    #[must_use]
    pub fn sanitize_on_release(mut self, value: impl Into<Option<bool>>) -> Self {
        self.sanitize_on_release = value.into();
        self
    }

    /// Identifier that marks extents as belonging together, 16 bytes in CXL. QEMU ignores it.
    #[inline]
    #[must_use]
    pub fn tag(mut self, value: impl Into<crate::rt::Text>) -> Self {
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
