//! [`Simulator`]: a simulation that listens on sockets, for tests of programs that use QMP.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use qmp_text::printable;
use tempfile::TempDir;

use crate::agent::GuestProgram;
use crate::build::{Program, UnknownServer};
use crate::drive::{self, Driven};
use crate::fault::Fault;
use crate::machine::{Guest, MachineOptions};
use crate::replay::Replay;
use crate::run_state::GuestEvent;
use crate::simulation::SimulationOptions;

/// The error for a simulator that does not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// There is no such server.
    #[error(transparent)]
    Unknown(#[from] UnknownServer),
    /// It cannot listen.
    #[error("cannot listen on '{}': {error}", printable(.address))]
    Listen {
        /// The address.
        address: String,
        /// Why.
        error: io::Error,
    },
    /// The system refuses a thread or a folder.
    #[error("cannot start: {0}")]
    Io(#[from] io::Error),
}

/// A simulated server to start, which listens on a Unix socket in a folder of its own.
///
/// ```
/// use std::io::{BufRead, BufReader};
/// use std::os::unix::net::UnixStream;
///
/// let qemu = qmp_sim::Simulator::release("9.0").target("x86_64").start()?;
/// let path = qemu.address().strip_prefix("unix:").unwrap();
/// let mut greeting = String::new();
/// BufReader::new(UnixStream::connect(path)?).read_line(&mut greeting)?;
/// assert!(greeting.starts_with("{\"QMP\""));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Simulator {
    options: SimulationOptions,
    addresses: Vec<String>,
}

impl Simulator {
    /// A running emulator of a release, `9.0` or `10.0.2`, for x86-64.
    pub fn release(release: impl Into<String>) -> Self {
        Self {
            options: SimulationOptions::new(MachineOptions::new(release)),
            addresses: Vec::new(),
        }
    }

    /// The options of the machine, to set what has no method here.
    pub fn machine(mut self, change: impl FnOnce(&mut MachineOptions)) -> Self {
        change(&mut self.options.machine);
        self
    }

    /// Another target, as `query-target` names it: `aarch64`.
    pub fn target(self, target: impl Into<String>) -> Self {
        self.machine(|machine| machine.target = target.into())
    }

    /// Another program: the storage daemon, or a guest agent.
    pub fn program(self, program: Program) -> Self {
        self.machine(|machine| machine.program = program)
    }

    /// The machine waits for `cont`.
    pub fn paused(self) -> Self {
        self.machine(|machine| machine.paused = true)
    }

    /// The machine waits for an incoming migration.
    pub fn incoming(self) -> Self {
        self.machine(|machine| machine.incoming = true)
    }

    /// What the guest does when it is asked for something.
    pub fn guest(self, guest: Guest) -> Self {
        self.machine(|machine| machine.guest = guest)
    }

    /// There is an image file, which block nodes can open.
    pub fn image(self, path: impl Into<String>, size: u64, format: impl Into<String>) -> Self {
        self.machine(|machine| machine.images.push((path.into(), size, format.into())))
    }

    /// The guest has a file, which its agent reads and writes.
    pub fn file(self, path: impl Into<String>, contents: impl Into<Vec<u8>>) -> Self {
        self.machine(|machine| machine.files.push((path.into(), contents.into())))
    }

    /// The guest has a program, which its agent runs.
    pub fn guest_program(self, program: GuestProgram) -> Self {
        self.machine(|machine| machine.programs.push(program))
    }

    /// The server does something wrong.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.options.faults.push(fault);
        self
    }

    /// Chooses what happens at random. The same seed gives the same.
    pub fn seed(mut self, seed: u64) -> Self {
        self.options.seed = seed;
        self
    }

    /// Writes for people, on many lines.
    pub fn pretty(mut self) -> Self {
        self.options.pretty = true;
        self
    }

    /// Answers as a recorded machine did.
    pub fn replay(mut self, replay: Replay) -> Self {
        self.options.replay = Some(replay);
        self
    }

    /// Keeps what is sent and received for [`RunningSimulator::take_recording`].
    pub fn record(mut self) -> Self {
        self.options.record = true;
        self
    }

    /// Listens on this address: `unix:PATH` or `tcp:HOST:PORT`, where port 0 is any. Options of QEMU's character devices may follow
    /// (`,server=on,wait=off`). Each address is a monitor of the same machine. Of files at PATH, only the socket of a server that is
    /// gone is replaced.
    pub fn listen(mut self, address: impl Into<String>) -> Self {
        self.addresses.push(address.into());
        self
    }

    /// Starts it, in a thread that all simulators of the process share; blocking and asynchronous programs can use it.
    ///
    /// # Errors
    /// If there is no such server, or it cannot listen.
    pub fn start(self) -> Result<RunningSimulator, StartError> {
        let (folder, addresses) = if self.addresses.is_empty() {
            let folder = TempDir::with_prefix("qmp-sim-")?;
            let path = folder.path().join("qmp.sock");
            (Some(folder), vec![format!("unix:{}", path.display())])
        } else {
            (None, self.addresses)
        };
        let (driven, addresses) = drive::start(self.options, &addresses)?;
        Ok(RunningSimulator {
            driven,
            addresses,
            _folder: folder,
        })
    }
}

/// A simulated server that listens. It stops when it is dropped.
#[derive(Debug)]
pub struct RunningSimulator {
    driven: Arc<Driven>,
    addresses: Vec<String>,
    _folder: Option<TempDir>,
}

impl RunningSimulator {
    /// Where it listens; the first address if there are several.
    #[must_use]
    pub fn address(&self) -> &str {
        self.addresses.first().map_or("", String::as_str)
    }

    /// All addresses.
    #[must_use]
    pub fn addresses(&self) -> &[String] {
        &self.addresses
    }

    /// Makes something happen in the guest.
    pub fn guest_event(&self, event: GuestEvent) {
        self.driven
            .with(|simulation, now| simulation.machine().guest_event(now, event));
    }

    /// What was sent and received since the last call, if it records.
    #[must_use]
    pub fn take_recording(&self) -> String {
        self.driven
            .with(|simulation, _| simulation.take_recording())
    }

    /// The next command whose effect or result is not modelled.
    #[must_use]
    pub fn next_unmodelled(&self) -> Option<String> {
        self.driven
            .with(|simulation, _| simulation.machine().next_unmodelled())
    }

    /// Whether the machine has ended, as after `quit`.
    #[must_use]
    pub fn has_ended(&self) -> bool {
        self.driven.with(|simulation, _| simulation.has_ended())
    }

    /// Whether the machine has ended and its last output was sent.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.driven.is_over()
    }

    /// Waits until the machine has ended and its last output was sent. Do not call this in an asynchronous function.
    pub fn wait(&self) {
        while !self.driven.is_over() {
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for RunningSimulator {
    fn drop(&mut self) {
        // Its listeners remove their sockets.
        self.driven.stop();
    }
}
