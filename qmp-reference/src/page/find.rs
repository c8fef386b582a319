//! The page for a path.

use qmp_schema::schema::{Definition, TypeId};

use super::shape::Item;
use super::{Page, Reference};

/// The target of one part of a path.
enum Target {
    Item {
        kind: &'static str,
        item: Box<Item>,
        /// The type that has the next part.
        inside: Option<TypeId>,
    },
    Branch(TypeId),
}

impl Reference<'_> {
    /// The page for a path: of a definition, or of a member, argument, value or branch in one. `None` if the schema lacks it.
    #[must_use]
    pub fn page(&self, path: &str) -> Option<Page> {
        if let Some(definition) = self.lookup(path) {
            return Some(self.definition(path, definition));
        }
        let (name, definition, rest) = self.split(path)?;
        self.part(path, name, definition, rest)
    }

    /// Splits a path into the name of a definition, the definition, and the path inside of it.
    pub(super) fn split<'p>(&self, path: &'p str) -> Option<(&'p str, Definition, &'p str)> {
        // Downstream names contain a dot.
        let ends = path.match_indices('.').map(|(at, _)| at);
        ends.chain([path.len()]).find_map(|end| {
            let (name, rest) = path.split_at(end);
            let definition = self.lookup(name)?;
            Some((name, definition, rest.trim_start_matches('.')))
        })
    }

    /// Whether a type has a part, at any depth.
    pub(super) fn has_part(&self, ty: TypeId, rest: &str) -> bool {
        self.walk(vec![(ty, "member")], None, rest).is_some()
    }

    /// The type of the part at a path.
    pub(super) fn inside(&self, path: &str) -> Option<TypeId> {
        let (name, definition, rest) = self.split(path)?;
        match self.walk(self.types_of(definition), Some(name), rest)? {
            (_, Target::Item { inside, .. }) => inside,
            (_, Target::Branch(ty)) => Some(ty),
        }
    }

    /// A definition with a page: not a built-in or implied type.
    pub(crate) fn lookup(&self, name: &str) -> Option<Definition> {
        let found = self.schema.lookup(name)?;
        match found {
            Definition::Type(id) if !self.schema[id].is_written() => None,
            _ => Some(found),
        }
    }

    /// The types that have the parts of a definition, each with the kind of its parts.
    fn types_of(&self, definition: Definition) -> Vec<(TypeId, &'static str)> {
        let types = match definition {
            Definition::Command(id) => {
                let command = &self.schema[id];
                [(command.args, "argument"), (command.returns, "member")]
            }
            Definition::Event(id) => [(self.schema[id].data, "member"), (None, "member")],
            Definition::Type(id) => [(Some(id), "member"), (None, "member")],
        };
        let types = types.into_iter().filter_map(|(ty, kind)| Some((ty?, kind)));
        types.collect()
    }

    /// Follows a path inside of types; returns the last name and its target. `root` is the definition that has the types.
    fn walk(
        &self,
        mut types: Vec<(TypeId, &'static str)>,
        mut root: Option<&str>,
        rest: &str,
    ) -> Option<(String, Target)> {
        let mut found = None;
        for part in rest.split('.') {
            let next = types
                .iter()
                .find_map(|(ty, kind)| self.find_in(*ty, part, root, kind, 0))?;
            root = None;
            types = match &next {
                Target::Item { inside, .. } => {
                    inside.map(|ty| (ty, "member")).into_iter().collect()
                }
                Target::Branch(ty) => vec![(*ty, "member")],
            };
            found = Some((part.to_owned(), next));
        }
        found
    }

    fn part(&self, path: &str, root: &str, of: Definition, rest: &str) -> Option<Page> {
        let (name, found) = self.walk(self.types_of(of), Some(root), rest)?;
        Some(match found {
            Target::Item { kind, item, inside } => Page {
                path: path.to_owned(),
                kind,
                ty: item.ty,
                optional: item.optional,
                summary: item.description.summary(),
                description: item.description,
                facts: item.facts,
                features: item.features,
                shape: inside.map(|ty| self.shape(ty, None)).unwrap_or_default(),
                ..Page::default()
            },
            Target::Branch(ty) => {
                let type_name = self.type_name(ty);
                let description = self.text(&type_name);
                Page {
                    path: path.to_owned(),
                    kind: "branch",
                    facts: self.facts(path, None),
                    summary: if description.is_empty() {
                        format!("The members for '{name}'.")
                    } else {
                        description.summary()
                    },
                    description,
                    ty: Some(type_name),
                    shape: self.shape(ty, None),
                    ..Page::default()
                }
            }
        })
    }

    /// Finds the part of a type by name, also inside of arrays, alternates and branches.
    fn find_in(
        &self,
        ty: TypeId,
        name: &str,
        root: Option<&str>,
        kind: &'static str,
        depth: usize,
    ) -> Option<Target> {
        const DEPTH: usize = 8;
        if depth > DEPTH {
            return None;
        }
        let schema = self.schema;
        let element = schema.element(ty);
        // The root's paths do not lead into arrays.
        let root = root.filter(|_| element == ty);
        let ty = element;
        let mut members = schema.declared_members(ty).into_iter();
        if let Some(declared) = members.find(|declared| declared.member.name == name) {
            let item = Box::new(self.member_item(declared, root));
            let inside = Some(declared.member.ty);
            return Some(Target::Item { kind, item, inside });
        }
        if let Some(value) = schema.value(ty, name) {
            return Some(Target::Item {
                kind: "value",
                item: Box::new(self.value_item(ty, value)),
                inside: None,
            });
        }
        let (alternatives, branches) = (schema.alternatives(ty), schema.branches(ty));
        if let Some(branch) = alternatives.iter().find(|branch| branch.name == name) {
            return Some(Target::Item {
                kind: "branch",
                item: Box::new(self.alternative_item(ty, branch)),
                inside: Some(branch.ty),
            });
        }
        if let Some(branch) = branches.iter().find(|branch| branch.name == name) {
            return Some(Target::Branch(branch.ty));
        }
        let mut branches = alternatives.iter().chain(branches);
        branches.find_map(|branch| self.find_in(branch.ty, name, None, kind, depth + 1))
    }
}
