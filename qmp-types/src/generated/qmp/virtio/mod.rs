// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What virtio.json defines.

#[cfg(feature = "virtio")]
pub(super) mod commands;
#[cfg(feature = "virtio")]
pub(super) mod types;
