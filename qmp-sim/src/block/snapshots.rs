//! Snapshots of nodes: external ones, which are new nodes, and internal ones.

use serde_json::{Map, json};

use super::jobs::open_file;
use crate::arguments::Arguments;
use crate::machine::Machine;
use crate::refusal::{Answer, done, generic};

pub(crate) fn blockdev_snapshot(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let node = machine.block.either(arguments.text("node"))?;
    let overlay = machine.block.either(arguments.text("overlay"))?;
    if overlay.device.is_some() {
        return Err(generic("The overlay is already in use"));
    }
    if overlay.child("backing").is_some() {
        return Err(generic("The overlay already has a backing image"));
    }
    if !matches!(overlay.driver.as_str(), "qcow2" | "qcow" | "qed" | "vmdk") {
        let desc = "The overlay does not support backing images";
        return Err(generic(desc));
    }
    let (node, overlay) = (node.name.clone(), overlay.name.clone());
    insert(machine, &node, &overlay);
    done()
}

/// What uses a node uses the overlay, and that uses the node.
fn insert(machine: &mut Machine, node: &str, overlay: &str) {
    machine.block.replace(node, overlay);
    if let Some(overlay) = machine.block.find_mut(overlay) {
        overlay.set_backing(Some(node.to_owned()));
    }
}

pub(crate) fn snapshot_sync(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let (device, node) = (arguments.text("device"), arguments.text("node-name"));
    let node = machine.block.lookup(device, node)?;
    let (node, size) = (node.name.clone(), node.size);
    let file = arguments.text("snapshot-file");
    let format = arguments.str("format").unwrap_or("qcow2");
    let name = arguments.str("snapshot-node-name");
    if let Some(name) = name {
        if machine.block.find(name).is_some() {
            return Err(generic("New overlay node-name already in use"));
        }
        machine.block.check_name(name)?;
    }
    if arguments.str("mode") != Some("existing") {
        let mut image = Map::new();
        image.insert("driver".to_owned(), format.into());
        image.insert("filename".to_owned(), file.into());
        image.insert("size".to_owned(), size.into());
        machine.create_image(&image.into());
    }
    let overlay = open_file(machine, file, format, name)?;
    insert(machine, &node, &overlay);
    done()
}

pub(crate) fn internal(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let (device, name) = (arguments.text("device"), arguments.text("name"));
    let node = machine.block.root(device)?;
    let (found, driver) = (node.name.clone(), node.driver.clone());
    if driver != "qcow2" {
        let desc = format!(
            "Block format '{driver}' used by device '{device}' does not support internal snapshots"
        );
        return Err(generic(desc));
    }
    if name.is_empty() {
        return Err(generic("Name is empty"));
    }
    let Some(node) = machine.block.find_mut(&found) else {
        return done();
    };
    if node.snapshots.iter().any(|has| has == name) {
        let desc = format!("Snapshot with name '{name}' already exists on device '{device}'");
        return Err(generic(desc));
    }
    node.snapshots.push(name.to_owned());
    done()
}

pub(crate) fn delete_internal(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let device = arguments.text("device");
    let (id, name) = (arguments.str("id"), arguments.str("name"));
    let found = machine.block.root(device)?.name.clone();
    if id.is_none() && name.is_none() {
        return Err(generic("Name or id must be provided"));
    }
    let Some(node) = machine.block.find_mut(&found) else {
        return done();
    };
    let named = |(index, has): &(usize, &String)| {
        name.is_none_or(|name| name == *has) && id.is_none_or(|id| id == (index + 1).to_string())
    };
    let Some(at) = node
        .snapshots
        .iter()
        .enumerate()
        .find(named)
        .map(|(at, _)| at)
    else {
        let shown = |text: Option<&str>| text.unwrap_or("(null)").to_owned();
        let (id, name) = (shown(id), shown(name));
        let desc = format!(
            "Snapshot with id '{id}' and name '{name}' does not exist on device '{device}'"
        );
        return Err(generic(desc));
    };
    let name = node.snapshots.remove(at);
    Ok(json!({"id": (at + 1).to_string(), "name": name}))
}
