//! Faults in a program's code during a session: observers, predicates, transports
//! and wakers that panic or use the client.

#![cfg(feature = "tokio")]

#[path = "common/peer.rs"]
mod peer;

use std::future::Future;
use std::io;
use std::os::unix::net::UnixStream;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use qmp_client::client::Transport;
use qmp_client::protocol::{Direction, Observer};
use qmp_client::{Builder, Client, Error};

use peer::Peer;

fn socket(stream: UnixStream) -> tokio::net::UnixStream {
    stream.set_nonblocking(true).unwrap();
    tokio::net::UnixStream::from_std(stream).unwrap()
}

async fn open(builder: Builder, stream: UnixStream) -> Client {
    builder.open(socket(stream)).await.unwrap()
}

/// Limits that a busy machine does not reach.
fn patient() -> Builder {
    Client::builder()
        .greeting_timeout(Duration::from_secs(60))
        .deadline(Duration::from_secs(60))
}

#[tokio::test]
async fn an_observer_that_panics_harms_no_call() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.answer("first", 2, "1");
        peer.answer("second", 3, "2");
        peer.wait_for_end();
    });
    let seen = Arc::new(Mutex::new(Vec::new()));
    let inside = seen.clone();
    let observer = Observer::new(move |direction, text| {
        inside.lock().unwrap().push(text.to_owned());
        assert!(direction == Direction::Sent || !text.contains("\"return\": 1"));
    });
    let client = open(patient().observe(observer), stream).await;
    let first = client.execute_raw("first", None);
    let second = client.execute_raw("second", None);
    let (first, second) = tokio::join!(first, second);
    assert_eq!((first.unwrap(), second.unwrap()), (1.into(), 2.into()));
    client.close().await;
    // The observer is not called again.
    let seen = seen
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    assert!(seen.last().unwrap().contains("\"return\": 1"), "{seen:?}");
    peer.join().unwrap();
}

#[tokio::test]
async fn a_predicate_that_panics_ends_its_subscription_and_no_more() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.expect("go");
        peer.event("RESUME", "{}");
        peer.event("STOP", "{}");
        peer.reply(2, "{}");
        peer.answer("more", 3, "{}");
        peer.wait_for_end();
    });
    let client = open(patient(), stream).await;
    let mut bad = client.events_matching(|event| {
        assert_eq!(event.name(), "RESUME");
        true
    });
    let mut good = client.all_events();
    client.execute_raw("go", None).await.unwrap();
    assert!(bad.next().await.is_ok());
    let error = bad.next().await.unwrap_err();
    assert!(matches!(error, Error::PredicatePanicked), "{error:?}");
    assert!(good.next().await.is_ok() && good.next().await.is_ok());
    client.execute_raw("more", None).await.unwrap();
    client.close().await;
    peer.join().unwrap();
}

/// Polls once.
fn once<T>(future: impl Future<Output = T>) -> Poll<T> {
    pin!(future).poll(&mut Context::from_waker(Waker::noop()))
}

#[tokio::test]
async fn an_observer_that_uses_its_client_gets_an_error_and_no_deadlock() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.expect("go");
        peer.event("STOP", "{}");
        peer.reply(2, "{}");
        peer.wait_for_end();
    });
    let place = Arc::new(OnceLock::<Client>::new());
    let errors = Arc::new(Mutex::new(Vec::new()));
    let (inside, found) = (place.clone(), errors.clone());
    let observer = Observer::new(move |_, _| {
        let Some(client) = inside.get() else { return };
        assert!(!client.is_closed() && client.take_strays().is_empty());
        let call = once(client.execute_raw("x", None)).map(Result::unwrap_err);
        let end = once(client.closed());
        let event = once(client.all_events().next()).map(Result::unwrap_err);
        found.lock().unwrap().extend([call, end, event]);
    });
    let client = open(patient().observe(observer), stream).await;
    place.set(client.clone()).unwrap();
    client.execute_raw("go", None).await.unwrap();
    client.close().await;
    let errors = errors.lock().unwrap();
    // The command, the event and the reply.
    assert!(errors.len() >= 9, "{errors:?}");
    for error in &*errors {
        assert!(
            matches!(error, Poll::Ready(Error::InCallback | Error::Closed { .. })),
            "{error:?}"
        );
    }
    peer.join().unwrap();
}

/// A transport that panics on request.
struct Trap {
    stream: tokio::net::UnixStream,
    reading: Arc<AtomicBool>,
    writing: Arc<AtomicBool>,
}

impl Transport for Trap {
    fn poll_read(&mut self, cx: &mut Context<'_>, room: &mut [u8]) -> Poll<io::Result<usize>> {
        assert!(!self.reading.load(Ordering::SeqCst), "reading");
        Transport::poll_read(&mut self.stream, cx, room)
    }

    fn poll_write(&mut self, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        assert!(!self.writing.load(Ordering::SeqCst), "writing");
        Transport::poll_write(&mut self.stream, cx, bytes)
    }

    fn poll_flush(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_close(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        panic!("closing");
    }
}

#[tokio::test]
async fn a_transport_that_panics_ends_every_call() {
    for is_write in [false, true] {
        let (stream, peer) = Peer::greet_and_run(move |mut peer| {
            peer.expect("waits");
            peer.event("STOP", "{}");
            if !is_write {
                peer.expect("breaks");
                peer.event("STOP", "{}");
            }
            peer.expect_end_of_any_kind();
        });
        let [reading, writing] = [(); 2].map(|()| Arc::new(AtomicBool::new(false)));
        let trap = Trap {
            stream: socket(stream),
            reading: reading.clone(),
            writing: writing.clone(),
        };
        let client = patient().deadline(None).open_transport(trap).await.unwrap();
        let mut events = client.all_events();
        let waits = tokio::spawn(client.execute_raw("waits", None));
        assert!(events.next().await.is_ok());
        if is_write {
            writing.store(true, Ordering::SeqCst);
            // The call that writes panics.
            let breaks = tokio::spawn(client.execute_raw("breaks", None));
            assert!(breaks.await.unwrap_err().is_panic());
        } else {
            reading.store(true, Ordering::SeqCst);
            let error = client.execute_raw("breaks", None).await.unwrap_err();
            assert!(matches!(error, Error::Stopped { .. }), "{error:?}");
        }
        let error = waits.await.unwrap().unwrap_err();
        assert!(matches!(error, Error::Stopped { .. }), "{error:?}");
        let error = events.next().await.unwrap_err();
        assert!(matches!(error, Error::Stopped { .. }), "{error:?}");
        assert!(client.is_closed());
        peer.join().unwrap();
    }
}

/// A waker that counts, and panics on request.
#[derive(Default)]
struct Counter {
    wakes: AtomicUsize,
    panics: bool,
}

impl Wake for Counter {
    fn wake(self: Arc<Self>) {
        self.wakes.fetch_add(1, Ordering::SeqCst);
        assert!(!self.panics, "a waker panics");
    }
}

#[tokio::test]
async fn a_waker_that_panics_keeps_no_other_call_waiting() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        for _ in 0..3 {
            peer.expect("x");
        }
        peer.send("{\"return\": 1, \"id\": 2}{\"return\": 2, \"id\": 3}{\"return\": 3, \"id\": 4}");
        peer.wait_for_end();
    });
    let client = open(patient(), stream).await;
    let before = client.execute_raw("x", None);
    let mut bad = Box::pin(client.execute_raw("x", None));
    let after = client.execute_raw("x", None);
    let waker = Arc::new(Counter {
        panics: true,
        ..Counter::default()
    });
    let bad = async {
        let waker = Waker::from(waker.clone());
        assert!(
            bad.as_mut()
                .poll(&mut Context::from_waker(&waker))
                .is_pending()
        );
    };
    let (before, (), after) = tokio::join!(before, bad, after);
    assert_eq!((before.unwrap(), after.unwrap()), (1.into(), 3.into()));
    assert_eq!(waker.wakes.load(Ordering::SeqCst), 1);
    client.close().await;
    peer.join().unwrap();
}

#[tokio::test]
async fn who_no_longer_waits_for_the_end_is_forgotten() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| peer.wait_for_end());
    let client = open(patient(), stream).await;
    let counter = Arc::new(Counter::default());
    let waker = Waker::from(counter.clone());
    for _ in 0..1000 {
        let mut closed = pin!(client.closed());
        let cx = &mut Context::from_waker(&waker);
        assert!(closed.as_mut().poll(cx).is_pending());
        assert!(closed.as_mut().poll(cx).is_pending());
    }
    // No other references are left.
    assert_eq!(Arc::strong_count(&counter), 2);
    client.close().await;
    assert_eq!(counter.wakes.load(Ordering::SeqCst), 0);
    peer.join().unwrap();
}
