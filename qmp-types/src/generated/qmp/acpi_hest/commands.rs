// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Reports a hardware error, given as raw base64 record, to the guest through ACPI (GHESv2).
/// Not a stable interface.
///
/// It is meant for testing how guests deal with errors. Arm `virt` machines have it, with the
/// option `ras`. On an Arm machine without it, the command succeeds and does nothing; QEMU for
/// other architectures answers with `GenericError`. QEMU does not check the record, which the
/// guest gets as it is. The command fails with `GenericError` if the guest has not yet
/// acknowledged the record before, and if this one is too long or not valid base64.
///
/// On the wire: `inject-ghes-v2-error`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 10.2.
#[doc(alias = "inject-ghes-v2-error")]
#[non_exhaustive]
pub struct InjectGhesV2Error {
    /// The record, base64-encoded: a generic error status block, with generic error data entries
    /// and the data of each, as UEFI defines them (Common Platform Error Record).
    pub cper: crate::rt::Text,
}

impl InjectGhesV2Error {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(cper: impl Into<crate::rt::Text>) -> Self {
        Self { cper: cper.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for InjectGhesV2Error {
    const NAME: &'static str = "inject-ghes-v2-error";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(10, 2));
    type Return = crate::rt::Empty;
}
