// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Protocol extensions that a QMP client can turn on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QMPCapability {
    /// Commands can be sent with `exec-oob` in place of `execute` and are then run at once, ahead
    /// of others that wait or block the main loop. Only commands marked so in the schema
    /// (`allow-oob`) can. Replies may come in another order, so requests need an `id`.
    Oob,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A version number in three parts.
#[non_exhaustive]
pub struct VersionTriple {
    /// Counts up once a year, at its first release.
    pub major: i64,
    /// Counts the releases of the year, from 0.
    pub minor: i64,
    /// Counts bug-fix releases. 50 stands for a development version, 90 and above for release
    /// candidates of the next one: 11.0.91 leads to 11.1.0.
    pub micro: i64,
}

impl VersionTriple {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(major: i64, minor: i64, micro: i64) -> Self {
        Self { major, minor, micro }
    }
}

/// Version number and package name of a QEMU.
#[non_exhaustive]
pub struct VersionInfo {
    /// The number of the release.
    pub qemu: types::VersionTriple,
    /// Version of the distribution's package, in its own form, such as `Debian 1:11.1.3+ds-1`.
    /// Empty if QEMU was built from plain sources.
    pub package: crate::rt::Text,
}

impl VersionInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(qemu: types::VersionTriple, package: impl Into<crate::rt::Text>) -> Self {
        Self {
            qemu,
            package: package.into(),
        }
    }
}

/// Name of a command.
#[non_exhaustive]
pub struct CommandInfo {
    /// The name, for `execute`.
    pub name: crate::rt::Text,
}

impl CommandInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>) -> Self {
        Self { name: name.into() }
    }
}

/// An event that the server can send.
///
/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct EventInfo {
    /// Name on the wire, `SHUTDOWN` for example.
    pub name: crate::rt::Text,
}

impl EventInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>) -> Self {
        Self { name: name.into() }
    }
}
