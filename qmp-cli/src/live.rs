//! Servers that run, and emulators that are started to be asked.
//!
//! Takes the address of a server or the name of a program, gives replies. It knows no schema: commands go out as they come
//! in.

mod ask;
mod emulator;

use qmp_text::printable;
use serde_json::Value;

use crate::Outcome;
use crate::content::{Read, of_answer};
use crate::output::complain;
use crate::progress::Progress;
use ask::Server;
use emulator::Emulator;

/// The server to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Peer {
    /// The server at that address.
    Address(String),
    /// A program that is started, by its path or, without a slash, by its name.
    Program(String),
}

impl Peer {
    /// Its name in messages.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Address(name) | Self::Program(name) => name,
        }
    }

    /// Asks the server. A program is started before and ended afterwards.
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
        asked.map_err(|problem| {
            complain(&format!("error: {}\n", printable(&problem)));
            Outcome::Failed
        })
    }
}

/// Asks a server for its schema; if that fails, reports why.
pub(crate) fn schema(peer: &Peer) -> Result<Read, Outcome> {
    let answer = peer.ask(Server::introspect)?;
    of_answer(peer.name(), &answer)
}

/// Has a server execute commands, and gives its replies; if that fails, reports why.
pub(crate) fn execute(peer: &Peer, commands: &[Value]) -> Result<Vec<Value>, Outcome> {
    peer.ask(|server| server.execute(commands))
}

#[cfg(test)]
mod tests {
    use super::{Peer, execute, schema};
    use qmp_schema::Schema;
    use qmp_testing::needs;
    use serde_json::json;

    fn started(program: &str) -> Option<Peer> {
        needs::program(program).then(|| Peer::Program(program.to_owned()))
    }

    #[test]
    fn servers_describe_themselves() {
        for (program, target, least) in [
            ("qemu-system-x86_64", Some("x86_64"), 200),
            ("qemu-storage-daemon", None, 40),
        ] {
            let Some(peer) = started(program) else {
                continue;
            };
            let read = schema(&peer).expect("it answers");
            assert!(read.release.is_some());
            assert_eq!(read.target.as_deref(), target);
            let schema: &Schema = &read.loaded.schema;
            let count = schema.commands().len();
            assert!(count >= least, "only {count} commands");
        }
    }

    #[test]
    fn commands_are_executed_as_they_are() {
        let Some(peer) = started("qemu-system-x86_64") else {
            return;
        };
        let commands = [
            json!({"execute": "query-name"}),
            json!({"execute": "nothing-like-it"}),
            json!({"execute": "query-name", "arguments": {"more": 1}}),
        ];
        let replies = execute(&peer, &commands).expect("it answers");
        assert_eq!(replies.len(), 3);
        assert!(replies[0]["return"].is_object());
        assert_eq!(replies[1]["error"]["class"], "CommandNotFound");
        assert_eq!(replies[2]["error"]["class"], "GenericError");
    }
}
