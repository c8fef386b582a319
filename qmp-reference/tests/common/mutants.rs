//! Values that are wrong in one place.

use qmp_message::JsonKind;
use qmp_reference::json_schema::Direction;
use qmp_schema::Schema;
use qmp_schema::schema::{Member, TypeId, TypeKind};
use serde_json::{Value, json};

/// All ways to make a value wrong in one place: a mandatory member less, a value of another JSON type, an unknown value of
/// an enum, an unknown member of what is sent. Each comes with what it is.
pub(crate) fn mutants(
    schema: &Schema,
    ty: TypeId,
    value: &Value,
    direction: Direction,
) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    let walk = Walk { schema, direction };
    walk.value(ty, value, &mut |what, mutant| found.push((what, mutant)));
    found
}

struct Walk<'s> {
    schema: &'s Schema,
    direction: Direction,
}

impl Walk<'_> {
    fn value(&self, ty: TypeId, value: &Value, found: &mut dyn FnMut(String, Value)) {
        let wrong = |expected: &[JsonKind]| {
            let all = [
                json!(null),
                json!(true),
                json!(-1.5),
                json!("no such value"),
                json!([7]),
                json!({}),
            ];
            let mut others = all.into_iter();
            others.find(|value| !expected.contains(&JsonKind::of(value)))
        };
        match &self.schema[ty].kind {
            TypeKind::Builtin(builtin) => {
                if let Some(other) = builtin.json_kind().and_then(|kind| wrong(&[kind])) {
                    found("a value of another type".to_owned(), other);
                }
                if builtin.integer().is_some() {
                    found("a fraction".to_owned(), json!(1.5));
                }
            }
            TypeKind::Enum(_) => found("an unknown value".to_owned(), json!("no such value")),
            TypeKind::Array(element) => {
                let items = value.as_array().expect("an array");
                for (index, item) in items.iter().enumerate() {
                    self.value(*element, item, &mut |what, mutant| {
                        let mut items = items.clone();
                        items[index] = mutant;
                        found(what, items.into());
                    });
                }
                found("no array".to_owned(), json!(true));
            }
            TypeKind::Alternate(alternate) => {
                let kinds = { alternate.branches.iter() }
                    .filter_map(|branch| self.schema[branch.ty].kind.json_kind());
                let kinds: Vec<JsonKind> = kinds.collect();
                if let Some(other) = wrong(&kinds) {
                    found("an alternative that there is not".to_owned(), other);
                }
                let mut branches = alternate.branches.iter().map(|branch| branch.ty);
                let of_kind =
                    |ty: &TypeId| self.schema[*ty].kind.json_kind() == Some(JsonKind::of(value));
                if let Some(ty) = branches.find(of_kind)
                    && matches!(self.schema[ty].kind, TypeKind::Object(_))
                {
                    self.value(ty, value, found);
                }
            }
            TypeKind::Object(_) => {
                found("no object".to_owned(), json!([]));
                if self.direction == Direction::Sent {
                    let mut more = value.clone();
                    more["no-such-member"] = json!(1);
                    found("an unknown member".to_owned(), more);
                }
                self.members(ty, value, found);
            }
        }
    }

    fn members(&self, ty: TypeId, value: &Value, found: &mut dyn FnMut(String, Value)) {
        let object = value.as_object().expect("an object");
        let members: Vec<&Member> = self.schema.members(ty);
        for member in members {
            let Some(inside) = object.get(&member.name) else {
                continue;
            };
            let may_lack = self.direction == Direction::Received && member.condition.is_some();
            if !member.optional && !may_lack {
                let mut less = object.clone();
                less.remove(&member.name);
                found(format!("nothing for '{}'", member.name), less.into());
            }
            self.value(member.ty, inside, &mut |what, mutant| {
                let mut other = object.clone();
                other[&member.name] = mutant;
                found(format!("{what} for '{}'", member.name), other.into());
            });
        }
        if let Some(variants) = self.schema.variants(ty) {
            let mut branches = variants.branches.iter();
            if let Some(branch) = branches.find(|branch| value[&variants.tag] == branch.name) {
                self.members(branch.ty, value, found);
            }
        }
    }
}
