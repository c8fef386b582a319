// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What machine-common.json defines.

#[cfg(any(feature = "machine-common", feature = "machine", feature = "machine-s390x"))]
pub(super) mod types;
