//! A child's standard error: it is passed on to ours, and its last bytes are kept.

use std::collections::VecDeque;
use std::io::{self, Write};
use std::process::{Command, Stdio};

use qmp_text::printable_lines;
use qmp_types::secrets::{MASK, TextKind, each_secret, mask};
use rustix::event::{PollFd, PollFlags, Timespec, poll};

/// How many bytes are kept.
const KEPT: usize = 4 << 10;

/// The last output of a child.
#[derive(Debug)]
pub(super) struct Tail {
    bytes: VecDeque<u8>,
    /// The beginning is gone.
    is_cut: bool,
    /// The secrets in its arguments, which the child may repeat.
    secrets: Vec<String>,
}

impl Tail {
    pub(super) fn new(command: &Command) -> Self {
        let arguments = command.get_args();
        let mut secrets = Vec::new();
        for argument in arguments {
            let mut take = |secret: &str, _| secrets.push(secret.to_owned());
            let argument = argument.to_string_lossy();
            each_secret(&argument, TextKind::Text, &mut take);
            if argument.starts_with('{') {
                // Options may be written like the arguments of the command that does the same.
                for command in ["object-add", "blockdev-add", "chardev-add", "device_add"] {
                    each_secret(&argument, TextKind::Arguments(command), &mut take);
                }
            }
        }
        secrets.retain(|secret| !secret.is_empty());
        // The longest first, because one may contain another.
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        Self {
            bytes: VecDeque::new(),
            is_cut: false,
            secrets,
        }
    }

    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.bytes.extend(bytes);
        let excess = self.bytes.len().saturating_sub(KEPT);
        self.is_cut |= excess > 0;
        self.bytes.drain(..excess);
    }

    /// Returns the output as visible text: whole lines if there are any.
    pub(super) fn text(&self) -> String {
        let bytes: Vec<u8> = self.bytes.iter().copied().collect();
        let mut bytes = &bytes[..];
        if self.is_cut {
            let newline = bytes.iter().position(|byte| *byte == b'\n');
            // A part of a secret could not be found.
            let longest = self.secrets.first().map_or(0, String::len);
            let from = newline.map_or(longest, |at| at + 1);
            bytes = bytes.get(from..).unwrap_or_default();
        }
        let mut text = String::from_utf8_lossy(bytes).into_owned();
        for secret in &self.secrets {
            text = text.replace(secret, MASK);
        }
        let text = mask(&text, TextKind::Text).replace("\r\n", "\n");
        printable_lines(text.trim()).into_owned()
    }
}

/// Passes bytes on to our standard error, unless that would block.
pub(super) fn pass_on(bytes: &[u8]) {
    let stderr = io::stderr();
    let mut fds = [PollFd::new(&stderr, PollFlags::OUT)];
    if matches!(poll(&mut fds, Some(&Timespec::default())), Ok(1..)) {
        // The standard error may be closed.
        let _ = stderr.lock().write_all(bytes);
    }
}

/// Whether a command inherits our standard error, which is the default.
///
/// [`Command`] shows it only in its detailed `Debug` form, which is not stable. So this compares with the form of
/// known commands; if they do not differ, the command is left as it is.
pub(super) fn is_default(command: &Command) -> bool {
    let reads = |set: Option<Stdio>| {
        let mut probe = Command::new("a");
        if let Some(stderr) = set {
            probe.stderr(stderr);
        }
        chosen(&probe)
    };
    let is_understood = reads(None).is_none()
        && reads(Some(Stdio::inherit())).is_some_and(|text| text == INHERIT)
        && reads(Some(Stdio::null())).is_some_and(|text| text != INHERIT)
        && reads(Some(Stdio::piped())).is_some_and(|text| text != INHERIT);
    is_understood && chosen(command).is_none_or(|text| text == INHERIT)
}

const INHERIT: &str = "Inherit,";

/// Returns the line after the one that mentions the standard error. Other text cannot look
/// like that, because it is quoted.
fn chosen(command: &Command) -> Option<String> {
    let text = format!("{command:#?}");
    let mut lines = text.lines();
    lines.find(|line| *line == "    stderr: Some(")?;
    Some(lines.next()?.trim().to_owned())
}
