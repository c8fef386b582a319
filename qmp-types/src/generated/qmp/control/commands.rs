// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Ends the negotiation at the start of a QMP connection, and turns on the capabilities asked
/// for. It must come before all other commands, and only once: until then, other commands fail
/// with `CommandNotFound`, and afterwards this one does.
///
/// On the wire: `qmp_capabilities`.
///
/// Since QEMU 0.13.
///
/// # Errors
///
/// - [`CommandNotFound`](crate::ErrorClass::CommandNotFound): the negotiation is over.
///
/// # Example
///
/// Ends the negotiation. A second one on the same connection is refused, as here.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QmpCapabilities::new();
/// ```
#[doc(alias = "qmp_capabilities")]
#[non_exhaustive]
pub struct QmpCapabilities {
    /// Capabilities to turn on, out of those in the greeting; others are an error. None by default.
    pub enable: Option<Vec<types::QMPCapability>>,
}

impl QmpCapabilities {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { enable: None }
    }

    /// Capabilities to turn on, out of those in the greeting; others are an error. None by default.
    #[inline]
    #[must_use]
    pub fn enable(mut self, value: impl Into<Vec<types::QMPCapability>>) -> Self {
        self.enable = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QmpCapabilities {
    const NAME: &'static str = "qmp_capabilities";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Returns the version number and package name of this QEMU. The greeting of a connection tells
/// the same. To find out about a feature, look into the schema (`query-qmp-schema`) rather than
/// at the version, since distributions add and remove features.
///
/// On the wire: `query-version`.
///
/// Since QEMU 0.14.
///
/// # Example
///
/// Asks which QEMU answers. `package` is the name that a distribution gave to its build.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryVersion::new();
/// ```
#[doc(alias = "query-version")]
#[non_exhaustive]
pub struct QueryVersion {}

impl QueryVersion {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryVersion {
    const NAME: &'static str = "query-version";
    const ALLOW_PRECONFIG: bool = true;
    type Return = types::VersionInfo;
}

/// Lists the names of all commands that this QEMU understands, in no useful order.
/// `query-qmp-schema` tells their arguments as well.
///
/// On the wire: `query-commands`.
///
/// Since QEMU 0.14.
///
/// # Example
///
/// Lists the commands of this server; the example shows two of some two hundred.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryCommands::new();
/// ```
#[doc(alias = "query-commands")]
#[non_exhaustive]
pub struct QueryCommands {}

impl QueryCommands {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryCommands {
    const NAME: &'static str = "query-commands";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::CommandInfo>;
}

/// Ends the QEMU process without asking the guest, as if its power were cut, after writing out
/// what is cached for its disks. The event `SHUTDOWN` (with reason `host-qmp-quit`) precedes
/// the end. The connection may close before the reply arrives.
///
/// On the wire: `quit`.
///
/// Since QEMU 0.14.
///
/// # Events
///
/// - `SHUTDOWN`, always; it tells that the work is over.
///
/// # Example
///
/// Ends the emulator at once, without asking the guest. The reply still arrives, then the
/// connection closes.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::Quit::new();
/// ```
#[doc(alias = "quit")]
#[non_exhaustive]
pub struct Quit {}

impl Quit {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for Quit {
    const NAME: &'static str = "quit";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Lists the events that the server can send. `query-qmp-schema` replaces it.
///
/// On the wire: `query-events`.
///
/// Since QEMU 1.2.
///
/// **Gone** since QEMU 6.0; use 'query-qmp-schema'.
#[deprecated(note = "gone since QEMU 6.0; use 'query-qmp-schema'")]
#[doc(alias = "query-events")]
#[non_exhaustive]
pub struct QueryEvents {}

impl QueryEvents {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryEvents {
    const NAME: &'static str = "query-events";
    const UNTIL: Option<crate::rt::Release> = Some(crate::rt::Release::new(5, 2));
    type Return = Vec<types::EventInfo>;
}
