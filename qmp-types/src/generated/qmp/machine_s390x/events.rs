// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when an s390x guest asks for equal (horizontal) or weighted (vertical) treatment of its
/// CPUs. Not a stable interface.
///
/// On the wire: `CPU_POLARIZATION_CHANGE`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 8.2.
#[non_exhaustive]
pub struct CpuPolarizationChange {
    /// The member `polarization`.
    pub polarization: types::S390CpuPolarization,
}

impl crate::Blank for CpuPolarizationChange {
    const BLANK: Self = Self {
        polarization: crate::Blank::BLANK,
    };
}

impl crate::Object for CpuPolarizationChange {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CPU_POLARIZATION_CHANGE",
        names: &["polarization"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.polarization]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.polarization]);
    }
}

impl CpuPolarizationChange {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(polarization: types::S390CpuPolarization) -> Self {
        Self { polarization }
    }
}

impl crate::Event for CpuPolarizationChange {
    const NAME: &'static str = "CPU_POLARIZATION_CHANGE";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(8, 2));
}

/// Sent when an s390x guest has told its name and system type, which can then be read with
/// `qom-get`. Not a stable interface.
///
/// On the wire: `SCLP_CPI_INFO_AVAILABLE`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 10.2.
#[non_exhaustive]
pub struct SclpCpiInfoAvailable {}

impl crate::Blank for SclpCpiInfoAvailable {
    const BLANK: Self = Self {};
}

impl crate::Object for SclpCpiInfoAvailable {}

impl SclpCpiInfoAvailable {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Event for SclpCpiInfoAvailable {
    const NAME: &'static str = "SCLP_CPI_INFO_AVAILABLE";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(10, 2));
}

crate::impl_calls! {
    CpuPolarizationChange SclpCpiInfoAvailable
}
