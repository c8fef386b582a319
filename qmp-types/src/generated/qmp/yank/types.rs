// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The parts of QEMU whose connections can be cut.
///
/// In messages since QEMU 6.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum YankInstanceType {
    BlockNode,
    Chardev,
    Migration,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A node whose connections can be cut.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct YankInstanceBlockNode {
    pub node_name: String,
}

impl YankInstanceBlockNode {
    /// Creates a value.
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
    pub id: String,
}

impl YankInstanceChardev {
    /// Creates a value.
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
    /// On the wire: `type`.
    pub type_: types::YankInstanceBranch,
}

impl YankInstance {
    /// Creates a value.
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
    BlockNode(types::YankInstanceBlockNode),
    Chardev(types::YankInstanceChardev),
    Migration,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}
