//! Where a recursive type needs a box, by analysing the type graph.
//!
//! An edge is a member or branch that holds another type by value. Arrays hold theirs on the heap,
//! and alternates always box their objects, so neither makes an edge. What is left of a cycle is
//! cut at a branch of a union if it has one, else at an optional member, else at the member that
//! closes it; of several, at the first.

use std::collections::{HashMap, HashSet};

use qmp_schema::Schema;
use qmp_schema::schema::{TypeId, TypeKind};

/// A member or branch, by the name of the type that declares it and its own.
type Edge = (TypeId, String);

/// What an edge is, the best to cut first: a box in a branch or behind an `Option` is no trouble.
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

/// A type on the path of the search, and how it was reached.
struct Step {
    ty: TypeId,
    /// The next of its edges to follow.
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
        let mut path = vec![Step {
            ty: start,
            next: 0,
            by: None,
        }];
        while let Some(step) = path.last_mut() {
            let Some((edge, kind, target)) = self.owners[&step.ty].get(step.next).cloned() else {
                done.insert(step.ty);
                path.pop();
                continue;
            };
            step.next += 1;
            if done.contains(&target) || self.edges.contains(&edge) {
                continue;
            }
            match path.iter().position(|step| step.ty == target) {
                None => path.push(Step {
                    ty: target,
                    next: 0,
                    by: Some((edge, kind)),
                }),
                Some(first) => self.cut(&mut path, first, (edge, kind)),
            }
        }
    }

    /// Cuts the cycle that begins at a step of the path and is closed by an edge.
    fn cut(&mut self, path: &mut Vec<Step>, first: usize, closing: (Edge, Kind)) {
        let before = (first + 1..path.len()).filter_map(|at| Some((at, path[at].by.as_ref()?.1)));
        let best = before.min_by_key(|(at, kind)| (*kind, *at));
        match best {
            Some((at, kind)) if kind <= closing.1 => {
                // What comes behind the cut is searched again, from elsewhere.
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
