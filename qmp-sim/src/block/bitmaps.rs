//! Dirty bitmaps of nodes.

use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::machine::Machine;
use crate::refusal::{Answer, done, generic};
use qmp_types::ErrorObject;

/// The granularity of a bitmap that is given none.
const GRANULARITY: u64 = 1 << 16;

/// A dirty bitmap.
#[derive(Clone, Debug)]
pub(crate) struct Bitmap {
    name: String,
    granularity: u64,
    is_persistent: bool,
    is_recording: bool,
}

impl Bitmap {
    pub(super) fn info(&self) -> Value {
        json!({
            "name": self.name,
            "count": 0,
            "granularity": self.granularity,
            "recording": self.is_recording,
            "busy": false,
            "persistent": self.is_persistent,
            "status": if self.is_recording { "active" } else { "disabled" },
        })
    }
}

/// A bitmap of a node.
pub(super) fn find<'m>(
    machine: &'m mut Machine,
    node: &str,
    name: &str,
) -> Result<&'m mut Bitmap, ErrorObject> {
    let Some(node) = machine.block.find_mut(node) else {
        return Err(generic(format!("Node '{node}' not found")));
    };
    let bitmap = node.bitmaps.iter_mut().find(|one| one.name == name);
    bitmap.ok_or_else(|| generic(format!("Dirty bitmap '{name}' not found")))
}

pub(crate) fn add(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let (node, name) = (arguments.text("node"), arguments.text("name"));
    if name.is_empty() {
        return Err(generic("Bitmap name cannot be empty"));
    }
    machine.block.either(node)?;
    let granularity = arguments.size("granularity").unwrap_or(GRANULARITY);
    if granularity < 512 || !granularity.is_power_of_two() {
        let desc = "Granularity must be power of 2 and at least 512";
        return Err(generic(desc));
    }
    if find(machine, node, name).is_ok() {
        return Err(generic(format!("Bitmap already exists: {name}")));
    }
    if let Some(node) = machine.block.find_mut(node) {
        node.bitmaps.push(Bitmap {
            name: name.to_owned(),
            granularity,
            is_persistent: arguments.bool("persistent").unwrap_or(false),
            is_recording: !arguments.bool("disabled").unwrap_or(false),
        });
    }
    done()
}

pub(crate) fn remove(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let (node, name) = (arguments.text("node"), arguments.text("name"));
    find(machine, node, name)?;
    if let Some(node) = machine.block.find_mut(node) {
        node.bitmaps.retain(|bitmap| bitmap.name != name);
    }
    done()
}

pub(crate) fn clear(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    find(machine, arguments.text("node"), arguments.text("name"))?;
    done()
}

/// `block-dirty-bitmap-enable` and `-disable`.
pub(crate) fn record(machine: &mut Machine, arguments: Arguments<'_>, recording: bool) -> Answer {
    let bitmap = find(machine, arguments.text("node"), arguments.text("name"))?;
    bitmap.is_recording = recording;
    done()
}

pub(crate) fn merge(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let node = arguments.text("node");
    find(machine, node, arguments.text("target"))?;
    for source in arguments.array("bitmaps") {
        match source {
            Value::String(name) => find(machine, node, name)?,
            Value::Object(other) => {
                let other = Arguments(other);
                find(machine, other.text("node"), other.text("name"))?
            }
            _ => continue,
        };
    }
    done()
}
