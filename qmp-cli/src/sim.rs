//! `sim`: a simulated QEMU that listens on sockets.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use qmp_sim::{Fault, FaultKind, Guest, GuestProgram, Program, Replay, Simulator};
use qmp_text::printable;

use crate::Outcome;
use crate::output::{self, cannot, complain};

/// Simulate a QEMU of any release: answer as its monitor does, without a machine behind it.
///
/// The simulated server has only the commands, arguments, values and errors of its release and target. It has a state: it
/// runs or is stopped, has block nodes, jobs, devices and more, and sends events. What it does not model it answers with
/// the smallest value that the schema allows, and says so on standard error.
///
/// Exit status: 0 when the simulated machine has ended, as after `quit`.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  qmp sim --release 7.2 unix:/tmp/qmp.sock
  qmp sim --target aarch64 --image disk.qcow2=1073741824,qcow2 tcp:127.0.0.1:4444
  qmp sim --fault dies-in-reply=query-block unix:/tmp/qmp.sock
  qmp sim --replay session.rec unix:/tmp/qmp.sock
  qmp sim --agent --file /etc/hostname=guest unix:/tmp/qga.sock")]
#[expect(clippy::struct_excessive_bools, reason = "each is an option")]
pub(crate) struct Arguments {
    /// Where to listen: `unix:PATH` or `tcp:HOST:PORT`. Each is a monitor of the same machine
    #[arg(required_unless_present = "list_faults", value_name = "ADDRESS")]
    addresses: Vec<String>,
    /// The release of QEMU
    #[arg(long, default_value = "11.1")]
    release: String,
    /// The target, as `query-target` names it
    #[arg(long, default_value = "x86_64")]
    target: String,
    /// Simulate the guest agent
    #[arg(long, conflicts_with = "storage_daemon")]
    agent: bool,
    /// Simulate the storage daemon
    #[arg(long)]
    storage_daemon: bool,
    /// Write for people, on many lines
    #[arg(long)]
    pretty: bool,
    /// Wait for `cont`
    #[arg(long)]
    paused: bool,
    /// Wait for an incoming migration
    #[arg(long)]
    incoming: bool,
    /// What the guest does when it is asked to give a device away or to power down
    #[arg(long, value_name = "HOW", default_value = "consents", value_parser = ["consents", "refuses", "silent"])]
    guest: String,
    /// An image file that exists: its size in bytes and its format, `raw` if it is left out
    #[arg(long = "image", value_name = "PATH=SIZE[,FORMAT]", value_parser = image)]
    images: Vec<(String, u64, String)>,
    /// A file in the guest, which the agent reads and writes
    #[arg(long = "file", value_name = "PATH=TEXT", value_parser = pair)]
    files: Vec<(String, String)>,
    /// A program in the guest, which the agent runs, and what it prints
    #[arg(long = "program", value_name = "PATH=TEXT", value_parser = pair)]
    programs: Vec<(String, String)>,
    /// Something that goes wrong: WHEN is the number of a command, the name of a command, or `random`
    #[arg(long = "fault", value_name = "NAME[=WHEN]")]
    faults: Vec<Fault>,
    /// Chooses what happens at random
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// List the faults
    #[arg(long)]
    list_faults: bool,
    /// Answer as the machine in this recorded session did
    #[arg(long, value_name = "RECORDING")]
    replay: Option<PathBuf>,
    /// Write what is sent and received to this file when the machine ends
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("expected NAME=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}

fn image(text: &str) -> Result<(String, u64, String), String> {
    let (path, rest) = pair(text)?;
    let (size, format) = rest.split_once(',').unwrap_or((&rest, "raw"));
    let size = size
        .parse()
        .map_err(|_| format!("'{size}' is not a size in bytes"))?;
    Ok((path, size, format.to_owned()))
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Outcome {
    if arguments.list_faults {
        let lines = FaultKind::ALL.iter();
        let lines = lines.map(|kind| format!("{:<26}{}\n", kind.name(), kind.description()));
        return output::print(&lines.collect::<String>());
    }
    simulate(arguments).unwrap_or_else(|outcome| outcome)
}

/// How long it takes until what is not modelled is told.
const TICK: Duration = Duration::from_millis(50);

fn simulate(arguments: &Arguments) -> Result<Outcome, Outcome> {
    let running = simulator(arguments)?.start().map_err(|error| {
        complain(&format!("error: {error}\n"));
        Outcome::Failed
    })?;
    for address in running.addresses() {
        complain(&format!("listening on {}\n", printable(address)));
    }
    let mut recorded = Instant::now();
    let write = |append: bool| match &arguments.record {
        Some(path) => record(path, &running.take_recording(), append),
        None => Ok(()),
    };
    write(false)?;
    while !running.is_over() {
        std::thread::sleep(TICK);
        while let Some(command) = running.next_unmodelled() {
            complain(&format!("not modelled: {}\n", printable(&command)));
        }
        // A simulator that is killed has written all but the last second.
        if recorded.elapsed() > Duration::from_secs(1) {
            write(true)?;
            recorded = Instant::now();
        }
    }
    write(true)?;
    Ok(Outcome::Fine)
}

fn record(path: &Path, text: &str, append: bool) -> Result<(), Outcome> {
    use std::io::Write;
    let mut options = fs::OpenOptions::new();
    let opened = options
        .create(true)
        .write(true)
        .append(append)
        .truncate(!append)
        .open(path);
    let written = opened.and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| cannot("write", path, &error))
}

fn simulator(arguments: &Arguments) -> Result<Simulator, Outcome> {
    let wait = Duration::from_millis(100);
    let guest = match arguments.guest.as_str() {
        "refuses" => Guest::Refuses(wait),
        "silent" => Guest::Silent,
        _ => Guest::Consents(wait),
    };
    let program = match (arguments.agent, arguments.storage_daemon) {
        (true, _) => Program::GuestAgent,
        (_, true) => Program::StorageDaemon,
        _ => Program::Emulator,
    };
    let mut simulator = Simulator::release(&arguments.release)
        .target(&arguments.target)
        .program(program)
        .guest(guest)
        .seed(arguments.seed)
        .machine(|machine| {
            machine.paused = arguments.paused;
            machine.incoming = arguments.incoming;
            machine.images.clone_from(&arguments.images);
        });
    for address in &arguments.addresses {
        simulator = simulator.listen(address);
    }
    for fault in &arguments.faults {
        simulator = simulator.fault(fault.clone());
    }
    for (path, text) in &arguments.files {
        simulator = simulator.file(path, text.as_bytes());
    }
    for (path, text) in &arguments.programs {
        let mut program = GuestProgram::new(path);
        program.output = Some(text.clone().into_bytes());
        simulator = simulator.guest_program(program);
    }
    if arguments.pretty {
        simulator = simulator.pretty();
    }
    if arguments.record.is_some() {
        simulator = simulator.record();
    }
    if let Some(path) = &arguments.replay {
        let text = fs::read(path).map_err(|error| cannot("read", path, &error))?;
        let replay = Replay::parse(&text).map_err(|error| {
            complain(&format!(
                "error: {}: {error}\n",
                printable(&path.display().to_string())
            ));
            Outcome::Failed
        })?;
        simulator = simulator.replay(replay);
    }
    Ok(simulator)
}
