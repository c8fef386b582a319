// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What sockets.json defines.

#[cfg(
    any(
        feature = "sockets",
        feature = "block-core",
        feature = "block-export",
        feature = "char",
        feature = "net",
        feature = "ui",
        feature = "migration",
        feature = "transaction",
        feature = "qom",
        feature = "qdev"
    )
)]
pub(super) mod types;
