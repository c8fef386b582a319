//! Results of commands on an open connection.

use std::time::Duration;

use serde_json::json;

use super::{ask, event, expect, greeted, no_id, refuse, reply, text};
use crate::either::Choice;
use crate::program::{Do, Scenario};
use crate::server::Say;
use crate::twin::{Cmd, Wanted};

use Do::*;
use Say::*;

fn oob() -> Choice {
    Choice {
        oob: true,
        ..Choice::default()
    }
}

fn small() -> Choice {
    Choice {
        max_message: Some(300),
        ..Choice::default()
    }
}

fn quiet(limit: u64) -> Choice {
    Choice {
        silence: Some(Duration::from_millis(limit)),
        ..Choice::default()
    }
}

fn answers() -> Vec<Scenario> {
    let large = format!("\"{}\"", "x".repeat(1000));
    vec![
        greeted(
            "answered",
            vec![
                expect("query-status"),
                reply(1, r#"{"status": "running", "running": true, "new": 1}"#),
                expect("x"),
                reply(2, "[1, 18446744073709551615]"),
            ],
            vec![Run(Cmd::QueryStatus), Raw("x", Some(json!({"y": null})))],
        )
        .shows(&["Ok \"StatusInfo { running: true", "18446744073709551615"]),
        greeted(
            "refused",
            vec![
                expect("job-dismiss"),
                refuse(1, "Job not found"),
                expect("x"),
                refuse(2, "no"),
            ],
            vec![Run(Cmd::Dismiss("a")), Raw("x", Some(json!({"y": 1})))],
        )
        .shows(&["=> Refused", "Job not found", "=> Refused"]),
        greeted(
            "not-fitting-its-type",
            vec![
                expect("query-status"),
                reply(1, r#"{"status": "running", "running": 1}"#),
                expect("stop"),
                reply(2, "{}"),
            ],
            vec![Run(Cmd::QueryStatus), Run(Cmd::Stop)],
        )
        .shows(&["=> Decode", "running", "Run(Stop) => Ok"]),
        greeted(
            "lacking-a-member",
            vec![expect("query-status"), reply(1, r#"{"running": true}"#)],
            vec![Run(Cmd::QueryStatus)],
        )
        .shows(&["=> Decode", "status"]),
        greeted(
            "widened",
            vec![
                expect("query-numbers"),
                reply(1, r#"{"ratio": null, "large": 1, "low": 2}"#),
                expect("query-numbers"),
                reply(2, r#"{"large": 1, "low": 2, "ratio": {"of": [1, 2]}}"#),
            ],
            vec![Run(Cmd::QueryNumbers), Run(Cmd::QueryNumbers)],
        )
        .shows(&[
            "ratio: None, large: 1, low: 2",
            "ratio: None, large: 1, low: 2",
        ]),
        greeted(
            "undecodable",
            vec![
                expect("query-status"),
                reply(1, r#"{"status": "running", "running": inf}"#),
                expect("query-numbers"),
                reply(
                    2,
                    r#"{"ratio": 1, "large": 18446744073709551615, "low": -9223372036854775808}"#,
                ),
                expect("query-numbers"),
                reply(
                    3,
                    r#"{"ratio": 1, "large": 18446744073709551616, "low": 1}"#,
                ),
            ],
            vec![
                Run(Cmd::QueryStatus),
                Run(Cmd::QueryNumbers),
                Run(Cmd::QueryNumbers),
            ],
        )
        .shows(&["=> Decode", "=> Ok", "=> Decode"]),
        greeted(
            "too-large",
            vec![
                expect("ask"),
                reply(1, &large),
                expect("ask"),
                reply(2, "2"),
            ],
            vec![Run(ask("a")), Run(ask("b"))],
        )
        .choice(small())
        .shows(&["=> TooLarge", "300", "=> Ok"]),
        greeted(
            "too-large-of-several",
            vec![
                expect("ask"),
                expect("ask"),
                expect("ask"),
                reply(1, "1"),
                reply(2, &large),
                reply(3, "3"),
            ],
            vec![
                Submit(1, ask("a")),
                SubmitFor(90_000, 2, ask("b")),
                Submit(3, ask("c")),
                Wait(1),
                Wait(3),
                Wait(2),
                Strays,
            ],
        )
        .choice(small())
        .shows(&["Wait(1) => Ok", "Wait(3) => Ok", "Wait(2) => "]),
        greeted(
            "text-between",
            vec![
                text("no JSON at all\r\n"),
                expect("stop"),
                text("{\"x\": inf}\r\n"),
                reply(1, "{}"),
            ],
            vec![Run(Cmd::Stop), Strays],
        )
        .shows(&["Run(Stop) => Ok", "Undecodable", "Undecodable"]),
        greeted(
            "answer-over-many-lines",
            vec![expect("ask"), reply(1, "{\r\n    \"a\": [\r\n    ]\r\n}")],
            vec![Run(ask("a"))],
        )
        .shows(&["=> Ok"]),
        greeted(
            "text-in-a-reply",
            vec![
                expect("ask"),
                reply(1, r#""} \"id\": 9 { \uD83D\uDE00 \u0000""#),
            ],
            vec![Run(ask("a"))],
        )
        .shows(&["=> Ok", "} \\\\\\\"id"]),
    ]
}

fn identity() -> Vec<Scenario> {
    vec![
        greeted(
            "error-without-id",
            vec![
                expect("ask"),
                no_id("parse"),
                expect("stop"),
                reply(2, "{}"),
            ],
            vec![Run(ask("a")), Run(Cmd::Stop)],
        )
        .shows(&["=> Refused", "parse", "Run(Stop) => Ok"]),
        // One request may have several errors (R7), which do not belong to the next.
        greeted(
            "errors-without-id",
            vec![
                expect("ask"),
                Together(vec![no_id("stray"), no_id("expecting value")]),
                expect("stop"),
                reply(2, "{}"),
            ],
            vec![Run(ask("a")), Run(Cmd::Stop), Strays],
        )
        .shows(&["=> Refused", "stray", "Run(Stop) => Ok", "expecting value"]),
        greeted(
            "error-without-id-of-several",
            vec![
                expect("ask"),
                expect("ask"),
                no_id("whose"),
                reply(1, "1"),
                reply(2, "2"),
            ],
            vec![
                Submit(1, ask("a")),
                Submit(2, ask("b")),
                Wait(1),
                Wait(2),
                Strays,
            ],
        )
        .shows(&["Wait(1) => Ok", "Wait(2) => Ok", "whose"]),
        greeted(
            "unknown-id",
            vec![
                text("{\"return\": 1, \"id\": 977}\r\n"),
                text("{\"return\": 1, \"id\": \"x\"}\r\n"),
                text("{\"return\": 1}\r\n"),
                expect("ask"),
                reply(1, "\"own\""),
            ],
            vec![Run(ask("a")), Strays],
        )
        .shows(&["=> Ok", "own", "UnknownId", "977", "UnknownId"]),
        greeted(
            "answered-twice",
            vec![
                expect("ask"),
                Together(vec![reply(1, "1"), reply(1, "2")]),
                expect("ask"),
                reply(2, "3"),
            ],
            vec![Run(ask("a")), Run(ask("b")), Strays],
        )
        .shows(&["=> Ok \"Number(1)\"", "=> Ok \"Number(3)\"", "UnknownId"]),
        greeted(
            "twenty-commands",
            [
                (1..=8).map(|_| expect("ask")).collect::<Vec<_>>(),
                (1..=12)
                    .flat_map(|n| [reply(n, &n.to_string()), expect("ask")])
                    .collect(),
                (13..=20).map(|n| reply(n, &n.to_string())).collect(),
            ]
            .concat(),
            [
                (1..=20).map(|n| Submit(n, ask("x"))).collect::<Vec<_>>(),
                (1..=20).map(Wait).collect(),
            ]
            .concat(),
        )
        .shows(&[
            "Wait(1) => Ok \"Number(1)\"",
            "Wait(20) => Ok \"Number(20)\"",
        ]),
        greeted(
            "waited-for-in-another-order",
            vec![
                expect("ask"),
                expect("ask"),
                expect("ask"),
                reply(1, "1"),
                refuse(2, "two"),
                reply(3, "3"),
            ],
            vec![
                Submit(1, ask("a")),
                Submit(2, ask("b")),
                Submit(3, ask("c")),
                Wait(3),
                Wait(1),
                Wait(2),
            ],
        )
        .shows(&[
            "Wait(3) => Ok \"Number(3)\"",
            "Wait(1) => Ok \"Number(1)\"",
            "Wait(2) => Refused",
        ]),
    ]
}

fn lost() -> Vec<Scenario> {
    vec![
        greeted(
            "late",
            vec![
                expect("ask"),
                Pause,
                reply(1, "\"late\""),
                expect("ask"),
                reply(2, "\"own\""),
            ],
            vec![RunFor(50, ask("a")), Let, Run(ask("b")), Strays],
        )
        .shows(&[
            "=> Deadline Unknown",
            "`ask`",
            "50ms",
            "=> Ok",
            "own",
            "late",
        ]),
        greeted(
            "late-while-submitted",
            vec![
                expect("ask"),
                expect("ask"),
                Pause,
                reply(1, "1"),
                reply(2, "2"),
            ],
            vec![
                SubmitFor(30, 1, ask("a")),
                Submit(2, ask("b")),
                Wait(1),
                Let,
                Wait(2),
                Strays,
            ],
        )
        .shows(&["Wait(1) => Deadline Unknown", "Wait(2) => Ok"]),
        // Replies come in order, so a later one settles earlier commands (R23).
        greeted(
            "lost",
            vec![expect("ask"), expect("ask"), reply(2, "2")],
            vec![
                SubmitFor(90_000, 1, ask("a")),
                Submit(2, ask("b")),
                Wait(2),
                Wait(1),
            ],
        )
        .shows(&["Wait(2) => Ok", "Wait(1) => ReplyLost"]),
        greeted(
            "eight-lost",
            [
                (0..9).map(|_| expect("ask")).collect::<Vec<_>>(),
                vec![reply(9, "9")],
            ]
            .concat(),
            [
                (0..8).map(|_| RunFor(20, ask("a"))).collect::<Vec<_>>(),
                vec![RunFor(90_000, ask("b"))],
            ]
            .concat(),
        )
        .shows(&["=> Deadline Unknown", "=> Ok \"Number(9)\""]),
        greeted(
            "eight-cancelled",
            [
                (0..9).map(|_| expect("ask")).collect::<Vec<_>>(),
                vec![reply(9, "9")],
            ]
            .concat(),
            [
                (0..8).map(|n| Submit(n, ask("a"))).collect::<Vec<_>>(),
                (0..8).map(Cancel).collect(),
                vec![RunFor(90_000, ask("b"))],
            ]
            .concat(),
        )
        .shows(&["=> Ok \"Number(9)\""]),
        greeted(
            "descriptor-lost",
            vec![expect("getfd"), expect("getfd"), reply(2, "{}")],
            vec![RunFdFor(30, Cmd::GetFd), RunFdFor(90_000, Cmd::GetFd)],
        )
        .shows(&["=> Deadline Unknown", "=> Ok"]),
        greeted("nothing-read", vec![Pause], vec![RunFor(50, Cmd::Stop)])
            .shows(&["=> Deadline Unknown", "`stop`"]),
        greeted(
            "expired-before-it-was-sent",
            [
                (0..8).map(|_| expect("ask")).collect::<Vec<_>>(),
                vec![Pause],
                (1..=8).map(|n| reply(n, "{}")).collect(),
            ]
            .concat(),
            [
                (0..8).map(|n| Submit(n, ask("a"))).collect::<Vec<_>>(),
                vec![RunFor(30, Cmd::Stop), Let],
                (0..8).map(Wait).collect(),
            ]
            .concat(),
        )
        .shows(&["RunFor(30, Stop) => Deadline NotSent", "Wait(7) => Ok"]),
        greeted(
            "cancelled",
            vec![
                expect("stop"),
                expect("ask"),
                Together(vec![reply(1, "{}"), reply(2, "2")]),
            ],
            vec![Submit(1, Cmd::Stop), Cancel(1), Run(ask("b")), Strays],
        )
        .shows(&["Run(Ask(\"b\")) => Ok"]),
        greeted(
            "cancelled-before-it-was-sent",
            [
                (0..8).map(|_| expect("ask")).collect::<Vec<_>>(),
                vec![Pause],
                (1..=8).map(|n| reply(n, "{}")).collect(),
                vec![
                    expect("query-status"),
                    reply(9, r#"{"status": "x", "running": true}"#),
                ],
            ]
            .concat(),
            [
                (0..8).map(|n| Submit(n, ask("a"))).collect::<Vec<_>>(),
                vec![Submit(8, Cmd::Stop), Cancel(8), Let],
                (0..8).map(Wait).collect(),
                vec![Run(Cmd::QueryStatus)],
            ]
            .concat(),
        )
        .shows(&["Run(QueryStatus) => Ok"]),
    ]
}

fn silent() -> Vec<Scenario> {
    vec![
        greeted(
            "silence",
            vec![expect("guest-shutdown"), Pause],
            vec![Run(Cmd::GuestShutdown)],
        )
        .choice(quiet(50))
        .shows(&["=> Ok"]),
        greeted(
            "silence-broken-by-an-error",
            vec![
                expect("guest-shutdown"),
                refuse(1, "child process has failed"),
            ],
            vec![Run(Cmd::GuestShutdown)],
        )
        .choice(quiet(20_000))
        .shows(&["=> Refused", "child process"]),
        greeted(
            "silence-broken-by-an-answer",
            vec![expect("guest-shutdown"), reply(1, "{}")],
            vec![Run(Cmd::GuestShutdown)],
        )
        .choice(quiet(20_000))
        .shows(&["=> Ok"]),
        greeted(
            "silence-ended",
            vec![expect("guest-shutdown"), Close],
            vec![Run(Cmd::GuestShutdown), Run(Cmd::GuestShutdown)],
        )
        .choice(quiet(20_000))
        .shows(&["=> Ok", "=> Disconnected NotSent"]),
        greeted(
            "silence-cut",
            vec![expect("guest-shutdown"), text("{\"ret"), Close],
            vec![Run(Cmd::GuestShutdown)],
        )
        .choice(quiet(20_000))
        .shows(&["=> Ok"]),
        // No success before the time for an error is over.
        greeted(
            "silence-longer-than-the-deadline",
            vec![expect("guest-shutdown"), Pause],
            vec![RunFor(30, Cmd::GuestShutdown)],
        )
        .choice(quiet(20_000))
        .shows(&["=> Deadline Unknown", "30ms"]),
        greeted(
            "silence-and-a-late-error",
            vec![
                expect("guest-shutdown"),
                Pause,
                refuse(1, "late"),
                expect("stop"),
                reply(2, "{}"),
            ],
            vec![Run(Cmd::GuestShutdown), Let, Run(Cmd::Stop), Strays],
        )
        .choice(quiet(30))
        .shows(&["=> Ok", "=> Ok", "late"]),
        greeted(
            "silence-of-one-that-was-not-sent",
            [
                (0..8).map(|_| expect("ask")).collect::<Vec<_>>(),
                vec![Pause],
                (1..=8).map(|n| reply(n, "{}")).collect(),
            ]
            .concat(),
            [
                (0..8).map(|n| Submit(n, ask("a"))).collect::<Vec<_>>(),
                vec![RunFor(60, Cmd::GuestShutdown), Let],
                (0..8).map(Wait).collect(),
            ]
            .concat(),
        )
        .choice(quiet(30))
        .shows(&["=> Deadline NotSent", "60ms"]),
    ]
}

fn special() -> Vec<Scenario> {
    vec![
        greeted(
            "oob-not-enabled",
            vec![expect("stop"), reply(1, "{}")],
            vec![Oob(Cmd::Yank), SubmitOob(1, ask("a")), Run(Cmd::Stop)],
        )
        .shows(&["=> OobNotEnabled", "=> OobNotEnabled", "=> Ok"]),
        greeted(
            "oob",
            vec![expect("yank"), reply(1, "7")],
            vec![Oob(Cmd::Yank)],
        )
        .choice(oob())
        .shows(&["=> Ok", "exec-oob"]),
        greeted(
            "oob-refused",
            vec![expect("yank"), refuse(1, "no OOB")],
            vec![Oob(Cmd::Yank)],
        )
        .choice(oob())
        .shows(&["=> Refused", "no OOB"]),
        greeted(
            "oob-overtakes",
            [
                (0..8).map(|_| expect("ask")).collect::<Vec<_>>(),
                vec![expect("yank"), reply(9, "\"first\"")],
                (1..=8).map(|n| reply(n, &n.to_string())).collect(),
            ]
            .concat(),
            [
                (0..8).map(|n| Submit(n, ask("a"))).collect::<Vec<_>>(),
                vec![SubmitOob(8, Cmd::Yank), Wait(8)],
                (0..8).map(Wait).collect(),
            ]
            .concat(),
        )
        .choice(oob())
        .shows(&["Wait(8) => Ok", "first", "Wait(7) => Ok \"Number(8)\""]),
        greeted(
            "descriptor",
            vec![expect("getfd"), reply(1, "{}")],
            vec![RunFd(Cmd::GetFd)],
        )
        .shows(&["=> Ok", "<1 fd>"]),
        greeted(
            "descriptors",
            vec![
                expect("getfd"),
                reply(1, "{}"),
                expect("getfd"),
                refuse(2, "no"),
            ],
            vec![
                SubmitFd(1, Cmd::GetFd),
                SubmitFd(2, Cmd::GetFd),
                Wait(1),
                Wait(2),
            ],
        )
        .shows(&["Wait(1) => Ok", "Wait(2) => Refused"]),
        greeted(
            "descriptor-of-no-use",
            vec![expect("stop"), reply(1, "{}")],
            vec![RunFd(Cmd::Stop), SubmitFd(1, Cmd::Stop), Run(Cmd::Stop)],
        )
        .shows(&["=> TakesNoFd", "=> TakesNoFd", "=> Ok"]),
        greeted(
            "event-and-answer",
            vec![
                expect("stop"),
                Together(vec![event("STOP"), reply(1, "{}")]),
            ],
            vec![Watch(1, Wanted::All), Run(Cmd::Stop), Next(1)],
        )
        .shows(&["Run(Stop) => Ok", "Next(1) => Event", "STOP"]),
    ]
}

pub(crate) fn all() -> Vec<Scenario> {
    [answers(), identity(), lost(), silent(), special()].concat()
}
