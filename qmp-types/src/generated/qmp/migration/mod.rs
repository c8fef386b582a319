// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What migration.json defines.

#[cfg(feature = "migration")]
pub(super) mod commands;
#[cfg(feature = "migration")]
pub(super) mod events;
#[cfg(feature = "migration")]
pub(super) mod types;
