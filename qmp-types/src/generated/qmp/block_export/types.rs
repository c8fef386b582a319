// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Settings of an NBD export, with the metadata it offers to clients.
#[non_exhaustive]
pub struct BlockExportOptionsNbd {
    pub name: Option<String>,
    pub description: Option<String>,
    pub bitmaps: Option<Vec<types::BlockDirtyBitmapOrStr>>,
    pub allocation_depth: Option<bool>,
}

impl BlockExportOptionsNbd {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: None,
            description: None,
            bitmaps: None,
            allocation_depth: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn bitmaps(
        mut self,
        value: impl Into<Vec<types::BlockDirtyBitmapOrStr>>,
    ) -> Self {
        self.bitmaps = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn allocation_depth(mut self, value: impl Into<Option<bool>>) -> Self {
        self.allocation_depth = value.into();
        self
    }
}

/// Settings of a vhost-user-blk export.
#[non_exhaustive]
pub struct BlockExportOptionsVhostUserBlk {
    pub addr: types::SocketAddress,
    pub logical_block_size: Option<u64>,
    pub num_queues: Option<u16>,
}

impl BlockExportOptionsVhostUserBlk {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(addr: impl Into<types::SocketAddress>) -> Self {
        Self {
            addr: addr.into(),
            logical_block_size: None,
            num_queues: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn logical_block_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.logical_block_size = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn num_queues(mut self, value: impl Into<Option<u16>>) -> Self {
        self.num_queues = value.into();
        self
    }
}

/// Whether other users of the host may open a FUSE export.
///
/// In messages since QEMU 6.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FuseExportAllowOther {
    Off,
    On,
    Auto,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Settings of a FUSE export, which shows a node as a file.
///
/// Only in builds with `CONFIG_FUSE`.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct BlockExportOptionsFuse {
    pub mountpoint: String,
    pub growable: Option<bool>,
    /// Since QEMU 6.1.
    pub allow_other: Option<types::FuseExportAllowOther>,
}

impl BlockExportOptionsFuse {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(mountpoint: impl Into<String>) -> Self {
        Self {
            mountpoint: mountpoint.into(),
            growable: None,
            allow_other: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn growable(mut self, value: impl Into<Option<bool>>) -> Self {
        self.growable = value.into();
        self
    }

    /// Since QEMU 6.1.
    #[inline]
    #[must_use]
    pub fn allow_other(
        mut self,
        value: impl Into<Option<types::FuseExportAllowOther>>,
    ) -> Self {
        self.allow_other = value.into();
        self
    }
}

/// Settings of a VDUSE export, which shows a node as a virtio disk of the host.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct BlockExportOptionsVduseBlk {
    pub name: String,
    pub num_queues: Option<u16>,
    pub queue_size: Option<u16>,
    pub logical_block_size: Option<u64>,
    pub serial: Option<String>,
}

impl BlockExportOptionsVduseBlk {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            num_queues: None,
            queue_size: None,
            logical_block_size: None,
            serial: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn num_queues(mut self, value: impl Into<Option<u16>>) -> Self {
        self.num_queues = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn queue_size(mut self, value: impl Into<Option<u16>>) -> Self {
        self.queue_size = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn logical_block_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.logical_block_size = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        self.serial = Some(value.into());
        self
    }
}

/// Whether an export with clients is kept, or torn away from them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockExportRemoveMode {
    Safe,
    Hard,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Ways to export a node.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockExportType {
    Nbd,
    /// Only in builds with `CONFIG_VHOST_USER_BLK_SERVER`.
    VhostUserBlk,
    /// Only in builds with `CONFIG_FUSE`.
    ///
    /// Since QEMU 6.0.
    Fuse,
    /// Only in builds with `CONFIG_VDUSE_BLK_EXPORT`.
    ///
    /// Since QEMU 7.1.
    VduseBlk,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Settings of an export: its id, node, and those of its type.
#[non_exhaustive]
pub struct BlockExportOptions {
    /// On the wire: `type`.
    pub type_: types::BlockExportOptionsBranch,
    pub id: String,
    pub fixed_iothread: Option<bool>,
    pub iothread: Option<types::BlockExportIothreads>,
    pub node_name: String,
    pub writable: Option<bool>,
    pub writethrough: Option<bool>,
    /// Since QEMU 10.0.
    pub allow_inactive: Option<bool>,
}

impl BlockExportOptions {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        type_: impl Into<types::BlockExportOptionsBranch>,
        id: impl Into<String>,
        node_name: impl Into<String>,
    ) -> Self {
        Self {
            type_: type_.into(),
            id: id.into(),
            fixed_iothread: None,
            iothread: None,
            node_name: node_name.into(),
            writable: None,
            writethrough: None,
            allow_inactive: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn fixed_iothread(mut self, value: impl Into<Option<bool>>) -> Self {
        self.fixed_iothread = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn iothread(mut self, value: impl Into<types::BlockExportIothreads>) -> Self {
        self.iothread = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn writable(mut self, value: impl Into<Option<bool>>) -> Self {
        self.writable = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn writethrough(mut self, value: impl Into<Option<bool>>) -> Self {
        self.writethrough = value.into();
        self
    }

    /// Since QEMU 10.0.
    #[inline]
    #[must_use]
    pub fn allow_inactive(mut self, value: impl Into<Option<bool>>) -> Self {
        self.allow_inactive = value.into();
        self
    }
}

/// The value of `type` in [`BlockExportOptions`](types::BlockExportOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BlockExportOptionsBranch {
    Nbd(types::BlockExportOptionsNbd),
    /// Only in builds with `CONFIG_VHOST_USER_BLK_SERVER`.
    VhostUserBlk(types::BlockExportOptionsVhostUserBlk),
    /// Only in builds with `CONFIG_FUSE`.
    ///
    /// Since QEMU 6.0.
    Fuse(types::BlockExportOptionsFuse),
    /// Only in builds with `CONFIG_VDUSE_BLK_EXPORT`.
    ///
    /// Since QEMU 7.1.
    VduseBlk(types::BlockExportOptionsVduseBlk),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// The I/O threads that serve a block export: one of them, or several at once.
///
/// In messages since QEMU 11.0.
#[derive(Clone)]
#[non_exhaustive]
pub enum BlockExportIothreads {
    /// The name of the one thread.
    Single(String),
    /// The names of the threads; a list with a single name still asks for several, which not all
    /// exports can do.
    Multi(Vec<String>),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

/// An export with its type, its node and whether it is going away.
#[non_exhaustive]
pub struct BlockExportInfo {
    pub id: String,
    /// On the wire: `type`.
    pub type_: types::BlockExportType,
    pub node_name: String,
    pub shutting_down: bool,
}

impl BlockExportInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        type_: types::BlockExportType,
        node_name: impl Into<String>,
        shutting_down: bool,
    ) -> Self {
        Self {
            id: id.into(),
            type_,
            node_name: node_name.into(),
            shutting_down,
        }
    }
}
