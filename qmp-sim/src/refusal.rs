//! Refusals by commands, in QEMU's words.

use qmp_types::{ErrorClass, ErrorObject};
use serde_json::Value;

/// The result of a command.
pub(crate) type Answer = Result<Value, ErrorObject>;

/// A refusal of the class that most have.
pub(crate) fn generic(desc: impl Into<String>) -> ErrorObject {
    ErrorObject::new(ErrorClass::GenericError, desc)
}

/// A refusal of a command that there is not, or not now.
pub(crate) fn not_found(desc: impl Into<String>) -> ErrorObject {
    ErrorObject::new(ErrorClass::CommandNotFound, desc)
}

/// There is no such device, in the words of most commands.
pub(crate) fn no_device(name: &str) -> ErrorObject {
    no_such(format!("Device '{name}' not found"))
}

/// A refusal of the class for things that there are not.
pub(crate) fn no_such(desc: impl Into<String>) -> ErrorObject {
    ErrorObject::new(ErrorClass::DeviceNotFound, desc)
}

/// A refusal of the class for things that cannot do that now.
pub(crate) fn not_active(desc: impl Into<String>) -> ErrorObject {
    ErrorObject::new(ErrorClass::DeviceNotActive, desc)
}

/// A command without a result has succeeded.
pub(crate) fn done() -> Answer {
    Ok(Value::Object(serde_json::Map::new()))
}

/// Whether QEMU accepts a text as an id: a letter, then letters, digits, `-`, `.` and `_`.
pub(crate) fn is_id(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic())
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte))
}
