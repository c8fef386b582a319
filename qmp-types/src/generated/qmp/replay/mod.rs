// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What replay.json defines.

#[cfg(feature = "replay")]
pub(super) mod commands;
#[cfg(feature = "replay")]
pub(super) mod types;
