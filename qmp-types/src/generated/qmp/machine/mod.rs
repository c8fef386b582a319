// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What machine.json defines.

#[cfg(feature = "machine")]
pub(super) mod commands;
#[cfg(feature = "machine")]
pub(super) mod events;
#[cfg(feature = "machine")]
pub(super) mod types;
