// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when the guest reports, through ACPI `_OST`, how a plug or unplug of a slot went.
///
/// On the wire: `ACPI_DEVICE_OST`.
///
/// Since QEMU 2.1.
#[non_exhaustive]
pub struct AcpiDeviceOst {
    /// The member `info`.
    pub info: types::ACPIOSTInfo,
}

impl crate::Blank for AcpiDeviceOst {
    const BLANK: Self = Self { info: crate::Blank::BLANK };
}

impl crate::Object for AcpiDeviceOst {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ACPI_DEVICE_OST",
        names: &["info"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.info]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.info]);
    }
}

impl AcpiDeviceOst {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(info: types::ACPIOSTInfo) -> Self {
        Self { info }
    }
}

impl crate::Event for AcpiDeviceOst {
    const NAME: &'static str = "ACPI_DEVICE_OST";
}

crate::impl_calls! {
    AcpiDeviceOst
}
