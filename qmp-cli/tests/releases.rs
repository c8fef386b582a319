//! The built-in history, and other histories that `--releases` names.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn qmp(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_qmp"))
        .args(arguments)
        .output()
        .expect("qmp starts")
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The built-in answers, computed when the data were made, equal those computed from a folder.
#[test]
fn the_built_in_history_answers_like_the_folder() {
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    let schemas = schemas.to_str().expect("UTF-8");
    for (name, least) in [("qmp", 5_000), ("qga", 200), ("storage-daemon", 1_000)] {
        for format in [&[][..], &["--json"]] {
            let words = ["when", "--schema-name", name, "*", "*.*", "m*", "block*.*e"];
            let words = [&words[..], format].concat();
            let built_in = text(&qmp(&words));
            let folder = text(&qmp(&[&words[..], &["--releases", schemas]].concat()));
            assert!(built_in.lines().count() > least, "{name}");
            // Not with `assert_eq!`, which would print megabytes.
            let differs = built_in
                .lines()
                .zip(folder.lines())
                .find(|(one, two)| one != two);
            assert_eq!(differs, None, "{name}");
            assert_eq!(built_in.len(), folder.len(), "{name}");
        }
    }
    let words = [
        "diff",
        "7.2",
        "8.0",
        "--format",
        "json",
        "--fail-on",
        "never",
    ];
    let built_in = text(&qmp(&words));
    let folder = text(&qmp(&[&words[..], &["--releases", schemas]].concat()));
    let count = |text: &str| text.matches("\"fingerprint\"").count();
    assert!(count(&built_in) > 10);
    assert_eq!(count(&built_in), count(&folder));
}

#[test]
fn a_folder_of_snapshots_is_a_history() {
    let folder = tempfile::tempdir().expect("folder can be made");
    for (release, command) in [("1.0.0", "early"), ("1.1.0", "late")] {
        let snapshot = format!(
            "{{\"schema\": \"qmp\", \"release\": \"{release}\", \"definitions\": [\n\
             {{\"kind\":\"command\",\"name\":\"{command}\"}}\n]}}\n"
        );
        let path = folder.path().join(format!("qmp-{release}.json"));
        fs::write(path, snapshot).expect("file can be written");
    }
    let releases = ["--releases", folder.path().to_str().expect("UTF-8")];
    let ask = |words: &[&str]| qmp(&[words, &releases].concat());

    let when = ask(&["when", "late", "early"]);
    assert_eq!(
        text(&when),
        "late (command): since 1.1\n\
         early (command): since 1.0 or earlier, last in 1.0, gone in 1.1\n",
        "{}",
        errors(&when)
    );
    assert!(text(&ask(&["dump", "1.1"])).contains("command late"));
    let diff = ask(&["diff", "1.0", "1.1", "--format", "text"]);
    assert_eq!(diff.status.code(), Some(1));
    assert!(
        text(&diff).contains("command-removed early"),
        "{}",
        text(&diff)
    );
    // It does not have the releases of the built-in history.
    let unknown = ask(&["dump", "7.2"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(
        errors(&unknown).contains("there are 1.0.0, 1.1.0"),
        "{}",
        errors(&unknown)
    );
    let nowhere = qmp(&["when", "late", "--releases", "/nowhere"]);
    assert_eq!(nowhere.status.code(), Some(2));
    assert!(
        errors(&nowhere).contains("/nowhere"),
        "{}",
        errors(&nowhere)
    );
}
