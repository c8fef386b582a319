// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A persistent reservation helper and whether it is connected.
#[non_exhaustive]
pub struct PRManagerInfo {
    pub id: String,
    pub connected: bool,
}

impl PRManagerInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, connected: bool) -> Self {
        Self { id: id.into(), connected }
    }
}

/// Whether a changed medium is writable.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevChangeReadOnlyMode {
    Retain,
    ReadOnly,
    ReadWrite,
    /// A value that this version of the schema does not have.
    Unknown(String),
}
