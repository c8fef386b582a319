//! Two schemas, side by side: what has changed.
//!
//! Takes two sides, gives [`Facts`]: every difference, once, and the graph of the types that were
//! compared, in which one can see which commands and events a difference reaches.
//!
//! Commands, events, members and values are matched by name, because their names are on the wire; types
//! are matched by where they stand, because theirs are not. A pair of types is compared once for what
//! a client sends and once for what a server sends, however often it is used.

mod documents;
mod entry;
mod files;
pub(crate) mod graph;
mod lifecycle;
mod naming;
mod object;
pub(crate) mod scalar;
mod ty;
mod union;

use std::collections::{HashMap, HashSet};

use qmp_schema::schema::{Condition, TypeId};
use qmp_schema::source::Span;

use crate::change::Change;
use crate::side::SideView;
use graph::{Graph, NodeId, Spot};
pub(crate) use ty::describe;

/// What QEMU sends, or what it receives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Direction {
    /// A client sends it: what is not in the schema is refused.
    Input,
    /// A server sends it: clients ignore what they do not know.
    Output,
}

/// A difference, and the spots where it is seen.
#[derive(Debug)]
pub(crate) struct Fact<'s> {
    pub(crate) change: Change,
    pub(crate) item: String,
    pub(crate) old: String,
    pub(crate) new: String,
    pub(crate) old_span: Option<Span>,
    pub(crate) new_span: Option<Span>,
    /// Whether the thing itself is unstable.
    pub(crate) unstable: bool,
    /// The builds that the old schema has it in, if not all.
    pub(crate) condition: Option<&'s Condition>,
    pub(crate) spots: Vec<Spot<'s>>,
}

/// All differences, and the graph that they are seen in.
#[derive(Debug, Default)]
pub(crate) struct Facts<'s> {
    pub(crate) facts: Vec<Fact<'s>>,
    pub(crate) graph: Graph<'s>,
}

/// What a difference is about.
#[derive(Clone, Default)]
struct About<'s> {
    item: String,
    old: String,
    new: String,
    old_span: Option<Span>,
    new_span: Option<Span>,
    unstable: bool,
    condition: Option<&'s Condition>,
}

impl About<'_> {
    fn item(item: impl Into<String>) -> Self {
        Self {
            item: item.into(),
            ..Self::default()
        }
    }
}

/// Goes through both schemas.
struct Comparer<'s> {
    old: SideView<'s>,
    new: SideView<'s>,
    facts: Facts<'s>,
    /// The facts by what they say, for those that are seen more than once.
    known: HashMap<FactKey, usize>,
    /// The types that some command or event reaches.
    reached: [HashSet<TypeId>; 2],
}

/// What a fact says.
#[derive(Clone, PartialEq, Eq, Hash)]
struct FactKey {
    change: Change,
    item: String,
    old: String,
    new: String,
}

/// Compares two schemas.
pub(crate) fn compare<'s>(old: SideView<'s>, new: SideView<'s>) -> Facts<'s> {
    let mut comparer = Comparer {
        old,
        new,
        facts: Facts::default(),
        known: HashMap::new(),
        reached: [HashSet::new(), HashSet::new()],
    };
    comparer.entries();
    comparer.visit();
    comparer.unreachable();
    comparer.types_documented();
    comparer.files();
    comparer.facts
}

impl<'s> Comparer<'s> {
    /// Notes a difference that is seen at a spot.
    fn note(&mut self, spot: Spot<'s>, change: Change, about: About<'s>) {
        let key = FactKey {
            change,
            item: about.item,
            old: about.old,
            new: about.new,
        };
        if let Some(&index) = self.known.get(&key) {
            let fact = &mut self.facts.facts[index];
            // It is as stable as its most stable use.
            fact.unstable &= about.unstable;
            if fact.condition != about.condition {
                fact.condition = None;
            }
            fact.spots.push(spot);
            return;
        }
        let index = self.facts.facts.len();
        let FactKey { item, old, new, .. } = key.clone();
        self.known.insert(key, index);
        self.facts.facts.push(Fact {
            change,
            item,
            old,
            new,
            old_span: about.old_span,
            new_span: about.new_span,
            unstable: about.unstable,
            condition: about.condition,
            spots: vec![spot],
        });
    }

    /// Compares the types that have not been yet, until there are none.
    fn visit(&mut self) {
        let mut next = 0;
        while let Some(node) = self.facts.graph.node_at(next) {
            let (old, new) = (node.old, node.new);
            self.reach(old, new);
            self.types(NodeId(next));
            next += 1;
        }
    }

    /// Notes that types are on the wire, with their bases.
    fn reach(&mut self, old: TypeId, new: TypeId) {
        let sides = [(self.old.side.schema, old), (self.new.side.schema, new)];
        for (reached, (schema, ty)) in self.reached.iter_mut().zip(sides) {
            reached.extend(schema.with_bases(ty));
        }
    }

    /// The side on which names of types mean something: the new one if both do.
    fn named(&self) -> bool {
        self.new.side.visibility.source || !self.old.side.visibility.source
    }

    /// Whether both sides tell what is in schema files and snapshots only.
    fn both_source(&self) -> bool {
        self.old.side.visibility.source && self.new.side.visibility.source
    }
}
