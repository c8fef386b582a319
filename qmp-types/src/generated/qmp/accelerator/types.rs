// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Whether KVM is available and whether it is in use.
#[non_exhaustive]
pub struct KvmInfo {
    /// Whether this guest runs under KVM.
    pub enabled: bool,
    /// Whether KVM is built into this QEMU. The host may still lack it.
    pub present: bool,
}

impl KvmInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(enabled: bool, present: bool) -> Self {
        Self { enabled, present }
    }
}

/// The engines that can run guest code: TCG in software, or a hypervisor.
///
/// In messages since QEMU 10.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Accelerator {
    /// Hypervisor.framework of macOS, on x86 and Arm.
    Hvf,
    /// The Kernel-based Virtual Machine of Linux.
    Kvm,
    /// The Microsoft hypervisor, on a Linux host that is its root partition.
    Mshv,
    /// The hypervisor of NetBSD, on x86.
    Nvmm,
    /// No guest code is executed: test programs act on the devices instead.
    Qtest,
    /// Emulation by translating guest code, which works on every host and for every architecture,
    /// but slowly.
    Tcg,
    /// The Windows Hypervisor Platform of Hyper-V.
    Whpx,
    /// The Xen hypervisor, with QEMU as device model of a domain.
    Xen,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// The accelerator in use and those that are built in.
///
/// In messages since QEMU 10.2.
#[non_exhaustive]
pub struct AcceleratorInfo {
    /// The one that this guest runs on.
    pub enabled: types::Accelerator,
    /// All that are built in. The host may lack what some of them need.
    pub present: Vec<types::Accelerator>,
}

impl AcceleratorInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        enabled: types::Accelerator,
        present: impl Into<Vec<types::Accelerator>>,
    ) -> Self {
        Self {
            enabled,
            present: present.into(),
        }
    }
}
