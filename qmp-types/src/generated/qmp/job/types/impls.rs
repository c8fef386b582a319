// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for JobType {
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
    const RELEASES: &'static [(usize, crate::rt::Releases)] = &[
        (6, crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
        (7, crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
        (8, crate::rt::Releases::since(crate::rt::Release::new(6, 0))),
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Enumeration for JobStatus {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for JobInfo {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        type_: crate::rt::Blank::BLANK,
        status: crate::rt::Blank::BLANK,
        current_progress: crate::rt::Blank::BLANK,
        total_progress: crate::rt::Blank::BLANK,
        error: None,
    };
}

impl crate::rt::Object for JobInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "JobInfo",
        names: &["id", "type", "status", "current-progress", "total-progress", "error"],
        order: &[3, 2, 4, 1, 0, 5],
        required: 0b11111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
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
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
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

crate::rt::impl_objects! {
    JobInfo
}

crate::rt::impl_enums! {
    JobType JobStatus
}
