//! Where a recursive type needs a box, by analysing the type graph.
//!
//! An edge is a member or branch that holds another type by value. Arrays hold theirs on the heap,
//! and alternates always box their objects, so neither makes an edge. What is left of a cycle is
//! cut at the edge that closes it, in source order.

use std::collections::{HashMap, HashSet};

use qmp_schema::Schema;
use qmp_schema::schema::{TypeId, TypeKind};

/// A member or branch, by the name of the type that declares it and its own.
type Edge = (TypeId, String);

/// The members and branches that are boxed.
#[derive(Debug, Default)]
pub(crate) struct Boxed {
    edges: HashSet<Edge>,
    owners: HashMap<TypeId, Vec<(Edge, TypeId)>>,
}

impl Boxed {
    /// Whether the member or branch called `name` that `declared_in` declares is boxed.
    pub(crate) fn contains(&self, declared_in: TypeId, name: &str) -> bool {
        self.edges.contains(&(declared_in, name.to_owned()))
    }

    pub(crate) fn new(schema: &Schema) -> Self {
        let mut boxed = Self::default();
        for (ty, _) in schema.types() {
            boxed.owners.insert(ty, edges(schema, ty));
        }
        let mut done = HashSet::new();
        for (ty, _) in schema.types() {
            boxed.search(ty, &mut done);
        }
        boxed
    }

    /// A depth-first search without recursion, because schemas may be hostile.
    fn search(&mut self, start: TypeId, done: &mut HashSet<TypeId>) {
        let mut path: Vec<(TypeId, usize)> = vec![(start, 0)];
        let mut on_path = HashSet::from([start]);
        while let Some((ty, next)) = path.last_mut() {
            let Some((edge, target)) = self.owners[ty].get(*next).cloned() else {
                done.insert(*ty);
                on_path.remove(ty);
                path.pop();
                continue;
            };
            *next += 1;
            if on_path.contains(&target) {
                self.edges.insert(edge);
            } else if !done.contains(&target) && !self.edges.contains(&edge) {
                on_path.insert(target);
                path.push((target, 0));
            }
        }
    }
}

fn edges(schema: &Schema, ty: TypeId) -> Vec<(Edge, TypeId)> {
    if !matches!(schema[ty].kind, TypeKind::Object(_)) {
        return Vec::new();
    }
    let by_value = |target: &TypeId| matches!(schema[*target].kind, TypeKind::Object(_));
    let mut edges = Vec::new();
    for (owner, member) in members_with_owner(schema, ty) {
        if by_value(&member.ty) {
            edges.push(((owner, member.name.clone()), member.ty));
        }
    }
    for branch in schema
        .variants(ty)
        .into_iter()
        .flat_map(|variants| &variants.branches)
    {
        if by_value(&branch.ty) {
            edges.push(((ty, branch_key(&branch.name)), branch.ty));
        }
    }
    edges
}

/// How a branch is called here, which no member is.
pub(crate) fn branch_key(name: &str) -> String {
    format!("={name}")
}

/// The members of a type with the type that declares each, those of the bases first.
pub(crate) fn members_with_owner(
    schema: &Schema,
    ty: TypeId,
) -> Vec<(TypeId, &qmp_schema::schema::Member)> {
    let mut chain = Vec::new();
    let mut next = Some(ty);
    while let Some(ty) = next {
        let TypeKind::Object(object) = &schema[ty].kind else {
            break;
        };
        chain.push((ty, object));
        next = object.base;
    }
    let members = chain.into_iter().rev();
    members
        .flat_map(|(ty, object)| object.members.iter().map(move |member| (ty, member)))
        .collect()
}
