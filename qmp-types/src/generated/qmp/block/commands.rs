// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the helpers for SCSI persistent reservations and whether each is connected.
///
/// On the wire: `query-pr-managers`.
///
/// Since QEMU 3.0.
#[non_exhaustive]
pub struct QueryPrManagers {}

impl crate::Blank for QueryPrManagers {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryPrManagers {}

impl QueryPrManagers {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryPrManagers {
    const NAME: &'static str = "query-pr-managers";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::PRManagerInfo>;
}

/// Takes the medium out of a removable drive of the guest. An empty drive is not an error.
///
/// On the wire: `eject`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct Eject {
    /// The member `device`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub device: Option<String>,
    /// The member `id`.
    pub id: Option<String>,
    /// The member `force`.
    pub force: Option<bool>,
}

impl crate::Blank for Eject {
    const BLANK: Self = Self {
        device: None,
        id: None,
        force: None,
    };
}

impl crate::Object for Eject {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "eject",
        names: &["device", "id", "force"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device, &self.id, &self.force]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.id, &mut self.force]);
    }
}

impl Eject {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            device: None,
            id: None,
            force: None,
        }
    }
    /// Sets `device`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `force`.
    #[inline]
    #[must_use]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

impl crate::Command for Eject {
    const NAME: &'static str = "eject";
    type Return = crate::Empty;
}

/// Opens a removable drive; if its tray is locked from inside the guest, asks the guest first
/// unless [`force`](field@commands::BlockdevOpenTray::force) is set.
///
/// On the wire: `blockdev-open-tray`.
///
/// Since QEMU 2.5.
#[non_exhaustive]
pub struct BlockdevOpenTray {
    /// The member `device`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub device: Option<String>,
    /// The member `id`.
    pub id: Option<String>,
    /// The member `force`.
    pub force: Option<bool>,
}

impl crate::Blank for BlockdevOpenTray {
    const BLANK: Self = Self {
        device: None,
        id: None,
        force: None,
    };
}

impl crate::Object for BlockdevOpenTray {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "blockdev-open-tray",
        names: &["device", "id", "force"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device, &self.id, &self.force]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.id, &mut self.force]);
    }
}

impl BlockdevOpenTray {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            device: None,
            id: None,
            force: None,
        }
    }
    /// Sets `device`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `force`.
    #[inline]
    #[must_use]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

impl crate::Command for BlockdevOpenTray {
    const NAME: &'static str = "blockdev-open-tray";
    type Return = crate::Empty;
}

/// Closes a removable drive, so that the guest sees the medium that lies in its tray.
///
/// On the wire: `blockdev-close-tray`.
///
/// Since QEMU 2.5.
#[non_exhaustive]
pub struct BlockdevCloseTray {
    /// The member `device`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub device: Option<String>,
    /// The member `id`.
    pub id: Option<String>,
}

impl crate::Blank for BlockdevCloseTray {
    const BLANK: Self = Self { device: None, id: None };
}

impl crate::Object for BlockdevCloseTray {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "blockdev-close-tray",
        names: &["device", "id"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device, &self.id]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.id]);
    }
}

impl BlockdevCloseTray {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { device: None, id: None }
    }
    /// Sets `device`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
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

impl crate::Command for BlockdevCloseTray {
    const NAME: &'static str = "blockdev-close-tray";
    type Return = crate::Empty;
}

/// Takes the node out of a drive that stands open, and so leaves the drive empty.
///
/// On the wire: `blockdev-remove-medium`.
///
/// Since QEMU 2.12.
#[non_exhaustive]
pub struct BlockdevRemoveMedium {
    /// The member `id`.
    pub id: String,
}

impl crate::Blank for BlockdevRemoveMedium {
    const BLANK: Self = Self { id: crate::Blank::BLANK };
}

impl crate::Object for BlockdevRemoveMedium {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "blockdev-remove-medium",
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

impl BlockdevRemoveMedium {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl crate::Command for BlockdevRemoveMedium {
    const NAME: &'static str = "blockdev-remove-medium";
    type Return = crate::Empty;
}

/// Puts a node as medium into an empty drive that stands open.
///
/// On the wire: `blockdev-insert-medium`.
///
/// Since QEMU 2.12.
#[non_exhaustive]
pub struct BlockdevInsertMedium {
    /// The member `id`.
    pub id: String,
    /// The member `node-name`.
    pub node_name: String,
}

impl crate::Blank for BlockdevInsertMedium {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        node_name: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevInsertMedium {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "blockdev-insert-medium",
        names: &["id", "node-name"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.node_name]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.node_name]);
    }
}

impl BlockdevInsertMedium {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, node_name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            node_name: node_name.into(),
        }
    }
}

impl crate::Command for BlockdevInsertMedium {
    const NAME: &'static str = "blockdev-insert-medium";
    type Return = crate::Empty;
}

/// Swaps the medium of a drive for an image file in one step: open, remove, insert and close.
///
/// On the wire: `blockdev-change-medium`.
///
/// Since QEMU 2.5.
#[non_exhaustive]
pub struct BlockdevChangeMedium {
    /// The member `device`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub device: Option<String>,
    /// The member `id`.
    pub id: Option<String>,
    /// The member `filename`.
    pub filename: String,
    /// The member `format`.
    pub format: Option<String>,
    /// The member `force`.
    ///
    /// Since QEMU 7.1.
    pub force: Option<bool>,
    /// The member `read-only-mode`.
    pub read_only_mode: Option<types::BlockdevChangeReadOnlyMode>,
}

impl crate::Blank for BlockdevChangeMedium {
    const BLANK: Self = Self {
        device: None,
        id: None,
        filename: crate::Blank::BLANK,
        format: None,
        force: None,
        read_only_mode: None,
    };
}

impl crate::Object for BlockdevChangeMedium {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "blockdev-change-medium",
        names: &["device", "id", "filename", "format", "force", "read-only-mode"],
        required: 0b100,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(4, crate::Releases::since(crate::Release::new(7, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.device,
                &self.id,
                &self.filename,
                &self.format,
                &self.force,
                &self.read_only_mode,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.device,
                &mut self.id,
                &mut self.filename,
                &mut self.format,
                &mut self.force,
                &mut self.read_only_mode,
            ],
        );
    }
}

impl BlockdevChangeMedium {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `device`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `format`.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets `force`.
    #[inline]
    #[must_use]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `read-only-mode`.
    #[inline]
    #[must_use]
    pub fn read_only_mode(mut self, value: types::BlockdevChangeReadOnlyMode) -> Self {
        self.read_only_mode = Some(value);
        self
    }
}

impl crate::Command for BlockdevChangeMedium {
    const NAME: &'static str = "blockdev-change-medium";
    type Return = crate::Empty;
}

/// Sets bandwidth and request rate limits for a drive, shared by all members of its throttle
/// group. Limits of 0 mean none.
///
/// On the wire: `block_set_io_throttle`.
///
/// Since QEMU 1.1.
#[non_exhaustive]
pub struct BlockSetIoThrottle {
    /// The member `device`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub device: Option<String>,
    /// The member `id`.
    pub id: Option<String>,
    /// The member `bps`.
    pub bps: i64,
    /// The member `bps_rd`.
    pub bps_rd: i64,
    /// The member `bps_wr`.
    pub bps_wr: i64,
    /// The member `iops`.
    pub iops: i64,
    /// The member `iops_rd`.
    pub iops_rd: i64,
    /// The member `iops_wr`.
    pub iops_wr: i64,
    /// The member `bps_max`.
    pub bps_max: Option<i64>,
    /// The member `bps_rd_max`.
    pub bps_rd_max: Option<i64>,
    /// The member `bps_wr_max`.
    pub bps_wr_max: Option<i64>,
    /// The member `iops_max`.
    pub iops_max: Option<i64>,
    /// The member `iops_rd_max`.
    pub iops_rd_max: Option<i64>,
    /// The member `iops_wr_max`.
    pub iops_wr_max: Option<i64>,
    /// The member `bps_max_length`.
    pub bps_max_length: Option<i64>,
    /// The member `bps_rd_max_length`.
    pub bps_rd_max_length: Option<i64>,
    /// The member `bps_wr_max_length`.
    pub bps_wr_max_length: Option<i64>,
    /// The member `iops_max_length`.
    pub iops_max_length: Option<i64>,
    /// The member `iops_rd_max_length`.
    pub iops_rd_max_length: Option<i64>,
    /// The member `iops_wr_max_length`.
    pub iops_wr_max_length: Option<i64>,
    /// The member `iops_size`.
    pub iops_size: Option<i64>,
    /// The member `group`.
    pub group: Option<String>,
}

impl crate::Blank for BlockSetIoThrottle {
    const BLANK: Self = Self {
        device: None,
        id: None,
        bps: crate::Blank::BLANK,
        bps_rd: crate::Blank::BLANK,
        bps_wr: crate::Blank::BLANK,
        iops: crate::Blank::BLANK,
        iops_rd: crate::Blank::BLANK,
        iops_wr: crate::Blank::BLANK,
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
    };
}

impl crate::Object for BlockSetIoThrottle {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block_set_io_throttle",
        names: &[
            "device",
            "id",
            "bps",
            "bps_rd",
            "bps_wr",
            "iops",
            "iops_rd",
            "iops_wr",
            "bps_max",
            "bps_rd_max",
            "bps_wr_max",
            "iops_max",
            "iops_rd_max",
            "iops_wr_max",
            "bps_max_length",
            "bps_rd_max_length",
            "bps_wr_max_length",
            "iops_max_length",
            "iops_rd_max_length",
            "iops_wr_max_length",
            "iops_size",
            "group",
        ],
        required: 0b11111100,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.device,
                &self.id,
                &self.bps,
                &self.bps_rd,
                &self.bps_wr,
                &self.iops,
                &self.iops_rd,
                &self.iops_wr,
                &self.bps_max,
                &self.bps_rd_max,
                &self.bps_wr_max,
                &self.iops_max,
                &self.iops_rd_max,
                &self.iops_wr_max,
                &self.bps_max_length,
                &self.bps_rd_max_length,
                &self.bps_wr_max_length,
                &self.iops_max_length,
                &self.iops_rd_max_length,
                &self.iops_wr_max_length,
                &self.iops_size,
                &self.group,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.device,
                &mut self.id,
                &mut self.bps,
                &mut self.bps_rd,
                &mut self.bps_wr,
                &mut self.iops,
                &mut self.iops_rd,
                &mut self.iops_wr,
                &mut self.bps_max,
                &mut self.bps_rd_max,
                &mut self.bps_wr_max,
                &mut self.iops_max,
                &mut self.iops_rd_max,
                &mut self.iops_wr_max,
                &mut self.bps_max_length,
                &mut self.bps_rd_max_length,
                &mut self.bps_wr_max_length,
                &mut self.iops_max_length,
                &mut self.iops_rd_max_length,
                &mut self.iops_wr_max_length,
                &mut self.iops_size,
                &mut self.group,
            ],
        );
    }
}

impl BlockSetIoThrottle {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        bps: i64,
        bps_rd: i64,
        bps_wr: i64,
        iops: i64,
        iops_rd: i64,
        iops_wr: i64,
    ) -> Self {
        Self {
            device: None,
            id: None,
            bps,
            bps_rd,
            bps_wr,
            iops,
            iops_rd,
            iops_wr,
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
    /// Sets `device`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `bps_max`.
    #[inline]
    #[must_use]
    pub fn bps_max(mut self, value: i64) -> Self {
        self.bps_max = Some(value);
        self
    }
    /// Sets `bps_rd_max`.
    #[inline]
    #[must_use]
    pub fn bps_rd_max(mut self, value: i64) -> Self {
        self.bps_rd_max = Some(value);
        self
    }
    /// Sets `bps_wr_max`.
    #[inline]
    #[must_use]
    pub fn bps_wr_max(mut self, value: i64) -> Self {
        self.bps_wr_max = Some(value);
        self
    }
    /// Sets `iops_max`.
    #[inline]
    #[must_use]
    pub fn iops_max(mut self, value: i64) -> Self {
        self.iops_max = Some(value);
        self
    }
    /// Sets `iops_rd_max`.
    #[inline]
    #[must_use]
    pub fn iops_rd_max(mut self, value: i64) -> Self {
        self.iops_rd_max = Some(value);
        self
    }
    /// Sets `iops_wr_max`.
    #[inline]
    #[must_use]
    pub fn iops_wr_max(mut self, value: i64) -> Self {
        self.iops_wr_max = Some(value);
        self
    }
    /// Sets `bps_max_length`.
    #[inline]
    #[must_use]
    pub fn bps_max_length(mut self, value: i64) -> Self {
        self.bps_max_length = Some(value);
        self
    }
    /// Sets `bps_rd_max_length`.
    #[inline]
    #[must_use]
    pub fn bps_rd_max_length(mut self, value: i64) -> Self {
        self.bps_rd_max_length = Some(value);
        self
    }
    /// Sets `bps_wr_max_length`.
    #[inline]
    #[must_use]
    pub fn bps_wr_max_length(mut self, value: i64) -> Self {
        self.bps_wr_max_length = Some(value);
        self
    }
    /// Sets `iops_max_length`.
    #[inline]
    #[must_use]
    pub fn iops_max_length(mut self, value: i64) -> Self {
        self.iops_max_length = Some(value);
        self
    }
    /// Sets `iops_rd_max_length`.
    #[inline]
    #[must_use]
    pub fn iops_rd_max_length(mut self, value: i64) -> Self {
        self.iops_rd_max_length = Some(value);
        self
    }
    /// Sets `iops_wr_max_length`.
    #[inline]
    #[must_use]
    pub fn iops_wr_max_length(mut self, value: i64) -> Self {
        self.iops_wr_max_length = Some(value);
        self
    }
    /// Sets `iops_size`.
    #[inline]
    #[must_use]
    pub fn iops_size(mut self, value: i64) -> Self {
        self.iops_size = Some(value);
        self
    }
    /// Sets `group`.
    #[inline]
    #[must_use]
    pub fn group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }
}

impl crate::Command for BlockSetIoThrottle {
    const NAME: &'static str = "block_set_io_throttle";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Sets up histograms of request latency for a device. With
/// [`id`](field@commands::BlockLatencyHistogramSet::id) alone they are all removed.
///
/// On the wire: `block-latency-histogram-set`.
///
/// Since QEMU 4.0.
#[non_exhaustive]
pub struct BlockLatencyHistogramSet {
    /// The member `id`.
    pub id: String,
    /// The member `boundaries`.
    pub boundaries: Option<Vec<u64>>,
    /// The member `boundaries-read`.
    pub boundaries_read: Option<Vec<u64>>,
    /// The member `boundaries-write`.
    pub boundaries_write: Option<Vec<u64>>,
    /// The member `boundaries-zap`.
    ///
    /// Since QEMU 8.1.
    pub boundaries_zap: Option<Vec<u64>>,
    /// The member `boundaries-flush`.
    pub boundaries_flush: Option<Vec<u64>>,
}

impl crate::Blank for BlockLatencyHistogramSet {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        boundaries: None,
        boundaries_read: None,
        boundaries_write: None,
        boundaries_zap: None,
        boundaries_flush: None,
    };
}

impl crate::Object for BlockLatencyHistogramSet {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block-latency-histogram-set",
        names: &[
            "id",
            "boundaries",
            "boundaries-read",
            "boundaries-write",
            "boundaries-zap",
            "boundaries-flush",
        ],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(4, crate::Releases::since(crate::Release::new(8, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.id,
                &self.boundaries,
                &self.boundaries_read,
                &self.boundaries_write,
                &self.boundaries_zap,
                &self.boundaries_flush,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.id,
                &mut self.boundaries,
                &mut self.boundaries_read,
                &mut self.boundaries_write,
                &mut self.boundaries_zap,
                &mut self.boundaries_flush,
            ],
        );
    }
}

impl BlockLatencyHistogramSet {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `boundaries`.
    #[inline]
    #[must_use]
    pub fn boundaries(mut self, value: impl Into<Vec<u64>>) -> Self {
        self.boundaries = Some(value.into());
        self
    }
    /// Sets `boundaries-read`.
    #[inline]
    #[must_use]
    pub fn boundaries_read(mut self, value: impl Into<Vec<u64>>) -> Self {
        self.boundaries_read = Some(value.into());
        self
    }
    /// Sets `boundaries-write`.
    #[inline]
    #[must_use]
    pub fn boundaries_write(mut self, value: impl Into<Vec<u64>>) -> Self {
        self.boundaries_write = Some(value.into());
        self
    }
    /// Sets `boundaries-zap`.
    #[inline]
    #[must_use]
    pub fn boundaries_zap(mut self, value: impl Into<Vec<u64>>) -> Self {
        self.boundaries_zap = Some(value.into());
        self
    }
    /// Sets `boundaries-flush`.
    #[inline]
    #[must_use]
    pub fn boundaries_flush(mut self, value: impl Into<Vec<u64>>) -> Self {
        self.boundaries_flush = Some(value.into());
        self
    }
}

impl crate::Command for BlockLatencyHistogramSet {
    const NAME: &'static str = "block-latency-histogram-set";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

crate::impl_calls! {
    QueryPrManagers Eject BlockdevOpenTray BlockdevCloseTray BlockdevRemoveMedium
    BlockdevInsertMedium BlockdevChangeMedium BlockSetIoThrottle BlockLatencyHistogramSet
}
