//! Programs and sockets among the files.

use std::fs::{File, Metadata};
use std::io::Read as _;
use std::path::Path;

/// Whether a text is the name of an emulator.
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

/// Whether a file is an ELF program, and its name is not that of a schema file.
pub(super) fn is_elf(path: &Path, metadata: &Metadata) -> bool {
    let is_named_like_data = path.extension().is_some_and(|found| found == "json");
    !is_named_like_data && may_be_run(metadata) && begins_with(path, b"\x7fELF")
}

/// Whether a file is a script.
pub(super) fn is_script(path: &Path, metadata: &Metadata) -> bool {
    may_be_run(metadata) && begins_with(path, b"#!")
}

fn begins_with(path: &Path, expected: &[u8]) -> bool {
    let mut start = vec![0; expected.len()];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut start));
    read.is_ok() && start == expected
}

/// Whether a file is a regular file with permission to execute.
#[cfg(unix)]
fn may_be_run(metadata: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.is_file() && metadata.permissions().mode() & 0o111 != 0
}

#[cfg(not(unix))]
fn may_be_run(metadata: &Metadata) -> bool {
    metadata.is_file()
}
