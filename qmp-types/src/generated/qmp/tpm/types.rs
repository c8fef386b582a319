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
    /// Registers in memory by the TIS standard, for TPM 1.2 and 2.0.
    TpmTis,
    /// Command buffer by the CRB standard, for TPM 2.0 only.
    TpmCrb,
    /// Virtual device of the PowerPC machine `pseries`.
    TpmSpapr,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// What provides a TPM: a chip of the host or an emulator.
///
/// Only in builds with `CONFIG_TPM`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TpmType {
    /// A chip of the host, which the guest gets for itself.
    Passthrough,
    /// A program such as `swtpm`, with a separate TPM for each guest.
    Emulator,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Paths of the host TPM that is passed to the guest.
///
/// Only in builds with `CONFIG_TPM`.
#[non_exhaustive]
pub struct TPMPassthroughOptions {
    /// Device of the chip; `/dev/tpm0` by default.
    pub path: Option<crate::rt::Text>,
    /// File below `/sys` by which QEMU cancels a command that the chip executes. By default the one
    /// that belongs to [`path`](field@types::TPMPassthroughOptions::path).
    pub cancel_path: Option<crate::rt::Text>,
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
    /// Id of a character device on a UNIX socket, to the control channel of the emulator.
    pub chardev: crate::rt::Text,
}

impl TPMEmulatorOptions {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(chardev: impl Into<crate::rt::Text>) -> Self {
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
    /// Paths of the chip.
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
    /// The way to the emulator.
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
    /// Kind of backend, which decides the form of `data`.
    ///
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
    /// A chip of the host, which the guest gets for itself.
    Passthrough(types::TPMPassthroughOptionsWrapper),
    /// A program such as `swtpm`, with a separate TPM for each guest.
    Emulator(types::TPMEmulatorOptionsWrapper),
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

/// A TPM device of the guest with its backend.
///
/// Only in builds with `CONFIG_TPM`.
#[non_exhaustive]
pub struct TPMInfo {
    /// Id of the backend, as given to `-tpmdev`.
    pub id: crate::rt::Text,
    /// The device that the guest sees.
    pub model: types::TpmModel,
    /// Backend of the device.
    pub options: types::TpmTypeOptions,
}

impl TPMInfo {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<crate::rt::Text>,
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
