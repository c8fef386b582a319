//! A server in a separate process: this program again, with a hidden subcommand.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use tempfile::TempDir;

/// A server in another process. It ends when this is dropped.
pub(super) struct ServerProcess {
    child: Child,
    folder: TempDir,
}

impl ServerProcess {
    /// Starts a subcommand whose first argument is the socket to listen on, and waits until it listens.
    pub(super) fn start<A: AsRef<OsStr>>(
        subcommand: &str,
        rest: impl IntoIterator<Item = A>,
    ) -> Result<Self> {
        let folder = TempDir::with_prefix("qmp-bench-").context("cannot make a folder")?;
        let socket = folder.path().join("qmp.sock");
        let child = Command::new(std::env::current_exe()?)
            .arg(subcommand)
            .arg(&socket)
            .args(rest)
            .stdin(Stdio::null())
            .spawn()
            .context("cannot start this program again")?;
        let server = Self { child, folder };
        wait_for(&socket)?;
        Ok(server)
    }

    pub(super) fn socket(&self) -> PathBuf {
        self.folder.path().join("qmp.sock")
    }
}

impl Drop for ServerProcess {
    fn drop(&mut self) {
        // It does not end by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits until a server listens on a socket.
pub(crate) fn wait_for(socket: &Path) -> Result<()> {
    let begin = Instant::now();
    while !socket.exists() {
        if begin.elapsed() > Duration::from_secs(10) {
            bail!("no server listens on '{}'", socket.display());
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    Ok(())
}
