//! File descriptors that came with commands, under names and in sets. Only their numbers are kept.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::machine::{Call, Machine};
use crate::refusal::{Answer, done, generic};

/// The numbers that descriptors begin with.
const FIRST: i64 = 20;

/// The descriptors of a machine.
#[derive(Clone, Debug)]
pub(crate) struct Fds {
    named: BTreeSet<String>,
    sets: BTreeMap<i64, Vec<(i64, Option<String>)>>,
    next: i64,
}

impl Fds {
    /// Whether there is one of that name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.named.contains(name)
    }
}

impl Default for Fds {
    fn default() -> Self {
        Self {
            named: BTreeSet::new(),
            sets: BTreeMap::new(),
            next: FIRST,
        }
    }
}

const NONE: &str = "No file descriptor supplied via SCM_RIGHTS";

pub(crate) fn getfd(machine: &mut Machine, call: &Call, arguments: Arguments<'_>) -> Answer {
    if call.fds == 0 {
        return Err(generic(NONE));
    }
    let name = arguments.text("fdname");
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        let desc = "Parameter 'fdname' expects a name not starting with a digit";
        return Err(generic(desc));
    }
    machine.fds.named.insert(name.to_owned());
    done()
}

pub(crate) fn closefd(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let name = arguments.text("fdname");
    if !machine.fds.named.remove(name) {
        let desc = format!("File descriptor named '{name}' not found");
        return Err(generic(desc));
    }
    done()
}

pub(crate) fn add_fd(machine: &mut Machine, call: &Call, arguments: Arguments<'_>) -> Answer {
    if call.fds == 0 {
        return Err(generic(NONE));
    }
    let fds = &mut machine.fds;
    let set = match arguments.int("fdset-id") {
        Some(set) if set < 0 => {
            let desc = "Parameter 'fdset-id' expects a non-negative value";
            return Err(generic(desc));
        }
        Some(set) => set,
        None => (0..i64::MAX)
            .find(|set| !fds.sets.contains_key(set))
            .unwrap_or(0),
    };
    let fd = fds.next;
    fds.next += 1;
    let opaque = arguments.str("opaque").map(str::to_owned);
    fds.sets.entry(set).or_default().push((fd, opaque));
    Ok(json!({"fdset-id": set, "fd": fd}))
}

pub(crate) fn remove_fd(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let set = arguments.int("fdset-id").unwrap_or(0);
    let fd = arguments.int("fd");
    let fds = machine.fds.sets.get_mut(&set);
    let had = fds.map(|fds| {
        let before = fds.len();
        fds.retain(|(has, _)| fd.is_some_and(|fd| fd != *has));
        before != fds.len()
    });
    if had != Some(true) {
        let name = match fd {
            Some(fd) => format!("fdset-id:{set}, fd:{fd}"),
            None => format!("fdset-id:{set}"),
        };
        let desc = format!("File descriptor named '{name}' not found");
        return Err(generic(desc));
    }
    machine.fds.sets.retain(|_, fds| !fds.is_empty());
    done()
}

pub(crate) fn query(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let sets = machine.fds.sets.iter().map(|(set, fds)| {
        let fds = fds.iter().map(|(fd, opaque)| match opaque {
            Some(opaque) => json!({"fd": fd, "opaque": opaque}),
            None => json!({"fd": fd}),
        });
        json!({"fdset-id": set, "fds": fds.collect::<Value>()})
    });
    Ok(sets.collect())
}
