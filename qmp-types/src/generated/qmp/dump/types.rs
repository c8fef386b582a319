// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// File formats of a memory dump.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DumpGuestMemoryFormat {
    Elf,
    KdumpZlib,
    KdumpLzo,
    KdumpSnappy,
    /// Since QEMU 8.2.
    KdumpRawZlib,
    /// Since QEMU 8.2.
    KdumpRawLzo,
    /// Since QEMU 8.2.
    KdumpRawSnappy,
    /// Features:
    ///
    /// - `allowed-by-guest`: Whether this format can be had depends on the guest.
    WinDmp,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Whether a memory dump is running, done or failed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DumpStatus {
    None,
    Active,
    Completed,
    Failed,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Progress of a memory dump, in bytes.
#[non_exhaustive]
pub struct DumpQueryResult {
    pub status: types::DumpStatus,
    pub completed: i64,
    pub total: i64,
}

impl DumpQueryResult {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(status: types::DumpStatus, completed: i64, total: i64) -> Self {
        Self { status, completed, total }
    }
}

/// The dump formats that this guest allows.
#[non_exhaustive]
pub struct DumpGuestMemoryCapability {
    pub formats: Vec<types::DumpGuestMemoryFormat>,
}

impl DumpGuestMemoryCapability {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(formats: impl Into<Vec<types::DumpGuestMemoryFormat>>) -> Self {
        Self { formats: formats.into() }
    }
}
