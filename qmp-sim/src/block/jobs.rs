//! The commands that start jobs on nodes.

use serde_json::{Map, Value};

use crate::arguments::Arguments;
use crate::jobs::{Effect, NewJob};
use crate::machine::Machine;
use crate::refusal::{Answer, done, generic, no_device};
use qmp_types::ErrorObject;

/// A job on nodes with the options that all of them take. Its device would give it a name, but only older drives have one.
fn new_job(
    machine: &Machine,
    arguments: Arguments<'_>,
    kind: &'static str,
    nodes: &[&str],
    effect: Effect,
) -> Result<NewJob, ErrorObject> {
    for node in nodes {
        if let Some(other) = machine.jobs.using(node) {
            let desc =
                format!("Node '{node}' is busy: block device is in use by block job: {other}");
            return Err(generic(desc));
        }
    }
    let Some(id) = arguments.str("job-id") else {
        return Err(generic("An explicit job ID is required for this node"));
    };
    machine.jobs.check_id(id)?;
    let speed = arguments.int("speed").unwrap_or(0);
    let Ok(speed) = u64::try_from(speed) else {
        return Err(generic("Parameter 'speed' expects a non-negative value"));
    };
    let len = nodes.first().and_then(|node| machine.block.find(node));
    Ok(NewJob {
        id: id.to_owned(),
        kind,
        nodes: nodes.iter().map(|&node| node.to_owned()).collect(),
        len: len.map_or(1, |node| node.size),
        speed,
        auto_finalize: arguments.bool("auto-finalize").unwrap_or(true),
        auto_dismiss: arguments.bool("auto-dismiss").unwrap_or(true),
        has_ready: false,
        fails: None,
        effect,
    })
}

pub(crate) fn backup(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let source = machine.block.root(arguments.text("device"))?;
    let target = machine.block.either(arguments.text("target"))?;
    let sync = arguments.text("sync");
    if matches!(sync, "incremental" | "bitmap") && arguments.str("bitmap").is_none() {
        let desc = format!("must provide a valid bitmap name for '{sync}' sync mode");
        return Err(generic(desc));
    }
    if source.name == target.name {
        return Err(generic("Source and target cannot be the same"));
    }
    if source.size != target.size {
        let desc = "Source and target image have different sizes";
        return Err(generic(desc));
    }
    let nodes = [source.name.as_str(), target.name.as_str()];
    let job = new_job(machine, arguments, "backup", &nodes, Effect::None)?;
    machine.start_job(job)?;
    done()
}

pub(crate) fn mirror(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let source = machine.block.root(arguments.text("device"))?;
    let target = machine.block.either(arguments.text("target"))?;
    if source.name == target.name {
        return Err(generic("Can't mirror node into itself"));
    }
    let effect = Effect::Mirror {
        source: arguments.str("replaces").unwrap_or(&source.name).to_owned(),
        target: target.name.clone(),
    };
    let nodes = [source.name.as_str(), target.name.as_str()];
    let mut job = new_job(machine, arguments, "mirror", &nodes, effect)?;
    job.has_ready = true;
    machine.start_job(job)?;
    done()
}

/// `drive-backup` and `drive-mirror`: as the commands for nodes, with a new image as the target.
pub(crate) fn drive(machine: &mut Machine, arguments: Arguments<'_>, kind: &'static str) -> Answer {
    let source = machine.block.root(arguments.text("device"))?;
    let (source, size) = (source.name.clone(), source.size);
    let file = arguments.text("target");
    let format = arguments.str("format").unwrap_or("raw");
    if arguments.str("mode") != Some("existing") {
        let mut image = Map::new();
        image.insert("driver".to_owned(), format.into());
        image.insert("filename".to_owned(), file.into());
        image.insert("size".to_owned(), size.into());
        machine.create_image(&image.into());
    }
    let target = open_file(machine, file, format, arguments.str("node-name"))?;
    let effect = match kind {
        "mirror" => Effect::Mirror {
            source: source.clone(),
            target: target.clone(),
        },
        _ => Effect::None,
    };
    let mut job = new_job(machine, arguments, kind, &[&source, &target], effect)?;
    job.has_ready = kind == "mirror";
    machine.start_job(job)?;
    done()
}

/// Opens an image file by its name, and gives the name of the node.
pub(super) fn open_file(
    machine: &mut Machine,
    file: &str,
    format: &str,
    name: Option<&str>,
) -> Result<String, ErrorObject> {
    let mut inner = Map::new();
    inner.insert("driver".to_owned(), "file".into());
    inner.insert("filename".to_owned(), file.into());
    let mut options = Map::new();
    options.insert("driver".to_owned(), format.into());
    options.insert("file".to_owned(), inner.into());
    if let Some(name) = name {
        options.insert("node-name".to_owned(), name.into());
    }
    machine.block.open(machine.build, &options, 0)
}

pub(crate) fn stream(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let node = machine.block.root(arguments.text("device"))?;
    let backing = match arguments.str("base-node") {
        Some(base) => Some(machine.block.lookup("", base)?.name.clone()),
        None => None,
    };
    let name = node.name.clone();
    let effect = Effect::Rebase {
        node: name.clone(),
        backing,
    };
    let job = new_job(machine, arguments, "stream", &[&name], effect)?;
    machine.start_job(job)?;
    done()
}

pub(crate) fn commit(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let device = arguments.text("device");
    let root = machine
        .block
        .find(device)
        .ok_or_else(|| no_device(device))?;
    let top = match arguments.str("top-node") {
        Some(top) => machine.block.lookup("", top)?,
        None => root,
    };
    // The base is the last of the chain, unless it is named.
    let mut base = top;
    let wanted = arguments.str("base-node");
    if let Some(wanted) = wanted {
        machine.block.lookup("", wanted)?;
    }
    let mut left = machine.block.nodes.len();
    while let Some(next) = base
        .child("backing")
        .and_then(|name| machine.block.find(name))
    {
        base = next;
        left = left.saturating_sub(1);
        if left == 0 || wanted == Some(&base.name) {
            break;
        }
    }
    if base.name == top.name {
        return Err(generic("cannot commit an image into itself"));
    }
    let is_active = top.name == root.name;
    let (top, base) = (top.name.clone(), base.name.clone());
    let effect = Effect::Commit {
        top: top.clone(),
        base: base.clone(),
    };
    let mut job = new_job(machine, arguments, "commit", &[&top, &base], effect)?;
    job.has_ready = is_active;
    machine.start_job(job)?;
    done()
}

/// A job that is not on a drive, and that stays until it is dismissed.
fn free_job(id: &str, kind: &'static str, fails: Option<String>, effect: Effect) -> NewJob {
    NewJob {
        id: id.to_owned(),
        kind,
        nodes: Vec::new(),
        len: 1,
        speed: 0,
        auto_finalize: true,
        auto_dismiss: false,
        has_ready: false,
        fails,
        effect,
    }
}

pub(crate) fn create(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let options = arguments.value("options").cloned().unwrap_or(Value::Null);
    let Some(inner) = arguments.object("options") else {
        return done();
    };
    let driver = inner.text("driver");
    let creates = [
        "file",
        "luks",
        "parallels",
        "qcow",
        "qcow2",
        "qed",
        "vdi",
        "vhdx",
        "vmdk",
        "vpc",
        "nfs",
        "rbd",
        "ssh",
        "gluster",
    ];
    if !creates.contains(&driver) {
        return Err(generic("Driver does not support blockdev-create"));
    }
    let missing = match inner.str("file") {
        Some(file) => machine.block.either(file).err(),
        None => None,
    };
    let id = arguments.text("job-id");
    let fails = missing.map(|error| error.desc);
    machine.start_job(free_job(id, "create", fails, Effect::Create(options)))?;
    done()
}

pub(crate) fn amend(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let node = machine.block.lookup("", arguments.text("node-name"))?;
    if node.driver != "qcow2" && node.driver != "luks" {
        let desc = "Driver does not support x-blockdev-amend";
        return Err(generic(desc));
    }
    let id = arguments.text("job-id");
    machine.start_job(free_job(id, "amend", None, Effect::None))?;
    done()
}

/// `snapshot-save`, `snapshot-load` and `snapshot-delete`.
pub(crate) fn snapshot(
    machine: &mut Machine,
    arguments: Arguments<'_>,
    kind: &'static str,
) -> Answer {
    let tag = arguments.text("tag");
    let vmstate = arguments.str("vmstate");
    let devices = arguments.array("devices").iter().filter_map(Value::as_str);
    let fails = devices.chain(vmstate).find_map(|name| {
        let used = machine
            .block
            .find(name)
            .filter(|node| node.device.is_some());
        let Some(node) = used else {
            return Some(format!("No block device node '{name}'"));
        };
        if node.driver != "qcow2" {
            let desc = format!("Device '{name}' is writable but does not support snapshots");
            return Some(desc);
        }
        let is_there = node.snapshots.iter().any(|has| has == tag);
        let is_missing = kind == "snapshot-load" && !is_there;
        is_missing.then(|| format!("Snapshot '{tag}' does not exist in one or more devices"))
    });
    let effect = Effect::Snapshot(kind, tag.to_owned());
    let id = arguments.text("job-id");
    machine.start_job(free_job(id, kind, fails, effect))?;
    done()
}
