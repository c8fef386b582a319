//! Random replies and events, made from the snapshot of each release, survive a round trip through the
//! types.

use std::collections::BTreeSet;
use std::path::Path;

use qmp_schema::Schema;
use qmp_types::transcript::{self, Newer, Note, Replayed};
use qmp_types::{qga, qmp};
use serde_json::Value;

use qmp_testing::sessions::{ROUNDS, session};

/// The members whose type of integer was decided by hand.
fn decided(name: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/history.json");
    let text = std::fs::read_to_string(path).expect("file can be read");
    let notes: Value = serde_json::from_str(&text).expect("file is JSON");
    let changed = notes[name]["changed"].as_array().into_iter().flatten();
    changed
        .filter_map(|entry| Some(entry["path"].as_str()?.to_owned()))
        .collect()
}

fn releases(name: &str) -> Vec<(String, Schema)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/releases");
    let mut releases = Vec::new();
    for entry in std::fs::read_dir(folder).expect("folder can be read") {
        let path = entry.expect("entry can be read").path();
        let file = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let digit = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
        if file.strip_prefix(&format!("{name}-")).is_some_and(digit) {
            let text = std::fs::read_to_string(&path).expect("file can be read");
            let schema = qmp_history::snapshot::to_schema(&file, &text);
            releases.push((
                file,
                schema.unwrap_or_else(|error| panic!("{error}")).schema,
            ));
        }
    }
    releases.sort_by(|a, b| a.0.cmp(&b.0));
    releases
}

fn check(file: &str, text: &str, replayed: &Replayed) {
    let line = |offset: usize| text[offset..].lines().next().unwrap_or_default().to_owned();
    let failures: Vec<String> = replayed
        .failures
        .iter()
        .map(|failure| format!("{failure}\n    {}", line(failure.offset)))
        .collect();
    assert!(
        failures.is_empty(),
        "{file}: {} failures, the first of them:\n{}",
        failures.len(),
        failures[..failures.len().min(5)].join("\n")
    );
    let notes = replayed.notes.iter().filter(|note| !was_text(note));
    let notes: Vec<String> = notes.map(ToString::to_string).collect();
    assert!(notes.is_empty(), "{file}: {notes:?}");
}

/// Members that are text in older releases and an enum in newer ones: any text may come.
fn was_text(note: &Note) -> bool {
    matches!(&note.newer, Newer::Value { path, .. }
        if note.name == "query-block-jobs" && path.ends_with("].type"))
}

#[test]
fn whatever_a_release_sends_is_taken() {
    let mut sessions = 0;
    let decided = decided("qmp");
    assert!(decided.len() >= 7, "{decided:?}");
    for (file, schema) in releases("qmp") {
        let text = session(&schema, &decided, 0x9e37_79b9_7f4a_7c15);
        let replayed = transcript::replay::<qmp::AnyEvent>(&text, qmp::visit_command)
            .unwrap_or_else(|error| panic!("{file}: {error}"));
        assert_eq!(replayed.replies, ROUNDS * schema.commands().len(), "{file}");
        assert_eq!(replayed.events, ROUNDS * schema.events().len(), "{file}");
        check(&file, &text, &replayed);
        sessions += 1;
    }
    assert!(sessions >= 14, "only {sessions} releases");
}

#[test]
fn whatever_a_guest_agent_sends_is_taken() {
    let mut sessions = 0;
    let decided = decided("qga");
    for (file, schema) in releases("qga") {
        let text = session(&schema, &decided, 0x2545_f491_4f6c_dd1d);
        let replayed = transcript::replay::<qga::AnyEvent>(&text, qga::visit_command)
            .unwrap_or_else(|error| panic!("{file}: {error}"));
        assert_eq!(replayed.replies, ROUNDS * schema.commands().len(), "{file}");
        check(&file, &text, &replayed);
        sessions += 1;
    }
    assert!(sessions >= 14, "only {sessions} releases");
}
