//! The commands of migration.

use std::time::Duration;

use serde_json::{Value, json};

use super::{LinkAction, Migration, PAGE, STEP};
use crate::arguments::Arguments;
use crate::machine::Machine;
use crate::refusal::{Answer, done, generic, is_id};
use qmp_types::ErrorObject;

const IN_PROGRESS: &str = "There's a migration process in progress";

fn check_idle(migration: &Migration) -> Result<(), ErrorObject> {
    if migration.is_active() && !migration.is_incoming {
        return Err(generic(IN_PROGRESS));
    }
    Ok(())
}

/// The address of `migrate` and `migrate-incoming`, from either of their arguments, as a URI.
fn address(machine: &Machine, arguments: Arguments<'_>) -> Result<String, ErrorObject> {
    let channels = arguments.array("channels");
    let uri = match (arguments.str("uri"), channels) {
        (Some(uri), []) => uri.to_owned(),
        (None, [channel, ..]) => of_channel(channel),
        _ => {
            let desc = "need either 'uri' or 'channels' argument";
            return Err(generic(desc));
        }
    };
    let known = ["tcp:", "unix:", "vsock:", "fd:", "exec:", "rdma:", "file:"];
    if known.iter().any(|scheme| uri.starts_with(scheme)) {
        Ok(uri)
    } else if machine.build.since(8, 2) {
        Err(generic(format!("unknown migration protocol: {uri}")))
    } else {
        let desc = "Parameter 'uri' expects a valid migration protocol";
        Err(generic(desc))
    }
}

fn of_channel(channel: &Value) -> String {
    let address = &channel["addr"];
    let text = |name: &str| address[name].as_str().unwrap_or_default();
    match (text("transport"), text("type")) {
        ("socket", "unix") => format!("unix:{}", text("path")),
        ("socket", "inet") => format!("tcp:{}:{}", text("host"), text("port")),
        ("socket", kind) => format!("{kind}:"),
        (transport, _) => format!("{transport}:"),
    }
}

pub(crate) fn migrate(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let uri = address(machine, arguments)?;
    check_idle(&machine.migration)?;
    if machine.run.status == "inmigrate" {
        let desc = "Guest is waiting for an incoming migration";
        return Err(generic(desc));
    }
    if machine.run.status == "postmigrate" {
        let desc = "Can't migrate the vm that was paused due to previous migration";
        return Err(generic(desc));
    }
    let length = machine.migration.moving(machine.memory);
    let migration = &mut machine.migration;
    migration.is_incoming = false;
    migration.number += 1;
    migration.error = None;
    migration.wants_postcopy = false;
    migration.started = machine.now;
    migration.length = length;
    machine.set_migration("setup");
    if uri.starts_with("tcp:") || uri.starts_with("unix:") {
        let connect = LinkAction::Connect(uri);
        machine.migration.actions.push_back(connect);
    } else {
        machine.schedule_migration(STEP);
    }
    done()
}

pub(crate) fn incoming(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    if !machine.migration.is_incoming {
        let desc = "'-incoming' was not specified on the command line";
        return Err(generic(desc));
    }
    if machine.migration.address.is_some() {
        let desc = "The incoming migration has already been started";
        return Err(generic(desc));
    }
    let uri = address(machine, arguments)?;
    machine.migration.address = Some(uri.clone());
    machine.set_migration("setup");
    machine.migration.actions.push_back(LinkAction::Listen(uri));
    done()
}

pub(crate) fn cancel(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    if machine.migration.is_active() && !machine.migration.is_incoming {
        machine.set_migration("cancelling");
        machine.schedule_migration(STEP);
    }
    done()
}

pub(crate) fn proceed(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let state = arguments.text("state");
    let status = machine.migration.status.unwrap_or("none");
    if status != state {
        let desc = format!("Migration not in expected state: {status}");
        return Err(generic(desc));
    }
    if status == "pre-switchover" {
        machine.set_migration("device");
        machine.schedule_migration(STEP);
    }
    done()
}

pub(crate) fn start_postcopy(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    if !machine.migration.has("postcopy-ram") {
        let desc = "Enable postcopy with migrate_set_capability before the start of migration";
        return Err(generic(desc));
    }
    if machine.migration.status != Some("active") {
        let desc = "Postcopy must be started after migration has been started";
        return Err(generic(desc));
    }
    machine.migration.wants_postcopy = true;
    machine.schedule_migration(STEP);
    done()
}

pub(crate) fn pause(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    if !matches!(
        machine.migration.status,
        Some("postcopy-active" | "postcopy-recover")
    ) {
        let desc = "migrate-pause is currently only supported during postcopy-active or postcopy-recover state";
        return Err(generic(desc));
    }
    machine.set_migration("postcopy-paused");
    done()
}

pub(crate) fn recover(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    if machine.migration.status != Some("postcopy-paused") {
        let desc = "Migrate recover can only be run when postcopy is paused.";
        return Err(generic(desc));
    }
    done()
}

pub(crate) fn set_capabilities(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    check_idle(&machine.migration)?;
    let mut capabilities = machine.migration.capabilities.clone();
    for change in arguments.array("capabilities") {
        let Some(change) = change.as_object().map(Arguments) else {
            continue;
        };
        let name = change.text("capability");
        capabilities.retain(|has| has != name);
        if change.bool("state").unwrap_or(false) {
            capabilities.push(name.to_owned());
        }
    }
    machine.migration.capabilities = capabilities;
    done()
}

pub(crate) fn query_capabilities(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let names = machine.build.values("MigrationCapability").into_iter();
    let infos = names.map(|name| json!({"capability": name, "state": machine.migration.has(name)}));
    Ok(infos.collect())
}

/// The ranges that parameters must be in: the name, the first and the last number, and how QEMU says it.
const RANGES: [(&str, u64, u64, &str); 14] = [
    (
        "announce-initial",
        0,
        100_000,
        "a value between 0 and 100000",
    ),
    ("announce-max", 0, 100_000, "a value between 0 and 100000"),
    ("announce-rounds", 0, 1000, "a value between 0 and 1000"),
    // QEMU says 0, and means 1.
    ("announce-step", 1, 10_000, "a value between 0 and 10000"),
    ("compress-level", 0, 9, "a value between 0 and 9"),
    ("compress-threads", 1, 255, "a value between 1 and 255"),
    ("decompress-threads", 1, 255, "a value between 1 and 255"),
    (
        "cpu-throttle-initial",
        1,
        99,
        "an integer in the range of 1 to 99",
    ),
    (
        "cpu-throttle-increment",
        1,
        99,
        "an integer in the range of 1 to 99",
    ),
    ("multifd-channels", 1, 255, "a value between 1 and 255"),
    ("multifd-qatzip-level", 1, 9, "a value between 1 and 9"),
    ("multifd-zlib-level", 0, 9, "a value between 0 and 9"),
    ("multifd-zstd-level", 0, 20, "a value between 0 and 20"),
    (
        "throttle-trigger-threshold",
        1,
        100,
        "an integer in the range of 1 to 100",
    ),
];

pub(crate) fn set_parameters(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let is_newer = machine.build.since(11, 0);
    let out_of_range = |name: &str, words: &str| {
        Err(generic(if is_newer {
            format!("Option {name} expects {words}")
        } else {
            format!("Parameter '{}' expects {words}", name.replace('-', "_"))
        }))
    };
    for (name, first, last, words) in RANGES {
        let value = arguments.size(name);
        if value.is_some_and(|value| !(first..=last).contains(&value)) {
            return out_of_range(name, words);
        }
    }
    if arguments
        .size("downtime-limit")
        .is_some_and(|limit| limit > 2_000_000)
    {
        let words = "an integer in the range of 0 to (2000 * 1000) ms";
        return out_of_range("downtime-limit", words);
    }
    let all = machine.migration.parameters();
    let least = arguments.size("cpu-throttle-initial");
    let least = least
        .or_else(|| Arguments(&all).size("cpu-throttle-initial"))
        .unwrap_or(1);
    if arguments
        .size("max-cpu-throttle")
        .is_some_and(|most| !(least..=99).contains(&most))
    {
        let words = if is_newer {
            "an integer in the range of cpu-throttle-initial to 99"
        } else {
            "an integer in the range of cpu_throttle_initial to 99"
        };
        return out_of_range("max-cpu-throttle", words);
    }
    let cache = arguments.size("xbzrle-cache-size");
    if cache.is_some_and(|cache| cache < PAGE || !cache.is_power_of_two()) {
        let words = "a power of two no less than the target page size";
        return out_of_range("xbzrle-cache-size", words);
    }
    for node in arguments.array("block-bitmap-mapping") {
        let alias = node["alias"].as_str().unwrap_or_default();
        if !is_id(alias) {
            let desc = format!(
                "Invalid mapping given for block-bitmap-mapping: The node alias '{alias}' is not well-formed"
            );
            return Err(generic(desc));
        }
    }
    let period = arguments.size("x-vcpu-dirty-limit-period");
    if period.is_some_and(|period| !(1..=1000).contains(&period)) {
        let words = "expects a value between 1 and 1000";
        let kind = if is_newer {
            "Option x-vcpu-dirty-limit-period"
        } else {
            "Parameter 'x-vcpu-dirty-limit-period'"
        };
        return Err(generic(format!("{kind} {words}")));
    }
    if arguments.size("vcpu-dirty-limit") == Some(0) {
        let name = if is_newer {
            "vcpu-dirty-limit"
        } else {
            "vcpu_dirty_limit"
        };
        let desc = format!("Parameter '{name}' must be greater than 1 MB/s");
        return Err(generic(desc));
    }
    let chunk = arguments.size("x-rdma-chunk-size");
    if chunk.is_some_and(|chunk| !chunk.is_power_of_two() || !(1 << 20..=1 << 30).contains(&chunk))
    {
        let desc = "Option x_rdma_chunk_size expects a power of 2 in the range 1MiB to 1024MiB";
        return Err(generic(desc));
    }
    for (name, value) in arguments.0 {
        // `null` is how a text is made empty.
        let value = if value.is_null() {
            json!("")
        } else {
            value.clone()
        };
        machine.migration.parameters.insert(name.clone(), value);
    }
    // What is left changes with the rate.
    if machine.migration.status == Some("active") && !machine.migration.is_incoming {
        let passed = machine.now.saturating_sub(machine.migration.started);
        let whole = machine.migration.moving(machine.memory);
        machine.migration.length = whole;
        machine.schedule_migration(whole.saturating_sub(passed).max(STEP));
    }
    done()
}

pub(crate) fn query_parameters(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    Ok(machine.migration.parameters().into())
}

pub(crate) fn query(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let migration = &machine.migration;
    let Some(status) = migration.status else {
        return Ok(json!({}));
    };
    let mut info = json!({"status": status});
    if let Some(error) = migration.error.as_ref().filter(|_| status == "failed") {
        info["error-desc"] = json!(error);
    }
    if migration.is_incoming {
        let address = migration.address.as_deref();
        if let Some(path) = address.and_then(|uri| uri.strip_prefix("unix:"))
            && status != "completed"
        {
            info["socket-address"] = json!([{"type": "unix", "path": path}]);
        }
        return Ok(info);
    }
    if matches!(status, "failed" | "cancelled" | "setup" | "cancelling") {
        return Ok(info);
    }
    let is_over = status == "completed";
    let end = if is_over {
        migration.finished
    } else {
        machine.now
    };
    let passed = end.saturating_sub(migration.started);
    let total = machine.memory;
    let moved = if is_over {
        total
    } else {
        share(total / PAGE, passed, migration.length) * PAGE
    };
    info["setup-time"] = json!(1);
    info["total-time"] = json!(u64::try_from(passed.as_millis()).unwrap_or(u64::MAX));
    if is_over {
        info["downtime"] = json!(1);
    } else {
        info["expected-downtime"] = json!(300);
    }
    info["ram"] = json!({
        "transferred": moved,
        "remaining": total - moved.min(total),
        "total": total,
        "duplicate": 0,
        "skipped": 0,
        "normal": moved / PAGE,
        "normal-bytes": moved,
        "dirty-pages-rate": 0,
        "mbps": 0,
        "dirty-sync-count": if is_over { 3 } else { 1 },
        "postcopy-requests": 0,
        "page-size": PAGE,
        "multifd-bytes": 0,
        "pages-per-second": 0,
        "precopy-bytes": moved,
        "downtime-bytes": 0,
        "postcopy-bytes": 0,
        "dirty-sync-missed-zero-copy": 0,
    });
    Ok(info)
}

/// How many of the pages have been moved after a part of the time.
fn share(pages: u64, passed: Duration, length: Duration) -> u64 {
    let length = length.as_micros().max(1);
    let moved = u128::from(pages) * passed.as_micros().min(length) / length;
    u64::try_from(moved).unwrap_or(pages)
}
