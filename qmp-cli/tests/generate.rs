//! `qmp generate` in scripts: fresh and stale code, and invalid input.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn generate(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_qmp"));
    command
        .arg("generate")
        .args(arguments)
        .output()
        .expect("qmp starts")
}

fn text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn answer(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The files that the macro's test compiles are fresh.
#[test]
fn the_files_of_the_nasty_schema_are_fresh() {
    let macros = Path::new(env!("CARGO_MANIFEST_DIR")).join("../qmp-codegen/macros/tests");
    let schema = macros.join("schemas/nasty.json");
    let output = generate(&[
        "--check",
        "--schema",
        text(&schema),
        "--out",
        text(&macros.join("nasty_files")),
    ]);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}{}",
        answer(&output),
        errors(&output)
    );
}

#[test]
fn missing_different_and_orphaned_files_are_found_and_mended() {
    let folder = tempfile::tempdir().expect("a folder");
    let (schema, out) = (folder.path().join("s.json"), folder.path().join("out"));
    fs::write(
        &schema,
        "{ 'command': 'stop' }\n{ 'struct': 'Thing', 'data': { 'a': 'int' } }",
    )
    .expect("written");
    let make = || generate(&["--schema", text(&schema), "--out", text(&out)]);
    let check = || generate(&["--check", "--schema", text(&schema), "--out", text(&out)]);

    let output = check();
    assert_eq!(output.status.code(), Some(1));
    assert!(
        answer(&output).contains("mod.rs: missing"),
        "{}",
        answer(&output)
    );
    assert!(!out.exists(), "a check writes nothing");

    assert_eq!(make().status.code(), Some(0));
    assert_eq!(check().status.code(), Some(0));
    let types = out.join("s/types.rs");
    let whole = fs::read_to_string(&types).expect("generated");

    // Truncated, removed, and left over from a larger schema.
    fs::write(&types, &whole[..whole.len() / 2]).expect("written");
    fs::remove_file(out.join("NAMES.txt")).expect("removed");
    let first = whole.lines().next().expect("a header");
    fs::create_dir(out.join("old")).expect("made");
    fs::write(out.join("old/types.rs"), format!("{first}\n")).expect("written");
    // The user's files stay.
    fs::write(out.join("mine.rs"), "// mine\n").expect("written");
    let output = check();
    assert_eq!(output.status.code(), Some(1));
    let found = answer(&output);
    for line in [
        "s/types.rs: different",
        "NAMES.txt: missing",
        "old/types.rs: orphaned",
    ] {
        assert!(found.contains(line), "{line} in {found}");
    }
    assert_eq!(found.lines().count(), 3, "{found}");
    assert!(
        errors(&output).contains("run `qmp generate "),
        "{}",
        errors(&output)
    );

    assert_eq!(make().status.code(), Some(0));
    assert_eq!(check().status.code(), Some(0));
    assert_eq!(fs::read_to_string(&types).expect("there"), whole);
    assert!(!out.join("old").exists());
    assert!(out.join("mine.rs").exists());
}

#[test]
fn a_bad_schema_leaves_the_old_output() {
    let folder = tempfile::tempdir().expect("a folder");
    let (schema, out) = (folder.path().join("s.json"), folder.path().join("out"));
    let make = || generate(&["--schema", text(&schema), "--out", text(&out)]);
    fs::write(&schema, "{ 'command': 'stop' }").expect("written");
    assert_eq!(make().status.code(), Some(0));
    let before = fs::read_to_string(out.join("s/commands.rs")).expect("generated");

    fs::write(&schema, "{ 'command': 'stop',\n  'returns': 'Missing' }").expect("written");
    let output = make();
    assert_eq!(output.status.code(), Some(1));
    let said = errors(&output);
    assert!(
        said.lines()
            .next()
            .is_some_and(|line| line.contains("s.json:1: error: ")),
        "{said}"
    );
    assert!(said.contains("'Missing'"), "{said}");

    fs::write(&schema, "{ 'include': 'gone.json' }").expect("written");
    let output = make();
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("gone.json"), "{}", errors(&output));

    fs::remove_file(&schema).expect("removed");
    let output = make();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(errors(&output).lines().count(), 1, "{}", errors(&output));

    assert_eq!(
        fs::read_to_string(out.join("s/commands.rs")).expect("there"),
        before
    );
}

#[test]
fn an_output_that_cannot_be_written_is_one_clear_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let (schema, out) = (folder.path().join("s.json"), folder.path().join("out"));
    fs::write(&schema, "{ 'command': 'stop' }").expect("written");
    fs::write(&out, "a file where a folder should be").expect("written");
    let output = generate(&["--schema", text(&schema), "--out", text(&out)]);
    assert_eq!(output.status.code(), Some(2));
    let said = errors(&output);
    let said: Vec<_> = said
        .lines()
        .filter(|line| line.starts_with("error: "))
        .collect();
    assert!(
        matches!(said[..], [line] if line.contains("out")),
        "{said:?}"
    );
}

/// A snapshot is a schema too, and names its release, so older ones can widen it.
#[test]
fn snapshots_with_their_history() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    let snapshot = |release: &str, member: &str| {
        let text = format!(
            "{{\"schema\": \"toy\", \"release\": \"{release}\", \"definitions\": [\n\
             {{\"kind\":\"command\",\"name\":\"ask\",\"returns\":\"Answer\"}},\n\
             {{\"kind\":\"object\",\"members\":[{{\"name\":\"{member}\",\"type\":\"int\"}}],\
             \"name\":\"Answer\"}}\n]}}\n"
        );
        fs::write(path(&format!("releases/toy-{release}.json")), text).expect("written");
    };
    fs::create_dir(path("releases")).expect("made");
    snapshot("1.0.0", "early");
    snapshot("1.1.0", "late");
    snapshot("2.0.0", "future");
    let note = "{ \"oldest\": \"1.0\", \"toy\": { \"replaced\": [\
                { \"path\": \"Answer.late\", \"by\": \"Answer.future\" } ] } }";
    fs::write(path("history.json"), note).expect("written");

    let schema = path("releases/toy-1.1.0.json");
    let out = path("out");
    let arguments = ["--schema", text(&schema), "--out", text(&out)];
    let types = || fs::read_to_string(out.join("toy_1_1_0/types.rs")).expect("generated");
    let output = generate(&arguments);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    assert!(
        types().contains("late: i64") && !types().contains("early"),
        "{}",
        types()
    );

    // Neither the member of 2.0 nor its notes are known.
    let history = ["--history", text(folder.path())];
    let output = generate(&[&arguments[..], &history[..]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    let widened = types();
    assert!(
        widened.contains("late: Option<i64>") && widened.contains("early: Option<i64>"),
        "{widened}"
    );
    assert!(!widened.contains("future"), "{widened}");
    let output = generate(&[&["--check"], &arguments[..]].concat());
    assert_eq!(
        output.status.code(),
        Some(1),
        "it is the history that makes the difference"
    );

    let schema = path("toy.json");
    fs::write(&schema, "{ 'command': 'ask' }").expect("written");
    let output = generate(
        &[
            &["--schema", text(&schema), "--out", text(&out)],
            &history[..],
        ]
        .concat(),
    );
    assert_eq!(output.status.code(), Some(2));
    let said = errors(&output);
    assert!(said.contains("only a snapshot names its release"), "{said}");
}
