//! Which commands and events a difference reaches, and by which way.
//!
//! Takes the graph of what was compared, gives for each fact the paths from each command or event whose
//! messages it changes: all ways that go through no pair of types twice. The first is a shortest one; a way
//! through nothing unstable is preferred to a shorter one.

use std::collections::{BTreeMap, HashSet, VecDeque};

use qmp_message::{Leaf, Path, Side, Step};

use crate::compare::graph::{Edge, NodeId, Root, RootId, Spot, StepRef};
use crate::compare::{Fact, Facts};
use crate::finding::{Context, Place};

/// How a node is reached from a root.
#[derive(Clone, Copy)]
struct Arrival {
    root: RootId,
    /// The edge that leads here; `None` if it is the first node.
    from: Option<EdgeId>,
    length: usize,
    unstable: bool,
}

/// An edge: the node that it begins at, and its number there.
#[derive(Clone, Copy)]
struct EdgeId {
    node: NodeId,
    index: usize,
}

/// A fact that is seen at a step from a node.
#[derive(Clone)]
struct Seen<'s> {
    /// The number of the fact.
    fact: usize,
    branch: Option<StepRef<'s>>,
    step: Option<StepRef<'s>>,
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
    let mut found: Vec<Found<'_>> = vec![Found::new(); facts.facts.len()];
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
    // Nothing is reached twice from the same root, here; the other ways come after the shortest ones.
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
    let of_fact = |places: Found<'_>| {
        let mut reached = Vec::new();
        for ((context, _), mut candidates) in places {
            // Stable: the ways that were found first are the shortest.
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

/// The ways to a fact, by command or event.
type Found<'s> = BTreeMap<(Context, &'s str), Vec<Candidate>>;

impl Seen<'_> {
    /// The place of the fact, if these are the steps to the node.
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

/// How many edges are gone along from one root, to find all ways. A graph can have more ways than one can
/// count; a shortest one to each node is known without this.
const MOST_EDGES: usize = 4096;

/// How many ways to a fact are listed for one root.
const MOST_WAYS: usize = 256;

/// The nodes from which one gets to a fact, by their numbers.
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

/// Goes all ways from a root that lead to a fact and through no node twice.
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
    // For each node on the way, the number of its next edge.
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

fn offer<'s>(places: &mut Found<'s>, root: &Root<'s>, candidate: Candidate) {
    let known = places.entry((root.context, root.name)).or_default();
    let is_new = known.iter().all(|other| other.path != candidate.path);
    if is_new && known.len() < MOST_WAYS {
        known.push(candidate);
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
