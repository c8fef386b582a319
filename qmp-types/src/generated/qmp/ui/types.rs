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
    Vnc,
    Spice,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// What a new password means for clients that are connected.
///
/// In messages since QEMU 7.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SetPasswordAction {
    Keep,
    Fail,
    Disconnect,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A new display password and the server it is for.
#[non_exhaustive]
pub struct SetPasswordOptions {
    pub protocol: types::SetPasswordOptionsBranch,
    pub password: String,
    pub connected: Option<types::SetPasswordAction>,
}

impl SetPasswordOptions {
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

/// The value of `protocol` in [`SetPasswordOptions`](types::SetPasswordOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SetPasswordOptionsBranch {
    Vnc(types::SetPasswordOptionsVnc),
    Spice,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// The VNC display that gets a new password.
///
/// In messages since QEMU 7.0.
#[non_exhaustive]
pub struct SetPasswordOptionsVnc {
    pub display: Option<String>,
}

impl SetPasswordOptionsVnc {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { display: None }
    }

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
    pub protocol: types::ExpirePasswordOptionsBranch,
    pub time: String,
}

impl ExpirePasswordOptions {
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

/// The value of `protocol` in [`ExpirePasswordOptions`](types::ExpirePasswordOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExpirePasswordOptionsBranch {
    Vnc(types::ExpirePasswordOptionsVnc),
    Spice,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// The VNC display whose password runs out.
///
/// In messages since QEMU 7.0.
#[non_exhaustive]
pub struct ExpirePasswordOptionsVnc {
    pub display: Option<String>,
}

impl ExpirePasswordOptionsVnc {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { display: None }
    }

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
    Ppm,
    Png,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Network address of one end of a SPICE connection.
///
/// Only in builds with `CONFIG_SPICE`.
#[non_exhaustive]
pub struct SpiceBasicInfo {
    pub host: String,
    pub port: String,
    pub family: types::NetworkAddressFamily,
}

impl SpiceBasicInfo {
    /// Creates a value.
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
    pub host: String,
    pub port: String,
    pub family: types::NetworkAddressFamily,
    pub auth: Option<String>,
}

impl SpiceServerInfo {
    /// Creates a value with all required members; optional ones are `None`.
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
    pub host: String,
    pub port: String,
    pub family: types::NetworkAddressFamily,
    pub connection_id: i64,
    pub channel_type: i64,
    pub channel_id: i64,
    pub tls: bool,
}

impl SpiceChannel {
    /// Creates a value.
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
    Client,
    Server,
    /// On the wire: `unknown`.
    Unknown_,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// State of the SPICE server, with its addresses and channels.
///
/// Only in builds with `CONFIG_SPICE`.
#[non_exhaustive]
pub struct SpiceInfo {
    pub enabled: bool,
    pub migrated: bool,
    pub host: Option<String>,
    pub port: Option<i64>,
    pub tls_port: Option<i64>,
    pub auth: Option<String>,
    pub compiled_version: Option<String>,
    pub mouse_mode: types::SpiceQueryMouseMode,
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
    pub host: String,
    pub service: String,
    pub family: types::NetworkAddressFamily,
    pub websocket: bool,
}

impl VncBasicInfo {
    /// Creates a value.
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
    pub host: String,
    pub service: String,
    pub family: types::NetworkAddressFamily,
    pub websocket: bool,
    pub auth: Option<String>,
}

impl VncServerInfo {
    /// Creates a value with all required members; optional ones are `None`.
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
    pub host: String,
    pub service: String,
    pub family: types::NetworkAddressFamily,
    pub websocket: bool,
    pub x509_dname: Option<String>,
    pub sasl_username: Option<String>,
}

impl VncClientInfo {
    /// Creates a value with all required members; optional ones are `None`.
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
    pub enabled: bool,
    pub host: Option<String>,
    pub family: Option<types::NetworkAddressFamily>,
    pub service: Option<String>,
    pub auth: Option<String>,
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

/// How VNC clients log in.
///
/// Only in builds with `CONFIG_VNC`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VncPrimaryAuth {
    None,
    Vnc,
    Ra2,
    Ra2ne,
    Tight,
    Ultra,
    Tls,
    Vencrypt,
    Sasl,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// How VNC clients log in inside VeNCrypt.
///
/// Only in builds with `CONFIG_VNC`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VncVencryptSubAuth {
    Plain,
    TlsNone,
    X509None,
    TlsVnc,
    X509Vnc,
    TlsPlain,
    X509Plain,
    TlsSasl,
    X509Sasl,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// An address that a VNC server listens on, with its login methods.
///
/// Only in builds with `CONFIG_VNC`.
#[non_exhaustive]
pub struct VncServerInfo2 {
    pub host: String,
    pub service: String,
    pub family: types::NetworkAddressFamily,
    pub websocket: bool,
    pub auth: types::VncPrimaryAuth,
    pub vencrypt: Option<types::VncVencryptSubAuth>,
}

impl VncServerInfo2 {
    /// Creates a value with all required members; optional ones are `None`.
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
    pub id: String,
    pub server: Vec<types::VncServerInfo2>,
    pub clients: Vec<types::VncClientInfo>,
    pub auth: types::VncPrimaryAuth,
    pub vencrypt: Option<types::VncVencryptSubAuth>,
    pub display: Option<String>,
}

impl VncInfo2 {
    /// Creates a value with all required members; optional ones are `None`.
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
    pub name: String,
    pub index: i64,
    pub current: bool,
    pub absolute: bool,
}

impl MouseInfo {
    /// Creates a value.
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
    Unmapped,
    Shift,
    ShiftR,
    Alt,
    AltR,
    Ctrl,
    CtrlR,
    Menu,
    Esc,
    _1,
    _2,
    _3,
    _4,
    _5,
    _6,
    _7,
    _8,
    _9,
    _0,
    Minus,
    Equal,
    Backspace,
    Tab,
    Q,
    W,
    E,
    R,
    T,
    Y,
    U,
    I,
    O,
    P,
    BracketLeft,
    BracketRight,
    Ret,
    A,
    S,
    D,
    F,
    G,
    H,
    J,
    K,
    L,
    Semicolon,
    Apostrophe,
    GraveAccent,
    Backslash,
    Z,
    X,
    C,
    V,
    B,
    N,
    M,
    Comma,
    Dot,
    Slash,
    Asterisk,
    Spc,
    CapsLock,
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F7,
    F8,
    F9,
    F10,
    NumLock,
    ScrollLock,
    KpDivide,
    KpMultiply,
    KpSubtract,
    KpAdd,
    KpEnter,
    KpDecimal,
    Sysrq,
    Kp0,
    Kp1,
    Kp2,
    Kp3,
    Kp4,
    Kp5,
    Kp6,
    Kp7,
    Kp8,
    Kp9,
    Less,
    F11,
    F12,
    Print,
    Home,
    Pgup,
    Pgdn,
    End,
    Left,
    Up,
    Down,
    Right,
    Insert,
    Delete,
    Stop,
    Again,
    Props,
    Undo,
    Front,
    Copy,
    Open,
    Paste,
    Find,
    Cut,
    Lf,
    Help,
    MetaL,
    MetaR,
    Compose,
    Pause,
    Ro,
    Hiragana,
    Henkan,
    Yen,
    Muhenkan,
    Katakanahiragana,
    KpComma,
    KpEquals,
    Power,
    Sleep,
    Wake,
    Audionext,
    Audioprev,
    Audiostop,
    Audioplay,
    Audiomute,
    Volumeup,
    Volumedown,
    Mediaselect,
    Mail,
    Calculator,
    Computer,
    AcHome,
    AcBack,
    AcForward,
    AcRefresh,
    AcBookmarks,
    /// Since QEMU 6.1.
    Lang1,
    /// Since QEMU 6.1.
    Lang2,
    /// Since QEMU 8.0.
    F13,
    /// Since QEMU 8.0.
    F14,
    /// Since QEMU 8.0.
    F15,
    /// Since QEMU 8.0.
    F16,
    /// Since QEMU 8.0.
    F17,
    /// Since QEMU 8.0.
    F18,
    /// Since QEMU 8.0.
    F19,
    /// Since QEMU 8.0.
    F20,
    /// Since QEMU 8.0.
    F21,
    /// Since QEMU 8.0.
    F22,
    /// Since QEMU 8.0.
    F23,
    /// Since QEMU 8.0.
    F24,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Whether a key is given by number or by name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KeyValueKind {
    Number,
    Qcode,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Holds an integer as [`data`](field@types::IntWrapper::data), for the branch `number` of
/// [`KeyValue`](types::KeyValue).
#[non_exhaustive]
pub struct IntWrapper {
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

/// A key, by scan code or by name.
#[non_exhaustive]
pub struct KeyValue {
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
    Number(types::IntWrapper),
    Qcode(types::QKeyCodeWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// A button or wheel step of a pointer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputButton {
    Left,
    Middle,
    Right,
    WheelUp,
    WheelDown,
    Side,
    Extra,
    /// Since QEMU 7.0.
    WheelLeft,
    /// Since QEMU 7.0.
    WheelRight,
    /// Since QEMU 8.1.
    Touch,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A direction that a pointer moves in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputAxis {
    X,
    Y,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// What happens to a finger on a touch screen.
///
/// In messages since QEMU 8.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputMultiTouchType {
    Begin,
    Update,
    End,
    Cancel,
    Data,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A key is pressed or released.
#[non_exhaustive]
pub struct InputKeyEvent {
    pub key: types::KeyValue,
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
    pub button: types::InputButton,
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
    pub axis: types::InputAxis,
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
    /// On the wire: `type`.
    pub type_: types::InputMultiTouchType,
    pub slot: i64,
    pub tracking_id: i64,
    pub axis: types::InputAxis,
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

/// The kinds of input event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputEventKind {
    Key,
    Btn,
    Rel,
    Abs,
    /// Since QEMU 8.1.
    Mtt,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Holds an [`InputKeyEvent`](types::InputKeyEvent) as
/// [`data`](field@types::InputKeyEventWrapper::data), for the branch `key` of
/// [`InputEvent`](types::InputEvent).
#[non_exhaustive]
pub struct InputKeyEventWrapper {
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
    Key(types::InputKeyEventWrapper),
    Btn(types::InputBtnEventWrapper),
    Rel(types::InputMoveEventWrapper),
    Abs(types::InputMoveEventWrapper),
    /// Since QEMU 8.1.
    Mtt(types::InputMultiTouchEventWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Settings of the GTK window.
#[non_exhaustive]
pub struct DisplayGTK {
    /// Whether the guest and the host share a clipboard.
    ///
    /// Since QEMU 11.1.
    pub clipboard: Option<bool>,
    pub grab_on_hover: Option<bool>,
    pub zoom_to_fit: Option<bool>,
    /// Since QEMU 7.1.
    pub show_tabs: Option<bool>,
    /// Since QEMU 7.2.
    pub show_menubar: Option<bool>,
    /// Since QEMU 10.1.
    pub keep_aspect_ratio: Option<bool>,
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
    pub rendernode: Option<String>,
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
    pub rendernode: Option<String>,
    pub addr: Option<String>,
    pub p2p: Option<bool>,
    pub audiodev: Option<String>,
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
    Off,
    On,
    Core,
    Es,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Settings of the text mode display in a terminal.
#[non_exhaustive]
pub struct DisplayCurses {
    pub charset: Option<String>,
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
    /// Since QEMU 7.0.
    pub left_command_key: Option<bool>,
    /// Since QEMU 7.0.
    pub full_grab: Option<bool>,
    /// Since QEMU 7.0.
    pub swap_opt_cmd: Option<bool>,
    /// Since QEMU 8.2.
    pub zoom_to_fit: Option<bool>,
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
    LctrlLalt,
    LshiftLctrlLalt,
    Rctrl,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Settings of the SDL window.
#[non_exhaustive]
pub struct DisplaySDL {
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
    Default,
    None,
    /// Only in builds with `CONFIG_GTK`.
    Gtk,
    /// Only in builds with `CONFIG_SDL`.
    Sdl,
    /// Only in builds with `CONFIG_OPENGL`.
    EglHeadless,
    /// Only in builds with `CONFIG_CURSES`.
    Curses,
    /// Only in builds with `CONFIG_COCOA`.
    Cocoa,
    /// Only in builds with `CONFIG_SPICE`.
    SpiceApp,
    /// Only in builds with `CONFIG_DBUS_DISPLAY`.
    ///
    /// Since QEMU 7.0.
    Dbus,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// The kind of display in use, with its settings.
#[non_exhaustive]
pub struct DisplayOptions {
    /// On the wire: `type`.
    pub type_: types::DisplayOptionsBranch,
    pub full_screen: Option<bool>,
    pub window_close: Option<bool>,
    pub show_cursor: Option<bool>,
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
    /// Only in builds with `CONFIG_GTK`.
    Gtk(types::DisplayGTK),
    /// Only in builds with `CONFIG_COCOA`.
    Cocoa(types::DisplayCocoa),
    /// Only in builds with `CONFIG_CURSES`.
    Curses(types::DisplayCurses),
    /// Only in builds with `CONFIG_OPENGL`.
    EglHeadless(types::DisplayEGLHeadless),
    /// Only in builds with `CONFIG_DBUS_DISPLAY`.
    ///
    /// Since QEMU 7.0.
    Dbus(types::DisplayDBus),
    /// Only in builds with `CONFIG_SDL`.
    Sdl(types::DisplaySDL),
    Default,
    None,
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
    Vnc,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Which files the VNC server loads again.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct DisplayReloadOptionsVNC {
    pub tls_certs: Option<bool>,
}

impl DisplayReloadOptionsVNC {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { tls_certs: None }
    }

    #[inline]
    #[must_use]
    pub fn tls_certs(mut self, value: impl Into<Option<bool>>) -> Self {
        self.tls_certs = value.into();
        self
    }
}

/// What to load again, and for which display.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct DisplayReloadOptions {
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
    Vnc,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// New listening addresses for the VNC server.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct DisplayUpdateOptionsVNC {
    pub addresses: Option<Vec<types::SocketAddress>>,
}

impl DisplayUpdateOptionsVNC {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { addresses: None }
    }

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
    Vnc(types::DisplayUpdateOptionsVNC),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}
