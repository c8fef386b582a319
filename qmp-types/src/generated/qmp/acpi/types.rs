// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// What an ACPI slot takes: memory or a CPU.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ACPISlotType {
    /// A slot for a memory module (DIMM or NVDIMM).
    Dimm,
    /// A place for a virtual CPU.
    Cpu,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// What the guest reported through ACPI `_OST` for a slot.
#[non_exhaustive]
pub struct ACPIOSTInfo {
    /// The name of the device in the slot; absent if the slot is empty or its device has no id.
    pub device: Option<crate::rt::Text>,
    /// The number of the slot, as text. Each [`slot-type`](field@types::ACPIOSTInfo::slot_type)
    /// counts from 0.
    pub slot: crate::rt::Text,
    /// Whether it is about memory or a CPU.
    pub slot_type: types::ACPISlotType,
    /// What the report is about, by the numbers of ACPI: 1 a plug (device check), 3 an unplug that
    /// the host asked for (eject request), 0x103 an eject in progress, 0x200 an insertion in
    /// progress, and more. 0 in a slot without a report.
    pub source: i64,
    /// The result, by the numbers of ACPI: 0 success, 1 a failure without details, 2 a notification
    /// that the guest does not know. From 0x80 on it depends on
    /// [`source`](field@types::ACPIOSTInfo::source): after an eject request, 0x80 to 0x82 mean that
    /// the device is in use, and 0x84 that the eject is pending.
    pub status: i64,
}

impl ACPIOSTInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        slot: impl Into<crate::rt::Text>,
        slot_type: types::ACPISlotType,
        source: i64,
        status: i64,
    ) -> Self {
        Self {
            device: None,
            slot: slot.into(),
            slot_type,
            source,
            status,
        }
    }
}
