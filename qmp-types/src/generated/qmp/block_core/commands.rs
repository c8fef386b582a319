// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the block devices of the guest, with the image that is in each of them. Nodes that no
/// device or named drive uses do not appear here: see
/// [`query-named-block-nodes`](commands::QueryNamedBlockNodes). Filters that QEMU inserted by
/// itself are skipped.
///
/// On the wire: `query-block`.
///
/// Since QEMU 0.14.
///
/// # Returns
///
/// The drives, empty ones included.
///
/// # Example
///
/// Lists the block devices of the guest, each with the image in it.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryBlock::new();
/// ```
#[doc(alias = "query-block")]
#[non_exhaustive]
pub struct QueryBlock {
    /// Whether to leave out the images below each drive's own, so that `backing-image` is absent,
    /// which makes the reply shorter. Default: false.
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

    /// Whether to leave out the images below each drive's own, so that `backing-image` is absent,
    /// which makes the reply shorter. Default: false.
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
///
/// # Returns
///
/// An entry for each device, or for each node.
///
/// # Example
///
/// Asks how far each node was written. Requests are only counted for devices, without
/// `query-nodes`.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryBlockstats::new().query_nodes(true);
/// ```
#[doc(alias = "query-blockstats")]
#[non_exhaustive]
pub struct QueryBlockstats {
    /// True to list all nodes that have a name instead of the devices, without `device`, `qdev` and
    /// `backing`, and with filters that QEMU inserted by itself. Nodes count no requests: use it
    /// for `wr_highest_offset` and `driver-specific`. Default: false.
    pub query_nodes: Option<bool>,
}

impl QueryBlockstats {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { query_nodes: None }
    }

    /// True to list all nodes that have a name instead of the devices, without `device`, `qdev` and
    /// `backing`, and with filters that QEMU inserted by itself. Nodes count no requests: use it
    /// for `wr_highest_offset` and `driver-specific`. Default: false.
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

/// Lists the block jobs, with their progress. Jobs that are not block jobs, such as
/// `snapshot-save`, are in `query-jobs` only.
///
/// On the wire: `query-block-jobs`.
///
/// Since QEMU 1.1.
///
/// # Returns
///
/// One entry for each job, finished ones included until they are dismissed. Jobs that QEMU runs
/// for itself are left out.
///
/// # Example
///
/// Lists the block jobs. `query-jobs` also shows jobs of other types.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryBlockJobs::new();
/// ```
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

/// Sets a new size for the image of a device or node, also while the guest uses it. The guest
/// learns of it if its device can tell (virtio-blk and SCSI can); growing the partition and
/// file system remains to be done inside.
///
/// Shrinking cuts off data without a question, so shrink the file system in the guest first.
/// Give either [`device`](field@commands::BlockResize::device) or
/// [`node-name`](field@commands::BlockResize::node_name). The command returns when the resize
/// is done.
///
/// On the wire: `block_resize`.
///
/// [`query-named-block-nodes`](commands::QueryNamedBlockNodes) shows the effect.
///
/// Since QEMU 0.14.
///
/// # Errors
///
/// - The node is unknown, read-only, a backing image, or used by a job.
/// - The format or the host cannot resize, or cannot shrink.
/// - [`size`](field@commands::BlockResize::size) is negative.
/// - [`GenericError`](crate::ErrorClass::GenericError): no node has this name.
/// - [`GenericError`](crate::ErrorClass::GenericError): the size is negative.
///
/// # Example
///
/// Grows an image to 2 MiB. The guest is told if a device has it.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockResize::new(2097152).node_name("disk0");
/// ```
#[doc(alias = "block_resize")]
#[non_exhaustive]
pub struct BlockResize {
    /// Name of the drive.
    pub device: Option<crate::rt::Text>,
    /// Name of the node. Resize the format node (`qcow2`), not the file below it.
    pub node_name: Option<crate::rt::Text>,
    /// New size in bytes. Formats such as qcow2 accept multiples of 512 only.
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

    /// Name of the drive.
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Name of the node. Resize the format node (`qcow2`), not the file below it.
    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<crate::rt::Text>) -> Self {
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
/// guest writes to. The image before becomes its backing image and stays unchanged from then
/// on. Data that the guest has not flushed is missing in the snapshot; freeze its file systems
/// before (`guest-fsfreeze-freeze`) for a clean one.
///
/// The command returns when the overlay is in use. Use it in a `transaction` to snapshot
/// several disks at the same moment. [`block-commit`](commands::BlockCommit) and
/// [`block-stream`](commands::BlockStream) remove the layer again.
/// [`blockdev-snapshot`](commands::BlockdevSnapshot) does the same with full control over the
/// overlay's options.
///
/// On the wire: `blockdev-snapshot-sync`.
///
/// [`query-named-block-nodes`](commands::QueryNamedBlockNodes) shows the effect.
///
/// Since QEMU 0.14.
///
/// # Errors
///
/// - The drive or node is unknown, has no medium, or is blocked by a job.
/// - [`snapshot-node-name`](field@commands::BlockdevSnapshotSync::snapshot_node_name) is in use,
///   or missing with [`node-name`](field@commands::BlockdevSnapshotSync::node_name).
/// - The overlay cannot be created or opened, or its format has no backing images.
/// - [`GenericError`](crate::ErrorClass::GenericError): no node has this name.
///
/// # Example
///
/// Creates an overlay file and puts it over a disk in one command.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockdevSnapshotSync::new("over.qcow2")
///     .node_name("disk0")
///     .snapshot_node_name("over0")
///     .format("qcow2");
/// ```
#[doc(alias = "blockdev-snapshot-sync")]
#[non_exhaustive]
pub struct BlockdevSnapshotSync {
    /// Name of the drive to snapshot.
    pub device: Option<crate::rt::Text>,
    /// Name of the node to snapshot.
    /// [`snapshot-node-name`](field@commands::BlockdevSnapshotSync::snapshot_node_name) is then
    /// required.
    pub node_name: Option<crate::rt::Text>,
    /// File or device for the overlay, as a host path or a URL. Unless
    /// [`mode`](field@commands::BlockdevSnapshotSync::mode) is `existing`, it is created, and
    /// previous contents are lost.
    pub snapshot_file: crate::rt::Text,
    /// Name for the node of the overlay. Default: a generated one.
    pub snapshot_node_name: Option<crate::rt::Text>,
    /// Format of the overlay, one that supports backing images. Default: `qcow2`.
    pub format: Option<crate::rt::Text>,
    /// Whether to create the overlay. Default: `absolute-paths`, which creates it.
    pub mode: Option<types::NewImageMode>,
}

impl BlockdevSnapshotSync {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(snapshot_file: impl Into<crate::rt::Text>) -> Self {
        Self {
            device: None,
            node_name: None,
            snapshot_file: snapshot_file.into(),
            snapshot_node_name: None,
            format: None,
            mode: None,
        }
    }

    /// Name of the drive to snapshot.
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Name of the node to snapshot.
    /// [`snapshot-node-name`](field@commands::BlockdevSnapshotSync::snapshot_node_name) is then
    /// required.
    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.node_name = Some(value.into());
        self
    }

    /// Name for the node of the overlay. Default: a generated one.
    #[inline]
    #[must_use]
    pub fn snapshot_node_name(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.snapshot_node_name = Some(value.into());
        self
    }

    /// Format of the overlay, one that supports backing images. Default: `qcow2`.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.format = Some(value.into());
        self
    }

    /// Whether to create the overlay. Default: `absolute-paths`, which creates it.
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

/// Takes an external snapshot with an overlay node that exists already: the guest writes to the
/// overlay from now on, and the old active node becomes its backing image. Create the overlay
/// with [`blockdev-create`](commands::BlockdevCreate) and open it with
/// [`blockdev-add`](commands::BlockdevAdd) before. The command returns when the overlay is in
/// use, and can be part of a `transaction`.
///
/// On the wire: `blockdev-snapshot`.
///
/// Features:
///
/// - `allow-write-only-overlay`: The overlay may be in use by a parent that only writes to it,
///   such as a mirror job. The backing image of a mirror's target can be set this way.
///
/// [`query-named-block-nodes`](commands::QueryNamedBlockNodes) shows the effect.
///
/// Since QEMU 2.5.
///
/// # Errors
///
/// - A node is unknown, has no medium, or is blocked by a job.
/// - The overlay is in use, is a filter, has a backing image, or its format does not support one.
/// - [`GenericError`](crate::ErrorClass::GenericError): no node has this name.
///
/// # Example
///
/// Puts a new empty overlay over a disk; later writes go into the overlay.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockdevSnapshot::new("disk0", "over0");
/// ```
#[doc(alias = "blockdev-snapshot")]
#[non_exhaustive]
pub struct BlockdevSnapshot {
    /// Drive or node to snapshot. It becomes the backing image and should not be written to any
    /// more.
    pub node: crate::rt::Text,
    /// Name of the overlay node, added with `"backing": null` and in a format that supports backing
    /// images. It must not be in use, except as the target of a mirror.
    pub overlay: crate::rt::Text,
}

impl BlockdevSnapshot {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        node: impl Into<crate::rt::Text>,
        overlay: impl Into<crate::rt::Text>,
    ) -> Self {
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
/// is, so the command is for keeping the header right after files were moved or renamed. The
/// header then also says that the backing image has the same format as this image; with another
/// format, such as `raw`, it can no longer be opened by the header. A read-only image is
/// reopened for writing while this is done.
///
/// On the wire: `change-backing-file`.
///
/// [`query-named-block-nodes`](commands::QueryNamedBlockNodes) shows the effect.
///
/// Since QEMU 2.1.
///
/// # Errors
///
/// - A node is unknown, or the two are not in the same chain.
/// - The image has no backing image, or a job blocks changes.
/// - [`GenericError`](crate::ErrorClass::GenericError): no node has this name.
///
/// # Example
///
/// Writes another name of the backing file into an image.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::ChangeBackingFile::new("top", "top", "./base.qcow2");
/// ```
#[doc(alias = "change-backing-file")]
#[non_exhaustive]
pub struct ChangeBackingFile {
    /// Drive or root node whose chain contains the image.
    pub device: crate::rt::Text,
    /// Name of the node whose header is changed. It must have a backing image.
    pub image_node_name: crate::rt::Text,
    /// New file name of the backing image, stored as it is: with a wrong one the image cannot be
    /// opened the next time.
    pub backing_file: crate::rt::Text,
}

impl ChangeBackingFile {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<crate::rt::Text>,
        image_node_name: impl Into<crate::rt::Text>,
        backing_file: impl Into<crate::rt::Text>,
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
/// layer, and then takes the upper layers out of the chain. Their files stay on the host, but
/// all images that were made on top of the old contents of the base are invalid from then on.
/// The base is enlarged if it is smaller than the top, never shrunk.
///
/// If the top is the active layer or is being written to, the job becomes `ready` when the
/// layers are equal ([`BLOCK_JOB_READY`](events::BlockJobReady)) and then waits for
/// `job-complete`, which switches the guest to the base. Otherwise it ends by itself.
/// [`BLOCK_JOB_COMPLETED`](events::BlockJobCompleted) tells the result.
///
/// On the wire: `block-commit`.
///
/// `query-jobs` shows the effect. `job-cancel` undoes it.
///
/// Since QEMU 1.3.
///
/// # Errors
///
/// - DeviceNotFound: there is no drive or node named
///   [`device`](field@commands::BlockCommit::device).
/// - Top or base is not in the chain, both are the same, or the chain has one image only.
/// - A job uses one of the layers.
/// - [`DeviceNotFound`](crate::ErrorClass::DeviceNotFound): no device or node has this name.
///
/// # Events
///
/// - `JOB_STATUS_CHANGE`, always.
/// - [`BLOCK_JOB_READY`](events::BlockJobReady), possible.
/// - [`BLOCK_JOB_COMPLETED`](events::BlockJobCompleted), possible; it tells that the work is
///   over.
/// - [`BLOCK_JOB_ERROR`](events::BlockJobError), possible.
/// - [`BLOCK_JOB_PENDING`](events::BlockJobPending), possible.
/// - [`BLOCK_JOB_CANCELLED`](events::BlockJobCancelled), possible.
///
/// # Example
///
/// Moves what the top image has into its backing file. The top is active, so the job becomes
/// ready.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockCommit::new("top").job_id("commit0");
/// ```
#[doc(alias = "block-commit")]
#[non_exhaustive]
pub struct BlockCommit {
    /// Id for the new job, unique among jobs: a letter, then letters, digits, `-`, `.` or `_`.
    /// Default: the name of the drive; a node that no named drive uses has none to offer, so the id
    /// is then required.
    pub job_id: Option<crate::rt::Text>,
    /// Drive or root node at the upper end of the chain.
    pub device: crate::rt::Text,
    /// Node to write the data into. Default: the lowest image of the chain.
    pub base_node: Option<crate::rt::Text>,
    /// The same by file name, which must be exactly the name that the node was opened with.
    #[deprecated(
        note = "base and top go by file names; give base-node and top-node instead."
    )]
    pub base: Option<crate::rt::Text>,
    /// Uppermost node whose data is written down. Default: the active layer, that is
    /// [`device`](field@commands::BlockCommit::device).
    pub top_node: Option<crate::rt::Text>,
    /// The same by file name, which must be exactly the name that the node was opened with.
    #[deprecated(
        note = "base and top go by file names; give base-node and top-node instead."
    )]
    pub top: Option<crate::rt::Text>,
    /// File name to record as backing image in the header of the layer above the top. It is not
    /// checked. Refused if the top is the active layer or is being written to. Default: the file
    /// name of the base.
    pub backing_file: Option<crate::rt::Text>,
    /// True to record the format of the base as `raw` if its driver is a protocol such as `nbd`, so
    /// that later opens do not depend on that. Default: false.
    ///
    /// Since QEMU 9.0.
    pub backing_mask_protocol: Option<bool>,
    /// Highest rate in bytes per second. 0, the default, means unlimited;
    /// [`block-job-set-speed`](commands::BlockJobSetSpeed) changes it later.
    pub speed: Option<i64>,
    /// Reaction to I/O errors. Default: `report`, the job fails.
    pub on_error: Option<types::BlockdevOnError>,
    /// Name for the filter node that the job inserts above the top. Default: a generated name, and
    /// the node is hidden from [`query-block`](commands::QueryBlock).
    pub filter_node_name: Option<crate::rt::Text>,
    /// False to hold the job in the `pending` state when its work is done, so that its graph
    /// changes wait for `job-finalize`. Default: true, changes are made at once.
    pub auto_finalize: Option<bool>,
    /// False to keep the finished job in the list, `concluded` and with its error if any, until
    /// `job-dismiss`. Default: true, the job vanishes at once, and only events tell how it ended.
    pub auto_dismiss: Option<bool>,
}

impl BlockCommit {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<crate::rt::Text>) -> Self {
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

    /// Id for the new job, unique among jobs: a letter, then letters, digits, `-`, `.` or `_`.
    /// Default: the name of the drive; a node that no named drive uses has none to offer, so the id
    /// is then required.
    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.job_id = Some(value.into());
        self
    }

    /// Node to write the data into. Default: the lowest image of the chain.
    #[inline]
    #[must_use]
    pub fn base_node(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.base_node = Some(value.into());
        self
    }

    /// The same by file name, which must be exactly the name that the node was opened with.
    #[deprecated(
        note = "base and top go by file names; give base-node and top-node instead."
    )]
    #[inline]
    #[must_use]
    pub fn base(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.base = Some(value.into());
        self
    }

    /// Uppermost node whose data is written down. Default: the active layer, that is
    /// [`device`](field@commands::BlockCommit::device).
    #[inline]
    #[must_use]
    pub fn top_node(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.top_node = Some(value.into());
        self
    }

    /// The same by file name, which must be exactly the name that the node was opened with.
    #[deprecated(
        note = "base and top go by file names; give base-node and top-node instead."
    )]
    #[inline]
    #[must_use]
    pub fn top(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.top = Some(value.into());
        self
    }

    /// File name to record as backing image in the header of the layer above the top. It is not
    /// checked. Refused if the top is the active layer or is being written to. Default: the file
    /// name of the base.
    #[inline]
    #[must_use]
    pub fn backing_file(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.backing_file = Some(value.into());
        self
    }

    /// True to record the format of the base as `raw` if its driver is a protocol such as `nbd`, so
    /// that later opens do not depend on that. Default: false.
    ///
    /// Since QEMU 9.0.
    #[inline]
    #[must_use]
    pub fn backing_mask_protocol(mut self, value: impl Into<Option<bool>>) -> Self {
        self.backing_mask_protocol = value.into();
        self
    }

    /// Highest rate in bytes per second. 0, the default, means unlimited;
    /// [`block-job-set-speed`](commands::BlockJobSetSpeed) changes it later.
    #[inline]
    #[must_use]
    pub fn speed(mut self, value: impl Into<Option<i64>>) -> Self {
        self.speed = value.into();
        self
    }

    /// Reaction to I/O errors. Default: `report`, the job fails.
    #[inline]
    #[must_use]
    pub fn on_error(mut self, value: impl Into<Option<types::BlockdevOnError>>) -> Self {
        self.on_error = value.into();
        self
    }

    /// Name for the filter node that the job inserts above the top. Default: a generated name, and
    /// the node is hidden from [`query-block`](commands::QueryBlock).
    #[inline]
    #[must_use]
    pub fn filter_node_name(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.filter_node_name = Some(value.into());
        self
    }

    /// False to hold the job in the `pending` state when its work is done, so that its graph
    /// changes wait for `job-finalize`. Default: true, changes are made at once.
    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_finalize = value.into();
        self
    }

    /// False to keep the finished job in the list, `concluded` and with its error if any, until
    /// `job-dismiss`. Default: true, the job vanishes at once, and only events tell how it ended.
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

/// Starts a job that copies a drive as it is at this moment to a file given by name. It works
/// as [`blockdev-backup`](commands::BlockdevBackup), except that it creates and opens the
/// target itself.
///
/// On the wire: `drive-backup`.
///
/// `query-jobs` shows the effect. `job-cancel` undoes it.
///
/// Since QEMU 1.6.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no device or node has this name.
///
/// # Events
///
/// - `JOB_STATUS_CHANGE`, always.
/// - [`BLOCK_JOB_COMPLETED`](events::BlockJobCompleted), possible; it tells that the work is
///   over.
/// - [`BLOCK_JOB_ERROR`](events::BlockJobError), possible.
/// - [`BLOCK_JOB_PENDING`](events::BlockJobPending), possible.
/// - [`BLOCK_JOB_CANCELLED`](events::BlockJobCancelled), possible.
#[deprecated(
    note = "Use blockdev-create and blockdev-add to make the target, then blockdev-backup."
)]
#[doc(alias = "drive-backup")]
#[non_exhaustive]
pub struct DriveBackup {
    /// Id for the new job, unique among jobs: a letter, then letters, digits, `-`, `.` or `_`.
    /// Default: the name of the drive; a node that no named drive uses has none to offer, so the id
    /// is then required.
    pub job_id: Option<crate::rt::Text>,
    /// Drive or node to copy.
    pub device: crate::rt::Text,
    /// Which data to copy.
    pub sync: types::MirrorSyncMode,
    /// Highest rate in bytes per second. 0, the default, means unlimited;
    /// [`block-job-set-speed`](commands::BlockJobSetSpeed) changes it later.
    pub speed: Option<i64>,
    /// Dirty bitmap of the source. Required for [`sync`](field@commands::DriveBackup::sync)
    /// [`bitmap`](field@commands::DriveBackup::bitmap) and `incremental`, where it selects the
    /// data. Possible for `full` and `top`, where it is only brought up to date for later backups.
    /// Refused for `none`.
    pub bitmap: Option<crate::rt::Text>,
    /// When to update [`bitmap`](field@commands::DriveBackup::bitmap). Required with a bitmap and
    /// refused without one, except for `incremental`, which implies `on-success`. `never` is
    /// accepted with [`sync`](field@commands::DriveBackup::sync)
    /// [`bitmap`](field@commands::DriveBackup::bitmap) only.
    pub bitmap_mode: Option<types::BitmapSyncMode>,
    /// True to write compressed clusters, which the target's format must support. Default: false.
    pub compress: Option<bool>,
    /// Reaction to read errors. Default: `report`, the job fails.
    pub on_source_error: Option<types::BlockdevOnError>,
    /// Reaction to write errors. Default: `report`, the job fails.
    pub on_target_error: Option<types::BlockdevOnError>,
    /// What to sacrifice if old data cannot be saved to the target before a guest write: the write
    /// or the backup. Default: `break-guest-write`, the guest gets an error.
    ///
    /// Since QEMU 10.1.
    pub on_cbw_error: Option<types::OnCbwError>,
    /// False to hold the job in the `pending` state when its work is done, so that its graph
    /// changes wait for `job-finalize`. Default: true, changes are made at once.
    pub auto_finalize: Option<bool>,
    /// False to keep the finished job in the list, `concluded` and with its error if any, until
    /// `job-dismiss`. Default: true, the job vanishes at once, and only events tell how it ended.
    pub auto_dismiss: Option<bool>,
    /// Name for the `copy-before-write` node that the job inserts above the source. Default: a
    /// generated name, and the node is hidden from [`query-block`](commands::QueryBlock).
    pub filter_node_name: Option<crate::rt::Text>,
    /// True to discard each area in the source once it is copied, for a temporary source such as
    /// that of image fleecing. The data is gone from the source afterwards. Default: false.
    ///
    /// Since QEMU 9.1.
    pub discard_source: Option<bool>,
    /// Tuning values, for speed only.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-perf`](field@commands::DriveBackup::x_perf) is experimental: it may change or vanish in
    /// any release.
    ///
    /// Since QEMU 6.0.
    pub x_perf: Option<types::BackupPerf>,
    /// File or device to copy to, as a host path or a URL. Unless
    /// [`mode`](field@commands::DriveBackup::mode) is `existing`, it is created, and previous
    /// contents are lost.
    pub target: crate::rt::Text,
    /// Format of the target. Default: that of the source if the target is created, otherwise found
    /// by probing, which is unsafe for `raw` images.
    pub format: Option<crate::rt::Text>,
    /// Whether to create the target. Default: `absolute-paths`, which creates it.
    pub mode: Option<types::NewImageMode>,
}

impl DriveBackup {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<crate::rt::Text>,
        sync: types::MirrorSyncMode,
        target: impl Into<crate::rt::Text>,
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

    /// Id for the new job, unique among jobs: a letter, then letters, digits, `-`, `.` or `_`.
    /// Default: the name of the drive; a node that no named drive uses has none to offer, so the id
    /// is then required.
    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.job_id = Some(value.into());
        self
    }

    /// Highest rate in bytes per second. 0, the default, means unlimited;
    /// [`block-job-set-speed`](commands::BlockJobSetSpeed) changes it later.
    #[inline]
    #[must_use]
    pub fn speed(mut self, value: impl Into<Option<i64>>) -> Self {
        self.speed = value.into();
        self
    }

    /// Dirty bitmap of the source. Required for [`sync`](field@commands::DriveBackup::sync)
    /// [`bitmap`](field@commands::DriveBackup::bitmap) and `incremental`, where it selects the
    /// data. Possible for `full` and `top`, where it is only brought up to date for later backups.
    /// Refused for `none`.
    #[inline]
    #[must_use]
    pub fn bitmap(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.bitmap = Some(value.into());
        self
    }

    /// When to update [`bitmap`](field@commands::DriveBackup::bitmap). Required with a bitmap and
    /// refused without one, except for `incremental`, which implies `on-success`. `never` is
    /// accepted with [`sync`](field@commands::DriveBackup::sync)
    /// [`bitmap`](field@commands::DriveBackup::bitmap) only.
    #[inline]
    #[must_use]
    pub fn bitmap_mode(
        mut self,
        value: impl Into<Option<types::BitmapSyncMode>>,
    ) -> Self {
        self.bitmap_mode = value.into();
        self
    }

    /// True to write compressed clusters, which the target's format must support. Default: false.
    #[inline]
    #[must_use]
    pub fn compress(mut self, value: impl Into<Option<bool>>) -> Self {
        self.compress = value.into();
        self
    }

    /// Reaction to read errors. Default: `report`, the job fails.
    #[inline]
    #[must_use]
    pub fn on_source_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_source_error = value.into();
        self
    }

    /// Reaction to write errors. Default: `report`, the job fails.
    #[inline]
    #[must_use]
    pub fn on_target_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_target_error = value.into();
        self
    }

    /// What to sacrifice if old data cannot be saved to the target before a guest write: the write
    /// or the backup. Default: `break-guest-write`, the guest gets an error.
    ///
    /// Since QEMU 10.1.
    #[inline]
    #[must_use]
    pub fn on_cbw_error(mut self, value: impl Into<Option<types::OnCbwError>>) -> Self {
        self.on_cbw_error = value.into();
        self
    }

    /// False to hold the job in the `pending` state when its work is done, so that its graph
    /// changes wait for `job-finalize`. Default: true, changes are made at once.
    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_finalize = value.into();
        self
    }

    /// False to keep the finished job in the list, `concluded` and with its error if any, until
    /// `job-dismiss`. Default: true, the job vanishes at once, and only events tell how it ended.
    #[inline]
    #[must_use]
    pub fn auto_dismiss(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_dismiss = value.into();
        self
    }

    /// Name for the `copy-before-write` node that the job inserts above the source. Default: a
    /// generated name, and the node is hidden from [`query-block`](commands::QueryBlock).
    #[inline]
    #[must_use]
    pub fn filter_node_name(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.filter_node_name = Some(value.into());
        self
    }

    /// True to discard each area in the source once it is copied, for a temporary source such as
    /// that of image fleecing. The data is gone from the source afterwards. Default: false.
    ///
    /// Since QEMU 9.1.
    #[inline]
    #[must_use]
    pub fn discard_source(mut self, value: impl Into<Option<bool>>) -> Self {
        self.discard_source = value.into();
        self
    }

    /// Tuning values, for speed only.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-perf`](field@commands::DriveBackup::x_perf) is experimental: it may change or vanish in
    /// any release.
    ///
    /// Since QEMU 6.0.
    #[inline]
    #[must_use]
    pub fn x_perf(mut self, value: impl Into<Option<types::BackupPerf>>) -> Self {
        self.x_perf = value.into();
        self
    }

    /// Format of the target. Default: that of the source if the target is created, otherwise found
    /// by probing, which is unsafe for `raw` images.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.format = Some(value.into());
        self
    }

    /// Whether to create the target. Default: `absolute-paths`, which creates it.
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
/// goes on writing: the old data of each area is copied before a guest write changes it. The
/// command returns once the job runs. [`BLOCK_JOB_COMPLETED`](events::BlockJobCompleted) or
/// `JOB_STATUS_CHANGE` tells that it has ended, `job-cancel` stops it.
///
/// In a `transaction`, all backups have the same moment. With a bitmap, the job copies only
/// what has changed since the backup before: an incremental backup.
///
/// On the wire: `blockdev-backup`.
///
/// `query-jobs` shows the effect. `job-cancel` undoes it.
///
/// Since QEMU 2.3.
///
/// # Errors
///
/// - A node is unknown or has no medium, or both nodes are the same.
/// - Source and target have different sizes.
/// - The bitmap is missing, busy or inconsistent, or does not fit the other arguments.
/// - The format of the target cannot compress.
/// - [`GenericError`](crate::ErrorClass::GenericError): no node has this name.
///
/// # Events
///
/// - `JOB_STATUS_CHANGE`, always.
/// - [`BLOCK_JOB_COMPLETED`](events::BlockJobCompleted), possible; it tells that the work is
///   over.
/// - [`BLOCK_JOB_ERROR`](events::BlockJobError), possible.
/// - [`BLOCK_JOB_PENDING`](events::BlockJobPending), possible.
/// - [`BLOCK_JOB_CANCELLED`](events::BlockJobCancelled), possible.
///
/// # Example
///
/// Copies a node as it is at this moment, while its guest goes on writing.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::BlockdevBackup::new(
///     "src",
///     types::MirrorSyncMode::Full,
///     "dst",
/// )
/// .job_id("backup0");
/// ```
#[doc(alias = "blockdev-backup")]
#[non_exhaustive]
pub struct BlockdevBackup {
    /// Id for the new job, unique among jobs: a letter, then letters, digits, `-`, `.` or `_`.
    /// Default: the name of the drive; a node that no named drive uses has none to offer, so the id
    /// is then required.
    pub job_id: Option<crate::rt::Text>,
    /// Drive or node to copy.
    pub device: crate::rt::Text,
    /// Which data to copy.
    pub sync: types::MirrorSyncMode,
    /// Highest rate in bytes per second. 0, the default, means unlimited;
    /// [`block-job-set-speed`](commands::BlockJobSetSpeed) changes it later.
    pub speed: Option<i64>,
    /// Dirty bitmap of the source. Required for [`sync`](field@commands::BlockdevBackup::sync)
    /// [`bitmap`](field@commands::BlockdevBackup::bitmap) and `incremental`, where it selects the
    /// data. Possible for `full` and `top`, where it is only brought up to date for later backups.
    /// Refused for `none`.
    pub bitmap: Option<crate::rt::Text>,
    /// When to update [`bitmap`](field@commands::BlockdevBackup::bitmap). Required with a bitmap
    /// and refused without one, except for `incremental`, which implies `on-success`. `never` is
    /// accepted with [`sync`](field@commands::BlockdevBackup::sync)
    /// [`bitmap`](field@commands::BlockdevBackup::bitmap) only.
    pub bitmap_mode: Option<types::BitmapSyncMode>,
    /// True to write compressed clusters, which the target's format must support. Default: false.
    pub compress: Option<bool>,
    /// Reaction to read errors. Default: `report`, the job fails.
    pub on_source_error: Option<types::BlockdevOnError>,
    /// Reaction to write errors. Default: `report`, the job fails.
    pub on_target_error: Option<types::BlockdevOnError>,
    /// What to sacrifice if old data cannot be saved to the target before a guest write: the write
    /// or the backup. Default: `break-guest-write`, the guest gets an error.
    ///
    /// Since QEMU 10.1.
    pub on_cbw_error: Option<types::OnCbwError>,
    /// False to hold the job in the `pending` state when its work is done, so that its graph
    /// changes wait for `job-finalize`. Default: true, changes are made at once.
    pub auto_finalize: Option<bool>,
    /// False to keep the finished job in the list, `concluded` and with its error if any, until
    /// `job-dismiss`. Default: true, the job vanishes at once, and only events tell how it ended.
    pub auto_dismiss: Option<bool>,
    /// Name for the `copy-before-write` node that the job inserts above the source. Default: a
    /// generated name, and the node is hidden from [`query-block`](commands::QueryBlock).
    pub filter_node_name: Option<crate::rt::Text>,
    /// True to discard each area in the source once it is copied, for a temporary source such as
    /// that of image fleecing. The data is gone from the source afterwards. Default: false.
    ///
    /// Since QEMU 9.1.
    pub discard_source: Option<bool>,
    /// Tuning values, for speed only.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-perf`](field@commands::BlockdevBackup::x_perf) is experimental: it may change or vanish
    /// in any release.
    ///
    /// Since QEMU 6.0.
    pub x_perf: Option<types::BackupPerf>,
    /// Drive or node to copy to, of the same size as the source. Guests must not use it.
    pub target: crate::rt::Text,
}

impl BlockdevBackup {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<crate::rt::Text>,
        sync: types::MirrorSyncMode,
        target: impl Into<crate::rt::Text>,
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

    /// Id for the new job, unique among jobs: a letter, then letters, digits, `-`, `.` or `_`.
    /// Default: the name of the drive; a node that no named drive uses has none to offer, so the id
    /// is then required.
    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.job_id = Some(value.into());
        self
    }

    /// Highest rate in bytes per second. 0, the default, means unlimited;
    /// [`block-job-set-speed`](commands::BlockJobSetSpeed) changes it later.
    #[inline]
    #[must_use]
    pub fn speed(mut self, value: impl Into<Option<i64>>) -> Self {
        self.speed = value.into();
        self
    }

    /// Dirty bitmap of the source. Required for [`sync`](field@commands::BlockdevBackup::sync)
    /// [`bitmap`](field@commands::BlockdevBackup::bitmap) and `incremental`, where it selects the
    /// data. Possible for `full` and `top`, where it is only brought up to date for later backups.
    /// Refused for `none`.
    #[inline]
    #[must_use]
    pub fn bitmap(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.bitmap = Some(value.into());
        self
    }

    /// When to update [`bitmap`](field@commands::BlockdevBackup::bitmap). Required with a bitmap
    /// and refused without one, except for `incremental`, which implies `on-success`. `never` is
    /// accepted with [`sync`](field@commands::BlockdevBackup::sync)
    /// [`bitmap`](field@commands::BlockdevBackup::bitmap) only.
    #[inline]
    #[must_use]
    pub fn bitmap_mode(
        mut self,
        value: impl Into<Option<types::BitmapSyncMode>>,
    ) -> Self {
        self.bitmap_mode = value.into();
        self
    }

    /// True to write compressed clusters, which the target's format must support. Default: false.
    #[inline]
    #[must_use]
    pub fn compress(mut self, value: impl Into<Option<bool>>) -> Self {
        self.compress = value.into();
        self
    }

    /// Reaction to read errors. Default: `report`, the job fails.
    #[inline]
    #[must_use]
    pub fn on_source_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_source_error = value.into();
        self
    }

    /// Reaction to write errors. Default: `report`, the job fails.
    #[inline]
    #[must_use]
    pub fn on_target_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_target_error = value.into();
        self
    }

    /// What to sacrifice if old data cannot be saved to the target before a guest write: the write
    /// or the backup. Default: `break-guest-write`, the guest gets an error.
    ///
    /// Since QEMU 10.1.
    #[inline]
    #[must_use]
    pub fn on_cbw_error(mut self, value: impl Into<Option<types::OnCbwError>>) -> Self {
        self.on_cbw_error = value.into();
        self
    }

    /// False to hold the job in the `pending` state when its work is done, so that its graph
    /// changes wait for `job-finalize`. Default: true, changes are made at once.
    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_finalize = value.into();
        self
    }

    /// False to keep the finished job in the list, `concluded` and with its error if any, until
    /// `job-dismiss`. Default: true, the job vanishes at once, and only events tell how it ended.
    #[inline]
    #[must_use]
    pub fn auto_dismiss(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_dismiss = value.into();
        self
    }

    /// Name for the `copy-before-write` node that the job inserts above the source. Default: a
    /// generated name, and the node is hidden from [`query-block`](commands::QueryBlock).
    #[inline]
    #[must_use]
    pub fn filter_node_name(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.filter_node_name = Some(value.into());
        self
    }

    /// True to discard each area in the source once it is copied, for a temporary source such as
    /// that of image fleecing. The data is gone from the source afterwards. Default: false.
    ///
    /// Since QEMU 9.1.
    #[inline]
    #[must_use]
    pub fn discard_source(mut self, value: impl Into<Option<bool>>) -> Self {
        self.discard_source = value.into();
        self
    }

    /// Tuning values, for speed only.
    ///
    /// **Unstable**: it may change or vanish in any release of QEMU.
    ///
    /// [`x-perf`](field@commands::BlockdevBackup::x_perf) is experimental: it may change or vanish
    /// in any release.
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

/// Lists every node of the block graph, with its image and settings. Nodes without a name of
/// their own have a generated one, so all are in the list.
///
/// On the wire: `query-named-block-nodes`.
///
/// Since QEMU 2.0.
///
/// # Returns
///
/// One entry for each node, in no useful order.
///
/// # Example
///
/// Lists the block nodes; `flat` leaves the backing images out.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryNamedBlockNodes::new().flat(true);
/// ```
#[doc(alias = "query-named-block-nodes")]
#[non_exhaustive]
pub struct QueryNamedBlockNodes {
    /// True to leave out the backing images of each node; they are in the list as nodes anyway.
    /// This makes the reply much shorter for long chains. Default: false.
    pub flat: Option<bool>,
}

impl QueryNamedBlockNodes {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { flat: None }
    }

    /// True to leave out the backing images of each node; they are in the list as nodes anyway.
    /// This makes the reply much shorter for long chains. Default: false.
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
/// debugging. It helps with errors about conflicting permissions.
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
/// new writes. It works as [`blockdev-mirror`](commands::BlockdevMirror), except that it
/// creates and opens the target itself.
///
/// The command returns once the job runs. When the two are equal,
/// [`BLOCK_JOB_READY`](events::BlockJobReady) is sent. Then `job-complete` switches the guest
/// to the copy, or [`block-job-cancel`](commands::BlockJobCancel) ends the job and leaves the
/// copy as of that moment.
///
/// On the wire: `drive-mirror`.
///
/// `query-jobs` shows the effect. `job-cancel` undoes it.
///
/// Since QEMU 1.3.
///
/// # Errors
///
/// - The drive is unknown, has no medium, or is blocked by a job.
/// - The target cannot be created or opened.
/// - [`replaces`](field@commands::DriveMirror::replaces) without
///   [`node-name`](field@commands::DriveMirror::node_name).
/// - [`GenericError`](crate::ErrorClass::GenericError): no device or node has this name.
///
/// # Events
///
/// - `JOB_STATUS_CHANGE`, always.
/// - [`BLOCK_JOB_READY`](events::BlockJobReady), possible.
/// - [`BLOCK_JOB_COMPLETED`](events::BlockJobCompleted), possible; it tells that the work is
///   over.
/// - [`BLOCK_JOB_ERROR`](events::BlockJobError), possible.
/// - [`BLOCK_JOB_PENDING`](events::BlockJobPending), possible.
/// - [`BLOCK_JOB_CANCELLED`](events::BlockJobCancelled), possible.
#[doc(alias = "drive-mirror")]
#[non_exhaustive]
pub struct DriveMirror {
    /// Id for the new job, unique among jobs: a letter, then letters, digits, `-`, `.` or `_`.
    /// Default: the name of the drive; a node that no named drive uses has none to offer, so the id
    /// is then required.
    pub job_id: Option<crate::rt::Text>,
    /// Drive or root node to copy.
    pub device: crate::rt::Text,
    /// File or device to copy to, as a host path or a URL. Unless
    /// [`mode`](field@commands::DriveMirror::mode) is `existing`, it is created, and previous
    /// contents are lost.
    pub target: crate::rt::Text,
    /// Format of the target. Default: that of the source if the target is created, otherwise found
    /// by probing, which is unsafe for `raw` images.
    pub format: Option<crate::rt::Text>,
    /// Name for the node of the target. Default: a generated one.
    pub node_name: Option<crate::rt::Text>,
    /// Node to exchange for the target when the job completes, instead of
    /// [`device`](field@commands::DriveMirror::device): a broken child of a `quorum` node that is
    /// mirrored, for instance. It must have the size of
    /// [`device`](field@commands::DriveMirror::device). Needs
    /// [`node-name`](field@commands::DriveMirror::node_name).
    pub replaces: Option<crate::rt::Text>,
    /// Which data to copy: `full`, `top` or `none`.
    pub sync: types::MirrorSyncMode,
    /// Whether to create the target. Default: `absolute-paths`, which creates it, with a backing
    /// image if [`sync`](field@commands::DriveMirror::sync) needs one.
    pub mode: Option<types::NewImageMode>,
    /// Highest rate in bytes per second. 0, the default, means unlimited;
    /// [`block-job-set-speed`](commands::BlockJobSetSpeed) changes it later.
    pub speed: Option<i64>,
    /// Bytes that each bit of the job's dirty bitmap stands for, a power of two from 512 to 64 MiB.
    /// Smaller copies less data for scattered writes, but takes more memory. Default: the cluster
    /// size of the target, but at least 4 KiB and at most 64 KiB; 64 KiB if it has none.
    pub granularity: Option<u32>,
    /// Bytes that may be on the way to the target at a time. Default, also for 0: 16 MiB.
    pub buf_size: Option<i64>,
    /// Reaction to read errors. Default: `report`, the job fails.
    pub on_source_error: Option<types::BlockdevOnError>,
    /// Reaction to write errors. Default: `report`, the job fails.
    pub on_target_error: Option<types::BlockdevOnError>,
    /// True to leave areas unallocated in the target that read as zeroes in the source. False
    /// writes zeroes there. Default: true.
    pub unmap: Option<bool>,
    /// When to copy new writes. Default: `background`.
    pub copy_mode: Option<types::MirrorCopyMode>,
    /// False to hold the job in the `pending` state when its work is done, so that its graph
    /// changes wait for `job-finalize`. Default: true, changes are made at once.
    pub auto_finalize: Option<bool>,
    /// False to keep the finished job in the list, `concluded` and with its error if any, until
    /// `job-dismiss`. Default: true, the job vanishes at once, and only events tell how it ended.
    pub auto_dismiss: Option<bool>,
}

impl DriveMirror {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<crate::rt::Text>,
        target: impl Into<crate::rt::Text>,
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

    /// Id for the new job, unique among jobs: a letter, then letters, digits, `-`, `.` or `_`.
    /// Default: the name of the drive; a node that no named drive uses has none to offer, so the id
    /// is then required.
    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.job_id = Some(value.into());
        self
    }

    /// Format of the target. Default: that of the source if the target is created, otherwise found
    /// by probing, which is unsafe for `raw` images.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.format = Some(value.into());
        self
    }

    /// Name for the node of the target. Default: a generated one.
    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.node_name = Some(value.into());
        self
    }

    /// Node to exchange for the target when the job completes, instead of
    /// [`device`](field@commands::DriveMirror::device): a broken child of a `quorum` node that is
    /// mirrored, for instance. It must have the size of
    /// [`device`](field@commands::DriveMirror::device). Needs
    /// [`node-name`](field@commands::DriveMirror::node_name).
    #[inline]
    #[must_use]
    pub fn replaces(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.replaces = Some(value.into());
        self
    }

    /// Whether to create the target. Default: `absolute-paths`, which creates it, with a backing
    /// image if [`sync`](field@commands::DriveMirror::sync) needs one.
    #[inline]
    #[must_use]
    pub fn mode(mut self, value: impl Into<Option<types::NewImageMode>>) -> Self {
        self.mode = value.into();
        self
    }

    /// Highest rate in bytes per second. 0, the default, means unlimited;
    /// [`block-job-set-speed`](commands::BlockJobSetSpeed) changes it later.
    #[inline]
    #[must_use]
    pub fn speed(mut self, value: impl Into<Option<i64>>) -> Self {
        self.speed = value.into();
        self
    }

    /// Bytes that each bit of the job's dirty bitmap stands for, a power of two from 512 to 64 MiB.
    /// Smaller copies less data for scattered writes, but takes more memory. Default: the cluster
    /// size of the target, but at least 4 KiB and at most 64 KiB; 64 KiB if it has none.
    #[inline]
    #[must_use]
    pub fn granularity(mut self, value: impl Into<Option<u32>>) -> Self {
        self.granularity = value.into();
        self
    }

    /// Bytes that may be on the way to the target at a time. Default, also for 0: 16 MiB.
    #[inline]
    #[must_use]
    pub fn buf_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.buf_size = value.into();
        self
    }

    /// Reaction to read errors. Default: `report`, the job fails.
    #[inline]
    #[must_use]
    pub fn on_source_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_source_error = value.into();
        self
    }

    /// Reaction to write errors. Default: `report`, the job fails.
    #[inline]
    #[must_use]
    pub fn on_target_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_target_error = value.into();
        self
    }

    /// True to leave areas unallocated in the target that read as zeroes in the source. False
    /// writes zeroes there. Default: true.
    #[inline]
    #[must_use]
    pub fn unmap(mut self, value: impl Into<Option<bool>>) -> Self {
        self.unmap = value.into();
        self
    }

    /// When to copy new writes. Default: `background`.
    #[inline]
    #[must_use]
    pub fn copy_mode(mut self, value: impl Into<Option<types::MirrorCopyMode>>) -> Self {
        self.copy_mode = value.into();
        self
    }

    /// False to hold the job in the `pending` state when its work is done, so that its graph
    /// changes wait for `job-finalize`. Default: true, changes are made at once.
    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_finalize = value.into();
        self
    }

    /// False to keep the finished job in the list, `concluded` and with its error if any, until
    /// `job-dismiss`. Default: true, the job vanishes at once, and only events tell how it ended.
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
/// on, for incremental backups. All of it is clean at first. Can be part of a `transaction`, so
/// that bitmap and full backup start at the same moment.
///
/// On the wire: `block-dirty-bitmap-add`.
///
/// [`query-named-block-nodes`](commands::QueryNamedBlockNodes) shows the effect.
/// [`block-dirty-bitmap-remove`](commands::BlockDirtyBitmapRemove) undoes it.
///
/// Since QEMU 2.4.
///
/// # Errors
///
/// - The node is unknown, or the name is empty, too long or in use.
/// - [`granularity`](field@commands::BlockDirtyBitmapAdd::granularity) is not a power of two or
///   below 512.
/// - With [`persistent`](field@commands::BlockDirtyBitmapAdd::persistent), the image cannot store
///   bitmaps or is read-only.
/// - [`GenericError`](crate::ErrorClass::GenericError): a bitmap has this name already.
///
/// # Example
///
/// Begins to record which parts of a disk change, for an incremental backup.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockDirtyBitmapAdd::new("disk0", "bitmap0")
///     .granularity(65536);
/// ```
#[doc(alias = "block-dirty-bitmap-add")]
#[non_exhaustive]
pub struct BlockDirtyBitmapAdd {
    /// Node, or drive, to create the bitmap on.
    pub node: crate::rt::Text,
    /// Name for the bitmap, 1 to 1023 bytes, not in use on this node.
    pub name: crate::rt::Text,
    /// Bytes that each bit stands for, a power of two and at least 512. Default: the cluster size
    /// of the image, but at least 4 KiB and at most 64 KiB; 64 KiB for formats without clusters.
    pub granularity: Option<u32>,
    /// True to store the bitmap in the image file when the node is closed. Only qcow2 (version 3)
    /// can do that. Default: false, the bitmap is lost then.
    pub persistent: Option<bool>,
    /// True to create the bitmap without recording, until
    /// [`block-dirty-bitmap-enable`](commands::BlockDirtyBitmapEnable). Default: false.
    pub disabled: Option<bool>,
}

impl BlockDirtyBitmapAdd {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        node: impl Into<crate::rt::Text>,
        name: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            node: node.into(),
            name: name.into(),
            granularity: None,
            persistent: None,
            disabled: None,
        }
    }

    /// Bytes that each bit stands for, a power of two and at least 512. Default: the cluster size
    /// of the image, but at least 4 KiB and at most 64 KiB; 64 KiB for formats without clusters.
    #[inline]
    #[must_use]
    pub fn granularity(mut self, value: impl Into<Option<u32>>) -> Self {
        self.granularity = value.into();
        self
    }

    /// True to store the bitmap in the image file when the node is closed. Only qcow2 (version 3)
    /// can do that. Default: false, the bitmap is lost then.
    #[inline]
    #[must_use]
    pub fn persistent(mut self, value: impl Into<Option<bool>>) -> Self {
        self.persistent = value.into();
        self
    }

    /// True to create the bitmap without recording, until
    /// [`block-dirty-bitmap-enable`](commands::BlockDirtyBitmapEnable). Default: false.
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

/// Deletes a dirty bitmap, also from the image file if it is stored there. Works for
/// inconsistent bitmaps too, as the only command.
///
/// On the wire: `block-dirty-bitmap-remove`.
///
/// [`query-named-block-nodes`](commands::QueryNamedBlockNodes) shows the effect.
/// [`block-dirty-bitmap-add`](commands::BlockDirtyBitmapAdd) undoes it.
///
/// Since QEMU 2.4.
///
/// # Errors
///
/// - The node or the bitmap is unknown.
/// - The bitmap is busy, or its image is read-only.
/// - [`GenericError`](crate::ErrorClass::GenericError): no bitmap has this name.
///
/// # Example
///
/// Stops recording and forgets the bitmap.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockDirtyBitmapRemove::new("disk0", "bitmap0");
/// ```
#[doc(alias = "block-dirty-bitmap-remove")]
#[non_exhaustive]
pub struct BlockDirtyBitmapRemove {
    /// Node, or drive, that the bitmap belongs to.
    pub node: crate::rt::Text,
    /// Name of the bitmap, unique on its node.
    pub name: crate::rt::Text,
}

impl BlockDirtyBitmapRemove {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        node: impl Into<crate::rt::Text>,
        name: impl Into<crate::rt::Text>,
    ) -> Self {
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
/// [`query-named-block-nodes`](commands::QueryNamedBlockNodes) shows the effect.
///
/// Since QEMU 2.4.
///
/// # Errors
///
/// - The node or the bitmap is unknown.
/// - The bitmap is busy, read-only or inconsistent.
/// - [`GenericError`](crate::ErrorClass::GenericError): no bitmap has this name.
///
/// # Example
///
/// Forgets all changes recorded so far.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockDirtyBitmapClear::new("disk0", "bitmap0");
/// ```
#[doc(alias = "block-dirty-bitmap-clear")]
#[non_exhaustive]
pub struct BlockDirtyBitmapClear {
    /// Node, or drive, that the bitmap belongs to.
    pub node: crate::rt::Text,
    /// Name of the bitmap, unique on its node.
    pub name: crate::rt::Text,
}

impl BlockDirtyBitmapClear {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        node: impl Into<crate::rt::Text>,
        name: impl Into<crate::rt::Text>,
    ) -> Self {
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

/// Makes a disabled dirty bitmap record writes again. Writes in the meantime are missing from
/// it.
///
/// On the wire: `block-dirty-bitmap-enable`.
///
/// [`query-named-block-nodes`](commands::QueryNamedBlockNodes) shows the effect.
/// [`block-dirty-bitmap-disable`](commands::BlockDirtyBitmapDisable) undoes it.
///
/// Since QEMU 4.0.
///
/// # Errors
///
/// - The node or the bitmap is unknown.
/// - The bitmap is busy or inconsistent.
/// - [`GenericError`](crate::ErrorClass::GenericError): no bitmap has this name.
///
/// # Example
///
/// Records again after `block-dirty-bitmap-disable`.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockDirtyBitmapEnable::new("disk0", "bitmap0");
/// ```
#[doc(alias = "block-dirty-bitmap-enable")]
#[non_exhaustive]
pub struct BlockDirtyBitmapEnable {
    /// Node, or drive, that the bitmap belongs to.
    pub node: crate::rt::Text,
    /// Name of the bitmap, unique on its node.
    pub name: crate::rt::Text,
}

impl BlockDirtyBitmapEnable {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        node: impl Into<crate::rt::Text>,
        name: impl Into<crate::rt::Text>,
    ) -> Self {
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

/// Freezes the contents of a dirty bitmap: later writes are no longer recorded in it. Such a
/// bitmap is a checkpoint, to be combined with later ones by
/// [`block-dirty-bitmap-merge`](commands::BlockDirtyBitmapMerge).
///
/// On the wire: `block-dirty-bitmap-disable`.
///
/// [`query-named-block-nodes`](commands::QueryNamedBlockNodes) shows the effect.
/// [`block-dirty-bitmap-enable`](commands::BlockDirtyBitmapEnable) undoes it.
///
/// Since QEMU 4.0.
///
/// # Errors
///
/// - The node or the bitmap is unknown.
/// - The bitmap is busy or inconsistent.
/// - [`GenericError`](crate::ErrorClass::GenericError): no bitmap has this name.
///
/// # Example
///
/// Stops recording; the bitmap keeps what it has.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockDirtyBitmapDisable::new("disk0", "bitmap0");
/// ```
#[doc(alias = "block-dirty-bitmap-disable")]
#[non_exhaustive]
pub struct BlockDirtyBitmapDisable {
    /// Node, or drive, that the bitmap belongs to.
    pub node: crate::rt::Text,
    /// Name of the bitmap, unique on its node.
    pub name: crate::rt::Text,
}

impl BlockDirtyBitmapDisable {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        node: impl Into<crate::rt::Text>,
        name: impl Into<crate::rt::Text>,
    ) -> Self {
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
/// sources. Areas that are dirty in the target stay so. If there is an error, the target is as
/// before. With a new target this copies a bitmap; with several sources it makes one for all
/// changes since a checkpoint.
///
/// On the wire: `block-dirty-bitmap-merge`.
///
/// [`query-named-block-nodes`](commands::QueryNamedBlockNodes) shows the effect.
///
/// Since QEMU 4.0.
///
/// # Errors
///
/// - A node or bitmap is unknown.
/// - A bitmap is busy or inconsistent, or the target is read-only.
/// - The bitmaps are for disks of different sizes.
/// - [`GenericError`](crate::ErrorClass::GenericError): no bitmap has this name.
///
/// # Example
///
/// Adds the changes of one bitmap to another.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::BlockDirtyBitmapMerge::new(
///     "disk0",
///     "bitmap0",
///     [types::BlockDirtyBitmapOrStr::Local("bitmap1".into())],
/// );
/// ```
#[doc(alias = "block-dirty-bitmap-merge")]
#[non_exhaustive]
pub struct BlockDirtyBitmapMerge {
    /// Node, or drive, with the target bitmap.
    pub node: crate::rt::Text,
    /// Bitmap that receives the dirty areas, besides those that it has already. Create it first if
    /// needed.
    pub target: crate::rt::Text,
    /// Bitmaps to add, of nodes with the same size as the target's.
    pub bitmaps: Vec<types::BlockDirtyBitmapOrStr>,
}

impl BlockDirtyBitmapMerge {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        node: impl Into<crate::rt::Text>,
        target: impl Into<crate::rt::Text>,
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

/// Returns a SHA-256 hash over the contents of a dirty bitmap, for tests.
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
    /// Node, or drive, that the bitmap belongs to.
    pub node: crate::rt::Text,
    /// Name of the bitmap, unique on its node.
    pub name: crate::rt::Text,
}

impl XDebugBlockDirtyBitmapSha256 {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        node: impl Into<crate::rt::Text>,
        name: impl Into<crate::rt::Text>,
    ) -> Self {
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
/// The command returns once the job runs. When the two are equal, the job becomes `ready` and
/// [`BLOCK_JOB_READY`](events::BlockJobReady) is sent, but it goes on copying new writes. Then
/// `job-complete` switches all users of [`device`](field@commands::BlockdevMirror::device) to
/// the target, or [`block-job-cancel`](commands::BlockJobCancel) ends the job and leaves the
/// target as a copy of that moment. `job-cancel` breaks it off at any time.
/// [`BLOCK_JOB_COMPLETED`](events::BlockJobCompleted) tells the result.
///
/// If source and target have different sizes, the job starts and then fails.
///
/// On the wire: `blockdev-mirror`.
///
/// `query-jobs` shows the effect. `job-cancel` undoes it.
///
/// Since QEMU 2.6.
///
/// # Errors
///
/// - A node is unknown or blocked by a job, or [`device`](field@commands::BlockdevMirror::device)
///   has a parent node.
/// - The target is the source, or a filter above it.
/// - [`granularity`](field@commands::BlockdevMirror::granularity) is not a power of two in the
///   range.
/// - [`sync`](field@commands::BlockdevMirror::sync) is `bitmap` or `incremental`.
/// - The node in [`replaces`](field@commands::BlockdevMirror::replaces) cannot be exchanged
///   without changing what its users read.
/// - [`GenericError`](crate::ErrorClass::GenericError): no node has this name.
///
/// # Events
///
/// - `JOB_STATUS_CHANGE`, always.
/// - [`BLOCK_JOB_READY`](events::BlockJobReady), possible.
/// - [`BLOCK_JOB_COMPLETED`](events::BlockJobCompleted), possible; it tells that the work is
///   over.
/// - [`BLOCK_JOB_ERROR`](events::BlockJobError), possible.
/// - [`BLOCK_JOB_PENDING`](events::BlockJobPending), possible.
/// - [`BLOCK_JOB_CANCELLED`](events::BlockJobCancelled), possible.
///
/// # Example
///
/// Starts to copy a node and to follow its writes; it stays ready until it is completed or
/// cancelled.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::BlockdevMirror::new(
///     "src",
///     "dst",
///     types::MirrorSyncMode::Full,
/// )
/// .job_id("mirror0")
/// .speed(104857600);
/// ```
#[doc(alias = "blockdev-mirror")]
#[non_exhaustive]
pub struct BlockdevMirror {
    /// Id for the new job, unique among jobs: a letter, then letters, digits, `-`, `.` or `_`.
    /// Default: the name of the drive; a node that no named drive uses has none to offer, so the id
    /// is then required.
    pub job_id: Option<crate::rt::Text>,
    /// Drive or root node to copy. Nodes below others cannot be mirrored.
    pub device: crate::rt::Text,
    /// Drive or node to copy to. It must have the size of the source, and no other user that reads
    /// or writes it.
    pub target: crate::rt::Text,
    /// Node to exchange for the target on `job-complete`, instead of
    /// [`device`](field@commands::BlockdevMirror::device): a broken child of a `quorum` node that
    /// is mirrored, for instance. It must have the size of
    /// [`device`](field@commands::BlockdevMirror::device).
    pub replaces: Option<crate::rt::Text>,
    /// Which data to copy: `full`, `top` or `none`. For the last two the target must have the right
    /// backing image when the job completes.
    pub sync: types::MirrorSyncMode,
    /// Highest rate in bytes per second. 0, the default, means unlimited;
    /// [`block-job-set-speed`](commands::BlockJobSetSpeed) changes it later.
    pub speed: Option<i64>,
    /// Bytes that each bit of the job's dirty bitmap stands for, a power of two from 512 to 64 MiB.
    /// Smaller copies less data for scattered writes, but takes more memory. Default: the cluster
    /// size of the target, but at least 4 KiB and at most 64 KiB; 64 KiB if it has none.
    pub granularity: Option<u32>,
    /// Bytes that may be on the way to the target at a time. Default, also for 0: 16 MiB.
    pub buf_size: Option<i64>,
    /// Reaction to read errors. Default: `report`, the job fails.
    pub on_source_error: Option<types::BlockdevOnError>,
    /// Reaction to write errors. Default: `report`, the job fails.
    pub on_target_error: Option<types::BlockdevOnError>,
    /// Name for the filter node that the job inserts above
    /// [`device`](field@commands::BlockdevMirror::device). Default: a generated name, and the node
    /// is hidden from [`query-block`](commands::QueryBlock).
    pub filter_node_name: Option<crate::rt::Text>,
    /// When to copy new writes. Default: `background`;
    /// [`block-job-change`](commands::BlockJobChange) can switch to `write-blocking` later.
    pub copy_mode: Option<types::MirrorCopyMode>,
    /// False to hold the job in the `pending` state when its work is done, so that its graph
    /// changes wait for `job-finalize`. Default: true, changes are made at once.
    pub auto_finalize: Option<bool>,
    /// False to keep the finished job in the list, `concluded` and with its error if any, until
    /// `job-dismiss`. Default: true, the job vanishes at once, and only events tell how it ended.
    pub auto_dismiss: Option<bool>,
    /// True to promise that all of the target reads as zeroes, so that the job need not write the
    /// zeroes of the source. If that is wrong, the copy is corrupt. Default: false, the job finds
    /// out or writes zeroes.
    ///
    /// Since QEMU 10.1.
    pub target_is_zero: Option<bool>,
}

impl BlockdevMirror {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<crate::rt::Text>,
        target: impl Into<crate::rt::Text>,
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

    /// Id for the new job, unique among jobs: a letter, then letters, digits, `-`, `.` or `_`.
    /// Default: the name of the drive; a node that no named drive uses has none to offer, so the id
    /// is then required.
    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.job_id = Some(value.into());
        self
    }

    /// Node to exchange for the target on `job-complete`, instead of
    /// [`device`](field@commands::BlockdevMirror::device): a broken child of a `quorum` node that
    /// is mirrored, for instance. It must have the size of
    /// [`device`](field@commands::BlockdevMirror::device).
    #[inline]
    #[must_use]
    pub fn replaces(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.replaces = Some(value.into());
        self
    }

    /// Highest rate in bytes per second. 0, the default, means unlimited;
    /// [`block-job-set-speed`](commands::BlockJobSetSpeed) changes it later.
    #[inline]
    #[must_use]
    pub fn speed(mut self, value: impl Into<Option<i64>>) -> Self {
        self.speed = value.into();
        self
    }

    /// Bytes that each bit of the job's dirty bitmap stands for, a power of two from 512 to 64 MiB.
    /// Smaller copies less data for scattered writes, but takes more memory. Default: the cluster
    /// size of the target, but at least 4 KiB and at most 64 KiB; 64 KiB if it has none.
    #[inline]
    #[must_use]
    pub fn granularity(mut self, value: impl Into<Option<u32>>) -> Self {
        self.granularity = value.into();
        self
    }

    /// Bytes that may be on the way to the target at a time. Default, also for 0: 16 MiB.
    #[inline]
    #[must_use]
    pub fn buf_size(mut self, value: impl Into<Option<i64>>) -> Self {
        self.buf_size = value.into();
        self
    }

    /// Reaction to read errors. Default: `report`, the job fails.
    #[inline]
    #[must_use]
    pub fn on_source_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_source_error = value.into();
        self
    }

    /// Reaction to write errors. Default: `report`, the job fails.
    #[inline]
    #[must_use]
    pub fn on_target_error(
        mut self,
        value: impl Into<Option<types::BlockdevOnError>>,
    ) -> Self {
        self.on_target_error = value.into();
        self
    }

    /// Name for the filter node that the job inserts above
    /// [`device`](field@commands::BlockdevMirror::device). Default: a generated name, and the node
    /// is hidden from [`query-block`](commands::QueryBlock).
    #[inline]
    #[must_use]
    pub fn filter_node_name(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.filter_node_name = Some(value.into());
        self
    }

    /// When to copy new writes. Default: `background`;
    /// [`block-job-change`](commands::BlockJobChange) can switch to `write-blocking` later.
    #[inline]
    #[must_use]
    pub fn copy_mode(mut self, value: impl Into<Option<types::MirrorCopyMode>>) -> Self {
        self.copy_mode = value.into();
        self
    }

    /// False to hold the job in the `pending` state when its work is done, so that its graph
    /// changes wait for `job-finalize`. Default: true, changes are made at once.
    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_finalize = value.into();
        self
    }

    /// False to keep the finished job in the list, `concluded` and with its error if any, until
    /// `job-dismiss`. Default: true, the job vanishes at once, and only events tell how it ended.
    #[inline]
    #[must_use]
    pub fn auto_dismiss(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_dismiss = value.into();
        self
    }

    /// True to promise that all of the target reads as zeroes, so that the job need not write the
    /// zeroes of the source. If that is wrong, the copy is corrupt. Default: false, the job finds
    /// out or writes zeroes.
    ///
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
/// gets shorter. When it is done, the image has the base as backing image, or none if no base
/// was given. The images in between stay intact and are no longer part of this chain.
///
/// The command returns once the job runs; [`BLOCK_JOB_COMPLETED`](events::BlockJobCompleted)
/// tells that it has ended. A job that is cancelled leaves a valid image, with part of the data
/// copied and the chain as before. Give at most one of
/// [`base`](field@commands::BlockStream::base),
/// [`base-node`](field@commands::BlockStream::base_node) and
/// [`bottom`](field@commands::BlockStream::bottom).
///
/// On the wire: `block-stream`.
///
/// `query-jobs` shows the effect. `job-cancel` undoes it.
///
/// Since QEMU 1.1.
///
/// # Errors
///
/// - The node is unknown, or a layer is used by a job.
/// - The base or [`bottom`](field@commands::BlockStream::bottom) is not below
///   [`device`](field@commands::BlockStream::device), or more than one of them was given.
/// - [`backing-file`](field@commands::BlockStream::backing_file) without a base.
/// - [`GenericError`](crate::ErrorClass::GenericError): no node has this name.
///
/// # Events
///
/// - `JOB_STATUS_CHANGE`, always.
/// - [`BLOCK_JOB_COMPLETED`](events::BlockJobCompleted), possible; it tells that the work is
///   over.
/// - [`BLOCK_JOB_ERROR`](events::BlockJobError), possible.
/// - [`BLOCK_JOB_PENDING`](events::BlockJobPending), possible.
/// - [`BLOCK_JOB_CANCELLED`](events::BlockJobCancelled), possible.
///
/// # Example
///
/// Copies what the backing file has into the top image, which then needs no backing file.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockStream::new("top").job_id("stream0");
/// ```
#[doc(alias = "block-stream")]
#[non_exhaustive]
pub struct BlockStream {
    /// Id for the new job, unique among jobs: a letter, then letters, digits, `-`, `.` or `_`.
    /// Default: the name of the drive; a node that no named drive uses has none to offer, so the id
    /// is then required.
    pub job_id: Option<crate::rt::Text>,
    /// Drive or node to copy into, the active layer or one below it. A filter passes the job on to
    /// the first image beneath.
    pub device: crate::rt::Text,
    /// First image not to copy, by the file name that it was opened with; it becomes the backing
    /// image. Default, also for [`base-node`](field@commands::BlockStream::base_node): none, all
    /// data is copied.
    pub base: Option<crate::rt::Text>,
    /// The same by node name.
    pub base_node: Option<crate::rt::Text>,
    /// File name to record as backing image in the header of the upper image. It is not checked.
    /// Needs [`base`](field@commands::BlockStream::base) or
    /// [`base-node`](field@commands::BlockStream::base_node); with
    /// [`bottom`](field@commands::BlockStream::bottom) it is an error. Default: the file name of
    /// the base.
    pub backing_file: Option<crate::rt::Text>,
    /// True to record the format of the base as `raw` if its driver is a protocol such as `nbd`, so
    /// that later opens do not depend on that. Default: false.
    ///
    /// Since QEMU 9.0.
    pub backing_mask_protocol: Option<bool>,
    /// Last image to copy, by node name; the image below it becomes the backing image. In contrast
    /// to a base, that one may change while the job runs. Must not be a filter.
    ///
    /// Since QEMU 6.0.
    pub bottom: Option<crate::rt::Text>,
    /// Highest rate in bytes per second. 0, the default, means unlimited;
    /// [`block-job-set-speed`](commands::BlockJobSetSpeed) changes it later.
    pub speed: Option<i64>,
    /// Reaction to I/O errors. Default: `report`, the job fails.
    pub on_error: Option<types::BlockdevOnError>,
    /// Name for the filter node that the job inserts above
    /// [`device`](field@commands::BlockStream::device). Default: a generated name, and the node is
    /// hidden from [`query-block`](commands::QueryBlock).
    ///
    /// Since QEMU 6.0.
    pub filter_node_name: Option<crate::rt::Text>,
    /// False to hold the job in the `pending` state when its work is done, so that its graph
    /// changes wait for `job-finalize`. Default: true, changes are made at once.
    pub auto_finalize: Option<bool>,
    /// False to keep the finished job in the list, `concluded` and with its error if any, until
    /// `job-dismiss`. Default: true, the job vanishes at once, and only events tell how it ended.
    pub auto_dismiss: Option<bool>,
}

impl BlockStream {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<crate::rt::Text>) -> Self {
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

    /// Id for the new job, unique among jobs: a letter, then letters, digits, `-`, `.` or `_`.
    /// Default: the name of the drive; a node that no named drive uses has none to offer, so the id
    /// is then required.
    #[inline]
    #[must_use]
    pub fn job_id(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.job_id = Some(value.into());
        self
    }

    /// First image not to copy, by the file name that it was opened with; it becomes the backing
    /// image. Default, also for [`base-node`](field@commands::BlockStream::base_node): none, all
    /// data is copied.
    #[inline]
    #[must_use]
    pub fn base(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.base = Some(value.into());
        self
    }

    /// The same by node name.
    #[inline]
    #[must_use]
    pub fn base_node(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.base_node = Some(value.into());
        self
    }

    /// File name to record as backing image in the header of the upper image. It is not checked.
    /// Needs [`base`](field@commands::BlockStream::base) or
    /// [`base-node`](field@commands::BlockStream::base_node); with
    /// [`bottom`](field@commands::BlockStream::bottom) it is an error. Default: the file name of
    /// the base.
    #[inline]
    #[must_use]
    pub fn backing_file(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.backing_file = Some(value.into());
        self
    }

    /// True to record the format of the base as `raw` if its driver is a protocol such as `nbd`, so
    /// that later opens do not depend on that. Default: false.
    ///
    /// Since QEMU 9.0.
    #[inline]
    #[must_use]
    pub fn backing_mask_protocol(mut self, value: impl Into<Option<bool>>) -> Self {
        self.backing_mask_protocol = value.into();
        self
    }

    /// Last image to copy, by node name; the image below it becomes the backing image. In contrast
    /// to a base, that one may change while the job runs. Must not be a filter.
    ///
    /// Since QEMU 6.0.
    #[inline]
    #[must_use]
    pub fn bottom(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.bottom = Some(value.into());
        self
    }

    /// Highest rate in bytes per second. 0, the default, means unlimited;
    /// [`block-job-set-speed`](commands::BlockJobSetSpeed) changes it later.
    #[inline]
    #[must_use]
    pub fn speed(mut self, value: impl Into<Option<i64>>) -> Self {
        self.speed = value.into();
        self
    }

    /// Reaction to I/O errors. Default: `report`, the job fails.
    #[inline]
    #[must_use]
    pub fn on_error(mut self, value: impl Into<Option<types::BlockdevOnError>>) -> Self {
        self.on_error = value.into();
        self
    }

    /// Name for the filter node that the job inserts above
    /// [`device`](field@commands::BlockStream::device). Default: a generated name, and the node is
    /// hidden from [`query-block`](commands::QueryBlock).
    ///
    /// Since QEMU 6.0.
    #[inline]
    #[must_use]
    pub fn filter_node_name(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.filter_node_name = Some(value.into());
        self
    }

    /// False to hold the job in the `pending` state when its work is done, so that its graph
    /// changes wait for `job-finalize`. Default: true, changes are made at once.
    #[inline]
    #[must_use]
    pub fn auto_finalize(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_finalize = value.into();
        self
    }

    /// False to keep the finished job in the list, `concluded` and with its error if any, until
    /// `job-dismiss`. Default: true, the job vanishes at once, and only events tell how it ended.
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

/// Limits how fast a block job copies, from now on. Works in the states `created`, `running`,
/// `paused`, `ready` and `standby`.
///
/// On the wire: `block-job-set-speed`.
///
/// [`query-block-jobs`](commands::QueryBlockJobs) shows the effect.
///
/// Since QEMU 1.1.
///
/// # Errors
///
/// - DeviceNotActive: there is no block job with this id.
/// - The rate is negative, or the state of the job does not permit it.
/// - [`DeviceNotActive`](crate::ErrorClass::DeviceNotActive): no block job has this ID.
///
/// # Example
///
/// Limits a backup to 32 MiB per second.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockJobSetSpeed::new("backup0", 33554432);
/// ```
#[doc(alias = "block-job-set-speed")]
#[non_exhaustive]
pub struct BlockJobSetSpeed {
    /// Id of the job, despite the name.
    pub device: crate::rt::Text,
    /// Highest rate in bytes per second, 0 for unlimited.
    pub speed: i64,
}

impl BlockJobSetSpeed {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<crate::rt::Text>, speed: i64) -> Self {
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

/// Asks a block job to stop, and returns without waiting.
/// [`BLOCK_JOB_CANCELLED`](events::BlockJobCancelled) tells that it has. A mirror that is
/// `ready` ends as a success with a consistent copy
/// ([`BLOCK_JOB_COMPLETED`](events::BlockJobCompleted)) and leaves the guest on the source,
/// unless [`force`](field@commands::BlockJobCancel::force) is set.
///
/// `job-cancel` is this command with [`force`](field@commands::BlockJobCancel::force), for all
/// kinds of jobs.
///
/// On the wire: `block-job-cancel`.
///
/// [`query-block-jobs`](commands::QueryBlockJobs) shows the effect.
///
/// Since QEMU 1.1.
///
/// # Errors
///
/// - DeviceNotActive: there is no block job with this id.
/// - The job was paused by command, or by an error, and
///   [`force`](field@commands::BlockJobCancel::force) is not set.
/// - The job is ending already.
/// - [`DeviceNotActive`](crate::ErrorClass::DeviceNotActive): no block job has this ID.
///
/// # Events
///
/// - `JOB_STATUS_CHANGE`, always.
/// - [`BLOCK_JOB_CANCELLED`](events::BlockJobCancelled), possible; it tells that the work is
///   over.
/// - [`BLOCK_JOB_COMPLETED`](events::BlockJobCompleted), possible.
///
/// # Example
///
/// Cancels a backup; the event comes after the reply.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockJobCancel::new("backup0");
/// ```
#[doc(alias = "block-job-cancel")]
#[non_exhaustive]
pub struct BlockJobCancel {
    /// Id of the job, despite the name.
    pub device: crate::rt::Text,
    /// True to break off also a mirror that is ready, and jobs that are paused. Default: false.
    pub force: Option<bool>,
}

impl BlockJobCancel {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<crate::rt::Text>) -> Self {
        Self {
            device: device.into(),
            force: None,
        }
    }

    /// True to break off also a mirror that is ready, and jobs that are paused. Default: false.
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

/// Pauses a block job until [`block-job-resume`](commands::BlockJobResume). The command returns
/// at once; `JOB_STATUS_CHANGE` with `paused` or `standby` tells that the job rests.
///
/// On the wire: `block-job-pause`.
///
/// [`query-block-jobs`](commands::QueryBlockJobs) shows the effect.
/// [`block-job-resume`](commands::BlockJobResume) undoes it.
///
/// Since QEMU 1.3.
///
/// **Note:** `job-pause` fails with the class `GenericError` where this fails with `DeviceNotActive`.
///
/// # Errors
///
/// - DeviceNotActive: there is no block job with this id.
/// - The job has been paused already.
/// - [`DeviceNotActive`](crate::ErrorClass::DeviceNotActive): no block job has this ID.
///
/// # Events
///
/// - `JOB_STATUS_CHANGE`, always; it tells that the work is over.
///
/// # Example
///
/// Pauses a mirror that is ready. Its status becomes `standby`; that of a job that is not ready
/// becomes `paused`.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockJobPause::new("mirror0");
/// ```
#[deprecated(note = "Use job-pause instead.")]
#[doc(alias = "block-job-pause")]
#[non_exhaustive]
pub struct BlockJobPause {
    /// Id of the job, despite the name.
    pub device: crate::rt::Text,
}

impl BlockJobPause {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<crate::rt::Text>) -> Self {
        Self { device: device.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockJobPause {
    const NAME: &'static str = "block-job-pause";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Lets a paused block job go on, and resets its I/O status.
///
/// On the wire: `block-job-resume`.
///
/// [`query-block-jobs`](commands::QueryBlockJobs) shows the effect.
/// [`block-job-pause`](commands::BlockJobPause) undoes it.
///
/// Since QEMU 1.3.
///
/// **Note:** `job-resume` fails with the class `GenericError` where this fails with `DeviceNotActive`.
///
/// # Errors
///
/// - DeviceNotActive: there is no block job with this id.
/// - The job has not been paused by command or by an error.
/// - [`DeviceNotActive`](crate::ErrorClass::DeviceNotActive): no block job has this ID.
///
/// # Events
///
/// - `JOB_STATUS_CHANGE`, always; it tells that the work is over.
///
/// # Example
///
/// Continues a mirror that `block-job-pause` paused.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockJobResume::new("mirror0");
/// ```
#[deprecated(note = "Use job-resume instead.")]
#[doc(alias = "block-job-resume")]
#[non_exhaustive]
pub struct BlockJobResume {
    /// Id of the job, despite the name.
    pub device: crate::rt::Text,
}

impl BlockJobResume {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<crate::rt::Text>) -> Self {
        Self { device: device.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockJobResume {
    const NAME: &'static str = "block-job-resume";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Ends a block job that is in the `ready` state: switches the guest to the target of a mirror,
/// or to the base of an active commit. The command returns at once;
/// [`BLOCK_JOB_COMPLETED`](events::BlockJobCompleted) tells the result.
///
/// On the wire: `block-job-complete`.
///
/// [`query-block-jobs`](commands::QueryBlockJobs) shows the effect.
///
/// Since QEMU 1.3.
///
/// **Note:** `job-complete` fails with the class `GenericError` where this fails with `DeviceNotActive`.
///
/// # Errors
///
/// - DeviceNotActive: there is no block job with this id.
/// - The job is not ready, or is being cancelled.
/// - [`DeviceNotActive`](crate::ErrorClass::DeviceNotActive): no block job has this ID.
///
/// # Events
///
/// - [`BLOCK_JOB_COMPLETED`](events::BlockJobCompleted), always; it tells that the work is over.
/// - `JOB_STATUS_CHANGE`, always.
///
/// # Example
///
/// Makes the mirror that is ready switch over to the copy.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockJobComplete::new("mirror0");
/// ```
#[deprecated(note = "Use job-complete instead.")]
#[doc(alias = "block-job-complete")]
#[non_exhaustive]
pub struct BlockJobComplete {
    /// Id of the job, despite the name.
    pub device: crate::rt::Text,
}

impl BlockJobComplete {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<crate::rt::Text>) -> Self {
        Self { device: device.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockJobComplete {
    const NAME: &'static str = "block-job-complete";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Removes a finished block job from the list. Needed only for jobs that were started with
/// `auto-dismiss` off.
///
/// On the wire: `block-job-dismiss`.
///
/// [`query-block-jobs`](commands::QueryBlockJobs) shows the effect.
///
/// Since QEMU 2.12.
///
/// # Errors
///
/// - DeviceNotActive: there is no block job with this id.
/// - [`DeviceNotActive`](crate::ErrorClass::DeviceNotActive): no block job has this ID.
///
/// # Events
///
/// - `JOB_STATUS_CHANGE`, always; it tells that the work is over.
///
/// # Example
///
/// Removes a concluded backup from the list.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockJobDismiss::new("backup0");
/// ```
#[deprecated(note = "Use job-dismiss instead.")]
#[doc(alias = "block-job-dismiss")]
#[non_exhaustive]
pub struct BlockJobDismiss {
    /// Id of the job, which must be `concluded`.
    pub id: crate::rt::Text,
}

impl BlockJobDismiss {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockJobDismiss {
    const NAME: &'static str = "block-job-dismiss";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Lets block jobs that are `pending` make their final graph changes: the one named, and all in
/// the same transaction. Needed only for jobs that were started with `auto-finalize` off.
///
/// On the wire: `block-job-finalize`.
///
/// [`query-block-jobs`](commands::QueryBlockJobs) shows the effect.
///
/// Since QEMU 2.12.
///
/// # Errors
///
/// - DeviceNotActive: there is no block job with this id.
/// - [`DeviceNotActive`](crate::ErrorClass::DeviceNotActive): no block job has this ID.
///
/// # Events
///
/// - [`BLOCK_JOB_COMPLETED`](events::BlockJobCompleted), always; it tells that the work is over.
/// - `JOB_STATUS_CHANGE`, always.
///
/// # Example
///
/// Lets a backup that waits in `pending` finish.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockJobFinalize::new("backup0");
/// ```
#[deprecated(note = "Use job-finalize instead.")]
#[doc(alias = "block-job-finalize")]
#[non_exhaustive]
pub struct BlockJobFinalize {
    /// Id of the job, or of one of the transaction.
    pub id: crate::rt::Text,
}

impl BlockJobFinalize {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for BlockJobFinalize {
    const NAME: &'static str = "block-job-finalize";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Changes options of a block job that is running: at present the copy mode of a mirror. Switch
/// to `write-blocking` if a mirror does not catch up with the guest.
///
/// On the wire: `block-job-change`.
///
/// [`query-block-jobs`](commands::QueryBlockJobs) shows the effect.
///
/// Since QEMU 8.2.
///
/// # Errors
///
/// - DeviceNotActive: there is no block job with this id.
/// - The kind of job has no options to change, or the change is not supported.
/// - [`DeviceNotActive`](crate::ErrorClass::DeviceNotActive): no block job has this ID.
///
/// # Example
///
/// Makes a mirror write to both sides at once, while it runs.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::BlockJobChange::new(
///     "mirror0",
///     types::BlockJobChangeOptionsMirror::new(types::MirrorCopyMode::WriteBlocking),
/// );
/// ```
#[doc(alias = "block-job-change")]
#[non_exhaustive]
pub struct BlockJobChange {
    /// Name that the job got when it was started.
    pub id: crate::rt::Text,
    /// Kind of the job, which selects the branch with the options. Only `mirror` has any.
    ///
    /// On the wire: `type`.
    pub type_: types::BlockJobChangeOptionsBranch,
}

impl BlockJobChange {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<crate::rt::Text>,
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
/// The command returns when the node is open. Nothing uses the node yet: give its name to a
/// device, an export or a job. [`blockdev-del`](commands::BlockdevDel) closes it again. If a
/// node of the tree cannot be opened, the command fails and none of them stays. Usual reasons:
/// no such file or permission, another process holds the lock of the image, or the format is
/// wrong (formats are not guessed here: [`driver`](field@commands::BlockdevAdd::driver)
/// decides).
///
/// On the wire: `blockdev-add`.
///
/// [`query-named-block-nodes`](commands::QueryNamedBlockNodes) shows the effect.
/// [`blockdev-del`](commands::BlockdevDel) undoes it.
///
/// Since QEMU 2.9.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): a node has this name already.
/// - [`GenericError`](crate::ErrorClass::GenericError): the file cannot be opened.
///
/// # Example
///
/// Opens a raw image as the node `disk0`, which a device or another node can then use.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::BlockdevAdd::new(
///     types::BlockdevOptionsRaw::new(
///         types::BlockdevOptions::new(types::BlockdevOptionsFile::new("disk.raw")),
///     ),
/// )
/// .node_name("disk0");
/// ```
#[doc(alias = "blockdev-add")]
#[non_exhaustive]
pub struct BlockdevAdd {
    /// The format, protocol or filter. Determines the other members.
    pub driver: types::BlockdevOptionsBranch,
    /// Name of the new node, by which commands refer to it. At most 31 characters: a letter, then
    /// letters, digits, `-`, `.` and `_`. Required at the top level of
    /// [`blockdev-add`](commands::BlockdevAdd). Default for nodes further down: a generated name
    /// that starts with `#`.
    pub node_name: Option<crate::rt::Text>,
    /// What to do with requests to deallocate ranges. Default: `ignore`.
    pub discard: Option<types::BlockdevDiscardOptions>,
    /// Use of the host's page cache and of flushes. Default: cached, with flushes.
    pub cache: Option<types::BlockdevCacheOptions>,
    /// Whether the node is active. An inactive one takes no locks on its image and does no I/O for
    /// the guest, so that the destination of a migration can open it while the source still runs;
    /// see [`blockdev-set-active`](commands::BlockdevSetActive). An active node cannot have
    /// inactive nodes below it. Default: true.
    ///
    /// Since QEMU 10.0.
    pub active: Option<bool>,
    /// Whether the node refuses writes. Must be set for images and drivers that cannot be written,
    /// unless [`auto-read-only`](field@commands::BlockdevAdd::auto_read_only) is. Default: false.
    pub read_only: Option<bool>,
    /// Whether QEMU may open the image read-only although
    /// [`read-only`](field@commands::BlockdevAdd::read_only) is false: because it cannot be
    /// written, or as long as no user of the node wants to write. Without effect in drivers that do
    /// not support it. Default: false.
    pub auto_read_only: Option<bool>,
    /// Whether other processes may write the image meanwhile: the node takes no lock that keeps
    /// them out. Needs [`read-only`](field@commands::BlockdevAdd::read_only). What is read may be
    /// inconsistent. Default: false.
    pub force_share: Option<bool>,
    /// Whether to turn writes of all zeroes into requests that need no space. `unmap` needs the
    /// value `unmap` for [`discard`](field@commands::BlockdevAdd::discard). Default: `off`.
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

    /// Name of the new node, by which commands refer to it. At most 31 characters: a letter, then
    /// letters, digits, `-`, `.` and `_`. Required at the top level of
    /// [`blockdev-add`](commands::BlockdevAdd). Default for nodes further down: a generated name
    /// that starts with `#`.
    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.node_name = Some(value.into());
        self
    }

    /// What to do with requests to deallocate ranges. Default: `ignore`.
    #[inline]
    #[must_use]
    pub fn discard(
        mut self,
        value: impl Into<Option<types::BlockdevDiscardOptions>>,
    ) -> Self {
        self.discard = value.into();
        self
    }

    /// Use of the host's page cache and of flushes. Default: cached, with flushes.
    #[inline]
    #[must_use]
    pub fn cache(
        mut self,
        value: impl Into<Option<types::BlockdevCacheOptions>>,
    ) -> Self {
        self.cache = value.into();
        self
    }

    /// Whether the node is active. An inactive one takes no locks on its image and does no I/O for
    /// the guest, so that the destination of a migration can open it while the source still runs;
    /// see [`blockdev-set-active`](commands::BlockdevSetActive). An active node cannot have
    /// inactive nodes below it. Default: true.
    ///
    /// Since QEMU 10.0.
    #[inline]
    #[must_use]
    pub fn active(mut self, value: impl Into<Option<bool>>) -> Self {
        self.active = value.into();
        self
    }

    /// Whether the node refuses writes. Must be set for images and drivers that cannot be written,
    /// unless [`auto-read-only`](field@commands::BlockdevAdd::auto_read_only) is. Default: false.
    #[inline]
    #[must_use]
    pub fn read_only(mut self, value: impl Into<Option<bool>>) -> Self {
        self.read_only = value.into();
        self
    }

    /// Whether QEMU may open the image read-only although
    /// [`read-only`](field@commands::BlockdevAdd::read_only) is false: because it cannot be
    /// written, or as long as no user of the node wants to write. Without effect in drivers that do
    /// not support it. Default: false.
    #[inline]
    #[must_use]
    pub fn auto_read_only(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_read_only = value.into();
        self
    }

    /// Whether other processes may write the image meanwhile: the node takes no lock that keeps
    /// them out. Needs [`read-only`](field@commands::BlockdevAdd::read_only). What is read may be
    /// inconsistent. Default: false.
    #[inline]
    #[must_use]
    pub fn force_share(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force_share = value.into();
        self
    }

    /// Whether to turn writes of all zeroes into requests that need no space. `unmap` needs the
    /// value `unmap` for [`discard`](field@commands::BlockdevAdd::discard). Default: `off`.
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
/// A child (such as `file` or `backing`) can be given in four ways:
///
/// - Options: the present child is reopened with them. Its `node-name`, if given, must be the
///   present one.
/// - The name of the present child: it stays, with its options.
/// - The name of another node: it replaces the child. Only for `file` and `backing`.
/// - null: the child is detached. Only for `backing`.
///
/// `backing` must be given if the node has a backing file, or if its image names one. Names and
/// drivers of nodes cannot be changed; some drivers and options cannot be reopened at all,
/// which is an error.
///
/// On the wire: `blockdev-reopen`.
///
/// [`query-named-block-nodes`](commands::QueryNamedBlockNodes) shows the effect.
///
/// Since QEMU 6.1.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no node has this name.
///
/// # Example
///
/// Makes an open image read-only. All options are given again, as for `blockdev-add`.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::BlockdevReopen::new([
///     types::BlockdevOptions::new(types::BlockdevOptionsFile::new("disk.raw"))
///         .node_name("disk0")
///         .read_only(true),
/// ]);
/// ```
#[doc(alias = "blockdev-reopen")]
#[non_exhaustive]
pub struct BlockdevReopen {
    /// The complete options of each node. The `node-name` in each says which node it is.
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

/// Closes a node that [`blockdev-add`](commands::BlockdevAdd) created.
///
/// Fails while a device, a job, an export or another node uses it. Nodes below it that were
/// given inline close with it, unless something else uses them.
///
/// On the wire: `blockdev-del`.
///
/// [`query-named-block-nodes`](commands::QueryNamedBlockNodes) shows the effect.
/// [`blockdev-add`](commands::BlockdevAdd) undoes it.
///
/// Since QEMU 2.9.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no node has this name.
/// - [`GenericError`](crate::ErrorClass::GenericError): something uses the node.
///
/// # Example
///
/// Closes a node that nothing uses.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockdevDel::new("disk0");
/// ```
#[doc(alias = "blockdev-del")]
#[non_exhaustive]
pub struct BlockdevDel {
    /// The node to close. It must have been added by name; nodes of `-drive` and children given
    /// inline cannot be closed this way.
    pub node_name: crate::rt::Text,
}

impl BlockdevDel {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(node_name: impl Into<crate::rt::Text>) -> Self {
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
/// An inactive node has written out its caches and holds no locks for writing. When a node
/// becomes active, the nodes below it do so first; when it becomes inactive, so do those below
/// that no active node uses. Fails if a user of the node, such as a running guest's device,
/// cannot do without an active node.
///
/// On the wire: `blockdev-set-active`.
///
/// [`query-named-block-nodes`](commands::QueryNamedBlockNodes) shows the effect.
///
/// Since QEMU 10.0.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no node has this name.
///
/// # Example
///
/// Gives a node up so that another process can open the image, as at the end of a migration.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockdevSetActive::new(false).node_name("disk0");
/// ```
#[doc(alias = "blockdev-set-active")]
#[non_exhaustive]
pub struct BlockdevSetActive {
    /// The node to change. Default: all nodes.
    pub node_name: Option<crate::rt::Text>,
    /// Whether the nodes are active after the command.
    pub active: bool,
}

impl BlockdevSetActive {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(active: bool) -> Self {
        Self { node_name: None, active }
    }

    /// The node to change. Default: all nodes.
    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<crate::rt::Text>) -> Self {
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

/// Starts a job that formats an image, such as a new qcow2 header, on nodes or storage.
///
/// The command returns when the job of type `create` has started. When the job's status is
/// `concluded` (event `JOB_STATUS_CHANGE`), `query-jobs` shows under `error` why it failed, if
/// it did; most wrong settings are only found then. The job stays listed until `job-dismiss`.
///
/// A new qcow2 file takes two jobs with a [`blockdev-add`](commands::BlockdevAdd) between them:
/// one with the driver `file`, then one with `qcow2` on the node of that file.
///
/// On the wire: `blockdev-create`.
///
/// `query-jobs` shows the effect.
///
/// Since QEMU 3.0.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): a job has this ID already.
///
/// # Events
///
/// - `JOB_STATUS_CHANGE`, always; it tells that the work is over.
///
/// # Example
///
/// Creates an empty file of 1 MiB in a job. The job waits for `job-dismiss` with its result.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::BlockdevCreate::new(
///     "create0",
///     types::BlockdevCreateOptionsFile::new("disk.raw", 1048576),
/// );
/// ```
#[doc(alias = "blockdev-create")]
#[non_exhaustive]
pub struct BlockdevCreate {
    /// Id for the job, unique among all jobs: a letter, then letters, digits, `-`, `.` and `_`.
    pub job_id: crate::rt::Text,
    /// What to create and where.
    pub options: types::BlockdevCreateOptions,
}

impl BlockdevCreate {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        job_id: impl Into<crate::rt::Text>,
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
/// The command returns when the job of type `amend` has started. When the job is `concluded`,
/// `query-jobs` shows under `error` whether it failed. The job stays listed until
/// `job-dismiss`.
///
/// On the wire: `x-blockdev-amend`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// `query-jobs` shows the effect.
///
/// Since QEMU 5.1.
///
/// # Events
///
/// - `JOB_STATUS_CHANGE`, always; it tells that the work is over.
#[doc(alias = "x-blockdev-amend")]
#[non_exhaustive]
pub struct XBlockdevAmend {
    /// Id for the job, unique among all jobs.
    pub job_id: crate::rt::Text,
    /// The node with the image.
    pub node_name: crate::rt::Text,
    /// The changes.
    pub options: types::BlockdevAmendOptions,
    /// Whether to allow dangerous changes. With LUKS: to erase the last key slot, which makes all
    /// data unreadable for ever, or to overwrite a slot in use. Default: false.
    pub force: Option<bool>,
}

impl XBlockdevAmend {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        job_id: impl Into<crate::rt::Text>,
        node_name: impl Into<crate::rt::Text>,
        options: impl Into<types::BlockdevAmendOptions>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            node_name: node_name.into(),
            options: options.into(),
            force: None,
        }
    }

    /// Whether to allow dangerous changes. With LUKS: to erase the last key slot, which makes all
    /// data unreadable for ever, or to overwrite a slot in use. Default: false.
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
/// To watch the space that an image takes, give the node of the file or volume below the
/// format: its offsets are those in the image file.
///
/// On the wire: `block-set-write-threshold`.
///
/// [`query-named-block-nodes`](commands::QueryNamedBlockNodes) shows the effect.
///
/// Since QEMU 2.3.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no node has this name.
///
/// # Events
///
/// - [`BLOCK_WRITE_THRESHOLD`](events::BlockWriteThreshold), possible.
///
/// # Example
///
/// Asks for an event when a write goes past 512 KiB, so that the volume can grow in time.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockSetWriteThreshold::new("disk0", 524288);
/// ```
#[doc(alias = "block-set-write-threshold")]
#[non_exhaustive]
pub struct BlockSetWriteThreshold {
    /// The node to watch.
    pub node_name: crate::rt::Text,
    /// The offset in bytes that no write may end beyond without the event. 0 for none.
    pub write_threshold: u64,
}

impl BlockSetWriteThreshold {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(node_name: impl Into<crate::rt::Text>, write_threshold: u64) -> Self {
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
/// Exactly one of [`child`](field@commands::XBlockdevChange::child) and
/// [`node`](field@commands::XBlockdevChange::node) is required. The other children keep their
/// names when one is removed, so a gap remains. The vote threshold stays, so a removal that
/// would leave fewer children than it demands fails.
///
/// On the wire: `x-blockdev-change`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// [`query-named-block-nodes`](commands::QueryNamedBlockNodes) shows the effect.
///
/// Since QEMU 2.7.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no node or drive has this name.
#[doc(alias = "x-blockdev-change")]
#[non_exhaustive]
pub struct XBlockdevChange {
    /// Node name, or name of the drive, of the quorum.
    pub parent: crate::rt::Text,
    /// Which child to remove, by its name in the parent, such as `children.1`.
    pub child: Option<crate::rt::Text>,
    /// Node name of the child to add, at the end. Its data must equal those of the others; nothing
    /// is copied.
    pub node: Option<crate::rt::Text>,
}

impl XBlockdevChange {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(parent: impl Into<crate::rt::Text>) -> Self {
        Self {
            parent: parent.into(),
            child: None,
            node: None,
        }
    }

    /// Which child to remove, by its name in the parent, such as `children.1`.
    #[inline]
    #[must_use]
    pub fn child(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.child = Some(value.into());
        self
    }

    /// Node name of the child to add, at the end. Its data must equal those of the others; nothing
    /// is copied.
    #[inline]
    #[must_use]
    pub fn node(mut self, value: impl Into<crate::rt::Text>) -> Self {
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

/// Moves a node, with all nodes above and below that it is connected to, to another I/O thread,
/// or with null to the main loop. An error if a user of one of them cannot move.
///
/// Not a stable interface; made for tests, since devices move their nodes themselves.
///
/// On the wire: `x-blockdev-set-iothread`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 2.12.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no node has this name.
///
/// # Example
///
/// Moves a node that no device uses to an I/O thread.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::XBlockdevSetIothread::new("disk0", "io0");
/// ```
#[doc(alias = "x-blockdev-set-iothread")]
#[non_exhaustive]
pub struct XBlockdevSetIothread {
    /// The node to move.
    pub node_name: crate::rt::Text,
    /// The thread to move it to, by the id of its object (type
    /// [`iothread`](field@commands::XBlockdevSetIothread::iothread)). With null, the main loop.
    pub iothread: types::StrOrNull,
    /// Whether to move the node although a device, a job or an export may be using it. Default:
    /// false, which makes that an error.
    pub force: Option<bool>,
}

impl XBlockdevSetIothread {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        node_name: impl Into<crate::rt::Text>,
        iothread: impl Into<types::StrOrNull>,
    ) -> Self {
        Self {
            node_name: node_name.into(),
            iothread: iothread.into(),
            force: None,
        }
    }

    /// Whether to move the node although a device, a job or an export may be using it. Default:
    /// false, which makes that an error.
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
/// It holds the content of the one disk, without the state of the machine; the guest should
/// have written out its file systems before (the agent's `guest-fsfreeze-freeze`). The command
/// returns when the snapshot is there; I/O waits meanwhile. To snapshot several disks at the
/// same moment, use it in a `transaction`. Fails if the format has no snapshots, or the drive
/// is empty or read-only.
///
/// On the wire: `blockdev-snapshot-internal-sync`.
///
/// [`query-named-block-nodes`](commands::QueryNamedBlockNodes) shows the effect.
/// [`blockdev-snapshot-delete-internal-sync`](commands::BlockdevSnapshotDeleteInternalSync)
/// undoes it.
///
/// Since QEMU 1.7.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): a snapshot has this name already.
///
/// # Example
///
/// Saves the state of a qcow2 image inside of it.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockdevSnapshotInternalSync::new("disk0", "before-update");
/// ```
#[doc(alias = "blockdev-snapshot-internal-sync")]
#[non_exhaustive]
pub struct BlockdevSnapshotInternalSync {
    /// Name of the drive, or node name of its top node.
    pub device: crate::rt::Text,
    /// Name for the snapshot. Not empty, and not the name of another snapshot in the same image.
    pub name: crate::rt::Text,
}

impl BlockdevSnapshotInternalSync {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<crate::rt::Text>,
        name: impl Into<crate::rt::Text>,
    ) -> Self {
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
/// The command returns when the snapshot is gone; I/O waits meanwhile. If there is no such
/// snapshot, it fails and nothing changes.
///
/// On the wire: `blockdev-snapshot-delete-internal-sync`.
///
/// [`query-named-block-nodes`](commands::QueryNamedBlockNodes) shows the effect.
///
/// Since QEMU 1.7.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no snapshot has this name.
///
/// # Example
///
/// Deletes an internal snapshot; the reply describes the one that is gone.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::BlockdevSnapshotDeleteInternalSync::new("disk0")
///     .name("before-update");
/// ```
#[doc(alias = "blockdev-snapshot-delete-internal-sync")]
#[non_exhaustive]
pub struct BlockdevSnapshotDeleteInternalSync {
    /// Name of the drive, or node name of its top node.
    pub device: crate::rt::Text,
    /// Id of the snapshot, the number that the image format gave to it. With
    /// [`name`](field@commands::BlockdevSnapshotDeleteInternalSync::name), both must be those of
    /// one snapshot. At least one of the two is required.
    pub id: Option<crate::rt::Text>,
    /// Name that the snapshot got when it was made. Either this or
    /// [`id`](field@commands::BlockdevSnapshotDeleteInternalSync::id), or both.
    pub name: Option<crate::rt::Text>,
}

impl BlockdevSnapshotDeleteInternalSync {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(device: impl Into<crate::rt::Text>) -> Self {
        Self {
            device: device.into(),
            id: None,
            name: None,
        }
    }

    /// Id of the snapshot, the number that the image format gave to it. With
    /// [`name`](field@commands::BlockdevSnapshotDeleteInternalSync::name), both must be those of
    /// one snapshot. At least one of the two is required.
    #[inline]
    #[must_use]
    pub fn id(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Name that the snapshot got when it was made. Either this or
    /// [`id`](field@commands::BlockdevSnapshotDeleteInternalSync::id), or both.
    #[inline]
    #[must_use]
    pub fn name(mut self, value: impl Into<crate::rt::Text>) -> Self {
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

/// Changes options of one open node; those that are not given return to their defaults.
/// [`blockdev-reopen`](commands::BlockdevReopen) replaces it and takes a list.
///
/// On the wire: `x-blockdev-reopen`.
///
/// Since QEMU 4.0.
///
/// **Gone** since QEMU 6.1; use 'blockdev-reopen'.
#[deprecated(note = "gone since QEMU 6.1; use 'blockdev-reopen'")]
#[doc(alias = "x-blockdev-reopen")]
#[non_exhaustive]
pub struct XBlockdevReopen {
    /// The format, protocol or filter. Determines the other members.
    pub driver: types::BlockdevOptionsBranch,
    /// Name of the new node, by which commands refer to it. At most 31 characters: a letter, then
    /// letters, digits, `-`, `.` and `_`. Required at the top level of
    /// [`blockdev-add`](commands::BlockdevAdd). Default for nodes further down: a generated name
    /// that starts with `#`.
    pub node_name: Option<crate::rt::Text>,
    /// What to do with requests to deallocate ranges. Default: `ignore`.
    pub discard: Option<types::BlockdevDiscardOptions>,
    /// Use of the host's page cache and of flushes. Default: cached, with flushes.
    pub cache: Option<types::BlockdevCacheOptions>,
    /// Whether the node is active. An inactive one takes no locks on its image and does no I/O for
    /// the guest, so that the destination of a migration can open it while the source still runs;
    /// see [`blockdev-set-active`](commands::BlockdevSetActive). An active node cannot have
    /// inactive nodes below it. Default: true.
    ///
    /// Since QEMU 10.0.
    pub active: Option<bool>,
    /// Whether the node refuses writes. Must be set for images and drivers that cannot be written,
    /// unless [`auto-read-only`](field@commands::XBlockdevReopen::auto_read_only) is. Default:
    /// false.
    pub read_only: Option<bool>,
    /// Whether QEMU may open the image read-only although
    /// [`read-only`](field@commands::XBlockdevReopen::read_only) is false: because it cannot be
    /// written, or as long as no user of the node wants to write. Without effect in drivers that do
    /// not support it. Default: false.
    pub auto_read_only: Option<bool>,
    /// Whether other processes may write the image meanwhile: the node takes no lock that keeps
    /// them out. Needs [`read-only`](field@commands::XBlockdevReopen::read_only). What is read may
    /// be inconsistent. Default: false.
    pub force_share: Option<bool>,
    /// Whether to turn writes of all zeroes into requests that need no space. `unmap` needs the
    /// value `unmap` for [`discard`](field@commands::XBlockdevReopen::discard). Default: `off`.
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

    /// Name of the new node, by which commands refer to it. At most 31 characters: a letter, then
    /// letters, digits, `-`, `.` and `_`. Required at the top level of
    /// [`blockdev-add`](commands::BlockdevAdd). Default for nodes further down: a generated name
    /// that starts with `#`.
    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.node_name = Some(value.into());
        self
    }

    /// What to do with requests to deallocate ranges. Default: `ignore`.
    #[inline]
    #[must_use]
    pub fn discard(
        mut self,
        value: impl Into<Option<types::BlockdevDiscardOptions>>,
    ) -> Self {
        self.discard = value.into();
        self
    }

    /// Use of the host's page cache and of flushes. Default: cached, with flushes.
    #[inline]
    #[must_use]
    pub fn cache(
        mut self,
        value: impl Into<Option<types::BlockdevCacheOptions>>,
    ) -> Self {
        self.cache = value.into();
        self
    }

    /// Whether the node is active. An inactive one takes no locks on its image and does no I/O for
    /// the guest, so that the destination of a migration can open it while the source still runs;
    /// see [`blockdev-set-active`](commands::BlockdevSetActive). An active node cannot have
    /// inactive nodes below it. Default: true.
    ///
    /// Since QEMU 10.0.
    #[inline]
    #[must_use]
    pub fn active(mut self, value: impl Into<Option<bool>>) -> Self {
        self.active = value.into();
        self
    }

    /// Whether the node refuses writes. Must be set for images and drivers that cannot be written,
    /// unless [`auto-read-only`](field@commands::XBlockdevReopen::auto_read_only) is. Default:
    /// false.
    #[inline]
    #[must_use]
    pub fn read_only(mut self, value: impl Into<Option<bool>>) -> Self {
        self.read_only = value.into();
        self
    }

    /// Whether QEMU may open the image read-only although
    /// [`read-only`](field@commands::XBlockdevReopen::read_only) is false: because it cannot be
    /// written, or as long as no user of the node wants to write. Without effect in drivers that do
    /// not support it. Default: false.
    #[inline]
    #[must_use]
    pub fn auto_read_only(mut self, value: impl Into<Option<bool>>) -> Self {
        self.auto_read_only = value.into();
        self
    }

    /// Whether other processes may write the image meanwhile: the node takes no lock that keeps
    /// them out. Needs [`read-only`](field@commands::XBlockdevReopen::read_only). What is read may
    /// be inconsistent. Default: false.
    #[inline]
    #[must_use]
    pub fn force_share(mut self, value: impl Into<Option<bool>>) -> Self {
        self.force_share = value.into();
        self
    }

    /// Whether to turn writes of all zeroes into requests that need no space. `unmap` needs the
    /// value `unmap` for [`discard`](field@commands::XBlockdevReopen::discard). Default: `off`.
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

/// Gave an encrypted image its password. It always fails in supported releases: keys are given
/// when an image is opened.
///
/// On the wire: `block_passwd`.
///
/// **Gone** since QEMU 6.0; give the image's secret when it is opened ('key-secret').
#[deprecated(
    note = "gone since QEMU 6.0; give the image's secret when it is opened ('key-secret')"
)]
#[doc(alias = "block_passwd")]
#[non_exhaustive]
pub struct BlockPasswd {
    /// Name of the drive. Either this or [`node-name`](field@commands::BlockPasswd::node_name).
    pub device: Option<crate::rt::Text>,
    /// Name of the block node. Either this or [`device`](field@commands::BlockPasswd::device).
    pub node_name: Option<crate::rt::Text>,
    /// Password for the image, in clear text.
    pub password: crate::rt::Text,
}

impl BlockPasswd {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(password: impl Into<crate::rt::Text>) -> Self {
        Self {
            device: None,
            node_name: None,
            password: password.into(),
        }
    }

    /// Name of the drive. Either this or [`node-name`](field@commands::BlockPasswd::node_name).
    #[inline]
    #[must_use]
    pub fn device(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Name of the block node. Either this or [`device`](field@commands::BlockPasswd::device).
    #[inline]
    #[must_use]
    pub fn node_name(mut self, value: impl Into<crate::rt::Text>) -> Self {
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
