//! Queries about the program and the machine that do not change while it runs.

use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::machine::Machine;
use crate::refusal::{Answer, done, generic};
use qmp_types::ErrorObject;

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

pub(crate) fn query_machines(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let target = machine.build.target;
    let is_x86 = matches!(target.name, "x86_64" | "i386");
    let info = |name: String| {
        json!({
            "name": name,
            "cpu-max": 255,
            "hotpluggable-cpus": is_x86,
            "numa-mem-supported": false,
            "deprecated": false,
            "default-cpu-type": target.cpu,
            "default-ram-id": machine.main_memory(),
            "acpi": is_x86,
        })
    };
    let mut infos = Vec::new();
    if is_x86 {
        infos.push(info(format!("pc-q35-{}", machine.build.release.series())));
    }
    let mut usual = info(target.machine_type(machine.build.release));
    if is_x86 {
        usual["is-default"] = json!(true);
    }
    infos.push(usual);
    if arguments.bool("compat-props") == Some(true) {
        for info in &mut infos {
            info["compat-props"] = json!([{"qom-type": "virtio-balloon-device", "property": "page-poison", "value": "false"}]);
        }
    }
    Ok(infos.into())
}

pub(crate) fn query_cpu_definitions(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let typename = machine.build.target.cpu;
    let name = typename.split('-').next().unwrap_or(typename);
    let mut info = json!({
        "name": name,
        "typename": typename,
        "static": false,
        "deprecated": false,
    });
    // Only these targets tell more of their CPUs.
    if matches!(machine.build.target.name, "x86_64" | "i386" | "s390x") {
        info["unavailable-features"] = json!([]);
        info["migration-safe"] = json!(true);
    }
    Ok(json!([info]))
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

/// Any name that could be one of an event is one.
fn check_trace_event(name: &str) -> Result<(), ErrorObject> {
    let is_word = name
        .chars()
        .all(|one| one.is_ascii_alphanumeric() || one == '_');
    if is_word && name.contains('_') {
        Ok(())
    } else {
        Err(generic(format!("unknown event \"{name}\"")))
    }
}

/// `trace-event-set-state`: nothing is traced, whatever it says.
pub(crate) fn set_trace_event_state(_: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let name = arguments.text("name");
    if !name.contains(['*', '?']) {
        check_trace_event(name)?;
    }
    done()
}
