//! A connection of a client to a simulated machine: its monitor, and what faults hold back.

use std::time::Duration;

use qmp_protocol::server::{Dialect, Kind, Monitor, MonitorOptions, RequestId};
use qmp_types::{ErrorObject, Version};
use serde_json::Value;

use super::SimulationOptions;

/// How late a late greeting is.
pub(super) const LATE: Duration = Duration::from_secs(5);

/// How long it takes from one byte to the next, where they are sent one at a time.
const BYTE: Duration = Duration::from_millis(1);

/// How much output may wait before events are dropped. A simulated machine is to be small.
const MOST_UNSENT: usize = 1 << 20;

#[derive(Debug)]
pub(super) struct Connection {
    pub(super) monitor: Monitor,
    /// File descriptors that came since the last command.
    pub(super) fds: usize,
    pub(super) says_nothing: bool,
    pub(super) byte_by_byte: bool,
    /// Nothing is read or sent before that time.
    pub(super) held_until: Duration,
    /// How much of the output is to be sent before the connection is closed.
    cut: Option<usize>,
}

impl Connection {
    pub(super) fn new(version: Version, options: &SimulationOptions, is_agent: bool) -> Self {
        let is_newest = (version.major, version.minor) >= (11, 1);
        let mut monitor = MonitorOptions::new(version);
        monitor.pretty = options.pretty;
        monitor.max_unsent = MOST_UNSENT;
        if is_agent {
            monitor.kind = Kind::GuestAgent;
        }
        monitor.dialect = if is_newest {
            Dialect::Qemu11_1
        } else {
            Dialect::Qemu5_2
        };
        Self {
            monitor: Monitor::new(monitor),
            fds: 0,
            says_nothing: false,
            byte_by_byte: false,
            held_until: Duration::ZERO,
            cut: None,
        }
    }

    pub(super) fn is_ready(&self, now: Duration) -> bool {
        !self.says_nothing && (self.byte_by_byte || now >= self.held_until)
    }

    pub(super) fn wants_input(&self, now: Duration) -> bool {
        // One that says nothing still reads.
        self.says_nothing || self.is_ready(now) && self.monitor.wants_input()
    }

    pub(super) fn output(&self, now: Duration) -> &[u8] {
        if self.says_nothing || now < self.held_until {
            return &[];
        }
        let output = self.monitor.output();
        let end = self.cut.unwrap_or(output.len()).min(output.len());
        let end = if self.byte_by_byte { end.min(1) } else { end };
        &output[..end]
    }

    pub(super) fn mark_sent(&mut self, count: usize, now: Duration) {
        self.monitor.mark_sent(count);
        if let Some(cut) = &mut self.cut {
            *cut = cut.saturating_sub(count);
        }
        if self.byte_by_byte {
            self.held_until = now + BYTE;
        }
    }

    /// When it is to be asked again.
    pub(super) fn timeout(&self, now: Duration) -> Option<Duration> {
        let waits = !self.says_nothing && now < self.held_until;
        let has_output = !self.byte_by_byte || !self.monitor.output().is_empty();
        (waits && has_output).then_some(self.held_until)
    }

    pub(super) fn reply(
        &mut self,
        id: RequestId,
        command: &str,
        result: Result<Option<Value>, ErrorObject>,
        cut: bool,
    ) {
        let before = self.monitor.output().len();
        match result {
            Ok(None) => self.monitor.finish_silently(id),
            Ok(Some(value)) if command == "guest-sync-delimited" => {
                self.monitor.reply_delimited(id, Ok(value));
            }
            Ok(Some(value)) => self.monitor.reply(id, Ok(value)),
            Err(error) => self.monitor.reply(id, Err(error)),
        }
        if cut {
            let whole = self.monitor.output().len() - before;
            self.cut = Some(before + whole / 2);
        }
    }

    /// Replies as if the command had no id.
    pub(super) fn reply_without_id(
        &mut self,
        id: RequestId,
        result: Result<Option<Value>, ErrorObject>,
    ) {
        self.monitor.forget_client_id(id);
        self.reply(id, "", result, false);
    }
}
