//! Unions: what there is for each value of a tag.

use std::collections::HashMap;

use qmp_schema::schema::{Branch, Definition, Schema, TypeId, TypeKind, Value, Variants};

use super::graph::{Edge, NodeId, Spot, StepRef};
use super::object::{Part, Shape};
use super::{About, Comparer, Direction, describe};
use crate::change::Change;
use crate::side::SideView;

/// The branches of both sides, by the value of the tag.
pub(super) struct Tagged<'s> {
    /// How the tag is called: on the new side if that is a union.
    tag: &'s str,
    /// Whether the old, and the new side is a union.
    unions: (bool, bool),
    same_tag: bool,
    /// The branches that count, the old ones first.
    values: Vec<Tag<'s>>,
    /// The members of branches by name: the values that have them.
    old_members: HashMap<&'s str, Vec<(usize, Part<'s>)>>,
    new_members: HashMap<&'s str, Vec<(usize, Part<'s>)>>,
}

/// A value of a tag.
struct Tag<'s> {
    name: &'s str,
    old: Option<&'s Branch>,
    new: Option<&'s Branch>,
}

impl<'s> Tagged<'s> {
    pub(super) fn of(comparer: &Comparer<'s>, old: &Shape<'s>, new: &Shape<'s>) -> Self {
        let mut values: Vec<Tag<'s>> = Vec::new();
        let built = |seen: SideView<'s>, variants: Option<&'s Variants>| {
            let branches = variants.map(|variants| &variants.branches);
            branches
                .into_iter()
                .flatten()
                .filter(move |branch| seen.is_built(branch.condition.as_ref()))
        };
        for branch in built(comparer.old, old.variants) {
            values.push(Tag {
                name: &branch.name,
                old: Some(branch),
                new: None,
            });
        }
        let mut places: HashMap<&str, usize> = HashMap::new();
        for (index, value) in values.iter().enumerate() {
            places.insert(value.name, index);
        }
        for branch in built(comparer.new, new.variants) {
            match places.get(branch.name.as_str()) {
                Some(index) => values[*index].new = Some(branch),
                None => values.push(Tag {
                    name: &branch.name,
                    old: None,
                    new: Some(branch),
                }),
            }
        }
        let variants = new.variants.or(old.variants);
        let mut tagged = Self {
            tag: variants.map_or("", |variants| &variants.tag),
            unions: (old.variants.is_some(), new.variants.is_some()),
            same_tag: match (old.variants, new.variants) {
                (Some(was), Some(is)) => was.tag == is.tag,
                _ => true,
            },
            values,
            old_members: HashMap::new(),
            new_members: HashMap::new(),
        };
        for (index, value) in tagged.values.iter().enumerate() {
            if let Some(branch) = value.old {
                for part in Shape::of(&comparer.old, branch.ty).parts {
                    let name = part.member.name.as_str();
                    tagged
                        .old_members
                        .entry(name)
                        .or_default()
                        .push((index, part));
                }
            }
            if let Some(branch) = value.new {
                for part in Shape::of(&comparer.new, branch.ty).parts {
                    let name = part.member.name.as_str();
                    tagged
                        .new_members
                        .entry(name)
                        .or_default()
                        .push((index, part));
                }
            }
        }
        tagged
    }

    pub(super) fn old_has(&self, name: &str) -> bool {
        self.old_members.contains_key(name)
    }

    pub(super) fn new_has(&self, name: &str) -> bool {
        self.new_members.contains_key(name)
    }

    /// The values whose new branch has a member, each with the step to it, and those whose has not.
    /// Only values that messages of the old side can have count.
    pub(super) fn in_new(&self, name: &str) -> (Vec<(StepRef<'s>, Part<'s>)>, Vec<&'s str>) {
        let counts =
            |value: &Tag<'s>| value.new.is_some() && (value.old.is_some() || !self.unions.0);
        self.split(&self.new_members, name, counts)
    }

    /// The same of the old branches, of values that the new side has too.
    pub(super) fn in_old(&self, name: &str) -> (Vec<(StepRef<'s>, Part<'s>)>, Vec<&'s str>) {
        let counts =
            |value: &Tag<'s>| value.old.is_some() && (value.new.is_some() || !self.unions.1);
        self.split(&self.old_members, name, counts)
    }

    fn split(
        &self,
        members: &HashMap<&'s str, Vec<(usize, Part<'s>)>>,
        name: &str,
        counts: impl Fn(&Tag<'s>) -> bool,
    ) -> (Vec<(StepRef<'s>, Part<'s>)>, Vec<&'s str>) {
        let found = members.get(name).map_or(&[][..], Vec::as_slice);
        let with = found
            .iter()
            .filter(|(index, _)| counts(&self.values[*index]))
            .map(|(index, part)| (self.step(self.values[*index].name), *part));
        let without = self.values.iter().enumerate().filter(|(index, value)| {
            counts(value) && !found.iter().any(|(other, _)| other == index)
        });
        (
            with.collect(),
            without.map(|(_, value)| value.name).collect(),
        )
    }

    fn step(&self, value: &'s str) -> StepRef<'s> {
        StepRef::Branch {
            tag: self.tag,
            value,
        }
    }

    /// The values of a tag that are reported as branches, and not again as values.
    pub(super) fn folded(&self, member: &str) -> Vec<&'s str> {
        if member != self.tag || self.unions != (true, true) || !self.same_tag {
            return Vec::new();
        }
        let folded = self.values.iter().filter(|value| value.is_branch_change());
        folded.map(|value| value.name).collect()
    }
}

impl Tag<'_> {
    /// Whether a branch came or went that is written: one that is implied is a mere value.
    fn is_branch_change(&self) -> bool {
        match (self.old, self.new) {
            (Some(branch), None) | (None, Some(branch)) => !branch.implied,
            _ => false,
        }
    }
}

impl<'s> Comparer<'s> {
    /// Compares branches. The members that are `elsewhere` have been dealt with.
    pub(super) fn branches(&mut self, node: NodeId, tagged: &Tagged<'s>, elsewhere: &[&'s str]) {
        let names = self.labels(node);
        let pair = &self.facts.graph.nodes[node.0];
        let (old_type, new_type) = (pair.old, pair.new);
        let about = About {
            old_span: self.old.side.schema[old_type].origin.span(),
            new_span: self.new.side.schema[new_type].origin.span(),
            ..About::item(names.both.clone())
        };
        let whole = Spot::whole(node);
        match tagged.unions {
            (false, false) => return,
            (false, true) => self.note(whole, Change::StructToUnion, about),
            (true, false) => self.note(whole, Change::UnionToStruct, about),
            (true, true) if !tagged.same_tag => {
                let same_shapes = self.are_alike(tagged);
                let old_tag = &self.old.side.schema.variants(old_type);
                let keeps_tag = old_tag.is_some_and(|old| {
                    let shape = Shape::of(&self.new, new_type);
                    shape.get(&old.tag).is_some()
                });
                let change = Change::DiscriminatorChanged {
                    same_shapes,
                    keeps_tag,
                };
                self.note(whole, change, about);
            }
            (true, true) => {}
        }
        for value in &tagged.values {
            let step = tagged.step(value.name);
            let about = About {
                item: format!("{}.{}", names.both, value.name),
                old_span: value.old.map(|branch| branch.span),
                new_span: value.new.map(|branch| branch.span),
                unstable: self.is_value_unstable(old_type, new_type, value.name),
                condition: value.old.and_then(|branch| branch.condition.as_ref()),
                ..About::default()
            };
            match (value.old, value.new) {
                (Some(was), Some(is)) => {
                    let conditions = (was.condition.as_ref(), is.condition.as_ref());
                    let of_values = (
                        value_of(self.old.side.schema, old_type, value.name),
                        value_of(self.new.side.schema, new_type, value.name),
                    );
                    let of_values = (
                        of_values.0.and_then(|value| value.condition.as_ref()),
                        of_values.1.and_then(|value| value.condition.as_ref()),
                    );
                    // What is said of the tag's value need not be said of the branch.
                    if !was.implied && !is.implied && conditions != of_values {
                        let spot = Spot::at(node, &[step]);
                        self.conditions(spot, &about, conditions.0, conditions.1);
                    }
                    self.branch(node, step, about, was.ty, is.ty, elsewhere);
                }
                (Some(was), None) if !tagged.unions.1 => {
                    let empty = empty(self.new.side.schema);
                    if let Some(empty) = empty {
                        self.branch(node, step, about, was.ty, empty, elsewhere);
                    }
                }
                (None, Some(is)) if !tagged.unions.0 => {
                    if let Some(empty) = empty(self.old.side.schema) {
                        self.branch(node, step, about, empty, is.ty, elsewhere);
                    }
                }
                // With another tag, what the values are called means nothing.
                _ if !tagged.same_tag => {}
                (Some(_), None) if value.is_branch_change() => {
                    self.note(Spot::at(node, &[step]), Change::BranchRemoved, about);
                }
                (None, Some(_)) if value.is_branch_change() => {
                    self.note(Spot::at(node, &[step]), Change::BranchAdded, about);
                }
                _ => {}
            }
        }
    }

    /// Whether all branches of both sides have the same members, so that it does not matter which
    /// one the tag chooses.
    fn are_alike(&self, tagged: &Tagged<'s>) -> bool {
        let members = |seen: &SideView<'s>, ty: TypeId| {
            let schema = seen.side.schema;
            let shape = Shape::of(seen, ty);
            let mut members: Vec<(&str, bool, String)> = Vec::new();
            for Part { member, .. } in &shape.parts {
                let of_type = describe(schema, member.ty, true);
                members.push((&member.name, member.optional, of_type));
            }
            members.sort_unstable();
            (members, shape.variants.is_some())
        };
        let of_old = tagged.values.iter().filter_map(|value| value.old);
        let of_new = tagged.values.iter().filter_map(|value| value.new);
        let mut shapes = of_old
            .map(|branch| members(&self.old, branch.ty))
            .chain(of_new.map(|branch| members(&self.new, branch.ty)));
        let Some(first) = shapes.next() else {
            return true;
        };
        !first.1 && shapes.all(|shape| shape == first)
    }

    /// Compares what two branches of the same value have.
    fn branch(
        &mut self,
        node: NodeId,
        step: StepRef<'s>,
        about: About<'s>,
        was: TypeId,
        is: TypeId,
        elsewhere: &[&'s str],
    ) {
        let direction = self.facts.graph.nodes[node.0].direction;
        let left = |shape: &Shape<'s>| {
            let parts = shape.parts.iter().copied();
            let parts: Vec<Part<'s>> = parts
                .filter(|part| !elsewhere.contains(&part.member.name.as_str()))
                .collect();
            (parts, shape.variants.is_some())
        };
        let (old_parts, old_varies) = left(&Shape::of(&self.old, was));
        let (new_parts, new_varies) = left(&Shape::of(&self.new, is));
        let is_empty = |parts: &[Part<'s>], varies: bool| parts.is_empty() && !varies;
        let was_empty = is_empty(&old_parts, old_varies);
        let now_empty = is_empty(&new_parts, new_varies);
        if was_empty && now_empty {
            return;
        }
        let both_unions = self.facts.graph.nodes[node.0].is_of_unions(self);
        if direction == Direction::Input && both_unions && (was_empty || now_empty) {
            let parts = if was_empty { new_parts } else { old_parts };
            let mandatory = parts.iter().any(|part| !part.member.optional);
            let change = if was_empty {
                Change::BranchGainedMembers { mandatory }
            } else {
                Change::BranchLostMembers { mandatory }
            };
            self.note(Spot::at(node, &[step]), change, about);
            return;
        }
        // Only what stands in these branches can be left out there.
        let mut except: Vec<&'s str> = Vec::new();
        let shapes = [Shape::of(&self.old, was), Shape::of(&self.new, is)];
        for name in elsewhere {
            if shapes.iter().any(|shape| shape.get(name).is_some()) {
                except.push(name);
            }
        }
        let to = self
            .facts
            .graph
            .node(was, is, direction, except, &about.item);
        let edge = Edge {
            to,
            steps: vec![step],
            unstable: about.unstable,
        };
        self.facts.graph.nodes[node.0].edges.push(edge);
    }

    /// Whether a value of the tag is unstable in the old schema, or in the new one if it is only
    /// there.
    fn is_value_unstable(&self, old: TypeId, new: TypeId, name: &str) -> bool {
        let of = |seen: &SideView<'s>, ty: TypeId| {
            let value = value_of(seen.side.schema, ty, name)?;
            Some(seen.is_unstable(&value.name, &value.features))
        };
        of(&self.old, old)
            .or_else(|| of(&self.new, new))
            .unwrap_or(false)
    }
}

impl super::graph::Node<'_> {
    fn is_of_unions(&self, comparer: &Comparer<'_>) -> bool {
        comparer.old.side.schema.variants(self.old).is_some()
            && comparer.new.side.schema.variants(self.new).is_some()
    }
}

/// A value of a union's tag.
fn value_of<'s>(schema: &'s Schema, union: TypeId, name: &str) -> Option<&'s Value> {
    let variants = schema.variants(union)?;
    let TypeKind::Enum(tag) = &schema[variants.tag_type].kind else {
        return None;
    };
    tag.values.iter().find(|value| value.name == name)
}

/// The struct without members.
fn empty(schema: &Schema) -> Option<TypeId> {
    match schema.lookup(super::naming::EMPTY) {
        Some(Definition::Type(ty)) => Some(ty),
        _ => None,
    }
}
