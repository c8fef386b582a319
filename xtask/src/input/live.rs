//! Servers: the program that talks to them.
//!
//! It is built from the types, which this one must not be: `regen` has to work when they are broken.

use std::fs::{File, Metadata};
use std::io::{self, Read as _, Write};
use std::path::Path;
use std::process::Stdio;

use qmp_text::printable;
use serde_json::Value;

use super::content::{Read, of_answer};
use crate::Outcome;
use crate::output::complain;
use crate::program::program;

/// Who is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Peer {
    /// The server at that address.
    Address(String),
    /// A program that is started, by its path or, without a slash, by its name.
    Program(String),
}

impl Peer {
    /// What to call it.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Address(name) | Self::Program(name) => name,
        }
    }

    /// As an argument, which begins with no dash of the peer's.
    fn argument(&self) -> String {
        match self {
            Self::Address(address) => address.clone(),
            Self::Program(program) => format!("--start={program}"),
        }
    }
}

/// Asks a server for its schema; if that fails, says why.
pub(super) fn ask(peer: &Peer) -> Result<Read, Outcome> {
    let output = program("xtask-live")?
        .arg(peer.argument())
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output();
    let output = output.map_err(|error| {
        complain(&format!("error: cannot start xtask-live: {error}\n"));
        Outcome::Failed
    })?;
    if !output.status.success() {
        return Err(Outcome::Failed);
    }
    of_answer(peer.name(), &String::from_utf8_lossy(&output.stdout))
}

/// Has a server execute commands, and gives its replies; if that fails, says why.
pub(crate) fn execute(peer: &Peer, commands: &[Value]) -> Result<Vec<Value>, Outcome> {
    let failed = |problem: String| {
        complain(&format!("error: {problem}\n"));
        Outcome::Failed
    };
    let name = printable(peer.name());
    let cannot = |error: io::Error| failed(format!("cannot ask '{name}': {error}"));
    let mut child = program("xtask-live")?
        .args([&*peer.argument(), "--execute"])
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
    replies.map_err(|error| failed(format!("what came from '{name}': {error}")))
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

/// Whether a file is a program of the machine's, and none that somebody calls a schema.
pub(super) fn is_elf(path: &Path, metadata: &Metadata) -> bool {
    let is_named_like_data = path.extension().is_some_and(|found| found == "json");
    !is_named_like_data && may_be_run(metadata) && begins_with(path, b"\x7fELF")
}

/// Whether a file is a program that another program reads.
pub(super) fn is_script(path: &Path, metadata: &Metadata) -> bool {
    may_be_run(metadata) && begins_with(path, b"#!")
}

fn begins_with(path: &Path, expected: &[u8]) -> bool {
    let mut start = vec![0; expected.len()];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut start));
    read.is_ok() && start == expected
}

/// Whether a file is a regular one that may be executed.
#[cfg(unix)]
fn may_be_run(metadata: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.is_file() && metadata.permissions().mode() & 0o111 != 0
}

#[cfg(not(unix))]
fn may_be_run(metadata: &Metadata) -> bool {
    metadata.is_file()
}
