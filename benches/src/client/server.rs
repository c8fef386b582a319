//! Our server: the hidden subcommand `serve`.

use std::path::{Path, PathBuf};

use anyhow::Result;
use qmp_server::Server;

use super::spawned::ServerProcess;

/// Arguments of the hidden subcommand.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The socket to listen on
    socket: PathBuf,
}

/// Starts it in another process.
pub(super) fn start() -> Result<ServerProcess> {
    ServerProcess::start("serve", [""; 0])
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
