//! The block graph: nodes with their children, and the images that nodes can open.

pub(crate) mod bitmaps;
pub(crate) mod exports;
pub(crate) mod jobs;
pub(crate) mod nodes;
mod open;
pub(crate) mod query;
pub(crate) mod snapshots;
pub(crate) mod transaction;

use std::collections::BTreeMap;

use qmp_types::ErrorObject;
use serde_json::{Map, Value};

use crate::jobs::Effect;
use crate::machine::{Machine, MachineOptions};
use crate::refusal::generic;
use bitmaps::Bitmap;
use exports::Export;

/// A block node.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) name: String,
    pub(crate) driver: String,
    /// The options that it was opened with, without those of its children.
    pub(crate) options: Map<String, Value>,
    /// Its children: their roles and names.
    pub(crate) children: Vec<(String, String)>,
    pub(crate) size: u64,
    /// Whether `blockdev-add` made it, and not another node.
    pub(crate) is_owned: bool,
    /// The QOM path of the device that uses it.
    pub(crate) device: Option<String>,
    pub(crate) bitmaps: Vec<Bitmap>,
    pub(crate) write_threshold: u64,
    /// Internal snapshots, by name.
    pub(crate) snapshots: Vec<String>,
}

/// An image file.
#[derive(Clone, Debug)]
pub(crate) struct Image {
    pub(crate) size: u64,
    pub(crate) format: String,
    pub(crate) backing: Option<String>,
}

/// All nodes, the newest first, as queries list them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Graph {
    pub(crate) nodes: Vec<Node>,
    pub(crate) images: BTreeMap<String, Image>,
    pub(crate) exports: Vec<Export>,
    /// Whether the NBD server runs.
    pub(crate) nbd: bool,
    /// For the names of nodes that have none.
    next_name: u32,
}

impl Graph {
    pub(crate) fn new(options: &MachineOptions) -> Self {
        let images = options.images.iter().map(|(name, size, format)| {
            let image = Image {
                size: *size,
                format: format.clone(),
                backing: None,
            };
            (name.clone(), image)
        });
        Self {
            images: images.collect(),
            ..Self::default()
        }
    }

    pub(crate) fn find(&self, name: &str) -> Option<&Node> {
        self.nodes.iter().find(|node| node.name == name)
    }

    pub(crate) fn find_mut(&mut self, name: &str) -> Option<&mut Node> {
        self.nodes.iter_mut().find(|node| node.name == name)
    }

    /// A node, as commands that also take the name of a device find it.
    pub(crate) fn lookup(&self, device: &str, node: &str) -> Result<&Node, ErrorObject> {
        let name = if node.is_empty() { device } else { node };
        let cannot = || format!("Cannot find device='{device}' nor node-name='{node}'");
        self.find(name).ok_or_else(|| generic(cannot()))
    }

    /// A node by one name, which may be that of a device.
    pub(crate) fn either(&self, name: &str) -> Result<&Node, ErrorObject> {
        self.lookup(name, name)
    }

    /// A node that no other node has as a child.
    pub(crate) fn root(&self, name: &str) -> Result<&Node, ErrorObject> {
        let node = self.either(name)?;
        if self.parents(name).next().is_some() {
            return Err(generic("Need a root block node"));
        }
        Ok(node)
    }

    /// The nodes that have this one as a child.
    pub(crate) fn parents<'g>(&'g self, name: &'g str) -> impl Iterator<Item = &'g Node> {
        let is_parent = move |node: &&Node| node.children.iter().any(|(_, child)| child == name);
        self.nodes.iter().filter(is_parent)
    }

    /// The name for a node that was given none.
    fn new_name(&mut self) -> String {
        self.next_name += 1;
        format!("#block{:03}", self.next_name)
    }

    /// Removes a node, and those of its children that only it needed.
    fn remove(&mut self, name: &str) {
        let mut waiting = vec![name.to_owned()];
        while let Some(name) = waiting.pop() {
            let Some(at) = self.nodes.iter().position(|node| node.name == name) else {
                continue;
            };
            let node = self.nodes.remove(at);
            for (_, child) in node.children {
                let is_needed = self.parents(&child).next().is_some();
                if !is_needed && self.find(&child).is_some_and(|child| !child.is_owned) {
                    waiting.push(child);
                }
            }
        }
    }

    /// Whatever uses one node uses another.
    fn replace(&mut self, old: &str, new: &str) {
        for node in self.nodes.iter_mut().filter(|node| node.name != new) {
            for (_, child) in &mut node.children {
                if child == old {
                    new.clone_into(child);
                }
            }
        }
        let device = self.find_mut(old).and_then(|node| node.device.take());
        if let (Some(device), Some(node)) = (device, self.find_mut(new)) {
            node.device = Some(device);
        }
    }
}

impl Node {
    /// The child in a role.
    pub(crate) fn child(&self, role: &str) -> Option<&str> {
        let (_, name) = self.children.iter().find(|(has, _)| has == role)?;
        Some(name)
    }

    pub(crate) fn is_read_only(&self) -> bool {
        self.options.get("read-only") == Some(&Value::Bool(true))
    }

    fn set_backing(&mut self, backing: Option<String>) {
        self.children.retain(|(role, _)| role != "backing");
        self.children
            .extend(backing.map(|name| ("backing".to_owned(), name)));
    }
}

impl Machine {
    /// What a job has done.
    pub(crate) fn take_effect(&mut self, effect: Effect) {
        match effect {
            Effect::None => {}
            Effect::Create(options) => self.create_image(&options),
            Effect::Mirror { source, target } => self.block.replace(&source, &target),
            Effect::Rebase { node, backing } => {
                if let Some(node) = self.block.find_mut(&node) {
                    node.set_backing(backing);
                }
            }
            Effect::Commit { top, base } => self.block.replace(&top, &base),
            Effect::Snapshot("snapshot-delete", tag) => {
                for node in &mut self.block.nodes {
                    node.snapshots.retain(|name| *name != tag);
                }
            }
            Effect::Snapshot(_, tag) => {
                for node in &mut self.block.nodes {
                    if node.device.is_some() && !node.snapshots.contains(&tag) {
                        node.snapshots.push(tag.clone());
                    }
                }
            }
        }
    }
}
