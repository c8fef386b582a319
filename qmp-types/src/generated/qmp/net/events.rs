// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when a network device gets a new receive filter from the guest. It comes only once
/// until [`query-rx-filter`](commands::QueryRxFilter) is run.
///
/// On the wire: `NIC_RX_FILTER_CHANGED`.
///
/// Since QEMU 1.6.
#[non_exhaustive]
pub struct NicRxFilterChanged {
    /// The member `name`.
    pub name: Option<String>,
    /// The member `path`.
    pub path: String,
}

impl crate::Blank for NicRxFilterChanged {
    const BLANK: Self = Self {
        name: None,
        path: crate::Blank::BLANK,
    };
}

impl crate::Object for NicRxFilterChanged {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NIC_RX_FILTER_CHANGED",
        names: &["name", "path"],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.path]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.path]);
    }
}

impl NicRxFilterChanged {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            name: None,
            path: path.into(),
        }
    }
}

impl crate::Event for NicRxFilterChanged {
    const NAME: &'static str = "NIC_RX_FILTER_CHANGED";
}

/// Sent when the guest driver of a virtio-net standby device accepts failover, so that QEMU
/// plugs in the primary device.
///
/// On the wire: `FAILOVER_NEGOTIATED`.
///
/// Since QEMU 4.2.
#[non_exhaustive]
pub struct FailoverNegotiated {
    /// The member `device-id`.
    pub device_id: String,
}

impl crate::Blank for FailoverNegotiated {
    const BLANK: Self = Self {
        device_id: crate::Blank::BLANK,
    };
}

impl crate::Object for FailoverNegotiated {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "FAILOVER_NEGOTIATED",
        names: &["device-id"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device_id]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device_id]);
    }
}

impl FailoverNegotiated {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
        }
    }
}

impl crate::Event for FailoverNegotiated {
    const NAME: &'static str = "FAILOVER_NEGOTIATED";
}

/// Sent when a `stream` network backend gets its connection, with the address of the peer.
///
/// On the wire: `NETDEV_STREAM_CONNECTED`.
///
/// Since QEMU 7.2.
#[non_exhaustive]
pub struct NetdevStreamConnected {
    /// The member `netdev-id`.
    pub netdev_id: String,
    /// The member `addr`.
    pub addr: types::SocketAddress,
}

impl crate::Blank for NetdevStreamConnected {
    const BLANK: Self = Self {
        netdev_id: crate::Blank::BLANK,
        addr: crate::Blank::BLANK,
    };
}

impl crate::Object for NetdevStreamConnected {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NETDEV_STREAM_CONNECTED",
        names: &["netdev-id", "addr"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.netdev_id, &self.addr]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.netdev_id, &mut self.addr]);
    }
}

impl NetdevStreamConnected {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(netdev_id: impl Into<String>, addr: types::SocketAddress) -> Self {
        Self {
            netdev_id: netdev_id.into(),
            addr,
        }
    }
}

impl crate::Event for NetdevStreamConnected {
    const NAME: &'static str = "NETDEV_STREAM_CONNECTED";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(7, 2));
}

/// Sent when a `stream` network backend loses its connection.
///
/// On the wire: `NETDEV_STREAM_DISCONNECTED`.
///
/// Since QEMU 7.2.
#[non_exhaustive]
pub struct NetdevStreamDisconnected {
    /// The member `netdev-id`.
    pub netdev_id: String,
}

impl crate::Blank for NetdevStreamDisconnected {
    const BLANK: Self = Self {
        netdev_id: crate::Blank::BLANK,
    };
}

impl crate::Object for NetdevStreamDisconnected {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NETDEV_STREAM_DISCONNECTED",
        names: &["netdev-id"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.netdev_id]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.netdev_id]);
    }
}

impl NetdevStreamDisconnected {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(netdev_id: impl Into<String>) -> Self {
        Self {
            netdev_id: netdev_id.into(),
        }
    }
}

impl crate::Event for NetdevStreamDisconnected {
    const NAME: &'static str = "NETDEV_STREAM_DISCONNECTED";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(7, 2));
}

/// Sent when the character device of a vhost-user network backend reaches its back-end process.
///
/// On the wire: `NETDEV_VHOST_USER_CONNECTED`.
///
/// Since QEMU 10.0.
#[non_exhaustive]
pub struct NetdevVhostUserConnected {
    /// The member `netdev-id`.
    pub netdev_id: String,
    /// The member `chardev-id`.
    pub chardev_id: String,
}

impl crate::Blank for NetdevVhostUserConnected {
    const BLANK: Self = Self {
        netdev_id: crate::Blank::BLANK,
        chardev_id: crate::Blank::BLANK,
    };
}

impl crate::Object for NetdevVhostUserConnected {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NETDEV_VHOST_USER_CONNECTED",
        names: &["netdev-id", "chardev-id"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.netdev_id, &self.chardev_id]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.netdev_id, &mut self.chardev_id]);
    }
}

impl NetdevVhostUserConnected {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(netdev_id: impl Into<String>, chardev_id: impl Into<String>) -> Self {
        Self {
            netdev_id: netdev_id.into(),
            chardev_id: chardev_id.into(),
        }
    }
}

impl crate::Event for NetdevVhostUserConnected {
    const NAME: &'static str = "NETDEV_VHOST_USER_CONNECTED";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(10, 0));
}

/// Sent when a vhost-user network backend loses its back-end process.
///
/// On the wire: `NETDEV_VHOST_USER_DISCONNECTED`.
///
/// Since QEMU 10.0.
#[non_exhaustive]
pub struct NetdevVhostUserDisconnected {
    /// The member `netdev-id`.
    pub netdev_id: String,
}

impl crate::Blank for NetdevVhostUserDisconnected {
    const BLANK: Self = Self {
        netdev_id: crate::Blank::BLANK,
    };
}

impl crate::Object for NetdevVhostUserDisconnected {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "NETDEV_VHOST_USER_DISCONNECTED",
        names: &["netdev-id"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.netdev_id]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.netdev_id]);
    }
}

impl NetdevVhostUserDisconnected {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(netdev_id: impl Into<String>) -> Self {
        Self {
            netdev_id: netdev_id.into(),
        }
    }
}

impl crate::Event for NetdevVhostUserDisconnected {
    const NAME: &'static str = "NETDEV_VHOST_USER_DISCONNECTED";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(10, 0));
}

crate::impl_calls! {
    NicRxFilterChanged FailoverNegotiated NetdevStreamConnected NetdevStreamDisconnected
    NetdevVhostUserConnected NetdevVhostUserDisconnected
}
