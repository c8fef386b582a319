//! Compares two types at the same position: their JSON types, and the parts to visit.

use qmp_history::align::{Aligned, Relation, align};
use qmp_schema::schema::{AlternateType, Branch, EnumType, Schema, TypeId, TypeKind, Value};

use super::graph::{Edge, NodeId, RootId, Spot, StepRef};
use super::scalar;
use super::{About, Comparer, Direction};
use crate::change::Change;
use crate::rule::RuleId;

/// The item with the two types: a member, an alternative, or a return value.
pub(super) struct Holder<'s> {
    pub(super) from: From,
    pub(super) steps: Vec<StepRef<'s>>,
    pub(super) about: About<'s>,
    /// The values of an enum that are reported as branches.
    pub(super) except: Vec<&'s str>,
}

#[derive(Clone, Copy)]
pub(super) enum From {
    Node(NodeId),
    Root(RootId),
}

impl<'s> Holder<'s> {
    fn spot(&self) -> Spot<'s> {
        match self.from {
            From::Node(node) => Spot::at(node, &self.steps),
            From::Root(root) => Spot::Root(root),
        }
    }
}

impl<'s> Comparer<'s> {
    /// Compares the types at a position.
    pub(super) fn compare_slot(
        &mut self,
        holder: &Holder<'s>,
        old: TypeId,
        new: TypeId,
        direction: Direction,
    ) {
        let (old_schema, new_schema) = (self.old.side.schema, self.new.side.schema);
        let Aligned {
            old,
            new,
            arrays,
            relation,
        } = align(old_schema, old, new_schema, new);
        let mut steps = holder.steps.clone();
        steps.extend((0..arrays).map(|_| StepRef::Element));
        self.naming(holder, old, new);
        let change = match relation {
            Relation::Same => return,
            Relation::Parts => return self.add_edge(holder, steps, old, new, direction),
            Relation::Scalars { old: was, new: is } => {
                let change = scalar::compare(was, is, direction == Direction::Input);
                // The reply of a server does not distinguish integer types.
                let of_source = matches!(
                    change,
                    Change::IntegerAlias | Change::IntegerWidened | Change::IntegerNarrowed { .. }
                );
                if of_source && !self.both_source() {
                    return;
                }
                change
            }
            Relation::ToAlternate(branch) if self.new.is_built(branch.condition.as_ref()) => {
                self.differ(holder, Change::ToAlternate, old, new);
                return self.descend_alternate(holder, steps, old, branch.ty, direction);
            }
            Relation::FromAlternate(branch) if self.old.is_built(branch.condition.as_ref()) => {
                self.differ(holder, Change::FromAlternate, old, new);
                let json = new_schema[new].kind.json_kind();
                steps.extend(json.map(StepRef::Alternative));
                return self.descend_alternate(holder, steps, branch.ty, new, direction);
            }
            Relation::EnumToText => Change::EnumToString,
            Relation::TextToEnum => Change::StringToEnum,
            Relation::ToAny => Change::ToAny,
            Relation::FromAny => Change::TypeNarrowed,
            Relation::ToAlternate(_) | Relation::FromAlternate(_) | Relation::None => {
                Change::TypeChanged
            }
        };
        self.differ(holder, change, old, new);
    }

    /// Continues with an alternative instead of the alternate.
    fn descend_alternate(
        &mut self,
        holder: &Holder<'s>,
        steps: Vec<StepRef<'s>>,
        old: TypeId,
        new: TypeId,
        direction: Direction,
    ) {
        let holder = Holder {
            from: holder.from,
            steps,
            about: holder.about.clone(),
            except: Vec::new(),
        };
        self.compare_slot(&holder, old, new, direction);
    }

    fn differ(&mut self, holder: &Holder<'s>, change: Change, old: TypeId, new: TypeId) {
        let mut about = holder.about.clone();
        let list = |text: String| {
            let arrays = holder.steps.iter().filter(|s| **s == StepRef::Element);
            arrays.fold(text, |text, _| format!("[{text}]"))
        };
        about.old = list(describe(
            self.old.side.schema,
            old,
            self.old.side.visibility.source,
        ));
        about.new = list(describe(
            self.new.side.schema,
            new,
            self.new.side.visibility.source,
        ));
        self.note(holder.spot(), change, about);
    }

    /// Adds the edge to a pair of types with parts.
    fn add_edge(
        &mut self,
        holder: &Holder<'s>,
        steps: Vec<StepRef<'s>>,
        old: TypeId,
        new: TypeId,
        direction: Direction,
    ) {
        let to = self.facts.graph.node(
            old,
            new,
            direction,
            holder.except.clone(),
            &holder.about.item,
        );
        let edge = Edge {
            to,
            steps,
            unstable: holder.about.unstable,
        };
        match holder.from {
            From::Node(node) => self.facts.graph.nodes[node.0].edges.push(edge),
            From::Root(root) => self.facts.graph.roots[root.0].start = Some(edge),
        }
    }

    /// Compares a pair of types with parts.
    pub(super) fn types(&mut self, node: NodeId) {
        let Some(pair) = self.facts.graph.node_at(node.0) else {
            return;
        };
        let (old, new) = (pair.old, pair.new);
        let (old_schema, new_schema) = (self.old.side.schema, self.new.side.schema);
        self.of_types(node, old, new);
        match (&old_schema[old].kind, &new_schema[new].kind) {
            (TypeKind::Enum(was), TypeKind::Enum(is)) => self.enums(node, was, is),
            (TypeKind::Object(_), TypeKind::Object(_)) => self.objects(node),
            (TypeKind::Alternate(was), TypeKind::Alternate(is)) => self.alternates(node, was, is),
            _ => {}
        }
    }

    fn enums(&mut self, node: NodeId, old: &'s EnumType, new: &'s EnumType) {
        let (old_seen, new_seen) = (self.old, self.new);
        let pair = &self.facts.graph.nodes[node.0];
        let (old_type, new_type) = (pair.old, pair.new);
        let except = pair.except.clone();
        let names = self.labels(node);
        let is_except = |name: &str| except.binary_search(&name).is_ok();
        let spot_of = |value: &'s Value| Spot::at(node, &[StepRef::Value(&value.name)]);
        let built_old = || {
            let values = old.values.iter();
            values.filter(move |v| old_seen.is_built(v.condition.as_ref()))
        };
        let built_new = || {
            let values = new.values.iter();
            values.filter(move |v| new_seen.is_built(v.condition.as_ref()))
        };
        for was in built_old() {
            let about = About {
                item: format!("{}.{}", names.old, was.name),
                old_span: was.span,
                unstable: old_seen.is_unstable(&was.name, &was.features),
                condition: was.condition.as_ref(),
                ..About::default()
            };
            match built_new().find(|is| is.name == was.name) {
                None if is_except(&was.name) => {}
                None => self.note_value(node, Change::ValueRemoved, &was.name, about),
                Some(is) => {
                    let about = About {
                        item: format!("{}.{}", names.both, is.name),
                        new_span: is.span,
                        ..about
                    };
                    let spot = spot_of(is);
                    if self.features(spot, &about, &was.features, &is.features) {
                        self.replaced(spot, &about, None, Some((new_type, &is.name)));
                    }
                    self.value_documented(spot, old_type, new_type, &about, &is.name);
                    let conditions = (was.condition.as_ref(), is.condition.as_ref());
                    self.conditions(spot, &about, conditions.0, conditions.1);
                }
            }
        }
        for is in built_new() {
            let is_known = built_old().any(|was| was.name == is.name);
            if !is_known && !is_except(&is.name) {
                let about = About {
                    item: format!("{}.{}", names.new, is.name),
                    new_span: is.span,
                    unstable: new_seen.is_unstable(&is.name, &is.features),
                    ..About::default()
                };
                self.note_value(node, Change::ValueAdded, &is.name, about.clone());
                self.new_part_documented(spot_of(is), &about, new_type, &is.name);
            }
        }
        if self.both_source() && !names.both.is_empty() {
            let was = built_old().map(|v| v.name.as_str());
            let is = built_new().map(|v| v.name.as_str());
            if reordered(was, is) {
                let about = About::item(names.both);
                self.note(
                    Spot::whole(node),
                    Change::Plain(RuleId::ValueReordered),
                    about,
                );
            }
        }
    }

    fn note_value(&mut self, node: NodeId, change: Change, value: &'s str, about: About<'s>) {
        self.note(Spot::at(node, &[StepRef::Value(value)]), change, about);
    }

    fn alternates(&mut self, node: NodeId, old: &'s AlternateType, new: &'s AlternateType) {
        let pair = &self.facts.graph.nodes[node.0];
        let (old_type, new_type, direction) = (pair.old, pair.new, pair.direction);
        let names = self.labels(node);
        let (old_seen, new_seen) = (self.old, self.new);
        let (old_schema, new_schema) = (old_seen.side.schema, new_seen.side.schema);
        let is_built_old = |branch: &&Branch| old_seen.is_built(branch.condition.as_ref());
        let is_built_new = |branch: &&Branch| new_seen.is_built(branch.condition.as_ref());
        for was in old.branches.iter().filter(is_built_old) {
            let Some(json) = old_schema[was.ty].kind.json_kind() else {
                continue;
            };
            let step = StepRef::Alternative(json);
            let twin = new_schema.alternative(new_type, json).filter(is_built_new);
            let about = About {
                item: format!("{}.{}", names.old, was.name),
                old_span: Some(was.span),
                condition: was.condition.as_ref(),
                ..About::default()
            };
            let Some(is) = twin else {
                self.note(Spot::at(node, &[step]), Change::AlternativeRemoved, about);
                continue;
            };
            let about = About {
                item: format!("{}.{}", names.both, is.name),
                new_span: Some(is.span),
                ..about
            };
            let conditions = (was.condition.as_ref(), is.condition.as_ref());
            self.conditions(Spot::at(node, &[step]), &about, conditions.0, conditions.1);
            let holder = Holder {
                from: From::Node(node),
                steps: vec![step],
                about,
                except: Vec::new(),
            };
            self.compare_slot(&holder, was.ty, is.ty, direction);
        }
        for is in new.branches.iter().filter(is_built_new) {
            let Some(json) = new_schema[is.ty].kind.json_kind() else {
                continue;
            };
            let was = old_schema.alternative(old_type, json);
            if was.is_none_or(|was| !is_built_old(&was)) {
                let about = About {
                    item: format!("{}.{}", names.new, is.name),
                    new_span: Some(is.span),
                    ..About::default()
                };
                let spot = Spot::at(node, &[StepRef::Alternative(json)]);
                self.note(spot, Change::AlternativeAdded, about);
            }
        }
    }
}

/// Whether the common entries of two lists have another order.
pub(super) fn reordered<'a>(
    old: impl Iterator<Item = &'a str>,
    new: impl Iterator<Item = &'a str> + Clone,
) -> bool {
    let is: Vec<&str> = new.collect();
    let was: Vec<&str> = old.filter(|name| is.contains(name)).collect();
    let kept = is.iter().filter(|name| was.contains(name));
    !kept.eq(was.iter())
}

/// A short description of a type. A type without a meaningful name is described by its kind.
pub(crate) fn describe(schema: &Schema, ty: TypeId, named: bool) -> String {
    let found = &schema[ty];
    match &found.kind {
        TypeKind::Array(element) => format!("[{}]", describe(schema, *element, named)),
        TypeKind::Builtin(_) => found.name.clone(),
        _ if named && found.is_written() => found.name.clone(),
        TypeKind::Enum(_) => "an enum".to_owned(),
        TypeKind::Object(object) if object.variants.is_some() => "a union".to_owned(),
        TypeKind::Object(_) => "an object".to_owned(),
        TypeKind::Alternate(_) => "an alternate".to_owned(),
    }
}
