// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

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
    /// The value `horizontal`.
    Horizontal,
    /// The value `vertical`.
    Vertical,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for S390CpuPolarization {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("horizontal", Self::Horizontal),
        ("vertical", Self::Vertical),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Horizontal => "horizontal",
            Self::Vertical => "vertical",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// The polarization that an s390x machine has.
///
/// In messages since QEMU 8.2.
#[non_exhaustive]
pub struct CpuPolarizationInfo {
    /// The member `polarization`.
    pub polarization: types::S390CpuPolarization,
}

impl crate::Blank for CpuPolarizationInfo {
    const BLANK: Self = Self {
        polarization: crate::Blank::BLANK,
    };
}

impl crate::Object for CpuPolarizationInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CpuPolarizationInfo",
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

impl CpuPolarizationInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(polarization: types::S390CpuPolarization) -> Self {
        Self { polarization }
    }
}

crate::impl_objects! {
    CpuPolarizationInfo
}

crate::impl_enums! {
    S390CpuPolarization
}
