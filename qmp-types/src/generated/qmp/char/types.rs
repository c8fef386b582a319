// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A character device with what it is connected to.
#[non_exhaustive]
pub struct ChardevInfo {
    pub label: String,
    pub filename: String,
    pub frontend_open: bool,
}

impl ChardevInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        label: impl Into<String>,
        filename: impl Into<String>,
        frontend_open: bool,
    ) -> Self {
        Self {
            label: label.into(),
            filename: filename.into(),
            frontend_open,
        }
    }
}

/// A kind of character device that can be created.
#[non_exhaustive]
pub struct ChardevBackendInfo {
    pub name: String,
}

impl ChardevBackendInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// How bytes are written in a JSON string.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DataFormat {
    Utf8,
    Base64,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Settings of every character device: a log file for what goes through it.
#[non_exhaustive]
pub struct ChardevCommon {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
}

impl ChardevCommon {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }
}

/// Settings of a character device that writes to a file.
#[non_exhaustive]
pub struct ChardevFile {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// On the wire: `in`.
    pub in_: Option<String>,
    pub out: String,
    pub append: Option<bool>,
}

impl ChardevFile {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(out: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            in_: None,
            out: out.into(),
            append: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }

    /// On the wire: `in`.
    #[inline]
    #[must_use]
    pub fn in_(mut self, value: impl Into<String>) -> Self {
        self.in_ = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn append(mut self, value: impl Into<Option<bool>>) -> Self {
        self.append = value.into();
        self
    }
}

/// Path of the host device or pipe behind a character device.
#[non_exhaustive]
pub struct ChardevHostdev {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    pub device: String,
}

impl ChardevHostdev {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            device: device.into(),
        }
    }

    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }
}

/// Settings of a character device on a TCP, UNIX or other stream socket.
#[non_exhaustive]
pub struct ChardevSocket {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    pub addr: types::SocketAddressLegacy,
    pub tls_creds: Option<String>,
    pub tls_authz: Option<String>,
    pub server: Option<bool>,
    pub wait: Option<bool>,
    pub nodelay: Option<bool>,
    pub telnet: Option<bool>,
    pub tn3270: Option<bool>,
    pub websocket: Option<bool>,
    /// Since QEMU 9.2.
    pub reconnect_ms: Option<i64>,
    /// **Gone** since QEMU 10.2; use 'reconnect-ms'.
    #[deprecated(note = "gone since QEMU 10.2; use 'reconnect-ms'")]
    pub reconnect: Option<i64>,
}

impl ChardevSocket {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(addr: impl Into<types::SocketAddressLegacy>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            addr: addr.into(),
            tls_creds: None,
            tls_authz: None,
            server: None,
            wait: None,
            nodelay: None,
            telnet: None,
            tn3270: None,
            websocket: None,
            reconnect_ms: None,
            reconnect: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn tls_creds(mut self, value: impl Into<String>) -> Self {
        self.tls_creds = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn tls_authz(mut self, value: impl Into<String>) -> Self {
        self.tls_authz = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn server(mut self, value: impl Into<Option<bool>>) -> Self {
        self.server = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn wait(mut self, value: impl Into<Option<bool>>) -> Self {
        self.wait = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn nodelay(mut self, value: impl Into<Option<bool>>) -> Self {
        self.nodelay = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn telnet(mut self, value: impl Into<Option<bool>>) -> Self {
        self.telnet = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn tn3270(mut self, value: impl Into<Option<bool>>) -> Self {
        self.tn3270 = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn websocket(mut self, value: impl Into<Option<bool>>) -> Self {
        self.websocket = value.into();
        self
    }

    /// Since QEMU 9.2.
    #[inline]
    #[must_use]
    pub fn reconnect_ms(mut self, value: impl Into<Option<i64>>) -> Self {
        self.reconnect_ms = value.into();
        self
    }

    /// **Gone** since QEMU 10.2; use 'reconnect-ms'.
    #[deprecated(note = "gone since QEMU 10.2; use 'reconnect-ms'")]
    #[inline]
    #[must_use]
    pub fn reconnect(mut self, value: impl Into<Option<i64>>) -> Self {
        self.reconnect = value.into();
        self
    }
}

/// Local and remote address of a datagram character device.
#[non_exhaustive]
pub struct ChardevUdp {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    pub remote: types::SocketAddressLegacy,
    pub local: Option<types::SocketAddressLegacy>,
}

impl ChardevUdp {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(remote: impl Into<types::SocketAddressLegacy>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            remote: remote.into(),
            local: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn local(mut self, value: impl Into<types::SocketAddressLegacy>) -> Self {
        self.local = Some(value.into());
        self
    }
}

/// The backend that a multiplexer shares between several users.
#[non_exhaustive]
pub struct ChardevMux {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    pub chardev: String,
}

impl ChardevMux {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            chardev: chardev.into(),
        }
    }

    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }
}

/// The backends that a hub joins, so that all get the same output.
///
/// In messages since QEMU 10.0.
#[non_exhaustive]
pub struct ChardevHub {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    pub chardevs: Vec<String>,
}

impl ChardevHub {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(chardevs: impl Into<Vec<String>>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            chardevs: chardevs.into(),
        }
    }

    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }
}

/// Settings of a character device on standard input and output.
#[non_exhaustive]
pub struct ChardevStdio {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    pub signal: Option<bool>,
}

impl ChardevStdio {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            signal: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn signal(mut self, value: impl Into<Option<bool>>) -> Self {
        self.signal = value.into();
        self
    }
}

/// The SPICE channel that a character device uses.
///
/// Only in builds with `CONFIG_SPICE`.
#[non_exhaustive]
pub struct ChardevSpiceChannel {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// On the wire: `type`.
    pub type_: String,
}

impl ChardevSpiceChannel {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            type_: type_.into(),
        }
    }

    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }
}

/// Name of the SPICE port that a character device offers.
///
/// Only in builds with `CONFIG_SPICE`.
#[non_exhaustive]
pub struct ChardevSpicePort {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    pub fqdn: String,
}

impl ChardevSpicePort {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(fqdn: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            fqdn: fqdn.into(),
        }
    }

    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }
}

/// How a virtual console turns the bytes that it gets into characters.
///
/// In messages since QEMU 11.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChardevVCEncoding {
    /// As the code page of the IBM PC.
    Cp437,
    /// As UTF-8.
    Utf8,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Name of a character device on the D-Bus display.
///
/// Only in builds with `CONFIG_DBUS_DISPLAY`.
///
/// In messages since QEMU 7.0.
#[non_exhaustive]
pub struct ChardevDBus {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    pub name: String,
    /// How bytes become characters.
    ///
    /// Since QEMU 11.1.
    pub encoding: Option<types::ChardevVCEncoding>,
}

impl ChardevDBus {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            name: name.into(),
            encoding: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }

    /// How bytes become characters.
    ///
    /// Since QEMU 11.1.
    #[inline]
    #[must_use]
    pub fn encoding(
        mut self,
        value: impl Into<Option<types::ChardevVCEncoding>>,
    ) -> Self {
        self.encoding = value.into();
        self
    }
}

/// Size of a text console shown in QEMU's window.
#[non_exhaustive]
pub struct ChardevVC {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub cols: Option<i64>,
    pub rows: Option<i64>,
    /// How bytes become characters.
    ///
    /// Since QEMU 11.1.
    pub encoding: Option<types::ChardevVCEncoding>,
}

impl ChardevVC {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            width: None,
            height: None,
            cols: None,
            rows: None,
            encoding: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn width(mut self, value: impl Into<Option<i64>>) -> Self {
        self.width = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn height(mut self, value: impl Into<Option<i64>>) -> Self {
        self.height = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn cols(mut self, value: impl Into<Option<i64>>) -> Self {
        self.cols = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn rows(mut self, value: impl Into<Option<i64>>) -> Self {
        self.rows = value.into();
        self
    }

    /// How bytes become characters.
    ///
    /// Since QEMU 11.1.
    #[inline]
    #[must_use]
    pub fn encoding(
        mut self,
        value: impl Into<Option<types::ChardevVCEncoding>>,
    ) -> Self {
        self.encoding = value.into();
        self
    }
}

/// Size of a ring buffer in bytes; a power of two.
#[non_exhaustive]
pub struct ChardevRingbuf {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    pub size: Option<i64>,
}

impl ChardevRingbuf {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            size: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.size = value.into();
        self
    }
}

/// What the built-in SPICE agent does: mouse, clipboard.
///
/// Only in builds with `CONFIG_SPICE_PROTOCOL`.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct ChardevQemuVDAgent {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    pub mouse: Option<bool>,
    pub clipboard: Option<bool>,
}

impl ChardevQemuVDAgent {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            mouse: None,
            clipboard: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn mouse(mut self, value: impl Into<Option<bool>>) -> Self {
        self.mouse = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn clipboard(mut self, value: impl Into<Option<bool>>) -> Self {
        self.clipboard = value.into();
        self
    }
}

/// Path for a link to the pseudo terminal of a character device.
///
/// Older releases call it `ChardevCommon`.
#[non_exhaustive]
pub struct ChardevPty {
    pub logfile: Option<String>,
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Since QEMU 9.2.
    pub path: Option<String>,
}

impl ChardevPty {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            path: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<String>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }

    /// Since QEMU 9.2.
    #[inline]
    #[must_use]
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
}

/// The kinds of character device.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChardevBackendKind {
    File,
    /// Only in builds with `HAVE_CHARDEV_SERIAL`.
    Serial,
    /// Only in builds with `HAVE_CHARDEV_PARALLEL`.
    Parallel,
    Pipe,
    Socket,
    Udp,
    Pty,
    Null,
    Mux,
    /// Since QEMU 10.0.
    Hub,
    Msmouse,
    Wctablet,
    /// Only in builds with `CONFIG_BRLAPI`.
    Braille,
    Testdev,
    Stdio,
    /// Only in builds with `CONFIG_WIN32`.
    Console,
    /// Only in builds with `CONFIG_SPICE`.
    Spicevmc,
    /// Only in builds with `CONFIG_SPICE`.
    Spiceport,
    /// Only in builds with `CONFIG_SPICE_PROTOCOL`.
    ///
    /// Since QEMU 6.1.
    QemuVdagent,
    /// Only in builds with `CONFIG_DBUS_DISPLAY`.
    ///
    /// Since QEMU 7.0.
    Dbus,
    Vc,
    Ringbuf,
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    Memory,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Holds a [`ChardevFile`](types::ChardevFile) as
/// [`data`](field@types::ChardevFileWrapper::data), for the branch `file` of
/// [`ChardevBackend`](types::ChardevBackend).
#[non_exhaustive]
pub struct ChardevFileWrapper {
    pub data: types::ChardevFile,
}

impl ChardevFileWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevFile) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevHostdev`](types::ChardevHostdev) as
/// [`data`](field@types::ChardevHostdevWrapper::data), for `serial`, `parallel` and `pipe` in
/// [`ChardevBackend`](types::ChardevBackend).
#[non_exhaustive]
pub struct ChardevHostdevWrapper {
    pub data: types::ChardevHostdev,
}

impl ChardevHostdevWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevHostdev) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevSocket`](types::ChardevSocket) as
/// [`data`](field@types::ChardevSocketWrapper::data), for the branch `socket` of
/// [`ChardevBackend`](types::ChardevBackend).
#[non_exhaustive]
pub struct ChardevSocketWrapper {
    pub data: types::ChardevSocket,
}

impl ChardevSocketWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevSocket) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevUdp`](types::ChardevUdp) as [`data`](field@types::ChardevUdpWrapper::data),
/// for the branch `udp` of [`ChardevBackend`](types::ChardevBackend).
#[non_exhaustive]
pub struct ChardevUdpWrapper {
    pub data: types::ChardevUdp,
}

impl ChardevUdpWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevUdp) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevCommon`](types::ChardevCommon) as
/// [`data`](field@types::ChardevCommonWrapper::data), for
/// [`ChardevBackend`](types::ChardevBackend) branches without settings of their own.
#[non_exhaustive]
pub struct ChardevCommonWrapper {
    pub data: types::ChardevCommon,
}

impl ChardevCommonWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevCommon) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevMux`](types::ChardevMux) as [`data`](field@types::ChardevMuxWrapper::data),
/// for the branch `mux` of [`ChardevBackend`](types::ChardevBackend).
#[non_exhaustive]
pub struct ChardevMuxWrapper {
    pub data: types::ChardevMux,
}

impl ChardevMuxWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevMux) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevHub`](types::ChardevHub) as [`data`](field@types::ChardevHubWrapper::data),
/// for the branch `hub` of [`ChardevBackend`](types::ChardevBackend).
///
/// In messages since QEMU 10.0.
#[non_exhaustive]
pub struct ChardevHubWrapper {
    pub data: types::ChardevHub,
}

impl ChardevHubWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevHub) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevStdio`](types::ChardevStdio) as
/// [`data`](field@types::ChardevStdioWrapper::data), for the branch `stdio` of
/// [`ChardevBackend`](types::ChardevBackend).
#[non_exhaustive]
pub struct ChardevStdioWrapper {
    pub data: types::ChardevStdio,
}

impl ChardevStdioWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevStdio) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevSpiceChannel`](types::ChardevSpiceChannel) as
/// [`data`](field@types::ChardevSpiceChannelWrapper::data), for the branch `spicevmc` of
/// [`ChardevBackend`](types::ChardevBackend).
///
/// Only in builds with `CONFIG_SPICE`.
#[non_exhaustive]
pub struct ChardevSpiceChannelWrapper {
    pub data: types::ChardevSpiceChannel,
}

impl ChardevSpiceChannelWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevSpiceChannel) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevSpicePort`](types::ChardevSpicePort) as
/// [`data`](field@types::ChardevSpicePortWrapper::data), for the branch `spiceport` of
/// [`ChardevBackend`](types::ChardevBackend).
///
/// Only in builds with `CONFIG_SPICE`.
#[non_exhaustive]
pub struct ChardevSpicePortWrapper {
    pub data: types::ChardevSpicePort,
}

impl ChardevSpicePortWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevSpicePort) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevQemuVDAgent`](types::ChardevQemuVDAgent) as
/// [`data`](field@types::ChardevQemuVDAgentWrapper::data), for the branch `qemu-vdagent` of
/// [`ChardevBackend`](types::ChardevBackend).
///
/// Only in builds with `CONFIG_SPICE_PROTOCOL`.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct ChardevQemuVDAgentWrapper {
    pub data: types::ChardevQemuVDAgent,
}

impl ChardevQemuVDAgentWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevQemuVDAgent) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevDBus`](types::ChardevDBus) as
/// [`data`](field@types::ChardevDBusWrapper::data), for the branch `dbus` of
/// [`ChardevBackend`](types::ChardevBackend).
///
/// Only in builds with `CONFIG_DBUS_DISPLAY`.
///
/// In messages since QEMU 7.0.
#[non_exhaustive]
pub struct ChardevDBusWrapper {
    pub data: types::ChardevDBus,
}

impl ChardevDBusWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevDBus) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevVC`](types::ChardevVC) as [`data`](field@types::ChardevVCWrapper::data),
/// for the branch `vc` of [`ChardevBackend`](types::ChardevBackend).
#[non_exhaustive]
pub struct ChardevVCWrapper {
    pub data: types::ChardevVC,
}

impl ChardevVCWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevVC) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevRingbuf`](types::ChardevRingbuf) as
/// [`data`](field@types::ChardevRingbufWrapper::data), for the branches `ringbuf` and `memory`
/// of [`ChardevBackend`](types::ChardevBackend).
#[non_exhaustive]
pub struct ChardevRingbufWrapper {
    pub data: types::ChardevRingbuf,
}

impl ChardevRingbufWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevRingbuf) -> Self {
        Self { data }
    }
}

/// Holds a [`ChardevPty`](types::ChardevPty) as [`data`](field@types::ChardevPtyWrapper::data),
/// for the branch `pty` of [`ChardevBackend`](types::ChardevBackend).
///
/// Older releases call it `ChardevCommonWrapper`.
#[non_exhaustive]
pub struct ChardevPtyWrapper {
    pub data: types::ChardevPty,
}

impl ChardevPtyWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::ChardevPty) -> Self {
        Self { data }
    }
}

/// What a character device is connected to, with its settings.
#[non_exhaustive]
pub struct ChardevBackend {
    /// On the wire: `type`.
    pub type_: types::ChardevBackendBranch,
}

impl ChardevBackend {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::ChardevBackendBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`ChardevBackend`](types::ChardevBackend), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ChardevBackendBranch {
    File(types::ChardevFileWrapper),
    /// Only in builds with `HAVE_CHARDEV_SERIAL`.
    Serial(types::ChardevHostdevWrapper),
    /// Only in builds with `HAVE_CHARDEV_PARALLEL`.
    Parallel(types::ChardevHostdevWrapper),
    Pipe(types::ChardevHostdevWrapper),
    Socket(types::ChardevSocketWrapper),
    Udp(types::ChardevUdpWrapper),
    Pty(types::ChardevPtyWrapper),
    Null(types::ChardevCommonWrapper),
    Mux(types::ChardevMuxWrapper),
    /// Since QEMU 10.0.
    Hub(types::ChardevHubWrapper),
    Msmouse(types::ChardevCommonWrapper),
    Wctablet(types::ChardevCommonWrapper),
    /// Only in builds with `CONFIG_BRLAPI`.
    Braille(types::ChardevCommonWrapper),
    Testdev(types::ChardevCommonWrapper),
    Stdio(types::ChardevStdioWrapper),
    /// Only in builds with `CONFIG_WIN32`.
    Console(types::ChardevCommonWrapper),
    /// Only in builds with `CONFIG_SPICE`.
    Spicevmc(types::ChardevSpiceChannelWrapper),
    /// Only in builds with `CONFIG_SPICE`.
    Spiceport(types::ChardevSpicePortWrapper),
    /// Only in builds with `CONFIG_SPICE_PROTOCOL`.
    ///
    /// Since QEMU 6.1.
    QemuVdagent(types::ChardevQemuVDAgentWrapper),
    /// Only in builds with `CONFIG_DBUS_DISPLAY`.
    ///
    /// Since QEMU 7.0.
    Dbus(types::ChardevDBusWrapper),
    Vc(types::ChardevVCWrapper),
    Ringbuf(types::ChardevRingbufWrapper),
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    Memory(types::ChardevRingbufWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// What was created for a new character device: the terminal path of a pty.
#[non_exhaustive]
pub struct ChardevReturn {
    pub pty: Option<String>,
}

impl ChardevReturn {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { pty: None }
    }
}
