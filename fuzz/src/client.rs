//! What must hold of the client's state machine, whatever a server sends and a program does.
//!
//! An input is a first byte that chooses the kind of conversation, and steps with a NUL between them.
//! The first byte of a step says what happens, the others with what: `<` the server sends those
//! bytes, `=` it answers the command of that number with that value, `!` with an error, `>` the
//! program runs a command, `*` out of band, `@` with a file descriptor, `x` stops waiting for one, `f`
//! forgets one, `w` so many bytes are sent, `W` all are, `s` a guest agent starts afresh, `e` the
//! connection ends. So a session can be written by hand, and a fuzzer can change it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;

use qmp_protocol::{CommandId, Connection, Frame, Framer, Options, Outcome, Phase, Request};
use serde_json::{Value, json};

/// A conversation, and the expected state.
struct Run {
    connection: Connection,
    limit: usize,
    is_agent: bool,
    /// Every byte that the server sent.
    received: Vec<u8>,
    /// Every byte that left.
    sent: Vec<u8>,
    /// The commands in order, with their states.
    commands: Vec<(CommandId, Fate)>,
    /// All that came out, in order.
    log: Vec<String>,
    cut: bool,
    ended: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Waiting,
    Replied,
    /// Abandoned; it may have been sent.
    Unwanted,
    /// It was taken back.
    NotSent,
}

/// The number of in-band commands that a server reads ahead (R24).
const MOST_IN_BAND: usize = 8;

/// Whatever a server sends and a program does, no reply goes to the wrong command, no command goes out
/// twice or malformed, memory is bounded, and how the bytes are cut changes nothing.
///
/// # Panics
/// If a promise is broken.
pub fn client(input: &[u8]) {
    let whole = Run::of(input, false);
    let cut = Run::of(input, true);
    // A value that is over the limit when a part of it has come may turn out to be none with the next.
    if input.first().is_some_and(|kind| kind & 1 == 1) {
        assert_eq!(whole, cut, "how the bytes are cut changes what they mean");
    }
}

impl Run {
    /// Runs a conversation to its end; gives all that came out of it.
    fn of(input: &[u8], cut: bool) -> Vec<String> {
        let (&kind, steps) = input.split_first().unwrap_or((&0, &[]));
        let mut options = Options::default();
        // More than a fuzzer's input has, or less.
        options.max_message = if kind & 1 == 0 { 200 } else { 100_000 };
        if kind & 2 != 0 {
            options.capabilities = vec!["oob".to_owned()];
        }
        let limit = options.max_message;
        let is_agent = kind & 4 != 0;
        let mut run = Self {
            connection: if is_agent {
                Connection::guest_agent(options, 7)
            } else {
                Connection::new(options)
            },
            limit,
            is_agent,
            received: Vec::new(),
            sent: Vec::new(),
            commands: Vec::new(),
            log: Vec::new(),
            cut,
            ended: false,
        };
        for step in steps.split(|byte| *byte == 0) {
            if let Some((&what, with)) = step.split_first() {
                run.step(what, with);
                run.look();
            }
        }
        run.finish()
    }

    fn step(&mut self, what: u8, with: &[u8]) {
        let number = with.first().copied().map_or(0, usize::from);
        let chosen = number.checked_rem(self.commands.len());
        match what {
            b'<' => self.receive(with),
            b'=' | b'!' => {
                // The first id may be that of the negotiation; the others follow.
                let id = number % (self.commands.len() + 2) + 1;
                let value = String::from_utf8_lossy(with.get(1..).unwrap_or_default());
                self.receive(
                    if what == b'=' {
                        format!("{{\"return\": {value}, \"id\": {id}}}\r\n")
                    } else {
                        let error = json!({"class": "GenericError", "desc": value});
                        format!("{{\"id\": {id}, \"error\": {error}}}\r\n")
                    }
                    .as_bytes(),
                );
            }
            b'>' => self.submit(Request::raw(&String::from_utf8_lossy(with), None)),
            b'*' => {
                let arguments = json!({ "x": String::from_utf8_lossy(with) });
                self.submit(Request::raw_oob("yank", Some(&arguments)));
            }
            b'@' => {
                if let Ok(file) = File::open("/dev/null") {
                    self.submit(Request::raw("add-fd", None).with_fd(file.into()));
                }
            }
            b'x' => {
                if let Some(index) = chosen {
                    self.abandon(index);
                }
            }
            b'f' => {
                if let Some(index) = chosen
                    && self.commands[index].1 == Fate::Waiting
                {
                    self.connection.forget(self.commands[index].0);
                    // One that waits for its turn still does.
                    self.connection.abandon(self.commands[index].0);
                    self.commands[index].1 = Fate::Unwanted;
                }
            }
            b'w' => self.send(number),
            b'W' => {
                while self.connection.has_output() {
                    self.send(usize::MAX);
                }
            }
            b's' if self.is_agent => self.connection.synchronise(with.len() as u64),
            b'e' => {
                self.connection.receive_end();
                self.ended = true;
            }
            _ => {}
        }
    }

    fn receive(&mut self, bytes: &[u8]) {
        // A transport gives nothing after the end.
        if self.ended {
            return;
        }
        self.received.extend_from_slice(bytes);
        if self.cut {
            for byte in bytes {
                let room = self.connection.room();
                room[0] = *byte;
                self.connection.received(1);
            }
        } else {
            self.connection.receive(bytes);
        }
    }

    fn submit(&mut self, request: Request) {
        if let Ok(id) = self.connection.submit(request) {
            assert!(
                self.commands.iter().all(|(other, _)| *other != id),
                "an id is used twice"
            );
            self.commands.push((id, Fate::Waiting));
        }
    }

    fn abandon(&mut self, index: usize) {
        let (id, fate) = self.commands[index];
        let outcome = self.connection.abandon(id);
        if fate == Fate::Waiting {
            self.commands[index].1 = match outcome {
                Outcome::NotSent => Fate::NotSent,
                Outcome::Unknown => Fate::Unwanted,
            };
        }
    }

    fn send(&mut self, count: usize) {
        let chunk = self.connection.output();
        let count = count.min(chunk.bytes.len());
        self.sent.extend_from_slice(&chunk.bytes[..count]);
        self.connection.mark_sent(count);
    }

    /// Takes all that comes out, and checks it.
    fn look(&mut self) {
        while let Some((id, reply)) = self.connection.next_reply() {
            let command = self.commands.iter_mut().find(|(other, _)| *other == id);
            let (_, fate) = command.expect("a reply is to a command");
            assert_eq!(
                *fate,
                Fate::Waiting,
                "{id:?} has a reply but no pending call"
            );
            *fate = Fate::Replied;
            if let Ok(text) = &reply {
                let text = text.as_bytes();
                assert!(
                    contains(&self.received, text)
                        && (self.is_agent || contains(&self.received, &digits(id))),
                    "the server did not send this reply: {reply:?}"
                );
            }
            self.log.push(format!("{id:?} {reply:?}"));
        }
        while let Some(event) = self.connection.next_event() {
            assert!(contains(&self.received, event.text().as_bytes()));
            if let Some(data) = event.data() {
                assert!(event.text().contains(data));
            }
            self.log.push(format!("{event:?}"));
        }
        let strays = self.connection.take_strays();
        assert!(strays.len() <= 64, "strays are bounded");
        self.log
            .extend(strays.iter().map(|stray| format!("{stray:?}")));
        self.log.push(format!(
            "{:?} {:?}",
            self.connection.phase(),
            self.connection.handshake_error()
        ));
        assert!(
            self.connection.rest().len() <= self.limit + (128 << 10),
            "what is kept of a message is bounded"
        );
        let output = self.output();
        let waiting = output.iter().filter(|id| {
            let fate = self
                .commands
                .iter()
                .find(|(other, _)| digits(*other) == id.to_string().as_bytes());
            matches!(fate, Some((_, Fate::Waiting)))
        });
        assert!(waiting.count() <= MOST_IN_BAND, "{output:?}");
    }

    /// The ids of the in-band commands that left or are to leave, in order. Checks the output.
    fn output(&self) -> Vec<u64> {
        let mut framer = Framer::new(usize::MAX);
        framer.push(&self.sent);
        framer.push(self.connection.output().bytes);
        let mut ids = Vec::new();
        let mut known = BTreeSet::new();
        while let Some(frame) = framer.next_frame() {
            let Frame::Value(found) = frame else { continue };
            let value: Value = serde_json::from_slice(found.bytes()).expect("JSON is sent");
            let members = value.as_object().expect("an object is sent");
            assert!(
                members
                    .keys()
                    .all(|key| ["execute", "exec-oob", "arguments", "id"].contains(&&**key))
            );
            assert!(members.contains_key("execute") != members.contains_key("exec-oob"));
            let Some(id) = members.get("id") else {
                assert!(self.is_agent, "only old agents get no ids");
                continue;
            };
            let id = id.as_u64().expect("a number");
            assert!(known.insert(id), "{id} is sent twice");
            let name = members.get("execute").and_then(Value::as_str);
            if name
                .is_some_and(|name| !["qmp_capabilities", "guest-sync-delimited"].contains(&name))
            {
                ids.push(id);
            }
        }
        ids
    }

    /// Ends the conversation: now every command has its result.
    fn finish(mut self) -> Vec<String> {
        if !self.ended {
            self.connection.receive_end();
            self.look();
        }
        assert_eq!(self.connection.phase(), Phase::Closed);
        let sent: BTreeSet<u64> = self.output().into_iter().collect();
        let fates: BTreeMap<_, _> = self.commands.iter().copied().collect();
        for (id, fate) in fates {
            assert_ne!(fate, Fate::Waiting, "{id:?} waits for ever");
            if fate == Fate::NotSent {
                let has_id = |sent: &u64| sent.to_string().as_bytes() == digits(id);
                assert!(!sent.iter().any(has_id), "{id:?} was taken back and sent");
            }
        }
        self.log
            .push(String::from_utf8_lossy(&self.sent).into_owned());
        self.log
    }
}

/// The number of a command as it is sent.
fn digits(id: CommandId) -> Vec<u8> {
    let shown = format!("{id:?}");
    shown.bytes().filter(u8::is_ascii_digit).collect()
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    part.is_empty() || text.windows(part.len()).any(|window| window == part)
}

/// What a conversation begins with.
const GREETING: &str = r#"<{"QMP": {"version": {"qemu": {"micro": 2, "minor": 0, "major": 10}, "package": ""}, "capabilities": ["oob"]}}"#;

/// Sessions to start from, by name.
#[must_use]
pub fn sessions() -> BTreeMap<String, Vec<u8>> {
    let monitor = |steps: &[&str]| {
        let begin = [GREETING, "W", "=\0{}"];
        // The number of an answer is a separate byte, which may be NUL only in inputs made here.
        let begin = begin.map(|step| step.replace('\0', "\u{2}"));
        let steps = begin
            .iter()
            .map(String::as_str)
            .chain(steps.iter().copied());
        steps.collect::<Vec<_>>().join("\0").into_bytes()
    };
    let with = |kind: u8, steps: Vec<u8>| [&[kind][..], &steps].concat();
    let event =
        r#"<{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP", "data": {"a": "}"}}"#;
    let large = format!("=\u{1}[{{\"a\": \"{}\"}}, 1]", "x".repeat(9000));
    let all: Vec<(&str, Vec<u8>)> = vec![
        ("replies", with(3, monitor(&[">a", ">b", "W", "=\u{1}{\"a\": 1}", "=\u{2}[]", "e"]))),
        ("early", with(3, [">a\0".as_bytes(), &monitor(&["W", "=\u{3}{}"])].concat())),
        ("oob", with(3, monitor(&[">a"; 12].iter().copied().chain(["*b", "W", "=\u{d}{}", "=\u{2}{}"]).collect::<Vec<_>>()))),
        ("fds", with(3, monitor(&["@", "@", ">a", "w\u{5}", "W", "=\u{1}{}", "W", "=\u{2}{}"]))),
        ("taken-back", with(3, monitor(&[">a", ">b", "w\u{3}", "x\u{1}", "x\u{2}", "W", "e"]))),
        ("events", with(3, monitor(&[event, ">a", "W", event, "=\u{1}{}"]))),
        ("errors", with(3, monitor(&[">a", "W", "!\u{1}no", "<{\"error\": {\"class\": \"X\", \"desc\": \"\"}}"]))),
        ("not-json", with(3, monitor(&[">a", "W", "<{\"id\": 2, \"return\": inf}\r\n", "<nonsense\n[}\n{\"a\"\n"]))),
        ("pretty", with(3, monitor(&[">a", "W", "<{\r\n  \"return\": {\r\n  \"a\": \"\\\"{\"\r\n  },\r\n \"id\": 2\r\n}\r\n{}"]))),
        ("large", with(3, monitor(&[">a", "W", &large, event]))),
        ("too-large", with(2, monitor(&[">a", "W", &large, event, ">b", "W", "=\u{2}{}"]))),
        ("agent", with(5, b">guest-ping\0W\0<{\"error\": {\"class\": \"G\", \"desc\": \"\"}}\n\xff{\"return\": 7}\n\0W\0=\x01{}\0>a\0W\0s\0W\0<\xff{\"return\": 0}\0e".to_vec())),
        ("old-agent", with(5, b">a\0W\0<{\"error\": {\"class\": \"G\", \"desc\": \"member 'id' is unexpected\"}}\n\0W\0<\xff{\"return\": 8}\n\0W\0<{\"return\": 1}\n\0>b\0W\0x\x01\0>c\0W\0<\xff{\"return\": 9}\n\0W\0e".to_vec())),
        ("no-greeting", with(3, b">a\0<SSH-2.0\r\n".to_vec())),
    ];
    all.into_iter()
        .map(|(name, input)| (name.to_owned(), input))
        .collect()
}

/// Words of the protocol, for a dictionary.
pub const CLIENT_WORDS: [&str; 16] = [
    "\"return\": ",
    "\"id\": ",
    "\"error\": ",
    "\"event\": ",
    "\"timestamp\": ",
    "\"data\": ",
    "\"class\": ",
    "\"desc\": ",
    "\"QMP\": ",
    "\r\n",
    "\u{0}<",
    "\u{0}>a",
    "\u{0}W",
    "\u{0}=",
    "\\ud83d",
    "{\"",
];

#[cfg(test)]
mod tests {
    use super::{client, sessions};
    use crate::mutate;

    /// Every session, and changes of it.
    #[test]
    fn sessions_break_no_promise() {
        let sessions = sessions();
        assert!(sessions.len() > 10);
        for (seed, input) in (0_u32..).zip(sessions.values()) {
            client(input);
            for cut in 0..input.len().min(2000) {
                client(&input[..cut]);
            }
            let mut data = input.clone();
            let mut size = data.len();
            let most = size + 1000;
            data.resize(most, 0);
            for round in 0..200 {
                let number = seed.wrapping_mul(31).wrapping_add(round);
                size = mutate(&mut data, size, most, number, |_, size, _| size);
                client(&data[..size]);
            }
        }
    }
}
