// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What misc-i386.json defines.

#[cfg(feature = "misc-i386")]
pub(super) mod commands;
#[cfg(feature = "misc-i386")]
pub(super) mod types;
