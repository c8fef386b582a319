// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What audio.json defines.

#[cfg(feature = "audio")]
pub(super) mod commands;
#[cfg(feature = "audio")]
pub(super) mod types;
