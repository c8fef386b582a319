//! Takes the [`Steps`] of an operation in the calling thread.

use std::time::Duration;

use crate::blocking::client::Client;
use crate::blocking::deadline::Deadline;
use crate::blocking::subscription::Events;
use crate::error::Error;
use crate::protocol::ReceivedEvent;
use crate::steps::{PAUSE, Step, Steps};
use crate::subscription::Received;

/// Takes steps until the operation is done.
pub(super) fn drive<S: Steps>(
    client: &mut Client,
    events: &mut Events<ReceivedEvent>,
    steps: &mut S,
    limit: Option<Duration>,
) -> Result<S::Output, Error> {
    let deadline = Deadline::new(limit);
    let secrets = client.secrets();
    loop {
        match steps.next()? {
            Step::Run(ask) => {
                let reply = client.execute_raw(ask.name, ask.arguments);
                // Events so far are older than the reply. The next command or wait reports the end of the
                // connection.
                while let Ok(Some(received)) = events.try_next() {
                    if let Received::Event(event) = received {
                        steps.event(&event.as_raw(), &secrets);
                    }
                }
                steps.reply(reply, &secrets)?;
            }
            Step::Wait => {
                let Ok(left) = deadline.remaining() else {
                    return Err(Error::TooSlow {
                        what: steps.late(),
                        waited: deadline.limit(),
                    });
                };
                let pause = left.map_or(PAUSE, |left| left.min(PAUSE));
                if let Some(Received::Event(event)) = events.next(client, pause)? {
                    steps.event(&event.as_raw(), &secrets);
                }
            }
            Step::Done(output) => return Ok(output),
        }
    }
}
