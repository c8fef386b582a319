//! Generated scenarios, from the same steps as the named ones: calls one by one and many at once,
//! with all kinds of answers or none, some abandoned, among events and strays, up to one of several
//! ends. Then the same in pieces, and cut anywhere.

use proptest::collection::vec;
use proptest::prelude::*;

use crate::catalogue::{event, expect, greeted, job, no_id, refuse, reply, text};
use crate::either::Choice;
use crate::program::{Do, Scenario};
use crate::record::Record;
use crate::server::Say;
use crate::twin::{Cmd, Wanted};

/// The server's answer to a command.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Answer {
    Value,
    Refused,
    /// It is not JSON, but has the id.
    Undecodable,
    /// For the only command in flight, an error without id.
    WithoutId,
    /// For the only command in flight, a reply over the limit.
    TooLarge,
}

/// Other messages of the server.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Noise {
    Event,
    Job,
    UnknownId,
    Garbage,
    Greeting,
}

/// Some steps of server and program.
#[derive(Clone, Debug)]
pub(crate) enum Round {
    Call {
        before: Vec<Noise>,
        answer: Answer,
        after: Vec<Noise>,
        /// All in one write.
        together: bool,
    },
    Many {
        /// The answers, each with whether the call is abandoned.
        answers: Vec<(Answer, bool)>,
        before: Vec<Noise>,
        /// The first call to wait for.
        first: usize,
    },
    /// The deadline of a command passes; its reply comes late, or never.
    Expired { late: bool },
}

/// How it ends.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Ending {
    Dropped,
    Closed,
    HalfClosed,
    InCall,
    Reset,
    Quit,
}

#[derive(Clone, Debug)]
pub(crate) struct Plan {
    rounds: Vec<Round>,
    ending: Ending,
    max_events: Option<usize>,
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        4 => Just(Answer::Value),
        2 => Just(Answer::Refused),
        1 => Just(Answer::Undecodable),
        1 => Just(Answer::WithoutId),
        1 => Just(Answer::TooLarge),
    ]
}

/// An answer with an id, so that several can be in flight.
fn answer_with_id() -> impl Strategy<Value = Answer> {
    prop_oneof![
        4 => Just(Answer::Value),
        2 => Just(Answer::Refused),
        1 => Just(Answer::Undecodable),
    ]
}

fn noise() -> impl Strategy<Value = Vec<Noise>> {
    let one = prop_oneof![
        3 => Just(Noise::Event),
        3 => Just(Noise::Job),
        1 => Just(Noise::UnknownId),
        1 => Just(Noise::Garbage),
        1 => Just(Noise::Greeting),
    ];
    vec(one, 0..4)
}

fn round(most: usize) -> impl Strategy<Value = Round> {
    prop_oneof![
        5 => (noise(), answer(), noise(), any::<bool>()).prop_map(
            |(before, answer, after, together)| Round::Call { before, answer, after, together }
        ),
        3 => (vec((answer_with_id(), proptest::bool::weighted(0.25)), 1..=most), noise(), 0..most)
            .prop_map(|(answers, before, first)| Round::Many { answers, before, first }),
        1 => any::<bool>().prop_map(|late| Round::Expired { late }),
    ]
}

/// Plans in which at most `most` commands are submitted at once.
pub(crate) fn plan(most: usize) -> impl Strategy<Value = Plan> {
    let ending = prop_oneof![
        Just(Ending::Dropped),
        Just(Ending::Closed),
        Just(Ending::HalfClosed),
        Just(Ending::InCall),
        Just(Ending::Reset),
        Just(Ending::Quit),
    ];
    let max_events = proptest::option::of(1..6_usize);
    (vec(round(most), 0..5), ending, max_events).prop_map(|(rounds, ending, max_events)| Plan {
        rounds,
        ending,
        max_events,
    })
}

#[derive(Default)]
struct Writer {
    server: Vec<Say>,
    program: Vec<Do>,
    shows: Vec<String>,
    /// The number of requests, including the negotiation.
    requests: usize,
    /// The number of calls.
    calls: usize,
    events: usize,
    /// A command has had no reply, and no reply with an id has come since: an error without id may belong to it (R30).
    lost: bool,
    /// The last answer was an error without id: the next one may belong to the same command (R7).
    without_id: bool,
}

fn tag(number: usize) -> String {
    format!("t{number}.")
}

fn ask(number: usize) -> Cmd {
    Cmd::Ask(tag(number))
}

/// The record of an answered call.
fn shown(step: &str, number: usize, answer: Answer) -> String {
    match answer {
        Answer::Value => format!("{step} => Ok \"String(\\\"{}\\\")\"", tag(number)),
        Answer::Refused | Answer::WithoutId => format!("{step} => Refused"),
        Answer::Undecodable => format!("{step} => Decode"),
        Answer::TooLarge => format!("{step} => TooLarge"),
    }
}

/// The server's answer to the request of a call.
fn said(request: usize, number: usize, answer: Answer) -> Say {
    match answer {
        Answer::Value => reply(request, &format!("\"{}\"", tag(number))),
        Answer::Refused => refuse(request, &tag(number)),
        Answer::Undecodable => reply(request, "inf"),
        Answer::WithoutId => no_id(&tag(number)),
        Answer::TooLarge => reply(request, &format!("\"{}\"", "x".repeat(2000))),
    }
}

impl Writer {
    fn noise(&mut self, noise: &[Noise]) -> Vec<Say> {
        let mut said = Vec::new();
        for one in noise {
            said.push(match one {
                Noise::Event => event(&format!("E{}", self.events)),
                Noise::Job => job(&format!("j{}", self.events)),
                Noise::UnknownId => text("{\"return\": {}, \"id\": 977}\r\n"),
                Noise::Garbage => text("no JSON at all\r\n"),
                Noise::Greeting => Say::Greet,
            });
            self.events += usize::from(matches!(one, Noise::Event | Noise::Job));
        }
        said
    }

    /// The number of the next call.
    fn call(&mut self) -> usize {
        self.calls += 1;
        self.calls
    }

    /// The number of the next request.
    fn request(&mut self) -> usize {
        self.requests += 1;
        self.requests
    }

    fn round(&mut self, round: &Round) {
        match round {
            Round::Call {
                before,
                answer,
                after,
                together,
            } => {
                let (number, request) = (self.call(), self.request());
                let answer = &self.understood(*answer);
                self.server.push(expect("ask"));
                let mut all = self.noise(before);
                all.push(said(request, number, *answer));
                all.extend(self.noise(after));
                if *together {
                    self.server.push(Say::Together(all));
                } else {
                    self.server.extend(all);
                }
                self.program.push(Do::Run(ask(number)));
                let step = format!("Run({:?})", ask(number));
                self.shows.push(shown(&step, number, *answer));
            }
            Round::Many {
                answers,
                before,
                first,
            } => self.many(answers, before, *first),
            Round::Expired { late } => {
                let (number, request) = (self.call(), self.request());
                self.server.extend([expect("ask"), Say::Pause]);
                self.lost = true;
                if *late {
                    self.settled();
                    self.server.push(said(request, number, Answer::Value));
                }
                self.program.push(Do::RunFor(25, ask(number)));
                self.program.push(Do::Let);
                self.shows
                    .push(format!("RunFor(25, {:?}) => Deadline Unknown", ask(number)));
            }
        }
    }

    /// Notes a reply with an id.
    fn settled(&mut self) {
        self.lost = false;
        self.without_id = false;
    }

    /// An answer, replaced if a client could attribute it to another command.
    fn understood(&mut self, answer: Answer) -> Answer {
        let has_id = match answer {
            Answer::Value | Answer::Refused | Answer::Undecodable => true,
            Answer::TooLarge => self.lost,
            Answer::WithoutId => self.lost || self.without_id,
        };
        if has_id {
            self.settled();
        }
        self.without_id |= matches!(answer, Answer::WithoutId) && !has_id;
        match answer {
            Answer::TooLarge | Answer::WithoutId if has_id => Answer::Refused,
            answer => answer,
        }
    }

    fn many(&mut self, answers: &[(Answer, bool)], before: &[Noise], first: usize) {
        /// How many commands a server gets at once (R24).
        const AT_ONCE: usize = 8;
        let calls: Vec<_> = answers
            .iter()
            .map(|(answer, is_cancelled)| (self.call(), *answer, *is_cancelled))
            .collect();
        for (number, _, _) in &calls {
            self.program.push(Do::Submit(*number, ask(*number)));
        }
        // The latest first: abandoning a sent call lets a waiting one be sent at once, or with the
        // next action of a blocking client.
        for (number, _, _) in calls.iter().rev().filter(|call| call.2) {
            self.program.push(Do::Cancel(*number));
        }
        self.program.push(Do::Let);
        // An abandoned call that waits for its turn is not sent.
        let later: Vec<_> = calls.iter().skip(AT_ONCE).filter(|call| !call.2).collect();
        let at_once: Vec<_> = calls.iter().take(AT_ONCE).collect();
        let noise = self.noise(before);
        self.settled();
        self.server.extend(at_once.iter().map(|_| expect("ask")));
        self.server.push(Say::Pause);
        self.server.extend(noise);
        for (number, answer, _) in at_once {
            let request = self.request();
            self.server.push(said(request, *number, *answer));
        }
        for (number, answer, _) in later {
            let request = self.request();
            let answer = said(request, *number, *answer);
            self.server.extend([expect("ask"), answer]);
        }
        let waited: Vec<_> = calls.iter().filter(|call| !call.2).collect();
        for place in 0..waited.len() {
            let (number, answer, _) = waited[(place + first) % waited.len()];
            self.program.push(Do::Wait(*number));
            self.shows
                .push(shown(&format!("Wait({number})"), *number, *answer));
        }
    }

    /// A last call, before which all output has arrived; then the events, and the end.
    fn end(&mut self, ending: Ending, max_events: Option<usize>) {
        self.round(&Round::Call {
            before: Vec::new(),
            answer: Answer::Value,
            after: Vec::new(),
            together: false,
        });
        self.program.push(Do::Strays);
        let kept = match max_events {
            Some(most) if most < self.events => most + 1,
            _ => self.events,
        };
        self.program.extend((0..kept).map(|_| Do::Next(1)));
        let number = self.call();
        match ending {
            Ending::Dropped => {
                self.server.push(Say::SeeEnd);
                self.program.extend([Do::Nothing(1), Do::Drop]);
            }
            Ending::Closed => {
                self.server.push(Say::Close);
                self.program.extend([Do::Closed, Do::Run(ask(number))]);
                self.shows.push("Disconnected NotSent".to_owned());
            }
            Ending::HalfClosed => {
                self.server.extend([Say::HalfClose, Say::SeeEnd]);
                self.program.push(Do::Closed);
                self.shows.push("Closed => Disconnected".to_owned());
            }
            Ending::InCall => {
                self.server
                    .extend([expect("ask"), text("{\"return\": [1, "), Say::Close]);
                self.program.push(Do::Run(ask(number)));
                self.shows.push("Disconnected Unknown".to_owned());
            }
            Ending::Reset => {
                self.server.push(Say::Reset);
                self.program.push(Do::Run(ask(number)));
                self.shows.push("Disconnected Unknown".to_owned());
            }
            Ending::Quit => {
                let request = self.request();
                let last = vec![event("SHUTDOWN"), reply(request, "{}")];
                self.server
                    .extend([expect("quit"), Say::Together(last), Say::Close]);
                self.program.extend([Do::Quit, Do::Next(1), Do::Next(1)]);
                self.shows.push("Quit => Ok".to_owned());
                self.shows.push("Next(1) => Disconnected".to_owned());
            }
        }
        self.program.push(Do::ServerOver);
        self.shows.push("ServerOver => over".to_owned());
    }
}

impl Plan {
    pub(crate) fn scenario(&self) -> Scenario {
        let mut writer = Writer::default();
        writer.program.push(Do::Watch(1, Wanted::All));
        for round in &self.rounds {
            writer.round(round);
        }
        writer.end(self.ending, self.max_events);
        let mut scenario = greeted("made up", writer.server, writer.program).choice(Choice {
            max_message: Some(1000),
            max_events: self.max_events,
            ..Choice::default()
        });
        scenario.shows = writer.shows;
        scenario
    }
}

/// Faults in a record, however its scenario was cut: a call must have its own result, and a request that
/// is reported as not sent must not have arrived.
pub(crate) fn mistakes(record: &Record) -> Vec<String> {
    let mut mistakes = Vec::new();
    for step in &record.steps {
        let line = step.lines().next().unwrap_or_default();
        let Some((label, result)) = line.split_once(" => ") else {
            continue;
        };
        let waited = label.split_once("Wait(").map(|(_, rest)| rest);
        let asked = label.split_once("Ask(\"t").map(|(_, rest)| rest);
        let Some(rest) = waited.or(asked) else {
            continue;
        };
        let number: String = rest.chars().take_while(char::is_ascii_digit).collect();
        let tag = format!("t{number}.");
        let own = result.starts_with("Ok") && !result.contains(&tag) && result != "Ok";
        let refused = result.starts_with("Refused") && !result.contains(&tag);
        if own || refused {
            mistakes.push(format!("the reply of another: {line}"));
        }
        if result.contains(" NotSent") && record.seen.received.contains(&format!("\"{tag}\"")) {
            mistakes.push(format!("it did arrive: {line}"));
        }
    }
    mistakes
}
