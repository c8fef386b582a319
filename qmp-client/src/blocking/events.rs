//! Events.

use std::time::Duration;

use qmp_types::{DecodeError, Event, EventSet, RawEvent, Timed};

use super::client::Client;
use super::deadline::Deadline;
use super::link::StepEnd;
use super::subscription::Events;
use crate::error::Error;
use crate::protocol::ReceivedEvent;
use crate::subscription::{Decode, Filter, undecoded};

/// Events.
///
/// An event may come before the reply to the command that causes it (R36), so events are kept from
/// the beginning of the session until they are taken. Some come at most once a second, with only
/// the last of a burst (R35): to learn a state, ask for it.
impl Client {
    /// Takes the oldest event, of any type, or waits for one; `None` if none comes in time. A
    /// limit of `None` means to wait for ever.
    ///
    /// `E` is the set of all events, such as `qmp_types::qmp::AnyEvent`. Events that it does not know are
    /// returned too.
    ///
    /// # Errors
    /// If the event's data does not fit its type, or if the connection has ended or fails and no
    /// earlier event is left.
    pub fn next_event<E: EventSet>(
        &mut self,
        limit: impl Into<Option<Duration>>,
    ) -> Result<Option<Timed<E>>, Error> {
        self.find_event(limit.into(), any, |_| true)
    }

    /// Takes the oldest event undecoded, or waits for one.
    ///
    /// # Errors
    /// If the connection has ended or fails and no earlier event is left.
    pub fn next_raw_event(
        &mut self,
        limit: impl Into<Option<Duration>>,
    ) -> Result<Option<ReceivedEvent>, Error> {
        let deadline = Deadline::new(limit.into());
        loop {
            if let Some(event) = self.session.link.backlog.pop() {
                return Ok(Some(event));
            }
            if self.session.wait_for_more(&deadline)? == StepEnd::Expired {
                return Ok(None);
            }
        }
    }

    /// Takes the oldest event of one type that the predicate accepts, or waits for one. All other events stay
    /// in the backlog.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use qmp_client::{Error, blocking::Client};
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
    /// [`Error::NoEvent`] if none comes in time; if the data of an event does not fit its type, and then the
    /// event is taken; if the connection has ended or fails.
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

    /// Takes the oldest event of any type that the predicate accepts, or waits for one. All other events stay
    /// in the backlog. It suits operations that may end in several ways, such as `device_del` (R37).
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

    /// Drops the events that have been received, so that a wait does not find an earlier one.
    pub fn clear_events(&mut self) {
        self.session.link.backlog.clear();
    }

    /// How many events were lost because they were not taken. The oldest are lost first.
    #[must_use]
    pub fn lost_events(&self) -> u64 {
        self.session.link.backlog.lost()
    }

    /// Takes the oldest event that `decode` knows and the predicate accepts, or waits for one.
    fn find_event<E>(
        &mut self,
        limit: Option<Duration>,
        decode: impl Fn(&RawEvent<'_>) -> Result<Option<Timed<E>>, DecodeError>,
        mut accept: impl FnMut(&Timed<E>) -> bool,
    ) -> Result<Option<Timed<E>>, Error> {
        let deadline = Deadline::new(limit);
        // How many events have been examined, counted from the first of the session, because
        // the oldest may be dropped meanwhile.
        let mut passed = self.lost_events();
        loop {
            let queue = &mut self.session.link.backlog;
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
                        let error = Error::event(event, source);
                        queue.remove(index);
                        return Err(error);
                    }
                }
                index += 1;
            }
            passed = queue.lost() + index as u64;
            if self.session.wait_for_more(&deadline)? == StepEnd::Expired {
                return Ok(None);
            }
        }
    }
}

/// Subscriptions.
///
/// Each gets the events after its creation, so subscribe before you send the command that
/// causes them (R36). One that is created before the first command gets all since the beginning of the
/// session.
impl Client {
    /// Subscribes to the events of one type.
    #[must_use]
    pub fn events<E: Event>(&self) -> Events<Timed<E>> {
        let filter = Filter::named([E::NAME]);
        self.subscribe(filter, ReceivedEvent::decode_as)
    }

    /// Subscribes to all events of a schema, such as `qmp_types::qmp::AnyEvent`, and to events that the schema
    /// does not have.
    #[must_use]
    pub fn events_of<E: EventSet>(&self) -> Events<Timed<E>> {
        self.subscribe(Filter::All, |event| event.decode().map(Some))
    }

    /// Subscribes to events by their names.
    #[must_use]
    pub fn events_named<N: Into<String>>(
        &self,
        names: impl IntoIterator<Item = N>,
    ) -> Events<ReceivedEvent> {
        self.subscribe(Filter::named(names), undecoded)
    }

    /// Subscribes to the events that a predicate accepts. If it panics, only this subscription ends, with
    /// [`Error::PredicatePanicked`].
    #[must_use]
    pub fn events_matching(
        &self,
        accept: impl Fn(&ReceivedEvent) -> bool + Send + Sync + 'static,
    ) -> Events<ReceivedEvent> {
        let filter = Filter::Matching(std::sync::Arc::new(accept));
        self.subscribe(filter, undecoded)
    }

    /// Subscribes to all events.
    #[must_use]
    pub fn all_events(&self) -> Events<ReceivedEvent> {
        self.subscribe(Filter::All, undecoded)
    }

    fn subscribe<T>(&self, filter: Filter, decode: Decode<T>) -> Events<T> {
        let what = filter.description();
        let queue = self.session.link.hub.subscribe(filter);
        Events::new(queue, decode, what)
    }
}

fn no_event(event: String, limit: Option<Duration>) -> Error {
    Error::NoEvent {
        event,
        waited: limit.unwrap_or(Duration::MAX),
    }
}

/// Decodes an event of any type.
fn any<E: EventSet>(event: &RawEvent<'_>) -> Result<Option<Timed<E>>, DecodeError> {
    event.decode().map(Some)
}
