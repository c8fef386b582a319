//! Panics in callbacks do not affect the session.

use super::{ask, event, expect, greeted, reply, scenario};
use crate::program::{Do, Scenario};
use crate::server::Say;
use crate::twin::{Cmd, Wanted};

use Do::*;
use Say::*;

pub(crate) fn all() -> Vec<Scenario> {
    vec![
        greeted(
            "observer-panics-at-a-command",
            vec![expect("stop"), reply(1, "{}"), expect("ask"), reply(2, "2")],
            vec![Run(Cmd::Stop), Run(ask("b"))],
        )
        .observer_panics("\"execute\":\"stop\"")
        .shows(&["Run(Ask(\"b\")) => Ok"]),
        greeted(
            "observer-panics-at-a-reply",
            vec![
                expect("ask"),
                reply(1, "\"BAD\""),
                expect("ask"),
                reply(2, "2"),
            ],
            vec![Run(ask("a")), Run(ask("b"))],
        )
        .observer_panics("BAD")
        .shows(&["Run(Ask(\"b\")) => Ok"]),
        greeted(
            "observer-panics-at-an-event",
            vec![
                expect("ask"),
                event("BAD"),
                reply(1, "1"),
                expect("ask"),
                reply(2, "2"),
            ],
            vec![Watch(1, Wanted::All), Run(ask("a")), Next(1), Run(ask("b"))],
        )
        .observer_panics("BAD")
        .shows(&[
            "Run(Ask(\"a\")) => Ok",
            "Next(1) => Event",
            "Run(Ask(\"b\")) => Ok",
        ]),
        greeted(
            "observer-panics-at-another-call",
            vec![expect("ask"), expect("stop"), reply(1, "1"), reply(2, "{}")],
            vec![Submit(1, ask("a")), Run(Cmd::Stop), Wait(1)],
        )
        .observer_panics("\"execute\":\"stop\"")
        .shows(&["Wait(1) => Ok"]),
        scenario(
            "observer-panics-at-the-greeting",
            vec![Greet, expect("qmp_capabilities"), reply(0, "{}")],
            vec![Open],
        )
        .observer_panics("\"QMP\"")
        .shows(&["Open => Ok"]),
        greeted(
            "predicate-panics",
            vec![
                expect("ask"),
                event("BAD"),
                event("GOOD"),
                reply(1, "1"),
                expect("ask"),
                reply(2, "2"),
            ],
            vec![
                Watch(1, Wanted::Panics("BAD")),
                Watch(2, Wanted::All),
                Run(ask("a")),
                Next(2),
                Next(2),
                Next(1),
                Run(ask("b")),
            ],
        )
        .shows(&[
            "Run(Ask(\"a\")) => Ok",
            "Next(2) => Event",
            "BAD",
            "Next(2) => Event",
            "GOOD",
            "Run(Ask(\"b\")) => Ok",
        ]),
        greeted(
            "search-panics",
            vec![
                expect("ask"),
                event("BAD"),
                reply(1, "1"),
                expect("ask"),
                reply(2, "2"),
            ],
            vec![
                Watch(1, Wanted::All),
                Run(ask("a")),
                FindPanics(1),
                Run(ask("b")),
            ],
        )
        .shows(&[
            "Run(Ask(\"a\")) => Ok",
            "panics in the search",
            "Run(Ask(\"b\")) => Ok",
        ]),
    ]
}
