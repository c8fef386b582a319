// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The name of the guest, if it has one.
#[non_exhaustive]
pub struct NameInfo {
    pub name: Option<String>,
}

impl NameInfo {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { name: None }
    }
}

/// An I/O thread with its host thread and polling settings.
#[non_exhaustive]
pub struct IOThreadInfo {
    pub id: String,
    pub thread_id: i64,
    pub poll_max_ns: i64,
    pub poll_grow: i64,
    pub poll_shrink: i64,
    /// How much a new measurement counts when the polling time is adjusted.
    ///
    /// Since QEMU 11.1.
    pub poll_weight: Option<i64>,
    /// Since QEMU 6.1.
    pub aio_max_batch: Option<i64>,
}

impl IOThreadInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        thread_id: i64,
        poll_max_ns: i64,
        poll_grow: i64,
        poll_shrink: i64,
    ) -> Self {
        Self {
            id: id.into(),
            thread_id,
            poll_max_ns,
            poll_grow,
            poll_shrink,
            poll_weight: None,
            aio_max_batch: None,
        }
    }
}

/// The descriptor that was added, and the set it is in.
#[non_exhaustive]
pub struct AddfdInfo {
    pub fdset_id: i64,
    pub fd: i64,
}

impl AddfdInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(fdset_id: i64, fd: i64) -> Self {
        Self { fdset_id, fd }
    }
}

/// A descriptor in a descriptor set.
#[non_exhaustive]
pub struct FdsetFdInfo {
    pub fd: i64,
    pub opaque: Option<String>,
}

impl FdsetFdInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(fd: i64) -> Self {
        Self { fd, opaque: None }
    }
}

/// A descriptor set with its contents.
#[non_exhaustive]
pub struct FdsetInfo {
    pub fdset_id: i64,
    pub fds: Vec<types::FdsetFdInfo>,
}

impl FdsetInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(fdset_id: i64, fds: impl Into<Vec<types::FdsetFdInfo>>) -> Self {
        Self { fdset_id, fds: fds.into() }
    }
}

/// Type of a parameter of a command-line option.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CommandLineParameterType {
    String,
    Boolean,
    Number,
    Size,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// A parameter of a command-line option.
#[non_exhaustive]
pub struct CommandLineParameterInfo {
    pub name: String,
    /// On the wire: `type`.
    pub type_: types::CommandLineParameterType,
    pub help: Option<String>,
    pub default: Option<String>,
}

impl CommandLineParameterInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, type_: types::CommandLineParameterType) -> Self {
        Self {
            name: name.into(),
            type_,
            help: None,
            default: None,
        }
    }
}

/// A command-line option with its parameters.
#[non_exhaustive]
pub struct CommandLineOptionInfo {
    pub option: String,
    pub parameters: Vec<types::CommandLineParameterInfo>,
}

impl CommandLineOptionInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        option: impl Into<String>,
        parameters: impl Into<Vec<types::CommandLineParameterInfo>>,
    ) -> Self {
        Self {
            option: option.into(),
            parameters: parameters.into(),
        }
    }
}
