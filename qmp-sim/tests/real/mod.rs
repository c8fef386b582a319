//! Real servers, to compare simulated ones with.

// Each test program uses some of it.
#![allow(dead_code)]

pub(crate) mod compare;

use std::io::{self, BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::process::{Child, Command, Stdio};

use qmp_testing::{PATIENCE, needs};
use serde_json::{Map, Value, json};
use tempfile::TempDir;

use compare::Outcome;

/// A real server in its own folder, killed at the end of the test, with a connection to its monitor.
pub(crate) struct Real {
    child: Child,
    folder: TempDir,
    stream: BufReader<UnixStream>,
    /// Its release: `10.0.2`.
    pub(crate) release: String,
}

impl Real {
    /// Starts a server whose socket must be `qmp.sock`; `None` if it is not installed.
    pub(crate) fn start(program: &str, arguments: &[&str]) -> Option<Self> {
        let folder = TempDir::with_prefix("qmp-sim-").unwrap();
        let mut command = Command::new(program);
        command
            .args(arguments)
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .stderr(Stdio::null());
        let mut child = match command.spawn() {
            Ok(child) => child,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                needs::skip_live(format_args!("{program} is not installed"));
                return None;
            }
            Err(error) => panic!("{program}: {error}"),
        };
        let path = folder.path().join("qmp.sock");
        let stream = loop {
            if let Ok(stream) = UnixStream::connect(&path) {
                break stream;
            }
            let ended = child.try_wait().unwrap();
            assert!(ended.is_none(), "{program} ends: {ended:?}");
            std::thread::yield_now();
        };
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let mut real = Self {
            child,
            folder,
            stream: BufReader::new(stream),
            release: String::new(),
        };
        let greeting = real.next().expect("it greets");
        let qemu = &greeting["QMP"]["version"]["qemu"];
        real.release = format!("{}.{}.{}", qemu["major"], qemu["minor"], qemu["micro"]);
        real.run("qmp_capabilities", &json!({}))
            .expect("it serves")
            .unwrap();
        Some(real)
    }

    /// The next message; `None` if the server has ended.
    fn next(&mut self) -> Option<Value> {
        let mut line = String::new();
        // A server that aborts may reset the connection.
        let count = self.stream.read_line(&mut line).unwrap_or(0);
        (count > 0).then(|| serde_json::from_str(&line).unwrap())
    }

    /// The events up to one with that outline, which a command causes; its reply is among them.
    pub(crate) fn events(&mut self, command: &str, arguments: &Value, last: &str) -> Vec<String> {
        let message = json!({"execute": command, "arguments": arguments});
        let bytes = message.to_string().into_bytes();
        self.stream.get_mut().write_all(&bytes).unwrap();
        let (mut events, mut is_answered) = (Vec::new(), false);
        while !is_answered || events.last().is_none_or(|event| event != last) {
            let message = self.next().expect("the server has ended");
            assert!(message.get("error").is_none(), "{command}: {message}");
            is_answered |= message.get("return").is_some();
            events.extend(outline(&message["event"], &message["data"]));
            if is_answered && last.is_empty() {
                break;
            }
        }
        events
    }

    /// The reply to a command; `None` if it ends the server.
    pub(crate) fn run(&mut self, command: &str, arguments: &Value) -> Option<Outcome> {
        let message = json!({"execute": command, "arguments": arguments});
        let bytes = message.to_string().into_bytes();
        self.stream.get_mut().write_all(&bytes).ok()?;
        loop {
            let mut reply: Map<String, Value> = match self.next()? {
                Value::Object(reply) => reply,
                other => panic!("{other}"),
            };
            if let Some(value) = reply.remove("return") {
                return Some(Ok(value));
            }
            if let Some(error) = reply.get("error") {
                let text = |name: &str| error[name].as_str().unwrap_or_default().to_owned();
                return Some(Err((text("class"), text("desc"))));
            }
        }
    }
}

/// An event as its name and its status; `None` if it is no event, or one that the guest causes.
pub(crate) fn outline(name: &Value, data: &Value) -> Option<String> {
    let name = name.as_str()?;
    if data["guest"] == true {
        return None;
    }
    let status = data["status"].as_str().or_else(|| data["device"].as_str());
    Some(
        format!("{name} {}", status.unwrap_or_default())
            .trim_end()
            .to_owned(),
    )
}

impl Drop for Real {
    fn drop(&mut self) {
        // Usually it has not ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
