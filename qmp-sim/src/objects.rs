//! User-creatable objects: memory back ends, I/O threads, throttle groups and others.

use serde_json::{Map, Value, json};

use crate::arguments::Arguments;
use crate::devices::FIRST_THREAD;
use crate::machine::Machine;
use crate::refusal::{Answer, done, generic, is_id};

/// An object.
#[derive(Clone, Debug)]
pub(crate) struct Object {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) properties: Map<String, Value>,
}

/// All objects, the oldest first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Objects(pub(crate) Vec<Object>);

impl Objects {
    pub(crate) fn find(&self, id: &str) -> Option<&Object> {
        self.0.iter().find(|object| object.id == id)
    }
}

pub(crate) fn object_add(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let (id, kind) = (arguments.text("id"), arguments.text("qom-type"));
    let mut properties = arguments.0.clone();
    // Before 6.0, properties are in an object of their own.
    if let Some(inner) = arguments.object("props") {
        properties.extend(inner.0.clone());
    }
    if !is_id(id) {
        return Err(generic("Parameter 'id' expects an identifier"));
    }
    let size = Arguments(&properties).size("size");
    if kind.starts_with("memory-backend-") && size.unwrap_or(0) == 0 {
        return Err(generic("can't create backend with size 0"));
    }
    if machine.objects.find(id).is_some() {
        let desc = format!("attempt to add duplicate property '{id}' to object (type 'container')");
        return Err(generic(desc));
    }
    machine.objects.0.push(Object {
        id: id.to_owned(),
        kind: kind.to_owned(),
        properties,
    });
    done()
}

pub(crate) fn object_del(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let id = arguments.text("id");
    if machine.objects.find(id).is_none() {
        return Err(generic(format!("object '{id}' not found")));
    }
    let by_node = machine.block.nodes.iter();
    let throttles = by_node.filter_map(|node| node.options.get("throttle-group")?.as_str());
    let is_used = ["memdev", "iothread"]
        .iter()
        .any(|by| machine.devices.uses(by, id))
        || throttles.into_iter().any(|group| group == id);
    if is_used {
        let desc = format!("object '{id}' is in use, can not be deleted");
        return Err(generic(desc));
    }
    machine.objects.0.retain(|object| object.id != id);
    done()
}

/// The first thread of I/O threads, after those of CPUs.
const FIRST_IO_THREAD: u64 = FIRST_THREAD + 10_000;

pub(crate) fn query_iothreads(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let threads = machine
        .objects
        .0
        .iter()
        .filter(|object| object.kind == "iothread");
    let infos = threads.zip(FIRST_IO_THREAD..).map(|(object, thread)| {
        let read = Arguments(&object.properties);
        json!({
            "id": object.id,
            "thread-id": thread,
            "poll-max-ns": read.int("poll-max-ns").unwrap_or(32768),
            "poll-grow": read.int("poll-grow").unwrap_or(0),
            "poll-shrink": read.int("poll-shrink").unwrap_or(0),
            "aio-max-batch": read.int("aio-max-batch").unwrap_or(0),
        })
    });
    Ok(infos.collect())
}

pub(crate) fn query_memdev(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let info = |id: &str, properties: Arguments<'_>, size: u64| {
        json!({
            "id": id,
            "size": size,
            "merge": properties.bool("merge").unwrap_or(true),
            "dump": properties.bool("dump").unwrap_or(true),
            "prealloc": properties.bool("prealloc").unwrap_or(false),
            "share": properties.bool("share").unwrap_or(false),
            "reserve": properties.bool("reserve").unwrap_or(true),
            "host-nodes": [],
            "policy": properties.str("policy").unwrap_or("default"),
        })
    };
    let objects = machine.objects.0.iter().rev();
    let backends = objects.filter(|object| object.kind.starts_with("memory-backend-"));
    let mut infos: Vec<Value> = backends
        .map(|object| {
            let read = Arguments(&object.properties);
            info(&object.id, read, read.size("size").unwrap_or(0))
        })
        .collect();
    let none = Map::new();
    infos.push(info(
        machine.main_memory(),
        Arguments(&none),
        machine.memory,
    ));
    Ok(infos.into())
}

impl Machine {
    /// The name of the memory that the machine starts with.
    pub(crate) fn main_memory(&self) -> &'static str {
        match self.build.target.machine {
            "pc-i440fx" => "pc.ram",
            "virt" => "mach-virt.ram",
            "pseries" => "ppc_spapr.ram",
            "s390-ccw-virtio" => "s390.ram",
            _ => "ram",
        }
    }
}
