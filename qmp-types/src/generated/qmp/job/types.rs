// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// What a background job does.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum JobType {
    /// Writes layers of a backing chain into a lower one: `block-commit`.
    Commit,
    /// Copies data from backing images up: `block-stream`.
    Stream,
    /// Copies a node and keeps the copy up to date: `blockdev-mirror` and `drive-mirror`.
    Mirror,
    /// Copies a node as of one moment: `blockdev-backup` and `drive-backup`.
    Backup,
    /// Creates an image: `blockdev-create`.
    Create,
    /// Changes options of an image: `x-blockdev-amend`.
    Amend,
    /// Restores the machine from an internal snapshot:
    /// [`snapshot-load`](types::JobType::SnapshotLoad).
    ///
    /// Since QEMU 6.0.
    SnapshotLoad,
    /// Stores the machine in an internal snapshot: [`snapshot-save`](types::JobType::SnapshotSave).
    ///
    /// Since QEMU 6.0.
    SnapshotSave,
    /// Deletes an internal snapshot: [`snapshot-delete`](types::JobType::SnapshotDelete).
    ///
    /// Since QEMU 6.0.
    SnapshotDelete,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Where a background job stands in its life cycle. A job that succeeds goes from
/// [`created`](types::JobStatus::Created) through [`running`](types::JobStatus::Running), for
/// mirrors [`ready`](types::JobStatus::Ready), then [`waiting`](types::JobStatus::Waiting),
/// [`pending`](types::JobStatus::Pending) and [`concluded`](types::JobStatus::Concluded) to
/// [`null`](types::JobStatus::Null).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum JobStatus {
    /// Before the creation. Never sent.
    Undefined,
    /// Exists, but has not started.
    Created,
    /// At work.
    Running,
    /// Stopped on the way, by command, by an I/O error, or for a moment by QEMU itself. Continues
    /// as [`running`](types::JobStatus::Running).
    Paused,
    /// Source and target are equal; the job keeps them so and waits for `job-complete`. Only
    /// mirrors and commits of an active layer get here.
    Ready,
    /// As [`paused`](types::JobStatus::Paused), for a job that is
    /// [`ready`](types::JobStatus::Ready).
    Standby,
    /// Work is done; the job waits for the others of its transaction. Jobs without a transaction
    /// pass through at once.
    Waiting,
    /// Ready for the final changes, which start with `job-finalize`, or at once with
    /// `auto-finalize` on. They can still fail.
    Pending,
    /// Failed or cancelled, and cleaning up. [`concluded`](types::JobStatus::Concluded) follows.
    Aborting,
    /// Over; `error` in `query-jobs` tells whether it failed. With `auto-dismiss` off it stays so
    /// until `job-dismiss`.
    Concluded,
    /// Gone. Seen in `JOB_STATUS_CHANGE` only, as the last one of a job; then its id can be used
    /// again.
    Null,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// One background job with its state, progress and error.
#[non_exhaustive]
pub struct JobInfo {
    /// Name that the job got when it was started; every `job-*` command takes it.
    pub id: crate::rt::Text,
    /// What the job does.
    ///
    /// On the wire: `type`.
    pub type_: types::JobType,
    /// Where it is in its life cycle.
    pub status: types::JobStatus,
    /// Progress so far, mostly in bytes for block jobs; only the ratio to
    /// [`total-progress`](field@types::JobInfo::total_progress) is meaningful.
    pub current_progress: i64,
    /// Expected final value of [`current-progress`](field@types::JobInfo::current_progress). It can
    /// grow or shrink while the job runs.
    pub total_progress: i64,
    /// Message for people telling why the job failed; do not take it apart. Absent while it runs,
    /// and for a job that is `concluded` with success.
    pub error: Option<crate::rt::Text>,
}

impl JobInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<crate::rt::Text>,
        type_: types::JobType,
        status: types::JobStatus,
        current_progress: i64,
        total_progress: i64,
    ) -> Self {
        Self {
            id: id.into(),
            type_,
            status,
            current_progress,
            total_progress,
            error: None,
        }
    }
}
