// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Remote display protocols that can have a password.
///
/// In messages since QEMU 7.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisplayProtocol {
    /// The value `vnc`.
    Vnc,
    /// The value `spice`.
    Spice,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for DisplayProtocol {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("vnc", Self::Vnc),
        ("spice", Self::Spice),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Vnc => "vnc",
            Self::Spice => "spice",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// What a new password means for clients that are connected.
///
/// In messages since QEMU 7.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SetPasswordAction {
    /// The value `keep`.
    Keep,
    /// The value `fail`.
    Fail,
    /// The value `disconnect`.
    Disconnect,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for SetPasswordAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("keep", Self::Keep),
        ("fail", Self::Fail),
        ("disconnect", Self::Disconnect),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Keep => "keep",
            Self::Fail => "fail",
            Self::Disconnect => "disconnect",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A new display password and the server it is for.
#[non_exhaustive]
pub struct SetPasswordOptions {
    /// The member `protocol`.
    pub protocol: types::SetPasswordOptionsBranch,
    /// The member `password`.
    pub password: String,
    /// The member `connected`.
    pub connected: Option<types::SetPasswordAction>,
}

impl crate::Blank for SetPasswordOptions {
    const BLANK: Self = Self {
        protocol: crate::Blank::BLANK,
        password: crate::Blank::BLANK,
        connected: None,
    };
}

impl crate::Object for SetPasswordOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SetPasswordOptions",
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

impl SetPasswordOptions {
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

/// The value of `protocol` in [`SetPasswordOptions`](types::SetPasswordOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SetPasswordOptionsBranch {
    /// The value `vnc`.
    Vnc(types::SetPasswordOptionsVnc),
    /// The value `spice`.
    Spice,
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for SetPasswordOptionsBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "vnc" => Self::Vnc(crate::Blank::BLANK),
            "spice" => Self::Spice,
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Vnc(_) => "vnc",
            Self::Spice => "spice",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Vnc(members) => Some(members),
            Self::Spice => None,
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Vnc(members) => Some(members),
            Self::Spice => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::SetPasswordOptionsVnc> for SetPasswordOptionsBranch {
    #[inline]
    fn from(branch: types::SetPasswordOptionsVnc) -> Self {
        Self::Vnc(branch)
    }
}

/// The VNC display that gets a new password.
///
/// In messages since QEMU 7.0.
#[non_exhaustive]
pub struct SetPasswordOptionsVnc {
    /// The member `display`.
    pub display: Option<String>,
}

impl crate::Blank for SetPasswordOptionsVnc {
    const BLANK: Self = Self { display: None };
}

impl crate::Object for SetPasswordOptionsVnc {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SetPasswordOptionsVnc",
        names: &["display"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.display]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.display]);
    }
}

impl SetPasswordOptionsVnc {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { display: None }
    }
    /// Sets `display`.
    #[inline]
    #[must_use]
    pub fn display(mut self, value: impl Into<String>) -> Self {
        self.display = Some(value.into());
        self
    }
}

/// When a display password runs out, and for which server.
#[non_exhaustive]
pub struct ExpirePasswordOptions {
    /// The member `protocol`.
    pub protocol: types::ExpirePasswordOptionsBranch,
    /// The member `time`.
    pub time: String,
}

impl crate::Blank for ExpirePasswordOptions {
    const BLANK: Self = Self {
        protocol: crate::Blank::BLANK,
        time: crate::Blank::BLANK,
    };
}

impl crate::Object for ExpirePasswordOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ExpirePasswordOptions",
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

impl ExpirePasswordOptions {
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

/// The value of `protocol` in [`ExpirePasswordOptions`](types::ExpirePasswordOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExpirePasswordOptionsBranch {
    /// The value `vnc`.
    Vnc(types::ExpirePasswordOptionsVnc),
    /// The value `spice`.
    Spice,
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for ExpirePasswordOptionsBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "vnc" => Self::Vnc(crate::Blank::BLANK),
            "spice" => Self::Spice,
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Vnc(_) => "vnc",
            Self::Spice => "spice",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Vnc(members) => Some(members),
            Self::Spice => None,
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Vnc(members) => Some(members),
            Self::Spice => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::ExpirePasswordOptionsVnc> for ExpirePasswordOptionsBranch {
    #[inline]
    fn from(branch: types::ExpirePasswordOptionsVnc) -> Self {
        Self::Vnc(branch)
    }
}

/// The VNC display whose password runs out.
///
/// In messages since QEMU 7.0.
#[non_exhaustive]
pub struct ExpirePasswordOptionsVnc {
    /// The member `display`.
    pub display: Option<String>,
}

impl crate::Blank for ExpirePasswordOptionsVnc {
    const BLANK: Self = Self { display: None };
}

impl crate::Object for ExpirePasswordOptionsVnc {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ExpirePasswordOptionsVnc",
        names: &["display"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.display]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.display]);
    }
}

impl ExpirePasswordOptionsVnc {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { display: None }
    }
    /// Sets `display`.
    #[inline]
    #[must_use]
    pub fn display(mut self, value: impl Into<String>) -> Self {
        self.display = Some(value.into());
        self
    }
}

/// File formats for screenshots.
///
/// In messages since QEMU 7.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImageFormat {
    /// The value `ppm`.
    Ppm,
    /// The value `png`.
    Png,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for ImageFormat {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ppm", Self::Ppm),
        ("png", Self::Png),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Ppm => "ppm",
            Self::Png => "png",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Network address of one end of a SPICE connection.
///
/// Only in builds with `CONFIG_SPICE`.
#[non_exhaustive]
pub struct SpiceBasicInfo {
    /// The member `host`.
    pub host: String,
    /// The member `port`.
    pub port: String,
    /// The member `family`.
    pub family: types::NetworkAddressFamily,
}

impl crate::Blank for SpiceBasicInfo {
    const BLANK: Self = Self {
        host: crate::Blank::BLANK,
        port: crate::Blank::BLANK,
        family: crate::Blank::BLANK,
    };
}

impl crate::Object for SpiceBasicInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SpiceBasicInfo",
        names: &["host", "port", "family"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.host, &self.port, &self.family]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.host, &mut self.port, &mut self.family]);
    }
}

impl SpiceBasicInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        port: impl Into<String>,
        family: types::NetworkAddressFamily,
    ) -> Self {
        Self {
            host: host.into(),
            port: port.into(),
            family,
        }
    }
}

/// Address and login method of the SPICE server.
///
/// Only in builds with `CONFIG_SPICE`.
#[non_exhaustive]
pub struct SpiceServerInfo {
    /// The member `host`.
    pub host: String,
    /// The member `port`.
    pub port: String,
    /// The member `family`.
    pub family: types::NetworkAddressFamily,
    /// The member `auth`.
    pub auth: Option<String>,
}

impl crate::Blank for SpiceServerInfo {
    const BLANK: Self = Self {
        host: crate::Blank::BLANK,
        port: crate::Blank::BLANK,
        family: crate::Blank::BLANK,
        auth: None,
    };
}

impl crate::Object for SpiceServerInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SpiceServerInfo",
        names: &["host", "port", "family", "auth"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.host, &self.port, &self.family, &self.auth]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.host, &mut self.port, &mut self.family, &mut self.auth],
        );
    }
}

impl SpiceServerInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        port: impl Into<String>,
        family: types::NetworkAddressFamily,
    ) -> Self {
        Self {
            host: host.into(),
            port: port.into(),
            family,
            auth: None,
        }
    }
}

/// An open channel of a SPICE client.
///
/// Only in builds with `CONFIG_SPICE`.
#[non_exhaustive]
pub struct SpiceChannel {
    /// The member `host`.
    pub host: String,
    /// The member `port`.
    pub port: String,
    /// The member `family`.
    pub family: types::NetworkAddressFamily,
    /// The member `connection-id`.
    pub connection_id: i64,
    /// The member `channel-type`.
    pub channel_type: i64,
    /// The member `channel-id`.
    pub channel_id: i64,
    /// The member `tls`.
    pub tls: bool,
}

impl crate::Blank for SpiceChannel {
    const BLANK: Self = Self {
        host: crate::Blank::BLANK,
        port: crate::Blank::BLANK,
        family: crate::Blank::BLANK,
        connection_id: crate::Blank::BLANK,
        channel_type: crate::Blank::BLANK,
        channel_id: crate::Blank::BLANK,
        tls: crate::Blank::BLANK,
    };
}

impl crate::Object for SpiceChannel {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SpiceChannel",
        names: &[
            "host",
            "port",
            "family",
            "connection-id",
            "channel-type",
            "channel-id",
            "tls",
        ],
        required: 0b1111111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.host,
                &self.port,
                &self.family,
                &self.connection_id,
                &self.channel_type,
                &self.channel_id,
                &self.tls,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.host,
                &mut self.port,
                &mut self.family,
                &mut self.connection_id,
                &mut self.channel_type,
                &mut self.channel_id,
                &mut self.tls,
            ],
        );
    }
}

impl SpiceChannel {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        port: impl Into<String>,
        family: types::NetworkAddressFamily,
        connection_id: i64,
        channel_type: i64,
        channel_id: i64,
        tls: bool,
    ) -> Self {
        Self {
            host: host.into(),
            port: port.into(),
            family,
            connection_id,
            channel_type,
            channel_id,
            tls,
        }
    }
}

/// Whether the SPICE pointer position is set by the client or by the server.
///
/// Only in builds with `CONFIG_SPICE`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SpiceQueryMouseMode {
    /// The value `client`.
    Client,
    /// The value `server`.
    Server,
    /// The value `unknown`.
    Unknown_,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for SpiceQueryMouseMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("client", Self::Client),
        ("server", Self::Server),
        ("unknown", Self::Unknown_),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Client => "client",
            Self::Server => "server",
            Self::Unknown_ => "unknown",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// State of the SPICE server, with its addresses and channels.
///
/// Only in builds with `CONFIG_SPICE`.
#[non_exhaustive]
pub struct SpiceInfo {
    /// The member `enabled`.
    pub enabled: bool,
    /// The member `migrated`.
    pub migrated: bool,
    /// The member `host`.
    pub host: Option<String>,
    /// The member `port`.
    pub port: Option<i64>,
    /// The member `tls-port`.
    pub tls_port: Option<i64>,
    /// The member `auth`.
    pub auth: Option<String>,
    /// The member `compiled-version`.
    pub compiled_version: Option<String>,
    /// The member `mouse-mode`.
    pub mouse_mode: types::SpiceQueryMouseMode,
    /// The member `channels`.
    pub channels: Option<Vec<types::SpiceChannel>>,
}

impl crate::Blank for SpiceInfo {
    const BLANK: Self = Self {
        enabled: crate::Blank::BLANK,
        migrated: crate::Blank::BLANK,
        host: None,
        port: None,
        tls_port: None,
        auth: None,
        compiled_version: None,
        mouse_mode: crate::Blank::BLANK,
        channels: None,
    };
}

impl crate::Object for SpiceInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SpiceInfo",
        names: &[
            "enabled",
            "migrated",
            "host",
            "port",
            "tls-port",
            "auth",
            "compiled-version",
            "mouse-mode",
            "channels",
        ],
        required: 0b10000011,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.enabled,
                &self.migrated,
                &self.host,
                &self.port,
                &self.tls_port,
                &self.auth,
                &self.compiled_version,
                &self.mouse_mode,
                &self.channels,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.enabled,
                &mut self.migrated,
                &mut self.host,
                &mut self.port,
                &mut self.tls_port,
                &mut self.auth,
                &mut self.compiled_version,
                &mut self.mouse_mode,
                &mut self.channels,
            ],
        );
    }
}

impl SpiceInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        enabled: bool,
        migrated: bool,
        mouse_mode: types::SpiceQueryMouseMode,
    ) -> Self {
        Self {
            enabled,
            migrated,
            host: None,
            port: None,
            tls_port: None,
            auth: None,
            compiled_version: None,
            mouse_mode,
            channels: None,
        }
    }
}

/// Network address of one end of a VNC connection.
///
/// Only in builds with `CONFIG_VNC`.
#[non_exhaustive]
pub struct VncBasicInfo {
    /// The member `host`.
    pub host: String,
    /// The member `service`.
    pub service: String,
    /// The member `family`.
    pub family: types::NetworkAddressFamily,
    /// The member `websocket`.
    pub websocket: bool,
}

impl crate::Blank for VncBasicInfo {
    const BLANK: Self = Self {
        host: crate::Blank::BLANK,
        service: crate::Blank::BLANK,
        family: crate::Blank::BLANK,
        websocket: crate::Blank::BLANK,
    };
}

impl crate::Object for VncBasicInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VncBasicInfo",
        names: &["host", "service", "family", "websocket"],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.host, &self.service, &self.family, &self.websocket]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.host,
                &mut self.service,
                &mut self.family,
                &mut self.websocket,
            ],
        );
    }
}

impl VncBasicInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        service: impl Into<String>,
        family: types::NetworkAddressFamily,
        websocket: bool,
    ) -> Self {
        Self {
            host: host.into(),
            service: service.into(),
            family,
            websocket,
        }
    }
}

/// Address and login method of a VNC server, as told by events.
///
/// Only in builds with `CONFIG_VNC`.
#[non_exhaustive]
pub struct VncServerInfo {
    /// The member `host`.
    pub host: String,
    /// The member `service`.
    pub service: String,
    /// The member `family`.
    pub family: types::NetworkAddressFamily,
    /// The member `websocket`.
    pub websocket: bool,
    /// The member `auth`.
    pub auth: Option<String>,
}

impl crate::Blank for VncServerInfo {
    const BLANK: Self = Self {
        host: crate::Blank::BLANK,
        service: crate::Blank::BLANK,
        family: crate::Blank::BLANK,
        websocket: crate::Blank::BLANK,
        auth: None,
    };
}

impl crate::Object for VncServerInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VncServerInfo",
        names: &["host", "service", "family", "websocket", "auth"],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.host, &self.service, &self.family, &self.websocket, &self.auth],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.host,
                &mut self.service,
                &mut self.family,
                &mut self.websocket,
                &mut self.auth,
            ],
        );
    }
}

impl VncServerInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        service: impl Into<String>,
        family: types::NetworkAddressFamily,
        websocket: bool,
    ) -> Self {
        Self {
            host: host.into(),
            service: service.into(),
            family,
            websocket,
            auth: None,
        }
    }
}

/// A VNC client and the identity it logged in with.
///
/// Only in builds with `CONFIG_VNC`.
#[non_exhaustive]
pub struct VncClientInfo {
    /// The member `host`.
    pub host: String,
    /// The member `service`.
    pub service: String,
    /// The member `family`.
    pub family: types::NetworkAddressFamily,
    /// The member `websocket`.
    pub websocket: bool,
    /// The member `x509_dname`.
    pub x509_dname: Option<String>,
    /// The member `sasl_username`.
    pub sasl_username: Option<String>,
}

impl crate::Blank for VncClientInfo {
    const BLANK: Self = Self {
        host: crate::Blank::BLANK,
        service: crate::Blank::BLANK,
        family: crate::Blank::BLANK,
        websocket: crate::Blank::BLANK,
        x509_dname: None,
        sasl_username: None,
    };
}

impl crate::Object for VncClientInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VncClientInfo",
        names: &[
            "host",
            "service",
            "family",
            "websocket",
            "x509_dname",
            "sasl_username",
        ],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.host,
                &self.service,
                &self.family,
                &self.websocket,
                &self.x509_dname,
                &self.sasl_username,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.host,
                &mut self.service,
                &mut self.family,
                &mut self.websocket,
                &mut self.x509_dname,
                &mut self.sasl_username,
            ],
        );
    }
}

impl VncClientInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        service: impl Into<String>,
        family: types::NetworkAddressFamily,
        websocket: bool,
    ) -> Self {
        Self {
            host: host.into(),
            service: service.into(),
            family,
            websocket,
            x509_dname: None,
            sasl_username: None,
        }
    }
}

/// State of the VNC server, with its address and clients.
///
/// Only in builds with `CONFIG_VNC`.
#[non_exhaustive]
pub struct VncInfo {
    /// The member `enabled`.
    pub enabled: bool,
    /// The member `host`.
    pub host: Option<String>,
    /// The member `family`.
    pub family: Option<types::NetworkAddressFamily>,
    /// The member `service`.
    pub service: Option<String>,
    /// The member `auth`.
    pub auth: Option<String>,
    /// The member `clients`.
    pub clients: Option<Vec<types::VncClientInfo>>,
}

impl crate::Blank for VncInfo {
    const BLANK: Self = Self {
        enabled: crate::Blank::BLANK,
        host: None,
        family: None,
        service: None,
        auth: None,
        clients: None,
    };
}

impl crate::Object for VncInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VncInfo",
        names: &["enabled", "host", "family", "service", "auth", "clients"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.enabled,
                &self.host,
                &self.family,
                &self.service,
                &self.auth,
                &self.clients,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.enabled,
                &mut self.host,
                &mut self.family,
                &mut self.service,
                &mut self.auth,
                &mut self.clients,
            ],
        );
    }
}

impl VncInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            host: None,
            family: None,
            service: None,
            auth: None,
            clients: None,
        }
    }
}

/// How VNC clients log in.
///
/// Only in builds with `CONFIG_VNC`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VncPrimaryAuth {
    /// The value `none`.
    None,
    /// The value `vnc`.
    Vnc,
    /// The value `ra2`.
    Ra2,
    /// The value `ra2ne`.
    Ra2ne,
    /// The value `tight`.
    Tight,
    /// The value `ultra`.
    Ultra,
    /// The value `tls`.
    Tls,
    /// The value `vencrypt`.
    Vencrypt,
    /// The value `sasl`.
    Sasl,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for VncPrimaryAuth {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("vnc", Self::Vnc),
        ("ra2", Self::Ra2),
        ("ra2ne", Self::Ra2ne),
        ("tight", Self::Tight),
        ("ultra", Self::Ultra),
        ("tls", Self::Tls),
        ("vencrypt", Self::Vencrypt),
        ("sasl", Self::Sasl),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Vnc => "vnc",
            Self::Ra2 => "ra2",
            Self::Ra2ne => "ra2ne",
            Self::Tight => "tight",
            Self::Ultra => "ultra",
            Self::Tls => "tls",
            Self::Vencrypt => "vencrypt",
            Self::Sasl => "sasl",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// How VNC clients log in inside VeNCrypt.
///
/// Only in builds with `CONFIG_VNC`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VncVencryptSubAuth {
    /// The value `plain`.
    Plain,
    /// The value `tls-none`.
    TlsNone,
    /// The value `x509-none`.
    X509None,
    /// The value `tls-vnc`.
    TlsVnc,
    /// The value `x509-vnc`.
    X509Vnc,
    /// The value `tls-plain`.
    TlsPlain,
    /// The value `x509-plain`.
    X509Plain,
    /// The value `tls-sasl`.
    TlsSasl,
    /// The value `x509-sasl`.
    X509Sasl,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for VncVencryptSubAuth {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("plain", Self::Plain),
        ("tls-none", Self::TlsNone),
        ("x509-none", Self::X509None),
        ("tls-vnc", Self::TlsVnc),
        ("x509-vnc", Self::X509Vnc),
        ("tls-plain", Self::TlsPlain),
        ("x509-plain", Self::X509Plain),
        ("tls-sasl", Self::TlsSasl),
        ("x509-sasl", Self::X509Sasl),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Plain => "plain",
            Self::TlsNone => "tls-none",
            Self::X509None => "x509-none",
            Self::TlsVnc => "tls-vnc",
            Self::X509Vnc => "x509-vnc",
            Self::TlsPlain => "tls-plain",
            Self::X509Plain => "x509-plain",
            Self::TlsSasl => "tls-sasl",
            Self::X509Sasl => "x509-sasl",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// An address that a VNC server listens on, with its login methods.
///
/// Only in builds with `CONFIG_VNC`.
#[non_exhaustive]
pub struct VncServerInfo2 {
    /// The member `host`.
    pub host: String,
    /// The member `service`.
    pub service: String,
    /// The member `family`.
    pub family: types::NetworkAddressFamily,
    /// The member `websocket`.
    pub websocket: bool,
    /// The member `auth`.
    pub auth: types::VncPrimaryAuth,
    /// The member `vencrypt`.
    pub vencrypt: Option<types::VncVencryptSubAuth>,
}

impl crate::Blank for VncServerInfo2 {
    const BLANK: Self = Self {
        host: crate::Blank::BLANK,
        service: crate::Blank::BLANK,
        family: crate::Blank::BLANK,
        websocket: crate::Blank::BLANK,
        auth: crate::Blank::BLANK,
        vencrypt: None,
    };
}

impl crate::Object for VncServerInfo2 {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VncServerInfo2",
        names: &["host", "service", "family", "websocket", "auth", "vencrypt"],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.host,
                &self.service,
                &self.family,
                &self.websocket,
                &self.auth,
                &self.vencrypt,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.host,
                &mut self.service,
                &mut self.family,
                &mut self.websocket,
                &mut self.auth,
                &mut self.vencrypt,
            ],
        );
    }
}

impl VncServerInfo2 {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        service: impl Into<String>,
        family: types::NetworkAddressFamily,
        websocket: bool,
        auth: types::VncPrimaryAuth,
    ) -> Self {
        Self {
            host: host.into(),
            service: service.into(),
            family,
            websocket,
            auth,
            vencrypt: None,
        }
    }
}

/// One of several VNC servers, with addresses and clients.
///
/// Only in builds with `CONFIG_VNC`.
#[non_exhaustive]
pub struct VncInfo2 {
    /// The member `id`.
    pub id: String,
    /// The member `server`.
    pub server: Vec<types::VncServerInfo2>,
    /// The member `clients`.
    pub clients: Vec<types::VncClientInfo>,
    /// The member `auth`.
    pub auth: types::VncPrimaryAuth,
    /// The member `vencrypt`.
    pub vencrypt: Option<types::VncVencryptSubAuth>,
    /// The member `display`.
    pub display: Option<String>,
}

impl crate::Blank for VncInfo2 {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        server: crate::Blank::BLANK,
        clients: crate::Blank::BLANK,
        auth: crate::Blank::BLANK,
        vencrypt: None,
        display: None,
    };
}

impl crate::Object for VncInfo2 {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VncInfo2",
        names: &["id", "server", "clients", "auth", "vencrypt", "display"],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.id,
                &self.server,
                &self.clients,
                &self.auth,
                &self.vencrypt,
                &self.display,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.id,
                &mut self.server,
                &mut self.clients,
                &mut self.auth,
                &mut self.vencrypt,
                &mut self.display,
            ],
        );
    }
}

impl VncInfo2 {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        server: impl Into<Vec<types::VncServerInfo2>>,
        clients: impl Into<Vec<types::VncClientInfo>>,
        auth: types::VncPrimaryAuth,
    ) -> Self {
        Self {
            id: id.into(),
            server: server.into(),
            clients: clients.into(),
            auth,
            vencrypt: None,
            display: None,
        }
    }
}

/// A pointer device of the guest.
#[non_exhaustive]
pub struct MouseInfo {
    /// The member `name`.
    pub name: String,
    /// The member `index`.
    pub index: i64,
    /// The member `current`.
    pub current: bool,
    /// The member `absolute`.
    pub absolute: bool,
}

impl crate::Blank for MouseInfo {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        index: crate::Blank::BLANK,
        current: crate::Blank::BLANK,
        absolute: crate::Blank::BLANK,
    };
}

impl crate::Object for MouseInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "MouseInfo",
        names: &["name", "index", "current", "absolute"],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.index, &self.current, &self.absolute]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.name, &mut self.index, &mut self.current, &mut self.absolute],
        );
    }
}

impl MouseInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        index: i64,
        current: bool,
        absolute: bool,
    ) -> Self {
        Self {
            name: name.into(),
            index,
            current,
            absolute,
        }
    }
}

/// Names of keys, independent of keyboard layout.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QKeyCode {
    /// The value `unmapped`.
    Unmapped,
    /// The value `shift`.
    Shift,
    /// The value `shift_r`.
    ShiftR,
    /// The value `alt`.
    Alt,
    /// The value `alt_r`.
    AltR,
    /// The value `ctrl`.
    Ctrl,
    /// The value `ctrl_r`.
    CtrlR,
    /// The value `menu`.
    Menu,
    /// The value `esc`.
    Esc,
    /// The value `1`.
    _1,
    /// The value `2`.
    _2,
    /// The value `3`.
    _3,
    /// The value `4`.
    _4,
    /// The value `5`.
    _5,
    /// The value `6`.
    _6,
    /// The value `7`.
    _7,
    /// The value `8`.
    _8,
    /// The value `9`.
    _9,
    /// The value `0`.
    _0,
    /// The value `minus`.
    Minus,
    /// The value `equal`.
    Equal,
    /// The value `backspace`.
    Backspace,
    /// The value `tab`.
    Tab,
    /// The value `q`.
    Q,
    /// The value `w`.
    W,
    /// The value `e`.
    E,
    /// The value `r`.
    R,
    /// The value `t`.
    T,
    /// The value `y`.
    Y,
    /// The value `u`.
    U,
    /// The value `i`.
    I,
    /// The value `o`.
    O,
    /// The value `p`.
    P,
    /// The value `bracket_left`.
    BracketLeft,
    /// The value `bracket_right`.
    BracketRight,
    /// The value `ret`.
    Ret,
    /// The value `a`.
    A,
    /// The value `s`.
    S,
    /// The value `d`.
    D,
    /// The value `f`.
    F,
    /// The value `g`.
    G,
    /// The value `h`.
    H,
    /// The value `j`.
    J,
    /// The value `k`.
    K,
    /// The value `l`.
    L,
    /// The value `semicolon`.
    Semicolon,
    /// The value `apostrophe`.
    Apostrophe,
    /// The value `grave_accent`.
    GraveAccent,
    /// The value `backslash`.
    Backslash,
    /// The value `z`.
    Z,
    /// The value `x`.
    X,
    /// The value `c`.
    C,
    /// The value `v`.
    V,
    /// The value `b`.
    B,
    /// The value `n`.
    N,
    /// The value `m`.
    M,
    /// The value `comma`.
    Comma,
    /// The value `dot`.
    Dot,
    /// The value `slash`.
    Slash,
    /// The value `asterisk`.
    Asterisk,
    /// The value `spc`.
    Spc,
    /// The value `caps_lock`.
    CapsLock,
    /// The value `f1`.
    F1,
    /// The value `f2`.
    F2,
    /// The value `f3`.
    F3,
    /// The value `f4`.
    F4,
    /// The value `f5`.
    F5,
    /// The value `f6`.
    F6,
    /// The value `f7`.
    F7,
    /// The value `f8`.
    F8,
    /// The value `f9`.
    F9,
    /// The value `f10`.
    F10,
    /// The value `num_lock`.
    NumLock,
    /// The value `scroll_lock`.
    ScrollLock,
    /// The value `kp_divide`.
    KpDivide,
    /// The value `kp_multiply`.
    KpMultiply,
    /// The value `kp_subtract`.
    KpSubtract,
    /// The value `kp_add`.
    KpAdd,
    /// The value `kp_enter`.
    KpEnter,
    /// The value `kp_decimal`.
    KpDecimal,
    /// The value `sysrq`.
    Sysrq,
    /// The value `kp_0`.
    Kp0,
    /// The value `kp_1`.
    Kp1,
    /// The value `kp_2`.
    Kp2,
    /// The value `kp_3`.
    Kp3,
    /// The value `kp_4`.
    Kp4,
    /// The value `kp_5`.
    Kp5,
    /// The value `kp_6`.
    Kp6,
    /// The value `kp_7`.
    Kp7,
    /// The value `kp_8`.
    Kp8,
    /// The value `kp_9`.
    Kp9,
    /// The value `less`.
    Less,
    /// The value `f11`.
    F11,
    /// The value `f12`.
    F12,
    /// The value `print`.
    Print,
    /// The value `home`.
    Home,
    /// The value `pgup`.
    Pgup,
    /// The value `pgdn`.
    Pgdn,
    /// The value `end`.
    End,
    /// The value `left`.
    Left,
    /// The value `up`.
    Up,
    /// The value `down`.
    Down,
    /// The value `right`.
    Right,
    /// The value `insert`.
    Insert,
    /// The value `delete`.
    Delete,
    /// The value `stop`.
    Stop,
    /// The value `again`.
    Again,
    /// The value `props`.
    Props,
    /// The value `undo`.
    Undo,
    /// The value `front`.
    Front,
    /// The value `copy`.
    Copy,
    /// The value `open`.
    Open,
    /// The value `paste`.
    Paste,
    /// The value `find`.
    Find,
    /// The value `cut`.
    Cut,
    /// The value `lf`.
    Lf,
    /// The value `help`.
    Help,
    /// The value `meta_l`.
    MetaL,
    /// The value `meta_r`.
    MetaR,
    /// The value `compose`.
    Compose,
    /// The value `pause`.
    Pause,
    /// The value `ro`.
    Ro,
    /// The value `hiragana`.
    Hiragana,
    /// The value `henkan`.
    Henkan,
    /// The value `yen`.
    Yen,
    /// The value `muhenkan`.
    Muhenkan,
    /// The value `katakanahiragana`.
    Katakanahiragana,
    /// The value `kp_comma`.
    KpComma,
    /// The value `kp_equals`.
    KpEquals,
    /// The value `power`.
    Power,
    /// The value `sleep`.
    Sleep,
    /// The value `wake`.
    Wake,
    /// The value `audionext`.
    Audionext,
    /// The value `audioprev`.
    Audioprev,
    /// The value `audiostop`.
    Audiostop,
    /// The value `audioplay`.
    Audioplay,
    /// The value `audiomute`.
    Audiomute,
    /// The value `volumeup`.
    Volumeup,
    /// The value `volumedown`.
    Volumedown,
    /// The value `mediaselect`.
    Mediaselect,
    /// The value `mail`.
    Mail,
    /// The value `calculator`.
    Calculator,
    /// The value `computer`.
    Computer,
    /// The value `ac_home`.
    AcHome,
    /// The value `ac_back`.
    AcBack,
    /// The value `ac_forward`.
    AcForward,
    /// The value `ac_refresh`.
    AcRefresh,
    /// The value `ac_bookmarks`.
    AcBookmarks,
    /// The value `lang1`.
    ///
    /// Since QEMU 6.1.
    Lang1,
    /// The value `lang2`.
    ///
    /// Since QEMU 6.1.
    Lang2,
    /// The value `f13`.
    ///
    /// Since QEMU 8.0.
    F13,
    /// The value `f14`.
    ///
    /// Since QEMU 8.0.
    F14,
    /// The value `f15`.
    ///
    /// Since QEMU 8.0.
    F15,
    /// The value `f16`.
    ///
    /// Since QEMU 8.0.
    F16,
    /// The value `f17`.
    ///
    /// Since QEMU 8.0.
    F17,
    /// The value `f18`.
    ///
    /// Since QEMU 8.0.
    F18,
    /// The value `f19`.
    ///
    /// Since QEMU 8.0.
    F19,
    /// The value `f20`.
    ///
    /// Since QEMU 8.0.
    F20,
    /// The value `f21`.
    ///
    /// Since QEMU 8.0.
    F21,
    /// The value `f22`.
    ///
    /// Since QEMU 8.0.
    F22,
    /// The value `f23`.
    ///
    /// Since QEMU 8.0.
    F23,
    /// The value `f24`.
    ///
    /// Since QEMU 8.0.
    F24,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for QKeyCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("unmapped", Self::Unmapped),
        ("shift", Self::Shift),
        ("shift_r", Self::ShiftR),
        ("alt", Self::Alt),
        ("alt_r", Self::AltR),
        ("ctrl", Self::Ctrl),
        ("ctrl_r", Self::CtrlR),
        ("menu", Self::Menu),
        ("esc", Self::Esc),
        ("1", Self::_1),
        ("2", Self::_2),
        ("3", Self::_3),
        ("4", Self::_4),
        ("5", Self::_5),
        ("6", Self::_6),
        ("7", Self::_7),
        ("8", Self::_8),
        ("9", Self::_9),
        ("0", Self::_0),
        ("minus", Self::Minus),
        ("equal", Self::Equal),
        ("backspace", Self::Backspace),
        ("tab", Self::Tab),
        ("q", Self::Q),
        ("w", Self::W),
        ("e", Self::E),
        ("r", Self::R),
        ("t", Self::T),
        ("y", Self::Y),
        ("u", Self::U),
        ("i", Self::I),
        ("o", Self::O),
        ("p", Self::P),
        ("bracket_left", Self::BracketLeft),
        ("bracket_right", Self::BracketRight),
        ("ret", Self::Ret),
        ("a", Self::A),
        ("s", Self::S),
        ("d", Self::D),
        ("f", Self::F),
        ("g", Self::G),
        ("h", Self::H),
        ("j", Self::J),
        ("k", Self::K),
        ("l", Self::L),
        ("semicolon", Self::Semicolon),
        ("apostrophe", Self::Apostrophe),
        ("grave_accent", Self::GraveAccent),
        ("backslash", Self::Backslash),
        ("z", Self::Z),
        ("x", Self::X),
        ("c", Self::C),
        ("v", Self::V),
        ("b", Self::B),
        ("n", Self::N),
        ("m", Self::M),
        ("comma", Self::Comma),
        ("dot", Self::Dot),
        ("slash", Self::Slash),
        ("asterisk", Self::Asterisk),
        ("spc", Self::Spc),
        ("caps_lock", Self::CapsLock),
        ("f1", Self::F1),
        ("f2", Self::F2),
        ("f3", Self::F3),
        ("f4", Self::F4),
        ("f5", Self::F5),
        ("f6", Self::F6),
        ("f7", Self::F7),
        ("f8", Self::F8),
        ("f9", Self::F9),
        ("f10", Self::F10),
        ("num_lock", Self::NumLock),
        ("scroll_lock", Self::ScrollLock),
        ("kp_divide", Self::KpDivide),
        ("kp_multiply", Self::KpMultiply),
        ("kp_subtract", Self::KpSubtract),
        ("kp_add", Self::KpAdd),
        ("kp_enter", Self::KpEnter),
        ("kp_decimal", Self::KpDecimal),
        ("sysrq", Self::Sysrq),
        ("kp_0", Self::Kp0),
        ("kp_1", Self::Kp1),
        ("kp_2", Self::Kp2),
        ("kp_3", Self::Kp3),
        ("kp_4", Self::Kp4),
        ("kp_5", Self::Kp5),
        ("kp_6", Self::Kp6),
        ("kp_7", Self::Kp7),
        ("kp_8", Self::Kp8),
        ("kp_9", Self::Kp9),
        ("less", Self::Less),
        ("f11", Self::F11),
        ("f12", Self::F12),
        ("print", Self::Print),
        ("home", Self::Home),
        ("pgup", Self::Pgup),
        ("pgdn", Self::Pgdn),
        ("end", Self::End),
        ("left", Self::Left),
        ("up", Self::Up),
        ("down", Self::Down),
        ("right", Self::Right),
        ("insert", Self::Insert),
        ("delete", Self::Delete),
        ("stop", Self::Stop),
        ("again", Self::Again),
        ("props", Self::Props),
        ("undo", Self::Undo),
        ("front", Self::Front),
        ("copy", Self::Copy),
        ("open", Self::Open),
        ("paste", Self::Paste),
        ("find", Self::Find),
        ("cut", Self::Cut),
        ("lf", Self::Lf),
        ("help", Self::Help),
        ("meta_l", Self::MetaL),
        ("meta_r", Self::MetaR),
        ("compose", Self::Compose),
        ("pause", Self::Pause),
        ("ro", Self::Ro),
        ("hiragana", Self::Hiragana),
        ("henkan", Self::Henkan),
        ("yen", Self::Yen),
        ("muhenkan", Self::Muhenkan),
        ("katakanahiragana", Self::Katakanahiragana),
        ("kp_comma", Self::KpComma),
        ("kp_equals", Self::KpEquals),
        ("power", Self::Power),
        ("sleep", Self::Sleep),
        ("wake", Self::Wake),
        ("audionext", Self::Audionext),
        ("audioprev", Self::Audioprev),
        ("audiostop", Self::Audiostop),
        ("audioplay", Self::Audioplay),
        ("audiomute", Self::Audiomute),
        ("volumeup", Self::Volumeup),
        ("volumedown", Self::Volumedown),
        ("mediaselect", Self::Mediaselect),
        ("mail", Self::Mail),
        ("calculator", Self::Calculator),
        ("computer", Self::Computer),
        ("ac_home", Self::AcHome),
        ("ac_back", Self::AcBack),
        ("ac_forward", Self::AcForward),
        ("ac_refresh", Self::AcRefresh),
        ("ac_bookmarks", Self::AcBookmarks),
        ("lang1", Self::Lang1),
        ("lang2", Self::Lang2),
        ("f13", Self::F13),
        ("f14", Self::F14),
        ("f15", Self::F15),
        ("f16", Self::F16),
        ("f17", Self::F17),
        ("f18", Self::F18),
        ("f19", Self::F19),
        ("f20", Self::F20),
        ("f21", Self::F21),
        ("f22", Self::F22),
        ("f23", Self::F23),
        ("f24", Self::F24),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (148, crate::Releases::since(crate::Release::new(6, 1))),
        (149, crate::Releases::since(crate::Release::new(6, 1))),
        (150, crate::Releases::since(crate::Release::new(8, 0))),
        (151, crate::Releases::since(crate::Release::new(8, 0))),
        (152, crate::Releases::since(crate::Release::new(8, 0))),
        (153, crate::Releases::since(crate::Release::new(8, 0))),
        (154, crate::Releases::since(crate::Release::new(8, 0))),
        (155, crate::Releases::since(crate::Release::new(8, 0))),
        (156, crate::Releases::since(crate::Release::new(8, 0))),
        (157, crate::Releases::since(crate::Release::new(8, 0))),
        (158, crate::Releases::since(crate::Release::new(8, 0))),
        (159, crate::Releases::since(crate::Release::new(8, 0))),
        (160, crate::Releases::since(crate::Release::new(8, 0))),
        (161, crate::Releases::since(crate::Release::new(8, 0))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Unmapped => "unmapped",
            Self::Shift => "shift",
            Self::ShiftR => "shift_r",
            Self::Alt => "alt",
            Self::AltR => "alt_r",
            Self::Ctrl => "ctrl",
            Self::CtrlR => "ctrl_r",
            Self::Menu => "menu",
            Self::Esc => "esc",
            Self::_1 => "1",
            Self::_2 => "2",
            Self::_3 => "3",
            Self::_4 => "4",
            Self::_5 => "5",
            Self::_6 => "6",
            Self::_7 => "7",
            Self::_8 => "8",
            Self::_9 => "9",
            Self::_0 => "0",
            Self::Minus => "minus",
            Self::Equal => "equal",
            Self::Backspace => "backspace",
            Self::Tab => "tab",
            Self::Q => "q",
            Self::W => "w",
            Self::E => "e",
            Self::R => "r",
            Self::T => "t",
            Self::Y => "y",
            Self::U => "u",
            Self::I => "i",
            Self::O => "o",
            Self::P => "p",
            Self::BracketLeft => "bracket_left",
            Self::BracketRight => "bracket_right",
            Self::Ret => "ret",
            Self::A => "a",
            Self::S => "s",
            Self::D => "d",
            Self::F => "f",
            Self::G => "g",
            Self::H => "h",
            Self::J => "j",
            Self::K => "k",
            Self::L => "l",
            Self::Semicolon => "semicolon",
            Self::Apostrophe => "apostrophe",
            Self::GraveAccent => "grave_accent",
            Self::Backslash => "backslash",
            Self::Z => "z",
            Self::X => "x",
            Self::C => "c",
            Self::V => "v",
            Self::B => "b",
            Self::N => "n",
            Self::M => "m",
            Self::Comma => "comma",
            Self::Dot => "dot",
            Self::Slash => "slash",
            Self::Asterisk => "asterisk",
            Self::Spc => "spc",
            Self::CapsLock => "caps_lock",
            Self::F1 => "f1",
            Self::F2 => "f2",
            Self::F3 => "f3",
            Self::F4 => "f4",
            Self::F5 => "f5",
            Self::F6 => "f6",
            Self::F7 => "f7",
            Self::F8 => "f8",
            Self::F9 => "f9",
            Self::F10 => "f10",
            Self::NumLock => "num_lock",
            Self::ScrollLock => "scroll_lock",
            Self::KpDivide => "kp_divide",
            Self::KpMultiply => "kp_multiply",
            Self::KpSubtract => "kp_subtract",
            Self::KpAdd => "kp_add",
            Self::KpEnter => "kp_enter",
            Self::KpDecimal => "kp_decimal",
            Self::Sysrq => "sysrq",
            Self::Kp0 => "kp_0",
            Self::Kp1 => "kp_1",
            Self::Kp2 => "kp_2",
            Self::Kp3 => "kp_3",
            Self::Kp4 => "kp_4",
            Self::Kp5 => "kp_5",
            Self::Kp6 => "kp_6",
            Self::Kp7 => "kp_7",
            Self::Kp8 => "kp_8",
            Self::Kp9 => "kp_9",
            Self::Less => "less",
            Self::F11 => "f11",
            Self::F12 => "f12",
            Self::Print => "print",
            Self::Home => "home",
            Self::Pgup => "pgup",
            Self::Pgdn => "pgdn",
            Self::End => "end",
            Self::Left => "left",
            Self::Up => "up",
            Self::Down => "down",
            Self::Right => "right",
            Self::Insert => "insert",
            Self::Delete => "delete",
            Self::Stop => "stop",
            Self::Again => "again",
            Self::Props => "props",
            Self::Undo => "undo",
            Self::Front => "front",
            Self::Copy => "copy",
            Self::Open => "open",
            Self::Paste => "paste",
            Self::Find => "find",
            Self::Cut => "cut",
            Self::Lf => "lf",
            Self::Help => "help",
            Self::MetaL => "meta_l",
            Self::MetaR => "meta_r",
            Self::Compose => "compose",
            Self::Pause => "pause",
            Self::Ro => "ro",
            Self::Hiragana => "hiragana",
            Self::Henkan => "henkan",
            Self::Yen => "yen",
            Self::Muhenkan => "muhenkan",
            Self::Katakanahiragana => "katakanahiragana",
            Self::KpComma => "kp_comma",
            Self::KpEquals => "kp_equals",
            Self::Power => "power",
            Self::Sleep => "sleep",
            Self::Wake => "wake",
            Self::Audionext => "audionext",
            Self::Audioprev => "audioprev",
            Self::Audiostop => "audiostop",
            Self::Audioplay => "audioplay",
            Self::Audiomute => "audiomute",
            Self::Volumeup => "volumeup",
            Self::Volumedown => "volumedown",
            Self::Mediaselect => "mediaselect",
            Self::Mail => "mail",
            Self::Calculator => "calculator",
            Self::Computer => "computer",
            Self::AcHome => "ac_home",
            Self::AcBack => "ac_back",
            Self::AcForward => "ac_forward",
            Self::AcRefresh => "ac_refresh",
            Self::AcBookmarks => "ac_bookmarks",
            Self::Lang1 => "lang1",
            Self::Lang2 => "lang2",
            Self::F13 => "f13",
            Self::F14 => "f14",
            Self::F15 => "f15",
            Self::F16 => "f16",
            Self::F17 => "f17",
            Self::F18 => "f18",
            Self::F19 => "f19",
            Self::F20 => "f20",
            Self::F21 => "f21",
            Self::F22 => "f22",
            Self::F23 => "f23",
            Self::F24 => "f24",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Whether a key is given by number or by name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KeyValueKind {
    /// The value `number`.
    Number,
    /// The value `qcode`.
    Qcode,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for KeyValueKind {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("number", Self::Number),
        ("qcode", Self::Qcode),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Number => "number",
            Self::Qcode => "qcode",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Holds an integer as [`data`](field@types::IntWrapper::data), for the branch `number` of
/// [`KeyValue`](types::KeyValue).
#[non_exhaustive]
pub struct IntWrapper {
    /// The member `data`.
    pub data: i64,
}

impl crate::Blank for IntWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for IntWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "IntWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::SecretMember] = &[crate::SecretMember::new(0)];
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl IntWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: i64) -> Self {
        Self { data }
    }
}

/// Holds a [`QKeyCode`](types::QKeyCode) as [`data`](field@types::QKeyCodeWrapper::data), for
/// the branch `qcode` of [`KeyValue`](types::KeyValue).
#[non_exhaustive]
pub struct QKeyCodeWrapper {
    /// The member `data`.
    pub data: types::QKeyCode,
}

impl crate::Blank for QKeyCodeWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for QKeyCodeWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "QKeyCodeWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::SecretMember] = &[crate::SecretMember::new(0)];
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl QKeyCodeWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::QKeyCode) -> Self {
        Self { data }
    }
}

/// A key, by scan code or by name.
#[non_exhaustive]
pub struct KeyValue {
    /// The member `type`.
    pub type_: types::KeyValueBranch,
}

impl crate::Blank for KeyValue {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for KeyValue {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "KeyValue",
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

impl KeyValue {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::KeyValueBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`KeyValue`](types::KeyValue), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum KeyValueBranch {
    /// The value `number`.
    Number(types::IntWrapper),
    /// The value `qcode`.
    Qcode(types::QKeyCodeWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for KeyValueBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "number" => Self::Number(crate::Blank::BLANK),
            "qcode" => Self::Qcode(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Number(_) => "number",
            Self::Qcode(_) => "qcode",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Number(members) => Some(members),
            Self::Qcode(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Number(members) => Some(members),
            Self::Qcode(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::IntWrapper> for KeyValueBranch {
    #[inline]
    fn from(branch: types::IntWrapper) -> Self {
        Self::Number(branch)
    }
}

impl From<types::QKeyCodeWrapper> for KeyValueBranch {
    #[inline]
    fn from(branch: types::QKeyCodeWrapper) -> Self {
        Self::Qcode(branch)
    }
}

/// A button or wheel step of a pointer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputButton {
    /// The value `left`.
    Left,
    /// The value `middle`.
    Middle,
    /// The value `right`.
    Right,
    /// The value `wheel-up`.
    WheelUp,
    /// The value `wheel-down`.
    WheelDown,
    /// The value `side`.
    Side,
    /// The value `extra`.
    Extra,
    /// The value `wheel-left`.
    ///
    /// Since QEMU 7.0.
    WheelLeft,
    /// The value `wheel-right`.
    ///
    /// Since QEMU 7.0.
    WheelRight,
    /// The value `touch`.
    ///
    /// Since QEMU 8.1.
    Touch,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for InputButton {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("left", Self::Left),
        ("middle", Self::Middle),
        ("right", Self::Right),
        ("wheel-up", Self::WheelUp),
        ("wheel-down", Self::WheelDown),
        ("side", Self::Side),
        ("extra", Self::Extra),
        ("wheel-left", Self::WheelLeft),
        ("wheel-right", Self::WheelRight),
        ("touch", Self::Touch),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (7, crate::Releases::since(crate::Release::new(7, 0))),
        (8, crate::Releases::since(crate::Release::new(7, 0))),
        (9, crate::Releases::since(crate::Release::new(8, 1))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Left => "left",
            Self::Middle => "middle",
            Self::Right => "right",
            Self::WheelUp => "wheel-up",
            Self::WheelDown => "wheel-down",
            Self::Side => "side",
            Self::Extra => "extra",
            Self::WheelLeft => "wheel-left",
            Self::WheelRight => "wheel-right",
            Self::Touch => "touch",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A direction that a pointer moves in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputAxis {
    /// The value `x`.
    X,
    /// The value `y`.
    Y,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for InputAxis {
    const VALUES: &'static [(&'static str, Self)] = &[("x", Self::X), ("y", Self::Y)];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Y => "y",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// What happens to a finger on a touch screen.
///
/// In messages since QEMU 8.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputMultiTouchType {
    /// The value `begin`.
    Begin,
    /// The value `update`.
    Update,
    /// The value `end`.
    End,
    /// The value `cancel`.
    Cancel,
    /// The value `data`.
    Data,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for InputMultiTouchType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("begin", Self::Begin),
        ("update", Self::Update),
        ("end", Self::End),
        ("cancel", Self::Cancel),
        ("data", Self::Data),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Begin => "begin",
            Self::Update => "update",
            Self::End => "end",
            Self::Cancel => "cancel",
            Self::Data => "data",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A key is pressed or released.
#[non_exhaustive]
pub struct InputKeyEvent {
    /// The member `key`.
    pub key: types::KeyValue,
    /// The member `down`.
    pub down: bool,
}

impl crate::Blank for InputKeyEvent {
    const BLANK: Self = Self {
        key: crate::Blank::BLANK,
        down: crate::Blank::BLANK,
    };
}

impl crate::Object for InputKeyEvent {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "InputKeyEvent",
        names: &["key", "down"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.key, &self.down]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.key, &mut self.down]);
    }
}

impl InputKeyEvent {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(key: types::KeyValue, down: bool) -> Self {
        Self { key, down }
    }
}

/// A pointer button is pressed or released.
#[non_exhaustive]
pub struct InputBtnEvent {
    /// The member `button`.
    pub button: types::InputButton,
    /// The member `down`.
    pub down: bool,
}

impl crate::Blank for InputBtnEvent {
    const BLANK: Self = Self {
        button: crate::Blank::BLANK,
        down: crate::Blank::BLANK,
    };
}

impl crate::Object for InputBtnEvent {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "InputBtnEvent",
        names: &["button", "down"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.button, &self.down]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.button, &mut self.down]);
    }
}

impl InputBtnEvent {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(button: types::InputButton, down: bool) -> Self {
        Self { button, down }
    }
}

/// A pointer moves along an axis, by or to a value.
#[non_exhaustive]
pub struct InputMoveEvent {
    /// The member `axis`.
    pub axis: types::InputAxis,
    /// The member `value`.
    pub value: i64,
}

impl crate::Blank for InputMoveEvent {
    const BLANK: Self = Self {
        axis: crate::Blank::BLANK,
        value: crate::Blank::BLANK,
    };
}

impl crate::Object for InputMoveEvent {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "InputMoveEvent",
        names: &["axis", "value"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.axis, &self.value]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.axis, &mut self.value]);
    }
}

impl InputMoveEvent {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(axis: types::InputAxis, value: i64) -> Self {
        Self { axis, value }
    }
}

/// A finger touches, moves on or leaves a touch screen.
///
/// In messages since QEMU 8.1.
#[non_exhaustive]
pub struct InputMultiTouchEvent {
    /// The member `type`.
    pub type_: types::InputMultiTouchType,
    /// The member `slot`.
    pub slot: i64,
    /// The member `tracking-id`.
    pub tracking_id: i64,
    /// The member `axis`.
    pub axis: types::InputAxis,
    /// The member `value`.
    pub value: i64,
}

impl crate::Blank for InputMultiTouchEvent {
    const BLANK: Self = Self {
        type_: crate::Blank::BLANK,
        slot: crate::Blank::BLANK,
        tracking_id: crate::Blank::BLANK,
        axis: crate::Blank::BLANK,
        value: crate::Blank::BLANK,
    };
}

impl crate::Object for InputMultiTouchEvent {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "InputMultiTouchEvent",
        names: &["type", "slot", "tracking-id", "axis", "value"],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.type_, &self.slot, &self.tracking_id, &self.axis, &self.value],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.type_,
                &mut self.slot,
                &mut self.tracking_id,
                &mut self.axis,
                &mut self.value,
            ],
        );
    }
}

impl InputMultiTouchEvent {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        type_: types::InputMultiTouchType,
        slot: i64,
        tracking_id: i64,
        axis: types::InputAxis,
        value: i64,
    ) -> Self {
        Self {
            type_,
            slot,
            tracking_id,
            axis,
            value,
        }
    }
}

/// The kinds of input event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputEventKind {
    /// The value `key`.
    Key,
    /// The value `btn`.
    Btn,
    /// The value `rel`.
    Rel,
    /// The value `abs`.
    Abs,
    /// The value `mtt`.
    ///
    /// Since QEMU 8.1.
    Mtt,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for InputEventKind {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("key", Self::Key),
        ("btn", Self::Btn),
        ("rel", Self::Rel),
        ("abs", Self::Abs),
        ("mtt", Self::Mtt),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (4, crate::Releases::since(crate::Release::new(8, 1))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Key => "key",
            Self::Btn => "btn",
            Self::Rel => "rel",
            Self::Abs => "abs",
            Self::Mtt => "mtt",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Holds an [`InputKeyEvent`](types::InputKeyEvent) as
/// [`data`](field@types::InputKeyEventWrapper::data), for the branch `key` of
/// [`InputEvent`](types::InputEvent).
#[non_exhaustive]
pub struct InputKeyEventWrapper {
    /// The member `data`.
    pub data: types::InputKeyEvent,
}

impl crate::Blank for InputKeyEventWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for InputKeyEventWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "InputKeyEventWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl InputKeyEventWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::InputKeyEvent) -> Self {
        Self { data }
    }
}

/// Holds an [`InputBtnEvent`](types::InputBtnEvent) as
/// [`data`](field@types::InputBtnEventWrapper::data), for the branch `btn` of
/// [`InputEvent`](types::InputEvent).
#[non_exhaustive]
pub struct InputBtnEventWrapper {
    /// The member `data`.
    pub data: types::InputBtnEvent,
}

impl crate::Blank for InputBtnEventWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for InputBtnEventWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "InputBtnEventWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl InputBtnEventWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::InputBtnEvent) -> Self {
        Self { data }
    }
}

/// Holds an [`InputMoveEvent`](types::InputMoveEvent) as
/// [`data`](field@types::InputMoveEventWrapper::data), for the branches `rel` and `abs` of
/// [`InputEvent`](types::InputEvent).
#[non_exhaustive]
pub struct InputMoveEventWrapper {
    /// The member `data`.
    pub data: types::InputMoveEvent,
}

impl crate::Blank for InputMoveEventWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for InputMoveEventWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "InputMoveEventWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl InputMoveEventWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::InputMoveEvent) -> Self {
        Self { data }
    }
}

/// Holds an [`InputMultiTouchEvent`](types::InputMultiTouchEvent) as
/// [`data`](field@types::InputMultiTouchEventWrapper::data), for the branch `mtt` of
/// [`InputEvent`](types::InputEvent).
///
/// In messages since QEMU 8.1.
#[non_exhaustive]
pub struct InputMultiTouchEventWrapper {
    /// The member `data`.
    pub data: types::InputMultiTouchEvent,
}

impl crate::Blank for InputMultiTouchEventWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for InputMultiTouchEventWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "InputMultiTouchEventWrapper",
        names: &["data"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.data]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl InputMultiTouchEventWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::InputMultiTouchEvent) -> Self {
        Self { data }
    }
}

/// One event from a keyboard, pointer or touch screen.
#[non_exhaustive]
pub struct InputEvent {
    /// The member `type`.
    pub type_: types::InputEventBranch,
}

impl crate::Blank for InputEvent {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for InputEvent {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "InputEvent",
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

impl InputEvent {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::InputEventBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`InputEvent`](types::InputEvent), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum InputEventBranch {
    /// The value `key`.
    Key(types::InputKeyEventWrapper),
    /// The value `btn`.
    Btn(types::InputBtnEventWrapper),
    /// The value `rel`.
    Rel(types::InputMoveEventWrapper),
    /// The value `abs`.
    Abs(types::InputMoveEventWrapper),
    /// The value `mtt`.
    ///
    /// Since QEMU 8.1.
    Mtt(types::InputMultiTouchEventWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for InputEventBranch {
    const RELEASES: &'static [(&'static str, crate::Releases)] = &[
        ("mtt", crate::Releases::since(crate::Release::new(8, 1))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "key" => Self::Key(crate::Blank::BLANK),
            "btn" => Self::Btn(crate::Blank::BLANK),
            "rel" => Self::Rel(crate::Blank::BLANK),
            "abs" => Self::Abs(crate::Blank::BLANK),
            "mtt" => Self::Mtt(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Key(_) => "key",
            Self::Btn(_) => "btn",
            Self::Rel(_) => "rel",
            Self::Abs(_) => "abs",
            Self::Mtt(_) => "mtt",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Key(members) => Some(members),
            Self::Btn(members) => Some(members),
            Self::Rel(members) => Some(members),
            Self::Abs(members) => Some(members),
            Self::Mtt(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Key(members) => Some(members),
            Self::Btn(members) => Some(members),
            Self::Rel(members) => Some(members),
            Self::Abs(members) => Some(members),
            Self::Mtt(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::InputKeyEventWrapper> for InputEventBranch {
    #[inline]
    fn from(branch: types::InputKeyEventWrapper) -> Self {
        Self::Key(branch)
    }
}

impl From<types::InputBtnEventWrapper> for InputEventBranch {
    #[inline]
    fn from(branch: types::InputBtnEventWrapper) -> Self {
        Self::Btn(branch)
    }
}

impl From<types::InputMultiTouchEventWrapper> for InputEventBranch {
    #[inline]
    fn from(branch: types::InputMultiTouchEventWrapper) -> Self {
        Self::Mtt(branch)
    }
}

/// Settings of the GTK window.
#[non_exhaustive]
pub struct DisplayGTK {
    /// Whether the guest and the host share a clipboard.
    ///
    /// On the wire: `clipboard`.
    ///
    /// Since QEMU 11.1.
    pub clipboard: Option<bool>,
    /// The member `grab-on-hover`.
    pub grab_on_hover: Option<bool>,
    /// The member `zoom-to-fit`.
    pub zoom_to_fit: Option<bool>,
    /// The member `show-tabs`.
    ///
    /// Since QEMU 7.1.
    pub show_tabs: Option<bool>,
    /// The member `show-menubar`.
    ///
    /// Since QEMU 7.2.
    pub show_menubar: Option<bool>,
    /// The member `keep-aspect-ratio`.
    ///
    /// Since QEMU 10.1.
    pub keep_aspect_ratio: Option<bool>,
    /// The member `scale`.
    ///
    /// Since QEMU 10.1.
    pub scale: Option<f64>,
}

impl crate::Blank for DisplayGTK {
    const BLANK: Self = Self {
        clipboard: None,
        grab_on_hover: None,
        zoom_to_fit: None,
        show_tabs: None,
        show_menubar: None,
        keep_aspect_ratio: None,
        scale: None,
    };
}

impl crate::Object for DisplayGTK {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DisplayGTK",
        names: &[
            "clipboard",
            "grab-on-hover",
            "zoom-to-fit",
            "show-tabs",
            "show-menubar",
            "keep-aspect-ratio",
            "scale",
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (0, crate::Releases::since(crate::Release::new(11, 1))),
            (3, crate::Releases::since(crate::Release::new(7, 1))),
            (4, crate::Releases::since(crate::Release::new(7, 2))),
            (5, crate::Releases::since(crate::Release::new(10, 1))),
            (6, crate::Releases::since(crate::Release::new(10, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.clipboard,
                &self.grab_on_hover,
                &self.zoom_to_fit,
                &self.show_tabs,
                &self.show_menubar,
                &self.keep_aspect_ratio,
                &self.scale,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.clipboard,
                &mut self.grab_on_hover,
                &mut self.zoom_to_fit,
                &mut self.show_tabs,
                &mut self.show_menubar,
                &mut self.keep_aspect_ratio,
                &mut self.scale,
            ],
        );
    }
}

impl DisplayGTK {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            clipboard: None,
            grab_on_hover: None,
            zoom_to_fit: None,
            show_tabs: None,
            show_menubar: None,
            keep_aspect_ratio: None,
            scale: None,
        }
    }
}

/// Settings of OpenGL rendering without a window.
#[non_exhaustive]
pub struct DisplayEGLHeadless {
    /// The member `rendernode`.
    pub rendernode: Option<String>,
}

impl crate::Blank for DisplayEGLHeadless {
    const BLANK: Self = Self { rendernode: None };
}

impl crate::Object for DisplayEGLHeadless {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DisplayEGLHeadless",
        names: &["rendernode"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.rendernode]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.rendernode]);
    }
}

impl DisplayEGLHeadless {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { rendernode: None }
    }
}

/// Settings of the D-Bus display.
///
/// In messages since QEMU 7.0.
#[non_exhaustive]
pub struct DisplayDBus {
    /// The member `rendernode`.
    pub rendernode: Option<String>,
    /// The member `addr`.
    pub addr: Option<String>,
    /// The member `p2p`.
    pub p2p: Option<bool>,
    /// The member `audiodev`.
    pub audiodev: Option<String>,
}

impl crate::Blank for DisplayDBus {
    const BLANK: Self = Self {
        rendernode: None,
        addr: None,
        p2p: None,
        audiodev: None,
    };
}

impl crate::Object for DisplayDBus {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DisplayDBus",
        names: &["rendernode", "addr", "p2p", "audiodev"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.rendernode, &self.addr, &self.p2p, &self.audiodev]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.rendernode,
                &mut self.addr,
                &mut self.p2p,
                &mut self.audiodev,
            ],
        );
    }
}

impl DisplayDBus {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            rendernode: None,
            addr: None,
            p2p: None,
            audiodev: None,
        }
    }
}

/// Which kind of OpenGL a display uses.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisplayGLMode {
    /// The value `off`.
    Off,
    /// The value `on`.
    On,
    /// The value `core`.
    Core,
    /// The value `es`.
    Es,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for DisplayGLMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("off", Self::Off),
        ("on", Self::On),
        ("core", Self::Core),
        ("es", Self::Es),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Core => "core",
            Self::Es => "es",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Settings of the text mode display in a terminal.
#[non_exhaustive]
pub struct DisplayCurses {
    /// The member `charset`.
    pub charset: Option<String>,
}

impl crate::Blank for DisplayCurses {
    const BLANK: Self = Self { charset: None };
}

impl crate::Object for DisplayCurses {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DisplayCurses",
        names: &["charset"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.charset]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.charset]);
    }
}

impl DisplayCurses {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { charset: None }
    }
}

/// Settings of the window on macOS.
#[non_exhaustive]
pub struct DisplayCocoa {
    /// The member `left-command-key`.
    ///
    /// Since QEMU 7.0.
    pub left_command_key: Option<bool>,
    /// The member `full-grab`.
    ///
    /// Since QEMU 7.0.
    pub full_grab: Option<bool>,
    /// The member `swap-opt-cmd`.
    ///
    /// Since QEMU 7.0.
    pub swap_opt_cmd: Option<bool>,
    /// The member `zoom-to-fit`.
    ///
    /// Since QEMU 8.2.
    pub zoom_to_fit: Option<bool>,
    /// The member `zoom-interpolation`.
    ///
    /// Since QEMU 9.0.
    pub zoom_interpolation: Option<bool>,
}

impl crate::Blank for DisplayCocoa {
    const BLANK: Self = Self {
        left_command_key: None,
        full_grab: None,
        swap_opt_cmd: None,
        zoom_to_fit: None,
        zoom_interpolation: None,
    };
}

impl crate::Object for DisplayCocoa {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DisplayCocoa",
        names: &[
            "left-command-key",
            "full-grab",
            "swap-opt-cmd",
            "zoom-to-fit",
            "zoom-interpolation",
        ],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (0, crate::Releases::since(crate::Release::new(7, 0))),
            (1, crate::Releases::since(crate::Release::new(7, 0))),
            (2, crate::Releases::since(crate::Release::new(7, 0))),
            (3, crate::Releases::since(crate::Release::new(8, 2))),
            (4, crate::Releases::since(crate::Release::new(9, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.left_command_key,
                &self.full_grab,
                &self.swap_opt_cmd,
                &self.zoom_to_fit,
                &self.zoom_interpolation,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.left_command_key,
                &mut self.full_grab,
                &mut self.swap_opt_cmd,
                &mut self.zoom_to_fit,
                &mut self.zoom_interpolation,
            ],
        );
    }
}

impl DisplayCocoa {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            left_command_key: None,
            full_grab: None,
            swap_opt_cmd: None,
            zoom_to_fit: None,
            zoom_interpolation: None,
        }
    }
}

/// Modifier keys that start a shortcut in the SDL window.
///
/// In messages since QEMU 7.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HotKeyMod {
    /// The value `lctrl-lalt`.
    LctrlLalt,
    /// The value `lshift-lctrl-lalt`.
    LshiftLctrlLalt,
    /// The value `rctrl`.
    Rctrl,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for HotKeyMod {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("lctrl-lalt", Self::LctrlLalt),
        ("lshift-lctrl-lalt", Self::LshiftLctrlLalt),
        ("rctrl", Self::Rctrl),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::LctrlLalt => "lctrl-lalt",
            Self::LshiftLctrlLalt => "lshift-lctrl-lalt",
            Self::Rctrl => "rctrl",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Settings of the SDL window.
#[non_exhaustive]
pub struct DisplaySDL {
    /// The member `grab-mod`.
    ///
    /// Since QEMU 7.1.
    pub grab_mod: Option<types::HotKeyMod>,
}

impl crate::Blank for DisplaySDL {
    const BLANK: Self = Self { grab_mod: None };
}

impl crate::Object for DisplaySDL {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DisplaySDL",
        names: &["grab-mod"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(0, crate::Releases::since(crate::Release::new(7, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.grab_mod]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.grab_mod]);
    }
}

impl DisplaySDL {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { grab_mod: None }
    }
}

/// The kinds of local display.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisplayType {
    /// The value `default`.
    Default,
    /// The value `none`.
    None,
    /// The value `gtk`.
    ///
    /// Only in builds with `CONFIG_GTK`.
    Gtk,
    /// The value `sdl`.
    ///
    /// Only in builds with `CONFIG_SDL`.
    Sdl,
    /// The value `egl-headless`.
    ///
    /// Only in builds with `CONFIG_OPENGL`.
    EglHeadless,
    /// The value `curses`.
    ///
    /// Only in builds with `CONFIG_CURSES`.
    Curses,
    /// The value `cocoa`.
    ///
    /// Only in builds with `CONFIG_COCOA`.
    Cocoa,
    /// The value `spice-app`.
    ///
    /// Only in builds with `CONFIG_SPICE`.
    SpiceApp,
    /// The value `dbus`.
    ///
    /// Only in builds with `CONFIG_DBUS_DISPLAY`.
    ///
    /// Since QEMU 7.0.
    Dbus,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for DisplayType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("default", Self::Default),
        ("none", Self::None),
        ("gtk", Self::Gtk),
        ("sdl", Self::Sdl),
        ("egl-headless", Self::EglHeadless),
        ("curses", Self::Curses),
        ("cocoa", Self::Cocoa),
        ("spice-app", Self::SpiceApp),
        ("dbus", Self::Dbus),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (8, crate::Releases::since(crate::Release::new(7, 0))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::None => "none",
            Self::Gtk => "gtk",
            Self::Sdl => "sdl",
            Self::EglHeadless => "egl-headless",
            Self::Curses => "curses",
            Self::Cocoa => "cocoa",
            Self::SpiceApp => "spice-app",
            Self::Dbus => "dbus",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// The kind of display in use, with its settings.
#[non_exhaustive]
pub struct DisplayOptions {
    /// The member `type`.
    pub type_: types::DisplayOptionsBranch,
    /// The member `full-screen`.
    pub full_screen: Option<bool>,
    /// The member `window-close`.
    pub window_close: Option<bool>,
    /// The member `show-cursor`.
    pub show_cursor: Option<bool>,
    /// The member `gl`.
    pub gl: Option<types::DisplayGLMode>,
}

impl crate::Blank for DisplayOptions {
    const BLANK: Self = Self {
        type_: crate::Blank::BLANK,
        full_screen: None,
        window_close: None,
        show_cursor: None,
        gl: None,
    };
}

impl crate::Object for DisplayOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DisplayOptions",
        names: &["type", "full-screen", "window-close", "show-cursor", "gl"],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.type_,
                &self.full_screen,
                &self.window_close,
                &self.show_cursor,
                &self.gl,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.type_,
                &mut self.full_screen,
                &mut self.window_close,
                &mut self.show_cursor,
                &mut self.gl,
            ],
        );
    }
}

impl DisplayOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::DisplayOptionsBranch>) -> Self {
        Self {
            type_: type_.into(),
            full_screen: None,
            window_close: None,
            show_cursor: None,
            gl: None,
        }
    }
}

/// The value of `type` in [`DisplayOptions`](types::DisplayOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DisplayOptionsBranch {
    /// The value `gtk`.
    ///
    /// Only in builds with `CONFIG_GTK`.
    Gtk(types::DisplayGTK),
    /// The value `cocoa`.
    ///
    /// Only in builds with `CONFIG_COCOA`.
    Cocoa(types::DisplayCocoa),
    /// The value `curses`.
    ///
    /// Only in builds with `CONFIG_CURSES`.
    Curses(types::DisplayCurses),
    /// The value `egl-headless`.
    ///
    /// Only in builds with `CONFIG_OPENGL`.
    EglHeadless(types::DisplayEGLHeadless),
    /// The value `dbus`.
    ///
    /// Only in builds with `CONFIG_DBUS_DISPLAY`.
    ///
    /// Since QEMU 7.0.
    Dbus(types::DisplayDBus),
    /// The value `sdl`.
    ///
    /// Only in builds with `CONFIG_SDL`.
    Sdl(types::DisplaySDL),
    /// The value `default`.
    Default,
    /// The value `none`.
    None,
    /// The value `spice-app`.
    ///
    /// Only in builds with `CONFIG_SPICE`.
    SpiceApp,
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for DisplayOptionsBranch {
    const RELEASES: &'static [(&'static str, crate::Releases)] = &[
        ("dbus", crate::Releases::since(crate::Release::new(7, 0))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "gtk" => Self::Gtk(crate::Blank::BLANK),
            "cocoa" => Self::Cocoa(crate::Blank::BLANK),
            "curses" => Self::Curses(crate::Blank::BLANK),
            "egl-headless" => Self::EglHeadless(crate::Blank::BLANK),
            "dbus" => Self::Dbus(crate::Blank::BLANK),
            "sdl" => Self::Sdl(crate::Blank::BLANK),
            "default" => Self::Default,
            "none" => Self::None,
            "spice-app" => Self::SpiceApp,
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Gtk(_) => "gtk",
            Self::Cocoa(_) => "cocoa",
            Self::Curses(_) => "curses",
            Self::EglHeadless(_) => "egl-headless",
            Self::Dbus(_) => "dbus",
            Self::Sdl(_) => "sdl",
            Self::Default => "default",
            Self::None => "none",
            Self::SpiceApp => "spice-app",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Gtk(members) => Some(members),
            Self::Cocoa(members) => Some(members),
            Self::Curses(members) => Some(members),
            Self::EglHeadless(members) => Some(members),
            Self::Dbus(members) => Some(members),
            Self::Sdl(members) => Some(members),
            Self::Default => None,
            Self::None => None,
            Self::SpiceApp => None,
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Gtk(members) => Some(members),
            Self::Cocoa(members) => Some(members),
            Self::Curses(members) => Some(members),
            Self::EglHeadless(members) => Some(members),
            Self::Dbus(members) => Some(members),
            Self::Sdl(members) => Some(members),
            Self::Default => None,
            Self::None => None,
            Self::SpiceApp => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::DisplayGTK> for DisplayOptionsBranch {
    #[inline]
    fn from(branch: types::DisplayGTK) -> Self {
        Self::Gtk(branch)
    }
}

impl From<types::DisplayCocoa> for DisplayOptionsBranch {
    #[inline]
    fn from(branch: types::DisplayCocoa) -> Self {
        Self::Cocoa(branch)
    }
}

impl From<types::DisplayCurses> for DisplayOptionsBranch {
    #[inline]
    fn from(branch: types::DisplayCurses) -> Self {
        Self::Curses(branch)
    }
}

impl From<types::DisplayEGLHeadless> for DisplayOptionsBranch {
    #[inline]
    fn from(branch: types::DisplayEGLHeadless) -> Self {
        Self::EglHeadless(branch)
    }
}

impl From<types::DisplayDBus> for DisplayOptionsBranch {
    #[inline]
    fn from(branch: types::DisplayDBus) -> Self {
        Self::Dbus(branch)
    }
}

impl From<types::DisplaySDL> for DisplayOptionsBranch {
    #[inline]
    fn from(branch: types::DisplaySDL) -> Self {
        Self::Sdl(branch)
    }
}

/// Displays that can load their files again.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisplayReloadType {
    /// The value `vnc`.
    Vnc,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for DisplayReloadType {
    const VALUES: &'static [(&'static str, Self)] = &[("vnc", Self::Vnc)];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Vnc => "vnc",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Which files the VNC server loads again.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct DisplayReloadOptionsVNC {
    /// The member `tls-certs`.
    pub tls_certs: Option<bool>,
}

impl crate::Blank for DisplayReloadOptionsVNC {
    const BLANK: Self = Self { tls_certs: None };
}

impl crate::Object for DisplayReloadOptionsVNC {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DisplayReloadOptionsVNC",
        names: &["tls-certs"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.tls_certs]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.tls_certs]);
    }
}

impl DisplayReloadOptionsVNC {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { tls_certs: None }
    }
    /// Sets `tls-certs`.
    #[inline]
    #[must_use]
    pub fn tls_certs(mut self, value: bool) -> Self {
        self.tls_certs = Some(value);
        self
    }
}

/// What to load again, and for which display.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct DisplayReloadOptions {
    /// The member `type`.
    pub type_: types::DisplayReloadOptionsBranch,
}

impl crate::Blank for DisplayReloadOptions {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for DisplayReloadOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DisplayReloadOptions",
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

impl DisplayReloadOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::DisplayReloadOptionsBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`DisplayReloadOptions`](types::DisplayReloadOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DisplayReloadOptionsBranch {
    /// The value `vnc`.
    Vnc(types::DisplayReloadOptionsVNC),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for DisplayReloadOptionsBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "vnc" => Self::Vnc(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Vnc(_) => "vnc",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Vnc(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Vnc(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::DisplayReloadOptionsVNC> for DisplayReloadOptionsBranch {
    #[inline]
    fn from(branch: types::DisplayReloadOptionsVNC) -> Self {
        Self::Vnc(branch)
    }
}

/// Displays whose settings can be changed at run time.
///
/// In messages since QEMU 7.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisplayUpdateType {
    /// The value `vnc`.
    Vnc,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for DisplayUpdateType {
    const VALUES: &'static [(&'static str, Self)] = &[("vnc", Self::Vnc)];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Vnc => "vnc",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// New listening addresses for the VNC server.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct DisplayUpdateOptionsVNC {
    /// The member `addresses`.
    pub addresses: Option<Vec<types::SocketAddress>>,
}

impl crate::Blank for DisplayUpdateOptionsVNC {
    const BLANK: Self = Self { addresses: None };
}

impl crate::Object for DisplayUpdateOptionsVNC {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DisplayUpdateOptionsVNC",
        names: &["addresses"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.addresses]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.addresses]);
    }
}

impl DisplayUpdateOptionsVNC {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { addresses: None }
    }
    /// Sets `addresses`.
    #[inline]
    #[must_use]
    pub fn addresses(mut self, value: impl Into<Vec<types::SocketAddress>>) -> Self {
        self.addresses = Some(value.into());
        self
    }
}

/// New settings, and the display they are for.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct DisplayUpdateOptions {
    /// The member `type`.
    pub type_: types::DisplayUpdateOptionsBranch,
}

impl crate::Blank for DisplayUpdateOptions {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for DisplayUpdateOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DisplayUpdateOptions",
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

impl DisplayUpdateOptions {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::DisplayUpdateOptionsBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`DisplayUpdateOptions`](types::DisplayUpdateOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DisplayUpdateOptionsBranch {
    /// The value `vnc`.
    Vnc(types::DisplayUpdateOptionsVNC),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for DisplayUpdateOptionsBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "vnc" => Self::Vnc(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Vnc(_) => "vnc",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Vnc(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Vnc(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::DisplayUpdateOptionsVNC> for DisplayUpdateOptionsBranch {
    #[inline]
    fn from(branch: types::DisplayUpdateOptionsVNC) -> Self {
        Self::Vnc(branch)
    }
}

crate::impl_objects! {
    SetPasswordOptions SetPasswordOptionsVnc ExpirePasswordOptions
    ExpirePasswordOptionsVnc SpiceBasicInfo SpiceServerInfo SpiceChannel SpiceInfo
    VncBasicInfo VncServerInfo VncClientInfo VncInfo VncServerInfo2 VncInfo2 MouseInfo
    IntWrapper QKeyCodeWrapper KeyValue InputKeyEvent InputBtnEvent InputMoveEvent
    InputMultiTouchEvent InputKeyEventWrapper InputBtnEventWrapper InputMoveEventWrapper
    InputMultiTouchEventWrapper InputEvent DisplayGTK DisplayEGLHeadless DisplayDBus
    DisplayCurses DisplayCocoa DisplaySDL DisplayOptions DisplayReloadOptionsVNC
    DisplayReloadOptions DisplayUpdateOptionsVNC DisplayUpdateOptions
}

crate::impl_enums! {
    DisplayProtocol SetPasswordAction ImageFormat SpiceQueryMouseMode VncPrimaryAuth
    VncVencryptSubAuth QKeyCode KeyValueKind InputButton InputAxis InputMultiTouchType
    InputEventKind DisplayGLMode HotKeyMod DisplayType DisplayReloadType
    DisplayUpdateType
}

crate::impl_branches! {
    SetPasswordOptionsBranch ExpirePasswordOptionsBranch KeyValueBranch InputEventBranch
    DisplayOptionsBranch DisplayReloadOptionsBranch DisplayUpdateOptionsBranch
}
