// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Pauses a background job until [`job-resume`](commands::JobResume). The command returns at
/// once; the job rests when [`JOB_STATUS_CHANGE`](events::JobStatusChange) tells `paused`, or
/// `standby` for one that was ready. [`job-cancel`](commands::JobCancel) works on paused jobs.
///
/// On the wire: `job-pause`.
///
/// [`query-jobs`](commands::QueryJobs) shows the effect. [`job-resume`](commands::JobResume)
/// undoes it.
///
/// Since QEMU 3.0.
///
/// # Errors
///
/// - There is no such job, or it is ending.
/// - The job has been paused already.
/// - [`GenericError`](crate::ErrorClass::GenericError): no job has this ID.
///
/// # Events
///
/// - [`JOB_STATUS_CHANGE`](events::JobStatusChange), always; it tells that the work is over.
///
/// # Example
///
/// Pauses a mirror that is ready. Its status becomes `standby`; that of a job that is not ready
/// becomes `paused`.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::JobPause::new("mirror0");
/// ```
#[doc(alias = "job-pause")]
#[non_exhaustive]
pub struct JobPause {
    /// Name that the job got when it was started; [`query-jobs`](commands::QueryJobs) lists them.
    pub id: crate::rt::Text,
}

impl JobPause {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for JobPause {
    const NAME: &'static str = "job-pause";
    type Return = crate::rt::Empty;
}

/// Lets a job that was paused with [`job-pause`](commands::JobPause) or by an I/O error go on.
/// The command returns at once. For block jobs this also resets the I/O status, and requests
/// that failed are tried again.
///
/// On the wire: `job-resume`.
///
/// [`query-jobs`](commands::QueryJobs) shows the effect. [`job-pause`](commands::JobPause)
/// undoes it.
///
/// Since QEMU 3.0.
///
/// # Errors
///
/// - There is no such job.
/// - The job has not been paused by command or by an error.
/// - [`GenericError`](crate::ErrorClass::GenericError): no job has this ID.
///
/// # Events
///
/// - [`JOB_STATUS_CHANGE`](events::JobStatusChange), always; it tells that the work is over.
///
/// # Example
///
/// Continues a paused mirror.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::JobResume::new("mirror0");
/// ```
#[doc(alias = "job-resume")]
#[non_exhaustive]
pub struct JobResume {
    /// Name that the job got when it was started; [`query-jobs`](commands::QueryJobs) lists them.
    pub id: crate::rt::Text,
}

impl JobResume {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for JobResume {
    const NAME: &'static str = "job-resume";
    type Return = crate::rt::Empty;
}

/// Asks a background job to abort as soon as it can, without waiting for it to do so. The
/// states `aborting` and `concluded` follow as events. A job that is almost done can still
/// succeed.
///
/// For a mirror that is ready this is an abort too; to end it as a success without switching
/// the guest to the target, use `block-job-cancel`.
///
/// On the wire: `job-cancel`.
///
/// [`query-jobs`](commands::QueryJobs) shows the effect.
///
/// Since QEMU 3.0.
///
/// # Errors
///
/// - There is no such job, or it is ending.
/// - [`GenericError`](crate::ErrorClass::GenericError): no job has this ID.
///
/// # Events
///
/// - [`JOB_STATUS_CHANGE`](events::JobStatusChange), always; it tells that the work is over.
/// - `BLOCK_JOB_CANCELLED`, possible.
/// - `BLOCK_JOB_COMPLETED`, possible.
///
/// # Example
///
/// Cancels a backup. It is gone when its status is `null`.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::JobCancel::new("backup0");
/// ```
#[doc(alias = "job-cancel")]
#[non_exhaustive]
pub struct JobCancel {
    /// Id of the job, which may be paused, waiting or pending.
    pub id: crate::rt::Text,
}

impl JobCancel {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for JobCancel {
    const NAME: &'static str = "job-cancel";
    type Return = crate::rt::Empty;
}

/// Ends a job that waits in the `ready` state, such as a mirror that is in step with its
/// target: the guest is switched to the target, or to the base of a commit. Other states are
/// refused.
///
/// The command returns at once. The job copies what is left and ends; `BLOCK_JOB_COMPLETED` or
/// [`JOB_STATUS_CHANGE`](events::JobStatusChange) with `concluded` tells that it has. A paused
/// job ends only after [`job-resume`](commands::JobResume).
///
/// On the wire: `job-complete`.
///
/// [`query-jobs`](commands::QueryJobs) shows the effect.
///
/// Since QEMU 3.0.
///
/// # Errors
///
/// - There is no such job, or it is not ready, or being cancelled.
/// - The node in `replaces` of a mirror is gone.
/// - [`GenericError`](crate::ErrorClass::GenericError): no job has this ID.
///
/// # Events
///
/// - [`JOB_STATUS_CHANGE`](events::JobStatusChange), always.
/// - `BLOCK_JOB_COMPLETED`, always; it tells that the work is over.
///
/// # Example
///
/// Makes the mirror that is ready switch the source over to the copy.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::JobComplete::new("mirror0");
/// ```
#[doc(alias = "job-complete")]
#[non_exhaustive]
pub struct JobComplete {
    /// Name that the job got when it was started; [`query-jobs`](commands::QueryJobs) lists them.
    pub id: crate::rt::Text,
}

impl JobComplete {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for JobComplete {
    const NAME: &'static str = "job-complete";
    type Return = crate::rt::Empty;
}

/// Removes a finished job from the list of jobs, along with its error. Needed only for jobs
/// that were started with `auto-dismiss` off, and for those that have no such option:
/// `blockdev-create`, `x-blockdev-amend` and the snapshot jobs.
///
/// On the wire: `job-dismiss`.
///
/// [`query-jobs`](commands::QueryJobs) shows the effect.
///
/// Since QEMU 3.0.
///
/// # Errors
///
/// - There is no such job, or it is not concluded.
/// - [`GenericError`](crate::ErrorClass::GenericError): no job has this ID.
///
/// # Events
///
/// - [`JOB_STATUS_CHANGE`](events::JobStatusChange), always; it tells that the work is over.
///
/// # Example
///
/// Removes a concluded job from the list, after its result was read with `query-jobs`.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::JobDismiss::new("create0");
/// ```
#[doc(alias = "job-dismiss")]
#[non_exhaustive]
pub struct JobDismiss {
    /// Id of the job, which must be `concluded`.
    pub id: crate::rt::Text,
}

impl JobDismiss {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for JobDismiss {
    const NAME: &'static str = "job-dismiss";
    type Return = crate::rt::Empty;
}

/// Lets a job in the `pending` state, together with all jobs of its transaction, make its final
/// changes. Needed only with `auto-finalize` off; the moment of the switch is then yours. If
/// the changes of one job fail, all jobs of the transaction are aborted.
///
/// On the wire: `job-finalize`.
///
/// [`query-jobs`](commands::QueryJobs) shows the effect.
///
/// Since QEMU 3.0.
///
/// # Errors
///
/// - There is no such job, or it is not pending.
/// - [`GenericError`](crate::ErrorClass::GenericError): no job has this ID.
///
/// # Events
///
/// - [`JOB_STATUS_CHANGE`](events::JobStatusChange), always; it tells that the work is over.
/// - `BLOCK_JOB_COMPLETED`, possible.
///
/// # Example
///
/// Lets a backup that was started with `auto-finalize` off finish its graph changes.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::JobFinalize::new("backup0");
/// ```
#[doc(alias = "job-finalize")]
#[non_exhaustive]
pub struct JobFinalize {
    /// Id of the job, or of one in the transaction.
    pub id: crate::rt::Text,
}

impl JobFinalize {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for JobFinalize {
    const NAME: &'static str = "job-finalize";
    type Return = crate::rt::Empty;
}

/// Lists all background jobs, with their state and progress: block jobs and others.
///
/// On the wire: `query-jobs`.
///
/// Since QEMU 3.0.
///
/// # Returns
///
/// One entry for each job, concluded ones included until they are dismissed. Jobs that QEMU
/// runs for itself are left out.
///
/// # Example
///
/// Lists jobs of all types with their progress. The backup is limited to one byte a second, so
/// it still runs.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryJobs::new();
/// ```
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
