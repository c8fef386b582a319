//! Whether the machine runs: `stop`, `cont`, reset, shutdown, watchdog and panic, with their events.

use std::time::Duration;

use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::machine::{Guest, Machine, MachineOptions, Timer};
use crate::refusal::{Answer, done, generic};

/// The run state, and what is to happen at events of the guest.
#[derive(Debug)]
pub(crate) struct RunState {
    /// The value of the enum `RunState`.
    pub(crate) status: &'static str,
    /// Whether it is to run when a migration has come in.
    pub(crate) autostart: bool,
    reboot: String,
    shutdown: String,
    panic: String,
    watchdog: String,
}

/// What can happen in the guest without a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GuestEvent {
    /// The kernel panics.
    Panic,
    /// The watchdog expires.
    Watchdog,
    /// It shuts down.
    ShutDown,
    /// It reboots.
    Reset,
    /// It suspends to memory.
    Suspend,
}

impl RunState {
    pub(crate) fn new(options: &MachineOptions) -> Self {
        let status = match options {
            MachineOptions { incoming: true, .. } => "inmigrate",
            MachineOptions { paused: true, .. } => "prelaunch",
            _ => "running",
        };
        Self {
            status,
            autostart: !options.paused,
            reboot: "reset".to_owned(),
            shutdown: "poweroff".to_owned(),
            panic: "shutdown".to_owned(),
            watchdog: "reset".to_owned(),
        }
    }

    pub(crate) fn is_running(&self) -> bool {
        self.status == "running"
    }
}

pub(crate) fn query_status(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let run = &machine.run;
    Ok(json!({"status": run.status, "running": run.is_running(), "singlestep": false}))
}

pub(crate) fn stop(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    match machine.run.status {
        "inmigrate" => machine.run.autostart = false,
        _ => machine.pause("paused"),
    }
    done()
}

pub(crate) fn cont(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    match machine.run.status {
        "internal-error" | "shutdown" => {
            return Err(generic("Resetting the Virtual Machine is required"));
        }
        "inmigrate" => machine.run.autostart = true,
        "finish-migrate" => return Err(generic("Migration is not finalized yet")),
        "running" | "suspended" => {}
        _ => machine.resume(),
    }
    done()
}

pub(crate) fn system_reset(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    machine.reset("host-qmp-system-reset", false);
    done()
}

pub(crate) fn system_powerdown(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    machine.emit("POWERDOWN", Value::Null);
    if let (Guest::Consents(wait), true) = (machine.guest, machine.run.is_running()) {
        machine.after(wait, Timer::PowerDown);
    }
    done()
}

pub(crate) fn system_wakeup(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    if machine.run.status != "suspended" {
        return Err(generic(
            "Unable to wake up: guest is not in suspended state",
        ));
    }
    machine.run.status = "running";
    machine.emit("WAKEUP", Value::Null);
    done()
}

pub(crate) fn quit(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    "poweroff".clone_into(&mut machine.run.shutdown);
    machine.shut_down("host-qmp-quit", false);
    done()
}

pub(crate) fn watchdog_set_action(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    arguments
        .text("action")
        .clone_into(&mut machine.run.watchdog);
    done()
}

pub(crate) fn set_action(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let run = &mut machine.run;
    for (name, action) in [
        ("reboot", &mut run.reboot),
        ("shutdown", &mut run.shutdown),
        ("panic", &mut run.panic),
        ("watchdog", &mut run.watchdog),
    ] {
        if let Some(wanted) = arguments.str(name) {
            wanted.clone_into(action);
        }
    }
    done()
}

impl Machine {
    pub(crate) fn pause(&mut self, status: &'static str) {
        if matches!(self.run.status, "running" | "suspended") {
            self.run.status = status;
            self.emit("STOP", Value::Null);
        }
    }

    pub(crate) fn resume(&mut self) {
        self.run.status = "running";
        self.emit("RESUME", Value::Null);
    }

    fn reset(&mut self, reason: &str, by_guest: bool) {
        if self.run.reboot == "shutdown" {
            self.shut_down(reason, by_guest);
            return;
        }
        self.emit("RESET", json!({"guest": by_guest, "reason": reason}));
        if matches!(
            self.run.status,
            "paused" | "shutdown" | "internal-error" | "guest-panicked" | "watchdog"
        ) {
            self.run.status = "prelaunch";
        }
        self.unplug_at_reset();
    }

    /// The machine shuts down. It ends, unless it was told to pause instead.
    fn shut_down(&mut self, reason: &str, by_guest: bool) {
        self.emit("SHUTDOWN", json!({"guest": by_guest, "reason": reason}));
        if self.run.shutdown == "pause" {
            self.pause("shutdown");
        } else {
            self.end();
        }
    }

    pub(crate) fn guest_powers_down(&mut self) {
        if self.run.is_running() {
            self.shut_down("guest-shutdown", true);
        }
    }

    /// Something happens in the guest.
    pub fn guest_event(&mut self, now: Duration, event: GuestEvent) {
        self.now = self.now.max(now);
        if !self.run.is_running() {
            return;
        }
        match event {
            GuestEvent::ShutDown => self.shut_down("guest-shutdown", true),
            GuestEvent::Reset => self.reset("guest-reset", true),
            GuestEvent::Suspend => {
                self.emit("SUSPEND", Value::Null);
                self.run.status = "suspended";
            }
            GuestEvent::Panic => self.panic(),
            GuestEvent::Watchdog => self.watchdog(),
        }
    }

    fn panic(&mut self) {
        let shuts_down = self.run.shutdown != "pause";
        let action = match self.run.panic.as_str() {
            "none" => "run",
            "shutdown" | "exit-failure" if shuts_down => "poweroff",
            _ => "pause",
        };
        self.emit("GUEST_PANICKED", json!({"action": action}));
        if action != "run" {
            self.pause("guest-panicked");
        }
        if action == "poweroff" {
            self.shut_down("guest-panic", true);
        }
    }

    fn watchdog(&mut self) {
        let action = self.run.watchdog.clone();
        self.emit("WATCHDOG", json!({"action": action}));
        match action.as_str() {
            "reset" => self.reset("guest-reset", true),
            "shutdown" => {
                self.emit("POWERDOWN", Value::Null);
                if let Guest::Consents(wait) = self.guest {
                    self.after(wait, Timer::PowerDown);
                }
            }
            // The process exits at once, without an event.
            "poweroff" => self.end(),
            "pause" => self.pause("watchdog"),
            // For `debug`, `none` and `inject-nmi`, the machine goes on.
            _ => {}
        }
    }
}
