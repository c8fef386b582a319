// Made from schemas/qmp (QEMU 10.2.2) by `cargo xtask regen`. Do not edit.

//! What stats.json defines.

#[cfg(feature = "stats")]
pub(super) mod commands;
#[cfg(feature = "stats")]
pub(super) mod types;
