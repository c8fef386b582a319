// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// File formats of a memory dump.
///
/// The `kdump` formats are those of `makedumpfile`, for the tool `crash`. They leave out empty
/// pages and compress the others. The plain ones are flattened, in the order of writing, and so
/// can go to a pipe; the `raw` ones can be opened as they are, but need a file that can be
/// sought in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DumpGuestMemoryFormat {
    /// An ELF core file, for `crash`, and for `gdb` if made with paging. As large as the guest's
    /// memory. Always available.
    Elf,
    /// Flattened kdump with zlib: small, slow. Always available.
    KdumpZlib,
    /// Flattened kdump with LZO: fast. Only in builds with lzo.
    KdumpLzo,
    /// Flattened kdump with Snappy: fast. Only in builds with snappy.
    KdumpSnappy,
    /// Raw kdump with zlib. Always available.
    ///
    /// Since QEMU 8.2.
    KdumpRawZlib,
    /// Raw kdump with LZO. Only in builds with lzo.
    ///
    /// Since QEMU 8.2.
    KdumpRawLzo,
    /// Raw kdump with Snappy. Only in builds with snappy.
    ///
    /// Since QEMU 8.2.
    KdumpRawSnappy,
    /// A complete Windows crash dump, for WinDbg. Only for x86-64 guests with Windows and a driver
    /// that fills in the `vmcoreinfo` device; else the dump fails.
    ///
    /// Features:
    ///
    /// - `allowed-by-guest`: Whether a dump in this format succeeds depends on the guest.
    WinDmp,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Whether a memory dump is running, done or failed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DumpStatus {
    /// There was no dump yet since QEMU started.
    None,
    /// A dump is running.
    Active,
    /// The latest dump succeeded.
    Completed,
    /// The latest dump failed. The error of its command or `DUMP_COMPLETED` said why.
    Failed,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Progress of a memory dump, in bytes.
#[non_exhaustive]
pub struct DumpQueryResult {
    /// State of the latest dump.
    pub status: types::DumpStatus,
    /// How many bytes of guest memory have been processed, before compression.
    pub completed: i64,
    /// How many bytes of guest memory the dump covers, before compression. 0 if there was no dump,
    /// or if it failed before it began.
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
    /// The formats that this build has for this guest's architecture. Some may still fail, as the
    /// guest must cooperate (`win-dmp`) or the file must allow seeking (the raw formats).
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
