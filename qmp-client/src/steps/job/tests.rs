//! The steps of a job, without a client, a server or a clock.

use qmp_types::{Message, Timestamp};
use serde_json::json;

use super::*;

/// The next step, as text.
fn next(job: &mut Job) -> String {
    match job.next() {
        Ok(Step::Run(ask)) => ask.name.to_owned(),
        Ok(Step::Wait) => "wait".to_owned(),
        Ok(Step::Done(Some(job))) => format!("{} of {}", job.current_progress, job.status),
        Ok(Step::Done(None)) => "done".to_owned(),
        Err(error) => error.to_string(),
    }
}

fn reply(job: &mut Job, value: Value) {
    job.reply(Ok(value), &Secrets::default()).unwrap();
}

fn refuse(job: &mut Job) {
    let text = r#"{"error": {"class": "GenericError", "desc": "not now"}}"#;
    let Ok(Message::Error { error, .. }) = Message::parse(text) else {
        panic!("it is an error")
    };
    let error = Error::Refused {
        command: "job".to_owned(),
        arguments: None,
        error,
    };
    job.reply(Err(error), &Secrets::default()).unwrap();
}

fn event(job: &mut Job, name: &str, data: &Value) {
    let data = data.to_string();
    let timestamp = Timestamp {
        seconds: 5,
        microseconds: 6,
    };
    let event = RawEvent::new(name, Some(&data), timestamp);
    job.event(&event, &Secrets::default());
}

/// The reply to `query-jobs`.
fn status(status: &str) -> Value {
    json!([{
        "id": "j", "type": "mirror", "status": status, "current-progress": 1, "total-progress": 2
    }])
}

/// Answers `query-jobs` for the job.
fn is(job: &mut Job, state: &str) {
    assert_eq!(next(job), "query-jobs");
    reply(job, status(state));
}

fn job() -> Job {
    Job::new("j".to_owned())
}

#[test]
fn progress_is_shown_when_it_is_new() {
    let mut job = job();
    job.set_goal(Goal::Progress);
    is(&mut job, "running");
    assert_eq!(next(&mut job), "1 of running");
    job.set_goal(Goal::Progress);
    is(&mut job, "running");
    assert_eq!(next(&mut job), "wait");
    is(&mut job, "ready");
    assert_eq!(next(&mut job), "1 of ready");
    job.set_goal(Goal::Progress);
    assert_eq!(next(&mut job), "query-jobs");
    reply(&mut job, json!([]));
    assert_eq!(next(&mut job), "done");
}

#[test]
fn ready_is_reached_or_passed() {
    for (state, expected) in [
        ("ready", "1 of ready"),
        ("standby", "1 of standby"),
        ("running", "wait"),
        ("pending", "done"),
        ("aborting", "done"),
        ("concluded", "done"),
    ] {
        let mut job = job();
        job.set_goal(Goal::Ready);
        is(&mut job, state);
        assert_eq!(next(&mut job), expected, "{state}");
        // The program may wait for it again.
        job.set_goal(Goal::Ready);
        if state == "ready" {
            is(&mut job, state);
            assert_eq!(next(&mut job), expected);
        }
    }
}

#[test]
fn finishing_completes_finalizes_and_dismisses_once() {
    let mut job = job();
    job.set_goal(Goal::Finish);
    for (state, command) in [("ready", "job-complete"), ("pending", "job-finalize")] {
        is(&mut job, state);
        assert_eq!(next(&mut job), command);
        reply(&mut job, json!({}));
        is(&mut job, state);
        assert_eq!(next(&mut job), "wait");
    }
    is(&mut job, "concluded");
    assert_eq!(next(&mut job), "job-dismiss");
    refuse(&mut job);
    assert_eq!(next(&mut job), "done");
}

#[test]
fn a_refusal_counts_while_the_job_is_in_the_same_state() {
    let mut job = job();
    job.set_goal(Goal::Finish);
    for (state, expected) in [
        ("pending", "job-finalize"),
        ("ready", "`job` failed: not now (GenericError)"),
    ] {
        is(&mut job, "ready");
        assert_eq!(next(&mut job), "job-complete");
        refuse(&mut job);
        is(&mut job, state);
        assert_eq!(next(&mut job), expected);
        if state == "pending" {
            reply(&mut job, json!({}));
        }
    }
}

/// Ends a job after `cancel`, with these events, and returns the result of `finish`.
fn ended(cancel: bool, events: &[(&str, Value)]) -> String {
    let mut job = job();
    if cancel {
        job.set_goal(Goal::Cancel);
        assert_eq!(next(&mut job), "job-cancel");
        reply(&mut job, json!({}));
        assert_eq!(next(&mut job), "done");
    }
    job.set_goal(Goal::Finish);
    if cancel {
        // It is not completed.
        is(&mut job, "ready");
        assert_eq!(next(&mut job), "wait");
    }
    for (name, data) in events {
        event(&mut job, name, data);
    }
    assert_eq!(next(&mut job), "query-jobs");
    reply(&mut job, json!([]));
    next(&mut job)
}

#[test]
fn cancelled_jobs_are_told_from_failed_ones() {
    let aborting = (CHANGE, json!({"id": "j", "status": "aborting"}));
    let of_another = (CHANGE, json!({"id": "k", "status": "aborting"}));
    let cancelled = (CANCELLED, json!({"device": "j", "type": "mirror"}));
    let completed = (COMPLETED, json!({"device": "j", "type": "mirror"}));
    let failed = (
        COMPLETED,
        json!({"device": "j", "type": "mirror", "error": "no space"}),
    );
    let (was_cancelled, aborted) = (
        "the job `j` was cancelled",
        "the job `j` failed: it was aborted",
    );
    // Another program cancelled it.
    assert_eq!(
        ended(false, &[aborting.clone(), cancelled.clone()]),
        was_cancelled
    );
    assert_eq!(ended(true, &[aborting.clone(), cancelled]), was_cancelled);
    // Other jobs than block jobs have no further events.
    assert_eq!(ended(true, std::slice::from_ref(&aborting)), was_cancelled);
    assert_eq!(ended(false, std::slice::from_ref(&aborting)), aborted);
    // It failed or completed before the server cancelled it.
    assert_eq!(
        ended(true, &[aborting, failed]),
        "the job `j` failed: no space"
    );
    assert_eq!(ended(true, &[completed, of_another]), "done");
}

#[test]
fn to_cancel_a_job_that_is_ending_is_no_error() {
    for (answer, expected) in [
        (json!([]), "done"),
        (status("concluded"), "done"),
        (status("aborting"), "done"),
        (status("running"), "`job` failed: not now (GenericError)"),
    ] {
        let mut job = job();
        job.set_goal(Goal::Cancel);
        assert_eq!(next(&mut job), "job-cancel");
        refuse(&mut job);
        assert_eq!(next(&mut job), "query-jobs");
        reply(&mut job, answer);
        assert_eq!(next(&mut job), expected);
    }
}
