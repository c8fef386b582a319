// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What net.json defines.

#[cfg(feature = "net")]
pub(super) mod commands;
#[cfg(feature = "net")]
pub(super) mod events;
#[cfg(feature = "net")]
pub(super) mod types;
