//! Which command a message is, and QEMU's words if it is none (R20, R47).

use qmp_types::{ErrorClass, ErrorObject};
use serde_json::{Map, Value};

use super::order;

/// A message that runs a command.
#[derive(Debug, PartialEq)]
pub(super) struct Request {
    pub(super) command: String,
    pub(super) arguments: Map<String, Value>,
    pub(super) is_out_of_band: bool,
}

/// An error of the class that most have.
pub(super) fn generic(desc: impl Into<String>) -> ErrorObject {
    ErrorObject::new(ErrorClass::GenericError, desc)
}

/// An error for a command that there is not, or not now.
pub(super) fn not_found(desc: impl Into<String>) -> ErrorObject {
    ErrorObject::new(ErrorClass::CommandNotFound, desc)
}

/// Whether a message is to be handled at once, past those that wait (R22).
pub(super) fn is_out_of_band(message: &Value) -> bool {
    message.get("exec-oob").is_some() && message.get("execute").is_none()
}

impl Request {
    /// Reads a message. Of several faults, QEMU tells the first in its order of members.
    pub(super) fn from_message(message: Value, oob: bool) -> Result<Self, ErrorObject> {
        let Value::Object(mut message) = message else {
            return Err(generic("QMP input must be a JSON object"));
        };
        let mut verb = None;
        for (name, value) in order::members(&message) {
            let name = name.as_str();
            match (name, value) {
                ("execute" | "exec-oob", _) if name == "execute" || oob => {
                    if !value.is_string() {
                        return Err(generic(format!(
                            "QMP input member '{name}' must be a string"
                        )));
                    }
                    if let Some(other) = verb {
                        return Err(generic(format!(
                            "QMP input member '{name}' clashes with '{other}'"
                        )));
                    }
                    verb = Some(if name == "execute" {
                        "execute"
                    } else {
                        "exec-oob"
                    });
                }
                ("arguments", Value::Object(_)) | ("id", _) => {}
                ("arguments", _) => {
                    return Err(generic("QMP input member 'arguments' must be an object"));
                }
                _ => return Err(generic(format!("QMP input member '{name}' is unexpected"))),
            }
        }
        let Some(verb) = verb else {
            return Err(generic("QMP input lacks member 'execute'"));
        };
        let Some(Value::String(command)) = message.remove(verb) else {
            return Err(generic("QMP input lacks member 'execute'"));
        };
        let arguments = match message.remove("arguments") {
            Some(Value::Object(arguments)) => arguments,
            _ => Map::new(),
        };
        Ok(Self {
            command,
            arguments,
            is_out_of_band: verb == "exec-oob",
        })
    }
}
