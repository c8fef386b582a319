//! Both clients do the same: a scenario is a server and a program, each a list of steps; both clients run
//! the program against the server, and everything observable must be equal. A table has the intended
//! differences, with reasons.
//!
//! `server` has the server's steps and its thread, `program` the program's steps, `twin` both clients behind one
//! interface, `record` the observations, `meant` the table, `catalogue` the
//! named scenarios, and `random` generated ones.

#![allow(
    clippy::enum_glob_use,
    clippy::wildcard_imports,
    reason = "scenarios are lists of steps; clippy knows only tests with the standard harness"
)]

#[path = "../common/commands.rs"]
mod commands;
#[path = "../common/either.rs"]
mod either;
#[path = "../common/peer.rs"]
mod peer;

mod catalogue;
mod meant;
mod program;
mod random;
mod record;
mod server;
mod twin;

use std::fmt::Write as _;
use std::process::ExitCode;

use meant::MEANT;
use program::Scenario;
use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use qmp_testing::fixtures;
use record::Record;
use server::Pace;
use twin::{KINDS, Kind};

/// The number of named scenarios.
const COUNT: usize = 149;

/// The index of an intended difference in the table, if this is one.
fn meant(scenario: &str, asynchronous: &str, blocking: &str) -> Option<usize> {
    MEANT.iter().position(|meant| {
        meant.scenario == scenario
            && asynchronous.starts_with(meant.asynchronous)
            && blocking.starts_with(meant.blocking)
    })
}

/// The faults in the records of a scenario.
fn faults(scenario: &Scenario, records: &[(Kind, Record)]) -> String {
    let mut text = String::new();
    let expected = records[0].1.parts();
    for (kind, record) in records {
        for fault in &record.faults {
            let _ = writeln!(text, "  {kind:?}: {fault}");
        }
        let parts = record.parts();
        for number in 0..parts.len().max(expected.len()) {
            let own = parts.get(number).map_or("", String::as_str);
            let other = expected.get(number).map_or("", String::as_str);
            if own != other && meant(&scenario.name, own, other).is_none() {
                let _ = writeln!(text, "  {kind:?}: {own}\n  but Blocking: {other}");
            }
        }
        let all = parts.join("\n");
        let mut rest = all.as_str();
        for part in &scenario.shows {
            match rest.find(part.as_str()) {
                Some(at) => rest = &rest[at + part.len()..],
                None => {
                    let _ = writeln!(text, "  {kind:?} does not show `{part}`");
                }
            }
        }
    }
    text
}

/// Runs a scenario with all clients.
fn run(scenario: &Scenario) -> Result<(), String> {
    let records = KINDS.map(|kind| (kind, scenario.run(kind)));
    if std::env::var_os("TWINS_VERBOSE").is_some() {
        for (kind, record) in &records {
            let record = record.parts().join("\n    ");
            println!("{}, {kind:?}:\n    {record}", scenario.name);
        }
    }
    let faults = faults(scenario, &records);
    if faults.is_empty() {
        return Ok(());
    }
    Err(faults)
}

/// The named scenarios, by suite.
fn suites() -> [(&'static str, Vec<Scenario>); 6] {
    [
        ("beginning", catalogue::beginning::all()),
        ("calls", catalogue::calls::all()),
        ("events", catalogue::events::all()),
        ("faults", catalogue::faults::all()),
        ("endings", catalogue::endings::all()),
        ("callbacks", catalogue::callbacks::all()),
    ]
}

/// All named scenarios.
fn catalogue() -> Vec<Scenario> {
    let suites = suites().into_iter();
    suites.flat_map(|(_, scenarios)| scenarios).collect()
}

fn main() -> ExitCode {
    let functions: [(&str, fn()); 6] = [
        (
            "each_scenario_has_its_own_name",
            each_scenario_has_its_own_name,
        ),
        (
            "each_intended_difference_exists",
            each_intended_difference_exists,
        ),
        (
            "no_event_of_an_old_session_comes_after_reconnected",
            no_event_of_an_old_session_comes_after_reconnected,
        ),
        ("scripts_run_alike", scripts_run_alike),
        (
            "scripts_that_are_cut_run_alike",
            scripts_that_are_cut_run_alike,
        ),
        (
            "a_cut_at_every_byte_runs_alike",
            a_cut_at_every_byte_runs_alike,
        ),
    ];
    let functions = functions.map(|(name, function)| fixtures::function(name, function));
    let scenarios = suites().into_iter().flat_map(|(suite, scenarios)| {
        fixtures::each(suite, scenarios, |scenario| &scenario.name, run)
    });
    fixtures::run(scenarios.chain(functions).collect())
}

fn each_scenario_has_its_own_name() {
    let mut names: Vec<_> = catalogue().into_iter().map(|one| one.name).collect();
    let count = names.len();
    assert_eq!(count, COUNT, "correct the count");
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
    let unknown = MEANT
        .iter()
        .find(|meant| !names.contains(&meant.scenario.to_owned()));
    assert!(unknown.is_none(), "{}", unknown.unwrap().scenario);
}

/// The table must not list differences that do not exist.
fn each_intended_difference_exists() {
    let mut found = vec![false; MEANT.len()];
    let named = |name: &str| MEANT.iter().any(|meant| meant.scenario == name);
    for scenario in catalogue().iter().filter(|one| named(&one.name)) {
        let blocking = scenario.run(Kind::Blocking).parts();
        let asynchronous = scenario.run(Kind::Async).parts();
        for (own, other) in asynchronous.iter().zip(&blocking) {
            if let Some(place) = meant(&scenario.name, own, other).filter(|_| own != other) {
                found[place] = true;
            }
        }
    }
    assert!(found.iter().all(|found| *found), "{found:?}");
}

/// The scheduler decides how many of the old events are read.
fn no_event_of_an_old_session_comes_after_reconnected() {
    for kind in KINDS.repeat(10) {
        let record = catalogue::endings::again_among_events().run(kind);
        let place = |part: &str| {
            let found = |step: &String| step.contains("Next(1)") && step.contains(part);
            record.steps.iter().rposition(found)
        };
        let again = place("Reconnected");
        assert!(again.is_some() && place("OLD") < again, "{record:?}");
        assert!(again < place("NEW"), "{record:?}");
        assert!(record.faults.is_empty(), "{:?}", record.faults);
    }
}

/// Runs generated scenarios: always the same ones, and more with `TWINS_CASES`.
fn made_up<S: Strategy>(strategy: &S, test: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let cases = std::env::var("TWINS_CASES").ok();
    let config = Config {
        cases: cases.map_or(40, |cases| cases.parse().unwrap()),
        failure_persistence: None,
        max_shrink_iters: 60,
        ..Config::default()
    };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[11; 32]);
    let result = TestRunner::new_with_rng(config, rng).run(strategy, test);
    assert!(result.is_ok(), "{}", result.unwrap_err());
}

/// Runs a generated scenario with each client; fails if there is a fault.
fn check(scenario: &Scenario) -> Result<[Record; 3], TestCaseError> {
    let mut records = KINDS.map(|kind| (kind, scenario.run(kind)));
    for (_, record) in &mut records {
        let mistakes = random::mistakes(record);
        record.faults.extend(mistakes);
    }
    let faults = faults(scenario, &records);
    if faults.is_empty() {
        Ok(records.map(|(_, record)| record))
    } else {
        let (_, record) = &records[0];
        let all = record.parts().join("\n    ");
        let pace = &scenario.pace;
        Err(TestCaseError::fail(format!("{pace:?}\n{faults}\n{all}")))
    }
}

fn scripts_run_alike() {
    let pieces = proptest::collection::vec(1..60_usize, 1..8);
    made_up(&(random::plan(11), pieces), |(plan, pieces)| {
        let scenario = plan.scenario();
        let whole = check(&scenario)?;
        let pieces = check(&scenario.pace(Pace::Pieces(pieces)))?;
        for (whole, pieces) in whole.iter().zip(pieces) {
            let fault = || TestCaseError::fail(format!("{whole:?}\nbut in pieces {pieces:?}"));
            if whole.steps != pieces.steps || whole.seen.received != pieces.seen.received {
                return Err(fault());
            }
        }
        Ok(())
    });
}

fn scripts_that_are_cut_run_alike() {
    let cuts = proptest::collection::vec(0..1000_usize, 4);
    made_up(&(random::plan(8), cuts), |(plan, cuts)| {
        let mut scenario = plan.scenario();
        let [whole, ..] = check(&scenario)?;
        scenario.shows.clear();
        for cut in cuts {
            let cut = whole.seen.sent * cut / 1000;
            check(&scenario.clone().pace(Pace::Cut(cut)))?;
        }
        Ok(())
    });
}

fn a_cut_at_every_byte_runs_alike() {
    use catalogue::{ask, event, expect, greeted, job, refuse, reply};
    use program::Do::{Next, Run, Watch};

    let server = vec![
        expect("ask"),
        event("A"),
        reply(1, "[\"}t1.\"]"),
        expect("ask"),
        refuse(2, "t2."),
        expect("ask"),
        server::Say::Together(vec![job("b"), reply(3, "{\r\n \"t3.\": 4\r\n}")]),
    ];
    let calls = ["t1.", "t2.", "t3."].map(|tag| Run(ask(tag)));
    let watch = vec![Watch(1, twin::Wanted::All)];
    let program = [watch, calls.to_vec(), vec![Next(1), Next(1)]].concat();
    let scenario = greeted("cut", server, program);
    let [whole, ..] = check(&scenario).unwrap();
    for cut in 0..whole.seen.sent {
        let result = check(&scenario.clone().pace(Pace::Cut(cut)));
        assert!(result.is_ok(), "{}", result.unwrap_err());
    }
}
