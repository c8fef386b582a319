// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The event logs of a CXL device, by severity.
///
/// In messages since QEMU 8.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CxlEventLog {
    /// The value `informational`.
    Informational,
    /// The value `warning`.
    Warning,
    /// The value `failure`.
    Failure,
    /// The value `fatal`.
    Fatal,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for CxlEventLog {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("informational", Self::Informational),
        ("warning", Self::Warning),
        ("failure", Self::Failure),
        ("fatal", Self::Fatal),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Informational => "informational",
            Self::Warning => "warning",
            Self::Failure => "failure",
            Self::Fatal => "fatal",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// The uncorrectable errors of a CXL device.
///
/// In messages since QEMU 8.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CxlUncorErrorType {
    /// The value `cache-data-parity`.
    CacheDataParity,
    /// The value `cache-address-parity`.
    CacheAddressParity,
    /// The value `cache-be-parity`.
    CacheBeParity,
    /// The value `cache-data-ecc`.
    CacheDataEcc,
    /// The value `mem-data-parity`.
    MemDataParity,
    /// The value `mem-address-parity`.
    MemAddressParity,
    /// The value `mem-be-parity`.
    MemBeParity,
    /// The value `mem-data-ecc`.
    MemDataEcc,
    /// The value `reinit-threshold`.
    ReinitThreshold,
    /// The value `rsvd-encoding`.
    RsvdEncoding,
    /// The value `poison-received`.
    PoisonReceived,
    /// The value `receiver-overflow`.
    ReceiverOverflow,
    /// The value `internal`.
    Internal,
    /// The value `cxl-ide-tx`.
    CxlIdeTx,
    /// The value `cxl-ide-rx`.
    CxlIdeRx,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for CxlUncorErrorType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("cache-data-parity", Self::CacheDataParity),
        ("cache-address-parity", Self::CacheAddressParity),
        ("cache-be-parity", Self::CacheBeParity),
        ("cache-data-ecc", Self::CacheDataEcc),
        ("mem-data-parity", Self::MemDataParity),
        ("mem-address-parity", Self::MemAddressParity),
        ("mem-be-parity", Self::MemBeParity),
        ("mem-data-ecc", Self::MemDataEcc),
        ("reinit-threshold", Self::ReinitThreshold),
        ("rsvd-encoding", Self::RsvdEncoding),
        ("poison-received", Self::PoisonReceived),
        ("receiver-overflow", Self::ReceiverOverflow),
        ("internal", Self::Internal),
        ("cxl-ide-tx", Self::CxlIdeTx),
        ("cxl-ide-rx", Self::CxlIdeRx),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::CacheDataParity => "cache-data-parity",
            Self::CacheAddressParity => "cache-address-parity",
            Self::CacheBeParity => "cache-be-parity",
            Self::CacheDataEcc => "cache-data-ecc",
            Self::MemDataParity => "mem-data-parity",
            Self::MemAddressParity => "mem-address-parity",
            Self::MemBeParity => "mem-be-parity",
            Self::MemDataEcc => "mem-data-ecc",
            Self::ReinitThreshold => "reinit-threshold",
            Self::RsvdEncoding => "rsvd-encoding",
            Self::PoisonReceived => "poison-received",
            Self::ReceiverOverflow => "receiver-overflow",
            Self::Internal => "internal",
            Self::CxlIdeTx => "cxl-ide-tx",
            Self::CxlIdeRx => "cxl-ide-rx",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// An uncorrectable error with its header log.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct CXLUncorErrorRecord {
    /// The member `type`.
    pub type_: types::CxlUncorErrorType,
    /// The member `header`.
    pub header: Vec<u32>,
}

impl crate::Blank for CXLUncorErrorRecord {
    const BLANK: Self = Self {
        type_: crate::Blank::BLANK,
        header: crate::Blank::BLANK,
    };
}

impl crate::Object for CXLUncorErrorRecord {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CXLUncorErrorRecord",
        names: &["type", "header"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.type_, &self.header]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.type_, &mut self.header]);
    }
}

impl CXLUncorErrorRecord {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(type_: types::CxlUncorErrorType, header: impl Into<Vec<u32>>) -> Self {
        Self {
            type_,
            header: header.into(),
        }
    }
}

/// The correctable errors of a CXL device.
///
/// In messages since QEMU 8.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CxlCorErrorType {
    /// The value `cache-data-ecc`.
    CacheDataEcc,
    /// The value `mem-data-ecc`.
    MemDataEcc,
    /// The value `crc-threshold`.
    CrcThreshold,
    /// The value `retry-threshold`.
    RetryThreshold,
    /// The value `cache-poison-received`.
    CachePoisonReceived,
    /// The value `mem-poison-received`.
    MemPoisonReceived,
    /// The value `physical`.
    Physical,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for CxlCorErrorType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("cache-data-ecc", Self::CacheDataEcc),
        ("mem-data-ecc", Self::MemDataEcc),
        ("crc-threshold", Self::CrcThreshold),
        ("retry-threshold", Self::RetryThreshold),
        ("cache-poison-received", Self::CachePoisonReceived),
        ("mem-poison-received", Self::MemPoisonReceived),
        ("physical", Self::Physical),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::CacheDataEcc => "cache-data-ecc",
            Self::MemDataEcc => "mem-data-ecc",
            Self::CrcThreshold => "crc-threshold",
            Self::RetryThreshold => "retry-threshold",
            Self::CachePoisonReceived => "cache-poison-received",
            Self::MemPoisonReceived => "mem-poison-received",
            Self::Physical => "physical",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// A piece of a dynamic capacity region: offset and length in bytes.
///
/// In messages since QEMU 9.1.
#[non_exhaustive]
pub struct CxlDynamicCapacityExtent {
    /// The member `offset`.
    pub offset: u64,
    /// The member `len`.
    pub len: u64,
}

impl crate::Blank for CxlDynamicCapacityExtent {
    const BLANK: Self = Self {
        offset: crate::Blank::BLANK,
        len: crate::Blank::BLANK,
    };
}

impl crate::Object for CxlDynamicCapacityExtent {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "CxlDynamicCapacityExtent",
        names: &["offset", "len"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.offset, &self.len]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.offset, &mut self.len]);
    }
}

impl CxlDynamicCapacityExtent {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(offset: u64, len: u64) -> Self {
        Self { offset, len }
    }
}

/// How the extents to add are chosen.
///
/// In messages since QEMU 9.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CxlExtentSelectionPolicy {
    /// The value `free`.
    Free,
    /// The value `contiguous`.
    Contiguous,
    /// The value `prescriptive`.
    Prescriptive,
    /// The value `enable-shared-access`.
    EnableSharedAccess,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for CxlExtentSelectionPolicy {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("free", Self::Free),
        ("contiguous", Self::Contiguous),
        ("prescriptive", Self::Prescriptive),
        ("enable-shared-access", Self::EnableSharedAccess),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Free => "free",
            Self::Contiguous => "contiguous",
            Self::Prescriptive => "prescriptive",
            Self::EnableSharedAccess => "enable-shared-access",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// How the extents to release are chosen.
///
/// In messages since QEMU 9.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CxlExtentRemovalPolicy {
    /// The value `tag-based`.
    TagBased,
    /// The value `prescriptive`.
    Prescriptive,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for CxlExtentRemovalPolicy {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("tag-based", Self::TagBased),
        ("prescriptive", Self::Prescriptive),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::TagBased => "tag-based",
            Self::Prescriptive => "prescriptive",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

crate::impl_objects! {
    CXLUncorErrorRecord CxlDynamicCapacityExtent
}

crate::impl_enums! {
    CxlEventLog CxlUncorErrorType CxlCorErrorType CxlExtentSelectionPolicy
    CxlExtentRemovalPolicy
}
