// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Remote display protocols that can have a password.
///
/// In messages since QEMU 7.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisplayProtocol {
    /// VNC (RFB), built into QEMU.
    Vnc,
    /// SPICE, if QEMU was built with it.
    Spice,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// What happens to clients that are connected when a password changes.
///
/// In messages since QEMU 7.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SetPasswordAction {
    /// They stay connected; only new logins need the new password.
    Keep,
    /// The command fails if there are any. SPICE only.
    Fail,
    /// They are disconnected and must log in again. SPICE only.
    Disconnect,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A new display password and the server it is for.
#[non_exhaustive]
pub struct SetPasswordOptions {
    /// Server whose password changes.
    pub protocol: types::SetPasswordOptionsBranch,
    /// New password in plain text. VNC uses only the first eight bytes. An empty one does not lock
    /// the server: it is a valid password.
    pub password: crate::rt::Text,
    /// What happens to the clients that are connected; `keep` if it is absent. For VNC, anything
    /// else is an error.
    pub connected: Option<types::SetPasswordAction>,
}

impl SetPasswordOptions {
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

/// The value of `protocol` in [`SetPasswordOptions`](types::SetPasswordOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SetPasswordOptionsBranch {
    /// VNC (RFB), built into QEMU.
    Vnc(types::SetPasswordOptionsVnc),
    /// SPICE, if QEMU was built with it.
    Spice,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// The VNC display that gets a new password.
///
/// In messages since QEMU 7.0.
#[non_exhaustive]
pub struct SetPasswordOptionsVnc {
    /// Id of the VNC server, as in `query-vnc-servers`; the first server if it is absent.
    pub display: Option<crate::rt::Text>,
}

impl SetPasswordOptionsVnc {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { display: None }
    }

    /// Id of the VNC server, as in `query-vnc-servers`; the first server if it is absent.
    #[inline]
    #[must_use]
    pub fn display(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.display = Some(value.into());
        self
    }
}

/// Expiry of a display password, and the server it is for.
#[non_exhaustive]
pub struct ExpirePasswordOptions {
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

impl ExpirePasswordOptions {
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

/// The value of `protocol` in [`ExpirePasswordOptions`](types::ExpirePasswordOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExpirePasswordOptionsBranch {
    /// VNC (RFB), built into QEMU.
    Vnc(types::ExpirePasswordOptionsVnc),
    /// SPICE, if QEMU was built with it.
    Spice,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// The VNC display whose password runs out.
///
/// In messages since QEMU 7.0.
#[non_exhaustive]
pub struct ExpirePasswordOptionsVnc {
    /// Id of the VNC server, as in `query-vnc-servers`; the first server if it is absent.
    pub display: Option<crate::rt::Text>,
}

impl ExpirePasswordOptionsVnc {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { display: None }
    }

    /// Id of the VNC server, as in `query-vnc-servers`; the first server if it is absent.
    #[inline]
    #[must_use]
    pub fn display(mut self, value: impl Into<crate::rt::Text>) -> Self {
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
    /// Portable pixmap: uncompressed and simple to read, three bytes a pixel.
    Ppm,
    /// Portable Network Graphics: compressed. An error if QEMU was built without libpng.
    Png,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Network address of one end of a SPICE connection.
///
/// Only in builds with `CONFIG_SPICE`.
#[non_exhaustive]
pub struct SpiceBasicInfo {
    /// Address as text, without a port.
    pub host: crate::rt::Text,
    /// Port number as decimal text.
    pub port: crate::rt::Text,
    /// Kind of address.
    pub family: types::NetworkAddressFamily,
}

impl SpiceBasicInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        host: impl Into<crate::rt::Text>,
        port: impl Into<crate::rt::Text>,
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
    /// Address as text, without a port.
    pub host: crate::rt::Text,
    /// Port number as decimal text.
    pub port: crate::rt::Text,
    /// Kind of address.
    pub family: types::NetworkAddressFamily,
    /// How clients log in: `none`, `spice` (a password) or `sasl`.
    pub auth: Option<crate::rt::Text>,
}

impl SpiceServerInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        host: impl Into<crate::rt::Text>,
        port: impl Into<crate::rt::Text>,
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
    /// Address as text, without a port.
    pub host: crate::rt::Text,
    /// Port number as decimal text.
    pub port: crate::rt::Text,
    /// Kind of address.
    pub family: types::NetworkAddressFamily,
    /// Number of the session: the channels of one client share it.
    pub connection_id: i64,
    /// Purpose of the channel: 1 main, 2 display, 3 inputs, 4 cursor, 5 playback, 6 record, 8
    /// smartcard, 9 USB redirection, 10 port, 11 WebDAV. Each session has exactly one main channel.
    pub channel_type: i64,
    /// Number among the channels of that type, from 0; more than one for several screens, for
    /// example.
    pub channel_id: i64,
    /// Whether the channel is encrypted.
    pub tls: bool,
}

impl SpiceChannel {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        host: impl Into<crate::rt::Text>,
        port: impl Into<crate::rt::Text>,
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
    /// The client sends absolute positions and draws the pointer itself; needs a tablet device or
    /// the SPICE agent in the guest.
    Client,
    /// The client sends movements and captures the pointer of the host; QEMU works out the
    /// position.
    Server,
    /// The SPICE library does not say.
    ///
    /// On the wire: `unknown`.
    Unknown_,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// State of the SPICE server, with its addresses and channels.
///
/// Only in builds with `CONFIG_SPICE`.
#[non_exhaustive]
pub struct SpiceInfo {
    /// Whether QEMU was started with a SPICE server. If not, all optional members are absent and
    /// the others have no meaning.
    pub enabled: bool,
    /// Whether clients were handed over at the end of a migration away from here. Wait for it, or
    /// for the event `SPICE_MIGRATE_COMPLETED`, before ending this QEMU.
    pub migrated: bool,
    /// Address the server listens on; `*` for all if none was configured.
    pub host: Option<crate::rt::Text>,
    /// TCP port without encryption. Absent if there is none.
    pub port: Option<i64>,
    /// TCP port with TLS. Absent if there is none.
    pub tls_port: Option<i64>,
    /// How clients log in: `none`, `spice` (a password) or `sasl`.
    pub auth: Option<crate::rt::Text>,
    /// Version of the SPICE library, such as `0.15.1`.
    pub compiled_version: Option<crate::rt::Text>,
    /// Which side positions the pointer now. It changes when the agent of the guest starts or
    /// stops.
    pub mouse_mode: types::SpiceQueryMouseMode,
    /// Channels of all clients; empty if none is connected.
    pub channels: Option<Vec<types::SpiceChannel>>,
}

impl SpiceInfo {
    /// Creates a value with all required members; optional ones are `None`.
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
    /// Address as text; empty for a Unix socket.
    pub host: crate::rt::Text,
    /// Port number as decimal text; for a Unix socket its path, which is empty for a client.
    pub service: crate::rt::Text,
    /// Kind of address.
    pub family: types::NetworkAddressFamily,
    /// Whether VNC runs inside of WebSocket on this connection, for browsers.
    pub websocket: bool,
}

impl VncBasicInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        host: impl Into<crate::rt::Text>,
        service: impl Into<crate::rt::Text>,
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
    /// Address as text; empty for a Unix socket.
    pub host: crate::rt::Text,
    /// Port number as decimal text; for a Unix socket its path, which is empty for a client.
    pub service: crate::rt::Text,
    /// Kind of address.
    pub family: types::NetworkAddressFamily,
    /// Whether VNC runs inside of WebSocket on this connection, for browsers.
    pub websocket: bool,
    /// How clients without WebSocket log in, with the same words as
    /// [`auth`](field@types::VncServerInfo::auth) of [`VncInfo`](types::VncInfo).
    pub auth: Option<crate::rt::Text>,
}

impl VncServerInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        host: impl Into<crate::rt::Text>,
        service: impl Into<crate::rt::Text>,
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
    /// Address as text; empty for a Unix socket.
    pub host: crate::rt::Text,
    /// Port number as decimal text; for a Unix socket its path, which is empty for a client.
    pub service: crate::rt::Text,
    /// Kind of address.
    pub family: types::NetworkAddressFamily,
    /// Whether VNC runs inside of WebSocket on this connection, for browsers.
    pub websocket: bool,
    /// Distinguished name in the TLS certificate of the client. Absent without such a login.
    pub x509_dname: Option<crate::rt::Text>,
    /// Name the client logged in with by SASL. Absent without such a login.
    pub sasl_username: Option<crate::rt::Text>,
}

impl VncClientInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        host: impl Into<crate::rt::Text>,
        service: impl Into<crate::rt::Text>,
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
    /// Whether there is a VNC server that listens. If not, everything else is absent.
    pub enabled: bool,
    /// Address the server listens on; empty for a Unix socket.
    pub host: Option<crate::rt::Text>,
    /// Kind of address.
    pub family: Option<types::NetworkAddressFamily>,
    /// Port number as decimal text; for a Unix socket its path.
    pub service: Option<crate::rt::Text>,
    /// How clients log in: `none`, `vnc` (a password), `sasl`, or `vencrypt+` with the method
    /// inside, such as `vencrypt+x509+vnc`.
    pub auth: Option<crate::rt::Text>,
    /// Clients that are connected.
    pub clients: Option<Vec<types::VncClientInfo>>,
}

impl VncInfo {
    /// Creates a value with all required members; optional ones are `None`.
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

/// How VNC clients log in. QEMU offers [`none`](types::VncPrimaryAuth::None),
/// [`vnc`](types::VncPrimaryAuth::Vnc), [`vencrypt`](types::VncPrimaryAuth::Vencrypt) and
/// [`sasl`](types::VncPrimaryAuth::Sasl); the others are methods of the protocol that it does
/// not implement.
///
/// Only in builds with `CONFIG_VNC`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VncPrimaryAuth {
    /// Without any check.
    None,
    /// With a password of up to eight characters, by challenge and response. Weak: use it inside of
    /// TLS.
    Vnc,
    /// RSA-AES of RealVNC with an encrypted session.
    Ra2,
    /// RSA-AES of RealVNC for the login only.
    Ra2ne,
    /// Method list of TightVNC.
    Tight,
    /// Method of UltraVNC.
    Ultra,
    /// Anonymous TLS, as in GNOME's server Vino.
    Tls,
    /// TLS, with a method of [`VncVencryptSubAuth`](types::VncVencryptSubAuth) inside.
    Vencrypt,
    /// With a mechanism of the SASL library, such as Kerberos.
    Sasl,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// How VNC clients log in inside VeNCrypt. Names with `tls` use anonymous TLS, which does not
/// prove who the server is; those with `x509` use a certificate of the server.
///
/// Only in builds with `CONFIG_VNC`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VncVencryptSubAuth {
    /// Name and password, without any encryption.
    Plain,
    /// Anonymous TLS, then no check.
    TlsNone,
    /// TLS with certificate, then no check, unless the client must show a certificate too.
    X509None,
    /// Anonymous TLS, then a VNC password.
    TlsVnc,
    /// TLS with certificate, then a VNC password.
    X509Vnc,
    /// Anonymous TLS, then name and password.
    TlsPlain,
    /// TLS with certificate, then name and password.
    X509Plain,
    /// Anonymous TLS, then SASL.
    TlsSasl,
    /// TLS with certificate, then SASL.
    X509Sasl,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// An address that a VNC server listens on, with its login methods.
///
/// Only in builds with `CONFIG_VNC`.
#[non_exhaustive]
pub struct VncServerInfo2 {
    /// Address as text; empty for a Unix socket.
    pub host: crate::rt::Text,
    /// Port number as decimal text; for a Unix socket its path, which is empty for a client.
    pub service: crate::rt::Text,
    /// Kind of address.
    pub family: types::NetworkAddressFamily,
    /// Whether VNC runs inside of WebSocket on this connection, for browsers.
    pub websocket: bool,
    /// How clients log in at this address.
    pub auth: types::VncPrimaryAuth,
    /// Method inside of TLS. Present if [`auth`](field@types::VncServerInfo2::auth) is
    /// [`vencrypt`](field@types::VncServerInfo2::vencrypt).
    pub vencrypt: Option<types::VncVencryptSubAuth>,
}

impl VncServerInfo2 {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        host: impl Into<crate::rt::Text>,
        service: impl Into<crate::rt::Text>,
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
    /// Name of the server, for the argument [`display`](field@types::VncInfo2::display) of
    /// `set_password`; `default` unless the command line gave another.
    pub id: crate::rt::Text,
    /// Addresses it listens on, those for WebSocket included; empty if it does not listen.
    pub server: Vec<types::VncServerInfo2>,
    /// Clients that are connected.
    pub clients: Vec<types::VncClientInfo>,
    /// How clients without WebSocket log in.
    pub auth: types::VncPrimaryAuth,
    /// Method inside of TLS. Present if [`auth`](field@types::VncInfo2::auth) is
    /// [`vencrypt`](field@types::VncInfo2::vencrypt).
    pub vencrypt: Option<types::VncVencryptSubAuth>,
    /// Id of the display device that this server shows. Absent if it follows the console that the
    /// client selects.
    pub display: Option<crate::rt::Text>,
}

impl VncInfo2 {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<crate::rt::Text>,
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
    /// Description of the device, such as `QEMU PS/2 Mouse`.
    pub name: crate::rt::Text,
    /// Number for the human monitor's command `mouse_set`, which makes the device the current one.
    pub index: i64,
    /// Whether it receives the pointer events now.
    pub current: bool,
    /// Whether it takes positions (a tablet) rather than movements (a mouse).
    pub absolute: bool,
}

impl MouseInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<crate::rt::Text>,
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

/// Names of keys, independent of keyboard layout: each stands for a position of a US keyboard,
/// and the guest decides with its own layout what the key types. So [`y`](types::QKeyCode::Y)
/// types Z in a guest with a German layout.
///
/// The number in parentheses is the one for the branch `number` of
/// [`KeyValue`](types::KeyValue). Not every emulated keyboard has all keys: PS/2, USB and
/// virtio keyboards drop those they lack.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QKeyCode {
    /// No key: stands for numbers that no name belongs to. Sending it does nothing.
    Unmapped,
    /// Left Shift (42).
    Shift,
    /// Right Shift (54).
    ShiftR,
    /// Left Alt (56).
    Alt,
    /// Right Alt, AltGr on many layouts (184).
    AltR,
    /// Left Ctrl (29).
    Ctrl,
    /// Right Ctrl (157).
    CtrlR,
    /// Menu key of multimedia keyboards (158). The context menu key of a PC is
    /// [`compose`](types::QKeyCode::Compose).
    Menu,
    /// Escape (1).
    Esc,
    /// Digit 1 above the letters, with Shift `!` (2).
    _1,
    /// Digit 2 above the letters, with Shift `@` (3).
    _2,
    /// Digit 3 above the letters, with Shift `#` (4).
    _3,
    /// Digit 4 above the letters, with Shift `$` (5).
    _4,
    /// Digit 5 above the letters, with Shift `%` (6).
    _5,
    /// Digit 6 above the letters, with Shift `^` (7).
    _6,
    /// Digit 7 above the letters, with Shift `&` (8).
    _7,
    /// Digit 8 above the letters, with Shift `*` (9).
    _8,
    /// Digit 9 above the letters, with Shift `(` (10).
    _9,
    /// Digit 0 above the letters, with Shift `)` (11).
    _0,
    /// `-`, with Shift `_` (12).
    Minus,
    /// `=`, with Shift `+` (13).
    Equal,
    /// Deletes to the left (14).
    Backspace,
    /// Tabulator (15).
    Tab,
    /// Q on a US keyboard (16).
    Q,
    /// W on a US keyboard (17).
    W,
    /// E on a US keyboard (18).
    E,
    /// R on a US keyboard (19).
    R,
    /// T on a US keyboard (20).
    T,
    /// Y on a US keyboard (21).
    Y,
    /// U on a US keyboard (22).
    U,
    /// I on a US keyboard (23).
    I,
    /// O on a US keyboard (24).
    O,
    /// P on a US keyboard (25).
    P,
    /// `[`, with Shift `{` (26).
    BracketLeft,
    /// `]`, with Shift `}` (27).
    BracketRight,
    /// Enter, of the main part of the keyboard (28).
    Ret,
    /// A on a US keyboard (30).
    A,
    /// S on a US keyboard (31).
    S,
    /// D on a US keyboard (32).
    D,
    /// F on a US keyboard (33).
    F,
    /// G on a US keyboard (34).
    G,
    /// H on a US keyboard (35).
    H,
    /// J on a US keyboard (36).
    J,
    /// K on a US keyboard (37).
    K,
    /// L on a US keyboard (38).
    L,
    /// `;`, with Shift `:` (39).
    Semicolon,
    /// `'`, with Shift `"` (40).
    Apostrophe,
    /// Backquote, with Shift `~`; left of the 1 (41).
    GraveAccent,
    /// \`\`, with Shift a vertical bar (43).
    Backslash,
    /// Z on a US keyboard (44).
    Z,
    /// X on a US keyboard (45).
    X,
    /// C on a US keyboard (46).
    C,
    /// V on a US keyboard (47).
    V,
    /// B on a US keyboard (48).
    B,
    /// N on a US keyboard (49).
    N,
    /// M on a US keyboard (50).
    M,
    /// `,`, with Shift `<` (51).
    Comma,
    /// `.`, with Shift `>` (52).
    Dot,
    /// `/`, with Shift `?` (53).
    Slash,
    /// Same key as [`kp_multiply`](types::QKeyCode::KpMultiply).
    Asterisk,
    /// Space bar (57).
    Spc,
    /// Caps Lock (58).
    CapsLock,
    /// Function key F1 (59).
    F1,
    /// Function key F2 (60).
    F2,
    /// Function key F3 (61).
    F3,
    /// Function key F4 (62).
    F4,
    /// Function key F5 (63).
    F5,
    /// Function key F6 (64).
    F6,
    /// Function key F7 (65).
    F7,
    /// Function key F8 (66).
    F8,
    /// Function key F9 (67).
    F9,
    /// Function key F10 (68).
    F10,
    /// Num Lock (69).
    NumLock,
    /// Scroll Lock (70).
    ScrollLock,
    /// Keypad `/` (181).
    KpDivide,
    /// Keypad `*` (55).
    KpMultiply,
    /// Keypad `-` (74).
    KpSubtract,
    /// Keypad `+` (78).
    KpAdd,
    /// Keypad Enter (156).
    KpEnter,
    /// Keypad `.`, or Delete without Num Lock (83).
    KpDecimal,
    /// Old name of [`print`](types::QKeyCode::Print), which QEMU puts in its place; use that. Linux
    /// takes it with Alt for its magic commands.
    Sysrq,
    /// Keypad 0, or Insert without Num Lock (82).
    Kp0,
    /// Keypad 1, or End without Num Lock (79).
    Kp1,
    /// Keypad 2, or cursor down without Num Lock (80).
    Kp2,
    /// Keypad 3, or Page Down without Num Lock (81).
    Kp3,
    /// Keypad 4, or cursor left without Num Lock (75).
    Kp4,
    /// Keypad 5 (76).
    Kp5,
    /// Keypad 6, or cursor right without Num Lock (77).
    Kp6,
    /// Keypad 7, or Home without Num Lock (71).
    Kp7,
    /// Keypad 8, or cursor up without Num Lock (72).
    Kp8,
    /// Keypad 9, or Page Up without Num Lock (73).
    Kp9,
    /// `<` and `>`, the extra key beside left Shift on European keyboards (ISO) (86).
    Less,
    /// Function key F11 (87).
    F11,
    /// Function key F12 (88).
    F12,
    /// Print Screen, with Alt also SysRq (84).
    Print,
    /// To the start of the line (199).
    Home,
    /// Page Up (201).
    Pgup,
    /// Page Down (209).
    Pgdn,
    /// To the end of the line (207).
    End,
    /// Cursor left (203).
    Left,
    /// Cursor up (200).
    Up,
    /// Cursor down (208).
    Down,
    /// Cursor right (205).
    Right,
    /// Switches between inserting and overwriting (210).
    Insert,
    /// Deletes to the right (211).
    Delete,
    /// Stop: on Sun keyboards, and as browser key on others (232).
    Stop,
    /// Again (repeat), on Sun keyboards (133).
    Again,
    /// Properties, on Sun keyboards (134).
    Props,
    /// Undo, on Sun keyboards (135).
    Undo,
    /// Front (to the top of the windows), on Sun keyboards (140).
    Front,
    /// Copy, on Sun keyboards (248).
    Copy,
    /// Open, on Sun keyboards (100).
    Open,
    /// Paste, on Sun keyboards (101).
    Paste,
    /// Find, on Sun keyboards (193).
    Find,
    /// Cut, on Sun keyboards (188).
    Cut,
    /// Line Feed, on old terminals (91).
    Lf,
    /// Help, on Sun and Apple keyboards (245).
    Help,
    /// Left Windows, Command or Super key (219).
    MetaL,
    /// Right Windows, Command or Super key (220).
    MetaR,
    /// Context menu key of PC keyboards; Compose on Sun keyboards (221).
    Compose,
    /// Pause, with Ctrl also Break (198).
    Pause,
    /// ``\` and `_`` beside right Shift, on Japanese and Brazilian keyboards (115).
    Ro,
    /// Switches to Hiragana, on Japanese keyboards (119).
    Hiragana,
    /// Converts to Kanji, on Japanese keyboards (121).
    Henkan,
    /// `¥` and a vertical bar, on Japanese keyboards (125).
    Yen,
    /// Accepts without conversion, on Japanese keyboards (123).
    Muhenkan,
    /// Switches between Katakana and Hiragana, on Japanese keyboards (112).
    Katakanahiragana,
    /// Keypad comma, on Brazilian and Japanese keyboards (126).
    KpComma,
    /// Keypad `=`, on Apple and Sun keyboards (89).
    KpEquals,
    /// Power button of a keyboard: the guest may shut down (222).
    Power,
    /// Sends the guest to sleep, if it is set up so (223).
    Sleep,
    /// Wakes the guest from sleep (227).
    Wake,
    /// Next piece of the media player (153).
    Audionext,
    /// Previous piece of the media player (144).
    Audioprev,
    /// Ends playback (164).
    Audiostop,
    /// Starts or pauses playback (162).
    Audioplay,
    /// Mutes the sound (160).
    Audiomute,
    /// Louder (176).
    Volumeup,
    /// Quieter (174).
    Volumedown,
    /// Opens the media player (237).
    Mediaselect,
    /// Opens the mail program (236).
    Mail,
    /// Opens a calculator (161).
    Calculator,
    /// Opens the file manager ("My Computer") (235).
    Computer,
    /// Browser: start page (178).
    AcHome,
    /// Browser: previous page (234).
    AcBack,
    /// Browser: next page (233).
    AcForward,
    /// Browser: loads the page again (231).
    AcRefresh,
    /// Browser: favourites (230).
    AcBookmarks,
    /// Switches between Hangul and Latin letters, on Korean keyboards (114).
    ///
    /// Since QEMU 6.1.
    Lang1,
    /// Converts to Hanja, on Korean keyboards (113).
    ///
    /// Since QEMU 6.1.
    Lang2,
    /// Function key F13, absent from PC keyboards (93).
    ///
    /// Since QEMU 8.0.
    F13,
    /// Function key F14, absent from PC keyboards (94).
    ///
    /// Since QEMU 8.0.
    F14,
    /// Function key F15, absent from PC keyboards (95).
    ///
    /// Since QEMU 8.0.
    F15,
    /// Function key F16, absent from PC keyboards (85).
    ///
    /// Since QEMU 8.0.
    F16,
    /// Function key F17, absent from PC keyboards (131).
    ///
    /// Since QEMU 8.0.
    F17,
    /// Function key F18, absent from PC keyboards (247).
    ///
    /// Since QEMU 8.0.
    F18,
    /// Function key F19, absent from PC keyboards (132).
    ///
    /// Since QEMU 8.0.
    F19,
    /// Function key F20, absent from PC keyboards (90).
    ///
    /// Since QEMU 8.0.
    F20,
    /// Function key F21, absent from PC keyboards (116).
    ///
    /// Since QEMU 8.0.
    F21,
    /// Function key F22, absent from PC keyboards (249).
    ///
    /// Since QEMU 8.0.
    F22,
    /// Function key F23, absent from PC keyboards (109).
    ///
    /// Since QEMU 8.0.
    F23,
    /// Function key F24, absent from PC keyboards (111).
    ///
    /// Since QEMU 8.0.
    F24,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// The ways to name a key: by number or by name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KeyValueKind {
    /// By number, as in the table of [`QKeyCode`](types::QKeyCode).
    Number,
    /// By name.
    Qcode,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Holds an integer as [`data`](field@types::IntWrapper::data), for the branch `number` of
/// [`KeyValue`](types::KeyValue).
#[non_exhaustive]
pub struct IntWrapper {
    /// Number of the key: the PC scan code of set 1, plus 128 for keys whose code has the prefix
    /// 0xE0. So left Ctrl is 29 and right Ctrl 157.
    pub data: i64,
}

impl IntWrapper {
    /// Creates a value.
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
    /// Name of the key.
    pub data: types::QKeyCode,
}

impl QKeyCodeWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::QKeyCode) -> Self {
        Self { data }
    }
}

/// A key, by scan code or by name: `{"type": "qcode", "data": "ret"}` or
/// `{"type": "number", "data": 28}`.
#[non_exhaustive]
pub struct KeyValue {
    /// Form of the key in `data`.
    ///
    /// On the wire: `type`.
    pub type_: types::KeyValueBranch,
}

impl KeyValue {
    /// Creates a value.
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
    /// By number, as in the table of [`QKeyCode`](types::QKeyCode).
    Number(types::IntWrapper),
    /// By name.
    Qcode(types::QKeyCodeWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// A button or wheel step of a pointer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputButton {
    /// Main button.
    Left,
    /// Button under the wheel.
    Middle,
    /// Button for the context menu.
    Right,
    /// One step of the wheel, away from the user. Press and release it.
    WheelUp,
    /// One step of the wheel, towards the user.
    WheelDown,
    /// First thumb button, mostly for "back".
    Side,
    /// Second thumb button, mostly for "forward".
    Extra,
    /// One step of a wheel that can be tilted, to the left.
    ///
    /// Since QEMU 7.0.
    WheelLeft,
    /// One step of a wheel that can be tilted, to the right.
    ///
    /// Since QEMU 7.0.
    WheelRight,
    /// Finger on a multi-touch device.
    ///
    /// Since QEMU 8.1.
    Touch,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A direction that a pointer moves in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputAxis {
    /// Horizontal, growing to the right.
    X,
    /// Vertical, growing downwards.
    Y,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Steps in the touch of a finger.
///
/// In messages since QEMU 8.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputMultiTouchType {
    /// A finger touches. Send its position with [`data`](types::InputMultiTouchType::Data) next.
    Begin,
    /// A finger that touches continues; send its new position with
    /// [`data`](types::InputMultiTouchType::Data) next.
    Update,
    /// A finger leaves.
    End,
    /// The touch is withdrawn, as if it had not been meant.
    Cancel,
    /// A coordinate of the finger, one event for each axis.
    Data,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A key is pressed or released.
#[non_exhaustive]
pub struct InputKeyEvent {
    /// Key that was pressed or released, by name or by number.
    pub key: types::KeyValue,
    /// `true` to press, `false` to release. Keys that are not released stay down.
    pub down: bool,
}

impl InputKeyEvent {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<types::KeyValue>, down: bool) -> Self {
        Self { key: key.into(), down }
    }
}

/// A pointer button is pressed or released.
#[non_exhaustive]
pub struct InputBtnEvent {
    /// Which button or step.
    pub button: types::InputButton,
    /// `true` to press, `false` to release.
    pub down: bool,
}

impl InputBtnEvent {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(button: types::InputButton, down: bool) -> Self {
        Self { button, down }
    }
}

/// A pointer moves along an axis, by or to a value.
#[non_exhaustive]
pub struct InputMoveEvent {
    /// Direction of [`value`](field@types::InputMoveEvent::value).
    pub axis: types::InputAxis,
    /// Absolute: position from 0 (left or top edge) to 32767 (right or bottom edge), whatever the
    /// resolution. Relative: distance in the units of a mouse, positive to the right or downwards.
    pub value: i64,
}

impl InputMoveEvent {
    /// Creates a value.
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
    /// What happens; it decides which of the other members count.
    ///
    /// On the wire: `type`.
    pub type_: types::InputMultiTouchType,
    /// Which finger, from 0 to 9: it stays the same from `begin` to `end`.
    pub slot: i64,
    /// Number of this touch, new for each `begin`; -1 with `end`.
    pub tracking_id: i64,
    /// Direction of [`value`](field@types::InputMultiTouchEvent::value); counts for `data` only.
    pub axis: types::InputAxis,
    /// Position from 0 to 32767, as for absolute pointers; counts for `data` only.
    pub value: i64,
}

impl InputMultiTouchEvent {
    /// Creates a value.
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

/// What a keyboard, mouse, tablet or touch screen can send.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputEventKind {
    /// A key of a keyboard.
    Key,
    /// A button of a mouse, tablet or touch screen.
    Btn,
    /// A movement by some distance, for a mouse.
    Rel,
    /// A movement to a position, for a tablet.
    Abs,
    /// A finger on a multi-touch device.
    ///
    /// Since QEMU 8.1.
    Mtt,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Holds an [`InputKeyEvent`](types::InputKeyEvent) as
/// [`data`](field@types::InputKeyEventWrapper::data), for the branch `key` of
/// [`InputEvent`](types::InputEvent).
#[non_exhaustive]
pub struct InputKeyEventWrapper {
    /// The key and its new state.
    pub data: types::InputKeyEvent,
}

impl InputKeyEventWrapper {
    /// Creates a value.
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
    /// The button and its new state.
    pub data: types::InputBtnEvent,
}

impl InputBtnEventWrapper {
    /// Creates a value.
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
    /// The movement along one axis.
    pub data: types::InputMoveEvent,
}

impl InputMoveEventWrapper {
    /// Creates a value.
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
    /// Finger, position and phase of the touch.
    pub data: types::InputMultiTouchEvent,
}

impl InputMultiTouchEventWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::InputMultiTouchEvent) -> Self {
        Self { data }
    }
}

/// One event from a keyboard, pointer or touch screen.
#[non_exhaustive]
pub struct InputEvent {
    /// Kind of event, which decides the form of `data`.
    ///
    /// On the wire: `type`.
    pub type_: types::InputEventBranch,
}

impl InputEvent {
    /// Creates a value.
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
    /// A key of a keyboard.
    Key(types::InputKeyEventWrapper),
    /// A button of a mouse, tablet or touch screen.
    Btn(types::InputBtnEventWrapper),
    /// A movement by some distance, for a mouse.
    Rel(types::InputMoveEventWrapper),
    /// A movement to a position, for a tablet.
    Abs(types::InputMoveEventWrapper),
    /// A finger on a multi-touch device.
    ///
    /// Since QEMU 8.1.
    Mtt(types::InputMultiTouchEventWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Settings of the GTK window.
#[non_exhaustive]
pub struct DisplayGTK {
    /// Whether the guest and the host share a clipboard. The guest must run a SPICE agent that is
    /// connected to a `qemu-vdagent` character device.
    ///
    /// Since QEMU 11.1.
    pub clipboard: Option<bool>,
    /// Whether the window takes the keyboard, including shortcuts of the desktop, while the pointer
    /// is over it. Off if it is absent.
    pub grab_on_hover: Option<bool>,
    /// Whether the picture is scaled to the window. If not, the window is as large as the picture.
    /// If it is absent, on for displays that the guest can adapt to the window (virtio-gpu) and
    /// else off.
    pub zoom_to_fit: Option<bool>,
    /// Whether the tabs for consoles and monitors show from the start. Off if it is absent.
    ///
    /// Since QEMU 7.1.
    pub show_tabs: Option<bool>,
    /// Whether the menu bar shows. On if it is absent.
    ///
    /// Since QEMU 7.2.
    pub show_menubar: Option<bool>,
    /// Whether the picture keeps its proportions when it is scaled, with borders at the sides. On
    /// if it is absent.
    ///
    /// Since QEMU 10.1.
    pub keep_aspect_ratio: Option<bool>,
    /// Factor by which the picture is enlarged; 1.0 if it is absent.
    ///
    /// Since QEMU 10.1.
    pub scale: Option<f64>,
}

impl DisplayGTK {
    /// Creates a value in which all members are `None`.
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
    /// Device of the GPU to draw with, such as `/dev/dri/renderD128`; the first that works if it is
    /// absent.
    pub rendernode: Option<crate::rt::Text>,
}

impl DisplayEGLHeadless {
    /// Creates a value in which all members are `None`.
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
    /// Device of the GPU to draw with, such as `/dev/dri/renderD128`; the first that works if it is
    /// absent.
    pub rendernode: Option<crate::rt::Text>,
    /// Address of the bus; that of the session if it is absent. Excludes
    /// [`p2p`](field@types::DisplayDBus::p2p).
    pub addr: Option<crate::rt::Text>,
    /// Whether clients connect directly, each with a socket that `add_client` hands over, instead
    /// of through a bus. Off if it is absent.
    pub p2p: Option<bool>,
    /// Id of an audio backend with the driver `dbus`, whose sound goes to the same clients. Absent:
    /// no sound.
    pub audiodev: Option<crate::rt::Text>,
}

impl DisplayDBus {
    /// Creates a value in which all members are `None`.
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
    /// No OpenGL.
    Off,
    /// OpenGL, with the kind of context that the host offers.
    On,
    /// OpenGL with a core profile context, as on desktops.
    Core,
    /// OpenGL ES, as on embedded systems.
    Es,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Settings of the text mode display in a terminal.
#[non_exhaustive]
pub struct DisplayCurses {
    /// Character set of the guest's text screen, such as `CP437`, which is the default.
    pub charset: Option<crate::rt::Text>,
}

impl DisplayCurses {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { charset: None }
    }
}

/// Settings of the window on macOS.
#[non_exhaustive]
pub struct DisplayCocoa {
    /// Whether the guest gets the left Command key. If not, the host keeps it, so that Command-Tab
    /// works. On if it is absent.
    ///
    /// Since QEMU 7.0.
    pub left_command_key: Option<bool>,
    /// Whether the guest gets all keys, even shortcuts of macOS. QEMU then needs the permission for
    /// accessibility. Off if it is absent.
    ///
    /// Since QEMU 7.0.
    pub full_grab: Option<bool>,
    /// Whether Option and Command are exchanged, so that they lie as on a PC keyboard. Off if it is
    /// absent.
    ///
    /// Since QEMU 7.0.
    pub swap_opt_cmd: Option<bool>,
    /// Whether the picture is scaled to the window. If not, the window is as large as the picture.
    /// Off if it is absent.
    ///
    /// Since QEMU 8.2.
    pub zoom_to_fit: Option<bool>,
    /// Whether a scaled picture is smoothed. Off if it is absent.
    ///
    /// Since QEMU 9.0.
    pub zoom_interpolation: Option<bool>,
}

impl DisplayCocoa {
    /// Creates a value in which all members are `None`.
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
    /// Left Ctrl and left Alt; the default.
    LctrlLalt,
    /// Left Shift, left Ctrl and left Alt.
    LshiftLctrlLalt,
    /// Right Ctrl alone.
    Rctrl,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Settings of the SDL window.
#[non_exhaustive]
pub struct DisplaySDL {
    /// Keys to hold with G to set mouse and keyboard free, and for the other shortcuts;
    /// `lctrl-lalt` if it is absent.
    ///
    /// Since QEMU 7.1.
    pub grab_mod: Option<types::HotKeyMod>,
}

impl DisplaySDL {
    /// Creates a value in which all members are `None`.
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
    /// The first of these that QEMU was built with: GTK, SDL, Cocoa, else a VNC server on the
    /// loopback address.
    Default,
    /// No display on the host. The guest still has its graphics card, and VNC can be switched on
    /// beside it.
    None,
    /// A window with menus and a tab for each console.
    ///
    /// Only in builds with `CONFIG_GTK`.
    Gtk,
    /// A plain window.
    ///
    /// Only in builds with `CONFIG_SDL`.
    Sdl,
    /// No window, but OpenGL for the guest on a GPU of the host; VNC or SPICE must show the
    /// picture.
    ///
    /// Only in builds with `CONFIG_OPENGL`.
    EglHeadless,
    /// Text screens in the terminal. In graphics mode, and on cards other than VGA, there is
    /// nothing to see.
    ///
    /// Only in builds with `CONFIG_CURSES`.
    Curses,
    /// A window on macOS.
    ///
    /// Only in builds with `CONFIG_COCOA`.
    Cocoa,
    /// A SPICE server on a Unix socket, and the viewer that the desktop has for it. Serial console
    /// and monitors show up in the viewer.
    ///
    /// Only in builds with `CONFIG_SPICE`.
    SpiceApp,
    /// Display and input for clients on D-Bus, and sound too if it is given an audio backend.
    ///
    /// Only in builds with `CONFIG_DBUS_DISPLAY`.
    ///
    /// Since QEMU 7.0.
    Dbus,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// The kind of display in use, with its settings. Those that were not given on the command line
/// may be absent.
#[non_exhaustive]
pub struct DisplayOptions {
    /// Kind of display, which decides the further settings.
    ///
    /// On the wire: `type`.
    pub type_: types::DisplayOptionsBranch,
    /// Whether the window starts full-screen. Off if it is absent.
    pub full_screen: Option<bool>,
    /// Whether closing the window ends QEMU. On if it is absent.
    pub window_close: Option<bool>,
    /// Whether the pointer of the host stays visible over the window. Off if it is absent.
    pub show_cursor: Option<bool>,
    /// Whether and how the display uses OpenGL. Off if it is absent.
    pub gl: Option<types::DisplayGLMode>,
}

impl DisplayOptions {
    /// Creates a value with all required members; optional ones are `None`.
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
    /// A window with menus and a tab for each console.
    ///
    /// Only in builds with `CONFIG_GTK`.
    Gtk(types::DisplayGTK),
    /// A window on macOS.
    ///
    /// Only in builds with `CONFIG_COCOA`.
    Cocoa(types::DisplayCocoa),
    /// Text screens in the terminal. In graphics mode, and on cards other than VGA, there is
    /// nothing to see.
    ///
    /// Only in builds with `CONFIG_CURSES`.
    Curses(types::DisplayCurses),
    /// No window, but OpenGL for the guest on a GPU of the host; VNC or SPICE must show the
    /// picture.
    ///
    /// Only in builds with `CONFIG_OPENGL`.
    EglHeadless(types::DisplayEGLHeadless),
    /// Display and input for clients on D-Bus, and sound too if it is given an audio backend.
    ///
    /// Only in builds with `CONFIG_DBUS_DISPLAY`.
    ///
    /// Since QEMU 7.0.
    Dbus(types::DisplayDBus),
    /// A plain window.
    ///
    /// Only in builds with `CONFIG_SDL`.
    Sdl(types::DisplaySDL),
    /// The first of these that QEMU was built with: GTK, SDL, Cocoa, else a VNC server on the
    /// loopback address.
    Default,
    /// No display on the host. The guest still has its graphics card, and VNC can be switched on
    /// beside it.
    None,
    /// A SPICE server on a Unix socket, and the viewer that the desktop has for it. Serial console
    /// and monitors show up in the viewer.
    ///
    /// Only in builds with `CONFIG_SPICE`.
    SpiceApp,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Displays that can load their files again.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisplayReloadType {
    /// The VNC server.
    Vnc,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// The files that the VNC server is to load again.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct DisplayReloadOptionsVNC {
    /// Whether to read the TLS certificates and keys again from their files. Without it, the
    /// command does nothing.
    pub tls_certs: Option<bool>,
}

impl DisplayReloadOptionsVNC {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { tls_certs: None }
    }

    /// Whether to read the TLS certificates and keys again from their files. Without it, the
    /// command does nothing.
    #[inline]
    #[must_use]
    pub fn tls_certs(mut self, value: impl Into<Option<bool>>) -> Self {
        self.tls_certs = value.into();
        self
    }
}

/// Request to load files again, for one kind of display.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct DisplayReloadOptions {
    /// Display that loads files again.
    ///
    /// On the wire: `type`.
    pub type_: types::DisplayReloadOptionsBranch,
}

impl DisplayReloadOptions {
    /// Creates a value.
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
    /// The VNC server.
    Vnc(types::DisplayReloadOptionsVNC),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Displays whose settings can be changed at run time.
///
/// In messages since QEMU 7.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisplayUpdateType {
    /// The VNC server.
    Vnc,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// New listening addresses for the VNC server.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct DisplayUpdateOptionsVNC {
    /// Addresses to listen on from now on, instead of the present ones. Those for WebSocket stay.
    /// If it is absent, nothing changes.
    pub addresses: Option<Vec<types::SocketAddress>>,
}

impl DisplayUpdateOptionsVNC {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { addresses: None }
    }

    /// Addresses to listen on from now on, instead of the present ones. Those for WebSocket stay.
    /// If it is absent, nothing changes.
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
    /// Display whose settings change.
    ///
    /// On the wire: `type`.
    pub type_: types::DisplayUpdateOptionsBranch,
}

impl DisplayUpdateOptions {
    /// Creates a value.
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
    /// The VNC server.
    Vnc(types::DisplayUpdateOptionsVNC),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}
