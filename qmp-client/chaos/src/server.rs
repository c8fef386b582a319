//! The servers, and the trouble that they get.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use fastrand::Rng;
use rustix::process::{Pid, Signal, kill_process};

use crate::figures::Figures;

/// A server that is restarted when it has ended.
#[derive(Debug)]
pub(crate) struct Server {
    name: &'static str,
    command: Command,
    child: Option<Child>,
    /// A socket for each client.
    sockets: [PathBuf; 2],
}

impl Server {
    /// This program, as the scripted server.
    pub(crate) fn echo(folder: &Path, seed: u64) -> io::Result<Self> {
        let socket = folder.join("echo");
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("--serve").arg(&socket);
        command.args(["--seed", &seed.to_string()]);
        Ok(Self::new("echo", command, [socket.clone(), socket]))
    }

    /// QEMU's storage daemon, which serves one client at a time at each of its monitors.
    pub(crate) fn storage_daemon(folder: &Path) -> Self {
        let sockets = ["daemon-0", "daemon-1"].map(|name| folder.join(name));
        let mut command = Command::new("qemu-storage-daemon");
        for (socket, id) in sockets.iter().zip(["c0", "c1"]) {
            let path = socket.display();
            command.args([
                "--chardev",
                &format!("socket,id={id},path={path},server=on,wait=off"),
            ]);
            command.args(["--monitor", &format!("chardev={id}")]);
        }
        Self::new("daemon", command, sockets)
    }

    fn new(name: &'static str, mut command: Command, sockets: [PathBuf; 2]) -> Self {
        command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Self {
            name,
            command,
            child: None,
            sockets,
        }
    }

    pub(crate) fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) fn socket(&self, client: usize) -> PathBuf {
        self.sockets[client].clone()
    }

    /// Whether it supports the out-of-band commands of these sessions.
    pub(crate) fn takes_oob(&self) -> bool {
        self.name == "echo"
    }

    /// Starts it unless it runs.
    pub(crate) fn revive(&mut self) -> io::Result<()> {
        let runs = match &mut self.child {
            Some(child) => child.try_wait()?.is_none(),
            None => false,
        };
        if !runs {
            self.child = Some(self.command.spawn()?);
        }
        Ok(())
    }

    /// Now and then, stops it for a while or kills it.
    pub(crate) fn trouble(&mut self, rng: &mut Rng, figures: &Figures) {
        let Some(child) = &mut self.child else { return };
        let pid = Pid::from_child(child);
        match rng.u8(0..20) {
            0 => {
                sleep(Duration::from_millis(rng.u64(..200)));
                let _ = child.kill();
                let _ = child.wait();
                figures.fault("killed");
            }
            1..6 => {
                sleep(Duration::from_millis(rng.u64(..100)));
                // It may have ended by itself.
                let _ = kill_process(pid, Signal::STOP);
                sleep(Duration::from_millis(rng.u64(..400)));
                let _ = kill_process(pid, Signal::CONT);
                figures.fault("stopped");
            }
            _ => {}
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
