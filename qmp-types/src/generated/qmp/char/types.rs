// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A character device with what it is connected to.
#[non_exhaustive]
pub struct ChardevInfo {
    /// Id of the device. Those that QEMU created by itself have names like `serial0` or
    /// `compat_monitor0`.
    pub label: crate::rt::Text,
    /// Description of its backend, such as `pty:/dev/pts/2` or `unix:/run/vm.sock,server=on`;
    /// `disconnected:` in front while a socket has no peer. For people: the form differs by kind
    /// and release.
    pub filename: crate::rt::Text,
    /// Whether the part of QEMU that uses the device has it open. For a virtio serial port, whether
    /// a program in the guest has opened the port; for a serial port or monitor, whether it is
    /// attached at all.
    pub frontend_open: bool,
}

impl ChardevInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        label: impl Into<crate::rt::Text>,
        filename: impl Into<crate::rt::Text>,
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
    /// Kind of character device, as `type` in `chardev-add` takes it.
    pub name: crate::rt::Text,
}

impl ChardevBackendInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>) -> Self {
        Self { name: name.into() }
    }
}

/// How bytes are written in a JSON string.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DataFormat {
    /// The string is the data, in UTF-8. Data that is not valid UTF-8 cannot be represented.
    Utf8,
    /// The string is the data in base64, so that every byte sequence fits.
    Base64,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Settings of every character device: a log file for its output, which is what QEMU and the
/// guest write, not the input.
#[non_exhaustive]
pub struct ChardevCommon {
    /// Path of the log file on the host, which is created if need be. Absent: no log.
    pub logfile: Option<crate::rt::Text>,
    /// Whether to add to an existing log file rather than empty it; off by default.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; off by default.
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

    /// Path of the log file on the host, which is created if need be. Absent: no log.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    /// Whether to add to an existing log file rather than empty it; off by default.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time; off by default.
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
    /// Path of the log file on the host, which is created if need be. Absent: no log.
    pub logfile: Option<crate::rt::Text>,
    /// Whether to add to an existing log file rather than empty it; off by default.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Path of a file or pipe to read input from; not on Windows. Absent: there is no input.
    ///
    /// On the wire: `in`.
    pub in_: Option<crate::rt::Text>,
    /// Path of the file for output; it is created if need be.
    pub out: crate::rt::Text,
    /// Whether to add to an existing file rather than empty it; off by default.
    pub append: Option<bool>,
}

impl ChardevFile {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(out: impl Into<crate::rt::Text>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            in_: None,
            out: out.into(),
            append: None,
        }
    }

    /// Path of the log file on the host, which is created if need be. Absent: no log.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    /// Whether to add to an existing log file rather than empty it; off by default.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }

    /// Path of a file or pipe to read input from; not on Windows. Absent: there is no input.
    ///
    /// On the wire: `in`.
    #[inline]
    #[must_use]
    pub fn in_(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.in_ = Some(value.into());
        self
    }

    /// Whether to add to an existing file rather than empty it; off by default.
    #[inline]
    #[must_use]
    pub fn append(mut self, value: impl Into<Option<bool>>) -> Self {
        self.append = value.into();
        self
    }
}

/// Path of the host device or pipe for a character device.
#[non_exhaustive]
pub struct ChardevHostdev {
    /// Path of the log file on the host, which is created if need be. Absent: no log.
    pub logfile: Option<crate::rt::Text>,
    /// Whether to add to an existing log file rather than empty it; off by default.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// For `serial` and `parallel`, path of the device, such as `/dev/ttyS0` (`COM1` on Windows).
    /// For `pipe`, base of the names of two pipes, which must exist: QEMU reads from `NAME.in` and
    /// writes to `NAME.out`, or uses `NAME` itself for both directions if they are missing. On
    /// Windows, name of the pipe below \`\\.\\pipe\`.
    pub device: crate::rt::Text,
}

impl ChardevHostdev {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<crate::rt::Text>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            device: device.into(),
        }
    }

    /// Path of the log file on the host, which is created if need be. Absent: no log.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    /// Whether to add to an existing log file rather than empty it; off by default.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }
}

/// Settings of a character device on a TCP, UNIX or other stream socket. It serves one peer at
/// a time; when the peer leaves, a server listens again.
#[non_exhaustive]
pub struct ChardevSocket {
    /// Path of the log file on the host, which is created if need be. Absent: no log.
    pub logfile: Option<crate::rt::Text>,
    /// Whether to add to an existing log file rather than empty it; off by default.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Address to listen on, or to connect to if [`server`](field@types::ChardevSocket::server) is
    /// false.
    pub addr: types::SocketAddressLegacy,
    /// Id of a TLS credentials object, with endpoint [`server`](field@types::ChardevSocket::server)
    /// or `client` as needed. For TCP only, and for servers on a descriptor. Absent: no encryption.
    pub tls_creds: Option<crate::rt::Text>,
    /// For a server with TLS: id of an authorization object that is asked about the name in each
    /// client's certificate. It is looked up anew for each client, which is refused if it does not
    /// exist. Absent: any valid certificate is accepted.
    pub tls_authz: Option<crate::rt::Text>,
    /// Whether to listen rather than connect; on by default.
    pub server: Option<bool>,
    /// Whether a server stops all of QEMU until the first client has connected; off by default. An
    /// error for a client.
    pub wait: Option<bool>,
    /// Whether small amounts of data are sent without waiting for more (`TCP_NODELAY`); off by
    /// default.
    pub nodelay: Option<bool>,
    /// Whether a server speaks telnet, so that people can use a telnet client; off by default.
    /// Without effect on a client.
    pub telnet: Option<bool>,
    /// Whether a server speaks tn3270, for terminals of s390 guests; off by default. Without effect
    /// on a client.
    pub tn3270: Option<bool>,
    /// Whether a server speaks WebSocket (binary frames); off by default. An error for a client.
    pub websocket: Option<bool>,
    /// For a client: milliseconds to wait before connecting again after the connection could not be
    /// made or broke. With it, a peer that cannot be reached at first is no error. 0, the default:
    /// do not try again. An error for a server.
    ///
    /// Since QEMU 9.2.
    pub reconnect_ms: Option<i64>,
    /// Seconds between attempts to connect again after the connection was lost; 0, the default,
    /// means never. [`reconnect-ms`](field@types::ChardevSocket::reconnect_ms) replaces it.
    ///
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

    /// Path of the log file on the host, which is created if need be. Absent: no log.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    /// Whether to add to an existing log file rather than empty it; off by default.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }

    /// Id of a TLS credentials object, with endpoint [`server`](field@types::ChardevSocket::server)
    /// or `client` as needed. For TCP only, and for servers on a descriptor. Absent: no encryption.
    #[inline]
    #[must_use]
    pub fn tls_creds(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.tls_creds = Some(value.into());
        self
    }

    /// For a server with TLS: id of an authorization object that is asked about the name in each
    /// client's certificate. It is looked up anew for each client, which is refused if it does not
    /// exist. Absent: any valid certificate is accepted.
    #[inline]
    #[must_use]
    pub fn tls_authz(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.tls_authz = Some(value.into());
        self
    }

    /// Whether to listen rather than connect; on by default.
    #[inline]
    #[must_use]
    pub fn server(mut self, value: impl Into<Option<bool>>) -> Self {
        self.server = value.into();
        self
    }

    /// Whether a server stops all of QEMU until the first client has connected; off by default. An
    /// error for a client.
    #[inline]
    #[must_use]
    pub fn wait(mut self, value: impl Into<Option<bool>>) -> Self {
        self.wait = value.into();
        self
    }

    /// Whether small amounts of data are sent without waiting for more (`TCP_NODELAY`); off by
    /// default.
    #[inline]
    #[must_use]
    pub fn nodelay(mut self, value: impl Into<Option<bool>>) -> Self {
        self.nodelay = value.into();
        self
    }

    /// Whether a server speaks telnet, so that people can use a telnet client; off by default.
    /// Without effect on a client.
    #[inline]
    #[must_use]
    pub fn telnet(mut self, value: impl Into<Option<bool>>) -> Self {
        self.telnet = value.into();
        self
    }

    /// Whether a server speaks tn3270, for terminals of s390 guests; off by default. Without effect
    /// on a client.
    #[inline]
    #[must_use]
    pub fn tn3270(mut self, value: impl Into<Option<bool>>) -> Self {
        self.tn3270 = value.into();
        self
    }

    /// Whether a server speaks WebSocket (binary frames); off by default. An error for a client.
    #[inline]
    #[must_use]
    pub fn websocket(mut self, value: impl Into<Option<bool>>) -> Self {
        self.websocket = value.into();
        self
    }

    /// For a client: milliseconds to wait before connecting again after the connection could not be
    /// made or broke. With it, a peer that cannot be reached at first is no error. 0, the default:
    /// do not try again. An error for a server.
    ///
    /// Since QEMU 9.2.
    #[inline]
    #[must_use]
    pub fn reconnect_ms(mut self, value: impl Into<Option<i64>>) -> Self {
        self.reconnect_ms = value.into();
        self
    }

    /// Seconds between attempts to connect again after the connection was lost; 0, the default,
    /// means never. [`reconnect-ms`](field@types::ChardevSocket::reconnect_ms) replaces it.
    ///
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
    /// Path of the log file on the host, which is created if need be. Absent: no log.
    pub logfile: Option<crate::rt::Text>,
    /// Whether to add to an existing log file rather than empty it; off by default.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Address to send to; of type `inet`.
    pub remote: types::SocketAddressLegacy,
    /// Address to receive on; of type `inet`. By default any address and a port that the kernel
    /// chooses.
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

    /// Path of the log file on the host, which is created if need be. Absent: no log.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    /// Whether to add to an existing log file rather than empty it; off by default.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }

    /// Address to receive on; of type `inet`. By default any address and a port that the kernel
    /// chooses.
    #[inline]
    #[must_use]
    pub fn local(mut self, value: impl Into<types::SocketAddressLegacy>) -> Self {
        self.local = Some(value.into());
        self
    }
}

/// The backend that a multiplexer shares between several users, such as a serial port and a
/// monitor. The input goes to one of them at a time; at the keyboard, Ctrl-a c goes to the
/// next.
#[non_exhaustive]
pub struct ChardevMux {
    /// Path of the log file on the host, which is created if need be. Absent: no log.
    pub logfile: Option<crate::rt::Text>,
    /// Whether to add to an existing log file rather than empty it; off by default.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Id of the character device to share.
    pub chardev: crate::rt::Text,
}

impl ChardevMux {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<crate::rt::Text>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            chardev: chardev.into(),
        }
    }

    /// Path of the log file on the host, which is created if need be. Absent: no log.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    /// Whether to add to an existing log file rather than empty it; off by default.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }
}

/// The backends that a hub joins, so that all get the same output and the input of each is
/// passed on.
///
/// In messages since QEMU 10.0.
#[non_exhaustive]
pub struct ChardevHub {
    /// Path of the log file on the host, which is created if need be. Absent: no log.
    pub logfile: Option<crate::rt::Text>,
    /// Whether to add to an existing log file rather than empty it; off by default.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Ids of the character devices, four at most. None may be used elsewhere or be a multiplexer
    /// or hub.
    pub chardevs: Vec<crate::rt::Text>,
}

impl ChardevHub {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(chardevs: impl IntoIterator<Item = impl Into<crate::rt::Text>>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            chardevs: chardevs.into_iter().map(Into::into).collect(),
        }
    }

    /// Path of the log file on the host, which is created if need be. Absent: no log.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    /// Whether to add to an existing log file rather than empty it; off by default.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }
}

/// Settings of a character device on standard input and output. There can be only one.
#[non_exhaustive]
pub struct ChardevStdio {
    /// Path of the log file on the host, which is created if need be. Absent: no log.
    pub logfile: Option<crate::rt::Text>,
    /// Whether to add to an existing log file rather than empty it; off by default.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Whether keys such as Ctrl-C send signals to QEMU, as usual in a terminal, rather than go to
    /// the guest. On by default.
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

    /// Path of the log file on the host, which is created if need be. Absent: no log.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    /// Whether to add to an existing log file rather than empty it; off by default.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }

    /// Whether keys such as Ctrl-C send signals to QEMU, as usual in a terminal, rather than go to
    /// the guest. On by default.
    #[inline]
    #[must_use]
    pub fn signal(mut self, value: impl Into<Option<bool>>) -> Self {
        self.signal = value.into();
        self
    }
}

/// The SPICE channel that a character device uses, for a virtio serial port.
///
/// Only in builds with `CONFIG_SPICE`.
#[non_exhaustive]
pub struct ChardevSpiceChannel {
    /// Path of the log file on the host, which is created if need be. Absent: no log.
    pub logfile: Option<crate::rt::Text>,
    /// Whether to add to an existing log file rather than empty it; off by default.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// What the client connects with it: `vdagent` (agent for mouse and clipboard), `smartcard` or
    /// `usbredir`.
    ///
    /// On the wire: `type`.
    pub type_: crate::rt::Text,
}

impl ChardevSpiceChannel {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<crate::rt::Text>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            type_: type_.into(),
        }
    }

    /// Path of the log file on the host, which is created if need be. Absent: no log.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    /// Whether to add to an existing log file rather than empty it; off by default.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time; off by default.
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
    /// Path of the log file on the host, which is created if need be. Absent: no log.
    pub logfile: Option<crate::rt::Text>,
    /// Whether to add to an existing log file rather than empty it; off by default.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Name by which the client recognises the port, in reverse domain notation, such as
    /// `org.spice-space.webdav.0`.
    pub fqdn: crate::rt::Text,
}

impl ChardevSpicePort {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(fqdn: impl Into<crate::rt::Text>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            fqdn: fqdn.into(),
        }
    }

    /// Path of the log file on the host, which is created if need be. Absent: no log.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    /// Whether to add to an existing log file rather than empty it; off by default.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time; off by default.
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
    /// As the code page of the IBM PC, with its line-drawing characters. One byte is one character.
    Cp437,
    /// As UTF-8.
    Utf8,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Name of a character device on the D-Bus display.
///
/// Only in builds with `CONFIG_DBUS_DISPLAY`.
///
/// In messages since QEMU 7.0.
#[non_exhaustive]
pub struct ChardevDBus {
    /// Path of the log file on the host, which is created if need be. Absent: no log.
    pub logfile: Option<crate::rt::Text>,
    /// Whether to add to an existing log file rather than empty it; off by default.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Name by which a client of the D-Bus display recognises the device, in reverse domain
    /// notation, such as `org.qemu.console.serial.0`.
    pub name: crate::rt::Text,
    /// How bytes become characters, if the device is a console; `utf8` by default.
    ///
    /// Since QEMU 11.1.
    pub encoding: Option<types::ChardevVCEncoding>,
}

impl ChardevDBus {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            logtimestamp: None,
            name: name.into(),
            encoding: None,
        }
    }

    /// Path of the log file on the host, which is created if need be. Absent: no log.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    /// Whether to add to an existing log file rather than empty it; off by default.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }

    /// How bytes become characters, if the device is a console; `utf8` by default.
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

/// Size and encoding of a text console shown in QEMU's window. Displays that bring their own
/// terminals, such as GTK and D-Bus, ignore the size. The size is fixed if both width and
/// height are given; otherwise it begins with 80 columns by 24 rows and follows the window.
#[non_exhaustive]
pub struct ChardevVC {
    /// Path of the log file on the host, which is created if need be. Absent: no log.
    pub logfile: Option<crate::rt::Text>,
    /// Whether to add to an existing log file rather than empty it; off by default.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Width in pixels; takes precedence over [`cols`](field@types::ChardevVC::cols).
    pub width: Option<i64>,
    /// Height in pixels; takes precedence over [`rows`](field@types::ChardevVC::rows).
    pub height: Option<i64>,
    /// Width in characters.
    pub cols: Option<i64>,
    /// Height in lines of text.
    pub rows: Option<i64>,
    /// How bytes become characters. By default `utf8`; a machine type of an older release may keep
    /// `cp437`.
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

    /// Path of the log file on the host, which is created if need be. Absent: no log.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    /// Whether to add to an existing log file rather than empty it; off by default.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }

    /// Width in pixels; takes precedence over [`cols`](field@types::ChardevVC::cols).
    #[inline]
    #[must_use]
    pub fn width(mut self, value: impl Into<Option<i64>>) -> Self {
        self.width = value.into();
        self
    }

    /// Height in pixels; takes precedence over [`rows`](field@types::ChardevVC::rows).
    #[inline]
    #[must_use]
    pub fn height(mut self, value: impl Into<Option<i64>>) -> Self {
        self.height = value.into();
        self
    }

    /// Width in characters.
    #[inline]
    #[must_use]
    pub fn cols(mut self, value: impl Into<Option<i64>>) -> Self {
        self.cols = value.into();
        self
    }

    /// Height in lines of text.
    #[inline]
    #[must_use]
    pub fn rows(mut self, value: impl Into<Option<i64>>) -> Self {
        self.rows = value.into();
        self
    }

    /// How bytes become characters. By default `utf8`; a machine type of an older release may keep
    /// `cp437`.
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

/// Size of a ring buffer, which keeps the latest output in memory for `ringbuf-read`.
#[non_exhaustive]
pub struct ChardevRingbuf {
    /// Path of the log file on the host, which is created if need be. Absent: no log.
    pub logfile: Option<crate::rt::Text>,
    /// Whether to add to an existing log file rather than empty it; off by default.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Size in bytes, a power of two; 65536 by default.
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

    /// Path of the log file on the host, which is created if need be. Absent: no log.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    /// Whether to add to an existing log file rather than empty it; off by default.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }

    /// Size in bytes, a power of two; 65536 by default.
    #[inline]
    #[must_use]
    pub fn size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.size = value.into();
        self
    }
}

/// Settings of the built-in SPICE agent, which connects the agent in the guest with QEMU's own
/// displays, such as VNC and GTK, without a SPICE client.
///
/// Only in builds with `CONFIG_SPICE_PROTOCOL`.
///
/// In messages since QEMU 6.1.
#[non_exhaustive]
pub struct ChardevQemuVDAgent {
    /// Path of the log file on the host, which is created if need be. Absent: no log.
    pub logfile: Option<crate::rt::Text>,
    /// Whether to add to an existing log file rather than empty it; off by default.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Whether the agent in the guest sets the mouse pointer; on by default.
    pub mouse: Option<bool>,
    /// Whether the clipboard is shared between guest and client; off by default.
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

    /// Path of the log file on the host, which is created if need be. Absent: no log.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    /// Whether to add to an existing log file rather than empty it; off by default.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }

    /// Whether the agent in the guest sets the mouse pointer; on by default.
    #[inline]
    #[must_use]
    pub fn mouse(mut self, value: impl Into<Option<bool>>) -> Self {
        self.mouse = value.into();
        self
    }

    /// Whether the clipboard is shared between guest and client; off by default.
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
    /// Path of the log file on the host, which is created if need be. Absent: no log.
    pub logfile: Option<crate::rt::Text>,
    /// Whether to add to an existing log file rather than empty it; off by default.
    pub logappend: Option<bool>,
    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    pub logtimestamp: Option<bool>,
    /// Path of a symbolic link to the terminal that QEMU creates, and removes with the device. It
    /// must not exist. Absent: no link; the reply of `chardev-add` has the path of the terminal.
    ///
    /// Since QEMU 9.2.
    pub path: Option<crate::rt::Text>,
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

    /// Path of the log file on the host, which is created if need be. Absent: no log.
    #[inline]
    #[must_use]
    pub fn logfile(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.logfile = Some(value.into());
        self
    }

    /// Whether to add to an existing log file rather than empty it; off by default.
    #[inline]
    #[must_use]
    pub fn logappend(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logappend = value.into();
        self
    }

    /// Whether each line in the log file begins with the time; off by default.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn logtimestamp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.logtimestamp = value.into();
        self
    }

    /// Path of a symbolic link to the terminal that QEMU creates, and removes with the device. It
    /// must not exist. Absent: no link; the reply of `chardev-add` has the path of the terminal.
    ///
    /// Since QEMU 9.2.
    #[inline]
    #[must_use]
    pub fn path(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.path = Some(value.into());
        self
    }
}

/// The kinds of character device. `query-chardev-backends` lists those in this QEMU.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChardevBackendKind {
    /// Writes to a file.
    File,
    /// Serial port of the host, whose line settings follow the guest's.
    ///
    /// Only in builds with `HAVE_CHARDEV_SERIAL`.
    Serial,
    /// Parallel port of the host.
    ///
    /// Only in builds with `HAVE_CHARDEV_PARALLEL`.
    Parallel,
    /// A pair of named pipes of the host.
    Pipe,
    /// TCP, UNIX or vsock stream, as server or client.
    Socket,
    /// UDP datagrams.
    Udp,
    /// New pseudo terminal on the host.
    Pty,
    /// Discards output and has no input.
    Null,
    /// Shares one character device between several users.
    Mux,
    /// Joins several character devices for one user.
    ///
    /// Since QEMU 10.0.
    Hub,
    /// A Microsoft serial mouse, for a serial port of the guest.
    Msmouse,
    /// A Wacom PenPartner serial tablet, for a serial port of the guest.
    Wctablet,
    /// A Baum braille display by way of the host's BrlAPI server.
    ///
    /// Only in builds with `CONFIG_BRLAPI`.
    Braille,
    /// Test device that ends QEMU on command of the guest.
    Testdev,
    /// Standard input and output of QEMU.
    Stdio,
    /// Console window of QEMU on Windows.
    ///
    /// Only in builds with `CONFIG_WIN32`.
    Console,
    /// Channel to a SPICE client with a fixed purpose.
    ///
    /// Only in builds with `CONFIG_SPICE`.
    Spicevmc,
    /// Named port that a SPICE client can use as it likes.
    ///
    /// Only in builds with `CONFIG_SPICE`.
    Spiceport,
    /// SPICE agent built into QEMU.
    ///
    /// Only in builds with `CONFIG_SPICE_PROTOCOL`.
    ///
    /// Since QEMU 6.1.
    QemuVdagent,
    /// Offered to the client of the D-Bus display.
    ///
    /// Only in builds with `CONFIG_DBUS_DISPLAY`.
    ///
    /// Since QEMU 7.0.
    Dbus,
    /// Text console in QEMU's window.
    Vc,
    /// Memory that keeps the latest output for `ringbuf-read`.
    Ringbuf,
    /// Old name of [`ringbuf`](types::ChardevBackendKind::Ringbuf).
    #[deprecated(note = "memory is on its way out: use ringbuf, which is the same.")]
    Memory,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Holds a [`ChardevFile`](types::ChardevFile) as
/// [`data`](field@types::ChardevFileWrapper::data), for the branch `file` of
/// [`ChardevBackend`](types::ChardevBackend).
#[non_exhaustive]
pub struct ChardevFileWrapper {
    /// Input and output files.
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
    /// Path of the host's device or pipe.
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
    /// Address and protocol of the socket.
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
    /// The two addresses.
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
/// [`ChardevBackend`](types::ChardevBackend) branches that have no further settings.
#[non_exhaustive]
pub struct ChardevCommonWrapper {
    /// Log file settings; an empty object for none.
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
    /// The device to share.
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
    /// The devices to join.
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
    /// Handling of signal keys.
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
    /// The purpose of the channel.
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
    /// The name of the port.
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
    /// The agent's services.
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
    /// Name and encoding.
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
    /// Size and encoding of the console.
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
    /// The buffer's size.
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
    /// The link to the terminal.
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
    /// The kind of backend, which decides the form of `data`.
    ///
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
    /// Writes to a file.
    File(types::ChardevFileWrapper),
    /// Serial port of the host, whose line settings follow the guest's.
    ///
    /// Only in builds with `HAVE_CHARDEV_SERIAL`.
    Serial(types::ChardevHostdevWrapper),
    /// Parallel port of the host.
    ///
    /// Only in builds with `HAVE_CHARDEV_PARALLEL`.
    Parallel(types::ChardevHostdevWrapper),
    /// A pair of named pipes of the host.
    Pipe(types::ChardevHostdevWrapper),
    /// TCP, UNIX or vsock stream, as server or client.
    Socket(types::ChardevSocketWrapper),
    /// UDP datagrams.
    Udp(types::ChardevUdpWrapper),
    /// New pseudo terminal on the host.
    Pty(types::ChardevPtyWrapper),
    /// Discards output and has no input.
    Null(types::ChardevCommonWrapper),
    /// Shares one character device between several users.
    Mux(types::ChardevMuxWrapper),
    /// Joins several character devices for one user.
    ///
    /// Since QEMU 10.0.
    Hub(types::ChardevHubWrapper),
    /// A Microsoft serial mouse, for a serial port of the guest.
    Msmouse(types::ChardevCommonWrapper),
    /// A Wacom PenPartner serial tablet, for a serial port of the guest.
    Wctablet(types::ChardevCommonWrapper),
    /// A Baum braille display by way of the host's BrlAPI server.
    ///
    /// Only in builds with `CONFIG_BRLAPI`.
    Braille(types::ChardevCommonWrapper),
    /// Test device that ends QEMU on command of the guest.
    Testdev(types::ChardevCommonWrapper),
    /// Standard input and output of QEMU.
    Stdio(types::ChardevStdioWrapper),
    /// Console window of QEMU on Windows.
    ///
    /// Only in builds with `CONFIG_WIN32`.
    Console(types::ChardevCommonWrapper),
    /// Channel to a SPICE client with a fixed purpose.
    ///
    /// Only in builds with `CONFIG_SPICE`.
    Spicevmc(types::ChardevSpiceChannelWrapper),
    /// Named port that a SPICE client can use as it likes.
    ///
    /// Only in builds with `CONFIG_SPICE`.
    Spiceport(types::ChardevSpicePortWrapper),
    /// SPICE agent built into QEMU.
    ///
    /// Only in builds with `CONFIG_SPICE_PROTOCOL`.
    ///
    /// Since QEMU 6.1.
    QemuVdagent(types::ChardevQemuVDAgentWrapper),
    /// Offered to the client of the D-Bus display.
    ///
    /// Only in builds with `CONFIG_DBUS_DISPLAY`.
    ///
    /// Since QEMU 7.0.
    Dbus(types::ChardevDBusWrapper),
    /// Text console in QEMU's window.
    Vc(types::ChardevVCWrapper),
    /// Memory that keeps the latest output for `ringbuf-read`.
    Ringbuf(types::ChardevRingbufWrapper),
    /// Old name of [`ringbuf`](types::ChardevBackendKind::Ringbuf).
    #[deprecated(note = "memory is on its way out: use ringbuf, which is the same.")]
    Memory(types::ChardevRingbufWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// What was created for a new character device: the terminal path of a pty.
#[non_exhaustive]
pub struct ChardevReturn {
    /// Path of the terminal, such as `/dev/pts/4`, for programs on the host to open. Present for
    /// the kind [`pty`](field@types::ChardevReturn::pty), and only then.
    pub pty: Option<crate::rt::Text>,
}

impl ChardevReturn {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { pty: None }
    }
}
