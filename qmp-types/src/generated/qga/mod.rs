// Made from schemas/qga (QEMU 10.2.2) by `cargo xtask regen`. Do not edit.

//!Generated from schemas/qga (QEMU 10.2.2).
#![allow(deprecated, reason = "impls name deprecated items too")]
#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "the schema decides what is long or alike"
)]

mod qapi_schema;

/// The commands, each with the type of its reply.
pub mod commands {
    pub use super::qapi_schema::commands::*;
}

/// The events.
pub mod events {}

/// The types that commands and events are made of.
pub mod types {
    pub use super::qapi_schema::types::*;
}

/// Any event of the schema.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AnyEvent {
    /// An event that this version of the schema does not have.
    Unknown(crate::UnknownBranch),
}

impl crate::Branches for AnyEvent {
    #[inline]
    fn of(name: &str) -> Self {
        match name {
            _ => Self::Unknown(crate::UnknownBranch::new(name)),
        }
    }
    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Unknown(event) => &event.tag,
        }
    }
    #[inline]
    fn members(&self) -> Option<&dyn crate::Members> {
        Some(
            match self {
                Self::Unknown(event) => event,
            },
        )
    }
    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::Members> {
        Some(
            match self {
                Self::Unknown(event) => event,
            },
        )
    }
}

impl crate::EventSet for AnyEvent {}
