//! The program of a scenario: a list of steps with a client, and its observations.

use std::collections::BTreeMap;
use std::os::unix::net::{UnixListener, UnixStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use qmp_client::protocol::{Direction, Observer};
use serde_json::Value;
use tempfile::TempDir;

use crate::either::Choice;
use crate::record::Record;
use crate::server::{GUARD, Pace, Say, Server};
use crate::twin::{Cmd, How, Kind, Twin, Waiting, Wanted, Watch};

/// How long to wait for an item that must not come.
const NOTHING: Duration = Duration::from_millis(20);

/// Names a call or a subscription of the program.
pub(crate) type Name = usize;

/// A step of the program.
#[derive(Clone, Debug)]
pub(crate) enum Do {
    /// Begins the session.
    Open,
    Run(Cmd),
    /// Runs a command with a deadline, in milliseconds.
    RunFor(u64, Cmd),
    RunFd(Cmd),
    RunFdFor(u64, Cmd),
    Oob(Cmd),
    Raw(&'static str, Option<Value>),
    /// Sends a command without waiting for its reply.
    Submit(Name, Cmd),
    SubmitFor(u64, Name, Cmd),
    SubmitFd(Name, Cmd),
    SubmitOob(Name, Cmd),
    Wait(Name),
    /// Stops waiting for the reply.
    Cancel(Name),
    Watch(Name, Wanted),
    /// Takes the next item.
    Next(Name),
    /// Checks that no item comes.
    Nothing(Name),
    /// Waits, with a limit in milliseconds, for an event that contains this text.
    Find(Name, &'static str, u64),
    /// Waits with a predicate that panics.
    FindPanics(Name),
    Strays,
    Quit,
    /// Closes the connection when all calls are answered.
    Leave,
    Drop,
    /// Waits for the end, and records its cause.
    Closed,
    Debug,
    /// Lets a [paused](Say::Pause) server continue.
    Let,
    /// Waits until the server has finished its script, and notes whether it has seen the client's
    /// end.
    ServerOver,
    Reconnect,
}

/// A server, a program, and how they connect.
#[derive(Clone, Debug)]
pub(crate) struct Scenario {
    pub(crate) name: String,
    pub(crate) choice: Choice,
    pub(crate) over: Over,
    pub(crate) pace: Pace,
    pub(crate) server: Vec<Say>,
    pub(crate) program: Vec<Do>,
    /// The observer panics at a message that contains this text.
    pub(crate) observer_panics: Option<&'static str>,
    /// Texts that the record must contain, in this order.
    pub(crate) shows: Vec<String>,
}

/// How the connection is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Over {
    /// A pair of sockets.
    Pair,
    /// A socket in a folder, by its address.
    Address,
    /// The address of a socket that does not exist.
    Nowhere,
}

struct Stage<'a> {
    scenario: &'a Scenario,
    choice: Choice,
    twin: Twin,
    stream: Option<UnixStream>,
    address: String,
    server: Server,
    calls: BTreeMap<Name, Waiting>,
    watches: BTreeMap<Name, Watch>,
    record: Arc<Mutex<Record>>,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Scenario {
    /// Runs it with one client. If it hangs, the record shows how far it came.
    pub(crate) fn run(&self, kind: Kind) -> Record {
        let record = Arc::new(Mutex::new(Record::default()));
        let (done, wait) = std::sync::mpsc::channel();
        let (scenario, shared) = (self.clone(), record.clone());
        std::thread::spawn(move || {
            scenario.run_here(kind, &shared);
            let _ = done.send(());
        });
        let hangs = wait.recv_timeout(GUARD * 2).is_err();
        let mut record = locked(&record).clone();
        if hangs {
            record.faults.push("hangs, or the test panics".to_owned());
        }
        record.check();
        record
    }

    fn run_here(&self, kind: Kind, record: &Arc<Mutex<Record>>) {
        let folder = TempDir::with_prefix("twins-").unwrap();
        let path = folder.path().join("qmp.sock");
        let address = format!("unix:{}", path.display());
        let (server, stream) = match self.over {
            Over::Pair => {
                let (ours, theirs) = UnixStream::pair().unwrap();
                let server = Server::on(theirs, self.server.clone(), self.pace.clone());
                (server, Some(ours))
            }
            Over::Address => {
                let listener = UnixListener::bind(&path).unwrap();
                (Server::at(listener, self.server.clone()), None)
            }
            Over::Nowhere => {
                let (ours, theirs) = UnixStream::pair().unwrap();
                drop(ours);
                (Server::on(theirs, Vec::new(), Pace::Whole), None)
            }
        };
        let mut stage = Stage {
            scenario: self,
            choice: Choice {
                observer: Some(self.observer(record)),
                ..self.choice.clone()
            },
            twin: Twin::new(kind),
            stream,
            address,
            server,
            calls: BTreeMap::new(),
            watches: BTreeMap::new(),
            record: record.clone(),
        };
        for (number, step) in self.program.iter().enumerate() {
            let text = format!("{number} {step:?}");
            stage.server.settled();
            let done = catch_unwind(AssertUnwindSafe(|| stage.step(&text, step)));
            if let Err(panic) = done {
                let text_of = panic.downcast_ref::<String>().map(String::as_str);
                let text_of = text_of.or_else(|| panic.downcast_ref::<&str>().copied());
                let said = format!("panics: {}", text_of.unwrap_or_default());
                locked(record).say(&text, &said);
            }
        }
        let Stage {
            twin,
            stream,
            server,
            calls,
            watches,
            ..
        } = stage;
        drop((calls, watches, stream));
        drop(twin);
        let seen = server.finish();
        let mut record = locked(record);
        record.seen = seen;
        let folder = folder.path().display().to_string();
        for step in &mut record.steps {
            *step = step.replace(&folder, "FOLDER");
        }
    }

    fn observer(&self, record: &Arc<Mutex<Record>>) -> Observer {
        let record = record.clone();
        let panics = self.observer_panics;
        Observer::new(move |direction: Direction, text: &str| {
            let entry = (direction, text.to_owned());
            locked(&record).observed.push(entry);
            let harmless = panics.is_none_or(|part| !text.contains(part));
            assert!(harmless, "an observer panics");
        })
    }
}

impl Stage<'_> {
    fn say(&self, step: &str, text: &str) {
        locked(&self.record).say(step, text);
    }

    fn result<T: std::fmt::Debug>(&self, step: &str, result: &Result<T, qmp_client::Error>) {
        locked(&self.record).step(step, result);
    }

    fn submitted(&mut self, step: &str, name: Name, begun: Result<Waiting, qmp_client::Error>) {
        match begun {
            Ok(waiting) => {
                self.calls.insert(name, waiting);
                self.say(step, "submitted");
            }
            Err(error) => self.result::<()>(step, &Err(error)),
        }
    }

    fn step(&mut self, text: &str, step: &Do) {
        let needs_client = !matches!(
            step,
            Do::Open
                | Do::Wait(_)
                | Do::Cancel(_)
                | Do::Next(_)
                | Do::Nothing(_)
                | Do::Let
                | Do::ServerOver
        );
        if needs_client && !self.twin.is_there() {
            return self.say(text, "no client");
        }
        match step {
            Do::Open => self.open(text),
            Do::Run(cmd) => {
                let outcome = self.twin.run(cmd, How::default());
                self.result(text, &outcome);
            }
            Do::RunFor(limit, cmd) => {
                let deadline = Some(Duration::from_millis(*limit));
                let fd = false;
                let outcome = self.twin.run(cmd, How { deadline, fd });
                self.result(text, &outcome);
            }
            Do::RunFd(cmd) => {
                let (deadline, fd) = (None, true);
                let outcome = self.twin.run(cmd, How { deadline, fd });
                self.result(text, &outcome);
            }
            Do::RunFdFor(limit, cmd) => {
                let deadline = Some(Duration::from_millis(*limit));
                let fd = true;
                let outcome = self.twin.run(cmd, How { deadline, fd });
                self.result(text, &outcome);
            }
            Do::Oob(cmd) => {
                let outcome = self.twin.oob(cmd);
                self.result(text, &outcome);
            }
            Do::Raw(name, arguments) => {
                let result = self.twin.raw(name, arguments.clone());
                self.result(text, &result.map(|value| value.to_string()));
            }
            Do::Submit(name, cmd) => {
                let begun = self.twin.submit(cmd, How::default());
                self.submitted(text, *name, begun);
            }
            Do::SubmitFor(limit, name, cmd) => {
                let deadline = Some(Duration::from_millis(*limit));
                let fd = false;
                let begun = self.twin.submit(cmd, How { deadline, fd });
                self.submitted(text, *name, begun);
            }
            Do::SubmitFd(name, cmd) => {
                let (deadline, fd) = (None, true);
                let begun = self.twin.submit(cmd, How { deadline, fd });
                self.submitted(text, *name, begun);
            }
            Do::SubmitOob(name, cmd) => {
                let begun = self.twin.submit_oob(cmd);
                self.submitted(text, *name, begun);
            }
            Do::Wait(name) => self.wait(text, *name),
            Do::Cancel(name) => drop(self.calls.remove(name)),
            Do::Watch(name, wanted) => {
                let watch = self.twin.watch(*wanted);
                self.watches.insert(*name, watch);
            }
            Do::Next(name) => self.next(text, *name, GUARD),
            Do::Nothing(name) => self.next(text, *name, NOTHING),
            Do::Find(name, part, limit) => {
                let limit = Duration::from_millis(*limit);
                self.find(text, *name, limit, |event| event.contains(part));
            }
            Do::FindPanics(name) => self.find(text, *name, GUARD, |_| panic!("a search panics")),
            Do::Strays => {
                let strays = self.twin.strays();
                self.say(text, &format!("{strays:?}"));
            }
            Do::Quit => {
                let result = self.twin.quit();
                self.result(text, &result);
            }
            Do::Leave => self.close(text),
            Do::Drop => {
                self.twin.drop_client();
            }
            Do::Closed => match self.twin.closed() {
                Some(error) => self.result::<()>(text, &Err(error)),
                None => self.say(text, "does not end"),
            },
            Do::Debug => self.say(text, &self.twin.debug()),
            Do::Let => self.server.go_on(),
            Do::ServerOver => self.server_over(text),
            Do::Reconnect => {
                let result = self.twin.reconnect();
                self.result(text, &result);
            }
        }
    }

    fn open(&mut self, text: &str) {
        let opened = match self.scenario.over {
            Over::Pair => {
                let stream = self.stream.take().unwrap();
                self.twin.open(&self.choice, stream)
            }
            Over::Address | Over::Nowhere => self.twin.connect(&self.choice, &self.address),
        };
        let shown = opened.map(|()| {
            let greeting = self.twin.greeting();
            (
                greeting.version.to_string(),
                self.twin.capabilities().to_vec(),
            )
        });
        self.result(text, &shown);
    }

    fn wait(&mut self, text: &str, name: Name) {
        let Some(waiting) = self.calls.remove(&name) else {
            return self.say(text, "no such call");
        };
        match self.twin.wait(waiting) {
            Some(outcome) => self.result(text, &outcome),
            None => self.say(text, "no client to wait with"),
        }
    }

    fn next(&mut self, text: &str, name: Name, limit: Duration) {
        let Some(mut watch) = self.watches.remove(&name) else {
            return self.say(text, "no such subscription");
        };
        match &mut watch {
            Watch::Raw(events) => {
                let next = self.twin.next(events, limit);
                locked(&self.record).received(text, &next);
            }
            Watch::Job(events) => {
                let next = self.twin.next(events, limit);
                locked(&self.record).received(text, &next);
            }
            Watch::Any(events) => {
                let next = self.twin.next(events, limit);
                locked(&self.record).received(text, &next);
            }
        }
        self.watches.insert(name, watch);
    }

    fn find(&mut self, text: &str, name: Name, limit: Duration, accept: impl Fn(&str) -> bool) {
        let Some(mut watch) = self.watches.remove(&name) else {
            return self.say(text, "no such subscription");
        };
        let found = catch_unwind(AssertUnwindSafe(|| match &mut watch {
            Watch::Raw(events) => {
                let found = self.twin.find(events, |event| accept(event.text()), limit);
                found.map(|event| format!("{event:?}"))
            }
            Watch::Job(events) => {
                let accept = |event: &_| accept(&format!("{event:?}"));
                let found = self.twin.find(events, accept, limit);
                found.map(|event| format!("{event:?}"))
            }
            Watch::Any(events) => {
                let accept = |event: &_| accept(&format!("{event:?}"));
                let found = self.twin.find(events, accept, limit);
                found.map(|event| format!("{event:?}"))
            }
        }));
        self.watches.insert(name, watch);
        match found {
            Ok(found) => self.result(text, &found),
            Err(_) => self.say(text, "panics in the search"),
        }
    }

    fn close(&mut self, text: &str) {
        let (names, calls): (Vec<_>, Vec<_>) = std::mem::take(&mut self.calls).into_iter().unzip();
        let outcomes = self.twin.close(calls);
        for (name, outcome) in names.iter().zip(outcomes) {
            let text = format!("{text} {name}");
            match outcome {
                Some(outcome) => self.result(&text, &outcome),
                None => self.say(&text, "given up"),
            }
        }
    }

    fn server_over(&self, text: &str) {
        let is_over = self.server.over(GUARD);
        let ends = self.server.seen().ends;
        let over = if is_over {
            "over"
        } else {
            "the connection is still open"
        };
        self.say(text, &format!("{over} {ends:?}"));
    }
}
