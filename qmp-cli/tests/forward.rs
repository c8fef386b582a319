//! A server that is newer than the types: its messages decode, and new items are noted.
//!
//! Generates types from the releases up to 9.1, builds a program from them, and has it replay
//! sessions of 10.0.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use qmp_schema::Schema;
use qmp_testing::{needs, sessions};
use serde_json::json;

const MAIN: &str = r#"
mod old;

fn main() {
    for path in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&path).expect("file can be read");
        let replayed = qmp_types::transcript::replay::<old::AnyEvent>(&text, old::visit_command)
            .expect("a transcript");
        for failure in &replayed.failures {
            println!("failure: {failure}");
        }
        for note in &replayed.notes {
            println!("{note}");
        }
        println!("{} replies, {} events", replayed.replies, replayed.events);
    }
}
"#;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn snapshot(release: &str) -> PathBuf {
    repository().join(format!("schemas/releases/qmp-{release}.json"))
}

fn schema(release: &str) -> Schema {
    let path = snapshot(release);
    let text = fs::read_to_string(&path).expect("file can be read");
    let loaded = qmp_history::snapshot::to_schema(&path.to_string_lossy(), &text);
    loaded.unwrap_or_else(|error| panic!("{error}")).schema
}

/// Generates the types and builds the program.
fn build() -> PathBuf {
    // In the target folder of the workspace, which has the dependencies.
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let target = temporary.parent().expect("the target folder");
    let folder = temporary.join("forward");
    fs::create_dir_all(folder.join("src")).expect("folder can be made");
    let output = Command::new(env!("CARGO_BIN_EXE_qmp"))
        .arg("generate")
        .arg("--schema")
        .arg(snapshot("9.1.0"))
        .arg("--history")
        .arg(repository().join("schemas"))
        .arg("--out")
        .arg(folder.join("src/old"))
        .output()
        .expect("qmp starts");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    // A path in quotes.
    let types = json!(repository().join("qmp-types"));
    let manifest = format!(
        "[package]\nname = \"forward\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nqmp-types = {{ path = {types}, default-features = false }}\n\n\
         [profile.dev]\ndebug = false\n\n[workspace]\n"
    );
    // Unchanged files are not written, so that cargo does not rebuild.
    for (name, text) in [("Cargo.toml", &*manifest), ("src/main.rs", MAIN)] {
        let path = folder.join(name);
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        fs::write(path, text).expect("file can be written");
    }
    let lock = repository().join("Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).expect("file can be copied");
    let output = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--offline"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", target)
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    target.join("debug/forward")
}

/// Replays a session without failures; returns the notes and the counts of messages.
fn replay(program: &Path, name: &str, transcript: &str) -> (Vec<String>, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(name);
    fs::write(&path, transcript).expect("file can be written");
    let output = Command::new(program)
        .arg(&path)
        .output()
        .expect("program starts");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let said = String::from_utf8_lossy(&output.stdout);
    let mut lines: Vec<String> = said.lines().map(str::to_owned).collect();
    let failures: Vec<_> = lines
        .iter()
        .filter(|line| line.starts_with("failure: "))
        .collect();
    assert!(
        failures.is_empty(),
        "{name}: {} failures, the first of them {:#?}",
        failures.len(),
        &failures[..failures.len().min(10)]
    );
    let count = lines.pop().unwrap_or_default();
    (lines, count)
}

#[test]
fn types_of_9_1_take_what_10_0_says() {
    let program = build();
    let newer = schema("10.0.2");
    let text = sessions::session(&newer, &BTreeSet::new(), 0x9e37_79b9_7f4a_7c15);
    let (notes, count) = replay(&program, "simulated", &text);
    let (replies, events) = (newer.commands().len(), newer.events().len());
    assert_eq!(
        count,
        format!(
            "{} replies, {} events",
            sessions::ROUNDS * replies,
            sessions::ROUNDS * events
        )
    );
    for expected in [
        "blockdev-set-active: the command is newer than the schema",
        "NETDEV_VHOST_USER_CONNECTED: the event is newer than the schema",
        "query-migrate-parameters: member multifd-qatzip-level is newer than the schema",
        "query-migrate-parameters: mode: value 'cpr-transfer' is newer than the schema",
    ] {
        assert!(
            notes.iter().any(|note| note == expected),
            "{expected}: {notes:#?}"
        );
    }

    // Known items are not noted.
    let same = schema("9.1.0");
    let text = sessions::session(&same, &BTreeSet::new(), 0x2545_f491_4f6c_dd1d);
    assert_eq!(replay(&program, "same", &text).0, [""; 0]);

    if let Some(text) = recorded(&newer) {
        let (notes, count) = replay(&program, "recorded", &text);
        assert!(count.ends_with(" 1 events"), "{count}");
        let expected =
            "query-migrate-parameters: member multifd-qatzip-level is newer than the schema";
        assert!(notes.iter().any(|note| note == expected), "{notes:#?}");
    }
}

/// Records a session with the emulator, if it is 10.0: all queries without mandatory arguments.
fn recorded(schema: &Schema) -> Option<String> {
    let mut requests = String::from("{\"execute\": \"qmp_capabilities\", \"id\": 0}\n");
    let queries = schema.commands().filter(|(_, command)| {
        let mandatory = command.args.is_some_and(|ty| {
            schema.variants(ty).is_some() || schema.members(ty).iter().any(|m| !m.optional)
        });
        command.name.contains("query-") && !mandatory
    });
    for (index, (_, command)) in queries.enumerate() {
        requests.push_str(&json!({ "execute": command.name, "id": index + 1 }).to_string());
        requests.push('\n');
    }
    requests += "{\"execute\": \"quit\", \"id\": \"last\"}\n";
    let program = "qemu-system-x86_64";
    if !needs::program(program) {
        return None;
    }
    let child = Command::new(program)
        .args("-M q35 -accel tcg -S -display none -nodefaults -qmp stdio".split(' '))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let mut child = child.expect("program starts");
    let mut input = child.stdin.take().expect("a pipe");
    let sent = requests.clone();
    let writer = std::thread::spawn(move || input.write_all(sent.as_bytes()).map(|()| input));
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("no panic").expect("it reads");
    let answers = String::from_utf8(output.stdout).expect("UTF-8");
    if !answers.contains("\"major\": 10") {
        needs::skip_live(format_args!("{program} is not QEMU 10"));
        return None;
    }
    Some(requests + &answers)
}
