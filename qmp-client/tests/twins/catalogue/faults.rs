//! Ends of connections while calls are in flight.

use super::{ask, event, expect, greeted, reply, text};
use crate::program::{Do, Scenario};
use crate::server::Say;
use crate::twin::{Cmd, Wanted};

use Do::*;
use Say::*;

pub(crate) fn all() -> Vec<Scenario> {
    vec![
        greeted(
            "ends-in-a-call",
            vec![expect("stop"), Close],
            vec![Run(Cmd::Stop), Run(Cmd::Stop), Closed],
        )
        .shows(&[
            "Run(Stop) => Disconnected Unknown",
            "`stop`",
            "Run(Stop) => Disconnected NotSent",
            "Closed => Disconnected",
        ]),
        greeted(
            "ends-in-a-reply",
            vec![expect("stop"), text("{\"return\": "), Close],
            vec![Run(Cmd::Stop), Run(Cmd::Stop)],
        )
        .shows(&[
            "Run(Stop) => Disconnected Unknown",
            "Run(Stop) => Disconnected NotSent",
        ]),
        greeted(
            "ends-in-an-event",
            vec![expect("stop"), text("{\"timestamp\": {\"sec"), Close],
            vec![Watch(1, Wanted::All), Run(Cmd::Stop), Next(1)],
        )
        .shows(&[
            "Run(Stop) => Disconnected Unknown",
            "Next(1) => Disconnected",
        ]),
        greeted(
            "ends-before-a-call",
            vec![Close],
            vec![Run(Cmd::Stop), Raw("x", None), Run(Cmd::GuestShutdown)],
        )
        .shows(&[
            "Run(Stop) => Disconnected NotSent",
            "=> Disconnected NotSent",
            "=> Disconnected NotSent",
        ]),
        greeted(
            "resets-in-a-call",
            vec![Reset],
            vec![Run(Cmd::Stop), Run(Cmd::Stop), Closed],
        )
        .shows(&[
            "Run(Stop) => Disconnected Unknown",
            "Run(Stop) => Disconnected NotSent",
            "Closed => Disconnected",
        ]),
        greeted(
            "resets-with-an-event",
            vec![Pause, event("LAST"), Reset],
            vec![Watch(1, Wanted::All), Let, Run(Cmd::Stop), Next(1), Next(1)],
        )
        .shows(&[
            "Run(Stop) => Disconnected Unknown",
            "Next(1) => Event",
            "Next(1) => Disconnected",
        ]),
        greeted(
            "half-closes-in-a-call",
            vec![expect("stop"), HalfClose, SeeEnd],
            vec![Run(Cmd::Stop), ServerOver, Run(Cmd::Stop)],
        )
        .shows(&[
            "Run(Stop) => Disconnected Unknown",
            "over [\"closed by the client\"]",
            "Run(Stop) => Disconnected NotSent",
        ]),
        greeted(
            "half-closes-before-a-call",
            vec![HalfClose, SeeEnd],
            vec![Closed, ServerOver, Run(Cmd::Stop)],
        )
        .shows(&[
            "Closed => Disconnected",
            "over [\"closed by the client\"]",
            "Run(Stop) => Disconnected NotSent",
        ]),
        greeted(
            "half-closes-with-a-subscription",
            vec![Pause, event("LAST"), HalfClose, SeeEnd],
            vec![Watch(1, Wanted::All), Let, Next(1), Next(1), ServerOver],
        )
        .shows(&["Next(1) => Disconnected", "over [\"closed by the client\"]"]),
        greeted(
            "reads-no-more",
            vec![Pause, StopReading, event("LAST"), Pause, Close],
            vec![
                Watch(1, Wanted::All),
                Let,
                SubmitFor(90_000, 1, Cmd::Stop),
                Next(1),
                Let,
                Wait(1),
                Run(Cmd::Stop),
            ],
        )
        .shows(&["Run(Stop) => Disconnected NotSent"]),
        greeted(
            "reads-no-more-but-answers",
            vec![
                expect("ask"),
                StopReading,
                reply(1, "\"answer\""),
                Pause,
                Close,
            ],
            vec![Run(ask("a")), Let, Run(Cmd::Stop)],
        )
        .shows(&["=> Ok", "answer", "Run(Stop) => Disconnected NotSent"]),
        greeted(
            "ends-with-several",
            vec![
                expect("ask"),
                expect("ask"),
                expect("ask"),
                Together(vec![reply(1, "1"), text("{\"return\": 2")]),
                Close,
            ],
            vec![
                Submit(1, ask("a")),
                Submit(2, ask("b")),
                Submit(3, ask("c")),
                Wait(3),
                Wait(2),
                Wait(1),
            ],
        )
        .shows(&[
            "Wait(3) => Disconnected Unknown",
            "Wait(2) => Disconnected Unknown",
            "Wait(1) => Ok",
        ]),
        greeted(
            "ends-with-one-that-was-not-sent",
            [
                (0..8).map(|_| expect("ask")).collect::<Vec<_>>(),
                vec![Pause, Close],
            ]
            .concat(),
            [
                (0..9).map(|n| Submit(n, ask("a"))).collect::<Vec<_>>(),
                vec![Let],
                (0..9).map(Wait).collect(),
            ]
            .concat(),
        )
        .shows(&[
            "Wait(0) => Disconnected Unknown",
            "Wait(7) => Disconnected Unknown",
            "Wait(8) => Disconnected NotSent",
        ]),
        greeted(
            "all-in-one-write-and-the-end",
            vec![
                expect("ask"),
                Together(vec![event("A"), reply(1, "1"), event("B")]),
                Close,
            ],
            vec![
                Watch(1, Wanted::All),
                Run(ask("a")),
                Next(1),
                Next(1),
                Next(1),
                Run(Cmd::Stop),
            ],
        )
        .shows(&[
            "=> Ok",
            "Event",
            "Event",
            "Next(1) => Disconnected",
            "Run(Stop) => Disconnected NotSent",
        ]),
        greeted(
            "submitted-after-the-end",
            vec![Close],
            vec![Closed, Submit(1, Cmd::Stop), Wait(1)],
        )
        .shows(&[
            "Closed => Disconnected",
            "submitted",
            "Wait(1) => Disconnected NotSent",
        ]),
        greeted(
            "descriptor-after-the-end",
            vec![Close],
            vec![Closed, RunFd(Cmd::GetFd), RunFd(Cmd::Stop)],
        )
        .shows(&["=> Disconnected NotSent"]),
        greeted(
            "oob-after-the-end",
            vec![Close],
            vec![
                Closed,
                Oob(Cmd::Yank),
                Raw("x", None),
                RunFor(50, Cmd::Stop),
            ],
        )
        .shows(&["=> Disconnected NotSent"]),
    ]
}
