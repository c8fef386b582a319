//! Describes types in messages.

use crate::schema::{Schema, TypeId, TypeKind};

/// A type with its kind, for example `struct type 'BlockInfo'`.
pub(super) fn describe(schema: &Schema, id: TypeId) -> String {
    let name = &schema[id].name;
    match &schema[id].kind {
        TypeKind::Builtin(_) => format!("built-in type '{name}'"),
        TypeKind::Enum(_) => format!("enum type '{name}'"),
        // The element may be unresolved, but the name contains it.
        TypeKind::Array(_) => {
            format!(
                "array type ['{}']",
                name.strip_suffix("List").unwrap_or(name)
            )
        }
        TypeKind::Object(object) if object.variants.is_some() => format!("union type '{name}'"),
        TypeKind::Object(_) => format!("struct type '{name}'"),
        TypeKind::Alternate(_) => format!("alternate type '{name}'"),
    }
}
