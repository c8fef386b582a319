// @generated from nasty.json by `qmp generate`. Do not edit.

//! Generated from nasty.json.
#![allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    reason = "few programs use all of a schema"
)]
#![allow(missing_docs, reason = "a schema need not describe all members")]
#![allow(deprecated, reason = "impls name deprecated items too")]
#![allow(nonstandard_style, reason = "a second underscore keeps two names apart")]
#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "the schema decides what is long or alike"
)]
#![allow(rustdoc::redundant_explicit_links, reason = "one way to write links is enough")]

mod nasty;
mod more_nasty;
mod nasty_docs;
mod any_event;
mod visit_command;

/// The commands, each with the type of its reply.
pub mod commands {
    pub use super::nasty::commands::*;
    pub use super::more_nasty::commands::*;
    pub use super::nasty_docs::commands::*;
}

/// The events.
pub mod events {
    pub use super::nasty::events::*;
    pub use super::nasty_docs::events::*;
}

/// The types that commands and events are made of.
pub mod types {
    pub use super::nasty::types::*;
    pub use super::more_nasty::types::*;
    pub use super::nasty_docs::types::*;
}

pub mod wire_names;

pub use any_event::AnyEvent;
pub use visit_command::visit_command;
