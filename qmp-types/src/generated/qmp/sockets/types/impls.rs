// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for NetworkAddressFamily {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for InetSocketAddressBase {
    const BLANK: Self = Self {
        host: crate::rt::Blank::BLANK,
        port: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for InetSocketAddressBase {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "InetSocketAddressBase",
        names: &["host", "port"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.host, &self.port]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.host, &mut self.port]);
    }
}

impl crate::rt::Blank for InetSocketAddress {
    const BLANK: Self = Self {
        host: crate::rt::Blank::BLANK,
        port: crate::rt::Blank::BLANK,
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

impl crate::rt::Object for InetSocketAddress {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[2, 1, 10, 9, 5, 4, 8, 0, 6, 3, 7],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (7, crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
            (8, crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
            (9, crate::rt::Releases::since(crate::rt::Release::new(10, 1))),
            (10, crate::rt::Releases::since(crate::rt::Release::new(6, 1))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for UnixSocketAddress {
    const BLANK: Self = Self {
        path: crate::rt::Blank::BLANK,
        abstract_: None,
        tight: None,
    };
}

impl crate::rt::Object for UnixSocketAddress {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "UnixSocketAddress",
        names: &["path", "abstract", "tight"],
        order: &[1, 0, 2],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.path, &self.abstract_, &self.tight]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.path, &mut self.abstract_, &mut self.tight]);
    }
}

impl crate::rt::Blank for VsockSocketAddress {
    const BLANK: Self = Self {
        cid: crate::rt::Blank::BLANK,
        port: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VsockSocketAddress {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VsockSocketAddress",
        names: &["cid", "port"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.cid, &self.port]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.cid, &mut self.port]);
    }
}

impl crate::rt::Blank for FdSocketAddress {
    const BLANK: Self = Self {
        str: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for FdSocketAddress {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "FdSocketAddress",
        names: &["str"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.str]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.str]);
    }
}

impl crate::rt::Blank for InetSocketAddressWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for InetSocketAddressWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "InetSocketAddressWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for UnixSocketAddressWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for UnixSocketAddressWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "UnixSocketAddressWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for VsockSocketAddressWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VsockSocketAddressWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VsockSocketAddressWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for FdSocketAddressWrapper {
    const BLANK: Self = Self {
        data: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for FdSocketAddressWrapper {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "FdSocketAddressWrapper",
        names: &["data"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.data]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.data]);
    }
}

impl crate::rt::Blank for SocketAddressLegacy {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SocketAddressLegacy {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SocketAddressLegacy",
        names: &["type"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.type_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.type_]);
    }
}

impl<T: Into<types::SocketAddressLegacyBranch>> From<T> for SocketAddressLegacy {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for SocketAddressLegacyBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "inet" => Self::Inet(crate::rt::Blank::BLANK),
            "unix" => Self::Unix(crate::rt::Blank::BLANK),
            "vsock" => Self::Vsock(crate::rt::Blank::BLANK),
            "fd" => Self::Fd(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Inet(members) => Some(members),
            Self::Unix(members) => Some(members),
            Self::Vsock(members) => Some(members),
            Self::Fd(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl From<types::InetSocketAddress> for SocketAddressLegacyBranch {
    #[inline]
    fn from(branch: types::InetSocketAddress) -> Self {
        Self::Inet(types::InetSocketAddressWrapper::new(branch))
    }
}

impl From<types::UnixSocketAddressWrapper> for SocketAddressLegacyBranch {
    #[inline]
    fn from(branch: types::UnixSocketAddressWrapper) -> Self {
        Self::Unix(branch)
    }
}

impl From<types::UnixSocketAddress> for SocketAddressLegacyBranch {
    #[inline]
    fn from(branch: types::UnixSocketAddress) -> Self {
        Self::Unix(types::UnixSocketAddressWrapper::new(branch))
    }
}

impl From<types::VsockSocketAddressWrapper> for SocketAddressLegacyBranch {
    #[inline]
    fn from(branch: types::VsockSocketAddressWrapper) -> Self {
        Self::Vsock(branch)
    }
}

impl From<types::VsockSocketAddress> for SocketAddressLegacyBranch {
    #[inline]
    fn from(branch: types::VsockSocketAddress) -> Self {
        Self::Vsock(types::VsockSocketAddressWrapper::new(branch))
    }
}

impl From<types::FdSocketAddressWrapper> for SocketAddressLegacyBranch {
    #[inline]
    fn from(branch: types::FdSocketAddressWrapper) -> Self {
        Self::Fd(branch)
    }
}

impl From<types::FdSocketAddress> for SocketAddressLegacyBranch {
    #[inline]
    fn from(branch: types::FdSocketAddress) -> Self {
        Self::Fd(types::FdSocketAddressWrapper::new(branch))
    }
}

impl crate::rt::Enumeration for SocketAddressType {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for SocketAddress {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for SocketAddress {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "SocketAddress",
        names: &["type"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.type_]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.type_]);
    }
}

impl<T: Into<types::SocketAddressBranch>> From<T> for SocketAddress {
    #[inline]
    fn from(branch: T) -> Self {
        Self::new(branch)
    }
}

impl crate::rt::Branches for SocketAddressBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "inet" => Self::Inet(crate::rt::Blank::BLANK),
            "unix" => Self::Unix(crate::rt::Blank::BLANK),
            "vsock" => Self::Vsock(crate::rt::Blank::BLANK),
            "fd" => Self::Fd(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Inet(members) => Some(members),
            Self::Unix(members) => Some(members),
            Self::Vsock(members) => Some(members),
            Self::Fd(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

crate::rt::impl_objects! {
    InetSocketAddressBase InetSocketAddress UnixSocketAddress VsockSocketAddress
    FdSocketAddress InetSocketAddressWrapper UnixSocketAddressWrapper
    VsockSocketAddressWrapper FdSocketAddressWrapper SocketAddressLegacy SocketAddress
}

crate::rt::impl_enums! {
    NetworkAddressFamily SocketAddressType
}

crate::rt::impl_branches! {
    SocketAddressLegacyBranch SocketAddressBranch
}
