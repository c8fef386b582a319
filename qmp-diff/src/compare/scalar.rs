//! Compares predefined types by the values that they accept.

use qmp_schema::schema::{Builtin, Integer};

use crate::change::Change;

/// The smallest number that QEMU accepts for a type. QEMU reads a negative number as the unsigned 64-bit
/// number with the same bits.
fn least_received(integer: Integer) -> i128 {
    if integer.signed || integer.bits < 64 {
        integer.min()
    } else {
        i64::MIN.into()
    }
}

/// The change from one predefined type to another, neither of which is `any`. `received`: QEMU receives
/// the values, so it accepts negative numbers for unsigned 64-bit types.
pub(crate) fn compare(old: Builtin, new: Builtin, received: bool) -> Change {
    let taken = |builtin: Builtin| {
        let integer = builtin.integer()?;
        let least = if received {
            least_received(integer)
        } else {
            integer.min()
        };
        Some((least, integer.max()))
    };
    match (taken(old), taken(new)) {
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
        _ => Change::TypeChanged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_decide() {
        let narrowed = |incomparable| Change::IntegerNarrowed { incomparable };
        for (old, new, received, expected) in [
            (Builtin::Int, Builtin::Int64, true, Change::IntegerAlias),
            (Builtin::Int, Builtin::Uint64, true, Change::IntegerWidened),
            (Builtin::Int, Builtin::Uint64, false, narrowed(true)),
            (Builtin::Uint32, Builtin::Int32, true, narrowed(true)),
            (
                Builtin::Uint8,
                Builtin::Uint32,
                true,
                Change::IntegerWidened,
            ),
            (Builtin::Uint32, Builtin::Uint8, true, narrowed(false)),
            (Builtin::Int, Builtin::Number, true, Change::TypeWidened),
            (Builtin::Number, Builtin::Int, true, Change::TypeNarrowed),
            (Builtin::Str, Builtin::Int, true, Change::TypeChanged),
            (Builtin::Number, Builtin::Bool, true, Change::TypeChanged),
        ] {
            assert_eq!(compare(old, new, received), expected, "{old:?} {new:?}");
        }
    }
}
