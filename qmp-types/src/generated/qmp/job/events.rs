// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when a background job enters a new state of its life cycle. It does not say whether the
/// job failed: block jobs have `BLOCK_JOB_COMPLETED` for that, others have to be started with
/// `auto-dismiss` off (or have no such option) and looked up with
/// [`query-jobs`](commands::QueryJobs) when `concluded`.
///
/// A command that is refused late, for instance for a negative `speed`, can send `created` and
/// `null` for the job that did not come about.
///
/// On the wire: `JOB_STATUS_CHANGE`.
///
/// Since QEMU 3.0.
///
/// # Example
///
/// A job that formats an image has begun to run.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "JOB_STATUS_CHANGE",
///   "data": {"status": "running", "id": "create0"},
///   "timestamp": {"seconds": 1795945531, "microseconds": 525662}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::JobStatusChange>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "JOB_STATUS_CHANGE")]
#[non_exhaustive]
pub struct JobStatusChange {
    /// Name that the job got when it was started.
    pub id: crate::rt::Text,
    /// State that it has entered.
    pub status: types::JobStatus,
}

impl JobStatusChange {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>, status: types::JobStatus) -> Self {
        Self { id: id.into(), status }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for JobStatusChange {
    const NAME: &'static str = "JOB_STATUS_CHANGE";
}
