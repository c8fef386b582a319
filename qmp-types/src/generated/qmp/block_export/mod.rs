// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What block-export.json defines.

#[cfg(feature = "block-export")]
pub(super) mod commands;
#[cfg(feature = "block-export")]
pub(super) mod events;
#[cfg(feature = "block-export")]
pub(super) mod types;
