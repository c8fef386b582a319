//! `regen` and `import` replace and remove only files that they made, whatever is at their paths.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::{FileTypeExt, symlink};
use std::path::Path;
use std::process::{Command, Output};

fn qmp(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_qmp"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .expect("program runs")
}

fn regen(folder: &Path) -> Output {
    qmp(folder, &["generate", "--schema", "s.json", "--out", "out"])
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("folder can be made");
    fs::write(path, text).expect("file can be written");
}

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("folder can be made");
    write(
        folder.path(),
        "s.json",
        "{ 'command': 'stop' }\n{ 'event': 'E' }\n",
    );
    folder
}

/// The command fails, names the path, and has written nothing.
fn refuses(folder: &Path, path: &str, why: &str) {
    let output = regen(folder);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    let line = format!("'{path}': {why}");
    assert!(said(&output).contains(&line), "{line} in {}", said(&output));
    assert!(!folder.join("out/NAMES.txt").exists());
    assert!(!folder.join("out/.qmp.tmp").exists());
}

#[test]
fn what_was_not_generated_is_not_replaced() {
    for path in ["out/mod.rs", "out/s/commands.rs", "out/secrets.rs"] {
        let folder = folder();
        let fresh = regen(folder.path());
        assert_eq!(fresh.status.code(), Some(0), "{}", said(&fresh));
        let is_there = folder.path().join(path).exists();
        fs::remove_dir_all(folder.path().join("out")).expect("folder can be removed");
        if !is_there {
            continue;
        }
        write(folder.path(), path, "// mine\n");
        refuses(folder.path(), path, "it was not generated");
        let mine = fs::read_to_string(folder.path().join(path)).expect("it is there");
        assert_eq!(mine, "// mine\n");
    }
}

#[test]
fn folders_links_and_pipes_are_not_replaced() {
    let folder = folder();
    let path = folder.path();
    fs::create_dir_all(path.join("out/mod.rs/inside")).expect("folder can be made");
    refuses(path, "out/mod.rs", "it is a folder");
    fs::remove_dir_all(path.join("out")).expect("folder can be removed");

    write(path, "elsewhere/mine.rs", "// mine\n");
    fs::create_dir(path.join("out")).expect("folder can be made");
    symlink("../elsewhere/mine.rs", path.join("out/mod.rs")).expect("link can be made");
    refuses(path, "out/mod.rs", "it is a symbolic link");
    fs::remove_file(path.join("out/mod.rs")).expect("link can be removed");
    symlink("nowhere", path.join("out/mod.rs")).expect("link can be made");
    refuses(path, "out/mod.rs", "it is a symbolic link");
    fs::remove_file(path.join("out/mod.rs")).expect("link can be removed");

    // A linked folder leads out.
    symlink("../elsewhere", path.join("out/s")).expect("link can be made");
    refuses(path, "out/s", "a symbolic link is in the way of a folder");
    let elsewhere = fs::read_dir(path.join("elsewhere")).expect("it is there");
    assert_eq!(elsewhere.count(), 1);
    fs::remove_file(path.join("out/s")).expect("link can be removed");
    write(path, "out/s", "mine");
    refuses(path, "out/s", "a file is in the way of a folder");
    fs::remove_file(path.join("out/s")).expect("file can be removed");

    // Reading it would block.
    let made = Command::new("mkfifo").arg(path.join("out/mod.rs")).status();
    assert!(made.expect("mkfifo is there").success());
    refuses(path, "out/mod.rs", "it is a device, pipe or socket");
    let metadata = fs::symlink_metadata(path.join("out/mod.rs")).expect("it is there");
    assert!(metadata.file_type().is_fifo());
}

#[test]
fn only_generated_files_are_removed() {
    let folder = folder();
    let path = folder.path();
    assert_eq!(regen(path).status.code(), Some(0));
    let generated = fs::read_to_string(path.join("out/mod.rs")).expect("it is there");
    write(path, "out/mine.rs", "// mine\n");
    write(path, "out/empty.rs", "");
    write(path, "out/gone/old.rs", &generated);
    write(path, "out/kept/old.rs", &generated);
    write(path, "out/kept/mine.rs", "// mine\n");
    fs::create_dir_all(path.join("out/empty")).expect("folder can be made");
    // The target of a link is in another folder.
    write(path, "elsewhere/generated.rs", &generated);
    symlink("../elsewhere", path.join("out/folder")).expect("link can be made");
    symlink("../elsewhere/generated.rs", path.join("out/link.rs")).expect("link can be made");
    symlink("/dev/zero", path.join("out/zero")).expect("link can be made");
    // The code of another schema has its own list of names.
    let other = ["generate", "--schema", "s.json", "--out", "out/other"];
    assert_eq!(qmp(path, &other).status.code(), Some(0));

    let output = regen(path);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    for gone in ["out/gone", "out/kept/old.rs"] {
        assert!(!path.join(gone).exists(), "{gone}");
    }
    for kept in [
        "out/mine.rs",
        "out/empty.rs",
        "out/empty",
        "out/kept/mine.rs",
        "out/folder/generated.rs",
        "out/link.rs",
        "out/zero",
        "out/other/mod.rs",
        "out/other/s/commands.rs",
    ] {
        assert!(fs::symlink_metadata(path.join(kept)).is_ok(), "{kept}");
    }
}
