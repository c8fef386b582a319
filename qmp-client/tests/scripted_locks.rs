//! The asynchronous client with callbacks that use it, and with a stopped clock.

#![cfg(feature = "tokio")]

#[path = "common/patient.rs"]
mod patient;
#[path = "common/peer.rs"]
mod peer;

use std::os::unix::net::UnixStream;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use qmp_client::{Client, Error, Received};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use patient::Patient;
use peer::{GREETING, Peer};

async fn connect(stream: UnixStream) -> Client {
    stream.set_nonblocking(true).unwrap();
    let stream = tokio::net::UnixStream::from_std(stream).unwrap();
    Client::patient().open(stream).await.unwrap()
}

#[tokio::test]
async fn a_predicate_may_use_the_client_and_its_event_comes_before_the_reply_r36() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.expect("cont");
        peer.event("RESUME", "{}");
        peer.reply(2, "{}");
        peer.wait_for_end();
    });
    let client = connect(stream).await;
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

/// The runtime's clock only advances while all tasks wait.
#[tokio::test(start_paused = true)]
async fn deadlines_hold_though_the_time_of_an_earlier_call_stays_set() {
    let (stream, mut server) = tokio::io::duplex(1 << 16);
    let script = async move {
        server.write_all(GREETING.as_bytes()).await.unwrap();
        let replies = [
            "{\"return\": {}, \"id\": 1}\r\n",
            "{\"return\": {}, \"id\": 2}\r\n",
        ];
        for (name, reply) in ["qmp_capabilities", "first"].iter().zip(replies) {
            assert!(received(&mut server).await.contains(name));
            server.write_all(reply.as_bytes()).await.unwrap();
        }
        for name in ["later", "sooner"] {
            assert!(received(&mut server).await.contains(name));
        }
        assert_eq!(received(&mut server).await, "");
    };
    let server = tokio::spawn(script);
    let limit = Duration::from_millis(200);
    let client = Client::patient().deadline(limit);
    let client = client.open(stream).await.unwrap();
    client.execute_raw("first", None).await.unwrap();
    // The task's timer will fire in a fifth of a second for the first call, which is over.
    tokio::time::advance(Duration::from_millis(120)).await;
    let begin = tokio::time::Instant::now();
    let later = client.execute_raw("later", None).await.unwrap_err();
    assert!(matches!(later, Error::Deadline { .. }), "{later:?}");
    assert_eq!(round(begin.elapsed()), limit);
    // A call whose deadline is before the timer.
    let begin = tokio::time::Instant::now();
    let limit = Duration::from_millis(20);
    let sooner = client.execute_raw("sooner", None).deadline(limit);
    let sooner = sooner.await.unwrap_err();
    assert!(matches!(sooner, Error::Deadline { .. }), "{sooner:?}");
    assert_eq!(round(begin.elapsed()), limit);
    client.close().await;
    server.await.unwrap();
}

/// Reads a request, which the client writes at once.
async fn received(server: &mut tokio::io::DuplexStream) -> String {
    let mut bytes = [0; 1000];
    let count = server.read(&mut bytes).await.unwrap();
    String::from_utf8_lossy(&bytes[..count]).into_owned()
}

/// Rounds off the millisecond by which the runtime's timers may be late.
fn round(time: Duration) -> Duration {
    let millis = u64::try_from(time.as_millis()).unwrap();
    Duration::from_millis(millis / 5 * 5)
}
