//! `shell wrap`: a server that is started for the shell, and ends with it.

use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use qmp_client::blocking::Client;
use qmp_text::printable;
use tempfile::TempDir;

use super::Status;
use crate::output::complain;

/// How long a server may take to end after `quit`.
const PATIENCE: Duration = Duration::from_secs(10);

/// A running server.
pub(super) struct Wrapped {
    child: Child,
    folder: TempDir,
}

impl Wrapped {
    /// Starts a server with a monitor besides those that its command line has.
    pub(super) fn start(command: &[String]) -> Result<Self, Status> {
        let fallback = ["qemu-system-x86_64".to_owned()];
        let command = if command.is_empty() {
            &fallback
        } else {
            command
        };
        let (program, words) = command.split_first().ok_or(Status::Usage)?;
        let cannot = |error: std::io::Error| {
            complain(&format!(
                "error: cannot start '{}': {error}\n",
                printable(program)
            ));
            Status::Usage
        };
        let folder = TempDir::with_prefix("qmp-").map_err(cannot)?;
        let socket = folder.path().join("qmp.sock");
        let monitor = if program.contains("storage-daemon") {
            let chardev = format!(
                "socket,path={},server=on,wait=off,id=qmp-shell",
                socket.display()
            );
            [
                "--chardev".to_owned(),
                chardev,
                "--monitor".to_owned(),
                "chardev=qmp-shell".to_owned(),
            ]
            .to_vec()
        } else {
            [
                "-qmp".to_owned(),
                format!("unix:{},server=on,wait=off", socket.display()),
            ]
            .to_vec()
        };
        let child = Command::new(program)
            .args(words)
            .args(monitor)
            .stdin(Stdio::null())
            // Ctrl-C at the prompt is not for it.
            .process_group(0)
            .spawn()
            .map_err(cannot)?;
        Ok(Self { child, folder })
    }

    pub(super) fn address(&self) -> String {
        format!("unix:{}", self.folder.path().join("qmp.sock").display())
    }

    /// Waits until the server listens.
    pub(super) fn wait(&mut self) -> Result<(), Status> {
        let socket = self.folder.path().join("qmp.sock");
        let begin = Instant::now();
        while !socket.exists() {
            if let Ok(Some(status)) = self.child.try_wait() {
                complain(&format!(
                    "error: the server ended before it listened ({status})\n"
                ));
                return Err(Status::Connection);
            }
            if begin.elapsed() > PATIENCE {
                complain("error: the server does not listen\n");
                return Err(Status::Connection);
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }
}

impl Drop for Wrapped {
    /// Ends the server, if it has not ended by itself.
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            let client = Client::builder()
                .greeting_timeout(PATIENCE)
                .deadline(PATIENCE)
                .connect(self.address());
            // A server that does not answer is killed.
            let _ = client.and_then(|mut client| client.quit());
            let begin = Instant::now();
            while begin.elapsed() < PATIENCE && matches!(self.child.try_wait(), Ok(None)) {
                std::thread::sleep(Duration::from_millis(5));
            }
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
