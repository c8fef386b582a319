//! Visits the commands, events and types of a release side by side with ours.

use std::collections::HashSet;

use super::{Definition, Pair, ReleaseSet, Rule, TypeId, TypeKind, WidenError, Widener, presence};
use crate::align::{Relation, align};
use qmp_schema::schema::{
    AlternateType, Branch, Builtin, Command, Event, Member, Origin, Type, Value, display_name,
};

/// The position of a type, for messages.
#[derive(Clone, Copy)]
pub(super) struct Slot<'a> {
    pub(super) owner: &'a str,
    pub(super) part: &'a str,
}

impl Slot<'_> {
    fn path(self) -> String {
        format!("{}.{}", display_name(self.owner), self.part)
    }
}

impl<'h> Widener<'h> {
    pub(super) fn command(&mut self, theirs: &'h Command) {
        let here = presence(self.bit, theirs.condition.is_some(), &theirs.features);
        let id = match self.schema.lookup(&theirs.name) {
            Some(Definition::Command(id)) => id,
            Some(_) => {
                return self.undecided(theirs.name.clone(), "command", "type or event");
            }
            None => self.add_command(theirs),
        };
        self.availability.commands[id.index()].insert(here);
        let (args, returns) = (self.schema[id].args, self.schema[id].returns);
        let args = self.whole(args, theirs.args);
        let slot = Slot {
            owner: &theirs.name,
            part: "returns",
        };
        let returns = match (returns, theirs.returns) {
            (Some(ours), Some(theirs)) => Some(self.slot(slot, ours, theirs).unwrap_or(ours)),
            // The older release returned an empty object.
            (ours, theirs) => self.whole(ours, theirs),
        };
        let command = &mut self.schema.commands[id.index()];
        (command.args, command.returns) = (args, returns);
    }

    pub(super) fn event(&mut self, theirs: &'h Event) {
        let here = presence(self.bit, theirs.condition.is_some(), &theirs.features);
        let id = match self.schema.lookup(&theirs.name) {
            Some(Definition::Event(id)) => id,
            Some(_) => {
                return self.undecided(theirs.name.clone(), "event", "type or command");
            }
            None => self.add_event(theirs),
        };
        self.availability.events[id.index()].insert(here);
        let data = self.schema[id].data;
        self.schema.events[id.index()].data = self.whole(data, theirs.data);
    }

    /// Merges the members of a command or event, which form a separate type.
    fn whole(&mut self, ours: Option<TypeId>, theirs: Option<TypeId>) -> Option<TypeId> {
        match (ours, theirs) {
            (Some(ours), Some(theirs)) => self.wait(ours, theirs),
            (Some(ours), None) => self.empty(ours),
            // Newer releases have no arguments or data: all members are optional.
            (None, Some(theirs)) => {
                let taken = self.take(theirs);
                let newest = ReleaseSet::only(self.availability.releases.len() - 1);
                let table = &mut self.availability.types[taken.index()];
                table.own.has.insert(newest);
                return Some(taken);
            }
            (None, None) => {}
        }
        ours
    }

    /// Queues a pair of types.
    pub(super) fn wait(&mut self, ours: TypeId, theirs: TypeId) {
        let pair = Pair { ours, theirs };
        if self.seen.insert(pair) {
            self.waiting.push(pair);
        }
    }

    /// Records that messages of this release may lack this type.
    pub(super) fn empty(&mut self, ours: TypeId) {
        let table = &mut self.availability.types[ours.index()];
        table.own.has.insert(self.bit);
        for part in table.parts.values_mut() {
            part.sometimes.insert(self.bit);
        }
    }

    /// Visits a pair of types of the same kind.
    pub(super) fn types(&mut self, ours: TypeId, theirs: TypeId) {
        let ty = &self.theirs[theirs];
        if ty.origin == Origin::BuiltIn {
            return;
        }
        self.name(ours, ty);
        // Record missing parts before present ones, because several types may share this position.
        let own = presence(self.bit, ty.condition.is_some(), &ty.features);
        match &ty.kind {
            TypeKind::Enum(enumeration) => {
                self.availability.types[ours.index()].own.insert(own);
                self.values(ours, &enumeration.values);
            }
            TypeKind::Alternate(alternate) => {
                self.availability.types[ours.index()].own.insert(own);
                self.choices(ours, alternate);
            }
            TypeKind::Object(_) => {
                if self.fresh.remove(&ours) {
                    self.make_union(ours, theirs);
                }
                self.availability.types[ours.index()].own.insert(own);
                self.object(ours, theirs);
            }
            TypeKind::Builtin(_) | TypeKind::Array(_) => {}
        }
    }

    /// Records another name of a type.
    fn name(&mut self, ours: TypeId, theirs: &Type) {
        let name = self.schema[ours].name.clone();
        if name == theirs.name || self.schema[ours].is_implied() || theirs.is_implied() {
            return;
        }
        let former = &mut self.availability.types[ours.index()].former_names;
        if !former.contains(&theirs.name) {
            former.push(theirs.name.clone());
        }
        self.change(name.clone(), &theirs.name, &name, Rule::Renamed);
    }

    fn values(&mut self, ours: TypeId, theirs: &[Value]) {
        for value in theirs {
            let here = presence(self.bit, value.condition.is_some(), &value.features);
            let parts = &mut self.availability.types[ours.index()].parts;
            let known = parts.contains_key(&value.name);
            parts.entry(value.name.clone()).or_default().insert(here);
            if !known {
                self.add_value(ours, value);
            }
        }
    }

    fn choices(&mut self, ours: TypeId, theirs: &'h AlternateType) {
        for branch in &theirs.branches {
            let json = self.theirs[branch.ty].kind.json_kind();
            let same = json.and_then(|json| self.schema.alternative(ours, json));
            let known = same.map_or(&branch.name, |choice| &choice.name).clone();
            let id = same.map(|choice| choice.ty);
            let here = presence(self.bit, branch.condition.is_some(), &[]);
            let parts = &mut self.availability.types[ours.index()].parts;
            parts.entry(known.clone()).or_default().insert(here);
            let Some(id) = id else {
                self.add_choice(ours, branch);
                continue;
            };
            let name = self.schema[ours].name.clone();
            let slot = Slot {
                owner: &name,
                part: &branch.name,
            };
            if let Some(other) = self.slot(slot, id, branch.ty) {
                self.set_choice(ours, &known, other);
            }
        }
    }

    fn object(&mut self, ours: TypeId, theirs: TypeId) {
        let schema = self.theirs;
        let tag = self.schema.variants(ours);
        let tag = tag.map(|variants| schema.member(theirs, &variants.tag));
        let members = schema.members(theirs);
        let names: HashSet<&str> = members.iter().map(|m| m.name.as_str()).collect();
        let bit = self.bit;
        for (name, part) in &mut self.availability.types[ours.index()].parts {
            if !names.contains(name.as_str()) {
                part.sometimes.insert(bit);
            }
        }
        if let Some(None) = tag {
            return self.untagged(ours, theirs);
        }
        for member in members {
            self.member(ours, member, false);
        }
        let name = self.schema[ours].name.clone();
        match (tag.flatten(), schema.variants(theirs)) {
            (Some(_), Some(variants)) => {
                self.branches(ours, &variants.branches);
                self.bare_branches(ours, variants.tag_type, &variants.branches);
            }
            (Some(tag), None) => {
                self.change(
                    name.clone(),
                    &schema[theirs].name,
                    &name,
                    Rule::StructToUnion,
                );
                // Types that are only sent follow the newest release, in which the tag is required.
                if self.is_received(ours) {
                    self.bare_branches(ours, tag.ty, &[]);
                }
            }
            (None, Some(variants)) => {
                self.change(
                    name.clone(),
                    &schema[theirs].name,
                    &name,
                    Rule::UnionToStruct,
                );
                for branch in variants.branches.iter().filter(|branch| !branch.implied) {
                    for member in schema.members(branch.ty) {
                        self.member(ours, member, true);
                    }
                }
            }
            (None, None) => {}
        }
    }

    /// Whether replies or events have a type.
    fn is_received(&self, ty: TypeId) -> bool {
        let returned = self.schema.commands.iter().map(|command| command.returns);
        let reported = self.schema.events.iter().map(|event| event.data);
        let received = returned.chain(reported).flatten();
        self.schema.reached(received).contains(&ty)
    }

    /// Adds a member of the release.
    pub(super) fn member(&mut self, ours: TypeId, member: &'h Member, sometimes: bool) {
        let sometimes = sometimes || member.optional || member.condition.is_some();
        let here = presence(self.bit, sometimes, &member.features);
        let parts = &mut self.availability.types[ours.index()].parts;
        parts.entry(member.name.clone()).or_default().insert(here);
        let Some(declared) = self.find_member(ours, &member.name) else {
            return self.add_member(ours, member);
        };
        let (by, index, id) = (declared.by, declared.index, declared.member.ty);
        let name = self.schema[ours].name.clone();
        let slot = Slot {
            owner: &name,
            part: &member.name,
        };
        if let Some(other) = self.slot(slot, id, member.ty) {
            self.set_member(by, index, other);
        }
    }

    fn branches(&mut self, ours: TypeId, theirs: &'h [Branch]) {
        for branch in theirs.iter().filter(|branch| !branch.implied) {
            let variants = self.schema.variants(ours);
            let known = variants.and_then(|variants| variants.branch(&branch.name));
            match known.filter(|known| !known.implied) {
                Some(known) => self.wait(known.ty, branch.ty),
                None => self.add_branch(ours, branch),
            }
        }
    }

    /// Records the values of the tag without a branch in the release and with one in ours. If the tag
    /// was text, these are all values.
    fn bare_branches(&mut self, ours: TypeId, tag_type: TypeId, theirs: &[Branch]) {
        let schema = self.theirs;
        let is_enum = matches!(schema[tag_type].kind, TypeKind::Enum(_));
        let has = |name: &str| !is_enum || schema.value(tag_type, name).is_some();
        let mut written = theirs.iter().filter(|branch| !branch.implied);
        let written: HashSet<&str> = written.by_ref().map(|b| b.name.as_str()).collect();
        let ours = self.schema.branches(ours).iter();
        let bare = ours.filter(|known| {
            !known.implied && has(&known.name) && !written.contains(known.name.as_str())
        });
        let bare: Vec<TypeId> = bare.map(|branch| branch.ty).collect();
        for ty in bare {
            self.empty(ty);
        }
    }

    /// Compares the types at a position. Returns another type if ours has to change.
    pub(super) fn slot(&mut self, slot: Slot<'_>, ours: TypeId, theirs: TypeId) -> Option<TypeId> {
        let schema = self.theirs;
        let aligned = align(schema, theirs, &self.schema, ours);
        let (element, their_element, arrays) = (aligned.new, aligned.old, aligned.arrays);
        let (older, newest) = (
            &schema[their_element].name,
            self.schema[element].name.clone(),
        );
        let (rule, other) = match aligned.relation {
            Relation::Same => return None,
            Relation::Parts => {
                self.wait(element, their_element);
                return None;
            }
            Relation::ToAny => (Rule::Any, None),
            Relation::TextToEnum => (Rule::TextToEnum, None),
            Relation::EnumToText => (Rule::EnumToText, None),
            Relation::Scalars { old, new } => match wider(new, old) {
                Some(wider) => {
                    let other = (wider != new).then(|| self.builtin(wider));
                    (Rule::WiderInteger, other)
                }
                None => return self.decided(slot, their_element, &newest, arrays),
            },
            Relation::ToAlternate(branch) => {
                let (name, ty) = (branch.name.clone(), branch.ty);
                if let Some(other) = self.slot(slot, ty, their_element) {
                    self.set_choice(element, &name, other);
                }
                (Rule::Alternate, None)
            }
            Relation::FromAny | Relation::FromAlternate(_) | Relation::None => {
                return self.decided(slot, their_element, &newest, arrays);
            }
        };
        self.change(slot.path(), older, &newest, rule);
        Some(self.in_arrays(other?, arrays))
    }

    fn in_arrays(&mut self, ty: TypeId, arrays: usize) -> TypeId {
        (0..arrays).fold(ty, |ty, _| self.array_of(ty))
    }

    /// Applies the decision about a path that no rule covers.
    fn decided(
        &mut self,
        slot: Slot<'_>,
        theirs: TypeId,
        ours: &str,
        arrays: usize,
    ) -> Option<TypeId> {
        let (path, their_name) = (slot.path(), &self.theirs[theirs].name);
        let Some((&key, &decision)) = self.decisions.get_key_value(path.as_str()) else {
            // Continue with the newest type to find the other errors.
            self.undecided(path, their_name, ours);
            return None;
        };
        self.used.insert(key);
        let rule = Rule::Decided(decision.reason.clone());
        self.change(path, their_name, ours, rule);
        decision.older.then(|| {
            let taken = self.take(theirs);
            self.in_arrays(taken, arrays)
        })
    }

    /// Records a change that needs a decision, once for each path, for the newest release that differs.
    pub(super) fn undecided(&mut self, path: String, older: &str, newest: &str) {
        let is_of = |known: &WidenError| matches!(known, WidenError::Undecided { path: known, .. } if *known == path);
        if !self.undecided.iter().any(is_of) {
            self.undecided.push(WidenError::Undecided {
                path,
                release: self.release,
                older: older.to_owned(),
                newest: newest.to_owned(),
            });
        }
    }
}

/// The type that holds the values of both integer types, if there is one.
fn wider(a: Builtin, b: Builtin) -> Option<Builtin> {
    let (a_format, b_format) = (a.integer()?, b.integer()?);
    if a_format.signed == b_format.signed {
        return Some(if a_format.bits >= b_format.bits { a } else { b });
    }
    let (signed, signed_bits, unsigned_bits) = if a_format.signed {
        (a, a_format.bits, b_format.bits)
    } else {
        (b, b_format.bits, a_format.bits)
    };
    // The signed type must be larger.
    if signed_bits > unsigned_bits {
        Some(signed)
    } else if unsigned_bits < 64 {
        Some(Builtin::Int)
    } else {
        None
    }
}
