// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for SetCpuTopology {
    const BLANK: Self = Self {
        core_id: crate::rt::Blank::BLANK,
        socket_id: None,
        book_id: None,
        drawer_id: None,
        entitlement: None,
        dedicated: None,
    };
}

impl crate::rt::Object for SetCpuTopology {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "set-cpu-topology",
        names: &[
            "core-id",
            "socket-id",
            "book-id",
            "drawer-id",
            "entitlement",
            "dedicated",
        ],
        order: &[0, 5, 1, 3, 4, 2],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[
                &self.core_id,
                &self.socket_id,
                &self.book_id,
                &self.drawer_id,
                &self.entitlement,
                &self.dedicated,
            ],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.core_id,
                &mut self.socket_id,
                &mut self.book_id,
                &mut self.drawer_id,
                &mut self.entitlement,
                &mut self.dedicated,
            ],
        );
    }
}

impl crate::rt::Blank for QueryS390xCpuPolarization {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryS390xCpuPolarization {}

crate::rt::impl_calls! {
    SetCpuTopology QueryS390xCpuPolarization
}

crate::rt::impl_defaults! {
    QueryS390xCpuPolarization
}
