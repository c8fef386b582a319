// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What stats.json defines.

#[cfg(feature = "stats")]
pub(super) mod commands;
#[cfg(feature = "stats")]
pub(super) mod types;
