//! Finds where a recursive type needs a box, by analysing the type graph.
//!
//! An edge is a member or branch that contains another type by value. Arrays are on the heap,
//! and alternates always box their objects, so neither makes an edge. A cycle is
//! cut at the first branch of a union in it, else at the first optional member, else at the member that
//! closes it.

use std::collections::{HashMap, HashSet};

use qmp_schema::Schema;
use qmp_schema::schema::{DeclaredMember, TypeId, TypeKind};

/// A member or branch: the type that declares it, and its name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Edge {
    owner: TypeId,
    name: String,
}

/// An edge, and where it leads.
#[derive(Clone, Debug)]
struct Way {
    edge: Edge,
    kind: Kind,
    to: TypeId,
}

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
    owners: HashMap<TypeId, Vec<Way>>,
}

/// A type on the path of the search, and the edge to it.
struct Visit {
    ty: TypeId,
    /// The index of its next edge to follow.
    next: usize,
    by: Option<Way>,
}

impl Boxed {
    /// Whether the member or branch called `name` that `declared_in` declares is boxed.
    pub(crate) fn contains(&self, declared_in: TypeId, name: &str) -> bool {
        self.edges.contains(&Edge {
            owner: declared_in,
            name: name.to_owned(),
        })
    }

    pub(crate) fn new(schema: &Schema) -> Self {
        let mut boxed = Self::default();
        for (ty, _) in schema.types() {
            boxed.owners.insert(ty, ways(schema, ty));
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
        while let Some(step) = path.last_mut() {
            let Some(way) = self.owners[&step.ty].get(step.next).cloned() else {
                done.insert(step.ty);
                path.pop();
                continue;
            };
            step.next += 1;
            if done.contains(&way.to) || self.edges.contains(&way.edge) {
                continue;
            }
            match path.iter().position(|step| step.ty == way.to) {
                None => path.push(Visit {
                    ty: way.to,
                    next: 0,
                    by: Some(way),
                }),
                Some(first) => self.cut(&mut path, first, way),
            }
        }
    }

    /// Cuts the cycle that begins at `first` on the path and ends with the edge `closing`.
    fn cut(&mut self, path: &mut Vec<Visit>, first: usize, closing: Way) {
        let kind = |at: usize| Some((at, path[at].by.as_ref()?.kind));
        let before = (first + 1..path.len()).filter_map(kind);
        let best = before.min_by_key(|(at, kind)| (*kind, *at));
        match best {
            Some((at, kind)) if kind <= closing.kind => {
                // The types after the cut are searched again later.
                self.edges.extend(path[at].by.take().map(|way| way.edge));
                path.truncate(at);
            }
            _ => {
                self.edges.insert(closing.edge);
            }
        }
    }
}

fn ways(schema: &Schema, ty: TypeId) -> Vec<Way> {
    if !matches!(schema[ty].kind, TypeKind::Object(_)) {
        return Vec::new();
    }
    let by_value = |target: &TypeId| matches!(schema[*target].kind, TypeKind::Object(_));
    let mut ways = Vec::new();
    let mut add = |owner: TypeId, name: String, kind: Kind, to: TypeId| {
        let edge = Edge { owner, name };
        ways.push(Way { edge, kind, to });
    };
    for DeclaredMember { by, member, .. } in schema.declared_members(ty) {
        if by_value(&member.ty) {
            let optional = member.optional || member.condition.is_some();
            let kind = if optional {
                Kind::Optional
            } else {
                Kind::Mandatory
            };
            add(by, member.name.clone(), kind, member.ty);
        }
    }
    for branch in schema.branches(ty) {
        if by_value(&branch.ty) {
            add(ty, branch_key(&branch.name), Kind::Branch, branch.ty);
        }
    }
    ways
}

/// The key of a branch, which no member has.
pub(crate) fn branch_key(name: &str) -> String {
    format!("={name}")
}
