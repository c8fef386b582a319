// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Writes the memory of the guest to a file or descriptor as a core dump, in the background if
/// [`detach`](field@commands::DumpGuestMemory::detach) is set.
///
/// The guest is paused until the dump is done (events `STOP` and `RESUME`), and then runs again
/// if it ran before. The command returns when the dump is done, which can take minutes, or at
/// once with [`detach`](field@commands::DumpGuestMemory::detach). In both cases
/// [`DUMP_COMPLETED`](events::DumpCompleted) is sent at the end, and
/// [`query-dump`](commands::QueryDump) shows the progress; if the dump cannot even start, there
/// is only the error of the command. A dump cannot be cancelled. Fails during incoming
/// migration and while another dump runs, and blocks migration meanwhile. A dump that failed
/// may leave part of a file.
///
/// On the wire: `dump-guest-memory`.
///
/// [`query-dump`](commands::QueryDump) shows the effect.
///
/// Since QEMU 1.2.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): the protocol is not known.
///
/// # Events
///
/// - [`DUMP_COMPLETED`](events::DumpCompleted), always; it tells that the work is over.
/// - `STOP`, possible.
/// - `RESUME`, possible.
///
/// # Example
///
/// Writes the memory of the guest as an ELF core file; with `detach` an event tells the end.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::DumpGuestMemory::new(false, "file:vmcore")
///     .detach(true);
/// ```
#[doc(alias = "dump-guest-memory")]
#[non_exhaustive]
pub struct DumpGuestMemory {
    /// Whether to lay the dump out by the guest's virtual addresses, following its page tables, as
    /// `gdb` needs it. Only for `elf`. Addresses stay physical if the guest has not turned paging
    /// on, or is not an x86 guest. QEMU needs memory for the whole mapping, gigabytes for a large
    /// or a malicious guest, so do not use it on guests that are not trusted. If false, the dump
    /// has physical addresses, which `crash` can work with.
    pub paging: bool,
    /// Where to write: `file:` and the name of a file on the host, which is created or emptied
    /// first and readable only by the user of QEMU, or `fd:` and the name of a descriptor passed
    /// with `getfd`.
    pub protocol: crate::rt::Text,
    /// Whether to return at once. Default: false.
    pub detach: Option<bool>,
    /// First physical address to dump, to dump only part of the memory. Only with
    /// [`length`](field@commands::DumpGuestMemory::length), and only for `elf`. A range without any
    /// memory is an error.
    pub begin: Option<i64>,
    /// How many bytes to dump from [`begin`](field@commands::DumpGuestMemory::begin). Only with it.
    pub length: Option<i64>,
    /// The format to write. Default: `elf`.
    pub format: Option<types::DumpGuestMemoryFormat>,
}

impl DumpGuestMemory {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(paging: bool, protocol: impl Into<crate::rt::Text>) -> Self {
        Self {
            paging,
            protocol: protocol.into(),
            detach: None,
            begin: None,
            length: None,
            format: None,
        }
    }

    /// Whether to return at once. Default: false.
    #[inline]
    #[must_use]
    pub fn detach(mut self, value: impl Into<Option<bool>>) -> Self {
        self.detach = value.into();
        self
    }

    /// First physical address to dump, to dump only part of the memory. Only with
    /// [`length`](field@commands::DumpGuestMemory::length), and only for `elf`. A range without any
    /// memory is an error.
    #[inline]
    #[must_use]
    pub fn begin(mut self, value: impl Into<Option<i64>>) -> Self {
        self.begin = value.into();
        self
    }

    /// How many bytes to dump from [`begin`](field@commands::DumpGuestMemory::begin). Only with it.
    #[inline]
    #[must_use]
    pub fn length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.length = value.into();
        self
    }

    /// The format to write. Default: `elf`.
    #[inline]
    #[must_use]
    pub fn format(
        mut self,
        value: impl Into<Option<types::DumpGuestMemoryFormat>>,
    ) -> Self {
        self.format = value.into();
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for DumpGuestMemory {
    const NAME: &'static str = "dump-guest-memory";
    type Return = crate::rt::Empty;
}

/// Tells how far the latest memory dump has come, in bytes, and whether it succeeded.
///
/// On the wire: `query-dump`.
///
/// Since QEMU 2.6.
///
/// # Example
///
/// Asks how far a dump is; none was started.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryDump::new();
/// ```
#[doc(alias = "query-dump")]
#[non_exhaustive]
pub struct QueryDump {}

impl QueryDump {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryDump {
    const NAME: &'static str = "query-dump";
    type Return = types::DumpQueryResult;
}

/// Lists the file formats that [`dump-guest-memory`](commands::DumpGuestMemory) can write for
/// this guest.
///
/// On the wire: `query-dump-guest-memory-capability`.
///
/// Since QEMU 2.0.
///
/// # Example
///
/// Asks in which formats the memory can be dumped.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryDumpGuestMemoryCapability::new();
/// ```
#[doc(alias = "query-dump-guest-memory-capability")]
#[non_exhaustive]
pub struct QueryDumpGuestMemoryCapability {}

impl QueryDumpGuestMemoryCapability {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryDumpGuestMemoryCapability {
    const NAME: &'static str = "query-dump-guest-memory-capability";
    type Return = types::DumpGuestMemoryCapability;
}
