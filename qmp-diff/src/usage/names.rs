//! The names by which people call parts of a schema: those that reports, `when` and lists have in common.
//!
//! `migrate`, `migrate.blk`, `MigrationCapability.compress`, `SecretCommonProperties.loaded`. `*` stands for any
//! text in a part. Names of types are not on the wire, so a place has several names: that of each type which the
//! way to it goes through, and of their bases.

use std::collections::{BTreeSet, HashSet};

use qmp_message::{Leaf, Path, Step};
use qmp_schema::Schema;
use qmp_schema::diagnostic::closest;
use qmp_schema::schema::{Definition, TypeId, TypeKind};

use super::key::{Cursor, root};
use super::twin::Twin;
use crate::pattern::Pattern;

/// All names of a place: of the types on the way, and of what is there in each that has it.
pub(crate) fn names_at(schema: &Schema, path: &Path) -> BTreeSet<String> {
    let mut names = BTreeSet::from([path.root.clone()]);
    let Some(start) = path.side.and_then(|side| root(schema, &path.root, side)) else {
        return names;
    };
    let mut here = Cursor::new(schema, start, Twin::none());
    let mut dotted = path.root.clone();
    let last = path
        .steps
        .iter()
        .rposition(|step| matches!(step, Step::Member(_)));
    for (index, step) in path.steps.iter().enumerate() {
        let holders: Vec<&str> = here
            .objects()
            .into_iter()
            .flat_map(|ty| bases(schema, ty))
            .collect();
        names.extend(holders.iter().map(|holder| (*holder).to_owned()));
        let part = match step {
            Step::Member(name) => {
                dotted = format!("{dotted}.{name}");
                (Some(index) == last).then_some(name)
            }
            Step::Branch { value, .. } if index + 1 == path.steps.len() => Some(value),
            _ => None,
        };
        if let Some(part) = part {
            names.extend(holders.iter().map(|holder| format!("{holder}.{part}")));
        }
        // The schema may lack the last step.
        if here.step(step).is_none() {
            names.insert(dotted);
            return names;
        }
    }
    if let Some(ty) = here.element() {
        names.extend(bases(schema, ty).into_iter().map(str::to_owned));
    }
    if let Some(Leaf::Value(value)) = &path.leaf {
        if let Some((ty, _)) = here.enumeration() {
            names.insert(format!("{}.{value}", schema.display_name(ty)));
        }
        names.insert(format!("{dotted}.{value}"));
    }
    names.insert(dotted);
    names
}

/// The name of a type and those of its bases.
fn bases(schema: &Schema, ty: TypeId) -> Vec<&str> {
    let mut names = Vec::new();
    let mut next = Some(ty);
    while let Some(ty) = next {
        names.push(schema.display_name(ty));
        next = match &schema[ty].kind {
            TypeKind::Object(object) => object.base,
            _ => None,
        };
    }
    names
}

/// Whether a schema has something of that name.
pub(crate) fn has(schema: &Schema, name: &str) -> bool {
    missing(schema, name).is_none()
}

/// The name that may have been meant, if the schema has nothing of that name.
pub(crate) fn similar(schema: &Schema, name: &str) -> Option<String> {
    let (before, part, candidates) = missing(schema, name)?;
    let meant = closest(&part, candidates.iter().map(String::as_str))?;
    let start: String = before
        .iter()
        .flat_map(|part| [part.as_str(), "."])
        .collect();
    Some(format!("{start}{meant}"))
}

/// The parts of a name that are there, the first that is not, and what there is in its place.
fn missing(schema: &Schema, name: &str) -> Option<(Vec<String>, String, BTreeSet<String>)> {
    let mut parts = name.split('.');
    let first = parts.next().unwrap_or_default();
    let pattern = Pattern::new(first);
    let written = schema.types().filter(|(_, ty)| ty.is_written());
    let mut own: BTreeSet<&str> = written.map(|(_, ty)| ty.name.as_str()).collect();
    own.extend(super::filter::roots(schema));
    let mut types: Vec<TypeId> = Vec::new();
    let mut found = false;
    for name in own.iter().filter(|name| pattern.fits(name)) {
        found = true;
        match schema.lookup(name) {
            Some(Definition::Command(id)) => {
                types.extend(schema[id].args.into_iter().chain(schema[id].returns));
            }
            Some(Definition::Event(id)) => types.extend(schema[id].data),
            Some(Definition::Type(id)) => types.push(id),
            None => {}
        }
    }
    if !found {
        let own = own.into_iter().map(str::to_owned).collect();
        return Some((Vec::new(), first.to_owned(), own));
    }
    let mut before = vec![first.to_owned()];
    for part in parts {
        let pattern = Pattern::new(part);
        let (mut next, mut all) = (Vec::new(), BTreeSet::new());
        for (name, ty) in parts_of(schema, std::mem::take(&mut types)) {
            if pattern.fits(name) {
                next.push(ty);
            }
            all.insert(name.to_owned());
        }
        if next.is_empty() {
            return Some((before, part.to_owned(), all));
        }
        types = next.into_iter().flatten().collect();
        before.push(part.to_owned());
    }
    None
}

/// The members and values of some types, those of branches included, with the types of members.
fn parts_of(schema: &Schema, types: Vec<TypeId>) -> Vec<(&str, Option<TypeId>)> {
    let mut parts = Vec::new();
    let mut seen = HashSet::new();
    let mut waiting = types;
    while let Some(ty) = waiting.pop() {
        if !seen.insert(ty) {
            continue;
        }
        match &schema[ty].kind {
            TypeKind::Builtin(_) => {}
            TypeKind::Array(element) => waiting.push(*element),
            TypeKind::Enum(enumeration) => {
                let values = enumeration.values.iter();
                parts.extend(values.map(|value| (value.name.as_str(), None)));
            }
            TypeKind::Alternate(alternate) => {
                for branch in &alternate.branches {
                    parts.push((branch.name.as_str(), Some(branch.ty)));
                    waiting.push(branch.ty);
                }
            }
            TypeKind::Object(object) => {
                let members = schema.members(ty).into_iter();
                parts.extend(members.map(|member| (member.name.as_str(), Some(member.ty))));
                for branch in object
                    .variants
                    .iter()
                    .flat_map(|variants| &variants.branches)
                {
                    parts.push((branch.name.as_str(), Some(branch.ty)));
                    waiting.push(branch.ty);
                }
            }
        }
    }
    parts
}
