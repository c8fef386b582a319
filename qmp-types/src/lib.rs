//! Typed QMP: every command, event and type of QEMU, generated from its schema.
//!
//! QMP is QEMU's control protocol. This crate has a struct for each command with the type of
//! its reply, a struct for each event with an enum over all of them, and all types that they use,
//! with documentation. It does no input or output; `qmp-client` does.
//!
//! The modules in reading order: [`Text`], the type of strings; `reader` and `writer` for JSON text; `wire` and `codec` for values;
//! `object` and `enumeration`, the traits of generated code;
//! `call` and `message` for commands, events and their envelopes; `transcript` replays recorded
//! sessions; [`secrets`] masks secrets in errors and logs.
//!
//! Numbers such as R8 are requirements of the protocol, which `docs/protocol.md` in the repository describes.

mod as_serde;
mod call;
mod codec;
mod enumeration;
mod eq;
mod error;
#[cfg(test)]
mod example;
mod macros;
mod message;
mod object;
mod reader;
mod release;
mod search;
pub mod secrets;
mod stack;
mod support;
mod text;
pub mod transcript;
mod wire;
mod writer;

#[rustfmt::skip]
#[path = "generated/qmp/mod.rs"]
pub mod qmp;

#[cfg(feature = "qga")]
#[rustfmt::skip]
#[path = "generated/qga/mod.rs"]
pub mod qga;

pub use call::{Command, CommandVisitor, Empty, Event, EventSet, OobCommand};
pub use codec::Others;
pub use enumeration::{Branches, Enumeration, UnknownBranch};
pub use error::{DecodeError, DecodeErrorKind};
pub use message::{
    ErrorClass, ErrorObject, Greeting, Message, RawEvent, Timed, Timestamp, Version, arguments,
    command_from_str, event_data, request,
};
pub use reader::{MAX_DEPTH, MAX_MEMORY};
pub use release::{Release, Releases};
pub use support::{Problem, Support, Unsupported};
pub use text::Text;
pub use wire::Data;

#[doc(hidden)]
pub mod rt;

use reader::Reader;
use wire::Codec;
use writer::Writer;

/// Decodes JSON text into a value of the schema.
///
/// # Errors
/// If the text is not one JSON value, or does not fit the type.
pub fn from_str<T: Data>(text: &str) -> Result<T, DecodeError> {
    decode(Reader::new(text))
}

fn decode<T: Data>(mut r: Reader<'_>) -> Result<T, DecodeError> {
    let mut value = T::Codec::blank();
    T::Codec::read(&mut value, &mut r)?;
    r.end()?;
    Ok(value)
}

/// Decodes text from a peer, whose schema may be newer, into a value of the schema.
///
/// A newer release may have widened the type of a member: a string that may be `null` now, a number that
/// may be larger. This costs the member, not the message: an optional member whose value does not
/// fit its type is `None`, as if it were absent. A mismatch is still an error in a mandatory member, in an element of an array,
/// and inside of an object that fits.
///
/// ```
/// # use qmp_types::qmp::types::MigrationParameters;
/// let sent = r#"{"max-bandwidth": null, "downtime-limit": 300}"#;
/// let parameters: MigrationParameters = qmp_types::from_received(sent)?;
/// assert_eq!((parameters.max_bandwidth, parameters.downtime_limit), (None, Some(300)));
/// assert!(qmp_types::from_str::<MigrationParameters>(sent).is_err());
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
///
/// # Errors
/// If the text is not one JSON value, or does not fit the type in another way.
pub fn from_received<T: Data>(text: &str) -> Result<T, DecodeError> {
    decode(Reader::received(text))
}

/// Decodes JSON text in bytes into a value of the schema.
///
/// # Errors
/// If the bytes are not UTF-8, not one JSON value, or do not fit the type.
pub fn from_slice<T: Data>(bytes: &[u8]) -> Result<T, DecodeError> {
    match std::str::from_utf8(bytes) {
        Ok(text) => from_str(text),
        Err(error) => Err(DecodeError::new(DecodeErrorKind::Utf8, error.valid_up_to())),
    }
}

/// Decodes a JSON value into a value of the schema.
///
/// # Errors
/// If it does not fit the type.
pub fn from_value<T: Data>(value: &serde_json::Value) -> Result<T, DecodeError> {
    from_str(&to_string(value))
}

/// Whether two values of the schema are the same on the wire.
///
/// Generated structs have `==` with the feature `extra-traits`, which does the same. Enums always have it.
///
/// ```
/// assert!(qmp_types::same(&vec![1.0, 2.5], &vec![1.0, 2.5]));
/// ```
#[must_use]
pub fn same<T: Data>(a: &T, b: &T) -> bool {
    to_string(a) == to_string(b)
}

/// Encodes a value of the schema as JSON text.
///
/// ```
/// assert_eq!(qmp_types::to_string(&vec![42.0, 0.5]), "[42,0.5]");
/// ```
#[must_use]
pub fn to_string<T: Data>(value: &T) -> String {
    let mut w = Writer::new();
    T::Codec::write(value, &mut w);
    w.finish()
}
