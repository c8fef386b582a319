//! Migration, of both ends: states, capabilities, parameters, and the connection between two machines.

pub(crate) mod commands;
mod link;

use std::collections::VecDeque;
use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::arguments::Arguments;
use crate::build::Build;
use crate::machine::{Machine, MachineOptions, Timer};
pub use link::{LinkAction, LinkEvent, LinkMessage};

/// The parameters that a machine starts with.
const DEFAULTS: &str = include_str!("../data/migration.json");

/// What every page of memory costs on the way.
const PAGE: u64 = 4096;

/// How long it takes from one state to the next where nothing is moved.
const STEP: Duration = Duration::from_millis(1);

/// The state of a machine's migration, out or in.
#[derive(Debug)]
pub(crate) struct Migration {
    /// Whether it waits for one, or had one, from another machine.
    is_incoming: bool,
    /// The value of the enum `MigrationStatus`.
    status: Option<&'static str>,
    error: Option<String>,
    /// The capabilities that are on.
    capabilities: Vec<String>,
    /// The parameters that were changed.
    parameters: Map<String, Value>,
    /// Counts migrations, so that timers of an earlier one do nothing.
    number: u64,
    started: Duration,
    finished: Duration,
    /// How long it will take to move all memory.
    length: Duration,
    has_link: bool,
    /// Whether the machine is to run on the other side before all memory is there.
    wants_postcopy: bool,
    /// Where it listens.
    address: Option<String>,
    actions: VecDeque<LinkAction>,
}

impl Migration {
    pub(crate) fn new(_: &Build, options: &MachineOptions) -> Self {
        Self {
            is_incoming: options.incoming,
            status: None,
            error: None,
            capabilities: Vec::new(),
            parameters: Map::new(),
            number: 0,
            started: Duration::ZERO,
            finished: Duration::ZERO,
            length: Duration::ZERO,
            has_link: false,
            wants_postcopy: false,
            address: None,
            actions: VecDeque::new(),
        }
    }

    fn has(&self, capability: &str) -> bool {
        self.capabilities.iter().any(|has| has == capability)
    }

    /// Whether one is under way.
    fn is_active(&self) -> bool {
        matches!(
            self.status,
            Some(
                "setup"
                    | "active"
                    | "cancelling"
                    | "pre-switchover"
                    | "device"
                    | "wait-unplug"
                    | "postcopy-active"
                    | "postcopy-paused"
                    | "postcopy-recover"
                    | "colo"
            )
        )
    }

    fn send(&mut self, message: LinkMessage) {
        if self.has_link {
            self.actions.push_back(LinkAction::Send(message));
        }
    }

    fn close(&mut self) {
        if std::mem::take(&mut self.has_link) {
            self.actions.push_back(LinkAction::Close);
        }
    }

    fn parameters(&self) -> Map<String, Value> {
        let defaults = serde_json::from_str(DEFAULTS);
        let mut all: Map<String, Value> = defaults.unwrap_or_default();
        all.extend(self.parameters.clone());
        all
    }

    /// How long it takes to move so much memory.
    fn moving(&self, memory: u64) -> Duration {
        let all = self.parameters();
        let rate = Arguments(&all)
            .size("max-bandwidth")
            .filter(|rate| *rate > 0);
        let rate = u128::from(rate.unwrap_or(1 << 40));
        let micros = u128::from(memory) * 1_000_000 / rate;
        Duration::from_micros(u64::try_from(micros).unwrap_or(u64::MAX)).max(STEP)
    }
}

impl Machine {
    /// What is to be done with the connection to another machine.
    pub fn next_link_action(&mut self) -> Option<LinkAction> {
        self.migration.actions.pop_front()
    }

    /// Something has happened to the connection to another machine.
    pub fn link_event(&mut self, now: Duration, event: &LinkEvent) {
        self.now = self.now.max(now);
        match (event, self.migration.is_incoming) {
            (LinkEvent::Connected, true) => {
                self.migration.has_link = true;
                self.set_migration("active");
            }
            (LinkEvent::Connected, false) => {
                self.migration.has_link = true;
                self.schedule_migration(STEP);
            }
            (LinkEvent::Failed(reason), _) => self.fail_migration(reason),
            (LinkEvent::Received(LinkMessage::Complete), true) => self.arrive(),
            (LinkEvent::Received(LinkMessage::Postcopy), true) => {
                self.set_migration("postcopy-active");
                self.start_arrived();
            }
            (LinkEvent::Received(_), _) => {}
            (LinkEvent::Closed, _) => {
                let was = std::mem::take(&mut self.migration.has_link);
                if was && self.migration.is_active() {
                    self.fail_migration("Unable to write to socket: Broken pipe");
                    // A machine that is not there yet has nothing left to wait for.
                    if self.migration.is_incoming {
                        self.end();
                    }
                }
            }
        }
    }

    fn arrive(&mut self) {
        if self.migration.status == Some("active") {
            self.start_arrived();
        }
        self.migration.finished = self.now;
        self.set_migration("completed");
    }

    /// The machine has come, and runs if it is to.
    fn start_arrived(&mut self) {
        if self.run.autostart {
            self.resume();
        } else {
            self.run.status = "paused";
        }
    }

    fn set_migration(&mut self, status: &'static str) {
        self.migration.status = Some(status);
        if self.migration.has("events") || self.migration.has("x-colo") {
            self.emit("MIGRATION", json!({"status": status}));
        }
    }

    fn pass(&mut self, pass: u32) {
        if self.migration.has("events") {
            self.emit("MIGRATION_PASS", json!({"pass": pass}));
        }
    }

    fn schedule_migration(&mut self, wait: Duration) {
        let timer = Timer::Migrate(self.migration.number);
        self.cancel_timers(|other| matches!(other, Timer::Migrate(_)));
        self.after(wait, timer);
    }

    fn fail_migration(&mut self, reason: &str) {
        if self.migration.is_active() {
            self.migration.error = Some(reason.to_owned());
            self.migration.finished = self.now;
            self.set_migration("failed");
            self.migration.close();
            if self.run.status == "finish-migrate" {
                self.resume();
            }
        }
    }

    /// An outgoing migration gets on.
    pub(crate) fn advance_migration(&mut self, number: u64) {
        if number != self.migration.number {
            return;
        }
        match self.migration.status {
            Some("setup") => {
                self.migration.send(LinkMessage::Active);
                self.pass(1);
                self.set_migration("active");
                let wait = self.migration.length;
                self.schedule_migration(wait);
            }
            Some("active") if self.migration.wants_postcopy => {
                self.pass(2);
                self.pause("finish-migrate");
                self.set_migration("device");
                if self.build.has_value("MigrationStatus", "postcopy-device") {
                    self.set_migration("postcopy-device");
                }
                self.migration.send(LinkMessage::Postcopy);
                self.set_migration("postcopy-active");
                self.schedule_migration(STEP);
            }
            Some("active") => {
                if self.run.is_running() {
                    self.pass(2);
                }
                self.pause("finish-migrate");
                if self.migration.has("pause-before-switchover") {
                    self.set_migration("pre-switchover");
                } else {
                    self.set_migration("device");
                    self.schedule_migration(STEP);
                }
            }
            Some("device" | "postcopy-active") => {
                if self.migration.status == Some("device") {
                    self.pass(3);
                }
                self.migration.send(LinkMessage::Complete);
                self.migration.finished = self.now;
                self.run.status = "postmigrate";
                self.set_migration("completed");
                self.migration.close();
            }
            Some("cancelling") => {
                self.migration.close();
                self.migration.finished = self.now;
                self.set_migration("cancelled");
                if self.run.status == "finish-migrate" {
                    self.resume();
                }
            }
            _ => {}
        }
    }
}
