// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What trace.json defines.

#[cfg(feature = "trace")]
pub(super) mod commands;
#[cfg(feature = "trace")]
pub(super) mod types;
