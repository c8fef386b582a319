// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// What a background job does.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum JobType {
    /// The value `commit`.
    Commit,
    /// The value `stream`.
    Stream,
    /// The value `mirror`.
    Mirror,
    /// The value `backup`.
    Backup,
    /// The value `create`.
    Create,
    /// The value `amend`.
    Amend,
    /// The value `snapshot-load`.
    ///
    /// Since QEMU 6.0.
    SnapshotLoad,
    /// The value `snapshot-save`.
    ///
    /// Since QEMU 6.0.
    SnapshotSave,
    /// The value `snapshot-delete`.
    ///
    /// Since QEMU 6.0.
    SnapshotDelete,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for JobType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("commit", Self::Commit),
        ("stream", Self::Stream),
        ("mirror", Self::Mirror),
        ("backup", Self::Backup),
        ("create", Self::Create),
        ("amend", Self::Amend),
        ("snapshot-load", Self::SnapshotLoad),
        ("snapshot-save", Self::SnapshotSave),
        ("snapshot-delete", Self::SnapshotDelete),
    ];
    const RELEASES: &'static [(usize, crate::Releases)] = &[
        (6, crate::Releases::since(crate::Release::new(6, 0))),
        (7, crate::Releases::since(crate::Release::new(6, 0))),
        (8, crate::Releases::since(crate::Release::new(6, 0))),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Commit => "commit",
            Self::Stream => "stream",
            Self::Mirror => "mirror",
            Self::Backup => "backup",
            Self::Create => "create",
            Self::Amend => "amend",
            Self::SnapshotLoad => "snapshot-load",
            Self::SnapshotSave => "snapshot-save",
            Self::SnapshotDelete => "snapshot-delete",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Where a background job stands in its life cycle.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum JobStatus {
    /// The value `undefined`.
    Undefined,
    /// The value `created`.
    Created,
    /// The value `running`.
    Running,
    /// The value `paused`.
    Paused,
    /// The value `ready`.
    Ready,
    /// The value `standby`.
    Standby,
    /// The value `waiting`.
    Waiting,
    /// The value `pending`.
    Pending,
    /// The value `aborting`.
    Aborting,
    /// The value `concluded`.
    Concluded,
    /// The value `null`.
    Null,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for JobStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("undefined", Self::Undefined),
        ("created", Self::Created),
        ("running", Self::Running),
        ("paused", Self::Paused),
        ("ready", Self::Ready),
        ("standby", Self::Standby),
        ("waiting", Self::Waiting),
        ("pending", Self::Pending),
        ("aborting", Self::Aborting),
        ("concluded", Self::Concluded),
        ("null", Self::Null),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Undefined => "undefined",
            Self::Created => "created",
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Ready => "ready",
            Self::Standby => "standby",
            Self::Waiting => "waiting",
            Self::Pending => "pending",
            Self::Aborting => "aborting",
            Self::Concluded => "concluded",
            Self::Null => "null",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// One background job with its state, progress and error.
#[non_exhaustive]
pub struct JobInfo {
    /// The member `id`.
    pub id: String,
    /// The member `type`.
    pub type_: types::JobType,
    /// The member `status`.
    pub status: types::JobStatus,
    /// The member `current-progress`.
    pub current_progress: i64,
    /// The member `total-progress`.
    pub total_progress: i64,
    /// The member `error`.
    pub error: Option<String>,
}

impl crate::Blank for JobInfo {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        type_: crate::Blank::BLANK,
        status: crate::Blank::BLANK,
        current_progress: crate::Blank::BLANK,
        total_progress: crate::Blank::BLANK,
        error: None,
    };
}

impl crate::Object for JobInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "JobInfo",
        names: &["id", "type", "status", "current-progress", "total-progress", "error"],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.id,
                &self.type_,
                &self.status,
                &self.current_progress,
                &self.total_progress,
                &self.error,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.id,
                &mut self.type_,
                &mut self.status,
                &mut self.current_progress,
                &mut self.total_progress,
                &mut self.error,
            ],
        );
    }
}

impl JobInfo {
    /// Creates it with what is mandatory; the rest is absent.
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

crate::impl_objects! {
    JobInfo
}

crate::impl_enums! {
    JobType JobStatus
}
