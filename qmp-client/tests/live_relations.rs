//! The relations in `schemas/relations.toml`, tried on real servers: each command is sent, its events come, a query shows its
//! effect, its inverse undoes the effect, and its errors are as listed.

#[path = "common/live.rs"]
mod live;
#[path = "common/patient.rs"]
mod patient;
#[path = "common/shown.rs"]
mod shown;

use std::collections::BTreeSet;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use qmp_testing::PATIENCE;
use qmp_testing::examples::{Message, Runs};
use qmp_testing::fixtures;
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

/// Provokes the known errors.
fn provoke(session: &mut Session, relation: &Relation) -> Result<(), String> {
    for failure in &relation.errors {
        let Some(send) = &failure.send else { continue };
        match session.execute(&relation.name, send)? {
            Err((class, _)) if class == failure.class => {}
            other => {
                let (class, when) = (&failure.class, &failure.when);
                return Err(format!("{send}: {other:?} is not {class}, if {when}"));
            }
        }
    }
    Ok(())
}

/// Tries a relation on a new server.
fn check(relation: &Relation) -> Result<(), String> {
    let attempt = &relation.attempt;
    let session = Session::start(attempt.on, &attempt.options);
    let session = &mut session.ok_or("the server does not start")?;
    session.prepare(&attempt.setup)?;
    let before = match &attempt.send {
        Some(send) => cause(session, relation, send)?,
        None => None,
    };
    provoke(session, relation)?;
    if let (Some(undo), Some(inverse)) = (&attempt.undo, &relation.inverse) {
        succeed(session, inverse, undo)?;
        let problem = format!("{inverse} does not undo it");
        look_until(session, relation, &problem, |seen| *seen == before)?;
    }
    Ok(())
}

/// Whether something is sent to try it.
fn sends(relation: &Relation) -> bool {
    let provokes = relation.errors.iter().any(|error| error.send.is_some());
    relation.attempt.send.is_some() || provokes
}

fn main() -> ExitCode {
    let mut relations = relations();
    relations.retain(sends);
    let commands = relations
        .iter()
        .filter(|relation| relation.attempt.send.is_some());
    let commands = commands.count();
    assert!(commands >= COMMANDS, "only {commands} commands");
    for on in [Runs::Emulator, Runs::StorageDaemon, Runs::Agent] {
        if Session::start(on, &[]).is_none() {
            relations.retain(|relation| relation.attempt.on != on);
        }
    }
    fixtures::run(fixtures::each(
        "relation",
        relations,
        |relation| &relation.name,
        check,
    ))
}
