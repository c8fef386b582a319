// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for RdmaGidStatusChanged {
    const BLANK: Self = Self {
        netdev: crate::rt::Blank::BLANK,
        gid_status: crate::rt::Blank::BLANK,
        subnet_prefix: crate::rt::Blank::BLANK,
        interface_id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for RdmaGidStatusChanged {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "RDMA_GID_STATUS_CHANGED",
        names: &["netdev", "gid-status", "subnet-prefix", "interface-id"],
        order: &[0, 3, 1, 2],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.netdev, &self.gid_status, &self.subnet_prefix, &self.interface_id],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.netdev,
                &mut self.gid_status,
                &mut self.subnet_prefix,
                &mut self.interface_id,
            ],
        );
    }
}

crate::rt::impl_calls! {
    RdmaGidStatusChanged
}
