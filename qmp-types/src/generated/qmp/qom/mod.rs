// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What qom.json defines.

#[cfg(feature = "qom")]
pub(super) mod commands;
#[cfg(any(feature = "qom", feature = "qdev"))]
pub(super) mod types;
