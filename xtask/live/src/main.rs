//! What a running server answers, for `cargo xtask`.
//!
//! Takes the address of a server, or a program to start; gives JSON values, one a line, as the server
//! sent them. A program of its own, because the client is built from `qmp-types`, on which `xtask`
//! must not depend. It knows no schema: commands go out as they come in.

mod ask;
mod commands;
mod emulator;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use qmp_text::{printable_json, printable_lines};

use ask::Server;
use emulator::Emulator;

/// Ask a running server for its schema, or to execute commands.
///
/// Prints JSON values, one a line. Without `--execute`, these are the server's greeting and its
/// replies to `query-target` and `query-qmp-schema`; the schema of a storage daemon has no
/// `query-target`. With it, the reply to each of the commands that come from standard input: objects
/// with `execute` and perhaps `arguments`, or an array of them.
///
/// Exit status: 0 if the server answered, be it with errors; 2 if not.
#[derive(Parser)]
#[command(name = "live", max_term_width = 100)]
struct Arguments {
    /// Where the server listens: unix:PATH or tcp:HOST:PORT
    #[arg(
        value_name = "ADDRESS",
        required_unless_present = "start",
        conflicts_with = "start"
    )]
    address: Option<String>,
    /// Start this emulator or storage daemon, without a machine, and end it afterwards
    #[arg(long, value_name = "PROGRAM")]
    start: Option<String>,
    /// Execute the commands from standard input
    #[arg(long)]
    execute: bool,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            // That nobody reads it is no reason to panic.
            let _ = writeln!(std::io::stderr(), "error: {}", printable_lines(&problem));
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    // All of it is read before anything is sent: half a list is no list.
    let commands = if arguments.execute {
        Some(commands::read(std::io::stdin().lock())?)
    } else {
        None
    };
    // The client would run it in a shell.
    let address = arguments.address.as_deref().unwrap_or_default();
    if address.starts_with("exec:") {
        return Err("a program is named with --start".to_owned());
    }
    let ask = |server: &mut Server| match &commands {
        Some(commands) => server.execute(commands, &mut print),
        None => server.introspect(&mut print),
    };
    match &arguments.start {
        Some(program) => {
            let mut emulator = Emulator::start(program)?;
            let mut server = emulator.connect()?;
            let asked = ask(&mut server);
            emulator.end(server);
            asked
        }
        None => ask(&mut Server::connect(address)?),
    }
}

/// Prints a value. A reader that goes away early has what it wants.
fn print(value: &serde_json::Value) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{}", printable_json(&value.to_string())).and_then(|()| out.flush());
}
