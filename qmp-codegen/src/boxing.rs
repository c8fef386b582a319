//! Finds where a recursive type needs a box, by analysing the type graph.
//!
//! An edge is a member or branch that contains another type by value. Arrays are on the heap,
//! and alternates always box their objects, so neither makes an edge. A cycle is
//! cut at the first branch of a union in it, else at the first optional member, else at the member that
//! closes it.

use std::collections::{HashMap, HashSet};

use qmp_schema::Schema;
use qmp_schema::schema::{TypeId, TypeKind};

/// A member or branch: the type that declares it, and its name.
type Edge = (TypeId, String);

/// The kind of an edge, the best to cut first: a box in a branch or in an `Option` is harmless.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Branch,
    Optional,
    Mandatory,
}

/// The members and branches that are boxed.
#[derive(Debug, Default)]
pub(crate) struct Boxed {
    edges: HashSet<Edge>,
    owners: HashMap<TypeId, Vec<(Edge, Kind, TypeId)>>,
}

/// A type on the path of the search, and the edge to it.
struct Visit {
    ty: TypeId,
    /// The index of its next edge to follow.
    next: usize,
    by: Option<(Edge, Kind)>,
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
        let mut path = vec![Visit {
            ty: start,
            next: 0,
            by: None,
        }];
        while let Some(visit) = path.last_mut() {
            let Some((edge, kind, target)) = self.owners[&visit.ty].get(visit.next).cloned() else {
                done.insert(visit.ty);
                path.pop();
                continue;
            };
            visit.next += 1;
            if done.contains(&target) || self.edges.contains(&edge) {
                continue;
            }
            match path.iter().position(|visit| visit.ty == target) {
                None => path.push(Visit {
                    ty: target,
                    next: 0,
                    by: Some((edge, kind)),
                }),
                Some(first) => self.cut(&mut path, first, (edge, kind)),
            }
        }
    }

    /// Cuts the cycle that begins at `first` on the path and ends with the edge `closing`.
    fn cut(&mut self, path: &mut Vec<Visit>, first: usize, closing: (Edge, Kind)) {
        let before = (first + 1..path.len()).filter_map(|at| Some((at, path[at].by.as_ref()?.1)));
        let best = before.min_by_key(|(at, kind)| (*kind, *at));
        match best {
            Some((at, kind)) if kind <= closing.1 => {
                // The types after the cut are searched again later.
                self.edges.extend(path[at].by.take().map(|(edge, _)| edge));
                path.truncate(at);
            }
            _ => {
                self.edges.insert(closing.0);
            }
        }
    }
}

fn edges(schema: &Schema, ty: TypeId) -> Vec<(Edge, Kind, TypeId)> {
    if !matches!(schema[ty].kind, TypeKind::Object(_)) {
        return Vec::new();
    }
    let by_value = |target: &TypeId| matches!(schema[*target].kind, TypeKind::Object(_));
    let mut edges = Vec::new();
    for (owner, member) in members_with_owner(schema, ty) {
        if by_value(&member.ty) {
            let optional = member.optional || member.condition.is_some();
            let kind = if optional {
                Kind::Optional
            } else {
                Kind::Mandatory
            };
            edges.push(((owner, member.name.clone()), kind, member.ty));
        }
    }
    for branch in schema
        .variants(ty)
        .into_iter()
        .flat_map(|variants| &variants.branches)
    {
        if by_value(&branch.ty) {
            edges.push(((ty, branch_key(&branch.name)), Kind::Branch, branch.ty));
        }
    }
    edges
}

/// The key of a branch, which no member has.
pub(crate) fn branch_key(name: &str) -> String {
    format!("={name}")
}

/// Returns the members of a type, each with the type that declares it, those of the bases first.
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
