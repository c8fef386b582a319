// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// What a background job does.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum JobType {
    Commit,
    Stream,
    Mirror,
    Backup,
    Create,
    Amend,
    /// Since QEMU 6.0.
    SnapshotLoad,
    /// Since QEMU 6.0.
    SnapshotSave,
    /// Since QEMU 6.0.
    SnapshotDelete,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Where a background job stands in its life cycle.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum JobStatus {
    Undefined,
    Created,
    Running,
    Paused,
    Ready,
    Standby,
    Waiting,
    Pending,
    Aborting,
    Concluded,
    Null,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// One background job with its state, progress and error.
#[non_exhaustive]
pub struct JobInfo {
    pub id: String,
    /// On the wire: `type`.
    pub type_: types::JobType,
    pub status: types::JobStatus,
    pub current_progress: i64,
    pub total_progress: i64,
    pub error: Option<String>,
}

impl JobInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
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
