// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What cryptodev.json defines.

#[cfg(feature = "cryptodev")]
pub(super) mod commands;
#[cfg(feature = "cryptodev")]
pub(super) mod types;
