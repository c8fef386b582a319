// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A GIC version and whether it works emulated or in the kernel.
#[non_exhaustive]
pub struct GICCapability {
    /// The member `version`.
    pub version: i64,
    /// The member `emulated`.
    pub emulated: bool,
    /// The member `kernel`.
    pub kernel: bool,
}

impl crate::Blank for GICCapability {
    const BLANK: Self = Self {
        version: crate::Blank::BLANK,
        emulated: crate::Blank::BLANK,
        kernel: crate::Blank::BLANK,
    };
}

impl crate::Object for GICCapability {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "GICCapability",
        names: &["version", "emulated", "kernel"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.version, &self.emulated, &self.kernel]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.version, &mut self.emulated, &mut self.kernel]);
    }
}

impl GICCapability {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(version: i64, emulated: bool, kernel: bool) -> Self {
        Self { version, emulated, kernel }
    }
}

crate::impl_objects! {
    GICCapability
}
