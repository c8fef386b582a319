// @generated from nasty.json by `qmp generate`. Do not edit.

//! What nasty-docs.json defines.
//!
//! # A heading with \`one quote, \<b\>tags\</b\> & \[a link\](<https://x.invalid>)
//!
//! A free-form comment, about `DocKind` and `no-such-thing`.
//!
//! 1. first
//!
//! 2. second
//!
//!    - inside

pub(super) mod commands;
pub(super) mod events;
pub(super) mod types;
