//! A guest agent: its files are in memory, and its programs do what a script says.

mod exec;
mod files;

use qmp_types::ErrorObject;
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::machine::Machine;
use crate::refusal::{Answer, done, generic};
pub use exec::Program as GuestProgram;

/// The state of a guest agent.
#[derive(Debug)]
pub(crate) struct Agent {
    files: files::Files,
    exec: exec::Processes,
    is_frozen: bool,
    /// What was added to the time of the guest, in nanoseconds.
    clock: i64,
}

impl Agent {
    pub(crate) fn new(files: &[(String, Vec<u8>)], programs: &[GuestProgram]) -> Self {
        Self {
            files: files::Files::new(files),
            exec: exec::Processes::new(programs),
            is_frozen: false,
            clock: 0,
        }
    }
}

/// The commands that are allowed while file systems are frozen.
const WHILE_FROZEN: [&str; 7] = [
    "guest-ping",
    "guest-info",
    "guest-sync",
    "guest-sync-delimited",
    "guest-fsfreeze-status",
    "guest-fsfreeze-thaw",
    "guest-get-time",
];

/// Runs a command of the guest agent; `None` if it is not modelled.
pub(crate) fn run(machine: &mut Machine, name: &str, arguments: Arguments<'_>) -> Option<Answer> {
    if machine.agent.is_frozen && !WHILE_FROZEN.contains(&name) {
        let desc = format!("Command {name} has been disabled: the command is not allowed");
        return Some(Err(crate::refusal::not_found(desc)));
    }
    let now = machine.now;
    let agent = &mut machine.agent;
    Some(match name {
        "guest-ping" => done(),
        "guest-sync" | "guest-sync-delimited" => {
            Ok(arguments.value("id").cloned().unwrap_or_default())
        }
        "guest-info" => info(machine),
        "guest-get-time" => Ok(json!(
            machine.nanoseconds().saturating_add(machine.agent.clock)
        )),
        "guest-set-time" => set_time(machine, arguments),
        "guest-get-host-name" => Ok(json!({"host-name": "guest"})),
        "guest-get-timezone" => Ok(json!({"zone": "UTC", "offset": 0})),
        "guest-get-osinfo" => Ok(json!({
            "name": "Debian GNU/Linux",
            "pretty-name": "Debian GNU/Linux",
            "id": "debian",
            "kernel-release": "6.0.0",
            "kernel-version": "#1 SMP",
            "machine": machine.build.target.name,
        })),
        "guest-get-vcpus" => Ok(json!([{"logical-id": 0, "online": true, "can-offline": false}])),
        "guest-network-get-interfaces" => Ok(json!([{
            "name": "lo",
            "ip-addresses": [{"ip-address-type": "ipv4", "ip-address": "127.0.0.1", "prefix": 8}],
            "hardware-address": "00:00:00:00:00:00",
            "statistics": {
                "rx-bytes": 0, "rx-packets": 0, "rx-errs": 0, "rx-dropped": 0,
                "tx-bytes": 0, "tx-packets": 0, "tx-errs": 0, "tx-dropped": 0,
            },
        }])),
        "guest-fsfreeze-status" => Ok(json!(if agent.is_frozen { "frozen" } else { "thawed" })),
        "guest-fsfreeze-freeze" | "guest-fsfreeze-freeze-list" => {
            agent.is_frozen = true;
            Ok(json!(1))
        }
        "guest-fsfreeze-thaw" => Ok(json!(i32::from(std::mem::take(&mut agent.is_frozen)))),
        "guest-fstrim" => Ok(json!({"paths": []})),
        "guest-shutdown" | "guest-suspend-disk" | "guest-suspend-ram" | "guest-suspend-hybrid" => {
            done()
        }
        "guest-file-open" => agent.files.open(arguments),
        "guest-file-close" => agent.files.close(arguments),
        "guest-file-read" => agent.files.read(arguments),
        "guest-file-write" => agent.files.write(arguments),
        "guest-file-seek" => agent.files.seek(arguments),
        "guest-file-flush" => agent.files.flush(arguments),
        "guest-exec" => agent.exec.start(arguments, now),
        "guest-exec-status" => {
            let is_garbled = machine.build.since(10, 0);
            machine.agent.exec.status(arguments, now, is_garbled)
        }
        _ => return None,
    })
}

fn info(machine: &Machine) -> Answer {
    let commands = machine.build.commands().map(|command| {
        json!({
            "name": command.name,
            "enabled": !machine.agent.is_frozen || WHILE_FROZEN.contains(&command.name.as_str()),
            "success-response": command.success_response,
        })
    });
    let version = machine.build.release.to_string();
    Ok(json!({"version": version, "supported_commands": commands.collect::<Value>()}))
}

fn set_time(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    if let Some(time) = arguments.int("time") {
        machine.agent.clock = time.saturating_sub(machine.nanoseconds());
    }
    done()
}

/// The bytes of a text in base64.
fn decoded(text: &str) -> Result<Vec<u8>, ErrorObject> {
    use base64::Engine;
    let bytes = base64::engine::general_purpose::STANDARD.decode(text);
    bytes.map_err(|_| generic("failed to decode base64"))
}

/// Bytes as a text in base64.
fn encoded(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}
