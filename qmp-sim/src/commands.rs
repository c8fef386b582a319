//! Which function runs a command, and what is answered where none does.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use qmp_types::{ErrorClass, ErrorObject};
use serde_json::Value;

use crate::arguments::Arguments;
use crate::block::{bitmaps, exports, jobs as block_jobs, nodes, query, snapshots, transaction};
use crate::machine::{Call, Machine};
use crate::migration::commands as migration;
use crate::refusal::{Answer, generic};
use crate::{
    absent, agent, chardev, devices, fds, hmp, identity, jobs, net, objects, qom, run_state,
};

/// Runs a command of the release whose arguments are valid.
pub(crate) fn run(machine: &mut Machine, call: &Call, arguments: Arguments<'_>) -> Answer {
    let name = call.command.as_str();
    if machine.is_agent() {
        let answer = agent::run(machine, name, arguments);
        return answer.unwrap_or_else(|| fixed(machine, name, arguments));
    }
    match name {
        "getfd" => return fds::getfd(machine, call, arguments),
        "add-fd" => return fds::add_fd(machine, call, arguments),
        "block-dirty-bitmap-enable" => return bitmaps::record(machine, arguments, true),
        "block-dirty-bitmap-disable" => return bitmaps::record(machine, arguments, false),
        "drive-backup" => return block_jobs::drive(machine, arguments, "backup"),
        "drive-mirror" => return block_jobs::drive(machine, arguments, "mirror"),
        "snapshot-save" => return block_jobs::snapshot(machine, arguments, "snapshot-save"),
        "snapshot-load" => return block_jobs::snapshot(machine, arguments, "snapshot-load"),
        "snapshot-delete" => return block_jobs::snapshot(machine, arguments, "snapshot-delete"),
        _ => {}
    }
    if let Some(verb) = name.strip_prefix("block-job-") {
        return jobs::block_job(machine, verb, arguments);
    }
    if let Some(verb) = name.strip_prefix("job-") {
        return jobs::job(machine, verb, arguments);
    }
    match handler(name) {
        Some(handler) => handler(machine, arguments),
        None => fixed(machine, name, arguments),
    }
}

type Handler = fn(&mut Machine, Arguments<'_>) -> Answer;

#[expect(clippy::too_many_lines, reason = "it is a table")]
fn handler(name: &str) -> Option<Handler> {
    let handler: Handler = match name {
        "query-status" => run_state::query_status,
        "stop" => run_state::stop,
        "cont" => run_state::cont,
        "system_reset" => run_state::system_reset,
        "system_powerdown" => run_state::system_powerdown,
        "system_wakeup" => run_state::system_wakeup,
        "quit" => run_state::quit,
        "watchdog-set-action" => run_state::watchdog_set_action,
        "set-action" => run_state::set_action,
        "query-version" => identity::query_version,
        "query-qmp-schema" => identity::query_schema,
        "query-commands" => identity::query_commands,
        "query-target" => identity::query_target,
        "query-name" => identity::query_name,
        "query-machines" => identity::query_machines,
        "query-cpu-definitions" => identity::query_cpu_definitions,
        "query-current-machine" => identity::query_current_machine,
        "trace-event-get-state" => identity::trace_event_state,
        "trace-event-set-state" => identity::set_trace_event_state,
        "x-query-virtio-queue-status" | "x-query-virtio-vhost-queue-status" => {
            absent::virtio_queue_status
        }
        "x-query-virtio-queue-element" => absent::virtio_queue_element,
        "blockdev-add" => nodes::blockdev_add,
        "blockdev-del" => nodes::blockdev_del,
        "blockdev-reopen" | "x-blockdev-reopen" => nodes::blockdev_reopen,
        "block_resize" => nodes::block_resize,
        "block-set-write-threshold" => nodes::set_write_threshold,
        "blockdev-set-active" => nodes::set_active,
        "query-block" => query::query_block,
        "query-blockstats" => query::query_blockstats,
        "query-named-block-nodes" => query::query_named_block_nodes,
        "x-debug-query-block-graph" => query::query_block_graph,
        "x-debug-block-dirty-bitmap-sha256" => query::bitmap_sha256,
        "blockdev-snapshot" => snapshots::blockdev_snapshot,
        "blockdev-snapshot-sync" => snapshots::snapshot_sync,
        "blockdev-snapshot-internal-sync" => snapshots::internal,
        "blockdev-snapshot-delete-internal-sync" => snapshots::delete_internal,
        "block-dirty-bitmap-add" => bitmaps::add,
        "block-dirty-bitmap-remove" => bitmaps::remove,
        "block-dirty-bitmap-clear" => bitmaps::clear,
        "block-dirty-bitmap-merge" => bitmaps::merge,
        "block-export-add" => exports::add,
        "block-export-del" => exports::delete,
        "query-block-exports" => exports::query,
        "nbd-server-start" => exports::start_server,
        "nbd-server-stop" => exports::stop_server,
        "nbd-server-add" => exports::nbd_add,
        "nbd-server-remove" => exports::nbd_remove,
        "eject"
        | "blockdev-open-tray"
        | "blockdev-close-tray"
        | "blockdev-change-medium"
        | "block_set_io_throttle" => absent::no_drive,
        "blockdev-insert-medium"
        | "blockdev-remove-medium"
        | "block-latency-histogram-set"
        | "device-sync-config" => absent::no_device_of_id,
        "cxl-add-dynamic-capacity" => absent::add_cxl_capacity,
        "cxl-release-dynamic-capacity" => absent::release_cxl_capacity,
        "display-reload" => absent::display_reload,
        "expire_password" => absent::expire_password,
        "input-send-event" => absent::input_send_event,
        "memsave" | "pmemsave" => absent::write_file,
        "xen-save-devices-state" => absent::save_xen_state,
        "xen-set-replication" => absent::set_xen_replication,
        "screendump" => absent::screendump,
        "calc-dirty-rate" => absent::calc_dirty_rate,
        "dump-guest-memory" => absent::dump_guest_memory,
        "change-backing-file" | "x-blockdev-change" => absent::change_node,
        "x-blockdev-set-iothread" => absent::set_node_iothread,
        "x-query-virtio" => absent::query_virtio,
        "query-stats-schemas" => absent::query_stats_schemas,
        "query-command-line-options" => absent::query_command_line_options,
        "transaction" => transaction::transaction,
        "blockdev-backup" => block_jobs::backup,
        "blockdev-mirror" => block_jobs::mirror,
        "block-stream" => block_jobs::stream,
        "block-commit" => block_jobs::commit,
        "blockdev-create" => block_jobs::create,
        "x-blockdev-amend" => block_jobs::amend,
        "query-jobs" => jobs::query_jobs,
        "query-block-jobs" => jobs::query_block_jobs,
        "device_add" => devices::device_add,
        "device_del" => devices::device_del,
        "query-hotpluggable-cpus" => devices::query_hotpluggable_cpus,
        "query-cpus-fast" => devices::query_cpus_fast,
        "query-memory-devices" => devices::query_memory_devices,
        "query-memory-size-summary" => devices::query_memory_size,
        "query-balloon" => devices::query_balloon,
        "balloon" => devices::balloon,
        "netdev_add" => net::netdev_add,
        "netdev_del" => net::netdev_del,
        "set_link" => net::set_link,
        "query-rx-filter" => net::query_rx_filter,
        "query-chardev" => chardev::query,
        "query-chardev-backends" => chardev::query_backends,
        "chardev-add" => chardev::add,
        "chardev-change" => chardev::change,
        "chardev-remove" => chardev::remove,
        "chardev-send-break" => chardev::send_break,
        "ringbuf-write" => chardev::ring_write,
        "ringbuf-read" => chardev::ring_read,
        "query-yank" => chardev::query_yank,
        "yank" => chardev::yank,
        "object-add" => objects::object_add,
        "object-del" => objects::object_del,
        "query-iothreads" => objects::query_iothreads,
        "query-memdev" => objects::query_memdev,
        "closefd" => fds::closefd,
        "remove-fd" => fds::remove_fd,
        "query-fdsets" => fds::query,
        "migrate" => migration::migrate,
        "migrate-incoming" => migration::incoming,
        "migrate_cancel" => migration::cancel,
        "migrate-continue" => migration::proceed,
        "migrate-start-postcopy" => migration::start_postcopy,
        "migrate-pause" => migration::pause,
        "migrate-recover" => migration::recover,
        "migrate-set-capabilities" => migration::set_capabilities,
        "query-migrate-capabilities" => migration::query_capabilities,
        "migrate-set-parameters" => migration::set_parameters,
        "query-migrate-parameters" => migration::query_parameters,
        "query-migrate" => migration::query,
        "qom-list" => qom::list,
        "qom-get" => qom::get,
        "qom-set" => qom::set,
        "qom-list-get" => qom::list_get,
        "qom-list-types" => qom::list_types,
        "qom-list-properties" => qom::type_properties,
        "device-list-properties" => qom::device_properties,
        "human-monitor-command" => hmp::run,
        _ => return None,
    };
    Some(handler)
}

/// Answers that do not depend on the state. A name in braces stands for that argument. Those after `@arm` are for such targets, those
/// after `@other` for all but x86, and those after `@11` for releases from 11.0 on.
const FIXED: &str = include_str!("../data/fixed.json");

fn fixed(machine: &mut Machine, name: &str, arguments: Arguments<'_>) -> Answer {
    static ANSWERS: OnceLock<BTreeMap<String, Value>> = OnceLock::new();
    let answers = ANSWERS.get_or_init(|| serde_json::from_str(FIXED).unwrap_or_default());
    let target = machine.build.target.name;
    let kind = match target {
        "x86_64" | "i386" => None,
        "arm" | "aarch64" => Some("arm"),
        _ => Some("other"),
    };
    let of_kind = |kind: &str| answers.get(&format!("{name}@{kind}"));
    let of_other = || kind.and_then(|_| of_kind("other"));
    let of_target = kind.and_then(of_kind).or_else(of_other);
    let is_newer = machine.build.since(11, 0);
    let of_newer = of_kind("11").filter(|_| is_newer);
    let of_target = of_target.or(of_newer);
    let Some(answer) = of_target.or_else(|| answers.get(name)) else {
        machine.note_unmodelled(name);
        return Ok(smallest(machine, name));
    };
    let Some(desc) = answer.get("desc").and_then(Value::as_str) else {
        return Ok(answer.get("return").cloned().unwrap_or_default());
    };
    let mut desc = desc.to_owned();
    for (name, value) in arguments.0 {
        let shown = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        desc = desc.replace(&format!("{{{name}}}"), &shown);
    }
    Err(match answer.get("class").and_then(Value::as_str) {
        Some("DeviceNotFound") => ErrorObject::new(ErrorClass::DeviceNotFound, desc),
        Some("DeviceNotActive") => ErrorObject::new(ErrorClass::DeviceNotActive, desc),
        _ => generic(desc),
    })
}

/// The smallest value that the release allows.
fn smallest(machine: &Machine, name: &str) -> Value {
    let returns = machine
        .build
        .command(name)
        .and_then(|command| command.returns);
    let value = returns.and_then(|ty| machine.build.smallest.value(ty));
    value.unwrap_or_default()
}
