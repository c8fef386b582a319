//! [`Monitor`]: a connection, as its server sees it.

use std::collections::{BTreeMap, VecDeque};

use qmp_types::{ErrorObject, Version};
use serde_json::{Map, Value, json};

use super::event::Event;
use super::json::write;
use super::request::{Request, generic, is_out_of_band, not_found};
use super::values::{Dialect, Malformed, Values};

/// How many commands wait at most behind the one that runs, if out-of-band commands may overtake them (R24).
const QUEUE: usize = 8;

/// What a server is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A monitor: it greets and negotiates, and its lines end with CR LF (R48).
    #[default]
    Monitor,
    /// A guest agent: it does neither, and its lines end with LF (R42).
    GuestAgent,
}

/// What a [`Monitor`] offers.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MonitorOptions {
    /// Whether it is a monitor or a guest agent.
    pub kind: Kind,
    /// The version in the greeting.
    pub version: Version,
    /// Whether it offers the capability `oob` (R15).
    pub oob: bool,
    /// Whether it writes for people, on many lines.
    pub pretty: bool,
    /// How it reads what is malformed.
    pub dialect: Dialect,
    /// How many bytes may wait to be sent before events are dropped, so that a client that reads nothing does not fill
    /// memory. Replies are never dropped.
    pub max_unsent: usize,
}

impl MonitorOptions {
    /// A monitor with the capability `oob`.
    #[must_use]
    pub fn new(version: Version) -> Self {
        Self {
            kind: Kind::Monitor,
            version,
            oob: true,
            pretty: false,
            dialect: Dialect::default(),
            max_unsent: 16 << 20,
        }
    }
}

/// Tells which command a result is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(u64);

/// The id that a client gave to a command, if it gave one.
#[derive(Debug)]
struct ClientId(Option<Value>);

/// A command to run. Its result goes to [`Monitor::reply`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommandRequest {
    /// Tells whose result it is.
    pub id: RequestId,
    /// The name of the command.
    pub command: String,
    /// The arguments, not checked; empty if there were none.
    pub arguments: Map<String, Value>,
    /// Whether it is to run at once, beside the command that runs (R22). The server refuses this for most commands.
    pub is_out_of_band: bool,
}

/// A connection, as its server sees it: from the bytes that a client sent to the commands to run, and from their
/// results and events to the bytes to send.
///
/// ```
/// use qmp_protocol::server::{Monitor, MonitorOptions};
/// use qmp_types::Version;
/// use serde_json::json;
///
/// let version = Version { major: 10, minor: 2, micro: 0, package: String::new() };
/// let mut monitor = Monitor::new(MonitorOptions::new(version));
/// assert!(monitor.output().starts_with(b"{\"QMP\": "));
/// monitor.mark_sent(monitor.output().len());
///
/// monitor.receive(br#"{"execute": "qmp_capabilities"} {"execute": "query-name", "id": 7}"#);
/// let request = monitor.next_request().unwrap();
/// assert_eq!(request.command, "query-name");
/// monitor.reply(request.id, Ok(json!({"name": "vm"})));
/// let sent = "{\"return\": {}}\r\n{\"return\": {\"name\": \"vm\"}, \"id\": 7}\r\n";
/// assert_eq!(monitor.output(), sent.as_bytes());
/// ```
#[derive(Debug)]
pub struct Monitor {
    options: MonitorOptions,
    values: Values,
    /// Whether the negotiation is over.
    is_ready: bool,
    /// Whether out-of-band commands are enabled.
    oob: bool,
    /// In-band messages that wait for their turn.
    queue: VecDeque<Result<Value, Malformed>>,
    /// The command whose turn it is.
    running: Option<RequestId>,
    /// The ids that clients gave to the commands that run.
    ids: BTreeMap<RequestId, ClientId>,
    next: u64,
    output: Vec<u8>,
    /// How much of the output was sent.
    sent: usize,
    lost_events: u64,
}

impl Monitor {
    /// A client has connected. The greeting, if there is one, waits to be sent.
    #[must_use]
    pub fn new(options: MonitorOptions) -> Self {
        let mut monitor = Self {
            values: Values::new(options.dialect),
            is_ready: options.kind == Kind::GuestAgent,
            oob: false,
            queue: VecDeque::new(),
            running: None,
            ids: BTreeMap::new(),
            next: 0,
            output: Vec::new(),
            sent: 0,
            lost_events: 0,
            options,
        };
        if monitor.options.kind == Kind::Monitor {
            monitor.greet();
        }
        monitor
    }

    fn greet(&mut self) {
        let Version {
            major,
            minor,
            micro,
            package,
        } = &self.options.version;
        let qemu = json!({"major": major, "minor": minor, "micro": micro});
        let capabilities: &[&str] = if self.options.oob { &["oob"] } else { &[] };
        self.send(&json!({"QMP": {
            "version": {"qemu": qemu, "package": package},
            "capabilities": capabilities,
        }}));
    }

    /// Takes bytes that were received.
    pub fn receive(&mut self, bytes: &[u8]) {
        self.values.push(bytes);
    }

    /// Whether to read more. If it is false, as many commands wait as may (R24), or as much output as may, and reading
    /// on would only fill memory. Ask after [`next_request`](Self::next_request) gave `None`.
    #[must_use]
    pub fn wants_input(&self) -> bool {
        self.may_parse() && self.output().len() <= self.options.max_unsent
    }

    /// Gives the next command to run. There may be several at a time: one in band, and any number out of band.
    pub fn next_request(&mut self) -> Option<CommandRequest> {
        loop {
            if self.running.is_none()
                && let Some(message) = self.queue.pop_front()
            {
                let request = self.dispatch(message);
                self.running = request.as_ref().map(|request| request.id);
                if request.is_some() {
                    return request;
                }
                continue;
            }
            if !self.may_parse() {
                return None;
            }
            match self.values.next_value()? {
                Ok(message) if is_out_of_band(&message) => {
                    if let Some(request) = self.dispatch(Ok(message)) {
                        return Some(request);
                    }
                }
                message => self.queue.push_back(message),
            }
        }
    }

    fn may_parse(&self) -> bool {
        if self.oob {
            self.queue.len() < QUEUE
        } else {
            self.queue.is_empty() && self.running.is_none()
        }
    }

    /// Says which command a message runs, if it does not answer it itself.
    fn dispatch(&mut self, message: Result<Value, Malformed>) -> Option<CommandRequest> {
        let message = match message {
            Ok(message) => message,
            Err(malformed) => {
                self.answer(ClientId(None), Err(generic(malformed.desc)));
                return None;
            }
        };
        let id = ClientId(message.get("id").cloned());
        let request = match Request::from_message(message, self.oob) {
            Ok(request) => request,
            Err(error) => {
                self.answer(id, Err(error));
                return None;
            }
        };
        if self.options.kind == Kind::Monitor && !request.is_out_of_band {
            if request.command == NEGOTIATION {
                let result = self.negotiate(&request.arguments);
                self.answer(id, result.map(|()| json!({})));
                return None;
            }
            if !self.is_ready {
                self.answer(id, Err(not_found(EXPECTING)));
                return None;
            }
        }
        let request_id = RequestId(self.next);
        self.next += 1;
        self.ids.insert(request_id, id);
        Some(CommandRequest {
            id: request_id,
            command: request.command,
            arguments: request.arguments,
            is_out_of_band: request.is_out_of_band,
        })
    }

    /// Runs `qmp_capabilities` (R14, R15).
    fn negotiate(&mut self, arguments: &Map<String, Value>) -> Result<(), ErrorObject> {
        if self.is_ready {
            return Err(not_found(COMPLETE));
        }
        let type_error = |place: &str, expected: &str| {
            let words = format!("Invalid parameter type for '{place}', expected: {expected}");
            Err(generic(words))
        };
        let wanted = match arguments.get("enable") {
            None => &Vec::new(),
            Some(Value::Array(wanted)) => wanted,
            Some(_) => return type_error("enable", "array"),
        };
        for (index, capability) in wanted.iter().enumerate() {
            match capability.as_str() {
                Some("oob") => {}
                // Elements have no names.
                Some(unknown) => {
                    let words = format!("Parameter 'null' does not accept value '{unknown}'");
                    return Err(generic(words));
                }
                None => return type_error(&format!("enable[{index}]"), "string"),
            }
        }
        if let Some(name) = arguments.keys().find(|name| *name != "enable") {
            return Err(generic(format!("Parameter '{name}' is unexpected")));
        }
        if !wanted.is_empty() && !self.options.oob {
            return Err(generic("Capability oob not available"));
        }
        self.oob = !wanted.is_empty();
        self.is_ready = true;
        Ok(())
    }

    /// Takes the result of a command. That of a command which is not running is dropped.
    pub fn reply(&mut self, id: RequestId, result: Result<Value, ErrorObject>) {
        if let Some(client_id) = self.finish(id) {
            self.answer(client_id, result);
        }
    }

    /// A command that has no reply on success has succeeded (R33).
    pub fn finish_silently(&mut self, id: RequestId) {
        self.finish(id);
    }

    /// As [`reply`](Self::reply), with the byte 0xFF before it: the result of `guest-sync-delimited` (R41).
    pub fn reply_delimited(&mut self, id: RequestId, result: Result<Value, ErrorObject>) {
        if let Some(client_id) = self.finish(id) {
            if result.is_ok() {
                self.output.push(0xFF);
            }
            self.answer(client_id, result);
        }
    }

    /// The reply to a command will be as if the client had given it no id. No server does so rightly; it is for tests.
    pub fn forget_client_id(&mut self, id: RequestId) {
        if let Some(client_id) = self.ids.get_mut(&id) {
            client_id.0 = None;
        }
    }

    fn finish(&mut self, id: RequestId) -> Option<ClientId> {
        let client_id = self.ids.remove(&id)?;
        if self.running == Some(id) {
            self.running = None;
        }
        Some(client_id)
    }

    /// Sends an event, if the negotiation is over (R16); says whether it will be sent.
    pub fn send_event(&mut self, event: &Event) -> bool {
        if !self.is_ready || self.options.kind == Kind::GuestAgent {
            return false;
        }
        if self.output().len() > self.options.max_unsent {
            self.lost_events += 1;
            return false;
        }
        self.send(&event.message());
        true
    }

    /// How many events were dropped because the client did not read.
    #[must_use]
    pub fn lost_events(&self) -> u64 {
        self.lost_events
    }

    /// Whether the negotiation is over, and with which capabilities.
    #[must_use]
    pub fn capabilities(&self) -> Option<&'static [&'static str]> {
        self.is_ready
            .then_some(if self.oob { &["oob"] } else { &[] })
    }

    fn answer(&mut self, id: ClientId, result: Result<Value, ErrorObject>) {
        let (name, value) = match result {
            Ok(value) => ("return", value),
            Err(error) => (
                "error",
                json!({"class": error.class.to_string(), "desc": error.desc}),
            ),
        };
        let mut message = Map::new();
        message.insert(name.to_owned(), value);
        if let ClientId(Some(id)) = id {
            message.insert("id".to_owned(), id);
        }
        self.send(&message.into());
    }

    fn send(&mut self, message: &Value) {
        let text = write(message, self.options.pretty);
        match self.options.kind {
            Kind::Monitor => {
                for line in text.split('\n') {
                    self.output.extend_from_slice(line.as_bytes());
                    self.output.extend_from_slice(b"\r\n");
                }
            }
            Kind::GuestAgent => {
                self.output.extend_from_slice(text.as_bytes());
                self.output.push(b'\n');
            }
        }
    }

    /// The bytes to send.
    #[must_use]
    pub fn output(&self) -> &[u8] {
        &self.output[self.sent..]
    }

    /// So many bytes of the output were sent.
    pub fn mark_sent(&mut self, count: usize) {
        self.sent = self.output.len().min(self.sent.saturating_add(count));
        // Moving the rest only when most was sent costs each byte one move.
        if self.sent > self.output.len() / 2 {
            self.output.drain(..self.sent);
            self.sent = 0;
        }
    }
}

const NEGOTIATION: &str = "qmp_capabilities";
const EXPECTING: &str = "Expecting capabilities negotiation with 'qmp_capabilities'";
const COMPLETE: &str = "Capabilities negotiation is already complete, command ignored";

#[cfg(test)]
mod tests;
