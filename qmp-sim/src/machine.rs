//! [`Machine`]: a simulated QEMU, without its monitors, without input and output, and without a clock.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use qmp_protocol::server::Event;
use qmp_types::{ErrorObject, Timestamp, Version};
use serde_json::{Map, Value};

use crate::agent::{Agent, GuestProgram};
use crate::arguments::Arguments;
use crate::block::Graph;
use crate::build::{Build, Program, UnknownServer};
use crate::chardev::Chardevs;
use crate::commands;
use crate::devices::Devices;
use crate::fds::Fds;
use crate::fit::fit;
use crate::jobs::Jobs;
use crate::migration::Migration;
use crate::net::Netdevs;
use crate::objects::Objects;
use crate::refusal::{generic, not_found};
use crate::run_state::RunState;

/// What the simulated guest does when it is asked to give a device away or to power down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Guest {
    /// It does so, after that time.
    Consents(Duration),
    /// It says that it will not, after that time. A guest that refuses to power down says nothing.
    Refuses(Duration),
    /// It never answers, as a guest without an operating system.
    Silent,
}

/// What a [`Machine`] is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MachineOptions {
    /// The program.
    pub program: Program,
    /// The release: `10.0`, or exactly `10.0.2`.
    pub release: String,
    /// The target: `x86_64`.
    pub target: String,
    /// Its name, as `query-name` tells it.
    pub name: Option<String>,
    /// Whether it waits for `cont`, as with the option `-S`.
    pub paused: bool,
    /// Whether it waits for an incoming migration, as with the option `-incoming defer`.
    pub incoming: bool,
    /// The size of its memory in bytes.
    pub memory: u64,
    /// How many CPUs can be plugged, and how many are.
    pub cpus: (u32, u32),
    /// What the guest does when it is asked for something.
    pub guest: Guest,
    /// Image files that exist: their names, sizes in bytes, and formats.
    pub images: Vec<(String, u64, String)>,
    /// The files of the guest, which its agent reads and writes: their paths and contents.
    pub files: Vec<(String, Vec<u8>)>,
    /// The programs of the guest, which its agent runs.
    pub programs: Vec<GuestProgram>,
    /// The time at which it starts. Events have this time and what has passed since.
    pub epoch: Timestamp,
}

impl MachineOptions {
    /// A running emulator with 128 MiB of memory, one CPU and a guest that consents to everything after a tenth of a second.
    #[must_use]
    pub fn new(release: impl Into<String>) -> Self {
        Self {
            program: Program::Emulator,
            release: release.into(),
            target: "x86_64".to_owned(),
            name: None,
            paused: false,
            incoming: false,
            memory: 128 << 20,
            cpus: (1, 1),
            guest: Guest::Consents(Duration::from_millis(100)),
            images: Vec::new(),
            files: Vec::new(),
            programs: Vec::new(),
            epoch: Timestamp {
                seconds: 1_700_000_000,
                microseconds: 0,
            },
        }
    }
}

/// A command to run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Call {
    /// The name.
    pub command: String,
    /// The arguments.
    pub arguments: Map<String, Value>,
    /// Whether it was sent out of band.
    pub is_out_of_band: bool,
    /// How many file descriptors came with it.
    pub fds: usize,
}

impl Call {
    /// A command that was sent in band, without file descriptors.
    #[must_use]
    pub fn new(command: impl Into<String>, arguments: Map<String, Value>) -> Self {
        Self {
            command: command.into(),
            arguments,
            is_out_of_band: false,
            fds: 0,
        }
    }
}

/// What happens when a timer fires.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Timer {
    /// A job gets on: it is ready, at its end, or cancelled.
    Job(String),
    /// The guest answers a request to unplug the device with that path.
    Unplug(String),
    /// The guest powers down.
    PowerDown,
    /// The migration enters its next state. Those of an earlier migration do nothing.
    Migrate(u64),
}

/// A simulated QEMU: takes commands, gives results and events, and has a state.
///
/// Time is what has passed since it started. Events that come before the reply of a command are there when
/// [`execute`](Self::execute) returns; those that come after it, when [`handle_timeout`](Self::handle_timeout) does.
///
/// ```
/// use std::time::Duration;
/// use qmp_sim::{Call, Machine, MachineOptions};
///
/// let mut machine = Machine::new(&MachineOptions::new("9.0"))?;
/// let now = Duration::from_secs(1);
/// machine.execute(now, &Call::new("stop", Default::default())).unwrap();
/// assert_eq!(machine.next_event().unwrap().name, "STOP");
/// let status = machine.execute(now, &Call::new("query-status", Default::default())).unwrap();
/// assert_eq!(status.unwrap()["status"], "paused");
/// # Ok::<(), qmp_sim::UnknownServer>(())
/// ```
#[derive(Debug)]
pub struct Machine {
    pub(crate) build: &'static Build,
    pub(crate) name: Option<String>,
    pub(crate) memory: u64,
    pub(crate) guest: Guest,
    pub(crate) now: Duration,
    pub(crate) run: RunState,
    pub(crate) block: Graph,
    pub(crate) jobs: Jobs,
    pub(crate) devices: Devices,
    pub(crate) netdevs: Netdevs,
    pub(crate) chardevs: Chardevs,
    pub(crate) objects: Objects,
    pub(crate) migration: Migration,
    pub(crate) fds: Fds,
    pub(crate) agent: Agent,
    epoch: Timestamp,
    events: VecDeque<Event>,
    timers: BTreeMap<(Duration, u64), Timer>,
    next_timer: u64,
    unmodelled: Vec<String>,
    has_ended: bool,
}

impl Machine {
    /// Starts a machine.
    ///
    /// # Errors
    /// If the history has no such release, or that no such target.
    pub fn new(options: &MachineOptions) -> Result<Self, UnknownServer> {
        let build = Build::of(options.program, &options.release, &options.target)?;
        Ok(Self {
            build,
            name: options.name.clone(),
            memory: options.memory,
            guest: options.guest,
            now: Duration::ZERO,
            run: RunState::new(options),
            block: Graph::new(options),
            jobs: Jobs::default(),
            devices: Devices::new(options.cpus),
            netdevs: Netdevs::default(),
            chardevs: Chardevs::new(options.program),
            objects: Objects::default(),
            migration: Migration::new(build, options),
            fds: Fds::default(),
            agent: Agent::new(&options.files, &options.programs),
            epoch: options.epoch,
            events: VecDeque::new(),
            timers: BTreeMap::new(),
            next_timer: 0,
            unmodelled: Vec::new(),
            has_ended: false,
        })
    }

    /// The version in its greeting.
    #[must_use]
    pub fn version(&self) -> Version {
        self.build.version()
    }

    /// Runs a command. `None` is the result of a command that has no reply when it succeeds.
    ///
    /// # Errors
    /// The refusal, in QEMU's words.
    pub fn execute(&mut self, now: Duration, call: &Call) -> Result<Option<Value>, ErrorObject> {
        self.now = self.now.max(now);
        let Call {
            command: name,
            arguments,
            is_out_of_band,
            ..
        } = call;
        let unknown = || not_found(format!("The command {name} has not been found"));
        let command = self.build.command(name).ok_or_else(unknown)?;
        let whole = Value::Object(arguments.clone());
        let checked = if *is_out_of_band {
            self.build.server.check_out_of_band(name, Some(&whole))
        } else {
            self.build.server.check(name, Some(&whole))
        };
        checked.map_err(|refusal| generic(refusal.desc))?;
        let result = commands::run(self, call, Arguments(arguments))?;
        let result = fit(self.build, command.returns, result);
        Ok(command.success_response.then_some(result))
    }

    /// The next event.
    pub fn next_event(&mut self) -> Option<Event> {
        self.events.pop_front()
    }

    /// When to call [`handle_timeout`](Self::handle_timeout).
    #[must_use]
    pub fn next_timeout(&self) -> Option<Duration> {
        self.timers.keys().next().map(|(at, _)| *at)
    }

    /// Time has passed.
    pub fn handle_timeout(&mut self, now: Duration) {
        while let Some(entry) = self.timers.first_entry()
            && entry.key().0 <= now
        {
            let ((at, _), timer) = entry.remove_entry();
            self.now = self.now.max(at);
            match timer {
                Timer::Job(id) => self.advance_job(&id),
                Timer::Unplug(path) => self.answer_unplug(&path),
                Timer::PowerDown => self.guest_powers_down(),
                Timer::Migrate(number) => self.advance_migration(number),
            }
        }
        self.now = self.now.max(now);
    }

    /// Whether its process has ended: replies and events that are there are still sent.
    #[must_use]
    pub fn has_ended(&self) -> bool {
        self.has_ended
    }

    /// The next command whose effect or result is not modelled: it was answered with the smallest value that the schema allows.
    pub fn next_unmodelled(&mut self) -> Option<String> {
        self.unmodelled.pop()
    }

    pub(crate) fn note_unmodelled(&mut self, command: &str) {
        // A client that asks again and again does not fill memory.
        const MOST: usize = 64;
        if self.unmodelled.len() < MOST {
            self.unmodelled.push(command.to_owned());
        }
    }

    /// Does something without events and timers.
    pub(crate) fn silently<T>(&mut self, act: impl FnOnce(&mut Self) -> T) -> T {
        let (events, timers) = (std::mem::take(&mut self.events), self.timers.clone());
        let result = act(self);
        (self.events, self.timers) = (events, timers);
        result
    }

    pub(crate) fn end(&mut self) {
        self.has_ended = true;
    }

    /// Calls back after that time; after the reply of the command that runs even if it is zero.
    pub(crate) fn after(&mut self, wait: Duration, timer: Timer) {
        self.timers
            .insert((self.now.saturating_add(wait), self.next_timer), timer);
        self.next_timer += 1;
    }

    pub(crate) fn cancel_timers(&mut self, of: impl Fn(&Timer) -> bool) {
        self.timers.retain(|_, timer| !of(timer));
    }

    /// Sends an event, if the release has it, with the members that it has there.
    pub(crate) fn emit(&mut self, name: &str, data: Value) {
        // A machine whose events nobody takes does not fill memory.
        const MOST: usize = 4096;
        let Some(event) = self.build.event(name) else {
            return;
        };
        if self.events.len() == MOST {
            self.events.pop_front();
        }
        let data = event.data.map(|ty| fit(self.build, Some(ty), data));
        self.events.push_back(Event {
            name: name.to_owned(),
            data: data.and_then(|data| data.as_object().cloned()),
            timestamp: self.timestamp(),
        });
    }

    pub(crate) fn is_agent(&self) -> bool {
        self.build.program == Program::GuestAgent
    }

    /// The time in nanoseconds since 1970.
    pub(crate) fn nanoseconds(&self) -> i64 {
        let Timestamp {
            seconds,
            microseconds,
        } = self.timestamp();
        let micros = seconds
            .saturating_mul(1_000_000)
            .saturating_add(microseconds);
        micros.saturating_mul(1000)
    }

    pub(crate) fn timestamp(&self) -> Timestamp {
        let passed = i64::try_from(self.now.as_micros()).unwrap_or(i64::MAX);
        let micros = self.epoch.microseconds.saturating_add(passed);
        Timestamp {
            seconds: self.epoch.seconds + micros.div_euclid(1_000_000),
            microseconds: micros.rem_euclid(1_000_000),
        }
    }
}

#[cfg(test)]
mod tests;
