//! Exports of nodes, and the NBD server.

use qmp_types::ErrorObject;
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::machine::Machine;
use crate::refusal::{Answer, done, generic, is_id};

/// An export.
#[derive(Clone, Debug)]
pub(crate) struct Export {
    id: String,
    kind: String,
    pub(crate) node: String,
}

pub(crate) fn query(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let exports = machine.block.exports.iter().rev().map(|export| {
        json!({
            "id": export.id,
            "type": export.kind,
            "node-name": export.node,
            "shutting-down": false,
        })
    });
    Ok(exports.collect())
}

pub(crate) fn start_server(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    if machine.block.nbd {
        return Err(generic("NBD server already running"));
    }
    if let Some(address) = arguments.object("addr") {
        check_address(machine, address)?;
    }
    machine.block.nbd = true;
    done()
}

/// Refuses an address that cannot be one.
fn check_address(machine: &Machine, address: Arguments<'_>) -> Result<(), ErrorObject> {
    let Some(data) = address.object("data") else {
        return Ok(());
    };
    let desc = match address.text("type") {
        "fd" if !machine.fds.has(data.text("str")) => {
            let name = data.text("str");
            format!("File descriptor named '{name}' has not been found")
        }
        "inet" if data.text("port").parse::<u16>().is_err() => {
            let (host, port) = (data.text("host"), data.text("port"));
            format!("address resolution failed for {host}:{port}: Name or service not known")
        }
        "vsock" if data.text("cid").parse::<u32>().is_err() => {
            format!("Failed to parse cid '{}'", data.text("cid"))
        }
        _ => return Ok(()),
    };
    Err(generic(desc))
}

pub(crate) fn stop_server(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    if !machine.block.nbd {
        return Err(generic("NBD server not running"));
    }
    machine.block.nbd = false;
    let exports = machine.block.exports.iter();
    let of_server = exports.filter(|export| export.kind == "nbd");
    let ids: Vec<String> = of_server.map(|export| export.id.clone()).collect();
    for id in ids {
        delete_export(machine, &id);
    }
    done()
}

pub(crate) fn add(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let (id, node) = (arguments.text("id"), arguments.text("node-name"));
    if !is_id(id) {
        return Err(generic("Invalid block export id"));
    }
    let mut exports = machine.block.exports.iter();
    if exports.any(|export| export.id == id) {
        let desc = format!("Block export id '{id}' is already in use");
        return Err(generic(desc));
    }
    machine.block.lookup("", node)?;
    let kind = arguments.text("type");
    if let Some(threads) = arguments.value("iothread").and_then(Value::as_array) {
        if threads.is_empty() {
            return Err(generic("The set of I/O threads must not be empty"));
        }
        if kind != "fuse" {
            let shown = if kind == "nbd" { "NBD" } else { kind };
            let desc = format!("{shown} export does not support multi-threading");
            return Err(generic(desc));
        }
    }
    if kind == "nbd" && !machine.block.nbd {
        return Err(generic("NBD server not running"));
    }
    machine.block.exports.push(Export {
        id: id.to_owned(),
        kind: kind.to_owned(),
        node: node.to_owned(),
    });
    done()
}

pub(crate) fn delete(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let id = arguments.text("id");
    let mut exports = machine.block.exports.iter();
    if !exports.any(|export| export.id == id) {
        return Err(generic(format!("Export '{id}' is not found")));
    }
    delete_export(machine, id);
    done()
}

fn delete_export(machine: &mut Machine, id: &str) {
    machine.block.exports.retain(|export| export.id != id);
    machine.emit("BLOCK_EXPORT_DELETED", json!({"id": id}));
}

/// The older command, which names an export after its node.
pub(crate) fn nbd_add(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let device = arguments.text("device");
    let name = arguments.str("name").unwrap_or(device);
    let node = machine.block.either(device)?.name.clone();
    if !machine.block.nbd {
        return Err(generic("NBD server not running"));
    }
    let mut exports = machine.block.exports.iter();
    if exports.any(|export| export.id == name) {
        let desc = format!("Block export id '{name}' is already in use");
        return Err(generic(desc));
    }
    machine.block.exports.push(Export {
        id: name.to_owned(),
        kind: "nbd".to_owned(),
        node,
    });
    done()
}

pub(crate) fn nbd_remove(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let name = arguments.text("name");
    let mut exports = machine.block.exports.iter();
    if !exports.any(|export| export.id == name) {
        return Err(generic(format!("Export '{name}' is not found")));
    }
    delete_export(machine, name);
    done()
}
