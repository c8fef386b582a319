// @generated from schemas/qga (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::{commands, events, types};

/// Any event of the schema.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AnyEvent {
    /// An event that this version of the schema does not have.
    Unknown(crate::rt::UnknownBranch),
}

impl crate::rt::Branches for AnyEvent {
    #[inline]
    fn of(name: &str) -> Self {
        match name {
            _ => Self::Unknown(crate::rt::UnknownBranch::new(name)),
        }
    }

    #[inline]
    fn tag(&self) -> &str {
        match self {
            Self::Unknown(event) => &event.tag,
        }
    }

    #[inline]
    fn members(&self) -> Option<&dyn crate::rt::Members> {
        Some(
            match self {
                Self::Unknown(event) => event,
            },
        )
    }

    #[inline]
    fn members_mut(&mut self) -> Option<&mut dyn crate::rt::Members> {
        Some(
            match self {
                Self::Unknown(event) => event,
            },
        )
    }
}

impl crate::rt::EventSet for AnyEvent {}

crate::rt::impl_eq! {
    AnyEvent, eq_branches
}
