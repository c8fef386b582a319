//! Finds the commands and events that a difference reaches, with paths.
//!
//! Takes the graph of the compared types, returns for each fact the paths from each command or event whose
//! messages it changes: all paths that visit no pair of types twice. The first is a shortest one; a stable path
//! is preferred to a shorter one.

use std::collections::{BTreeMap, HashSet, VecDeque};

use qmp_message::{Leaf, Path, Side, Step};

use crate::compare::graph::{Edge, NodeId, Root, RootId, Spot, StepRef};
use crate::compare::{Fact, Facts};
use crate::finding::{Context, Place};

/// The last edge of the path from a root to a node.
#[derive(Clone, Copy)]
struct Arrival {
    root: RootId,
    /// The edge to the node; `None` for the first node.
    from: Option<EdgeId>,
    length: usize,
    unstable: bool,
}

/// An edge: its first node, and its index there.
#[derive(Clone, Copy)]
struct EdgeId {
    node: NodeId,
    index: usize,
}

/// A fact at a step from a node.
#[derive(Clone)]
struct Seen<'s> {
    /// The index of the fact.
    fact: usize,
    branch: Option<StepRef<'s>>,
    step: Option<StepRef<'s>>,
}

/// A path of a fact, and whether arguments are checked there.
#[derive(Clone)]
pub(crate) struct Reached {
    pub(crate) place: Place,
    pub(crate) unchecked: bool,
}

/// The paths of each fact, in the order of the facts. A fact without paths is not on the wire.
pub(crate) fn places(facts: &Facts<'_>) -> Vec<Vec<Reached>> {
    let graph = &facts.graph;
    let mut at_node = vec![Vec::new(); graph.nodes.len()];
    let mut found: Vec<Candidates<'_>> = vec![Candidates::new(); facts.facts.len()];
    for (index, fact) in facts.facts.iter().enumerate() {
        for spot in &fact.spots {
            match *spot {
                Spot::Node { node, branch, step } => at_node[node.0].push(Seen {
                    fact: index,
                    branch,
                    step,
                }),
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
    let leads = leads(facts, &at_node);
    // Each node has one path from a root here; the other paths come after the shortest ones.
    let mut arrivals: Vec<Option<Arrival>> = vec![None; graph.nodes.len()];
    for (index, root) in graph.roots.iter().enumerate() {
        let Some(start) = &root.start else { continue };
        for id in walk(facts, RootId(index), root, start, &mut arrivals) {
            let Some(arrival) = arrivals[id.0] else {
                continue;
            };
            for seen in &at_node[id.0] {
                let steps = way(facts, start, &arrivals, arrival);
                let candidate = seen.candidate(facts, root, steps, arrival.unstable);
                offer(&mut found[seen.fact], root, candidate);
            }
        }
        for_each_way(facts, start, &leads, &mut |node, edges| {
            if at_node[node.0].is_empty() {
                return;
            }
            let unstable = root.unstable || edges.iter().any(|edge| edge.unstable);
            for seen in &at_node[node.0] {
                let steps = edges.iter().flat_map(|edge| &edge.steps);
                let steps = steps.copied().filter_map(owned).collect();
                let candidate = seen.candidate(facts, root, steps, unstable);
                offer(&mut found[seen.fact], root, candidate);
            }
        });
    }
    let of_fact = |places: Candidates<'_>| {
        let mut reached = Vec::new();
        for ((context, _), mut candidates) in places {
            // A stable sort: the shortest paths were found first.
            candidates.sort_by_key(|candidate| (candidate.unstable, candidate.length));
            reached.extend(candidates.into_iter().map(|candidate| Reached {
                place: Place {
                    path: candidate.path,
                    context,
                    unstable: candidate.unstable,
                },
                unchecked: candidate.unchecked,
            }));
        }
        reached
    };
    found.into_iter().map(of_fact).collect()
}

/// The paths to a fact, by command or event.
type Candidates<'s> = BTreeMap<(Context, &'s str), Vec<Candidate>>;

impl Seen<'_> {
    /// The path of the fact, if these are the steps to the node.
    fn candidate(
        &self,
        facts: &Facts<'_>,
        root: &Root<'_>,
        mut steps: Vec<Step>,
        unstable: bool,
    ) -> Candidate {
        steps.extend(self.branch.and_then(owned));
        steps.extend(self.step.and_then(owned));
        Candidate {
            length: steps.len(),
            path: path(root, steps, leaf_of(&facts.facts[self.fact], self.step)),
            unstable,
            unchecked: root.unchecked,
        }
    }
}

/// The maximum number of edges to follow from one root. The number of paths can be exponential; a
/// shortest one to each node is always known.
const MOST_EDGES: usize = 4096;

/// The maximum number of listed paths from a root to a fact.
const MOST_WAYS: usize = 256;

/// Whether a path leads from a node to a fact, by the index of the node.
fn leads<T>(facts: &Facts<'_>, at_node: &[Vec<T>]) -> Vec<bool> {
    let nodes = &facts.graph.nodes;
    let mut before = vec![Vec::new(); nodes.len()];
    for (index, node) in nodes.iter().enumerate() {
        for edge in &node.edges {
            before[edge.to.0].push(index);
        }
    }
    let mut leads: Vec<bool> = at_node.iter().map(|facts| !facts.is_empty()).collect();
    let mut waiting: Vec<usize> = (0..nodes.len()).filter(|index| leads[*index]).collect();
    while let Some(index) = waiting.pop() {
        for &earlier in &before[index] {
            if !leads[earlier] {
                leads[earlier] = true;
                waiting.push(earlier);
            }
        }
    }
    leads
}

/// Follows all paths from a root to a fact that visit no node twice.
fn for_each_way<'f>(
    facts: &'f Facts<'_>,
    start: &'f Edge<'_>,
    leads: &[bool],
    arrive: &mut dyn FnMut(NodeId, &[&'f Edge<'f>]),
) {
    if !leads[start.to.0] {
        return;
    }
    let nodes = &facts.graph.nodes;
    let mut on_way = HashSet::from([start.to]);
    let mut edges = vec![start];
    // For each node on the path, the index of its next edge.
    let mut next = vec![0];
    let mut left = MOST_EDGES;
    arrive(start.to, &edges);
    while let (Some(index), Some(last)) = (next.last_mut(), edges.last()) {
        let node = last.to;
        let edge = nodes[node.0].edges.get(*index);
        *index += 1;
        match edge {
            Some(edge) if leads[edge.to.0] && left > 0 => {
                left -= 1;
                if on_way.insert(edge.to) {
                    edges.push(edge);
                    next.push(0);
                    arrive(edge.to, &edges);
                }
            }
            Some(_) => {}
            None => {
                on_way.remove(&node);
                edges.pop();
                next.pop();
            }
        }
    }
}

#[derive(Clone)]
struct Candidate {
    path: Path,
    unstable: bool,
    unchecked: bool,
    length: usize,
}

fn offer<'s>(places: &mut Candidates<'s>, root: &Root<'s>, candidate: Candidate) {
    let known = places.entry((root.context, root.name)).or_default();
    let is_new = known.iter().all(|other| other.path != candidate.path);
    if is_new && known.len() < MOST_WAYS {
        known.push(candidate);
    }
}

/// Finds the nodes that are reachable from a root and returns them: first by stable paths, then by
/// others.
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
                from: Some(EdgeId { node, index }),
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
    while let Some(EdgeId { node, index }) = next {
        edges.push(&facts.graph.nodes[node.0].edges[index]);
        next = arrivals[node.0].and_then(|arrival| arrival.from);
    }
    edges.push(start);
    let steps = edges.iter().rev().flat_map(|edge| &edge.steps);
    steps.copied().filter_map(owned).collect()
}

/// The property that a fact is about, if it is not the item itself.
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
