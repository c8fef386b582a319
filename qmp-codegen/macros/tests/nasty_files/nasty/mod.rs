// @generated from nasty.json by `qmp generate`. Do not edit.

//! What nasty.json defines.

pub(super) mod commands;
pub(super) mod events;
pub(super) mod types;
