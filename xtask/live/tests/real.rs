//! Real servers: started, asked, and ended again. A test whose server is not installed says so and
//! passes, unless `QMP_REQUIRE_LIVE=1` is set.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use qmp_testing::needs;
use serde_json::Value;

fn live(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask-live"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("program runs");
    let mut stdin = child.stdin.take().expect("there is a pipe");
    // It need not be read.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    child.wait_with_output().expect("program ends")
}

fn values(output: &Output) -> Vec<Value> {
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let values = serde_json::Deserializer::from_slice(&output.stdout).into_iter();
    values.map(|value| value.expect("it is JSON")).collect()
}

#[test]
fn servers_say_what_they_are() {
    for (program, target, least) in [
        ("qemu-system-x86_64", Some("x86_64"), 900),
        ("qemu-storage-daemon", None, 450),
    ] {
        if !needs::program(program) {
            continue;
        }
        let values = values(&live(&["--start", program], ""));
        let [greeting, of_target, schema] = &values[..] else {
            panic!("{} values", values.len());
        };
        assert!(greeting["QMP"]["version"]["qemu"]["major"].is_u64());
        assert_eq!(of_target["return"]["arch"].as_str(), target);
        let count = schema["return"].as_array().map_or(0, Vec::len);
        assert!(count >= least, "only {count} entries");
    }
}

#[test]
fn commands_are_executed_as_they_are() {
    let program = "qemu-system-x86_64";
    if !needs::program(program) {
        return;
    }
    let commands = r#"
        {"execute": "query-name"}
        [{"execute": "nothing-like-it"},
         {"execute": "query-name", "arguments": {"more": 1}}]"#;
    let replies = values(&live(&["--start", program, "--execute"], commands));
    assert_eq!(replies.len(), 3);
    assert!(replies[0]["return"].is_object());
    assert_eq!(replies[1]["error"]["class"], "CommandNotFound");
    assert_eq!(replies[2]["error"]["class"], "GenericError");
}

#[test]
fn what_cannot_be_asked_is_said() {
    for (arguments, expected) in [
        (
            &["unix:/nowhere/at/all"][..],
            "cannot connect to unix:/nowhere/at/all: ",
        ),
        (&["tcp:nobody"], "`tcp:nobody` is no address"),
        (
            &["--start", "/nowhere/at/all"],
            "cannot start '/nowhere/at/all': ",
        ),
        (
            &["--start", "/bin/false"],
            "'/bin/false' ended before it listened",
        ),
        (
            &["--execute", "unix:/nowhere"],
            "there is no object in the command 7",
        ),
    ] {
        let output = live(arguments, "7");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.starts_with(&format!("error: {expected}")), "{said}");
        assert!(output.stdout.is_empty());
    }
}
