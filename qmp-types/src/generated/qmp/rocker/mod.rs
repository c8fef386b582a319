// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What rocker.json defines.

#[cfg(feature = "rocker")]
pub(super) mod commands;
#[cfg(feature = "rocker")]
pub(super) mod types;
