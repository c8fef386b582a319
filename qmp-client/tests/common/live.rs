//! Real servers for live tests, each started in its own folder and killed at the end of the test.
//!
//! A test whose server is not installed is skipped, unless `QMP_REQUIRE_LIVE=1` is set.

// Each test program uses some of it.
#![allow(dead_code)]

use std::io;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use qmp_client::Error;
use qmp_client::blocking::{Builder, Client};
use qmp_testing::{PATIENCE, needs};
use tempfile::TempDir;

/// How long a server may take to greet before another connection is tried. Rarely, an emulator that is still starting
/// greets and then leaves the first command unread, whatever the client; it serves the next connection.
pub(crate) const ATTEMPT: Duration = Duration::from_secs(10);

/// How many connections are tried.
pub(crate) const ATTEMPTS: usize = 12;

/// Whether another connection may be served.
pub(crate) fn is_worth_another<T>(result: &Result<T, Error>) -> bool {
    matches!(
        result,
        Err(Error::Deadline { .. } | Error::NoGreeting { .. })
    )
}

/// A running server.
pub(crate) struct Server {
    child: Child,
    folder: TempDir,
}

impl Server {
    /// Starts any server, whose QMP socket must be `qmp.sock`.
    pub(crate) fn start(program: &str, arguments: &[&str]) -> Option<Self> {
        let folder = TempDir::with_prefix("qmp-live-").unwrap();
        Self::start_in(folder, program, arguments)
    }

    /// Starts any server with a socket as its standard input.
    pub(crate) fn start_with(
        input: std::os::fd::OwnedFd,
        program: &str,
        arguments: &[&str],
    ) -> Option<Self> {
        let folder = TempDir::with_prefix("qmp-live-").unwrap();
        Self::spawn(folder, program, arguments, input.into())
    }

    /// Starts any server in a folder with its files.
    pub(crate) fn start_in(folder: TempDir, program: &str, arguments: &[&str]) -> Option<Self> {
        Self::spawn(folder, program, arguments, Stdio::null())
    }

    fn spawn(folder: TempDir, program: &str, arguments: &[&str], input: Stdio) -> Option<Self> {
        let mut command = Command::new(program);
        command
            .args(arguments)
            .current_dir(folder.path())
            .stdin(input);
        match command.spawn() {
            Ok(child) => Some(Self { child, folder }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                needs::skip_live(format_args!("{program} is not installed"));
                None
            }
            Err(error) => panic!("{program}: {error}"),
        }
    }

    pub(crate) fn socket(&self) -> String {
        format!("unix:{}", self.path("qmp.sock").display())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Connects as soon as the server listens.
    pub(crate) fn connect(&self, builder: &Builder) -> Client {
        let builder = builder.clone().retry(true).connect_timeout(PATIENCE);
        let builder = builder.greeting_timeout(ATTEMPT).deadline(PATIENCE);
        let connections = (0..ATTEMPTS).map(|_| builder.connect(self.socket()));
        let mut served = connections.skip_while(is_worth_another);
        served.next().expect("the server serves nobody").unwrap()
    }

    /// Like [`Self::connect`], with the asynchronous client.
    #[cfg(feature = "tokio")]
    pub(crate) async fn connect_async(&self, builder: &qmp_client::Builder) -> qmp_client::Client {
        let builder = builder.clone().retry(true).connect_timeout(PATIENCE);
        let builder = builder.greeting_timeout(ATTEMPT).deadline(PATIENCE);
        for _ in 0..ATTEMPTS {
            let result = builder.connect(&self.socket()).await;
            if !is_worth_another(&result) {
                return result.unwrap();
            }
        }
        panic!("the server serves nobody")
    }

    /// Connects to a socket in the server's folder as soon as the server listens there.
    pub(crate) fn connect_stream(&mut self, socket: &str) -> UnixStream {
        loop {
            match UnixStream::connect(self.path(socket)) {
                Ok(stream) => return stream,
                Err(error) => {
                    let ended = self.child.try_wait().unwrap();
                    assert!(ended.is_none(), "{socket}: {error}: the server ended");
                    std::thread::yield_now();
                }
            }
        }
    }

    /// Waits until the process has ended.
    pub(crate) fn wait(&mut self) -> ExitStatus {
        self.child.wait().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Usually it has ended already, and this does nothing.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
