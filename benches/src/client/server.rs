//! Our server, in a process of its own: this program again, with the hidden subcommand `serve`.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};
use qmp_server::Server;
use tempfile::TempDir;

use super::mock::wait_for;

/// Arguments of the hidden subcommand.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The socket to listen on
    socket: PathBuf,
}

/// A server in another process. It ends when this is dropped.
pub(super) struct Served {
    child: Child,
    folder: TempDir,
}

impl Served {
    /// Starts a server, and waits until it listens.
    pub(super) fn start() -> Result<Self> {
        let folder = TempDir::with_prefix("qmp-bench-").context("cannot make a folder")?;
        let socket = folder.path().join("qmp.sock");
        let child = Command::new(std::env::current_exe()?)
            .arg("serve")
            .arg(&socket)
            .stdin(Stdio::null())
            .spawn()
            .context("cannot start this program again")?;
        let served = Self { child, folder };
        wait_for(&socket)?;
        Ok(served)
    }

    pub(super) fn socket(&self) -> PathBuf {
        self.folder.path().join("qmp.sock")
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It does not end by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs the hidden subcommand.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let address = |path: &Path| format!("unix:{}", path.display());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let server = Server::builder().build()?;
        server.listen(&address(&arguments.socket))?.wait().await?;
        Ok(())
    })
}
