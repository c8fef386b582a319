//! Hostile servers on every transport except WebSocket, which has its own test: deadlines and the
//! limit of messages hold on all of them.

#![cfg(all(feature = "tokio", target_os = "linux"))]

#[path = "common/guard.rs"]
mod guard;
#[path = "common/peer.rs"]
mod peer;

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::net::{UnixListener, UnixStream};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use qmp_client::{Builder, Client, Error, Listener, blocking};
use serde_json::Value;
use tokio::runtime::Runtime;

use guard::ends;
use peer::Peer;

const SOON: Duration = Duration::from_millis(300);
const LATE: Duration = Duration::from_secs(60);
const LIMIT: usize = 100_000;

/// How client and server connect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Unix,
    Tcp,
    Fd,
    UnixListener,
    TcpListener,
}

const WAYS: [Way; 5] = [
    Way::Unix,
    Way::Tcp,
    Way::Fd,
    Way::UnixListener,
    Way::TcpListener,
];

#[derive(Clone, Copy, Debug)]
enum Kind {
    Blocking,
    Async,
}

/// The behaviour of a server on a connection. It fails when the client ends the connection.
type Script = fn(UnixStream) -> io::Result<()>;

/// The time limits.
#[derive(Clone, Copy, Debug)]
struct Limits {
    greeting: Duration,
    deadline: Duration,
}

fn runtime() -> Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().unwrap()
}

fn builder(limits: Limits) -> Builder {
    Client::builder()
        .greeting_timeout(limits.greeting)
        .deadline(limits.deadline)
        .max_message(LIMIT)
}

fn blocking_builder(limits: Limits) -> blocking::Builder {
    blocking::Client::builder()
        .greeting_timeout(limits.greeting)
        .deadline(limits.deadline)
        .max_message(LIMIT)
}

/// Connects to an address and runs a command; returns the reply or the error.
fn at(kind: Kind, address: &str, limits: Limits) -> Result<Value, Error> {
    match kind {
        Kind::Blocking => {
            let mut client = blocking_builder(limits).connect(address)?;
            client.execute_raw("hello", None)
        }
        Kind::Async => runtime().block_on(async {
            let client = builder(limits).connect(address).await?;
            client.execute_raw("hello", None).await
        }),
    }
}

/// Does the same with a server that connects. `serve` gets the address and starts it.
fn listening(
    kind: Kind,
    address: &str,
    limits: Limits,
    serve: impl FnOnce(String) -> JoinHandle<()>,
) -> (Result<Value, Error>, JoinHandle<()>) {
    match kind {
        Kind::Blocking => {
            let listener = blocking::Listener::bind(address).unwrap();
            let server = serve(listener.address().to_string());
            let client = listener.accept(&blocking_builder(limits));
            (
                client.and_then(|mut client| client.execute_raw("hello", None)),
                server,
            )
        }
        Kind::Async => runtime().block_on(async {
            let listener = Listener::bind(address).unwrap();
            let server = serve(listener.address().to_string());
            let result = match listener.accept_with(&builder(limits)).await {
                Ok(client) => client.execute_raw("hello", None).await,
                Err(error) => Err(error),
            };
            (result, server)
        }),
    }
}

/// Runs a script in a thread, on the connection that `get` returns, and then waits for the end.
fn serve(script: Script, get: impl FnOnce() -> UnixStream + Send + 'static) -> JoinHandle<()> {
    thread::spawn(move || {
        let mut stream = get();
        // Writing fails when the client ends the connection.
        let _ = script(stream.try_clone().unwrap());
        let _ = stream.read_to_end(&mut Vec::new());
    })
}

/// Reading and writing work the same for all families.
fn any(stream: TcpStream) -> UnixStream {
    OwnedFd::from(stream).into()
}

fn run(kind: Kind, way: Way, script: Script, limits: Limits) -> Result<Value, Error> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s");
    let unix = format!("unix:{}", path.display());
    let (result, server) = match way {
        Way::Unix => {
            let listener = UnixListener::bind(&path).unwrap();
            let server = serve(script, move || listener.accept().unwrap().0);
            (at(kind, &unix, limits), server)
        }
        Way::Tcp => {
            let listener = TcpListener::bind("127.0.0.1:0").unwrap();
            let address = format!("tcp:{}", listener.local_addr().unwrap());
            let server = serve(script, move || any(listener.accept().unwrap().0));
            (at(kind, &address, limits), server)
        }
        Way::Fd => {
            let (ours, theirs) = UnixStream::pair().unwrap();
            let server = serve(script, move || theirs);
            (
                at(kind, &format!("fd:{}", ours.as_raw_fd()), limits),
                server,
            )
        }
        Way::UnixListener => listening(kind, &unix, limits, |_| {
            serve(script, move || UnixStream::connect(path).unwrap())
        }),
        Way::TcpListener => listening(kind, "tcp:127.0.0.1:0", limits, |address| {
            serve(script, move || {
                let address = address.strip_prefix("tcp:").unwrap();
                any(TcpStream::connect(address).unwrap())
            })
        }),
    };
    ends("the server", || server.join().unwrap());
    result
}

/// Runs a script with each client over each transport, and passes the result to `check`.
fn everywhere(script: Script, limits: Limits, check: fn(Result<Value, Error>)) {
    for way in WAYS {
        for kind in [Kind::Blocking, Kind::Async] {
            let what = format!("{way:?} {kind:?}");
            ends(&what, move || check(run(kind, way, script, limits)));
        }
    }
}

/// Begins the session and reads the command; returns the connection.
fn asked(stream: UnixStream) -> UnixStream {
    let mut peer = Peer::new(stream.try_clone().unwrap());
    peer.greet();
    peer.expect("hello");
    stream
}

const HASTY: Limits = Limits {
    greeting: LATE,
    deadline: SOON,
};

const PATIENT: Limits = Limits {
    greeting: LATE,
    deadline: LATE,
};

const NO_GREETING: Limits = Limits {
    greeting: SOON,
    deadline: LATE,
};

#[test]
fn a_server_that_says_nothing_to_the_point_meets_the_deadline() {
    let scripts: [Script; 4] = [
        |stream| {
            asked(stream);
            Ok(())
        },
        |stream| {
            let mut stream = asked(stream);
            loop {
                stream.write_all(&[b' '; 1000])?;
            }
        },
        // A reply, one byte at a time.
        |stream| {
            let mut stream = asked(stream);
            stream.write_all(b"{\"return\": \"")?;
            loop {
                stream.write_all(b"x")?;
                thread::sleep(Duration::from_millis(10));
            }
        },
        // Replies to other commands.
        |stream| {
            let mut stream = asked(stream);
            loop {
                stream.write_all(b"{\"return\": {}, \"id\": 1000}\r\n")?;
            }
        },
    ];
    for script in scripts {
        everywhere(script, HASTY, |result| {
            assert!(matches!(result, Err(Error::Deadline { .. })), "{result:?}");
        });
    }
}

#[test]
fn a_reply_without_end_is_too_large() {
    let script: Script = |stream| {
        let mut stream = asked(stream);
        stream.write_all(b"{\"id\": 2, \"return\": \"")?;
        loop {
            stream.write_all(&[b'x'; 10_000])?;
        }
    };
    everywhere(script, PATIENT, |result| {
        assert!(
            matches!(result, Err(Error::TooLarge { limit: LIMIT, .. })),
            "{result:?}"
        );
    });
}

#[test]
fn an_end_in_the_middle_is_an_end() {
    let script: Script = |stream| {
        let mut stream = asked(stream);
        stream.write_all(b"{\"id\": 2, \"return\": \"half")?;
        stream.shutdown(Shutdown::Write)
    };
    everywhere(script, PATIENT, |result| {
        assert!(
            matches!(result, Err(Error::Disconnected { .. })),
            "{result:?}"
        );
    });
}

#[test]
fn a_server_that_does_not_greet_is_given_up() {
    everywhere(
        |_| Ok(()),
        NO_GREETING,
        |result| {
            assert!(
                matches!(result, Err(Error::NoGreeting { .. })),
                "{result:?}"
            );
        },
    );
    let drop_by_drop: Script = |mut stream| {
        stream.write_all(b"{\"QMP\": {\"version\": \"")?;
        loop {
            stream.write_all(b"x")?;
            thread::sleep(Duration::from_millis(10));
        }
    };
    everywhere(drop_by_drop, NO_GREETING, |result| {
        assert!(result.is_err(), "{result:?}");
    });
    let without_end: Script = |mut stream| {
        stream.write_all(b"{\"QMP\": {\"version\": \"")?;
        loop {
            stream.write_all(&[b'x'; 10_000])?;
        }
    };
    everywhere(without_end, NO_GREETING, |result| {
        assert!(result.is_err(), "{result:?}");
    });
}

#[test]
fn nobody_comes_and_nobody_accepts() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s");
    let address = format!("unix:{}", path.display());
    let check = |error: Error| match error {
        Error::Connect { source, .. } | Error::Listen { source, .. } => {
            assert_eq!(source.kind(), io::ErrorKind::TimedOut, "{source}");
        }
        other => panic!("{other:?}"),
    };
    for listen in [address.clone(), "tcp:127.0.0.1:0".to_owned()] {
        let (one, other) = (listen.clone(), listen);
        ends("nobody comes", move || {
            let listener = blocking::Listener::bind(&one).unwrap();
            let builder = blocking::Client::builder().connect_timeout(SOON);
            check(listener.accept(&builder).unwrap_err());
        });
        ends("nobody comes", move || {
            runtime().block_on(async {
                let listener = Listener::bind(&other).unwrap();
                let builder = Client::builder().connect_timeout(SOON);
                check(listener.accept_with(&builder).await.unwrap_err());
            });
        });
    }
    // A full backlog, with which the kernel blocks further clients.
    let _listener = UnixListener::bind(&path).unwrap();
    let (waiting, filler) = (path.clone(), Client::builder().connect_timeout(SOON));
    for retry in [false, true] {
        let (one, other) = (address.clone(), address.clone());
        let (waiting, filler) = (waiting.clone(), filler.clone());
        ends("nobody accepts", move || {
            let mut held = Vec::new();
            runtime().block_on(async {
                while let Ok(Ok(stream)) =
                    tokio::time::timeout(SOON, tokio::net::UnixStream::connect(&waiting)).await
                {
                    held.push(stream);
                }
                check(filler.retry(retry).connect(&other).await.unwrap_err());
            });
            let builder = blocking::Client::builder()
                .connect_timeout(SOON)
                .retry(retry);
            check(builder.connect(&one).unwrap_err());
        });
    }
}
