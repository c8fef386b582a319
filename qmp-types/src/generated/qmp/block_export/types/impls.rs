// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for BlockExportOptionsNbd {
    const BLANK: Self = Self {
        name: None,
        description: None,
        bitmaps: None,
        allocation_depth: None,
    };
}

impl crate::rt::Object for BlockExportOptionsNbd {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockExportOptionsNbd",
        names: &["name", "description", "bitmaps", "allocation-depth"],
        order: &[0, 1, 2, 3],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(
            &[&self.name, &self.description, &self.bitmaps, &self.allocation_depth],
        );
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Blank for BlockExportOptionsVhostUserBlk {
    const BLANK: Self = Self {
        addr: crate::rt::Blank::BLANK,
        logical_block_size: None,
        num_queues: None,
    };
}

impl crate::rt::Object for BlockExportOptionsVhostUserBlk {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockExportOptionsVhostUserBlk",
        names: &["addr", "logical-block-size", "num-queues"],
        order: &[2, 0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.addr, &self.logical_block_size, &self.num_queues]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.addr, &mut self.logical_block_size, &mut self.num_queues],
        );
    }
}

impl crate::rt::Enumeration for FuseExportAllowOther {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for BlockExportOptionsFuse {
    const BLANK: Self = Self {
        mountpoint: crate::rt::Blank::BLANK,
        growable: None,
        allow_other: None,
    };
}

impl crate::rt::Object for BlockExportOptionsFuse {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockExportOptionsFuse",
        names: &["mountpoint", "growable", "allow-other"],
        order: &[1, 2, 0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(2, crate::rt::Releases::since(crate::rt::Release::new(6, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.mountpoint, &self.growable, &self.allow_other]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.mountpoint, &mut self.growable, &mut self.allow_other],
        );
    }
}

impl crate::rt::Blank for BlockExportOptionsVduseBlk {
    const BLANK: Self = Self {
        name: crate::rt::Blank::BLANK,
        num_queues: None,
        queue_size: None,
        logical_block_size: None,
        serial: None,
    };
}

impl crate::rt::Object for BlockExportOptionsVduseBlk {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockExportOptionsVduseBlk",
        names: &["name", "num-queues", "queue-size", "logical-block-size", "serial"],
        order: &[1, 0, 4, 2, 3],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Enumeration for BlockExportRemoveMode {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for BlockExportType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("nbd", Self::Nbd),
        ("vhost-user-blk", Self::VhostUserBlk),
        ("fuse", Self::Fuse),
        ("vduse-blk", Self::VduseBlk),
    ];
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (2, crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
        (3, crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for BlockExportOptions {
    const BLANK: Self = Self {
        type_: crate::rt::Blank::BLANK,
        id: crate::rt::Blank::BLANK,
        fixed_iothread: None,
        iothread: None,
        node_name: crate::rt::Blank::BLANK,
        writable: None,
        writethrough: None,
        allow_inactive: None,
    };
}

impl crate::rt::Object for BlockExportOptions {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
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
        order: &[5, 4, 3, 7, 6, 0, 2, 1],
        required: 0b10011,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[(7, crate::rt::Releases::since(crate::rt::Release::new(10, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

impl crate::rt::Branches for BlockExportOptionsBranch {
    const RELEASES: &'static [(&'static str, crate::rt::Releases)] = &[
        ("fuse", crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
        ("vduse-blk", crate::rt::Releases::since(crate::rt::Release::new(7, 1))),
    ];
    #[inline]
    fn of(tag: &str) -> Self {
        match tag {
            "nbd" => Self::Nbd(crate::rt::Blank::BLANK),
            "vhost-user-blk" => Self::VhostUserBlk(crate::rt::Blank::BLANK),
            "fuse" => Self::Fuse(crate::rt::Blank::BLANK),
            "vduse-blk" => Self::VduseBlk(crate::rt::Blank::BLANK),
            _ => Self::Unknown(crate::rt::UnknownBranch::new(tag)),
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
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        match self {
            Self::Nbd(members) => Some(members),
            Self::VhostUserBlk(members) => Some(members),
            Self::Fuse(members) => Some(members),
            Self::VduseBlk(members) => Some(members),
            Self::Unknown(members) => Some(members),
        }
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
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

impl ::std::fmt::Debug for BlockExportIothreads {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Single(value) => crate::rt::show_arm("Single", value, f),
            Self::Multi(value) => crate::rt::show_arm("Multi", value, f),
            Self::Unknown(value) => crate::rt::show_arm("Unknown", value, f),
        }
    }
}

impl crate::rt::Codec<BlockExportIothreads> for BlockExportIothreads {
    #[inline]
    fn read(
        value: &mut BlockExportIothreads,
        r: &mut crate::rt::Reader<'_>,
    ) -> Result<(), crate::rt::DecodeError> {
        *value = match r.peek_type()? {
            crate::rt::JsonType::String => Self::Single(crate::rt::Blank::BLANK),
            crate::rt::JsonType::Array => Self::Multi(crate::rt::Blank::BLANK),
            #[allow(unreachable_patterns)]
            _ => Self::Unknown(crate::rt::Value::Null),
        };
        match value {
            Self::Single(value) => crate::rt::Wire::read(value, r),
            Self::Multi(value) => crate::rt::Wire::read(value, r),
            Self::Unknown(value) => crate::rt::Wire::read(value, r),
        }
    }

    #[inline]
    fn write(value: &BlockExportIothreads, w: &mut crate::rt::Writer) {
        match value {
            Self::Single(value) => crate::rt::Wire::write(value, w),
            Self::Multi(value) => crate::rt::Wire::write(value, w),
            Self::Unknown(value) => crate::rt::Wire::write(value, w),
        }
    }

    #[inline]
    fn search(value: &BlockExportIothreads, search: &mut crate::rt::Search<'_>) {
        match value {
            Self::Single(value) => crate::rt::Wire::search(value, search),
            Self::Multi(value) => crate::rt::Wire::search(value, search),
            Self::Unknown(_) => {}
        }
    }
}

impl From<crate::rt::Text> for BlockExportIothreads {
    #[inline]
    fn from(value: crate::rt::Text) -> Self {
        Self::Single(value)
    }
}

impl From<&str> for BlockExportIothreads {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Single(value.into())
    }
}

impl From<String> for BlockExportIothreads {
    #[inline]
    fn from(value: String) -> Self {
        Self::Single(value.into())
    }
}

impl From<Vec<crate::rt::Text>> for BlockExportIothreads {
    #[inline]
    fn from(value: Vec<crate::rt::Text>) -> Self {
        Self::Multi(value)
    }
}

impl crate::rt::Blank for BlockExportInfo {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        type_: crate::rt::Blank::BLANK,
        node_name: crate::rt::Blank::BLANK,
        shutting_down: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for BlockExportInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "BlockExportInfo",
        names: &["id", "type", "node-name", "shutting-down"],
        order: &[2, 3, 1, 0],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.type_, &self.node_name, &self.shutting_down]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

crate::rt::impl_objects! {
    BlockExportOptionsNbd BlockExportOptionsVhostUserBlk BlockExportOptionsFuse
    BlockExportOptionsVduseBlk BlockExportOptions BlockExportInfo
}

crate::rt::impl_enums! {
    FuseExportAllowOther BlockExportRemoveMode BlockExportType
}

crate::rt::impl_branches! {
    BlockExportOptionsBranch
}

crate::rt::impl_alternates! {
    BlockExportIothreads
}

crate::rt::impl_defaults! {
    BlockExportOptionsNbd
}
