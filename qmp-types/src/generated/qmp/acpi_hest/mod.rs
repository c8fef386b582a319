// Made from schemas/qmp (QEMU 10.2.2) by `cargo xtask regen`. Do not edit.

//! What acpi-hest.json defines.

#[cfg(feature = "acpi-hest")]
pub(super) mod commands;
