// Made from small.json by `cargo test -p qmp-codegen`. Do not edit.

//! What `small.json` defines.

pub(super) mod commands;
pub(super) mod events;
pub(super) mod types;
