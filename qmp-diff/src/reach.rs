//! Which commands and events a difference reaches, and by which way.
//!
//! Takes the graph of what was compared, gives for each fact a shortest path from each command or event
//! whose messages it changes. A way through nothing unstable is preferred to a shorter one.

use std::collections::{BTreeMap, VecDeque};

use qmp_schema::message::{Leaf, Path, Side, Step};

use crate::compare::graph::{Edge, NodeId, Root, RootId, Spot, StepRef};
use crate::compare::{Fact, Facts};
use crate::finding::{Context, Place};

/// How a node is reached from a root.
#[derive(Clone, Copy)]
struct Arrival {
    root: RootId,
    /// The node before and the number of its edge; `None` if it is the first.
    from: Option<(NodeId, usize)>,
    length: usize,
    unstable: bool,
}

/// A place of a fact, and whether arguments are checked there.
#[derive(Clone)]
pub(crate) struct Reached {
    pub(crate) place: Place,
    pub(crate) unchecked: bool,
}

/// The places of each fact, in the order of the facts. A fact without a place has none on the wire.
pub(crate) fn places(facts: &Facts<'_>) -> Vec<Vec<Reached>> {
    let graph = &facts.graph;
    let mut at_node = vec![Vec::new(); graph.nodes.len()];
    let mut found: Vec<BTreeMap<(Context, &str), Candidate>> =
        vec![BTreeMap::new(); facts.facts.len()];
    for (index, fact) in facts.facts.iter().enumerate() {
        for spot in &fact.spots {
            match *spot {
                Spot::Node { node, branch, step } => at_node[node.0].push((index, branch, step)),
                Spot::Root(id) => {
                    let root = &graph.roots[id.0];
                    let path = path(root, Vec::new(), leaf(fact));
                    let candidate = Candidate {
                        path,
                        unstable: root.unstable,
                        unchecked: root.unchecked,
                        length: 0,
                    };
                    offer(&mut found[index], root, candidate);
                }
                Spot::Nowhere => {}
            }
        }
    }
    // Nothing is reached twice from the same root.
    let mut arrivals: Vec<Option<Arrival>> = vec![None; graph.nodes.len()];
    for (index, root) in graph.roots.iter().enumerate() {
        let Some(start) = &root.start else { continue };
        for id in walk(facts, RootId(index), root, start, &mut arrivals) {
            let Some(arrival) = arrivals[id.0] else {
                continue;
            };
            for (fact, branch, step) in &at_node[id.0] {
                let mut steps = way(facts, start, &arrivals, arrival);
                steps.extend(branch.and_then(owned));
                steps.extend(step.and_then(owned));
                let candidate = Candidate {
                    length: steps.len(),
                    path: path(root, steps, leaf_of(&facts.facts[*fact], *step)),
                    unstable: arrival.unstable,
                    unchecked: root.unchecked,
                };
                offer(&mut found[*fact], root, candidate);
            }
        }
    }
    let of_fact = |places: BTreeMap<(Context, &str), Candidate>| {
        let places = places.into_iter().map(|((context, _), candidate)| Reached {
            place: Place {
                path: candidate.path,
                context,
                unstable: candidate.unstable,
            },
            unchecked: candidate.unchecked,
        });
        places.collect()
    };
    found.into_iter().map(of_fact).collect()
}

#[derive(Clone)]
struct Candidate {
    path: Path,
    unstable: bool,
    unchecked: bool,
    length: usize,
}

fn offer<'s>(
    places: &mut BTreeMap<(Context, &'s str), Candidate>,
    root: &Root<'s>,
    candidate: Candidate,
) {
    let rank = |candidate: &Candidate| (candidate.unstable, candidate.length);
    let key = (root.context, root.name);
    let is_better = places
        .get(&key)
        .is_none_or(|known| rank(&candidate) < rank(known));
    if is_better {
        places.insert(key, candidate);
    }
}

/// Notes how all nodes are reached from a root, and gives those that are: first by ways on which
/// nothing is unstable, then by others.
fn walk(
    facts: &Facts<'_>,
    id: RootId,
    root: &Root<'_>,
    start: &Edge<'_>,
    arrivals: &mut [Option<Arrival>],
) -> Vec<NodeId> {
    let mut reached = Vec::new();
    let mut queue = VecDeque::new();
    let mut later = VecDeque::new();
    let first = Arrival {
        root: id,
        from: None,
        length: start.steps.len(),
        unstable: root.unstable,
    };
    queue.push_back((start.to, first));
    loop {
        let Some((node, arrival)) = queue.pop_front() else {
            if later.is_empty() {
                return reached;
            }
            queue.append(&mut later);
            continue;
        };
        if arrivals[node.0].is_some_and(|known| known.root == id) {
            continue;
        }
        arrivals[node.0] = Some(arrival);
        reached.push(node);
        for (index, edge) in facts.graph.nodes[node.0].edges.iter().enumerate() {
            let next = Arrival {
                root: id,
                from: Some((node, index)),
                length: arrival.length + edge.steps.len(),
                unstable: arrival.unstable || edge.unstable,
            };
            if next.unstable == root.unstable {
                queue.push_back((edge.to, next));
            } else {
                later.push_back((edge.to, next));
            }
        }
    }
}

/// The steps from the root to a node.
fn way(
    facts: &Facts<'_>,
    start: &Edge<'_>,
    arrivals: &[Option<Arrival>],
    arrival: Arrival,
) -> Vec<Step> {
    let mut edges = Vec::new();
    let mut next = arrival.from;
    while let Some((node, edge)) = next {
        edges.push(&facts.graph.nodes[node.0].edges[edge]);
        next = arrivals[node.0].and_then(|arrival| arrival.from);
    }
    edges.push(start);
    let steps = edges.iter().rev().flat_map(|edge| &edge.steps);
    steps.copied().filter_map(owned).collect()
}

/// What a fact is about, if it is not the place itself.
fn leaf(fact: &Fact<'_>) -> Option<Leaf> {
    fact.change.feature(&fact.old, &fact.new).map(Leaf::Feature)
}

fn leaf_of(fact: &Fact<'_>, step: Option<StepRef<'_>>) -> Option<Leaf> {
    if let Some(StepRef::Value(value)) = step {
        return Some(Leaf::Value(value.to_owned()));
    }
    if fact.change.is_about_optional() {
        return Some(Leaf::Optional);
    }
    leaf(fact)
}

fn owned(step: StepRef<'_>) -> Option<Step> {
    Some(match step {
        StepRef::Member(name) => Step::Member(name.to_owned()),
        StepRef::Element => Step::Element,
        StepRef::Branch { tag, value } => Step::Branch {
            tag: tag.to_owned(),
            value: value.to_owned(),
        },
        StepRef::Alternative(kind) => Step::Alternative(kind),
        StepRef::Value(_) => return None,
    })
}

fn path(root: &Root<'_>, steps: Vec<Step>, leaf: Option<Leaf>) -> Path {
    let side = match root.context {
        Context::Arguments => Some(Side::Arguments),
        Context::Returns => Some(Side::Returns),
        Context::Data => Some(Side::Data),
        Context::Command | Context::Event | Context::Schema => None,
    };
    Path {
        root: root.name.to_owned(),
        side,
        steps,
        leaf,
    }
}
