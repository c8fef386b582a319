//! Converts a schema to a reply for all builds.
//!
//! Takes a [`Schema`], returns the entries in QEMU's order. It is independent of a build: items with
//! conditions get numbers like all others.

use std::borrow::Cow;

use super::Names;
use super::tree::{Item, Tree};
use qmp_schema::schema::{
    Branch, Command, Condition, Definition, EMPTY, Entity, EnumType, Event, Feature, Member,
    ObjectType, Schema, Type, TypeId, TypeKind,
};

/// All entries.
pub(super) fn entries(schema: &Schema, names: Names) -> Vec<Item<'_>> {
    let mut builder = Builder {
        schema,
        names,
        int: of_name(schema, "int"),
        int_list: of_name(schema, "intList"),
        empty: schema.empty(),
        enum_members: knows_enum_members(schema),
        used: Vec::new(),
        is_used: vec![false; schema.types.len()],
        numbers: vec![None; schema.types.len()],
        count: 0,
    };
    let mut entries = Vec::new();
    for (_, module) in schema.modules() {
        for entity in &module.entities {
            match *entity {
                Entity::Command(command) => entries.push(builder.command(&schema[command])),
                Entity::Event(event) => entries.push(builder.event(&schema[event])),
                Entity::Include(_) | Entity::Type(_) => {}
            }
        }
    }
    let mut next = 0;
    // Types use further types, so the list grows during the loop.
    while let Some(ty) = builder.used.get(next).copied() {
        entries.push(builder.ty(ty));
        next += 1;
    }
    entries
}

fn of_name(schema: &Schema, name: &str) -> Option<TypeId> {
    match schema.lookup(name) {
        Some(Definition::Type(ty)) => Some(ty),
        _ => None,
    }
}

/// Whether the values of enums are listed with their features, as since QEMU 6.2. A schema that
/// describes the reply decides this; otherwise the newest form is used.
fn knows_enum_members(schema: &Schema) -> bool {
    let described = described_enum(schema).or_else(|| of_name(schema, "SchemaInfoEnum"));
    described.is_none_or(|ty| schema.member(ty, "members").is_some())
}

/// The type that describes an enum in the reply, whatever its name.
fn described_enum(schema: &Schema) -> Option<TypeId> {
    let Some(Definition::Command(command)) = schema.lookup("query-qmp-schema") else {
        return None;
    };
    let TypeKind::Array(entry) = schema[schema[command].returns?].kind else {
        return None;
    };
    Some(schema.variants(entry)?.branch("enum")?.ty)
}

struct Builder<'a> {
    schema: &'a Schema,
    names: Names,
    /// The types that represent others.
    int: Option<TypeId>,
    int_list: Option<TypeId>,
    empty: Option<TypeId>,
    enum_members: bool,
    /// The used types, in the order of first use.
    used: Vec<TypeId>,
    is_used: Vec<bool>,
    /// The number that replaces the name of each type.
    numbers: Vec<Option<usize>>,
    count: usize,
}

impl<'a> Builder<'a> {
    /// Records the use of a type; returns its name.
    fn type_name(&mut self, ty: TypeId) -> Cow<'a, str> {
        let ty = self.shown_as(ty);
        if let Some(is_used) = self.is_used.get_mut(ty.index())
            && !std::mem::replace(is_used, true)
        {
            self.used.push(ty);
        }
        let Type { name, kind, .. } = &self.schema[ty];
        match kind {
            TypeKind::Builtin(_) => name.as_str().into(),
            // The recursion ends here: the element is not an array.
            TypeKind::Array(element) => format!("[{}]", self.type_name(*element)).into(),
            _ if self.names == Names::AsWritten => name.as_str().into(),
            _ => {
                let count = &mut self.count;
                let number = self.numbers[ty.index()].get_or_insert_with(|| {
                    *count += 1;
                    *count - 1
                });
                number.to_string().into()
            }
        }
    }

    /// All integer types have the same entry, and so do arrays of them.
    fn shown_as(&self, ty: TypeId) -> TypeId {
        let is_int = |ty: TypeId| match self.schema[ty].kind {
            TypeKind::Builtin(builtin) => builtin.integer().is_some(),
            _ => false,
        };
        let stand_in = match self.schema[ty].kind {
            TypeKind::Array(element) if is_int(element) => self.int_list,
            _ if is_int(ty) => self.int,
            _ => None,
        };
        stand_in.unwrap_or(ty)
    }

    fn type_text(&mut self, ty: TypeId) -> Tree<'a> {
        Tree::Text(self.type_name(ty))
    }

    /// The name of a type, or of the type without members.
    fn object_text(&mut self, ty: Option<TypeId>) -> Tree<'a> {
        match ty.or(self.empty) {
            Some(ty) => self.type_text(ty),
            None => Tree::text(EMPTY),
        }
    }

    fn command(&mut self, command: &'a Command) -> Item<'a> {
        let mut fields = vec![
            ("name", Tree::text(&command.name)),
            ("meta-type", Tree::text("command")),
            ("arg-type", self.object_text(command.args)),
            ("ret-type", self.object_text(command.returns)),
        ];
        if command.allow_oob {
            fields.push(("allow-oob", Tree::True));
        }
        put_features(&mut fields, &command.features);
        item(&command.name, command.condition.as_ref(), fields)
    }

    fn event(&mut self, event: &'a Event) -> Item<'a> {
        let mut fields = vec![
            ("name", Tree::text(&event.name)),
            ("meta-type", Tree::text("event")),
            ("arg-type", self.object_text(event.data)),
        ];
        put_features(&mut fields, &event.features);
        item(&event.name, event.condition.as_ref(), fields)
    }

    fn ty(&mut self, id: TypeId) -> Item<'a> {
        let schema = self.schema;
        let ty = &schema[id];
        let mut fields = vec![("name", self.type_text(id))];
        let mut meta = |meta| fields.push(("meta-type", Tree::text(meta)));
        match &ty.kind {
            TypeKind::Builtin(builtin) => {
                meta("builtin");
                let json_type = builtin.introspected_name();
                fields.push(("json-type", Tree::text(json_type)));
            }
            TypeKind::Array(element) => {
                meta("array");
                fields.push(("element-type", self.type_text(*element)));
            }
            TypeKind::Enum(enumeration) => {
                meta("enum");
                if self.enum_members {
                    fields.push(("members", enum_members(enumeration)));
                }
                let values = enumeration.values.iter().map(|value| Item {
                    name: &value.name,
                    condition: value.condition.as_ref(),
                    tree: Tree::text(&value.name),
                });
                fields.push(("values", Tree::List(values.collect())));
            }
            TypeKind::Object(object) => {
                meta("object");
                self.object(id, object, &mut fields);
            }
            TypeKind::Alternate(alternate) => {
                meta("alternate");
                let members = alternate.branches.iter();
                let members = members.map(|branch| self.branch(branch, None)).collect();
                fields.push(("members", Tree::List(members)));
            }
        }
        put_features(&mut fields, &ty.features);
        item(&ty.name, ty.condition.as_ref(), fields)
    }

    fn object(
        &mut self,
        id: TypeId,
        object: &'a ObjectType,
        fields: &mut Vec<(&'static str, Tree<'a>)>,
    ) {
        let members = self.schema.members(id).into_iter();
        let members = members.map(|member| self.member(member)).collect();
        fields.push(("members", Tree::List(members)));
        if let Some(variants) = &object.variants {
            fields.push(("tag", Tree::text(&variants.tag)));
            let branches = variants.branches.iter();
            let cases = branches.map(|branch| self.branch(branch, Some("case")));
            fields.push(("variants", Tree::List(cases.collect())));
        }
    }

    fn member(&mut self, member: &'a Member) -> Item<'a> {
        let mut fields = vec![
            ("name", Tree::text(&member.name)),
            ("type", self.type_text(member.ty)),
        ];
        if member.optional {
            // The only default in the protocol is an absent member.
            fields.push(("default", Tree::Null));
        }
        put_features(&mut fields, &member.features);
        item(&member.name, member.condition.as_ref(), fields)
    }

    /// A branch. Branches of alternates have no key, because their names are not on the wire.
    fn branch(&mut self, branch: &'a Branch, key: Option<&'static str>) -> Item<'a> {
        let key = key.map(|key| (key, Tree::text(&branch.name)));
        let ty = ("type", self.type_text(branch.ty));
        let fields = key.into_iter().chain([ty]).collect();
        item(&branch.name, branch.condition.as_ref(), fields)
    }
}

fn enum_members(enumeration: &EnumType) -> Tree<'_> {
    let members = enumeration.values.iter().map(|value| {
        let mut fields = vec![("name", Tree::text(&value.name))];
        put_features(&mut fields, &value.features);
        item(&value.name, value.condition.as_ref(), fields)
    });
    Tree::List(members.collect())
}

fn item<'a>(
    name: &'a str,
    condition: Option<&'a Condition>,
    fields: Vec<(&'static str, Tree<'a>)>,
) -> Item<'a> {
    Item {
        name,
        condition,
        tree: Tree::Object(fields),
    }
}

/// The list is present if the schema has features, even if a build has none of them.
fn put_features<'a>(fields: &mut Vec<(&'static str, Tree<'a>)>, features: &'a [Feature]) {
    if features.is_empty() {
        return;
    }
    let features = features.iter().map(|feature| Item {
        name: &feature.name,
        condition: feature.condition.as_ref(),
        tree: Tree::text(&feature.name),
    });
    fields.push(("features", Tree::List(features.collect())));
}
