//! Recorded sessions: a stream of JSON values.

use serde_json::{Deserializer, Value};

/// A message, with the command or event that it is of.
pub(crate) enum Message {
    Command(String, Value),
    Reply(String, Value),
    Event(String, Value),
}

/// The messages of a session. A reply belongs to the command with its `id`, or to the oldest without a reply.
pub(crate) fn messages(bytes: &[u8]) -> impl Iterator<Item = Message> {
    // Guest agents are synchronised with this byte.
    let bytes: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != 0xff).collect();
    let values = Deserializer::from_slice(&bytes).into_iter::<Value>();
    let values: Vec<Value> = values.map_while(Result::ok).collect();
    let mut waiting: Vec<(String, Value)> = Vec::new();
    values.into_iter().filter_map(move |value| {
        let name = |key: &str| value[key].as_str().map(str::to_owned);
        if let Some(command) = name("execute").or_else(|| name("exec-oob")) {
            waiting.push((command.clone(), value["id"].clone()));
            return Some(Message::Command(command, value));
        }
        if let Some(event) = name("event") {
            return Some(Message::Event(event, value));
        }
        if value.get("return").is_none() && value.get("error").is_none() {
            return None;
        }
        let at = waiting.iter().position(|(_, id)| *id == value["id"])?;
        let (command, _) = waiting.remove(at);
        Some(Message::Reply(command, value))
    })
}
