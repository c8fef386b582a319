//! The page for a path.

use qmp_schema::schema::{Definition, TypeId, TypeKind};

use super::shape::{Item, Shape};
use super::{Page, Reference};

/// Something that a part of a path can name.
enum Found {
    Item {
        kind: &'static str,
        item: Box<Item>,
        /// What the next part is looked up in.
        inside: Option<TypeId>,
    },
    Branch(TypeId),
}

impl Reference<'_> {
    /// The page of what a path names: a definition, or a member, argument, value or branch in one. `None` if the schema has
    /// nothing by that name.
    #[must_use]
    pub fn page(&self, path: &str) -> Option<Page> {
        if let Some(definition) = self.lookup(path) {
            return Some(self.definition(path, definition));
        }
        let (name, definition, rest) = self.split(path)?;
        self.part(path, name, definition, rest)
    }

    /// The definition that a path begins with, and what is in it.
    pub(super) fn split<'p>(&self, path: &'p str) -> Option<(&'p str, Definition, &'p str)> {
        // Downstream names have a dot in them.
        let ends = path.match_indices('.').map(|(at, _)| at);
        ends.chain([path.len()]).find_map(|end| {
            let (name, rest) = path.split_at(end);
            let definition = self.lookup(name)?;
            Some((name, definition, rest.trim_start_matches('.')))
        })
    }

    /// Whether a type has a part, which may be in another one.
    pub(super) fn has_part(&self, ty: TypeId, rest: &str) -> bool {
        self.walk(vec![(ty, "member")], None, rest).is_some()
    }

    /// The type in which the parts of a part are.
    pub(super) fn inside(&self, path: &str) -> Option<TypeId> {
        let (name, definition, rest) = self.split(path)?;
        match self.walk(self.types_of(definition), Some(name), rest)? {
            (_, Found::Item { inside, .. }) => inside,
            (_, Found::Branch(ty)) => Some(ty),
        }
    }

    /// A definition that people name: no built-in or implied type.
    pub(crate) fn lookup(&self, name: &str) -> Option<Definition> {
        let found = self.schema.lookup(name)?;
        match found {
            Definition::Type(id) if !self.schema[id].is_written() => None,
            _ => Some(found),
        }
    }

    /// The types whose parts are those of a definition, and what kind of part they have.
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

    /// The name and the last part of what a path names within types. `root` is the definition that has them.
    fn walk(
        &self,
        mut types: Vec<(TypeId, &'static str)>,
        mut root: Option<&str>,
        rest: &str,
    ) -> Option<(String, Found)> {
        let mut found = None;
        for part in rest.split('.') {
            let next = types
                .iter()
                .find_map(|(ty, kind)| self.find_in(*ty, part, root, kind, 0))?;
            root = None;
            types = match &next {
                Found::Item { inside, .. } => inside.map(|ty| (ty, "member")).into_iter().collect(),
                Found::Branch(ty) => vec![(*ty, "member")],
            };
            found = Some((part.to_owned(), next));
        }
        found
    }

    fn part(&self, path: &str, root: &str, of: Definition, rest: &str) -> Option<Page> {
        let (name, found) = self.walk(self.types_of(of), Some(root), rest)?;
        Some(match found {
            Found::Item { kind, item, inside } => Page {
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
            Found::Branch(ty) => {
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

    /// The part of a type by that name: through arrays and alternates, in the common members, in the branches.
    fn find_in(
        &self,
        ty: TypeId,
        name: &str,
        root: Option<&str>,
        kind: &'static str,
        depth: usize,
    ) -> Option<Found> {
        const DEPTH: usize = 8;
        if depth > DEPTH {
            return None;
        }
        match &self.schema[ty].kind {
            TypeKind::Builtin(_) => None,
            TypeKind::Array(element) => self.find_in(*element, name, None, kind, depth + 1),
            TypeKind::Alternate(alternate) => {
                let shape = self.shape(ty, root);
                let mut branches = alternate.branches.iter();
                if let Some(branch) = branches.find(|branch| branch.name == name) {
                    let mut items = shape.alternatives.into_iter();
                    let item = Box::new(items.find(|item| item.name == name)?);
                    let kind = "branch";
                    let inside = Some(branch.ty);
                    return Some(Found::Item { kind, item, inside });
                }
                let mut branches = alternate.branches.iter();
                branches.find_map(|branch| self.find_in(branch.ty, name, None, kind, depth + 1))
            }
            TypeKind::Enum(_) => {
                let Shape { values, .. } = self.shape(ty, root);
                let item = Box::new(values.into_iter().find(|item| item.name == name)?);
                Some(Found::Item {
                    kind: "value",
                    item,
                    inside: None,
                })
            }
            TypeKind::Object(object) => {
                let mut members = self.schema.members(ty).into_iter();
                if let Some(member) = members.find(|member| member.name == name) {
                    let mut items = self.members(ty, root).into_iter();
                    let item = Box::new(items.find(|item| item.name == name)?);
                    let inside = Some(member.ty);
                    return Some(Found::Item { kind, item, inside });
                }
                let variants = object.variants.as_ref()?;
                let mut branches = variants.branches.iter();
                if let Some(branch) = branches.find(|branch| branch.name == name) {
                    return Some(Found::Branch(branch.ty));
                }
                let mut branches = variants.branches.iter();
                branches.find_map(|branch| self.find_in(branch.ty, name, None, kind, depth + 1))
            }
        }
    }
}
