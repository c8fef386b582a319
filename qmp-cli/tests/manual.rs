//! `qmp completions` and `qmp man`, and the settings of colours.

use std::fs;
use std::process::{Command, Output};

use qmp_testing::needs;

fn qmp(arguments: &[&str], no_color: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_qmp"))
        .args(arguments)
        .env("NO_COLOR", no_color)
        .env("CLICOLOR_FORCE", "1")
        .output()
        .expect("qmp starts")
}

fn text(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn shells_complete_the_words() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = text(&qmp(&["completions", shell], ""));
        for word in ["introspect", "guest-agent", "schema-name"] {
            assert!(script.contains(word), "{shell}: no {word}");
        }
    }
    assert_eq!(qmp(&["completions", "tcl"], "").status.code(), Some(2));
}

#[test]
fn every_command_has_a_manual_page() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let pages = folder.path().join("man1");
    text(&qmp(&["man", pages.to_str().expect("UTF-8")], ""));
    for name in [
        "qmp",
        "qmp-check",
        "qmp-diff",
        "qmp-diff-matrix",
        "qmp-when",
    ] {
        let page = fs::read_to_string(pages.join(format!("{name}.1"))).expect("it is there");
        assert!(page.contains("Examples:"), "{name}");
    }
    let page = text(&qmp(&["man"], ""));
    let written = fs::read_to_string(pages.join("qmp.1")).expect("it is there");
    assert!(
        page.starts_with(".ie") && written.contains(".TH qmp 1"),
        "{page}"
    );
    let missing = qmp(&["man", "/dev/null/man1"], "");
    assert_eq!(missing.status.code(), Some(2));
}

/// All commands, events and types are in it, and formatters find nothing to complain about.
#[test]
fn the_reference_is_a_manual_page() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let pages = folder.path().join("man1");
    text(&qmp(&["man", pages.to_str().expect("UTF-8")], ""));
    for (name, sections) in [
        (
            "qmp",
            &["blockdev-mirror", "BLOCK_JOB_READY", "MirrorSyncMode"][..],
        ),
        ("qga", &["guest-exec", "GuestExec"]),
    ] {
        let path = folder.path().join(format!("man7/{name}-reference.7"));
        let page = fs::read_to_string(&path).expect("it is there");
        for section in sections {
            let heading = format!("\n.SS {}\n", section.replace('-', "\\-"));
            assert!(page.contains(&heading), "{name}: no {section}");
        }
        if needs::is_installed("groff") {
            let output = Command::new("groff")
                .args(["-k", "-t", "-man", "-Tutf8", "-ww", "-z"])
                .arg(&path)
                .output()
                .expect("groff can be run");
            let warnings = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(
                output.status.success() && warnings.is_empty(),
                "{name}: {warnings}"
            );
        } else {
            needs::skip("groff is not installed");
        }
    }
}

#[test]
fn the_reference_can_be_printed() {
    let page = text(&qmp(&["man", "--reference", "qga"], ""));
    assert!(page.contains("\n.TH QGA\\-REFERENCE 7 "), "{page}");
}

#[test]
fn colours_are_left_out_if_the_environment_says_so() {
    let report = [
        "diff",
        "9.0",
        "9.1",
        "--only",
        "migrate.blk",
        "--fail-on",
        "never",
    ];
    assert!(text(&qmp(&report, "")).contains("\u{1b}["));
    assert!(!text(&qmp(&report, "1")).contains('\u{1b}'));
    let forced = [&report[..], &["--color", "always"]].concat();
    assert!(text(&qmp(&forced, "1")).contains("\u{1b}["));
}
