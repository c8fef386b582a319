//! Takes the [`Steps`] of an operation with the asynchronous client.

use std::time::Duration;

use tokio::time::timeout;

use crate::client::{Client, Events};
use crate::error::Error;
use crate::protocol::ReceivedEvent;
use crate::steps::{PAUSE, Step, Steps};
use crate::subscription::Received;

/// Takes steps until the operation is done. It can be cancelled at any time, and continued.
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
                // Events so far are older than the reply. The next command or wait reports the end of the
                // connection.
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

/// Like [`drive`], with a time limit.
pub(super) async fn drive_for<S: Steps>(
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
