//! A session of the asynchronous client.

use std::time::Duration;

use fastrand::Rng;
use qmp_client::Client;
use qmp_types::qmp::commands::QomGet;
use serde_json::json;
use tokio::time::timeout;

use crate::session::{CONNECT, Session};
use crate::token;

/// Connects, calls from several tasks, and ends the session.
pub(crate) async fn run(session: Session, mut rng: Rng) {
    session.figures.session();
    let builder = Client::builder().retry(true).oob(session.oob);
    let builder = builder.connect_timeout(CONNECT).greeting_timeout(CONNECT);
    let guard = session.watchdog.watch("connect", CONNECT * 2);
    let client = builder.connect(&session.address).await;
    drop(guard);
    let client = match client {
        Ok(client) => client,
        Err(error) => return session.figures.error(&error),
    };
    // The tasks keep the client, so it has to be closed.
    let is_closed = rng.bool();
    let waiters: Vec<_> = (0..if is_closed { 3 } else { 0 })
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.closed().await })
        })
        .collect();
    let mut events = client.all_events();
    let workers: Vec<_> = (0..rng.usize(1..24))
        .map(|_| tokio::spawn(work(session.clone(), client.clone(), rng.fork())))
        .collect();
    for worker in workers {
        if worker.await.is_err() {
            session.figures.panicked();
        }
    }
    while let Ok(Some(_)) = events.try_next() {}
    if is_closed {
        let _guard = session.watchdog.watch("close", CONNECT);
        client.close().await;
    }
    drop(client);
    let _guard = session.watchdog.watch("closed", CONNECT);
    for waiter in waiters {
        if waiter.await.is_err() {
            session.figures.panicked();
        }
    }
    if !is_closed {
        // The subscription ends with the session.
        while events.next().await.is_ok() {}
    }
}

async fn work(session: Session, client: Client, mut rng: Rng) {
    for _ in 0..rng.usize(1..20) {
        let name = token::unique();
        let limit = Session::limit(&mut rng);
        let patience = Duration::from_millis(match rng.u8(0..10) {
            0 => rng.u64(..5),
            _ => 3_600_000,
        });
        let _guard = session.watchdog.watch("call", limit);
        let result = if session.oob && rng.u8(0..5) == 0 {
            let arguments = json!({ "path": name, "property": "x" });
            let call = client.execute_raw_oob("qom-get", Some(arguments));
            timeout(patience, call.deadline(limit)).await
        } else {
            let call = client.execute(QomGet::new(name.clone(), "x"));
            timeout(patience, call.deadline(limit)).await
        };
        let Ok(result) = result else {
            session.figures.abandoned();
            continue;
        };
        if session.judge(&name, result.map(|value| value.to_string())) {
            break;
        }
    }
}
