//! The real servers that requirements are tested against.

use std::io::Write;
use std::os::unix::net::UnixStream;

use crate::either::{Choice, Either, Kind};
use crate::live::{ATTEMPT, ATTEMPTS, Server, is_worth_another};

const SOCKET: &str = "socket,path=qmp.sock,server=on,wait=off,id=c";

pub(crate) fn daemon() -> Option<Server> {
    daemon_with("chardev=c")
}

/// A daemon, and the options of its monitor.
pub(crate) fn daemon_with(monitor: &str) -> Option<Server> {
    let arguments = ["--chardev", SOCKET, "--monitor", monitor];
    Server::start("qemu-storage-daemon", &arguments)
}

/// An emulator of a machine, with more arguments.
pub(crate) fn emulator(machine: &str, more: &[&str]) -> Option<Server> {
    let base = ["-M", machine, "-display", "none", "-nodefaults"];
    let monitor = ["-qmp", "unix:qmp.sock,server=on,wait=off"];
    Server::start("qemu-system-x86_64", &[&base[..], &monitor, more].concat())
}

pub(crate) fn agent() -> Option<Server> {
    let arguments = ["-m", "unix-listen", "-p", "qmp.sock", "-t", "."];
    Server::start("qemu-ga", &arguments)
}

pub(crate) fn connect(kind: Kind, server: &Server) -> Either {
    connect_with(kind, &Choice::default(), &server.socket())
}

/// Connects to a server that may still be starting.
pub(crate) fn connect_with(kind: Kind, choice: &Choice, address: &str) -> Either {
    let choice = Choice {
        greeting_timeout: Some(ATTEMPT),
        ..choice.clone()
    };
    let connections = (0..ATTEMPTS).map(|_| Either::connect(kind, &choice, address));
    let mut served = connections.skip_while(is_worth_another);
    served.next().expect("the server serves nobody").unwrap()
}

/// A client, and a way to insert bytes into its output.
pub(crate) struct Meddler(UnixStream);

impl Meddler {
    pub(crate) fn send(&mut self, bytes: &[u8]) {
        self.0.write_all(bytes).unwrap();
    }
}

pub(crate) fn connect_with_meddler(kind: Kind, server: &mut Server) -> (Either, Meddler) {
    // From the second client on, a server no longer does what it may do while it is starting.
    drop(connect(kind, server));
    let stream = server.connect_stream("qmp.sock");
    let meddler = Meddler(stream.try_clone().unwrap());
    let client = Either::open(kind, &Choice::default(), stream).unwrap();
    (client, meddler)
}
