//! A server that plays its part, and real ones, each in its own folder.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use qmp_testing::{PATIENCE, needs};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A server with a few commands.
pub(crate) struct Scripted {
    pub(crate) folder: TempDir,
    stream: Arc<Mutex<Option<UnixStream>>>,
    thread: JoinHandle<Vec<Value>>,
}

/// The schema that it tells.
const SCHEMA: &str = r#"[
    {"name": "query-qmp-schema", "meta-type": "command", "arg-type": "0", "ret-type": "0"},
    {"name": "query-commands", "meta-type": "command", "arg-type": "0", "ret-type": "0"},
    {"name": "query-block", "meta-type": "command", "arg-type": "0", "ret-type": "0"},
    {"name": "device_del", "meta-type": "command", "arg-type": "1", "ret-type": "0"},
    {"name": "DEVICE_DELETED", "meta-type": "event", "arg-type": "2"},
    {"name": "0", "meta-type": "object", "members": []},
    {"name": "1", "meta-type": "object", "members": [{"name": "id", "type": "str"}]},
    {"name": "2", "meta-type": "object", "members": [{"name": "device", "type": "str", "default": null}]},
    {"name": "str", "meta-type": "builtin", "json-type": "string"}]"#;

impl Scripted {
    /// Serves one client, and gives the commands that it sent after those with which the shell begins.
    pub(crate) fn start() -> Self {
        let folder = TempDir::with_prefix("qmp-shell-").expect("a folder");
        let listener = UnixListener::bind(folder.path().join("qmp.sock")).expect("it listens");
        let stream = Arc::new(Mutex::new(None));
        let shared = stream.clone();
        let thread = std::thread::spawn(move || {
            let (stream, _) = listener.accept().expect("a client");
            *shared.lock().expect("no panic") = stream.try_clone().ok();
            let sent = serve(&stream);
            // The copy keeps it open otherwise.
            let _ = stream.shutdown(std::net::Shutdown::Both);
            sent
        });
        Self {
            folder,
            stream,
            thread,
        }
    }

    /// Sends an event to the client.
    pub(crate) fn event(&self, name: &str, data: &Value) {
        let stream = self.stream.lock().expect("no panic");
        let time = json!({"seconds": 1, "microseconds": 2});
        let event = json!({"event": name, "data": data, "timestamp": time});
        writeln!(stream.as_ref().expect("a client"), "{event}").expect("it is sent");
    }

    /// Ends the connection, as a server does that is killed.
    pub(crate) fn end(&self) {
        let stream = self.stream.lock().expect("no panic");
        let _ = stream
            .as_ref()
            .expect("a client")
            .shutdown(std::net::Shutdown::Both);
    }

    pub(crate) fn shell(&self, arguments: &[&str]) -> Output {
        qmp(
            self.folder.path(),
            &[&["shell", "unix:qmp.sock"], arguments].concat(),
            "",
        )
    }

    pub(crate) fn sent(self) -> Vec<Value> {
        self.thread.join().expect("it serves")
    }
}

fn serve(mut stream: &UnixStream) -> Vec<Value> {
    let greeting = json!({"QMP": {"version": {"qemu": {"major": 10, "minor": 0, "micro": 2}, "package": "test"}, "capabilities": ["oob"]}});
    writeln!(stream, "{greeting}").expect("a greeting");
    let mut sent = Vec::new();
    for line in BufReader::new(stream).lines() {
        let Ok(line) = line else { break };
        let mut command: Value = serde_json::from_str(&line).expect("JSON");
        let id = command
            .as_object_mut()
            .and_then(|members| members.remove("id"));
        let name = command["execute"].as_str().unwrap_or_default().to_owned();
        let commands = [
            "query-qmp-schema",
            "query-commands",
            "query-block",
            "device_del",
        ];
        let reply = match &*name {
            "qmp_capabilities" => json!({"return": {}}),
            "query-qmp-schema" => {
                json!({"return": serde_json::from_str::<Value>(SCHEMA).expect("JSON")})
            }
            "query-commands" => json!({"return": commands.map(|name| json!({"name": name}))}),
            "query-block" => {
                json!({"return": [{"device": "d0", "inserted": {"ro": false}}, {"device": "d1"}]})
            }
            "device_del" if command["arguments"]["id"] == "gone" => {
                json!({"error": {"class": "DeviceNotFound", "desc": "Device 'gone' not found"}})
            }
            "device_del" => {
                let device = &command["arguments"]["id"];
                let time = json!({"seconds": 1, "microseconds": 2});
                writeln!(stream, "{}", json!({"event": "DEVICE_DELETED", "data": {"device": "other"}, "timestamp": time})).unwrap();
                writeln!(stream, "{}", json!({"event": "DEVICE_DELETED", "data": {"device": device}, "timestamp": time})).unwrap();
                json!({"return": {}})
            }
            "end" => break,
            _ => {
                json!({"error": {"class": "CommandNotFound", "desc": format!("The command {name} has not been found")}})
            }
        };
        let mut reply = reply;
        if let (Some(id), Some(members)) = (id, reply.as_object_mut()) {
            members.insert("id".to_owned(), id);
        }
        if writeln!(stream, "{reply}").is_err() {
            break;
        }
        if ![
            "qmp_capabilities",
            "query-qmp-schema",
            "query-commands",
            "query-target",
        ]
        .contains(&&*name)
        {
            sent.push(command);
        }
    }
    sent
}

/// Runs `qmp` with its cache in a folder.
pub(crate) fn qmp(folder: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_qmp"))
        .args(arguments)
        .current_dir(folder)
        .env("XDG_CACHE_HOME", folder.join("cache"))
        .env_remove("QMP_SOCKET")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("qmp starts");
    let mut stdin = child.stdin.take().expect("an input");
    // It may not read all.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    child.wait_with_output().expect("qmp ends")
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A real server in its own folder.
pub(crate) struct Live {
    child: Child,
    pub(crate) folder: TempDir,
}

impl Live {
    pub(crate) fn start(program: &str, arguments: &str) -> Option<Self> {
        if !needs::program(program) {
            return None;
        }
        let folder = TempDir::with_prefix("qmp-shell-").expect("a folder");
        let child = Command::new(program)
            .args(arguments.split_whitespace())
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .spawn()
            .expect("the server starts");
        let live = Self { child, folder };
        let begin = std::time::Instant::now();
        while UnixStream::connect(live.socket()).is_err() {
            assert!(begin.elapsed() < PATIENCE, "it does not listen");
            std::thread::yield_now();
        }
        Some(live)
    }

    pub(crate) fn socket(&self) -> PathBuf {
        self.folder.path().join("qmp.sock")
    }

    /// Runs lines; an emulator that is still starting may leave the first client without an answer.
    pub(crate) fn shell(&self, arguments: &[&str]) -> Output {
        loop {
            let output = qmp(
                self.folder.path(),
                &[&["shell", "qmp.sock"], arguments].concat(),
                "",
            );
            if output.status.code() != Some(3) || !text(&output.stderr).contains("no greeting") {
                return output;
            }
        }
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
