// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Kind of network that an address belongs to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NetworkAddressFamily {
    /// Internet Protocol version 4; the host is a dotted address such as `192.0.2.1`.
    Ipv4,
    /// Internet Protocol version 6; the host is an address such as `2001:db8::1`.
    Ipv6,
    /// UNIX domain socket of the host.
    Unix,
    /// Socket between host and guest.
    Vsock,
    /// Anything else, such as a socket whose peer is not known.
    ///
    /// On the wire: `unknown`.
    Unknown_,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Host and port of a TCP or UDP address.
#[non_exhaustive]
pub struct InetSocketAddressBase {
    /// Host name or address. When listening, the empty string means all addresses.
    pub host: crate::rt::Text,
    /// Port number in decimal, or the name of a service. 0 lets the kernel choose when listening.
    pub port: crate::rt::Text,
}

impl InetSocketAddressBase {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        host: impl Into<crate::rt::Text>,
        port: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            host: host.into(),
            port: port.into(),
        }
    }
}

/// A TCP or UDP address with its options: port range, IP versions and keep-alive.
#[non_exhaustive]
pub struct InetSocketAddress {
    /// Host name or address. When listening, the empty string means all addresses.
    pub host: crate::rt::Text,
    /// Port number in decimal, or the name of a service. 0 lets the kernel choose when listening.
    pub port: crate::rt::Text,
    /// true promises that host and port are numbers, so that no name is looked up, which can take
    /// time. Off by default.
    pub numeric: Option<bool>,
    /// When listening: last port to try, from [`port`](field@types::InetSocketAddress::port) on,
    /// until one is free. Absent: only [`port`](field@types::InetSocketAddress::port).
    pub to: Option<u16>,
    /// Whether IPv4 may be used.
    pub ipv4: Option<bool>,
    /// Whether IPv6 may be used. Without both members, either is. One given as true excludes the
    /// other unless that is true as well.
    pub ipv6: Option<bool>,
    /// Whether the kernel checks with packets of its own that an idle peer is still there (TCP
    /// keep-alive); off by default. Listeners take it since QEMU 10.1.
    pub keep_alive: Option<bool>,
    /// With [`keep-alive`](field@types::InetSocketAddress::keep_alive): unanswered packets after
    /// which the connection counts as broken. 0 or absent: the system's setting.
    ///
    /// Only in builds with `HAVE_TCP_KEEPCNT`.
    ///
    /// Since QEMU 10.1.
    pub keep_alive_count: Option<u32>,
    /// With [`keep-alive`](field@types::InetSocketAddress::keep_alive): seconds without traffic
    /// before the first packet. 0 or absent: the system's setting.
    ///
    /// Only in builds with `HAVE_TCP_KEEPIDLE`.
    ///
    /// Since QEMU 10.1.
    pub keep_alive_idle: Option<u32>,
    /// With [`keep-alive`](field@types::InetSocketAddress::keep_alive): seconds between packets. 0
    /// or absent: the system's setting.
    ///
    /// Only in builds with `HAVE_TCP_KEEPINTVL`.
    ///
    /// Since QEMU 10.1.
    pub keep_alive_interval: Option<u32>,
    /// Whether to use multipath TCP, which spreads a connection over several network paths; off by
    /// default.
    ///
    /// Only in builds with `HAVE_IPPROTO_MPTCP`.
    ///
    /// Since QEMU 6.1.
    pub mptcp: Option<bool>,
}

impl InetSocketAddress {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        host: impl Into<crate::rt::Text>,
        port: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            host: host.into(),
            port: port.into(),
            numeric: None,
            to: None,
            ipv4: None,
            ipv6: None,
            keep_alive: None,
            keep_alive_count: None,
            keep_alive_idle: None,
            keep_alive_interval: None,
            mptcp: None,
        }
    }

    /// true promises that host and port are numbers, so that no name is looked up, which can take
    /// time. Off by default.
    #[inline]
    #[must_use]
    pub fn numeric(mut self, value: impl Into<Option<bool>>) -> Self {
        self.numeric = value.into();
        self
    }

    /// When listening: last port to try, from [`port`](field@types::InetSocketAddress::port) on,
    /// until one is free. Absent: only [`port`](field@types::InetSocketAddress::port).
    #[inline]
    #[must_use]
    pub fn to(mut self, value: impl Into<Option<u16>>) -> Self {
        self.to = value.into();
        self
    }

    /// Whether IPv4 may be used.
    #[inline]
    #[must_use]
    pub fn ipv4(mut self, value: impl Into<Option<bool>>) -> Self {
        self.ipv4 = value.into();
        self
    }

    /// Whether IPv6 may be used. Without both members, either is. One given as true excludes the
    /// other unless that is true as well.
    #[inline]
    #[must_use]
    pub fn ipv6(mut self, value: impl Into<Option<bool>>) -> Self {
        self.ipv6 = value.into();
        self
    }

    /// Whether the kernel checks with packets of its own that an idle peer is still there (TCP
    /// keep-alive); off by default. Listeners take it since QEMU 10.1.
    #[inline]
    #[must_use]
    pub fn keep_alive(mut self, value: impl Into<Option<bool>>) -> Self {
        self.keep_alive = value.into();
        self
    }

    /// With [`keep-alive`](field@types::InetSocketAddress::keep_alive): unanswered packets after
    /// which the connection counts as broken. 0 or absent: the system's setting.
    ///
    /// Only in builds with `HAVE_TCP_KEEPCNT`.
    ///
    /// Since QEMU 10.1.
    #[inline]
    #[must_use]
    pub fn keep_alive_count(mut self, value: impl Into<Option<u32>>) -> Self {
        self.keep_alive_count = value.into();
        self
    }

    /// With [`keep-alive`](field@types::InetSocketAddress::keep_alive): seconds without traffic
    /// before the first packet. 0 or absent: the system's setting.
    ///
    /// Only in builds with `HAVE_TCP_KEEPIDLE`.
    ///
    /// Since QEMU 10.1.
    #[inline]
    #[must_use]
    pub fn keep_alive_idle(mut self, value: impl Into<Option<u32>>) -> Self {
        self.keep_alive_idle = value.into();
        self
    }

    /// With [`keep-alive`](field@types::InetSocketAddress::keep_alive): seconds between packets. 0
    /// or absent: the system's setting.
    ///
    /// Only in builds with `HAVE_TCP_KEEPINTVL`.
    ///
    /// Since QEMU 10.1.
    #[inline]
    #[must_use]
    pub fn keep_alive_interval(mut self, value: impl Into<Option<u32>>) -> Self {
        self.keep_alive_interval = value.into();
        self
    }

    /// Whether to use multipath TCP, which spreads a connection over several network paths; off by
    /// default.
    ///
    /// Only in builds with `HAVE_IPPROTO_MPTCP`.
    ///
    /// Since QEMU 6.1.
    #[inline]
    #[must_use]
    pub fn mptcp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.mptcp = value.into();
        self
    }
}

/// Address of a UNIX domain socket, as a path or, on Linux, as an abstract name.
#[non_exhaustive]
pub struct UnixSocketAddress {
    /// Path of the socket on the host, at most 108 bytes on Linux; with
    /// [`abstract`](field@types::UnixSocketAddress::abstract_), the name, at most 107 bytes. A
    /// listener replaces an existing socket and removes its own in the end.
    pub path: crate::rt::Text,
    /// Whether the socket has an abstract name instead of a file. Such names vanish by themselves
    /// and belong to a network namespace. Off by default.
    ///
    /// On the wire: `abstract`.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    pub abstract_: Option<bool>,
    /// For an abstract name: true takes it at its own length, false fills it with zero bytes to the
    /// full length, which makes it another name. On by default.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    pub tight: Option<bool>,
}

impl UnixSocketAddress {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<crate::rt::Text>) -> Self {
        Self {
            path: path.into(),
            abstract_: None,
            tight: None,
        }
    }

    /// Whether the socket has an abstract name instead of a file. Such names vanish by themselves
    /// and belong to a network namespace. Off by default.
    ///
    /// On the wire: `abstract`.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    #[inline]
    #[must_use]
    pub fn abstract_(mut self, value: impl Into<Option<bool>>) -> Self {
        self.abstract_ = value.into();
        self
    }

    /// For an abstract name: true takes it at its own length, false fills it with zero bytes to the
    /// full length, which makes it another name. On by default.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    #[inline]
    #[must_use]
    pub fn tight(mut self, value: impl Into<Option<bool>>) -> Self {
        self.tight = value.into();
        self
    }
}

/// Address of a socket between host and guest (vsock): context id and port.
#[non_exhaustive]
pub struct VsockSocketAddress {
    /// Context id in decimal, which names the host or a guest: 2 is the host, guests begin at 3.
    pub cid: crate::rt::Text,
    /// Port number in decimal.
    pub port: crate::rt::Text,
}

impl VsockSocketAddress {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        cid: impl Into<crate::rt::Text>,
        port: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            cid: cid.into(),
            port: port.into(),
        }
    }
}

/// A socket that is open already, by its name from `getfd` or its number.
///
/// Older releases call it `String`.
#[non_exhaustive]
pub struct FdSocketAddress {
    /// Name that the descriptor got from `getfd`, which uses it up. A decimal number means a
    /// descriptor that QEMU inherited; it is accepted on the command line but not from QMP clients.
    pub str: crate::rt::Text,
}

impl FdSocketAddress {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(str: impl Into<crate::rt::Text>) -> Self {
        Self { str: str.into() }
    }
}

/// Holds an [`InetSocketAddress`](types::InetSocketAddress) as
/// [`data`](field@types::InetSocketAddressWrapper::data), for the branch `inet` of
/// [`SocketAddressLegacy`](types::SocketAddressLegacy).
#[non_exhaustive]
pub struct InetSocketAddressWrapper {
    /// Host, port and options.
    pub data: types::InetSocketAddress,
}

impl InetSocketAddressWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::InetSocketAddress) -> Self {
        Self { data }
    }
}

/// Holds a [`UnixSocketAddress`](types::UnixSocketAddress) as
/// [`data`](field@types::UnixSocketAddressWrapper::data), for the branch `unix` of
/// [`SocketAddressLegacy`](types::SocketAddressLegacy).
#[non_exhaustive]
pub struct UnixSocketAddressWrapper {
    /// Path or abstract name.
    pub data: types::UnixSocketAddress,
}

impl UnixSocketAddressWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::UnixSocketAddress) -> Self {
        Self { data }
    }
}

/// Holds a [`VsockSocketAddress`](types::VsockSocketAddress) as
/// [`data`](field@types::VsockSocketAddressWrapper::data), for the branch `vsock` of
/// [`SocketAddressLegacy`](types::SocketAddressLegacy).
#[non_exhaustive]
pub struct VsockSocketAddressWrapper {
    /// Context id and port.
    pub data: types::VsockSocketAddress,
}

impl VsockSocketAddressWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::VsockSocketAddress) -> Self {
        Self { data }
    }
}

/// Holds an [`FdSocketAddress`](types::FdSocketAddress) as
/// [`data`](field@types::FdSocketAddressWrapper::data), for the branch `fd` of
/// [`SocketAddressLegacy`](types::SocketAddressLegacy).
///
/// Older releases call it `StringWrapper`.
#[non_exhaustive]
pub struct FdSocketAddressWrapper {
    /// The descriptor's name.
    pub data: types::FdSocketAddress,
}

impl FdSocketAddressWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::FdSocketAddress) -> Self {
        Self { data }
    }
}

/// A socket address in the older form, with its members nested below `data`:
/// `{"type": "unix", "data": {"path": "/run/x"}}`. Commands that are newer take
/// [`SocketAddress`](types::SocketAddress).
#[non_exhaustive]
pub struct SocketAddressLegacy {
    /// Kind of address, which decides the form of `data`.
    ///
    /// On the wire: `type`.
    pub type_: types::SocketAddressLegacyBranch,
}

impl SocketAddressLegacy {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::SocketAddressLegacyBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`SocketAddressLegacy`](types::SocketAddressLegacy), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SocketAddressLegacyBranch {
    /// Host and port, for TCP or UDP.
    Inet(types::InetSocketAddressWrapper),
    /// UNIX domain socket.
    Unix(types::UnixSocketAddressWrapper),
    /// Socket between host and guest.
    Vsock(types::VsockSocketAddressWrapper),
    /// Descriptor of a socket that is open already.
    Fd(types::FdSocketAddressWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Kind of a socket address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SocketAddressType {
    /// Host and port, for TCP or UDP.
    Inet,
    /// UNIX domain socket.
    Unix,
    /// Socket between host and guest.
    Vsock,
    /// Descriptor of a socket that is open already.
    Fd,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A socket address of any kind, with all members on one level:
/// `{"type": "unix", "path": "/run/x"}`.
#[non_exhaustive]
pub struct SocketAddress {
    /// Kind of address, which decides the other members.
    ///
    /// On the wire: `type`.
    pub type_: types::SocketAddressBranch,
}

impl SocketAddress {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::SocketAddressBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`SocketAddress`](types::SocketAddress), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SocketAddressBranch {
    /// Host and port, for TCP or UDP.
    Inet(types::InetSocketAddress),
    /// UNIX domain socket.
    Unix(types::UnixSocketAddress),
    /// Socket between host and guest.
    Vsock(types::VsockSocketAddress),
    /// Descriptor of a socket that is open already.
    Fd(types::FdSocketAddress),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}
