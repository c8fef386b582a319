//! Who calls: each connects to a socket, and runs `query-version` so many times, one after the other or
//! several at once.

use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use qapi::futures::QmpStreamTokio;
use qmp_client::{Client, blocking};
use qmp_types::qmp::commands::QueryVersion;
use tokio::runtime::Runtime;

/// Runs a number of calls, some at once; returns their time.
pub(super) type Calls = Box<dyn FnMut(u32, u32) -> Result<Duration>>;

fn runtime() -> Result<Runtime> {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    Ok(builder.enable_all().build()?)
}

/// A socket without a client, as the reference for the others.
pub(super) fn raw(socket: &Path) -> Result<Calls> {
    let mut stream = UnixStream::connect(socket)?;
    let mut room = vec![0; 4 << 10];
    let mut read_line = move |stream: &mut UnixStream| -> Result<()> {
        loop {
            let count = stream.read(&mut room)?;
            ensure!(count > 0, "the server has closed the connection");
            if room[count - 1] == b'\n' {
                return Ok(());
            }
        }
    };
    read_line(&mut stream)?;
    stream.write_all(br#"{"execute": "qmp_capabilities"}"#)?;
    read_line(&mut stream)?;
    Ok(Box::new(move |calls, _| {
        let begin = Instant::now();
        for _ in 0..calls {
            stream.write_all(br#"{"execute":"query-version","id":1}"#)?;
            read_line(&mut stream)?;
        }
        Ok(begin.elapsed())
    }))
}

pub(super) fn ours_blocking(socket: &Path) -> Result<Calls> {
    let mut client = blocking::Client::connect(socket)?;
    Ok(Box::new(move |calls, at_once| {
        let begin = Instant::now();
        for _ in 0..calls / at_once {
            if at_once == 1 {
                client.execute(QueryVersion::new())?;
                continue;
            }
            let mut pending = Vec::new();
            for _ in 0..at_once {
                pending.push(client.call(QueryVersion::new()).submit()?);
            }
            for call in pending {
                client.wait(call)?;
            }
        }
        Ok(begin.elapsed())
    }))
}

pub(super) fn ours_async(socket: &Path) -> Result<Calls> {
    let runtime = runtime()?;
    let client = runtime.block_on(Client::connect(&socket.display().to_string()))?;
    Ok(Box::new(move |calls, at_once| {
        let begin = Instant::now();
        runtime.block_on(async {
            for _ in 0..calls / at_once {
                let all = (0..at_once).map(|_| client.execute(QueryVersion::new()));
                for result in futures::future::join_all(all).await {
                    result?;
                }
            }
            Ok::<_, anyhow::Error>(())
        })?;
        Ok(begin.elapsed())
    }))
}

/// The crate qapi. Without `oob` it has no ids and works in lock-step; so do its calls at once.
pub(super) fn qapi(socket: &Path) -> Result<Calls> {
    let runtime = runtime()?;
    let (service, _task) = runtime.block_on(async {
        let stream = QmpStreamTokio::open_uds(socket).await?.negotiate().await?;
        Ok::<_, anyhow::Error>(stream.spawn_tokio())
    })?;
    Ok(Box::new(move |calls, at_once| {
        let begin = Instant::now();
        runtime.block_on(async {
            for _ in 0..calls / at_once {
                let all = (0..at_once).map(|_| service.execute(qapi::qmp::query_version {}));
                for result in futures::future::join_all(all).await {
                    result.map_err(|error| anyhow::anyhow!("qapi: {error}"))?;
                }
            }
            Ok::<_, anyhow::Error>(())
        })?;
        Ok(begin.elapsed())
    }))
}

const SCRIPT: &str = r#"
import asyncio, sys, time
from qemu.qmp import QMPClient

async def main():
    client = QMPClient("bench")
    await client.connect(sys.argv[1])
    for line in sys.stdin:
        calls, at_once = map(int, line.split())
        begin = time.perf_counter()
        for _ in range(calls // at_once):
            if at_once == 1:
                await client.execute("query-version")
            else:
                await asyncio.gather(*(client.execute("query-version") for _ in range(at_once)))
        print(time.perf_counter() - begin, flush=True)
    await client.disconnect()

asyncio.run(main())
"#;

struct Python {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Drop for Python {
    fn drop(&mut self) {
        // It may have ended with its input.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// QEMU's own client, in a separate process.
pub(super) fn python(package: &Path, socket: &Path) -> Result<Calls> {
    let mut child = Command::new("python3")
        .args(["-c", SCRIPT])
        .arg(socket)
        .env("PYTHONPATH", package)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start Python")?;
    let input = child.stdin.take().context("no input")?;
    let output = BufReader::new(child.stdout.take().context("no output")?);
    let mut python = Python {
        child,
        input,
        output,
    };
    Ok(Box::new(move |calls, at_once| {
        writeln!(python.input, "{calls} {at_once}")?;
        let mut line = String::new();
        python.output.read_line(&mut line)?;
        let seconds = line.trim().parse().context("qemu.qmp has failed")?;
        Ok(Duration::from_secs_f64(seconds))
    }))
}
