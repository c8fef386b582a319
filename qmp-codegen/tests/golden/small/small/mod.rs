// @generated from small.json by `cargo test -p qmp-codegen`. Do not edit.

//! What small.json defines.
//!
//! # A machine

pub(super) mod commands;
pub(super) mod events;
pub(super) mod types;
