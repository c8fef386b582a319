//! Signals do not lengthen waits of the blocking client. A separate program, because signals to a
//! process go to its first thread if it does not block them.

use std::io;
use std::net::TcpListener;
use std::os::fd::AsRawFd;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use qmp_client::Error;
use qmp_client::blocking::{Client, Listener};
use rustix::net::{AddressFamily, SocketAddrUnix, SocketType, connect, socket};
use rustix::process::{Signal, getpid, kill_process};
use signal_hook::consts::SIGUSR1;

const LIMIT: Duration = Duration::from_millis(500);

/// Far longer than the whole test takes.
const GUARD: Duration = Duration::from_secs(120);

fn main() {
    let came = Arc::new(AtomicBool::new(false));
    signal_hook::flag::register(SIGUSR1, came.clone()).unwrap();
    thread::spawn(|| {
        loop {
            kill_process(getpid(), Signal::USR1).unwrap();
            thread::sleep(Duration::from_millis(1));
        }
    });
    thread::spawn(|| {
        thread::sleep(GUARD);
        eprintln!("something does not end under signals");
        std::process::exit(1);
    });
    let folder = tempfile::tempdir().unwrap();
    connecting_to_a_full_backlog(&folder.path().join("full"));
    listening();
    waiting_for_a_greeting();
    #[cfg(feature = "websocket")]
    waiting_for_a_websocket();
    assert!(came.load(Ordering::Relaxed), "no signal came");
    println!("signals do not lengthen anything");
}

fn timed_out(error: &Error) {
    match error {
        Error::Connect { source, .. } | Error::Listen { source, .. } => {
            assert_eq!(source.kind(), io::ErrorKind::TimedOut, "{source}");
        }
        other => panic!("{other:?}"),
    }
}

fn connecting_to_a_full_backlog(path: &Path) {
    let _listener = UnixListener::bind(path).unwrap();
    let mut waiting = Vec::new();
    loop {
        let stream = socket(AddressFamily::UNIX, SocketType::STREAM, None).unwrap();
        rustix::io::ioctl_fionbio(&stream, true).unwrap();
        if connect(&stream, &SocketAddrUnix::new(path).unwrap()).is_err() {
            break;
        }
        waiting.push(stream);
    }
    for retry in [false, true] {
        let builder = Client::builder().connect_timeout(LIMIT).retry(retry);
        let error = builder.connect(path.to_str().unwrap()).unwrap_err();
        timed_out(&error);
    }
}

fn listening() {
    let listener = Listener::bind("tcp:127.0.0.1:0").unwrap();
    let builder = Client::builder().connect_timeout(LIMIT);
    timed_out(&listener.accept(&builder).unwrap_err());
}

fn waiting_for_a_greeting() {
    let builder = Client::builder().greeting_timeout(LIMIT);
    let (ours, theirs) = UnixStream::pair().unwrap();
    let error = builder.open(ours).unwrap_err();
    assert!(matches!(error, Error::NoGreeting { .. }), "{error:?}");
    drop(theirs);

    let (ours, _theirs) = UnixStream::pair().unwrap();
    let error = builder.connect(format!("fd:{}", ours.as_raw_fd()));
    assert!(matches!(error, Err(Error::NoGreeting { .. })), "{error:?}");

    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("tcp:{}", listener.local_addr().unwrap());
    let error = builder.connect(&address).unwrap_err();
    assert!(matches!(error, Error::NoGreeting { .. }), "{error:?}");
}

#[cfg(feature = "websocket")]
fn waiting_for_a_websocket() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("ws:{}", listener.local_addr().unwrap());
    let builder = Client::builder().connect_timeout(LIMIT);
    timed_out(&builder.connect(&address).unwrap_err());
}
