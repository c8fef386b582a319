// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for ACPISlotType {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for ACPIOSTInfo {
    const BLANK: Self = Self {
        device: None,
        slot: crate::rt::Blank::BLANK,
        slot_type: crate::rt::Blank::BLANK,
        source: crate::rt::Blank::BLANK,
        status: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ACPIOSTInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ACPIOSTInfo",
        names: &["device", "slot", "slot-type", "source", "status"],
        order: &[0, 3, 4, 1, 2],
        required: 0b11110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.device, &self.slot, &self.slot_type, &self.source, &self.status],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

crate::rt::impl_objects! {
    ACPIOSTInfo
}

crate::rt::impl_enums! {
    ACPISlotType
}
