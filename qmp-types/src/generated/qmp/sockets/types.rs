// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Kind of network that an address belongs to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NetworkAddressFamily {
    /// The value `ipv4`.
    Ipv4,
    /// The value `ipv6`.
    Ipv6,
    /// The value `unix`.
    Unix,
    /// The value `vsock`.
    Vsock,
    /// The value `unknown`.
    Unknown_,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for NetworkAddressFamily {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ipv4", Self::Ipv4),
        ("ipv6", Self::Ipv6),
        ("unix", Self::Unix),
        ("vsock", Self::Vsock),
        ("unknown", Self::Unknown_),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::Unix => "unix",
            Self::Vsock => "vsock",
            Self::Unknown_ => "unknown",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Host and port of a TCP or UDP address.
#[non_exhaustive]
pub struct InetSocketAddressBase {
    /// The member `host`.
    pub host: String,
    /// The member `port`.
    pub port: String,
}

impl crate::Blank for InetSocketAddressBase {
    const BLANK: Self = Self {
        host: crate::Blank::BLANK,
        port: crate::Blank::BLANK,
    };
}

impl crate::Object for InetSocketAddressBase {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "InetSocketAddressBase",
        names: &["host", "port"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.host, &self.port]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.host, &mut self.port]);
    }
}

impl InetSocketAddressBase {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `host`.
    pub host: String,
    /// The member `port`.
    pub port: String,
    /// The member `numeric`.
    pub numeric: Option<bool>,
    /// The member `to`.
    pub to: Option<u16>,
    /// The member `ipv4`.
    pub ipv4: Option<bool>,
    /// The member `ipv6`.
    pub ipv6: Option<bool>,
    /// The member `keep-alive`.
    pub keep_alive: Option<bool>,
    /// The member `keep-alive-count`.
    ///
    /// Only in builds with `HAVE_TCP_KEEPCNT`.
    ///
    /// Since QEMU 10.1.
    pub keep_alive_count: Option<u32>,
    /// The member `keep-alive-idle`.
    ///
    /// Only in builds with `HAVE_TCP_KEEPIDLE`.
    ///
    /// Since QEMU 10.1.
    pub keep_alive_idle: Option<u32>,
    /// The member `keep-alive-interval`.
    ///
    /// Only in builds with `HAVE_TCP_KEEPINTVL`.
    ///
    /// Since QEMU 10.1.
    pub keep_alive_interval: Option<u32>,
    /// The member `mptcp`.
    ///
    /// Only in builds with `HAVE_IPPROTO_MPTCP`.
    ///
    /// Since QEMU 6.1.
    pub mptcp: Option<bool>,
}

impl crate::Blank for InetSocketAddress {
    const BLANK: Self = Self {
        host: crate::Blank::BLANK,
        port: crate::Blank::BLANK,
        numeric: None,
        to: None,
        ipv4: None,
        ipv6: None,
        keep_alive: None,
        keep_alive_count: None,
        keep_alive_idle: None,
        keep_alive_interval: None,
        mptcp: None,
    };
}

impl crate::Object for InetSocketAddress {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "InetSocketAddress",
        names: &[
            "host",
            "port",
            "numeric",
            "to",
            "ipv4",
            "ipv6",
            "keep-alive",
            "keep-alive-count",
            "keep-alive-idle",
            "keep-alive-interval",
            "mptcp",
        ],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (7, crate::Releases::since(crate::Release::new(10, 1))),
            (8, crate::Releases::since(crate::Release::new(10, 1))),
            (9, crate::Releases::since(crate::Release::new(10, 1))),
            (10, crate::Releases::since(crate::Release::new(6, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.host,
                &self.port,
                &self.numeric,
                &self.to,
                &self.ipv4,
                &self.ipv6,
                &self.keep_alive,
                &self.keep_alive_count,
                &self.keep_alive_idle,
                &self.keep_alive_interval,
                &self.mptcp,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.host,
                &mut self.port,
                &mut self.numeric,
                &mut self.to,
                &mut self.ipv4,
                &mut self.ipv6,
                &mut self.keep_alive,
                &mut self.keep_alive_count,
                &mut self.keep_alive_idle,
                &mut self.keep_alive_interval,
                &mut self.mptcp,
            ],
        );
    }
}

impl InetSocketAddress {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `numeric`.
    #[inline]
    #[must_use]
    pub fn numeric(mut self, value: bool) -> Self {
        self.numeric = Some(value);
        self
    }
    /// Sets `to`.
    #[inline]
    #[must_use]
    pub fn to(mut self, value: u16) -> Self {
        self.to = Some(value);
        self
    }
    /// Sets `ipv4`.
    #[inline]
    #[must_use]
    pub fn ipv4(mut self, value: bool) -> Self {
        self.ipv4 = Some(value);
        self
    }
    /// Sets `ipv6`.
    #[inline]
    #[must_use]
    pub fn ipv6(mut self, value: bool) -> Self {
        self.ipv6 = Some(value);
        self
    }
    /// Sets `keep-alive`.
    #[inline]
    #[must_use]
    pub fn keep_alive(mut self, value: bool) -> Self {
        self.keep_alive = Some(value);
        self
    }
    /// Sets `keep-alive-count`.
    #[inline]
    #[must_use]
    pub fn keep_alive_count(mut self, value: u32) -> Self {
        self.keep_alive_count = Some(value);
        self
    }
    /// Sets `keep-alive-idle`.
    #[inline]
    #[must_use]
    pub fn keep_alive_idle(mut self, value: u32) -> Self {
        self.keep_alive_idle = Some(value);
        self
    }
    /// Sets `keep-alive-interval`.
    #[inline]
    #[must_use]
    pub fn keep_alive_interval(mut self, value: u32) -> Self {
        self.keep_alive_interval = Some(value);
        self
    }
    /// Sets `mptcp`.
    #[inline]
    #[must_use]
    pub fn mptcp(mut self, value: bool) -> Self {
        self.mptcp = Some(value);
        self
    }
}

/// Address of a UNIX domain socket, as a path or, on Linux, as an abstract name.
#[non_exhaustive]
pub struct UnixSocketAddress {
    /// The member `path`.
    pub path: String,
    /// The member `abstract`.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    pub abstract_: Option<bool>,
    /// The member `tight`.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    pub tight: Option<bool>,
}

impl crate::Blank for UnixSocketAddress {
    const BLANK: Self = Self {
        path: crate::Blank::BLANK,
        abstract_: None,
        tight: None,
    };
}

impl crate::Object for UnixSocketAddress {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "UnixSocketAddress",
        names: &["path", "abstract", "tight"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.path, &self.abstract_, &self.tight]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.abstract_, &mut self.tight]);
    }
}

impl UnixSocketAddress {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            abstract_: None,
            tight: None,
        }
    }
    /// Sets `abstract`.
    #[inline]
    #[must_use]
    pub fn abstract_(mut self, value: bool) -> Self {
        self.abstract_ = Some(value);
        self
    }
    /// Sets `tight`.
    #[inline]
    #[must_use]
    pub fn tight(mut self, value: bool) -> Self {
        self.tight = Some(value);
        self
    }
}

/// Address of a socket between host and guest (vsock): context id and port.
#[non_exhaustive]
pub struct VsockSocketAddress {
    /// The member `cid`.
    pub cid: String,
    /// The member `port`.
    pub port: String,
}

impl crate::Blank for VsockSocketAddress {
    const BLANK: Self = Self {
        cid: crate::Blank::BLANK,
        port: crate::Blank::BLANK,
    };
}

impl crate::Object for VsockSocketAddress {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VsockSocketAddress",
        names: &["cid", "port"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.cid, &self.port]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.cid, &mut self.port]);
    }
}

impl VsockSocketAddress {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `str`.
    pub str: String,
}

impl crate::Blank for FdSocketAddress {
    const BLANK: Self = Self { str: crate::Blank::BLANK };
}

impl crate::Object for FdSocketAddress {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "FdSocketAddress",
        names: &["str"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.str]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.str]);
    }
}

impl FdSocketAddress {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `data`.
    pub data: types::InetSocketAddress,
}

impl crate::Blank for InetSocketAddressWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for InetSocketAddressWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "InetSocketAddressWrapper",
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

impl InetSocketAddressWrapper {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `data`.
    pub data: types::UnixSocketAddress,
}

impl crate::Blank for UnixSocketAddressWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for UnixSocketAddressWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "UnixSocketAddressWrapper",
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

impl UnixSocketAddressWrapper {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `data`.
    pub data: types::VsockSocketAddress,
}

impl crate::Blank for VsockSocketAddressWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for VsockSocketAddressWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VsockSocketAddressWrapper",
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

impl VsockSocketAddressWrapper {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The member `data`.
    pub data: types::FdSocketAddress,
}

impl crate::Blank for FdSocketAddressWrapper {
    const BLANK: Self = Self { data: crate::Blank::BLANK };
}

impl crate::Object for FdSocketAddressWrapper {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "FdSocketAddressWrapper",
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

impl FdSocketAddressWrapper {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(data: types::FdSocketAddress) -> Self {
        Self { data }
    }
}

/// A socket address in the older form, with its members nested below `data`.
#[non_exhaustive]
pub struct SocketAddressLegacy {
    /// The member `type`.
    pub type_: types::SocketAddressLegacyBranch,
}

impl crate::Blank for SocketAddressLegacy {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for SocketAddressLegacy {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SocketAddressLegacy",
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

impl SocketAddressLegacy {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The value `inet`.
    Inet(types::InetSocketAddressWrapper),
    /// The value `unix`.
    Unix(types::UnixSocketAddressWrapper),
    /// The value `vsock`.
    Vsock(types::VsockSocketAddressWrapper),
    /// The value `fd`.
    Fd(types::FdSocketAddressWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for SocketAddressLegacyBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "inet" => Self::Inet(crate::Blank::BLANK),
            "unix" => Self::Unix(crate::Blank::BLANK),
            "vsock" => Self::Vsock(crate::Blank::BLANK),
            "fd" => Self::Fd(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Inet(_) => "inet",
            Self::Unix(_) => "unix",
            Self::Vsock(_) => "vsock",
            Self::Fd(_) => "fd",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Inet(members) => Some(members),
            Self::Unix(members) => Some(members),
            Self::Vsock(members) => Some(members),
            Self::Fd(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Inet(members) => Some(members),
            Self::Unix(members) => Some(members),
            Self::Vsock(members) => Some(members),
            Self::Fd(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::InetSocketAddressWrapper> for SocketAddressLegacyBranch {
    #[inline]
    fn from(branch: types::InetSocketAddressWrapper) -> Self {
        Self::Inet(branch)
    }
}

impl From<types::UnixSocketAddressWrapper> for SocketAddressLegacyBranch {
    #[inline]
    fn from(branch: types::UnixSocketAddressWrapper) -> Self {
        Self::Unix(branch)
    }
}

impl From<types::VsockSocketAddressWrapper> for SocketAddressLegacyBranch {
    #[inline]
    fn from(branch: types::VsockSocketAddressWrapper) -> Self {
        Self::Vsock(branch)
    }
}

impl From<types::FdSocketAddressWrapper> for SocketAddressLegacyBranch {
    #[inline]
    fn from(branch: types::FdSocketAddressWrapper) -> Self {
        Self::Fd(branch)
    }
}

/// Kind of a socket address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SocketAddressType {
    /// The value `inet`.
    Inet,
    /// The value `unix`.
    Unix,
    /// The value `vsock`.
    Vsock,
    /// The value `fd`.
    Fd,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for SocketAddressType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("inet", Self::Inet),
        ("unix", Self::Unix),
        ("vsock", Self::Vsock),
        ("fd", Self::Fd),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Inet => "inet",
            Self::Unix => "unix",
            Self::Vsock => "vsock",
            Self::Fd => "fd",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A socket address of any kind, with all members on one level.
#[non_exhaustive]
pub struct SocketAddress {
    /// The member `type`.
    pub type_: types::SocketAddressBranch,
}

impl crate::Blank for SocketAddress {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for SocketAddress {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "SocketAddress",
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

impl SocketAddress {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The value `inet`.
    Inet(types::InetSocketAddress),
    /// The value `unix`.
    Unix(types::UnixSocketAddress),
    /// The value `vsock`.
    Vsock(types::VsockSocketAddress),
    /// The value `fd`.
    Fd(types::FdSocketAddress),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for SocketAddressBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "inet" => Self::Inet(crate::Blank::BLANK),
            "unix" => Self::Unix(crate::Blank::BLANK),
            "vsock" => Self::Vsock(crate::Blank::BLANK),
            "fd" => Self::Fd(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Inet(_) => "inet",
            Self::Unix(_) => "unix",
            Self::Vsock(_) => "vsock",
            Self::Fd(_) => "fd",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Inet(members) => Some(members),
            Self::Unix(members) => Some(members),
            Self::Vsock(members) => Some(members),
            Self::Fd(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Inet(members) => Some(members),
            Self::Unix(members) => Some(members),
            Self::Vsock(members) => Some(members),
            Self::Fd(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::InetSocketAddress> for SocketAddressBranch {
    #[inline]
    fn from(branch: types::InetSocketAddress) -> Self {
        Self::Inet(branch)
    }
}

impl From<types::UnixSocketAddress> for SocketAddressBranch {
    #[inline]
    fn from(branch: types::UnixSocketAddress) -> Self {
        Self::Unix(branch)
    }
}

impl From<types::VsockSocketAddress> for SocketAddressBranch {
    #[inline]
    fn from(branch: types::VsockSocketAddress) -> Self {
        Self::Vsock(branch)
    }
}

impl From<types::FdSocketAddress> for SocketAddressBranch {
    #[inline]
    fn from(branch: types::FdSocketAddress) -> Self {
        Self::Fd(branch)
    }
}

crate::impl_objects! {
    InetSocketAddressBase InetSocketAddress UnixSocketAddress VsockSocketAddress
    FdSocketAddress InetSocketAddressWrapper UnixSocketAddressWrapper
    VsockSocketAddressWrapper FdSocketAddressWrapper SocketAddressLegacy SocketAddress
}

crate::impl_enums! {
    NetworkAddressFamily SocketAddressType
}

crate::impl_branches! {
    SocketAddressLegacyBranch SocketAddressBranch
}
