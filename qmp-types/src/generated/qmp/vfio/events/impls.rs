// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for VfioMigration {
    const BLANK: Self = Self {
        device_id: crate::rt::Blank::BLANK,
        qom_path: crate::rt::Blank::BLANK,
        device_state: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VfioMigration {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VFIO_MIGRATION",
        names: &["device-id", "qom-path", "device-state"],
        order: &[2, 0, 1],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device_id, &self.qom_path, &self.device_state]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.device_id, &mut self.qom_path, &mut self.device_state],
        );
    }
}

crate::rt::impl_calls! {
    VfioMigration
}
