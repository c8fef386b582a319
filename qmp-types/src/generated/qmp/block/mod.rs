// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What block.json defines.

#[cfg(feature = "block")]
pub(super) mod commands;
#[cfg(feature = "block")]
pub(super) mod events;
#[cfg(feature = "block")]
pub(super) mod types;
