//! What queries show of the block graph.

use serde_json::{Value, json};

use super::{Graph, Node};
use crate::arguments::Arguments;
use crate::machine::Machine;
use crate::refusal::Answer;

/// How many backing images are shown inside of each other.
const DEEPEST: usize = 32;

pub(crate) fn query_named_block_nodes(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let flat = arguments.bool("flat").unwrap_or(false);
    let nodes = machine.block.nodes.iter();
    Ok(nodes
        .map(|node| node_info(&machine.block, node, flat))
        .collect())
}

pub(crate) fn query_block(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let used = machine
        .block
        .nodes
        .iter()
        .rev()
        .filter_map(|node| Some((node, node.device.as_ref()?)));
    let infos = used.map(|(node, path)| {
        json!({
            "device": "",
            "qdev": path,
            "type": "unknown",
            "removable": false,
            "locked": false,
            "io-status": "ok",
            "inserted": node_info(&machine.block, node, false),
        })
    });
    Ok(infos.collect())
}

/// Counters that are all zero: the guest does nothing.
fn stats() -> Value {
    let mut stats = json!({
        "timed_stats": [],
        "account_invalid": true,
        "account_failed": true,
        "wr_highest_offset": 0,
    });
    for kind in ["rd", "wr", "unmap", "zone_append"] {
        for counter in ["bytes", "operations", "total_time_ns", "merged"] {
            stats[format!("{kind}_{counter}")] = json!(0);
        }
        for fault in ["failed", "invalid"] {
            stats[format!("{fault}_{kind}_operations")] = json!(0);
        }
    }
    for counter in [
        "flush_operations",
        "flush_total_time_ns",
        "failed_flush_operations",
        "invalid_flush_operations",
    ] {
        stats[counter] = json!(0);
    }
    stats
}

pub(crate) fn query_blockstats(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let graph = &machine.block;
    if arguments.bool("query-nodes").unwrap_or(false) {
        let nodes = graph.nodes.iter();
        return Ok(nodes.map(|node| node_stats(graph, node, 0)).collect());
    }
    let used = graph
        .nodes
        .iter()
        .rev()
        .filter_map(|node| Some((node, node.device.as_ref()?)));
    let infos = used.map(|(node, path)| {
        let mut info = node_stats(graph, node, 0);
        info["device"] = json!("");
        info["qdev"] = json!(path);
        info
    });
    Ok(infos.collect())
}

fn node_stats(graph: &Graph, node: &Node, depth: usize) -> Value {
    let mut info = json!({"node-name": node.name, "stats": stats()});
    let of = |role: &str| graph.find(node.child(role)?);
    if depth < DEEPEST {
        if let Some(file) = of("file") {
            info["parent"] = node_stats(graph, file, depth + 1);
        }
        if let Some(backing) = of("backing") {
            info["backing"] = node_stats(graph, backing, depth + 1);
        }
    }
    info
}

/// `BlockDeviceInfo`.
fn node_info(graph: &Graph, node: &Node, flat: bool) -> Value {
    let read = Arguments(&node.options);
    let cache = read.object("cache");
    let cached = |name: &str| cache.and_then(|cache| cache.bool(name)).unwrap_or(false);
    let mut image = image_info(graph, node);
    let mut depth = 0;
    let mut backing = node.child("backing").and_then(|name| graph.find(name));
    let mut images = Vec::new();
    while let Some(node) = backing.filter(|_| depth < DEEPEST) {
        depth += 1;
        if !flat {
            images.push(image_info(graph, node));
        }
        backing = node.child("backing").and_then(|name| graph.find(name));
    }
    while let Some(inner) = images.pop() {
        match images.last_mut() {
            Some(outer) => outer["backing-image"] = inner,
            None => image["backing-image"] = inner,
        }
    }
    let mut info = json!({
        "file": filename(graph, node),
        "node-name": node.name,
        "ro": node.is_read_only(),
        "drv": node.driver,
        "active": true,
        "backing_file_depth": depth,
        "encrypted": false,
        "detect_zeroes": read.str("detect-zeroes").unwrap_or("off"),
        "bps": 0, "bps_rd": 0, "bps_wr": 0,
        "iops": 0, "iops_rd": 0, "iops_wr": 0,
        "cache": {"writeback": true, "direct": cached("direct"), "no-flush": cached("no-flush")},
        "write_threshold": node.write_threshold,
        "image": image,
        "children": children(node),
    });
    if let Some(backing) = node.child("backing").and_then(|name| graph.find(name)) {
        info["backing_file"] = json!(filename(graph, backing));
    }
    if !node.bitmaps.is_empty() {
        info["dirty-bitmaps"] = node.bitmaps.iter().map(super::Bitmap::info).collect();
    }
    info
}

fn children(node: &Node) -> Value {
    let children = node.children.iter();
    children
        .map(|(role, name)| json!({"child": role, "node-name": name}))
        .collect()
}

/// The name of the file that a node opens in the end, or its options as text.
fn filename(graph: &Graph, node: &Node) -> String {
    let mut node = node;
    for _ in 0..DEEPEST {
        if let Some(file) = node.options.get("filename").and_then(Value::as_str) {
            return file.to_owned();
        }
        match node.child("file").and_then(|name| graph.find(name)) {
            Some(file) => node = file,
            None => break,
        }
    }
    let mut options = node.options.clone();
    options.remove("node-name");
    options.insert("driver".to_owned(), node.driver.clone().into());
    format!(
        "json:{}",
        qmp_protocol::server::write(&options.into(), false)
    )
}

fn image_info(graph: &Graph, node: &Node) -> Value {
    let mut image = json!({
        "filename": filename(graph, node),
        "format": node.driver,
        "virtual-size": node.size,
        "actual-size": 0,
        "limits": {
            "request-alignment": 1,
            "min-mem-alignment": 512,
            "opt-mem-alignment": 4096,
            "max-iov": 1024,
        },
    });
    if node.driver == "qcow2" {
        image["cluster-size"] = json!(1 << 16);
        image["dirty-flag"] = json!(false);
        image["format-specific"] = json!({"type": "qcow2", "data": {
            "compat": "1.1",
            "compression-type": "zlib",
            "lazy-refcounts": false,
            "refcount-bits": 16,
            "corrupt": false,
            "extended-l2": false,
        }});
    }
    if node.driver == "file" {
        image["format-specific"] = json!({"type": "file", "data": {}});
    }
    if let Some(backing) = node.child("backing").and_then(|name| graph.find(name)) {
        let file = filename(graph, backing);
        image["backing-filename"] = json!(file);
        image["full-backing-filename"] = json!(file);
    }
    if !node.snapshots.is_empty() {
        let snapshots = node.snapshots.iter().enumerate();
        let shown = snapshots.map(|(index, name)| {
            json!({"id": (index + 1).to_string(), "name": name, "vm-state-size": 0, "icount": 0})
        });
        image["snapshots"] = shown.collect();
    }
    image
}

pub(crate) fn query_block_graph(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let graph = &machine.block;
    let count = graph.nodes.len();
    let id = |name: &str| {
        let at = graph.nodes.iter().position(|node| node.name == name);
        at.map(|at| count - at)
    };
    let nodes = graph
        .nodes
        .iter()
        .map(|node| json!({"id": id(&node.name), "type": "block-driver", "name": node.name}));
    let edges = graph.nodes.iter().flat_map(|node| {
        node.children.iter().map(move |(role, child)| {
            json!({
                "parent": id(&node.name),
                "child": id(child),
                "name": role,
                "perm": [],
                "shared-perm": ["resize", "write-unchanged", "write", "consistent-read"],
            })
        })
    });
    let edges: Value = edges.collect();
    Ok(json!({"nodes": nodes.collect::<Value>(), "edges": edges}))
}

pub(crate) fn bitmap_sha256(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let (node, name) = (arguments.text("node"), arguments.text("name"));
    super::bitmaps::find(machine, node, name)?;
    machine.note_unmodelled("x-debug-block-dirty-bitmap-sha256");
    Ok(json!({"sha256": "0".repeat(64)}))
}
