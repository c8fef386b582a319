// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What crypto.json defines.

#[cfg(
    any(
        feature = "crypto",
        feature = "block-core",
        feature = "block-export",
        feature = "transaction",
        feature = "qom",
        feature = "qdev"
    )
)]
pub(super) mod types;
