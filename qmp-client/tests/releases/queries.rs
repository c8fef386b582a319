//! The queries of a session.

use qmp_client::qmp_types::Release;
use serde_json::json;

use crate::conversation::Conversation;

/// Commands without mandatory arguments that are not run here, each with the reason.
const LATER: [(&str, &str); 2] = [
    ("quit", "ends the server, so it comes last"),
    ("qmp_capabilities", "begins the session, so it came first"),
];

/// Runs all commands without mandatory arguments. Most other commands than queries are refused, because there is
/// nothing to cancel or to continue.
pub(crate) fn ask_without_arguments(talk: &mut Conversation) {
    let names = talk.argumentless.clone();
    for name in names
        .iter()
        .filter(|name| LATER.iter().all(|(later, _)| later != name))
    {
        talk.ask(name, json!({}));
    }
}

/// Runs all queries without mandatory arguments.
pub(crate) fn query(talk: &mut Conversation) {
    let names = talk.argumentless.clone();
    for name in names.iter().filter(|name| name.contains("query-")) {
        talk.ask(name, json!({}));
    }
}

/// Runs the queries with mandatory arguments.
pub(crate) fn query_with_arguments(talk: &mut Conversation) {
    for kind in ["full", "static"] {
        for model in ["max", "qemu", "cortex-a57", "POWER9"] {
            let arguments = json!({ "type": kind, "model": { "name": model } });
            talk.ask("query-cpu-model-expansion", arguments);
        }
    }
    let both = json!({ "modela": { "name": "z14" }, "modelb": { "name": "qemu" } });
    talk.ask("query-cpu-model-comparison", both.clone());
    talk.ask("query-cpu-model-baseline", both);
    for target in ["vm", "vcpu", "cryptodev"] {
        talk.ask("query-stats", json!({ "target": target }));
    }
    talk.ask("query-stats-schemas", json!({ "provider": "cryptodev" }));
    talk.ask("query-named-block-nodes", json!({ "flat": true }));
    talk.ask("query-blockstats", json!({ "query-nodes": true }));
    talk.ask("query-command-line-options", json!({ "option": "m" }));
    talk.ask("query-rocker", json!({ "name": "switch0" }));
    talk.ask("query-rocker-ports", json!({ "name": "switch0" }));
    talk.ask("query-rocker-of-dpa-flows", json!({ "name": "switch0" }));
    talk.ask("query-rocker-of-dpa-groups", json!({ "name": "switch0" }));
    talk.ask("query-rx-filter", json!({ "name": "card0" }));
    talk.ask(
        "query-sev-attestation-report",
        json!({ "mnonce": "AAAAAAAAAAAAAAAAAAAAAA==" }),
    );
    let devices = talk.ask("x-query-virtio", json!({})).unwrap_or_default();
    let paths = devices
        .as_array()
        .into_iter()
        .flatten()
        .map(|device| device["path"].clone());
    // The machine is not a device, so at least this path is refused.
    for path in paths.chain([json!("/machine")]) {
        // QEMU 11.1 aborts on it for any device, as `schemas/history.json` says.
        if talk.release() < Release::new(11, 1) || path == "/machine" {
            talk.ask("x-query-virtio-status", json!({ "path": path }));
        }
        for queue in 0..2 {
            let queue = json!({ "path": path, "queue": queue });
            talk.ask("x-query-virtio-queue-status", queue.clone());
            talk.ask("x-query-virtio-vhost-queue-status", queue.clone());
            talk.ask("x-query-virtio-queue-element", queue);
        }
    }
    for path in [
        "/",
        "/machine",
        "/machine/peripheral",
        "/objects",
        "/backend",
    ] {
        talk.ask("qom-list", json!({ "path": path }));
        talk.ask("qom-list-get", json!({ "paths": [path] }));
    }
    properties(talk, "/machine");
    properties(talk, "/machine/peripheral/disk0");
    properties(talk, "/machine/peripheral/card0");
    properties(talk, "/objects/thread0");
    for name in ["device", "object", "machine", "cpu"] {
        talk.ask(
            "qom-list-types",
            json!({ "implements": name, "abstract": true }),
        );
    }
    for name in [
        "virtio-net-pci",
        "virtio-blk-ccw",
        "scsi-hd",
        "isa-serial",
        "VGA",
    ] {
        talk.ask("device-list-properties", json!({ "typename": name }));
        talk.ask("qom-list-properties", json!({ "typename": name }));
    }
    talk.ask("qom-list-properties", json!({ "typename": "iothread" }));
    talk.ask("trace-event-get-state", json!({ "name": "qmp_*" }));
    for line in [
        "info version",
        "info qtree",
        "info mtree",
        "info registers -a",
    ] {
        talk.ask("human-monitor-command", json!({ "command-line": line }));
    }
}

/// Reads all properties of an object, which are values of all kinds.
fn properties(talk: &mut Conversation, path: &str) {
    let listed = talk
        .ask("qom-list", json!({ "path": path }))
        .unwrap_or_default();
    for property in listed.as_array().into_iter().flatten() {
        // Legacy properties are for people, and some objects of a machine cannot be read.
        let name = property["name"].as_str().unwrap_or_default();
        if !name.starts_with("legacy-") {
            talk.ask("qom-get", json!({ "path": path, "property": name }));
        }
    }
}
