// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the block devices of the guest, with the image that is in each of them.
///
/// On the wire: `query-block`.
///
/// Since QEMU 0.14.
#[doc(alias = "query-block")]
#[non_exhaustive]
pub struct QueryBlock {
    /// Whether to leave out the images below each drive's own, which makes the reply shorter.
    ///
    /// Since QEMU 11.0.
    pub flat: Option<bool>,
}

impl QueryBlock {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { flat: None }
    }

    /// Whether to leave out the images below each drive's own, which makes the reply shorter.
    ///
    /// Since QEMU 11.0.
    #[inline]
    #[must_use]
    pub fn flat(mut self, value: impl Into<Option<bool>>) -> Self {
        self.flat = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryBlock {
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
#[doc(alias = "query-blockstats")]
#[non_exhaustive]
pub struct QueryBlockstats {
    pub query_nodes: Option<bool>,
}

impl QueryBlockstats {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { query_nodes: None }
    }

    #[inline]
    #[must_use]
    pub fn query_nodes(mut self, value: impl Into<Option<bool>>) -> Self {
        self.query_nodes = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryBlockstats {
    const NAME: &'static str = "query-blockstats";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::BlockStats>;
}

/// Lists the block jobs that are running, with their progress.
///
/// On the wire: `query-block-jobs`.
///
/// Since QEMU 1.1.
#[doc(alias = "query-block-jobs")]
#[non_exhaustive]
pub struct QueryBlockJobs {}

impl QueryBlockJobs {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryBlockJobs {
    const NAME: &'static str = "query-block-jobs";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::BlockJobInfo>;
}

/// Sets a new size, in bytes, for the image of a device or node, also while the guest uses it.
///
/// On the wire: `block_resize`.
///
/// Since QEMU 0.14.
#[doc(alias = "block_resize")]
#[non_exhaustive]
pub struct BlockResize {
    pub device: Option<String>,
    pub node_name: Option<String>,
    pub size: i64,
}

impl BlockResize {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(size: i64) -> Self {
        Self {
            device: None,
            node_name: None,
            size,
        }
    }

    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockResize {
    const NAME: &'static str = "block_resize";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Takes an external snapshot: creates an overlay image file and makes it the layer that the
/// guest writes to.
///
/// On the wire: `blockdev-snapshot-sync`.
///
/// Since QEMU 0.14.
#[doc(alias = "blockdev-snapshot-sync")]
#[non_exhaustive]
pub struct BlockdevSnapshotSync {
    pub device: Option<String>,
    pub node_name: Option<String>,
    pub snapshot_file: String,
    pub snapshot_node_name: Option<String>,
    pub format: Option<String>,
    pub mode: Option<types::NewImageMode>,
}

impl BlockdevSnapshotSync {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn snapshot_node_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_node_name = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn mode(mut self, value: impl Into<Option<types::NewImageMode>>) -> Self {
        self.mode = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockdevSnapshotSync {
    const NAME: &'static str = "blockdev-snapshot-sync";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
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
#[doc(alias = "blockdev-snapshot")]
#[non_exhaustive]
pub struct BlockdevSnapshot {
    pub node: String,
    pub overlay: String,
}

impl BlockdevSnapshot {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(node: impl Into<String>, overlay: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            overlay: overlay.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockdevSnapshot {
    const NAME: &'static str = "blockdev-snapshot";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Makes an image's header name a different backing file. The chain that is open is left as it
/// is.
///
/// On the wire: `change-backing-file`.
///
/// Since QEMU 2.1.
#[doc(alias = "change-backing-file")]
#[non_exhaustive]
pub struct ChangeBackingFile {
    pub device: String,
    pub image_node_name: String,
    pub backing_file: String,
}

impl ChangeBackingFile {
    /// Creates a value.
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

#[diagnostic::do_not_recommend]
impl crate::rt::Command for ChangeBackingFile {
    const NAME: &'static str = "change-backing-file";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Starts a job that writes the data of upper layers of a backing chain down into a lower
/// layer.
///
/// On the wire: `block-commit`.
///
/// Since QEMU 1.3.
#[doc(alias = "block-commit")]
#[non_exhaustive]
pub struct BlockCommit {
    pub job_id: Option<String>,
    pub device: String,
    pub base_node: Option<String>,
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub base: Option<String>,
    pub top_node: Option<String>,
    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    pub top: Option<String>,
    pub backing_file: Option<String>,
    /// Since QEMU 9.0.
    pub backing_mask_protocol: Option<bool>,
    pub speed: Option<i64>,
    pub on_error: Option<types::BlockdevOnError>,
    pub filter_node_name: Option<String>,
    pub auto_finalize: Option<bool>,
    pub auto_dismiss: Option<bool>,
}

impl BlockCommit {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn base_node(mut self, value: impl Into<String>) -> Self {
        self.base_node = Some(value.into());
        self
    }

    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    #[inline]
    #[must_use]
    pub fn base(mut self, value: impl Into<String>) -> Self {
        self.base = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn top_node(mut self, value: impl Into<String>) -> Self {
        self.top_node = Some(value.into());
        self
    }

    #[deprecated(note = "On its way out: new programs should not rely on it.")]
    #[inline]
    #[must_use]
    pub fn top(mut self, value: impl Into<String>) -> Self {
        self.top = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn backing_file(mut self, value: impl Into<String>) -> Self {
        self.backing_file = Some(value.into());
        self
    }

    /// Since QEMU 9.0.
    #[inline]
    #[must_use]
    pub fn backing_mask_protocol(mut self, value: impl Into<Option<bool>>) -> Self {
        self.backing_mask_protocol = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn speed(mut self, value: impl Into<Option<i64>>) -> Self {
        self.speed = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn on_error(mut self, value: impl Into<Option<types::BlockdevOnError>>) -> Self {
        self.on_error = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn filter_node_name(mut self, value: impl Into<String>) -> Self {
        self.filter_node_name = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_finalize = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn auto_dismiss(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_dismiss = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockCommit {
    const NAME: &'static str = "block-commit";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Starts a job that copies a drive as it is at this moment to a file given by name. Deprecated
/// in favour of [`blockdev-backup`](commands::BlockdevBackup).
///
/// On the wire: `drive-backup`.
///
/// Since QEMU 1.6.
#[deprecated(note = "On its way out: new programs should not rely on it.")]
#[doc(alias = "drive-backup")]
#[non_exhaustive]
pub struct DriveBackup {
    pub job_id: Option<String>,
    pub device: String,
    pub sync: types::MirrorSyncMode,
    pub speed: Option<i64>,
    pub bitmap: Option<String>,
    pub bitmap_mode: Option<types::BitmapSyncMode>,
    pub compress: Option<bool>,
    pub on_source_error: Option<types::BlockdevOnError>,
    pub on_target_error: Option<types::BlockdevOnError>,
    /// Since QEMU 10.1.
    pub on_cbw_error: Option<types::OnCbwError>,
    pub auto_finalize: Option<bool>,
    pub auto_dismiss: Option<bool>,
    pub filter_node_name: Option<String>,
    /// Since QEMU 9.1.
    pub discard_source: Option<bool>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 6.0.
    pub x_perf: Option<types::BackupPerf>,
    pub target: String,
    pub format: Option<String>,
    pub mode: Option<types::NewImageMode>,
}

impl DriveBackup {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn speed(mut self, value: impl Into<Option<i64>>) -> Self {
        self.speed = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn bitmap(mut self, value: impl Into<String>) -> Self {
        self.bitmap = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn bitmap_mode(
        mut self,
        value: impl Into<Option<types::BitmapSyncMode>>,
    ) -> Self {
        self.bitmap_mode = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn compress(mut self, value: impl Into<Option<bool>>) -> Self {
        self.compress = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn on_source_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_source_error = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn on_target_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_target_error = value.into();
        self
    }

    /// Since QEMU 10.1.
    #[inline]
    #[must_use]
    pub fn on_cbw_error(mut self, value: impl Into<Option<types::OnCbwError>>) -> Self {
        self.on_cbw_error = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_finalize = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn auto_dismiss(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_dismiss = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn filter_node_name(mut self, value: impl Into<String>) -> Self {
        self.filter_node_name = Some(value.into());
        self
    }

    /// Since QEMU 9.1.
    #[inline]
    #[must_use]
    pub fn discard_source(mut self, value: impl Into<Option<bool>>) -> Self {
        self.discard_source = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 6.0.
    #[inline]
    #[must_use]
    pub fn x_perf(mut self, value: impl Into<Option<types::BackupPerf>>) -> Self {
        self.x_perf = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn mode(mut self, value: impl Into<Option<types::NewImageMode>>) -> Self {
        self.mode = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for DriveBackup {
    const NAME: &'static str = "drive-backup";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Starts a job that copies a node as it is at this moment to another node, while the guest
/// goes on writing.
///
/// On the wire: `blockdev-backup`.
///
/// Since QEMU 2.3.
#[doc(alias = "blockdev-backup")]
#[non_exhaustive]
pub struct BlockdevBackup {
    pub job_id: Option<String>,
    pub device: String,
    pub sync: types::MirrorSyncMode,
    pub speed: Option<i64>,
    pub bitmap: Option<String>,
    pub bitmap_mode: Option<types::BitmapSyncMode>,
    pub compress: Option<bool>,
    pub on_source_error: Option<types::BlockdevOnError>,
    pub on_target_error: Option<types::BlockdevOnError>,
    /// Since QEMU 10.1.
    pub on_cbw_error: Option<types::OnCbwError>,
    pub auto_finalize: Option<bool>,
    pub auto_dismiss: Option<bool>,
    pub filter_node_name: Option<String>,
    /// Since QEMU 9.1.
    pub discard_source: Option<bool>,
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 6.0.
    pub x_perf: Option<types::BackupPerf>,
    pub target: String,
}

impl BlockdevBackup {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn speed(mut self, value: impl Into<Option<i64>>) -> Self {
        self.speed = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn bitmap(mut self, value: impl Into<String>) -> Self {
        self.bitmap = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn bitmap_mode(
        mut self,
        value: impl Into<Option<types::BitmapSyncMode>>,
    ) -> Self {
        self.bitmap_mode = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn compress(mut self, value: impl Into<Option<bool>>) -> Self {
        self.compress = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn on_source_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_source_error = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn on_target_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_target_error = value.into();
        self
    }

    /// Since QEMU 10.1.
    #[inline]
    #[must_use]
    pub fn on_cbw_error(mut self, value: impl Into<Option<types::OnCbwError>>) -> Self {
        self.on_cbw_error = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_finalize = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn auto_dismiss(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_dismiss = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn filter_node_name(mut self, value: impl Into<String>) -> Self {
        self.filter_node_name = Some(value.into());
        self
    }

    /// Since QEMU 9.1.
    #[inline]
    #[must_use]
    pub fn discard_source(mut self, value: impl Into<Option<bool>>) -> Self {
        self.discard_source = value.into();
        self
    }

    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// Experimental: it may change or vanish in any release.
    ///
    /// Since QEMU 6.0.
    #[inline]
    #[must_use]
    pub fn x_perf(mut self, value: impl Into<Option<types::BackupPerf>>) -> Self {
        self.x_perf = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockdevBackup {
    const NAME: &'static str = "blockdev-backup";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Lists every node of the block graph that has a node name, with its image and settings.
///
/// On the wire: `query-named-block-nodes`.
///
/// Since QEMU 2.0.
#[doc(alias = "query-named-block-nodes")]
#[non_exhaustive]
pub struct QueryNamedBlockNodes {
    pub flat: Option<bool>,
}

impl QueryNamedBlockNodes {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { flat: None }
    }

    #[inline]
    #[must_use]
    pub fn flat(mut self, value: impl Into<Option<bool>>) -> Self {
        self.flat = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryNamedBlockNodes {
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
#[doc(alias = "x-debug-query-block-graph")]
#[non_exhaustive]
pub struct XDebugQueryBlockGraph {}

impl XDebugQueryBlockGraph {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XDebugQueryBlockGraph {
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
#[doc(alias = "drive-mirror")]
#[non_exhaustive]
pub struct DriveMirror {
    pub job_id: Option<String>,
    pub device: String,
    pub target: String,
    pub format: Option<String>,
    pub node_name: Option<String>,
    pub replaces: Option<String>,
    pub sync: types::MirrorSyncMode,
    pub mode: Option<types::NewImageMode>,
    pub speed: Option<i64>,
    pub granularity: Option<u32>,
    pub buf_size: Option<i64>,
    pub on_source_error: Option<types::BlockdevOnError>,
    pub on_target_error: Option<types::BlockdevOnError>,
    pub unmap: Option<bool>,
    pub copy_mode: Option<types::MirrorCopyMode>,
    pub auto_finalize: Option<bool>,
    pub auto_dismiss: Option<bool>,
}

impl DriveMirror {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn replaces(mut self, value: impl Into<String>) -> Self {
        self.replaces = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn mode(mut self, value: impl Into<Option<types::NewImageMode>>) -> Self {
        self.mode = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn speed(mut self, value: impl Into<Option<i64>>) -> Self {
        self.speed = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn granularity(mut self, value: impl Into<Option<u32>>) -> Self {
        self.granularity = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn buf_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.buf_size = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn on_source_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_source_error = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn on_target_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_target_error = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn unmap(mut self, value: impl Into<Option<bool>>) -> Self {
        self.unmap = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn copy_mode(mut self, value: impl Into<Option<types::MirrorCopyMode>>) -> Self {
        self.copy_mode = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_finalize = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn auto_dismiss(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_dismiss = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for DriveMirror {
    const NAME: &'static str = "drive-mirror";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Creates a dirty bitmap on a node. It records which parts of the node are written from then
/// on.
///
/// On the wire: `block-dirty-bitmap-add`.
///
/// Since QEMU 2.4.
#[doc(alias = "block-dirty-bitmap-add")]
#[non_exhaustive]
pub struct BlockDirtyBitmapAdd {
    pub node: String,
    pub name: String,
    pub granularity: Option<u32>,
    pub persistent: Option<bool>,
    pub disabled: Option<bool>,
}

impl BlockDirtyBitmapAdd {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn granularity(mut self, value: impl Into<Option<u32>>) -> Self {
        self.granularity = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn persistent(mut self, value: impl Into<Option<bool>>) -> Self {
        self.persistent = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn disabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.disabled = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockDirtyBitmapAdd {
    const NAME: &'static str = "block-dirty-bitmap-add";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Deletes a dirty bitmap, also from the image file if it is stored there.
///
/// On the wire: `block-dirty-bitmap-remove`.
///
/// Since QEMU 2.4.
#[doc(alias = "block-dirty-bitmap-remove")]
#[non_exhaustive]
pub struct BlockDirtyBitmapRemove {
    pub node: String,
    pub name: String,
}

impl BlockDirtyBitmapRemove {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockDirtyBitmapRemove {
    const NAME: &'static str = "block-dirty-bitmap-remove";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Marks everything in a dirty bitmap as clean, so that only later writes are recorded in it.
///
/// On the wire: `block-dirty-bitmap-clear`.
///
/// Since QEMU 2.4.
#[doc(alias = "block-dirty-bitmap-clear")]
#[non_exhaustive]
pub struct BlockDirtyBitmapClear {
    pub node: String,
    pub name: String,
}

impl BlockDirtyBitmapClear {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockDirtyBitmapClear {
    const NAME: &'static str = "block-dirty-bitmap-clear";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Makes a disabled dirty bitmap record writes again.
///
/// On the wire: `block-dirty-bitmap-enable`.
///
/// Since QEMU 4.0.
#[doc(alias = "block-dirty-bitmap-enable")]
#[non_exhaustive]
pub struct BlockDirtyBitmapEnable {
    pub node: String,
    pub name: String,
}

impl BlockDirtyBitmapEnable {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockDirtyBitmapEnable {
    const NAME: &'static str = "block-dirty-bitmap-enable";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Freezes the contents of a dirty bitmap: later writes are no longer recorded in it.
///
/// On the wire: `block-dirty-bitmap-disable`.
///
/// Since QEMU 4.0.
#[doc(alias = "block-dirty-bitmap-disable")]
#[non_exhaustive]
pub struct BlockDirtyBitmapDisable {
    pub node: String,
    pub name: String,
}

impl BlockDirtyBitmapDisable {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockDirtyBitmapDisable {
    const NAME: &'static str = "block-dirty-bitmap-disable";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Adds the dirty areas of one or more bitmaps to a target bitmap, without changing the
/// sources.
///
/// On the wire: `block-dirty-bitmap-merge`.
///
/// Since QEMU 4.0.
#[doc(alias = "block-dirty-bitmap-merge")]
#[non_exhaustive]
pub struct BlockDirtyBitmapMerge {
    pub node: String,
    pub target: String,
    pub bitmaps: Vec<types::BlockDirtyBitmapOrStr>,
}

impl BlockDirtyBitmapMerge {
    /// Creates a value.
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

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockDirtyBitmapMerge {
    const NAME: &'static str = "block-dirty-bitmap-merge";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
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
#[doc(alias = "x-debug-block-dirty-bitmap-sha256")]
#[non_exhaustive]
pub struct XDebugBlockDirtyBitmapSha256 {
    pub node: String,
    pub name: String,
}

impl XDebugBlockDirtyBitmapSha256 {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XDebugBlockDirtyBitmapSha256 {
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
#[doc(alias = "blockdev-mirror")]
#[non_exhaustive]
pub struct BlockdevMirror {
    pub job_id: Option<String>,
    pub device: String,
    pub target: String,
    pub replaces: Option<String>,
    pub sync: types::MirrorSyncMode,
    pub speed: Option<i64>,
    pub granularity: Option<u32>,
    pub buf_size: Option<i64>,
    pub on_source_error: Option<types::BlockdevOnError>,
    pub on_target_error: Option<types::BlockdevOnError>,
    pub filter_node_name: Option<String>,
    pub copy_mode: Option<types::MirrorCopyMode>,
    pub auto_finalize: Option<bool>,
    pub auto_dismiss: Option<bool>,
    /// Since QEMU 10.1.
    pub target_is_zero: Option<bool>,
}

impl BlockdevMirror {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn replaces(mut self, value: impl Into<String>) -> Self {
        self.replaces = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn speed(mut self, value: impl Into<Option<i64>>) -> Self {
        self.speed = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn granularity(mut self, value: impl Into<Option<u32>>) -> Self {
        self.granularity = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn buf_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.buf_size = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn on_source_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_source_error = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn on_target_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_target_error = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn filter_node_name(mut self, value: impl Into<String>) -> Self {
        self.filter_node_name = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn copy_mode(mut self, value: impl Into<Option<types::MirrorCopyMode>>) -> Self {
        self.copy_mode = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_finalize = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn auto_dismiss(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_dismiss = value.into();
        self
    }

    /// Since QEMU 10.1.
    #[inline]
    #[must_use]
    pub fn target_is_zero(mut self, value: impl Into<Option<bool>>) -> Self {
        self.target_is_zero = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockdevMirror {
    const NAME: &'static str = "blockdev-mirror";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Starts a job that pulls data out of backing images into an upper image, so that the chain
/// gets shorter.
///
/// On the wire: `block-stream`.
///
/// Since QEMU 1.1.
#[doc(alias = "block-stream")]
#[non_exhaustive]
pub struct BlockStream {
    pub job_id: Option<String>,
    pub device: String,
    pub base: Option<String>,
    pub base_node: Option<String>,
    pub backing_file: Option<String>,
    /// Since QEMU 9.0.
    pub backing_mask_protocol: Option<bool>,
    /// Since QEMU 6.0.
    pub bottom: Option<String>,
    pub speed: Option<i64>,
    pub on_error: Option<types::BlockdevOnError>,
    /// Since QEMU 6.0.
    pub filter_node_name: Option<String>,
    pub auto_finalize: Option<bool>,
    pub auto_dismiss: Option<bool>,
}

impl BlockStream {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn base(mut self, value: impl Into<String>) -> Self {
        self.base = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn base_node(mut self, value: impl Into<String>) -> Self {
        self.base_node = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn backing_file(mut self, value: impl Into<String>) -> Self {
        self.backing_file = Some(value.into());
        self
    }

    /// Since QEMU 9.0.
    #[inline]
    #[must_use]
    pub fn backing_mask_protocol(mut self, value: impl Into<Option<bool>>) -> Self {
        self.backing_mask_protocol = value.into();
        self
    }

    /// Since QEMU 6.0.
    #[inline]
    #[must_use]
    pub fn bottom(mut self, value: impl Into<String>) -> Self {
        self.bottom = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn speed(mut self, value: impl Into<Option<i64>>) -> Self {
        self.speed = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn on_error(mut self, value: impl Into<Option<types::BlockdevOnError>>) -> Self {
        self.on_error = value.into();
        self
    }

    /// Since QEMU 6.0.
    #[inline]
    #[must_use]
    pub fn filter_node_name(mut self, value: impl Into<String>) -> Self {
        self.filter_node_name = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_finalize = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn auto_dismiss(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_dismiss = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockStream {
    const NAME: &'static str = "block-stream";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Limits how fast a block job copies, in bytes per second. 0 removes the limit.
///
/// On the wire: `block-job-set-speed`.
///
/// Since QEMU 1.1.
#[doc(alias = "block-job-set-speed")]
#[non_exhaustive]
pub struct BlockJobSetSpeed {
    pub device: String,
    pub speed: i64,
}

impl BlockJobSetSpeed {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>, speed: i64) -> Self {
        Self {
            device: device.into(),
            speed,
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockJobSetSpeed {
    const NAME: &'static str = "block-job-set-speed";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Asks a block job to stop. A mirror that is `ready` ends as a success with a consistent copy,
/// unless [`force`](field@commands::BlockJobCancel::force) is set.
///
/// On the wire: `block-job-cancel`.
///
/// Since QEMU 1.1.
#[doc(alias = "block-job-cancel")]
#[non_exhaustive]
pub struct BlockJobCancel {
    pub device: String,
    pub force: Option<bool>,
}

impl BlockJobCancel {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            force: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn force(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockJobCancel {
    const NAME: &'static str = "block-job-cancel";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
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
#[doc(alias = "block-job-pause")]
#[non_exhaustive]
pub struct BlockJobPause {
    pub device: String,
}

impl BlockJobPause {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>) -> Self {
        Self { device: device.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockJobPause {
    const NAME: &'static str = "block-job-pause";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Lets a paused block job go on. Deprecated in favour of `job-resume`.
///
/// On the wire: `block-job-resume`.
///
/// Since QEMU 1.3.
///
/// **Note:** `job-resume` fails with the class `GenericError` where this fails with `DeviceNotActive`.
#[deprecated(note = "On its way out: new programs should not rely on it.")]
#[doc(alias = "block-job-resume")]
#[non_exhaustive]
pub struct BlockJobResume {
    pub device: String,
}

impl BlockJobResume {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>) -> Self {
        Self { device: device.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockJobResume {
    const NAME: &'static str = "block-job-resume";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Ends a block job that is in the `ready` state. Deprecated in favour of `job-complete`.
///
/// On the wire: `block-job-complete`.
///
/// Since QEMU 1.3.
///
/// **Note:** `job-complete` fails with the class `GenericError` where this fails with `DeviceNotActive`.
#[deprecated(note = "On its way out: new programs should not rely on it.")]
#[doc(alias = "block-job-complete")]
#[non_exhaustive]
pub struct BlockJobComplete {
    pub device: String,
}

impl BlockJobComplete {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>) -> Self {
        Self { device: device.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockJobComplete {
    const NAME: &'static str = "block-job-complete";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Removes a finished block job from the list. Deprecated in favour of `job-dismiss`.
///
/// On the wire: `block-job-dismiss`.
///
/// Since QEMU 2.12.
#[deprecated(note = "On its way out: new programs should not rely on it.")]
#[doc(alias = "block-job-dismiss")]
#[non_exhaustive]
pub struct BlockJobDismiss {
    pub id: String,
}

impl BlockJobDismiss {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockJobDismiss {
    const NAME: &'static str = "block-job-dismiss";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Lets block jobs that are `pending` make their final graph changes. Deprecated in favour of
/// `job-finalize`.
///
/// On the wire: `block-job-finalize`.
///
/// Since QEMU 2.12.
#[deprecated(note = "On its way out: new programs should not rely on it.")]
#[doc(alias = "block-job-finalize")]
#[non_exhaustive]
pub struct BlockJobFinalize {
    pub id: String,
}

impl BlockJobFinalize {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockJobFinalize {
    const NAME: &'static str = "block-job-finalize";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Changes options of a block job that is running, such as the copy mode of a mirror.
///
/// On the wire: `block-job-change`.
///
/// Since QEMU 8.2.
#[doc(alias = "block-job-change")]
#[non_exhaustive]
pub struct BlockJobChange {
    pub id: String,
    /// On the wire: `type`.
    pub type_: types::BlockJobChangeOptionsBranch,
}

impl BlockJobChange {
    /// Creates a value.
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

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockJobChange {
    const NAME: &'static str = "block-job-change";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(8, 2));
    type Return = crate::rt::Empty;
}

/// Opens a block node with the given driver and options and adds it to the block graph.
///
/// On the wire: `blockdev-add`.
///
/// Since QEMU 2.9.
#[doc(alias = "blockdev-add")]
#[non_exhaustive]
pub struct BlockdevAdd {
    pub driver: types::BlockdevOptionsBranch,
    pub node_name: Option<String>,
    pub discard: Option<types::BlockdevDiscardOptions>,
    pub cache: Option<types::BlockdevCacheOptions>,
    /// Since QEMU 10.0.
    pub active: Option<bool>,
    pub read_only: Option<bool>,
    pub auto_read_only: Option<bool>,
    pub force_share: Option<bool>,
    pub detect_zeroes: Option<types::BlockdevDetectZeroesOptions>,
}

impl BlockdevAdd {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn discard(
        mut self,
        value: impl Into<Option<types::BlockdevDiscardOptions>>,
    ) -> Self {
        self.discard = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn cache(
        mut self,
        value: impl Into<Option<types::BlockdevCacheOptions>>,
    ) -> Self {
        self.cache = value.into();
        self
    }

    /// Since QEMU 10.0.
    #[inline]
    #[must_use]
    pub fn active(mut self, value: impl Into<Option<bool>>) -> Self {
        self.active = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn read_only(mut self, value: impl Into<Option<bool>>) -> Self {
        self.read_only = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn auto_read_only(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_read_only = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn force_share(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force_share = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn detect_zeroes(
        mut self,
        value: impl Into<Option<types::BlockdevDetectZeroesOptions>>,
    ) -> Self {
        self.detect_zeroes = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockdevAdd {
    const NAME: &'static str = "blockdev-add";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Gives open nodes a new set of options, for all of them or for none. Options left out fall
/// back to their defaults.
///
/// On the wire: `blockdev-reopen`.
///
/// Since QEMU 6.1.
#[doc(alias = "blockdev-reopen")]
#[non_exhaustive]
pub struct BlockdevReopen {
    pub options: Vec<types::BlockdevOptions>,
}

impl BlockdevReopen {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(options: impl Into<Vec<types::BlockdevOptions>>) -> Self {
        Self { options: options.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockdevReopen {
    const NAME: &'static str = "blockdev-reopen";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 1));
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Closes a node that [`blockdev-add`](commands::BlockdevAdd) created. Fails while a device, a
/// job or another node uses it.
///
/// On the wire: `blockdev-del`.
///
/// Since QEMU 2.9.
#[doc(alias = "blockdev-del")]
#[non_exhaustive]
pub struct BlockdevDel {
    pub node_name: String,
}

impl BlockdevDel {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(node_name: impl Into<String>) -> Self {
        Self {
            node_name: node_name.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockdevDel {
    const NAME: &'static str = "blockdev-del";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Makes one node, or all nodes, active or inactive, so that another process can take over the
/// image files at migration.
///
/// On the wire: `blockdev-set-active`.
///
/// Since QEMU 10.0.
#[doc(alias = "blockdev-set-active")]
#[non_exhaustive]
pub struct BlockdevSetActive {
    pub node_name: Option<String>,
    pub active: bool,
}

impl BlockdevSetActive {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(active: bool) -> Self {
        Self { node_name: None, active }
    }

    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockdevSetActive {
    const NAME: &'static str = "blockdev-set-active";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(10, 0));
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Starts a job that formats an image, such as a new qcow2 header, on nodes or storage. It
/// stays listed until `job-dismiss`.
///
/// On the wire: `blockdev-create`.
///
/// Since QEMU 3.0.
#[doc(alias = "blockdev-create")]
#[non_exhaustive]
pub struct BlockdevCreate {
    pub job_id: String,
    pub options: types::BlockdevCreateOptions,
}

impl BlockdevCreate {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        job_id: impl Into<String>,
        options: impl Into<types::BlockdevCreateOptions>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            options: options.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockdevCreate {
    const NAME: &'static str = "blockdev-create";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
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
#[doc(alias = "x-blockdev-amend")]
#[non_exhaustive]
pub struct XBlockdevAmend {
    pub job_id: String,
    pub node_name: String,
    pub options: types::BlockdevAmendOptions,
    pub force: Option<bool>,
}

impl XBlockdevAmend {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        job_id: impl Into<String>,
        node_name: impl Into<String>,
        options: impl Into<types::BlockdevAmendOptions>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            node_name: node_name.into(),
            options: options.into(),
            force: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn force(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XBlockdevAmend {
    const NAME: &'static str = "x-blockdev-amend";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Asks for a [`BLOCK_WRITE_THRESHOLD`](events::BlockWriteThreshold) event at the first write
/// beyond an offset, in bytes, of a node. 0 takes the request back.
///
/// On the wire: `block-set-write-threshold`.
///
/// Since QEMU 2.3.
#[doc(alias = "block-set-write-threshold")]
#[non_exhaustive]
pub struct BlockSetWriteThreshold {
    pub node_name: String,
    pub write_threshold: u64,
}

impl BlockSetWriteThreshold {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(node_name: impl Into<String>, write_threshold: u64) -> Self {
        Self {
            node_name: node_name.into(),
            write_threshold,
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockSetWriteThreshold {
    const NAME: &'static str = "block-set-write-threshold";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
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
#[doc(alias = "x-blockdev-change")]
#[non_exhaustive]
pub struct XBlockdevChange {
    pub parent: String,
    pub child: Option<String>,
    pub node: Option<String>,
}

impl XBlockdevChange {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(parent: impl Into<String>) -> Self {
        Self {
            parent: parent.into(),
            child: None,
            node: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn child(mut self, value: impl Into<String>) -> Self {
        self.child = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn node(mut self, value: impl Into<String>) -> Self {
        self.node = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XBlockdevChange {
    const NAME: &'static str = "x-blockdev-change";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
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
#[doc(alias = "x-blockdev-set-iothread")]
#[non_exhaustive]
pub struct XBlockdevSetIothread {
    pub node_name: String,
    pub iothread: types::StrOrNull,
    pub force: Option<bool>,
}

impl XBlockdevSetIothread {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn force(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XBlockdevSetIothread {
    const NAME: &'static str = "x-blockdev-set-iothread";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Takes a snapshot that is stored inside the image file, for formats that can (such as qcow2).
///
/// On the wire: `blockdev-snapshot-internal-sync`.
///
/// Since QEMU 1.7.
#[doc(alias = "blockdev-snapshot-internal-sync")]
#[non_exhaustive]
pub struct BlockdevSnapshotInternalSync {
    pub device: String,
    pub name: String,
}

impl BlockdevSnapshotInternalSync {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            name: name.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockdevSnapshotInternalSync {
    const NAME: &'static str = "blockdev-snapshot-internal-sync";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Deletes a snapshot stored inside an image, found by its
/// [`id`](field@commands::BlockdevSnapshotDeleteInternalSync::id), its
/// [`name`](field@commands::BlockdevSnapshotDeleteInternalSync::name) or both, and returns what
/// it was.
///
/// On the wire: `blockdev-snapshot-delete-internal-sync`.
///
/// Since QEMU 1.7.
#[doc(alias = "blockdev-snapshot-delete-internal-sync")]
#[non_exhaustive]
pub struct BlockdevSnapshotDeleteInternalSync {
    pub device: String,
    pub id: Option<String>,
    pub name: Option<String>,
}

impl BlockdevSnapshotDeleteInternalSync {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            id: None,
            name: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockdevSnapshotDeleteInternalSync {
    const NAME: &'static str = "blockdev-snapshot-delete-internal-sync";
    const ALLOW_PRECONFIG: bool = true;
    type Return = types::SnapshotInfo;
}

/// On the wire: `x-blockdev-reopen`.
///
/// Since QEMU 4.0.
///
/// **Gone** since QEMU 6.1; use 'blockdev-reopen'.
#[deprecated(note = "gone since QEMU 6.1; use 'blockdev-reopen'")]
#[doc(alias = "x-blockdev-reopen")]
#[non_exhaustive]
pub struct XBlockdevReopen {
    pub driver: types::BlockdevOptionsBranch,
    pub node_name: Option<String>,
    pub discard: Option<types::BlockdevDiscardOptions>,
    pub cache: Option<types::BlockdevCacheOptions>,
    /// Since QEMU 10.0.
    pub active: Option<bool>,
    pub read_only: Option<bool>,
    pub auto_read_only: Option<bool>,
    pub force_share: Option<bool>,
    pub detect_zeroes: Option<types::BlockdevDetectZeroesOptions>,
}

impl XBlockdevReopen {
    /// Creates a value with all required members; optional ones are `None`.
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

    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn discard(
        mut self,
        value: impl Into<Option<types::BlockdevDiscardOptions>>,
    ) -> Self {
        self.discard = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn cache(
        mut self,
        value: impl Into<Option<types::BlockdevCacheOptions>>,
    ) -> Self {
        self.cache = value.into();
        self
    }

    /// Since QEMU 10.0.
    #[inline]
    #[must_use]
    pub fn active(mut self, value: impl Into<Option<bool>>) -> Self {
        self.active = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn read_only(mut self, value: impl Into<Option<bool>>) -> Self {
        self.read_only = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn auto_read_only(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_read_only = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn force_share(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force_share = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn detect_zeroes(
        mut self,
        value: impl Into<Option<types::BlockdevDetectZeroesOptions>>,
    ) -> Self {
        self.detect_zeroes = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XBlockdevReopen {
    const NAME: &'static str = "x-blockdev-reopen";
    const UNTIL: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 0));
    type Return = crate::rt::Empty;
}

/// On the wire: `block_passwd`.
///
/// **Gone** since QEMU 6.0; give the image's secret when it is opened ('key-secret').
#[deprecated(
    note = "gone since QEMU 6.0; give the image's secret when it is opened ('key-secret')"
)]
#[doc(alias = "block_passwd")]
#[non_exhaustive]
pub struct BlockPasswd {
    pub device: Option<String>,
    pub node_name: Option<String>,
    pub password: String,
}

impl BlockPasswd {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            device: None,
            node_name: None,
            password: password.into(),
        }
    }

    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockPasswd {
    const NAME: &'static str = "block_passwd";
    const UNTIL: Option<crate::rt::Release> = Some(crate::rt::Release::new(5, 2));
    type Return = crate::rt::Empty;
}
