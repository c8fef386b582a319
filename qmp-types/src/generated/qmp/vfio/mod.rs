// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What vfio.json defines.

#[cfg(feature = "vfio")]
pub(super) mod events;
#[cfg(feature = "vfio")]
pub(super) mod types;
