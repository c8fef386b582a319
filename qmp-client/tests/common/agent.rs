//! A guest agent of any age, and its guest: files and programs.

#![allow(dead_code, reason = "each test program uses a part of it")]

use std::collections::BTreeMap;
use std::io::{ErrorKind, Read, Write};
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// The kinds of agents that a client distinguishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Age {
    /// QEMU 4.0 and later: echoes ids.
    Today,
    /// QEMU 2.12 to 3.1: accepts ids, but does not echo them.
    EchoesNoIds,
    /// QEMU 1.1 to 2.11: refuses all members except `execute` and `arguments`.
    RefusesIds,
    /// QEMU 0.15 and 1.0: also lacks `guest-sync-delimited`.
    SyncsPlainly,
}

pub(crate) const AGES: [Age; 4] = [
    Age::Today,
    Age::EchoesNoIds,
    Age::RefusesIds,
    Age::SyncsPlainly,
];

/// The agent's reaction to a command.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    Return(Value),
    /// An error of the class `GenericError`.
    Error(String),
    /// No answer.
    Silence,
    /// The agent ends, and another one starts; bytes that the first has read are lost.
    Restart(Age),
}

/// The requests that an agent got, in order.
pub(crate) type Log = Vec<Value>;

/// Runs an agent in a thread, until the client ends the connection. The handler decides the reaction to
/// each command except synchronisation; it may block.
pub(crate) fn run(
    age: Age,
    handler: impl FnMut(&str, &Value) -> Answer + Send + 'static,
) -> (UnixStream, JoinHandle<Log>) {
    let mut handler = handler;
    run_lossy(age, move |name, arguments| {
        let synchronises = name.starts_with("guest-sync");
        let answer = if synchronises {
            Answer::Silence
        } else {
            handler(name, arguments)
        };
        (false, answer)
    })
}

/// Like `run`, with a handler for synchronisations too, which first decides whether the request is
/// lost.
pub(crate) fn run_lossy(
    age: Age,
    handler: impl FnMut(&str, &Value) -> (bool, Answer) + Send + 'static,
) -> (UnixStream, JoinHandle<Log>) {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let agent = Agent {
        age,
        stream: theirs,
        handler,
        log: Vec::new(),
    };
    (ours, thread::spawn(|| agent.serve()))
}

/// An agent whose administrator disabled synchronisation.
pub(crate) fn refusing_to_synchronise() -> (UnixStream, JoinHandle<()>) {
    let (ours, mut theirs) = UnixStream::pair().unwrap();
    let agent = thread::spawn(move || {
        let mut bytes = vec![0; 64 << 10];
        let count = theirs.read(&mut bytes).unwrap();
        let request: Value = serde_json::from_slice(&bytes[1..count]).unwrap();
        let desc = "Command guest-sync-delimited has been disabled";
        let error = json!({ "class": "CommandNotFound", "desc": desc });
        let reply = json!({ "error": error, "id": request["id"] });
        theirs.write_all(format!("{reply}\n").as_bytes()).unwrap();
    });
    (ours, agent)
}

/// The names of the commands among requests, without synchronisations.
pub(crate) fn commands(log: &Log) -> Vec<&str> {
    let names = log.iter().filter_map(|request| request["execute"].as_str());
    names
        .filter(|name| !name.starts_with("guest-sync"))
        .collect()
}

struct Agent<H> {
    age: Age,
    stream: UnixStream,
    handler: H,
    log: Log,
}

impl<H: FnMut(&str, &Value) -> (bool, Answer)> Agent<H> {
    fn serve(mut self) -> Log {
        let mut text = Vec::new();
        let mut bytes = vec![0; 64 << 10];
        loop {
            let count = match self.stream.read(&mut bytes) {
                Ok(0) => return self.log,
                Err(error) if error.kind() == ErrorKind::ConnectionReset => return self.log,
                count => count.unwrap(),
            };
            for &byte in &bytes[..count] {
                match byte {
                    0xff => {
                        text.clear();
                        self.refuse(None, "GenericError", "Invalid JSON syntax");
                    }
                    b'\n' if text.is_empty() => {}
                    _ => text.push(byte),
                }
                if byte == b'}'
                    && let Ok(request) = serde_json::from_slice::<Value>(&text)
                {
                    text.clear();
                    self.log.push(request.clone());
                    if self.request(&request) {
                        // Bytes that were read with it are lost.
                        break;
                    }
                }
            }
        }
    }

    /// Handles a request; returns whether the agent was restarted.
    fn request(&mut self, request: &Value) -> bool {
        let id = request.get("id").filter(|_| self.age == Age::Today);
        if matches!(self.age, Age::RefusesIds | Age::SyncsPlainly)
            && let Some(member) = request
                .as_object()
                .unwrap()
                .keys()
                .find(|key| !["execute", "arguments"].contains(&&***key))
        {
            let desc = format!("QMP input object member '{member}' is unexpected");
            self.refuse(None, "GenericError", &desc);
            return false;
        }
        let (name, arguments) = (request["execute"].as_str().unwrap(), &request["arguments"]);
        let (loses, answer) = (self.handler)(name, arguments);
        match name {
            _ if loses => {}
            "guest-sync-delimited" if self.age == Age::SyncsPlainly => {
                let desc = "The command guest-sync-delimited has not been found";
                self.refuse(id, "CommandNotFound", desc);
            }
            "guest-sync-delimited" => {
                self.send(b"\xff");
                self.reply(id, &arguments["id"]);
            }
            "guest-sync" => self.reply(id, &arguments["id"]),
            _ => match answer {
                Answer::Return(value) => self.reply(id, &value),
                Answer::Error(desc) => self.refuse(id, "GenericError", &desc),
                Answer::Silence => {}
                Answer::Restart(age) => {
                    self.age = age;
                    return true;
                }
            },
        }
        false
    }

    fn reply(&mut self, id: Option<&Value>, value: &Value) {
        self.say(id, json!({ "return": value }));
    }

    fn refuse(&mut self, id: Option<&Value>, class: &str, desc: &str) {
        self.say(id, json!({ "error": { "class": class, "desc": desc } }));
    }

    fn say(&mut self, id: Option<&Value>, mut message: Value) {
        if let Some(id) = id {
            message["id"] = id.clone();
        }
        self.send(format!("{message}\n").as_bytes());
    }

    /// The client may have ended the connection.
    fn send(&mut self, bytes: &[u8]) {
        let _ = self.stream.write_all(bytes);
    }
}

/// The files and programs of a guest.
#[derive(Debug, Default)]
pub(crate) struct Guest {
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    /// The open files by handle, each with path and position.
    pub(crate) open: BTreeMap<i64, (String, usize)>,
    pub(crate) opened: i64,
    /// The programs whose end has not been reported, each with how often the agent still reports that it
    /// runs.
    pub(crate) programs: BTreeMap<i64, u32>,
    pub(crate) started: i64,
    /// How often the agent reports new programs as running.
    pub(crate) patience: u32,
}

impl Guest {
    pub(crate) fn with_file(path: &str, contents: &[u8]) -> Self {
        Self {
            files: BTreeMap::from([(path.to_owned(), contents.to_vec())]),
            ..Self::default()
        }
    }

    /// The agent's reaction to a command.
    pub(crate) fn act(&mut self, name: &str, arguments: &Value) -> Answer {
        let number = |name: &str| arguments[name].as_i64().unwrap();
        match name {
            "guest-ping" => Answer::Return(json!({})),
            "guest-exec" => {
                self.started += 1;
                self.programs.insert(self.started, self.patience);
                Answer::Return(json!({ "pid": self.started }))
            }
            "guest-exec-status" => {
                let pid = number("pid");
                match self.programs.get_mut(&pid) {
                    None => Answer::Error(format!("PID {pid} does not exist")),
                    Some(0) => {
                        self.programs.remove(&pid);
                        let out = STANDARD.encode(format!("output of {pid}"));
                        Answer::Return(json!({ "exited": true, "exitcode": 0, "out-data": out }))
                    }
                    Some(left) => {
                        *left -= 1;
                        Answer::Return(json!({ "exited": false }))
                    }
                }
            }
            "guest-file-open" => {
                let path = arguments["path"].as_str().unwrap();
                let mode = arguments["mode"].as_str().unwrap_or("r");
                if mode.starts_with('w') {
                    self.files.insert(path.to_owned(), Vec::new());
                } else if !self.files.contains_key(path) {
                    return Answer::Error(format!("failed to open file '{path}'"));
                }
                self.opened += 1;
                let handle = 1000 + self.opened;
                self.open.insert(handle, (path.to_owned(), 0));
                Answer::Return(json!(handle))
            }
            _ => {
                let handle = number("handle");
                match self.open.get_mut(&handle) {
                    None => Answer::Error(format!("handle '{handle}' has not been found")),
                    Some((path, position)) => {
                        let file = self.files.get_mut(path).unwrap();
                        let value = match name {
                            "guest-file-read" => {
                                let from = (*position).min(file.len());
                                let count = usize::try_from(number("count")).unwrap();
                                let part = &file[from..file.len().min(from + count)];
                                *position = from + part.len();
                                json!({ "count": part.len(), "buf-b64": STANDARD.encode(part), "eof": part.len() < count })
                            }
                            "guest-file-write" => {
                                let data = arguments["buf-b64"].as_str().unwrap();
                                let data = STANDARD.decode(data).unwrap();
                                let end = *position + data.len();
                                file.resize(file.len().max(end), 0);
                                file[*position..end].copy_from_slice(&data);
                                *position = end;
                                json!({ "count": data.len(), "eof": false })
                            }
                            "guest-file-flush" => json!({}),
                            "guest-file-close" => {
                                self.open.remove(&handle);
                                json!({})
                            }
                            _ => return Answer::Error(format!("no command {name}")),
                        };
                        Answer::Return(value)
                    }
                }
            }
        }
    }
}

/// A signal between a test and a thread.
pub(crate) fn signal() -> (Sender<()>, Receiver<()>) {
    channel()
}
