// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for CpuPolarizationChange {
    const BLANK: Self = Self {
        polarization: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CpuPolarizationChange {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CPU_POLARIZATION_CHANGE",
        names: &["polarization"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.polarization]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.polarization]);
    }
}

impl crate::rt::Blank for SclpCpiInfoAvailable {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for SclpCpiInfoAvailable {}

crate::rt::impl_calls! {
    CpuPolarizationChange SclpCpiInfoAvailable
}

crate::rt::impl_defaults! {
    SclpCpiInfoAvailable
}
