// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Kind of network that an address belongs to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NetworkAddressFamily {
    Ipv4,
    Ipv6,
    Unix,
    Vsock,
    /// On the wire: `unknown`.
    Unknown_,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Host and port of a TCP or UDP address.
#[non_exhaustive]
pub struct InetSocketAddressBase {
    pub host: String,
    pub port: String,
}

impl InetSocketAddressBase {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(host: impl Into<String>, port: impl Into<String>) -> Self {
        Self {
            host: host.into(),
            port: port.into(),
        }
    }
}

/// A TCP or UDP address with its options: port range, IP versions and keep-alive.
#[non_exhaustive]
pub struct InetSocketAddress {
    pub host: String,
    pub port: String,
    pub numeric: Option<bool>,
    pub to: Option<u16>,
    pub ipv4: Option<bool>,
    pub ipv6: Option<bool>,
    pub keep_alive: Option<bool>,
    /// Only in builds with `HAVE_TCP_KEEPCNT`.
    ///
    /// Since QEMU 10.1.
    pub keep_alive_count: Option<u32>,
    /// Only in builds with `HAVE_TCP_KEEPIDLE`.
    ///
    /// Since QEMU 10.1.
    pub keep_alive_idle: Option<u32>,
    /// Only in builds with `HAVE_TCP_KEEPINTVL`.
    ///
    /// Since QEMU 10.1.
    pub keep_alive_interval: Option<u32>,
    /// Only in builds with `HAVE_IPPROTO_MPTCP`.
    ///
    /// Since QEMU 6.1.
    pub mptcp: Option<bool>,
}

impl InetSocketAddress {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(host: impl Into<String>, port: impl Into<String>) -> Self {
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

    #[inline]
    #[must_use]
    pub fn numeric(mut self, value: impl Into<Option<bool>>) -> Self {
        self.numeric = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn to(mut self, value: impl Into<Option<u16>>) -> Self {
        self.to = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn ipv4(mut self, value: impl Into<Option<bool>>) -> Self {
        self.ipv4 = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn ipv6(mut self, value: impl Into<Option<bool>>) -> Self {
        self.ipv6 = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn keep_alive(mut self, value: impl Into<Option<bool>>) -> Self {
        self.keep_alive = value.into();
        self
    }

    /// Only in builds with `HAVE_TCP_KEEPCNT`.
    ///
    /// Since QEMU 10.1.
    #[inline]
    #[must_use]
    pub fn keep_alive_count(mut self, value: impl Into<Option<u32>>) -> Self {
        self.keep_alive_count = value.into();
        self
    }

    /// Only in builds with `HAVE_TCP_KEEPIDLE`.
    ///
    /// Since QEMU 10.1.
    #[inline]
    #[must_use]
    pub fn keep_alive_idle(mut self, value: impl Into<Option<u32>>) -> Self {
        self.keep_alive_idle = value.into();
        self
    }

    /// Only in builds with `HAVE_TCP_KEEPINTVL`.
    ///
    /// Since QEMU 10.1.
    #[inline]
    #[must_use]
    pub fn keep_alive_interval(mut self, value: impl Into<Option<u32>>) -> Self {
        self.keep_alive_interval = value.into();
        self
    }

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
    pub path: String,
    /// On the wire: `abstract`.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    pub abstract_: Option<bool>,
    /// Only in builds with `CONFIG_LINUX`.
    pub tight: Option<bool>,
}

impl UnixSocketAddress {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            abstract_: None,
            tight: None,
        }
    }

    /// On the wire: `abstract`.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    #[inline]
    #[must_use]
    pub fn abstract_(mut self, value: impl Into<Option<bool>>) -> Self {
        self.abstract_ = value.into();
        self
    }

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
    pub cid: String,
    pub port: String,
}

impl VsockSocketAddress {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(cid: impl Into<String>, port: impl Into<String>) -> Self {
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
    pub str: String,
}

impl FdSocketAddress {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into() }
    }
}

/// Holds an [`InetSocketAddress`](types::InetSocketAddress) as
/// [`data`](field@types::InetSocketAddressWrapper::data), for the branch `inet` of
/// [`SocketAddressLegacy`](types::SocketAddressLegacy).
#[non_exhaustive]
pub struct InetSocketAddressWrapper {
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

/// A socket address in the older form, with its members nested below `data`.
#[non_exhaustive]
pub struct SocketAddressLegacy {
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
    Inet(types::InetSocketAddressWrapper),
    Unix(types::UnixSocketAddressWrapper),
    Vsock(types::VsockSocketAddressWrapper),
    Fd(types::FdSocketAddressWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// Kind of a socket address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SocketAddressType {
    Inet,
    Unix,
    Vsock,
    Fd,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A socket address of any kind, with all members on one level.
#[non_exhaustive]
pub struct SocketAddress {
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
    Inet(types::InetSocketAddress),
    Unix(types::UnixSocketAddress),
    Vsock(types::VsockSocketAddress),
    Fd(types::FdSocketAddress),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}
