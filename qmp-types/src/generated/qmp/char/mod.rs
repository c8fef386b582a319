// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What char.json defines.

#[cfg(feature = "char")]
pub(super) mod commands;
#[cfg(feature = "char")]
pub(super) mod events;
#[cfg(feature = "char")]
pub(super) mod types;
