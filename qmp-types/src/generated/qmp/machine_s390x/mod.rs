// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What machine-s390x.json defines.

#[cfg(feature = "machine-s390x")]
pub(super) mod commands;
#[cfg(feature = "machine-s390x")]
pub(super) mod events;
#[cfg(feature = "machine-s390x")]
pub(super) mod types;
