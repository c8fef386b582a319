// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// What an ACPI slot takes: memory or a CPU.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ACPISlotType {
    /// The value `DIMM`.
    Dimm,
    /// The value `CPU`.
    Cpu,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for ACPISlotType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("DIMM", Self::Dimm),
        ("CPU", Self::Cpu),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Dimm => "DIMM",
            Self::Cpu => "CPU",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// What the guest reported through ACPI `_OST` for a slot.
#[non_exhaustive]
pub struct ACPIOSTInfo {
    /// The member `device`.
    pub device: Option<String>,
    /// The member `slot`.
    pub slot: String,
    /// The member `slot-type`.
    pub slot_type: types::ACPISlotType,
    /// The member `source`.
    pub source: i64,
    /// The member `status`.
    pub status: i64,
}

impl crate::Blank for ACPIOSTInfo {
    const BLANK: Self = Self {
        device: None,
        slot: crate::Blank::BLANK,
        slot_type: crate::Blank::BLANK,
        source: crate::Blank::BLANK,
        status: crate::Blank::BLANK,
    };
}

impl crate::Object for ACPIOSTInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ACPIOSTInfo",
        names: &["device", "slot", "slot-type", "source", "status"],
        required: 0b11110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.device, &self.slot, &self.slot_type, &self.source, &self.status],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.device,
                &mut self.slot,
                &mut self.slot_type,
                &mut self.source,
                &mut self.status,
            ],
        );
    }
}

impl ACPIOSTInfo {
    /// Creates it with what is mandatory; the rest is absent.
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

crate::impl_objects! {
    ACPIOSTInfo
}

crate::impl_enums! {
    ACPISlotType
}
