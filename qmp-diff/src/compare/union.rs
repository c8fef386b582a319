//! Compares the branches of unions.

use std::collections::HashMap;

use qmp_schema::schema::{Branch, DeclaredMember, Schema, TypeId, Value, Variants};

use super::graph::{Edge, NodeId, Spot, StepRef};
use super::object::Shape;
use super::{About, Comparer, Direction, describe};
use crate::change::Change;
use crate::compared::SchemaView;

/// The branches of both sides, by the value of the tag.
pub(super) struct Tagged<'s> {
    /// The name of the tag: on the new side if that is a union.
    tag: &'s str,
    was_union: bool,
    is_union: bool,
    same_tag: bool,
    /// The branches in the selected builds, the old ones first.
    values: Vec<Tag<'s>>,
    /// The members of branches by name, with the values that have them.
    old_members: HashMap<&'s str, Vec<OfValue<'s>>>,
    new_members: HashMap<&'s str, Vec<OfValue<'s>>>,
}

/// A member of the branch of the value with an index.
struct OfValue<'s> {
    value: usize,
    part: DeclaredMember<'s>,
}

/// The branches that have a member.
pub(super) struct InBranches<'s> {
    pub(super) found: Vec<InBranch<'s>>,
    /// Whether all branches have it.
    pub(super) in_all: bool,
}

/// A member of a branch, and the step to the branch.
pub(super) struct InBranch<'s> {
    pub(super) step: StepRef<'s>,
    pub(super) part: DeclaredMember<'s>,
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
        let built = |seen: SchemaView<'s>, variants: Option<&'s Variants>| {
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
            was_union: old.variants.is_some(),
            is_union: new.variants.is_some(),
            same_tag: match (old.variants, new.variants) {
                (Some(was), Some(is)) => was.tag == is.tag,
                _ => true,
            },
            values,
            old_members: HashMap::new(),
            new_members: HashMap::new(),
        };
        let members = |seen: &SchemaView<'s>, branch: fn(&Tag<'s>) -> Option<&'s Branch>| {
            let mut members: HashMap<&'s str, Vec<OfValue<'s>>> = HashMap::new();
            for (value, tag) in tagged.values.iter().enumerate() {
                let Some(branch) = branch(tag) else { continue };
                for part in Shape::of(seen, branch.ty).parts {
                    let of_name = members.entry(&part.member.name).or_default();
                    of_name.push(OfValue { value, part });
                }
            }
            members
        };
        let old_members = members(&comparer.old, |tag| tag.old);
        let new_members = members(&comparer.new, |tag| tag.new);
        (tagged.old_members, tagged.new_members) = (old_members, new_members);
        tagged
    }

    pub(super) fn old_has(&self, name: &str) -> bool {
        self.old_members.contains_key(name)
    }

    pub(super) fn new_has(&self, name: &str) -> bool {
        self.new_members.contains_key(name)
    }

    /// The new branches that have a member, for values that messages of the old side can have.
    pub(super) fn in_new(&self, name: &str) -> InBranches<'s> {
        let counts =
            |value: &Tag<'s>| value.new.is_some() && (value.old.is_some() || !self.was_union);
        self.in_branches(&self.new_members, name, counts)
    }

    /// The old branches that have a member, for values that the new side has too.
    pub(super) fn in_old(&self, name: &str) -> InBranches<'s> {
        let counts =
            |value: &Tag<'s>| value.old.is_some() && (value.new.is_some() || !self.is_union);
        self.in_branches(&self.old_members, name, counts)
    }

    fn in_branches(
        &self,
        members: &HashMap<&'s str, Vec<OfValue<'s>>>,
        name: &str,
        counts: impl Fn(&Tag<'s>) -> bool,
    ) -> InBranches<'s> {
        let found = members.get(name).map_or(&[][..], Vec::as_slice);
        let counted = found.iter().filter(|of| counts(&self.values[of.value]));
        let found: Vec<InBranch<'s>> = counted
            .map(|of| InBranch {
                step: self.step(self.values[of.value].name),
                part: of.part,
            })
            .collect();
        InBranches {
            in_all: found.len() == self.values.iter().filter(|value| counts(value)).count(),
            found,
        }
    }

    fn step(&self, value: &'s str) -> StepRef<'s> {
        StepRef::Branch {
            tag: self.tag,
            value,
        }
    }

    /// The values of a tag that are reported as branches, and not again as values.
    pub(super) fn folded(&self, member: &str) -> Vec<&'s str> {
        if member != self.tag || !self.was_union || !self.is_union || !self.same_tag {
            return Vec::new();
        }
        let folded = self.values.iter().filter(|value| value.is_branch_change());
        folded.map(|value| value.name).collect()
    }
}

impl Tag<'_> {
    /// Whether an explicit branch was added or removed: an implied one is only a value.
    fn is_branch_change(&self) -> bool {
        match (self.old, self.new) {
            (Some(branch), None) | (None, Some(branch)) => !branch.implied,
            _ => false,
        }
    }
}

impl<'s> Comparer<'s> {
    /// Compares branches. The members in `elsewhere` were already compared.
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
        match (tagged.was_union, tagged.is_union) {
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
                    // Changes of the tag's value are not repeated for the branch.
                    if !was.implied && !is.implied && conditions != of_values {
                        let spot = Spot::at(node, &[step]);
                        self.conditions(spot, &about, conditions.0, conditions.1);
                    }
                    self.branch(node, step, about, was.ty, is.ty, elsewhere);
                }
                (Some(was), None) if !tagged.is_union => {
                    if let Some(empty) = self.new.side.schema.empty() {
                        self.branch(node, step, about, was.ty, empty, elsewhere);
                    }
                }
                (None, Some(is)) if !tagged.was_union => {
                    if let Some(empty) = self.old.side.schema.empty() {
                        self.branch(node, step, about, empty, is.ty, elsewhere);
                    }
                }
                // With another tag, the names of the values do not correspond.
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

    /// Whether all branches of both sides have the same members, so that the choice does not
    /// matter.
    fn are_alike(&self, tagged: &Tagged<'s>) -> bool {
        let members = |seen: &SchemaView<'s>, ty: TypeId| {
            let schema = seen.side.schema;
            let shape = Shape::of(seen, ty);
            let mut members: Vec<(&str, bool, String)> = Vec::new();
            for DeclaredMember { member, .. } in &shape.parts {
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

    /// Compares two branches of the same value.
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
            let parts: Vec<DeclaredMember<'s>> = parts
                .filter(|part| !elsewhere.contains(&part.member.name.as_str()))
                .collect();
            (parts, shape.variants.is_some())
        };
        let (old_parts, old_varies) = left(&Shape::of(&self.old, was));
        let (new_parts, new_varies) = left(&Shape::of(&self.new, is));
        let is_empty = |parts: &[DeclaredMember<'s>], varies: bool| parts.is_empty() && !varies;
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
        // Only members of these branches can be absent there.
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

    /// Whether a value of the tag is unstable in the old schema, or in the new one if the old one
    /// lacks it.
    fn is_value_unstable(&self, old: TypeId, new: TypeId, name: &str) -> bool {
        let of = |seen: &SchemaView<'s>, ty: TypeId| {
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
    schema.value(schema.variants(union)?.tag_type, name)
}
