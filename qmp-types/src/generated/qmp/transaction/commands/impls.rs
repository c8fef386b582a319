// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for Transaction {
    const BLANK: Self = Self {
        actions: crate::rt::Blank::BLANK,
        properties: None,
    };
}

impl crate::rt::Object for Transaction {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "transaction",
        names: &["actions", "properties"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.actions, &self.properties]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.actions, &mut self.properties]);
    }
}

crate::rt::impl_calls! {
    Transaction
}
