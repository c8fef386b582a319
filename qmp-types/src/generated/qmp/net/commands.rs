// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Switches the link of a network device or backend up or down, like a cable pulled or plugged
/// in.
///
/// On the wire: `set_link`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct SetLink {
    /// The member `name`.
    pub name: String,
    /// The member `up`.
    pub up: bool,
}

impl crate::Blank for SetLink {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        up: crate::Blank::BLANK,
    };
}

impl crate::Object for SetLink {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "set_link",
        names: &["name", "up"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.up]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.up]);
    }
}

impl SetLink {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, up: bool) -> Self {
        Self { name: name.into(), up }
    }
}

impl crate::Command for SetLink {
    const NAME: &'static str = "set_link";
    type Return = crate::Empty;
}

/// Creates a network backend on the host side, for a network device to use.
///
/// On the wire: `netdev_add`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct NetdevAdd {
    /// The member `id`.
    pub id: String,
    /// The member `type`.
    pub type_: types::NetdevBranch,
}

impl crate::Blank for NetdevAdd {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        type_: crate::Blank::BLANK,
    };
}

impl crate::Object for NetdevAdd {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "netdev_add",
        names: &["id", "type"],
        required: 0b11,
        required_beyond: &[],
        tag: Some(1),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.type_]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.type_]);
    }
}

impl NetdevAdd {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, type_: impl Into<types::NetdevBranch>) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
        }
    }
}

impl From<types::Netdev> for NetdevAdd {
    /// Takes the members from [`Netdev`](types::Netdev).
    #[inline]
    fn from(data: types::Netdev) -> Self {
        Self {
            id: data.id,
            type_: data.type_,
        }
    }
}

impl crate::Command for NetdevAdd {
    const NAME: &'static str = "netdev_add";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Removes a network backend.
///
/// On the wire: `netdev_del`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct NetdevDel {
    /// The member `id`.
    pub id: String,
}

impl crate::Blank for NetdevDel {
    const BLANK: Self = Self { id: crate::Blank::BLANK };
}

impl crate::Object for NetdevDel {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "netdev_del",
        names: &["id"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id]);
    }
}

impl NetdevDel {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl crate::Command for NetdevDel {
    const NAME: &'static str = "netdev_del";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Returns which packets each network device of the guest accepts: addresses, VLANs and
/// promiscuous modes.
///
/// On the wire: `query-rx-filter`.
///
/// Since QEMU 1.6.
#[non_exhaustive]
pub struct QueryRxFilter {
    /// The member `name`.
    pub name: Option<String>,
}

impl crate::Blank for QueryRxFilter {
    const BLANK: Self = Self { name: None };
}

impl crate::Object for QueryRxFilter {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "query-rx-filter",
        names: &["name"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.name]);
    }
}

impl QueryRxFilter {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { name: None }
    }
    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl crate::Command for QueryRxFilter {
    const NAME: &'static str = "query-rx-filter";
    type Return = Vec<types::RxFilterInfo>;
}

/// Makes network devices announce their addresses with broadcast packets, so that switches
/// learn the port they are on.
///
/// On the wire: `announce-self`.
///
/// Since QEMU 4.0.
#[non_exhaustive]
pub struct AnnounceSelf {
    /// The member `initial`.
    pub initial: i64,
    /// The member `max`.
    pub max: i64,
    /// The member `rounds`.
    pub rounds: i64,
    /// The member `step`.
    pub step: i64,
    /// The member `interfaces`.
    pub interfaces: Option<Vec<String>>,
    /// The member `id`.
    pub id: Option<String>,
}

impl crate::Blank for AnnounceSelf {
    const BLANK: Self = Self {
        initial: crate::Blank::BLANK,
        max: crate::Blank::BLANK,
        rounds: crate::Blank::BLANK,
        step: crate::Blank::BLANK,
        interfaces: None,
        id: None,
    };
}

impl crate::Object for AnnounceSelf {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "announce-self",
        names: &["initial", "max", "rounds", "step", "interfaces", "id"],
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
                &self.initial,
                &self.max,
                &self.rounds,
                &self.step,
                &self.interfaces,
                &self.id,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.initial,
                &mut self.max,
                &mut self.rounds,
                &mut self.step,
                &mut self.interfaces,
                &mut self.id,
            ],
        );
    }
}

impl AnnounceSelf {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `interfaces`.
    #[inline]
    #[must_use]
    pub fn interfaces(mut self, value: impl Into<Vec<String>>) -> Self {
        self.interfaces = Some(value.into());
        self
    }
    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

impl crate::Command for AnnounceSelf {
    const NAME: &'static str = "announce-self";
    type Return = crate::Empty;
}

crate::impl_calls! {
    SetLink NetdevAdd NetdevDel QueryRxFilter AnnounceSelf
}
