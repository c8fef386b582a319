// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Describes all commands, events and types of this QEMU in machine-readable form. This tells
/// whether a feature is there: look for the command, member or enumeration value in question.
///
/// It describes the form of messages, not their meaning: which combinations are valid and what
/// is the default is not in it. Types are named by numbers that differ between builds; only
/// names of commands, events, members and values are the interface. Between releases a type may
/// be described differently although the messages stay the same, for instance as an enumeration
/// instead of a string.
///
/// The reply is long, about 250 kB from the emulator, and does not change while QEMU runs.
///
/// On the wire: `query-qmp-schema`.
///
/// Since QEMU 2.5.
///
/// # Example
///
/// Asks the server to describe its commands, events and types; the example shows two entries of
/// about a thousand.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryQmpSchema::new();
/// ```
#[doc(alias = "query-qmp-schema")]
#[non_exhaustive]
pub struct QueryQmpSchema {}

impl QueryQmpSchema {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryQmpSchema {
    const NAME: &'static str = "query-qmp-schema";
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<types::SchemaInfo>;
}
