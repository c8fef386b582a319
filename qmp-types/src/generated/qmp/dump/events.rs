// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when a memory dump has ended, with its outcome. Dumps that ran in the foreground send
/// it too, before the reply to their command.
///
/// On the wire: `DUMP_COMPLETED`.
///
/// Since QEMU 2.6.
///
/// # Example
///
/// A dump in the background has ended; without `error` it succeeded.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "DUMP_COMPLETED",
///   "data": {"result": {"total": 67371008, "status": "completed", "completed": 67371008}},
///   "timestamp": {"seconds": 1795945548, "microseconds": 501248}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::DumpCompleted>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "DUMP_COMPLETED")]
#[non_exhaustive]
pub struct DumpCompleted {
    /// State and size of the dump.
    pub result: types::DumpQueryResult,
    /// Description of the error for people. Only present if the dump failed.
    pub error: Option<crate::rt::Text>,
}

impl DumpCompleted {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(result: types::DumpQueryResult) -> Self {
        Self { result, error: None }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for DumpCompleted {
    const NAME: &'static str = "DUMP_COMPLETED";
}
