//! `introspect`, and snapshots in place of schema files: output and exit status.

use std::fs;
use std::path::Path;
use std::process::Command;

/// The exit status, standard output and standard error of a run.
fn qmp(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_qmp"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .expect("program runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (
        output.status.code(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

const SCHEMA: &str = "\
{ 'command': 'look', 'returns': 'View', 'if': 'CONFIG_EYES' }
{ 'struct': 'View', 'data': { 'far': 'bool', '*near': 'uint8' } }
{ 'event': 'BLINK' }
";

const ANSWER: &str = r#"[
{"arg-type":"0","meta-type":"command","name":"look","ret-type":"1"},
{"arg-type":"0","meta-type":"event","name":"BLINK"},
{"members":[],"meta-type":"object","name":"0"},
{"members":[{"name":"far","type":"bool"},{"default":null,"name":"near","type":"int"}],"meta-type":"object","name":"1"},
{"json-type":"boolean","meta-type":"builtin","name":"bool"},
{"json-type":"int","meta-type":"builtin","name":"int"}
]
"#;

const SNAPSHOT: &str = r#"{"schema": "x", "release": "1.0", "definitions": [
{"if":"CONFIG_EYES","kind":"command","name":"look","returns":"View"},
{"kind":"object","members":[{"name":"far","type":"bool"},{"name":"near","optional":true,"type":"uint8"}],"name":"View"},
{"kind":"event","name":"BLINK"}
]}
"#;

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("folder can be made");
    for (name, text) in [
        ("schema.json", SCHEMA),
        ("snapshot.json", SNAPSHOT),
        ("broken.json", &SNAPSHOT.replace("uint8", "uint9")),
        ("answer.json", ANSWER),
        (
            "reply.json",
            &format!("{{\"return\": {ANSWER}, \"id\": 7}}"),
        ),
        ("other.json", &ANSWER.replace("\"far\"", "\"wide\"")),
        ("text.json", "no JSON"),
    ] {
        fs::write(folder.path().join(name), text).expect("file can be written");
    }
    folder
}

#[test]
fn an_entry_a_line() {
    let folder = folder();
    for file in ["schema.json", "snapshot.json"] {
        let run = |more: &[&str]| qmp(folder.path(), &[&["introspect", file], more].concat());
        assert_eq!(
            run(&["--define", "CONFIG_EYES"]),
            (Some(0), ANSWER.to_owned(), String::new())
        );
        let without: String = ANSWER
            .split_inclusive('\n')
            .filter(|line| !line.contains("look"))
            .collect();
        assert_eq!(run(&[]), (Some(0), without, String::new()));
        let (status, names, _) = run(&["--define", "CONFIG_EYES", "--unmask"]);
        assert_eq!(status, Some(0));
        assert!(
            names.contains(r#""name":"look","ret-type":"View"}"#),
            "{names}"
        );
    }
}

#[test]
fn symbols_are_checked() {
    let folder = folder();
    let run = |symbol: &str| {
        qmp(
            folder.path(),
            &["introspect", "schema.json", "--define", symbol],
        )
    };
    for symbol in ["config_eyes", "CONFIG-EYES", "CONFIG_EYES=1", ""] {
        let (status, out, err) = run(symbol);
        assert_eq!((status, out.as_str()), (Some(2), ""), "{symbol}");
        assert!(
            err.contains(&format!("'{symbol}' is not a symbol")),
            "{err}"
        );
    }
    for (symbol, help) in [
        ("CONFIG_EYE", "; did you mean 'CONFIG_EYES'?"),
        ("EYES", "; did you mean 'CONFIG_EYES'?"),
        ("CONFIG_TELESCOPE", ""),
    ] {
        let (status, out, err) = run(symbol);
        assert_eq!(status, Some(0));
        assert!(out.contains("BLINK") && !out.contains("look"), "{out}");
        assert_eq!(
            err,
            format!("warning: no condition of the schema mentions '{symbol}'{help}\n")
        );
    }
}

#[test]
fn symbols_come_from_a_server_s_answer() {
    let folder = folder();
    let run = |answer: &str| {
        qmp(
            folder.path(),
            &["introspect", "snapshot.json", "--defines-from", answer],
        )
    };
    for answer in ["answer.json", "reply.json"] {
        assert_eq!(
            run(answer),
            (
                Some(0),
                ANSWER.to_owned(),
                "defined: CONFIG_EYES\n".to_owned()
            )
        );
    }
    let (status, out, err) = run("other.json");
    assert_eq!((status, out.as_str()), (Some(1), ""));
    assert_eq!(
        err,
        "error: 'other.json' is not from a server with the schema 'snapshot.json': \
         View.members.far: the answer lacks it in that position\n"
    );
    let (status, _, err) = run("text.json");
    assert_eq!(status, Some(2));
    assert!(err.starts_with("error: 'text.json' is not JSON: "), "{err}");
    let (status, _, err) = run("none.json");
    assert_eq!(status, Some(2));
    assert!(err.starts_with("error: cannot read 'none.json': "), "{err}");
}

#[test]
fn snapshots_are_read_where_schemas_are() {
    let folder = folder();
    let (status, of_schema, _) = qmp(folder.path(), &["dump", "schema.json"]);
    assert_eq!(status, Some(0));
    let (status, of_snapshot, _) = qmp(folder.path(), &["dump", "snapshot.json"]);
    assert_eq!(status, Some(0));
    assert_eq!(
        of_snapshot,
        of_schema.replace("schema.json", "snapshot.json")
    );
    for command in ["dump", "introspect"] {
        let (status, out, err) = qmp(folder.path(), &[command, "broken.json"]);
        assert_eq!((status, out.as_str()), (Some(1), ""));
        assert_eq!(
            err,
            "error: 'broken.json' is not a valid snapshot: line 3: there is no type 'uint9'\n"
        );
        let (status, _, err) = qmp(folder.path(), &[command, "none.json"]);
        assert_eq!(status, Some(2));
        assert!(err.starts_with("error: cannot read schema file"), "{err}");
    }
}

/// Schemas from other sources than the disk.
#[test]
#[cfg(unix)]
fn a_pipe_is_read_once() {
    let folder = folder();
    for file in ["schema.json", "snapshot.json"] {
        let input = fs::File::open(folder.path().join(file)).expect("file can be read");
        let mut pipe = Command::new("cat")
            .stdin(input)
            .stdout(std::process::Stdio::piped())
            .spawn()
            .expect("program runs");
        let output = Command::new(env!("CARGO_BIN_EXE_qmp"))
            .args(["introspect", "/dev/stdin", "--define", "CONFIG_EYES"])
            .stdin(pipe.stdout.take().expect("has an output"))
            .output()
            .expect("program runs");
        assert!(pipe.wait().expect("program ends").success());
        assert_eq!(String::from_utf8_lossy(&output.stdout), ANSWER);
    }
}

#[test]
fn snapshots_stay_within_the_root() {
    let folder = folder();
    fs::create_dir(folder.path().join("in")).expect("folder can be made");
    let snapshot = fs::read(folder.path().join("snapshot.json")).expect("file can be read");
    fs::write(folder.path().join("in/inside.json"), snapshot).expect("file can be written");
    let run = |file: &str| qmp(folder.path(), &["introspect", file, "--root", "in"]);
    assert_eq!(run("in/inside.json").0, Some(0));
    let (status, out, err) = run("snapshot.json");
    assert_eq!((status, out.as_str()), (Some(2), ""));
    assert!(err.starts_with("error: cannot read schema file"), "{err}");
}
