// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A persistent reservation helper and whether it is connected.
#[non_exhaustive]
pub struct PRManagerInfo {
    /// Id of the `pr-manager-helper` object.
    pub id: crate::rt::Text,
    /// Whether QEMU has a connection to the helper process. While it has none, each reservation
    /// command of the guest tries a few times to connect again before it fails.
    pub connected: bool,
}

impl PRManagerInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>, connected: bool) -> Self {
        Self { id: id.into(), connected }
    }
}

/// Whether a changed medium is writable.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevChangeReadOnlyMode {
    /// The guest can write if it could write to the medium before.
    Retain,
    /// The guest cannot write.
    ReadOnly,
    /// The guest can write, which fails if the image cannot be opened for writing.
    ReadWrite,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}
