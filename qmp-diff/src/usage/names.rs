//! The names of parts of a schema for people, as in reports, `when` and lists.
//!
//! `migrate`, `migrate.blk`, `MigrationCapability.compress`, `SecretCommonProperties.loaded`. `*` stands for any
//! text in a part. Names of types are not on the wire, so a path has several names: with each type on the
//! path, and with their bases.

use std::collections::BTreeSet;

use qmp_message::{Cursor, Leaf, Path, Step, message_type};
use qmp_schema::Schema;
use qmp_schema::diagnostic::closest;
use qmp_schema::schema::{Definition, Item, TypeId};

use crate::pattern::Pattern;

/// All names of a path: of the types on it, and of the item in each type that has it.
pub(crate) fn names_at(schema: &Schema, path: &Path) -> BTreeSet<String> {
    let mut names = BTreeSet::from([path.root.clone()]);
    let side = path.side;
    let Some(start) = side.and_then(|side| message_type(schema, &path.root, side)) else {
        return names;
    };
    let mut here = Cursor::new(schema, start);
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
        names.extend(bases(schema, ty).map(str::to_owned));
    }
    if let Some(Leaf::Value(value)) = &path.leaf {
        if let Some(ty) = here.enumeration() {
            names.insert(format!("{}.{value}", schema.display_name(ty)));
        }
        names.insert(format!("{dotted}.{value}"));
    }
    names.insert(dotted);
    names
}

/// The name of a type and those of its bases.
fn bases(schema: &Schema, ty: TypeId) -> impl Iterator<Item = &str> {
    let types = schema.with_bases(ty);
    types.map(|ty| schema.display_name(ty))
}

/// Whether a schema has an item with a name.
pub(crate) fn has(schema: &Schema, name: &str) -> bool {
    missing(schema, name).is_none()
}

/// A suggestion, if the schema has no item with a name.
pub(crate) fn similar(schema: &Schema, name: &str) -> Option<String> {
    let missing = missing(schema, name)?;
    let meant = closest(missing.part, missing.candidates)?;
    Some(format!("{}{meant}", missing.before))
}

/// The first unknown part of a name.
struct Missing<'s, 'n> {
    /// The parts before it, with dots.
    before: &'n str,
    part: &'n str,
    /// The known names in its place.
    candidates: BTreeSet<&'s str>,
}

fn missing<'s, 'n>(schema: &'s Schema, name: &'n str) -> Option<Missing<'s, 'n>> {
    let first = name.split('.').next().unwrap_or_default();
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
        return Some(Missing {
            before: "",
            part: first,
            candidates: own,
        });
    }
    let mut at = first.len();
    while let Some(rest) = name[at..].strip_prefix('.') {
        let part = rest.split('.').next().unwrap_or_default();
        let pattern = Pattern::new(part);
        let parts = types.iter().flat_map(|ty| schema.parts(*ty));
        let items: Vec<Item<'s>> = parts.map(|part| part.item).collect();
        let fitting = || items.iter().filter(|item| pattern.fits(item.name()));
        if fitting().next().is_none() {
            return Some(Missing {
                before: &name[..=at],
                part,
                candidates: items.iter().map(|item| item.name()).collect(),
            });
        }
        let next: BTreeSet<TypeId> = fitting().filter_map(|item| item.ty()).collect();
        types = next.into_iter().collect();
        at += 1 + part.len();
    }
    None
}
