// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when a SPICE client opens a connection, before it has logged in.
///
/// On the wire: `SPICE_CONNECTED`.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct SpiceConnected {
    /// The member `server`.
    pub server: types::SpiceBasicInfo,
    /// The member `client`.
    pub client: types::SpiceBasicInfo,
}

impl crate::Blank for SpiceConnected {
    const BLANK: Self = Self {
        server: crate::Blank::BLANK,
        client: crate::Blank::BLANK,
    };
}

impl crate::Object for SpiceConnected {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SPICE_CONNECTED",
        names: &["server", "client"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.server, &self.client]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.server, &mut self.client]);
    }
}

impl SpiceConnected {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(server: types::SpiceBasicInfo, client: types::SpiceBasicInfo) -> Self {
        Self { server, client }
    }
}

impl crate::Event for SpiceConnected {
    const NAME: &'static str = "SPICE_CONNECTED";
}

/// Sent when a channel of a SPICE client has logged in and is ready for use.
///
/// On the wire: `SPICE_INITIALIZED`.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct SpiceInitialized {
    /// The member `server`.
    pub server: types::SpiceServerInfo,
    /// The member `client`.
    pub client: types::SpiceChannel,
}

impl crate::Blank for SpiceInitialized {
    const BLANK: Self = Self {
        server: crate::Blank::BLANK,
        client: crate::Blank::BLANK,
    };
}

impl crate::Object for SpiceInitialized {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SPICE_INITIALIZED",
        names: &["server", "client"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.server, &self.client]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.server, &mut self.client]);
    }
}

impl SpiceInitialized {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(server: types::SpiceServerInfo, client: types::SpiceChannel) -> Self {
        Self { server, client }
    }
}

impl crate::Event for SpiceInitialized {
    const NAME: &'static str = "SPICE_INITIALIZED";
}

/// Sent when a SPICE client connection ends.
///
/// On the wire: `SPICE_DISCONNECTED`.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct SpiceDisconnected {
    /// The member `server`.
    pub server: types::SpiceBasicInfo,
    /// The member `client`.
    pub client: types::SpiceBasicInfo,
}

impl crate::Blank for SpiceDisconnected {
    const BLANK: Self = Self {
        server: crate::Blank::BLANK,
        client: crate::Blank::BLANK,
    };
}

impl crate::Object for SpiceDisconnected {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SPICE_DISCONNECTED",
        names: &["server", "client"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.server, &self.client]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.server, &mut self.client]);
    }
}

impl SpiceDisconnected {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(server: types::SpiceBasicInfo, client: types::SpiceBasicInfo) -> Self {
        Self { server, client }
    }
}

impl crate::Event for SpiceDisconnected {
    const NAME: &'static str = "SPICE_DISCONNECTED";
}

/// Sent when the SPICE server has handed its clients over at the end of a migration.
///
/// On the wire: `SPICE_MIGRATE_COMPLETED`.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// Since QEMU 1.3.
#[non_exhaustive]
pub struct SpiceMigrateCompleted {}

impl crate::Blank for SpiceMigrateCompleted {
    const BLANK: Self = Self {};
}

impl crate::Object for SpiceMigrateCompleted {}

impl SpiceMigrateCompleted {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Event for SpiceMigrateCompleted {
    const NAME: &'static str = "SPICE_MIGRATE_COMPLETED";
}

/// Sent when a VNC client connects, before it has logged in.
///
/// On the wire: `VNC_CONNECTED`.
///
/// Only in builds with `CONFIG_VNC`.
///
/// Since QEMU 0.13.
#[non_exhaustive]
pub struct VncConnected {
    /// The member `server`.
    pub server: types::VncServerInfo,
    /// The member `client`.
    pub client: types::VncBasicInfo,
}

impl crate::Blank for VncConnected {
    const BLANK: Self = Self {
        server: crate::Blank::BLANK,
        client: crate::Blank::BLANK,
    };
}

impl crate::Object for VncConnected {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VNC_CONNECTED",
        names: &["server", "client"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.server, &self.client]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.server, &mut self.client]);
    }
}

impl VncConnected {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(server: types::VncServerInfo, client: types::VncBasicInfo) -> Self {
        Self { server, client }
    }
}

impl crate::Event for VncConnected {
    const NAME: &'static str = "VNC_CONNECTED";
}

/// Sent when a VNC client has logged in and its session starts.
///
/// On the wire: `VNC_INITIALIZED`.
///
/// Only in builds with `CONFIG_VNC`.
///
/// Since QEMU 0.13.
#[non_exhaustive]
pub struct VncInitialized {
    /// The member `server`.
    pub server: types::VncServerInfo,
    /// The member `client`.
    pub client: types::VncClientInfo,
}

impl crate::Blank for VncInitialized {
    const BLANK: Self = Self {
        server: crate::Blank::BLANK,
        client: crate::Blank::BLANK,
    };
}

impl crate::Object for VncInitialized {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VNC_INITIALIZED",
        names: &["server", "client"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.server, &self.client]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.server, &mut self.client]);
    }
}

impl VncInitialized {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(server: types::VncServerInfo, client: types::VncClientInfo) -> Self {
        Self { server, client }
    }
}

impl crate::Event for VncInitialized {
    const NAME: &'static str = "VNC_INITIALIZED";
}

/// Sent when a VNC client goes away.
///
/// On the wire: `VNC_DISCONNECTED`.
///
/// Only in builds with `CONFIG_VNC`.
///
/// Since QEMU 0.13.
#[non_exhaustive]
pub struct VncDisconnected {
    /// The member `server`.
    pub server: types::VncServerInfo,
    /// The member `client`.
    pub client: types::VncClientInfo,
}

impl crate::Blank for VncDisconnected {
    const BLANK: Self = Self {
        server: crate::Blank::BLANK,
        client: crate::Blank::BLANK,
    };
}

impl crate::Object for VncDisconnected {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VNC_DISCONNECTED",
        names: &["server", "client"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.server, &self.client]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.server, &mut self.client]);
    }
}

impl VncDisconnected {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(server: types::VncServerInfo, client: types::VncClientInfo) -> Self {
        Self { server, client }
    }
}

impl crate::Event for VncDisconnected {
    const NAME: &'static str = "VNC_DISCONNECTED";
}

crate::impl_calls! {
    SpiceConnected SpiceInitialized SpiceDisconnected SpiceMigrateCompleted VncConnected
    VncInitialized VncDisconnected
}
