//! [`Arguments`]: the arguments of a command, which the schema has accepted.

use serde_json::{Map, Value};

/// The arguments of a command. A mandatory argument is there, because the schema was asked first; where it is not, as
/// with commands whose arguments no schema names, it reads as empty.
#[derive(Clone, Copy)]
pub(crate) struct Arguments<'a>(pub(crate) &'a Map<String, Value>);

impl<'a> Arguments<'a> {
    pub(crate) fn value(self, name: &str) -> Option<&'a Value> {
        self.0.get(name)
    }

    /// An optional text.
    pub(crate) fn str(self, name: &str) -> Option<&'a str> {
        self.value(name)?.as_str()
    }

    /// A mandatory text.
    pub(crate) fn text(self, name: &str) -> &'a str {
        self.str(name).unwrap_or_default()
    }

    pub(crate) fn bool(self, name: &str) -> Option<bool> {
        self.value(name)?.as_bool()
    }

    pub(crate) fn int(self, name: &str) -> Option<i64> {
        self.value(name)?.as_i64()
    }

    /// A size. As QEMU does, a negative number is read as the unsigned one with the same bits.
    pub(crate) fn size(self, name: &str) -> Option<u64> {
        size(self.value(name)?)
    }

    /// An object; an absent one has no members.
    pub(crate) fn object(self, name: &str) -> Option<Arguments<'a>> {
        self.value(name)?.as_object().map(Arguments)
    }

    pub(crate) fn array(self, name: &str) -> &'a [Value] {
        let array = self.value(name).and_then(Value::as_array);
        array.map_or(&[], Vec::as_slice)
    }
}

/// A number as QEMU reads it into an unsigned one.
pub(crate) fn size(value: &Value) -> Option<u64> {
    let negative = || value.as_i64().map(i64::cast_unsigned);
    value.as_u64().or_else(negative)
}
