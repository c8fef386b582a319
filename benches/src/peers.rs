//! `peers`: both clients talk to servers that other people made, and our server to clients that other people made.
//!
//! The servers read lines.
//! These are the mock of the crate `qmp`, and a server made with Python's qemu.qmp. Each is asked for the
//! same things. Nothing is measured: the answer is whether a client and a server understand each other.

mod clients;
#[path = "../../qmp-server/examples/vmm.rs"]
mod vmm;

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use qmp::mock::{MockScript, MockServer};
use qmp_client::{Client, Error, Received, blocking};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::client;
use crate::report::{self, Target};

/// Try both clients and the server with the crates `qmp` and `qapi` and with qemu.qmp
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder with the package qemu.qmp, as `pip install --target DIR qemu.qmp` makes it; without
    /// it that server is left out
    #[arg(long, value_name = "DIR", env = "QEMU_QMP")]
    qemu_qmp: Option<PathBuf>,
}

/// How long an answer may take.
const LIMIT: Duration = Duration::from_secs(10);

/// Starts a server.
type Start<'a> = Box<dyn Fn() -> Result<Server> + 'a>;

const SERVER: &str = include_str!("peers/server.py");

/// Tries all servers that there are with both clients; an error if one of them does not answer.
pub(crate) fn run(arguments: &Arguments) -> Result<Vec<Target>> {
    let folder = TempDir::with_prefix("qmp-peers-").context("cannot make a folder")?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let path = folder.path().join("mock.sock");
    let mut servers: Vec<(&str, Start<'_>)> = Vec::new();
    servers.push((
        "mock of the crate qmp, Unix socket",
        Box::new(|| {
            let mock = runtime.block_on(MockServer::start_unix(&path, script()))?;
            let address = format!("unix:{}", path.display());
            Ok(Server::Mock(mock, address))
        }),
    ));
    servers.push((
        "mock of the crate qmp, TCP",
        Box::new(|| {
            let mock = runtime.block_on(MockServer::start_tcp(script()))?;
            let qmp::Endpoint::Tcp { host, port } = mock.endpoint() else {
                anyhow::bail!("the mock does not say where it listens");
            };
            Ok(Server::Mock(mock, format!("tcp:{host}:{port}")))
        }),
    ));
    if let Some(package) = &arguments.qemu_qmp {
        servers.push((
            "server made with qemu.qmp",
            Box::new(|| python(package, folder.path())),
        ));
    } else {
        println!("Without qemu.qmp: give its folder with --qemu-qmp DIR.\n");
    }
    let mut table = report::table(&["server", "client", "answers"]);
    let mut failed = 0;
    for (name, start) in &servers {
        for blocks in [true, false] {
            let server = start()?;
            let talked = if blocks {
                talk_blocking(server.address())
            } else {
                runtime.block_on(talk(server.address()))
            };
            let answers = match talked {
                Ok(count) => count.to_string(),
                Err(error) => {
                    failed += 1;
                    format!("{error:#}")
                }
            };
            let client = if blocks { "blocking" } else { "asynchronous" };
            table.add_row([*name, client, &answers]);
        }
    }
    report::print("Servers that read lines", &table, &[]);
    let mut table = report::table(&["client", "answers"]);
    for (client, answers) in clients::run(arguments.qemu_qmp.as_deref(), folder.path(), &runtime)? {
        let answers = answers.map_or_else(
            |error| {
                failed += 1;
                format!("{error:#}")
            },
            |count| count.to_string(),
        );
        table.add_row([client, &answers]);
    }
    report::print("Clients of our server", &table, &[]);
    ensure!(failed == 0, "{failed} of them do not understand each other");
    Ok(Vec::new())
}

/// A server that runs until this is dropped.
enum Server {
    Mock(
        #[expect(dead_code, reason = "it runs as long as this is there")] MockServer,
        String,
    ),
    Python(Child, String),
}

impl Server {
    fn address(&self) -> &str {
        match self {
            Self::Mock(_, address) | Self::Python(_, address) => address,
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Self::Python(child, _) = self {
            // It does not end by itself.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn script() -> MockScript {
    MockScript::new()
        .reply_return(
            "query-status",
            json!({"running": true, "status": "running"}),
        )
        .reply_return(
            "query-version",
            json!({"qemu": {"micro": 0, "minor": 2, "major": 8}, "package": "mock"}),
        )
        .reply_error("eject", "CommandNotFound", "no eject here")
        .post_event(json!({"event": "STOP", "timestamp": {"seconds": 1, "microseconds": 2}}))
}

fn python(package: &Path, folder: &Path) -> Result<Server> {
    let socket = folder.join("python.sock");
    if socket.exists() {
        std::fs::remove_file(&socket)?;
    }
    let child = Command::new("python3")
        .args(["-c", SERVER])
        .arg(&socket)
        .env("PYTHONPATH", package)
        .stdin(Stdio::null())
        .spawn()
        .context("cannot start Python")?;
    let server = Server::Python(child, format!("unix:{}", socket.display()));
    client::wait_for(&socket)?;
    Ok(server)
}

/// Sends all queries to a server; returns the number of replies.
fn talk_blocking(address: &str) -> Result<usize> {
    let mut client = blocking::Client::builder()
        .greeting_timeout(LIMIT)
        .deadline(LIMIT)
        .connect(address)?;
    let mut stops = client.events_named(["STOP"]);
    let mut answers = 0;
    for _ in 0..10 {
        check_status(&client.execute_raw("query-status", None)?)?;
        client.execute_raw("query-version", None)?;
        check_refused(client.execute_raw("eject", None))?;
        answers += 3;
    }
    let stop = stops.next(&mut client, LIMIT)?;
    ensure!(matches!(stop, Some(Received::Event(_))), "no event");
    Ok(answers + 1)
}

/// The same with the asynchronous client, and several at once.
async fn talk(address: &str) -> Result<usize> {
    let client = Client::builder()
        .greeting_timeout(LIMIT)
        .deadline(LIMIT)
        .connect(address)
        .await?;
    let mut stops = client.events_named(["STOP"]);
    let mut answers = 0;
    for _ in 0..10 {
        let (status, version, refused) = futures::future::join3(
            client.execute_raw("query-status", None),
            client.execute_raw("query-version", None),
            client.execute_raw("eject", None),
        )
        .await;
        check_status(&status?)?;
        version?;
        check_refused(refused)?;
        answers += 3;
    }
    let stop = tokio::time::timeout(LIMIT, stops.next()).await??;
    ensure!(matches!(stop, Received::Event(_)), "no event");
    Ok(answers + 1)
}

fn check_status(status: &Value) -> Result<()> {
    ensure!(status["status"] == "running", "not its status: {status}");
    Ok(())
}

fn check_refused(result: Result<Value, Error>) -> Result<()> {
    ensure!(
        matches!(result, Err(Error::Refused { .. })),
        "not refused: {result:?}"
    );
    Ok(())
}
