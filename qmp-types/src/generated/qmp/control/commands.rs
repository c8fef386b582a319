// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Ends the negotiation at the start of a QMP connection, and turns on the capabilities asked
/// for. It must come before all other commands.
///
/// On the wire: `qmp_capabilities`.
///
/// Since QEMU 0.13.
#[doc(alias = "qmp_capabilities")]
#[non_exhaustive]
pub struct QmpCapabilities {
    pub enable: Option<Vec<types::QMPCapability>>,
}

impl QmpCapabilities {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { enable: None }
    }

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

/// Returns the version number and package name of this QEMU.
///
/// On the wire: `query-version`.
///
/// Since QEMU 0.14.
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

/// Lists the names of all commands that this QEMU understands.
///
/// On the wire: `query-commands`.
///
/// Since QEMU 0.14.
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

/// Ends the QEMU process without asking the guest. The connection may close before the reply
/// arrives.
///
/// On the wire: `quit`.
///
/// Since QEMU 0.14.
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
