// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when a background job enters a new state of its life cycle.
///
/// On the wire: `JOB_STATUS_CHANGE`.
///
/// Since QEMU 3.0.
#[non_exhaustive]
pub struct JobStatusChange {
    /// The member `id`.
    pub id: String,
    /// The member `status`.
    pub status: types::JobStatus,
}

impl crate::Blank for JobStatusChange {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        status: crate::Blank::BLANK,
    };
}

impl crate::Object for JobStatusChange {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "JOB_STATUS_CHANGE",
        names: &["id", "status"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.status]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.status]);
    }
}

impl JobStatusChange {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, status: types::JobStatus) -> Self {
        Self { id: id.into(), status }
    }
}

impl crate::Event for JobStatusChange {
    const NAME: &'static str = "JOB_STATUS_CHANGE";
}

crate::impl_calls! {
    JobStatusChange
}
