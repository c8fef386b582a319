// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sets the password of the VNC or SPICE server. It takes effect at once for new logins.
///
/// The server must have been started with password authentication (`password=on` for VNC);
/// otherwise the command fails. With SPICE not in use, the error class is `DeviceNotActive`. An
/// expiry that was set by [`expire_password`](commands::ExpirePassword) stays, even one that
/// has passed.
///
/// On the wire: `set_password`.
///
/// Since QEMU 0.14.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the display does not exist.
/// - [`GenericError`](crate::ErrorClass::GenericError): the server does not ask for passwords.
/// - [`DeviceNotActive`](crate::ErrorClass::DeviceNotActive): SPICE is not in use.
///
/// # Example
///
/// Sets the password of the VNC server.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::SetPassword::new(
///     types::SetPasswordOptionsVnc::new(),
///     "k7-wren-quartz",
/// );
/// ```
#[doc(alias = "set_password")]
#[non_exhaustive]
pub struct SetPassword {
    /// Server whose password changes.
    pub protocol: types::SetPasswordOptionsBranch,
    /// New password in plain text. VNC uses only the first eight bytes. An empty one does not lock
    /// the server: it is a valid password.
    pub password: crate::rt::Text,
    /// What happens to the clients that are connected; `keep` if it is absent. For VNC, anything
    /// else is an error.
    pub connected: Option<types::SetPasswordAction>,
}

impl SetPassword {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        protocol: impl Into<types::SetPasswordOptionsBranch>,
        password: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            protocol: protocol.into(),
            password: password.into(),
            connected: None,
        }
    }

    /// What happens to the clients that are connected; `keep` if it is absent. For VNC, anything
    /// else is an error.
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
/// time. Clients that are connected then stay connected; new ones are refused until a later
/// time is set.
///
/// On the wire: `expire_password`.
///
/// Since QEMU 0.14.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): there is no such display.
/// - [`DeviceNotActive`](crate::ErrorClass::DeviceNotActive): SPICE is not in use.
///
/// # Example
///
/// Makes the VNC password end after one hour.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::ExpirePassword::new(
///     types::ExpirePasswordOptionsVnc::new(),
///     "+3600",
/// );
/// ```
#[doc(alias = "expire_password")]
#[non_exhaustive]
pub struct ExpirePassword {
    /// Server whose password expires.
    pub protocol: types::ExpirePasswordOptionsBranch,
    /// One of:
    ///
    /// - `now`: no client can log in any more
    /// - `never`: the password is valid without limit
    /// - `+` and a number: that many seconds from now
    /// - a number: that second since 1970-01-01 00:00 UTC, by the clock of the host
    ///
    /// Anything else is an error.
    pub time: crate::rt::Text,
}

impl ExpirePassword {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        protocol: impl Into<types::ExpirePasswordOptionsBranch>,
        time: impl Into<crate::rt::Text>,
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

/// Saves a picture of the guest screen to a file on the host. It replies when the file is
/// complete.
///
/// The display is refreshed first, so the picture is current. If writing fails, the file is
/// deleted. A machine without a display answers with `GenericError`.
///
/// On the wire: `screendump`.
///
/// Only in builds with `CONFIG_PIXMAN`.
///
/// Since QEMU 0.14.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the machine has no display.
/// - [`DeviceNotFound`](crate::ErrorClass::DeviceNotFound): no display device has this ID.
///
/// # Example
///
/// Writes the screen of the guest into a PNG file on the host.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::Screendump::new("screen.png")
///     .format(types::ImageFormat::Png);
/// ```
#[doc(alias = "screendump")]
#[non_exhaustive]
pub struct Screendump {
    /// File to write; an existing one is overwritten. `/dev/fdset/N` writes to a file descriptor of
    /// `add-fd`.
    pub filename: crate::rt::Text,
    /// Id of the display device; the first console if it is absent. An unknown one is an error of
    /// the class `DeviceNotFound`.
    pub device: Option<crate::rt::Text>,
    /// Number of the screen of a device with several, from 0 (the default). Needs
    /// [`device`](field@commands::Screendump::device).
    pub head: Option<i64>,
    /// Format of the file; `ppm` if it is absent.
    ///
    /// Since QEMU 7.1.
    pub format: Option<types::ImageFormat>,
}

impl Screendump {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<crate::rt::Text>) -> Self {
        Self {
            filename: filename.into(),
            device: None,
            head: None,
            format: None,
        }
    }

    /// Id of the display device; the first console if it is absent. An unknown one is an error of
    /// the class `DeviceNotFound`.
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Number of the screen of a device with several, from 0 (the default). Needs
    /// [`device`](field@commands::Screendump::device).
    #[inline]
    #[must_use]
    pub fn head(mut self, value: impl Into<Option<i64>>) -> Self {
        self.head = value.into();
        self
    }

    /// Format of the file; `ppm` if it is absent.
    ///
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

/// Tells whether a VNC server is on, where it listens and which clients use it. It shows one
/// server and one address of it; [`query-vnc-servers`](commands::QueryVncServers) shows all.
///
/// On the wire: `query-vnc`.
///
/// Only in builds with `CONFIG_VNC`.
///
/// Since QEMU 0.14.
///
/// # Example
///
/// Asks about the VNC server and its clients.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryVnc::new();
/// ```
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

/// Lists all VNC servers of this QEMU, with their addresses, login methods and clients; empty
/// without any.
///
/// On the wire: `query-vnc-servers`.
///
/// Only in builds with `CONFIG_VNC`.
///
/// Since QEMU 2.3.
///
/// # Example
///
/// Lists the VNC servers with all their addresses.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryVncServers::new();
/// ```
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

/// Sets a new password of the first VNC server. Clients that are connected stay so.
///
/// It fails if the server was not started with `password=on`.
/// [`set_password`](commands::SetPassword) can do the same for any server.
///
/// On the wire: `change-vnc-password`.
///
/// Only in builds with `CONFIG_VNC`.
///
/// Since QEMU 1.1.
#[doc(alias = "change-vnc-password")]
#[non_exhaustive]
pub struct ChangeVncPassword {
    /// New password in plain text, of which the first eight bytes count. An empty one is a valid
    /// password and does not lock the server.
    pub password: crate::rt::Text,
}

impl ChangeVncPassword {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(password: impl Into<crate::rt::Text>) -> Self {
        Self { password: password.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for ChangeVncPassword {
    const NAME: &'static str = "change-vnc-password";
    type Return = crate::rt::Empty;
}

/// Lists the pointer devices of the guest and which of them gets the events. A tablet becomes
/// the current one when its driver in the guest starts.
///
/// On the wire: `query-mice`.
///
/// Since QEMU 0.14.
///
/// # Example
///
/// Lists the pointing devices; the current one gets the movements.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryMice::new();
/// ```
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

/// Presses keys one after the other, then lets go of them in reverse order, as for
/// Ctrl-Alt-Delete. It returns at once; the keys go out in the background.
///
/// The keys are positions of a US keyboard, and the guest's own layout decides what they type.
/// For a text, send one call for each character, with `shift` where needed. About 170 keys can
/// wait to go out; more are dropped without an error, so pause in long texts. While the guest
/// is stopped, all keys are dropped without an error.
///
/// On the wire: `send-key`.
///
/// Since QEMU 1.3.
///
/// # Example
///
/// Presses Ctrl, Alt and F2 together.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::SendKey::new([
///     types::KeyValue::new(types::QKeyCode::Ctrl),
///     types::KeyValue::new(types::QKeyCode::Alt),
///     types::KeyValue::new(types::QKeyCode::F2),
/// ])
/// .hold_time(100);
/// ```
#[doc(alias = "send-key")]
#[non_exhaustive]
pub struct SendKey {
    /// The keys, in the order of pressing. Unknown numbers are dropped.
    pub keys: Vec<types::KeyValue>,
    /// Time between one step and the next in milliseconds of the guest's clock; QEMU's default of
    /// 10 if it is absent or 0. Too short a time can be missed by the guest.
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

    /// Time between one step and the next in milliseconds of the guest's clock; QEMU's default of
    /// 10 if it is absent or 0. Too short a time can be missed by the guest.
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

/// Feeds key, button and pointer events to the guest, as if they came from a user. The events
/// of one call belong together: the guest sees them as one report.
///
/// If the guest does not run or has no device for a kind of event, such as `abs` without a
/// tablet, the command fails before any event is sent. It does not release anything by itself
/// and knows no delays; for a chord of keys [`send-key`](commands::SendKey) is simpler.
///
/// On the wire: `input-send-event`.
///
/// Since QEMU 2.6.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the machine is paused.
///
/// # Example
///
/// Presses and releases the left mouse button. It needs a display or console to go to.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::InputSendEvent::new([
///     types::InputEvent::new(
///         types::InputBtnEvent::new(types::InputButton::Left, true),
///     ),
///     types::InputEvent::new(
///         types::InputBtnEvent::new(types::InputButton::Left, false),
///     ),
/// ]);
/// ```
#[doc(alias = "input-send-event")]
#[non_exhaustive]
pub struct InputSendEvent {
    /// Id of a display device. Input devices that are bound to it (their properties `display` and
    /// [`head`](field@commands::InputSendEvent::head)) come first, then those bound to none. If it
    /// is absent, only the latter receive events.
    pub device: Option<crate::rt::Text>,
    /// Number of the screen of [`device`](field@commands::InputSendEvent::device), from 0 (the
    /// default).
    pub head: Option<i64>,
    /// The events in their order. Send the axes of one movement in one call.
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

    /// Id of a display device. Input devices that are bound to it (their properties `display` and
    /// [`head`](field@commands::InputSendEvent::head)) come first, then those bound to none. If it
    /// is absent, only the latter receive events.
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Number of the screen of [`device`](field@commands::InputSendEvent::device), from 0 (the
    /// default).
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

/// Returns the display settings that this QEMU runs with, as from `-display`. VNC servers
/// beside it are in [`query-vnc-servers`](commands::QueryVncServers).
///
/// On the wire: `query-display-options`.
///
/// Since QEMU 3.1.
///
/// # Example
///
/// Asks how the display was configured.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryDisplayOptions::new();
/// ```
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

/// Makes a display server load files again, such as the TLS certificates of VNC after they were
/// renewed. Clients that are connected keep their session; new ones get the new certificate.
///
/// It fails, and the old certificates stay, if VNC has no TLS or the files are wrong. Only the
/// first VNC server is served.
///
/// On the wire: `display-reload`.
///
/// Since QEMU 6.0.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): there is no VNC server.
#[doc(alias = "display-reload")]
#[non_exhaustive]
pub struct DisplayReload {
    /// Display that loads files again.
    ///
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

/// Changes settings of a display server at run time: the addresses VNC listens on. Clients that
/// are connected stay so. Only the first VNC server is changed;
/// [`query-vnc-servers`](commands::QueryVncServers) shows the result. If a new address cannot
/// be opened, the command fails, and the server has stopped listening on the old ones.
///
/// On the wire: `display-update`.
///
/// [`query-vnc-servers`](commands::QueryVncServers) shows the effect.
///
/// Since QEMU 7.1.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): there is no VNC server, or it cannot
///   listen on an address.
///
/// # Example
///
/// Makes the VNC server listen on another address.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::DisplayUpdate::new(
///     types::DisplayUpdateOptionsVNC::new()
///         .addresses([
///             types::SocketAddress::new(types::UnixSocketAddress::new("vnc2.sock")),
///         ]),
/// );
/// ```
#[doc(alias = "display-update")]
#[non_exhaustive]
pub struct DisplayUpdate {
    /// Display whose settings change.
    ///
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
/// done. Send it before `migrate`, with the SPICE server of the destination already listening.
/// Without SPICE it fails.
///
/// On the wire: `client_migrate_info`.
///
/// Since QEMU 0.14.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the protocol is not SPICE.
/// - [`DeviceNotActive`](crate::ErrorClass::DeviceNotActive): SPICE is not in use.
#[doc(alias = "client_migrate_info")]
#[non_exhaustive]
pub struct ClientMigrateInfo {
    /// Must be `spice`; anything else is an error.
    pub protocol: crate::rt::Text,
    /// Host of the destination, by a name or address that the clients can reach.
    pub hostname: crate::rt::Text,
    /// TCP port without encryption. This or
    /// [`tls-port`](field@commands::ClientMigrateInfo::tls_port) is needed.
    pub port: Option<i64>,
    /// TCP port with TLS.
    pub tls_port: Option<i64>,
    /// Subject that the certificate of the destination must have, such as
    /// `C=DE,O=Example,CN=host2`. If it is absent, clients check the host name.
    pub cert_subject: Option<crate::rt::Text>,
}

impl ClientMigrateInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        protocol: impl Into<crate::rt::Text>,
        hostname: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            protocol: protocol.into(),
            hostname: hostname.into(),
            port: None,
            tls_port: None,
            cert_subject: None,
        }
    }

    /// TCP port without encryption. This or
    /// [`tls-port`](field@commands::ClientMigrateInfo::tls_port) is needed.
    #[inline]
    #[must_use]
    pub fn port(mut self, value: impl Into<Option<i64>>) -> Self {
        self.port = value.into();
        self
    }

    /// TCP port with TLS.
    #[inline]
    #[must_use]
    pub fn tls_port(mut self, value: impl Into<Option<i64>>) -> Self {
        self.tls_port = value.into();
        self
    }

    /// Subject that the certificate of the destination must have, such as
    /// `C=DE,O=Example,CN=host2`. If it is absent, clients check the host name.
    #[inline]
    #[must_use]
    pub fn cert_subject(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.cert_subject = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for ClientMigrateInfo {
    const NAME: &'static str = "client_migrate_info";
    type Return = crate::rt::Empty;
}
