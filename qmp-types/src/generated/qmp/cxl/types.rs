// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The event logs of a CXL device, by severity.
///
/// In messages since QEMU 8.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CxlEventLog {
    Informational,
    Warning,
    Failure,
    Fatal,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// The uncorrectable errors of a CXL device.
///
/// In messages since QEMU 8.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CxlUncorErrorType {
    CacheDataParity,
    CacheAddressParity,
    CacheBeParity,
    CacheDataEcc,
    MemDataParity,
    MemAddressParity,
    MemBeParity,
    MemDataEcc,
    ReinitThreshold,
    RsvdEncoding,
    PoisonReceived,
    ReceiverOverflow,
    Internal,
    CxlIdeTx,
    CxlIdeRx,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// An uncorrectable error with its header log.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct CXLUncorErrorRecord {
    /// On the wire: `type`.
    pub type_: types::CxlUncorErrorType,
    pub header: Vec<u32>,
}

impl CXLUncorErrorRecord {
    /// Creates a value.
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
    CacheDataEcc,
    MemDataEcc,
    CrcThreshold,
    RetryThreshold,
    CachePoisonReceived,
    MemPoisonReceived,
    Physical,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A piece of a dynamic capacity region: offset and length in bytes.
///
/// In messages since QEMU 9.1.
#[non_exhaustive]
pub struct CxlDynamicCapacityExtent {
    pub offset: u64,
    pub len: u64,
}

impl CxlDynamicCapacityExtent {
    /// Creates a value.
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
    Free,
    Contiguous,
    Prescriptive,
    EnableSharedAccess,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// How the extents to release are chosen.
///
/// In messages since QEMU 9.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CxlExtentRemovalPolicy {
    TagBased,
    Prescriptive,
    /// A value that this version of the schema does not have.
    Unknown(String),
}
