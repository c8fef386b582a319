//! `transaction`: several actions of which all happen or none.

use super::{bitmaps, jobs, snapshots};
use crate::arguments::Arguments;
use crate::machine::Machine;
use crate::refusal::{Answer, done};

pub(crate) fn transaction(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    // What an action emits cannot be taken back, so all are tried on a copy of the state first.
    let (graph, before) = (machine.block.clone(), machine.jobs.clone());
    let checked = machine.silently(|machine| run(machine, arguments));
    (machine.block, machine.jobs) = (graph, before);
    checked?;
    run(machine, arguments)
}

fn run(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    for action in arguments.array("actions") {
        let Some(action) = action.as_object().map(Arguments) else {
            continue;
        };
        let Some(data) = action.object("data") else {
            continue;
        };
        match action.text("type") {
            "blockdev-snapshot" => snapshots::blockdev_snapshot(machine, data)?,
            "blockdev-snapshot-sync" => snapshots::snapshot_sync(machine, data)?,
            "blockdev-snapshot-internal-sync" => snapshots::internal(machine, data)?,
            "blockdev-backup" => jobs::backup(machine, data)?,
            "drive-backup" => jobs::drive(machine, data, "backup")?,
            "block-dirty-bitmap-add" => bitmaps::add(machine, data)?,
            "block-dirty-bitmap-remove" => bitmaps::remove(machine, data)?,
            "block-dirty-bitmap-clear" => bitmaps::clear(machine, data)?,
            "block-dirty-bitmap-enable" => bitmaps::record(machine, data, true)?,
            "block-dirty-bitmap-disable" => bitmaps::record(machine, data, false)?,
            "block-dirty-bitmap-merge" => bitmaps::merge(machine, data)?,
            // `abort` makes all others fail.
            "abort" => {
                return Err(crate::refusal::generic(
                    "Transaction aborted using Abort action",
                ));
            }
            other => {
                machine.note_unmodelled(other);
                continue;
            }
        };
    }
    done()
}
