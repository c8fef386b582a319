// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What accelerator.json defines.

#[cfg(feature = "accelerator")]
pub(super) mod commands;
#[cfg(feature = "accelerator")]
pub(super) mod types;
