// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when an s390x guest asks for equal (horizontal) or weighted (vertical) treatment of its
/// CPUs. Not a stable interface.
///
/// QEMU tells the guest that it has been done, but changes no scheduling: the user of QEMU can
/// set weights or pinning now.
///
/// On the wire: `CPU_POLARIZATION_CHANGE`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 8.2.
#[doc(alias = "CPU_POLARIZATION_CHANGE")]
#[non_exhaustive]
pub struct CpuPolarizationChange {
    /// The treatment that the guest asks for from now on.
    pub polarization: types::S390CpuPolarization,
}

impl CpuPolarizationChange {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(polarization: types::S390CpuPolarization) -> Self {
        Self { polarization }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for CpuPolarizationChange {
    const NAME: &'static str = "CPU_POLARIZATION_CHANGE";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(8, 2));
}

/// Sent when an s390x guest has told its name and system type, which can then be read with
/// `qom-get`. Not a stable interface.
///
/// They are properties of the object `/machine/sclp/s390-sclp-event-facility/sclpcpi`. Guests
/// may send them again when they change.
///
/// On the wire: `SCLP_CPI_INFO_AVAILABLE`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 10.2.
#[doc(alias = "SCLP_CPI_INFO_AVAILABLE")]
#[non_exhaustive]
pub struct SclpCpiInfoAvailable {}

impl SclpCpiInfoAvailable {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for SclpCpiInfoAvailable {
    const NAME: &'static str = "SCLP_CPI_INFO_AVAILABLE";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(10, 2));
}
