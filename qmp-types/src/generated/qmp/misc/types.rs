// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The name of the guest, if it has one.
#[non_exhaustive]
pub struct NameInfo {
    /// The name; absent if `-name` was not used.
    pub name: Option<crate::rt::Text>,
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
    /// The id of the `iothread` object.
    pub id: crate::rt::Text,
    /// The id of the host thread, for pinning it to host CPUs.
    pub thread_id: i64,
    /// The longest time to poll before sleeping, in nanoseconds; 0 if it does not poll.
    pub poll_max_ns: i64,
    /// The factor by which the polling time grows. 0, which QEMU reports before 11.1 if nothing
    /// else was set, means 2.
    pub poll_grow: i64,
    /// The divisor by which the polling time shrinks. 0, which QEMU reports before 11.1 if nothing
    /// else was set, means that the polling time goes back to 0.
    pub poll_shrink: i64,
    /// How much a new measurement counts when the polling time is adjusted: the larger the number,
    /// the less. The default is 3.
    ///
    /// Since QEMU 11.1.
    pub poll_weight: Option<i64>,
    /// How many requests are submitted at a time. 0 means that the AIO engine decides.
    ///
    /// Since QEMU 6.1.
    pub aio_max_batch: Option<i64>,
}

impl IOThreadInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<crate::rt::Text>,
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
    /// The set that the descriptor is in, for `/dev/fdset/N`.
    pub fdset_id: i64,
    /// The number of the descriptor in QEMU, for `remove-fd`.
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
    /// The number of the descriptor in QEMU.
    pub fd: i64,
    /// The text given to `add-fd`; absent if there was none.
    pub opaque: Option<crate::rt::Text>,
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
    /// The number of the set: the N in `/dev/fdset/N`.
    pub fdset_id: i64,
    /// The descriptors that were added and not removed.
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
    /// Any text; a comma in it is doubled.
    String,
    /// `on` or `off`; the parameter without a value means `on`.
    Boolean,
    /// A number of 64 bits without sign, decimal or with `0x`.
    Number,
    /// A number of bytes, optionally with one of the letters K, M, G, T, P, E for powers of 1024.
    Size,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// A parameter of a command-line option.
#[non_exhaustive]
pub struct CommandLineParameterInfo {
    /// The parameter, as written before the equals sign.
    pub name: crate::rt::Text,
    /// Which values it accepts.
    ///
    /// On the wire: `type`.
    pub type_: types::CommandLineParameterType,
    /// A text for people; absent for most.
    pub help: Option<crate::rt::Text>,
    /// The default as text. Absent if the option parser does not know it, which does not mean that
    /// there is no default.
    pub default: Option<crate::rt::Text>,
}

impl CommandLineParameterInfo {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<crate::rt::Text>,
        type_: types::CommandLineParameterType,
    ) -> Self {
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
    /// The option by its name in the option parser: mostly the option without its hyphen, but
    /// `smp-opts` for `-smp`, `boot-opts` for `-boot` and `memory` for `-m`.
    pub option: crate::rt::Text,
    /// The parameters it knows. An empty list means that QEMU does not know them, or that the
    /// option accepts any.
    pub parameters: Vec<types::CommandLineParameterInfo>,
}

impl CommandLineOptionInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        option: impl Into<crate::rt::Text>,
        parameters: impl Into<Vec<types::CommandLineParameterInfo>>,
    ) -> Self {
        Self {
            option: option.into(),
            parameters: parameters.into(),
        }
    }
}
