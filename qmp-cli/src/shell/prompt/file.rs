//! The lines of earlier sessions, without secrets, in a file that only the user can read.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

/// How many lines are kept.
pub(super) const MOST: usize = 1000;

/// The file with the lines.
pub(super) struct HistoryFile {
    file: Option<PathBuf>,
}

impl HistoryFile {
    pub(super) fn open() -> Self {
        let folder = |name: &str| {
            std::env::var_os(name)
                .map(PathBuf::from)
                .filter(|path| path.is_absolute())
        };
        let state = folder("XDG_STATE_HOME").or_else(|| Some(folder("HOME")?.join(".local/state")));
        Self {
            file: state.map(|state| state.join("qmp/shell_history")),
        }
    }

    /// The latest lines; a file that has grown too long is cut.
    pub(super) fn entries(&self) -> Vec<String> {
        let text = self
            .file
            .as_ref()
            .and_then(|file| fs::read_to_string(file).ok())
            .unwrap_or_default();
        let lines: Vec<&str> = text.lines().collect();
        let latest = &lines[lines.len().saturating_sub(MOST)..];
        if lines.len() > 2 * MOST
            && let Some(file) = &self.file
        {
            // If it cannot be cut, it stays longer.
            let _ = fs::write(file, latest.join("\n") + "\n");
        }
        latest.iter().map(|line| (*line).to_owned()).collect()
    }

    /// Adds a line. Without the file, the history ends with the session.
    pub(super) fn add(&mut self, line: &str) {
        let Some(file) = &self.file else { return };
        if let Some(folder) = file.parent() {
            let _ = fs::create_dir_all(folder);
        }
        let opened = OpenOptions::new()
            .append(true)
            .create(true)
            .mode(0o600)
            .open(file);
        let written = opened.and_then(|mut file| file.write_all(format!("{line}\n").as_bytes()));
        if written.is_err() {
            self.file = None;
        }
    }
}
