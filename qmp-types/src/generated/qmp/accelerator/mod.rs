// Made from schemas/qmp (QEMU 10.2.2) by `cargo xtask regen`. Do not edit.

//! What accelerator.json defines.

#[cfg(feature = "accelerator")]
pub(super) mod commands;
#[cfg(feature = "accelerator")]
pub(super) mod types;
