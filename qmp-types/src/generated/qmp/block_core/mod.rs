// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What block-core.json defines.

#[cfg(feature = "block-core")]
pub(super) mod commands;
#[cfg(feature = "block-core")]
pub(super) mod events;
#[cfg(
    any(
        feature = "block-core",
        feature = "block-export",
        feature = "transaction",
        feature = "qom",
        feature = "qdev"
    )
)]
pub(super) mod types;
