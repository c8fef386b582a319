// Made from schemas/qmp (QEMU 10.2.2) by `cargo xtask regen`. Do not edit.

//! What cryptodev.json defines.

#[cfg(feature = "cryptodev")]
pub(super) mod commands;
#[cfg(feature = "cryptodev")]
pub(super) mod types;
