//! Beginnings of sessions, successful or not.

use std::time::Duration;

use super::{event, expect, greeted, no_id, refuse, reply, scenario, text};
use crate::either::Choice;
use crate::peer::GREETING;
use crate::program::{Do, Over, Scenario};
use crate::server::{Pace, Say};
use crate::twin::{Cmd, Wanted};

use Do::*;
use Say::*;

fn impatient() -> Choice {
    Choice {
        greeting_timeout: Some(Duration::from_millis(50)),
        ..Choice::default()
    }
}

fn small() -> Choice {
    Choice {
        max_message: Some(300),
        ..Choice::default()
    }
}

const AGREED: &str = "{\"return\": {}, \"id\": 1}\r\n";
const OCCURRED: &str =
    "{\"timestamp\": {\"seconds\": 5, \"microseconds\": 6}, \"event\": \"EARLY\"}\r\n";

/// The server sends only this.
fn says(name: &str, said: &str) -> Scenario {
    scenario(name, vec![text(said), Pause], vec![Open]).choice(impatient())
}

fn not_qmp() -> Vec<Scenario> {
    vec![
        says("ssh-banner", "SSH-2.0-OpenSSH_9.6\r\n").shows(&["Open => NotQmp", "SSH-2.0"]),
        says("http", "HTTP/1.1 400 Bad Request\r\n\r\n").shows(&["Open => NotQmp", "HTTP/1.1"]),
        says("human-monitor", "QEMU 10.0.2 monitor\r\n(qemu) ").shows(&["Open => NotQmp", "QEMU"]),
        // A prompt has no line end, so only a time-out ends the wait.
        says("login-prompt", "login: ").shows(&["Open => NotQmp", "login:"]),
        says("not-json", "{]\r\n").shows(&["Open => NotQmp", "{]"]),
        says("control-bytes", "\u{1}\u{2}\u{7f}\r\n").shows(&["Open => NotQmp"]),
        says("an-array", "[1]\r\n").shows(&["Open => NotQmp", "[1]"]),
        says("null", "null\r\n").shows(&["Open => NotQmp", "null"]),
        says("another-object", "{\"hello\": 1}\r\n").shows(&["Open => NotQmp", "hello"]),
        says("an-answer-first", "{\"return\": {}}\r\n").shows(&["Open => NotQmp", "return"]),
        says("an-error-first", "{\"error\": {\"class\": \"X\", \"desc\": \"no\"}}\r\n")
            .shows(&["Open => NotQmp"]),
        says("greeting-without-capabilities", "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 2, \"minor\": 0, \"major\": 10}, \"package\": \"\"}}}\r\n")
            .shows(&["Open => BadGreeting", "capabilities"]),
        says("greeting-without-version", "{\"QMP\": {\"capabilities\": []}}\r\n")
            .shows(&["Open => BadGreeting", "version"]),
        says("greeting-of-another-type", "{\"QMP\": 5}\r\n").shows(&["Open => NotQmp", "QMP"]),
        says("greeting-with-capabilities-of-another-type", "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 2, \"minor\": 0, \"major\": 10}, \"package\": \"\"}, \"capabilities\": 5}}\r\n")
            .shows(&["Open => BadGreeting", "capabilities"]),
        scenario("greeting-too-large", vec![text(GREETING.replace("\"oob\"", "\"oob\", ".repeat(100).trim_end_matches(", "))), Pause], vec![Open])
            .choice(small())
            .shows(&["Open => ", "300"]),
        scenario("text-too-large", vec![text("x".repeat(1000)), Pause], vec![Open])
            .choice(Choice { max_message: Some(300), ..impatient() })
            .shows(&["Open => "]),
        scenario("guest-agent", vec![Pause], vec![Open])
            .choice(impatient())
            .shows(&["Open => NoGreeting", "50ms"]),
        scenario("server-closes-at-once", vec![Close], vec![Open])
            .shows(&["Open => ClosedBeforeGreeting"]),
        scenario("server-half-closes-at-once", vec![HalfClose, SeeEnd], vec![Open, ServerOver])
            .shows(&["Open => ClosedBeforeGreeting", "closed by the client"]),
        scenario("greeting-cut", vec![text(&GREETING[..30]), Close], vec![Open])
            .shows(&["Open => ClosedBeforeGreeting"]),
        scenario("banner-then-end", vec![text("SSH-2.0-OpenSSH_9.6"), Close], vec![Open])
            .shows(&["Open => NotQmp", "SSH"]),
        scenario("nobody-listens", vec![], vec![Open])
            .choice(Choice {
                connect_timeout: Some(Duration::from_millis(50)),
                ..Choice::default()
            })
            .over(Over::Nowhere)
            .shows(&["Open => Connect", "FOLDER", "No such file"]),
    ]
}

fn negotiation() -> Vec<Scenario> {
    let begins = |name: &str, server: Vec<Say>| {
        let server = [vec![Greet, expect("qmp_capabilities")], server].concat();
        scenario(name, server, vec![Open])
    };
    vec![
        begins("negotiation-refused", vec![refuse(0, "no")]).shows(&[
            "Open => Refused",
            "qmp_capabilities",
            "no",
        ]),
        begins("negotiation-refused-without-id", vec![no_id("no")]).shows(&[
            "Open => Refused",
            "qmp_capabilities",
            "no",
        ]),
        begins("negotiation-mute", vec![SeeEnd])
            .choice(impatient())
            .shows(&["Open => Deadline", "qmp_capabilities", "50ms"]),
        begins("negotiation-ends", vec![Close]).shows(&["Open => ClosedBeforeGreeting"]),
        begins("negotiation-half-closed", vec![HalfClose, SeeEnd])
            .shows(&["Open => ClosedBeforeGreeting", "closed by the client"]),
        begins("negotiation-answer-cut", vec![text("{\"return\": "), Close])
            .shows(&["Open => ClosedBeforeGreeting"]),
        begins("negotiation-undecodable", vec![reply(0, "inf"), SeeEnd])
            .shows(&["Open => ", "qmp_capabilities"]),
        begins(
            "negotiation-too-large",
            vec![reply(0, &format!("\"{}\"", "x".repeat(1000))), SeeEnd],
        )
        .choice(small())
        .shows(&["Open => ", "300"]),
        scenario("negotiation-reset", vec![Greet, Reset], vec![Open])
            .shows(&["Open => ClosedBeforeGreeting", "reset by the server"]),
    ]
}

fn good() -> Vec<Scenario> {
    let pretty = GREETING
        .replace(": {", ": {\r\n    ")
        .replace(", ", ",\r\n    ");
    vec![
        scenario(
            "events-before-the-greeting",
            vec![
                event("EARLY"),
                Greet,
                expect("qmp_capabilities"),
                reply(0, "{}"),
                expect("stop"),
                reply(1, "{}"),
            ],
            vec![Open, Run(Cmd::Stop)],
        )
        .shows(&["Open => Ok", "Run(Stop) => Ok"]),
        scenario(
            "events-in-the-negotiation",
            vec![
                Greet,
                expect("qmp_capabilities"),
                event("EARLY"),
                reply(0, "{}"),
                expect("stop"),
                reply(1, "{}"),
            ],
            vec![Open, Run(Cmd::Stop)],
        )
        .shows(&["Open => Ok", "Run(Stop) => Ok"]),
        // All of it has arrived before the client begins.
        scenario(
            "end-right-after-the-negotiation",
            vec![text(format!("{GREETING}{AGREED}")), Close],
            vec![Open, Run(Cmd::Stop), Closed],
        )
        .shows(&[
            "Open => Ok",
            "Run(Stop) => Disconnected NotSent",
            "Closed => Disconnected",
        ]),
        scenario(
            "half-closed-right-after-the-negotiation",
            vec![text(format!("{GREETING}{AGREED}")), HalfClose, SeeEnd],
            vec![Open, Closed, ServerOver],
        )
        .shows(&[
            "Open => Ok",
            "Closed => Disconnected",
            "closed by the client",
        ]),
        scenario(
            "event-and-end-right-after-the-negotiation",
            vec![text(format!("{GREETING}{AGREED}{OCCURRED}")), Close],
            vec![Open, Watch(1, Wanted::All), Next(1), Next(1)],
        )
        .shows(&[
            "Open => Ok",
            "Next(1) => Event",
            "EARLY",
            "Next(1) => Disconnected",
        ]),
        scenario(
            "pretty-greeting",
            vec![
                text(pretty),
                expect("qmp_capabilities"),
                text("{\r\n    \"return\": {\r\n    },\r\n    \"id\": 1\r\n}\r\n"),
            ],
            vec![Open],
        )
        .shows(&["Open => Ok (\"10.0.2\", [])"]),
        scenario(
            "more-in-the-greeting",
            vec![
                text(GREETING.replace("\"capabilities\"", "\"more\": [{}], \"capabilities\"")),
                expect("qmp_capabilities"),
                reply(0, "{\"more\": 1}"),
            ],
            vec![Open],
        )
        .shows(&["Open => Ok (\"10.0.2\", [])"]),
        greeted("greeting-in-bytes", vec![], vec![])
            .pace(Pace::Pieces(vec![1]))
            .shows(&["Open => Ok"]),
        greeted(
            "second-greeting",
            vec![Greet, expect("stop"), reply(1, "{}")],
            vec![Run(Cmd::Stop), Strays],
        )
        .shows(&["Run(Stop) => Ok", "Strays => [Unexpected"]),
        greeted("oob-agreed", vec![], vec![])
            .choice(Choice {
                oob: true,
                ..Choice::default()
            })
            .shows(&["Open => Ok (\"10.0.2\", [\"oob\"])", "enable"]),
        scenario(
            "oob-not-offered",
            vec![
                text(GREETING.replace("\"oob\"", "\"new\"")),
                expect("qmp_capabilities"),
                reply(0, "{}"),
            ],
            vec![Open, Oob(Cmd::Yank)],
        )
        .choice(Choice {
            oob: true,
            ..Choice::default()
        })
        .shows(&["Open => Ok (\"10.0.2\", [])", "OobNotEnabled"]),
        greeted(
            "by-address",
            vec![expect("stop"), reply(1, "{}")],
            vec![Run(Cmd::Stop), Debug],
        )
        .over(Over::Address)
        .shows(&["Open => Ok", "Run(Stop) => Ok", "10.0.2"]),
    ]
}

pub(crate) fn all() -> Vec<Scenario> {
    [not_qmp(), negotiation(), good()].concat()
}
