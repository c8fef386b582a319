//! Models of concurrent calls, task, subscriptions and waiters of one session, each run through
//! many interleavings: no wake-up is lost (shuttle reports a deadlock), and each call has one result.
//!
//! `RUSTFLAGS="--cfg shuttle" cargo test -p qmp-models --target-dir target/shuttle`

#![cfg(all(shuttle, test))]

use std::collections::VecDeque;
use std::future::{Future, poll_fn};
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use qmp_client::client::Transport;
use qmp_client::{Client, Error, Received};
use shuttle::future::{block_on, spawn};
use shuttle::sync::Mutex;

const GREETING: &str = r#"{"QMP": {"version": {"qemu": {"micro": 2, "minor": 0, "major": 10}, "package": ""}, "capabilities": []}}"#;

/// A connection: the bytes in flight, and their wakers.
#[derive(Clone, Default)]
struct Wire(Arc<Mutex<Ends>>);

#[derive(Default)]
struct Ends {
    to_client: VecDeque<u8>,
    to_server: Vec<u8>,
    is_closed: bool,
    client: Option<Waker>,
    server: Option<Waker>,
}

impl Transport for Wire {
    fn poll_read(&mut self, cx: &mut Context<'_>, room: &mut [u8]) -> Poll<io::Result<usize>> {
        let mut ends = self.0.lock().unwrap();
        let count = room.len().min(ends.to_client.len());
        if count == 0 && !ends.is_closed {
            ends.client = Some(cx.waker().clone());
            return Poll::Pending;
        }
        for (place, byte) in room.iter_mut().zip(ends.to_client.drain(..count)) {
            *place = byte;
        }
        Poll::Ready(Ok(count))
    }

    fn poll_write(&mut self, _: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let mut ends = self.0.lock().unwrap();
        if ends.is_closed {
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        }
        ends.to_server.extend_from_slice(bytes);
        let waker = ends.server.take();
        drop(ends);
        waker.into_iter().for_each(Waker::wake);
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_close(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.close();
        Poll::Ready(Ok(()))
    }
}

impl Wire {
    fn close(&self) {
        let mut ends = self.0.lock().unwrap();
        ends.is_closed = true;
        let wakers = [ends.client.take(), ends.server.take()];
        drop(ends);
        wakers.into_iter().flatten().for_each(Waker::wake);
    }

    fn say(&self, text: &str) {
        let mut ends = self.0.lock().unwrap();
        ends.to_client.extend(text.bytes());
        let waker = ends.client.take();
        drop(ends);
        waker.into_iter().for_each(Waker::wake);
    }

    /// The id of the next request; `None` at the end.
    async fn next(&self) -> Option<String> {
        let line = poll_fn(|cx| {
            let mut ends = self.0.lock().unwrap();
            if let Some(end) = ends.to_server.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = ends.to_server.drain(..=end).collect();
                return Poll::Ready(Some(String::from_utf8(line).unwrap()));
            }
            if ends.is_closed {
                return Poll::Ready(None);
            }
            ends.server = Some(cx.waker().clone());
            Poll::Pending
        });
        let line = line.await?;
        let (_, id) = line.trim_end().rsplit_once("\"id\":").unwrap();
        Some(id.trim_end_matches('}').to_owned())
    }

    /// Answers `count` requests with their ids, each after an event, and then stops or closes the connection.
    async fn serve(self, count: usize, closes: bool) {
        self.say(GREETING);
        let mut answered = 0;
        while let Some(id) = self.next().await {
            self.say(r#"{"timestamp": {"seconds": 1, "microseconds": 1}, "event": "E"}"#);
            self.say(&format!("{{\"return\": {id}, \"id\": {id}}}"));
            answered += 1;
            // The negotiation is one more request.
            if answered > count {
                break;
            }
        }
        if closes {
            self.close();
        }
        while self.next().await.is_some() {}
    }
}

/// A session with a server that answers `count` requests and then ends the connection.
async fn session(count: usize) -> Client {
    session_with(count, true).await
}

async fn session_with(count: usize, closes: bool) -> Client {
    let wire = Wire::default();
    drop(spawn(wire.clone().serve(count, closes)));
    // Without a clock, deadlines would expire at once.
    let builder = Client::builder().deadline(None).greeting_timeout(None);
    builder.open_transport(wire).await.unwrap()
}

/// Runs a model through many interleavings, with two schedulers.
fn check<F: Future<Output = ()> + 'static>(model: fn() -> F) {
    shuttle::check_random(move || block_on(model()), 500);
    shuttle::check_pct(move || block_on(model()), 500, 3);
}

/// Polls a call once, and drops it.
async fn abandon(client: Client) {
    let mut call = pin!(client.execute_raw("abandoned", None));
    poll_fn(|cx| {
        let _ = call.as_mut().poll(cx);
        Poll::Ready(())
    })
    .await;
}

#[test]
fn calls_are_answered_abandoned_and_expire() {
    check(|| async {
        let client = session(usize::MAX - 1).await;
        let calls: Vec<_> = (0..3)
            .map(|_| spawn(client.execute_raw("answered", None)))
            .collect();
        let expires = spawn(client.execute_raw("late", None).deadline(Duration::ZERO));
        let abandons = spawn(abandon(client.clone()));
        let mut ids = Vec::new();
        for call in calls {
            ids.push(call.await.unwrap().unwrap().to_string());
        }
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 3);
        let late = expires.await.unwrap();
        assert!(
            matches!(late, Ok(_) | Err(Error::Deadline { .. })),
            "{late:?}"
        );
        abandons.await.unwrap();
        // Abandoned calls do not count any more.
        client.execute_raw("last", None).await.unwrap();
    });
}

#[test]
fn calls_expire_though_nothing_comes() {
    check(|| async {
        let client = session_with(0, false).await;
        let calls: Vec<_> = (0..3)
            .map(|_| spawn(client.execute_raw("late", None).deadline(Duration::ZERO)))
            .collect();
        for call in calls {
            let late = call.await.unwrap();
            assert!(matches!(late, Err(Error::Deadline { .. })), "{late:?}");
        }
    });
}

#[test]
fn more_calls_than_may_be_in_flight_take_turns() {
    check(|| async {
        let client = session(usize::MAX - 1).await;
        let calls: Vec<_> = (0..10)
            .map(|_| spawn(client.execute_raw("answered", None)))
            .collect();
        let abandons = spawn(abandon(client.clone()));
        for call in calls {
            call.await.unwrap().unwrap();
        }
        abandons.await.unwrap();
    });
}

#[test]
fn all_waiters_hear_of_the_end() {
    check(|| async {
        // The server ends the connection after one of the calls.
        let client = session(1).await;
        let waiters: Vec<_> = (0..2)
            .map(|_| {
                let client = client.clone();
                spawn(async move { client.closed().await })
            })
            .collect();
        let gives_up = spawn({
            let client = client.clone();
            async move {
                let mut closed = pin!(client.closed());
                poll_fn(|cx| Poll::Ready(drop(closed.as_mut().poll(cx)))).await;
            }
        });
        let calls: Vec<_> = (0..3)
            .map(|_| spawn(client.execute_raw("x", None)))
            .collect();
        let mut answered = 0;
        for call in calls {
            match call.await.unwrap() {
                Ok(_) => answered += 1,
                Err(error) => assert!(error.is_end(), "{error:?}"),
            }
        }
        assert!(answered <= 1);
        for waiter in waiters {
            assert!(waiter.await.unwrap().is_end());
        }
        gives_up.await.unwrap();
    });
}

#[test]
fn closing_waits_for_calls_and_dropping_for_the_last_one() {
    check(|| async {
        let client = session(usize::MAX - 1).await;
        let mut events = client.all_events();
        let call = spawn(client.execute_raw("x", None));
        let closes = spawn({
            let client = client.clone();
            async move { client.close().await }
        });
        match call.await.unwrap() {
            Ok(_) | Err(Error::Closed { .. }) => {}
            Err(error) => panic!("{error:?}"),
        }
        closes.await.unwrap();
        drop(client);
        while events.next().await.is_ok() {}

        let client = session(usize::MAX - 1).await;
        let mut events = client.all_events();
        let call = spawn(client.execute_raw("x", None));
        drop(client);
        call.await.unwrap().unwrap();
        while events.next().await.is_ok() {}
    });
}

#[test]
fn subscriptions_take_clear_and_go_while_events_come() {
    check(|| async {
        let client = session(3).await;
        let mut taken = client.all_events();
        let mut cleared = client.all_events();
        let dropped = client.all_events();
        let takes = spawn(async move {
            let mut count = 0;
            while let Ok(Received::Event(_)) = taken.next().await {
                count += 1;
            }
            count
        });
        let clears = spawn(async move {
            cleared.clear();
            while cleared.next().await.is_ok() {
                cleared.clear();
            }
        });
        let drops = spawn(async move { drop(dropped) });
        for _ in 0..3 {
            client.execute_raw("x", None).await.unwrap();
        }
        // One event came with the answer to the negotiation, perhaps before the subscription.
        let count = takes.await.unwrap();
        assert!((3..=4).contains(&count), "{count}");
        clears.await.unwrap();
        drops.await.unwrap();
    });
}
