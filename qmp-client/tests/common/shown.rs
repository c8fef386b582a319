//! A real server, brought into a state by the messages of an example or relation.

#![allow(dead_code, reason = "each test program uses a part of it")]

use qmp_client::Error;
use qmp_client::blocking::{Client, GuestClient};
use qmp_testing::examples::{Message, Runs};
use qmp_testing::{PATIENCE, needs};
use serde_json::{Value, json};

use crate::live::Server;
use crate::patient::Patient;

/// The data were recorded from this release; older ones differ.
const OLDEST: i64 = 10;

/// A server and its connection.
pub(crate) struct Session {
    peer: Peer,
    /// Events that have not been taken.
    waiting: Vec<Value>,
    server: Server,
}

enum Peer {
    Monitor(Box<Client>),
    Agent(Box<GuestClient>),
}

/// The answer to a command: its return value, or the class and text of its error.
pub(crate) type Answer = Result<Value, (String, String)>;

impl Session {
    /// Starts a server in an empty folder; `None` if it is not installed or too old.
    pub(crate) fn start(on: Runs, options: &[String]) -> Option<Self> {
        let (program, arguments) = command_line(on)?;
        let options = options.iter().map(String::as_str);
        let arguments: Vec<&str> = arguments.iter().copied().chain(options).collect();
        let server = Server::start(program, &arguments)?;
        let peer = if on == Runs::Agent {
            let builder = GuestClient::patient().retry(true);
            Peer::Agent(Box::new(builder.connect(server.socket()).unwrap()))
        } else {
            let client = server.connect(&Client::builder());
            let version = &client.greeting().version;
            if version.major < OLDEST {
                needs::skip(format_args!("{program} {version} is older than the data"));
                return None;
            }
            Peer::Monitor(Box::new(client))
        };
        Some(Self {
            peer,
            waiting: Vec::new(),
            server,
        })
    }

    /// Sends the messages and waits for the events, then forgets the events up to here.
    pub(crate) fn prepare(&mut self, messages: &[Message]) -> Result<(), String> {
        for message in messages {
            match message {
                Message::Send(request) => {
                    let answer = self.call(request)?;
                    answer.map_err(|error| format!("preparation: {request}: {error:?}"))?;
                }
                Message::Event(event) => drop(self.event(event)?),
                Message::Reply(_) => return Err("preparation shows no replies".to_owned()),
            }
        }
        self.waiting.clear();
        if let Peer::Monitor(client) = &mut self.peer {
            client.clear_events();
        }
        Ok(())
    }

    /// Sends a raw request.
    pub(crate) fn call(&mut self, request: &Value) -> Result<Answer, String> {
        let name = request["execute"].as_str().unwrap_or_default();
        let arguments = request.get("arguments").cloned();
        let result = match &mut self.peer {
            Peer::Monitor(client) => client.execute_raw(name, arguments),
            Peer::Agent(client) => client.execute_raw(name, arguments),
        };
        match result {
            Ok(value) => Ok(Ok(value)),
            Err(Error::Refused { error, .. }) => Ok(Err((error.class.to_string(), error.desc))),
            Err(error) => Err(format!("{name}: {error}")),
        }
    }

    /// Like `call`, with the name and the arguments.
    pub(crate) fn execute(&mut self, name: &str, arguments: &Value) -> Result<Answer, String> {
        self.call(&json!({ "execute": name, "arguments": arguments }))
    }

    /// Waits for an event that agrees with that of an example, and takes it.
    pub(crate) fn event(&mut self, shown: &Value) -> Result<Value, String> {
        self.event_where(|event| {
            let data = shown.get("data");
            event["event"] == shown["event"] && data.is_none_or(|data| agrees(data, &event["data"]))
        })
        .map_err(|error| format!("no event {shown}: {error}"))
    }

    /// Waits for an event that the predicate accepts, and takes it.
    pub(crate) fn event_where(&mut self, accept: impl Fn(&Value) -> bool) -> Result<Value, String> {
        if let Some(index) = self.waiting.iter().position(&accept) {
            return Ok(self.waiting.remove(index));
        }
        let Peer::Monitor(client) = &mut self.peer else {
            return Err("a guest agent has no events".to_owned());
        };
        loop {
            let event = client.next_raw_event(PATIENCE);
            let Some(event) = event.map_err(|error| error.to_string())? else {
                return Err(format!("only {:?} came", self.waiting));
            };
            let event: Value = serde_json::from_str(event.text()).map_err(|e| e.to_string())?;
            if accept(&event) {
                return Ok(event);
            }
            self.waiting.push(event);
        }
    }
}

fn command_line(on: Runs) -> Option<(&'static str, &'static [&'static str])> {
    match on {
        Runs::Nowhere => None,
        Runs::Emulator => Some((
            "qemu-system-x86_64",
            &[
                "-M",
                "pc",
                "-m",
                "64",
                "-S",
                "-display",
                "none",
                "-nodefaults",
                "-qmp",
                "unix:qmp.sock,server=on,wait=off",
            ],
        )),
        Runs::StorageDaemon => Some((
            "qemu-storage-daemon",
            &[
                "--chardev",
                "socket,path=qmp.sock,server=on,wait=off,id=c",
                "--monitor",
                "chardev=c",
            ],
        )),
        Runs::Agent => Some((
            "qemu-ga",
            &["-m", "unix-listen", "-p", "qmp.sock", "-t", "."],
        )),
    }
}

/// Whether the data of an event agree with an example: texts are equal, numbers need not be.
fn agrees(shown: &Value, data: &Value) -> bool {
    match (shown, data) {
        (Value::Object(shown), Value::Object(data)) => shown
            .iter()
            .all(|(key, shown)| data.get(key).is_some_and(|data| agrees(shown, data))),
        (Value::Number(_), Value::Number(_)) => true,
        _ => shown == data,
    }
}
