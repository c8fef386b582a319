// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the TPM devices that a guest can be given, as far as they are compiled in; the machine
/// may exclude some of them. A model that QEMU has for several buses is listed several times.
///
/// On the wire: `query-tpm-models`.
///
/// Only in builds with `CONFIG_TPM`.
///
/// Since QEMU 1.5.
///
/// # Example
///
/// Lists the TPM models of this build.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryTpmModels::new();
/// ```
#[doc(alias = "query-tpm-models")]
#[non_exhaustive]
pub struct QueryTpmModels {}

impl QueryTpmModels {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryTpmModels {
    const NAME: &'static str = "query-tpm-models";
    type Return = Vec<types::TpmModel>;
}

/// Lists the kinds of TPM backend that this QEMU offers on the host side.
///
/// On the wire: `query-tpm-types`.
///
/// Only in builds with `CONFIG_TPM`.
///
/// Since QEMU 1.5.
///
/// # Example
///
/// Lists the TPM backends of this build.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryTpmTypes::new();
/// ```
#[doc(alias = "query-tpm-types")]
#[non_exhaustive]
pub struct QueryTpmTypes {}

impl QueryTpmTypes {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryTpmTypes {
    const NAME: &'static str = "query-tpm-types";
    type Return = Vec<types::TpmType>;
}

/// Lists the TPM devices of the guest, with model and backend of each. The list is empty if
/// there are none; a backend without a device is not listed.
///
/// On the wire: `query-tpm`.
///
/// Only in builds with `CONFIG_TPM`.
///
/// Since QEMU 1.5.
///
/// # Example
///
/// Lists the TPM devices; there is none.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryTpm::new();
/// ```
#[doc(alias = "query-tpm")]
#[non_exhaustive]
pub struct QueryTpm {}

impl QueryTpm {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryTpm {
    const NAME: &'static str = "query-tpm";
    type Return = Vec<types::TPMInfo>;
}
