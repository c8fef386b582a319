//! `ls`: the monitors of this machine.

use serde_json::{Value, json};

use crate::Outcome;
use crate::monitors::{self, Monitor};
use crate::output;

/// List the monitors of the QEMUs and storage daemons that run on this machine.
///
/// They are found on the command lines of processes; another user's may be hidden.
///
/// Exit status: 0 if there is one, 1 if not.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  qmp ls
  qmp ls --json
  qmp shell 4711")]
pub(crate) struct Arguments {
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let monitors = monitors::all();
    let printed = if arguments.json {
        let list = monitors.iter().map(|monitor| {
            json!({
                "pid": monitor.pid,
                "program": monitor.program,
                "name": monitor.name,
                "address": monitor.address,
            })
        });
        output::print_json(&list.collect::<Value>())
    } else {
        output::print(&table(&monitors))
    };
    if monitors.is_empty() {
        Outcome::No
    } else {
        printed
    }
}

fn table(monitors: &[Monitor]) -> String {
    let rows = monitors.iter().map(|monitor| {
        let name = monitor.name.clone().unwrap_or_else(|| "-".to_owned());
        [
            monitor.pid.to_string(),
            monitor.program.clone(),
            name,
            monitor.address.clone(),
        ]
    });
    let rows: Vec<[String; 4]> = rows.collect();
    let width = |column: usize| {
        rows.iter()
            .map(|row| row[column].chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths = [width(0), width(1), width(2)];
    let lines = rows.iter().map(|[pid, program, name, address]| {
        let [a, b, c] = widths;
        format!("{pid:>a$}  {program:b$}  {name:c$}  {address}\n")
    });
    lines.collect()
}
