// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// What an ACPI slot takes: memory or a CPU.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ACPISlotType {
    Dimm,
    Cpu,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// What the guest reported through ACPI `_OST` for a slot.
#[non_exhaustive]
pub struct ACPIOSTInfo {
    pub device: Option<String>,
    pub slot: String,
    pub slot_type: types::ACPISlotType,
    pub source: i64,
    pub status: i64,
}

impl ACPIOSTInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        slot: impl Into<String>,
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
