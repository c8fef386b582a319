//! A WebSocket server cannot make a client reserve announced memory, or wait beyond its deadlines.

#![cfg(all(feature = "tokio", feature = "websocket"))]

#[path = "common/either.rs"]
mod either;
#[path = "common/guard.rs"]
mod guard;
#[path = "common/peer.rs"]
mod peer;
#[path = "common/web.rs"]
mod web;

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use qmp_client::{Client, Error, blocking};

use either::{Choice, Either, KINDS, Kind};
use guard::ends;
use web::{Web, header, serve, serve_web};

/// The behaviour of a server after it got a command.
type Script = fn(&mut Web) -> io::Result<()>;

/// The behaviour of a server before the handshake.
type Early = fn(TcpStream) -> io::Result<()>;

const SOON: Duration = Duration::from_millis(300);
const LATE: Duration = Duration::from_secs(60);
const LIMIT: usize = 100_000;

/// Sends a command to a server with this behaviour, with each client; returns the results.
fn command(script: Script, deadline: Duration) -> Vec<Result<String, Error>> {
    let run = move |kind| {
        let (address, server) = serve_web(move |mut web| {
            web.greet();
            web.expect("hello");
            script(&mut web)?;
            web.wait_for_end()
        });
        let result = ends("a command", move || {
            let choice = Choice {
                deadline: Some(deadline),
                max_message: Some(LIMIT),
                greeting_timeout: Some(LATE),
                ..Choice::default()
            };
            let mut client = Either::connect(kind, &choice, &address).unwrap();
            client.raw("hello", None).map(|value| value.to_string())
        });
        ends("the server", || server.join().unwrap());
        result
    };
    KINDS.map(run).into()
}

/// Connects to a server with this behaviour before the handshake.
fn connect(script: Early, limit: Duration) -> Vec<(String, io::ErrorKind)> {
    let run = move |kind| {
        let (address, server) = serve(move |mut stream| {
            script(stream.try_clone()?)?;
            stream.read_to_end(&mut Vec::new()).map(drop)
        });
        let error = ends("connecting", move || failure(kind, &address, limit));
        ends("the server", || server.join().unwrap());
        match error {
            Error::Connect { source, .. } => (source.to_string(), source.kind()),
            other => panic!("{other:?}"),
        }
    };
    KINDS.map(run).into()
}

fn failure(kind: Kind, address: &str, limit: Duration) -> Error {
    match kind {
        Kind::Blocking => {
            let builder = blocking::Client::builder().connect_timeout(limit);
            builder.connect(address).unwrap_err()
        }
        Kind::Async => {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            let builder = Client::builder().connect_timeout(limit);
            runtime.block_on(builder.connect(address)).unwrap_err()
        }
    }
}

#[test]
fn announced_lengths_are_not_reserved() {
    let scripts: [Script; 4] = [
        |web| web.raw(&[&header(0x82, 1 << 31)[..], b"{"].concat()),
        |web| web.raw(&[&header(0x82, 1 << 36)[..], b"{"].concat()),
        |web| web.raw(&[&header(0x02, 1 << 62)[..], b"{"].concat()),
        |web| web.raw(&[&header(0x82, (1 << 63) - 1)[..], b"{"].concat()),
    ];
    for script in scripts {
        for result in command(script, SOON) {
            assert!(matches!(result, Err(Error::Deadline { .. })), "{result:?}");
        }
    }
    // A huge frame is read as it comes.
    let scripts: [Script; 2] = [
        |web| {
            web.raw(&header(0x82, 1 << 62))?;
            web.raw(b"{\"return\": \"hi\", \"id\": 2}\r\n")
        },
        |web| {
            web.raw(&header(0x02, 1 << 36))?;
            web.raw(b"{\"return\": \"hi\", \"id\": 2}\r\n")
        },
    ];
    for script in scripts {
        for result in command(script, LATE) {
            assert_eq!(result.unwrap(), "\"hi\"");
        }
    }
}

#[test]
fn broken_rules_end_the_connection_and_are_said() {
    let cases: [(Script, &str); 8] = [
        (|web| web.raw(&header(0x82, 1 << 63)), "2^63"),
        (|web| web.raw(&header(0x82, u64::MAX)), "2^63"),
        (|web| web.raw(&[0x82, 0x82, 1, 2, 3, 4, 5, 6]), "masked"),
        (|web| web.frame(0x83, b"{}"), "opcode"),
        (|web| web.frame(0xc2, b"{}"), "extension"),
        (|web| web.frame(0x89, &[b'x'; 126]), "125 bytes"),
        (|web| web.frame(0x09, b"x"), "fragments"),
        (|web| web.frame(0x80, b"{}"), "two messages"),
    ];
    for (script, problem) in cases {
        for result in command(script, LATE) {
            match result {
                Err(Error::Io { source, .. }) => {
                    assert!(source.to_string().contains(problem), "{source}");
                }
                other => panic!("{problem}: {other:?}"),
            }
        }
    }
}

#[test]
fn the_end_in_the_middle_is_an_end() {
    let scripts: [Script; 4] = [
        |web| web.frame(0x88, b"\x03\xe8bye"),
        |web| {
            web.frame(0x02, b"{\"return\"")?;
            web.frame(0x88, b"")?;
            web.frame(0x80, b": {}, \"id\": 2}")
        },
        |web| {
            web.raw(&[0x82])?;
            web.close()
        },
        |web| {
            web.raw(&header(0x82, 1 << 40))?;
            web.raw(b"{\"return\"")?;
            web.close()
        },
    ];
    for script in scripts {
        for result in command(script, LATE) {
            assert!(
                matches!(result, Err(Error::Disconnected { .. })),
                "{result:?}"
            );
        }
    }
}

#[test]
fn what_never_ends_is_bounded_in_time() {
    let scripts: [Script; 4] = [
        // Pings without pause.
        |web| loop {
            web.frame(0x89, b"still there?")?;
        },
        // Frames without payload.
        |web| {
            web.frame(0x02, b"")?;
            loop {
                web.raw(&[0x00, 0x00].repeat(1000))?;
            }
        },
        |web| loop {
            web.frame(0x8a, b"")?;
        },
        // A message, one byte at a time.
        |web| {
            web.frame(0x02, b"{\"return\": \"")?;
            loop {
                web.frame(0x00, b"x")?;
                std::thread::sleep(Duration::from_millis(10));
            }
        },
    ];
    for script in scripts {
        for result in command(script, SOON) {
            assert!(matches!(result, Err(Error::Deadline { .. })), "{result:?}");
        }
    }
}

#[test]
fn what_never_ends_is_bounded_in_size() {
    let scripts: [Script; 2] = [
        |web| {
            web.frame(0x02, b"{\"id\": 2, \"return\": \"")?;
            loop {
                web.frame(0x00, &[b'x'; 1000])?;
            }
        },
        |web| {
            web.raw(&header(0x82, 1 << 50))?;
            web.raw(b"{\"id\": 2, \"return\": \"")?;
            loop {
                web.raw(&[b'x'; 10_000])?;
            }
        },
    ];
    for script in scripts {
        for result in command(script, LATE) {
            assert!(
                matches!(result, Err(Error::TooLarge { limit: LIMIT, .. })),
                "{result:?}"
            );
        }
    }
}

/// A reply of the largest accepted size.
fn largest() -> String {
    let around = "{\"id\": 2, \"return\": \"\"}".len();
    format!(
        "{{\"id\": 2, \"return\": \"{}\"}}",
        "x".repeat(LIMIT - around)
    )
}

#[test]
fn messages_may_be_cut_and_joined() {
    let scripts: [Script; 5] = [
        |web| web.frame(0x82, largest().as_bytes()),
        |web| {
            web.frame(0x01, b"")?;
            for piece in largest().as_bytes().chunks(77) {
                web.frame(0x00, piece)?;
            }
            web.frame(0x80, b"\r\n")
        },
        |web| {
            for piece in largest().as_bytes().chunks(1000) {
                web.frame(0x82, piece)?;
                web.frame(0x89, b"")?;
            }
            Ok(())
        },
        // Several messages in a frame, of which the last is the reply.
        |web| {
            let stray = "{\"return\": {}, \"id\": 77}\r\n";
            let text = format!("{stray}{stray}{}", largest());
            web.frame(0x82, text.as_bytes())
        },
        |web| {
            web.frame(0x89, b"are you there?")?;
            assert_eq!(web.pong(), b"are you there?");
            web.frame(0x82, largest().as_bytes())
        },
    ];
    for script in scripts {
        for result in command(script, LATE) {
            assert_eq!(result.unwrap().len(), largest().len() - 21);
        }
    }
}

#[test]
fn a_request_of_any_size_arrives() {
    for kind in KINDS {
        let (address, server) = serve_web(|mut web| {
            web.greet();
            // The client reads only after the server has sent much.
            for _ in 0..2000 {
                web.frame(0x82, &[b' '; 1000])?;
            }
            web.expect(&"y".repeat(3_000_000));
            web.send("{\"return\": \"ok\", \"id\": 2}\r\n");
            web.wait_for_end()
        });
        let result = ends("a large request", move || {
            let choice = Choice {
                deadline: Some(LATE),
                greeting_timeout: Some(LATE),
                ..Choice::default()
            };
            let mut client = Either::connect(kind, &choice, &address).unwrap();
            let arguments = serde_json::json!({ "a": "y".repeat(3_000_000) });
            client.raw("hello", Some(arguments))
        });
        assert_eq!(result.unwrap(), "ok");
        ends("the server", || server.join().unwrap());
    }
}

#[test]
fn the_handshake_is_bounded_in_time() {
    let scripts: [Early; 2] = [
        |_| Ok(()),
        |mut stream| {
            stream.write_all(b"HTTP/1.1 101 Switching Protocols\r\nx: ")?;
            loop {
                stream.write_all(b"y")?;
                std::thread::sleep(Duration::from_millis(10));
            }
        },
    ];
    for script in scripts {
        for (text, kind) in connect(script, SOON) {
            assert_eq!(kind, io::ErrorKind::TimedOut, "{text}");
        }
    }
}

#[test]
fn the_handshake_is_bounded_in_size_and_says_what_is_wrong() {
    let cases: [(Early, &str); 5] = [
        (
            |mut stream| {
                stream.write_all(b"HTTP/1.1 101 Switching Protocols\r\n")?;
                loop {
                    stream.write_all(b"x: y\r\n")?;
                }
            },
            "more than 16384 bytes",
        ),
        (
            |mut stream| {
                stream.write_all(b"HTTP/1.1 101 Switching Protocols\r\nx: ")?;
                loop {
                    stream.write_all(&[b'y'; 1000])?;
                }
            },
            "more than 16384 bytes",
        ),
        (
            |mut stream| stream.write_all(b"HTTP/1.1 404 Not Found\r\n\r\n"),
            "404 Not Found",
        ),
        (
            |mut stream| stream.write_all(peer::GREETING.as_bytes()),
            "does not speak HTTP",
        ),
        (
            |stream| stream.shutdown(std::net::Shutdown::Both),
            "ended the connection before it had agreed to a WebSocket",
        ),
    ];
    for (script, problem) in cases {
        for (text, _) in connect(script, LATE) {
            assert!(text.contains(problem), "{text}");
        }
    }
}

#[test]
fn a_server_that_accepts_nothing_is_given_up() {
    for kind in KINDS {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("ws:{}", listener.local_addr().unwrap());
        let error = ends("connecting", move || failure(kind, &address, SOON));
        match error {
            Error::Connect { source, .. } => assert_eq!(source.kind(), io::ErrorKind::TimedOut),
            other => panic!("{other:?}"),
        }
    }
}
