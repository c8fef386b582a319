// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What authz.json defines.

#[cfg(any(feature = "authz", feature = "migration", feature = "qom", feature = "qdev"))]
pub(super) mod types;
