// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What pci.json defines.

#[cfg(feature = "pci")]
pub(super) mod commands;
#[cfg(feature = "pci")]
pub(super) mod types;
