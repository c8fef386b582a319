//! Files that are not schemas, and schemas that are not regular files: one clear error each.
#![cfg(unix)]

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::Write;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn check(folder: &Path, file: &[u8]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_qmp"))
        .current_dir(folder)
        .arg("check")
        .arg(OsStr::from_bytes(file))
        .output()
        .expect("program runs")
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The command ends with `status`, and `line` is the first line of its output.
fn says(output: &Output, status: i32, line: &str) {
    let said = stderr(output);
    assert_eq!(output.status.code(), Some(status), "{said}");
    assert_eq!(
        said.lines().next(),
        Some(line).filter(|line| !line.is_empty()),
        "{said}"
    );
    assert!(said.matches("error").count() <= 1, "{said}");
    assert!(!said.contains('\x1b'), "{said:?}");
}

#[test]
fn texts_that_are_odd() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let nothing: &[u8] = b"";
    for (name, text, status, line) in [
        ("empty", nothing, 0, ""),
        ("comment", b"# nothing", 0, ""),
        ("crlf", b"{ 'command':\r\n 'stop' }\r\n", 0, ""),
        ("cr", b"# comment\r{ 'command':\r 'stop' }\r", 0, ""),
        (
            "crlf-doc",
            b"##\r\n# @stop:\r\n#\r\n# Stops.\r\n##\r\n{ 'command': 'stop' }\r\n",
            0,
            "",
        ),
        (
            "nul",
            b"{ 'command': 'a\0' }",
            1,
            "nul:1:16: error: not a text file: it contains a NUL [E0103]",
        ),
        (
            "latin1",
            b"# \xe4\n",
            1,
            "latin1:1:3: error: not a text file in UTF-8: stray byte 0xe4 [E0101]",
        ),
        (
            "utf16",
            b"\xff\xfe{\0",
            1,
            "utf16:1:1: error: not a text file in UTF-8: stray byte 0xff [E0101]",
        ),
        (
            "bom",
            b"\xef\xbb\xbf{ 'command': 'a' }",
            1,
            "bom:1:1: error: file starts with a byte order mark; save it without [E0102]",
        ),
        (
            "crlf-bad",
            b"\r\n{ 'command':\r\n ]",
            1,
            "crlf-bad:3:2: error: expected a value: '{', '[', a string or a boolean [E0205]",
        ),
        (
            "cr-bad",
            b"\r{ 'command':\r ]",
            1,
            "cr-bad:3:2: error: expected a value: '{', '[', a string or a boolean [E0205]",
        ),
    ] {
        fs::write(folder.path().join(name), text).expect("file can be written");
        says(&check(folder.path(), name.as_bytes()), status, line);
    }
}

#[test]
fn files_that_are_odd() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = |name: &str| folder.path().join(name);
    fs::create_dir(path("folder")).expect("folder can be made");
    symlink("nowhere", path("dangling")).expect("link can be made");
    symlink("round", path("round")).expect("link can be made");
    // A sparse file of 100 MB.
    let large = File::create(path("large")).expect("file can be made");
    large.set_len(100 << 20).expect("file can be made large");
    fs::write(path("unreadable"), "").expect("file can be written");
    let nobody = fs::Permissions::from_mode(0o0);
    fs::set_permissions(path("unreadable"), nobody).expect("permissions can be set");
    let cannot =
        |name: &str, reason: &str| format!("error: cannot read schema file '{name}': {reason}");
    let too_large =
        |name: &str| format!("{name}:1:1: error: file is larger than 67108864 bytes [E0104]");
    for (name, status, line) in [
        ("missing", 2, cannot("missing", "No such file or directory")),
        ("folder", 2, cannot("folder", "Is a directory")),
        ("folder/", 2, cannot("folder/", "Is a directory")),
        (
            "dangling",
            2,
            cannot("dangling", "No such file or directory"),
        ),
        (
            "round",
            2,
            cannot("round", "Too many levels of symbolic links"),
        ),
        ("", 2, cannot("", "No such file or directory")),
        ("large", 1, too_large("large")),
        ("/dev/zero", 1, too_large("/dev/zero")),
        ("/dev/null", 0, String::new()),
        (
            "new\nline",
            2,
            cannot("new\\u{a}line", "No such file or directory"),
        ),
        (
            "\x1b[31mred",
            2,
            cannot("\\u{1b}[31mred", "No such file or directory"),
        ),
    ] {
        says(&check(folder.path(), name.as_bytes()), status, &line);
    }
    // The superuser can read every file.
    if File::open(path("unreadable")).is_err() {
        let line = cannot("unreadable", "Permission denied");
        says(&check(folder.path(), b"unreadable"), 2, &line);
    } else {
        qmp_testing::needs::skip("this user may read files without permission");
    }
    // Paths of schemas have to be text.
    let output = check(folder.path(), b"\xff.json");
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).starts_with("error: invalid UTF-8"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn includes_that_are_odd() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = |name: &str| folder.path().join(name);
    let large = File::create(path("large")).expect("file can be made");
    large.set_len(100 << 20).expect("file can be made large");
    symlink("again", path("link")).expect("link can be made");
    symlink(".", path("here")).expect("link can be made");
    fs::write(path("again"), "{ 'include': 'link' }").expect("file can be written");
    fs::write(path("deeper"), "{ 'include': 'here/deeper' }").expect("file can be written");
    fs::write(path("self"), "{ 'include': './self' }").expect("file can be written");
    fs::write(path("big"), "{ 'include': 'large' }").expect("file can be written");
    fs::write(path("odd"), "{ 'include': 'a\x1b[31m' }").expect("file can be written");
    says(
        &check(folder.path(), b"self"),
        1,
        "self:1:1: error: inclusion loop: './self' is being read already [E0403]",
    );
    // By another name it is another file, as in QEMU, whose definitions clash with the first.
    says(
        &check(folder.path(), b"again"),
        1,
        "In file included from again:1:",
    );
    // Each time by another name, until a limit is reached.
    let deeper = check(folder.path(), b"deeper");
    assert_eq!(deeper.status.code(), Some(1));
    assert_eq!(
        stderr(&deeper).matches("error").count(),
        1,
        "{}",
        stderr(&deeper)
    );
    says(
        &check(folder.path(), b"big"),
        1,
        "In file included from big:1:",
    );
    says(
        &check(folder.path(), b"odd"),
        1,
        "odd:1:14: error: character '\\u{1b}' in a string: only printable ASCII is allowed [E0204]",
    );
}

/// Without `--root` a schema may come from a pipe.
#[test]
fn standard_input_is_a_file() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_qmp"))
        .args(["check", "/dev/stdin"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("program runs");
    let mut stdin = child.stdin.take().expect("is piped");
    stdin.write_all(b"{ 'command': 'stop' }").expect("is read");
    drop(stdin);
    let output = child.wait_with_output().expect("program ends");
    assert_eq!(output.status.code(), Some(0));
    let said = String::from_utf8_lossy(&output.stdout);
    assert_eq!(
        said,
        "/dev/stdin: valid (1 files, 1 commands, 0 events, 0 types), dialect 10.2 (the newest)\n"
    );
}
