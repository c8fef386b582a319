//! [`Replay`]: answers as a recorded machine did.

use std::collections::VecDeque;

use qmp_protocol::server::Event;
use qmp_types::{ErrorClass, ErrorObject, Timestamp, Version};
use serde_json::{Map, Value};

use crate::machine::Call;
use crate::refusal::generic;

/// A command with what came of it.
#[derive(Clone, Debug)]
struct Exchange {
    command: String,
    arguments: Map<String, Value>,
    id: Option<Value>,
    before: Vec<Event>,
    /// `None` if the recording ends first, or if the command has no reply.
    result: Option<Result<Value, ErrorObject>>,
    after: Vec<Event>,
}

/// A recorded session: a stream of JSON values, which are commands, replies, events and greetings in the order in which they were
/// sent.
///
/// A command is answered as the next one in the recording that has its name and arguments was answered; if there is none, the
/// first such; then the same by the name alone.
#[derive(Clone, Debug)]
pub struct Replay {
    version: Version,
    exchanges: Vec<Exchange>,
    /// The exchange after the last that was played.
    position: usize,
    events: VecDeque<Event>,
    /// The events that come after the reply.
    later: VecDeque<Event>,
}

/// The error for a text that is not a recorded session.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotARecording {
    /// It is not a stream of JSON values.
    #[error("the recording is not JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// It has no command.
    #[error("the recording has no command")]
    Empty,
}

impl Replay {
    /// Reads a recorded session.
    ///
    /// # Errors
    /// If the text is not one.
    pub fn parse(text: &[u8]) -> Result<Self, NotARecording> {
        // Clients and agents resynchronise with this byte.
        let text: Vec<u8> = text.iter().copied().filter(|byte| *byte != 0xFF).collect();
        let mut replay = Self {
            version: Version {
                major: 0,
                minor: 0,
                micro: 0,
                package: String::new(),
            },
            exchanges: Vec::new(),
            position: 0,
            events: VecDeque::new(),
            later: VecDeque::new(),
        };
        for message in serde_json::Deserializer::from_slice(&text).into_iter::<Value>() {
            replay.add(message?);
        }
        if replay.exchanges.is_empty() {
            return Err(NotARecording::Empty);
        }
        Ok(replay)
    }

    fn add(&mut self, message: Value) {
        let Value::Object(mut message) = message else {
            return;
        };
        if let Some(greeting) = message.get("QMP") {
            self.version = version(greeting);
            return;
        }
        let verb = message
            .remove("execute")
            .or_else(|| message.remove("exec-oob"));
        if let Some(Value::String(command)) = verb {
            self.exchanges.push(Exchange {
                command,
                arguments: match message.remove("arguments") {
                    Some(Value::Object(arguments)) => arguments,
                    _ => Map::new(),
                },
                id: message.remove("id"),
                before: Vec::new(),
                result: None,
                after: Vec::new(),
            });
            return;
        }
        if let Some(Value::String(name)) = message.remove("event") {
            if let Some(exchange) = self.exchanges.last_mut() {
                let event = event(name, &mut message);
                match exchange.result {
                    None => exchange.before.push(event),
                    Some(_) => exchange.after.push(event),
                }
            }
            return;
        }
        let result = match (message.remove("return"), message.remove("error")) {
            (Some(value), _) => Ok(value),
            (None, Some(error)) => Err(error_object(&error)),
            (None, None) => return,
        };
        let id = message.remove("id");
        let open = self
            .exchanges
            .iter_mut()
            .filter(|exchange| exchange.result.is_none());
        // A reply without an id belongs to the oldest command without one.
        if let Some(exchange) = open.into_iter().find(|exchange| exchange.id == id) {
            exchange.result = Some(result);
        }
    }

    /// The version in the greeting.
    pub(crate) fn version(&self) -> &Version {
        &self.version
    }

    pub(crate) fn execute(&mut self, call: &Call) -> Result<Value, ErrorObject> {
        let is_named =
            |exchange: &Exchange| exchange.command == call.command && exchange.result.is_some();
        let is_same =
            |exchange: &Exchange| is_named(exchange) && exchange.arguments == call.arguments;
        let find = |is_it: &dyn Fn(&Exchange) -> bool| {
            let later = self.exchanges.iter().skip(self.position).position(is_it);
            let later = later.map(|at| at + self.position);
            later.or_else(|| self.exchanges.iter().position(is_it))
        };
        let Some(at) = find(&is_same).or_else(|| find(&is_named)) else {
            let desc = format!("The command {} has not been found", call.command);
            return Err(ErrorObject::new(ErrorClass::CommandNotFound, desc));
        };
        self.position = at + 1;
        let exchange = &self.exchanges[at];
        self.events.extend(exchange.before.iter().cloned());
        self.later.extend(exchange.after.iter().cloned());
        let result = exchange.result.clone();
        result.unwrap_or_else(|| Err(generic("The recording has no reply to this command")))
    }

    pub(crate) fn next_event(&mut self) -> Option<Event> {
        self.events.pop_front()
    }

    /// The reply was sent.
    pub(crate) fn after_reply(&mut self) {
        self.events.append(&mut self.later);
    }
}

fn version(greeting: &Value) -> Version {
    let qemu = &greeting["version"]["qemu"];
    let number = |name: &str| qemu[name].as_i64().unwrap_or(0);
    Version {
        major: number("major"),
        minor: number("minor"),
        micro: number("micro"),
        package: greeting["version"]["package"]
            .as_str()
            .unwrap_or_default()
            .to_owned(),
    }
}

fn event(name: String, message: &mut Map<String, Value>) -> Event {
    let number = |name: &str| {
        let timestamp = message.get("timestamp");
        timestamp
            .and_then(|timestamp| timestamp[name].as_i64())
            .unwrap_or(0)
    };
    let timestamp = Timestamp {
        seconds: number("seconds"),
        microseconds: number("microseconds"),
    };
    let data = match message.remove("data") {
        Some(Value::Object(data)) => Some(data),
        _ => None,
    };
    Event {
        name,
        data,
        timestamp,
    }
}

fn error_object(error: &Value) -> ErrorObject {
    let text = |name: &str| error[name].as_str().unwrap_or_default();
    let class = match text("class") {
        "GenericError" => ErrorClass::GenericError,
        "CommandNotFound" => ErrorClass::CommandNotFound,
        "DeviceNotActive" => ErrorClass::DeviceNotActive,
        "DeviceNotFound" => ErrorClass::DeviceNotFound,
        "KVMMissingCap" => ErrorClass::KvmMissingCap,
        other => ErrorClass::Unknown(other.to_owned()),
    };
    ErrorObject::new(class, text("desc"))
}
