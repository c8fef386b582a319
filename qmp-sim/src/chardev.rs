//! Character devices. The monitor itself is one.

use qmp_types::ErrorObject;
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::build::Program;
use crate::machine::Machine;
use crate::refusal::{Answer, done, generic};

/// The name of the monitor's.
const MONITOR: &str = "compat_monitor0";

/// How many bytes a ring buffer without a size keeps.
const RING: u64 = 1 << 16;

#[derive(Clone, Debug)]
struct Chardev {
    label: String,
    kind: String,
    filename: String,
    /// What was written to a ring buffer, and how much it keeps.
    ring: Option<(Vec<u8>, u64)>,
}

/// All character devices, the newest first.
#[derive(Clone, Debug)]
pub(crate) struct Chardevs {
    all: Vec<Chardev>,
    /// Whether there has been a text console, which stays.
    has_console: bool,
}

impl Chardevs {
    pub(crate) fn new(program: Program) -> Self {
        let monitor = Chardev {
            label: MONITOR.to_owned(),
            kind: "socket".to_owned(),
            filename: "unix:qmp.sock,server=on".to_owned(),
            ring: None,
        };
        let all = match program {
            Program::GuestAgent => Vec::new(),
            _ => vec![monitor],
        };
        Self {
            all,
            has_console: false,
        }
    }

    pub(crate) fn has(&self, label: &str) -> bool {
        self.all.iter().any(|chardev| chardev.label == label)
    }

    /// Whether there is one that is a text console.
    pub(crate) fn has_console(&self) -> bool {
        self.has_console
    }

    /// Those that can be yanked.
    pub(crate) fn sockets(&self) -> impl Iterator<Item = &str> {
        let sockets = self.all.iter().filter(|chardev| chardev.kind == "socket");
        sockets.map(|chardev| chardev.label.as_str())
    }
}

pub(crate) fn query(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let infos = machine.chardevs.all.iter().map(|chardev| {
        json!({
            "label": chardev.label,
            "filename": chardev.filename,
            "frontend-open": chardev.label == MONITOR,
        })
    });
    Ok(infos.collect())
}

pub(crate) fn query_backends(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let mut kinds = machine.build.values("ChardevBackendKind");
    if kinds.is_empty() {
        kinds = vec![
            "null", "socket", "pty", "ringbuf", "file", "pipe", "mux", "stdio", "udp", "vc",
        ];
    }
    Ok(kinds
        .into_iter()
        .map(|name| json!({"name": name}))
        .collect())
}

/// What `query-chardev` tells of a back end.
fn filename(kind: &str, data: Option<Arguments<'_>>) -> String {
    let address = data.and_then(|data| data.object("addr"));
    let inner = address.and_then(|address| address.object("data"));
    match (kind, data, inner) {
        ("socket", Some(data), Some(inner)) => {
            let server = data.bool("server").unwrap_or(true);
            let ends = if server { ",server=on" } else { "" };
            if let Some(path) = inner.str("path") {
                format!("disconnected:unix:{path}{ends}")
            } else {
                let (host, port) = (inner.text("host"), inner.text("port"));
                format!("disconnected:tcp:{host}:{port}{ends}")
            }
        }
        ("pty", ..) => "pty:/dev/pts/0".to_owned(),
        _ => kind.to_owned(),
    }
}

pub(crate) fn add(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let label = arguments.text("id");
    if machine.chardevs.has(label) {
        let desc = format!("Chardev with id '{label}' already exists");
        return Err(generic(desc));
    }
    let backend = arguments.object("backend");
    let kind = backend.map_or("", |backend| backend.text("type"));
    let data = backend.and_then(|backend| backend.object("data"));
    check_backend(machine, label, kind, data)?;
    let ring = match kind {
        "ringbuf" | "memory" => {
            let size = data.and_then(|data| data.size("size")).unwrap_or(RING);
            if !size.is_power_of_two() {
                return Err(generic("size of ringbuf chardev must be power of two"));
            }
            Some((Vec::new(), size))
        }
        _ => None,
    };
    let chardev = Chardev {
        label: label.to_owned(),
        kind: kind.to_owned(),
        filename: filename(kind, data),
        ring,
    };
    machine.chardevs.has_console |= kind == "vc";
    machine.chardevs.all.insert(0, chardev);
    match kind {
        "pty" => Ok(json!({"pty": "/dev/pts/0"})),
        _ => done(),
    }
}

/// Refuses a back end that cannot be made.
fn check_backend(
    machine: &Machine,
    label: &str,
    kind: &str,
    data: Option<Arguments<'_>>,
) -> Result<(), ErrorObject> {
    let failed = |reason: &str| {
        Err(generic(format!(
            "Failed to add chardev '{label}': {reason}"
        )))
    };
    if data.is_some_and(|data| data.str("logfile") == Some("")) {
        return failed("Could not create '': No such file or directory");
    }
    match kind {
        // There is no such display in the host.
        "braille" => failed("brlapi__openConnection: connect: No such file or directory"),
        "spiceport" | "spicevmc" => failed(&format!("'{kind}' is not a valid char driver name")),
        "mux" => match data.map_or("", |data| data.text("chardev")) {
            base if machine.chardevs.has(base) => Ok(()),
            base => failed(&format!("mux: base chardev {base} not found")),
        },
        "hub" if data.is_none_or(|data| data.array("chardevs").is_empty()) => {
            failed("hub: 'chardevs' list is not defined")
        }
        _ => Ok(()),
    }
}

pub(crate) fn change(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let label = arguments.text("id");
    let backend = arguments.object("backend");
    let mut chardevs = machine.chardevs.all.iter_mut();
    let Some(chardev) = chardevs.find(|chardev| chardev.label == label) else {
        return Err(generic(format!("Chardev '{label}' does not exist")));
    };
    if let Some(backend) = backend {
        backend.text("type").clone_into(&mut chardev.kind);
        chardev.filename = filename(&chardev.kind, backend.object("data"));
    }
    done()
}

pub(crate) fn remove(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let label = arguments.text("id");
    if !machine.chardevs.has(label) {
        return Err(generic(format!("Chardev '{label}' not found")));
    }
    if label == MONITOR || machine.devices.uses("chardev", label) {
        return Err(generic(format!("Chardev '{label}' is busy")));
    }
    machine
        .chardevs
        .all
        .retain(|chardev| chardev.label != label);
    done()
}

pub(crate) fn send_break(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let label = arguments.text("id");
    if !machine.chardevs.has(label) {
        return Err(generic(format!("Chardev '{label}' not found")));
    }
    done()
}

fn ring<'m>(machine: &'m mut Machine, label: &str) -> Result<&'m mut (Vec<u8>, u64), ErrorObject> {
    let mut chardevs = machine.chardevs.all.iter_mut();
    let Some(chardev) = chardevs.find(|chardev| chardev.label == label) else {
        return Err(generic(format!("Device '{label}' not found")));
    };
    let none = || generic(format!("{label} is not a ringbuf device"));
    chardev.ring.as_mut().ok_or_else(none)
}

pub(crate) fn ring_write(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let (bytes, size) = ring(machine, arguments.text("device"))?;
    bytes.extend_from_slice(arguments.text("data").as_bytes());
    let most = usize::try_from(*size).unwrap_or(usize::MAX);
    let extra = bytes.len().saturating_sub(most);
    bytes.drain(..extra);
    done()
}

pub(crate) fn ring_read(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let wanted = arguments.int("size").unwrap_or(0);
    let (bytes, _) = ring(machine, arguments.text("device"))?;
    let Some(wanted) = usize::try_from(wanted).ok().filter(|wanted| *wanted > 0) else {
        return Err(generic("size must be greater than zero"));
    };
    let count = wanted.min(bytes.len());
    let read: Vec<u8> = bytes.drain(..count).collect();
    Ok(Value::String(String::from_utf8_lossy(&read).into_owned()))
}

pub(crate) fn query_yank(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let sockets = machine.chardevs.sockets();
    Ok(sockets
        .map(|label| json!({"type": "chardev", "id": label}))
        .collect())
}

pub(crate) fn yank(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    for instance in arguments.array("instances") {
        let instance = instance.as_object().map(Arguments);
        let is_there = instance.is_some_and(|instance| {
            let label = instance.text("id");
            instance.text("type") == "chardev"
                && machine.chardevs.sockets().any(|socket| socket == label)
        });
        if !is_there {
            return Err(crate::refusal::no_such("Instance not found"));
        }
    }
    done()
}
