// Made from schemas/qmp (QEMU 10.2.2) by `cargo xtask regen`. Do not edit.

//! What char.json defines.

#[cfg(feature = "char")]
pub(super) mod commands;
#[cfg(feature = "char")]
pub(super) mod events;
#[cfg(feature = "char")]
pub(super) mod types;
