//! Types that are not made of others: which values they take, and which JSON types.

use qmp_message::JsonKind;
use qmp_schema::schema::{Builtin, Schema, TypeId, TypeKind};

use crate::change::Change;

/// The JSON type of a type's values; `None` for `any`, and for alternates, which have several.
pub(crate) fn json(schema: &Schema, ty: TypeId) -> Option<JsonKind> {
    Some(match &schema[ty].kind {
        TypeKind::Builtin(builtin) => match builtin {
            Builtin::Any => return None,
            Builtin::Str => JsonKind::String,
            Builtin::Bool => JsonKind::Boolean,
            Builtin::Null => JsonKind::Null,
            _ => JsonKind::Number,
        },
        TypeKind::Enum(_) => JsonKind::String,
        TypeKind::Array(_) => JsonKind::Array,
        TypeKind::Object(_) => JsonKind::Object,
        TypeKind::Alternate(_) => return None,
    })
}

/// The least and the greatest value of an integer type.
fn range(builtin: Builtin) -> Option<(i128, i128)> {
    let signed = |bits: u32| (-(1_i128 << (bits - 1)), (1_i128 << (bits - 1)) - 1);
    let unsigned = |bits: u32| (0, (1_i128 << bits) - 1);
    Some(match builtin {
        Builtin::Int | Builtin::Int64 => signed(64),
        Builtin::Int8 => signed(8),
        Builtin::Int16 => signed(16),
        Builtin::Int32 => signed(32),
        Builtin::Uint8 => unsigned(8),
        Builtin::Uint16 => unsigned(16),
        Builtin::Uint32 => unsigned(32),
        Builtin::Uint64 | Builtin::Size => unsigned(64),
        Builtin::Str | Builtin::Number | Builtin::Bool | Builtin::Any | Builtin::Null => {
            return None;
        }
    })
}

/// The least number that QEMU takes for a type that has another least one: it reads negative numbers as
/// what 64 bits make of them.
fn least_received(builtin: Builtin, least: i128) -> i128 {
    match builtin {
        Builtin::Uint64 | Builtin::Size => i64::MIN.into(),
        _ => least,
    }
}

/// Whether QEMU takes a whole number for a type.
pub(crate) fn takes(builtin: Builtin, number: i128) -> bool {
    range(builtin)
        .is_none_or(|(least, most)| (least_received(builtin, least)..=most).contains(&number))
}

/// What has changed from one predefined type to another. `received` says whether QEMU receives the
/// values: it takes negative numbers for 64 bits without sign then.
pub(crate) fn compare(old: Builtin, new: Builtin, received: bool) -> Option<Change> {
    if old == new {
        return None;
    }
    let taken = |builtin| {
        let (least, most) = range(builtin)?;
        let least = if received {
            least_received(builtin, least)
        } else {
            least
        };
        Some((least, most))
    };
    Some(match (taken(old), taken(new)) {
        (Some(was), Some(is)) => {
            let lost = was.0 < is.0 || was.1 > is.1;
            let gained = is.0 < was.0 || is.1 > was.1;
            match (lost, gained) {
                (false, false) => Change::IntegerAlias,
                (false, true) => Change::IntegerWidened,
                (true, incomparable) => Change::IntegerNarrowed { incomparable },
            }
        }
        (Some(_), None) if new == Builtin::Number => Change::TypeWidened,
        (None, Some(_)) if old == Builtin::Number => Change::TypeNarrowed,
        _ if new == Builtin::Any => Change::ToAny,
        _ if old == Builtin::Any => Change::TypeNarrowed,
        _ => Change::TypeChanged,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_decide() {
        let narrowed = |incomparable| Some(Change::IntegerNarrowed { incomparable });
        for (old, new, received, expected) in [
            (Builtin::Int, Builtin::Int64, true, None),
            (
                Builtin::Int,
                Builtin::Uint64,
                true,
                Some(Change::IntegerWidened),
            ),
            (Builtin::Int, Builtin::Uint64, false, narrowed(true)),
            (Builtin::Uint32, Builtin::Int32, true, narrowed(true)),
            (
                Builtin::Uint8,
                Builtin::Uint32,
                true,
                Some(Change::IntegerWidened),
            ),
            (Builtin::Uint32, Builtin::Uint8, true, narrowed(false)),
            (
                Builtin::Int,
                Builtin::Number,
                true,
                Some(Change::TypeWidened),
            ),
            (
                Builtin::Number,
                Builtin::Int,
                true,
                Some(Change::TypeNarrowed),
            ),
            (Builtin::Str, Builtin::Any, true, Some(Change::ToAny)),
            (Builtin::Any, Builtin::Str, true, Some(Change::TypeNarrowed)),
            (Builtin::Str, Builtin::Int, true, Some(Change::TypeChanged)),
            (
                Builtin::Number,
                Builtin::Bool,
                true,
                Some(Change::TypeChanged),
            ),
        ] {
            let expected = match (old, new) {
                (Builtin::Int, Builtin::Int64) => Some(Change::IntegerAlias),
                _ => expected,
            };
            assert_eq!(compare(old, new, received), expected, "{old:?} {new:?}");
        }
    }
}
