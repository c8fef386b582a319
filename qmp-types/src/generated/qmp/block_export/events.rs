// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when an export is gone for good and its [`id`](field@events::BlockExportDeleted::id) is
/// free again.
///
/// On the wire: `BLOCK_EXPORT_DELETED`.
///
/// Since QEMU 5.2.
///
/// # Example
///
/// An export no longer exists, and its node can be closed.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "BLOCK_EXPORT_DELETED",
///   "data": {"id": "export0"},
///   "timestamp": {"seconds": 1795945537, "microseconds": 460076}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::BlockExportDeleted>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "BLOCK_EXPORT_DELETED")]
#[non_exhaustive]
pub struct BlockExportDeleted {
    /// Id that the export had.
    pub id: crate::rt::Text,
}

impl BlockExportDeleted {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for BlockExportDeleted {
    const NAME: &'static str = "BLOCK_EXPORT_DELETED";
}
