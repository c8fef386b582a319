// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What acpi.json defines.

#[cfg(feature = "acpi")]
pub(super) mod commands;
#[cfg(feature = "acpi")]
pub(super) mod events;
#[cfg(feature = "acpi")]
pub(super) mod types;
