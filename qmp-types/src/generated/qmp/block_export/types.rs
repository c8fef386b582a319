// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Settings of an NBD export, with the metadata it offers to clients.
#[non_exhaustive]
pub struct BlockExportOptionsNbd {
    /// Name that clients ask for the export by, at most 4096 bytes. Default: the name of the node
    /// (for `nbd-server-add`, the value of its member `device`).
    pub name: Option<crate::rt::Text>,
    /// Text that clients can list with the export, at most 4096 bytes. Default: none.
    pub description: Option<crate::rt::Text>,
    /// Dirty bitmaps that clients can read as the metadata context `qemu:dirty-bitmap:` followed by
    /// the bitmap's name. Given by name, for a bitmap of the node or of its backing chain, or by
    /// node and name. They are busy while exported. In a read-only export of a writable node, they
    /// must be disabled. Default: none.
    pub bitmaps: Option<Vec<types::BlockDirtyBitmapOrStr>>,
    /// Whether clients can read, as the metadata context `qemu:allocation-depth`, how deep in the
    /// backing chain each range lies. Default: false.
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

    /// Name that clients ask for the export by, at most 4096 bytes. Default: the name of the node
    /// (for `nbd-server-add`, the value of its member `device`).
    #[inline]
    #[must_use]
    pub fn name(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Text that clients can list with the export, at most 4096 bytes. Default: none.
    #[inline]
    #[must_use]
    pub fn description(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Dirty bitmaps that clients can read as the metadata context `qemu:dirty-bitmap:` followed by
    /// the bitmap's name. Given by name, for a bitmap of the node or of its backing chain, or by
    /// node and name. They are busy while exported. In a read-only export of a writable node, they
    /// must be disabled. Default: none.
    #[inline]
    #[must_use]
    pub fn bitmaps(
        mut self,
        value: impl Into<Vec<types::BlockDirtyBitmapOrStr>>,
    ) -> Self {
        self.bitmaps = Some(value.into());
        self
    }

    /// Whether clients can read, as the metadata context `qemu:allocation-depth`, how deep in the
    /// backing chain each range lies. Default: false.
    #[inline]
    #[must_use]
    pub fn allocation_depth(mut self, value: impl Into<Option<bool>>) -> Self {
        self.allocation_depth = value.into();
        self
    }
}

/// Settings of a vhost-user-blk export.
///
/// It takes one client at a time, such as a QEMU with a `vhost-user-blk-pci` device; the client
/// must share its memory with this process.
#[non_exhaustive]
pub struct BlockExportOptionsVhostUserBlk {
    /// Socket to listen on: of type `unix`, or of type `fd` for a UNIX socket that was passed in
    /// with `getfd`. Others are an error.
    pub addr: types::SocketAddress,
    /// Block size that the guest sees in bytes: a power of two from 512 to 2097152 (2 MiB).
    /// Default: 512.
    pub logical_block_size: Option<u64>,
    /// Number of request queues, at least 1. Default: 1.
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

    /// Block size that the guest sees in bytes: a power of two from 512 to 2097152 (2 MiB).
    /// Default: 512.
    #[inline]
    #[must_use]
    pub fn logical_block_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.logical_block_size = value.into();
        self
    }

    /// Number of request queues, at least 1. Default: 1.
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
    /// Only the user that QEMU runs as (not even root) can open the file.
    Off,
    /// Other users can open it, as far as its mode allows. Without root privileges this needs
    /// `user_allow_other` in `/etc/fuse.conf`; if that is missing, the export fails.
    On,
    /// As [`on`](types::FuseExportAllowOther::On) if possible, else as
    /// [`off`](types::FuseExportAllowOther::Off).
    Auto,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Settings of a FUSE export, which shows a node as a file. The file has the content of the
/// node, like a raw image.
///
/// Only in builds with `CONFIG_FUSE`.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct BlockExportOptionsFuse {
    /// Name of an existing regular file on the host that the export is mounted over. It can be the
    /// image itself: then the file shows the guest's view as long as the export lasts.
    pub mountpoint: crate::rt::Text,
    /// Whether writes beyond the end make the node larger. Default: false: such writes fail.
    pub growable: Option<bool>,
    /// Whether other users may open the file. Default: `auto`.
    ///
    /// Since QEMU 6.1.
    pub allow_other: Option<types::FuseExportAllowOther>,
}

impl BlockExportOptionsFuse {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(mountpoint: impl Into<crate::rt::Text>) -> Self {
        Self {
            mountpoint: mountpoint.into(),
            growable: None,
            allow_other: None,
        }
    }

    /// Whether writes beyond the end make the node larger. Default: false: such writes fail.
    #[inline]
    #[must_use]
    pub fn growable(mut self, value: impl Into<Option<bool>>) -> Self {
        self.growable = value.into();
        self
    }

    /// Whether other users may open the file. Default: `auto`.
    ///
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
/// Needs a Linux host with the `vduse` module. The device must then be attached, with
/// `vdpa dev add name NAME mgmtdev vduse`, before it shows up.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct BlockExportOptionsVduseBlk {
    /// Name of the device in `/dev/vduse`, unique on the host.
    pub name: crate::rt::Text,
    /// Number of request queues, at least 1. Default: 1.
    pub num_queues: Option<u16>,
    /// Number of entries in each queue: a power of two from 4 to 1024. Default: 256.
    pub queue_size: Option<u16>,
    /// Block size that users of the disk see, in bytes: a power of two from 512 to the page size of
    /// the host. Default: 512.
    pub logical_block_size: Option<u64>,
    /// Serial number of the disk, of which 20 bytes are used. Default: empty.
    pub serial: Option<crate::rt::Text>,
}

impl BlockExportOptionsVduseBlk {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>) -> Self {
        Self {
            name: name.into(),
            num_queues: None,
            queue_size: None,
            logical_block_size: None,
            serial: None,
        }
    }

    /// Number of request queues, at least 1. Default: 1.
    #[inline]
    #[must_use]
    pub fn num_queues(mut self, value: impl Into<Option<u16>>) -> Self {
        self.num_queues = value.into();
        self
    }

    /// Number of entries in each queue: a power of two from 4 to 1024. Default: 256.
    #[inline]
    #[must_use]
    pub fn queue_size(mut self, value: impl Into<Option<u16>>) -> Self {
        self.queue_size = value.into();
        self
    }

    /// Block size that users of the disk see, in bytes: a power of two from 512 to the page size of
    /// the host. Default: 512.
    #[inline]
    #[must_use]
    pub fn logical_block_size(mut self, value: impl Into<Option<u64>>) -> Self {
        self.logical_block_size = value.into();
        self
    }

    /// Serial number of the disk, of which 20 bytes are used. Default: empty.
    #[inline]
    #[must_use]
    pub fn serial(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.serial = Some(value.into());
        self
    }
}

/// Whether an export is removed although clients use it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockExportRemoveMode {
    /// The export is only removed if no client uses it; else the command fails and changes nothing.
    Safe,
    /// Connected clients are cut off, and their pending requests may be lost.
    Hard,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Ways to export a node.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockExportType {
    /// The built-in NBD server offers the node over TCP or a UNIX socket. Needs that server to run:
    /// `nbd-server-start`, or `--nbd-server` of `qemu-storage-daemon`.
    Nbd,
    /// Another process, such as a second QEMU, uses the node as a virtio disk through shared
    /// memory.
    ///
    /// Only in builds with `CONFIG_VHOST_USER_BLK_SERVER`.
    VhostUserBlk,
    /// The node shows up as a file of the host.
    ///
    /// Only in builds with `CONFIG_FUSE`.
    ///
    /// Since QEMU 6.0.
    Fuse,
    /// The node shows up as a virtio device of the host's kernel.
    ///
    /// Only in builds with `CONFIG_VDUSE_BLK_EXPORT`.
    ///
    /// Since QEMU 7.1.
    VduseBlk,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Settings of an export: its id, node, and those of its type.
#[non_exhaustive]
pub struct BlockExportOptions {
    /// How the node is exported. Determines the other members.
    ///
    /// On the wire: `type`.
    pub type_: types::BlockExportOptionsBranch,
    /// Id of the new export, unique among exports of all types: a letter, then letters, digits,
    /// `-`, `.` and `_`.
    pub id: crate::rt::Text,
    /// Whether the node must stay in the thread that serves the export, so that it cannot be moved
    /// to another. With [`iothread`](field@types::BlockExportOptions::iothread), the export fails
    /// if the node cannot be moved there. Not with several threads. Default: false.
    pub fixed_iothread: Option<bool>,
    /// Ids of the [`iothread`](field@types::BlockExportOptions::iothread) objects that serve the
    /// export. If the node cannot be moved to it, a single one is ignored unless
    /// [`fixed-iothread`](field@types::BlockExportOptions::fixed_iothread) is true. Default: the
    /// thread that the node is in.
    pub iothread: Option<types::BlockExportIothreads>,
    /// The node to export. It may have other users, if they share it.
    pub node_name: crate::rt::Text,
    /// Whether clients may write. An error for a read-only node. Default: false.
    pub writable: Option<bool>,
    /// Whether each write is flushed to stable storage before it completes. Slow, for clients that
    /// do not flush. Default: false.
    pub writethrough: Option<bool>,
    /// Whether the node may be inactive, as on the destination of a migration. Not all types can do
    /// that; for the others it is an error. If false, an inactive node is made active first, and
    /// cannot be made inactive while the export lasts. Default: false.
    ///
    /// Since QEMU 10.0.
    pub allow_inactive: Option<bool>,
}

impl BlockExportOptions {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        type_: impl Into<types::BlockExportOptionsBranch>,
        id: impl Into<crate::rt::Text>,
        node_name: impl Into<crate::rt::Text>,
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

    /// Whether the node must stay in the thread that serves the export, so that it cannot be moved
    /// to another. With [`iothread`](field@types::BlockExportOptions::iothread), the export fails
    /// if the node cannot be moved there. Not with several threads. Default: false.
    #[inline]
    #[must_use]
    pub fn fixed_iothread(mut self, value: impl Into<Option<bool>>) -> Self {
        self.fixed_iothread = value.into();
        self
    }

    /// Ids of the [`iothread`](field@types::BlockExportOptions::iothread) objects that serve the
    /// export. If the node cannot be moved to it, a single one is ignored unless
    /// [`fixed-iothread`](field@types::BlockExportOptions::fixed_iothread) is true. Default: the
    /// thread that the node is in.
    #[inline]
    #[must_use]
    pub fn iothread(mut self, value: impl Into<types::BlockExportIothreads>) -> Self {
        self.iothread = Some(value.into());
        self
    }

    /// Whether clients may write. An error for a read-only node. Default: false.
    #[inline]
    #[must_use]
    pub fn writable(mut self, value: impl Into<Option<bool>>) -> Self {
        self.writable = value.into();
        self
    }

    /// Whether each write is flushed to stable storage before it completes. Slow, for clients that
    /// do not flush. Default: false.
    #[inline]
    #[must_use]
    pub fn writethrough(mut self, value: impl Into<Option<bool>>) -> Self {
        self.writethrough = value.into();
        self
    }

    /// Whether the node may be inactive, as on the destination of a migration. Not all types can do
    /// that; for the others it is an error. If false, an inactive node is made active first, and
    /// cannot be made inactive while the export lasts. Default: false.
    ///
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
    /// The built-in NBD server offers the node over TCP or a UNIX socket. Needs that server to run:
    /// `nbd-server-start`, or `--nbd-server` of `qemu-storage-daemon`.
    Nbd(types::BlockExportOptionsNbd),
    /// Another process, such as a second QEMU, uses the node as a virtio disk through shared
    /// memory.
    ///
    /// Only in builds with `CONFIG_VHOST_USER_BLK_SERVER`.
    VhostUserBlk(types::BlockExportOptionsVhostUserBlk),
    /// The node shows up as a file of the host.
    ///
    /// Only in builds with `CONFIG_FUSE`.
    ///
    /// Since QEMU 6.0.
    Fuse(types::BlockExportOptionsFuse),
    /// The node shows up as a virtio device of the host's kernel.
    ///
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
    /// A string: the id of the one thread.
    Single(crate::rt::Text),
    /// A list of ids, not empty. Even with one id it asks for an export in several threads, which
    /// not all types can do and which excludes `fixed-iothread`.
    Multi(Vec<crate::rt::Text>),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

/// An export with its type, its node and whether it is going away.
#[non_exhaustive]
pub struct BlockExportInfo {
    /// Name that `block-export-add` gave the export.
    pub id: crate::rt::Text,
    /// How the node is exported.
    ///
    /// On the wire: `type`.
    pub type_: types::BlockExportType,
    /// The exported node.
    pub node_name: crate::rt::Text,
    /// Whether its removal has begun: it takes no new clients, and `BLOCK_EXPORT_DELETED` follows.
    pub shutting_down: bool,
}

impl BlockExportInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<crate::rt::Text>,
        type_: types::BlockExportType,
        node_name: impl Into<crate::rt::Text>,
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
