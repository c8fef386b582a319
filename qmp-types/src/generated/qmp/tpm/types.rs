// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The TPM devices that a guest can see.
///
/// Only in builds with `CONFIG_TPM`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TpmModel {
    TpmTis,
    TpmCrb,
    TpmSpapr,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// What provides a TPM: a chip of the host or an emulator.
///
/// Only in builds with `CONFIG_TPM`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TpmType {
    Passthrough,
    Emulator,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Paths of the host TPM that is passed to the guest.
///
/// Only in builds with `CONFIG_TPM`.
#[non_exhaustive]
pub struct TPMPassthroughOptions {
    pub path: Option<String>,
    pub cancel_path: Option<String>,
}

impl TPMPassthroughOptions {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            path: None,
            cancel_path: None,
        }
    }
}

/// Character device that leads to a TPM emulator such as swtpm.
///
/// Only in builds with `CONFIG_TPM`.
#[non_exhaustive]
pub struct TPMEmulatorOptions {
    pub chardev: String,
}

impl TPMEmulatorOptions {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { chardev: chardev.into() }
    }
}

/// Holds a [`TPMPassthroughOptions`](types::TPMPassthroughOptions) as
/// [`data`](field@types::TPMPassthroughOptionsWrapper::data), for the branch `passthrough` of
/// [`TpmTypeOptions`](types::TpmTypeOptions).
///
/// Only in builds with `CONFIG_TPM`.
#[non_exhaustive]
pub struct TPMPassthroughOptionsWrapper {
    pub data: types::TPMPassthroughOptions,
}

impl TPMPassthroughOptionsWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::TPMPassthroughOptions) -> Self {
        Self { data }
    }
}

/// Holds a [`TPMEmulatorOptions`](types::TPMEmulatorOptions) as
/// [`data`](field@types::TPMEmulatorOptionsWrapper::data), for the branch `emulator` of
/// [`TpmTypeOptions`](types::TpmTypeOptions).
///
/// Only in builds with `CONFIG_TPM`.
#[non_exhaustive]
pub struct TPMEmulatorOptionsWrapper {
    pub data: types::TPMEmulatorOptions,
}

impl TPMEmulatorOptionsWrapper {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(data: types::TPMEmulatorOptions) -> Self {
        Self { data }
    }
}

/// The backend of a TPM device with its settings.
///
/// Only in builds with `CONFIG_TPM`.
#[non_exhaustive]
pub struct TpmTypeOptions {
    /// On the wire: `type`.
    pub type_: types::TpmTypeOptionsBranch,
}

impl TpmTypeOptions {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<types::TpmTypeOptionsBranch>) -> Self {
        Self { type_: type_.into() }
    }
}

/// The value of `type` in [`TpmTypeOptions`](types::TpmTypeOptions), with the members that it brings.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TpmTypeOptionsBranch {
    Passthrough(types::TPMPassthroughOptionsWrapper),
    Emulator(types::TPMEmulatorOptionsWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// A TPM device of the guest with its backend.
///
/// Only in builds with `CONFIG_TPM`.
#[non_exhaustive]
pub struct TPMInfo {
    pub id: String,
    pub model: types::TpmModel,
    pub options: types::TpmTypeOptions,
}

impl TPMInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        model: types::TpmModel,
        options: impl Into<types::TpmTypeOptions>,
    ) -> Self {
        Self {
            id: id.into(),
            model,
            options: options.into(),
        }
    }
}
