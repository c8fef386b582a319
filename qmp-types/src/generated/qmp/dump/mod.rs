// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What dump.json defines.

#[cfg(feature = "dump")]
pub(super) mod commands;
#[cfg(feature = "dump")]
pub(super) mod events;
#[cfg(feature = "dump")]
pub(super) mod types;
