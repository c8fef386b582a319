//! Recorded sessions: commands with their replies, and events.

use std::collections::VecDeque;

use qmp_message::{Path, Side};
use serde_json::{Map, Value};

use super::{Answer, Call, Origin, Received, Usage, UsageProblem};

/// A command without a reply so far.
struct Waiting {
    id: Option<Value>,
    call: Call,
}

/// Reads a recorded session; the error contains the line.
pub(super) fn read(usage: &mut Usage, text: &str) -> Result<(), (usize, UsageProblem)> {
    let mut lines = Lines {
        text,
        at: 0,
        line: 1,
    };
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<Value>();
    let mut waiting: VecDeque<Waiting> = VecDeque::new();
    loop {
        let line = lines.after(values.byte_offset());
        let Some(value) = values.next() else { break };
        let value = value.map_err(|error| (error.line(), UsageProblem::Json(error.to_string())))?;
        let wrong = |problem| Err((line, problem));
        let Value::Object(mut message) = value else {
            return wrong(UsageProblem::NoMessage);
        };
        let origin = Origin { file: 0, line };
        if let Some(sent) = command(&mut message, origin) {
            waiting.push_back(sent);
        } else if let Some(Value::String(name)) = message.get("event") {
            let root = Path::new(name.clone(), Side::Data, []);
            // An event without data has an empty object.
            let value = message.remove("data");
            let value = value.unwrap_or_else(|| Value::Object(Map::new()));
            usage.add_received(Received {
                root,
                value,
                origin,
            });
        } else if let Some(value) = message.remove("return") {
            let Some(mut call) = take(&mut waiting, message.get("id")) else {
                return wrong(UsageProblem::UnknownReply);
            };
            call.answer = Answer::Taken;
            usage.add_received(Received {
                root: Path::new(call.name.clone(), Side::Returns, []),
                value,
                origin,
            });
            usage.add_call(call);
        } else if let Some(error) = message.get("error") {
            // An error without an id may not belong to a command.
            if let Some(mut call) = take(&mut waiting, message.get("id")) {
                call.answer = match error["class"].as_str() {
                    Some("CommandNotFound") => Answer::NotFound,
                    _ => Answer::Failed,
                };
                usage.add_call(call);
            }
        } else if !message.contains_key("QMP") {
            return wrong(UsageProblem::NoMessage);
        }
    }
    for Waiting { call, .. } in waiting {
        usage.add_call(call);
    }
    Ok(())
}

/// The command in a message, if it is one.
fn command(message: &mut Map<String, Value>, origin: Origin) -> Option<Waiting> {
    let out_of_band = message.contains_key("exec-oob");
    let key = if out_of_band { "exec-oob" } else { "execute" };
    let Some(Value::String(name)) = message.remove(key) else {
        return None;
    };
    Some(Waiting {
        id: message.remove("id"),
        call: Call {
            name,
            arguments: message.remove("arguments"),
            out_of_band,
            answer: Answer::Taken,
            origin,
        },
    })
}

/// The command of a reply: the one with its id, or the oldest without one.
fn take(waiting: &mut VecDeque<Waiting>, id: Option<&Value>) -> Option<Call> {
    let index = waiting.iter().position(|sent| sent.id.as_ref() == id)?;
    Some(waiting.remove(index)?.call)
}

/// Counts lines.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line of the first token at or after an offset, which must not decrease between calls.
    fn after(&mut self, offset: usize) -> usize {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            if self.at >= offset && !byte.is_ascii_whitespace() {
                break;
            }
            self.line += usize::from(*byte == b'\n');
            self.at += 1;
        }
        self.line
    }
}
