//! `shell`: talks to a server, a line at a time.

mod lines;
mod prompt;
mod reference;
mod schema;
mod show;
mod wrap;

use std::fs::File;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use qmp_client::record::record;
use qmp_shell::session::Connecting;
use qmp_shell::shell::EventFilter;
use qmp_shell::{Session, Shell};
use qmp_text::printable;

use crate::monitors;
use crate::output::{self, complain};
use lines::Lines;
use show::Show;

/// Talk to QEMU: send commands, see replies and events.
///
/// A line is `COMMAND KEY=VALUE…`, as in QEMU's qmp-shell, but typed and checked by the server's schema before it is sent.
/// Without `-c` and `-f`, lines come from standard input.
///
/// Exit status: 0 if all is well, 1 if the server refused a command or an event did not come in time, 2 for wrong usage or a wrong
/// line, 3 if there is no connection or it was lost.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  qmp shell /run/vm1.qmp
  qmp shell localhost:4444 -c 'query-block | select [*].device'
  qmp shell /run/vm1.qmp -c 'device_del id=net1' --wait 'DEVICE_DELETED device=net1' --timeout 10
  qmp shell -N /run/vm1.qga -c guest-info

docs/shell.md describes the lines.")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "these are the switches of a command line"
)]
pub(crate) struct Arguments {
    /// The server: a path, `unix:PATH`, `HOST:PORT`, `fd:N`, `exec:COMMAND`, the id of a QEMU's process, `libvirt:DOMAIN` (default: `$QMP_SOCKET`)
    #[arg(value_name = "ADDRESS")]
    address: Option<String>,
    #[command(subcommand)]
    mode: Option<Mode>,
    /// A line to run; may be given several times
    #[arg(short, long = "command", value_name = "LINE")]
    command: Vec<String>,
    /// A file with lines to run; `-` is standard input
    #[arg(short, long, value_name = "FILE", conflicts_with = "command")]
    file: Option<PathBuf>,
    /// After the lines, wait for an event, perhaps with members: `EVENT [MEMBER=VALUE…]`
    #[arg(long, value_name = "EVENT")]
    wait: Vec<String>,
    /// How long to wait for an event, in seconds
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    timeout: Option<Duration>,
    /// Go on after a line that failed; the exit status is that of the worst
    #[arg(short, long)]
    keep_going: bool,
    /// Lines are commands of the human monitor
    #[arg(short = 'H', long)]
    hmp: bool,
    /// The server is a guest agent, which does not greet
    #[arg(short = 'N', long, alias = "skip-negotiation", conflicts_with = "hmp")]
    agent: bool,
    /// Show each command as it is sent
    #[arg(short, long)]
    verbose: bool,
    /// Indent JSON
    #[arg(short, long)]
    pretty: bool,
    /// Write all messages to a file, for `qmp replay`; secrets are masked
    #[arg(short, long, alias = "record", value_name = "FILE")]
    logfile: Option<PathBuf>,
    /// Enable out-of-band commands: `COMMAND --oob`
    #[arg(long)]
    oob: bool,
    /// Do not show events at the prompt
    #[arg(long)]
    no_events: bool,
    /// Do not ask before dangerous commands
    #[arg(short, long)]
    yes: bool,
    /// Send lines without checking them
    #[arg(long)]
    no_check: bool,
}

/// Other ways to find a server.
#[derive(clap::Subcommand)]
enum Mode {
    /// Start a server with a monitor, talk to it, and end it
    #[command(after_help = "Examples:
  qmp shell wrap qemu-system-x86_64 -M q35 -nodefaults -display none
  qmp shell -c query-status wrap qemu-system-x86_64 -M none -display none")]
    Wrap {
        /// The server and its arguments; without them, qemu-system-x86_64
        #[arg(
            trailing_var_arg = true,
            allow_hyphen_values = true,
            value_name = "COMMAND"
        )]
        command: Vec<String>,
    },
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "it is not a number".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string())
}

/// How the shell ended, better ends first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Status {
    /// All is well.
    #[default]
    Fine,
    /// The server refused a command, or an event did not come in time.
    Refused,
    /// Wrong usage, or a wrong line.
    Usage,
    /// No connection.
    Connection,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(status as u8)
    }
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    start(arguments).unwrap_or_else(|status| status).into()
}

fn start(arguments: &Arguments) -> Result<Status, Status> {
    let variable = || {
        std::env::var("QMP_SOCKET")
            .ok()
            .filter(|text| !text.is_empty())
    };
    let mut wrapped = match &arguments.mode {
        Some(Mode::Wrap { command }) => Some(wrap::Wrapped::start(command)?),
        None => None,
    };
    let given = wrapped.as_ref().map(wrap::Wrapped::address);
    let given = given
        .or_else(|| arguments.address.clone())
        .or_else(variable);
    let Some(address) = given else {
        complain(
            "error: the address of the server is missing\nhelp: give it as an argument or in QMP_SOCKET\n",
        );
        return Err(Status::Usage);
    };
    let address = monitors::resolve(&address).map_err(|problem| {
        complain(&format!("error: {}\n", printable(&problem)));
        Status::Connection
    })?;
    let talks = arguments.command.is_empty()
        && arguments.file.is_none()
        && std::io::stdin().is_terminal()
        && is_terminal();
    let lines = if talks {
        Lines::of(std::iter::empty())
    } else {
        Lines::new(&arguments.command, arguments.file.as_deref())?
    };
    let observer = match &arguments.logfile {
        Some(path) => Some(record(create(path)?)),
        None => None,
    };
    // At the prompt, events come while the person types.
    let mut builder = if talks {
        let mut builder = tokio::runtime::Builder::new_multi_thread();
        builder.worker_threads(1);
        builder
    } else {
        tokio::runtime::Builder::new_current_thread()
    };
    let runtime = builder.enable_all().build().map_err(|error| {
        complain(&format!("error: the shell cannot start: {error}\n"));
        Status::Usage
    })?;
    if let Some(wrapped) = &mut wrapped {
        wrapped.wait()?;
    }
    let how = Connecting {
        retry: wrapped.is_some(),
        agent: arguments.agent,
        out_of_band: arguments.oob,
        observer,
        ..Connecting::default()
    };
    let show = Show::new(arguments.verbose, arguments.pretty);
    let checks = !arguments.no_check && !arguments.hmp;
    let mut shell = runtime.block_on(async {
        let session = Session::connect(&address, &how)
            .await
            .map_err(|error| no_connection(&error))?;
        let schema = if checks {
            schema::of(&session)
                .await
                .map_err(|error| no_connection(&error))?
        } else {
            None
        };
        Ok(Shell::new(session, schema))
    })?;
    shell.state.patience = arguments.timeout;
    shell.state.is_human = arguments.hmp;
    if talks {
        let talk = prompt::Talk {
            address,
            how,
            events: if arguments.no_events {
                EventFilter::None
            } else {
                EventFilter::All
            },
            asks: !arguments.yes,
            checks,
            colour: qmp_cli_support::colour::wanted_on_output(),
        };
        return prompt::run(&runtime, shell, &show, talk);
    }
    runtime.block_on(async {
        let waits = arguments.wait.iter().map(|event| format!("wait {event}"));
        let status = lines::run(&mut shell, lines, &show, arguments.keep_going).await;
        if status > Status::Fine && !arguments.keep_going {
            return Ok(status);
        }
        let waited = Lines::of(waits);
        shell.state.is_human = false;
        Ok(status.max(lines::run(&mut shell, waited, &show, arguments.keep_going).await))
    })
}

fn create(path: &Path) -> Result<File, Status> {
    File::create(path).map_err(|error| {
        output::cannot("write", path, &error);
        Status::Usage
    })
}

fn no_connection(error: &qmp_client::Error) -> Status {
    let text = error.to_string();
    complain(&format!("error: {}\n", printable(&text)));
    match error {
        qmp_client::Error::Address(_) => Status::Usage,
        _ => Status::Connection,
    }
}

/// Whether results go to a person.
fn is_terminal() -> bool {
    std::io::stdout().is_terminal()
}
