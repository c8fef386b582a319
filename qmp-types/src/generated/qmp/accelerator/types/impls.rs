// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for KvmInfo {
    const BLANK: Self = Self {
        enabled: crate::rt::Blank::BLANK,
        present: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for KvmInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "KvmInfo",
        names: &["enabled", "present"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.enabled, &self.present]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.enabled, &mut self.present]);
    }
}

impl crate::rt::Enumeration for Accelerator {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("hvf", Self::Hvf),
        ("kvm", Self::Kvm),
        ("mshv", Self::Mshv),
        ("nvmm", Self::Nvmm),
        ("qtest", Self::Qtest),
        ("tcg", Self::Tcg),
        ("whpx", Self::Whpx),
        ("xen", Self::Xen),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Hvf => "hvf",
            Self::Kvm => "kvm",
            Self::Mshv => "mshv",
            Self::Nvmm => "nvmm",
            Self::Qtest => "qtest",
            Self::Tcg => "tcg",
            Self::Whpx => "whpx",
            Self::Xen => "xen",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

impl crate::rt::Blank for AcceleratorInfo {
    const BLANK: Self = Self {
        enabled: crate::rt::Blank::BLANK,
        present: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for AcceleratorInfo {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "AcceleratorInfo",
        names: &["enabled", "present"],
        order: &[0, 1],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.enabled, &self.present]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.enabled, &mut self.present]);
    }
}

crate::rt::impl_objects! {
    KvmInfo AcceleratorInfo
}

crate::rt::impl_enums! {
    Accelerator
}
