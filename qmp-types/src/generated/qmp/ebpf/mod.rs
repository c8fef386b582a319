// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What ebpf.json defines.

#[cfg(feature = "ebpf")]
pub(super) mod commands;
#[cfg(feature = "ebpf")]
pub(super) mod events;
#[cfg(feature = "ebpf")]
pub(super) mod types;
