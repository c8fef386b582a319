// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What introspect.json defines.

#[cfg(feature = "introspect")]
pub(super) mod commands;
#[cfg(feature = "introspect")]
pub(super) mod types;
