//! Makes a value fit its type in a release: members that the release lacks go, mandatory ones that are missing and values
//! that do not fit get the smallest value that does.
//!
//! Handlers therefore say what they know in the newest form, and every reply and event is as its release has it.

use qmp_message::JsonKind;
use qmp_schema::schema::{Builtin, TypeId, TypeKind};
use serde_json::{Map, Value};

use crate::build::Build;

/// How deeply nested a value may be. No handler nests deeper.
const DEEPEST: usize = 128;

/// A value that fits the type; an object without members if there is none.
pub(crate) fn fit(build: &Build, ty: Option<TypeId>, value: Value) -> Value {
    match ty {
        Some(ty) => fitted(build, ty, value, 0),
        None => Value::Object(Map::new()),
    }
}

fn smallest(build: &Build, ty: TypeId) -> Value {
    build.smallest.value(ty).unwrap_or_default()
}

fn fitted(build: &Build, ty: TypeId, value: Value, depth: usize) -> Value {
    if depth > DEEPEST {
        return smallest(build, ty);
    }
    let schema = build.schema();
    match (&schema[ty].kind, value) {
        (TypeKind::Builtin(builtin), value) if takes(*builtin, &value) => value,
        (TypeKind::Enum(_), Value::String(text)) => {
            let known = schema.value(ty, &text);
            match known.filter(|known| build.has(known.condition.as_ref())) {
                Some(_) => Value::String(text),
                None => smallest(build, ty),
            }
        }
        (TypeKind::Array(element), Value::Array(values)) => {
            let fitted = values.into_iter();
            let fitted = fitted.map(|value| fitted_element(build, *element, value, depth));
            fitted.collect()
        }
        (TypeKind::Alternate(_), value) => {
            let branch = schema.alternative(ty, JsonKind::of(&value));
            match branch.filter(|branch| build.has(branch.condition.as_ref())) {
                Some(branch) => fitted(build, branch.ty, value, depth + 1),
                None => smallest(build, ty),
            }
        }
        (TypeKind::Object(_), Value::Object(members)) => {
            object(build, ty, members, depth).unwrap_or_else(|| smallest(build, ty))
        }
        (TypeKind::Object(_), Value::Null) => {
            object(build, ty, Map::new(), depth).unwrap_or_else(|| smallest(build, ty))
        }
        _ => smallest(build, ty),
    }
}

fn fitted_element(build: &Build, ty: TypeId, value: Value, depth: usize) -> Value {
    fitted(build, ty, value, depth + 1)
}

/// The members that the type has; `None` if the tag chooses no branch, so that only the smallest value is left.
fn object(
    build: &Build,
    ty: TypeId,
    mut values: Map<String, Value>,
    depth: usize,
) -> Option<Value> {
    let schema = build.schema();
    let mut object = Map::new();
    let mut next = Some(ty);
    while let Some(ty) = next.take() {
        let variants = schema.variants(ty);
        for member in schema.members(ty) {
            if !build.has(member.condition.as_ref()) {
                continue;
            }
            let value = match values.remove(&member.name) {
                Some(value) => fitted(build, member.ty, value, depth + 1),
                None if member.optional => continue,
                // A smallest tag would choose a branch that the values are not of.
                None if variants.is_some_and(|variants| variants.tag == member.name) => {
                    return None;
                }
                None => smallest(build, member.ty),
            };
            object.insert(member.name.clone(), value);
        }
        if let Some(variants) = variants {
            let tag = object.get(&variants.tag).and_then(Value::as_str);
            next = tag.and_then(|tag| Some(variants.branch(tag)?.ty));
        }
    }
    Some(object.into())
}

fn takes(builtin: Builtin, value: &Value) -> bool {
    match builtin {
        Builtin::Any => true,
        Builtin::Number => value.is_number(),
        _ if builtin.integer().is_some() => value.is_i64() || value.is_u64(),
        _ => builtin.json_kind() == Some(JsonKind::of(value)),
    }
}
