//! The named scenarios, and functions to write them.

#![expect(clippy::too_many_lines, reason = "lists of scenarios")]

pub(crate) mod beginning;
pub(crate) mod callbacks;
pub(crate) mod calls;
pub(crate) mod endings;
pub(crate) mod events;
pub(crate) mod faults;

use crate::either::Choice;
use crate::program::{Do, Over, Scenario};
use crate::server::{Pace, Say};
use crate::twin::Cmd;

/// A scenario on a pair of sockets.
pub(crate) fn scenario(name: &str, server: Vec<Say>, program: Vec<Do>) -> Scenario {
    Scenario {
        name: name.to_owned(),
        choice: Choice::default(),
        over: Over::Pair,
        pace: Pace::Whole,
        server,
        program,
        observer_panics: None,
        shows: Vec::new(),
    }
}

/// A scenario whose session begins normally.
pub(crate) fn greeted(name: &str, server: Vec<Say>, program: Vec<Do>) -> Scenario {
    let server = [greeting(), server].concat();
    let program = [vec![Do::Open], program].concat();
    scenario(name, server, program)
}

pub(crate) fn greeting() -> Vec<Say> {
    vec![Say::Greet, expect("qmp_capabilities"), reply(0, "{}")]
}

impl Scenario {
    pub(crate) fn choice(mut self, choice: Choice) -> Self {
        self.choice = choice;
        self
    }

    pub(crate) fn over(mut self, over: Over) -> Self {
        self.over = over;
        self
    }

    pub(crate) fn pace(mut self, pace: Pace) -> Self {
        self.pace = pace;
        self
    }

    pub(crate) fn observer_panics(mut self, part: &'static str) -> Self {
        self.observer_panics = Some(part);
        self
    }

    /// Sets the texts that the records of both clients must contain, in this order.
    pub(crate) fn shows(mut self, shows: &[&str]) -> Self {
        self.shows = shows.iter().map(|part| (*part).to_owned()).collect();
        self
    }
}

/// A command that returns anything.
pub(crate) fn ask(tag: &str) -> Cmd {
    Cmd::Ask(tag.to_owned())
}

pub(crate) fn expect(command: &str) -> Say {
    Say::Expect(command.to_owned())
}

pub(crate) fn text(text: impl Into<String>) -> Say {
    Say::Text(text.into())
}

pub(crate) fn reply(number: usize, value: &str) -> Say {
    Say::Reply(number, value.to_owned())
}

pub(crate) fn refuse(number: usize, desc: &str) -> Say {
    Say::Refuse(number, desc.to_owned())
}

pub(crate) fn no_id(desc: &str) -> Say {
    Say::NoId(desc.to_owned())
}

pub(crate) fn event(name: &str) -> Say {
    Say::Event(name.to_owned(), "{}".to_owned())
}

pub(crate) fn job(id: &str) -> Say {
    let data = format!("{{\"id\": \"{id}\", \"status\": \"created\"}}");
    Say::Event("JOB_STATUS_CHANGE".to_owned(), data)
}
