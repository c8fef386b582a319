//! `diff --witness`: messages that prove a break, and what a real server says to them.

use std::str::FromStr;

use qmp_diff::witness::{self, Outcome as Answered};
use qmp_diff::{Builds, Report, Witness};
use qmp_schema::message::{Refusal, Server};
use qmp_text::printable;
use serde_json::{Value, json};

use crate::Outcome;
use crate::input::{self, Opened, Opening};
use crate::live;
use crate::output::complain;

/// What to do with messages.
#[derive(Clone, Debug)]
pub(super) enum WitnessMode {
    /// Only print them.
    Print,
    /// Send them to the server at that address, and see.
    Live(String),
}

impl FromStr for WitnessMode {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match (text, text.strip_prefix("live:")) {
            ("", _) => Ok(WitnessMode::Print),
            (_, Some(address)) if !address.is_empty() => Ok(WitnessMode::Live(address.to_owned())),
            _ => Err("it should be 'live:' and the address of a server".to_owned()),
        }
    }
}

impl WitnessMode {
    /// Looks for messages, and asks the server if there is one.
    pub(super) fn prove(
        &self,
        report: &mut Report,
        old: &Opened,
        new: &Opened,
        builds: &Builds,
    ) -> Result<(), Outcome> {
        witness::prove(
            &mut report.findings,
            &super::side(old),
            &super::side(new),
            builds,
        );
        let WitnessMode::Live(address) = self else {
            return Ok(());
        };
        let server = input::open(address, &Opening::default())?;
        let Some(peer) = &server.peer else {
            complain(&format!(
                "error: '{}' is a schema, and no server to send messages to\n",
                printable(address)
            ));
            return Err(Outcome::Failed);
        };
        let server = Server::new(&server.loaded.schema);
        let witnesses = report.findings.iter_mut();
        let witnesses = witnesses.filter_map(|finding| finding.witness.as_mut());
        // Only what the type check refuses is sent: everything else would be done.
        let (refused, taken): (Vec<_>, Vec<_>) =
            witnesses.partition(|witness| refusal(server, witness).is_some());
        for witness in taken {
            let text = "the server's own schema takes it, so it was not sent";
            witness.outcome = Some(Answered::Refuted(text.to_owned()));
        }
        let (unsent, refused): (Vec<_>, Vec<_>) =
            refused.into_iter().partition(|witness| witness.out_of_band);
        for witness in unsent {
            let text = "it would have to be sent out of band, which this does not do";
            witness.outcome = Some(Answered::Unknown(text.to_owned()));
        }
        let commands: Vec<Value> = refused.iter().map(|witness| command(witness)).collect();
        let replies = live::execute(peer, &commands)?;
        for (index, witness) in refused.into_iter().enumerate() {
            witness.outcome = Some(outcome(replies.get(index)));
        }
        Ok(())
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

fn outcome(reply: Option<&Value>) -> Answered {
    let Some(reply) = reply else {
        return Answered::Unknown("there was no reply".to_owned());
    };
    match reply["error"]["desc"].as_str() {
        Some(desc) => Answered::Confirmed(desc.to_owned()),
        None => Answered::Refuted(format!("the server took it: {reply}")),
    }
}
