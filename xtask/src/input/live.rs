//! Servers: the program that talks to them.
//!
//! It is built from the types, which this one must not be: `regen` has to work when they are broken.

use std::fs::Metadata;
use std::io::{self, Write};
use std::process::Stdio;

use qmp_schema::diagnostic::printable;
use serde_json::Value;

use super::content::{Read, of_answer};
use crate::Outcome;
use crate::disk::complain;
use crate::program::program;

/// Asks a server for its schema; if that fails, says why.
pub(super) fn ask(arguments: &[&str]) -> Result<Read, Outcome> {
    let output = program("xtask-live")
        .args(arguments)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output();
    let output = output.map_err(|error| {
        complain(&format!("error: cannot start cargo: {error}\n"));
        Outcome::Failed
    })?;
    if !output.status.success() {
        return Err(Outcome::Failed);
    }
    let name = arguments.last().copied().unwrap_or_default();
    of_answer(name, &String::from_utf8_lossy(&output.stdout))
}

/// Has a server execute commands, and gives its replies; if that fails, says why.
pub(crate) fn execute(address: &str, commands: &[Value]) -> Result<Vec<Value>, Outcome> {
    let failed = |problem: String| {
        complain(&format!("error: {problem}\n"));
        Outcome::Failed
    };
    let cannot = |error: io::Error| failed(format!("cannot ask '{}': {error}", printable(address)));
    let mut child = program("xtask-live")
        .args([address, "--execute"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .map_err(cannot)?;
    // All of it is read before the first is sent, so neither waits for the other.
    if let Some(mut input) = child.stdin.take() {
        let commands = Value::from(commands.to_vec()).to_string();
        input.write_all(commands.as_bytes()).map_err(cannot)?;
    }
    let output = child.wait_with_output().map_err(cannot)?;
    if !output.status.success() {
        return Err(Outcome::Failed);
    }
    let replies = serde_json::Deserializer::from_slice(&output.stdout).into_iter();
    let replies: Result<Vec<Value>, _> = replies.collect();
    replies.map_err(|error| failed(format!("what came from '{}': {error}", printable(address))))
}

/// Whether a program goes by the name of an emulator.
pub(super) fn is_name_of_emulator(text: &str) -> bool {
    text.starts_with("qemu-system-") || text == "qemu-storage-daemon"
}

/// Whether a file is a socket.
#[cfg(unix)]
pub(super) fn is_socket(metadata: &Metadata) -> bool {
    use std::os::unix::fs::FileTypeExt;
    metadata.file_type().is_socket()
}

#[cfg(not(unix))]
pub(super) fn is_socket(_: &Metadata) -> bool {
    false
}

/// Whether a file may be executed.
#[cfg(unix)]
pub(super) fn may_be_run(metadata: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.is_file() && metadata.permissions().mode() & 0o111 != 0
}

#[cfg(not(unix))]
pub(super) fn may_be_run(metadata: &Metadata) -> bool {
    metadata.is_file()
}
