// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the block devices of the guest, with the image that is in each of them.
///
/// On the wire: `query-block`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct QueryBlock {
    /// Whether to leave out the images below each drive's own, which makes the reply shorter.
    ///
    /// On the wire: `flat`.
    ///
    /// Since QEMU 11.0.
    pub flat: Option<bool>,
}

impl crate::Blank for QueryBlock {
    const BLANK: Self = Self { flat: None };
}

impl crate::Object for QueryBlock {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "query-block",
        names: &["flat"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(0, crate::Releases::since(crate::Release::new(11, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.flat]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.flat]);
    }
}

impl QueryBlock {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { flat: None }
    }
    /// Sets `flat`.
    #[inline]
    #[must_use]
    pub fn flat(mut self, value: bool) -> Self {
        self.flat = Some(value);
        self
    }
}

impl crate::Command for QueryBlock {
    const NAME: &'static str = "query-block";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::BlockInfo>;
}

/// Returns I/O counters for each block device and the images below it, or for every block node
/// on request.
///
/// On the wire: `query-blockstats`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct QueryBlockstats {
    /// The member `query-nodes`.
    pub query_nodes: Option<bool>,
}

impl crate::Blank for QueryBlockstats {
    const BLANK: Self = Self { query_nodes: None };
}

impl crate::Object for QueryBlockstats {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "query-blockstats",
        names: &["query-nodes"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.query_nodes]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.query_nodes]);
    }
}

impl QueryBlockstats {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { query_nodes: None }
    }
    /// Sets `query-nodes`.
    #[inline]
    #[must_use]
    pub fn query_nodes(mut self, value: bool) -> Self {
        self.query_nodes = Some(value);
        self
    }
}

impl crate::Command for QueryBlockstats {
    const NAME: &'static str = "query-blockstats";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::BlockStats>;
}

/// Lists the block jobs that are running, with their progress.
///
/// On the wire: `query-block-jobs`.
///
/// Since QEMU 1.1.
#[non_exhaustive]
pub struct QueryBlockJobs {}

impl crate::Blank for QueryBlockJobs {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryBlockJobs {}

impl QueryBlockJobs {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryBlockJobs {
    const NAME: &'static str = "query-block-jobs";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::BlockJobInfo>;
}

/// Sets a new size, in bytes, for the image of a device or node, also while the guest uses it.
///
/// On the wire: `block_resize`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct BlockResize {
    /// The member `device`.
    pub device: Option<String>,
    /// The member `node-name`.
    pub node_name: Option<String>,
    /// The member `size`.
    pub size: i64,
}

impl crate::Blank for BlockResize {
    const BLANK: Self = Self {
        device: None,
        node_name: None,
        size: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockResize {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block_resize",
        names: &["device", "node-name", "size"],
        required: 0b100,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device, &self.node_name, &self.size]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.node_name, &mut self.size]);
    }
}

impl BlockResize {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(size: i64) -> Self {
        Self {
            device: None,
            node_name: None,
            size,
        }
    }
    /// Sets `device`.
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets `node-name`.
    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }
}

impl crate::Command for BlockResize {
    const NAME: &'static str = "block_resize";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Takes an external snapshot: creates an overlay image file and makes it the layer that the
/// guest writes to.
///
/// On the wire: `blockdev-snapshot-sync`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct BlockdevSnapshotSync {
    /// The member `device`.
    pub device: Option<String>,
    /// The member `node-name`.
    pub node_name: Option<String>,
    /// The member `snapshot-file`.
    pub snapshot_file: String,
    /// The member `snapshot-node-name`.
    pub snapshot_node_name: Option<String>,
    /// The member `format`.
    pub format: Option<String>,
    /// The member `mode`.
    pub mode: Option<types::NewImageMode>,
}

impl crate::Blank for BlockdevSnapshotSync {
    const BLANK: Self = Self {
        device: None,
        node_name: None,
        snapshot_file: crate::Blank::BLANK,
        snapshot_node_name: None,
        format: None,
        mode: None,
    };
}

impl crate::Object for BlockdevSnapshotSync {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "blockdev-snapshot-sync",
        names: &[
            "device",
            "node-name",
            "snapshot-file",
            "snapshot-node-name",
            "format",
            "mode",
        ],
        required: 0b100,
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
                &self.node_name,
                &self.snapshot_file,
                &self.snapshot_node_name,
                &self.format,
                &self.mode,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.device,
                &mut self.node_name,
                &mut self.snapshot_file,
                &mut self.snapshot_node_name,
                &mut self.format,
                &mut self.mode,
            ],
        );
    }
}

impl BlockdevSnapshotSync {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(snapshot_file: impl Into<String>) -> Self {
        Self {
            device: None,
            node_name: None,
            snapshot_file: snapshot_file.into(),
            snapshot_node_name: None,
            format: None,
            mode: None,
        }
    }
    /// Sets `device`.
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets `node-name`.
    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }
    /// Sets `snapshot-node-name`.
    #[inline]
    #[must_use]
    pub fn snapshot_node_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_node_name = Some(value.into());
        self
    }
    /// Sets `format`.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets `mode`.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: types::NewImageMode) -> Self {
        self.mode = Some(value);
        self
    }
}

impl From<types::BlockdevSnapshotSync> for BlockdevSnapshotSync {
    /// Takes the members from [`BlockdevSnapshotSync`](types::BlockdevSnapshotSync).
    #[inline]
    fn from(data: types::BlockdevSnapshotSync) -> Self {
        Self {
            device: data.device,
            node_name: data.node_name,
            snapshot_file: data.snapshot_file,
            snapshot_node_name: data.snapshot_node_name,
            format: data.format,
            mode: data.mode,
        }
    }
}

impl crate::Command for BlockdevSnapshotSync {
    const NAME: &'static str = "blockdev-snapshot-sync";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Takes an external snapshot with an overlay node that exists already; the old active node
/// becomes its backing image.
///
/// On the wire: `blockdev-snapshot`.
///
/// Features:
///
/// - `allow-write-only-overlay`: The overlay may be opened for writing only.
///
/// Since QEMU 2.5.
#[non_exhaustive]
pub struct BlockdevSnapshot {
    /// The member `node`.
    pub node: String,
    /// The member `overlay`.
    pub overlay: String,
}

impl crate::Blank for BlockdevSnapshot {
    const BLANK: Self = Self {
        node: crate::Blank::BLANK,
        overlay: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevSnapshot {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "blockdev-snapshot",
        names: &["node", "overlay"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.node, &self.overlay]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.overlay]);
    }
}

impl BlockdevSnapshot {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(node: impl Into<String>, overlay: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            overlay: overlay.into(),
        }
    }
}

impl From<types::BlockdevSnapshot> for BlockdevSnapshot {
    /// Takes the members from [`BlockdevSnapshot`](types::BlockdevSnapshot).
    #[inline]
    fn from(data: types::BlockdevSnapshot) -> Self {
        Self {
            node: data.node,
            overlay: data.overlay,
        }
    }
}

impl crate::Command for BlockdevSnapshot {
    const NAME: &'static str = "blockdev-snapshot";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Makes an image's header name a different backing file. The chain that is open is left as it
/// is.
///
/// On the wire: `change-backing-file`.
///
/// Since QEMU 2.1.
#[non_exhaustive]
pub struct ChangeBackingFile {
    /// The member `device`.
    pub device: String,
    /// The member `image-node-name`.
    pub image_node_name: String,
    /// The member `backing-file`.
    pub backing_file: String,
}

impl crate::Blank for ChangeBackingFile {
    const BLANK: Self = Self {
        device: crate::Blank::BLANK,
        image_node_name: crate::Blank::BLANK,
        backing_file: crate::Blank::BLANK,
    };
}

impl crate::Object for ChangeBackingFile {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "change-backing-file",
        names: &["device", "image-node-name", "backing-file"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device, &self.image_node_name, &self.backing_file]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.device, &mut self.image_node_name, &mut self.backing_file],
        );
    }
}

impl ChangeBackingFile {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<String>,
        image_node_name: impl Into<String>,
        backing_file: impl Into<String>,
    ) -> Self {
        Self {
            device: device.into(),
            image_node_name: image_node_name.into(),
            backing_file: backing_file.into(),
        }
    }
}

impl crate::Command for ChangeBackingFile {
    const NAME: &'static str = "change-backing-file";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Starts a job that writes the data of upper layers of a backing chain down into a lower
/// layer.
///
/// On the wire: `block-commit`.
///
/// Since QEMU 1.3.
#[non_exhaustive]
pub struct BlockCommit {
    /// The member `job-id`.
    pub job_id: Option<String>,
    /// The member `device`.
    pub device: String,
    /// The member `base-node`.
    pub base_node: Option<String>,
    /// The member `base`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub base: Option<String>,
    /// The member `top-node`.
    pub top_node: Option<String>,
    /// The member `top`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub top: Option<String>,
    /// The member `backing-file`.
    pub backing_file: Option<String>,
    /// The member `backing-mask-protocol`.
    ///
    /// Since QEMU 9.0.
    pub backing_mask_protocol: Option<bool>,
    /// The member `speed`.
    pub speed: Option<i64>,
    /// The member `on-error`.
    pub on_error: Option<types::BlockdevOnError>,
    /// The member `filter-node-name`.
    pub filter_node_name: Option<String>,
    /// The member `auto-finalize`.
    pub auto_finalize: Option<bool>,
    /// The member `auto-dismiss`.
    pub auto_dismiss: Option<bool>,
}

impl crate::Blank for BlockCommit {
    const BLANK: Self = Self {
        job_id: None,
        device: crate::Blank::BLANK,
        base_node: None,
        base: None,
        top_node: None,
        top: None,
        backing_file: None,
        backing_mask_protocol: None,
        speed: None,
        on_error: None,
        filter_node_name: None,
        auto_finalize: None,
        auto_dismiss: None,
    };
}

impl crate::Object for BlockCommit {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block-commit",
        names: &[
            "job-id",
            "device",
            "base-node",
            "base",
            "top-node",
            "top",
            "backing-file",
            "backing-mask-protocol",
            "speed",
            "on-error",
            "filter-node-name",
            "auto-finalize",
            "auto-dismiss",
        ],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(7, crate::Releases::since(crate::Release::new(9, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.job_id,
                &self.device,
                &self.base_node,
                &self.base,
                &self.top_node,
                &self.top,
                &self.backing_file,
                &self.backing_mask_protocol,
                &self.speed,
                &self.on_error,
                &self.filter_node_name,
                &self.auto_finalize,
                &self.auto_dismiss,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.job_id,
                &mut self.device,
                &mut self.base_node,
                &mut self.base,
                &mut self.top_node,
                &mut self.top,
                &mut self.backing_file,
                &mut self.backing_mask_protocol,
                &mut self.speed,
                &mut self.on_error,
                &mut self.filter_node_name,
                &mut self.auto_finalize,
                &mut self.auto_dismiss,
            ],
        );
    }
}

impl BlockCommit {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            base_node: None,
            base: None,
            top_node: None,
            top: None,
            backing_file: None,
            backing_mask_protocol: None,
            speed: None,
            on_error: None,
            filter_node_name: None,
            auto_finalize: None,
            auto_dismiss: None,
        }
    }
    /// Sets `job-id`.
    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `base-node`.
    #[inline]
    #[must_use]
    pub fn base_node(mut self, value: impl Into<String>) -> Self {
        self.base_node = Some(value.into());
        self
    }
    /// Sets `base`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    #[inline]
    #[must_use]
    pub fn base(mut self, value: impl Into<String>) -> Self {
        self.base = Some(value.into());
        self
    }
    /// Sets `top-node`.
    #[inline]
    #[must_use]
    pub fn top_node(mut self, value: impl Into<String>) -> Self {
        self.top_node = Some(value.into());
        self
    }
    /// Sets `top`.
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    #[inline]
    #[must_use]
    pub fn top(mut self, value: impl Into<String>) -> Self {
        self.top = Some(value.into());
        self
    }
    /// Sets `backing-file`.
    #[inline]
    #[must_use]
    pub fn backing_file(mut self, value: impl Into<String>) -> Self {
        self.backing_file = Some(value.into());
        self
    }
    /// Sets `backing-mask-protocol`.
    #[inline]
    #[must_use]
    pub fn backing_mask_protocol(mut self, value: bool) -> Self {
        self.backing_mask_protocol = Some(value);
        self
    }
    /// Sets `speed`.
    #[inline]
    #[must_use]
    pub fn speed(mut self, value: i64) -> Self {
        self.speed = Some(value);
        self
    }
    /// Sets `on-error`.
    #[inline]
    #[must_use]
    pub fn on_error(mut self, value: types::BlockdevOnError) -> Self {
        self.on_error = Some(value);
        self
    }
    /// Sets `filter-node-name`.
    #[inline]
    #[must_use]
    pub fn filter_node_name(mut self, value: impl Into<String>) -> Self {
        self.filter_node_name = Some(value.into());
        self
    }
    /// Sets `auto-finalize`.
    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: bool) -> Self {
        self.auto_finalize = Some(value);
        self
    }
    /// Sets `auto-dismiss`.
    #[inline]
    #[must_use]
    pub fn auto_dismiss(mut self, value: bool) -> Self {
        self.auto_dismiss = Some(value);
        self
    }
}

impl crate::Command for BlockCommit {
    const NAME: &'static str = "block-commit";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Starts a job that copies a drive as it is at this moment to a file given by name. Deprecated
/// in favour of [`blockdev-backup`](commands::BlockdevBackup).
///
/// On the wire: `drive-backup`.
///
/// Since QEMU 1.6.
#[deprecated(note = "On its way out: new programs should not rely on it.")]
#[non_exhaustive]
pub struct DriveBackup {
    /// The member `job-id`.
    pub job_id: Option<String>,
    /// The member `device`.
    pub device: String,
    /// The member `sync`.
    pub sync: types::MirrorSyncMode,
    /// The member `speed`.
    pub speed: Option<i64>,
    /// The member `bitmap`.
    pub bitmap: Option<String>,
    /// The member `bitmap-mode`.
    pub bitmap_mode: Option<types::BitmapSyncMode>,
    /// The member `compress`.
    pub compress: Option<bool>,
    /// The member `on-source-error`.
    pub on_source_error: Option<types::BlockdevOnError>,
    /// The member `on-target-error`.
    pub on_target_error: Option<types::BlockdevOnError>,
    /// The member `on-cbw-error`.
    ///
    /// Since QEMU 10.1.
    pub on_cbw_error: Option<types::OnCbwError>,
    /// The member `auto-finalize`.
    pub auto_finalize: Option<bool>,
    /// The member `auto-dismiss`.
    pub auto_dismiss: Option<bool>,
    /// The member `filter-node-name`.
    pub filter_node_name: Option<String>,
    /// The member `discard-source`.
    ///
    /// Since QEMU 9.1.
    pub discard_source: Option<bool>,
    /// The member `x-perf`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 6.0.
    pub x_perf: Option<types::BackupPerf>,
    /// The member `target`.
    pub target: String,
    /// The member `format`.
    pub format: Option<String>,
    /// The member `mode`.
    pub mode: Option<types::NewImageMode>,
}

impl crate::Blank for DriveBackup {
    const BLANK: Self = Self {
        job_id: None,
        device: crate::Blank::BLANK,
        sync: crate::Blank::BLANK,
        speed: None,
        bitmap: None,
        bitmap_mode: None,
        compress: None,
        on_source_error: None,
        on_target_error: None,
        on_cbw_error: None,
        auto_finalize: None,
        auto_dismiss: None,
        filter_node_name: None,
        discard_source: None,
        x_perf: None,
        target: crate::Blank::BLANK,
        format: None,
        mode: None,
    };
}

impl crate::Object for DriveBackup {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "drive-backup",
        names: &[
            "job-id",
            "device",
            "sync",
            "speed",
            "bitmap",
            "bitmap-mode",
            "compress",
            "on-source-error",
            "on-target-error",
            "on-cbw-error",
            "auto-finalize",
            "auto-dismiss",
            "filter-node-name",
            "discard-source",
            "x-perf",
            "target",
            "format",
            "mode",
        ],
        required: 0b1000000000000110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (9, crate::Releases::since(crate::Release::new(10, 1))),
            (13, crate::Releases::since(crate::Release::new(9, 1))),
            (14, crate::Releases::since(crate::Release::new(6, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.job_id,
                &self.device,
                &self.sync,
                &self.speed,
                &self.bitmap,
                &self.bitmap_mode,
                &self.compress,
                &self.on_source_error,
                &self.on_target_error,
                &self.on_cbw_error,
                &self.auto_finalize,
                &self.auto_dismiss,
                &self.filter_node_name,
                &self.discard_source,
                &self.x_perf,
                &self.target,
                &self.format,
                &self.mode,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.job_id,
                &mut self.device,
                &mut self.sync,
                &mut self.speed,
                &mut self.bitmap,
                &mut self.bitmap_mode,
                &mut self.compress,
                &mut self.on_source_error,
                &mut self.on_target_error,
                &mut self.on_cbw_error,
                &mut self.auto_finalize,
                &mut self.auto_dismiss,
                &mut self.filter_node_name,
                &mut self.discard_source,
                &mut self.x_perf,
                &mut self.target,
                &mut self.format,
                &mut self.mode,
            ],
        );
    }
}

impl DriveBackup {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<String>,
        sync: types::MirrorSyncMode,
        target: impl Into<String>,
    ) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            sync,
            speed: None,
            bitmap: None,
            bitmap_mode: None,
            compress: None,
            on_source_error: None,
            on_target_error: None,
            on_cbw_error: None,
            auto_finalize: None,
            auto_dismiss: None,
            filter_node_name: None,
            discard_source: None,
            x_perf: None,
            target: target.into(),
            format: None,
            mode: None,
        }
    }
    /// Sets `job-id`.
    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `speed`.
    #[inline]
    #[must_use]
    pub fn speed(mut self, value: i64) -> Self {
        self.speed = Some(value);
        self
    }
    /// Sets `bitmap`.
    #[inline]
    #[must_use]
    pub fn bitmap(mut self, value: impl Into<String>) -> Self {
        self.bitmap = Some(value.into());
        self
    }
    /// Sets `bitmap-mode`.
    #[inline]
    #[must_use]
    pub fn bitmap_mode(mut self, value: types::BitmapSyncMode) -> Self {
        self.bitmap_mode = Some(value);
        self
    }
    /// Sets `compress`.
    #[inline]
    #[must_use]
    pub fn compress(mut self, value: bool) -> Self {
        self.compress = Some(value);
        self
    }
    /// Sets `on-source-error`.
    #[inline]
    #[must_use]
    pub fn on_source_error(mut self, value: types::BlockdevOnError) -> Self {
        self.on_source_error = Some(value);
        self
    }
    /// Sets `on-target-error`.
    #[inline]
    #[must_use]
    pub fn on_target_error(mut self, value: types::BlockdevOnError) -> Self {
        self.on_target_error = Some(value);
        self
    }
    /// Sets `on-cbw-error`.
    #[inline]
    #[must_use]
    pub fn on_cbw_error(mut self, value: types::OnCbwError) -> Self {
        self.on_cbw_error = Some(value);
        self
    }
    /// Sets `auto-finalize`.
    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: bool) -> Self {
        self.auto_finalize = Some(value);
        self
    }
    /// Sets `auto-dismiss`.
    #[inline]
    #[must_use]
    pub fn auto_dismiss(mut self, value: bool) -> Self {
        self.auto_dismiss = Some(value);
        self
    }
    /// Sets `filter-node-name`.
    #[inline]
    #[must_use]
    pub fn filter_node_name(mut self, value: impl Into<String>) -> Self {
        self.filter_node_name = Some(value.into());
        self
    }
    /// Sets `discard-source`.
    #[inline]
    #[must_use]
    pub fn discard_source(mut self, value: bool) -> Self {
        self.discard_source = Some(value);
        self
    }
    /// Sets `x-perf`.
    #[inline]
    #[must_use]
    pub fn x_perf(mut self, value: types::BackupPerf) -> Self {
        self.x_perf = Some(value);
        self
    }
    /// Sets `format`.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets `mode`.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: types::NewImageMode) -> Self {
        self.mode = Some(value);
        self
    }
}

impl From<types::DriveBackup> for DriveBackup {
    /// Takes the members from [`DriveBackup`](types::DriveBackup).
    #[inline]
    fn from(data: types::DriveBackup) -> Self {
        Self {
            job_id: data.job_id,
            device: data.device,
            sync: data.sync,
            speed: data.speed,
            bitmap: data.bitmap,
            bitmap_mode: data.bitmap_mode,
            compress: data.compress,
            on_source_error: data.on_source_error,
            on_target_error: data.on_target_error,
            on_cbw_error: data.on_cbw_error,
            auto_finalize: data.auto_finalize,
            auto_dismiss: data.auto_dismiss,
            filter_node_name: data.filter_node_name,
            discard_source: data.discard_source,
            x_perf: data.x_perf,
            target: data.target,
            format: data.format,
            mode: data.mode,
        }
    }
}

impl crate::Command for DriveBackup {
    const NAME: &'static str = "drive-backup";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Starts a job that copies a node as it is at this moment to another node, while the guest
/// goes on writing.
///
/// On the wire: `blockdev-backup`.
///
/// Since QEMU 2.3.
#[non_exhaustive]
pub struct BlockdevBackup {
    /// The member `job-id`.
    pub job_id: Option<String>,
    /// The member `device`.
    pub device: String,
    /// The member `sync`.
    pub sync: types::MirrorSyncMode,
    /// The member `speed`.
    pub speed: Option<i64>,
    /// The member `bitmap`.
    pub bitmap: Option<String>,
    /// The member `bitmap-mode`.
    pub bitmap_mode: Option<types::BitmapSyncMode>,
    /// The member `compress`.
    pub compress: Option<bool>,
    /// The member `on-source-error`.
    pub on_source_error: Option<types::BlockdevOnError>,
    /// The member `on-target-error`.
    pub on_target_error: Option<types::BlockdevOnError>,
    /// The member `on-cbw-error`.
    ///
    /// Since QEMU 10.1.
    pub on_cbw_error: Option<types::OnCbwError>,
    /// The member `auto-finalize`.
    pub auto_finalize: Option<bool>,
    /// The member `auto-dismiss`.
    pub auto_dismiss: Option<bool>,
    /// The member `filter-node-name`.
    pub filter_node_name: Option<String>,
    /// The member `discard-source`.
    ///
    /// Since QEMU 9.1.
    pub discard_source: Option<bool>,
    /// The member `x-perf`.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 6.0.
    pub x_perf: Option<types::BackupPerf>,
    /// The member `target`.
    pub target: String,
}

impl crate::Blank for BlockdevBackup {
    const BLANK: Self = Self {
        job_id: None,
        device: crate::Blank::BLANK,
        sync: crate::Blank::BLANK,
        speed: None,
        bitmap: None,
        bitmap_mode: None,
        compress: None,
        on_source_error: None,
        on_target_error: None,
        on_cbw_error: None,
        auto_finalize: None,
        auto_dismiss: None,
        filter_node_name: None,
        discard_source: None,
        x_perf: None,
        target: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevBackup {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "blockdev-backup",
        names: &[
            "job-id",
            "device",
            "sync",
            "speed",
            "bitmap",
            "bitmap-mode",
            "compress",
            "on-source-error",
            "on-target-error",
            "on-cbw-error",
            "auto-finalize",
            "auto-dismiss",
            "filter-node-name",
            "discard-source",
            "x-perf",
            "target",
        ],
        required: 0b1000000000000110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (9, crate::Releases::since(crate::Release::new(10, 1))),
            (13, crate::Releases::since(crate::Release::new(9, 1))),
            (14, crate::Releases::since(crate::Release::new(6, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.job_id,
                &self.device,
                &self.sync,
                &self.speed,
                &self.bitmap,
                &self.bitmap_mode,
                &self.compress,
                &self.on_source_error,
                &self.on_target_error,
                &self.on_cbw_error,
                &self.auto_finalize,
                &self.auto_dismiss,
                &self.filter_node_name,
                &self.discard_source,
                &self.x_perf,
                &self.target,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.job_id,
                &mut self.device,
                &mut self.sync,
                &mut self.speed,
                &mut self.bitmap,
                &mut self.bitmap_mode,
                &mut self.compress,
                &mut self.on_source_error,
                &mut self.on_target_error,
                &mut self.on_cbw_error,
                &mut self.auto_finalize,
                &mut self.auto_dismiss,
                &mut self.filter_node_name,
                &mut self.discard_source,
                &mut self.x_perf,
                &mut self.target,
            ],
        );
    }
}

impl BlockdevBackup {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<String>,
        sync: types::MirrorSyncMode,
        target: impl Into<String>,
    ) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            sync,
            speed: None,
            bitmap: None,
            bitmap_mode: None,
            compress: None,
            on_source_error: None,
            on_target_error: None,
            on_cbw_error: None,
            auto_finalize: None,
            auto_dismiss: None,
            filter_node_name: None,
            discard_source: None,
            x_perf: None,
            target: target.into(),
        }
    }
    /// Sets `job-id`.
    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `speed`.
    #[inline]
    #[must_use]
    pub fn speed(mut self, value: i64) -> Self {
        self.speed = Some(value);
        self
    }
    /// Sets `bitmap`.
    #[inline]
    #[must_use]
    pub fn bitmap(mut self, value: impl Into<String>) -> Self {
        self.bitmap = Some(value.into());
        self
    }
    /// Sets `bitmap-mode`.
    #[inline]
    #[must_use]
    pub fn bitmap_mode(mut self, value: types::BitmapSyncMode) -> Self {
        self.bitmap_mode = Some(value);
        self
    }
    /// Sets `compress`.
    #[inline]
    #[must_use]
    pub fn compress(mut self, value: bool) -> Self {
        self.compress = Some(value);
        self
    }
    /// Sets `on-source-error`.
    #[inline]
    #[must_use]
    pub fn on_source_error(mut self, value: types::BlockdevOnError) -> Self {
        self.on_source_error = Some(value);
        self
    }
    /// Sets `on-target-error`.
    #[inline]
    #[must_use]
    pub fn on_target_error(mut self, value: types::BlockdevOnError) -> Self {
        self.on_target_error = Some(value);
        self
    }
    /// Sets `on-cbw-error`.
    #[inline]
    #[must_use]
    pub fn on_cbw_error(mut self, value: types::OnCbwError) -> Self {
        self.on_cbw_error = Some(value);
        self
    }
    /// Sets `auto-finalize`.
    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: bool) -> Self {
        self.auto_finalize = Some(value);
        self
    }
    /// Sets `auto-dismiss`.
    #[inline]
    #[must_use]
    pub fn auto_dismiss(mut self, value: bool) -> Self {
        self.auto_dismiss = Some(value);
        self
    }
    /// Sets `filter-node-name`.
    #[inline]
    #[must_use]
    pub fn filter_node_name(mut self, value: impl Into<String>) -> Self {
        self.filter_node_name = Some(value.into());
        self
    }
    /// Sets `discard-source`.
    #[inline]
    #[must_use]
    pub fn discard_source(mut self, value: bool) -> Self {
        self.discard_source = Some(value);
        self
    }
    /// Sets `x-perf`.
    #[inline]
    #[must_use]
    pub fn x_perf(mut self, value: types::BackupPerf) -> Self {
        self.x_perf = Some(value);
        self
    }
}

impl From<types::BlockdevBackup> for BlockdevBackup {
    /// Takes the members from [`BlockdevBackup`](types::BlockdevBackup).
    #[inline]
    fn from(data: types::BlockdevBackup) -> Self {
        Self {
            job_id: data.job_id,
            device: data.device,
            sync: data.sync,
            speed: data.speed,
            bitmap: data.bitmap,
            bitmap_mode: data.bitmap_mode,
            compress: data.compress,
            on_source_error: data.on_source_error,
            on_target_error: data.on_target_error,
            on_cbw_error: data.on_cbw_error,
            auto_finalize: data.auto_finalize,
            auto_dismiss: data.auto_dismiss,
            filter_node_name: data.filter_node_name,
            discard_source: data.discard_source,
            x_perf: data.x_perf,
            target: data.target,
        }
    }
}

impl crate::Command for BlockdevBackup {
    const NAME: &'static str = "blockdev-backup";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Lists every node of the block graph that has a node name, with its image and settings.
///
/// On the wire: `query-named-block-nodes`.
///
/// Since QEMU 2.0.
#[non_exhaustive]
pub struct QueryNamedBlockNodes {
    /// The member `flat`.
    pub flat: Option<bool>,
}

impl crate::Blank for QueryNamedBlockNodes {
    const BLANK: Self = Self { flat: None };
}

impl crate::Object for QueryNamedBlockNodes {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "query-named-block-nodes",
        names: &["flat"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.flat]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.flat]);
    }
}

impl QueryNamedBlockNodes {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { flat: None }
    }
    /// Sets `flat`.
    #[inline]
    #[must_use]
    pub fn flat(mut self, value: bool) -> Self {
        self.flat = Some(value);
        self
    }
}

impl crate::Command for QueryNamedBlockNodes {
    const NAME: &'static str = "query-named-block-nodes";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::BlockDeviceInfo>;
}

/// Returns the nodes of the block graph, the edges between them and their permissions, for
/// debugging. Not a stable interface.
///
/// On the wire: `x-debug-query-block-graph`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 4.0.
#[non_exhaustive]
pub struct XDebugQueryBlockGraph {}

impl crate::Blank for XDebugQueryBlockGraph {
    const BLANK: Self = Self {};
}

impl crate::Object for XDebugQueryBlockGraph {}

impl XDebugQueryBlockGraph {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for XDebugQueryBlockGraph {
    const NAME: &'static str = "x-debug-query-block-graph";
    const ALLOW_PRECONFIG: bool = true;
    type Return = types::XDbgBlockGraph;
}

/// Starts a job that copies a drive to a file given by name and keeps that copy up to date with
/// new writes.
///
/// On the wire: `drive-mirror`.
///
/// Since QEMU 1.3.
#[non_exhaustive]
pub struct DriveMirror {
    /// The member `job-id`.
    pub job_id: Option<String>,
    /// The member `device`.
    pub device: String,
    /// The member `target`.
    pub target: String,
    /// The member `format`.
    pub format: Option<String>,
    /// The member `node-name`.
    pub node_name: Option<String>,
    /// The member `replaces`.
    pub replaces: Option<String>,
    /// The member `sync`.
    pub sync: types::MirrorSyncMode,
    /// The member `mode`.
    pub mode: Option<types::NewImageMode>,
    /// The member `speed`.
    pub speed: Option<i64>,
    /// The member `granularity`.
    pub granularity: Option<u32>,
    /// The member `buf-size`.
    pub buf_size: Option<i64>,
    /// The member `on-source-error`.
    pub on_source_error: Option<types::BlockdevOnError>,
    /// The member `on-target-error`.
    pub on_target_error: Option<types::BlockdevOnError>,
    /// The member `unmap`.
    pub unmap: Option<bool>,
    /// The member `copy-mode`.
    pub copy_mode: Option<types::MirrorCopyMode>,
    /// The member `auto-finalize`.
    pub auto_finalize: Option<bool>,
    /// The member `auto-dismiss`.
    pub auto_dismiss: Option<bool>,
}

impl crate::Blank for DriveMirror {
    const BLANK: Self = Self {
        job_id: None,
        device: crate::Blank::BLANK,
        target: crate::Blank::BLANK,
        format: None,
        node_name: None,
        replaces: None,
        sync: crate::Blank::BLANK,
        mode: None,
        speed: None,
        granularity: None,
        buf_size: None,
        on_source_error: None,
        on_target_error: None,
        unmap: None,
        copy_mode: None,
        auto_finalize: None,
        auto_dismiss: None,
    };
}

impl crate::Object for DriveMirror {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "drive-mirror",
        names: &[
            "job-id",
            "device",
            "target",
            "format",
            "node-name",
            "replaces",
            "sync",
            "mode",
            "speed",
            "granularity",
            "buf-size",
            "on-source-error",
            "on-target-error",
            "unmap",
            "copy-mode",
            "auto-finalize",
            "auto-dismiss",
        ],
        required: 0b1000110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.job_id,
                &self.device,
                &self.target,
                &self.format,
                &self.node_name,
                &self.replaces,
                &self.sync,
                &self.mode,
                &self.speed,
                &self.granularity,
                &self.buf_size,
                &self.on_source_error,
                &self.on_target_error,
                &self.unmap,
                &self.copy_mode,
                &self.auto_finalize,
                &self.auto_dismiss,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.job_id,
                &mut self.device,
                &mut self.target,
                &mut self.format,
                &mut self.node_name,
                &mut self.replaces,
                &mut self.sync,
                &mut self.mode,
                &mut self.speed,
                &mut self.granularity,
                &mut self.buf_size,
                &mut self.on_source_error,
                &mut self.on_target_error,
                &mut self.unmap,
                &mut self.copy_mode,
                &mut self.auto_finalize,
                &mut self.auto_dismiss,
            ],
        );
    }
}

impl DriveMirror {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<String>,
        target: impl Into<String>,
        sync: types::MirrorSyncMode,
    ) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            target: target.into(),
            format: None,
            node_name: None,
            replaces: None,
            sync,
            mode: None,
            speed: None,
            granularity: None,
            buf_size: None,
            on_source_error: None,
            on_target_error: None,
            unmap: None,
            copy_mode: None,
            auto_finalize: None,
            auto_dismiss: None,
        }
    }
    /// Sets `job-id`.
    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `format`.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets `node-name`.
    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }
    /// Sets `replaces`.
    #[inline]
    #[must_use]
    pub fn replaces(mut self, value: impl Into<String>) -> Self {
        self.replaces = Some(value.into());
        self
    }
    /// Sets `mode`.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: types::NewImageMode) -> Self {
        self.mode = Some(value);
        self
    }
    /// Sets `speed`.
    #[inline]
    #[must_use]
    pub fn speed(mut self, value: i64) -> Self {
        self.speed = Some(value);
        self
    }
    /// Sets `granularity`.
    #[inline]
    #[must_use]
    pub fn granularity(mut self, value: u32) -> Self {
        self.granularity = Some(value);
        self
    }
    /// Sets `buf-size`.
    #[inline]
    #[must_use]
    pub fn buf_size(mut self, value: i64) -> Self {
        self.buf_size = Some(value);
        self
    }
    /// Sets `on-source-error`.
    #[inline]
    #[must_use]
    pub fn on_source_error(mut self, value: types::BlockdevOnError) -> Self {
        self.on_source_error = Some(value);
        self
    }
    /// Sets `on-target-error`.
    #[inline]
    #[must_use]
    pub fn on_target_error(mut self, value: types::BlockdevOnError) -> Self {
        self.on_target_error = Some(value);
        self
    }
    /// Sets `unmap`.
    #[inline]
    #[must_use]
    pub fn unmap(mut self, value: bool) -> Self {
        self.unmap = Some(value);
        self
    }
    /// Sets `copy-mode`.
    #[inline]
    #[must_use]
    pub fn copy_mode(mut self, value: types::MirrorCopyMode) -> Self {
        self.copy_mode = Some(value);
        self
    }
    /// Sets `auto-finalize`.
    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: bool) -> Self {
        self.auto_finalize = Some(value);
        self
    }
    /// Sets `auto-dismiss`.
    #[inline]
    #[must_use]
    pub fn auto_dismiss(mut self, value: bool) -> Self {
        self.auto_dismiss = Some(value);
        self
    }
}

impl crate::Command for DriveMirror {
    const NAME: &'static str = "drive-mirror";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Creates a dirty bitmap on a node. It records which parts of the node are written from then
/// on.
///
/// On the wire: `block-dirty-bitmap-add`.
///
/// Since QEMU 2.4.
#[non_exhaustive]
pub struct BlockDirtyBitmapAdd {
    /// The member `node`.
    pub node: String,
    /// The member `name`.
    pub name: String,
    /// The member `granularity`.
    pub granularity: Option<u32>,
    /// The member `persistent`.
    pub persistent: Option<bool>,
    /// The member `disabled`.
    pub disabled: Option<bool>,
}

impl crate::Blank for BlockDirtyBitmapAdd {
    const BLANK: Self = Self {
        node: crate::Blank::BLANK,
        name: crate::Blank::BLANK,
        granularity: None,
        persistent: None,
        disabled: None,
    };
}

impl crate::Object for BlockDirtyBitmapAdd {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block-dirty-bitmap-add",
        names: &["node", "name", "granularity", "persistent", "disabled"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.node,
                &self.name,
                &self.granularity,
                &self.persistent,
                &self.disabled,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.node,
                &mut self.name,
                &mut self.granularity,
                &mut self.persistent,
                &mut self.disabled,
            ],
        );
    }
}

impl BlockDirtyBitmapAdd {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
            granularity: None,
            persistent: None,
            disabled: None,
        }
    }
    /// Sets `granularity`.
    #[inline]
    #[must_use]
    pub fn granularity(mut self, value: u32) -> Self {
        self.granularity = Some(value);
        self
    }
    /// Sets `persistent`.
    #[inline]
    #[must_use]
    pub fn persistent(mut self, value: bool) -> Self {
        self.persistent = Some(value);
        self
    }
    /// Sets `disabled`.
    #[inline]
    #[must_use]
    pub fn disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }
}

impl From<types::BlockDirtyBitmapAdd> for BlockDirtyBitmapAdd {
    /// Takes the members from [`BlockDirtyBitmapAdd`](types::BlockDirtyBitmapAdd).
    #[inline]
    fn from(data: types::BlockDirtyBitmapAdd) -> Self {
        Self {
            node: data.node,
            name: data.name,
            granularity: data.granularity,
            persistent: data.persistent,
            disabled: data.disabled,
        }
    }
}

impl crate::Command for BlockDirtyBitmapAdd {
    const NAME: &'static str = "block-dirty-bitmap-add";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Deletes a dirty bitmap, also from the image file if it is stored there.
///
/// On the wire: `block-dirty-bitmap-remove`.
///
/// Since QEMU 2.4.
#[non_exhaustive]
pub struct BlockDirtyBitmapRemove {
    /// The member `node`.
    pub node: String,
    /// The member `name`.
    pub name: String,
}

impl crate::Blank for BlockDirtyBitmapRemove {
    const BLANK: Self = Self {
        node: crate::Blank::BLANK,
        name: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockDirtyBitmapRemove {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block-dirty-bitmap-remove",
        names: &["node", "name"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.node, &self.name]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.name]);
    }
}

impl BlockDirtyBitmapRemove {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
        }
    }
}

impl From<types::BlockDirtyBitmap> for BlockDirtyBitmapRemove {
    /// Takes the members from [`BlockDirtyBitmap`](types::BlockDirtyBitmap).
    #[inline]
    fn from(data: types::BlockDirtyBitmap) -> Self {
        Self {
            node: data.node,
            name: data.name,
        }
    }
}

impl crate::Command for BlockDirtyBitmapRemove {
    const NAME: &'static str = "block-dirty-bitmap-remove";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Marks everything in a dirty bitmap as clean, so that only later writes are recorded in it.
///
/// On the wire: `block-dirty-bitmap-clear`.
///
/// Since QEMU 2.4.
#[non_exhaustive]
pub struct BlockDirtyBitmapClear {
    /// The member `node`.
    pub node: String,
    /// The member `name`.
    pub name: String,
}

impl crate::Blank for BlockDirtyBitmapClear {
    const BLANK: Self = Self {
        node: crate::Blank::BLANK,
        name: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockDirtyBitmapClear {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block-dirty-bitmap-clear",
        names: &["node", "name"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.node, &self.name]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.name]);
    }
}

impl BlockDirtyBitmapClear {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
        }
    }
}

impl From<types::BlockDirtyBitmap> for BlockDirtyBitmapClear {
    /// Takes the members from [`BlockDirtyBitmap`](types::BlockDirtyBitmap).
    #[inline]
    fn from(data: types::BlockDirtyBitmap) -> Self {
        Self {
            node: data.node,
            name: data.name,
        }
    }
}

impl crate::Command for BlockDirtyBitmapClear {
    const NAME: &'static str = "block-dirty-bitmap-clear";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Makes a disabled dirty bitmap record writes again.
///
/// On the wire: `block-dirty-bitmap-enable`.
///
/// Since QEMU 4.0.
#[non_exhaustive]
pub struct BlockDirtyBitmapEnable {
    /// The member `node`.
    pub node: String,
    /// The member `name`.
    pub name: String,
}

impl crate::Blank for BlockDirtyBitmapEnable {
    const BLANK: Self = Self {
        node: crate::Blank::BLANK,
        name: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockDirtyBitmapEnable {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block-dirty-bitmap-enable",
        names: &["node", "name"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.node, &self.name]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.name]);
    }
}

impl BlockDirtyBitmapEnable {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
        }
    }
}

impl From<types::BlockDirtyBitmap> for BlockDirtyBitmapEnable {
    /// Takes the members from [`BlockDirtyBitmap`](types::BlockDirtyBitmap).
    #[inline]
    fn from(data: types::BlockDirtyBitmap) -> Self {
        Self {
            node: data.node,
            name: data.name,
        }
    }
}

impl crate::Command for BlockDirtyBitmapEnable {
    const NAME: &'static str = "block-dirty-bitmap-enable";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Freezes the contents of a dirty bitmap: later writes are no longer recorded in it.
///
/// On the wire: `block-dirty-bitmap-disable`.
///
/// Since QEMU 4.0.
#[non_exhaustive]
pub struct BlockDirtyBitmapDisable {
    /// The member `node`.
    pub node: String,
    /// The member `name`.
    pub name: String,
}

impl crate::Blank for BlockDirtyBitmapDisable {
    const BLANK: Self = Self {
        node: crate::Blank::BLANK,
        name: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockDirtyBitmapDisable {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block-dirty-bitmap-disable",
        names: &["node", "name"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.node, &self.name]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.name]);
    }
}

impl BlockDirtyBitmapDisable {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
        }
    }
}

impl From<types::BlockDirtyBitmap> for BlockDirtyBitmapDisable {
    /// Takes the members from [`BlockDirtyBitmap`](types::BlockDirtyBitmap).
    #[inline]
    fn from(data: types::BlockDirtyBitmap) -> Self {
        Self {
            node: data.node,
            name: data.name,
        }
    }
}

impl crate::Command for BlockDirtyBitmapDisable {
    const NAME: &'static str = "block-dirty-bitmap-disable";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Adds the dirty areas of one or more bitmaps to a target bitmap, without changing the
/// sources.
///
/// On the wire: `block-dirty-bitmap-merge`.
///
/// Since QEMU 4.0.
#[non_exhaustive]
pub struct BlockDirtyBitmapMerge {
    /// The member `node`.
    pub node: String,
    /// The member `target`.
    pub target: String,
    /// The member `bitmaps`.
    pub bitmaps: Vec<types::BlockDirtyBitmapOrStr>,
}

impl crate::Blank for BlockDirtyBitmapMerge {
    const BLANK: Self = Self {
        node: crate::Blank::BLANK,
        target: crate::Blank::BLANK,
        bitmaps: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockDirtyBitmapMerge {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block-dirty-bitmap-merge",
        names: &["node", "target", "bitmaps"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.node, &self.target, &self.bitmaps]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.target, &mut self.bitmaps]);
    }
}

impl BlockDirtyBitmapMerge {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        node: impl Into<String>,
        target: impl Into<String>,
        bitmaps: impl Into<Vec<types::BlockDirtyBitmapOrStr>>,
    ) -> Self {
        Self {
            node: node.into(),
            target: target.into(),
            bitmaps: bitmaps.into(),
        }
    }
}

impl From<types::BlockDirtyBitmapMerge> for BlockDirtyBitmapMerge {
    /// Takes the members from [`BlockDirtyBitmapMerge`](types::BlockDirtyBitmapMerge).
    #[inline]
    fn from(data: types::BlockDirtyBitmapMerge) -> Self {
        Self {
            node: data.node,
            target: data.target,
            bitmaps: data.bitmaps,
        }
    }
}

impl crate::Command for BlockDirtyBitmapMerge {
    const NAME: &'static str = "block-dirty-bitmap-merge";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Returns a SHA-256 hash over the contents of a dirty bitmap, for tests. Not a stable
/// interface.
///
/// On the wire: `x-debug-block-dirty-bitmap-sha256`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 2.10.
#[non_exhaustive]
pub struct XDebugBlockDirtyBitmapSha256 {
    /// The member `node`.
    pub node: String,
    /// The member `name`.
    pub name: String,
}

impl crate::Blank for XDebugBlockDirtyBitmapSha256 {
    const BLANK: Self = Self {
        node: crate::Blank::BLANK,
        name: crate::Blank::BLANK,
    };
}

impl crate::Object for XDebugBlockDirtyBitmapSha256 {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "x-debug-block-dirty-bitmap-sha256",
        names: &["node", "name"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.node, &self.name]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.node, &mut self.name]);
    }
}

impl XDebugBlockDirtyBitmapSha256 {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
        }
    }
}

impl From<types::BlockDirtyBitmap> for XDebugBlockDirtyBitmapSha256 {
    /// Takes the members from [`BlockDirtyBitmap`](types::BlockDirtyBitmap).
    #[inline]
    fn from(data: types::BlockDirtyBitmap) -> Self {
        Self {
            node: data.node,
            name: data.name,
        }
    }
}

impl crate::Command for XDebugBlockDirtyBitmapSha256 {
    const NAME: &'static str = "x-debug-block-dirty-bitmap-sha256";
    const ALLOW_PRECONFIG: bool = true;
    type Return = types::BlockDirtyBitmapSha256;
}

/// Starts a job that copies a node to another existing node and keeps the two in step until it
/// is ended.
///
/// On the wire: `blockdev-mirror`.
///
/// Since QEMU 2.6.
#[non_exhaustive]
pub struct BlockdevMirror {
    /// The member `job-id`.
    pub job_id: Option<String>,
    /// The member `device`.
    pub device: String,
    /// The member `target`.
    pub target: String,
    /// The member `replaces`.
    pub replaces: Option<String>,
    /// The member `sync`.
    pub sync: types::MirrorSyncMode,
    /// The member `speed`.
    pub speed: Option<i64>,
    /// The member `granularity`.
    pub granularity: Option<u32>,
    /// The member `buf-size`.
    pub buf_size: Option<i64>,
    /// The member `on-source-error`.
    pub on_source_error: Option<types::BlockdevOnError>,
    /// The member `on-target-error`.
    pub on_target_error: Option<types::BlockdevOnError>,
    /// The member `filter-node-name`.
    pub filter_node_name: Option<String>,
    /// The member `copy-mode`.
    pub copy_mode: Option<types::MirrorCopyMode>,
    /// The member `auto-finalize`.
    pub auto_finalize: Option<bool>,
    /// The member `auto-dismiss`.
    pub auto_dismiss: Option<bool>,
    /// The member `target-is-zero`.
    ///
    /// Since QEMU 10.1.
    pub target_is_zero: Option<bool>,
}

impl crate::Blank for BlockdevMirror {
    const BLANK: Self = Self {
        job_id: None,
        device: crate::Blank::BLANK,
        target: crate::Blank::BLANK,
        replaces: None,
        sync: crate::Blank::BLANK,
        speed: None,
        granularity: None,
        buf_size: None,
        on_source_error: None,
        on_target_error: None,
        filter_node_name: None,
        copy_mode: None,
        auto_finalize: None,
        auto_dismiss: None,
        target_is_zero: None,
    };
}

impl crate::Object for BlockdevMirror {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "blockdev-mirror",
        names: &[
            "job-id",
            "device",
            "target",
            "replaces",
            "sync",
            "speed",
            "granularity",
            "buf-size",
            "on-source-error",
            "on-target-error",
            "filter-node-name",
            "copy-mode",
            "auto-finalize",
            "auto-dismiss",
            "target-is-zero",
        ],
        required: 0b10110,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[(14, crate::Releases::since(crate::Release::new(10, 1)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.job_id,
                &self.device,
                &self.target,
                &self.replaces,
                &self.sync,
                &self.speed,
                &self.granularity,
                &self.buf_size,
                &self.on_source_error,
                &self.on_target_error,
                &self.filter_node_name,
                &self.copy_mode,
                &self.auto_finalize,
                &self.auto_dismiss,
                &self.target_is_zero,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.job_id,
                &mut self.device,
                &mut self.target,
                &mut self.replaces,
                &mut self.sync,
                &mut self.speed,
                &mut self.granularity,
                &mut self.buf_size,
                &mut self.on_source_error,
                &mut self.on_target_error,
                &mut self.filter_node_name,
                &mut self.copy_mode,
                &mut self.auto_finalize,
                &mut self.auto_dismiss,
                &mut self.target_is_zero,
            ],
        );
    }
}

impl BlockdevMirror {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<String>,
        target: impl Into<String>,
        sync: types::MirrorSyncMode,
    ) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            target: target.into(),
            replaces: None,
            sync,
            speed: None,
            granularity: None,
            buf_size: None,
            on_source_error: None,
            on_target_error: None,
            filter_node_name: None,
            copy_mode: None,
            auto_finalize: None,
            auto_dismiss: None,
            target_is_zero: None,
        }
    }
    /// Sets `job-id`.
    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `replaces`.
    #[inline]
    #[must_use]
    pub fn replaces(mut self, value: impl Into<String>) -> Self {
        self.replaces = Some(value.into());
        self
    }
    /// Sets `speed`.
    #[inline]
    #[must_use]
    pub fn speed(mut self, value: i64) -> Self {
        self.speed = Some(value);
        self
    }
    /// Sets `granularity`.
    #[inline]
    #[must_use]
    pub fn granularity(mut self, value: u32) -> Self {
        self.granularity = Some(value);
        self
    }
    /// Sets `buf-size`.
    #[inline]
    #[must_use]
    pub fn buf_size(mut self, value: i64) -> Self {
        self.buf_size = Some(value);
        self
    }
    /// Sets `on-source-error`.
    #[inline]
    #[must_use]
    pub fn on_source_error(mut self, value: types::BlockdevOnError) -> Self {
        self.on_source_error = Some(value);
        self
    }
    /// Sets `on-target-error`.
    #[inline]
    #[must_use]
    pub fn on_target_error(mut self, value: types::BlockdevOnError) -> Self {
        self.on_target_error = Some(value);
        self
    }
    /// Sets `filter-node-name`.
    #[inline]
    #[must_use]
    pub fn filter_node_name(mut self, value: impl Into<String>) -> Self {
        self.filter_node_name = Some(value.into());
        self
    }
    /// Sets `copy-mode`.
    #[inline]
    #[must_use]
    pub fn copy_mode(mut self, value: types::MirrorCopyMode) -> Self {
        self.copy_mode = Some(value);
        self
    }
    /// Sets `auto-finalize`.
    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: bool) -> Self {
        self.auto_finalize = Some(value);
        self
    }
    /// Sets `auto-dismiss`.
    #[inline]
    #[must_use]
    pub fn auto_dismiss(mut self, value: bool) -> Self {
        self.auto_dismiss = Some(value);
        self
    }
    /// Sets `target-is-zero`.
    #[inline]
    #[must_use]
    pub fn target_is_zero(mut self, value: bool) -> Self {
        self.target_is_zero = Some(value);
        self
    }
}

impl crate::Command for BlockdevMirror {
    const NAME: &'static str = "blockdev-mirror";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Starts a job that pulls data out of backing images into an upper image, so that the chain
/// gets shorter.
///
/// On the wire: `block-stream`.
///
/// Since QEMU 1.1.
#[non_exhaustive]
pub struct BlockStream {
    /// The member `job-id`.
    pub job_id: Option<String>,
    /// The member `device`.
    pub device: String,
    /// The member `base`.
    pub base: Option<String>,
    /// The member `base-node`.
    pub base_node: Option<String>,
    /// The member `backing-file`.
    pub backing_file: Option<String>,
    /// The member `backing-mask-protocol`.
    ///
    /// Since QEMU 9.0.
    pub backing_mask_protocol: Option<bool>,
    /// The member `bottom`.
    ///
    /// Since QEMU 6.0.
    pub bottom: Option<String>,
    /// The member `speed`.
    pub speed: Option<i64>,
    /// The member `on-error`.
    pub on_error: Option<types::BlockdevOnError>,
    /// The member `filter-node-name`.
    ///
    /// Since QEMU 6.0.
    pub filter_node_name: Option<String>,
    /// The member `auto-finalize`.
    pub auto_finalize: Option<bool>,
    /// The member `auto-dismiss`.
    pub auto_dismiss: Option<bool>,
}

impl crate::Blank for BlockStream {
    const BLANK: Self = Self {
        job_id: None,
        device: crate::Blank::BLANK,
        base: None,
        base_node: None,
        backing_file: None,
        backing_mask_protocol: None,
        bottom: None,
        speed: None,
        on_error: None,
        filter_node_name: None,
        auto_finalize: None,
        auto_dismiss: None,
    };
}

impl crate::Object for BlockStream {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block-stream",
        names: &[
            "job-id",
            "device",
            "base",
            "base-node",
            "backing-file",
            "backing-mask-protocol",
            "bottom",
            "speed",
            "on-error",
            "filter-node-name",
            "auto-finalize",
            "auto-dismiss",
        ],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[
            (5, crate::Releases::since(crate::Release::new(9, 0))),
            (6, crate::Releases::since(crate::Release::new(6, 0))),
            (9, crate::Releases::since(crate::Release::new(6, 0))),
        ],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.job_id,
                &self.device,
                &self.base,
                &self.base_node,
                &self.backing_file,
                &self.backing_mask_protocol,
                &self.bottom,
                &self.speed,
                &self.on_error,
                &self.filter_node_name,
                &self.auto_finalize,
                &self.auto_dismiss,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.job_id,
                &mut self.device,
                &mut self.base,
                &mut self.base_node,
                &mut self.backing_file,
                &mut self.backing_mask_protocol,
                &mut self.bottom,
                &mut self.speed,
                &mut self.on_error,
                &mut self.filter_node_name,
                &mut self.auto_finalize,
                &mut self.auto_dismiss,
            ],
        );
    }
}

impl BlockStream {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            base: None,
            base_node: None,
            backing_file: None,
            backing_mask_protocol: None,
            bottom: None,
            speed: None,
            on_error: None,
            filter_node_name: None,
            auto_finalize: None,
            auto_dismiss: None,
        }
    }
    /// Sets `job-id`.
    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `base`.
    #[inline]
    #[must_use]
    pub fn base(mut self, value: impl Into<String>) -> Self {
        self.base = Some(value.into());
        self
    }
    /// Sets `base-node`.
    #[inline]
    #[must_use]
    pub fn base_node(mut self, value: impl Into<String>) -> Self {
        self.base_node = Some(value.into());
        self
    }
    /// Sets `backing-file`.
    #[inline]
    #[must_use]
    pub fn backing_file(mut self, value: impl Into<String>) -> Self {
        self.backing_file = Some(value.into());
        self
    }
    /// Sets `backing-mask-protocol`.
    #[inline]
    #[must_use]
    pub fn backing_mask_protocol(mut self, value: bool) -> Self {
        self.backing_mask_protocol = Some(value);
        self
    }
    /// Sets `bottom`.
    #[inline]
    #[must_use]
    pub fn bottom(mut self, value: impl Into<String>) -> Self {
        self.bottom = Some(value.into());
        self
    }
    /// Sets `speed`.
    #[inline]
    #[must_use]
    pub fn speed(mut self, value: i64) -> Self {
        self.speed = Some(value);
        self
    }
    /// Sets `on-error`.
    #[inline]
    #[must_use]
    pub fn on_error(mut self, value: types::BlockdevOnError) -> Self {
        self.on_error = Some(value);
        self
    }
    /// Sets `filter-node-name`.
    #[inline]
    #[must_use]
    pub fn filter_node_name(mut self, value: impl Into<String>) -> Self {
        self.filter_node_name = Some(value.into());
        self
    }
    /// Sets `auto-finalize`.
    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: bool) -> Self {
        self.auto_finalize = Some(value);
        self
    }
    /// Sets `auto-dismiss`.
    #[inline]
    #[must_use]
    pub fn auto_dismiss(mut self, value: bool) -> Self {
        self.auto_dismiss = Some(value);
        self
    }
}

impl crate::Command for BlockStream {
    const NAME: &'static str = "block-stream";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Limits how fast a block job copies, in bytes per second. 0 removes the limit.
///
/// On the wire: `block-job-set-speed`.
///
/// Since QEMU 1.1.
#[non_exhaustive]
pub struct BlockJobSetSpeed {
    /// The member `device`.
    pub device: String,
    /// The member `speed`.
    pub speed: i64,
}

impl crate::Blank for BlockJobSetSpeed {
    const BLANK: Self = Self {
        device: crate::Blank::BLANK,
        speed: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockJobSetSpeed {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block-job-set-speed",
        names: &["device", "speed"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device, &self.speed]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.speed]);
    }
}

impl BlockJobSetSpeed {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>, speed: i64) -> Self {
        Self {
            device: device.into(),
            speed,
        }
    }
}

impl crate::Command for BlockJobSetSpeed {
    const NAME: &'static str = "block-job-set-speed";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Asks a block job to stop. A mirror that is `ready` ends as a success with a consistent copy,
/// unless [`force`](field@commands::BlockJobCancel::force) is set.
///
/// On the wire: `block-job-cancel`.
///
/// Since QEMU 1.1.
#[non_exhaustive]
pub struct BlockJobCancel {
    /// The member `device`.
    pub device: String,
    /// The member `force`.
    pub force: Option<bool>,
}

impl crate::Blank for BlockJobCancel {
    const BLANK: Self = Self {
        device: crate::Blank::BLANK,
        force: None,
    };
}

impl crate::Object for BlockJobCancel {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block-job-cancel",
        names: &["device", "force"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device, &self.force]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.force]);
    }
}

impl BlockJobCancel {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            force: None,
        }
    }
    /// Sets `force`.
    #[inline]
    #[must_use]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

impl crate::Command for BlockJobCancel {
    const NAME: &'static str = "block-job-cancel";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Pauses a block job until [`block-job-resume`](commands::BlockJobResume). Deprecated in
/// favour of `job-pause`.
///
/// On the wire: `block-job-pause`.
///
/// Since QEMU 1.3.
///
/// **Note:** `job-pause` fails with the class `GenericError` where this fails with `DeviceNotActive`.
#[deprecated(note = "On its way out: new programs should not rely on it.")]
#[non_exhaustive]
pub struct BlockJobPause {
    /// The member `device`.
    pub device: String,
}

impl crate::Blank for BlockJobPause {
    const BLANK: Self = Self {
        device: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockJobPause {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block-job-pause",
        names: &["device"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device]);
    }
}

impl BlockJobPause {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>) -> Self {
        Self { device: device.into() }
    }
}

impl crate::Command for BlockJobPause {
    const NAME: &'static str = "block-job-pause";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Lets a paused block job go on. Deprecated in favour of `job-resume`.
///
/// On the wire: `block-job-resume`.
///
/// Since QEMU 1.3.
///
/// **Note:** `job-resume` fails with the class `GenericError` where this fails with `DeviceNotActive`.
#[deprecated(note = "On its way out: new programs should not rely on it.")]
#[non_exhaustive]
pub struct BlockJobResume {
    /// The member `device`.
    pub device: String,
}

impl crate::Blank for BlockJobResume {
    const BLANK: Self = Self {
        device: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockJobResume {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block-job-resume",
        names: &["device"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device]);
    }
}

impl BlockJobResume {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>) -> Self {
        Self { device: device.into() }
    }
}

impl crate::Command for BlockJobResume {
    const NAME: &'static str = "block-job-resume";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Ends a block job that is in the `ready` state. Deprecated in favour of `job-complete`.
///
/// On the wire: `block-job-complete`.
///
/// Since QEMU 1.3.
///
/// **Note:** `job-complete` fails with the class `GenericError` where this fails with `DeviceNotActive`.
#[deprecated(note = "On its way out: new programs should not rely on it.")]
#[non_exhaustive]
pub struct BlockJobComplete {
    /// The member `device`.
    pub device: String,
}

impl crate::Blank for BlockJobComplete {
    const BLANK: Self = Self {
        device: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockJobComplete {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block-job-complete",
        names: &["device"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device]);
    }
}

impl BlockJobComplete {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>) -> Self {
        Self { device: device.into() }
    }
}

impl crate::Command for BlockJobComplete {
    const NAME: &'static str = "block-job-complete";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Removes a finished block job from the list. Deprecated in favour of `job-dismiss`.
///
/// On the wire: `block-job-dismiss`.
///
/// Since QEMU 2.12.
#[deprecated(note = "On its way out: new programs should not rely on it.")]
#[non_exhaustive]
pub struct BlockJobDismiss {
    /// The member `id`.
    pub id: String,
}

impl crate::Blank for BlockJobDismiss {
    const BLANK: Self = Self { id: crate::Blank::BLANK };
}

impl crate::Object for BlockJobDismiss {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block-job-dismiss",
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

impl BlockJobDismiss {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl crate::Command for BlockJobDismiss {
    const NAME: &'static str = "block-job-dismiss";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Lets block jobs that are `pending` make their final graph changes. Deprecated in favour of
/// `job-finalize`.
///
/// On the wire: `block-job-finalize`.
///
/// Since QEMU 2.12.
#[deprecated(note = "On its way out: new programs should not rely on it.")]
#[non_exhaustive]
pub struct BlockJobFinalize {
    /// The member `id`.
    pub id: String,
}

impl crate::Blank for BlockJobFinalize {
    const BLANK: Self = Self { id: crate::Blank::BLANK };
}

impl crate::Object for BlockJobFinalize {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block-job-finalize",
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

impl BlockJobFinalize {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl crate::Command for BlockJobFinalize {
    const NAME: &'static str = "block-job-finalize";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Changes options of a block job that is running, such as the copy mode of a mirror.
///
/// On the wire: `block-job-change`.
///
/// Since QEMU 8.2.
#[non_exhaustive]
pub struct BlockJobChange {
    /// The member `id`.
    pub id: String,
    /// The member `type`.
    pub type_: types::BlockJobChangeOptionsBranch,
}

impl crate::Blank for BlockJobChange {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        type_: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockJobChange {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block-job-change",
        names: &["id", "type"],
        required: 0b11,
        required_beyond: &[],
        tag: Some(1),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.type_]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.type_]);
    }
}

impl BlockJobChange {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<types::BlockJobChangeOptionsBranch>,
    ) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
        }
    }
}

impl From<types::BlockJobChangeOptions> for BlockJobChange {
    /// Takes the members from [`BlockJobChangeOptions`](types::BlockJobChangeOptions).
    #[inline]
    fn from(data: types::BlockJobChangeOptions) -> Self {
        Self {
            id: data.id,
            type_: data.type_,
        }
    }
}

impl crate::Command for BlockJobChange {
    const NAME: &'static str = "block-job-change";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(8, 2));
    type Return = crate::Empty;
}

/// Opens a block node with the given driver and options and adds it to the block graph.
///
/// On the wire: `blockdev-add`.
///
/// Since QEMU 2.9.
#[non_exhaustive]
pub struct BlockdevAdd {
    /// The member `driver`.
    pub driver: types::BlockdevOptionsBranch,
    /// The member `node-name`.
    pub node_name: Option<String>,
    /// The member `discard`.
    pub discard: Option<types::BlockdevDiscardOptions>,
    /// The member `cache`.
    pub cache: Option<types::BlockdevCacheOptions>,
    /// The member `active`.
    ///
    /// Since QEMU 10.0.
    pub active: Option<bool>,
    /// The member `read-only`.
    pub read_only: Option<bool>,
    /// The member `auto-read-only`.
    pub auto_read_only: Option<bool>,
    /// The member `force-share`.
    pub force_share: Option<bool>,
    /// The member `detect-zeroes`.
    pub detect_zeroes: Option<types::BlockdevDetectZeroesOptions>,
}

impl crate::Blank for BlockdevAdd {
    const BLANK: Self = Self {
        driver: crate::Blank::BLANK,
        node_name: None,
        discard: None,
        cache: None,
        active: None,
        read_only: None,
        auto_read_only: None,
        force_share: None,
        detect_zeroes: None,
    };
}

impl crate::Object for BlockdevAdd {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "blockdev-add",
        names: &[
            "driver",
            "node-name",
            "discard",
            "cache",
            "active",
            "read-only",
            "auto-read-only",
            "force-share",
            "detect-zeroes",
        ],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[(4, crate::Releases::since(crate::Release::new(10, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.driver,
                &self.node_name,
                &self.discard,
                &self.cache,
                &self.active,
                &self.read_only,
                &self.auto_read_only,
                &self.force_share,
                &self.detect_zeroes,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.driver,
                &mut self.node_name,
                &mut self.discard,
                &mut self.cache,
                &mut self.active,
                &mut self.read_only,
                &mut self.auto_read_only,
                &mut self.force_share,
                &mut self.detect_zeroes,
            ],
        );
    }
}

impl BlockdevAdd {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(driver: impl Into<types::BlockdevOptionsBranch>) -> Self {
        Self {
            driver: driver.into(),
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
        }
    }
    /// Sets `node-name`.
    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }
    /// Sets `discard`.
    #[inline]
    #[must_use]
    pub fn discard(mut self, value: types::BlockdevDiscardOptions) -> Self {
        self.discard = Some(value);
        self
    }
    /// Sets `cache`.
    #[inline]
    #[must_use]
    pub fn cache(mut self, value: types::BlockdevCacheOptions) -> Self {
        self.cache = Some(value);
        self
    }
    /// Sets `active`.
    #[inline]
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `read-only`.
    #[inline]
    #[must_use]
    pub fn read_only(mut self, value: bool) -> Self {
        self.read_only = Some(value);
        self
    }
    /// Sets `auto-read-only`.
    #[inline]
    #[must_use]
    pub fn auto_read_only(mut self, value: bool) -> Self {
        self.auto_read_only = Some(value);
        self
    }
    /// Sets `force-share`.
    #[inline]
    #[must_use]
    pub fn force_share(mut self, value: bool) -> Self {
        self.force_share = Some(value);
        self
    }
    /// Sets `detect-zeroes`.
    #[inline]
    #[must_use]
    pub fn detect_zeroes(mut self, value: types::BlockdevDetectZeroesOptions) -> Self {
        self.detect_zeroes = Some(value);
        self
    }
}

impl From<types::BlockdevOptions> for BlockdevAdd {
    /// Takes the members from [`BlockdevOptions`](types::BlockdevOptions).
    #[inline]
    fn from(data: types::BlockdevOptions) -> Self {
        Self {
            driver: data.driver,
            node_name: data.node_name,
            discard: data.discard,
            cache: data.cache,
            active: data.active,
            read_only: data.read_only,
            auto_read_only: data.auto_read_only,
            force_share: data.force_share,
            detect_zeroes: data.detect_zeroes,
        }
    }
}

impl crate::Command for BlockdevAdd {
    const NAME: &'static str = "blockdev-add";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Gives open nodes a new set of options, for all of them or for none. Options left out fall
/// back to their defaults.
///
/// On the wire: `blockdev-reopen`.
///
/// Since QEMU 6.1.
#[non_exhaustive]
pub struct BlockdevReopen {
    /// The member `options`.
    pub options: Vec<types::BlockdevOptions>,
}

impl crate::Blank for BlockdevReopen {
    const BLANK: Self = Self {
        options: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevReopen {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "blockdev-reopen",
        names: &["options"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.options]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.options]);
    }
}

impl BlockdevReopen {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(options: impl Into<Vec<types::BlockdevOptions>>) -> Self {
        Self { options: options.into() }
    }
}

impl crate::Command for BlockdevReopen {
    const NAME: &'static str = "blockdev-reopen";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 1));
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Closes a node that [`blockdev-add`](commands::BlockdevAdd) created. Fails while a device, a
/// job or another node uses it.
///
/// On the wire: `blockdev-del`.
///
/// Since QEMU 2.9.
#[non_exhaustive]
pub struct BlockdevDel {
    /// The member `node-name`.
    pub node_name: String,
}

impl crate::Blank for BlockdevDel {
    const BLANK: Self = Self {
        node_name: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevDel {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "blockdev-del",
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

impl BlockdevDel {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(node_name: impl Into<String>) -> Self {
        Self {
            node_name: node_name.into(),
        }
    }
}

impl crate::Command for BlockdevDel {
    const NAME: &'static str = "blockdev-del";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Makes one node, or all nodes, active or inactive, so that another process can take over the
/// image files at migration.
///
/// On the wire: `blockdev-set-active`.
///
/// Since QEMU 10.0.
#[non_exhaustive]
pub struct BlockdevSetActive {
    /// The member `node-name`.
    pub node_name: Option<String>,
    /// The member `active`.
    pub active: bool,
}

impl crate::Blank for BlockdevSetActive {
    const BLANK: Self = Self {
        node_name: None,
        active: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevSetActive {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "blockdev-set-active",
        names: &["node-name", "active"],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.node_name, &self.active]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.node_name, &mut self.active]);
    }
}

impl BlockdevSetActive {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(active: bool) -> Self {
        Self { node_name: None, active }
    }
    /// Sets `node-name`.
    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }
}

impl crate::Command for BlockdevSetActive {
    const NAME: &'static str = "blockdev-set-active";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(10, 0));
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Starts a job that formats an image, such as a new qcow2 header, on nodes or storage. It
/// stays listed until `job-dismiss`.
///
/// On the wire: `blockdev-create`.
///
/// Since QEMU 3.0.
#[non_exhaustive]
pub struct BlockdevCreate {
    /// The member `job-id`.
    pub job_id: String,
    /// The member `options`.
    pub options: types::BlockdevCreateOptions,
}

impl crate::Blank for BlockdevCreate {
    const BLANK: Self = Self {
        job_id: crate::Blank::BLANK,
        options: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevCreate {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "blockdev-create",
        names: &["job-id", "options"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.job_id, &self.options]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.job_id, &mut self.options]);
    }
}

impl BlockdevCreate {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        job_id: impl Into<String>,
        options: types::BlockdevCreateOptions,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            options,
        }
    }
}

impl crate::Command for BlockdevCreate {
    const NAME: &'static str = "blockdev-create";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Starts a job that changes format options of an open image, such as encryption keys. Not a
/// stable interface.
///
/// On the wire: `x-blockdev-amend`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 5.1.
#[non_exhaustive]
pub struct XBlockdevAmend {
    /// The member `job-id`.
    pub job_id: String,
    /// The member `node-name`.
    pub node_name: String,
    /// The member `options`.
    pub options: types::BlockdevAmendOptions,
    /// The member `force`.
    pub force: Option<bool>,
}

impl crate::Blank for XBlockdevAmend {
    const BLANK: Self = Self {
        job_id: crate::Blank::BLANK,
        node_name: crate::Blank::BLANK,
        options: crate::Blank::BLANK,
        force: None,
    };
}

impl crate::Object for XBlockdevAmend {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "x-blockdev-amend",
        names: &["job-id", "node-name", "options", "force"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.job_id, &self.node_name, &self.options, &self.force]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.job_id,
                &mut self.node_name,
                &mut self.options,
                &mut self.force,
            ],
        );
    }
}

impl XBlockdevAmend {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        job_id: impl Into<String>,
        node_name: impl Into<String>,
        options: types::BlockdevAmendOptions,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            node_name: node_name.into(),
            options,
            force: None,
        }
    }
    /// Sets `force`.
    #[inline]
    #[must_use]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

impl crate::Command for XBlockdevAmend {
    const NAME: &'static str = "x-blockdev-amend";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Asks for a [`BLOCK_WRITE_THRESHOLD`](events::BlockWriteThreshold) event at the first write
/// beyond an offset, in bytes, of a node. 0 takes the request back.
///
/// On the wire: `block-set-write-threshold`.
///
/// Since QEMU 2.3.
#[non_exhaustive]
pub struct BlockSetWriteThreshold {
    /// The member `node-name`.
    pub node_name: String,
    /// The member `write-threshold`.
    pub write_threshold: u64,
}

impl crate::Blank for BlockSetWriteThreshold {
    const BLANK: Self = Self {
        node_name: crate::Blank::BLANK,
        write_threshold: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockSetWriteThreshold {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block-set-write-threshold",
        names: &["node-name", "write-threshold"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.node_name, &self.write_threshold]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.node_name, &mut self.write_threshold]);
    }
}

impl BlockSetWriteThreshold {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(node_name: impl Into<String>, write_threshold: u64) -> Self {
        Self {
            node_name: node_name.into(),
            write_threshold,
        }
    }
}

impl crate::Command for BlockSetWriteThreshold {
    const NAME: &'static str = "block-set-write-threshold";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Adds a child to a `quorum` node or removes one from it, while in use. Not a stable
/// interface.
///
/// On the wire: `x-blockdev-change`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 2.7.
#[non_exhaustive]
pub struct XBlockdevChange {
    /// The member `parent`.
    pub parent: String,
    /// The member `child`.
    pub child: Option<String>,
    /// The member `node`.
    pub node: Option<String>,
}

impl crate::Blank for XBlockdevChange {
    const BLANK: Self = Self {
        parent: crate::Blank::BLANK,
        child: None,
        node: None,
    };
}

impl crate::Object for XBlockdevChange {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "x-blockdev-change",
        names: &["parent", "child", "node"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.parent, &self.child, &self.node]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.parent, &mut self.child, &mut self.node]);
    }
}

impl XBlockdevChange {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(parent: impl Into<String>) -> Self {
        Self {
            parent: parent.into(),
            child: None,
            node: None,
        }
    }
    /// Sets `child`.
    #[inline]
    #[must_use]
    pub fn child(mut self, value: impl Into<String>) -> Self {
        self.child = Some(value.into());
        self
    }
    /// Sets `node`.
    #[inline]
    #[must_use]
    pub fn node(mut self, value: impl Into<String>) -> Self {
        self.node = Some(value.into());
        self
    }
}

impl crate::Command for XBlockdevChange {
    const NAME: &'static str = "x-blockdev-change";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Moves a node and what lies below it to another I/O thread, or with null to the main loop.
/// Not a stable interface.
///
/// On the wire: `x-blockdev-set-iothread`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 2.12.
#[non_exhaustive]
pub struct XBlockdevSetIothread {
    /// The member `node-name`.
    pub node_name: String,
    /// The member `iothread`.
    pub iothread: types::StrOrNull,
    /// The member `force`.
    pub force: Option<bool>,
}

impl crate::Blank for XBlockdevSetIothread {
    const BLANK: Self = Self {
        node_name: crate::Blank::BLANK,
        iothread: crate::Blank::BLANK,
        force: None,
    };
}

impl crate::Object for XBlockdevSetIothread {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "x-blockdev-set-iothread",
        names: &["node-name", "iothread", "force"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.node_name, &self.iothread, &self.force]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.node_name, &mut self.iothread, &mut self.force]);
    }
}

impl XBlockdevSetIothread {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        node_name: impl Into<String>,
        iothread: impl Into<types::StrOrNull>,
    ) -> Self {
        Self {
            node_name: node_name.into(),
            iothread: iothread.into(),
            force: None,
        }
    }
    /// Sets `force`.
    #[inline]
    #[must_use]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

impl crate::Command for XBlockdevSetIothread {
    const NAME: &'static str = "x-blockdev-set-iothread";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Takes a snapshot that is stored inside the image file, for formats that can (such as qcow2).
///
/// On the wire: `blockdev-snapshot-internal-sync`.
///
/// Since QEMU 1.7.
#[non_exhaustive]
pub struct BlockdevSnapshotInternalSync {
    /// The member `device`.
    pub device: String,
    /// The member `name`.
    pub name: String,
}

impl crate::Blank for BlockdevSnapshotInternalSync {
    const BLANK: Self = Self {
        device: crate::Blank::BLANK,
        name: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockdevSnapshotInternalSync {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "blockdev-snapshot-internal-sync",
        names: &["device", "name"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device, &self.name]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.name]);
    }
}

impl BlockdevSnapshotInternalSync {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            name: name.into(),
        }
    }
}

impl From<types::BlockdevSnapshotInternal> for BlockdevSnapshotInternalSync {
    /// Takes the members from [`BlockdevSnapshotInternal`](types::BlockdevSnapshotInternal).
    #[inline]
    fn from(data: types::BlockdevSnapshotInternal) -> Self {
        Self {
            device: data.device,
            name: data.name,
        }
    }
}

impl crate::Command for BlockdevSnapshotInternalSync {
    const NAME: &'static str = "blockdev-snapshot-internal-sync";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Deletes a snapshot stored inside an image, found by its
/// [`id`](field@commands::BlockdevSnapshotDeleteInternalSync::id), its
/// [`name`](field@commands::BlockdevSnapshotDeleteInternalSync::name) or both, and returns what
/// it was.
///
/// On the wire: `blockdev-snapshot-delete-internal-sync`.
///
/// Since QEMU 1.7.
#[non_exhaustive]
pub struct BlockdevSnapshotDeleteInternalSync {
    /// The member `device`.
    pub device: String,
    /// The member `id`.
    pub id: Option<String>,
    /// The member `name`.
    pub name: Option<String>,
}

impl crate::Blank for BlockdevSnapshotDeleteInternalSync {
    const BLANK: Self = Self {
        device: crate::Blank::BLANK,
        id: None,
        name: None,
    };
}

impl crate::Object for BlockdevSnapshotDeleteInternalSync {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "blockdev-snapshot-delete-internal-sync",
        names: &["device", "id", "name"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device, &self.id, &self.name]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.id, &mut self.name]);
    }
}

impl BlockdevSnapshotDeleteInternalSync {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            id: None,
            name: None,
        }
    }
    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl crate::Command for BlockdevSnapshotDeleteInternalSync {
    const NAME: &'static str = "blockdev-snapshot-delete-internal-sync";
    const ALLOW_PRECONFIG: bool = true;
    type Return = types::SnapshotInfo;
}

/// The command `x-blockdev-reopen`.
///
/// On the wire: `x-blockdev-reopen`.
///
/// Since QEMU 4.0.
///
/// **Gone** since QEMU 6.1; use 'blockdev-reopen'.
#[deprecated(note = "gone since QEMU 6.1; use 'blockdev-reopen'")]
#[non_exhaustive]
pub struct XBlockdevReopen {
    /// The member `driver`.
    pub driver: types::BlockdevOptionsBranch,
    /// The member `node-name`.
    pub node_name: Option<String>,
    /// The member `discard`.
    pub discard: Option<types::BlockdevDiscardOptions>,
    /// The member `cache`.
    pub cache: Option<types::BlockdevCacheOptions>,
    /// The member `active`.
    ///
    /// Since QEMU 10.0.
    pub active: Option<bool>,
    /// The member `read-only`.
    pub read_only: Option<bool>,
    /// The member `auto-read-only`.
    pub auto_read_only: Option<bool>,
    /// The member `force-share`.
    pub force_share: Option<bool>,
    /// The member `detect-zeroes`.
    pub detect_zeroes: Option<types::BlockdevDetectZeroesOptions>,
}

impl crate::Blank for XBlockdevReopen {
    const BLANK: Self = Self {
        driver: crate::Blank::BLANK,
        node_name: None,
        discard: None,
        cache: None,
        active: None,
        read_only: None,
        auto_read_only: None,
        force_share: None,
        detect_zeroes: None,
    };
}

impl crate::Object for XBlockdevReopen {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "x-blockdev-reopen",
        names: &[
            "driver",
            "node-name",
            "discard",
            "cache",
            "active",
            "read-only",
            "auto-read-only",
            "force-share",
            "detect-zeroes",
        ],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[(4, crate::Releases::since(crate::Release::new(10, 0)))],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.driver,
                &self.node_name,
                &self.discard,
                &self.cache,
                &self.active,
                &self.read_only,
                &self.auto_read_only,
                &self.force_share,
                &self.detect_zeroes,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.driver,
                &mut self.node_name,
                &mut self.discard,
                &mut self.cache,
                &mut self.active,
                &mut self.read_only,
                &mut self.auto_read_only,
                &mut self.force_share,
                &mut self.detect_zeroes,
            ],
        );
    }
}

impl XBlockdevReopen {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(driver: impl Into<types::BlockdevOptionsBranch>) -> Self {
        Self {
            driver: driver.into(),
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
        }
    }
    /// Sets `node-name`.
    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }
    /// Sets `discard`.
    #[inline]
    #[must_use]
    pub fn discard(mut self, value: types::BlockdevDiscardOptions) -> Self {
        self.discard = Some(value);
        self
    }
    /// Sets `cache`.
    #[inline]
    #[must_use]
    pub fn cache(mut self, value: types::BlockdevCacheOptions) -> Self {
        self.cache = Some(value);
        self
    }
    /// Sets `active`.
    #[inline]
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `read-only`.
    #[inline]
    #[must_use]
    pub fn read_only(mut self, value: bool) -> Self {
        self.read_only = Some(value);
        self
    }
    /// Sets `auto-read-only`.
    #[inline]
    #[must_use]
    pub fn auto_read_only(mut self, value: bool) -> Self {
        self.auto_read_only = Some(value);
        self
    }
    /// Sets `force-share`.
    #[inline]
    #[must_use]
    pub fn force_share(mut self, value: bool) -> Self {
        self.force_share = Some(value);
        self
    }
    /// Sets `detect-zeroes`.
    #[inline]
    #[must_use]
    pub fn detect_zeroes(mut self, value: types::BlockdevDetectZeroesOptions) -> Self {
        self.detect_zeroes = Some(value);
        self
    }
}

impl From<types::BlockdevOptions> for XBlockdevReopen {
    /// Takes the members from [`BlockdevOptions`](types::BlockdevOptions).
    #[inline]
    fn from(data: types::BlockdevOptions) -> Self {
        Self {
            driver: data.driver,
            node_name: data.node_name,
            discard: data.discard,
            cache: data.cache,
            active: data.active,
            read_only: data.read_only,
            auto_read_only: data.auto_read_only,
            force_share: data.force_share,
            detect_zeroes: data.detect_zeroes,
        }
    }
}

impl crate::Command for XBlockdevReopen {
    const NAME: &'static str = "x-blockdev-reopen";
    const UNTIL: Option<crate::Release> = Some(crate::Release::new(6, 0));
    type Return = crate::Empty;
}

/// The command `block_passwd`.
///
/// On the wire: `block_passwd`.
///
/// **Gone** since QEMU 6.0; give the image's secret when it is opened ('key-secret').
#[deprecated(
    note = "gone since QEMU 6.0; give the image's secret when it is opened ('key-secret')"
)]
#[non_exhaustive]
pub struct BlockPasswd {
    /// The member `device`.
    pub device: Option<String>,
    /// The member `node-name`.
    pub node_name: Option<String>,
    /// The member `password`.
    pub password: String,
}

impl crate::Blank for BlockPasswd {
    const BLANK: Self = Self {
        device: None,
        node_name: None,
        password: crate::Blank::BLANK,
    };
}

impl crate::Object for BlockPasswd {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "block_passwd",
        names: &["device", "node-name", "password"],
        required: 0b100,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    const SECRETS: &'static [crate::SecretMember] = &[crate::SecretMember::new(2)];
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device, &self.node_name, &self.password]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.node_name, &mut self.password]);
    }
}

impl BlockPasswd {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            device: None,
            node_name: None,
            password: password.into(),
        }
    }
    /// Sets `device`.
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets `node-name`.
    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }
}

impl crate::Command for BlockPasswd {
    const NAME: &'static str = "block_passwd";
    const UNTIL: Option<crate::Release> = Some(crate::Release::new(5, 2));
    type Return = crate::Empty;
}

crate::impl_calls! {
    QueryBlock QueryBlockstats QueryBlockJobs BlockResize BlockdevSnapshotSync
    BlockdevSnapshot ChangeBackingFile BlockCommit DriveBackup BlockdevBackup
    QueryNamedBlockNodes XDebugQueryBlockGraph DriveMirror BlockDirtyBitmapAdd
    BlockDirtyBitmapRemove BlockDirtyBitmapClear BlockDirtyBitmapEnable
    BlockDirtyBitmapDisable BlockDirtyBitmapMerge XDebugBlockDirtyBitmapSha256
    BlockdevMirror BlockStream BlockJobSetSpeed BlockJobCancel BlockJobPause
    BlockJobResume BlockJobComplete BlockJobDismiss BlockJobFinalize BlockJobChange
    BlockdevAdd BlockdevReopen BlockdevDel BlockdevSetActive BlockdevCreate
    XBlockdevAmend BlockSetWriteThreshold XBlockdevChange XBlockdevSetIothread
    BlockdevSnapshotInternalSync BlockdevSnapshotDeleteInternalSync XBlockdevReopen
    BlockPasswd
}
