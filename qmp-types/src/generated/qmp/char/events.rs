// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when a program inside the guest starts or stops using a virtio serial port, as the
/// guest agent does.
///
/// On the wire: `VSERPORT_CHANGE`.
///
/// Since QEMU 2.1.
#[non_exhaustive]
pub struct VserportChange {
    /// The member `id`.
    pub id: String,
    /// The member `open`.
    pub open: bool,
}

impl crate::Blank for VserportChange {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        open: crate::Blank::BLANK,
    };
}

impl crate::Object for VserportChange {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "VSERPORT_CHANGE",
        names: &["id", "open"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.open]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.open]);
    }
}

impl VserportChange {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, open: bool) -> Self {
        Self { id: id.into(), open }
    }
}

impl crate::Event for VserportChange {
    const NAME: &'static str = "VSERPORT_CHANGE";
}

crate::impl_calls! {
    VserportChange
}
