//! Compares the names, bases and order of types, which are visible in generated code but not on the
//! wire.

use qmp_schema::schema::{Definition, EMPTY, ModuleId, Schema, TypeId, TypeKind};

use super::graph::{NodeId, Spot};
use super::ty::{Holder, reordered};
use super::{About, Comparer};
use crate::change::Change;
use crate::compared::SchemaView;
use crate::rule::RuleId;

/// The names of a pair of types.
pub(super) struct Labels {
    pub(super) old: String,
    pub(super) new: String,
    /// The name, if both sides have one.
    pub(super) both: String,
}

impl<'s> Comparer<'s> {
    pub(super) fn labels(&self, node: NodeId) -> Labels {
        let pair = &self.facts.graph.nodes[node.0];
        self.labels_of(pair.old, pair.new, &pair.first_step)
    }

    /// The names, if one of the types is that of a base or branch.
    pub(super) fn labels_of(&self, old: TypeId, new: TypeId, otherwise: &str) -> Labels {
        let name = |seen: &SchemaView<'_>, ty: TypeId| {
            let schema = seen.side.schema;
            let named = seen.side.visibility.source && schema[ty].name != EMPTY;
            named.then(|| schema.display_name(ty).to_owned())
        };
        let (old, new) = (name(&self.old, old), name(&self.new, new));
        let fallback = || otherwise.to_owned();
        let both = if self.named() { &new } else { &old };
        Labels {
            both: both
                .clone()
                .or_else(|| new.clone())
                .or_else(|| old.clone())
                .unwrap_or_else(fallback),
            old: old.clone().or_else(|| new.clone()).unwrap_or_else(fallback),
            new: new.or(old).unwrap_or_else(fallback),
        }
    }

    /// Compares the names of the two types at a position.
    pub(super) fn naming(&mut self, holder: &Holder<'s>, old: TypeId, new: TypeId) {
        if !self.both_source() {
            return;
        }
        let (old_schema, new_schema) = (self.old.side.schema, self.new.side.schema);
        let (was, is) = (&old_schema[old], &new_schema[new]);
        if !was.is_written() || !is.is_written() || was.name == is.name {
            return;
        }
        let alike = matches!(
            (&was.kind, &is.kind),
            (TypeKind::Enum(_), TypeKind::Enum(_))
                | (TypeKind::Object(_), TypeKind::Object(_))
                | (TypeKind::Alternate(_), TypeKind::Alternate(_))
        );
        if !alike {
            return;
        }
        let is_gone = new_schema.lookup(&was.name).is_none();
        let is_new = old_schema.lookup(&is.name).is_none();
        let mut about = About {
            old: was.name.clone(),
            new: is.name.clone(),
            ..holder.about.clone()
        };
        let change = if is_gone && is_new {
            about.item.clone_from(&is.name);
            (about.old_span, about.new_span) = (was.origin.span(), is.origin.span());
            Change::Plain(RuleId::TypeRenamed)
        } else {
            Change::Plain(RuleId::TypeSpecialized)
        };
        let spot = match holder.from {
            super::ty::From::Node(node) => Spot::at(node, &holder.steps),
            super::ty::From::Root(root) => Spot::Root(root),
        };
        self.note(spot, change, about);
    }

    /// Compares a pair of types apart from their parts.
    pub(super) fn of_types(&mut self, node: NodeId, old: TypeId, new: TypeId) {
        let (old_schema, new_schema) = (self.old.side.schema, self.new.side.schema);
        let (was, is) = (&old_schema[old], &new_schema[new]);
        let names = self.labels(node);
        let spot = Spot::whole(node);
        let about = About {
            old_span: was.origin.span(),
            new_span: is.origin.span(),
            ..About::item(names.both)
        };
        // An implied type has the features of its command or event. The condition of a type does not matter,
        // because its users have conditions.
        if !was.is_implied() && !is.is_implied() {
            if self.features(spot, &about, &was.features, &is.features) {
                self.replaced(spot, &about, is.doc, None);
            }
            self.definition_documented(spot, &about, was.doc, is.doc);
        }
        if !self.both_source() {
            return;
        }
        if was.is_written() && is.is_written() {
            self.moved(spot, &about, was.module, is.module);
        }
        if let (TypeKind::Enum(was), TypeKind::Enum(is)) = (&was.kind, &is.kind)
            && was.prefix != is.prefix
        {
            let about = About {
                old: was.prefix.clone().unwrap_or_default(),
                new: is.prefix.clone().unwrap_or_default(),
                ..about.clone()
            };
            self.note(spot, Change::Plain(RuleId::EnumPrefixChanged), about);
        }
        let (TypeKind::Object(was_object), TypeKind::Object(is_object)) = (&was.kind, &is.kind)
        else {
            return;
        };
        let own = |object: &'s qmp_schema::schema::ObjectType| {
            object.members.iter().map(|m| m.name.as_str())
        };
        if reordered(own(was_object), own(is_object)) {
            self.note(spot, Change::Plain(RuleId::MemberReordered), about.clone());
        }
        if !was.is_written() || !is.is_written() {
            return;
        }
        let base = |schema: &Schema, base: Option<TypeId>| {
            // The unnamed base of a union has just its own common members.
            let written = base.filter(|base| schema[*base].is_written());
            written.map(|base| schema[base].name.clone())
        };
        let bases = (
            base(old_schema, was_object.base),
            base(new_schema, is_object.base),
        );
        let (rule, old_base, new_base) = match bases {
            (None, Some(new_base)) => (RuleId::BaseExtracted, String::new(), new_base),
            (Some(old_base), None) => (RuleId::BaseInlined, old_base, String::new()),
            (Some(old_base), Some(new_base)) if !self.is_renamed(&old_base, &new_base) => {
                (RuleId::BaseChanged, old_base, new_base)
            }
            _ => return,
        };
        let about = About {
            old: old_base,
            new: new_base,
            ..about
        };
        self.note(spot, Change::Plain(rule), about);
    }

    /// Checks whether a definition moved to another file.
    pub(super) fn moved(
        &mut self,
        spot: Spot<'s>,
        about: &About<'s>,
        old: ModuleId,
        new: ModuleId,
    ) {
        if !(self.old.side.visibility.files && self.new.side.visibility.files) {
            return;
        }
        let was = &self.old.side.schema[old].name;
        let is = &self.new.side.schema[new].name;
        // The name of the entry file does not matter.
        let is_entry = |id: ModuleId| id.index() == 1;
        if was != is && !(is_entry(old) && is_entry(new)) {
            let about = About {
                old: was.clone(),
                new: is.clone(),
                ..about.clone()
            };
            self.note(spot, Change::Plain(RuleId::DefinitionMoved), about);
        }
    }

    /// Whether the types of a pair have different names, and the new schema still has the old one.
    pub(super) fn is_elsewhere(&self, old: TypeId, new: TypeId) -> bool {
        let (was, is) = (&self.old.side.schema[old], &self.new.side.schema[new]);
        self.both_source()
            && was.is_written()
            && is.is_written()
            && was.name != is.name
            && self.new.side.schema.lookup(&was.name).is_some()
    }

    /// Whether two names are of the same type.
    fn is_renamed(&self, old: &str, new: &str) -> bool {
        let is_gone = || self.new.side.schema.lookup(old).is_none();
        let is_new = || self.old.side.schema.lookup(new).is_none();
        old == new || (is_gone() && is_new())
    }

    /// Compares types that no command or event reaches, which only generated code can contain.
    pub(super) fn unreachable(&mut self) {
        if !self.both_source() {
            return;
        }
        let (old_schema, new_schema) = (self.old.side.schema, self.new.side.schema);
        for (old, was) in old_schema.types() {
            if !was.is_written() || self.reached[0].contains(&old) {
                continue;
            }
            let Some(Definition::Type(new)) = new_schema.lookup(&was.name) else {
                continue;
            };
            let is = &new_schema[new];
            if self.reached[1].contains(&new) {
                continue;
            }
            let about = About {
                old_span: was.origin.span(),
                new_span: is.origin.span(),
                ..About::item(&was.name)
            };
            if was.name == "QapiErrorClass"
                && let (TypeKind::Enum(was), TypeKind::Enum(is)) = (&was.kind, &is.kind)
            {
                let mut classes = |here: &[qmp_schema::schema::Value],
                                   there: &[qmp_schema::schema::Value],
                                   rule| {
                    for value in here {
                        if !there.iter().any(|other| other.name == value.name) {
                            let about = About {
                                item: format!("QapiErrorClass.{}", value.name),
                                ..about.clone()
                            };
                            self.note(Spot::Nowhere, Change::Plain(rule), about);
                        }
                    }
                };
                classes(&is.values, &was.values, RuleId::ErrorClassAdded);
                classes(&was.values, &is.values, RuleId::ErrorClassRemoved);
            } else if !same(old_schema, was, new_schema, is) {
                self.note(
                    Spot::Nowhere,
                    Change::Plain(RuleId::UnreachableTypeChanged),
                    about,
                );
            }
        }
    }
}

/// Whether the definitions of two types are equal.
fn same(
    old_schema: &Schema,
    was: &qmp_schema::schema::Type,
    new_schema: &Schema,
    is: &qmp_schema::schema::Type,
) -> bool {
    let name = |schema: &Schema, ty: TypeId| schema[ty].name.clone();
    let parts = |schema: &Schema, ty: &qmp_schema::schema::Type| -> Vec<String> {
        match &ty.kind {
            TypeKind::Enum(enumeration) => {
                enumeration.values.iter().map(|v| v.name.clone()).collect()
            }
            TypeKind::Array(element) => vec![name(schema, *element)],
            TypeKind::Builtin(_) => Vec::new(),
            TypeKind::Object(object) => {
                let base = object.base.map(|base| name(schema, base));
                let members = object.members.iter().map(|member| {
                    let optional = if member.optional { "*" } else { "" };
                    format!("{optional}{}: {}", member.name, name(schema, member.ty))
                });
                let branches = object.variants.iter().flat_map(|variants| {
                    variants
                        .branches
                        .iter()
                        .map(|branch| format!("{}: {}", branch.name, name(schema, branch.ty)))
                });
                base.into_iter().chain(members).chain(branches).collect()
            }
            TypeKind::Alternate(alternate) => alternate
                .branches
                .iter()
                .map(|branch| format!("{}: {}", branch.name, name(schema, branch.ty)))
                .collect(),
        }
    };
    let sorted = |mut parts: Vec<String>| {
        parts.sort();
        parts
    };
    sorted(parts(old_schema, was)) == sorted(parts(new_schema, is))
}
