// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Whether an s390x guest treats its CPUs alike or by weight.
///
/// In messages since QEMU 8.2.
///
/// Older releases call it `CpuS390Polarization`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum S390CpuPolarization {
    /// All virtual CPUs are to get the same share of physical CPUs.
    Horizontal,
    /// Each virtual CPU is to get a share according to its entitlement.
    Vertical,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// The polarization that an s390x machine has.
///
/// In messages since QEMU 8.2.
#[non_exhaustive]
pub struct CpuPolarizationInfo {
    /// What the guest asked for last; `horizontal` after a reset.
    pub polarization: types::S390CpuPolarization,
}

impl CpuPolarizationInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(polarization: types::S390CpuPolarization) -> Self {
        Self { polarization }
    }
}
