// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Whether KVM is available and whether it is in use.
#[non_exhaustive]
pub struct KvmInfo {
    /// The member `enabled`.
    pub enabled: bool,
    /// The member `present`.
    pub present: bool,
}

impl crate::Blank for KvmInfo {
    const BLANK: Self = Self {
        enabled: crate::Blank::BLANK,
        present: crate::Blank::BLANK,
    };
}

impl crate::Object for KvmInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "KvmInfo",
        names: &["enabled", "present"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.enabled, &self.present]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.enabled, &mut self.present]);
    }
}

impl KvmInfo {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// The value `hvf`.
    Hvf,
    /// The value `kvm`.
    Kvm,
    /// The value `mshv`.
    Mshv,
    /// The value `nvmm`.
    Nvmm,
    /// The value `qtest`.
    Qtest,
    /// The value `tcg`.
    Tcg,
    /// The value `whpx`.
    Whpx,
    /// The value `xen`.
    Xen,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for Accelerator {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// The accelerator in use and those that are built in.
///
/// In messages since QEMU 10.2.
#[non_exhaustive]
pub struct AcceleratorInfo {
    /// The member `enabled`.
    pub enabled: types::Accelerator,
    /// The member `present`.
    pub present: Vec<types::Accelerator>,
}

impl crate::Blank for AcceleratorInfo {
    const BLANK: Self = Self {
        enabled: crate::Blank::BLANK,
        present: crate::Blank::BLANK,
    };
}

impl crate::Object for AcceleratorInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "AcceleratorInfo",
        names: &["enabled", "present"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.enabled, &self.present]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.enabled, &mut self.present]);
    }
}

impl AcceleratorInfo {
    /// Creates it with what is mandatory; the rest is absent.
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

crate::impl_objects! {
    KvmInfo AcceleratorInfo
}

crate::impl_enums! {
    Accelerator
}
