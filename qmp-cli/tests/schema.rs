//! `qmp schema`, on the history in the program and on other schemas.

use std::fs;
use std::process::{Command, Output};

use serde_json::{Value, json};

fn schema(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_qmp"))
        .arg("schema")
        .args(arguments)
        .output()
        .expect("qmp can be run")
}

fn document(arguments: &[&str]) -> Value {
    let output = schema(arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {output:?}");
    serde_json::from_slice(&output.stdout).expect("is JSON")
}

fn refused(arguments: &[&str]) -> (Option<i32>, String) {
    let output = schema(arguments);
    assert!(output.stdout.is_empty(), "{output:?}");
    let problem = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.code(), problem)
}

#[test]
fn a_command_has_a_document_with_its_parts() {
    let mirror = document(&["blockdev-mirror"]);
    assert_eq!(mirror["$ref"], "#/$defs/message");
    for part in ["message", "arguments", "returns", "reply"] {
        assert!(mirror["$defs"][part].is_object(), "{part}");
    }
    let arguments = &mirror["$defs"]["arguments"];
    assert_eq!(arguments["additionalProperties"], false);
    assert_eq!(arguments["required"], json!(["device", "target", "sync"]));
    let speed = &arguments["properties"]["speed"];
    assert_eq!(speed["type"], "integer");
    let text = speed["description"].as_str().expect("a description");
    assert!(text.contains("bytes per second"), "{text}");
    let sync = &mirror["$defs"]["MirrorSyncMode"]["enum"];
    assert!(
        sync.as_array()
            .is_some_and(|sync| sync.contains(&json!("top"))),
        "{sync}"
    );
}

#[test]
fn one_part_comes_with_what_it_needs() {
    let status = document(&["query-status", "--part", "returns"]);
    assert_eq!(status["$ref"], "#/$defs/returns");
    let definitions = status["$defs"].as_object().expect("definitions");
    let names: Vec<&str> = definitions.keys().map(String::as_str).collect();
    assert_eq!(names, ["RunState", "StatusInfo", "returns"]);
    assert!(
        definitions["StatusInfo"]
            .get("additionalProperties")
            .is_none()
    );
    let closed = document(&["StatusInfo", "--unknown-members", "refuse"]);
    assert_eq!(closed["$defs"]["StatusInfo"]["additionalProperties"], false);
}

#[test]
fn a_release_has_what_it_had() {
    let blk = |release: &str| {
        let migrate = document(&["migrate", "--part", "arguments", "--release", release]);
        migrate["$defs"]["arguments"]["properties"]["blk"].clone()
    };
    assert_eq!(blk("7.2")["type"], "boolean");
    assert_eq!(blk("8.2")["deprecated"], true);
    assert_eq!(blk("9.1"), Value::Null);
    let comment = blk("8.2")["$comment"].to_string();
    assert!(comment.contains("gone in 9.1"), "{comment}");
}

#[test]
fn the_guest_agent_is_found() {
    let ping = document(&["guest-ping"]);
    assert_eq!(ping["title"], "guest-ping");
    let same = document(&["guest-ping", "--schema-name", "qga"]);
    assert_eq!(ping, same);
}

#[test]
fn unions_in_unions_and_recursion_stay_finite() {
    let add = document(&["blockdev-add", "--part", "arguments"]);
    assert_eq!(add["$defs"]["arguments"]["$ref"], "#/$defs/BlockdevOptions");
    let options = &add["$defs"]["BlockdevOptions"];
    assert_eq!(options["unevaluatedProperties"], false);
    let branches = options["allOf"].as_array().expect("branches");
    assert!(branches.len() > 20, "{}", branches.len());
    assert!(add.to_string().len() < 200_000);
}

#[test]
fn wrong_questions_are_answered() {
    let (status, problem) = refused(&["blockdev-mirorr"]);
    assert_eq!(status, Some(1));
    assert_eq!(
        problem,
        "error: there is no command, event or type 'blockdev-mirorr'\nhelp: did you mean 'blockdev-mirror'?\n"
    );
    let (status, problem) = refused(&["STOP", "--part", "arguments"]);
    assert_eq!(status, Some(1));
    assert!(problem.contains("an event has no arguments"), "{problem}");
    for arguments in [
        &["stop", "--release", "1.0"][..],
        &["stop", "--release", "new"],
        &[],
        &["stop", "--all"],
    ] {
        assert_eq!(refused(arguments).0, Some(2), "{arguments:?}");
    }
}

#[test]
fn everything_is_written_to_a_folder() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = folder.path().join("out");
    let path = path.to_str().expect("UTF-8");
    let output = schema(&["--all", path, "--schema-name", "qga"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let read = |name: &str| -> Value {
        let text = fs::read(folder.path().join("out").join(name)).expect("it is there");
        serde_json::from_slice(&text).expect("is JSON")
    };
    assert_eq!(read("commands/guest-ping.json")["title"], "guest-ping");
    assert_eq!(
        read("types/GuestFsfreezeStatus.json")["title"],
        "GuestFsfreezeStatus"
    );
}

#[test]
fn another_schema_has_its_own_descriptions() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = folder.path().join("vmm.json");
    let text = "##\n# @boot:\n#\n# Boots.\n#\n# @kernel: The kernel.\n##\n{ 'command': 'boot', 'data': { 'kernel': 'str' } }\n";
    fs::write(&path, text).expect("file can be written");
    let path = path.to_str().expect("UTF-8");
    let boot = document(&["boot", "--schema", path]);
    let kernel = &boot["$defs"]["arguments"]["properties"]["kernel"];
    assert_eq!(
        *kernel,
        json!({ "type": "string", "description": "The kernel." })
    );
    let openrpc = document(&["--openrpc", "--schema", path]);
    assert_eq!(openrpc["methods"][0]["name"], "boot");
    assert_eq!(openrpc["methods"][0]["summary"], "Boots.");
}

#[test]
fn all_commands_are_one_openrpc_document() {
    let openrpc = document(&["--openrpc", "--release", "10.0"]);
    assert_eq!(
        openrpc["info"],
        json!({
            "title": "QEMU QMP",
            "version": "10.0.2",
            "description": openrpc["info"]["description"],
        })
    );
    let methods = openrpc["methods"].as_array().expect("methods");
    assert!(methods.len() > 200, "{}", methods.len());
    let with_example = methods
        .iter()
        .filter(|method| method.get("examples").is_some());
    assert!(with_example.count() > 100);
}

#[test]
fn one_document_has_all() {
    let all = document(&["--all", "--schema-name", "qga"]);
    assert!(all["$defs"]["guest-ping.message"].is_object());
    assert_eq!(
        all["anyOf"],
        json!([{ "$ref": "#/$defs/command" }, { "$ref": "#/$defs/reply" }])
    );
}
