// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for NicRxFilterChanged {
    const BLANK: Self = Self {
        name: None,
        path: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for NicRxFilterChanged {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NIC_RX_FILTER_CHANGED",
        names: &["name", "path"],
        order: &[0, 1],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.name, &self.path]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.path]);
    }
}

impl crate::rt::Blank for FailoverNegotiated {
    const BLANK: Self = Self {
        device_id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for FailoverNegotiated {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "FAILOVER_NEGOTIATED",
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

impl crate::rt::Blank for NetdevStreamConnected {
    const BLANK: Self = Self {
        netdev_id: crate::rt::Blank::BLANK,
        addr: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for NetdevStreamConnected {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NETDEV_STREAM_CONNECTED",
        names: &["netdev-id", "addr"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.netdev_id, &self.addr]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.netdev_id, &mut self.addr]);
    }
}

impl crate::rt::Blank for NetdevStreamDisconnected {
    const BLANK: Self = Self {
        netdev_id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for NetdevStreamDisconnected {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NETDEV_STREAM_DISCONNECTED",
        names: &["netdev-id"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.netdev_id]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.netdev_id]);
    }
}

impl crate::rt::Blank for NetdevVhostUserConnected {
    const BLANK: Self = Self {
        netdev_id: crate::rt::Blank::BLANK,
        chardev_id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for NetdevVhostUserConnected {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NETDEV_VHOST_USER_CONNECTED",
        names: &["netdev-id", "chardev-id"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.netdev_id, &self.chardev_id]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.netdev_id, &mut self.chardev_id]);
    }
}

impl crate::rt::Blank for NetdevVhostUserDisconnected {
    const BLANK: Self = Self {
        netdev_id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for NetdevVhostUserDisconnected {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "NETDEV_VHOST_USER_DISCONNECTED",
        names: &["netdev-id"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.netdev_id]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.netdev_id]);
    }
}

crate::rt::impl_calls! {
    NicRxFilterChanged FailoverNegotiated NetdevStreamConnected NetdevStreamDisconnected
    NetdevVhostUserConnected NetdevVhostUserDisconnected
}
