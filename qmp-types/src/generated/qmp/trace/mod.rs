// Made from schemas/qmp (QEMU 10.2.2) by `cargo xtask regen`. Do not edit.

//! What trace.json defines.

#[cfg(feature = "trace")]
pub(super) mod commands;
#[cfg(feature = "trace")]
pub(super) mod types;
