// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Tells whether KVM is built into QEMU and whether this guest uses it.
///
/// On the wire: `query-kvm`.
///
/// Since QEMU 0.14.
///
/// # Example
///
/// Asks whether the machine uses KVM and whether it is built into this QEMU.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryKvm::new();
/// ```
#[deprecated(note = "Use query-accelerators instead.")]
#[doc(alias = "query-kvm")]
#[non_exhaustive]
pub struct QueryKvm {}

impl QueryKvm {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryKvm {
    const NAME: &'static str = "query-kvm";
    type Return = types::KvmInfo;
}

/// Returns the counters of the accelerator in use as text for people. Not a stable interface.
///
/// For programs: `query-stats` has those of KVM.
///
/// On the wire: `x-accel-stats`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 10.1.
#[doc(alias = "x-accel-stats")]
#[non_exhaustive]
pub struct XAccelStats {}

impl XAccelStats {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for XAccelStats {
    const NAME: &'static str = "x-accel-stats";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(10, 1));
    type Return = types::HumanReadableText;
}

/// Tells which accelerator the guest runs on and which ones this QEMU binary contains.
///
/// It replaces [`query-kvm`](commands::QueryKvm). An accelerator that is built in can still
/// fail to start, for lack of hardware or permission.
///
/// On the wire: `query-accelerators`.
///
/// Since QEMU 10.2.
#[doc(alias = "query-accelerators")]
#[non_exhaustive]
pub struct QueryAccelerators {}

impl QueryAccelerators {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryAccelerators {
    const NAME: &'static str = "query-accelerators";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(10, 2));
    type Return = types::AcceleratorInfo;
}
