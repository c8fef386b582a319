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
    /// A node with a network connection: those of the `nbd` driver.
    BlockNode,
    /// A character device on a socket.
    Chardev,
    /// The migration that is in progress, in or out.
    Migration,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A node whose connections can be cut.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct YankInstanceBlockNode {
    /// Name of the node, which must be one of the `nbd` driver.
    pub node_name: crate::rt::Text,
}

impl YankInstanceBlockNode {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(node_name: impl Into<crate::rt::Text>) -> Self {
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
    /// Id of the device, which must be of type `socket`.
    pub id: crate::rt::Text,
}

impl YankInstanceChardev {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>) -> Self {
        Self { id: id.into() }
    }
}

/// A part of QEMU that `yank` can free from a stuck connection. What happens to it depends on
/// its type:
///
/// - An NBD node loses its connection and does not try to connect again; requests fail.
/// - A character device loses its connection, as if the other side had closed it.
/// - A migration loses all connections and ends as `failed`; in the postcopy phase it pauses
///   instead, as `postcopy-paused`. Use `migrate_cancel` unless that hangs.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct YankInstance {
    /// Kind of part. `migration` has no further members.
    ///
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
    /// A node with a network connection: those of the `nbd` driver.
    BlockNode(types::YankInstanceBlockNode),
    /// A character device on a socket.
    Chardev(types::YankInstanceChardev),
    /// The migration that is in progress, in or out.
    Migration,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}
