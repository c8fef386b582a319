// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Returns one of the eBPF programs built into QEMU, as base64, so that a privileged process
/// can load it.
///
/// On the wire: `request-ebpf`.
///
/// Only in builds with `CONFIG_EBPF`.
///
/// Since QEMU 9.0.
#[non_exhaustive]
pub struct RequestEbpf {
    /// The member `id`.
    pub id: types::EbpfProgramID,
}

impl crate::Blank for RequestEbpf {
    const BLANK: Self = Self { id: crate::Blank::BLANK };
}

impl crate::Object for RequestEbpf {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "request-ebpf",
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

impl RequestEbpf {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: types::EbpfProgramID) -> Self {
        Self { id }
    }
}

impl crate::Command for RequestEbpf {
    const NAME: &'static str = "request-ebpf";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(9, 0));
    type Return = types::EbpfObject;
}

crate::impl_calls! {
    RequestEbpf
}
