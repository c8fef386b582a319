// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Settings of an NBD export, with the metadata it offers to clients.
#[non_exhaustive]
pub struct BlockExportOptionsNbd {
    /// The member `name`.
    pub name: Option<String>,
    /// The member `description`.
    pub description: Option<String>,
    /// The member `bitmaps`.
    pub bitmaps: Option<Vec<types::BlockDirtyBitmapOrStr>>,
    /// The member `allocation-depth`.
    pub allocation_depth: Option<bool>,
}

impl crate::Blank for BlockExportOptionsNbd {
    const BLANK: Self = Self {
        name: None,
        description: None,
        bitmaps: None,
        allocation_depth: None,
    };
}

impl crate::Object for BlockExportOptionsNbd {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockExportOptionsNbd",
        names: &["name", "description", "bitmaps", "allocation-depth"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.name, &self.description, &self.bitmaps, &self.allocation_depth],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.name,
                &mut self.description,
                &mut self.bitmaps,
                &mut self.allocation_depth,
            ],
        );
    }
}

impl BlockExportOptionsNbd {
    /// Creates it with nothing set.
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
    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    #[inline]
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `bitmaps`.
    #[inline]
    #[must_use]
    pub fn bitmaps(
        mut self,
        value: impl Into<Vec<types::BlockDirtyBitmapOrStr>>,
    ) -> Self {
        self.bitmaps = Some(value.into());
        self
    }
    /// Sets `allocation-depth`.
    #[inline]
    #[must_use]
    pub fn allocation_depth(mut self, value: bool) -> Self {
        self.allocation_depth = Some(value);
        self
    }
}

/// Settings of a vhost-user-blk export.
#[non_exhaustive]
pub struct BlockExportOptionsVhostUserBlk {
    /// The member `addr`.
    pub addr: types::SocketAddress,
    /// The member `logical-block-size`.
    pub logical_block_size: Option<u64>,
    /// The member `num-queues`.
    pub num_queues: Option<u16>,
}

impl crate::Blank for BlockExportOptionsVhostUserBlk {
    const BLANK: Self = Self {
        addr: crate::Blank::BLANK,
        logical_block_size: None,
        num_queues: None,
    };
}

impl crate::Object for BlockExportOptionsVhostUserBlk {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockExportOptionsVhostUserBlk",
        names: &["addr", "logical-block-size", "num-queues"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.addr, &self.logical_block_size, &self.num_queues]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.addr, &mut self.logical_block_size, &mut self.num_queues],
        );
    }
}

impl BlockExportOptionsVhostUserBlk {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(addr: types::SocketAddress) -> Self {
        Self {
            addr,
            logical_block_size: None,
            num_queues: None,
        }
    }
    /// Sets `logical-block-size`.
    #[inline]
    #[must_use]
    pub fn logical_block_size(mut self, value: u64) -> Self {
        self.logical_block_size = Some(value);
        self
    }
    /// Sets `num-queues`.
    #[inline]
    #[must_use]
    pub fn num_queues(mut self, value: u16) -> Self {
        self.num_queues = Some(value);
        self
    }
}

/// Whether other users of the host may open a FUSE export.
///
/// In messages since QEMU 6.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FuseExportAllowOther {
    /// The value `off`.
    Off,
    /// The value `on`.
    On,
    /// The value `auto`.
    Auto,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for FuseExportAllowOther {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("off", Self::Off),
        ("on", Self::On),
        ("auto", Self::Auto),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Auto => "auto",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Settings of a FUSE export, which shows a node as a file.
///
/// Only in builds with `CONFIG_FUSE`.
///
/// In messages since QEMU 6.0.
#[non_exhaustive]
pub struct BlockExportOptionsFuse {
    /// The member `mountpoint`.
    pub mountpoint: String,
    /// The member `growable`.
    pub growable: Option<bool>,
    /// The member `allow-other`.
    ///
    /// Since QEMU 6.1.
    pub allow_other: Option<types::FuseExportAllowOther>,
}

impl crate::Blank for BlockExportOptionsFuse {
    const BLANK: Self = Self {
        mountpoint: crate::Blank::BLANK,
        growable: None,
        allow_other: None,
    };
}

impl crate::Object for BlockExportOptionsFuse {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockExportOptionsFuse",
        names: &["mountpoint", "growable", "allow-other"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::Releases::since(crate::Release::new(6, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.mountpoint, &self.growable, &self.allow_other]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.mountpoint, &mut self.growable, &mut self.allow_other],
        );
    }
}

impl BlockExportOptionsFuse {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(mountpoint: impl Into<String>) -> Self {
        Self {
            mountpoint: mountpoint.into(),
            growable: None,
            allow_other: None,
        }
    }
    /// Sets `growable`.
    #[inline]
    #[must_use]
    pub fn growable(mut self, value: bool) -> Self {
        self.growable = Some(value);
        self
    }
    /// Sets `allow-other`.
    #[inline]
    #[must_use]
    pub fn allow_other(mut self, value: types::FuseExportAllowOther) -> Self {
        self.allow_other = Some(value);
        self
    }
}

/// Settings of a VDUSE export, which shows a node as a virtio disk of the host.
///
/// In messages since QEMU 7.1.
#[non_exhaustive]
pub struct BlockExportOptionsVduseBlk {
    /// The member `name`.
    pub name: String,
    /// The member `num-queues`.
    pub num_queues: Option<u16>,
    /// The member `queue-size`.
    pub queue_size: Option<u16>,
    /// The member `logical-block-size`.
    pub logical_block_size: Option<u64>,
    /// The member `serial`.
    pub serial: Option<String>,
}

impl crate::Blank for BlockExportOptionsVduseBlk {
    const BLANK: Self = Self {
        name: crate::Blank::BLANK,
        num_queues: None,
        queue_size: None,
        logical_block_size: None,
        serial: None,
    };
}

impl crate::Object for BlockExportOptionsVduseBlk {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockExportOptionsVduseBlk",
        names: &["name", "num-queues", "queue-size", "logical-block-size", "serial"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.name,
                &self.num_queues,
                &self.queue_size,
                &self.logical_block_size,
                &self.serial,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.name,
                &mut self.num_queues,
                &mut self.queue_size,
                &mut self.logical_block_size,
                &mut self.serial,
            ],
        );
    }
}

impl BlockExportOptionsVduseBlk {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `num-queues`.
    #[inline]
    #[must_use]
    pub fn num_queues(mut self, value: u16) -> Self {
        self.num_queues = Some(value);
        self
    }
    /// Sets `queue-size`.
    #[inline]
    #[must_use]
    pub fn queue_size(mut self, value: u16) -> Self {
        self.queue_size = Some(value);
        self
    }
    /// Sets `logical-block-size`.
    #[inline]
    #[must_use]
    pub fn logical_block_size(mut self, value: u64) -> Self {
        self.logical_block_size = Some(value);
        self
    }
    /// Sets `serial`.
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
    /// The value `safe`.
    Safe,
    /// The value `hard`.
    Hard,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for BlockExportRemoveMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("safe", Self::Safe),
        ("hard", Self::Hard),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Safe => "safe",
            Self::Hard => "hard",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Ways to export a node.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockExportType {
    /// The value `nbd`.
    Nbd,
    /// The value `vhost-user-blk`.
    ///
    /// Only in builds with `CONFIG_VHOST_USER_BLK_SERVER`.
    VhostUserBlk,
    /// The value `fuse`.
    ///
    /// Only in builds with `CONFIG_FUSE`.
    ///
    /// Since QEMU 6.0.
    Fuse,
    /// The value `vduse-blk`.
    ///
    /// Only in builds with `CONFIG_VDUSE_BLK_EXPORT`.
    ///
    /// Since QEMU 7.1.
    VduseBlk,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for BlockExportType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("nbd", Self::Nbd),
        ("vhost-user-blk", Self::VhostUserBlk),
        ("fuse", Self::Fuse),
        ("vduse-blk", Self::VduseBlk),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (2, crate::Releases::since(crate::Release::new(6, 0))),
        (3, crate::Releases::since(crate::Release::new(7, 1))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Nbd => "nbd",
            Self::VhostUserBlk => "vhost-user-blk",
            Self::Fuse => "fuse",
            Self::VduseBlk => "vduse-blk",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Settings of an export: its id, node, and those of its type.
#[non_exhaustive]
pub struct BlockExportOptions {
    /// The member `type`.
    pub type_: types::BlockExportOptionsBranch,
    /// The member `id`.
    pub id: String,
    /// The member `fixed-iothread`.
    pub fixed_iothread: Option<bool>,
    /// The member `iothread`.
    pub iothread: Option<types::BlockExportIothreads>,
    /// The member `node-name`.
    pub node_name: String,
    /// The member `writable`.
    pub writable: Option<bool>,
    /// The member `writethrough`.
    pub writethrough: Option<bool>,
    /// The member `allow-inactive`.
    ///
    /// Since QEMU 10.0.
    pub allow_inactive: Option<bool>,
}

impl crate::Blank for BlockExportOptions {
    const BLANK: Self = Self {
        type_: crate::Blank::BLANK,
        id: crate::Blank::BLANK,
        fixed_iothread: None,
        iothread: None,
        node_name: crate::Blank::BLANK,
        writable: None,
        writethrough: None,
        allow_inactive: None,
    };
}

impl crate::Object for BlockExportOptions {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockExportOptions",
        names: &[
            "type",
            "id",
            "fixed-iothread",
            "iothread",
            "node-name",
            "writable",
            "writethrough",
            "allow-inactive",
        ],
        required: 0b10011,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[(7, crate::Releases::since(crate::Release::new(10, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.type_,
                &self.id,
                &self.fixed_iothread,
                &self.iothread,
                &self.node_name,
                &self.writable,
                &self.writethrough,
                &self.allow_inactive,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.type_,
                &mut self.id,
                &mut self.fixed_iothread,
                &mut self.iothread,
                &mut self.node_name,
                &mut self.writable,
                &mut self.writethrough,
                &mut self.allow_inactive,
            ],
        );
    }
}

impl BlockExportOptions {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `fixed-iothread`.
    #[inline]
    #[must_use]
    pub fn fixed_iothread(mut self, value: bool) -> Self {
        self.fixed_iothread = Some(value);
        self
    }
    /// Sets `iothread`.
    #[inline]
    #[must_use]
    pub fn iothread(mut self, value: impl Into<types::BlockExportIothreads>) -> Self {
        self.iothread = Some(value.into());
        self
    }
    /// Sets `writable`.
    #[inline]
    #[must_use]
    pub fn writable(mut self, value: bool) -> Self {
        self.writable = Some(value);
        self
    }
    /// Sets `writethrough`.
    #[inline]
    #[must_use]
    pub fn writethrough(mut self, value: bool) -> Self {
        self.writethrough = Some(value);
        self
    }
    /// Sets `allow-inactive`.
    #[inline]
    #[must_use]
    pub fn allow_inactive(mut self, value: bool) -> Self {
        self.allow_inactive = Some(value);
        self
    }
}

/// The value of `type` in [`BlockExportOptions`](types::BlockExportOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BlockExportOptionsBranch {
    /// The value `nbd`.
    Nbd(types::BlockExportOptionsNbd),
    /// The value `vhost-user-blk`.
    ///
    /// Only in builds with `CONFIG_VHOST_USER_BLK_SERVER`.
    VhostUserBlk(types::BlockExportOptionsVhostUserBlk),
    /// The value `fuse`.
    ///
    /// Only in builds with `CONFIG_FUSE`.
    ///
    /// Since QEMU 6.0.
    Fuse(types::BlockExportOptionsFuse),
    /// The value `vduse-blk`.
    ///
    /// Only in builds with `CONFIG_VDUSE_BLK_EXPORT`.
    ///
    /// Since QEMU 7.1.
    VduseBlk(types::BlockExportOptionsVduseBlk),
    /// A value that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for BlockExportOptionsBranch {
    const RELEASES: &'static [(&'static str, crate::Releases)] = &[
        ("fuse", crate::Releases::since(crate::Release::new(6, 0))),
        ("vduse-blk", crate::Releases::since(crate::Release::new(7, 1))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "nbd" => Self::Nbd(crate::Blank::BLANK),
            "vhost-user-blk" => Self::VhostUserBlk(crate::Blank::BLANK),
            "fuse" => Self::Fuse(crate::Blank::BLANK),
            "vduse-blk" => Self::VduseBlk(crate::Blank::BLANK),
            _ => Self::Unknown(crate::UnknownBranch::new(tag)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Nbd(_) => "nbd",
            Self::VhostUserBlk(_) => "vhost-user-blk",
            Self::Fuse(_) => "fuse",
            Self::VduseBlk(_) => "vduse-blk",
            Self::Unknown(branch) => &branch.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        match self {
            Self::Nbd(members) => Some(members),
            Self::VhostUserBlk(members) => Some(members),
            Self::Fuse(members) => Some(members),
            Self::VduseBlk(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        match self {
            Self::Nbd(members) => Some(members),
            Self::VhostUserBlk(members) => Some(members),
            Self::Fuse(members) => Some(members),
            Self::VduseBlk(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }
}

impl From<types::BlockExportOptionsNbd> for BlockExportOptionsBranch {
    #[inline]
    fn from(branch: types::BlockExportOptionsNbd) -> Self {
        Self::Nbd(branch)
    }
}

impl From<types::BlockExportOptionsVhostUserBlk> for BlockExportOptionsBranch {
    #[inline]
    fn from(branch: types::BlockExportOptionsVhostUserBlk) -> Self {
        Self::VhostUserBlk(branch)
    }
}

impl From<types::BlockExportOptionsFuse> for BlockExportOptionsBranch {
    #[inline]
    fn from(branch: types::BlockExportOptionsFuse) -> Self {
        Self::Fuse(branch)
    }
}

impl From<types::BlockExportOptionsVduseBlk> for BlockExportOptionsBranch {
    #[inline]
    fn from(branch: types::BlockExportOptionsVduseBlk) -> Self {
        Self::VduseBlk(branch)
    }
}

/// The I/O threads that serve a block export: one of them, or several at once.
///
/// In messages since QEMU 11.0.
#[derive(Clone)]
#[non_exhaustive]
pub enum BlockExportIothreads {
    /// The name of the one thread.
    ///
    /// A string.
    Single(String),
    /// The names of the threads; a list with a single name still asks for several, which not all
    /// exports can do.
    ///
    /// An array.
    Multi(Vec<String>),
    /// A value of a JSON type that this version of the schema does not have here.
    Unknown(crate::rt::Value),
}

impl ::std::fmt::Debug for BlockExportIothreads {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Single(value) => crate::rt::show_arm("Single", value, f),
            Self::Multi(value) => crate::rt::show_arm("Multi", value, f),
            Self::Unknown(value) => crate::rt::show_arm("Unknown", value, f),
        }
    }
}

impl crate::Codec<BlockExportIothreads> for BlockExportIothreads {
    #[inline]
    fn read(
        value: &mut BlockExportIothreads,
        r: &mut crate::Reader<'_>,
    ) -> Result<(), crate::DecodeError> {
        *value = match r.peek_type()? {
            crate::JsonType::String => Self::Single(crate::Blank::BLANK),
            crate::JsonType::Array => Self::Multi(crate::Blank::BLANK),
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(crate::rt::Value::Null),
        };
        match value {
            Self::Single(value) => crate::Wire::read(value, r),
            Self::Multi(value) => crate::Wire::read(value, r),
            Self::Unknown(value) => crate::Wire::read(value, r),
        }
    }
    #[inline]
    fn write(value: &BlockExportIothreads, w: &mut crate::Writer) {
        match value {
            Self::Single(value) => crate::Wire::write(value, w),
            Self::Multi(value) => crate::Wire::write(value, w),
            Self::Unknown(value) => crate::Wire::write(value, w),
        }
    }
    #[inline]
    fn search(value: &BlockExportIothreads, search: &mut crate::Search<'_>) {
        match value {
            Self::Single(value) => crate::Wire::search(value, search),
            Self::Multi(value) => crate::Wire::search(value, search),
            Self::Unknown(_) => {}
        }
    }
}

impl From<String> for BlockExportIothreads {
    #[inline]
    fn from(value: String) -> Self {
        Self::Single(value)
    }
}

impl From<&str> for BlockExportIothreads {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Single(value.to_owned())
    }
}

impl From<Vec<String>> for BlockExportIothreads {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::Multi(value)
    }
}

/// An export with its type, its node and whether it is going away.
#[non_exhaustive]
pub struct BlockExportInfo {
    /// The member `id`.
    pub id: String,
    /// The member `type`.
    pub type_: types::BlockExportType,
    /// The member `node-name`.
    pub node_name: String,
    /// The member `shutting-down`.
    pub shutting_down: bool,
}

impl crate::Blank for BlockExportInfo {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        type_: crate::Blank::BLANK,
        node_name: crate::Blank::BLANK,
        shutting_down: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockExportInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BlockExportInfo",
        names: &["id", "type", "node-name", "shutting-down"],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.type_, &self.node_name, &self.shutting_down]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.id,
                &mut self.type_,
                &mut self.node_name,
                &mut self.shutting_down,
            ],
        );
    }
}

impl BlockExportInfo {
    /// Creates it with what is mandatory; the rest is absent.
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

crate::impl_objects! {
    BlockExportOptionsNbd BlockExportOptionsVhostUserBlk BlockExportOptionsFuse
    BlockExportOptionsVduseBlk BlockExportOptions BlockExportInfo
}

crate::impl_enums! {
    FuseExportAllowOther BlockExportRemoveMode BlockExportType
}

crate::impl_branches! {
    BlockExportOptionsBranch
}

crate::impl_alternates! {
    BlockExportIothreads
}
