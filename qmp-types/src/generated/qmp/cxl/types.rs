// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The event logs of a CXL device, by severity. Each has its own records and interrupt; the
/// guest reads them with the command Get Event Records.
///
/// In messages since QEMU 8.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CxlEventLog {
    /// Nothing needs to be done.
    Informational,
    /// Something may fail soon.
    Warning,
    /// Something failed, without loss for the whole device.
    Failure,
    /// The device as a whole has failed.
    Fatal,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// The uncorrectable errors of a CXL device. CXL.cache is the protocol for caches of the
/// device, CXL.mem the one for its memory.
///
/// In messages since QEMU 8.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CxlUncorErrorType {
    /// Data of CXL.cache have a parity or ECC error.
    CacheDataParity,
    /// The address on CXL.cache has a parity error.
    CacheAddressParity,
    /// Byte enables on CXL.cache have a parity error.
    CacheBeParity,
    /// Data of CXL.cache have an ECC error.
    CacheDataEcc,
    /// Data of CXL.mem have a parity or ECC error.
    MemDataParity,
    /// The address on CXL.mem has a parity error.
    MemAddressParity,
    /// Byte enables on CXL.mem have a parity error.
    MemBeParity,
    /// Data of CXL.mem have an ECC error.
    MemDataEcc,
    /// The link was initialized again too often.
    ReinitThreshold,
    /// A message had an encoding that is reserved.
    RsvdEncoding,
    /// The other side sent poisoned data.
    PoisonReceived,
    /// A buffer overflowed; the first three bits of the header log tell which one.
    ReceiverOverflow,
    /// An error that is specific to the component.
    Internal,
    /// Encryption of the link (IDE) failed when sending.
    CxlIdeTx,
    /// Encryption of the link (IDE) failed when receiving.
    CxlIdeRx,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// An uncorrectable error with its header log.
///
/// In messages since QEMU 8.0.
#[non_exhaustive]
pub struct CXLUncorErrorRecord {
    /// Error to report to the guest.
    ///
    /// On the wire: `type`.
    pub type_: types::CxlUncorErrorType,
    /// Header log that goes with it: numbers of 32 bits, of which CXL uses 16. QEMU takes 32 at
    /// most and ignores the others; missing ones are 0.
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
    /// Data of CXL.cache had an ECC error.
    CacheDataEcc,
    /// Data of CXL.mem had an ECC error.
    MemDataEcc,
    /// Too many CRC errors on the link; with flits of 68 bytes only.
    CrcThreshold,
    /// Too many attempts to send again; with flits of 68 bytes only.
    RetryThreshold,
    /// The other side sent poisoned data by CXL.cache.
    CachePoisonReceived,
    /// The other side sent poisoned data by CXL.mem.
    MemPoisonReceived,
    /// The physical layer reported an error.
    Physical,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A piece of a dynamic capacity region. Offset and length must be multiples of the block size
/// of the region, and the piece must lie inside of the region.
///
/// In messages since QEMU 9.1.
#[non_exhaustive]
pub struct CxlDynamicCapacityExtent {
    /// Distance from the start of the region, in bytes.
    pub offset: u64,
    /// Size of the piece in bytes, not 0.
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

/// How the extents to add are chosen. QEMU supports only
/// [`prescriptive`](types::CxlExtentSelectionPolicy::Prescriptive); the others are an error.
///
/// In messages since QEMU 9.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CxlExtentSelectionPolicy {
    /// The device chooses, in any number of pieces.
    Free,
    /// The device chooses a single piece.
    Contiguous,
    /// The command lists the extents.
    Prescriptive,
    /// The extents that another host has under the same tag are shared with this one.
    EnableSharedAccess,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// How the extents to release are chosen. QEMU supports only
/// [`prescriptive`](types::CxlExtentRemovalPolicy::Prescriptive); the other is an error.
///
/// In messages since QEMU 9.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CxlExtentRemovalPolicy {
    /// The device chooses those with the tag.
    TagBased,
    /// The command lists the extents.
    Prescriptive,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}
