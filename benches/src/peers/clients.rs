//! Clients that other people made control the machine monitor in `qmp-server/examples`.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, anyhow, ensure};
use qapi::futures::QmpStreamTokio;
use qmp_server::Server;
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use tokio::time::timeout;

use super::LIMIT;
use super::vmm::{Machine, serve};

/// Asks for the same as the others: the status, a change of it, the event of that, and something that is refused.
const CLIENT: &str = include_str!("client.py");

/// A client, and what it was answered.
type Row = (&'static str, Result<usize>);

/// Tries all clients that there are.
pub(super) fn run(qemu_qmp: Option<&Path>, folder: &Path, runtime: &Runtime) -> Result<Vec<Row>> {
    let server = serve(Machine::new()).build()?;
    // A monitor for each: some keep their connection for a while after their client is dropped.
    let sockets = ["qapi", "qmp", "qemu.qmp"].map(|name| folder.join(name));
    let listening = runtime.block_on(async {
        let listening = sockets.iter().map(|socket| listen(&server, socket));
        listening.collect::<Result<Vec<_>>>()
    })?;
    let [of_qapi, of_qmp, of_python] = &sockets;
    let mut rows: Vec<Row> = vec![
        ("qapi 0.15", runtime.block_on(within(qapi(of_qapi)))),
        ("qmp 0.1", runtime.block_on(within(qmp(of_qmp)))),
    ];
    if let Some(package) = qemu_qmp {
        rows.push(("qemu.qmp", python(package, of_python)));
    }
    server.handle().shut_down();
    for monitor in listening {
        runtime.block_on(monitor.wait())?;
    }
    Ok(rows)
}

fn listen(server: &Server, socket: &Path) -> Result<qmp_server::Listening> {
    let address = format!("unix:{},server=on,wait=off", socket.display());
    server.listen(&address).context("the server cannot listen")
}

async fn within(talking: impl Future<Output = Result<usize>>) -> Result<usize> {
    timeout(LIMIT, talking).await.context("it takes too long")?
}

async fn qapi(socket: &Path) -> Result<usize> {
    let stream = QmpStreamTokio::open_uds(socket).await?.negotiate().await?;
    let (service, task) = stream.spawn_tokio();
    let failed = |error: qapi::ExecuteError| anyhow!("{error}");
    let status = service.execute(qapi::qmp::query_status {}).await;
    let was_running = status.map_err(failed)?.running;
    service.execute(qapi::qmp::cont {}).await.map_err(failed)?;
    let status = service.execute(qapi::qmp::query_status {}).await;
    ensure!(
        !was_running && status.map_err(failed)?.running,
        "not running"
    );
    service.execute(qapi::qmp::stop {}).await.map_err(failed)?;
    let balloon = service.execute(qapi::qmp::balloon { value: 1 << 30 }).await;
    balloon.map_err(failed)?;
    let balloon = service.execute(qapi::qmp::query_balloon {}).await;
    ensure!(
        balloon.map_err(failed)?.actual == 1 << 30,
        "another balloon"
    );
    let refused = service.execute(qapi::qmp::device_del {
        id: "none".to_owned(),
    });
    ensure!(refused.await.is_err(), "it found what there is not");
    drop(service);
    task.abort();
    Ok(7)
}

async fn qmp(socket: &Path) -> Result<usize> {
    let client = qmp::Client::connect(qmp::Endpoint::unix(socket)).await?;
    let mut events = client.events();
    let none = || Option::<()>::None;
    let status: Value = client.execute("query-status", none()).await?;
    ensure!(status["status"] == "paused", "{status}");
    let _: Value = client.execute("cont", none()).await?;
    let event = events.recv().await?;
    ensure!(event.name == "RESUME", "not the event: {}", event.name);
    let _: Value = client.execute("stop", none()).await?;
    let device = json!({"driver": "virtio-net-pci", "id": "n0"});
    let _: Value = client.execute("device_add", Some(device)).await?;
    let device = json!({"id": "n0"});
    let _: Value = client.execute("device_del", Some(&device)).await?;
    let refused: qmp::Result<Value> = client.execute("device_del", Some(&device)).await;
    ensure!(refused.is_err(), "it found what there is not");
    Ok(7)
}

fn python(package: &Path, socket: &Path) -> Result<usize> {
    let output = Command::new("timeout")
        .arg(LIMIT.as_secs().to_string())
        .args(["python3", "-c", CLIENT])
        .arg(socket)
        .env("PYTHONPATH", package)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .context("cannot start Python")?;
    let text = String::from_utf8_lossy(&output.stdout);
    ensure!(output.status.success(), "qemu.qmp has failed: {text}");
    text.trim().parse().context("not a number of answers")
}
