// @generated from small.json by `cargo test -p qmp-codegen`. Do not edit.

#[allow(unused_imports)]
use super::{commands, events, types};

/// Any event of the schema.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AnyEvent {
    /// The machine was switched on or off.
    PowerChanged(events::PowerChanged),
    /// An event that this version of the schema does not have.
    Unknown(::qmp_types::rt::UnknownBranch),
}

impl ::qmp_types::rt::Branches for AnyEvent {
    #[inline]
    fn of(name: &str) -> Self {
        match name {
            "POWER_CHANGED" => Self::PowerChanged(::qmp_types::rt::Blank::BLANK),
            _ => Self::Unknown(::qmp_types::rt::UnknownBranch::new(name)),
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
    fn members(&self) -> Option<&dyn ::qmp_types::rt::Members> {
        Some(
            match self {
                Self::PowerChanged(event) => event,
                Self::Unknown(event) => event,
            },
        )
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn ::qmp_types::rt::Members> {
        Some(
            match self {
                Self::PowerChanged(event) => event,
                Self::Unknown(event) => event,
            },
        )
    }
}

impl ::qmp_types::rt::EventSet for AnyEvent {}

::qmp_types::rt::impl_eq! {
    AnyEvent, eq_branches
}
