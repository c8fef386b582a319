//! `diff --witness`: messages that prove a break, and the answers of a real server.

use std::cell::Cell;
use std::str::FromStr;

use qmp_diff::{Confirmation, Witness};
use qmp_message::{Refusal, Server};
use qmp_text::printable;
use serde_json::{Value, json};

use crate::Outcome;
use crate::input::{self, Opened, Opening};
use crate::live;
use crate::output::complain;

/// What to do with witnesses.
#[derive(Clone, Debug)]
pub(super) enum WitnessMode {
    /// Only print them.
    Print,
    /// Send them to the server at that address.
    Live(String),
}

impl FromStr for WitnessMode {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match (text, text.strip_prefix("live:")) {
            ("", _) => Ok(WitnessMode::Print),
            (_, Some(address)) if !address.is_empty() => Ok(WitnessMode::Live(address.to_owned())),
            _ => Err("expected 'live:' and the address of a server".to_owned()),
        }
    }
}

impl WitnessMode {
    /// Connects to the server, if there is one.
    pub(super) fn connect(&self) -> Result<Option<Confirming>, Outcome> {
        let WitnessMode::Live(address) = self else {
            return Ok(None);
        };
        let opened = input::open(address, &Opening::default())?;
        if opened.peer.is_none() {
            complain(&format!(
                "error: '{}' is a schema, not a server\n",
                printable(address)
            ));
            return Err(Outcome::Failed);
        }
        Ok(Some(Confirming(opened)))
    }
}

/// A server that confirms witnesses.
pub(super) struct Confirming(Opened);

impl Confirming {
    /// Sends each witness. If the server cannot be reached, `failed` is the outcome of the command.
    pub(super) fn confirm(
        &self,
        witnesses: &[&Witness],
        failed: &Cell<Option<Outcome>>,
    ) -> Vec<Confirmation> {
        let server = Server::new(&self.0.loaded.schema);
        // Only messages that the type check refuses are sent; the server would execute others.
        let is_sent =
            |witness: &&Witness| !witness.out_of_band && refusal(server, witness).is_some();
        let sent = witnesses.iter().copied().filter(is_sent);
        let commands: Vec<Value> = sent.map(command).collect();
        let replies = self
            .0
            .peer
            .as_ref()
            .map(|peer| live::execute(peer, &commands));
        let replies = replies.unwrap_or(Ok(Vec::new())).unwrap_or_else(|outcome| {
            failed.set(Some(outcome));
            Vec::new()
        });
        let mut replies = replies.iter();
        let confirmation = |witness: &&Witness| {
            if refusal(server, witness).is_none() {
                let text = "the server's own schema accepts it, so it was not sent";
                Confirmation::Refuted(text.to_owned())
            } else if witness.out_of_band {
                let text = "it needs out-of-band execution, which is not supported here";
                Confirmation::Unknown(text.to_owned())
            } else {
                outcome(replies.next())
            }
        };
        witnesses.iter().map(confirmation).collect()
    }
}

fn refusal(server: Server<'_>, witness: &Witness) -> Option<Refusal> {
    let arguments = Some(&witness.arguments);
    let checked = if witness.out_of_band {
        server.check_out_of_band(&witness.command, arguments)
    } else {
        server.check(&witness.command, arguments)
    };
    checked.err()
}

fn command(witness: &Witness) -> Value {
    json!({ "execute": witness.command, "arguments": witness.arguments })
}

fn outcome(reply: Option<&Value>) -> Confirmation {
    let Some(reply) = reply else {
        return Confirmation::Unknown("there was no reply".to_owned());
    };
    match reply["error"]["desc"].as_str() {
        Some(desc) => Confirmation::Confirmed(desc.to_owned()),
        None => Confirmation::Refuted(format!("the server accepted it: {reply}")),
    }
}
