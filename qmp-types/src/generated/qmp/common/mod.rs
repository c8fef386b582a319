// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What common.json defines.

#[cfg(
    any(
        feature = "common",
        feature = "accelerator",
        feature = "block-core",
        feature = "block-export",
        feature = "migration",
        feature = "transaction",
        feature = "qom",
        feature = "qdev",
        feature = "machine"
    )
)]
pub(super) mod types;
