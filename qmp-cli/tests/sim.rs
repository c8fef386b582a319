//! `qmp sim`: a simulated server that a client talks to.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use qmp_testing::PATIENCE;

fn qmp(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_qmp"));
    command
        .arg("sim")
        .args(arguments)
        .stderr(Stdio::piped())
        .stdout(Stdio::piped());
    command
}

/// Starts a simulator, and connects to it.
fn start(path: &Path, arguments: &[&str]) -> (Child, BufReader<UnixStream>) {
    let address = format!("unix:{}", path.display());
    let mut child = qmp(arguments).arg(&address).spawn().unwrap();
    let mut line = String::new();
    // It says when it listens.
    BufReader::new(child.stderr.as_mut().unwrap())
        .read_line(&mut line)
        .unwrap();
    assert_eq!(line, format!("listening on {address}\n"));
    let stream = UnixStream::connect(path).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    (child, BufReader::new(stream))
}

/// Sends a command, and gives the next line that is no event.
fn run(stream: &mut BufReader<UnixStream>, command: &str) -> String {
    stream.get_mut().write_all(command.as_bytes()).unwrap();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).unwrap();
        if !line.contains("\"event\"") {
            return line;
        }
    }
}

#[test]
fn a_release_is_simulated_recorded_and_replayed() {
    let folder = tempfile::tempdir().unwrap();
    let recording = folder.path().join("session.rec");
    let (mut child, mut stream) = start(
        &folder.path().join("a.sock"),
        &[
            "--release",
            "7.2",
            "--paused",
            "--record",
            recording.to_str().unwrap(),
        ],
    );
    let mut greeting = String::new();
    stream.read_line(&mut greeting).unwrap();
    assert!(greeting.contains("\"major\": 7"), "{greeting}");
    run(&mut stream, "{'execute': 'qmp_capabilities'}");
    let status = run(&mut stream, "{'execute': 'query-status'}");
    assert!(status.contains("prelaunch"), "{status}");
    run(&mut stream, "{'execute': 'cont'}");
    run(&mut stream, "{'execute': 'quit'}");
    assert!(child.wait().unwrap().success());
    let text = fs::read_to_string(&recording).unwrap();
    assert!(
        text.contains("\"RESUME\"") && text.contains("prelaunch"),
        "{text}"
    );

    let (mut child, mut stream) = start(
        &folder.path().join("b.sock"),
        &["--replay", recording.to_str().unwrap()],
    );
    let mut again = String::new();
    stream.read_line(&mut again).unwrap();
    assert_eq!(again, greeting);
    run(&mut stream, "{'execute': 'qmp_capabilities'}");
    assert_eq!(run(&mut stream, "{'execute': 'query-status'}"), status);
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn what_cannot_be_simulated_is_refused() {
    let listed = qmp(&["--list-faults"]).output().unwrap();
    assert!(listed.status.success());
    let listed = String::from_utf8(listed.stdout).unwrap();
    assert!(listed.contains("dies-in-reply"), "{listed}");
    for (arguments, words) in [
        (["--release", "1.0"], "QEMU 1.0 is not in the history"),
        (["--target", "pdp11"], "has no target 'pdp11'"),
        (["--fault", "nothing"], "there is no fault 'nothing'"),
    ] {
        let output = qmp(&arguments).arg("unix:x").output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(errors.contains(words), "{errors}");
    }
}
