//! The connection between two machines that migrate, in one process or in two. Each message is a byte.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use super::Driven;
use super::stream::{Listener, Stream};
use crate::migration::{LinkEvent, LinkMessage};

/// Where to send messages to the other machine.
#[derive(Default)]
pub(super) struct Links(Mutex<Option<UnboundedSender<LinkMessage>>>);

impl Links {
    fn open(&self, sender: Option<UnboundedSender<LinkMessage>>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = sender;
    }

    pub(super) fn send(&self, message: LinkMessage) {
        let sender = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(sender) = &*sender {
            // A connection that is gone is told of by its own task.
            let _ = sender.send(message);
        }
    }

    pub(super) fn close(&self) {
        self.open(None);
    }
}

fn tell(driven: &Driven, event: &LinkEvent) {
    driven.with(|simulation, now| simulation.machine().link_event(now, event));
}

/// Connects to the machine that waits.
pub(super) async fn connect(driven: Arc<Driven>, address: String) {
    match Stream::connect(&address).await {
        Ok(stream) => run(&driven, stream).await,
        Err(error) => {
            let place = address.split_once(':').map_or("", |(_, place)| place);
            let reason = std::io::Error::from(error.kind());
            let desc = format!("Failed to connect to '{place}': {reason}");
            tell(&driven, &LinkEvent::Failed(desc));
        }
    }
}

/// Waits for the machine that comes.
pub(super) async fn listen(driven: Arc<Driven>, address: String) {
    let accepted = match Listener::bind(&address, 1) {
        Ok((listener, _)) => listener.accept().await,
        Err(error) => Err(error),
    };
    match accepted {
        Ok(stream) => run(&driven, stream).await,
        Err(error) => tell(&driven, &LinkEvent::Failed(error.to_string())),
    }
}

async fn run(driven: &Arc<Driven>, stream: Stream) {
    let (sender, mut messages) = unbounded_channel();
    driven.links.open(Some(sender));
    tell(driven, &LinkEvent::Connected);
    let mut room = [0; 64];
    loop {
        tokio::select! {
            message = messages.recv() => match message {
                Some(message) => {
                    if stream.write(&[message.as_byte()]).await.is_err() {
                        break;
                    }
                }
                None => break,
            },
            read = stream.read(&mut room) => match read {
                Ok((count, _)) if count > 0 => {
                    for message in room[..count].iter().filter_map(|byte| LinkMessage::from_byte(*byte)) {
                        tell(driven, &LinkEvent::Received(message));
                    }
                }
                _ => break,
            },
        }
    }
    driven.links.close();
    tell(driven, &LinkEvent::Closed);
}
