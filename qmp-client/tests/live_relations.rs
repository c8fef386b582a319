//! The relations in `schemas/relations.toml`, tried on real servers: each command is sent, its events come, a query shows its
//! effect, its inverse undoes the effect, and its errors are as listed.

#![cfg(feature = "guest")]

#[path = "common/live.rs"]
mod live;
#[path = "common/patient.rs"]
mod patient;
#[path = "common/shown.rs"]
mod shown;

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use qmp_testing::PATIENCE;
use qmp_testing::examples::Message;
use qmp_testing::relations::{Relation, relations};
use serde_json::{Value, json};

use shown::Session;

/// The least number of tried commands.
const COMMANDS: usize = 60;

/// Sends a command that must succeed.
fn succeed(session: &mut Session, name: &str, arguments: &Value) -> Result<Value, String> {
    let answer = session.execute(name, arguments)?;
    answer.map_err(|error| format!("{name} {arguments}: {error:?}"))
}

/// Queries the effect, if a command shows it.
fn look(session: &mut Session, relation: &Relation) -> Result<Option<Value>, String> {
    let Some(effect) = &relation.effect else {
        return Ok(None);
    };
    succeed(session, effect, &relation.attempt.look).map(Some)
}

/// Queries until the predicate accepts the reply.
fn look_until(
    session: &mut Session,
    relation: &Relation,
    problem: &str,
    accept: impl Fn(&Option<Value>) -> bool,
) -> Result<(), String> {
    let start = Instant::now();
    loop {
        let seen = look(session, relation)?;
        if accept(&seen) {
            return Ok(());
        }
        if start.elapsed() > PATIENCE {
            return Err(format!("{problem}: {seen:?}"));
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Whether an event reports the end of a job.
fn is_end(event: &Value) -> bool {
    let status = &event["data"]["status"];
    event["event"] == "JOB_STATUS_CHANGE" && (status == "concluded" || status == "null")
}

/// Sends the command and checks its effect; returns the earlier state.
fn cause(
    session: &mut Session,
    relation: &Relation,
    send: &Value,
) -> Result<Option<Value>, String> {
    let before = look(session, relation)?;
    if look(session, relation)? != before {
        return Err(format!("it changes by itself: {before:?}"));
    }
    succeed(session, &relation.name, send)?;
    if let Some(job) = &relation.job {
        let jobs = succeed(session, "query-jobs", &json!({}))?;
        let mut jobs = jobs.as_array().into_iter().flatten();
        if !jobs.any(|entry| entry["type"] == **job) {
            return Err(format!("there is no job of the type '{job}'"));
        }
    }
    for message in &relation.attempt.then {
        if let Message::Send(request) = message {
            let answer = session.call(request)?;
            answer.map_err(|error| format!("{request}: {error:?}"))?;
        }
    }
    let completed = relation.completed.as_ref();
    let mut events: BTreeSet<&String> = relation.events.iter().collect();
    if !relation.attempt.unfinished {
        events.extend(completed);
    }
    for name in events {
        let ends = relation.job.is_some() && !relation.attempt.unfinished;
        let accept = |event: &Value| {
            let is_last = ends && completed == Some(name) && name == "JOB_STATUS_CHANGE";
            event["event"] == **name && (!is_last || is_end(event))
        };
        session
            .event_where(accept)
            .map_err(|error| format!("no event {name}: {error}"))?;
    }
    // `quit` ends the server, so no query can follow.
    if relation.name != "quit" && relation.effect.is_some() {
        look_until(session, relation, "it has no effect", |seen| {
            *seen != before
        })?;
    }
    Ok(before)
}

/// Provokes the known errors; returns their number.
fn provoke(session: &mut Session, relation: &Relation) -> Result<usize, String> {
    let mut count = 0;
    for failure in &relation.errors {
        let Some(send) = &failure.send else { continue };
        match session.execute(&relation.name, send)? {
            Err((class, _)) if class == failure.class => count += 1,
            other => {
                let (class, when) = (&failure.class, &failure.when);
                return Err(format!("{send}: {other:?} is not {class}, if {when}"));
            }
        }
    }
    Ok(count)
}

fn attempt(session: &mut Session, relation: &Relation) -> Result<usize, String> {
    let attempt = &relation.attempt;
    session.prepare(&attempt.setup)?;
    let before = match &attempt.send {
        Some(send) => cause(session, relation, send)?,
        None => None,
    };
    let errors = provoke(session, relation)?;
    if let (Some(undo), Some(inverse)) = (&attempt.undo, &relation.inverse) {
        succeed(session, inverse, undo)?;
        let problem = format!("{inverse} does not undo it");
        look_until(session, relation, &problem, |seen| *seen == before)?;
    }
    Ok(errors)
}

#[test]
fn each_is_so_on_a_real_server() {
    let relations = relations();
    let mut failures = Vec::new();
    let (mut commands, mut errors) = (0, 0);
    for relation in &relations {
        let provokes = relation.errors.iter().any(|error| error.send.is_some());
        if relation.attempt.send.is_none() && !provokes {
            continue;
        }
        let attempt_on = relation.attempt.on;
        let Some(mut session) = Session::start(attempt_on, &relation.attempt.options) else {
            return;
        };
        match attempt(&mut session, relation) {
            Ok(provoked) => {
                commands += usize::from(relation.attempt.send.is_some());
                errors += provoked;
            }
            Err(problem) => failures.push(format!("{}: {problem}", relation.name)),
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    println!("{commands} commands and {errors} errors");
    assert!(commands >= COMMANDS, "only {commands} commands");
}
