//! What must hold of JSON that describes a schema, and of values of generated types: answers to
//! `query-qmp-schema`, snapshots, code of any schema, and any JSON text as a value.

use std::collections::BTreeMap;
use std::io;

use qmp_codegen::Config;
use qmp_diff::{ComparedSchema, Comparison, Visibility};
use qmp_history::introspect::{self, Names};
use qmp_history::snapshot;
use qmp_schema::condition::Defines;
use qmp_schema::{Loaded, Options, dump, load_with};
use qmp_types::qmp::commands::{BlockdevAdd, Migrate, NetdevAdd, QueryBlock};
use qmp_types::qmp::types::{
    BlockInfo, BlockdevOptions, ChardevBackend, MigrationInfo, SchemaInfo, TransactionAction,
};
use qmp_types::{Data, Release, Support};

use crate::input::{ENTRY, Files};
use crate::seeds::seeds;

/// Any bytes as a reply to `query-qmp-schema`: an accepted one is a valid schema, is
/// equal to itself, and makes a `Support`.
///
/// # Panics
/// If a promise is broken.
pub fn answer(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    // The types check less of it, so it may be invalid.
    if let Ok(infos) = qmp_types::from_str::<Vec<SchemaInfo>>(text) {
        let server = Support::of(Release::new(10, 0)).with_schema(&infos);
        let _ = server.takes(&QueryBlock::new());
        let _ = server.takes(&Migrate::new().uri("tcp:host:4444"));
        for arguments in [
            r#"{"driver": "raw", "file": "a"}"#,
            r#"{"driver": "x", "y": [1]}"#,
        ] {
            let command = qmp_types::command_from_str::<BlockdevAdd>(Some(arguments));
            let _ = command.map(|command| server.takes(&command));
            let command = qmp_types::command_from_str::<NetdevAdd>(Some(arguments));
            let _ = command.map(|command| server.takes(&command));
        }
    }
    let answer = match introspect::to_schema("answer", text) {
        Ok(answer) => answer,
        Err(error) => return assert!(!error.to_string().is_empty()),
    };
    answer.loaded.schema.assert_valid();
    let side = ComparedSchema {
        label: "answer",
        schema: &answer.loaded.schema,
        sources: &answer.loaded.sources,
        visibility: Visibility::ANSWER,
        release: answer.release,
    };
    let found = Comparison::run(&side, &side, &qmp_diff::Options::default());
    assert!(
        found.findings().is_empty(),
        "it differs from itself: {:?}",
        found.findings()
    );
    if answer.loaded.schema.commands().len() + answer.loaded.schema.events().len() == 0 {
        // Types that no command and no event has are in no answer.
        return;
    }
    let again = introspect::to_text(&answer.loaded.schema, &Defines::new(), Names::Masked);
    if let Err(error) = introspect::to_schema("again", &again) {
        panic!("what is printed is no answer: {error}\n{again}");
    }
}

/// Any bytes as a snapshot: an accepted one is a valid schema, and survives a round trip.
///
/// # Panics
/// If a promise is broken.
pub fn snapshot(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    let loaded = match snapshot::to_schema("snapshot", text) {
        Ok(loaded) => loaded,
        Err(error) => return assert!(!error.to_string().is_empty()),
    };
    loaded.schema.assert_valid();
    let written = snapshot::to_text(&loaded.schema, "qmp", "9.0.0");
    match snapshot::to_schema("snapshot", &written) {
        Ok(again) => assert_eq!(
            dump::to_text(&again.schema, false),
            dump::to_text(&loaded.schema, false)
        ),
        Err(error) => panic!("what is written is no snapshot: {error}\n{written}"),
    }
}

/// Any schema becomes code or is refused, and any JSON is a value of a type or is refused; a value comes
/// through unchanged.
///
/// # Panics
/// If a promise is broken.
pub fn types(input: &[u8]) {
    let options = Options {
        any_comments: true,
        ..Options::default()
    };
    if let Ok(Loaded { schema, .. }) = load_with(ENTRY, &Files::new(input), &options) {
        match qmp_codegen::generate(&schema, &Config::elsewhere("schema", "fuzz")) {
            Ok(files) => assert!(files.iter().len() > 0),
            Err(qmp_codegen::Error::NotRust { file, message }) => panic!("{file}: {message}"),
            Err(_) => {}
        }
    }
    if let Ok(text) = std::str::from_utf8(input) {
        value::<BlockdevOptions>(text);
        value::<Vec<BlockInfo>>(text);
        value::<ChardevBackend>(text);
        value::<MigrationInfo>(text);
        value::<Vec<SchemaInfo>>(text);
        value::<TransactionAction>(text);
        value::<serde_json::Value>(text);
    }
}

fn value<T: Data>(text: &str) {
    let Ok(value) = qmp_types::from_str::<T>(text) else {
        return;
    };
    let written = qmp_types::to_string(&value);
    match qmp_types::from_str::<T>(&written) {
        Ok(again) => assert_eq!(qmp_types::to_string(&again), written),
        Err(error) => panic!("what is written is refused: {error}\n{written}"),
    }
}

/// The fixtures that are valid, as answers or as snapshots.
fn converted(convert: impl Fn(&Loaded) -> String) -> io::Result<BTreeMap<String, Vec<u8>>> {
    let options = Options {
        any_comments: true,
        ..Options::default()
    };
    let load = |input: &[u8]| load_with(ENTRY, &Files::new(input), &options).ok();
    let all = seeds()?.into_iter();
    let valid = all.filter_map(|(name, input)| Some((name, convert(&load(&input)?).into_bytes())));
    Ok(valid.collect())
}

/// Answers to start from.
///
/// # Errors
/// If a folder cannot be read.
pub fn answers() -> io::Result<BTreeMap<String, Vec<u8>>> {
    converted(|loaded| introspect::to_text(&loaded.schema, &Defines::new(), Names::Masked))
}

/// Snapshots to start from.
///
/// # Errors
/// If a folder cannot be read.
pub fn snapshots() -> io::Result<BTreeMap<String, Vec<u8>>> {
    converted(|loaded| snapshot::to_text(&loaded.schema, "qmp", "9.0.0"))
}

/// Schemas and values to start from.
///
/// # Errors
/// If a folder cannot be read.
pub fn schemas_and_values() -> io::Result<BTreeMap<String, Vec<u8>>> {
    let mut all = seeds()?;
    for (name, text) in [
        (
            "raw",
            r#"{"driver": "raw", "file": {"driver": "file", "filename": "a"}}"#,
        ),
        (
            "tag-last",
            r#"{"file": {"filename": "a", "driver": "file"}, "driver": "raw"}"#,
        ),
        (
            "blocks",
            r#"[{"device": "a", "type": "b", "removable": true, "locked": false}]"#,
        ),
        ("backend", r#"{"type": "file", "data": {"out": "a"}}"#),
        (
            "migration",
            r#"{"status": "active", "ram": {"transferred": 1, "x": 1.5}}"#,
        ),
        ("action", r#"{"type": "abort", "data": {}}"#),
        (
            "infos",
            r#"[{"name": "a", "meta-type": "array", "element-type": "b"}]"#,
        ),
    ] {
        all.insert(format!("value-{name}"), text.into());
    }
    Ok(all)
}

/// Words of these texts.
pub const JSON_WORDS: &[&str] = &[
    "\"name\": ",
    "\"meta-type\": ",
    "\"arg-type\": ",
    "\"ret-type\": ",
    "\"members\": ",
    "\"type\": ",
    "\"variants\": ",
    "\"case\": ",
    "\"tag\": ",
    "\"values\": ",
    "\"element-type\": ",
    "\"default\": null",
    "\"features\": ",
    "\"json-type\": ",
    "\"object\"",
    "\"command\"",
    "\"event\"",
    "\"enum\"",
    "\"array\"",
    "\"alternate\"",
    "\"builtin\"",
    "\"kind\":",
    "\"base\":",
    "\"if\":",
    "\"release\": ",
    "\"schema\": ",
    "\"definitions\": [",
    "\"optional\":true",
    "\"discriminator\":",
    "\"data\":",
    "\"boxed\":true",
    "0",
    "1",
];

#[cfg(test)]
mod tests {
    use super::{answer, answers, schemas_and_values, snapshot, snapshots, types};

    /// Each seed, and seeds that something is missing of or that are mixed up.
    #[test]
    fn seeds_break_no_promise() {
        let all: [(_, fn(&[u8])); 3] = [
            (answers().expect("there are seeds"), answer),
            (snapshots().expect("there are seeds"), snapshot),
            (schemas_and_values().expect("there are seeds"), types),
        ];
        for (seeds, target) in all {
            assert!(seeds.len() > 30, "only {} seeds", seeds.len());
            let mut state = 0x9e37_79b9_u32;
            let mut random = |below: usize| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 8) as usize % below.max(1)
            };
            for seed in seeds.values().filter(|seed| seed.len() < 20_000) {
                target(seed);
                for _ in 0..4 {
                    let mut changed = seed.clone();
                    let from = random(changed.len());
                    let to = (from + random(20)).min(changed.len());
                    let piece = changed.drain(from..to).collect::<Vec<_>>();
                    let at = random(changed.len());
                    changed.splice(at..at, piece);
                    target(&changed);
                }
            }
        }
    }
}
