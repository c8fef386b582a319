//! The graph of the compared types, with paths from commands and events.

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
    /// The members or values that are compared elsewhere, sorted.
    pub(crate) except: Vec<&'s str>,
    /// The first step to it, for types with meaningless names.
    pub(crate) first_step: String,
    pub(crate) edges: Vec<Edge<'s>>,
}

/// An edge from one pair to the next.
#[derive(Debug)]
pub(crate) struct Edge<'s> {
    pub(crate) to: NodeId,
    pub(crate) steps: Vec<StepRef<'s>>,
    /// Whether the edge leads through an unstable item of the old schema.
    pub(crate) unstable: bool,
}

/// A step of a path, as in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum StepRef<'s> {
    Member(&'s str),
    Element,
    Branch {
        tag: &'s str,
        value: &'s str,
    },
    Alternative(JsonKind),
    /// A value of an enum, always the last step.
    Value(&'s str),
}

/// The index of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct NodeId(pub(crate) usize);

/// The index of a [`Root`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct RootId(pub(crate) usize);

/// The arguments or return value of a command, the data of an event, or a command or event as a whole.
#[derive(Debug)]
pub(crate) struct Root<'s> {
    pub(crate) name: &'s str,
    pub(crate) context: Context,
    pub(crate) unstable: bool,
    /// Whether the server does not check the arguments against the schema.
    pub(crate) unchecked: bool,
    /// The first pair, with an element as step if it is an array.
    pub(crate) start: Option<Edge<'s>>,
}

/// The position of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spot<'s> {
    /// In a type, at a step from it or from one of its branches.
    Node {
        node: NodeId,
        branch: Option<StepRef<'s>>,
        step: Option<StepRef<'s>>,
    },
    /// In the command or event itself.
    Root(RootId),
    /// Not on the wire.
    Nowhere,
}

/// The pairs and the edges.
#[derive(Debug, Default)]
pub(crate) struct Graph<'s> {
    pub(crate) nodes: Vec<Node<'s>>,
    pub(crate) roots: Vec<Root<'s>>,
    by_types: HashMap<NodeKey<'s>, NodeId>,
}

/// The key of a pair.
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
        first_step: &str,
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
                first_step: first_step.to_owned(),
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

    /// The targets of steps from a type. Steps after a member belong to that member.
    pub(crate) fn at(node: NodeId, steps: &[StepRef<'s>]) -> Self {
        let (branch, step) = match *steps {
            [branch @ StepRef::Branch { .. }, step, ..] => (Some(branch), Some(step)),
            [step, ..] => (None, Some(step)),
            [] => (None, None),
        };
        Spot::Node { node, branch, step }
    }
}
