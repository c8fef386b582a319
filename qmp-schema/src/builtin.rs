//! The predefined types: a table of their names, JSON types and integer formats.

use std::fmt;

use serde_json::Value;

/// The types of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JsonKind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number, whole or not.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl JsonKind {
    /// All JSON types.
    pub const ALL: [Self; 6] = [
        JsonKind::Null,
        JsonKind::Boolean,
        JsonKind::Number,
        JsonKind::String,
        JsonKind::Array,
        JsonKind::Object,
    ];

    /// The type of a value.
    #[must_use]
    pub fn of(value: &Value) -> Self {
        match value {
            Value::Null => JsonKind::Null,
            Value::Bool(_) => JsonKind::Boolean,
            Value::Number(_) => JsonKind::Number,
            Value::String(_) => JsonKind::String,
            Value::Array(_) => JsonKind::Array,
            Value::Object(_) => JsonKind::Object,
        }
    }

    /// The name of the type.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            JsonKind::Null => "null",
            JsonKind::Boolean => "boolean",
            JsonKind::Number => "number",
            JsonKind::String => "string",
            JsonKind::Array => "array",
            JsonKind::Object => "object",
        }
    }
}

impl fmt::Display for JsonKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The format of an integer type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Integer {
    /// Whether it has negative values.
    pub signed: bool,
    /// Its width.
    pub bits: u32,
}

impl Integer {
    const fn signed(bits: u32) -> Self {
        Self { signed: true, bits }
    }

    const fn unsigned(bits: u32) -> Self {
        Self {
            signed: false,
            bits,
        }
    }

    /// The smallest value.
    #[must_use]
    pub const fn min(self) -> i128 {
        if self.signed { !self.max() } else { 0 }
    }

    /// The greatest value.
    #[must_use]
    pub const fn max(self) -> i128 {
        let bits = if self.signed {
            self.bits - 1
        } else {
            self.bits
        };
        (1 << bits) - 1
    }
}

impl fmt::Display for Integer {
    /// For example `uint16`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.signed { "" } else { "u" };
        write!(f, "{sign}int{}", self.bits)
    }
}

macro_rules! builtins {
    ($($builtin:ident $name:literal $json:expr, $integer:expr;)*) => {
        /// The predefined types that are not enums (`QType` is one).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "the names are those of the language")]
        pub enum Builtin {
            $($builtin,)*
        }

        impl Builtin {
            /// All predefined types, in QEMU's order.
            pub const ALL: &[Self] = &[$(Self::$builtin,)*];

            /// The name in a schema.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$builtin => $name,)*
                }
            }

            /// The JSON type of its values; `None` for `any`.
            #[must_use]
            pub const fn json_kind(self) -> Option<JsonKind> {
                match self {
                    $(Self::$builtin => $json,)*
                }
            }

            /// The format of an integer type; `None` for other types.
            #[must_use]
            pub const fn integer(self) -> Option<Integer> {
                match self {
                    $(Self::$builtin => $integer,)*
                }
            }
        }
    };
}

builtins! {
    Str    "str"    Some(JsonKind::String),  None;
    Number "number" Some(JsonKind::Number),  None;
    Int    "int"    Some(JsonKind::Number),  Some(Integer::signed(64));
    Int8   "int8"   Some(JsonKind::Number),  Some(Integer::signed(8));
    Int16  "int16"  Some(JsonKind::Number),  Some(Integer::signed(16));
    Int32  "int32"  Some(JsonKind::Number),  Some(Integer::signed(32));
    Int64  "int64"  Some(JsonKind::Number),  Some(Integer::signed(64));
    Uint8  "uint8"  Some(JsonKind::Number),  Some(Integer::unsigned(8));
    Uint16 "uint16" Some(JsonKind::Number),  Some(Integer::unsigned(16));
    Uint32 "uint32" Some(JsonKind::Number),  Some(Integer::unsigned(32));
    Uint64 "uint64" Some(JsonKind::Number),  Some(Integer::unsigned(64));
    Size   "size"   Some(JsonKind::Number),  Some(Integer::unsigned(64));
    Bool   "bool"   Some(JsonKind::Boolean), None;
    Any    "any"    None,                    None;
    Null   "null"   Some(JsonKind::Null),    None;
}

impl Builtin {
    /// The name of the type in answers to `query-qmp-schema`.
    #[must_use]
    pub fn introspected_name(self) -> &'static str {
        match (self.integer(), self.json_kind()) {
            (Some(_), _) => "int",
            (None, Some(kind)) => kind.as_str(),
            (None, None) => "value",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_have_the_ranges_of_their_formats() {
        let range = |builtin: Builtin| builtin.integer().map(|i| (i.min(), i.max()));
        let i64s = Some((i64::MIN.into(), i64::MAX.into()));
        let u64s = Some((0, u64::MAX.into()));
        assert_eq!(range(Builtin::Int), i64s);
        assert_eq!(range(Builtin::Int8), Some((-128, 127)));
        assert_eq!(range(Builtin::Uint16), Some((0, 65535)));
        assert_eq!(range(Builtin::Uint64), u64s);
        assert_eq!(range(Builtin::Size), u64s);
        assert_eq!(range(Builtin::Number), None);
    }

    #[test]
    fn values_have_a_json_type() {
        for (value, kind) in [
            (Value::Null, "null"),
            (true.into(), "boolean"),
            (1.into(), "number"),
            (1.5.into(), "number"),
            ("x".into(), "string"),
            (Value::Array(Vec::new()), "array"),
            (Value::Object(serde_json::Map::new()), "object"),
        ] {
            assert_eq!(JsonKind::of(&value).to_string(), kind);
        }
    }
}
