//! All ways to connect, with real servers.

#[path = "common/live.rs"]
mod live;
#[path = "common/patient.rs"]
mod patient;

use std::io;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::process::Command;
use std::time::Duration;

use qmp_client::blocking::{Client, Listener};
use qmp_client::qmp_types::qmp::commands::QueryVersion;
use qmp_client::{Address, Error};

use live::Server;
use patient::Patient;

const SOON: Duration = qmp_testing::PATIENCE;

fn emulator(monitor: &str) -> Option<Server> {
    let arguments = [
        "-M",
        "none",
        "-display",
        "none",
        "-nodefaults",
        "-qmp",
        monitor,
    ];
    Server::start("qemu-system-x86_64", &arguments)
}

fn retrying() -> qmp_client::blocking::Builder {
    Client::patient().retry(true)
}

fn works(client: &mut Client) {
    let version = client.execute(QueryVersion::new()).unwrap();
    assert!(version.qemu.major >= 5);
}

/// A server that listens at a given socket, so that it does not have to resolve the host.
fn listening_at(host: &str) -> Option<(Server, String)> {
    let listener = std::net::TcpListener::bind((host, 0)).unwrap();
    let address = format!("tcp:{}", listener.local_addr().unwrap());
    let chardev = "socket,id=c,fd=0,server=on,wait=off";
    let arguments = [
        "-M",
        "none",
        "-display",
        "none",
        "-nodefaults",
        "-chardev",
        chardev,
        "-mon",
        "chardev=c,mode=control",
    ];
    let server = Server::start_with(OwnedFd::from(listener), "qemu-system-x86_64", &arguments);
    Some((server?, address))
}

/// A server that listens at a port that it chooses, and another of its monitors, which knows the port.
fn listening_at_a_port(options: &str) -> Option<(Server, String, Client)> {
    let chardev = format!("socket,id=c,host=127.0.0.1,port=0,server=on,wait=off{options}");
    let arguments = [
        "-M",
        "none",
        "-display",
        "none",
        "-nodefaults",
        "-chardev",
        &chardev,
        "-mon",
        "chardev=c,mode=control",
        "-qmp",
        "unix:qmp.sock,server=on,wait=off",
    ];
    let server = Server::start("qemu-system-x86_64", &arguments)?;
    let mut other = server.connect(&Client::builder());
    let chardevs = other.execute_raw("query-chardev", None).unwrap();
    let mut chardevs = chardevs.as_array().unwrap().iter();
    let chardev = chardevs.find(|chardev| chardev["label"] == "c").unwrap();
    // For example `disconnected:tcp:127.0.0.1:4711,server=on`.
    let name = chardev["filename"].as_str().unwrap();
    let port = name.split([':', ',']).nth(3).unwrap();
    let address = format!("tcp:127.0.0.1:{port},server=on,wait=off{options}");
    Some((server, address, other))
}

#[test]
fn tcp_and_the_text_that_qemu_has() {
    let Some((mut server, address, _other)) = listening_at_a_port("") else {
        return;
    };
    let mut client = retrying().connect(&address).unwrap();
    works(&mut client);
    client.quit().unwrap();
    server.wait();
}

#[test]
fn ipv6() {
    let Some((mut server, address)) = listening_at("::1") else {
        return;
    };
    assert!(address.starts_with("tcp:[::1]:"));
    let mut client = retrying().connect(&address).unwrap();
    works(&mut client);
    client.quit().unwrap();
    server.wait();
}

/// A server with a WebSocket. QEMU 10.0 reads it in the main thread, and does not notify
/// the thread of the monitors; so another monitor keeps that awake.
#[cfg(feature = "websocket")]
fn with_websocket() -> Option<(Server, String)> {
    let (server, address, mut other) = listening_at_a_port(",websocket=on")?;
    std::thread::spawn(move || while other.execute(QueryVersion::new()).is_ok() {});
    Some((server, address))
}

#[test]
fn a_child_and_a_shell_command() {
    let arguments = [
        "-M",
        "none",
        "-display",
        "none",
        "-nodefaults",
        "-qmp",
        "stdio",
    ];
    let mut command = Command::new("qemu-system-x86_64");
    if !qmp_testing::needs::program("qemu-system-x86_64") {
        return;
    }
    let (mut client, child) = retrying().spawn(command.args(arguments)).unwrap();
    works(&mut client);
    client.quit().unwrap();
    assert!(child.wait().unwrap().success());

    let address = format!("exec:qemu-system-x86_64 {}", arguments.join(" "));
    let mut client = retrying().connect(&address).unwrap();
    works(&mut client);
    client.quit().unwrap();

    let error = retrying().connect("exec:exit 1").unwrap_err();
    assert!(
        matches!(error, Error::ClosedBeforeGreeting { .. }),
        "{error:?}"
    );
    let error = retrying()
        .spawn(&mut Command::new("/no/such/program"))
        .unwrap_err();
    assert!(matches!(error, Error::Spawn { .. }), "{error:?}");
}

#[test]
#[cfg(target_os = "linux")]
fn a_socket_of_this_process() {
    let Some(mut server) = emulator("unix:qmp.sock,server=on,wait=off") else {
        return;
    };
    drop(server.connect(&Client::builder()));
    let stream = UnixStream::connect(server.path("qmp.sock")).unwrap();
    let mut client = Client::patient()
        .connect(format!("fd:{}", stream.as_raw_fd()))
        .unwrap();
    works(&mut client);
    client.quit().unwrap();
    server.wait();

    let error = Client::connect("fd:1000000").unwrap_err();
    assert!(matches!(error, Error::Connect { .. }), "{error:?}");
    let file = tempfile::tempfile().unwrap();
    let error = Client::patient()
        .connect(format!("fd:{}", file.as_raw_fd()))
        .unwrap_err();
    assert!(matches!(error, Error::Connect { .. }), "{error:?}");
}

#[test]
fn qemu_connects_over_unix_and_tcp() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("listen.sock");
    let mut address = format!("unix:{},server=off", path.display());
    for _ in 0..2 {
        let listener = Listener::bind(&address).unwrap();
        let place = listener.address().to_string();
        let Some(mut server) = emulator(&format!("{place},server=off")) else {
            return;
        };
        let mut client = listener.accept(&retrying()).unwrap();
        works(&mut client);
        client.quit().unwrap();
        server.wait();
        drop(listener);
        assert!(!path.exists());
        address = "tcp:127.0.0.1:0".to_owned();
    }
    // A left-over file is replaced.
    drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
    let listener = Listener::bind(path.to_str().unwrap()).unwrap();
    let limit = Duration::from_millis(20);
    let error = listener
        .accept(&Client::patient().connect_timeout(limit))
        .unwrap_err();
    assert!(
        matches!(&error, Error::Listen { source, .. } if source.kind() == io::ErrorKind::TimedOut)
    );
    // That of a listening socket is not.
    let error = Listener::bind(path.to_str().unwrap()).unwrap_err();
    assert!(
        matches!(&error, Error::Listen { source, .. } if source.kind() == io::ErrorKind::AddrInUse)
    );
}

#[test]
fn what_cannot_be_done_is_said() {
    for address in ["ws:localhost:1", "vsock:2:1"] {
        let error = Client::patient()
            .connect_timeout(SOON)
            .connect(address)
            .unwrap_err();
        assert!(matches!(error, Error::Connect { .. }), "{error:?}");
    }
    for address in ["ws:localhost:1", "fd:0", "exec:true", "vsock:2:1"] {
        assert!(matches!(Listener::bind(address), Err(Error::Listen { .. })));
    }
    let error = Client::connect("unix:/x,server=off").unwrap_err();
    assert!(matches!(error, Error::Address(_)), "{error:?}");
    assert!("tcp:h:1,websocket=on".parse::<Address>().is_ok());
}

#[cfg(feature = "websocket")]
#[test]
fn a_websocket() {
    let Some((mut server, address)) = with_websocket() else {
        return;
    };
    let mut client = retrying().connect(&address).unwrap();
    works(&mut client);
    // A large reply comes in many messages.
    client.execute_raw("query-qmp-schema", None).unwrap();
    client.quit().unwrap();
    server.wait();
}

/// The path of a socket and an `Address` work like text, and the client knows them when it reconnects.
#[test]
fn the_blocking_client_connects_again_r18_r31() {
    let Some(mut server) = emulator("unix:qmp.sock,server=on,wait=off") else {
        return;
    };
    drop(server.connect(&Client::builder()));
    let path = server.path("qmp.sock");
    drop(
        Client::patient()
            .connect(Address::Unix(path.clone()))
            .unwrap(),
    );
    let mut client = Client::patient().connect(&path).unwrap();
    for _ in 0..2 {
        client.reconnect().unwrap();
        works(&mut client);
    }
    client.quit().unwrap();
    server.wait();
    // The server has ended; the client can try again.
    for _ in 0..2 {
        let failed = client.reconnect();
        assert!(matches!(failed, Err(Error::Connect { .. })), "{failed:?}");
    }
}

#[test]
fn qemu_connects_again_to_a_listener_r18() {
    let listener = Listener::bind("tcp:127.0.0.1:0").unwrap();
    let monitor = format!("{},server=off,reconnect-ms=10", listener.address());
    let Some(mut server) = emulator(&monitor) else {
        return;
    };
    let mut client = listener.accept(&retrying()).unwrap();
    works(&mut client);
    assert!(matches!(client.reconnect(), Err(Error::NoAddress)));
    // Ends the connection, so that QEMU connects again.
    let (ours, theirs) = UnixStream::pair().unwrap();
    drop(theirs);
    client.reconnect_over(ours).unwrap_err();
    let stream = listener.accept_stream(qmp_testing::PATIENCE).unwrap();
    client.reconnect_over(stream).unwrap();
    works(&mut client);
    client.quit().unwrap();
    server.wait();
}

#[cfg(feature = "tokio")]
mod asynchronous {
    use qmp_client::qmp_types::qmp::commands::{Cont, Stop as StopCommand};
    use qmp_client::qmp_types::qmp::events::{Resume, Stop};
    use qmp_client::{Builder, Client, Listener, Received};

    use super::*;

    fn retrying() -> Builder {
        Client::patient().retry(true)
    }

    async fn works(client: &Client) {
        let version = client.execute(QueryVersion::new()).await.unwrap();
        assert!(version.qemu.major >= 5);
    }

    #[tokio::test]
    async fn tcp_ipv6_and_children() {
        let Some((mut server, address)) = listening_at("::1") else {
            return;
        };
        let client = retrying().connect(&address).await.unwrap();
        works(&client).await;
        client.quit().await.unwrap();
        server.wait();

        let arguments = [
            "-M",
            "none",
            "-display",
            "none",
            "-nodefaults",
            "-qmp",
            "stdio",
        ];
        let mut command = Command::new("qemu-system-x86_64");
        let spawned = retrying().spawn(command.args(arguments)).await;
        let (client, child) = spawned.unwrap();
        works(&client).await;
        client.quit().await.unwrap();
        assert!(child.wait().await.unwrap().success());

        let address = format!("exec:qemu-system-x86_64 {}", arguments.join(" "));
        let client = retrying().connect(&address).await.unwrap();
        works(&client).await;
        client.quit().await.unwrap();
    }

    #[tokio::test]
    #[cfg(target_os = "linux")]
    async fn a_socket_of_this_process() {
        let Some(server) = emulator("unix:qmp.sock,server=on,wait=off") else {
            return;
        };
        drop(server.connect_async(&Client::builder()).await);
        let stream = UnixStream::connect(server.path("qmp.sock")).unwrap();
        let client = Client::patient()
            .connect(&format!("fd:{}", stream.as_raw_fd()))
            .await
            .unwrap();
        works(&client).await;
        client.quit().await.unwrap();
    }

    #[cfg(feature = "websocket")]
    #[tokio::test]
    async fn a_websocket() {
        let Some((mut server, address)) = with_websocket() else {
            return;
        };
        let client = retrying().connect(&address).await.unwrap();
        works(&client).await;
        let schema = client.execute_raw("query-qmp-schema", None).await.unwrap();
        assert!(schema.as_array().unwrap().len() > 100);
        let again = client.reconnect().await.unwrap();
        works(&again).await;
        again.quit().await.unwrap();
        server.wait();
    }

    #[tokio::test]
    async fn qemu_connects_again_and_subscriptions_go_on_r18() {
        let listener = Listener::bind("tcp:127.0.0.1:0").unwrap();
        let monitor = format!("{},server=off,reconnect-ms=10", listener.address());
        let Some(mut server) = emulator(&monitor) else {
            return;
        };
        let client = listener.accept_with(&retrying().oob(true)).await.unwrap();
        let mut stops = client.events::<Stop>();
        client.execute(Cont::new()).await.unwrap();
        client.execute(StopCommand::new()).await.unwrap();
        assert!(matches!(client.reconnect().await, Err(Error::NoAddress)));
        let transport = listener.accept_transport();
        client.close().await;
        let again = client
            .reconnect_over(transport.await.unwrap())
            .await
            .unwrap();
        assert_eq!(again.capabilities(), ["oob"]);
        again.execute(Cont::new()).await.unwrap();
        again.execute(StopCommand::new()).await.unwrap();
        assert!(matches!(stops.next().await, Ok(Received::Event(_))));
        assert!(matches!(stops.next().await, Ok(Received::Reconnected)));
        assert!(matches!(stops.next().await, Ok(Received::Event(_))));
        again.quit().await.unwrap();
        assert!(matches!(
            stops.next().await,
            Err(Error::Disconnected { .. })
        ));
        server.wait();
    }

    #[tokio::test]
    async fn connecting_again_is_a_new_session_r18_r31() {
        let Some(mut server) = emulator("unix:qmp.sock,server=on,wait=off") else {
            return;
        };
        drop(server.connect_async(&Client::builder()).await);
        let client = Client::patient().connect(&server.socket()).await.unwrap();
        let mut resumes = client.events::<Resume>();
        let slow = client.execute_raw("query-qmp-schema", None);
        let (slow, again) = tokio::join!(slow, client.reconnect());
        assert!(matches!(slow, Err(Error::Closed { .. })), "{slow:?}");
        let again = again.unwrap();
        works(&again).await;
        let gone = client.execute(QueryVersion::new()).await;
        assert!(matches!(gone, Err(Error::Closed { .. })), "{gone:?}");
        let lost = resumes.wait_for(|_| true, SOON).await;
        assert!(matches!(lost, Err(Error::Reconnected { .. })), "{lost:?}");
        again.execute(StopCommand::new()).await.unwrap();
        again.execute(Cont::new()).await.unwrap();
        resumes.wait_for(|_| true, SOON).await.unwrap();
        again.quit().await.unwrap();
        server.wait();

        // The server has ended; the client can try again.
        for _ in 0..2 {
            let failed = again.reconnect().await;
            assert!(matches!(failed, Err(Error::Connect { .. })), "{failed:?}");
        }
        assert!(matches!(
            resumes.next().await,
            Err(Error::Disconnected { .. })
        ));
    }
}
