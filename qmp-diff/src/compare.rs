//! Compares two schemas side by side.
//!
//! Takes two sides, returns [`Facts`]: every difference, once, and the graph of the compared types,
//! which shows the commands and events that a difference reaches.
//!
//! Commands, events, members and values are matched by name, because their names are on the wire; types
//! are matched by position, because theirs are not. A pair of types is compared once for arguments and
//! once for replies and events, however often it is used.

mod commands;
mod documents;
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
use crate::compared::SchemaView;
use graph::{Graph, NodeId, Spot};
pub(crate) use ty::describe;

/// The direction of messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Direction {
    /// From the client: unknown items are refused.
    Input,
    /// From the server: clients ignore unknown items.
    Output,
}

/// A difference, and its positions.
#[derive(Debug)]
pub(crate) struct Fact<'s> {
    pub(crate) change: Change,
    pub(crate) item: String,
    pub(crate) old: String,
    pub(crate) new: String,
    pub(crate) old_span: Option<Span>,
    pub(crate) new_span: Option<Span>,
    /// Whether the item itself is unstable.
    pub(crate) unstable: bool,
    /// The builds of the old schema that have it, if not all.
    pub(crate) condition: Option<&'s Condition>,
    pub(crate) spots: Vec<Spot<'s>>,
}

/// All differences, and the graph of the compared types.
#[derive(Debug, Default)]
pub(crate) struct Facts<'s> {
    pub(crate) facts: Vec<Fact<'s>>,
    pub(crate) graph: Graph<'s>,
}

/// The item of a difference.
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

/// Walks over both schemas.
struct Comparer<'s> {
    old: SchemaView<'s>,
    new: SchemaView<'s>,
    facts: Facts<'s>,
    /// The facts by content, to merge repeated ones.
    known: HashMap<FactKey, usize>,
    /// The types in messages.
    reached: [HashSet<TypeId>; 2],
}

/// The content of a fact.
#[derive(Clone, PartialEq, Eq, Hash)]
struct FactKey {
    change: Change,
    item: String,
    old: String,
    new: String,
}

/// Compares two schemas.
pub(crate) fn compare<'s>(old: SchemaView<'s>, new: SchemaView<'s>) -> Facts<'s> {
    let mut comparer = Comparer {
        old,
        new,
        facts: Facts::default(),
        known: HashMap::new(),
        reached: [HashSet::new(), HashSet::new()],
    };
    comparer.commands_and_events();
    comparer.visit();
    comparer.unreachable();
    comparer.types_documented();
    comparer.files();
    comparer.facts
}

impl<'s> Comparer<'s> {
    /// Records a difference at a position.
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

    /// Compares queued types until none is left.
    fn visit(&mut self) {
        let mut next = 0;
        while let Some(node) = self.facts.graph.node_at(next) {
            let (old, new) = (node.old, node.new);
            self.reach(old, new);
            self.types(NodeId(next));
            next += 1;
        }
    }

    /// Records that types, with their bases, are on the wire.
    fn reach(&mut self, old: TypeId, new: TypeId) {
        let sides = [(self.old.side.schema, old), (self.new.side.schema, new)];
        for (reached, (schema, ty)) in self.reached.iter_mut().zip(sides) {
            reached.extend(schema.with_bases(ty));
        }
    }

    /// The side with meaningful names of types: the new one if both have them.
    fn named(&self) -> bool {
        self.new.side.visibility.source || !self.old.side.visibility.source
    }

    /// Whether both sides have the details of schema files and snapshots.
    fn both_source(&self) -> bool {
        self.old.side.visibility.source && self.new.side.visibility.source
    }
}
