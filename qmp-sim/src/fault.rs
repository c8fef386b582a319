//! [`Fault`]: what a server can do wrong, by name, and when it does.
//!
//! Each is something that a client has met; most are from public reports of failures in programs that use QMP.

use std::fmt;
use std::str::FromStr;

use qmp_text::printable;

macro_rules! faults {
    ($($kind:ident $name:literal $text:literal;)*) => {
        /// The kinds of fault.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum FaultKind {
            $(#[doc = $text] $kind,)*
        }

        impl FaultKind {
            /// All kinds.
            pub const ALL: &[FaultKind] = &[$(FaultKind::$kind),*];

            /// The name.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(FaultKind::$kind => $name,)*
                }
            }

            /// What it does, in a sentence.
            #[must_use]
            pub fn description(self) -> &'static str {
                match self {
                    $(FaultKind::$kind => $text,)*
                }
            }
        }
    };
}

faults! {
    Silent "silent" "Accepts connections and never says anything.";
    GreetsLate "greets-late" "Greets five seconds after the connection.";
    GreetsOnce "greets-once" "Greets the first client only.";
    ByteByByte "byte-by-byte" "Sends one byte at a time.";
    StopsReading "stops-reading" "Reads nothing more; what was read is answered.";
    Freezes "freezes" "Neither reads nor writes any more; connections stay open.";
    DiesInReply "dies-in-reply" "Ends in the middle of a reply.";
    Restarts "restarts" "Ends instead of replying; a new machine takes the next connection.";
    LosesReply "loses-reply" "Runs the command and never replies.";
    DropsId "drops-id" "Replies without the id of the command.";
    LosesDeviceDeleted "loses-device-deleted" "Never sends `DEVICE_DELETED`.";
    RepeatsDeviceDeleted "repeats-device-deleted" "Sends `DEVICE_DELETED` twice.";
    EventsFirst "events-first" "Sends the events that a command causes before its reply.";
    EventsLast "events-last" "Sends the events that a command causes after its reply.";
    Floods "floods" "Sends a thousand events before the reply.";
    RefusesGeneric "refuses-generic" "Refuses the command with the class `GenericError`.";
    RefusesCommandNotFound "refuses-command-not-found" "Refuses the command with the class `CommandNotFound`.";
    RefusesDeviceNotActive "refuses-device-not-active" "Refuses the command with the class `DeviceNotActive`.";
    RefusesDeviceNotFound "refuses-device-not-found" "Refuses the command with the class `DeviceNotFound`.";
    RefusesKvmMissingCap "refuses-kvm-missing-cap" "Refuses the command with the class `KVMMissingCap`.";
    RefusesUnknownClass "refuses-unknown-class" "Refuses the command with a class that no release has.";
    UnknownMembers "unknown-members" "Adds a member that no release has to replies and events.";
    UnknownEvents "unknown-events" "Sends an event that no release has before the reply.";
    BacklogOfOne "backlog-of-one" "Listens with a backlog of one connection.";
}

/// When a fault happens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum When {
    /// From the start; a fault that is about a command happens at the first one after the negotiation.
    #[default]
    First,
    /// At the command with that number after the negotiation, from 1.
    Number(u64),
    /// At every command of that name.
    Command(String),
    /// At one in eight commands, by the seed.
    Random,
}

/// A fault to play: `NAME` or `NAME=WHEN`, where WHEN is a number, the name of a command, or `random`.
///
/// ```
/// use qmp_sim::{Fault, FaultKind, When};
///
/// let fault: Fault = "dies-in-reply=query-block".parse()?;
/// assert_eq!(fault.kind, FaultKind::DiesInReply);
/// assert_eq!(fault.when, When::Command("query-block".to_owned()));
/// # Ok::<(), qmp_sim::UnknownFault>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What happens.
    pub kind: FaultKind,
    /// When.
    pub when: When,
}

impl Fault {
    /// A fault that happens first.
    #[must_use]
    pub fn new(kind: FaultKind) -> Self {
        Self {
            kind,
            when: When::First,
        }
    }

    /// Whether it happens at a command with that number after the negotiation and that name.
    pub(crate) fn happens(&self, number: u64, command: &str, random: impl FnOnce() -> u64) -> bool {
        match &self.when {
            When::First => number == 1,
            When::Number(wanted) => number == *wanted,
            When::Command(wanted) => command == wanted,
            When::Random => random().is_multiple_of(8),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.name())?;
        match &self.when {
            When::First => Ok(()),
            When::Number(number) => write!(f, "={number}"),
            When::Command(name) => write!(f, "={}", printable(name)),
            When::Random => f.write_str("=random"),
        }
    }
}

/// The error for a text that names no fault.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no fault '{}'", printable(.0))]
pub struct UnknownFault(pub String);

impl FromStr for Fault {
    type Err = UnknownFault;

    fn from_str(text: &str) -> Result<Self, UnknownFault> {
        let (name, when) = match text.split_once('=') {
            Some((name, when)) => (name, Some(when)),
            None => (text, None),
        };
        let mut kinds = FaultKind::ALL.iter();
        let kind = kinds.find(|kind| kind.name() == name);
        let kind = *kind.ok_or_else(|| UnknownFault(name.to_owned()))?;
        let when = match when {
            None => When::First,
            Some("random") => When::Random,
            Some(when) => match when.parse() {
                Ok(number) => When::Number(number),
                Err(_) => When::Command(when.to_owned()),
            },
        };
        Ok(Self { kind, when })
    }
}
