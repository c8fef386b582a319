//! Compares the members of structs and unions.
//!
//! A union is compared as on the wire: one object for each value of its tag, with the common members
//! and those of the branch. So a member can move between the common part and the branches without a
//! change on the wire.

use std::collections::HashMap;

use qmp_schema::schema::{DeclaredMember, Schema, TypeId, Variants};

use super::graph::{NodeId, Spot, StepRef};
use super::naming::Labels;
use super::ty::{From, Holder};
use super::union::{InBranches, Tagged};
use super::{About, Comparer, Direction};
use crate::change::Change;
use crate::compared::SchemaView;

/// The common members of a type, and its branches.
pub(super) struct Shape<'s> {
    pub(super) parts: Vec<DeclaredMember<'s>>,
    by_name: HashMap<&'s str, usize>,
    pub(super) variants: Option<&'s Variants>,
}

impl<'s> Shape<'s> {
    pub(super) fn of(seen: &SchemaView<'s>, ty: TypeId) -> Self {
        let schema: &'s Schema = seen.side.schema;
        let mut parts = schema.declared_members(ty);
        parts.retain(|part| seen.is_built(part.member.condition.as_ref()));
        let names = parts.iter().map(|part| part.member.name.as_str());
        Self {
            by_name: names
                .enumerate()
                .map(|(index, name)| (name, index))
                .collect(),
            parts,
            variants: schema.variants(ty),
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<DeclaredMember<'s>> {
        self.by_name.get(name).map(|index| self.parts[*index])
    }
}

impl<'s> Comparer<'s> {
    /// Compares two structs or unions.
    pub(super) fn objects(&mut self, node: NodeId) {
        let pair = &self.facts.graph.nodes[node.0];
        let (old_type, new_type) = (pair.old, pair.new);
        let except = pair.except.clone();
        let old = Shape::of(&self.old, old_type);
        let new = Shape::of(&self.new, new_type);
        let tagged = Tagged::of(self, &old, &new);
        let is_except = |name: &str| except.binary_search(&name).is_ok();
        let mut elsewhere = except.clone();
        for part in &old.parts {
            let name = part.member.name.as_str();
            if is_except(name) {
                continue;
            }
            if let Some(twin) = new.get(name) {
                let folded = tagged.folded(name);
                self.pair(node, &[StepRef::Member(name)], *part, twin, folded);
            } else if tagged.new_has(name) {
                elsewhere.push(name);
                self.now_in_branches(node, *part, &tagged);
            } else {
                let change = Change::MemberRemoved {
                    optional: part.member.optional,
                };
                let about = self.about_old(node, *part);
                self.note(Spot::at(node, &[StepRef::Member(name)]), change, about);
            }
        }
        for part in &new.parts {
            let name = part.member.name.as_str();
            if is_except(name) || old.get(name).is_some() {
                continue;
            }
            if tagged.old_has(name) {
                elsewhere.push(name);
                self.now_common(node, *part, &tagged);
            } else {
                let change = Change::MemberAdded {
                    optional: part.member.optional,
                };
                let about = self.about_new(node, *part);
                let spot = Spot::at(node, &[StepRef::Member(name)]);
                self.note(spot, change, about.clone());
                self.new_part_documented(spot, &about, part.by, name);
            }
        }
        self.branches(node, &tagged, &elsewhere);
    }

    /// Compares a common member of both sides.
    pub(super) fn pair(
        &mut self,
        node: NodeId,
        steps: &[StepRef<'s>],
        was: DeclaredMember<'s>,
        is: DeclaredMember<'s>,
        except: Vec<&'s str>,
    ) {
        let about = self.about_both(node, was, is);
        let direction = self.facts.graph.nodes[node.0].direction;
        let spot = Spot::at(node, steps);
        match (was.member.optional, is.member.optional) {
            (true, false) => self.note(spot, Change::BecameMandatory, about.clone()),
            (false, true) => self.note(spot, Change::BecameOptional, about.clone()),
            _ => {}
        }
        if self.features(spot, &about, &was.member.features, &is.member.features) {
            let part = (is.by, is.member.name.as_str());
            self.replaced(spot, &about, None, Some(part));
        }
        self.member_documented(spot, &about, direction, was, is);
        let conditions = (was.member.condition.as_ref(), is.member.condition.as_ref());
        self.conditions(spot, &about, conditions.0, conditions.1);
        let holder = Holder {
            from: From::Node(node),
            steps: steps.to_vec(),
            about,
            except,
        };
        self.compare_slot(&holder, was.member.ty, is.member.ty, direction);
    }

    /// Compares a common member that moved to branches.
    fn now_in_branches(&mut self, node: NodeId, part: DeclaredMember<'s>, tagged: &Tagged<'s>) {
        let name = part.member.name.as_str();
        let direction = self.facts.graph.nodes[node.0].direction;
        let InBranches { found, in_all } = tagged.in_new(name);
        let lost = match direction {
            Direction::Input => !in_all,
            Direction::Output => !in_all && !part.member.optional,
        };
        let about = self.about_old(node, part);
        let change = Change::MemberToBranch { harmless: !lost };
        self.note(Spot::at(node, &[StepRef::Member(name)]), change, about);
        for twin in found {
            self.pair(node, &[StepRef::Member(name)], part, twin.part, Vec::new());
        }
    }

    /// Compares a member of branches that became a common one.
    fn now_common(&mut self, node: NodeId, part: DeclaredMember<'s>, tagged: &Tagged<'s>) {
        let name = part.member.name.as_str();
        let InBranches { found, in_all } = tagged.in_old(name);
        let demanded = !in_all && !part.member.optional;
        let about = self.about_new(node, part);
        let change = Change::MemberFromBranch {
            mandatory: demanded,
            harmless: in_all,
        };
        self.note(Spot::at(node, &[StepRef::Member(name)]), change, about);
        for twin in found {
            let steps = [twin.step, StepRef::Member(name)];
            self.pair(node, &steps, twin.part, part, Vec::new());
        }
    }

    fn about_old(&self, node: NodeId, part: DeclaredMember<'s>) -> About<'s> {
        let names = self.member_labels(node, Some(part), None);
        About {
            item: format!("{}.{}", names.old, part.member.name),
            old_span: Some(part.member.span),
            unstable: self
                .old
                .is_unstable(&part.member.name, &part.member.features),
            condition: part.member.condition.as_ref(),
            ..About::default()
        }
    }

    fn about_new(&self, node: NodeId, part: DeclaredMember<'s>) -> About<'s> {
        let names = self.member_labels(node, None, Some(part));
        About {
            item: format!("{}.{}", names.new, part.member.name),
            new_span: Some(part.member.span),
            unstable: self
                .new
                .is_unstable(&part.member.name, &part.member.features),
            ..About::default()
        }
    }

    fn about_both(
        &self,
        node: NodeId,
        was: DeclaredMember<'s>,
        is: DeclaredMember<'s>,
    ) -> About<'s> {
        let names = self.member_labels(node, Some(was), Some(is));
        About {
            item: format!("{}.{}", names.both, is.member.name),
            new_span: Some(is.member.span),
            ..self.about_old(node, was)
        }
    }

    /// The name of the type that defines a member: the change is in that type, and in all that inherit
    /// it.
    fn member_labels(
        &self,
        node: NodeId,
        was: Option<DeclaredMember<'s>>,
        is: Option<DeclaredMember<'s>>,
    ) -> Labels {
        let pair = &self.facts.graph.nodes[node.0];
        let old = was.map_or(pair.old, |part| part.by);
        let new = is.map_or(pair.new, |part| part.by);
        let mut names = self.labels_of(old, new, &pair.first_step);
        // If the new schema has the type elsewhere, the type did not change, but its use here did.
        if was.is_some() && is.is_none() && self.is_elsewhere(pair.old, pair.new) {
            names.old = self.labels_of(pair.old, pair.new, &pair.first_step).new;
        }
        names
    }
}
