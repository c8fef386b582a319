//! Which types a server sends.

use std::collections::HashSet;

use qmp_schema::schema::{Schema, TypeId, TypeKind};

/// The types that replies and events are made of.
pub(super) fn received(schema: &Schema) -> HashSet<TypeId> {
    let returned = schema.commands().filter_map(|(_, command)| command.returns);
    let reported = schema.events().filter_map(|(_, event)| event.data);
    let mut waiting: Vec<TypeId> = returned.chain(reported).collect();
    let mut found = HashSet::new();
    while let Some(ty) = waiting.pop() {
        if !found.insert(ty) {
            continue;
        }
        match &schema[ty].kind {
            TypeKind::Builtin(_) | TypeKind::Enum(_) => {}
            TypeKind::Array(element) => waiting.push(*element),
            TypeKind::Alternate(alternate) => {
                waiting.extend(alternate.branches.iter().map(|branch| branch.ty));
            }
            TypeKind::Object(_) => {
                waiting.extend(schema.members(ty).iter().map(|member| member.ty));
                if let Some(variants) = schema.variants(ty) {
                    waiting.extend(variants.branches.iter().map(|branch| branch.ty));
                    waiting.extend(variants.untagged);
                }
            }
        }
    }
    found
}
