//! Events: what the server reports by itself.

use std::time::Duration;

use qmp_types::{DecodeError, Event, EventSet, RawEvent, Timed};

use crate::client::Client;
use crate::deadline::Deadline;
use crate::error::Error;
use crate::link::Step;
use crate::protocol::{Outcome, ReceivedEvent};

/// Events.
///
/// An event may come before the reply to the command that causes it (R36), so events are kept from
/// the beginning of the session until they are taken. Some come at most once a second, with only
/// the last of a burst (R35): to learn a state, ask for it.
impl Client {
    /// Takes the oldest event, of any kind, or waits for one; `None` if there is none in time. A
    /// limit of `None` is to wait as long as it takes.
    ///
    /// `E` is the set of all events, as `qmp_types::qmp::AnyEvent`. One that it does not know is
    /// an event too.
    ///
    /// # Errors
    /// If the event's data does not fit its type, or the connection has ended or fails, with no
    /// event left from before that.
    pub fn next_event<E: EventSet>(
        &mut self,
        limit: impl Into<Option<Duration>>,
    ) -> Result<Option<Timed<E>>, Error> {
        self.find_event(limit.into(), any, |_| true)
    }

    /// Takes the oldest event, as it was received, or waits for one.
    ///
    /// # Errors
    /// If the connection has ended or fails, with no event left from before that.
    pub fn next_raw_event(
        &mut self,
        limit: impl Into<Option<Duration>>,
    ) -> Result<Option<ReceivedEvent>, Error> {
        let deadline = Deadline::new(limit.into());
        loop {
            if let Some(event) = self.connection().events_mut().pop() {
                return Ok(Some(event));
            }
            if self.wait_for_more(&deadline)? == Step::Expired {
                return Ok(None);
            }
        }
    }

    /// Takes the oldest event of one kind that is accepted, or waits for one. All other events stay
    /// where they are.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use qmp_client::{Client, Error};
    /// use qmp_types::Event;
    ///
    /// fn wait_for<E: Event>(qemu: &mut Client) -> Result<(), Error> {
    ///     let event = qemu.wait_for_event::<E>(|_| true, Duration::from_secs(10))?;
    ///     println!("{} at {}", E::NAME, event.timestamp.seconds);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # Errors
    /// [`Error::NoEvent`] if none comes in time; if the data of one does not fit the type, which
    /// takes that event; if the connection has ended or fails.
    pub fn wait_for_event<E: Event>(
        &mut self,
        mut accept: impl FnMut(&E) -> bool,
        limit: impl Into<Option<Duration>>,
    ) -> Result<Timed<E>, Error> {
        let limit = limit.into();
        let found = self.find_event(
            limit,
            |event: &RawEvent<'_>| event.decode_as(),
            |timed: &Timed<E>| accept(&timed.event),
        )?;
        found.ok_or_else(|| no_event(format!("matching {}", E::NAME), limit))
    }

    /// Takes the oldest event of any kind that is accepted, or waits for one. All other events stay
    /// where they are. It is for what may end in several ways, as `device_del` does (R37).
    ///
    /// # Errors
    /// Those of [`wait_for_event`](Self::wait_for_event).
    pub fn wait_for_any_event<E: EventSet>(
        &mut self,
        mut accept: impl FnMut(&E) -> bool,
        limit: impl Into<Option<Duration>>,
    ) -> Result<Timed<E>, Error> {
        let limit = limit.into();
        let found = self.find_event(limit, any, |timed: &Timed<E>| accept(&timed.event))?;
        found.ok_or_else(|| no_event("matching event".to_owned(), limit))
    }

    /// Drops the events that have been received, so that a wait does not find one from before.
    pub fn clear_events(&mut self) {
        self.connection().events_mut().clear();
    }

    /// How many events were lost because nobody took them, the oldest first.
    #[must_use]
    pub fn lost_events(&self) -> u64 {
        self.link.connection.events().lost()
    }

    /// Takes the oldest event that `decode` knows and that is accepted, or waits for one.
    fn find_event<E>(
        &mut self,
        limit: Option<Duration>,
        decode: impl Fn(&RawEvent<'_>) -> Result<Option<Timed<E>>, DecodeError>,
        mut accept: impl FnMut(&Timed<E>) -> bool,
    ) -> Result<Option<Timed<E>>, Error> {
        let deadline = Deadline::new(limit);
        // How many events have been passed over; counted from the first of the session, because
        // the oldest may be dropped meanwhile.
        let mut passed = self.lost_events();
        loop {
            let queue = self.connection().events_mut();
            let mut index =
                usize::try_from(passed.saturating_sub(queue.lost())).unwrap_or(usize::MAX);
            while let Some(event) = queue.get(index) {
                match decode(&event.as_raw()) {
                    Ok(Some(timed)) if accept(&timed) => {
                        queue.remove(index);
                        return Ok(Some(timed));
                    }
                    Ok(_) => {}
                    Err(source) => {
                        let name = event.name().to_owned();
                        let text = event.data().unwrap_or_default().to_owned();
                        queue.remove(index);
                        return Err(Error::Decode { name, source, text });
                    }
                }
                index += 1;
            }
            passed = queue.lost() + index as u64;
            if self.wait_for_more(&deadline)? == Step::Expired {
                return Ok(None);
            }
        }
    }

    fn wait_for_more(&mut self, deadline: &Deadline) -> Result<Step, Error> {
        if self.link.is_closed() {
            return Err(Error::Disconnected {
                command: None,
                outcome: Outcome::NotSent,
            });
        }
        self.link.step(deadline).map_err(|source| Error::Io {
            source,
            command: None,
            outcome: Outcome::NotSent,
        })
    }
}

fn no_event(event: String, limit: Option<Duration>) -> Error {
    Error::NoEvent {
        event,
        waited: limit.unwrap_or(Duration::MAX),
    }
}

/// Decodes an event of any kind.
fn any<E: EventSet>(event: &RawEvent<'_>) -> Result<Option<Timed<E>>, DecodeError> {
    event.decode().map(Some)
}
