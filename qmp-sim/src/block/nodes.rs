//! The commands that add, remove and change nodes.

use serde_json::{Map, Value};

use super::{Graph, Image};
use crate::arguments::Arguments;
use crate::machine::Machine;
use crate::refusal::{Answer, done, generic};

pub(crate) fn blockdev_add(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    if arguments.str("node-name").is_none() {
        return Err(generic("'node-name' must be specified for the root node"));
    }
    let name = machine.block.open(machine.build, arguments.0, 0)?;
    if let Some(node) = machine.block.find_mut(&name) {
        node.is_owned = true;
    }
    done()
}

pub(crate) fn blockdev_del(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let name = arguments.text("node-name");
    let Some(node) = machine.block.find(name) else {
        let desc = format!("Failed to find node with node-name='{name}'");
        return Err(generic(desc));
    };
    if node.device.is_some()
        || machine
            .block
            .exports
            .iter()
            .any(|export| export.node == name)
    {
        return Err(generic(format!("Node {name} is in use")));
    }
    if let Some(kind) = machine.jobs.using(name) {
        let desc = format!("Node '{name}' is busy: block device is in use by block job: {kind}");
        return Err(generic(desc));
    }
    if !node.is_owned {
        return Err(generic(format!("Node {name} is not owned by the monitor")));
    }
    if machine.block.parents(name).next().is_some() {
        return Err(generic(format!("Block device {name} is in use")));
    }
    machine.block.remove(name);
    done()
}

/// Changes the options of nodes; a node keeps its name and its children, except for those that are named.
pub(crate) fn blockdev_reopen(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    for options in arguments.array("options") {
        let Some(options) = options.as_object() else {
            continue;
        };
        reopen(&mut machine.block, options)?;
    }
    done()
}

fn reopen(graph: &mut Graph, options: &Map<String, Value>) -> Answer {
    let read = Arguments(options);
    let Some(name) = read.str("node-name") else {
        return Err(generic("node-name not specified"));
    };
    let Some(node) = graph.find(name) else {
        let desc = format!("Failed to find node with node-name='{name}'");
        return Err(generic(desc));
    };
    if node.driver != read.text("driver") {
        return Err(generic("Cannot change the option 'driver'"));
    }
    let is_fixed = |name: &str| matches!(name, "size" | "filename" | "latency-ns" | "read-zeroes");
    let mut changed = options.iter().filter(|(name, value)| {
        is_fixed(name)
            && node
                .options
                .get(name.as_str())
                .is_some_and(|has| has != *value)
    });
    if let Some((name, _)) = changed.next() {
        return Err(generic(format!("Cannot change the option '{name}'")));
    }
    let mut backing = None;
    if let Some(value) = read.value("backing") {
        backing = Some(match value.as_str() {
            Some(child) => Some(graph.either(child)?.name.clone()),
            None => None,
        });
    }
    if let Some(node) = graph.find_mut(name) {
        if let Some(backing) = backing {
            node.set_backing(backing);
        }
        let children: Vec<String> = node.children.iter().map(|(role, _)| role.clone()).collect();
        let own = options.iter().filter(|(name, _)| {
            !children.contains(name) && !matches!(name.as_str(), "backing" | "file")
        });
        node.options = own
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
    }
    done()
}

pub(crate) fn block_resize(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let (device, node) = (arguments.text("device"), arguments.text("node-name"));
    let name = machine.block.lookup(device, node)?.name.clone();
    let size = arguments.int("size").unwrap_or(0);
    let Ok(size) = u64::try_from(size) else {
        return Err(generic("Parameter 'size' expects a >0 size"));
    };
    let Some(node) = machine.block.find_mut(&name) else {
        return done();
    };
    if node.driver.starts_with("null-") {
        return Err(generic("Image format driver does not support resize"));
    }
    node.size = size;
    done()
}

pub(crate) fn set_write_threshold(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let name = arguments.text("node-name");
    let Some(node) = machine.block.find_mut(name) else {
        return Err(generic(format!("Device '{name}' not found")));
    };
    node.write_threshold = arguments.size("write-threshold").unwrap_or(0);
    done()
}

pub(crate) fn set_active(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    if let Some(name) = arguments.str("node-name") {
        let desc = format!("Failed to find node with node-name='{name}'");
        machine.block.find(name).ok_or_else(|| generic(desc))?;
    }
    done()
}

impl Machine {
    /// The image that `blockdev-create` has made.
    pub(crate) fn create_image(&mut self, options: &Value) {
        let Some(options) = options.as_object() else {
            return;
        };
        let read = Arguments(options);
        let driver = read.text("driver");
        let file = match read.str("filename") {
            Some(file) => Some(file.to_owned()),
            None => read.str("file").and_then(|name| {
                let node = self.block.find(name)?;
                node.options.get("filename")?.as_str().map(str::to_owned)
            }),
        };
        if let Some(file) = file {
            let image = Image {
                size: read.size("size").unwrap_or(0),
                format: match driver {
                    "file" => "raw".to_owned(),
                    format => format.to_owned(),
                },
                backing: read.str("backing-file").map(str::to_owned),
            };
            self.block.images.insert(file, image);
        }
    }
}
