//! A session of the blocking client.

use std::time::Duration;

use fastrand::Rng;
use qmp_client::Error;
use qmp_client::blocking::{Client, Pending};
use qmp_types::qmp::commands::QomGet;

use crate::session::{CONNECT, Session};
use crate::token;

/// Connects, calls, and ends the session.
pub(crate) fn run(session: &Session, mut rng: Rng) {
    session.figures.session();
    let builder = Client::builder().retry(true).connect_timeout(CONNECT);
    let builder = builder.greeting_timeout(CONNECT);
    let guard = session.watchdog.watch("blocking connect", CONNECT * 2);
    let client = builder.connect(&session.address);
    drop(guard);
    let mut client = match client {
        Ok(client) => client,
        Err(error) => return session.figures.error(&error),
    };
    let mut events = client.all_events();
    for _ in 0..rng.usize(1..60) {
        let is_over = match rng.u8(0..10) {
            0..5 => call(session, &mut client, &mut rng),
            5..9 => pipeline(session, &mut client, &mut rng),
            _ => {
                let limit = Duration::from_millis(rng.u64(..10));
                let _guard = session.watchdog.watch("blocking event", limit);
                events
                    .next(&mut client, limit)
                    .is_err_and(|error| error.is_end())
            }
        };
        if is_over {
            break;
        }
    }
    let guard = session.watchdog.watch("blocking drop", Duration::ZERO);
    drop(client);
    drop(guard);
}

fn command() -> (String, QomGet) {
    let name = token::unique();
    (name.clone(), QomGet::new(name, "x"))
}

fn call(session: &Session, client: &mut Client, rng: &mut Rng) -> bool {
    let (name, command) = command();
    let limit = Session::limit(rng);
    let guard = session.watchdog.watch("blocking call", limit);
    let result = client.call(command).deadline(limit).run();
    drop(guard);
    session.judge(&name, result.map(|value| value.to_string()))
}

/// Submits several commands, abandons some and waits for others in another order.
fn pipeline(session: &Session, client: &mut Client, rng: &mut Rng) -> bool {
    let mut pending: Vec<(String, Result<Pending<QomGet>, Error>)> = Vec::new();
    let mut longest = Duration::ZERO;
    for _ in 0..rng.usize(1..16) {
        let (name, command) = command();
        let limit = Session::limit(rng);
        longest = longest.max(limit);
        let _guard = session.watchdog.watch("blocking submit", limit);
        pending.push((name, client.call(command).deadline(limit).submit()));
    }
    rng.shuffle(&mut pending);
    let mut is_over = false;
    for (name, submitted) in pending {
        if rng.u8(0..10) == 0 {
            session.figures.abandoned();
            continue;
        }
        let guard = session.watchdog.watch("blocking wait", longest);
        let result = submitted.and_then(|pending| client.wait(pending));
        drop(guard);
        is_over |= session.judge(&name, result.map(|value| value.to_string()));
    }
    is_over
}
