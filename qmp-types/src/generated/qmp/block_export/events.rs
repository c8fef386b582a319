// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when an export is gone for good and its [`id`](field@events::BlockExportDeleted::id) is
/// free again.
///
/// On the wire: `BLOCK_EXPORT_DELETED`.
///
/// Since QEMU 5.2.
#[non_exhaustive]
pub struct BlockExportDeleted {
    /// The member `id`.
    pub id: String,
}

impl crate::Blank for BlockExportDeleted {
    const BLANK: Self = Self { id: crate::Blank::BLANK };
}

impl crate::Object for BlockExportDeleted {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "BLOCK_EXPORT_DELETED",
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

impl BlockExportDeleted {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl crate::Event for BlockExportDeleted {
    const NAME: &'static str = "BLOCK_EXPORT_DELETED";
}

crate::impl_calls! {
    BlockExportDeleted
}
