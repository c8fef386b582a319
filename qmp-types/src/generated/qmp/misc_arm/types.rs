// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A GIC version and whether it works emulated or in the kernel.
#[non_exhaustive]
pub struct GICCapability {
    pub version: i64,
    pub emulated: bool,
    pub kernel: bool,
}

impl GICCapability {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(version: i64, emulated: bool, kernel: bool) -> Self {
        Self { version, emulated, kernel }
    }
}
