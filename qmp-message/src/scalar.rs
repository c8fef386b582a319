//! Predefined types: the JSON values that a server accepts for them, and its errors for others.

use serde_json::Value;

use qmp_schema::schema::{Builtin, Integer, JsonKind};

/// A mismatch between a type and a value. QEMU has different error texts for each, with full or short names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mismatch<'s> {
    /// The value does not have this JSON type.
    Type(&'static str),
    /// No branch of the alternate with this name accepts its JSON type.
    Alternate(&'s str),
    /// The value does not have this unsigned type; the error has the full name.
    Expects(&'static str),
    /// The value is outside of the range of this type; the error has the short name.
    Range(Integer),
}

/// The integer value. QEMU accepts neither `1.0` nor numbers beyond 64 bits.
fn whole(value: &Value) -> Option<i128> {
    let signed = value.as_i64().map(i128::from);
    signed.or_else(|| value.as_u64().map(i128::from))
}

/// Checks a value for a predefined type.
pub(super) fn check(builtin: Builtin, value: &Value) -> Result<(), Mismatch<'static>> {
    if let Some(integer) = builtin.integer() {
        return check_integer(integer, value);
    }
    match builtin.json_kind() {
        Some(kind) if kind != JsonKind::of(value) => Err(Mismatch::Type(kind.as_str())),
        _ => Ok(()),
    }
}

fn check_integer(integer: Integer, value: &Value) -> Result<(), Mismatch<'static>> {
    let number = if integer.signed {
        let number = whole(value).filter(|number| i64::try_from(*number).is_ok());
        number.ok_or(Mismatch::Type("integer"))?
    } else {
        // QEMU reads a negative number as the unsigned 64-bit number with the same bits. So it fits into
        // 64 bits, but into no smaller type.
        let number = whole(value).ok_or(Mismatch::Expects("uint64"))?;
        number.rem_euclid(1 << 64)
    };
    if (integer.min()..=integer.max()).contains(&number) {
        Ok(())
    } else {
        Err(Mismatch::Range(integer))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_are_taken_as_qemu_takes_them() {
        let integer = Err(Mismatch::Type("integer"));
        let range = |builtin: Builtin| match builtin.integer() {
            Some(integer) => Err(Mismatch::Range(integer)),
            None => Ok(()),
        };
        let uint64 = Err(Mismatch::Expects("uint64"));
        let above = json!(u64::MAX);
        for (builtin, value, expected) in [
            (Builtin::Int, json!(i64::MIN), Ok(())),
            (Builtin::Int, json!(1.0), integer),
            (Builtin::Int64, above.clone(), integer),
            (Builtin::Int8, json!(-128), Ok(())),
            (Builtin::Int8, json!(128), range(Builtin::Int8)),
            (Builtin::Int16, json!(-32769), range(Builtin::Int16)),
            (Builtin::Int32, above.clone(), integer),
            (Builtin::Int32, json!(1_i64 << 31), range(Builtin::Int32)),
            (Builtin::Uint8, json!(255), Ok(())),
            (Builtin::Uint8, json!(256), range(Builtin::Uint8)),
            (Builtin::Uint8, json!(-1), range(Builtin::Uint8)),
            (Builtin::Uint16, json!("1"), uint64),
            (Builtin::Uint32, above.clone(), range(Builtin::Uint32)),
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
