// Made from small.json by `cargo test -p qmp-codegen`. Do not edit.

//! Generated from small.json.
#![allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    reason = "few programs use all of a schema"
)]
#![allow(deprecated, reason = "impls name deprecated items too")]
#![allow(nonstandard_style, reason = "a second underscore keeps two names apart")]
#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "the schema decides what is long or alike"
)]
#![allow(rustdoc::redundant_explicit_links, reason = "one way to write links is enough")]

mod small;

/// The commands, each with the type of its reply.
pub mod commands {
    pub use super::small::commands::*;
}

/// The events.
pub mod events {
    pub use super::small::events::*;
}

/// The types that commands and events are made of.
pub mod types {
    pub use super::small::types::*;
}

/// Any event of the schema.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AnyEvent {
    /// The event `POWER_CHANGED`.
    PowerChanged(events::PowerChanged),
    /// An event that this version of the schema does not have.
    Unknown(::qmp_types::UnknownBranch),
}

impl ::qmp_types::Branches for AnyEvent {
    #[inline]
    fn of(name: &str) -> Self {
        match name {
            "POWER_CHANGED" => Self::PowerChanged(::qmp_types::Blank::BLANK),
            _ => Self::Unknown(::qmp_types::UnknownBranch::new(name)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::PowerChanged(_) => "POWER_CHANGED",
            Self::Unknown(event) => &event.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn ::qmp_types::Members> {
        Some(
            match self {
                Self::PowerChanged(event) => event,
                Self::Unknown(event) => event,
            },
        )
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn ::qmp_types::Members> {
        Some(
            match self {
                Self::PowerChanged(event) => event,
                Self::Unknown(event) => event,
            },
        )
    }
}

impl ::qmp_types::EventSet for AnyEvent {}

/// Finds a command by its name on the wire, and lets the visitor see its type.
///
/// Gives `None` if the schema has no such command.
#[allow(dead_code, deprecated, unreachable_pub)]
pub fn visit_command<V: ::qmp_types::CommandVisitor>(
    name: &str,
    visitor: V,
) -> Option<V::Output> {
    match name {
        "plug" => Some(visitor.visit::<commands::Plug>()),
        "resize" => Some(visitor.visit::<commands::Resize>()),
        "raw" => Some(visitor.visit::<commands::Raw>()),
        _ => {
            drop(visitor);
            None
        }
    }
}
