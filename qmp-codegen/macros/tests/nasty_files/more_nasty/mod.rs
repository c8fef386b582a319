// Made from nasty.json by `cargo xtask regen`. Do not edit.

//! What more-nasty.json defines.

pub(super) mod commands;
pub(super) mod types;
