// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Writes the memory of the guest to a file or descriptor as a core dump, in the background if
/// [`detach`](field@commands::DumpGuestMemory::detach) is set.
///
/// On the wire: `dump-guest-memory`.
///
/// Since QEMU 1.2.
#[non_exhaustive]
pub struct DumpGuestMemory {
    /// The member `paging`.
    pub paging: bool,
    /// The member `protocol`.
    pub protocol: String,
    /// The member `detach`.
    pub detach: Option<bool>,
    /// The member `begin`.
    pub begin: Option<i64>,
    /// The member `length`.
    pub length: Option<i64>,
    /// The member `format`.
    pub format: Option<types::DumpGuestMemoryFormat>,
}

impl crate::Blank for DumpGuestMemory {
    const BLANK: Self = Self {
        paging: crate::Blank::BLANK,
        protocol: crate::Blank::BLANK,
        detach: None,
        begin: None,
        length: None,
        format: None,
    };
}

impl crate::Object for DumpGuestMemory {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "dump-guest-memory",
        names: &["paging", "protocol", "detach", "begin", "length", "format"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[
                &self.paging,
                &self.protocol,
                &self.detach,
                &self.begin,
                &self.length,
                &self.format,
            ],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.paging,
                &mut self.protocol,
                &mut self.detach,
                &mut self.begin,
                &mut self.length,
                &mut self.format,
            ],
        );
    }
}

impl DumpGuestMemory {
    /// Creates it with what is mandatory; the rest is absent.
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
    /// Sets `detach`.
    #[inline]
    #[must_use]
    pub fn detach(mut self, value: bool) -> Self {
        self.detach = Some(value);
        self
    }
    /// Sets `begin`.
    #[inline]
    #[must_use]
    pub fn begin(mut self, value: i64) -> Self {
        self.begin = Some(value);
        self
    }
    /// Sets `length`.
    #[inline]
    #[must_use]
    pub fn length(mut self, value: i64) -> Self {
        self.length = Some(value);
        self
    }
    /// Sets `format`.
    #[inline]
    #[must_use]
    pub fn format(mut self, value: types::DumpGuestMemoryFormat) -> Self {
        self.format = Some(value);
        self
    }
}

impl crate::Command for DumpGuestMemory {
    const NAME: &'static str = "dump-guest-memory";
    type Return = crate::Empty;
}

/// Tells how far the latest memory dump has come, in bytes, and whether it succeeded.
///
/// On the wire: `query-dump`.
///
/// Since QEMU 2.6.
#[non_exhaustive]
pub struct QueryDump {}

impl crate::Blank for QueryDump {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryDump {}

impl QueryDump {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryDump {
    const NAME: &'static str = "query-dump";
    type Return = types::DumpQueryResult;
}

/// Lists the file formats that [`dump-guest-memory`](commands::DumpGuestMemory) can write for
/// this guest.
///
/// On the wire: `query-dump-guest-memory-capability`.
///
/// Since QEMU 2.0.
#[non_exhaustive]
pub struct QueryDumpGuestMemoryCapability {}

impl crate::Blank for QueryDumpGuestMemoryCapability {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryDumpGuestMemoryCapability {}

impl QueryDumpGuestMemoryCapability {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryDumpGuestMemoryCapability {
    const NAME: &'static str = "query-dump-guest-memory-capability";
    type Return = types::DumpGuestMemoryCapability;
}

crate::impl_calls! {
    DumpGuestMemory QueryDump QueryDumpGuestMemoryCapability
}
