// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Writes the memory of the guest to a file or descriptor as a core dump, in the background if
/// [`detach`](field@commands::DumpGuestMemory::detach) is set.
///
/// On the wire: `dump-guest-memory`.
///
/// Since QEMU 1.2.
#[doc(alias = "dump-guest-memory")]
#[non_exhaustive]
pub struct DumpGuestMemory {
    pub paging: bool,
    pub protocol: String,
    pub detach: Option<bool>,
    pub begin: Option<i64>,
    pub length: Option<i64>,
    pub format: Option<types::DumpGuestMemoryFormat>,
}

impl DumpGuestMemory {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(paging: bool, protocol: impl Into<String>) -> Self {
        Self {
            paging,
            protocol: protocol.into(),
            detach: None,
            begin: None,
            length: None,
            format: None,
        }
    }

    #[inline]
    #[must_use]
    pub fn detach(mut self, value: impl Into<Option<bool>>) -> Self {
        self.detach = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn begin(mut self, value: impl Into<Option<i64>>) -> Self {
        self.begin = value.into();
        self
    }

    #[inline]
    #[must_use]
    pub fn length(mut self, value: impl Into<Option<i64>>) -> Self {
        self.length = value.into();
        self
    }

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
