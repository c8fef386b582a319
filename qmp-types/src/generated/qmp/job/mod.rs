// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What job.json defines.

#[cfg(feature = "job")]
pub(super) mod commands;
#[cfg(feature = "job")]
pub(super) mod events;
#[cfg(
    any(
        feature = "job",
        feature = "block-core",
        feature = "block-export",
        feature = "transaction",
        feature = "qom",
        feature = "qdev"
    )
)]
pub(super) mod types;
