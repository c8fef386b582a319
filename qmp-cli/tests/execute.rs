//! No file that a pull request can change is executed: schema files of any mode and name,
//! and settings of git and cargo beside them.
#![cfg(unix)]

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::{Command, Output};

const MARK: &str = "executed";

fn qmp(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_qmp"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .expect("program runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Writes an executable file.
fn program(path: &Path, text: &[u8]) {
    fs::create_dir_all(path.parent().expect("it is in a folder")).expect("folder can be made");
    fs::write(path, text).expect("file can be written");
    fs::set_permissions(path, Permissions::from_mode(0o755)).expect("file can be changed");
}

/// A script that leaves a mark in a folder.
fn script(folder: &Path, name: &str) {
    let mark = folder.join(MARK);
    let text = format!("#!/bin/sh\necho > '{}'\nexit 1\n", mark.display());
    program(&folder.join(name), text.as_bytes());
}

fn git(folder: &Path, arguments: &[&str]) {
    let output = Command::new("git")
        .current_dir(folder)
        .args(["-c", "user.name=N", "-c", "user.email=e@example.org"])
        .args(arguments)
        .output()
        .expect("git is there");
    assert!(
        output.status.success(),
        "git {arguments:?}: {}",
        said(&output)
    );
}

#[test]
fn a_schema_that_may_be_executed_is_read() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = folder.path();
    // Both a script and a schema, to which the script is a comment.
    let mark = path.join(MARK);
    let text = format!(
        "#!/usr/bin/touch {}\n{{ 'event': 'MINE' }}\n",
        mark.display()
    );
    for name in ["schema.json", "schema", "qemu-system-mine"] {
        program(&path.join(name), text.as_bytes());
    }
    symlink("schema", path.join("link")).expect("link can be made");
    fs::create_dir(path.join("bin")).expect("folder can be made");
    for name in [
        "schema.json",
        "./schema",
        "schema",
        "link",
        "qemu-system-mine",
    ] {
        for arguments in [
            &["dump", name][..],
            &["diff", name, name],
            &["diff", "9.0", name, "--fail-on", "never"],
            &["diff", name, name, &format!("--witness=live:{name}")],
            &["introspect", name],
            &["check", name],
            &["generate", "--schema", name, "--out", "out"],
        ] {
            let output = qmp(path, arguments);
            let expected = if arguments.iter().any(|word| word.contains("live:")) {
                Some(2)
            } else {
                Some(0)
            };
            assert_eq!(
                output.status.code(),
                expected,
                "{arguments:?}: {}",
                said(&output)
            );
            assert!(!mark.exists(), "{arguments:?} executed it");
        }
    }
}

#[test]
fn a_script_is_only_started_where_it_is_named_as_one() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = folder.path();
    script(path, "emulator");
    let mark = path.join(MARK);
    // Without a schema, `dump` exits with 1, and `diff` cannot run.
    for (arguments, code) in [
        (&["dump", "./emulator"][..], 1),
        (&["diff", "emulator", "9.0"], 2),
    ] {
        let output = qmp(path, arguments);
        assert_eq!(output.status.code(), Some(code), "{}", said(&output));
        let help = format!(
            "help: if '{0}' is a script that starts an emulator, call it 'exec:{0}'\n",
            arguments[1].replace("9.0", "emulator")
        );
        assert!(said(&output).ends_with(&help), "{}", said(&output));
        assert!(!mark.exists());
    }
    let output = qmp(path, &["dump", "exec:./emulator"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        said(&output).contains("ended before it listened"),
        "{}",
        said(&output)
    );
    assert!(mark.exists());
}

#[test]
fn a_program_of_the_machine_is_started_unless_it_is_called_a_schema() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = folder.path();
    let elf = fs::read("/bin/true").expect("it is there");
    assert!(elf.starts_with(b"\x7fELF"));
    program(&path.join("emulator"), &elf);
    program(&path.join("schema.json"), &elf);
    fs::write(path.join("plain"), &elf).expect("file can be written");
    for name in ["./emulator", "emulator"] {
        let output = qmp(path, &["dump", name]);
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        let expected = "error: './emulator' ended before it listened";
        assert!(said(&output).starts_with(expected), "{}", said(&output));
    }
    for name in ["schema.json", "plain"] {
        let output = qmp(path, &["dump", name]);
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        assert!(
            said(&output).contains("not a text file"),
            "{}",
            said(&output)
        );
    }
}

#[test]
fn the_name_of_an_emulator_means_the_one_that_is_installed() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = folder.path();
    let name = "qemu-system-avr";
    program(
        &path.join(name),
        &fs::read("/bin/true").expect("it is there"),
    );
    let installed = path.join("bin");
    script(&installed, name);
    let mut paths = vec![installed.clone()];
    paths.extend(std::env::split_paths(
        &std::env::var_os("PATH").unwrap_or_default(),
    ));
    let output = Command::new(env!("CARGO_BIN_EXE_qmp"))
        .current_dir(path)
        .args(["dump", name])
        .env("PATH", std::env::join_paths(paths).expect("paths"))
        .output()
        .expect("program runs");
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    assert!(installed.join(MARK).exists(), "{}", said(&output));
}

#[test]
fn git_only_reads() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = folder.path();
    script(path, "evil");
    let evil = path.join("evil").display().to_string();
    git(path, &["init", "--quiet"]);
    fs::write(path.join("qapi-schema.json"), "{ 'event': 'MINE' }\n").expect("can be written");
    fs::write(path.join(".gitattributes"), "* filter=evil diff=evil\n").expect("can be written");
    git(path, &["add", "."]);
    git(path, &["commit", "--quiet", "-m", "One"]);
    for setting in [
        "filter.evil.smudge",
        "filter.evil.clean",
        "filter.evil.process",
        "diff.evil.textconv",
        "diff.evil.command",
        "core.fsmonitor",
        "core.pager",
        "core.sshCommand",
        "core.askPass",
    ] {
        git(path, &["config", setting, &evil]);
    }
    for name in ["post-index-change", "fsmonitor-watchman"] {
        script(path, &format!(".git/hooks/{name}"));
    }
    // Earlier marks do not count.
    let _ = fs::remove_file(path.join(MARK));
    let _ = fs::remove_file(path.join(".git/hooks").join(MARK));
    for argument in ["git:HEAD:", "git::", "git:WORKTREE:"] {
        let output = qmp(path, &["dump", argument]);
        assert_eq!(
            output.status.code(),
            Some(0),
            "{argument}: {}",
            said(&output)
        );
    }
    for argument in [
        "git:--upload-pack=./evil:x",
        "git:-c:x",
        "git:--help:x",
        "git:HEAD:--help",
        "git:HEAD:-x/qapi-schema.json",
        "git::--exec=./evil",
        "git::-x",
    ] {
        let output = qmp(path, &["dump", argument]);
        assert_eq!(
            output.status.code(),
            Some(2),
            "{argument}: {}",
            said(&output)
        );
    }
    assert!(!path.join(MARK).exists());
    assert!(!path.join(".git/hooks").join(MARK).exists());
}

/// A folder in a commit may look like a repository with its own settings.
#[test]
fn a_repository_in_the_files_of_another_is_none() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = folder.path();
    git(path, &["init", "--quiet"]);
    git(path, &["init", "--quiet", "--bare", "inside"]);
    let inside = path.join("inside");
    script(path, "evil");
    let evil = path.join("evil").display().to_string();
    git(&inside, &["config", "core.fsmonitor", &evil]);
    let _ = fs::remove_file(path.join(MARK));
    let output = qmp(&inside, &["dump", "git:HEAD:x"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        said(&output).contains("bare repository"),
        "{}",
        said(&output)
    );
    assert!(!path.join(MARK).exists());
}
