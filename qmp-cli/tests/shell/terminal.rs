//! The prompt in a pseudo-terminal, as a person sees it.

use std::fs::File;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::process::{Child, Command};
use std::sync::{Arc, Mutex};
use std::time::Instant;

use qmp_testing::{PATIENCE, needs};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};
use serde_json::json;

use crate::server::{Live, Scripted};

fn at_least_one(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).expect("it is not zero")
}

/// A terminal with a shell in it.
struct Terminal {
    child: Child,
    input: File,
    screen: Arc<Mutex<vt100::Parser>>,
}

const UP: &str = "\u{1b}[A";
const F1: &str = "\u{1b}OP";

impl Terminal {
    /// Starts a shell in a folder with a server.
    fn start(folder: &Path, columns: u16, arguments: &[&str]) -> Option<Self> {
        if !needs::program("setsid") {
            return None;
        }
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
        grantpt(&master).expect("it is ours");
        unlockpt(&master).expect("it can be opened");
        let name = ptsname(&master, Vec::new()).expect("it has a name");
        let slave = File::options()
            .read(true)
            .write(true)
            .open(name.to_str().expect("a path"))
            .expect("it opens");
        let screen = Arc::new(Mutex::new(vt100::Parser::new(
            at_least_one(24),
            at_least_one(columns),
            200,
        )));
        let size = |columns| Winsize {
            ws_row: 24,
            ws_col: columns,
            ws_xpixel: 0,
            ws_ypixel: 0,
        };
        tcsetwinsize(&master, size(columns)).expect("it has a size");
        let child = Command::new("setsid")
            .args(["--ctty", env!("CARGO_BIN_EXE_qmp"), "shell", "qmp.sock"])
            .args(arguments)
            .current_dir(folder)
            .env("XDG_CACHE_HOME", folder.join("cache"))
            .env("XDG_STATE_HOME", folder.join("state"))
            .env("TERM", "xterm-256color")
            .env_remove("NO_COLOR")
            .stdin(slave.try_clone().expect("a copy"))
            .stdout(slave.try_clone().expect("a copy"))
            .stderr(slave)
            .spawn()
            .expect("it starts");
        let input = File::from(master);
        let output = input.try_clone().expect("a copy");
        let shown = screen.clone();
        std::thread::spawn(move || show(output, &shown));
        Some(Self {
            child,
            input,
            screen,
        })
    }

    fn text(&self) -> String {
        self.screen.lock().expect("no panic").screen().contents()
    }

    /// Waits until the screen shows something.
    fn wait(&self, what: &str, is_there: impl Fn(&str) -> bool) -> String {
        let begin = Instant::now();
        loop {
            let text = self.text();
            if is_there(&text) {
                return text;
            }
            assert!(begin.elapsed() < PATIENCE, "{what}:\n{text}");
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
    }

    /// Waits until the line of the cursor is as expected.
    fn wait_last(&self, last: &str) -> String {
        let begin = Instant::now();
        loop {
            let (line, text) = {
                let screen = self.screen.lock().expect("no panic");
                let (row, _) = screen.screen().cursor_position();
                let lines: Vec<String> = screen
                    .screen()
                    .rows(0, screen.screen().size().1.get())
                    .collect();
                (
                    lines.get(usize::from(row)).cloned().unwrap_or_default(),
                    screen.screen().contents(),
                )
            };
            if line.trim_end() == last.trim_end() {
                return text;
            }
            assert!(begin.elapsed() < PATIENCE, "{last}:\n{text}");
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
    }

    fn wait_for(&self, part: &str) -> String {
        self.wait(part, |text| text.contains(part))
    }

    fn type_in(&mut self, keys: &str) {
        self.input.write_all(keys.as_bytes()).expect("it is typed");
    }

    /// Types a line, and waits for the next prompt.
    fn enter(&mut self, line: &str) {
        self.type_in(line);
        self.wait_last(&format!("(QEMU) {line}"));
        self.type_in("\r");
        self.wait_last("(QEMU)");
    }

    fn resize(&self, columns: u16) {
        let size = Winsize {
            ws_row: 24,
            ws_col: columns,
            ws_xpixel: 0,
            ws_ypixel: 0,
        };
        self.screen
            .lock()
            .expect("no panic")
            .screen_mut()
            .set_size(at_least_one(24), at_least_one(columns));
        tcsetwinsize(&self.input, size).expect("it has a size");
    }

    fn status(&mut self) -> Option<i32> {
        self.child.wait().expect("it ends").code()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Shows what a program writes, and answers where the cursor is, as terminals do.
fn show(mut terminal: File, screen: &Mutex<vt100::Parser>) {
    const WHERE: &[u8] = b"\x1b[6n";
    let mut bytes = [0; 4096];
    let mut rest: Vec<u8> = Vec::new();
    while let Ok(count) = terminal.read(&mut bytes) {
        if count == 0 {
            break;
        }
        rest.extend_from_slice(&bytes[..count]);
        while let Some(at) = rest.windows(WHERE.len()).position(|window| window == WHERE) {
            let mut screen = screen.lock().expect("no panic");
            screen.process(&rest[..at]);
            let (row, column) = screen.screen().cursor_position();
            rest.drain(..at + WHERE.len());
            let _ = write!(terminal, "\x1b[{};{}R", row + 1, column + 1);
        }
        // The question may come in pieces.
        let begins = |part: &[u8]| WHERE.starts_with(part);
        let keep = (1..WHERE.len().min(rest.len() + 1))
            .rev()
            .find(|length| begins(&rest[rest.len() - length..]));
        let end = rest.len() - keep.unwrap_or(0);
        screen.lock().expect("no panic").process(&rest[..end]);
        rest.drain(..end);
    }
}

#[test]
fn lines_are_completed_and_run() {
    let server = Scripted::start();
    let Some(mut terminal) = Terminal::start(server.folder.path(), 80, &[]) else {
        return;
    };
    let shown = terminal.wait_last("(QEMU)");
    assert!(shown.contains("Connected to QEMU 10.0.2"), "{shown}");
    // A command that only one begins with, then its only argument.
    terminal.type_in("dev\t");
    terminal.wait_last("(QEMU) device_del id=");
    terminal.type_in("\t");
    terminal.wait_last("(QEMU) device_del id=");
    terminal.type_in("7");
    terminal.wait_last("(QEMU) device_del id=7");
    terminal.type_in("\r");
    terminal.wait_last("(QEMU)");
    // Several are listed with what they do.
    terminal.type_in("query-\t");
    let shown = terminal.wait_for("query-qmp-schema");
    assert!(shown.contains("query-block"), "{shown}");
    terminal.type_in("\u{3}");
    terminal.wait_last("(QEMU)");
    terminal.enter("query-block | select [1].device");
    terminal.wait_for("\"d1\"");
    // What is wrong is not sent.
    terminal.enter("device_del ids=1 id=2");
    terminal.wait_for("help: did you mean 'id'?");
    terminal.enter("help wait");
    terminal.wait_for("wait: Waits for an event");
    terminal.type_in("exit\r");
    assert_eq!(terminal.status(), Some(0));
    drop(terminal);
    let sent = server.sent();
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[0]["arguments"]["id"], "7");
}

#[test]
fn events_come_above_the_line() {
    let server = Scripted::start();
    let Some(mut terminal) = Terminal::start(server.folder.path(), 40, &[]) else {
        return;
    };
    terminal.wait_last("(QEMU)");
    terminal.type_in("device_del id=abc");
    terminal.wait_last("(QEMU) device_del id=abc");
    server.event("DEVICE_DELETED", &json!({"device": "x"}));
    terminal.wait_for("{\"device\":\"x\"}");
    terminal.wait_last("(QEMU) device_del id=abc");
    terminal.type_in("\u{15}");
    terminal.wait_last("(QEMU)");
    terminal.enter("events off");
    server.event("DEVICE_DELETED", &json!({"device": "hidden"}));
    terminal.enter("events DEVICE");
    server.event("OTHER", &json!({"device": "hidden"}));
    server.event("DEVICE_DELETED", &json!({"device": "seen"}));
    let shown = terminal.wait_for("\"seen\"");
    assert!(!shown.contains("OTHER"), "{shown}");
    // The line goes on where it was, also in a terminal of another width.
    terminal.type_in("device_del id=abc");
    terminal.wait_last("(QEMU) device_del id=abc");
    terminal.resize(60);
    terminal.type_in("d\u{1b}[D\u{1b}[D-");
    terminal.wait_last("(QEMU) device_del id=ab-cd");
    terminal.type_in("\r");
    terminal.wait_last("(QEMU)");
    terminal.type_in("\u{4}");
    assert_eq!(terminal.status(), Some(0));
    drop(terminal);
    assert_eq!(server.sent()[0]["arguments"]["id"], "ab-cd");
}

#[test]
fn a_wait_is_cancelled_and_a_server_goes_away() {
    let server = Scripted::start();
    let Some(mut terminal) = Terminal::start(server.folder.path(), 80, &["--color", "never"])
    else {
        return;
    };
    terminal.wait_last("(QEMU)");
    terminal.type_in("wait DEVICE_DELETED");
    terminal.wait_last("(QEMU) wait DEVICE_DELETED");
    terminal.type_in("\r");
    terminal.wait_last("");
    terminal.type_in("\u{3}");
    terminal.wait_last("(QEMU)");
    terminal.type_in("query-block | select [0].device\r");
    terminal.wait_for("\"d0\"");
    server.end();
    terminal.wait_for("`reconnect` connects again");
    terminal.type_in("query-block\r");
    terminal.wait_last("(gone)");
    terminal.type_in("reconnect\r");
    terminal.wait_for("error: ");
    terminal.type_in("\u{4}");
    assert_eq!(terminal.status(), Some(0));
    let shown = terminal.text();
    assert!(
        !shown.contains("panicked") && !shown.contains("RUST_BACKTRACE"),
        "{shown}"
    );
}

#[test]
fn the_history_has_no_secrets() {
    let server = Scripted::start();
    let Some(mut terminal) = Terminal::start(server.folder.path(), 80, &["--no-check"]) else {
        return;
    };
    terminal.wait_last("(QEMU)");
    terminal.type_in("set_password protocol=vnc password=hunter2\r");
    terminal.wait_for("CommandNotFound");
    terminal.wait_last("(QEMU)");
    terminal.type_in(UP);
    terminal.wait_last("(QEMU) set_password protocol=vnc password=***");
    terminal.type_in("\u{3}");
    let history = std::fs::read_to_string(server.folder.path().join("state/qmp/shell_history"))
        .expect("a history");
    assert_eq!(history, "set_password protocol=vnc password=***\n");
}

#[test]
fn an_emulator_is_talked_to() {
    let options = "-M pc -m 64 -S -nodefaults -display none -qmp unix:qmp.sock,server=on,wait=off";
    let Some(server) = Live::start("qemu-system-x86_64", options) else {
        return;
    };
    // An emulator that is still starting may answer late.
    server.shell(&["-c", "query-status"]);
    let Some(mut terminal) = Terminal::start(server.folder.path(), 100, &[]) else {
        return;
    };
    terminal.wait_last("(QEMU)");
    // Names that only the server knows, and properties of a device.
    terminal.type_in("device_add driver=virtio-rng-p\t");
    terminal.wait_for("driver=virtio-rng-pci");
    terminal.type_in("\u{15}device_add driver=virtio-rng-pci id=r max-by\t");
    terminal.wait_for("max-bytes=");
    terminal.type_in("1024\r");
    terminal.wait_for("{}");
    terminal.wait_last("(QEMU)");
    terminal.type_in("device_del id=\t");
    terminal.wait_last("(QEMU) device_del id=r");
    // Help for what the cursor is in; the line stays.
    terminal.type_in("\u{15}block_resize si");
    terminal.type_in("\u{15}cont");
    terminal.wait_last("(QEMU) cont");
    terminal.type_in(F1);
    terminal.wait_for("Since 0.14");
    terminal.wait_last("(QEMU) cont");
    terminal.type_in("\r");
    terminal.wait_for("RESUME");
    // A dangerous command asks first.
    terminal.type_in("quit\r");
    terminal.wait_last("really `quit`? [y/N]");
    terminal.type_in("n\r");
    terminal.wait_last("(QEMU)");
    terminal.type_in("query-status | select status\r");
    terminal.wait_for("\"running\"");
    terminal.type_in("quit\r");
    terminal.wait_last("really `quit`? [y/N]");
    terminal.type_in("y\r");
    terminal.wait_for("QEMU has ended the connection");
    terminal.type_in("\r");
    terminal.wait_last("(gone)");
    terminal.type_in("\u{4}");
    assert_eq!(terminal.status(), Some(0));
}
