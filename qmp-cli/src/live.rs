//! Asks running servers, and emulators that it starts.
//!
//! Takes the address of a server or the name of a program, and returns replies. It is independent of the schema: commands
//! are passed on unchanged.

mod agent;
mod ask;
mod emulator;

use qmp_text::printable;
use serde_json::Value;

use crate::Outcome;
use crate::content::{Read, of_answer};
use crate::output::complain;
use crate::progress::Progress;
pub(crate) use agent::Agent;
use ask::Server;
use emulator::Emulator;

/// The server to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Peer {
    /// The server at that address.
    Address(String),
    /// A program to start, by its path or, without a slash, by its name.
    Program(String),
}

impl Peer {
    /// Its name in messages.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Address(name) | Self::Program(name) => name,
        }
    }

    /// Asks the server. A program is started first and ended afterwards.
    fn ask<T>(
        &self,
        question: impl FnOnce(&mut Server) -> Result<T, String>,
    ) -> Result<T, Outcome> {
        let progress = Progress::of(format!("asking '{}'", printable(self.name())));
        let asked = match self {
            Self::Address(address) => {
                Server::connect(address).and_then(|mut server| question(&mut server))
            }
            Self::Program(program) => Emulator::start(program).and_then(|mut emulator| {
                let mut server = emulator.connect()?;
                let asked = question(&mut server);
                emulator.end(server);
                asked
            }),
        };
        drop(progress);
        asked.map_err(failed)
    }
}

#[expect(clippy::needless_pass_by_value, reason = "for `map_err`")]
fn failed(problem: String) -> Outcome {
    complain(&format!("error: {}\n", printable(&problem)));
    Outcome::Failed
}

/// Asks a server for its schema; if that fails, reports why.
pub(crate) fn schema(peer: &Peer) -> Result<Read, Outcome> {
    let answer = peer.ask(Server::introspect)?;
    of_answer(peer.name(), &answer)
}

/// Asks a guest agent what it has; if that fails, reports why.
pub(crate) fn agent(address: &str) -> Result<Agent, Outcome> {
    let progress = Progress::of(format!("asking '{}'", printable(address)));
    let asked = Agent::ask(address);
    drop(progress);
    asked.map_err(failed)
}

/// Executes commands on a server, and returns the replies; if that fails, reports why.
pub(crate) fn execute(peer: &Peer, commands: &[Value]) -> Result<Vec<Value>, Outcome> {
    peer.ask(|server| server.execute(commands))
}
