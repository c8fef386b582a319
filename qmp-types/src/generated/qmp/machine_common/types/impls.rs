// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Enumeration for S390CpuEntitlement {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("auto", Self::Auto),
        ("low", Self::Low),
        ("medium", Self::Medium),
        ("high", Self::High),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn unknown(text: crate::rt::Text) -> Self {
        Self::Unknown(text)
    }
}

crate::rt::impl_enums! {
    S390CpuEntitlement
}
