//! What must hold of a conversation with a guest agent, of whatever age, that loses replies, answers late,
//! is started anew in the middle, or says anything at all.
//!
//! An input is a first byte, which chooses the agent, and steps of two bytes: an action and its operand.
//! The program runs, abandons and forgets commands and synchronises; the agent reads what was sent, answers,
//! refuses or loses the next request, repeats its mark, or ends and begins as another; what it has said is
//! received, in pieces. In a wild conversation it also says bytes of the input.
//!
//! Each command has its own name, and the agent answers with that name. So a reply that is given to
//! another command shows.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use qmp_protocol::{CommandId, Connection, Failure, Options, Phase, Request};
use serde_json::{Value, json};

/// What the names of commands begin with that have no reply on success.
const SILENT: &str = "guest-silent-";

/// How an agent refuses the rest of a request that an earlier one had begun to read.
const REMAINS: &str = "JSON parse error, expecting value";

/// Plays a conversation to its end.
///
/// # Panics
/// If a reply is given to a command that it does not belong to, a command waits for ever, or the
/// conversation cannot go on although the agent answers again.
pub fn agent(input: &[u8]) {
    let (&kind, steps) = input.split_first().unwrap_or((&0, &[]));
    let mut run = Run::new(Age::of(kind), kind & 4 != 0);
    let mut steps = steps.iter().copied();
    while let (Some(what), Some(with)) = (steps.next(), steps.next()) {
        run.step(what, usize::from(with), &mut steps);
        run.look();
    }
    run.finish();
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Age {
    Today,
    EchoesNoIds,
    RefusesIds,
    SyncsPlainly,
}

impl Age {
    fn of(number: u8) -> Self {
        match number & 3 {
            0 => Self::Today,
            1 => Self::EchoesNoIds,
            2 => Self::RefusesIds,
            _ => Self::SyncsPlainly,
        }
    }
}

struct Run {
    connection: Connection,
    agent: Agent,
    commands: Vec<(CommandId, Fate)>,
    silent: BTreeSet<usize>,
    /// The agent has sent invalid output.
    wild: bool,
    may_be_wild: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Waiting,
    Answered,
    Failed,
    Unwanted,
}

/// The input that the agent has read, and its output that was not received.
struct Agent {
    age: Age,
    /// What has come of a request.
    begun: Vec<u8>,
    requests: VecDeque<Value>,
    said: VecDeque<Vec<u8>>,
}

impl Run {
    fn new(age: Age, may_be_wild: bool) -> Self {
        Self {
            connection: Connection::guest_agent(Options::default(), 1_000_000),
            agent: Agent {
                age,
                begun: Vec::new(),
                requests: VecDeque::new(),
                said: VecDeque::new(),
            },
            commands: Vec::new(),
            silent: BTreeSet::new(),
            wild: false,
            may_be_wild,
        }
    }

    fn step(&mut self, what: u8, with: usize, more: &mut impl Iterator<Item = u8>) {
        let chosen = with.checked_rem(self.commands.len());
        match what % 13 {
            0 => self.submit(with & 8 != 0),
            1 => {
                if let Some(index) = chosen {
                    self.abandon(index);
                }
            }
            2 => {
                if let Some(index) = chosen
                    && self.commands[index].1 == Fate::Waiting
                    && self.silent.contains(&index)
                {
                    let id = self.commands[index].0;
                    self.connection.forget(id);
                    // One that waits for its turn still does.
                    self.connection.abandon(id);
                    self.commands[index].1 = Fate::Unwanted;
                }
            }
            3 => {
                self.send(with);
            }
            4 | 5 => {
                self.agent.work();
            }
            6 => drop(self.agent.requests.pop_front()),
            7 => self.agent.refuse_next(),
            8 | 9 => {
                self.receive(with);
            }
            10 => self.agent.restart(Age::of(what / 13), with),
            11 => self.connection.synchronise(2_000_000 + with as u64),
            _ if self.may_be_wild => {
                self.wild = true;
                let bytes: Vec<u8> = more.take(with).collect();
                self.agent.said.push_back(bytes);
            }
            _ => self.agent.said.push_back(vec![0xff; with % 3 + 1]),
        }
    }

    /// Runs a command, or one that has no reply on success.
    fn submit(&mut self, silent: bool) {
        let index = self.commands.len();
        let name = if silent {
            self.silent.insert(index);
            format!("{SILENT}{index}")
        } else {
            format!("guest-{index}")
        };
        match self.connection.submit(Request::raw(&name, None)) {
            Ok(id) => self.commands.push((id, Fate::Waiting)),
            Err(error) => panic!("{error}"),
        }
    }

    fn abandon(&mut self, index: usize) {
        let (id, fate) = self.commands[index];
        self.connection.abandon(id);
        if fate == Fate::Waiting {
            self.commands[index].1 = Fate::Unwanted;
        }
    }

    /// The agent reads so many bytes, or all; says whether there were any.
    fn send(&mut self, count: usize) -> bool {
        let bytes = self.connection.output().bytes;
        let count = if count == 0 {
            bytes.len()
        } else {
            count.min(bytes.len())
        };
        self.agent.read(&bytes[..count]);
        self.connection.mark_sent(count);
        count > 0
    }

    /// The client gets so many bytes of a message, or all of it; says whether there were any.
    fn receive(&mut self, count: usize) -> bool {
        let Some(message) = self.agent.said.front_mut() else {
            return false;
        };
        let count = if count == 0 {
            message.len()
        } else {
            count.min(message.len())
        };
        let bytes: Vec<u8> = message.drain(..count).collect();
        if message.is_empty() {
            self.agent.said.pop_front();
        }
        self.connection.receive(&bytes);
        true
    }

    /// Takes all that comes out, and checks it.
    fn look(&mut self) {
        while let Some((id, reply)) = self.connection.next_reply() {
            let command = self.commands.iter().position(|(other, _)| *other == id);
            let index = command.expect("a reply is to a command");
            let fate = &mut self.commands[index].1;
            assert_eq!(
                *fate,
                Fate::Waiting,
                "{id:?} has a reply but no pending call"
            );
            *fate = if reply.is_ok() {
                Fate::Answered
            } else {
                Fate::Failed
            };
            if self.wild {
                continue;
            }
            match reply {
                Ok(text) => {
                    let value: Value =
                        serde_json::from_str(&text).expect("what an agent says is JSON");
                    assert_eq!(value, name(index), "the reply is that of another command");
                }
                Err(Failure::Refused(error)) => {
                    let names = [format!("no guest-{index}"), format!("no {SILENT}{index}")];
                    let own = names.contains(&error.desc);
                    // The text does not say which command it was.
                    let old = error.desc.contains("member 'id' is unexpected");
                    assert!(
                        own || old || error.desc == REMAINS,
                        "guest-{index} is not refused for that: {error:?}"
                    );
                }
                Err(_) => {}
            }
        }
        while self.connection.next_event().is_some() {}
        assert!(self.connection.take_strays().len() <= 64);
    }

    /// Runs until nothing changes.
    fn settle(&mut self) {
        loop {
            let mut moved = self.send(0);
            while self.agent.work() {
                moved = true;
            }
            while self.receive(0) {
                moved = true;
            }
            self.look();
            if !moved {
                return;
            }
        }
    }

    /// From now on the agent obeys. One command may be lost because of earlier faults,
    /// and one more to find that the agent is another than it was.
    fn finish(mut self) {
        self.settle();
        for index in 0..self.commands.len() {
            self.abandon(index);
        }
        self.settle();
        if !matches!(self.connection.phase(), Phase::Failed) && !self.wild {
            let answered = (0..3).any(|_| {
                self.submit(false);
                self.settle();
                let last = self.commands.len() - 1;
                self.abandon(last);
                self.settle();
                self.commands[last].1 == Fate::Answered
            });
            assert!(answered, "the agent answers, and no command is done");
        }
        self.submit(false);
        self.connection.receive_end();
        self.look();
        let fates: BTreeMap<_, _> = self.commands.into_iter().collect();
        assert!(
            fates.values().all(|fate| *fate != Fate::Waiting),
            "a command waits for ever"
        );
    }
}

fn name(index: usize) -> Value {
    json!({ "of": format!("guest-{index}") })
}

impl Agent {
    fn read(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            if byte == 0xff {
                self.begun.clear();
                self.refuse(None, "GenericError", "Invalid JSON syntax");
                continue;
            }
            // What is left of a request that an earlier agent had begun to read: a line end is no part
            // of any token, so the parser starts again there at the latest.
            if byte == b'\n' {
                if !self.begun.is_empty() {
                    self.begun.clear();
                    self.refuse(None, "GenericError", REMAINS);
                }
                continue;
            }
            self.begun.push(byte);
            if byte == b'}'
                && let Ok(request) = serde_json::from_slice(&self.begun)
            {
                self.begun.clear();
                self.requests.push_back(request);
            }
        }
    }

    /// Runs the next request; returns whether there was one.
    fn work(&mut self) -> bool {
        let Some(request) = self.requests.pop_front() else {
            return false;
        };
        if self.refuses(&request) {
            return true;
        }
        let id = request.get("id").filter(|_| self.age == Age::Today);
        let number = &request["arguments"]["id"];
        let Some(name) = request["execute"].as_str() else {
            self.refuse(id, "GenericError", REMAINS);
            return true;
        };
        match name {
            "guest-sync-delimited" if self.age == Age::SyncsPlainly => {
                let desc = "The command guest-sync-delimited has not been found";
                self.refuse(id, "CommandNotFound", desc);
            }
            "guest-sync-delimited" => {
                self.said.push_back(vec![0xff]);
                self.say(id, json!({ "return": number }));
            }
            "guest-sync" => self.say(id, json!({ "return": number })),
            name if name.starts_with(SILENT) => {}
            name => self.say(id, json!({ "return": { "of": name } })),
        }
        true
    }

    /// Refuses the next request if it is a command.
    fn refuse_next(&mut self) {
        let Some(request) = self.requests.front().cloned() else {
            return;
        };
        let name = request["execute"].as_str().unwrap_or_default();
        if name.starts_with("guest-sync") {
            self.work();
            return;
        }
        self.requests.pop_front();
        if !self.refuses(&request) {
            let id = request.get("id").filter(|_| self.age == Age::Today);
            self.refuse(id, "GenericError", &format!("no {name}"));
        }
    }

    /// Refuses a request that it is too old for; returns whether it is.
    fn refuses(&mut self, request: &Value) -> bool {
        let too_old = matches!(self.age, Age::RefusesIds | Age::SyncsPlainly);
        let refuses = too_old && request.get("id").is_some();
        if refuses {
            let desc = "QMP input object member 'id' is unexpected";
            self.refuse(None, "GenericError", desc);
        }
        refuses
    }

    /// Another agent begins. This one's input is lost, and the end of its output.
    fn restart(&mut self, age: Age, lost: usize) {
        self.age = age;
        self.begun.clear();
        self.requests.clear();
        let kept = self.said.len().saturating_sub(lost % 4);
        self.said.truncate(kept);
    }

    fn refuse(&mut self, id: Option<&Value>, class: &str, desc: &str) {
        self.say(id, json!({ "error": { "class": class, "desc": desc } }));
    }

    fn say(&mut self, id: Option<&Value>, mut message: Value) {
        if let Some(id) = id {
            message["id"] = id.clone();
        }
        self.said.push_back(format!("{message}\n").into_bytes());
    }
}

/// Conversations to start from, by name.
#[must_use]
pub fn conversations() -> BTreeMap<String, Vec<u8>> {
    // The question, and the answers of an agent of any age.
    let begin: &[u8] = &[3, 0, 4, 0, 8, 0, 8, 0, 8, 0];
    let all = [3, 0, 4, 0, 4, 0, 8, 0, 8, 0, 8, 0];
    let mut conversations = BTreeMap::new();
    for age in 0..4 {
        let begun = [&[age][..], begin, begin, begin].concat();
        let mut with = |name: &str, steps: &[u8]| {
            conversations.insert(format!("{name}-{age}"), [&begun[..], steps].concat());
        };
        with("answers", &[&[0, 0][..], &all, &[0, 0], &all].concat());
        with(
            "refuses",
            &[&[0, 0, 3, 0, 7, 0, 8, 0, 0, 0][..], &all].concat(),
        );
        with(
            "late",
            &[&[0, 0, 3, 0, 1, 0, 0, 0, 4, 0, 8, 0][..], &all, &all].concat(),
        );
        with(
            "loses",
            &[&[0, 0, 3, 0, 6, 0, 1, 0, 0, 0][..], &all, &all].concat(),
        );
        with(
            "forgets",
            &[&[0, 8, 3, 0, 2, 0, 0, 0][..], &all, &all].concat(),
        );
        with(
            "forgets-too-early",
            &[&[0, 8, 3, 0, 2, 0, 0, 0, 7, 0][..], &all, &all].concat(),
        );
        with(
            "marks",
            &[&[12, 2, 0, 0][..], &all, &[12, 1, 8, 0]].concat(),
        );
        with("synchronises", &[&[0, 0, 11, 0][..], &all, &all].concat());
        for next in 0..4 {
            let restart = [0, 0, 3, 0, 10 + 13 * next, 1, 0, 0];
            with(
                &format!("restarts-as-{next}"),
                &[&restart[..], &all, &all].concat(),
            );
        }
    }
    conversations.insert(
        "wild".to_owned(),
        [&[4][..], begin, &[12, 4, b'{', b'}', b'\n', 0xff]].concat(),
    );
    conversations
}

#[cfg(test)]
mod tests {
    use super::{agent, conversations};
    use crate::mutate::Random;

    /// Every conversation, cut anywhere and changed at random; and random ones.
    #[test]
    fn conversations_break_no_promise() {
        let conversations = conversations();
        assert!(conversations.len() > 40);
        let mut random = Random::new(7);
        for input in conversations.values() {
            for cut in 0..=input.len() {
                agent(&input[..cut]);
            }
            for _ in 0..100 {
                let mut changed = input.clone();
                for _ in 0..=random.below(4) {
                    let at = 1 + random.below(changed.len() - 1);
                    changed[at] = random.byte();
                }
                agent(&changed);
            }
        }
        for _ in 0..3000 {
            let length = random.below(120);
            let mut input: Vec<u8> = (0..length).map(|_| random.byte()).collect();
            // Wild ones show less.
            if let Some(kind) = input.first_mut() {
                *kind &= 3;
            }
            agent(&input);
        }
    }
}
