// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What ui.json defines.

#[cfg(feature = "ui")]
pub(super) mod commands;
#[cfg(feature = "ui")]
pub(super) mod events;
#[cfg(feature = "ui")]
pub(super) mod types;
