// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Pauses a background job until [`job-resume`](commands::JobResume). Fails if the user has
/// paused it already.
///
/// On the wire: `job-pause`.
///
/// Since QEMU 3.0.
#[non_exhaustive]
pub struct JobPause {
    /// The member `id`.
    pub id: String,
}

impl crate::Blank for JobPause {
    const BLANK: Self = Self { id: crate::Blank::BLANK };
}

impl crate::Object for JobPause {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "job-pause",
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

impl JobPause {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl crate::Command for JobPause {
    const NAME: &'static str = "job-pause";
    type Return = crate::Empty;
}

/// Lets a job that was paused with [`job-pause`](commands::JobPause) go on; for block jobs this
/// also forgets an earlier I/O error.
///
/// On the wire: `job-resume`.
///
/// Since QEMU 3.0.
#[non_exhaustive]
pub struct JobResume {
    /// The member `id`.
    pub id: String,
}

impl crate::Blank for JobResume {
    const BLANK: Self = Self { id: crate::Blank::BLANK };
}

impl crate::Object for JobResume {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "job-resume",
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

impl JobResume {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl crate::Command for JobResume {
    const NAME: &'static str = "job-resume";
    type Return = crate::Empty;
}

/// Asks a background job to abort as soon as it can, without waiting for it to do so. The final
/// state arrives as an event.
///
/// On the wire: `job-cancel`.
///
/// Since QEMU 3.0.
#[non_exhaustive]
pub struct JobCancel {
    /// The member `id`.
    pub id: String,
}

impl crate::Blank for JobCancel {
    const BLANK: Self = Self { id: crate::Blank::BLANK };
}

impl crate::Object for JobCancel {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "job-cancel",
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

impl JobCancel {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl crate::Command for JobCancel {
    const NAME: &'static str = "job-cancel";
    type Return = crate::Empty;
}

/// Ends a job that waits in the `ready` state, such as a mirror that is in step with its
/// target. Other states are refused.
///
/// On the wire: `job-complete`.
///
/// Since QEMU 3.0.
#[non_exhaustive]
pub struct JobComplete {
    /// The member `id`.
    pub id: String,
}

impl crate::Blank for JobComplete {
    const BLANK: Self = Self { id: crate::Blank::BLANK };
}

impl crate::Object for JobComplete {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "job-complete",
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

impl JobComplete {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl crate::Command for JobComplete {
    const NAME: &'static str = "job-complete";
    type Return = crate::Empty;
}

/// Removes a finished job from the list of jobs. Needed only for jobs that were started without
/// `auto-dismiss`.
///
/// On the wire: `job-dismiss`.
///
/// Since QEMU 3.0.
#[non_exhaustive]
pub struct JobDismiss {
    /// The member `id`.
    pub id: String,
}

impl crate::Blank for JobDismiss {
    const BLANK: Self = Self { id: crate::Blank::BLANK };
}

impl crate::Object for JobDismiss {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "job-dismiss",
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

impl JobDismiss {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl crate::Command for JobDismiss {
    const NAME: &'static str = "job-dismiss";
    type Return = crate::Empty;
}

/// Lets a job in the `pending` state, together with all jobs of its transaction, make its final
/// changes. Needed only with `auto-finalize` off.
///
/// On the wire: `job-finalize`.
///
/// Since QEMU 3.0.
#[non_exhaustive]
pub struct JobFinalize {
    /// The member `id`.
    pub id: String,
}

impl crate::Blank for JobFinalize {
    const BLANK: Self = Self { id: crate::Blank::BLANK };
}

impl crate::Object for JobFinalize {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "job-finalize",
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

impl JobFinalize {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl crate::Command for JobFinalize {
    const NAME: &'static str = "job-finalize";
    type Return = crate::Empty;
}

/// Lists all background jobs, with their state and progress.
///
/// On the wire: `query-jobs`.
///
/// Since QEMU 3.0.
#[non_exhaustive]
pub struct QueryJobs {}

impl crate::Blank for QueryJobs {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryJobs {}

impl QueryJobs {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryJobs {
    const NAME: &'static str = "query-jobs";
    type Return = Vec<types::JobInfo>;
}

crate::impl_calls! {
    JobPause JobResume JobCancel JobComplete JobDismiss JobFinalize QueryJobs
}
