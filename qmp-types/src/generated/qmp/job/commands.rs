// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Pauses a background job until [`job-resume`](commands::JobResume). Fails if the user has
/// paused it already.
///
/// On the wire: `job-pause`.
///
/// Since QEMU 3.0.
#[doc(alias = "job-pause")]
#[non_exhaustive]
pub struct JobPause {
    pub id: String,
}

impl JobPause {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for JobPause {
    const NAME: &'static str = "job-pause";
    type Return = crate::rt::Empty;
}

/// Lets a job that was paused with [`job-pause`](commands::JobPause) go on; for block jobs this
/// also forgets an earlier I/O error.
///
/// On the wire: `job-resume`.
///
/// Since QEMU 3.0.
#[doc(alias = "job-resume")]
#[non_exhaustive]
pub struct JobResume {
    pub id: String,
}

impl JobResume {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for JobResume {
    const NAME: &'static str = "job-resume";
    type Return = crate::rt::Empty;
}

/// Asks a background job to abort as soon as it can, without waiting for it to do so. The final
/// state arrives as an event.
///
/// On the wire: `job-cancel`.
///
/// Since QEMU 3.0.
#[doc(alias = "job-cancel")]
#[non_exhaustive]
pub struct JobCancel {
    pub id: String,
}

impl JobCancel {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for JobCancel {
    const NAME: &'static str = "job-cancel";
    type Return = crate::rt::Empty;
}

/// Ends a job that waits in the `ready` state, such as a mirror that is in step with its
/// target. Other states are refused.
///
/// On the wire: `job-complete`.
///
/// Since QEMU 3.0.
#[doc(alias = "job-complete")]
#[non_exhaustive]
pub struct JobComplete {
    pub id: String,
}

impl JobComplete {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for JobComplete {
    const NAME: &'static str = "job-complete";
    type Return = crate::rt::Empty;
}

/// Removes a finished job from the list of jobs. Needed only for jobs that were started without
/// `auto-dismiss`.
///
/// On the wire: `job-dismiss`.
///
/// Since QEMU 3.0.
#[doc(alias = "job-dismiss")]
#[non_exhaustive]
pub struct JobDismiss {
    pub id: String,
}

impl JobDismiss {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for JobDismiss {
    const NAME: &'static str = "job-dismiss";
    type Return = crate::rt::Empty;
}

/// Lets a job in the `pending` state, together with all jobs of its transaction, make its final
/// changes. Needed only with `auto-finalize` off.
///
/// On the wire: `job-finalize`.
///
/// Since QEMU 3.0.
#[doc(alias = "job-finalize")]
#[non_exhaustive]
pub struct JobFinalize {
    pub id: String,
}

impl JobFinalize {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for JobFinalize {
    const NAME: &'static str = "job-finalize";
    type Return = crate::rt::Empty;
}

/// Lists all background jobs, with their state and progress.
///
/// On the wire: `query-jobs`.
///
/// Since QEMU 3.0.
#[doc(alias = "query-jobs")]
#[non_exhaustive]
pub struct QueryJobs {}

impl QueryJobs {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryJobs {
    const NAME: &'static str = "query-jobs";
    type Return = Vec<types::JobInfo>;
}
