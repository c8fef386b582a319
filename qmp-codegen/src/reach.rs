//! Finds the types that appear in messages: those that commands and events use, directly or not.

use std::collections::HashSet;

use qmp_schema::Schema;
use qmp_schema::schema::{TypeId, TypeKind};

/// The types that messages contain. A struct that is only a base, or only provides the
/// members of a command or event, does not count; a union counts with its branches.
pub(crate) fn reachable(schema: &Schema) -> HashSet<TypeId> {
    let mut reach = Reach {
        schema,
        found: HashSet::new(),
    };
    for (_, command) in schema.commands() {
        reach.members_of(command.args);
        reach.visit_all(command.returns);
    }
    for (_, event) in schema.events() {
        reach.members_of(event.data);
    }
    reach.found
}

/// The types that a client sends: those that the arguments of commands use.
pub(crate) fn sent(schema: &Schema) -> HashSet<TypeId> {
    let mut reach = Reach {
        schema,
        found: HashSet::new(),
    };
    for (_, command) in schema.commands() {
        reach.members_of(command.args);
    }
    reach.found
}

/// The types that the definition of `ty` names, with elements instead of arrays.
pub(crate) fn references(schema: &Schema, ty: TypeId) -> Vec<TypeId> {
    if let TypeKind::Array(element) = schema[ty].kind {
        return vec![element];
    }
    let members = schema.members(ty).into_iter().map(|member| member.ty);
    let branches = schema.branches(ty).iter().filter(|branch| !branch.implied);
    let branches = branches.chain(schema.alternatives(ty));
    let untagged = schema.variants(ty).and_then(|variants| variants.untagged);
    let all = members
        .chain(branches.map(|branch| branch.ty))
        .chain(untagged);
    all.map(|ty| schema.element(ty)).collect()
}

struct Reach<'s> {
    schema: &'s Schema,
    found: HashSet<TypeId>,
}

impl Reach<'_> {
    fn members_of(&mut self, ty: Option<TypeId>) {
        let Some(ty) = ty else { return };
        if self.schema.variants(ty).is_some() {
            self.visit(vec![ty]);
        } else {
            self.visit(references(self.schema, ty));
        }
    }

    fn visit_all(&mut self, ty: Option<TypeId>) {
        self.visit(ty.into_iter().collect());
    }

    fn visit(&mut self, mut waiting: Vec<TypeId>) {
        while let Some(ty) = waiting.pop() {
            if self.found.insert(ty) {
                waiting.extend(references(self.schema, ty));
            }
        }
    }
}
