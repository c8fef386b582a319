//! The asynchronous client under functions of the program that use the client, and under time.

#![cfg(feature = "tokio")]

#[path = "common/peer.rs"]
mod peer;

use std::os::unix::net::UnixStream;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use qmp_client::{Client, Error, Received};

use peer::Peer;

async fn connect(stream: UnixStream, deadline: Duration) -> Client {
    stream.set_nonblocking(true).unwrap();
    let stream = tokio::net::UnixStream::from_std(stream).unwrap();
    let builder = Client::builder().deadline(deadline);
    builder.open(stream).await.unwrap()
}

#[tokio::test]
async fn a_predicate_may_use_the_client_and_its_event_comes_before_the_reply_r36() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.expect("cont");
        peer.event("RESUME", "{}");
        peer.reply(2, "{}");
        peer.wait_for_end();
    });
    let client = connect(stream, Duration::from_secs(10)).await;
    let place = Arc::new(OnceLock::<Client>::new());
    let inside = place.clone();
    let mut events = client.events_matching(move |event| {
        let client = inside.get().unwrap();
        // All of these take the lock of the session.
        !client.is_closed() && client.take_strays().is_empty() && event.name() == "RESUME"
    });
    place.set(client.clone()).unwrap();
    client.execute_raw("cont", None).await.unwrap();
    let received = events.try_next().unwrap();
    assert!(matches!(received, Some(Received::Event(_))), "{received:?}");
    client.close().await;
    peer.join().unwrap();
}

#[tokio::test]
async fn deadlines_hold_though_the_time_of_an_earlier_call_stays_set() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.answer("first", 2, "{}");
        peer.expect("later");
        peer.expect("sooner");
        peer.wait_for_end();
    });
    let limit = Duration::from_millis(200);
    let client = connect(stream, limit).await;
    client.execute_raw("first", None).await.unwrap();
    // The task will wake up in a fifth of a second for the first call, which is over.
    tokio::time::sleep(Duration::from_millis(120)).await;
    let begin = Instant::now();
    let later = client.execute_raw("later", None).await.unwrap_err();
    assert!(matches!(later, Error::Deadline { .. }), "{later:?}");
    assert!(begin.elapsed() >= limit, "{:?}", begin.elapsed());
    assert!(begin.elapsed() < limit * 10, "{:?}", begin.elapsed());
    // One that is to end before the time that is set.
    let begin = Instant::now();
    let sooner = client
        .execute_raw("sooner", None)
        .deadline(Duration::from_millis(20));
    let sooner = sooner.await.unwrap_err();
    assert!(matches!(sooner, Error::Deadline { .. }), "{sooner:?}");
    assert!(begin.elapsed() < limit * 5, "{:?}", begin.elapsed());
    client.close().await;
    peer.join().unwrap();
}
