//! Dates the types that no message has: bases, and what QEMU uses inside.
//!
//! Where they stand says nothing of them, so they are known by their names.

use std::collections::HashSet;

use super::{Widened, deprecated, presence};
use crate::record::{Kind, Record};
use crate::records::Records;
use qmp_schema::schema::{Schema, TypeId, TypeKind};

use super::ReleaseSet;

impl Widened {
    /// Notes which types and parts of types a release has that no message of the newest has.
    pub(super) fn date_unreached(&mut self, unreached: &[TypeId], index: usize, records: &Records) {
        let bit = ReleaseSet::only(index);
        for &id in unreached {
            let Some(record) = records.get(&self.schema[id].name) else {
                continue;
            };
            let table = &mut self.availability.types[id.index()];
            let flags = deprecated(&record.features);
            table
                .own
                .insert(presence(bit, record.condition.is_some(), flags));
            for (name, here) in parts(records, record, bit) {
                // What only older releases have has no place in the schema, but it had a name.
                table.parts.entry(name.to_owned()).or_default().insert(here);
            }
        }
    }

    /// A member that left a base is still there if the types that are based on it have it.
    pub(super) fn stay_with_heirs(&mut self, unreached: &[TypeId]) {
        let bases: HashSet<TypeId> = unreached.iter().copied().collect();
        let mut heirs: Vec<(TypeId, TypeId)> = Vec::new();
        for (heir, _) in self.schema.types() {
            let mut next = base(&self.schema, heir);
            while let Some(ty) = next {
                if bases.contains(&ty) && !bases.contains(&heir) {
                    heirs.push((ty, heir));
                }
                next = base(&self.schema, ty);
            }
        }
        for (ty, heir) in heirs {
            let names = self.availability.types[ty.index()].parts.keys();
            let names: Vec<String> = names.cloned().collect();
            for name in names {
                let there = self.availability.part(heir, &name);
                let parts = &mut self.availability.types[ty.index()].parts;
                parts.entry(name).or_default().insert(there);
            }
        }
    }

    /// Notes which types a release has whose names the schema has lost.
    pub(super) fn date_lost(&mut self, index: usize, records: &Records) {
        let bit = ReleaseSet::only(index);
        let types = &self.availability.types;
        let former: HashSet<&String> = types.iter().flat_map(|table| &table.former_names).collect();
        let is_type =
            |record: &Record| matches!(record.kind, Kind::Enum | Kind::Object | Kind::Alternate);
        let mut lost = Vec::new();
        for record in &records.order {
            let is_known = self.schema.names.contains_key(&record.name);
            if is_type(record) && !record.implied && !is_known && !former.contains(&record.name) {
                lost.push(record);
            }
        }
        for record in lost {
            let table = self
                .availability
                .lost
                .entry(record.name.clone())
                .or_default();
            let flags = deprecated(&record.features);
            let here = presence(bit, record.condition.is_some(), flags);
            table.own.insert(here);
            for (name, here) in parts(records, record, bit) {
                table.parts.entry(name.to_owned()).or_default().insert(here);
            }
        }
    }
}

fn base(schema: &Schema, ty: TypeId) -> Option<TypeId> {
    match &schema[ty].kind {
        TypeKind::Object(object) => object.base,
        _ => None,
    }
}

/// The values, members or branches of a definition.
fn parts<'r>(
    records: &'r Records,
    record: &'r Record,
    bit: ReleaseSet,
) -> impl Iterator<Item = (&'r str, super::Presence)> {
    let values = record.values.iter().map(move |value| {
        let flags = deprecated(&value.features);
        let here = presence(bit, value.condition.is_some(), flags);
        (value.name.as_str(), here)
    });
    let members = records.members(record).into_iter().map(move |member| {
        let sometimes = member.optional || member.condition.is_some();
        let here = presence(bit, sometimes, deprecated(&member.features));
        (member.name.as_str(), here)
    });
    let branches = record.branches.iter().map(move |branch| {
        let here = presence(bit, branch.condition.is_some(), (false, false));
        (branch.name.as_str(), here)
    });
    values.chain(members).chain(branches)
}

/// The types with names of their own that no message has as a whole.
pub(super) fn unreached(schema: &Schema) -> Vec<TypeId> {
    let commands = schema.commands();
    let commands = commands.flat_map(|(_, command)| [command.args, command.returns]);
    let events = schema.events().map(|(_, event)| event.data);
    let mut waiting: Vec<TypeId> = commands.chain(events).flatten().collect();
    let mut reached = HashSet::new();
    while let Some(id) = waiting.pop() {
        if !reached.insert(id) {
            continue;
        }
        match &schema[id].kind {
            TypeKind::Builtin(_) | TypeKind::Enum(_) => {}
            TypeKind::Array(element) => waiting.push(*element),
            TypeKind::Alternate(alternate) => {
                waiting.extend(alternate.branches.iter().map(|branch| branch.ty));
            }
            TypeKind::Object(object) => {
                waiting.extend(schema.members(id).iter().map(|member| member.ty));
                if let Some(variants) = &object.variants {
                    waiting.extend(variants.branches.iter().map(|branch| branch.ty));
                    waiting.extend(variants.untagged);
                }
            }
        }
    }
    let types = schema.types();
    let unreached = types.filter(|(id, ty)| ty.is_written() && !reached.contains(id));
    unreached.map(|(id, _)| id).collect()
}
