// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Ends the negotiation at the start of a QMP connection, and turns on the capabilities asked
/// for. It must come before all other commands.
///
/// On the wire: `qmp_capabilities`.
///
/// Since QEMU 0.13.
#[non_exhaustive]
pub struct QmpCapabilities {
    /// The member `enable`.
    pub enable: Option<Vec<types::QMPCapability>>,
}

impl crate::Blank for QmpCapabilities {
    const BLANK: Self = Self { enable: None };
}

impl crate::Object for QmpCapabilities {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "qmp_capabilities",
        names: &["enable"],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.enable]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.enable]);
    }
}

impl QmpCapabilities {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { enable: None }
    }
    /// Sets `enable`.
    #[inline]
    #[must_use]
    pub fn enable(mut self, value: impl Into<Vec<types::QMPCapability>>) -> Self {
        self.enable = Some(value.into());
        self
    }
}

impl crate::Command for QmpCapabilities {
    const NAME: &'static str = "qmp_capabilities";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// Returns the version number and package name of this QEMU.
///
/// On the wire: `query-version`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct QueryVersion {}

impl crate::Blank for QueryVersion {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryVersion {}

impl QueryVersion {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryVersion {
    const NAME: &'static str = "query-version";
    const ALLOW_PRECONFIG: bool = true;
    type Return = types::VersionInfo;
}

/// Lists the names of all commands that this QEMU understands.
///
/// On the wire: `query-commands`.
///
/// Since QEMU 0.14.
#[non_exhaustive]
pub struct QueryCommands {}

impl crate::Blank for QueryCommands {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryCommands {}

impl QueryCommands {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryCommands {
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
#[non_exhaustive]
pub struct Quit {}

impl crate::Blank for Quit {
    const BLANK: Self = Self {};
}

impl crate::Object for Quit {}

impl Quit {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for Quit {
    const NAME: &'static str = "quit";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::Empty;
}

/// The command `query-events`. It returns a list of [`EventInfo`](types::EventInfo).
///
/// On the wire: `query-events`.
///
/// Since QEMU 1.2.
///
/// **Gone** since QEMU 6.0; use 'query-qmp-schema'.
#[deprecated(note = "gone since QEMU 6.0; use 'query-qmp-schema'")]
#[non_exhaustive]
pub struct QueryEvents {}

impl crate::Blank for QueryEvents {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryEvents {}

impl QueryEvents {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryEvents {
    const NAME: &'static str = "query-events";
    const UNTIL: Option<crate::Release> = Some(crate::Release::new(5, 2));
    type Return = Vec<types::EventInfo>;
}

crate::impl_calls! {
    QmpCapabilities QueryVersion QueryCommands Quit QueryEvents
}
