// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What yank.json defines.

#[cfg(feature = "yank")]
pub(super) mod commands;
#[cfg(feature = "yank")]
pub(super) mod types;
