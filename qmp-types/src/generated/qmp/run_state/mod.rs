// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What run-state.json defines.

#[cfg(feature = "run-state")]
pub(super) mod commands;
#[cfg(feature = "run-state")]
pub(super) mod events;
#[cfg(feature = "run-state")]
pub(super) mod types;
