// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What acpi-hest.json defines.

#[cfg(feature = "acpi-hest")]
pub(super) mod commands;
