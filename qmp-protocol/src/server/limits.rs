//! [`EventLimits`]: events that come too often are held back (R35).

use std::collections::HashMap;
use std::time::{Duration, Instant};

use super::event::Event;

/// How long there is at most one event of a kind.
const INTERVAL: Duration = Duration::from_secs(1);

/// The events that are limited, and the member of their data that tells whether two are of one kind.
const LIMITED: [(&str, Option<&str>); 9] = [
    ("BALLOON_CHANGE", None),
    ("BLOCK_IO_ERROR", Some("qom-path")),
    ("HV_BALLOON_STATUS_REPORT", None),
    ("MEMORY_DEVICE_SIZE_CHANGE", Some("qom-path")),
    ("QUORUM_FAILURE", None),
    ("QUORUM_REPORT_BAD", Some("node-name")),
    ("RTC_CHANGE", None),
    ("VSERPORT_CHANGE", Some("id")),
    ("WATCHDOG", None),
];

/// Holds back the events that QEMU sends at most once a second. Of those that come within a second after
/// one that was sent, the last is sent at the end of it, and the others are dropped.
///
/// One for all monitors of a server. Time is an argument: ask [`poll_timeout`](Self::poll_timeout) when to call
/// [`handle_timeout`](Self::handle_timeout).
#[derive(Debug, Default)]
pub struct EventLimits {
    kinds: HashMap<(String, String), Held>,
}

/// A kind of events of which one was sent less than a second ago.
#[derive(Debug)]
struct Held {
    until: Instant,
    last: Option<Event>,
}

impl EventLimits {
    /// No event was sent yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes an event; gives it back if it can be sent at once.
    pub fn admit(&mut self, event: Event, now: Instant) -> Option<Event> {
        let Some(kind) = kind(&event) else {
            return Some(event);
        };
        if let Some(held) = self.kinds.get_mut(&kind) {
            held.last = Some(event);
            return None;
        }
        let until = now + INTERVAL;
        self.kinds.insert(kind, Held { until, last: None });
        Some(event)
    }

    /// When to call [`handle_timeout`](Self::handle_timeout).
    #[must_use]
    pub fn poll_timeout(&self) -> Option<Instant> {
        self.kinds.values().map(|held| held.until).min()
    }

    /// The events that can be sent now, those first that were due first.
    pub fn handle_timeout(&mut self, now: Instant) -> Vec<Event> {
        let mut due = Vec::new();
        self.kinds.retain(|_, held| {
            if held.until > now {
                return true;
            }
            let event = held.last.take();
            let goes_on = event.is_some();
            due.extend(event.map(|event| (held.until, event)));
            held.until = now + INTERVAL;
            goes_on
        });
        due.sort_by_key(|(until, _)| *until);
        due.into_iter().map(|(_, event)| event).collect()
    }
}

/// The kind of an event, if it is limited.
fn kind(event: &Event) -> Option<(String, String)> {
    let (name, member) = LIMITED.iter().find(|(name, _)| *name == event.name)?;
    let text = |member: &str| event.data.as_ref()?.get(member)?.as_str();
    if event.name == "BLOCK_IO_ERROR" && text("action") == Some("stop") {
        return None;
    }
    let value = member.and_then(text).unwrap_or_default();
    Some(((*name).to_owned(), value.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use qmp_types::Timestamp;

    fn event(name: &str, id: &str, number: i64) -> Event {
        let data = serde_json::json!({"id": id, "number": number});
        Event {
            name: name.to_owned(),
            data: data.as_object().cloned(),
            timestamp: Timestamp {
                seconds: number,
                microseconds: 0,
            },
        }
    }

    #[test]
    fn the_last_of_a_burst_comes_after_a_second_r35() {
        let mut limits = EventLimits::new();
        let start = Instant::now();
        let burst = |number| event("RTC_CHANGE", "", number);
        assert_eq!(limits.admit(burst(1), start), Some(burst(1)));
        let soon = start + INTERVAL / 2;
        assert_eq!(limits.admit(burst(2), soon), None);
        assert_eq!(limits.admit(burst(3), soon), None);
        // Others are not held back.
        let other = event("STOP", "", 4);
        assert_eq!(limits.admit(other.clone(), soon), Some(other));
        assert_eq!(limits.poll_timeout(), Some(start + INTERVAL));
        assert_eq!(limits.handle_timeout(soon), []);
        let late = start + INTERVAL;
        assert_eq!(limits.handle_timeout(late), [burst(3)]);
        // That one counts, too.
        assert_eq!(limits.admit(burst(5), late), None);
        assert_eq!(limits.handle_timeout(late + INTERVAL), [burst(5)]);
        assert_eq!(limits.handle_timeout(late + 2 * INTERVAL), []);
        assert_eq!(limits.poll_timeout(), None);
        let calm = late + 2 * INTERVAL;
        assert_eq!(limits.admit(burst(6), calm), Some(burst(6)));
    }

    #[test]
    fn an_error_that_stops_the_machine_is_never_held_back_r35() {
        let mut limits = EventLimits::new();
        let now = Instant::now();
        let error = |action: &str| Event {
            data: serde_json::json!({"qom-path": "/disk", "action": action})
                .as_object()
                .cloned(),
            ..event("BLOCK_IO_ERROR", "", 0)
        };
        assert!(limits.admit(error("report"), now).is_some());
        assert!(limits.admit(error("report"), now).is_none());
        assert!(limits.admit(error("stop"), now).is_some());
    }

    #[test]
    fn events_of_other_devices_are_of_other_kinds_r35() {
        let mut limits = EventLimits::new();
        let now = Instant::now();
        let port = |id, number| event("VSERPORT_CHANGE", id, number);
        assert!(limits.admit(port("a", 1), now).is_some());
        assert!(limits.admit(port("b", 2), now).is_some());
        assert!(limits.admit(port("a", 3), now).is_none());
        assert_eq!(limits.handle_timeout(now + INTERVAL), [port("a", 3)]);
    }
}
