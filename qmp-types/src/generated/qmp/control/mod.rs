// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What control.json defines.

#[cfg(feature = "control")]
pub(super) mod commands;
#[cfg(feature = "control")]
pub(super) mod types;
