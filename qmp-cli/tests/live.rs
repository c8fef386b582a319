//! Real servers: started, asked, and ended again. A test whose server is not installed is skipped, unless
//! `QMP_REQUIRE_LIVE=1` is set.

use std::process::{Command, Output};

use qmp_testing::needs;

fn qmp(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_qmp"))
        .args(arguments)
        .output()
        .expect("qmp starts")
}

#[test]
fn servers_describe_themselves() {
    for (program, least, target) in [
        ("qemu-system-x86_64", 200, true),
        ("qemu-storage-daemon", 40, false),
    ] {
        if !needs::program(program) {
            continue;
        }
        let output = qmp(&["dump", program]);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{said}");
        let dump = String::from_utf8_lossy(&output.stdout);
        let commands = dump.lines().filter(|line| line.starts_with("command "));
        let count = commands.count();
        assert!(count >= least, "only {count} commands");
        assert_eq!(dump.contains("\ncommand query-target "), target);
    }
}

/// An emulator refuses the witnesses as predicted.
#[test]
fn an_emulator_confirms_a_break() {
    let program = "qemu-system-x86_64";
    if !needs::program(program) {
        return;
    }
    let live = format!("--witness=live:{program}");
    let output = qmp(&[
        "diff",
        "8.2",
        "9.1",
        "--only",
        "migrate.blk",
        "--format",
        "json",
        "--fail-on",
        "never",
        &live,
    ]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{said}");
    let report = String::from_utf8_lossy(&output.stdout);
    assert!(report.contains("Parameter 'blk' is unexpected"), "{report}");
    assert!(report.contains("confirmed"), "{report}");
}

#[test]
fn servers_that_cannot_be_asked_are_an_error() {
    for (server, expected) in [
        (
            "unix:/nowhere/at/all",
            "cannot connect to unix:/nowhere/at/all: ",
        ),
        ("tcp:host", "`tcp:host` is not an address"),
        ("exec:/nowhere/at/all", "cannot start '/nowhere/at/all': "),
        ("exec:/bin/false", "'/bin/false' ended before it listened"),
    ] {
        let output = qmp(&["dump", server]);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.starts_with(&format!("error: {expected}")), "{said}");
        assert!(output.stdout.is_empty());
    }
}
