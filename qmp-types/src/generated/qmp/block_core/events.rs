// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when QEMU finds that the metadata of an image is damaged.
///
/// If the damage is fatal, no further access is possible until the image has been repaired
/// offline with `qemu-img check -r`.
///
/// On the wire: `BLOCK_IMAGE_CORRUPTED`.
///
/// Since QEMU 1.7.
///
/// # Example
///
/// A qcow2 image is damaged: its metadata overlap. The damage is fatal, so the image cannot be
/// used until it is repaired.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "BLOCK_IMAGE_CORRUPTED",
///   "data": {
///     "device": "",
///     "node-name": "disk0",
///     "msg": "a cluster of data lies over the active L1 table",
///     "offset": 196608,
///     "size": 65536,
///     "fatal": true
///   },
///   "timestamp": {"seconds": 1795944103, "microseconds": 77}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::BlockImageCorrupted>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "BLOCK_IMAGE_CORRUPTED")]
#[non_exhaustive]
pub struct BlockImageCorrupted {
    /// Name of the drive, as given to `-drive`. Empty for drives without such a name.
    pub device: crate::rt::Text,
    /// The node with the image. Present if the node has a name; current QEMU gives one to every
    /// node.
    pub node_name: Option<crate::rt::Text>,
    /// Description of the damage for people. Its wording may change.
    pub msg: crate::rt::Text,
    /// Where in the image file the access went that led to the finding, in bytes. Present if an
    /// access did.
    pub offset: Option<i64>,
    /// Length of that access in bytes. Present if an access led to the finding and its length is
    /// known.
    pub size: Option<i64>,
    /// Whether the image was marked corrupt and is now unusable. Otherwise only the one request
    /// failed.
    pub fatal: bool,
}

impl BlockImageCorrupted {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<crate::rt::Text>,
        msg: impl Into<crate::rt::Text>,
        fatal: bool,
    ) -> Self {
        Self {
            device: device.into(),
            node_name: None,
            msg: msg.into(),
            offset: None,
            size: None,
            fatal,
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for BlockImageCorrupted {
    const NAME: &'static str = "BLOCK_IMAGE_CORRUPTED";
}

/// Sent when a read or write by the guest fails on its disk, with the action taken (`stop`
/// pauses the guest).
///
/// Which action is taken for which error is set by the options `rerror` and `werror` of the
/// device. QEMU drops events that follow each other too quickly: at most one a second for each
/// device. Since QEMU 10.2, all events with the action `stop` are sent.
///
/// On the wire: `BLOCK_IO_ERROR`.
///
/// Since QEMU 0.13.
///
/// # Example
///
/// A write of the guest failed because the host has no space left, and the machine was paused.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "BLOCK_IO_ERROR",
///   "data": {
///     "qom-path": "/machine/peripheral/vda/virtio-backend",
///     "device": "",
///     "node-name": "disk0",
///     "operation": "write",
///     "action": "stop",
///     "nospace": true,
///     "reason": "No space left on device"
///   },
///   "timestamp": {"seconds": 1795944102, "microseconds": 8123}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::BlockIoError>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "BLOCK_IO_ERROR")]
#[non_exhaustive]
pub struct BlockIoError {
    /// QOM path of the guest's device.
    ///
    /// Since QEMU 9.2.
    pub qom_path: Option<crate::rt::Text>,
    /// Name of the drive, as given to `-drive`. Empty for drives without such a name.
    pub device: crate::rt::Text,
    /// The node at the top of the drive, which need not be the one that failed. Absent if the drive
    /// is empty.
    pub node_name: Option<crate::rt::Text>,
    /// Whether a read or a write failed.
    pub operation: types::IoOperationType,
    /// What QEMU did about it.
    pub action: types::BlockErrorAction,
    /// Whether the cause was lack of space on the host. Only present for devices that have the
    /// member `io-status` in [`query-block`](commands::QueryBlock).
    pub nospace: Option<bool>,
    /// Description of the error for people, from the operating system. Its wording may change.
    pub reason: crate::rt::Text,
}

impl BlockIoError {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<crate::rt::Text>,
        operation: types::IoOperationType,
        action: types::BlockErrorAction,
        reason: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            qom_path: None,
            device: device.into(),
            node_name: None,
            operation,
            action,
            nospace: None,
            reason: reason.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for BlockIoError {
    const NAME: &'static str = "BLOCK_IO_ERROR";
}

/// Sent when a block job has ended and was not cancelled.
///
/// The member [`error`](field@events::BlockJobCompleted::error) is there if it failed. The job
/// is gone, or stays `concluded` until `job-dismiss` if it was started with `auto-dismiss` off.
///
/// On the wire: `BLOCK_JOB_COMPLETED`.
///
/// Since QEMU 1.1.
///
/// # Example
///
/// A backup ended. Without the member `error` it succeeded.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "BLOCK_JOB_COMPLETED",
///   "data": {
///     "device": "backup0",
///     "len": 67108864,
///     "offset": 67108864,
///     "speed": 0,
///     "type": "backup"
///   },
///   "timestamp": {"seconds": 1795945532, "microseconds": 800129}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::BlockJobCompleted>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "BLOCK_JOB_COMPLETED")]
#[non_exhaustive]
pub struct BlockJobCompleted {
    /// The kind of job.
    ///
    /// On the wire: `type`.
    pub type_: types::JobType,
    /// Id of the job.
    pub device: crate::rt::Text,
    /// The value of [`offset`](field@events::BlockJobCompleted::offset) at which the work is done.
    /// Usually bytes, an estimate that can change while the job runs.
    pub len: i64,
    /// How far the job got, in the unit of [`len`](field@events::BlockJobCompleted::len). Equal to
    /// [`len`](field@events::BlockJobCompleted::len) after success.
    pub offset: i64,
    /// Speed limit in bytes per second. 0 means none.
    pub speed: i64,
    /// Description of the error for people. Only present if the job failed.
    pub error: Option<crate::rt::Text>,
}

impl BlockJobCompleted {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        type_: types::JobType,
        device: impl Into<crate::rt::Text>,
        len: i64,
        offset: i64,
        speed: i64,
    ) -> Self {
        Self {
            type_,
            device: device.into(),
            len,
            offset,
            speed,
            error: None,
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for BlockJobCompleted {
    const NAME: &'static str = "BLOCK_JOB_COMPLETED";
}

/// Sent when a block job has ended because it was cancelled.
///
/// A mirror that is ready and is cancelled without `force` counts as completed and sends
/// [`BLOCK_JOB_COMPLETED`](events::BlockJobCompleted) instead.
///
/// On the wire: `BLOCK_JOB_CANCELLED`.
///
/// Since QEMU 1.1.
///
/// # Example
///
/// A backup was cancelled after a part of the data.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "BLOCK_JOB_CANCELLED",
///   "data": {
///     "device": "backup0",
///     "len": 67108864,
///     "offset": 1048576,
///     "speed": 1,
///     "type": "backup"
///   },
///   "timestamp": {"seconds": 1795945532, "microseconds": 919713}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::BlockJobCancelled>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "BLOCK_JOB_CANCELLED")]
#[non_exhaustive]
pub struct BlockJobCancelled {
    /// The kind of job.
    ///
    /// On the wire: `type`.
    pub type_: types::JobType,
    /// Id of the job.
    pub device: crate::rt::Text,
    /// The value of [`offset`](field@events::BlockJobCancelled::offset) at which the work would
    /// have been done, usually in bytes.
    pub len: i64,
    /// How far the job got, in the unit of [`len`](field@events::BlockJobCancelled::len).
    pub offset: i64,
    /// Speed limit in bytes per second. 0 means none.
    pub speed: i64,
}

impl BlockJobCancelled {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        type_: types::JobType,
        device: impl Into<crate::rt::Text>,
        len: i64,
        offset: i64,
        speed: i64,
    ) -> Self {
        Self {
            type_,
            device: device.into(),
            len,
            offset,
            speed,
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for BlockJobCancelled {
    const NAME: &'static str = "BLOCK_JOB_CANCELLED";
}

/// Sent when a block job hits a read or write error, with the action taken.
///
/// The action follows from the options `on-source-error` and `on-target-error` or `on-error`
/// that the job was started with.
///
/// On the wire: `BLOCK_JOB_ERROR`.
///
/// Since QEMU 1.3.
///
/// # Example
///
/// A backup could not read its source. The action was the default, `report`, so the job ends
/// with the error.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "BLOCK_JOB_ERROR",
///   "data": {"device": "backup0", "operation": "read", "action": "report"},
///   "timestamp": {"seconds": 1795945533, "microseconds": 127601}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::BlockJobError>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "BLOCK_JOB_ERROR")]
#[non_exhaustive]
pub struct BlockJobError {
    /// Id of the job.
    pub device: crate::rt::Text,
    /// Whether a read or a write failed.
    pub operation: types::IoOperationType,
    /// What was done about it. After `report` the job ends with an error; after `stop` it is paused
    /// and its `io-status` says why, until `job-resume`.
    pub action: types::BlockErrorAction,
}

impl BlockJobError {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<crate::rt::Text>,
        operation: types::IoOperationType,
        action: types::BlockErrorAction,
    ) -> Self {
        Self {
            device: device.into(),
            operation,
            action,
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for BlockJobError {
    const NAME: &'static str = "BLOCK_JOB_ERROR";
}

/// Sent when a block job, usually a mirror, has caught up and waits for `job-complete` or a
/// cancel.
///
/// Until then it keeps copying what is written. The event is sent once for each job: an error
/// or a pause after it does not take the readiness back.
///
/// On the wire: `BLOCK_JOB_READY`.
///
/// Since QEMU 1.3.
///
/// # Example
///
/// A mirror has copied everything and now follows the writes, so it can be completed.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "BLOCK_JOB_READY",
///   "data": {
///     "device": "mirror0",
///     "len": 1048576,
///     "offset": 1048576,
///     "speed": 0,
///     "type": "mirror"
///   },
///   "timestamp": {"seconds": 1795945532, "microseconds": 631494}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::BlockJobReady>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "BLOCK_JOB_READY")]
#[non_exhaustive]
pub struct BlockJobReady {
    /// The kind of job.
    ///
    /// On the wire: `type`.
    pub type_: types::JobType,
    /// Id of the job.
    pub device: crate::rt::Text,
    /// The value of [`offset`](field@events::BlockJobReady::offset) at which the job has caught up,
    /// usually in bytes. It grows as the guest writes.
    pub len: i64,
    /// How far the job got, in the unit of [`len`](field@events::BlockJobReady::len).
    pub offset: i64,
    /// Speed limit in bytes per second. 0 means none.
    pub speed: i64,
}

impl BlockJobReady {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        type_: types::JobType,
        device: impl Into<crate::rt::Text>,
        len: i64,
        offset: i64,
        speed: i64,
    ) -> Self {
        Self {
            type_,
            device: device.into(),
            len,
            offset,
            speed,
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for BlockJobReady {
    const NAME: &'static str = "BLOCK_JOB_READY";
}

/// Sent when a block job has done its work and waits for `job-finalize`, because it was started
/// with `auto-finalize` off.
///
/// Jobs of one transaction with grouped completion all send it, when the last of them has done
/// its work.
///
/// On the wire: `BLOCK_JOB_PENDING`.
///
/// Since QEMU 2.12.
///
/// # Example
///
/// A backup that was started with `auto-finalize` off has copied everything and waits.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "BLOCK_JOB_PENDING",
///   "data": {"type": "backup", "id": "backup0"},
///   "timestamp": {"seconds": 1795945533, "microseconds": 67068}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::BlockJobPending>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "BLOCK_JOB_PENDING")]
#[non_exhaustive]
pub struct BlockJobPending {
    /// The kind of job.
    ///
    /// On the wire: `type`.
    pub type_: types::JobType,
    /// Name that the job got when it was started.
    pub id: crate::rt::Text,
}

impl BlockJobPending {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(type_: types::JobType, id: impl Into<crate::rt::Text>) -> Self {
        Self { type_, id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for BlockJobPending {
    const NAME: &'static str = "BLOCK_JOB_PENDING";
}

/// Sent when a write goes beyond the offset set with
/// [`block-set-write-threshold`](commands::BlockSetWriteThreshold). The threshold is then gone
/// and must be set anew.
///
/// For images on volumes that grow on demand: enlarge the volume now, and set the next
/// threshold.
///
/// On the wire: `BLOCK_WRITE_THRESHOLD`.
///
/// Since QEMU 2.3.
///
/// # Example
///
/// A job wrote past the threshold of its target. The threshold is switched off until it is set
/// again.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "BLOCK_WRITE_THRESHOLD",
///   "data": {"node-name": "dst", "write-threshold": 524288, "amount-exceeded": 524288},
///   "timestamp": {"seconds": 1795945535, "microseconds": 92806}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::BlockWriteThreshold>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "BLOCK_WRITE_THRESHOLD")]
#[non_exhaustive]
pub struct BlockWriteThreshold {
    /// The node that was written.
    pub node_name: crate::rt::Text,
    /// How many bytes beyond the threshold the write ends.
    pub amount_exceeded: u64,
    /// The threshold that was exceeded, in bytes.
    pub write_threshold: u64,
}

impl BlockWriteThreshold {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        node_name: impl Into<crate::rt::Text>,
        amount_exceeded: u64,
        write_threshold: u64,
    ) -> Self {
        Self {
            node_name: node_name.into(),
            amount_exceeded,
            write_threshold,
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for BlockWriteThreshold {
    const NAME: &'static str = "BLOCK_WRITE_THRESHOLD";
}

/// Sent when too few children of a `quorum` node agree on what was read or written. The request
/// fails. Repeats in quick succession are dropped.
///
/// On the wire: `QUORUM_FAILURE`.
///
/// Since QEMU 2.0.
///
/// # Example
///
/// Both children of a quorum node failed to read, so the read failed.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "QUORUM_FAILURE",
///   "data": {"reference": "quorum0", "sectors-count": 2048, "sector-num": 0},
///   "timestamp": {"seconds": 1795945535, "microseconds": 202363}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::QuorumFailure>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "QUORUM_FAILURE")]
#[non_exhaustive]
pub struct QuorumFailure {
    /// Name of the drive, as given to `-drive`, or else the name of the quorum node.
    pub reference: crate::rt::Text,
    /// First sector of the request, in units of 512 bytes.
    pub sector_num: i64,
    /// Length of the request in sectors of 512 bytes.
    pub sectors_count: i64,
}

impl QuorumFailure {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        reference: impl Into<crate::rt::Text>,
        sector_num: i64,
        sectors_count: i64,
    ) -> Self {
        Self {
            reference: reference.into(),
            sector_num,
            sectors_count,
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for QuorumFailure {
    const NAME: &'static str = "QUORUM_FAILURE";
}

/// Sent when a child of a `quorum` node fails or returns data that differs from the others.
/// Repeats in quick succession are dropped.
///
/// On the wire: `QUORUM_REPORT_BAD`.
///
/// Since QEMU 2.0.
///
/// # Example
///
/// One child of a quorum node failed to read; the others still agree.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "QUORUM_REPORT_BAD",
///   "data": {
///     "node-name": "child2",
///     "sectors-count": 2048,
///     "sector-num": 0,
///     "type": "read",
///     "error": "Input/output error"
///   },
///   "timestamp": {"seconds": 1795945535, "microseconds": 308523}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::QuorumReportBad>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "QUORUM_REPORT_BAD")]
#[non_exhaustive]
pub struct QuorumReportBad {
    /// The operation that went wrong.
    ///
    /// On the wire: `type`.
    pub type_: types::QuorumOpType,
    /// Description of the error for people. Absent if the request succeeded and only the data
    /// differ.
    pub error: Option<crate::rt::Text>,
    /// Node name of the child that failed or deviates.
    pub node_name: crate::rt::Text,
    /// First sector of the request, in units of 512 bytes. 0 for a flush.
    pub sector_num: i64,
    /// Length of the request in sectors of 512 bytes; 0 for a flush.
    pub sectors_count: i64,
}

impl QuorumReportBad {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        type_: types::QuorumOpType,
        node_name: impl Into<crate::rt::Text>,
        sector_num: i64,
        sectors_count: i64,
    ) -> Self {
        Self {
            type_,
            error: None,
            node_name: node_name.into(),
            sector_num,
            sectors_count,
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for QuorumReportBad {
    const NAME: &'static str = "QUORUM_REPORT_BAD";
}
