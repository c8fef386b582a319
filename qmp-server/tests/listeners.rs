//! All ways to listen, with our clients on the other side.

#![cfg(all(feature = "vsock", feature = "websocket"))]

mod common;

use std::process::Stdio;

use common::soon;
use qmp_client::{Builder, Client, blocking};
use qmp_server::{Address, Server};
use qmp_testing::{PATIENCE, needs};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

fn server() -> Server {
    Server::builder().build().unwrap()
}

fn builder() -> Builder {
    Client::builder()
        .deadline(PATIENCE)
        .greeting_timeout(PATIENCE)
        .connect_timeout(PATIENCE)
}

async fn asks_its_version(address: &Address) {
    let client = builder().connect(address).await.unwrap();
    client.execute_raw("query-version", None).await.unwrap();
    let address = address.clone();
    drop(client);
    let asking = tokio::task::spawn_blocking(move || {
        let client = blocking::Client::builder().greeting_timeout(PATIENCE);
        let mut client = client.deadline(PATIENCE).connect(&address).unwrap();
        client.execute_raw("query-version", None).unwrap();
    });
    soon(asking).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn clients_come_over_unix_tcp_and_websocket() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a,b.qmp");
    let unix = format!(
        "unix:{},server=on,wait=off",
        path.display().to_string().replace(',', ",,")
    );
    let server = server();
    let mut all = Vec::new();
    for address in [
        unix.as_str(),
        "tcp:localhost:0,server,nowait",
        "tcp:127.0.0.1:0,server=on,websocket=on",
        "ws:127.0.0.1:0",
    ] {
        all.push(server.listen(address).unwrap());
    }
    assert_eq!(all[0].address().unwrap(), &Address::Unix(path.clone()));
    for listening in &all {
        asks_its_version(listening.address().unwrap()).await;
    }
    server.handle().shut_down();
    for listening in all {
        soon(listening.wait()).await.unwrap();
    }
    assert!(!path.exists());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn clients_come_over_vsock() {
    const LOOPBACK: u32 = 1;
    const ANY: u32 = u32::MAX;
    let server = server();
    let address = format!("vsock:{ANY}:{ANY}");
    let listening = match server.listen(&address) {
        Ok(listening) => listening,
        Err(error) => return needs::skip(format_args!("vsock: {error}")),
    };
    let Some(&Address::Vsock { port, .. }) = listening.address() else {
        panic!("{listening:?}");
    };
    let builder = builder();
    let client = builder.connect(Address::Vsock {
        cid: LOOPBACK,
        port,
    });
    match client.await {
        Ok(client) => drop(client.execute_raw("query-version", None).await.unwrap()),
        Err(error) => needs::skip(format_args!("vsock: {error}")),
    }
}

#[tokio::test]
async fn a_page_in_a_browser_gets_no_websocket() {
    let listening = server().listen("ws:127.0.0.1:0").unwrap();
    let Some(Address::WebSocket { host, port }) = listening.address() else {
        panic!("{listening:?}");
    };
    let mut stream = TcpStream::connect((host.as_str(), *port)).await.unwrap();
    let request = "GET / HTTP/1.1\r\nHost: localhost\r\nOrigin: http://evil.example\r\n\
        Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Protocol: binary\r\n\
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    soon(stream.read_to_string(&mut answer)).await.unwrap();
    assert!(
        answer.starts_with("HTTP/1.1 400 Bad Request\r\n"),
        "{answer}"
    );
    // The next client is served.
    asks_its_version(listening.address().unwrap()).await;
}

#[tokio::test]
async fn monitors_write_for_people_where_they_are_told_to_r1() {
    let listening = server()
        .listen("tcp:127.0.0.1:0,server=on,pretty=on")
        .unwrap();
    let Some(Address::Tcp { host, port }) = listening.address() else {
        panic!("{listening:?}");
    };
    let stream = TcpStream::connect((host.as_str(), *port)).await.unwrap();
    let mut line = String::new();
    let mut stream = BufReader::new(stream);
    soon(stream.read_line(&mut line)).await.unwrap();
    assert_eq!(line, "{\r\n");
}

#[test]
fn what_is_no_address_to_listen_at_is_refused() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let _guard = runtime.enter();
    for (address, reason) in [
        ("unix:/a,server=off", "it would connect, and not listen"),
        ("exec:true", "expected unix, tcp, ws or vsock"),
        ("tcp:localhost", "the port is missing"),
        ("tcp:localhost:1,telnet=on", "telnet is not supported"),
        ("unix:/nowhere/at/all", "the folder does not exist"),
    ] {
        let error = server().listen(address).unwrap_err().to_string();
        assert!(error.contains(reason), "{address}: {error}");
    }
}

/// The example serves its standard input and output, and ends with it.
#[tokio::test]
async fn a_client_comes_over_standard_input_and_output() {
    // It may not be built yet.
    let mut child = tokio::process::Command::new(env!("CARGO"))
        .args([
            "run",
            "-q",
            "--features",
            "vsock,websocket",
            "--example",
            "vmm",
        ])
        .args(["--", "stdio,pretty=off"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let commands = b"{'execute': 'qmp_capabilities'}{'execute': 'query-status', 'id': 1}";
    input.write_all(commands).await.unwrap();
    drop(input);
    let mut output = String::new();
    let mut stdout = child.stdout.take().unwrap();
    soon(stdout.read_to_string(&mut output)).await.unwrap();
    let lines: Vec<_> = output.split("\r\n").collect();
    assert_eq!(lines.len(), 4, "{output}");
    assert_eq!(
        lines[2],
        "{\"return\": {\"status\": \"paused\", \"running\": false}, \"id\": 1}"
    );
    assert!(soon(child.wait()).await.unwrap().success());
}
