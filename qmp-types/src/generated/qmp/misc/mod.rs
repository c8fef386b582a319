// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What misc.json defines.

#[cfg(feature = "misc")]
pub(super) mod commands;
#[cfg(feature = "misc")]
pub(super) mod events;
#[cfg(feature = "misc")]
pub(super) mod types;
