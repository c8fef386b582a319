//! The bridge to serde: what the `Serialize` and `Deserialize` impls of generated types call.
//!
//! Both go through a JSON value, so they work with every self-describing format and hardly lengthen
//! the build. [`from_str`](crate::from_str) and [`to_string`](crate::to_string) are faster.

use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::wire::{Data, Wire};
use crate::writer::Writer;

/// Serializes a value of the schema.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer>(value: &dyn Wire, serializer: S) -> Result<S::Ok, S::Error> {
    to_value(value)
        .map_err(S::Error::custom)?
        .serialize(serializer)
}

fn to_value(value: &dyn Wire) -> Result<Value, crate::DecodeError> {
    let mut w = Writer::new();
    value.write(&mut w);
    crate::from_str(&w.finish())
}

/// Deserializes a value of the schema.
///
/// # Errors
/// Those of the deserializer, and a [`DecodeError`](crate::DecodeError) if the value does not fit
/// the type.
pub fn deserialize<'de, T: Data, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    crate::from_value(&value).map_err(D::Error::custom)
}
