//! The commands that every server has, and that no handler needs to run.

use qmp_protocol::server::Kind;
use qmp_types::Version;
use serde_json::{Map, Value, json};

use crate::commands::{Run, Table};
use crate::schema::Served;
use crate::{Reply, Request};

/// The command that the core runs.
pub(crate) const NEGOTIATION: &str = "qmp_capabilities";

/// Their names.
pub(crate) fn names(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Monitor => &[
            NEGOTIATION,
            "query-version",
            "query-commands",
            "query-qmp-schema",
        ],
        Kind::GuestAgent => &[
            "guest-sync",
            "guest-sync-delimited",
            "guest-ping",
            "guest-info",
        ],
    }
}

/// Adds those that have no handler.
pub(crate) fn add(table: &mut Table, kind: Kind, version: &Version, served: &Served) {
    let mut add = |name, run| {
        table.entry(name).or_insert(run);
    };
    match kind {
        Kind::Monitor => {
            let Version {
                major,
                minor,
                micro,
                package,
            } = version;
            let qemu = json!({"major": major, "minor": minor, "micro": micro});
            add(
                "query-version",
                always(json!({"qemu": qemu, "package": package})),
            );
            let commands = served
                .commands()
                .map(|command| json!({"name": command.name}));
            add("query-commands", always(commands.collect()));
            add("query-qmp-schema", always(served.introspect()));
        }
        Kind::GuestAgent => {
            add("guest-ping", always(json!({})));
            add("guest-sync", answer(Reply::new));
            add("guest-sync-delimited", answer(Reply::delimited));
            let commands: Value = served
                .commands()
                .map(|command| {
                    json!({
                        "name": command.name,
                        "enabled": true,
                        "success-response": command.success_response,
                    })
                })
                .collect();
            let info = json!({"version": version.to_string(), "supported_commands": commands});
            add("guest-info", always(info));
        }
    }
}

/// Answers the same each time.
fn always(value: Value) -> Run {
    Box::new(move |_| {
        let reply = Reply::new(value.clone());
        Box::pin(async { Ok(reply) })
    })
}

/// Answers the argument `id`.
fn answer(reply: fn(Value) -> Reply) -> Run {
    Box::new(move |request: Request| {
        let id = |mut arguments: Map<String, Value>| arguments.remove("id");
        let reply = reply(id(request.arguments).unwrap_or_default());
        Box::pin(async { Ok(reply) })
    })
}
