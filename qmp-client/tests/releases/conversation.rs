//! A session with an emulator by command names, with a transcript.

use std::collections::{BTreeMap, BTreeSet};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use qmp_client::Error;
use qmp_client::blocking::Client;
use qmp_client::qmp_types::qmp::commands::{QueryCommands, QueryQmpSchema};
use qmp_client::qmp_types::qmp::types::{SchemaInfo, SchemaInfoBranch};
use qmp_client::qmp_types::qmp::{AnyEvent, visit_command};
use qmp_client::qmp_types::transcript::{Replayed, replay};
use qmp_client::qmp_types::{
    Command, CommandVisitor, ErrorClass, Release, Support, arguments, command_from_str, to_string,
};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::emulators::{Emulator, HALT};
use crate::live::Server;
use crate::recording::{Recorded, Transcript};

const SOON: Duration = qmp_testing::PATIENCE;

/// A session and its results.
pub(crate) struct Conversation {
    server: Server,
    client: Client,
    transcript: Transcript,
    /// The commands that the server lists.
    pub(crate) commands: BTreeSet<String>,
    /// Those of them that need no arguments.
    pub(crate) argumentless: BTreeSet<String>,
    /// The events that its schema lists.
    pub(crate) known_events: BTreeSet<String>,
    /// The commands that were answered.
    pub(crate) answered: BTreeSet<String>,
    /// The commands that were only refused, with their errors.
    pub(crate) refused: BTreeMap<String, String>,
    /// The events that came.
    pub(crate) events: BTreeSet<String>,
    /// The events that have not been taken, the oldest first.
    waiting: Vec<(String, Value)>,
}

/// The results of an ended session.
pub(crate) struct Results {
    pub(crate) release: Release,
    pub(crate) listed: BTreeSet<String>,
    pub(crate) transcript: String,
    pub(crate) replayed: Replayed,
    pub(crate) answered: BTreeSet<String>,
    pub(crate) refused: BTreeMap<String, String>,
    pub(crate) events: BTreeSet<String>,
}

impl Conversation {
    /// Starts an emulator and lists its commands; `None` if it is not installed.
    pub(crate) fn begin(emulator: &Emulator, arguments: &[String]) -> Option<Self> {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let folder = TempDir::with_prefix("qmp-live-").unwrap();
        std::fs::write(folder.path().join("halt.bin"), HALT).unwrap();
        let mut server = Server::start_in(folder, &emulator.program.to_string_lossy(), &arguments)?;
        // While a server is starting, it may leave its first client unserved.
        drop(server.connect(&Client::builder()));
        let (stream, transcript) = Recorded::new(server.connect_stream("qmp.sock"));
        let patient = Client::builder().greeting_timeout(SOON).deadline(SOON);
        let mut client = patient.open(stream).unwrap();
        let listed = client.execute(QueryCommands::new()).unwrap();
        let infos = client.execute(QueryQmpSchema::new()).unwrap();
        let mut conversation = Self {
            server,
            client,
            transcript,
            commands: listed
                .into_iter()
                .map(|command| command.name.into())
                .collect(),
            argumentless: argumentless(&infos),
            known_events: events(&infos),
            answered: ["query-commands".to_owned(), "query-qmp-schema".to_owned()].into(),
            refused: BTreeMap::new(),
            events: BTreeSet::new(),
            waiting: Vec::new(),
        };
        conversation
            .argumentless
            .retain(|name| conversation.commands.contains(name));
        Some(conversation)
    }

    /// The server's release.
    pub(crate) fn release(&self) -> Release {
        Release::from(&self.client.greeting().version)
    }

    /// Connects to another socket of the server.
    pub(crate) fn connect(&mut self, socket: &str) -> UnixStream {
        self.server.connect_stream(socket)
    }

    /// Runs a command if the server has it, through its type if it has one; returns the return value.
    pub(crate) fn ask(&mut self, name: &str, arguments: Value) -> Option<Value> {
        if !self.commands.contains(name) {
            return None;
        }
        let text = arguments.to_string();
        let ask = Ask {
            client: &mut self.client,
            arguments: &text,
        };
        let reply = match visit_command(name, ask) {
            Some(reply) => reply,
            // It is newer than the types, or added by a distributor.
            None => self.client.execute_raw(name, Some(arguments)),
        };
        match reply {
            Ok(value) => {
                self.refused.remove(name);
                self.answered.insert(name.to_owned());
                Some(value)
            }
            Err(Error::Refused { error, .. }) => {
                // The server lists it.
                assert_ne!(error.class, ErrorClass::CommandNotFound, "{name}");
                if !self.answered.contains(name) {
                    self.refused.insert(name.to_owned(), error.to_string());
                }
                None
            }
            Err(error) => panic!("{name} {text}: {error}"),
        }
    }

    /// Like `ask`, for a command that must succeed if the server has it.
    pub(crate) fn must(&mut self, name: &str, arguments: Value) -> Option<Value> {
        let reply = self.ask(name, arguments);
        assert!(
            reply.is_some() || !self.commands.contains(name),
            "{name}: {}",
            self.refused.get(name).map_or("refused", String::as_str)
        );
        reply
    }

    /// Waits for an event that the predicate accepts, and returns its data.
    pub(crate) fn wait(&mut self, name: &str, accept: impl Fn(&Value) -> bool) -> Value {
        loop {
            let found = |(of, data): &(String, Value)| of == name && accept(data);
            if let Some(index) = self.waiting.iter().position(found) {
                return self.waiting.remove(index).1;
            }
            assert!(self.take_event(SOON), "no {name}: {:?}", self.waiting);
        }
    }

    /// Takes an event, if one comes in time.
    fn take_event(&mut self, limit: Duration) -> bool {
        let Ok(Some(event)) = self.client.next_raw_event(limit) else {
            return false;
        };
        let data = event.data().map_or(Ok(json!({})), serde_json::from_str);
        self.events.insert(event.name().to_owned());
        self.waiting.push((event.name().to_owned(), data.unwrap()));
        true
    }

    /// The server's support, by its own schema.
    pub(crate) fn support(&mut self) -> Support {
        let infos = self.client.execute(QueryQmpSchema::new()).unwrap();
        Support::of(self.release()).with_schema(&infos)
    }

    /// Ends the server, and replays the transcript.
    pub(crate) fn end(mut self) -> Results {
        self.client.quit().unwrap();
        while self.take_event(Duration::ZERO) {}
        assert!(self.server.wait().success());
        self.answered.insert("quit".to_owned());
        let transcript = self.transcript.text();
        let replayed = replay::<AnyEvent>(&transcript, visit_command).unwrap();
        Results {
            release: self.release(),
            listed: self.commands,
            transcript,
            replayed,
            answered: self.answered,
            refused: self.refused,
            events: self.events,
        }
    }
}

/// The commands without mandatory arguments.
fn argumentless(infos: &[SchemaInfo]) -> BTreeSet<String> {
    let needs_none = |name: &str| {
        let ty = infos.iter().find(|info| info.name == name);
        ty.is_some_and(|ty| match &ty.meta_type {
            SchemaInfoBranch::Object(object) => {
                object.tag.is_none() && object.members.iter().all(|member| member.default.is_some())
            }
            _ => false,
        })
    };
    let commands = infos.iter().filter(|info| match &info.meta_type {
        SchemaInfoBranch::Command(command) => needs_none(&command.arg_type),
        _ => false,
    });
    commands.map(|info| info.name.to_string()).collect()
}

fn events(infos: &[SchemaInfo]) -> BTreeSet<String> {
    let is_event = |info: &&SchemaInfo| matches!(info.meta_type, SchemaInfoBranch::Event(_));
    let events = infos.iter().filter(is_event);
    events.map(|info| info.name.to_string()).collect()
}

/// Runs a command with the type that its name has.
struct Ask<'c> {
    client: &'c mut Client,
    arguments: &'c str,
}

impl CommandVisitor for Ask<'_> {
    type Output = Result<Value, Error>;

    fn visit<C: Command>(self) -> Self::Output {
        let command: C = command_from_str(Some(self.arguments))
            .unwrap_or_else(|error| panic!("{} {}: {error}", C::NAME, self.arguments));
        let sent: Value = serde_json::from_str(&arguments(&command)).unwrap();
        let meant: Value = serde_json::from_str(self.arguments).unwrap();
        assert_eq!(sent, meant, "{}", C::NAME);
        let value = self.client.execute(command)?;
        Ok(serde_json::from_str(&to_string(&value)).unwrap())
    }
}
