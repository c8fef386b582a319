//! Aligns two types at the same position in messages of an old and a new schema.
//!
//! Names of types are not on the wire, so two types at the same position correspond, whatever their
//! names. Members, values, commands and events correspond by name, branches of a union by the value of
//! its tag, and branches of an alternate by their JSON type. `qmp-diff` compares corresponding types,
//! [`History::widen`](crate::History::widen) merges them.

use qmp_schema::schema::{Branch, Builtin, Schema, TypeId, TypeKind};

/// Two types at the same position. If both are arrays, the types of their elements.
#[derive(Clone, Copy, Debug)]
pub struct Aligned<'s> {
    /// The type in the old schema.
    pub old: TypeId,
    /// The type in the new schema.
    pub new: TypeId,
    /// The number of arrays around both.
    pub arrays: usize,
    /// The relation of the types.
    pub relation: Relation<'s>,
}

/// The relation of two types at the same position.
#[derive(Clone, Copy, Debug)]
pub enum Relation<'s> {
    /// The same predefined type.
    Same,
    /// Two enums, two alternates, or two objects (structs or unions), whose parts have to be aligned.
    Parts,
    /// Two predefined types, neither of which is `any`.
    Scalars {
        /// The old one.
        old: Builtin,
        /// The new one.
        new: Builtin,
    },
    /// An enum became text.
    EnumToText,
    /// Text became an enum.
    TextToEnum,
    /// The type became `any`.
    ToAny,
    /// The type was `any`.
    FromAny,
    /// The type became an alternate with this branch for values of its JSON type.
    ToAlternate(&'s Branch),
    /// The type was an alternate with this branch for values of the new JSON type.
    FromAlternate(&'s Branch),
    /// Unrelated types.
    None,
}

/// Aligns two types.
#[must_use]
pub fn align<'s>(
    old_schema: &'s Schema,
    mut old: TypeId,
    new_schema: &'s Schema,
    mut new: TypeId,
) -> Aligned<'s> {
    let mut arrays = 0;
    while let (TypeKind::Array(old_element), TypeKind::Array(new_element)) =
        (&old_schema[old].kind, &new_schema[new].kind)
    {
        (old, new) = (*old_element, *new_element);
        arrays += 1;
    }
    let (was, is) = (&old_schema[old].kind, &new_schema[new].kind);
    let to_alternate = || new_schema.alternative(new, was.json_kind()?);
    let from_alternate = || old_schema.alternative(old, is.json_kind()?);
    let relation = match (was, is) {
        (TypeKind::Builtin(old), TypeKind::Builtin(new)) if old == new => Relation::Same,
        (TypeKind::Enum(_), TypeKind::Enum(_))
        | (TypeKind::Object(_), TypeKind::Object(_))
        | (TypeKind::Alternate(_), TypeKind::Alternate(_)) => Relation::Parts,
        (_, TypeKind::Builtin(Builtin::Any)) => Relation::ToAny,
        (TypeKind::Builtin(Builtin::Any), _) => Relation::FromAny,
        (&TypeKind::Builtin(old), &TypeKind::Builtin(new)) => Relation::Scalars { old, new },
        (TypeKind::Enum(_), TypeKind::Builtin(Builtin::Str)) => Relation::EnumToText,
        (TypeKind::Builtin(Builtin::Str), TypeKind::Enum(_)) => Relation::TextToEnum,
        (_, TypeKind::Alternate(_)) => to_alternate().map_or(Relation::None, Relation::ToAlternate),
        (TypeKind::Alternate(_), _) => {
            from_alternate().map_or(Relation::None, Relation::FromAlternate)
        }
        _ => Relation::None,
    };
    Aligned {
        old,
        new,
        arrays,
        relation,
    }
}
