// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What misc-arm.json defines.

#[cfg(feature = "misc-arm")]
pub(super) mod commands;
#[cfg(feature = "misc-arm")]
pub(super) mod types;
