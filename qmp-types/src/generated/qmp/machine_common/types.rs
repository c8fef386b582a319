// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// How much of a physical CPU an s390x CPU may count on.
///
/// In messages since QEMU 8.2.
///
/// Older releases call it `CpuS390Entitlement`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum S390CpuEntitlement {
    /// The value `auto`.
    Auto,
    /// The value `low`.
    Low,
    /// The value `medium`.
    Medium,
    /// The value `high`.
    High,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for S390CpuEntitlement {
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
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

crate::impl_enums! {
    S390CpuEntitlement
}
