// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the GIC versions that guests can use on this host, emulated or in the kernel; only for
/// Arm.
///
/// On other architectures it is an error: `GenericError`, or `CommandNotFound` in releases
/// before 10.1.
///
/// On the wire: `query-gic-capabilities`.
///
/// Since QEMU 2.6.
#[doc(alias = "query-gic-capabilities")]
#[non_exhaustive]
pub struct QueryGicCapabilities {}

impl QueryGicCapabilities {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryGicCapabilities {
    const NAME: &'static str = "query-gic-capabilities";
    type Return = Vec<types::GICCapability>;
}
