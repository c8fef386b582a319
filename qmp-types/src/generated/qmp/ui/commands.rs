// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sets the password of the VNC or SPICE server.
///
/// On the wire: `set_password`.
///
/// Since QEMU 0.14.
#[doc(alias = "set_password")]
#[non_exhaustive]
pub struct SetPassword {
    pub protocol: types::SetPasswordOptionsBranch,
    pub password: String,
    pub connected: Option<types::SetPasswordAction>,
}

impl SetPassword {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        protocol: impl Into<types::SetPasswordOptionsBranch>,
        password: impl Into<String>,
    ) -> Self {
        Self {
            protocol: protocol.into(),
            password: password.into(),
            connected: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn connected(
        mut self,
        value: impl Into<Option<types::SetPasswordAction>>,
    ) -> Self {
        self.connected = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for SetPassword {
    const NAME: &'static str = "set_password";
    type Return = crate::rt::Empty;
}

/// Sets when the password of the VNC or SPICE server runs out: at once, never or at a given
/// time.
///
/// On the wire: `expire_password`.
///
/// Since QEMU 0.14.
#[doc(alias = "expire_password")]
#[non_exhaustive]
pub struct ExpirePassword {
    pub protocol: types::ExpirePasswordOptionsBranch,
    pub time: String,
}

impl ExpirePassword {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        protocol: impl Into<types::ExpirePasswordOptionsBranch>,
        time: impl Into<String>,
    ) -> Self {
        Self {
            protocol: protocol.into(),
            time: time.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for ExpirePassword {
    const NAME: &'static str = "expire_password";
    type Return = crate::rt::Empty;
}

/// Saves a picture of the guest screen to a file, as PPM or PNG.
///
/// On the wire: `screendump`.
///
/// Only in builds with `CONFIG_PIXMAN`.
///
/// Since QEMU 0.14.
#[doc(alias = "screendump")]
#[non_exhaustive]
pub struct Screendump {
    pub filename: String,
    pub device: Option<String>,
    pub head: Option<i64>,
    /// Since QEMU 7.1.
    pub format: Option<types::ImageFormat>,
}

impl Screendump {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<String>) -> Self {
        Self {
            filename: filename.into(),
            device: None,
            head: None,
            format: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn head(mut self, value: impl Into<Option<i64>>) -> Self {
        self.head = value.into();
        self
    }

    /// Since QEMU 7.1.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<Option<types::ImageFormat>>) -> Self {
        self.format = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for Screendump {
    const NAME: &'static str = "screendump";
    type Return = crate::rt::Empty;
}

/// Tells whether the SPICE server is on, where it listens and which channels are open.
///
/// On the wire: `query-spice`.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// Since QEMU 0.14.
#[doc(alias = "query-spice")]
#[non_exhaustive]
pub struct QuerySpice {}

impl QuerySpice {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QuerySpice {
    const NAME: &'static str = "query-spice";
    type Return = types::SpiceInfo;
}

/// Tells whether a VNC server is on, where it listens and which clients use it. For several
/// servers, use [`query-vnc-servers`](commands::QueryVncServers).
///
/// On the wire: `query-vnc`.
///
/// Only in builds with `CONFIG_VNC`.
///
/// Since QEMU 0.14.
#[doc(alias = "query-vnc")]
#[non_exhaustive]
pub struct QueryVnc {}

impl QueryVnc {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryVnc {
    const NAME: &'static str = "query-vnc";
    type Return = types::VncInfo;
}

/// Lists all VNC servers of this QEMU, with addresses, logins and clients.
///
/// On the wire: `query-vnc-servers`.
///
/// Only in builds with `CONFIG_VNC`.
///
/// Since QEMU 2.3.
#[doc(alias = "query-vnc-servers")]
#[non_exhaustive]
pub struct QueryVncServers {}

impl QueryVncServers {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryVncServers {
    const NAME: &'static str = "query-vnc-servers";
    type Return = Vec<types::VncInfo2>;
}

/// Sets a new VNC password, which may be empty. Clients that are connected stay so.
///
/// On the wire: `change-vnc-password`.
///
/// Only in builds with `CONFIG_VNC`.
///
/// Since QEMU 1.1.
#[doc(alias = "change-vnc-password")]
#[non_exhaustive]
pub struct ChangeVncPassword {
    pub password: String,
}

impl ChangeVncPassword {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(password: impl Into<String>) -> Self {
        Self { password: password.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for ChangeVncPassword {
    const NAME: &'static str = "change-vnc-password";
    type Return = crate::rt::Empty;
}

/// Lists the pointer devices of the guest and which of them gets the events.
///
/// On the wire: `query-mice`.
///
/// Since QEMU 0.14.
#[doc(alias = "query-mice")]
#[non_exhaustive]
pub struct QueryMice {}

impl QueryMice {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryMice {
    const NAME: &'static str = "query-mice";
    type Return = Vec<types::MouseInfo>;
}

/// Presses a chord of keys in the guest and lets go after
/// [`hold-time`](field@commands::SendKey::hold_time) milliseconds.
///
/// On the wire: `send-key`.
///
/// Since QEMU 1.3.
#[doc(alias = "send-key")]
#[non_exhaustive]
pub struct SendKey {
    pub keys: Vec<types::KeyValue>,
    pub hold_time: Option<i64>,
}

impl SendKey {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(keys: impl Into<Vec<types::KeyValue>>) -> Self {
        Self {
            keys: keys.into(),
            hold_time: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn hold_time(mut self, value: impl Into<Option<i64>>) -> Self {
        self.hold_time = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for SendKey {
    const NAME: &'static str = "send-key";
    type Return = crate::rt::Empty;
}

/// Feeds key, button and pointer events to the guest, if wanted to the input devices of one
/// display only.
///
/// On the wire: `input-send-event`.
///
/// Since QEMU 2.6.
#[doc(alias = "input-send-event")]
#[non_exhaustive]
pub struct InputSendEvent {
    pub device: Option<String>,
    pub head: Option<i64>,
    pub events: Vec<types::InputEvent>,
}

impl InputSendEvent {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(events: impl Into<Vec<types::InputEvent>>) -> Self {
        Self {
            device: None,
            head: None,
            events: events.into(),
        }
    }

    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn head(mut self, value: impl Into<Option<i64>>) -> Self {
        self.head = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for InputSendEvent {
    const NAME: &'static str = "input-send-event";
    type Return = crate::rt::Empty;
}

/// Returns the display settings that this QEMU runs with.
///
/// On the wire: `query-display-options`.
///
/// Since QEMU 3.1.
#[doc(alias = "query-display-options")]
#[non_exhaustive]
pub struct QueryDisplayOptions {}

impl QueryDisplayOptions {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryDisplayOptions {
    const NAME: &'static str = "query-display-options";
    type Return = types::DisplayOptions;
}

/// Makes a display server load files again, such as the TLS certificates of VNC.
///
/// On the wire: `display-reload`.
///
/// Since QEMU 6.0.
#[doc(alias = "display-reload")]
#[non_exhaustive]
pub struct DisplayReload {
    /// On the wire: `type`.
    pub type_: types::DisplayReloadOptionsBranch,
}

impl DisplayReload {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::DisplayReloadOptionsBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for DisplayReload {
    const NAME: &'static str = "display-reload";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 0));
    type Return = crate::rt::Empty;
}

/// Changes settings of a display server at run time, such as the addresses VNC listens on.
///
/// On the wire: `display-update`.
///
/// Since QEMU 7.1.
#[doc(alias = "display-update")]
#[non_exhaustive]
pub struct DisplayUpdate {
    /// On the wire: `type`.
    pub type_: types::DisplayUpdateOptionsBranch,
}

impl DisplayUpdate {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::DisplayUpdateOptionsBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for DisplayUpdate {
    const NAME: &'static str = "display-update";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(7, 1));
    type Return = crate::rt::Empty;
}

/// Tells the SPICE server which host and port its clients are to switch to when a migration is
/// done.
///
/// On the wire: `client_migrate_info`.
///
/// Since QEMU 0.14.
#[doc(alias = "client_migrate_info")]
#[non_exhaustive]
pub struct ClientMigrateInfo {
    pub protocol: String,
    pub hostname: String,
    pub port: Option<i64>,
    pub tls_port: Option<i64>,
    pub cert_subject: Option<String>,
}

impl ClientMigrateInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(protocol: impl Into<String>, hostname: impl Into<String>) -> Self {
        Self {
            protocol: protocol.into(),
            hostname: hostname.into(),
            port: None,
            tls_port: None,
            cert_subject: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn port(mut self, value: impl Into<Option<i64>>) -> Self {
        self.port = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn tls_port(mut self, value: impl Into<Option<i64>>) -> Self {
        self.tls_port = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn cert_subject(mut self, value: impl Into<String>) -> Self {
        self.cert_subject = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for ClientMigrateInfo {
    const NAME: &'static str = "client_migrate_info";
    type Return = crate::rt::Empty;
}
