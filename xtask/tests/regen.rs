//! `cargo xtask regen` on this workspace, and the words that `xtask` passes on to `qmp`.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

fn xtask(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .expect("xtask starts")
}

fn texts(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr))
}

/// The committed code is fresh.
#[test]
fn the_generated_code_is_fresh() {
    let output = xtask(Path::new("."), &["regen", "--check"]);
    assert_eq!(output.status.code(), Some(0), "{:?}", texts(&output));
}

/// Any other word starts `qmp`, whose exit status goes through; cargo settings in the current folder do nothing.
#[test]
fn other_words_start_qmp() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = folder.path();
    let wrapper = path.join("wrapper");
    fs::write(&wrapper, "#!/bin/sh\ntouch started\nexec \"$@\"\n").expect("file can be written");
    fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755)).expect("mode can be set");
    fs::create_dir(path.join(".cargo")).expect("folder can be made");
    let wrapper = wrapper.display();
    let config = format!(
        "[build]\nrustc-wrapper = '{wrapper}'\nrustc = '{wrapper}'\n\
         [target.'cfg(all())']\nrunner = '{wrapper}'\n"
    );
    fs::write(path.join(".cargo/config.toml"), config).expect("file can be written");
    let wrong = "{ 'command': 'stop', 'returns': 'Missing' }\n";
    fs::write(path.join("wrong.json"), wrong).expect("file can be written");
    fs::write(path.join("good.json"), "{ 'command': 'stop' }\n").expect("file can be written");
    for (arguments, code, expected) in [
        (&["dump", "good.json"][..], 0, "command stop"),
        (
            &["--color", "never", "check", "wrong.json"],
            1,
            "wrong.json:1",
        ),
        (&["qmp", "dump", "unix:nowhere"], 2, "nowhere"),
        (
            &["regen", "--schema", "good.json", "--out", "out"],
            0,
            "out: wrote ",
        ),
    ] {
        let output = xtask(path, arguments);
        let (out, said) = texts(&output);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
        assert!(
            said.starts_with("note: building the program `qmp`"),
            "{said}"
        );
        assert!(
            out.contains(expected) || said.contains(expected),
            "{out}{said}"
        );
    }
    assert!(path.join("out/good/commands.rs").exists());
    assert!(!path.join("started").exists());
}
