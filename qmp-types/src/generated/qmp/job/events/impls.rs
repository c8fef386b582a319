// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for JobStatusChange {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        status: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for JobStatusChange {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "JOB_STATUS_CHANGE",
        names: &["id", "status"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.status]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.status]);
    }
}

crate::rt::impl_calls! {
    JobStatusChange
}
