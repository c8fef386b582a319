//! [`Command`] and [`Event`]: the traits of generated commands and events.

use std::fmt::Debug;

use crate::codec::AsObject;
use crate::enumeration::Branches;
use crate::object::{Object, debug};
use crate::release::Release;
use crate::wire::{Blank, Data};

/// A command: its arguments, and the type of its reply.
///
/// ```
/// use qmp_types::Command;
///
/// fn name_of<C: Command>(_: &C) -> &'static str {
///     C::NAME
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a QMP command",
    label = "expected a command",
    note = "commands are the structs in `qmp_types::qmp::commands` and `qmp_types::qga::commands`: `commands::QueryStatus::new()`",
    note = "an event or type may have the same name: qualify it by its module"
)]
pub trait Command: Object + Clone + Debug {
    /// The name on the wire.
    const NAME: &'static str;

    /// The release that introduced the command; `None` if the oldest supported release has it, which is
    /// 5.2 in this crate.
    const SINCE: Option<Release> = None;

    /// The last release that has the command; `None` if the newest has it.
    const UNTIL: Option<Release> = None;

    /// Whether the server answers on success. If not, it answers only to report an error (R33).
    const SUCCESS_RESPONSE: bool = true;

    /// Whether the command may be sent before the machine is built (`--preconfig`).
    const ALLOW_PRECONFIG: bool = false;

    /// The contents of a successful reply.
    type Return: Data;
}

/// A command that may be sent out of band, ahead of others (R22).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent out of band",
    label = "expected a command that QEMU takes out of band",
    note = "the schema allows that for few commands; send it in its turn, with `execute`"
)]
pub trait OobCommand: Command {}

/// A function that is generic over commands. The generated function `visit_command` calls it with the
/// type of a command that it finds by name.
pub trait CommandVisitor {
    /// The result.
    type Output;

    /// Runs with the type of the command.
    fn visit<C: Command>(self) -> Self::Output;
}

/// An event: its data.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a QMP event",
    label = "expected an event",
    note = "events are the structs in `qmp_types::qmp::events`: `events::Shutdown`",
    note = "a command or type may have the same name: qualify it by its module"
)]
pub trait Event: Object + Clone + Debug {
    /// The name on the wire.
    const NAME: &'static str;

    /// The release that introduced the event; `None` if the oldest supported release has it.
    const SINCE: Option<Release> = None;

    /// The last release that has the event; `None` if the newest has it.
    const UNTIL: Option<Release> = None;
}

/// All events of a schema, as an enum with a variant that keeps unknown ones.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the enum of all events of a schema",
    label = "expected `qmp_types::qmp::AnyEvent` or `qmp_types::qga::AnyEvent`"
)]
pub trait EventSet: Branches + Clone + Debug {}

/// The reply to a command that returns nothing: an empty object. Members that a newer server may
/// add are ignored (R28).
#[derive(Clone, Default, PartialEq, Eq)]
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
