//! Goes through the commands, events and types of a release side by side with ours.

use std::collections::HashSet;

use super::received::received;
use super::{Result, Rule, WidenError, Widener, deprecated, presence};
use crate::record::{self, Record};
use crate::records::{Found, Records};
use qmp_schema::schema::display_name;
use qmp_schema::schema::{Builtin, Definition, JsonKind, TypeId, TypeKind};

/// Where a type stands, for messages.
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
    pub(super) fn command(&mut self, records: &'h Records, record: &'h Record) -> Result {
        let flags = deprecated(&record.features);
        let here = presence(self.bit, record.condition.is_some(), flags);
        let id = match self.schema.names.get(&record.name) {
            Some(Definition::Command(id)) => *id,
            Some(_) => {
                self.undecided(record.name.clone(), "command", "type or event");
                return Ok(());
            }
            None => self.add_command(records, record)?,
        };
        self.availability.commands[id.index()].insert(here);
        let (args, returns) = (self.schema[id].args, self.schema[id].returns);
        let args = self.whole(records, args, record.arguments.as_deref())?;
        let slot = Slot {
            owner: &record.name,
            part: "returns",
        };
        let returns = match (returns, record.returns.as_deref()) {
            (Some(ours), Some(theirs)) => {
                Some(self.slot(records, slot, ours, theirs)?.unwrap_or(ours))
            }
            // It returned an empty object.
            (Some(ours), None) => {
                self.empty(ours);
                Some(ours)
            }
            (None, Some(theirs)) => Some(self.take_whole(records, theirs)?),
            (None, None) => None,
        };
        let command = &mut self.schema.commands[id.index()];
        (command.args, command.returns) = (args, returns);
        Ok(())
    }

    pub(super) fn event(&mut self, records: &'h Records, record: &'h Record) -> Result {
        let flags = deprecated(&record.features);
        let here = presence(self.bit, record.condition.is_some(), flags);
        let id = match self.schema.names.get(&record.name) {
            Some(Definition::Event(id)) => *id,
            Some(_) => {
                self.undecided(record.name.clone(), "event", "type or command");
                return Ok(());
            }
            None => self.add_event(records, record)?,
        };
        self.availability.events[id.index()].insert(here);
        let data = self.schema[id].data;
        let data = self.whole(records, data, record.data.as_deref())?;
        self.schema.events[id.index()].data = data;
        Ok(())
    }

    /// The members that a command or event has, in a type of their own.
    fn whole(
        &mut self,
        records: &'h Records,
        ours: Option<TypeId>,
        theirs: Option<&'h str>,
    ) -> Result<Option<TypeId>> {
        match (ours, theirs) {
            (Some(ours), Some(theirs)) => self.wait(ours, theirs),
            (Some(ours), None) => self.empty(ours),
            (None, Some(theirs)) => return Ok(Some(self.take_whole(records, theirs)?)),
            (None, None) => {}
        }
        Ok(ours)
    }

    /// A type that newer releases have nothing in the place of: all in it is optional.
    fn take_whole(&mut self, records: &'h Records, theirs: &'h str) -> Result<TypeId> {
        let taken = self.take(records, theirs)?;
        let newest = super::ReleaseSet::only(self.availability.releases.len() - 1);
        self.availability.types[taken.index()]
            .own
            .has
            .insert(newest);
        Ok(taken)
    }

    /// Goes through a pair of types later.
    pub(super) fn wait(&mut self, ours: TypeId, theirs: &'h str) {
        if self.seen.insert((ours, theirs)) {
            self.waiting.push((ours, theirs));
        }
    }

    /// In this release there are messages with nothing where this type is.
    pub(super) fn empty(&mut self, ours: TypeId) {
        let table = &mut self.availability.types[ours.index()];
        table.own.has.insert(self.bit);
        for part in table.parts.values_mut() {
            part.sometimes.insert(self.bit);
        }
    }

    /// Goes through a pair of types of the same kind.
    pub(super) fn align(&mut self, records: &'h Records, ours: TypeId, theirs: &'h str) -> Result {
        let Some(record) = records.get(theirs) else {
            return Ok(());
        };
        self.name(ours, record);
        match record.kind {
            record::Kind::Enum => {
                self.own(ours, record);
                self.values(ours, record);
                Ok(())
            }
            record::Kind::Alternate => {
                self.own(ours, record);
                self.choices(records, ours, record)
            }
            _ => self.object(records, ours, record),
        }
    }

    fn own(&mut self, ours: TypeId, record: &Record) {
        let flags = deprecated(&record.features);
        let here = presence(self.bit, record.condition.is_some(), flags);
        self.availability.types[ours.index()].own.insert(here);
    }

    /// Notes another name of a type.
    fn name(&mut self, ours: TypeId, record: &Record) {
        let name = self.schema[ours].name.clone();
        if name == record.name || self.schema[ours].is_implied() || record.implied {
            return;
        }
        let former = &mut self.availability.types[ours.index()].former_names;
        if !former.contains(&record.name) {
            former.push(record.name.clone());
        }
        self.change(name.clone(), &record.name, &name, Rule::Renamed);
    }

    fn values(&mut self, ours: TypeId, record: &Record) {
        for value in &record.values {
            let flags = deprecated(&value.features);
            let here = presence(self.bit, value.condition.is_some(), flags);
            let parts = &mut self.availability.types[ours.index()].parts;
            let known = parts.contains_key(&value.name);
            parts.entry(value.name.clone()).or_default().insert(here);
            if !known {
                self.add_value(ours, value);
            }
        }
    }

    fn choices(&mut self, records: &'h Records, ours: TypeId, record: &'h Record) -> Result {
        for branch in &record.branches {
            let TypeKind::Alternate(alternate) = &self.schema[ours].kind else {
                return Ok(());
            };
            let theirs = self.kind_of(records, &branch.ty).json_kind();
            let choices = alternate.branches.iter();
            let same = choices
                .enumerate()
                .find(|(_, choice)| self.schema[choice.ty].kind.json_kind() == theirs);
            let known = same
                .map_or(&branch.name, |(_, choice)| &choice.name)
                .clone();
            let here = presence(self.bit, branch.condition.is_some(), (false, false));
            let parts = &mut self.availability.types[ours.index()].parts;
            parts.entry(known).or_default().insert(here);
            if let Some((index, choice)) = same {
                let (id, name) = (choice.ty, self.schema[ours].name.clone());
                let slot = Slot {
                    owner: &name,
                    part: &branch.name,
                };
                if let Some(other) = self.slot(records, slot, id, &branch.ty)? {
                    self.set_choice(ours, index, other);
                }
            } else {
                self.add_choice(records, ours, branch)?;
            }
        }
        Ok(())
    }

    fn object(&mut self, records: &'h Records, ours: TypeId, record: &'h Record) -> Result {
        if self.fresh.remove(&ours) {
            self.make_union(records, ours, record)?;
        }
        let is_union = !record.branches.is_empty() || record.tag.is_some();
        let tag = self
            .schema
            .variants(ours)
            .map(|variants| variants.tag.clone());
        let members = records.members(record);
        let their_tag = tag
            .as_ref()
            .and_then(|tag| members.iter().find(|member| member.name == *tag))
            .map(|member| member.ty.as_str());
        // What is lacking is noted before what is there: another type may be here as well.
        self.own(ours, record);
        let theirs: HashSet<&str> = members.iter().map(|m| m.name.as_str()).collect();
        let bit = self.bit;
        for (name, part) in &mut self.availability.types[ours.index()].parts {
            if !theirs.contains(name.as_str()) {
                part.sometimes.insert(bit);
            }
        }
        if tag.is_some() && their_tag.is_none() {
            return self.untagged(records, ours, record, &members);
        }
        for member in members {
            self.member(records, ours, member, false)?;
        }
        match (tag.is_some(), is_union) {
            (true, true) => self.branches(records, ours, record),
            (true, false) => {
                let name = self.schema[ours].name.clone();
                self.change(name.clone(), &record.name, &name, Rule::StructToUnion);
                // What is only sent is made for the newest release, where it is mandatory.
                if received(&self.schema).contains(&ours) {
                    self.bare_branches(records, ours, their_tag, &[]);
                }
                Ok(())
            }
            (false, true) => {
                let name = self.schema[ours].name.clone();
                self.change(name.clone(), &record.name, &name, Rule::UnionToStruct);
                for branch in &record.branches {
                    if let Some(branch) = records.get(&branch.ty) {
                        for member in records.members(branch) {
                            self.member(records, ours, member, true)?;
                        }
                    }
                }
                Ok(())
            }
            (false, false) => Ok(()),
        }
    }

    /// A member that the release has.
    pub(super) fn member(
        &mut self,
        records: &'h Records,
        ours: TypeId,
        member: &'h record::Member,
        sometimes: bool,
    ) -> Result {
        let flags = deprecated(&member.features);
        let sometimes = sometimes || member.optional || member.condition.is_some();
        let here = presence(self.bit, sometimes, flags);
        let parts = &mut self.availability.types[ours.index()].parts;
        parts.entry(member.name.clone()).or_default().insert(here);
        let Some((owner, index)) = self.find_member(ours, &member.name) else {
            return self.add_member(records, ours, member);
        };
        let TypeKind::Object(object) = &self.schema[owner].kind else {
            return Ok(());
        };
        let (id, name) = (object.members[index].ty, self.schema[ours].name.clone());
        let slot = Slot {
            owner: &name,
            part: &member.name,
        };
        if let Some(other) = self.slot(records, slot, id, &member.ty)? {
            self.set_member(owner, index, other);
        }
        Ok(())
    }

    fn branches(&mut self, records: &'h Records, ours: TypeId, record: &'h Record) -> Result {
        for branch in &record.branches {
            let Some(variants) = self.schema.variants(ours) else {
                break;
            };
            let known = variants
                .branches
                .iter()
                .find(|known| known.name == branch.name && !known.implied);
            match known {
                Some(known) => {
                    let id = known.ty;
                    self.wait(id, &branch.ty);
                }
                None => self.add_branch(records, ours, branch)?,
            }
        }
        self.bare_branches(records, ours, record.tag_type.as_deref(), &record.branches);
        Ok(())
    }

    /// Notes the values of the tag that bring nothing there and something here. Where the tag was
    /// text, it may have been any value.
    fn bare_branches(
        &mut self,
        records: &'h Records,
        ours: TypeId,
        tag_type: Option<&str>,
        theirs: &[record::Branch],
    ) {
        let tag_type = tag_type.and_then(|name| records.get(name));
        let has =
            |name: &str| tag_type.is_none_or(|ty| ty.values.iter().any(|value| value.name == name));
        let variants = self.schema.variants(ours).into_iter();
        let bare = variants
            .flat_map(|variants| &variants.branches)
            .filter(|known| {
                !known.implied
                    && has(&known.name)
                    && !theirs.iter().any(|branch| branch.name == known.name)
            });
        let bare: Vec<TypeId> = bare.map(|branch| branch.ty).collect();
        for ty in bare {
            self.empty(ty);
        }
    }

    /// Compares what stands at the same place. Gives another type if ours has to change.
    pub(super) fn slot(
        &mut self,
        records: &'h Records,
        slot: Slot<'_>,
        ours: TypeId,
        theirs: &'h str,
    ) -> Result<Option<TypeId>> {
        let their_kind = self.kind_of(records, theirs);
        let our_name = self.schema[ours].name.clone();
        let rule = match (&self.schema[ours].kind, &their_kind) {
            (TypeKind::Array(element), Their::Array(theirs)) => {
                let other = self.slot(records, slot, *element, theirs)?;
                return Ok(other.map(|other| self.array_of(other)));
            }
            (TypeKind::Enum(_), Their::Enum)
            | (TypeKind::Object(_), Their::Object)
            | (TypeKind::Alternate(_), Their::Alternate) => {
                self.wait(ours, theirs);
                return Ok(None);
            }
            (TypeKind::Builtin(ours), Their::Builtin(theirs)) if ours == theirs => {
                return Ok(None);
            }
            (TypeKind::Builtin(Builtin::Any), _) => Rule::Any,
            (TypeKind::Enum(_), Their::Builtin(Builtin::Str)) => Rule::TextToEnum,
            (TypeKind::Builtin(Builtin::Str), Their::Enum) => Rule::EnumToText,
            (TypeKind::Builtin(ours), Their::Builtin(theirs)) => {
                let (ours, older) = (*ours, theirs.name());
                let Some(wider) = wider(ours, *theirs) else {
                    return self.decided(records, slot, older, &our_name);
                };
                self.change(slot.path(), older, &our_name, Rule::WiderInteger);
                let other = (wider != ours).then(|| self.builtin(wider.name()));
                return Ok(other.flatten());
            }
            (TypeKind::Alternate(alternate), their_kind) => {
                let theirs_json = their_kind.json_kind();
                let mut choices = alternate.branches.iter().enumerate();
                let choice = choices
                    .find(|(_, choice)| self.schema[choice.ty].kind.json_kind() == theirs_json);
                let Some((index, choice)) = choice else {
                    return self.decided(records, slot, theirs, &our_name);
                };
                let id = choice.ty;
                if let Some(other) = self.slot(records, slot, id, theirs)? {
                    self.set_choice(ours, index, other);
                }
                Rule::Alternate
            }
            _ => return self.decided(records, slot, theirs, &our_name),
        };
        self.change(slot.path(), theirs, &our_name, rule);
        Ok(None)
    }

    /// What somebody decided about a place where no rule helps.
    fn decided(
        &mut self,
        records: &'h Records,
        slot: Slot<'_>,
        theirs: &'h str,
        ours: &str,
    ) -> Result<Option<TypeId>> {
        let path = slot.path();
        let Some((&key, &decision)) = self.decisions.get_key_value(path.as_str()) else {
            // As if the newest type were chosen: the others are to be found as well.
            self.undecided(path, theirs, ours);
            return Ok(None);
        };
        self.used.insert(key);
        self.change(path, theirs, ours, Rule::Decided(decision.reason.clone()));
        if decision.older {
            return Ok(Some(self.take(records, theirs)?));
        }
        Ok(None)
    }

    /// Notes what somebody has to decide; of each place once, for the newest release that differs.
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

    fn kind_of(&self, records: &'h Records, name: &'h str) -> Their<'h> {
        match records.find(name) {
            Found::Array(element) => Their::Array(element),
            Found::Record(record) => match record.kind {
                record::Kind::Enum => Their::Enum,
                record::Kind::Alternate => Their::Alternate,
                _ => Their::Object,
            },
            Found::Builtin(name) => match self.schema.names.get(name) {
                Some(Definition::Type(id)) => match &self.schema[*id].kind {
                    TypeKind::Builtin(builtin) => Their::Builtin(*builtin),
                    // `QType` is the one predefined enum.
                    TypeKind::Enum(_) => Their::Enum,
                    _ => Their::Object,
                },
                _ => Their::Object,
            },
        }
    }
}

/// What a type of a release is.
#[derive(Clone, Copy)]
enum Their<'h> {
    Builtin(Builtin),
    Enum,
    Array(&'h str),
    Object,
    Alternate,
}

impl Their<'_> {
    fn json_kind(self) -> Option<JsonKind> {
        match self {
            Their::Builtin(builtin) => builtin.json_kind(),
            Their::Enum => Some(JsonKind::String),
            Their::Array(_) => Some(JsonKind::Array),
            Their::Object => Some(JsonKind::Object),
            Their::Alternate => None,
        }
    }
}

/// The type that holds the integers of both, if there is one.
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
    // The signed one must have a bit more.
    if signed_bits > unsigned_bits {
        Some(signed)
    } else if unsigned_bits < 64 {
        Some(Builtin::Int)
    } else {
        None
    }
}
