// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Whether KVM is available and whether it is in use.
#[non_exhaustive]
pub struct KvmInfo {
    pub enabled: bool,
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
    Hvf,
    Kvm,
    Mshv,
    Nvmm,
    Qtest,
    Tcg,
    Whpx,
    Xen,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// The accelerator in use and those that are built in.
///
/// In messages since QEMU 10.2.
#[non_exhaustive]
pub struct AcceleratorInfo {
    pub enabled: types::Accelerator,
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
