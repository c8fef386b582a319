// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What qdev.json defines.

#[cfg(feature = "qdev")]
pub(super) mod commands;
#[cfg(feature = "qdev")]
pub(super) mod events;
