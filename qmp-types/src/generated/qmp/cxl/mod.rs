// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What cxl.json defines.

#[cfg(feature = "cxl")]
pub(super) mod commands;
#[cfg(feature = "cxl")]
pub(super) mod types;
