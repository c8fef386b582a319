// Made from nasty.json by `qmp generate`. Do not edit.

//! Generated from nasty.json.
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

mod nasty;
mod more_nasty;
mod nasty_docs;

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

/// Any event of the schema.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AnyEvent {
    /// The event `UNKNOWN`.
    Unknown_(events::Unknown_),
    /// The event `TYPE`.
    Type(events::Type),
    /// The event `__ORG.EXAMPLE_SECOND`.
    OrgExampleSecond(events::OrgExampleSecond),
    /// The event `NODE_CHANGED`.
    NodeChanged(events::NodeChanged),
    /// The event `DOC_DONE`.
    DocDone(events::DocDone),
    /// An event that this version of the schema does not have.
    Unknown(::qmp_types::UnknownBranch),
}

impl ::qmp_types::Branches for AnyEvent {
    #[inline]
    fn of(name: &str) -> Self {
        match name {
            "UNKNOWN" => Self::Unknown_(::qmp_types::Blank::BLANK),
            "TYPE" => Self::Type(::qmp_types::Blank::BLANK),
            "__ORG.EXAMPLE_SECOND" => Self::OrgExampleSecond(::qmp_types::Blank::BLANK),
            "NODE_CHANGED" => Self::NodeChanged(::qmp_types::Blank::BLANK),
            "DOC_DONE" => Self::DocDone(::qmp_types::Blank::BLANK),
            _ => Self::Unknown(::qmp_types::UnknownBranch::new(name)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Unknown_(_) => "UNKNOWN",
            Self::Type(_) => "TYPE",
            Self::OrgExampleSecond(_) => "__ORG.EXAMPLE_SECOND",
            Self::NodeChanged(_) => "NODE_CHANGED",
            Self::DocDone(_) => "DOC_DONE",
            Self::Unknown(event) => &event.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn ::qmp_types::Members> {
        Some(
            match self {
                Self::Unknown_(event) => event,
                Self::Type(event) => event,
                Self::OrgExampleSecond(event) => event,
                Self::NodeChanged(event) => event,
                Self::DocDone(event) => event,
                Self::Unknown(event) => event,
            },
        )
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn ::qmp_types::Members> {
        Some(
            match self {
                Self::Unknown_(event) => event,
                Self::Type(event) => event,
                Self::OrgExampleSecond(event) => event,
                Self::NodeChanged(event) => event,
                Self::DocDone(event) => event,
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
        "self" => Some(visitor.visit::<commands::Self_>()),
        "async_fn" => Some(visitor.visit::<commands::AsyncFn_>()),
        "gen" => Some(visitor.visit::<commands::Gen>()),
        "match" => Some(visitor.visit::<commands::Match>()),
        "loop" => Some(visitor.visit::<commands::Loop>()),
        "echo" => Some(visitor.visit::<commands::Echo>()),
        "string" => Some(visitor.visit::<commands::String_>()),
        "device-add" => Some(visitor.visit::<commands::DeviceAdd>()),
        "__org.example_old" => Some(visitor.visit::<commands::OrgExampleOld>()),
        "include" => Some(visitor.visit::<commands::Include>()),
        "doc-run" => Some(visitor.visit::<commands::DocRun>()),
        "doc-walk" => Some(visitor.visit::<commands::DocWalk>()),
        _ => {
            drop(visitor);
            None
        }
    }
}
