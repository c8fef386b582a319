// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Switches the link of a network device or backend up or down, like a cable pulled or plugged
/// in.
///
/// On the wire: `set_link`.
///
/// Since QEMU 0.14.
#[doc(alias = "set_link")]
#[non_exhaustive]
pub struct SetLink {
    pub name: String,
    pub up: bool,
}

impl SetLink {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, up: bool) -> Self {
        Self { name: name.into(), up }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for SetLink {
    const NAME: &'static str = "set_link";
    type Return = crate::rt::Empty;
}

/// Creates a network backend on the host side, for a network device to use.
///
/// On the wire: `netdev_add`.
///
/// Since QEMU 0.14.
#[doc(alias = "netdev_add")]
#[non_exhaustive]
pub struct NetdevAdd {
    pub id: String,
    /// On the wire: `type`.
    pub type_: types::NetdevBranch,
}

impl NetdevAdd {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, type_: impl Into<types::NetdevBranch>) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for NetdevAdd {
    const NAME: &'static str = "netdev_add";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Removes a network backend.
///
/// On the wire: `netdev_del`.
///
/// Since QEMU 0.14.
#[doc(alias = "netdev_del")]
#[non_exhaustive]
pub struct NetdevDel {
    pub id: String,
}

impl NetdevDel {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for NetdevDel {
    const NAME: &'static str = "netdev_del";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Returns which packets each network device of the guest accepts: addresses, VLANs and
/// promiscuous modes.
///
/// On the wire: `query-rx-filter`.
///
/// Since QEMU 1.6.
#[doc(alias = "query-rx-filter")]
#[non_exhaustive]
pub struct QueryRxFilter {
    pub name: Option<String>,
}

impl QueryRxFilter {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { name: None }
    }

    #[inline]
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryRxFilter {
    const NAME: &'static str = "query-rx-filter";
    type Return = Vec<types::RxFilterInfo>;
}

/// Makes network devices announce their addresses with broadcast packets, so that switches
/// learn the port they are on.
///
/// On the wire: `announce-self`.
///
/// Since QEMU 4.0.
#[doc(alias = "announce-self")]
#[non_exhaustive]
pub struct AnnounceSelf {
    pub initial: i64,
    pub max: i64,
    pub rounds: i64,
    pub step: i64,
    pub interfaces: Option<Vec<String>>,
    pub id: Option<String>,
}

impl AnnounceSelf {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(initial: i64, max: i64, rounds: i64, step: i64) -> Self {
        Self {
            initial,
            max,
            rounds,
            step,
            interfaces: None,
            id: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn interfaces(mut self, value: impl Into<Vec<String>>) -> Self {
        self.interfaces = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for AnnounceSelf {
    const NAME: &'static str = "announce-self";
    type Return = crate::rt::Empty;
}
