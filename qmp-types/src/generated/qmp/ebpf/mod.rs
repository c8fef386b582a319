// Made from schemas/qmp (QEMU 10.2.2) by `cargo xtask regen`. Do not edit.

//! What ebpf.json defines.

#[cfg(feature = "ebpf")]
pub(super) mod commands;
#[cfg(feature = "ebpf")]
pub(super) mod events;
#[cfg(feature = "ebpf")]
pub(super) mod types;
