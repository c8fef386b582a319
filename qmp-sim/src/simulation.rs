//! [`Simulation`]: a machine with its monitors and its faults, from bytes to bytes, without input and output and without a
//! clock.

mod connection;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use qmp_protocol::server::{CommandRequest, Event, EventLimits};
use qmp_types::{ErrorClass, ErrorObject};
use serde_json::{Value, json};

use crate::build::UnknownServer;
use crate::fault::{Fault, FaultKind};
use crate::machine::{Call, Machine, MachineOptions};
use crate::random::Random;
use crate::recording::Recorder;
use crate::refusal::generic;
use crate::replay::Replay;
use connection::Connection;

/// How many events a flood is.
const FLOOD: u64 = 1000;

/// What a [`Simulation`] is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SimulationOptions {
    /// The machine.
    pub machine: MachineOptions,
    /// The faults to play.
    pub faults: Vec<Fault>,
    /// For the faults that happen at random.
    pub seed: u64,
    /// Whether it writes for people, on many lines.
    pub pretty: bool,
    /// A recorded session, to answer as its machine did.
    pub replay: Option<Replay>,
    /// Whether to keep what is sent and received for [`Simulation::take_recording`].
    pub record: bool,
}

impl SimulationOptions {
    /// A machine without faults.
    #[must_use]
    pub fn new(machine: MachineOptions) -> Self {
        Self {
            machine,
            faults: Vec::new(),
            seed: 0,
            pretty: false,
            replay: None,
            record: false,
        }
    }
}

/// Names a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectionId(u64);

/// A machine with its monitors.
///
/// The bytes of a client go to [`receive`](Self::receive), what [`output`](Self::output) gives goes to the client. Time is what
/// has passed since the start; ask [`next_timeout`](Self::next_timeout) when to call [`handle_timeout`](Self::handle_timeout).
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "these are independent")]
pub struct Simulation {
    options: SimulationOptions,
    machine: Machine,
    replay: Option<Replay>,
    random: Random,
    connections: BTreeMap<ConnectionId, Connection>,
    next: u64,
    limits: EventLimits,
    /// What the limits of events count from.
    base: Instant,
    now: Duration,
    /// How many commands there were after the negotiation.
    commands: u64,
    greeted: u64,
    /// The faults that have happened and last.
    is_frozen: bool,
    has_stopped_reading: bool,
    has_ended: bool,
    restarts: bool,
    recorder: Recorder,
}

impl Simulation {
    /// Starts the machine. `base` is the time at which it starts, for the rates of events.
    ///
    /// # Errors
    /// If the history has no such release, or that no such target.
    pub fn new(options: SimulationOptions, base: Instant) -> Result<Self, UnknownServer> {
        Ok(Self {
            machine: Machine::new(&options.machine)?,
            replay: options.replay.clone(),
            random: Random::new(options.seed),
            connections: BTreeMap::new(),
            next: 0,
            limits: EventLimits::new(),
            base,
            now: Duration::ZERO,
            commands: 0,
            greeted: 0,
            is_frozen: false,
            has_stopped_reading: false,
            has_ended: false,
            restarts: false,
            recorder: Recorder::new(options.record),
            options,
        })
    }

    /// The machine, to make something happen in its guest.
    pub fn machine(&mut self) -> &mut Machine {
        &mut self.machine
    }

    /// A client has connected.
    pub fn connect(&mut self, now: Duration) -> ConnectionId {
        self.now = self.now.max(now);
        let id = ConnectionId(self.next);
        self.next += 1;
        let version = match &self.replay {
            Some(replay) => replay.version().clone(),
            None => self.machine.version(),
        };
        let mut connection = Connection::new(version, &self.options, self.machine.is_agent());
        connection.says_nothing = self.starts_with(FaultKind::Silent)
            || self.starts_with(FaultKind::GreetsOnce) && self.greeted > 0;
        connection.byte_by_byte = self.starts_with(FaultKind::ByteByByte);
        if self.starts_with(FaultKind::GreetsLate) {
            connection.held_until = self.now + connection::LATE;
        }
        self.greeted += 1;
        self.recorder.greeting(connection.monitor.output());
        self.connections.insert(id, connection);
        id
    }

    fn starts_with(&self, kind: FaultKind) -> bool {
        self.options.faults.iter().any(|fault| fault.kind == kind)
    }

    /// A client has sent bytes, and that many file descriptors with them.
    pub fn receive(&mut self, id: ConnectionId, now: Duration, bytes: &[u8], fds: usize) {
        self.now = self.now.max(now);
        if let Some(connection) = self.connections.get_mut(&id)
            && !connection.says_nothing
        {
            connection.fds += fds;
            connection.monitor.receive(bytes);
        }
        self.run();
    }

    /// Whether to read more from a client.
    #[must_use]
    pub fn wants_input(&self, id: ConnectionId) -> bool {
        let connection = self.connections.get(&id);
        let reads = !self.is_frozen && !self.has_stopped_reading && !self.has_ended;
        reads && connection.is_some_and(|connection| connection.wants_input(self.now))
    }

    /// What to send to a client now.
    #[must_use]
    pub fn output(&self, id: ConnectionId) -> &[u8] {
        if self.is_frozen {
            return &[];
        }
        let connection = self.connections.get(&id);
        connection.map_or(&[], |connection| connection.output(self.now))
    }

    /// So many bytes were sent.
    pub fn mark_sent(&mut self, id: ConnectionId, count: usize) {
        let now = self.now;
        if let Some(connection) = self.connections.get_mut(&id) {
            connection.mark_sent(count, now);
        }
        self.run();
    }

    /// Whether to close a connection, after its output.
    #[must_use]
    pub fn is_closed(&self, id: ConnectionId) -> bool {
        self.has_ended || !self.connections.contains_key(&id)
    }

    /// A client is gone.
    pub fn disconnect(&mut self, id: ConnectionId) {
        self.connections.remove(&id);
    }

    /// Whether the machine has ended.
    #[must_use]
    pub fn has_ended(&self) -> bool {
        self.has_ended
    }

    /// Whether [`restart`](Self::restart) would start a new machine.
    #[must_use]
    pub fn will_restart(&self) -> bool {
        self.restarts
    }

    /// Starts a new machine in place of one that has ended, if a fault says so. All connections are closed.
    pub fn restart(&mut self) -> bool {
        if !self.restarts {
            return false;
        }
        let Ok(machine) = Machine::new(&self.options.machine) else {
            return false;
        };
        self.machine = machine;
        self.connections.clear();
        (self.has_ended, self.restarts) = (false, false);
        true
    }

    /// When to call [`handle_timeout`](Self::handle_timeout).
    #[must_use]
    pub fn next_timeout(&self) -> Option<Duration> {
        if self.is_frozen || self.has_ended {
            return None;
        }
        let of_limits = self.limits.poll_timeout();
        let of_limits = of_limits.map(|at| at.saturating_duration_since(self.base));
        let connections = self.connections.values();
        let held = connections.filter_map(|connection| connection.timeout(self.now));
        held.chain(self.machine.next_timeout())
            .chain(of_limits)
            .min()
    }

    /// Time has passed.
    pub fn handle_timeout(&mut self, now: Duration) {
        self.now = self.now.max(now);
        if self.is_frozen || self.has_ended {
            return;
        }
        for event in self.limits.handle_timeout(self.base + self.now) {
            self.broadcast(&event);
        }
        self.run();
    }

    /// What was sent and received since the last call, as JSON values one a line.
    pub fn take_recording(&mut self) -> String {
        self.recorder.take()
    }

    /// Runs what there is to run.
    fn run(&mut self) {
        if self.is_frozen || self.has_ended {
            return;
        }
        self.machine.handle_timeout(self.now);
        self.send_events();
        let ids: Vec<ConnectionId> = self.connections.keys().copied().collect();
        for id in ids {
            while !self.is_frozen && !self.has_ended {
                let Some(connection) = self.connections.get_mut(&id) else {
                    break;
                };
                if !connection.is_ready(self.now) {
                    break;
                }
                let Some(request) = connection.monitor.next_request() else {
                    break;
                };
                self.serve(id, request);
            }
        }
        self.has_ended |= self.machine.has_ended();
    }

    /// The faults that happen at a command.
    fn faults_at(&mut self, command: &str) -> Vec<FaultKind> {
        self.commands += 1;
        let (number, random) = (self.commands, &mut self.random);
        let faults = self.options.faults.iter();
        let happening = faults.filter(|fault| fault.happens(number, command, || random.next()));
        happening.map(|fault| fault.kind).collect()
    }

    fn serve(&mut self, id: ConnectionId, request: CommandRequest) {
        let faults = self.faults_at(&request.command);
        let has = |kind: FaultKind| faults.contains(&kind);
        let Some(connection) = self.connections.get_mut(&id) else {
            return;
        };
        self.recorder.command(&request);
        let fds = std::mem::take(&mut connection.fds);
        if has(FaultKind::Freezes) {
            self.is_frozen = true;
            return;
        }
        if has(FaultKind::Restarts) {
            (self.has_ended, self.restarts) = (true, true);
            return;
        }
        self.has_stopped_reading |= has(FaultKind::StopsReading);
        let call = Call {
            command: request.command,
            arguments: request.arguments,
            is_out_of_band: request.is_out_of_band,
            fds,
        };
        let mut result = match faults.iter().find_map(|kind| refusal(*kind)) {
            Some(error) => Err(error),
            None => self.execute(&call),
        };
        if has(FaultKind::UnknownMembers)
            && let Ok(Some(Value::Object(members))) = &mut result
        {
            members.insert(LATER_MEMBER.to_owned(), json!({"later": [1]}));
        }
        if has(FaultKind::Floods) {
            for number in 0..FLOOD {
                self.broadcast(&self.made_up("RTC_CHANGE", &json!({"offset": number})));
            }
        }
        if has(FaultKind::UnknownEvents) {
            self.broadcast(&self.made_up("X_LATER_EVENT", &json!({"later": true})));
        }
        if has(FaultKind::EventsFirst) {
            self.machine.handle_timeout(self.now);
        }
        if !has(FaultKind::EventsLast) {
            self.send_events();
        }
        self.recorder.reply(&result);
        let ends = has(FaultKind::DiesInReply);
        if let Some(connection) = self.connections.get_mut(&id) {
            if has(FaultKind::DropsId) {
                connection.reply_without_id(request.id, result);
            } else if has(FaultKind::LosesReply) {
                connection.monitor.finish_silently(request.id);
            } else {
                connection.reply(request.id, &call.command, result, ends);
            }
        }
        if let Some(replay) = &mut self.replay {
            replay.after_reply();
        }
        self.send_events();
        self.has_ended |= ends;
        // What a command starts without delay comes after its reply.
        self.machine.handle_timeout(self.now);
        self.send_events();
    }

    fn execute(&mut self, call: &Call) -> Result<Option<Value>, ErrorObject> {
        match &mut self.replay {
            Some(replay) => replay.execute(call).map(Some),
            None => self.machine.execute(self.now, call),
        }
    }

    /// Sends the events that there are, as the faults about events want it.
    fn send_events(&mut self) {
        loop {
            let event = match &mut self.replay {
                Some(replay) => replay.next_event(),
                None => self.machine.next_event(),
            };
            let Some(mut event) = event else {
                return;
            };
            let is_deletion = event.name == "DEVICE_DELETED";
            if is_deletion && self.starts_with(FaultKind::LosesDeviceDeleted) {
                continue;
            }
            if self.starts_with(FaultKind::UnknownMembers) {
                let data = event.data.get_or_insert_default();
                data.insert(LATER_MEMBER.to_owned(), json!(1));
            }
            let twice = is_deletion && self.starts_with(FaultKind::RepeatsDeviceDeleted);
            if let Some(event) = self.limits.admit(event, self.base + self.now) {
                self.broadcast(&event);
                if twice {
                    self.broadcast(&event);
                }
            }
        }
    }

    fn made_up(&self, name: &str, data: &Value) -> Event {
        Event {
            name: name.to_owned(),
            data: data.as_object().cloned(),
            timestamp: self.machine.timestamp(),
        }
    }

    /// Sends an event to every monitor.
    fn broadcast(&mut self, event: &Event) {
        self.recorder.event(event);
        for connection in self.connections.values_mut() {
            connection.monitor.send_event(event);
        }
    }
}

/// A member that no release has.
const LATER_MEMBER: &str = "x-later";

fn refusal(kind: FaultKind) -> Option<ErrorObject> {
    let desc = "This error is simulated";
    let class = match kind {
        FaultKind::RefusesGeneric => return Some(generic(desc)),
        FaultKind::RefusesCommandNotFound => ErrorClass::CommandNotFound,
        FaultKind::RefusesDeviceNotActive => ErrorClass::DeviceNotActive,
        FaultKind::RefusesDeviceNotFound => ErrorClass::DeviceNotFound,
        FaultKind::RefusesKvmMissingCap => ErrorClass::KvmMissingCap,
        FaultKind::RefusesUnknownClass => ErrorClass::Unknown("XLaterClass".to_owned()),
        _ => return None,
    };
    Some(ErrorObject::new(class, desc))
}
