// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Protocol extensions that a QMP client can turn on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QMPCapability {
    Oob,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A version number in three parts.
#[non_exhaustive]
pub struct VersionTriple {
    pub major: i64,
    pub minor: i64,
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
    pub qemu: types::VersionTriple,
    pub package: String,
}

impl VersionInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(qemu: types::VersionTriple, package: impl Into<String>) -> Self {
        Self {
            qemu,
            package: package.into(),
        }
    }
}

/// Name of a command.
#[non_exhaustive]
pub struct CommandInfo {
    pub name: String,
}

impl CommandInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// In messages up to QEMU 5.2 only.
#[non_exhaustive]
pub struct EventInfo {
    pub name: String,
}

impl EventInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}
