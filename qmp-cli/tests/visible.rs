//! All output is visible text, whatever schemas, servers, files and arguments contain, for
//! every command and every format.
#![cfg(unix)]

use std::ffi::{OsStr, OsString};
use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Command;

use qmp_text::is_visible;

/// Text that must not reach a terminal or a log, without a slash, because it is the name of a file too.
/// One line in it is a command to the runner of GitHub's workflows.
const EVIL: &str = "a\u{1b}[5;7m\u{1b}]0;t\u{7}\r\u{7f}\u{9b}2J\u{200b}\u{202e}\u{2066}\u{feff}\u{e0041}\n::error::FORGED%0A::error::b";

const FORMATS: [&str; 7] = [
    "terminal", "text", "json", "markdown", "github", "sarif", "html",
];

/// A string as JSON.
fn json(text: &str) -> String {
    serde_json::to_string(text).expect("it is text")
}

struct Case<'a> {
    arguments: &'a [&'a OsStr],
    is_json: bool,
}

/// Runs a command and checks all its output; returns the exit status.
fn run(folder: &Path, case: &Case<'_>) -> Option<i32> {
    let arguments = case.arguments;
    let output = Command::new(env!("CARGO_BIN_EXE_qmp"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .expect("program runs");
    let status = output.status.code();
    assert!(matches!(status, Some(0..=2)), "{arguments:?}: {output:?}");
    let is_coloured = arguments.contains(&OsStr::new("--color=always"));
    for bytes in [&output.stdout, &output.stderr] {
        let text = std::str::from_utf8(bytes);
        let text = text.unwrap_or_else(|error| panic!("{arguments:?}: {error}"));
        // Our colours do not include blinking.
        assert!(!text.contains("\u{1b}[5;7m"), "{arguments:?}: {text:?}");
        let bare = if is_coloured {
            without_colours(text)
        } else {
            text.to_owned()
        };
        for c in bare.chars() {
            let is_fine = c == '\n' || is_visible(c);
            assert!(is_fine, "{arguments:?}: {c:?} in {text:?}");
        }
        let mut lines = bare.lines();
        let forged = lines.find(|line| line.trim_start().starts_with("::error::FORGED"));
        assert_eq!(forged, None, "{arguments:?}: {text}");
    }
    if case.is_json && !output.stdout.is_empty() {
        let value: Result<serde_json::Value, _> = serde_json::from_slice(&output.stdout);
        assert!(value.is_ok(), "{arguments:?}: {value:?}");
    }
    status
}

/// The text without `ESC [ … m`.
fn without_colours(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';');
        out.push_str(rest.strip_prefix('m').expect("a colour"));
    }
    out
}

fn words(folder: &Path, arguments: &[&str]) -> Option<i32> {
    let arguments: Vec<&OsStr> = arguments.iter().map(OsStr::new).collect();
    let is_json = arguments
        .windows(2)
        .any(|pair| pair[0] == "--format" && (pair[1] == "json" || pair[1] == "sarif"));
    let is_json = is_json || arguments.iter().any(|argument| *argument == "--json");
    run(
        folder,
        &Case {
            arguments: &arguments,
            is_json,
        },
    )
}

/// All uses of a schema.
fn schema(folder: &Path, name: &str) {
    words(folder, &["check", name, "--color=always"]);
    words(folder, &["check", "--format", "json", name]);
    words(folder, &["generate", "--schema", name, "--out", "out"]);
    if words(folder, &["dump", name]) != Some(0) {
        words(folder, &["diff", name, "good"]);
        return;
    }
    words(folder, &["dump", "--docs", name]);
    words(folder, &["dump", "--docs", "--format", "json", name]);
    words(folder, &["introspect", "--unmask", name]);
    words(folder, &["introspect", name, "--defines-from", name]);
    words(
        folder,
        &["generate", "--schema", name, "--out", EVIL, "--check"],
    );
    let all = ["--view", "qemu", "--verbose", "--witness"];
    words(
        folder,
        &[&["diff", name, "good", "--color=always"][..], &all].concat(),
    );
    for format in FORMATS {
        words(
            folder,
            &[&["diff", "good", name, "--format", format][..], &all].concat(),
        );
    }
}

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = folder.path();
    fs::write(
        path.join("good"),
        "{ 'command': 'good', 'data': { 'a': 'int' } }\n",
    )
    .expect("file can be written");
    folder
}

/// Schemas with evil text everywhere.
fn sources() -> Vec<(&'static str, String)> {
    let line = EVIL.replace(['\n', '\r'], " ");
    vec![
        ("string", format!("{{ 'command': '{line}' }}\n")),
        ("key", format!("{{ '{line}': 'a', 'command': 'b' }}\n")),
        ("stray", format!("{line}\n")),
        (
            "comment",
            format!("# {line}\n{{ 'command': 'a', 'b': 1 }}\n"),
        ),
        ("include", format!("{{ 'include': '{line}' }}\n")),
        (
            "documented",
            format!(
                "##\n# @good:\n#\n# Text {line}.\n#\n# @a: What {line}.\n#\n# Since: {line}\n##\n\
                 {{ 'command': 'good', 'data': {{ 'a': 'str' }} }}\n"
            ),
        ),
        (
            "condition",
            format!("{{ 'command': 'a', 'if': {{ 'any': ['{line}', 'B'] }} }}\n"),
        ),
        (
            "old-condition",
            format!("{{ 'command': 'a', 'if': 'defined({line})' }}\n").repeat(5),
        ),
    ]
}

#[test]
fn schema_files() {
    let folder = folder();
    for (name, text) in sources() {
        fs::write(folder.path().join(name), text).expect("file can be written");
        schema(folder.path(), name);
    }
}

#[test]
fn snapshots_and_answers() {
    let folder = folder();
    let evil = json(EVIL);
    let snapshot = |definition: &str| {
        format!(
            "{{\"schema\": \"qmp\", \"release\": \"9.0.0\", \"definitions\": [\n{definition}\n]}}\n"
        )
    };
    let texts = [
        (
            "s1",
            snapshot(&format!("{{\"kind\":\"event\",\"name\":{evil}}}")),
        ),
        (
            "s2",
            snapshot(&format!(
                "{{\"kind\":\"event\",\"name\":\"E\",\"if\":{evil}}}"
            )),
        ),
        (
            "s3",
            snapshot(&format!("{{\"kind\":{evil},\"name\":\"E\"}}")),
        ),
        (
            "s4",
            snapshot(&format!("{{{evil}:\"event\",\"name\":\"E\"}}")),
        ),
        (
            "s5",
            format!("{{\"schema\": {evil}, \"release\": {evil}, \"definitions\": [\n]}}\n"),
        ),
        (
            "s6",
            snapshot(&format!(
                "{{\"kind\":\"enum\",\"name\":\"E\",\"values\":[{{\"name\":{evil}}}]}}"
            )),
        ),
        (
            "a1",
            format!(
                "[{{\"name\": {evil}, \"meta-type\": \"event\", \"arg-type\": \"0\"}},\n\
                 {{\"name\": \"good\", \"meta-type\": \"command\", \"arg-type\": \"1\", \"ret-type\": \"0\",\n\
                 \"features\": [{evil}]}},\n\
                 {{\"name\": \"1\", \"meta-type\": \"object\", \"members\":\n\
                 [{{\"name\": {evil}, \"type\": \"2\"}}, {{\"name\": \"a\", \"type\": \"2\"}}]}},\n\
                 {{\"name\": \"2\", \"meta-type\": \"enum\", \"values\": [{evil}, \"b\"]}},\n\
                 {{\"name\": \"0\", \"meta-type\": \"object\", \"members\": []}}]"
            ),
        ),
        (
            "a2",
            format!("[{{\"name\": \"E\", \"meta-type\": \"event\", \"arg-type\": {evil}}}]"),
        ),
        (
            "a3",
            format!("[{{\"name\": \"E\", \"meta-type\": {evil}}}]"),
        ),
        ("a4", format!("{{\"return\": {evil}}}")),
    ];
    for (name, text) in texts {
        fs::write(folder.path().join(name), text).expect("file can be written");
        schema(folder.path(), name);
    }
}

#[test]
fn names_of_files_and_arguments() {
    let folder = folder();
    let path = folder.path();
    schema(path, EVIL);
    fs::copy(path.join("good"), path.join(EVIL)).expect("file can be written");
    schema(path, EVIL);
    fs::write(
        path.join(EVIL),
        "{ 'command': 'other', 'data': { 'a': 'nothing' } }\n",
    )
    .expect("file can be written");
    schema(path, EVIL);
    fs::write(
        path.join(EVIL),
        "{ 'command': 'other', 'data': { 'a': 'str' } }\n",
    )
    .expect("file can be written");
    schema(path, EVIL);
    let inside = format!("{EVIL}-d/qapi");
    fs::create_dir_all(path.join(&inside)).expect("folder can be made");
    schema(path, &format!("{EVIL}-d"));
    let [git, unix, exec, release, live, level] = [
        format!("git:{EVIL}:{EVIL}"),
        format!("unix:{EVIL}"),
        format!("exec:{EVIL}"),
        format!("9.{EVIL}"),
        format!("--witness=live:{EVIL}"),
        format!("arg-removed={EVIL}"),
    ];
    for arguments in [
        &["dump", &git][..],
        &["dump", &format!("git:{EVIL}")],
        &["dump", &unix],
        &["dump", &format!("tcp:{EVIL}")],
        &["dump", &exec],
        &["dump", &release],
        &["dump", EVIL, "--root", EVIL],
        &["dump", "good", "--dialect", EVIL],
        &["dump", "good", "--schema-name", EVIL],
        &["dump", "good", &format!("--{EVIL}")],
        &["diff", "good", "good", &live],
        &["diff", "good", "good", "--witness=live:tcp:\u{1b}"],
        &["diff", "good", "good", &format!("--witness={EVIL}")],
        &["diff", "good", "good", "--level", EVIL],
        &["diff", "good", "good", "--level", &level],
        &["diff", "good", "good", "--only", EVIL, "--target", EVIL],
        &["diff", "good", "good", "--define", EVIL],
        &["diff", "good", "good", "--accept", EVIL],
        &["diff", "good", "good", "--usage", EVIL],
        &["diff", "good", "good", "--format", EVIL],
        &["diff", "releases", "--list", EVIL],
        &["diff", "releases", "--from", EVIL],
        &["diff", "explain", EVIL],
        &["diff", "matrix", EVIL],
        &["introspect", "good", "--define", EVIL],
        &[
            "introspect",
            "good",
            "--define",
            "CONFIG_X",
            "--defines-from",
            EVIL,
        ],
        &["generate", "--schema", "good", "--out", EVIL],
        &[
            "generate",
            "--schema",
            "good",
            "--out",
            "x",
            "--history",
            EVIL,
        ],
        &["when", EVIL],
        &["when", "--json", EVIL],
        &["explain", EVIL],
        &["replay", EVIL],
        &["replay", &format!("--{EVIL}")],
        &[EVIL],
        &["--color", EVIL, "check"],
    ] {
        words(path, arguments);
    }
    // An argument may be invalid text.
    let bytes = OsString::from_vec(b"a\xff\x9b\x1b[2J".to_vec());
    for command in ["check", "dump", "when", "explain", "replay"] {
        let arguments = [OsStr::new(command), &bytes];
        run(
            path,
            &Case {
                arguments: &arguments,
                is_json: false,
            },
        );
    }
}

#[test]
fn other_files() {
    let folder = folder();
    let path = folder.path();
    let evil = json(EVIL);
    let line = EVIL.replace(['\n', '\r'], " ");
    let write = |name: &str, text: &str| {
        let path = path.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folder can be made");
        fs::write(path, text).expect("file can be written");
    };
    write(
        "changed",
        "{ 'command': 'other', 'data': { 'b': 'int' } }\n",
    );
    write("list", &format!("{line}\n"));
    write(
        "star",
        &format!("{line}*\n*{line}/arg-type/{line}\nquery-status\n"),
    );
    write(
        "session",
        &format!(
            "{{\"execute\": {evil}, \"id\": {evil}, \"arguments\": {{{evil}: {evil}}}}}\n\
             {{\"return\": {{}}, \"id\": {evil}}}\n\
             {{\"error\": {{\"class\": {evil}, \"desc\": {evil}}}}}\n\
             {{\"execute\": \"query-status\"}}\n\
             {{\"return\": {{\"status\": {evil}, {evil}: 1, \"running\": true}}}}\n\
             {{\"execute\": \"query-status\"}}\n{{\"return\": {{\"status\": 7}}}}\n\
             {{\"event\": {evil}, \"timestamp\": {{\"seconds\": 0, \"microseconds\": 0}}}}\n\
             {{\"event\": \"STOP\", {evil}: {evil}, \"timestamp\": {{\"seconds\": 0, \"microseconds\": 0}}}}\n\
             {{{evil}: 1}}\n{{\"return\": {evil}, \"id\": 7}}\n"
        ),
    );
    write("broken", &format!("{{\"execute\": \"a\"}}\n{{{evil}"));
    for name in ["list", "star", "session", "broken"] {
        for format in FORMATS {
            words(
                path,
                &[
                    "diff", "good", "changed", "--usage", name, "--format", format,
                ],
            );
        }
        words(path, &["diff", "matrix", name]);
        words(path, &["diff", "matrix", "--json", name]);
        words(path, &["replay", name]);
    }
}

#[test]
fn accepted_findings_and_folders() {
    let folder = folder();
    let path = folder.path();
    let line = EVIL.replace(['\n', '\r'], " ");
    let write = |name: &str, text: &str| {
        let path = path.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folder can be made");
        fs::write(path, text).expect("file can be written");
    };
    write(
        "changed",
        "{ 'command': 'other', 'data': { 'b': 'int' } }\n",
    );
    let toml = format!(
        "[[accept]]\nrule = \"{0}\"\nitem = \"{0}\"\nreason = \"{0}\"\n\
         [[accept]]\nrule = \"command-removed\"\nreason = \"{0}\"\n",
        toml_text()
    );
    write("accept", &toml);
    write(
        "no-day",
        &format!(
            "[[accept]]\nrule = \"a\"\nreason = \"b\"\nexpires = \"{}\"\n",
            toml_text()
        ),
    );
    write(
        "vague",
        &format!("[[accept]]\nreason = \"{}\"\n", toml_text()),
    );
    write("no-toml", &format!("{line} = [\n"));
    for name in ["accept", "no-day", "vague", "no-toml"] {
        for format in FORMATS {
            words(
                path,
                &[
                    "diff",
                    "good",
                    "changed",
                    "--accept",
                    name,
                    "--format",
                    format,
                    "--verbose",
                ],
            );
        }
    }
    words(
        path,
        &["generate", "--schema", "s", "--out", "x", "--history", "h"],
    );
    // Generated code of another schema at a needed path.
    write(
        &format!("out/{EVIL}.rs"),
        "// @generated by `qmp generate`. Do not edit.\n",
    );
    words(
        path,
        &["generate", "--schema", "good", "--out", "out", "--check"],
    );
    words(path, &["generate", "--schema", "good", "--out", "out"]);
}

/// The evil text in a string of TOML.
fn toml_text() -> String {
    let escaped = EVIL.chars().map(|c| format!("\\U{:08x}", u32::from(c)));
    escaped.collect()
}

#[test]
fn git_and_its_files() {
    let folder = folder();
    let path = folder.path();
    let git = |arguments: &[&str]| {
        let output = Command::new("git")
            .current_dir(path)
            .args(["-c", "user.name=N", "-c", "user.email=e@example.org"])
            .args(arguments)
            .output()
            .expect("git is there");
        assert!(output.status.success(), "{output:?}");
    };
    git(&["init", "--quiet"]);
    fs::write(path.join(EVIL), "{ 'command': 'other', 'x': 1 }\n").expect("file can be written");
    git(&["add", "."]);
    git(&["commit", "--quiet", "-m", "One"]);
    for state in ["HEAD", "INDEX", "WORKTREE", "v1\u{1b}", "HEAD^{/\u{9b}}"] {
        for file in [EVIL, "good\u{1b}", ""] {
            words(path, &["dump", &format!("git:{state}:{file}")]);
        }
    }
    schema(path, "git:HEAD:good");
}

/// Answers each line of each client with the next of `lines`.
fn serve(path: &Path, lines: Vec<String>) {
    let listener = UnixListener::bind(path).expect("socket can be made");
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("connection");
            let mut asked = BufReader::new(stream.try_clone().expect("socket"));
            for line in &lines {
                let sent = stream.write_all(line.as_bytes());
                let mut question = String::new();
                if sent.is_err() || asked.read_line(&mut question).unwrap_or(0) == 0 {
                    break;
                }
            }
        }
    });
}

#[test]
fn servers() {
    let folder = folder();
    let path = folder.path();
    let evil = json(EVIL);
    let greeting = format!(
        "{{\"QMP\": {{\"version\": {{\"qemu\": {{\"major\": 9, \"minor\": 0, \"micro\": 0}}, \
         \"package\": {evil}}}, \"capabilities\": [{evil}]}}}}\r\n"
    );
    let fine = "{\"return\": {}}\r\n".to_owned();
    let error = format!("{{\"error\": {{\"class\": {evil}, \"desc\": {evil}}}}}\r\n");
    for (name, lines) in [
        ("text", vec![format!("{EVIL}\r\n")]),
        ("refused", vec![greeting.clone(), error.clone()]),
        (
            "wrong",
            vec![greeting.clone(), fine.clone(), format!("{{{evil}: 1}}\r\n")],
        ),
        ("cut", vec![greeting.clone(), fine, error]),
    ] {
        serve(&path.join(name), lines);
        words(path, &["dump", name]);
        words(
            path,
            &[
                "diff",
                "good",
                "good",
                &format!("--witness=live:unix:{name}"),
            ],
        );
    }
    let script = path.join("script");
    let text = format!("#!/bin/sh\ncat >&2 <<'END'\n{EVIL}\nEND\nexit 1\n");
    fs::write(&script, text).expect("file can be written");
    fs::set_permissions(&script, Permissions::from_mode(0o755)).expect("file can be changed");
    words(path, &["dump", "exec:./script"]);
}
