// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A GIC version and whether it works emulated or in the kernel.
///
/// The GIC is the interrupt controller of Arm machines (`gic-version` of `virt`).
#[non_exhaustive]
pub struct GICCapability {
    /// The version of the GIC: 2 or 3.
    pub version: i64,
    /// Whether QEMU can emulate it, without help of the kernel.
    pub emulated: bool,
    /// Whether KVM on this host provides it. Guests under KVM need this.
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
