// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Returns the name, switch id and port count of an emulated rocker switch.
///
/// On the wire: `query-rocker`.
///
/// Since QEMU 2.4.
#[non_exhaustive]
pub struct QueryRocker {
    /// The member `name`.
    pub name: String,
}

impl crate::Blank for QueryRocker {
    const BLANK: Self = Self { name: crate::Blank::BLANK };
}

impl crate::Object for QueryRocker {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "query-rocker",
        names: &["name"],
        required: 0b1,
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

impl QueryRocker {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl crate::Command for QueryRocker {
    const NAME: &'static str = "query-rocker";
    type Return = types::RockerSwitch;
}

/// Lists the ports of an emulated rocker switch, with link state and speed.
///
/// On the wire: `query-rocker-ports`.
///
/// Since QEMU 2.4.
#[non_exhaustive]
pub struct QueryRockerPorts {
    /// The member `name`.
    pub name: String,
}

impl crate::Blank for QueryRockerPorts {
    const BLANK: Self = Self { name: crate::Blank::BLANK };
}

impl crate::Object for QueryRockerPorts {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "query-rocker-ports",
        names: &["name"],
        required: 0b1,
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

impl QueryRockerPorts {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl crate::Command for QueryRockerPorts {
    const NAME: &'static str = "query-rocker-ports";
    type Return = Vec<types::RockerPort>;
}

/// Lists the flow table entries (OF-DPA) of an emulated rocker switch, of one table or of all.
///
/// On the wire: `query-rocker-of-dpa-flows`.
///
/// Since QEMU 2.4.
#[non_exhaustive]
pub struct QueryRockerOfDpaFlows {
    /// The member `name`.
    pub name: String,
    /// The member `tbl-id`.
    pub tbl_id: Option<u32>,
}

impl crate::Blank for QueryRockerOfDpaFlows {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        tbl_id: None,
    };
}

impl crate::Object for QueryRockerOfDpaFlows {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "query-rocker-of-dpa-flows",
        names: &["name", "tbl-id"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.tbl_id]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.tbl_id]);
    }
}

impl QueryRockerOfDpaFlows {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tbl_id: None,
        }
    }
    /// Sets `tbl-id`.
    #[inline]
    #[must_use]
    pub fn tbl_id(mut self, value: u32) -> Self {
        self.tbl_id = Some(value);
        self
    }
}

impl crate::Command for QueryRockerOfDpaFlows {
    const NAME: &'static str = "query-rocker-of-dpa-flows";
    type Return = Vec<types::RockerOfDpaFlow>;
}

/// Lists the group table entries (OF-DPA) of an emulated rocker switch, of one type or of all.
///
/// On the wire: `query-rocker-of-dpa-groups`.
///
/// Since QEMU 2.4.
#[non_exhaustive]
pub struct QueryRockerOfDpaGroups {
    /// The member `name`.
    pub name: String,
    /// The member `type`.
    pub type_: Option<u8>,
}

impl crate::Blank for QueryRockerOfDpaGroups {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        type_: None,
    };
}

impl crate::Object for QueryRockerOfDpaGroups {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "query-rocker-of-dpa-groups",
        names: &["name", "type"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.name, &self.type_]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.name, &mut self.type_]);
    }
}

impl QueryRockerOfDpaGroups {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            type_: None,
        }
    }
    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn type_(mut self, value: u8) -> Self {
        self.type_ = Some(value);
        self
    }
}

impl crate::Command for QueryRockerOfDpaGroups {
    const NAME: &'static str = "query-rocker-of-dpa-groups";
    type Return = Vec<types::RockerOfDpaGroup>;
}

crate::impl_calls! {
    QueryRocker QueryRockerPorts QueryRockerOfDpaFlows QueryRockerOfDpaGroups
}
