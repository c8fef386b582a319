// @generated from nasty.json by `qmp generate`. Do not edit.

#[allow(unused_imports)]
use super::{commands, events, types};

/// Any event of the schema.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AnyEvent {
    /// On the wire: `UNKNOWN`.
    Unknown_(events::Unknown_),
    /// On the wire: `TYPE`.
    Type(events::Type),
    /// On the wire: `__ORG.EXAMPLE_SECOND`.
    OrgExampleSecond(events::OrgExampleSecond),
    /// On the wire: `NODE_CHANGED`.
    NodeChanged(events::NodeChanged),
    /// Emitted when [`doc-run`](commands::DocRun) ends.
    DocDone(events::DocDone),
    /// An event that this version of the schema does not have.
    Unknown(::qmp_types::rt::UnknownBranch),
}

impl ::qmp_types::rt::Branches for AnyEvent {
    #[inline]
    fn of(name: &str) -> Self {
        match name {
            "UNKNOWN" => Self::Unknown_(::qmp_types::rt::Blank::BLANK),
            "TYPE" => Self::Type(::qmp_types::rt::Blank::BLANK),
            "__ORG.EXAMPLE_SECOND" => {
                Self::OrgExampleSecond(::qmp_types::rt::Blank::BLANK)
            }
            "NODE_CHANGED" => Self::NodeChanged(::qmp_types::rt::Blank::BLANK),
            "DOC_DONE" => Self::DocDone(::qmp_types::rt::Blank::BLANK),
            _ => Self::Unknown(::qmp_types::rt::UnknownBranch::new(name)),
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
    fn members(&self) -> Option<&dyn ::qmp_types::rt::Members> {
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
    fn members_mut(&mut self) -> Option<&mut dyn ::qmp_types::rt::Members> {
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

impl ::qmp_types::rt::EventSet for AnyEvent {}

::qmp_types::rt::impl_eq! {
    AnyEvent, eq_branches
}
