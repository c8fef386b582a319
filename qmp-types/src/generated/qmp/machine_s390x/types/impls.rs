// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for S390CpuPolarization {
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
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for CpuPolarizationInfo {
    const BLANK: Self = Self {
        polarization: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for CpuPolarizationInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "CpuPolarizationInfo",
        names: &["polarization"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.polarization]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.polarization]);
    }
}

crate::rt::impl_objects! {
    CpuPolarizationInfo
}

crate::rt::impl_enums! {
    S390CpuPolarization
}
