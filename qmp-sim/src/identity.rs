//! Queries about the program and the machine that do not change while it runs.

use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::machine::Machine;
use crate::refusal::{Answer, generic};

pub(crate) fn query_version(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    Ok(machine.build.version_info())
}

pub(crate) fn query_schema(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    Ok(machine.build.introspection().clone())
}

/// QEMU lists its commands in the opposite order of their registration.
pub(crate) fn query_commands(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let names = machine
        .build
        .commands()
        .map(|command| json!({"name": command.name}));
    let mut names: Vec<Value> = names.collect();
    names.reverse();
    Ok(names.into())
}

pub(crate) fn query_target(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    Ok(json!({"arch": machine.build.target.name}))
}

pub(crate) fn query_name(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    Ok(match &machine.name {
        Some(name) => json!({"name": name}),
        None => json!({}),
    })
}

pub(crate) fn query_machines(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let target = machine.build.target;
    Ok(json!([{
        "name": target.machine_type(machine.build.release),
        "is-default": true,
        "cpu-max": 255,
        "hotpluggable-cpus": true,
        "numa-mem-supported": false,
        "deprecated": false,
        "default-cpu-type": target.cpu,
        "default-ram-id": machine.main_memory(),
        "acpi": matches!(target.name, "x86_64" | "i386"),
    }]))
}

pub(crate) fn query_cpu_definitions(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let typename = machine.build.target.cpu;
    let name = typename.split('-').next().unwrap_or(typename);
    Ok(json!([
        {
            "name": name,
            "typename": typename,
            "unavailable-features": [],
            "static": false,
            "migration-safe": true,
            "deprecated": false,
        },
    ]))
}

pub(crate) fn query_current_machine(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let suspends = matches!(
        machine.build.target.name,
        "x86_64" | "i386" | "arm" | "aarch64"
    );
    Ok(json!({"wakeup-suspend-support": suspends}))
}

/// `trace-event-get-state`: no event is traced.
pub(crate) fn trace_event_state(_: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let name = arguments.text("name");
    if name.contains(['*', '?']) {
        return Ok(json!([]));
    }
    let is_word = name
        .chars()
        .all(|one| one.is_ascii_alphanumeric() || one == '_');
    if is_word && name.contains('_') {
        Ok(json!([{"name": name, "state": "disabled"}]))
    } else {
        Err(generic(format!("unknown event \"{name}\"")))
    }
}
