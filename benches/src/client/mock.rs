//! A server that answers at once: the hidden subcommand `mock`.
//!
//! It knows four commands: the negotiation, `query-version`, `query-cpu-definitions`, whose reply is as
//! large as it was started with, and `stop`, on which every other connection has an event.

use std::io;
use std::path::PathBuf;

use anyhow::Result;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::watch;

use super::spawned::ServerProcess;

/// Arguments of the hidden subcommand.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The socket to listen on
    socket: PathBuf,
    /// About how large a large reply is, in bytes
    large: usize,
}

/// Starts it in another process.
pub(super) fn start(large: usize) -> Result<ServerProcess> {
    ServerProcess::start("mock", [large.to_string()])
}

const GREETING: &[u8] = b"{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 2, \"minor\": 0, \"major\": 10}, \"package\": \"\"}, \"capabilities\": []}}\r\n";
const VERSION: &str = r#"{"qemu": {"micro": 2, "minor": 0, "major": 10}, "package": ""}"#;
const EVENT: &[u8] =
    b"{\"timestamp\": {\"seconds\": 1764000000, \"microseconds\": 1}, \"event\": \"STOP\"}\r\n";

/// A reply of about that size.
pub(super) fn large_reply(size: usize) -> String {
    let mut text = "[".to_owned();
    for number in 0.. {
        text += &format!(
            "{{\"name\": \"model-{number}-v1\", \"typename\": \"model-{number}-v1-x86_64-cpu\", \"unavailable-features\": [\"avx512f\", \"avx512dq\", \"la57\"], \"migration-safe\": true, \"static\": false, \"deprecated\": false}}"
        );
        if text.len() >= size {
            break;
        }
        text += ", ";
    }
    text + "]"
}

/// Runs the hidden subcommand.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()?;
    let large = large_reply(arguments.large);
    runtime.block_on(async {
        // It is there when it listens.
        let hidden = arguments.socket.with_extension("new");
        let listener = UnixListener::bind(&hidden)?;
        std::fs::rename(&hidden, &arguments.socket)?;
        let (event, _) = watch::channel(());
        let large: &'static str = large.leak();
        loop {
            let (stream, _) = listener.accept().await?;
            let events = event.subscribe();
            tokio::spawn(serve(stream, events, event.clone(), large));
        }
    })
}

async fn serve(
    mut stream: UnixStream,
    mut events: watch::Receiver<()>,
    event: watch::Sender<()>,
    large: &str,
) -> io::Result<()> {
    stream.write_all(GREETING).await?;
    let mut room = vec![0; 2 << 10];
    let mut text = Vec::new();
    loop {
        tokio::select! {
            read = stream.read(&mut room) => {
                let count = read?;
                if count == 0 {
                    return Ok(());
                }
                text.extend_from_slice(&room[..count]);
            }
            Ok(()) = events.changed() => {
                stream.write_all(EVENT).await?;
                continue;
            }
        }
        let mut out = Vec::new();
        let mut begin = 0;
        while let Some(end) = end_of_request(&text[begin..]) {
            answer(&text[begin..begin + end], &event, large, &mut out);
            begin += end;
        }
        text.drain(..begin);
        stream.write_all(&out).await?;
    }
}

/// Where the first request ends. No request here has brackets in strings.
fn end_of_request(text: &[u8]) -> Option<usize> {
    let mut depth = 0;
    for (at, byte) in text.iter().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 1 => return Some(at + 1),
            b'}' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn answer(request: &[u8], event: &watch::Sender<()>, large: &str, out: &mut Vec<u8>) {
    let request = String::from_utf8_lossy(request);
    let value = if request.contains("query-version") {
        VERSION
    } else if request.contains("query-cpu-definitions") {
        large
    } else {
        if request.contains("\"stop\"") {
            event.send_replace(());
        }
        "{}"
    };
    out.extend_from_slice(b"{\"return\": ");
    out.extend_from_slice(value.as_bytes());
    // Each client has ids of its own kind, or none.
    if let Some((_, id)) = request.split_once("\"id\":") {
        let id = id.trim_start();
        let end = id.find([',', '}']).unwrap_or(id.len());
        out.extend_from_slice(b", \"id\": ");
        out.extend_from_slice(id[..end].as_bytes());
    }
    out.extend_from_slice(b"}\r\n");
}
