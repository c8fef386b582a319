//! Which types were compared, and how one gets from commands and events to them.

use std::collections::HashMap;

use qmp_message::JsonKind;
use qmp_schema::schema::TypeId;

use super::Direction;
use crate::finding::Context;

/// A pair of types that was compared.
#[derive(Debug)]
pub(crate) struct Node<'s> {
    pub(crate) old: TypeId,
    pub(crate) new: TypeId,
    pub(crate) direction: Direction,
    /// The members or values that are looked at elsewhere, sorted.
    pub(crate) except: Vec<&'s str>,
    /// What first led to it, for types whose names mean nothing.
    pub(crate) held_by: String,
    pub(crate) edges: Vec<Edge<'s>>,
}

/// A way from one pair to the next.
#[derive(Debug)]
pub(crate) struct Edge<'s> {
    pub(crate) to: NodeId,
    pub(crate) steps: Vec<StepRef<'s>>,
    /// Whether the way leads through something that is unstable in the old schema.
    pub(crate) unstable: bool,
}

/// A step of a way, as in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum StepRef<'s> {
    Member(&'s str),
    Element,
    Branch {
        tag: &'s str,
        value: &'s str,
    },
    Alternative(JsonKind),
    /// A value of an enum: only ever the last step.
    Value(&'s str),
}

/// The number of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct NodeId(pub(crate) usize);

/// The number of a [`Root`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct RootId(pub(crate) usize);

/// A command's arguments or what it returns, an event's data, or one of them as a whole.
#[derive(Debug)]
pub(crate) struct Root<'s> {
    pub(crate) name: &'s str,
    pub(crate) context: Context,
    pub(crate) unstable: bool,
    /// Whether the server does not check arguments by the schema.
    pub(crate) unchecked: bool,
    /// The pair that it leads to, with an element on the way if it is an array.
    pub(crate) start: Option<Edge<'s>>,
}

/// Where a difference is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spot<'s> {
    /// In that type, at that step from it, which may be one from a branch.
    Node {
        node: NodeId,
        branch: Option<StepRef<'s>>,
        step: Option<StepRef<'s>>,
    },
    /// In the command or event itself.
    Root(RootId),
    /// In nothing that reaches the wire.
    Nowhere,
}

/// The pairs, and the ways.
#[derive(Debug, Default)]
pub(crate) struct Graph<'s> {
    pub(crate) nodes: Vec<Node<'s>>,
    pub(crate) roots: Vec<Root<'s>>,
    by_types: HashMap<NodeKey<'s>, NodeId>,
}

/// What tells one pair from another.
#[derive(Debug, PartialEq, Eq, Hash)]
struct NodeKey<'s> {
    old: TypeId,
    new: TypeId,
    direction: Direction,
    except: Vec<&'s str>,
}

impl<'s> Graph<'s> {
    pub(crate) fn node_at(&self, index: usize) -> Option<&Node<'s>> {
        self.nodes.get(index)
    }

    /// The node for a pair.
    pub(crate) fn node(
        &mut self,
        old: TypeId,
        new: TypeId,
        direction: Direction,
        mut except: Vec<&'s str>,
        held_by: &str,
    ) -> NodeId {
        except.sort_unstable();
        let id = NodeId(self.nodes.len());
        let key = NodeKey {
            old,
            new,
            direction,
            except: except.clone(),
        };
        let found = *self.by_types.entry(key).or_insert(id);
        if found == id {
            self.nodes.push(Node {
                old,
                new,
                direction,
                except,
                held_by: held_by.to_owned(),
                edges: Vec::new(),
            });
        }
        found
    }

    pub(crate) fn root(&mut self, root: Root<'s>) -> RootId {
        self.roots.push(root);
        RootId(self.roots.len() - 1)
    }
}

impl<'s> Spot<'s> {
    /// A type as a whole.
    pub(crate) fn whole(node: NodeId) -> Self {
        Spot::at(node, &[])
    }

    /// Where steps lead to from a type. What comes after a member belongs to that.
    pub(crate) fn at(node: NodeId, steps: &[StepRef<'s>]) -> Self {
        let (branch, step) = match *steps {
            [branch @ StepRef::Branch { .. }, step, ..] => (Some(branch), Some(step)),
            [step, ..] => (None, Some(step)),
            [] => (None, None),
        };
        Spot::Node { node, branch, step }
    }
}
