// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for Migration {
    const BLANK: Self = Self {
        status: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for Migration {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "MIGRATION",
        names: &["status"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.status]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.status]);
    }
}

impl crate::rt::Blank for MigrationPass {
    const BLANK: Self = Self {
        pass: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for MigrationPass {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "MIGRATION_PASS",
        names: &["pass"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.pass]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.pass]);
    }
}

impl crate::rt::Blank for ColoExit {
    const BLANK: Self = Self {
        mode: crate::rt::Blank::BLANK,
        reason: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ColoExit {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "COLO_EXIT",
        names: &["mode", "reason"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.mode, &self.reason]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.mode, &mut self.reason]);
    }
}

impl crate::rt::Blank for UnplugPrimary {
    const BLANK: Self = Self {
        device_id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for UnplugPrimary {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "UNPLUG_PRIMARY",
        names: &["device-id"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device_id]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device_id]);
    }
}

crate::rt::impl_calls! {
    Migration MigrationPass ColoExit UnplugPrimary
}
