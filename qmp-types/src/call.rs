//! [`Command`] and [`Event`]: the generated structs that messages are made of.

use std::fmt::Debug;

use crate::codec::AsObject;
use crate::enumeration::Branches;
use crate::object::{Object, debug};
use crate::release::Release;
use crate::wire::{Blank, Data};

/// A command: its arguments, and the type of what the server returns.
///
/// ```
/// use qmp_types::Command;
///
/// fn name_of<C: Command>(_: &C) -> &'static str {
///     C::NAME
/// }
/// ```
pub trait Command: Object + Clone + Debug {
    /// The name on the wire.
    const NAME: &'static str;

    /// The release that brought the command; `None` if the oldest has it that the types were made
    /// for, which is 5.2 in this crate.
    const SINCE: Option<Release> = None;

    /// The last release that has the command; `None` if the newest has it.
    const UNTIL: Option<Release> = None;

    /// Whether the server answers on success. If not, it answers only to report an error (R33).
    const SUCCESS_RESPONSE: bool = true;

    /// Whether the command may be sent before the machine is built (`--preconfig`).
    const ALLOW_PRECONFIG: bool = false;

    /// What a success reply holds.
    type Return: Data;
}

/// A command that may be sent out of band, ahead of others (R22).
pub trait OobCommand: Command {}

/// Something to do with a command whose type is only known when its name is: the generated function
/// `visit_command` finds the type by the name.
pub trait CommandVisitor {
    /// What comes of it.
    type Output;

    /// Does it.
    fn visit<C: Command>(self) -> Self::Output;
}

/// An event: its data.
pub trait Event: Object + Clone + Debug {
    /// The name on the wire.
    const NAME: &'static str;

    /// The release that brought the event; `None` if the oldest has it that the types were made for.
    const SINCE: Option<Release> = None;

    /// The last release that has the event; `None` if the newest has it.
    const UNTIL: Option<Release> = None;
}

/// All events of a schema, as an enum with an arm that keeps unknown ones.
pub trait EventSet: Branches + Clone + Debug {}

/// What a command returns that returns nothing: an empty object. Members that a newer server may
/// add are ignored (R28).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Empty {}

impl Empty {
    /// The empty object.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Debug for Empty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, ("Empty", &[]), f)
    }
}

impl Blank for Empty {
    const BLANK: Self = Self {};
}

impl Object for Empty {}

impl Data for Empty {
    type Codec = AsObject;
}
