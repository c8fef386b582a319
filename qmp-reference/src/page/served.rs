//! Pages and paths, limited to the schema that a server reports.
//!
//! A reply to `query-qmp-schema` has no names of types, so a type of the reference corresponds to the server's type at the
//! same position.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use qmp_history::align::{Relation, align};
use qmp_schema::Schema;
use qmp_schema::schema::{Definition, TypeId, TypeKind};

use super::shape::{Branch, Item, Shape};
use super::{Page, Reference, Returns, Text};

/// The description of a part that only the server has.
const NEW: &str = "Not in the reference.";

/// The maximum depth of compared unions in unions.
const DEPTH: usize = 8;

/// The schema of a server beside that of a reference.
#[derive(Debug)]
pub struct Served<'a> {
    reference: Reference<'a>,
    /// The reference with the schema of the server.
    server: Reference<'a>,
    /// The server's type for each type of the reference.
    types: HashMap<TypeId, TypeId>,
}

impl<'a> Served<'a> {
    /// Compares the schemas.
    #[must_use]
    pub fn new(reference: Reference<'a>, server: &'a Schema) -> Self {
        Self {
            types: matching(reference.schema, server),
            server: Reference {
                schema: server,
                ..reference
            },
            reference,
        }
    }

    /// Whether the server has the item at a path.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        let schema = self.server.schema;
        let find = |reference: &Reference<'_>| {
            let (name, definition, rest) = reference.split(path)?;
            Some((name.len(), definition, rest.to_owned()))
        };
        let Some((name, definition, rest)) = find(&self.reference).or_else(|| find(&self.server))
        else {
            return false;
        };
        let types = match (definition, schema.lookup(&path[..name])) {
            (Definition::Type(ty), _) => [self.types.get(&ty).copied(), None],
            (Definition::Command(_), Some(Definition::Command(id))) => {
                [schema[id].args, schema[id].returns]
            }
            (Definition::Event(_), Some(Definition::Event(id))) => [schema[id].data, None],
            _ => return false,
        };
        if rest.is_empty() {
            return !matches!(definition, Definition::Type(_)) || types[0].is_some();
        }
        types.into_iter().flatten().any(|ty| {
            // The branches of an alternate have no names there.
            matches!(schema[ty].kind, TypeKind::Alternate(_)) || self.server.has_part(ty, &rest)
        })
    }

    /// The page of a path without the parts that the server lacks; `None` if the server lacks the item.
    #[must_use]
    pub fn page(&self, path: &str) -> Option<Page> {
        if !self.has(path) {
            return None;
        }
        let Some(mut page) = self.reference.page(path) else {
            return self.added(path);
        };
        let schema = self.server.schema;
        let mut missing = Missing::default();
        let found = schema.lookup(path);
        match (self.reference.lookup(path), found) {
            (Some(Definition::Command(_)), Some(Definition::Command(id))) => {
                self.limit(&mut page.shape, schema[id].args, &mut missing);
                if let Some(returns) = &mut page.returns {
                    "reply: ".clone_into(&mut missing.place);
                    self.limit(&mut returns.shape, schema[id].returns, &mut missing);
                }
                self.server.relate(&mut page);
            }
            (Some(Definition::Event(_)), Some(Definition::Event(id))) => {
                self.limit(&mut page.shape, schema[id].data, &mut missing);
                self.server.relate(&mut page);
            }
            (Some(Definition::Type(ty)), _) => {
                self.limit(&mut page.shape, self.types.get(&ty).copied(), &mut missing);
            }
            _ => {
                // A part: its members are those of its type.
                let inside = self.reference.inside(path);
                if let Some(ty) = inside.and_then(|ty| self.types.get(&ty)) {
                    self.limit(&mut page.shape, Some(*ty), &mut missing);
                }
            }
        }
        page.missing = missing.names;
        // An older server still has some removed parts.
        page.gone.retain(|gone| {
            let shape = &page.shape;
            let mut items = shape.members.iter().chain(&shape.values);
            items.all(|item| item.name != gone.name)
        });
        Some(page)
    }

    /// The page of a command or event that only the server has.
    fn added(&self, path: &str) -> Option<Page> {
        let schema = self.server.schema;
        let mut page = Page {
            path: path.to_owned(),
            summary: NEW.to_owned(),
            description: Text::new(NEW.to_owned()),
            ..Page::default()
        };
        // All parts are added to an empty shape.
        let shape = |ty: Option<TypeId>| {
            let mut shape = Shape::default();
            self.limit(&mut shape, ty, &mut Missing::default());
            shape
        };
        match schema.lookup(path)? {
            Definition::Command(id) => {
                page.kind = "command";
                page.shape = shape(schema[id].args);
                page.returns = schema[id].returns.map(|ty| Returns {
                    ty: self.type_kind(ty),
                    description: Text::default(),
                    shape: shape(Some(ty)),
                });
            }
            Definition::Event(id) => {
                page.kind = "event";
                page.shape = shape(schema[id].data);
            }
            Definition::Type(_) => return None,
        }
        Some(page)
    }

    /// Removes parts that a type of the server lacks from a shape, and adds the other parts of the type.
    fn limit(&self, shape: &mut Shape, ty: Option<TypeId>, missing: &mut Missing) {
        let schema = self.server.schema;
        let Some(ty) = ty.map(|ty| schema.element(ty)) else {
            shape.members.iter().for_each(|item| missing.add(item));
            *shape = Shape::default();
            return;
        };
        match &schema[ty].kind {
            TypeKind::Enum(found) => {
                keep(&mut shape.values, missing, |item| {
                    schema.value(ty, &item.name).is_some()
                });
                for value in &found.values {
                    add(&mut shape.values, &value.name, None, None);
                }
            }
            TypeKind::Object(_) => {
                keep(&mut shape.members, missing, |item| {
                    schema.member(ty, &item.name).is_some()
                });
                for item in &mut shape.members {
                    if let Some(member) = schema.member(ty, &item.name) {
                        item.optional = Some(member.optional);
                        self.limit_values(item, member.ty);
                    }
                }
                for member in schema.members(ty) {
                    let ty = Some(self.type_kind(member.ty));
                    add(&mut shape.members, &member.name, ty, Some(member.optional));
                }
                self.limit_branches(shape, ty, missing);
            }
            TypeKind::Array(_) | TypeKind::Builtin(_) | TypeKind::Alternate(_) => {}
        }
    }

    /// Limits the listed values to those of the server.
    fn limit_values(&self, item: &mut Item, ty: TypeId) {
        let schema = self.server.schema;
        let values = schema.values(ty);
        if !values.is_empty() && !item.values.is_empty() {
            item.values.retain(|name| schema.value(ty, name).is_some());
            for value in values {
                if !item.values.contains(&value.name) {
                    item.values.push(value.name.clone());
                }
            }
        }
    }

    fn limit_branches(&self, shape: &mut Shape, ty: TypeId, missing: &mut Missing) {
        let schema = self.server.schema;
        // A server may report unions of any depth.
        let variants = schema.variants(ty).filter(|_| missing.depth < DEPTH);
        let branches = variants.map_or(&[][..], |variants| &variants.branches);
        let tag = shape.tag.clone().unwrap_or_default();
        let find = |name: &String| branches.iter().find(|branch| branch.name == *name);
        let mut known: Vec<String> = Vec::new();
        shape.branches.retain_mut(|branch| {
            known.extend(branch.tags.iter().cloned());
            let lost = branch.tags.iter().filter(|name| find(name).is_none());
            let place = &missing.place;
            let lost: Vec<String> = lost.map(|name| format!("{place}{tag} = {name}")).collect();
            missing.names.extend(lost);
            branch.tags.retain(|name| find(name).is_some());
            let Some(found) = branch.tags.first().and_then(find) else {
                return false;
            };
            if !branch.shape.is_empty() {
                let place = missing.place.clone();
                missing.place = format!("{place}{tag} = {}: ", found.name);
                missing.depth += 1;
                self.limit(&mut branch.shape, Some(found.ty), missing);
                missing.depth -= 1;
                missing.place = place;
            }
            true
        });
        for branch in branches.iter().filter(|b| !known.contains(&b.name)) {
            let mut inner = Shape::default();
            let mut unnamed = Missing {
                depth: missing.depth + 1,
                ..Missing::default()
            };
            self.limit(&mut inner, Some(branch.ty), &mut unnamed);
            shape.branches.push(Branch {
                tags: vec![branch.name.clone()],
                ty: NEW.trim_end_matches('.').to_lowercase(),
                shape: inner,
            });
            shape.tag = variants.map(|variants| variants.tag.clone());
        }
    }

    /// The kind of a type, because a server does not report names.
    fn type_kind(&self, ty: TypeId) -> String {
        let schema = self.server.schema;
        match &schema[ty].kind {
            TypeKind::Array(element) => format!("[{}]", self.type_kind(*element)),
            TypeKind::Builtin(_) => schema[ty].name.clone(),
            TypeKind::Enum(_) => "enum".to_owned(),
            TypeKind::Object(_) => "object".to_owned(),
            TypeKind::Alternate(_) => "alternate".to_owned(),
        }
    }
}

/// The names of the parts that a server lacks.
#[derive(Default)]
struct Missing {
    names: Vec<String>,
    /// The prefix of the names: the branch that has the parts.
    place: String,
    /// The depth of the branch in other branches.
    depth: usize,
}

impl Missing {
    fn add(&mut self, item: &Item) {
        let since = item.facts.since.as_ref();
        let since = since.map_or_else(String::new, |since| format!(" (since {since})"));
        self.names
            .push(format!("{}{}{since}", self.place, item.name));
    }
}

/// Removes the items that are missing.
fn keep(items: &mut Vec<Item>, missing: &mut Missing, is_there: impl Fn(&Item) -> bool) {
    items.retain(|item| {
        let there = is_there(item);
        if !there {
            missing.add(item);
        }
        there
    });
}

/// Adds an item unless it is known.
fn add(items: &mut Vec<Item>, name: &str, ty: Option<String>, optional: Option<bool>) {
    if items.iter().all(|item| item.name != name) {
        items.push(Item {
            name: name.to_owned(),
            ty,
            optional,
            description: Text::new(NEW.to_owned()),
            ..Item::default()
        });
    }
}

/// The type of the other schema for each type of the first that both use at the same position.
fn matching(one: &Schema, other: &Schema) -> HashMap<TypeId, TypeId> {
    let mut pairs = Vec::new();
    for (_, command) in one.commands() {
        if let Some(Definition::Command(id)) = other.lookup(&command.name) {
            pairs.extend(command.args.zip(other[id].args));
            pairs.extend(command.returns.zip(other[id].returns));
        }
    }
    for (_, event) in one.events() {
        if let Some(Definition::Event(id)) = other.lookup(&event.name) {
            pairs.extend(event.data.zip(other[id].data));
        }
    }
    let mut types = HashMap::new();
    while let Some((ty, same)) = pairs.pop() {
        let Entry::Vacant(entry) = types.entry(ty) else {
            continue;
        };
        entry.insert(same);
        let aligned = align(one, ty, other, same);
        if aligned.arrays > 0 {
            pairs.push((aligned.old, aligned.new));
            continue;
        }
        if let Relation::FromAlternate(branch) = aligned.relation {
            pairs.push((branch.ty, same));
        }
        for member in one.members(ty) {
            let found = other.member(same, &member.name);
            pairs.extend(found.map(|found| (member.ty, found.ty)));
        }
        for branch in one.branches(ty) {
            let variants = other.variants(same);
            let found = variants.and_then(|variants| variants.branch(&branch.name));
            pairs.extend(found.map(|found| (branch.ty, found.ty)));
        }
        for branch in one.alternatives(ty) {
            let kind = one[branch.ty].kind.json_kind();
            let found = kind.and_then(|kind| other.alternative(same, kind));
            pairs.extend(found.map(|found| (branch.ty, found.ty)));
        }
    }
    types
}
