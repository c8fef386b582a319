//! Dates the types that are not used in messages: bases, and internal types of QEMU.
//!
//! They have no position in messages, so they are identified by name.

use std::collections::HashSet;

use super::{ReleaseSet, Widened, definitions, parts, presence};
use crate::availability::TypeTable;
use qmp_schema::schema::{Definition, Schema, TypeId};

impl Widened {
    /// Records the types, and their parts, that a release has and no message of the newest release uses.
    pub(super) fn date_unreached(&mut self, unreached: &[TypeId], index: usize, theirs: &Schema) {
        for &id in unreached {
            let table = &mut self.availability.types[id.index()];
            if let Some(Definition::Type(theirs_id)) = theirs.lookup(&self.schema[id].name) {
                // Items that only older releases have are not in the schema, but have names.
                table.date(theirs, theirs_id, ReleaseSet::only(index));
            }
        }
    }

    /// A member that left a base still exists if the types with that base have it.
    pub(super) fn stay_with_heirs(&mut self, unreached: &[TypeId]) {
        let bases: HashSet<TypeId> = unreached.iter().copied().collect();
        let mut heirs: Vec<(TypeId, TypeId)> = Vec::new();
        for (heir, _) in self.schema.types() {
            let known = self.schema.with_bases(heir).skip(1);
            let known = known.filter(|ty| bases.contains(ty) && !bases.contains(&heir));
            heirs.extend(known.map(|ty| (ty, heir)));
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

    /// Records the types of a release whose names the schema lacks.
    pub(super) fn date_lost(&mut self, index: usize, theirs: &Schema) {
        let types = &self.availability.types;
        let former: HashSet<&String> = types.iter().flat_map(|table| &table.former_names).collect();
        let mut lost = Vec::new();
        for (definition, name) in definitions(theirs) {
            if let Definition::Type(id) = definition
                && theirs[id].is_written()
                && !self.schema.names.contains_key(name)
                && !former.contains(&theirs[id].name)
            {
                lost.push((id, name));
            }
        }
        for (id, name) in lost {
            let table = self.availability.lost.entry(name.to_owned()).or_default();
            table.date(theirs, id, ReleaseSet::only(index));
        }
    }
}

impl TypeTable {
    /// Records the parts of a type that a release has.
    fn date(&mut self, schema: &Schema, id: TypeId, bit: ReleaseSet) {
        let ty = &schema[id];
        let own = presence(bit, ty.condition.is_some(), &ty.features);
        self.own.insert(own);
        let branches = schema.branches(id).iter().filter(|b| !b.implied);
        let branches = branches.map(|branch| {
            let here = presence(bit, branch.condition.is_some(), &[]);
            (branch.name.clone(), here)
        });
        for (name, here) in parts(schema, id, bit).chain(branches) {
            self.parts.entry(name).or_default().insert(here);
        }
    }
}

/// The named types that are not the type of a message or member.
pub(super) fn unreached(schema: &Schema) -> Vec<TypeId> {
    let reached = schema.reached(schema.message_types());
    let types = schema.types();
    let unreached = types.filter(|(id, ty)| ty.is_written() && !reached.contains(id));
    unreached.map(|(id, _)| id).collect()
}
