// Made from schemas/qmp (QEMU 10.2.2) by `cargo xtask regen`. Do not edit.

//! What authz.json defines.

#[cfg(any(feature = "authz", feature = "qom", feature = "qdev"))]
pub(super) mod types;
