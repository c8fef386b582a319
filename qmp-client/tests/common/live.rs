//! Real servers, for live tests: started in a folder of their own, killed at the end of the test.
//!
//! A test whose server is not installed says so and passes, unless `QMP_REQUIRE_LIVE=1` is set, as
//! in CI.

// Each test program uses a part of it.
#![allow(dead_code)]

use std::io;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use qmp_client::Error;
use qmp_client::blocking::{Builder, Client};
use tempfile::TempDir;

/// Whether a test must not be skipped.
pub(crate) fn required() -> bool {
    std::env::var_os("QMP_REQUIRE_LIVE").is_some_and(|value| value == "1")
}

/// A server that runs.
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

    /// Starts any server in a folder that has what it needs.
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
                assert!(
                    !required(),
                    "{program} is not installed, and QMP_REQUIRE_LIVE is set"
                );
                eprintln!("SKIPPED: {program} is not installed");
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

    /// Connects, as soon as the server listens.
    pub(crate) fn connect(&self, builder: &Builder) -> Client {
        let connect = || builder.clone().retry(true).connect(&self.socket());
        match connect() {
            // Rarely, an emulator that is still starting greets and then leaves the first command
            // unread, whatever the client; it serves the next connection.
            Err(Error::Deadline { .. }) => connect().unwrap(),
            result => result.unwrap(),
        }
    }

    /// Waits until the process has ended.
    pub(crate) fn wait(&mut self) -> ExitStatus {
        let begin = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(
                begin.elapsed() < Duration::from_secs(10),
                "the server does not end"
            );
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has usually ended by itself, and then this does nothing.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
