//! Items of subscriptions.

use super::{event, expect, greeted, job, reply, text};
use crate::either::Choice;
use crate::program::{Do, Scenario};
use crate::server::Say;
use crate::twin::{Cmd, Wanted};

use Do::*;
use Say::*;

fn few() -> Choice {
    Choice {
        max_events: Some(3),
        ..Choice::default()
    }
}

/// The server sends these before it answers `stop`, so that the client has them then.
fn before_stop(name: &str, sent: Vec<Say>, watch: Vec<Do>, after: Vec<Do>) -> Scenario {
    let server = [vec![expect("stop")], sent, vec![reply(1, "{}")]].concat();
    let program = [watch, vec![Run(Cmd::Stop)], after].concat();
    greeted(name, server, program)
}

pub(crate) fn all() -> Vec<Scenario> {
    let misfit = || {
        text(
            "{\"timestamp\": {\"seconds\": 1, \"microseconds\": 1}, \"event\": \"JOB_STATUS_CHANGE\", \
             \"data\": {\"id\": 1}}\r\n",
        )
    };
    let all_kinds = vec![
        Watch(1, Wanted::All),
        Watch(2, Wanted::Named("STOP")),
        Watch(3, Wanted::Job),
        Watch(4, Wanted::Any),
        Watch(5, Wanted::Matching("\"b\"")),
    ];
    vec![
        before_stop(
            "subscriptions",
            vec![event("STOP"), job("a"), job("b")],
            all_kinds.clone(),
            vec![
                Next(1),
                Next(1),
                Next(1),
                Nothing(1),
                Next(2),
                Nothing(2),
                Next(3),
                Next(3),
                Nothing(3),
                Next(4),
                Next(4),
                Next(4),
                Next(5),
                Nothing(5),
            ],
        )
        .shows(&[
            "Next(1) => Event",
            "Nothing(1) => None",
            "Next(2) => Event",
            "STOP",
            "Nothing(2) => None",
            "Nothing(3) => None",
            "Nothing(5) => None",
        ]),
        before_stop(
            "events-lost",
            (0..10).map(|n| job(&n.to_string())).collect(),
            vec![Watch(1, Wanted::All)],
            vec![Next(1), Next(1), Next(1), Next(1), Nothing(1)],
        )
        .choice(few())
        .shows(&[
            "Next(1) => Lost(7)",
            "Next(1) => Event",
            "Nothing(1) => None",
        ]),
        before_stop(
            "events-lost-in-a-search",
            (0..10).map(|n| job(&n.to_string())).collect(),
            vec![
                Watch(1, Wanted::Job),
                Watch(2, Wanted::Any),
                Watch(3, Wanted::Named("JOB_STATUS_CHANGE")),
            ],
            vec![
                Find(1, "a", 90_000),
                Find(2, "a", 90_000),
                Find(3, "a", 90_000),
            ],
        )
        .choice(few())
        .shows(&["=> EventsLost", "7", "JOB_STATUS_CHANGE", "=> EventsLost"]),
        before_stop(
            "event-found",
            vec![job("a"), job("b"), job("c")],
            vec![
                Watch(1, Wanted::Job),
                Watch(2, Wanted::Any),
                Watch(3, Wanted::All),
            ],
            vec![
                Find(1, "\"b\"", 90_000),
                Next(1),
                Find(2, "\"b\"", 90_000),
                Find(3, "\"b\"", 90_000),
                Next(3),
            ],
        )
        .shows(&["=> Ok", "Next(1) => Event", "\"c\""]),
        before_stop(
            "event-not-found",
            vec![job("a")],
            all_kinds,
            vec![
                Find(1, "z", 30),
                Find(2, "z", 30),
                Find(3, "z", 30),
                Find(4, "z", 30),
                Find(5, "z", 30),
            ],
        )
        .shows(&[
            "=> NoEvent",
            "30ms",
            "=> NoEvent",
            "STOP",
            "=> NoEvent",
            "JOB_STATUS_CHANGE",
        ]),
        before_stop(
            "event-that-does-not-fit",
            vec![misfit(), job("a")],
            vec![
                Watch(1, Wanted::Job),
                Watch(2, Wanted::Any),
                Watch(3, Wanted::All),
            ],
            vec![Next(1), Next(1), Next(2), Next(2), Next(3), Next(3)],
        )
        .shows(&[
            "Next(1) => Decode",
            "data.id",
            "Next(1) => Event",
            "Next(2) => Decode",
            "Next(2) => Event",
            "Next(3) => Event",
        ]),
        before_stop(
            "event-that-does-not-fit-in-a-search",
            vec![misfit(), job("a")],
            vec![Watch(1, Wanted::Job)],
            vec![Find(1, "\"a\"", 90_000), Find(1, "\"a\"", 90_000)],
        )
        .shows(&["=> Decode", "=> Ok"]),
        before_stop(
            "events-that-are-none",
            vec![
                text("{\"event\": \"X\"}\r\n"),
                text("{\"timestamp\": 1, \"event\": \"X\"}\r\n"),
                text("{\"timestamp\": {\"seconds\": -1, \"microseconds\": -1}, \"event\": 5}\r\n"),
            ],
            vec![Watch(1, Wanted::All)],
            vec![Strays, Nothing(1)],
        )
        .shows(&["Strays => [", "Nothing(1) => None"]),
        before_stop(
            "events-of-clocks-that-fail",
            vec![text(
                "{\"timestamp\": {\"seconds\": -1, \"microseconds\": -1}, \"event\": \"X\"}\r\n",
            )],
            vec![Watch(1, Wanted::Any)],
            vec![Next(1)],
        )
        .shows(&["Next(1) => Event", "-1"]),
        // The reply to the second command comes after that to the first, whether or not that was awaited.
        greeted(
            "event-too-large",
            vec![
                expect("stop"),
                job(&"x".repeat(1000)),
                job("a"),
                reply(1, "{}"),
                expect("stop"),
                reply(2, "{}"),
            ],
            vec![
                Watch(1, Wanted::Job),
                Run(Cmd::Stop),
                Next(1),
                Run(Cmd::Stop),
                Strays,
            ],
        )
        .choice(Choice {
            max_message: Some(300),
            ..Choice::default()
        }),
        before_stop(
            "event-like-an-answer",
            vec![Event(
                "E".to_owned(),
                "{\"return\": 1, \"id\": 2}".to_owned(),
            )],
            vec![Watch(1, Wanted::All)],
            vec![Next(1)],
        )
        .shows(&["Run(Stop) => Ok", "Next(1) => Event", "return"]),
        greeted(
            "event-without-a-command",
            vec![Pause, event("E")],
            vec![Watch(1, Wanted::All), Let, Next(1)],
        )
        .shows(&["Next(1) => Event"]),
        greeted(
            "subscribed-late",
            vec![
                expect("stop"),
                event("OLD"),
                reply(1, "{}"),
                expect("stop"),
                event("NEW"),
                reply(2, "{}"),
            ],
            vec![
                Run(Cmd::Stop),
                Watch(1, Wanted::All),
                Run(Cmd::Stop),
                Next(1),
                Nothing(1),
            ],
        )
        .shows(&["Next(1) => Event", "NEW", "Nothing(1) => None"]),
        greeted(
            "events-and-the-end",
            vec![
                expect("stop"),
                Together(vec![event("STOP"), reply(1, "{}"), event("SHUTDOWN")]),
                Close,
            ],
            vec![
                Watch(1, Wanted::All),
                Watch(2, Wanted::Job),
                Run(Cmd::Stop),
                Next(1),
                Next(1),
                Next(1),
                Next(1),
                Next(2),
                Find(2, "a", 90_000),
            ],
        )
        .shows(&[
            "Run(Stop) => Ok",
            "STOP",
            "SHUTDOWN",
            "Next(1) => Disconnected",
            "Next(1) => Disconnected",
            "Next(2) => Disconnected",
            "=> Disconnected",
        ]),
        greeted(
            "subscribed-after-the-end",
            vec![Close],
            vec![Closed, Watch(1, Wanted::All), Next(1), Find(1, "a", 90_000)],
        )
        .shows(&["Closed => Disconnected", "Next(1) => Disconnected"]),
    ]
}
