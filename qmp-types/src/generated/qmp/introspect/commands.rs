// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Describes all commands, events and types of this QEMU in machine-readable form.
///
/// On the wire: `query-qmp-schema`.
///
/// Since QEMU 2.5.
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
