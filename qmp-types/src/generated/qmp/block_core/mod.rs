// Made from schemas/qmp (QEMU 10.2.2) by `cargo xtask regen`. Do not edit.

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
