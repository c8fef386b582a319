//! Takes the [`Steps`] of an operation with the asynchronous client.

use std::time::Duration;

use tokio::time::timeout;

use crate::client::{Client, Events};
use crate::error::Error;
use crate::protocol::ReceivedEvent;
use crate::steps::{PAUSE, Step, Steps};
use crate::subscription::Received;

/// Takes steps until one is the last. They can be left at any time, and begun again.
pub(super) async fn drive<S: Steps>(
    client: &Client,
    events: &mut Events<ReceivedEvent>,
    steps: &mut S,
) -> Result<S::Output, Error> {
    let secrets = client.secrets();
    loop {
        match steps.next()? {
            Step::Run(ask) => {
                let reply = client.execute_raw(ask.name, ask.arguments).await;
                // Events that have come are older than the reply. The end of the connection is for the next command or
                // wait to find.
                while let Ok(Some(received)) = events.try_next() {
                    if let Received::Event(event) = received {
                        steps.event(&event.as_raw(), secrets);
                    }
                }
                steps.reply(reply, secrets)?;
            }
            Step::Wait => {
                if let Ok(received) = timeout(PAUSE, events.next()).await
                    && let Received::Event(event) = received?
                {
                    steps.event(&event.as_raw(), secrets);
                }
            }
            Step::Done(output) => return Ok(output),
        }
    }
}

/// As [`drive`], but not longer than a limit.
pub(super) async fn within<S: Steps>(
    limit: Option<Duration>,
    client: &Client,
    events: &mut Events<ReceivedEvent>,
    steps: &mut S,
) -> Result<S::Output, Error> {
    let Some(limit) = limit else {
        return drive(client, events, steps).await;
    };
    match timeout(limit, drive(client, events, steps)).await {
        Ok(result) => result,
        Err(_) => Err(Error::TooSlow {
            what: steps.late(),
            waited: limit,
        }),
    }
}
