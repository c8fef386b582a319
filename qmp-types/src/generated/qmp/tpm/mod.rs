// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What tpm.json defines.

#[cfg(feature = "tpm")]
pub(super) mod commands;
#[cfg(feature = "tpm")]
pub(super) mod types;
