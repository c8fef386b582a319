//! `cargo xtask import`: the files that it writes, refuses and keeps.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Output};

fn import(folder: &Path, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .current_dir(folder)
        .args(["import", "qemu", "--schemas", "schemas"])
        .args(more)
        .output()
        .expect("xtask starts")
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("has a folder")).expect("folder can be made");
    fs::write(path, text).expect("file can be written");
}

#[test]
fn an_old_release_is_imported_in_its_dialect() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let root = folder.path();
    let write = |path: &str, text: &str| write(root, path, text);
    write("qemu/VERSION", "6.1.0\n");
    let text = "{ 'union': 'Meal', 'data': { 'soup': 'str' } }\n\
                { 'command': 'eat', 'data': { 'meal': 'Meal' }, 'if': 'defined(EAT)' }\n";
    write("qemu/qapi/qapi-schema.json", text);
    write("qemu/qga/qapi-schema.json", "");
    write("qemu/storage-daemon/qapi/qapi-schema.json", "");
    let import = |more: &[&str]| import(root, more);
    let refused = import(&["--dialect", "6.2"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(!root.join("schemas/releases").exists());
    let imported = import(&[]);
    assert_eq!(imported.status.code(), Some(0), "{}", stderr(&imported));
    let ours = fs::read_to_string(root.join("schemas/qmp/qapi-schema.json")).expect("is there");
    assert!(
        ours.contains("{ 'struct': 'StrWrapper', 'data': { 'data': 'str' } }")
            && ours.contains("'if': 'EAT'"),
        "{ours}"
    );
    let snapshot = root.join("schemas/releases/qmp-6.1.0.json");
    let snapshot = fs::read_to_string(snapshot).expect("is there");
    assert!(snapshot.contains("q_obj_str-wrapper"), "{snapshot}");
}

#[test]
fn a_failed_import_leaves_the_old_files() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let root = folder.path();
    let write = |path: &str, text: &str| write(root, path, text);
    write("qemu/VERSION", "9.9.9");
    write("qemu/qapi/qapi-schema.json", "{ 'include': 'run.json' }");
    write("qemu/qapi/run.json", "{ 'command': 'stop' }");
    write("qemu/qga/qapi-schema.json", "{ 'command': 'guest-ping' }");
    write(
        "qemu/storage-daemon/qapi/qapi-schema.json",
        "{ 'include': '../../qapi/run.json' }",
    );
    let import = |more: &[&str]| import(root, more);

    let first = import(&[]);
    assert_eq!(first.status.code(), Some(0), "{}", stderr(&first));
    assert!(
        stdout(&first).starts_with("QEMU 9.9.9: 5 files, 5 written\n"),
        "{}",
        stdout(&first)
    );
    let ours = fs::read_to_string(root.join("schemas/qmp/run.json")).expect("file is there");
    assert!(ours.ends_with("\n{ 'command': 'stop' }\n"), "{ours}");
    assert!(stdout(&import(&[])).starts_with("QEMU 9.9.9: 5 files, 0 written\n"));

    write("qemu/qga/qapi-schema.json", "{ 'command': ");
    write("qemu/qapi/run.json", "{ 'command': 'other' }");
    let failed = import(&[]);
    assert_eq!(failed.status.code(), Some(1));
    let still = fs::read_to_string(root.join("schemas/qmp/run.json")).expect("file is there");
    assert_eq!(still, ours);

    write("qemu/qga/qapi-schema.json", "");
    write("qemu/qapi/qapi-schema.json", "{ 'command': 'cont' }");
    write("qemu/storage-daemon/qapi/qapi-schema.json", "");
    // It differs from the existing 9.9.9.
    let refused = import(&[]);
    assert_eq!(refused.status.code(), Some(2), "{}", stdout(&refused));
    assert!(
        stderr(&refused).contains("--replace"),
        "{}",
        stderr(&refused)
    );
    let still = fs::read_to_string(root.join("schemas/qmp/run.json")).expect("file is there");
    assert_eq!(still, ours);
    let last = import(&["--replace"]);
    assert_eq!(last.status.code(), Some(0), "{}", stderr(&last));
    assert!(
        stdout(&last).contains("new: 1\n  qmp cont\ngone: 2\n"),
        "{}",
        stdout(&last)
    );
    assert!(!root.join("schemas/qmp/run.json").exists());
    let left = fs::read_dir(root.join("schemas"))
        .expect("folder is there")
        .count();
    assert_eq!(left, 6, "something else is left in the folder");
    let snapshot = root.join("schemas/releases/qmp-9.9.9.json");
    let snapshot = fs::read_to_string(snapshot).expect("file is there");
    assert!(snapshot.contains("'cont'") || snapshot.contains("\"cont\""));
}

#[test]
fn a_downstream_is_a_schema_of_its_own_name() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let root = folder.path();
    let write = |path: &str, text: &str| write(root, path, text);
    write("qemu/VERSION", "9.9.0");
    write("qemu/qapi/qapi-schema.json", "{ 'command': 'stop' }");
    write("qemu/qga/qapi-schema.json", "{ 'command': 'guest-ping' }");
    let import = |more: &[&str]| import(root, more);
    write("qemu/storage-daemon/qapi/qapi-schema.json", "");
    assert_eq!(import(&[]).status.code(), Some(0));
    let upstream = root.join("schemas/releases/qmp-9.9.0.json");
    let known = fs::read_to_string(&upstream).expect("file is there");

    // The same number with other content, and a number with a suffix.
    write("qemu/qapi/qapi-schema.json", "{ 'command': 'halt' }");
    for version in ["9.9.0", "9.9.0-ours.1"] {
        write("qemu/VERSION", version);
        let refused = import(&[]);
        assert_eq!(refused.status.code(), Some(2), "{}", stdout(&refused));
        assert!(
            stderr(&refused).contains("--name NAME"),
            "{}",
            stderr(&refused)
        );
    }
    for name in ["", "qmp", "Ours", "../ours", "a b"] {
        assert_eq!(import(&["--name", name]).status.code(), Some(2), "{name}");
    }
    let imported = import(&["--name", "ours"]);
    assert_eq!(imported.status.code(), Some(0), "{}", stderr(&imported));
    assert_eq!(fs::read_to_string(&upstream).expect("file is there"), known);
    let version = fs::read_to_string(root.join("schemas/VERSION")).expect("file is there");
    assert_eq!(version, "9.9.0\n");
    let path = "schemas/releases/ours-qmp-9.9.0-ours.1.json";
    let snapshot = fs::read_to_string(root.join(path)).expect("file is there");
    assert!(
        snapshot.contains("halt") && snapshot.contains("\"ours-qmp\""),
        "{snapshot}"
    );
}

/// A QEMU source tree with the files that an import reads.
fn qemu(folder: &Path, include: &str) {
    write(folder, "qemu/VERSION", "9.9.9\n");
    let entry = format!("{{ 'include': '{include}' }}\n");
    write(folder, "qemu/qapi/qapi-schema.json", &entry);
    write(
        folder,
        "qemu/qga/qapi-schema.json",
        "{ 'command': 'guest-ping' }\n",
    );
    write(folder, "qemu/storage-daemon/qapi/qapi-schema.json", "");
}

#[test]
fn an_import_leaves_what_no_schema_includes() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = folder.path();
    qemu(path, "run.json");
    write(path, "qemu/qapi/run.json", "{ 'command': 'stop' }\n");
    let output = import(path, &[]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    // No schema includes them, and no import wrote them.
    write(path, "schemas/qmp/mine.json", "{ 'command': 'mine' }\n");
    write(path, "schemas/qmp/next.json", "{ 'command': 'next' }\n");
    symlink("../VERSION", path.join("schemas/qmp/link.json")).expect("link can be made");

    qemu(path, "next.json");
    write(path, "qemu/qapi/next.json", "{ 'command': 'stop' }\n");
    let output = import(path, &["--replace"]);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    let line = "cannot replace 'schemas/qmp/next.json': no schema includes it";
    assert!(stderr(&output).contains(line), "{}", stderr(&output));
    assert!(path.join("schemas/qmp/run.json").exists());
    fs::remove_file(path.join("schemas/qmp/next.json")).expect("file can be removed");

    let output = import(path, &["--replace"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(!path.join("schemas/qmp/run.json").exists());
    assert!(path.join("schemas/qmp/mine.json").exists());
    assert!(path.join("schemas/qmp/link.json").exists());
}

/// An include in QEMU's tree may lead anywhere; the written files stay in the folder.
#[test]
fn an_import_writes_nothing_outside_of_its_folder() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = folder.path();
    qemu(path, "../../run.json");
    write(path, "run.json", "{ 'command': 'stop' }\n");
    let output = import(path, &[]);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    let run = fs::read_to_string(path.join("run.json")).expect("it is there");
    assert_eq!(run, "{ 'command': 'stop' }\n");
    assert!(!path.join("schemas/qmp").exists());
}

/// Text from a foreign tree reaches the terminal only in visible form.
#[test]
fn foreign_text_is_shown_visibly() {
    const EVIL: &str = "\u{1b}[2J\u{202e}";
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = folder.path();
    write(path, "qemu/VERSION", EVIL);
    write(path, "qemu/qapi/qapi-schema.json", "{ 'command': 'stop' }");
    let of_version = import(path, &["--name", EVIL]);
    write(path, "qemu/VERSION", "9.9.9");
    let command = format!("{{ 'command': '{EVIL}' }}");
    write(path, "qemu/qapi/qapi-schema.json", &command);
    for output in [of_version, import(path, &[])] {
        let shown = stderr(&output) + &stdout(&output);
        assert_ne!(output.status.code(), Some(0), "{shown}");
        assert!(shown.contains("\\u{1b}"), "{shown}");
        assert!(!shown.contains(['\u{1b}', '\u{202e}']), "{shown}");
    }
}
