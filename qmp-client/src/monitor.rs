//! Further monitors: independent sessions with the same server, opened at run time.
//!
//! Since 11.1 QEMU has objects of the type `monitor-qmp`, each of which makes a monitor of a character
//! device. With `close-action` set to `delete`, QEMU removes object and device when their client leaves. This module has the
//! commands that both clients send for that, and those that undo them if one fails.

#[cfg(feature = "tokio")]
mod asynchronous;
mod blocking;

use std::hash::{BuildHasher, Hasher, RandomState};
use std::io;

use qmp_types::Greeting;
use serde_json::{Value, json};

use crate::error::Error;
use qmp_transport::Address;

/// The name and the arguments of a command.
type RawCommand = (&'static str, Value);

/// A monitor that is being opened.
#[derive(Clone, Debug)]
struct Opening {
    /// The name of the object, of its character device, and of its file descriptor.
    id: String,
}

/// Asks for the types of monitor objects.
fn question() -> RawCommand {
    ("qom-list-types", json!({ "implements": "monitor-qmp" }))
}

/// Interprets the answer to the question.
fn is_possible(answer: Result<Value, Error>, greeting: &Greeting) -> Result<(), Error> {
    match answer {
        Ok(Value::Array(types)) if !types.is_empty() => Ok(()),
        Ok(_) | Err(Error::Refused { .. }) => Err(Error::CannotOpenMonitor {
            version: greeting.version.to_string(),
        }),
        Err(error) => Err(error),
    }
}

impl Opening {
    /// Chooses a random name, because other programs may open monitors of the same server.
    fn new() -> Self {
        let random = RandomState::new().build_hasher().finish();
        Self {
            id: format!("monitor-{random:016x}"),
        }
    }

    /// The commands for a socket that the server received under the name of the monitor.
    fn on_given_socket(&self) -> [RawCommand; 2] {
        let address = json!({ "type": "fd", "data": { "str": self.id } });
        self.commands(&json!({ "addr": address, "server": false }))
    }

    /// The commands for a socket that the server listens at.
    fn listening(&self, address: &Address) -> Result<[RawCommand; 2], Error> {
        let inet = |host: &str, port: u16| json!({ "type": "inet", "data": { "host": host, "port": port.to_string() } });
        let (socket, websocket) = match address {
            // JSON cannot express other paths.
            Address::Unix(path) => match path.to_str() {
                Some(path) => (json!({ "type": "unix", "data": { "path": path } }), false),
                None => return Err(no_monitor_at(address)),
            },
            Address::Tcp { host, port } => (inet(host, *port), false),
            Address::WebSocket { host, port } => (inet(host, *port), true),
            _ => return Err(no_monitor_at(address)),
        };
        let mut device = json!({ "addr": socket, "server": true, "wait": false });
        if websocket {
            device["websocket"] = true.into();
        }
        Ok(self.commands(&device))
    }

    fn commands(&self, socket: &Value) -> [RawCommand; 2] {
        let backend = json!({ "type": "socket", "data": socket });
        let device = json!({ "id": self.id, "backend": backend });
        let object = json!({
            "qom-type": "monitor-qmp",
            "id": self.id,
            "chardev": self.id,
            "close-action": "delete",
        });
        [("chardev-add", device), ("object-add", object)]
    }

    /// The commands that undo all of these, whether or not they were run.
    fn undo(&self) -> [RawCommand; 3] {
        let id = json!({ "id": self.id });
        [
            ("object-del", id.clone()),
            ("chardev-remove", id),
            ("closefd", json!({ "fdname": self.id })),
        ]
    }
}

fn no_monitor_at(address: &Address) -> Error {
    let reason = "a monitor can be opened at a Unix socket, a TCP socket or a WebSocket";
    Error::Connect {
        address: address.clone(),
        source: io::Error::new(io::ErrorKind::Unsupported, reason),
    }
}
