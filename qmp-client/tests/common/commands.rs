//! Commands and events in the form of generated code.

// Each test program uses some of them.
#![allow(dead_code)]

use qmp_client::qmp_types::rt::*;
use serde_json::Value;

macro_rules! objects {
    ($($name:ident = $wire:literal { $($member:ident: $type:ty),* })*) => {$(
        #[derive(Clone, Debug, PartialEq)]
        pub(crate) struct $name {
            $(pub(crate) $member: $type,)*
        }

        impl Blank for $name {
            const BLANK: Self = Self { $($member: Blank::BLANK,)* };
        }

        impl Object for $name {
            const SHAPE: &'static Shape = &Shape {
                name: $wire,
                names: &[$(stringify!($member)),*],
                required: {
                    let members: &[&str] = &[$(stringify!($member)),*];
                    (1 << members.len()) - 1
                },
                ..*Shape::EMPTY
            };

            fn members(&self, view: &mut View<'_>) {
                view.object(&[$(&self.$member),*]);
            }

            fn members_mut(&mut self, view: &mut ViewMut<'_>) {
                view.object(&mut [$(&mut self.$member),*]);
            }
        }

        impl Data for $name {
            type Codec = AsObject;
        }
    )*};
}

objects! {
    Stop = "stop" {}
    QueryStatus = "query-status" {}
    StatusInfo = "StatusInfo" { running: bool, status: String }
    GuestShutdown = "guest-shutdown" {}
    Yank = "yank" {}
    Ask = "ask" { tag: String }
    GetFd = "getfd" {}
    JobDismiss = "job-dismiss" { id: String }
    QueryNumbers = "query-numbers" {}
    Numbers = "Numbers" { ratio: Option<f64>, large: u64, low: i64 }
    JobStatusChange = "JOB_STATUS_CHANGE" { id: String, status: String }
}

impl Command for Stop {
    const NAME: &'static str = "stop";
    type Return = Empty;
}

impl Command for QueryStatus {
    const NAME: &'static str = "query-status";
    type Return = StatusInfo;
}

impl Command for QueryNumbers {
    const NAME: &'static str = "query-numbers";
    type Return = Numbers;
}

impl Command for GuestShutdown {
    const NAME: &'static str = "guest-shutdown";
    const SUCCESS_RESPONSE: bool = false;
    type Return = Empty;
}

impl Command for Yank {
    const NAME: &'static str = "yank";
    type Return = Value;
}

impl OobCommand for Yank {}

impl Command for Ask {
    const NAME: &'static str = "ask";
    type Return = Value;
}

impl OobCommand for Ask {}

impl Command for GetFd {
    const NAME: &'static str = "getfd";
    type Return = Empty;
}

impl Command for JobDismiss {
    const NAME: &'static str = "job-dismiss";
    type Return = Empty;
}

impl Event for JobStatusChange {
    const NAME: &'static str = "JOB_STATUS_CHANGE";
}

/// All events; there is one.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum AnyEvent {
    JobStatusChange(JobStatusChange),
    Unknown(UnknownBranch),
}

impl Branches for AnyEvent {
    fn of(tag: &str) -> Self {
        match tag {
            JobStatusChange::NAME => Self::JobStatusChange(Blank::BLANK),
            _ => Self::Unknown(UnknownBranch::new(tag)),
        }
    }

    fn tag(&self) -> &str {
        match self {
            Self::JobStatusChange(_) => JobStatusChange::NAME,
            Self::Unknown(event) => &event.tag,
        }
    }

    fn members(&self) -> Option<&dyn Members> {
        Some(match self {
            Self::JobStatusChange(event) => event,
            Self::Unknown(event) => event,
        })
    }

    fn members_mut(&mut self) -> Option<&mut dyn Members> {
        Some(match self {
            Self::JobStatusChange(event) => event,
            Self::Unknown(event) => event,
        })
    }
}

impl EventSet for AnyEvent {}
