// @generated from schemas/qga (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! What qapi-schema.json defines.

pub(super) mod commands;
pub(super) mod types;
