// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What transaction.json defines.

#[cfg(feature = "transaction")]
pub(super) mod commands;
#[cfg(feature = "transaction")]
pub(super) mod types;
