//! Commands for what a simulated machine does not have: most only look at their arguments, and refuse.

use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::machine::Machine;
use crate::refusal::{Answer, done, generic, no_device};
use qmp_types::ErrorObject;

/// The refusal of a name that no device has. A path of something that is no device is told from one of nothing.
pub(crate) fn no_such_device(machine: &Machine, name: &str) -> ErrorObject {
    if machine.has_place(name) || name.is_empty() {
        generic(format!("{name} is not a device"))
    } else {
        no_device(name)
    }
}

/// Commands for drives with removable media and for limits of drives.
pub(crate) fn no_drive(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    match (arguments.str("id"), arguments.str("device")) {
        (Some(id), None) => Err(no_such_device(machine, id)),
        (None, Some(device)) => Err(no_device(device)),
        _ => Err(generic("Need exactly one of 'device' and 'id'")),
    }
}

/// Commands that name a device only by its id.
pub(crate) fn no_device_of_id(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    Err(no_such_device(machine, arguments.text("id")))
}

pub(crate) fn add_cxl_capacity(_: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let known = ["prescriptive", "enable-shared-access"];
    Err(generic(
        if known.contains(&arguments.text("selection-policy")) {
            "Unable to resolve path"
        } else {
            "Selection policy not supported"
        },
    ))
}

pub(crate) fn release_cxl_capacity(_: &mut Machine, arguments: Arguments<'_>) -> Answer {
    Err(generic(if arguments.bool("forced-removal") == Some(true) {
        "Forced removal not supported yet"
    } else if arguments.text("removal-policy") == "prescriptive" {
        "Unable to resolve path"
    } else {
        "Removal policy not supported"
    }))
}

pub(crate) fn display_reload(_: &mut Machine, arguments: Arguments<'_>) -> Answer {
    if arguments.bool("tls-certs") == Some(true) {
        return Err(generic("Can not find vnc display"));
    }
    done()
}

pub(crate) fn expire_password(_: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let time = arguments.text("time");
    let number = time.strip_prefix('+').unwrap_or(time);
    if !matches!(time, "now" | "never") && number.parse::<u64>().is_err() {
        let desc = format!("Parameter 'time' doesn't take value '{time}'");
        return Err(generic(desc));
    }
    Err(generic("Could not set password expire time"))
}

pub(crate) fn input_send_event(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    if let Some(device) = arguments.str("device") {
        return Err(no_device(device));
    }
    if !machine.run.is_running() {
        return Err(generic("VM not running"));
    }
    done()
}

/// Commands that write a file of the host. None is written; only a name that no file can have is refused.
pub(crate) fn write_file(_: &mut Machine, arguments: Arguments<'_>) -> Answer {
    if arguments.text("filename").is_empty() {
        return Err(generic("Could not open '': No such file or directory"));
    }
    done()
}

pub(crate) fn save_xen_state(_: &mut Machine, arguments: Arguments<'_>) -> Answer {
    if arguments.text("filename").is_empty() {
        return Err(generic("Could not create '': No such file or directory"));
    }
    done()
}

pub(crate) fn set_xen_replication(_: &mut Machine, arguments: Arguments<'_>) -> Answer {
    if arguments.bool("enable") == Some(true) && arguments.bool("failover") == Some(true) {
        let desc = "Parameter 'failover' is only for stopping replication";
        return Err(generic(desc));
    }
    done()
}

pub(crate) fn screendump(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    if let Some(device) = arguments.str("device") {
        return Err(no_device(device));
    }
    if arguments.value("head").is_some() {
        let desc = "'head' must be specified together with 'device'";
        return Err(generic(desc));
    }
    if !machine.chardevs.has_console() {
        let desc = "There is no console to take a screendump from";
        return Err(generic(desc));
    }
    if arguments.text("filename").is_empty() {
        return Err(generic(if machine.build.since(11, 0) {
            "Could not create '': No such file or directory"
        } else {
            "failed to open file '': No such file or directory"
        }));
    }
    done()
}

pub(crate) fn calc_dirty_rate(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let time = arguments.int("calc-time").unwrap_or(0);
    let is_short = arguments.str("calc-time-unit") == Some("millisecond");
    let time = if is_short {
        time
    } else {
        time.saturating_mul(1000)
    };
    if !(50..=60_000).contains(&time) {
        let desc = "Calculation time is out of range [50ms, 60000ms].";
        return Err(generic(desc));
    }
    machine.note_unmodelled("calc-dirty-rate");
    done()
}

pub(crate) fn dump_guest_memory(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let has = |name: &str| arguments.value(name).is_some();
    if has("begin") != has("length") {
        let missing = if has("begin") { "length" } else { "begin" };
        return Err(generic(format!("Parameter '{missing}' is missing")));
    }
    let protocol = arguments.text("protocol");
    if !protocol.starts_with("file:") && !protocol.starts_with("fd:") {
        let desc = "parameter 'protocol' must start with 'file:' or 'fd:'";
        return Err(generic(desc));
    }
    let size = machine.memory;
    let result = json!({"status": "completed", "completed": size, "total": size});
    machine.emit("DUMP_COMPLETED", json!({"result": result}));
    done()
}

/// Commands about a block node that must be there, and whose effect is not modelled.
pub(crate) fn change_node(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let named = ["parent", "device"].iter().find_map(|by| arguments.str(by));
    machine.block.either(named.unwrap_or_default())?;
    machine.note_unmodelled("change of a block node");
    done()
}

pub(crate) fn set_node_iothread(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let name = arguments.text("node-name");
    let missing = || generic(format!("Failed to find node with node-name='{name}'"));
    machine.block.find(name).ok_or_else(missing)?;
    done()
}

pub(crate) fn query_virtio(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let devices = machine.devices.all.iter().rev();
    let infos = devices.filter_map(|device| {
        let name = device.driver.split("-pci").next()?;
        Some(json!({"path": device.backend()?, "name": name}))
    });
    let infos: Vec<Value> = infos.collect();
    if infos.is_empty() {
        return Err(generic("No virtio devices found"));
    }
    Ok(infos.into())
}

fn is_virtio(machine: &Machine, path: &str) -> bool {
    let mut devices = machine.devices.all.iter();
    devices.any(|device| device.backend().as_deref() == Some(path))
}

pub(crate) fn virtio_queue_status(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let path = arguments.text("path");
    if !is_virtio(machine, path) {
        return Err(generic(format!("Path {path} is not a VirtIODevice")));
    }
    machine.note_unmodelled("x-query-virtio-queue-status");
    Ok(json!({"last-avail-idx": 0, "shadow-avail-idx": 0}))
}

/// The guest has set up no queue.
pub(crate) fn virtio_queue_element(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let path = arguments.text("path");
    if !is_virtio(machine, path) {
        return Err(generic(format!("Path {path} is not a VirtIO device")));
    }
    Err(generic("Region caches not initialized"))
}

pub(crate) fn query_stats_schemas(_: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let provider = arguments.str("provider").unwrap_or("cryptodev");
    if provider != "cryptodev" {
        return Ok(json!([]));
    }
    let stats = json!([{"name": "asym-verify-bytes", "exponent": 0, "type": "cumulative"}]);
    Ok(json!([{"provider": provider, "target": "cryptodev", "stats": stats}]))
}

pub(crate) fn query_command_line_options(_: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let option = arguments.str("option").unwrap_or("machine");
    let parameters = match option {
        "" => json!([]),
        _ => json!([{"name": "type", "type": "string", "help": ""}]),
    };
    Ok(json!([{"option": option, "parameters": parameters}]))
}
