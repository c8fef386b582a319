//! Starts an emulator or a storage daemon, and ends it in any case.

use std::fs::File;
use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use qmp_text::printable;
use tempfile::TempDir;

use super::ask::Server;

/// How long a program may take to listen, and to end.
const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(5);

/// The name of the socket in the program's current folder, because the length of a socket's path is
/// limited.
const SOCKET: &str = "qmp.sock";

/// The file for its standard error, in the same folder, because no thread reads a pipe while it runs.
const LOG: &str = "log";

/// A running program.
pub(super) struct Emulator {
    /// Its name for messages.
    program: String,
    child: Child,
    folder: TempDir,
}

impl Emulator {
    /// Starts a program without a machine.
    pub(super) fn start(program: &str) -> Result<Self, String> {
        let cannot =
            |error: std::io::Error| format!("cannot start '{}': {error}", printable(program));
        let folder = TempDir::with_prefix("qmp-").map_err(cannot)?;
        // The program runs in another folder.
        let path = if program.contains('/') {
            std::path::absolute(program).map_err(cannot)?
        } else {
            program.into()
        };
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let arguments = if name.contains("storage-daemon") {
            format!("--chardev socket,path={SOCKET},server=on,wait=off,id=c --monitor chardev=c")
        } else {
            format!(
                "-M none -display none -nodefaults -no-user-config \
                 -qmp unix:{SOCKET},server=on,wait=off"
            )
        };
        let log = File::create(folder.path().join(LOG)).map_err(cannot)?;
        let child = Command::new(&path)
            .args(arguments.split_whitespace())
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .map_err(cannot)?;
        Ok(Self {
            program: printable(program).into_owned(),
            child,
            folder,
        })
    }

    /// Connects as soon as the program listens.
    pub(super) fn connect(&mut self) -> Result<Server, String> {
        let socket = self.folder.path().join(SOCKET);
        let begin = Instant::now();
        loop {
            let ended = self.child.try_wait().map_err(|error| error.to_string())?;
            if let Some(status) = ended {
                return Err(format!(
                    "'{}' ended before it listened ({status}){}",
                    self.program,
                    self.last_words()
                ));
            }
            if socket.exists() {
                match Server::connect(&format!("unix:{}", socket.display())) {
                    Ok(server) => return Ok(server),
                    // The file exists shortly before the program listens.
                    Err(_) if begin.elapsed() < PATIENCE => {}
                    Err(error) => return Err(error),
                }
            } else if begin.elapsed() >= PATIENCE {
                return Err(format!(
                    "'{}' does not listen: it is neither an emulator nor a storage daemon",
                    self.program
                ));
            }
            sleep(PAUSE);
        }
    }

    /// The last lines of its standard error.
    fn last_words(&self) -> String {
        const LONGEST: u64 = 4096;
        let mut text = Vec::new();
        if let Ok(log) = File::open(self.folder.path().join(LOG)) {
            // A partial text is useful too.
            let _ = log.take(LONGEST).read_to_end(&mut text);
        }
        let text = String::from_utf8_lossy(&text);
        match text.lines().rfind(|line| !line.trim().is_empty()) {
            None => String::new(),
            Some(line) => format!(": {}", printable(line.trim_end())),
        }
    }

    /// Ends it with `quit`.
    pub(super) fn end(mut self, server: Server) {
        server.quit();
        let begin = Instant::now();
        while begin.elapsed() < PATIENCE && matches!(self.child.try_wait(), Ok(None)) {
            sleep(PAUSE);
        }
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        // Usually it has ended already, and this does nothing.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
