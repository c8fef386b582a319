//! Types of a schema as definitions of a JSON Schema.
//!
//! A struct or union has the members of its bases, as on the wire. A union is an object with its common members, and an `if` for
//! each type of a branch, which adds the members of the branch for some values of the tag.

use std::collections::{BTreeMap, BTreeSet};

use qmp_schema::schema::{AlternateType, Builtin, EnumType, Feature, TypeId, TypeKind, Variants};
use serde_json::{Value, json};

use super::node::Object;
use crate::examples::Json;
use crate::page::facts::Facts;
use crate::page::shape::Item;
use crate::page::{Described, Reference, Text};

/// The maximum depth of unions in unions. Deeper ones are allowed but not used.
const DEPTH: usize = 8;

/// The sender of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// The client: an object has no members but those of the schema.
    Sent,
    /// The server: an object may have further members, because a newer release may send them.
    Received,
}

/// A type in messages of one direction.
pub(crate) type Use = (TypeId, Direction);

/// The definitions of a document.
pub(crate) struct Types<'a> {
    pub(crate) reference: Reference<'a>,
    /// The prefix of references: `#/$defs/`.
    pub(crate) prefix: &'static str,
    /// The types that the document refers to.
    needed: BTreeSet<Use>,
}

impl<'a> Types<'a> {
    /// The definitions that messages of these types need.
    pub(crate) fn new(
        reference: Reference<'a>,
        prefix: &'static str,
        messages: impl IntoIterator<Item = Use>,
    ) -> Self {
        let mut types = Self {
            reference,
            prefix,
            needed: BTreeSet::new(),
        };
        let mut waiting = Vec::new();
        for (ty, direction) in messages {
            if types.is_apart(ty) {
                waiting.push((ty, direction));
            } else {
                let inside = types.inside(ty, DEPTH).into_iter();
                waiting.extend(inside.map(|ty| (ty, direction)));
            }
        }
        while let Some((ty, direction)) = waiting.pop() {
            if types.needed.insert((ty, types.direction(ty, direction))) {
                let inside = types.inside(ty, DEPTH).into_iter();
                waiting.extend(inside.map(|ty| (ty, direction)));
            }
        }
        types
    }

    /// Whether a type has its own definition where it is a whole message: the arguments that a command has inline have none.
    pub(crate) fn is_apart(&self, ty: TypeId) -> bool {
        let ty = &self.reference.schema[ty];
        !matches!(ty.kind, TypeKind::Object(_)) || ty.is_written()
    }

    /// The types to which the definition of a type refers.
    fn inside(&self, ty: TypeId, depth: usize) -> Vec<TypeId> {
        let schema = self.reference.schema;
        match &schema[ty].kind {
            TypeKind::Builtin(_) | TypeKind::Enum(_) => Vec::new(),
            TypeKind::Array(element) => vec![*element],
            TypeKind::Alternate(alternate) => alternate.branches.iter().map(|b| b.ty).collect(),
            TypeKind::Object(_) => {
                let members = schema.members(ty).into_iter().map(|member| member.ty);
                let mut inside: Vec<TypeId> = members.collect();
                if let (Some(variants), Some(depth)) = (schema.variants(ty), depth.checked_sub(1)) {
                    // The members of branches stand in the definition of the union.
                    let branches: BTreeSet<TypeId> = { variants.branches.iter() }
                        .map(|branch| branch.ty)
                        .chain(variants.untagged)
                        .collect();
                    inside.extend(branches.into_iter().flat_map(|ty| self.inside(ty, depth)));
                }
                inside
            }
        }
    }

    /// The direction in which a type is defined: without an object in it, it is the same in both.
    fn direction(&self, ty: TypeId, direction: Direction) -> Direction {
        let schema = self.reference.schema;
        let differs =
            |ty: TypeId| matches!(schema[ty].kind, TypeKind::Object(_) | TypeKind::Array(_));
        let differs = match &schema[ty].kind {
            TypeKind::Alternate(alternate) => alternate.branches.iter().any(|b| differs(b.ty)),
            _ => differs(ty),
        };
        if differs { direction } else { Direction::Sent }
    }

    /// The key of a definition. A type that the document has in both directions has two.
    fn key(&self, ty: TypeId, direction: Direction) -> String {
        let name = self.reference.schema.explicit_name(ty);
        let direction = self.direction(ty, direction);
        let is_second =
            direction == Direction::Received && self.needed.contains(&(ty, Direction::Sent));
        if is_second {
            format!("{name}.received")
        } else {
            name.into_owned()
        }
    }

    /// A type where it is used: a named type as a reference to its definition.
    pub(crate) fn used(&self, ty: TypeId, direction: Direction) -> Object {
        match &self.reference.schema[ty].kind {
            TypeKind::Builtin(builtin) => scalar(*builtin),
            TypeKind::Array(element) => Object::default()
                .with("type", "array")
                .with("items", self.used(*element, direction)),
            TypeKind::Enum(_) | TypeKind::Object(_) | TypeKind::Alternate(_) => {
                let key = self.key(ty, direction);
                Object::default().with("$ref", format!("{}{key}", self.prefix))
            }
        }
    }

    /// All definitions, sorted.
    pub(crate) fn definitions(&self) -> BTreeMap<String, Object> {
        let schema = self.reference.schema;
        let named = self.needed.iter().filter(|(ty, _)| {
            !matches!(schema[*ty].kind, TypeKind::Builtin(_) | TypeKind::Array(_))
        });
        let defined = named.map(|&(ty, direction)| {
            let mut definition = self.about(&schema.explicit_name(ty), &schema[ty].features);
            definition.extend(self.defined(ty, direction, None));
            (self.key(ty, direction), definition)
        });
        defined.collect()
    }

    /// The annotations of a definition: its description, deprecation and dates.
    pub(crate) fn about(&self, name: &str, features: &[Feature]) -> Object {
        let reference = &self.reference;
        let features = reference.features(name, features);
        annotations(
            &reference.text(name),
            &features,
            &reference.facts(name, None),
            None,
        )
    }

    /// A type in full. `root` is the command or event whose arguments or data they are.
    pub(crate) fn defined(&self, ty: TypeId, direction: Direction, root: Option<&str>) -> Object {
        match &self.reference.schema[ty].kind {
            TypeKind::Builtin(_) | TypeKind::Array(_) => self.used(ty, direction),
            TypeKind::Enum(enumeration) => self.enumeration(ty, enumeration),
            TypeKind::Alternate(alternate) => self.alternate(ty, alternate, direction),
            TypeKind::Object(_) => {
                let mut object = Object::default().with("type", "object");
                object.extend(self.members(ty, direction, root, DEPTH));
                if direction == Direction::Sent {
                    object.push(self.closing_keyword(ty), false);
                }
                object
            }
        }
    }

    /// The keyword that refuses unknown members: only one of the two sees those that a branch adds.
    pub(crate) fn closing_keyword(&self, ty: TypeId) -> &'static str {
        match self.reference.schema.variants(ty) {
            Some(_) => "unevaluatedProperties",
            None => "additionalProperties",
        }
    }

    /// The members of a struct or union, and those of the branches.
    fn members(
        &self,
        ty: TypeId,
        direction: Direction,
        root: Option<&str>,
        depth: usize,
    ) -> Object {
        let schema = self.reference.schema;
        let home = root.unwrap_or_else(|| schema.display_name(ty));
        let since = self.reference.facts(home, None).since;
        let mut properties = Object::default();
        let mut required = Vec::new();
        // Both are in the order of the schema.
        let items = self.reference.members(ty, root);
        for (member, item) in schema.members(ty).into_iter().zip(items) {
            let mut property = self.used(member.ty, direction);
            property.extend(item_annotations(&item, since.as_deref()));
            properties.push(&member.name, property);
            // A server can be built without it.
            let may_lack = direction == Direction::Received && member.condition.is_some();
            if !member.optional && !may_lack {
                required.push(Json::from(member.name.as_str()));
            }
        }
        let mut object = Object::default();
        if !properties.is_empty() {
            object.push("properties", properties);
        }
        if !required.is_empty() {
            object.push("required", Json::Array(required));
        }
        if let (Some(variants), Some(depth)) = (schema.variants(ty), depth.checked_sub(1)) {
            let branches = self.branches(variants, direction, depth);
            if !branches.is_empty() {
                object.push("allOf", Json::Array(branches));
            }
        }
        object
    }

    /// An `if` for each type of a branch.
    fn branches(&self, variants: &Variants, direction: Direction, depth: usize) -> Vec<Json> {
        let schema = self.reference.schema;
        let tag = variants.tag.as_str();
        let mut types: Vec<(TypeId, Vec<&str>)> = Vec::new();
        for branch in &variants.branches {
            match types.iter_mut().find(|(ty, _)| *ty == branch.ty) {
                Some((_, values)) => values.push(&branch.name),
                None => types.push((branch.ty, vec![&branch.name])),
            }
        }
        let then = |ty: TypeId, condition: Value| {
            let members = self.members(ty, direction, None, depth);
            if members.is_empty() {
                return None;
            }
            let mut then = Object::default().with("title", schema.explicit_name(ty).as_ref());
            then.extend(members);
            Some(Json::from(
                Object::default().with("if", condition).with("then", then),
            ))
        };
        let tagged = types.into_iter().filter_map(|(ty, values)| {
            let values = match values[..] {
                [value] => json!({ "const": value }),
                _ => json!({ "enum": values }),
            };
            then(
                ty,
                json!({ "properties": { tag: values }, "required": [tag] }),
            )
        });
        let untagged = { variants.untagged.into_iter() }
            .filter_map(|ty| then(ty, json!({ "not": { "required": [tag] } })));
        tagged.chain(untagged).collect()
    }

    fn enumeration(&self, ty: TypeId, enumeration: &EnumType) -> Object {
        let schema = self.reference.schema;
        let name = schema.display_name(ty);
        let values = enumeration.values.iter();
        let items = values.map(|value| {
            self.reference
                .item(name, None, &value.name, &value.features)
        });
        let texts: Vec<String> = items
            .map(|item| {
                let is_deprecated = item.features.iter().any(is_deprecation);
                let mut parts = vec![item.description.markdown()];
                parts.extend(described(&item.features));
                if is_deprecated {
                    parts.insert(0, "Deprecated.".to_owned());
                }
                parts.retain(|part| !part.is_empty());
                parts.join(" ")
            })
            .collect();
        let names: Vec<&str> = enumeration.values.iter().map(|v| v.name.as_str()).collect();
        let mut object = Object::default()
            .with("type", "string")
            .with("enum", json!(names));
        // Editors show these; JSON Schema has no keyword for them.
        if texts.iter().any(|text| !text.is_empty()) {
            object.push("enumDescriptions", json!(texts));
        }
        object
    }

    fn alternate(&self, ty: TypeId, alternate: &AlternateType, direction: Direction) -> Object {
        let name = self.reference.schema.display_name(ty);
        let branches = alternate.branches.iter().map(|branch| {
            let mut choice = self.used(branch.ty, direction);
            let item = self.reference.item(name, None, &branch.name, &[]);
            choice.extend(item_annotations(&item, None));
            Json::from(choice)
        });
        Object::default().with("oneOf", branches.collect::<Json>())
    }
}

pub(crate) fn item_annotations(item: &Item, since: Option<&str>) -> Object {
    annotations(&item.description, &item.features, &item.facts, since)
}

/// The annotations of a definition or member. `since` is a release that is left out.
fn annotations(text: &Text, features: &[Described], facts: &Facts, since: Option<&str>) -> Object {
    let mut parts = vec![text.markdown()];
    parts.extend(described(features));
    parts.retain(|part| !part.is_empty());
    let mut object = Object::default();
    object.push_text("description", &parts.join("\n\n"));
    if features.iter().any(is_deprecation) {
        object.push("deprecated", true);
    }
    object.push_text("$comment", &facts.words(since).join(", "));
    object
}

/// The annotations of features.
fn described(features: &[Described]) -> impl Iterator<Item = String> {
    let features = features.iter();
    let described = features.filter(|feature| !feature.description.is_empty());
    described.map(|feature| format!("`{}`: {}", feature.name, feature.description.markdown()))
}

pub(crate) fn is_deprecation(feature: &Described) -> bool {
    feature.name == "deprecated"
}

/// A predefined type.
fn scalar(builtin: Builtin) -> Object {
    if let Some(integer) = builtin.integer() {
        // The bounds of 64 bits are exact: they are written as integers.
        let bound = |bound: i128| {
            let negative = i64::try_from(bound).map(Value::from);
            negative.unwrap_or_else(|_| u64::try_from(bound).unwrap_or(u64::MAX).into())
        };
        return Object::default()
            .with("type", "integer")
            .with("minimum", bound(integer.min()))
            .with("maximum", bound(integer.max()));
    }
    match builtin.json_kind() {
        Some(kind) => Object::default().with("type", kind.as_str()),
        None => Object::default(),
    }
}
