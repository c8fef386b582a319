// @generated from nasty.json by `qmp generate`. Do not edit.

//! What more-nasty.json defines.

pub(super) mod commands;
pub(super) mod types;
