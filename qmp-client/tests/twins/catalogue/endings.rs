//! Ends of sessions by the program, and reconnecting.

use std::time::Duration;

use super::{ask, event, expect, greeted, greeting, refuse, reply, text};
use crate::either::Choice;
use crate::program::{Do, Over, Scenario};
use crate::server::Say;
use crate::twin::{Cmd, Wanted};

use Do::*;
use Say::*;

fn brief() -> Choice {
    Choice {
        deadline: Some(Duration::from_millis(60)),
        ..Choice::default()
    }
}

fn quits() -> Vec<Scenario> {
    vec![
        greeted(
            "quit",
            vec![
                expect("quit"),
                Together(vec![event("SHUTDOWN"), reply(1, "{}")]),
                Close,
            ],
            vec![Watch(1, Wanted::All), Quit, Next(1), Next(1), Quit],
        )
        .shows(&[
            "Quit => Ok",
            "SHUTDOWN",
            "Next(1) => Disconnected",
            "Quit => Disconnected NotSent",
        ]),
        greeted(
            "quit-and-an-event-after-the-answer",
            vec![expect("quit"), reply(1, "{}"), event("SHUTDOWN"), Close],
            vec![Watch(1, Wanted::All), Quit, Next(1), Next(1)],
        )
        .shows(&["Quit => Ok", "SHUTDOWN", "Next(1) => Disconnected"]),
        greeted(
            "quit-and-the-end",
            vec![expect("quit"), Close],
            vec![Quit, Closed],
        )
        .shows(&["Quit => Ok", "Closed => Disconnected"]),
        greeted("quit-and-a-reset", vec![Reset], vec![Quit]).shows(&["Quit => Ok"]),
        greeted(
            "quit-and-a-cut-answer",
            vec![expect("quit"), text("{\"retu"), Close],
            vec![Quit],
        )
        .shows(&["Quit => Ok"]),
        greeted(
            "quit-and-half-closed",
            vec![expect("quit"), reply(1, "{}"), HalfClose, SeeEnd],
            vec![Quit, ServerOver],
        )
        .shows(&["Quit => Ok", "closed by the client"]),
        greeted(
            "quit-answered-but-open",
            vec![expect("quit"), reply(1, "{}"), Pause],
            vec![Quit],
        )
        .choice(brief())
        .shows(&["Quit => Ok"]),
        greeted(
            "quit-unanswered-and-open",
            vec![expect("quit"), Pause],
            vec![Quit],
        )
        .choice(brief())
        .shows(&["Quit => Deadline Unknown", "quit"]),
        greeted(
            "quit-refused",
            vec![
                expect("quit"),
                refuse(1, "no"),
                expect("stop"),
                reply(2, "{}"),
            ],
            vec![Quit, Run(Cmd::Stop)],
        )
        .shows(&["Quit => Refused", "Run(Stop) => Ok"]),
        greeted("quit-after-the-end", vec![Close], vec![Quit, Closed, Quit]).shows(&[
            "Quit => Disconnected NotSent",
            "Quit => Disconnected NotSent",
        ]),
        greeted(
            "quit-with-a-call",
            vec![
                expect("ask"),
                expect("quit"),
                Together(vec![reply(1, "1"), reply(2, "{}")]),
                Close,
            ],
            vec![Submit(1, ask("a")), Quit, Wait(1)],
        )
        .shows(&["Quit => Ok", "Wait(1) => Ok"]),
        greeted(
            "quit-with-a-call-without-reply",
            vec![expect("ask"), expect("quit"), Close],
            vec![Submit(1, ask("a")), Quit, Wait(1)],
        )
        .shows(&["Quit => Ok", "Wait(1) => Disconnected Unknown"]),
        greeted(
            "shutdown-and-the-end",
            vec![Pause, event("SHUTDOWN"), Close],
            vec![Watch(1, Wanted::All), Let, Next(1), Next(1), Run(Cmd::Stop)],
        )
        .shows(&[
            "SHUTDOWN",
            "Next(1) => Disconnected",
            "Run(Stop) => Disconnected NotSent",
        ]),
        greeted(
            "quit-that-was-not-sent",
            [
                (0..8).map(|_| expect("ask")).collect::<Vec<_>>(),
                vec![Pause],
            ]
            .concat(),
            [
                (0..8)
                    .map(|n| SubmitFor(90_000, n, ask("a")))
                    .collect::<Vec<_>>(),
                vec![Quit],
            ]
            .concat(),
        )
        .choice(brief())
        .shows(&["Quit => Deadline NotSent"]),
    ]
}

fn leaves() -> Vec<Scenario> {
    vec![
        greeted("dropped", vec![SeeEnd], vec![Drop, ServerOver])
            .shows(&["over [\"closed by the client\"]"]),
        greeted(
            "dropped-with-a-subscription",
            vec![expect("stop"), event("E"), reply(1, "{}"), SeeEnd],
            vec![
                Watch(1, Wanted::All),
                Run(Cmd::Stop),
                Drop,
                ServerOver,
                Next(1),
                Next(1),
            ],
        )
        .shows(&[
            "over [\"closed by the client\"]",
            "Next(1) => Event",
            "Next(1) => Closed",
        ]),
        greeted(
            "dropped-with-a-call",
            vec![expect("ask"), Pause, reply(1, "1"), SeeEnd],
            vec![Submit(1, ask("a")), Drop, Let, Wait(1), ServerOver],
        )
        .shows(&["over [\"closed by the client"]),
        greeted(
            "closed",
            vec![SeeEnd],
            vec![Watch(1, Wanted::All), Leave, ServerOver, Next(1)],
        )
        .shows(&["over [\"closed by the client\"]", "Next(1) => Closed"]),
        greeted(
            "closed-with-calls",
            vec![
                expect("ask"),
                expect("ask"),
                reply(1, "1"),
                reply(2, "2"),
                SeeEnd,
            ],
            vec![
                Submit(1, ask("a")),
                Submit(2, ask("b")),
                Do::Leave,
                ServerOver,
            ],
        )
        .shows(&["over [\"closed by the client\"]"]),
        greeted(
            "cancelled-and-dropped",
            vec![expect("ask"), SeeEnd],
            vec![Submit(1, ask("a")), Cancel(1), Drop, ServerOver],
        )
        .shows(&["over [\"closed by the client\"]"]),
    ]
}

/// The program reconnects while the server sends events; afterwards only events of the new session come.
pub(crate) fn again_among_events() -> Scenario {
    let old = (0..200).map(|_| event("OLD"));
    let server = [
        vec![Together(old.collect())],
        second(greeting()),
        vec![expect("stop"), event("NEW"), reply(1, "{}"), SeeEnd],
    ];
    let program = [
        vec![Watch(1, Wanted::All), Reconnect, Run(Cmd::Stop), Drop],
        // All events that may have come, and the end.
        vec![Next(1); 203],
    ];
    greeted("again-among-events", server.concat(), program.concat()).over(Over::Address)
}

fn second(server: Vec<Say>) -> Vec<Say> {
    [vec![Accept], server].concat()
}

fn again() -> Vec<Scenario> {
    vec![
        greeted(
            "again",
            [
                vec![event("OLD"), Close],
                second(greeting()),
                vec![expect("stop"), event("NEW"), reply(1, "{}"), SeeEnd],
            ]
            .concat(),
            vec![
                Watch(1, Wanted::All),
                Closed,
                Reconnect,
                Watch(2, Wanted::All),
                Run(Cmd::Stop),
                Next(2),
                Next(1),
                Next(1),
                Drop,
            ],
        )
        .over(Over::Address)
        .shows(&[
            "Closed => Disconnected",
            "Reconnect => Ok",
            "Run(Stop) => Ok",
            "Next(2) => Event",
            "NEW",
            "Next(1) => Event",
            "OLD",
        ]),
        greeted(
            "again-but-mute",
            [vec![Close], second(vec![Close])].concat(),
            vec![Closed, Reconnect],
        )
        .over(Over::Address)
        .shows(&["Reconnect => ClosedBeforeGreeting", "FOLDER"]),
    ]
}

pub(crate) fn all() -> Vec<Scenario> {
    [quits(), leaves(), again()].concat()
}
