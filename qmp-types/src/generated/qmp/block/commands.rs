// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the helpers for SCSI persistent reservations and whether each is connected.
///
/// On the wire: `query-pr-managers`.
///
/// Since QEMU 3.0.
#[doc(alias = "query-pr-managers")]
#[non_exhaustive]
pub struct QueryPrManagers {}

impl QueryPrManagers {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryPrManagers {
    const NAME: &'static str = "query-pr-managers";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::PRManagerInfo>;
}

/// Takes the medium out of a removable drive of the guest. An empty drive is not an error.
///
/// On the wire: `eject`.
///
/// Since QEMU 0.14.
#[doc(alias = "eject")]
#[non_exhaustive]
pub struct Eject {
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub device: Option<String>,
    pub id: Option<String>,
    pub force: Option<bool>,
}

impl Eject {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            device: None,
            id: None,
            force: None,
        }
    }

    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn force(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for Eject {
    const NAME: &'static str = "eject";
    type Return = crate::rt::Empty;
}

/// Opens a removable drive; if its tray is locked from inside the guest, asks the guest first
/// unless [`force`](field@commands::BlockdevOpenTray::force) is set.
///
/// On the wire: `blockdev-open-tray`.
///
/// Since QEMU 2.5.
#[doc(alias = "blockdev-open-tray")]
#[non_exhaustive]
pub struct BlockdevOpenTray {
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub device: Option<String>,
    pub id: Option<String>,
    pub force: Option<bool>,
}

impl BlockdevOpenTray {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            device: None,
            id: None,
            force: None,
        }
    }

    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn force(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockdevOpenTray {
    const NAME: &'static str = "blockdev-open-tray";
    type Return = crate::rt::Empty;
}

/// Closes a removable drive, so that the guest sees the medium that lies in its tray.
///
/// On the wire: `blockdev-close-tray`.
///
/// Since QEMU 2.5.
#[doc(alias = "blockdev-close-tray")]
#[non_exhaustive]
pub struct BlockdevCloseTray {
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub device: Option<String>,
    pub id: Option<String>,
}

impl BlockdevCloseTray {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { device: None, id: None }
    }

    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
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
impl crate::rt::Command for BlockdevCloseTray {
    const NAME: &'static str = "blockdev-close-tray";
    type Return = crate::rt::Empty;
}

/// Takes the node out of a drive that stands open, and so leaves the drive empty.
///
/// On the wire: `blockdev-remove-medium`.
///
/// Since QEMU 2.12.
#[doc(alias = "blockdev-remove-medium")]
#[non_exhaustive]
pub struct BlockdevRemoveMedium {
    pub id: String,
}

impl BlockdevRemoveMedium {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockdevRemoveMedium {
    const NAME: &'static str = "blockdev-remove-medium";
    type Return = crate::rt::Empty;
}

/// Puts a node as medium into an empty drive that stands open.
///
/// On the wire: `blockdev-insert-medium`.
///
/// Since QEMU 2.12.
#[doc(alias = "blockdev-insert-medium")]
#[non_exhaustive]
pub struct BlockdevInsertMedium {
    pub id: String,
    pub node_name: String,
}

impl BlockdevInsertMedium {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, node_name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            node_name: node_name.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockdevInsertMedium {
    const NAME: &'static str = "blockdev-insert-medium";
    type Return = crate::rt::Empty;
}

/// Swaps the medium of a drive for an image file in one step: open, remove, insert and close.
///
/// On the wire: `blockdev-change-medium`.
///
/// Since QEMU 2.5.
#[doc(alias = "blockdev-change-medium")]
#[non_exhaustive]
pub struct BlockdevChangeMedium {
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub device: Option<String>,
    pub id: Option<String>,
    pub filename: String,
    pub format: Option<String>,
    /// Since QEMU 7.1.
    pub force: Option<bool>,
    pub read_only_mode: Option<types::BlockdevChangeReadOnlyMode>,
}

impl BlockdevChangeMedium {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(filename: impl Into<String>) -> Self {
        Self {
            device: None,
            id: None,
            filename: filename.into(),
            format: None,
            force: None,
            read_only_mode: None,
        }
    }

    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }

    /// Since QEMU 7.1.
    #[inline]
    #[must_use]
    pub fn force(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn read_only_mode(
        mut self,
        value: impl Into<Option<types::BlockdevChangeReadOnlyMode>>,
    ) -> Self {
        self.read_only_mode = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockdevChangeMedium {
    const NAME: &'static str = "blockdev-change-medium";
    type Return = crate::rt::Empty;
}

/// Sets bandwidth and request rate limits for a drive, shared by all members of its throttle
/// group. Limits of 0 mean none.
///
/// On the wire: `block_set_io_throttle`.
///
/// Since QEMU 1.1.
#[doc(alias = "block_set_io_throttle")]
#[non_exhaustive]
pub struct BlockSetIoThrottle {
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub device: Option<String>,
    pub id: Option<String>,
    pub bps: i64,
    pub bps_rd: i64,
    pub bps_wr: i64,
    pub iops: i64,
    pub iops_rd: i64,
    pub iops_wr: i64,
    pub bps_max: Option<i64>,
    pub bps_rd_max: Option<i64>,
    pub bps_wr_max: Option<i64>,
    pub iops_max: Option<i64>,
    pub iops_rd_max: Option<i64>,
    pub iops_wr_max: Option<i64>,
    pub bps_max_length: Option<i64>,
    pub bps_rd_max_length: Option<i64>,
    pub bps_wr_max_length: Option<i64>,
    pub iops_max_length: Option<i64>,
    pub iops_rd_max_length: Option<i64>,
    pub iops_wr_max_length: Option<i64>,
    pub iops_size: Option<i64>,
    pub group: Option<String>,
}

/// The required members of [`BlockSetIoThrottle`], for its `new`.
pub struct BlockSetIoThrottleRequired {
    pub bps: i64,
    pub bps_rd: i64,
    pub bps_wr: i64,
    pub iops: i64,
    pub iops_rd: i64,
    pub iops_wr: i64,
}

impl BlockSetIoThrottle {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(required: BlockSetIoThrottleRequired) -> Self {
        Self {
            device: None,
            id: None,
            bps: required.bps,
            bps_rd: required.bps_rd,
            bps_wr: required.bps_wr,
            iops: required.iops,
            iops_rd: required.iops_rd,
            iops_wr: required.iops_wr,
            bps_max: None,
            bps_rd_max: None,
            bps_wr_max: None,
            iops_max: None,
            iops_rd_max: None,
            iops_wr_max: None,
            bps_max_length: None,
            bps_rd_max_length: None,
            bps_wr_max_length: None,
            iops_max_length: None,
            iops_rd_max_length: None,
            iops_wr_max_length: None,
            iops_size: None,
            group: None,
        }
    }

    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn bps_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_max = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn bps_rd_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_rd_max = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn bps_wr_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_wr_max = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn iops_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_max = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn iops_rd_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_rd_max = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn iops_wr_max(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_wr_max = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn bps_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_max_length = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn bps_rd_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_rd_max_length = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn bps_wr_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.bps_wr_max_length = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn iops_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_max_length = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn iops_rd_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_rd_max_length = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn iops_wr_max_length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_wr_max_length = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn iops_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.iops_size = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockSetIoThrottle {
    const NAME: &'static str = "block_set_io_throttle";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Sets up histograms of request latency for a device. With
/// [`id`](field@commands::BlockLatencyHistogramSet::id) alone they are all removed.
///
/// On the wire: `block-latency-histogram-set`.
///
/// Since QEMU 4.0.
#[doc(alias = "block-latency-histogram-set")]
#[non_exhaustive]
pub struct BlockLatencyHistogramSet {
    pub id: String,
    pub boundaries: Option<Vec<u64>>,
    pub boundaries_read: Option<Vec<u64>>,
    pub boundaries_write: Option<Vec<u64>>,
    /// Since QEMU 8.1.
    pub boundaries_zap: Option<Vec<u64>>,
    pub boundaries_flush: Option<Vec<u64>>,
}

impl BlockLatencyHistogramSet {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            boundaries: None,
            boundaries_read: None,
            boundaries_write: None,
            boundaries_zap: None,
            boundaries_flush: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn boundaries(mut self, value: impl Into<Vec<u64>>) -> Self {
        self.boundaries = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn boundaries_read(mut self, value: impl Into<Vec<u64>>) -> Self {
        self.boundaries_read = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn boundaries_write(mut self, value: impl Into<Vec<u64>>) -> Self {
        self.boundaries_write = Some(value.into());
        self
    }

    /// Since QEMU 8.1.
    #[inline]
    #[must_use]
    pub fn boundaries_zap(mut self, value: impl Into<Vec<u64>>) -> Self {
        self.boundaries_zap = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn boundaries_flush(mut self, value: impl Into<Vec<u64>>) -> Self {
        self.boundaries_flush = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockLatencyHistogramSet {
    const NAME: &'static str = "block-latency-histogram-set";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}
