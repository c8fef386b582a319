//! Predefined types: which JSON a server takes for them, and how it refuses the rest.

use serde_json::Value;

use qmp_schema::schema::Builtin;

/// How a value is refused. QEMU has two ways, which also differ in how they name the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mismatch {
    /// It is not of this JSON type.
    Type(&'static str),
    /// It is not of this unsigned type; the name of the place is in full.
    Expects(&'static str),
    /// It is outside of the range of this type; the name of the place is the last part only.
    Range(&'static str),
}

/// The whole number that a value is. To QEMU, `1.0` is none, and neither is what 64 bits cannot hold.
fn whole(value: &Value) -> Option<i128> {
    let signed = value.as_i64().map(i128::from);
    signed.or_else(|| value.as_u64().map(i128::from))
}

/// The smallest and the greatest number of an integer type, as the type has them; `None` for
/// anything else.
pub(super) fn range(builtin: Builtin) -> Option<(i128, i128)> {
    let signed = |min: i64, max: i64| Some((min.into(), max.into()));
    let unsigned = |max: u64| Some((0, max.into()));
    match builtin {
        Builtin::Int | Builtin::Int64 => signed(i64::MIN, i64::MAX),
        Builtin::Int8 => signed(i8::MIN.into(), i8::MAX.into()),
        Builtin::Int16 => signed(i16::MIN.into(), i16::MAX.into()),
        Builtin::Int32 => signed(i32::MIN.into(), i32::MAX.into()),
        Builtin::Uint8 => unsigned(u8::MAX.into()),
        Builtin::Uint16 => unsigned(u16::MAX.into()),
        Builtin::Uint32 => unsigned(u32::MAX.into()),
        Builtin::Uint64 | Builtin::Size => unsigned(u64::MAX),
        Builtin::Str | Builtin::Number | Builtin::Bool | Builtin::Any | Builtin::Null => None,
    }
}

/// Whether a server takes a value for a predefined type.
pub(super) fn check(builtin: Builtin, value: &Value) -> Result<(), Mismatch> {
    let of_type = |is: bool, name| {
        if is {
            Ok(())
        } else {
            Err(Mismatch::Type(name))
        }
    };
    let signed = |name| {
        let number = whole(value).filter(|number| i64::try_from(*number).is_ok());
        let number = number.ok_or(Mismatch::Type("integer"))?;
        within(builtin, number, name)
    };
    let unsigned = |name| {
        let number = whole(value).ok_or(Mismatch::Expects("uint64"))?;
        // Numbers below zero are read as what 64 bits make of them. They fit into 64 bits, therefore,
        // but into nothing smaller.
        let wrapped = number.rem_euclid(1 << 64);
        within(builtin, wrapped, name)
    };
    match builtin {
        Builtin::Str => of_type(value.is_string(), "string"),
        Builtin::Number => of_type(value.is_number(), "number"),
        Builtin::Bool => of_type(value.is_boolean(), "boolean"),
        Builtin::Null => of_type(value.is_null(), "null"),
        Builtin::Any => Ok(()),
        Builtin::Int | Builtin::Int64 => signed("int64_t"),
        Builtin::Int8 => signed("int8_t"),
        Builtin::Int16 => signed("int16_t"),
        Builtin::Int32 => signed("int32_t"),
        Builtin::Uint8 => unsigned("uint8_t"),
        Builtin::Uint16 => unsigned("uint16_t"),
        Builtin::Uint32 => unsigned("uint32_t"),
        Builtin::Uint64 | Builtin::Size => unsigned("uint64_t"),
    }
}

fn within(builtin: Builtin, number: i128, name: &'static str) -> Result<(), Mismatch> {
    match range(builtin) {
        Some((min, max)) if number < min || number > max => Err(Mismatch::Range(name)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_are_taken_as_qemu_takes_them() {
        let integer = Err(Mismatch::Type("integer"));
        let uint64 = Err(Mismatch::Expects("uint64"));
        let above = json!(u64::MAX);
        for (builtin, value, expected) in [
            (Builtin::Int, json!(i64::MIN), Ok(())),
            (Builtin::Int, json!(1.0), integer),
            (Builtin::Int64, above.clone(), integer),
            (Builtin::Int8, json!(-128), Ok(())),
            (Builtin::Int8, json!(128), Err(Mismatch::Range("int8_t"))),
            (
                Builtin::Int16,
                json!(-32769),
                Err(Mismatch::Range("int16_t")),
            ),
            (Builtin::Int32, above.clone(), integer),
            (
                Builtin::Int32,
                json!(1_i64 << 31),
                Err(Mismatch::Range("int32_t")),
            ),
            (Builtin::Uint8, json!(255), Ok(())),
            (Builtin::Uint8, json!(256), Err(Mismatch::Range("uint8_t"))),
            (Builtin::Uint8, json!(-1), Err(Mismatch::Range("uint8_t"))),
            (Builtin::Uint16, json!("1"), uint64),
            (
                Builtin::Uint32,
                above.clone(),
                Err(Mismatch::Range("uint32_t")),
            ),
            (Builtin::Uint64, above.clone(), Ok(())),
            (Builtin::Uint64, json!(-1), Ok(())),
            (Builtin::Size, json!(i64::MIN), Ok(())),
            (Builtin::Size, json!(1.0), uint64),
            (Builtin::Size, json!(null), uint64),
            (Builtin::Number, json!(1), Ok(())),
            (Builtin::Number, above, Ok(())),
            (Builtin::Number, json!("1"), Err(Mismatch::Type("number"))),
            (Builtin::Bool, json!(0), Err(Mismatch::Type("boolean"))),
            (Builtin::Null, json!(false), Err(Mismatch::Type("null"))),
            (Builtin::Str, json!(null), Err(Mismatch::Type("string"))),
            (Builtin::Any, json!([null]), Ok(())),
        ] {
            assert_eq!(check(builtin, &value), expected, "{builtin:?} {value}");
        }
    }
}
