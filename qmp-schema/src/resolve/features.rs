//! Fifth pass: QEMU keeps the features of a schema in a set of 64 bits.

use std::collections::HashSet;

use super::Resolver;
use crate::ast::{Definition, DefinitionKind, Feature, Item, Members};
use crate::diagnostic::Kind;

/// How many different features a schema may use.
const MOST: usize = 64;

/// Runs the pass.
pub(super) fn limit<'a>(resolver: &mut Resolver<'a>, items: &'a [Item<Definition>]) {
    // QEMU always defines these two.
    let mut seen: HashSet<&str> = HashSet::from(["deprecated", "unstable"]);
    for item in items {
        let Item::Definition(definition) = item else {
            continue;
        };
        for feature in all_features(definition) {
            if seen.insert(&feature.name.text) && seen.len() == MOST + 1 {
                let kind = Kind::TooManyFeatures { limit: MOST };
                let _: super::Result = resolver.error(kind, definition, feature.name.span);
            }
        }
    }
}

/// The features of a definition and of its parts, in QEMU's order.
fn all_features(definition: &Definition) -> Vec<&Feature> {
    let members = match &definition.kind {
        DefinitionKind::Struct { members, .. }
        | DefinitionKind::Union {
            base: Members::Inline(members),
            ..
        }
        | DefinitionKind::Command {
            data: Some(Members::Inline(members)),
            ..
        }
        | DefinitionKind::Event {
            data: Some(Members::Inline(members)),
            ..
        } => members.as_slice(),
        _ => &[],
    };
    let values = match &definition.kind {
        DefinitionKind::Enum { values, .. } => values.as_slice(),
        _ => &[],
    };
    let of_definition = definition.features.iter();
    let of_members = members.iter().flat_map(|member| &member.features);
    let of_values = values.iter().flat_map(|value| &value.features);
    of_definition.chain(of_members).chain(of_values).collect()
}
