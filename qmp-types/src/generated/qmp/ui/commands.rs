// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sets the password of the VNC or SPICE server.
///
/// On the wire: `set_password`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct SetPassword {
    /// The member `protocol`.
    pub protocol: types::SetPasswordOptionsBranch,
    /// The member `password`.
    pub password: String,
    /// The member `connected`.
    pub connected: Option<types::SetPasswordAction>,
}

impl crate::Blank for SetPassword {
    const BLANK: Self = Self {
        protocol: crate::Blank::BLANK,
        password: crate::Blank::BLANK,
        connected: None,
    };
}

impl crate::Object for SetPassword {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "set_password",
        names: &["protocol", "password", "connected"],
        required: 0b11,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::SecretMember] = &[crate::SecretMember::new(1)];
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.protocol, &self.password, &self.connected]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.protocol, &mut self.password, &mut self.connected]);
    }
}

impl SetPassword {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `connected`.
    #[inline]
    #[must_use]
    pub fn connected(mut self, value: types::SetPasswordAction) -> Self {
        self.connected = Some(value);
        self
    }
}

impl From<types::SetPasswordOptions> for SetPassword {
    /// Takes the members from [`SetPasswordOptions`](types::SetPasswordOptions).
    #[inline]
    fn from(data: types::SetPasswordOptions) -> Self {
        Self {
            protocol: data.protocol,
            password: data.password,
            connected: data.connected,
        }
    }
}

impl crate::Command for SetPassword {
    const NAME: &'static str = "set_password";
    type Return = crate::Empty;
}

/// Sets when the password of the VNC or SPICE server runs out: at once, never or at a given
/// time.
///
/// On the wire: `expire_password`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct ExpirePassword {
    /// The member `protocol`.
    pub protocol: types::ExpirePasswordOptionsBranch,
    /// The member `time`.
    pub time: String,
}

impl crate::Blank for ExpirePassword {
    const BLANK: Self = Self {
        protocol: crate::Blank::BLANK,
        time: crate::Blank::BLANK,
    };
}

impl crate::Object for ExpirePassword {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "expire_password",
        names: &["protocol", "time"],
        required: 0b11,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.protocol, &self.time]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.protocol, &mut self.time]);
    }
}

impl ExpirePassword {
    /// Creates it with what is mandatory; the rest is absent.
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

impl From<types::ExpirePasswordOptions> for ExpirePassword {
    /// Takes the members from [`ExpirePasswordOptions`](types::ExpirePasswordOptions).
    #[inline]
    fn from(data: types::ExpirePasswordOptions) -> Self {
        Self {
            protocol: data.protocol,
            time: data.time,
        }
    }
}

impl crate::Command for ExpirePassword {
    const NAME: &'static str = "expire_password";
    type Return = crate::Empty;
}

/// Saves a picture of the guest screen to a file, as PPM or PNG.
///
/// On the wire: `screendump`.
///
/// Only in builds with `CONFIG_PIXMAN`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct Screendump {
    /// The member `filename`.
    pub filename: String,
    /// The member `device`.
    pub device: Option<String>,
    /// The member `head`.
    pub head: Option<i64>,
    /// The member `format`.
    ///
    /// Since QEMU 7.1.
    pub format: Option<types::ImageFormat>,
}

impl crate::Blank for Screendump {
    const BLANK: Self = Self {
        filename: crate::Blank::BLANK,
        device: None,
        head: None,
        format: None,
    };
}

impl crate::Object for Screendump {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "screendump",
        names: &["filename", "device", "head", "format"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(3, crate::Releases::since(crate::Release::new(7, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.filename, &self.device, &self.head, &self.format]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.filename, &mut self.device, &mut self.head, &mut self.format],
        );
    }
}

impl Screendump {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `device`.
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets `head`.
    #[inline]
    #[must_use]
    pub fn head(mut self, value: i64) -> Self {
        self.head = Some(value);
        self
    }
    /// Sets `format`.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: types::ImageFormat) -> Self {
        self.format = Some(value);
        self
    }
}

impl crate::Command for Screendump {
    const NAME: &'static str = "screendump";
    type Return = crate::Empty;
}

/// Tells whether the SPICE server is on, where it listens and which channels are open.
///
/// On the wire: `query-spice`.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct QuerySpice {}

impl crate::Blank for QuerySpice {
    const BLANK: Self = Self {};
}

impl crate::Object for QuerySpice {}

impl QuerySpice {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QuerySpice {
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
#[non_exhaustive]
pub struct QueryVnc {}

impl crate::Blank for QueryVnc {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryVnc {}

impl QueryVnc {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryVnc {
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
#[non_exhaustive]
pub struct QueryVncServers {}

impl crate::Blank for QueryVncServers {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryVncServers {}

impl QueryVncServers {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryVncServers {
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
#[non_exhaustive]
pub struct ChangeVncPassword {
    /// The member `password`.
    pub password: String,
}

impl crate::Blank for ChangeVncPassword {
    const BLANK: Self = Self {
        password: crate::Blank::BLANK,
    };
}

impl crate::Object for ChangeVncPassword {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "change-vnc-password",
        names: &["password"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::SecretMember] = &[crate::SecretMember::new(0)];
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.password]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.password]);
    }
}

impl ChangeVncPassword {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(password: impl Into<String>) -> Self {
        Self { password: password.into() }
    }
}

impl crate::Command for ChangeVncPassword {
    const NAME: &'static str = "change-vnc-password";
    type Return = crate::Empty;
}

/// Lists the pointer devices of the guest and which of them gets the events.
///
/// On the wire: `query-mice`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct QueryMice {}

impl crate::Blank for QueryMice {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryMice {}

impl QueryMice {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryMice {
    const NAME: &'static str = "query-mice";
    type Return = Vec<types::MouseInfo>;
}

/// Presses a chord of keys in the guest and lets go after
/// [`hold-time`](field@commands::SendKey::hold_time) milliseconds.
///
/// On the wire: `send-key`.
///
/// Since QEMU 1.3.
#[non_exhaustive]
pub struct SendKey {
    /// The member `keys`.
    pub keys: Vec<types::KeyValue>,
    /// The member `hold-time`.
    pub hold_time: Option<i64>,
}

impl crate::Blank for SendKey {
    const BLANK: Self = Self {
        keys: crate::Blank::BLANK,
        hold_time: None,
    };
}

impl crate::Object for SendKey {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "send-key",
        names: &["keys", "hold-time"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.keys, &self.hold_time]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.keys, &mut self.hold_time]);
    }
}

impl SendKey {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(keys: impl Into<Vec<types::KeyValue>>) -> Self {
        Self {
            keys: keys.into(),
            hold_time: None,
        }
    }
    /// Sets `hold-time`.
    #[inline]
    #[must_use]
    pub fn hold_time(mut self, value: i64) -> Self {
        self.hold_time = Some(value);
        self
    }
}

impl crate::Command for SendKey {
    const NAME: &'static str = "send-key";
    type Return = crate::Empty;
}

/// Feeds key, button and pointer events to the guest, if wanted to the input devices of one
/// display only.
///
/// On the wire: `input-send-event`.
///
/// Since QEMU 2.6.
#[non_exhaustive]
pub struct InputSendEvent {
    /// The member `device`.
    pub device: Option<String>,
    /// The member `head`.
    pub head: Option<i64>,
    /// The member `events`.
    pub events: Vec<types::InputEvent>,
}

impl crate::Blank for InputSendEvent {
    const BLANK: Self = Self {
        device: None,
        head: None,
        events: crate::Blank::BLANK,
    };
}

impl crate::Object for InputSendEvent {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "input-send-event",
        names: &["device", "head", "events"],
        required: 0b100,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device, &self.head, &self.events]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.head, &mut self.events]);
    }
}

impl InputSendEvent {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(events: impl Into<Vec<types::InputEvent>>) -> Self {
        Self {
            device: None,
            head: None,
            events: events.into(),
        }
    }
    /// Sets `device`.
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets `head`.
    #[inline]
    #[must_use]
    pub fn head(mut self, value: i64) -> Self {
        self.head = Some(value);
        self
    }
}

impl crate::Command for InputSendEvent {
    const NAME: &'static str = "input-send-event";
    type Return = crate::Empty;
}

/// Returns the display settings that this QEMU runs with.
///
/// On the wire: `query-display-options`.
///
/// Since QEMU 3.1.
#[non_exhaustive]
pub struct QueryDisplayOptions {}

impl crate::Blank for QueryDisplayOptions {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryDisplayOptions {}

impl QueryDisplayOptions {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryDisplayOptions {
    const NAME: &'static str = "query-display-options";
    type Return = types::DisplayOptions;
}

/// Makes a display server load files again, such as the TLS certificates of VNC.
///
/// On the wire: `display-reload`.
///
/// Since QEMU 6.0.
#[non_exhaustive]
pub struct DisplayReload {
    /// The member `type`.
    pub type_: types::DisplayReloadOptionsBranch,
}

impl crate::Blank for DisplayReload {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for DisplayReload {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "display-reload",
        names: &["type"],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.type_]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.type_]);
    }
}

impl DisplayReload {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::DisplayReloadOptionsBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

impl From<types::DisplayReloadOptions> for DisplayReload {
    /// Takes the members from [`DisplayReloadOptions`](types::DisplayReloadOptions).
    #[inline]
    fn from(data: types::DisplayReloadOptions) -> Self {
        Self { type_: data.type_ }
    }
}

impl crate::Command for DisplayReload {
    const NAME: &'static str = "display-reload";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 0));
    type Return = crate::Empty;
}

/// Changes settings of a display server at run time, such as the addresses VNC listens on.
///
/// On the wire: `display-update`.
///
/// Since QEMU 7.1.
#[non_exhaustive]
pub struct DisplayUpdate {
    /// The member `type`.
    pub type_: types::DisplayUpdateOptionsBranch,
}

impl crate::Blank for DisplayUpdate {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for DisplayUpdate {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "display-update",
        names: &["type"],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.type_]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.type_]);
    }
}

impl DisplayUpdate {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::DisplayUpdateOptionsBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

impl From<types::DisplayUpdateOptions> for DisplayUpdate {
    /// Takes the members from [`DisplayUpdateOptions`](types::DisplayUpdateOptions).
    #[inline]
    fn from(data: types::DisplayUpdateOptions) -> Self {
        Self { type_: data.type_ }
    }
}

impl crate::Command for DisplayUpdate {
    const NAME: &'static str = "display-update";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(7, 1));
    type Return = crate::Empty;
}

/// Tells the SPICE server which host and port its clients are to switch to when a migration is
/// done.
///
/// On the wire: `client_migrate_info`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct ClientMigrateInfo {
    /// The member `protocol`.
    pub protocol: String,
    /// The member `hostname`.
    pub hostname: String,
    /// The member `port`.
    pub port: Option<i64>,
    /// The member `tls-port`.
    pub tls_port: Option<i64>,
    /// The member `cert-subject`.
    pub cert_subject: Option<String>,
}

impl crate::Blank for ClientMigrateInfo {
    const BLANK: Self = Self {
        protocol: crate::Blank::BLANK,
        hostname: crate::Blank::BLANK,
        port: None,
        tls_port: None,
        cert_subject: None,
    };
}

impl crate::Object for ClientMigrateInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "client_migrate_info",
        names: &["protocol", "hostname", "port", "tls-port", "cert-subject"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.protocol,
                &self.hostname,
                &self.port,
                &self.tls_port,
                &self.cert_subject,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.protocol,
                &mut self.hostname,
                &mut self.port,
                &mut self.tls_port,
                &mut self.cert_subject,
            ],
        );
    }
}

impl ClientMigrateInfo {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `port`.
    #[inline]
    #[must_use]
    pub fn port(mut self, value: i64) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `tls-port`.
    #[inline]
    #[must_use]
    pub fn tls_port(mut self, value: i64) -> Self {
        self.tls_port = Some(value);
        self
    }
    /// Sets `cert-subject`.
    #[inline]
    #[must_use]
    pub fn cert_subject(mut self, value: impl Into<String>) -> Self {
        self.cert_subject = Some(value.into());
        self
    }
}

impl crate::Command for ClientMigrateInfo {
    const NAME: &'static str = "client_migrate_info";
    type Return = crate::Empty;
}

crate::impl_calls! {
    SetPassword ExpirePassword Screendump QuerySpice QueryVnc QueryVncServers
    ChangeVncPassword QueryMice SendKey InputSendEvent QueryDisplayOptions DisplayReload
    DisplayUpdate ClientMigrateInfo
}
