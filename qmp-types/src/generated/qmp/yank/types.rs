// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The parts of QEMU whose connections can be cut.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum YankInstanceType {
    /// The value `block-node`.
    BlockNode,
    /// The value `chardev`.
    Chardev,
    /// The value `migration`.
    Migration,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for YankInstanceType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("block-node", Self::BlockNode),
        ("chardev", Self::Chardev),
        ("migration", Self::Migration),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::BlockNode => "block-node",
            Self::Chardev => "chardev",
            Self::Migration => "migration",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A node whose connections can be cut.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct YankInstanceBlockNode {
    /// The member `node-name`.
    pub node_name: String,
}

impl crate::Blank for YankInstanceBlockNode {
    const BLANK: Self = Self {
        node_name: crate::Blank::BLANK,
    };
}

impl crate::Object for YankInstanceBlockNode {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "YankInstanceBlockNode",
        names: &["node-name"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.node_name]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.node_name]);
    }
}

impl YankInstanceBlockNode {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(node_name: impl Into<String>) -> Self {
        Self {
            node_name: node_name.into(),
        }
    }
}

/// A character device whose connections can be cut.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct YankInstanceChardev {
    /// The member `id`.
    pub id: String,
}

impl crate::Blank for YankInstanceChardev {
    const BLANK: Self = Self { id: crate::Blank::BLANK };
}

impl crate::Object for YankInstanceChardev {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "YankInstanceChardev",
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

impl YankInstanceChardev {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// A part of QEMU that `yank` can free from a stuck connection.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct YankInstance {
    /// The member `type`.
    pub type_: types::YankInstanceBranch,
}

impl crate::Blank for YankInstance {
    const BLANK: Self = Self { type_: crate::Blank::BLANK };
}

impl crate::Object for YankInstance {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "YankInstance",
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

impl YankInstance {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::YankInstanceBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`YankInstance`](types::YankInstance), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum YankInstanceBranch {
    /// The value `block-node`.
    BlockNode(types::YankInstanceBlockNode),
    /// The value `chardev`.
    Chardev(types::YankInstanceChardev),
    /// The value `migration`.
    Migration,
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for YankInstanceBranch {
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "block-node" => Self::BlockNode(crate::Blank::BLANK),
            "chardev" => Self::Chardev(crate::Blank::BLANK),
            "migration" => Self::Migration,
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::BlockNode(_) => "block-node",
            Self::Chardev(_) => "chardev",
            Self::Migration => "migration",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::BlockNode(members) => Some(members),
            Self::Chardev(members) => Some(members),
            Self::Migration => None,
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::BlockNode(members) => Some(members),
            Self::Chardev(members) => Some(members),
            Self::Migration => None,
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::YankInstanceBlockNode> for YankInstanceBranch {
    #[inline]
    fn from(branch: types::YankInstanceBlockNode) -> Self {
        Self::BlockNode(branch)
    }
}

impl From<types::YankInstanceChardev> for YankInstanceBranch {
    #[inline]
    fn from(branch: types::YankInstanceChardev) -> Self {
        Self::Chardev(branch)
    }
}

crate::impl_objects! {
    YankInstanceBlockNode YankInstanceChardev YankInstance
}

crate::impl_enums! {
    YankInstanceType
}

crate::impl_branches! {
    YankInstanceBranch
}
