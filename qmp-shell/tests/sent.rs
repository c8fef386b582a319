//! The JSON that lines send, typed by the schema of the newest release, as it is written and as a server tells it.

use qmp_history::introspect::{Names, to_json};
use qmp_schema::Schema;
use qmp_schema::condition::Defines;
use qmp_shell::known::{Flags, of_answer};
use qmp_shell::shell::Step;
use qmp_shell::{Problem, State, syntax};
use qmp_testing::schemas;
use serde_json::{Value, json};

/// The schema as its files have it, and as a server with everything built in tells it.
fn both() -> [Schema; 2] {
    let folder = schemas::project().join("schemas/qmp");
    let schema = schemas::load(&folder, "qapi-schema.json")
        .expect("it is valid")
        .schema;
    let mut everything = Defines::new();
    for symbol in qmp_schema::condition::symbols(&schema) {
        everything.define(symbol).expect("it is a symbol");
    }
    let answer = to_json(&schema, &everything, Names::Masked).to_string();
    let told = of_answer(&answer, &Flags::of(&schema)).expect("it is an answer");
    [schema, told]
}

fn state(schema: Option<Schema>) -> State {
    let mut state = State::new(schema);
    state
        .variables
        .insert("disk".to_owned(), json!({"name": "d0", "size": 7}));
    state
}

/// The requests that lines send; a problem is shown as the user sees it.
fn send(state: &mut State, text: &str) -> Result<Vec<Value>, String> {
    let mut sent = Vec::new();
    for line in text.lines() {
        let shown = |problem: Problem| problem.render(line, false);
        let Some(parsed) = syntax::parse(line).map_err(shown)? else {
            continue;
        };
        match state.step(&parsed).map_err(shown)? {
            Step::Send(ready) => sent.push(ready.to_json()),
            Step::Nothing => {}
            other => panic!("{line}: {other:?}"),
        }
    }
    Ok(sent)
}

#[test]
fn lines_are_typed_by_the_schema() {
    // A line and what it sends, in turns.
    let text = include_str!("lines/sent.txt").lines();
    let cases: Vec<&str> = text
        .filter(|line| !line.is_empty() && !line.starts_with("# "))
        .collect();
    assert!(cases.len() >= 50, "only {} lines", cases.len());
    for schema in both() {
        let mut state = state(Some(schema));
        for case in cases.chunks(2) {
            let [line, expected] = case else {
                panic!("{case:?}");
            };
            let expected: Value = serde_json::from_str(expected).expect("is JSON");
            let sent = send(&mut state, line).unwrap_or_else(|problem| panic!("{problem}"));
            assert_eq!(sent, std::slice::from_ref(&expected), "{line}");
        }
    }
}

#[test]
fn transactions_have_the_form_of_qmp_shell() {
    let expected = json!({"execute": "transaction", "arguments": {"actions": [
        {"type": "block-dirty-bitmap-add", "data": {"node": "drive0", "name": "bitmap1"}},
        {"type": "block-dirty-bitmap-clear", "data": {"node": "drive0", "name": "7"}},
    ]}});
    let one = json!({"execute": "transaction", "arguments": {"actions": [
        {"type": "block-dirty-bitmap-add", "data": {"node": "drive0", "name": "b", "granularity": 65536}},
    ]}});
    for schema in both() {
        let mut state = state(Some(schema));
        let several = "transaction(
            block-dirty-bitmap-add node=drive0 name=bitmap1
            block-dirty-bitmap-clear node=drive0 name=7
        )";
        assert_eq!(send(&mut state, several), Ok(vec![expected.clone()]));
        let on_a_line = "transaction( block-dirty-bitmap-add node=drive0 name=b granularity=64k )";
        assert_eq!(send(&mut state, on_a_line), Ok(vec![one.clone()]));
        // The last action may end it, and a wrong one does not.
        send(
            &mut state,
            "transaction( block-dirty-bitmap-add node=drive0 name=bitmap1",
        )
        .unwrap();
        let wrong = send(&mut state, "block-dirty-bitmap-clear nod=drive0 name=7 )").unwrap_err();
        assert!(wrong.contains("did you mean 'node'?"), "{wrong}");
        assert!(state.in_transaction());
        let last = send(&mut state, "block-dirty-bitmap-clear node=drive0 name=7 )");
        assert_eq!(last, Ok(vec![expected.clone()]));
        assert!(!state.in_transaction());
    }
}

#[test]
fn what_the_server_would_refuse_is_not_sent() {
    // Texts as the user sees them; the second line is what was typed.
    let cases: Vec<&str> = include_str!("lines/refused.txt").split("\n\n").collect();
    assert!(cases.len() >= 18, "only {} cases", cases.len());
    for schema in both() {
        let mut state = state(Some(schema));
        for expected in &cases {
            let line = expected.lines().nth(1).expect("a line").trim_start();
            let problem = send(&mut state, line).expect_err(line);
            assert_eq!(problem.trim_end(), expected.trim_end());
        }
    }
}

#[test]
fn without_a_schema_nothing_is_checked() {
    let mut state = state(None);
    assert_eq!(
        send(&mut state, "device_dell ids=1 name=\"x\""),
        Ok(vec![
            json!({"execute": "device_dell", "arguments": {"ids": 1, "name": "x"}})
        ])
    );
}

#[test]
fn waiting_is_checked_by_the_schema() {
    for schema in both() {
        let mut state = state(Some(schema));
        let mut wait = |line: &str| {
            let parsed = syntax::parse(line).unwrap().unwrap();
            match state.step(&parsed) {
                Ok(Step::Wait { event, members }) => Ok((event, Value::Object(members))),
                Ok(other) => panic!("{other:?}"),
                Err(problem) => Err(problem.render(line, false)),
            }
        };
        let event = wait("wait JOB_STATUS_CHANGE id=7 status=concluded");
        assert_eq!(
            event,
            Ok((
                "JOB_STATUS_CHANGE".to_owned(),
                json!({"id": "7", "status": "concluded"})
            ))
        );
        let problem = wait("wait JOB_STATUS_CHANG").unwrap_err();
        assert!(
            problem.ends_with("help: did you mean 'JOB_STATUS_CHANGE'?\n"),
            "{problem}"
        );
        let problem = wait("wait JOB_STATUS_CHANGE state=x").unwrap_err();
        assert!(
            problem.contains("has no member 'state'") && problem.contains("'status'"),
            "{problem}"
        );
        assert!(
            wait("wait")
                .unwrap_err()
                .contains("the name of an event is missing")
        );
        assert!(
            wait("wait A B").unwrap_err().contains("not MEMBER=VALUE")
                || wait("wait STOP B").is_err()
        );
    }
}
