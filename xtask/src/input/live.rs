//! Servers: the program that talks to them.
//!
//! It is built from the types, which this one must not be: `regen` has to work when they are broken.

use std::fs::Metadata;
use std::process::Stdio;

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
