// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Reports a hardware error, given as raw base64 record, to the guest through ACPI (GHESv2).
/// Not a stable interface.
///
/// On the wire: `inject-ghes-v2-error`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 10.2.
#[non_exhaustive]
pub struct InjectGhesV2Error {
    /// The member `cper`.
    pub cper: String,
}

impl crate::Blank for InjectGhesV2Error {
    const BLANK: Self = Self { cper: crate::Blank::BLANK };
}

impl crate::Object for InjectGhesV2Error {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "inject-ghes-v2-error",
        names: &["cper"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.cper]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.cper]);
    }
}

impl InjectGhesV2Error {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(cper: impl Into<String>) -> Self {
        Self { cper: cper.into() }
    }
}

impl crate::Command for InjectGhesV2Error {
    const NAME: &'static str = "inject-ghes-v2-error";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(10, 2));
    type Return = crate::Empty;
}

crate::impl_calls! {
    InjectGhesV2Error
}
