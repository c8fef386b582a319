//! The guest clients against a real `qemu-ga`, which acts on this machine: only harmless commands are
//! sent.

#![cfg(feature = "guest")]

#[path = "common/live.rs"]
mod live;
#[path = "common/patient.rs"]
mod patient;

use std::io::{Read, Seek, SeekFrom, Write};
use std::os::unix::net::UnixListener;
use std::time::Duration;

use qmp_client::Error;
use qmp_client::blocking;
use qmp_client::guest::{Exec, Status};
use qmp_client::qmp_types::qga::commands::{GuestFileOpen, GuestFileRead, GuestInfo, GuestPing};

use live::Server;
use patient::Patient;

const SOON: Duration = qmp_testing::PATIENCE;

fn agent() -> Option<Server> {
    let arguments = ["-m", "unix-listen", "-p", "qmp.sock", "-t", "."];
    Server::start("qemu-ga", &arguments)
}

/// Bytes that text encodings would change, and more than fit into one command.
fn contents() -> Vec<u8> {
    let bytes = (0..500_000_u32).map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[1]);
    bytes.collect()
}

fn connect(server: &Server) -> blocking::GuestClient {
    let builder = blocking::GuestClient::patient().retry(true);
    builder.connect(server.socket()).unwrap()
}

#[test]
fn left_overs_of_an_earlier_client_are_dropped_r40_r41() {
    let Some(server) = agent() else { return };
    connect(&server).execute(GuestPing::new()).unwrap();
    {
        let path = server.path("qmp.sock");
        let mut earlier = std::os::unix::net::UnixStream::connect(path).unwrap();
        // No more than that: an agent with unread replies accepts no more clients.
        let half = br#"{"execute": "guest-ping", "arguments": {"#;
        earlier.write_all(half).unwrap();
    }
    let mut client = connect(&server);
    client.execute(GuestPing::new()).unwrap();
    // The client can also synchronise in an intact session.
    client.synchronise().unwrap();
    let info = client.execute(GuestInfo::new()).unwrap();
    assert!(info.version.contains('.'), "{info:?}");
    let pings = info
        .supported_commands
        .iter()
        .filter(|command| command.name == "guest-ping");
    assert_eq!(pings.count(), 1);
}

#[test]
fn programs_run_with_arguments_environment_and_input() {
    let Some(server) = agent() else { return };
    let mut client = connect(&server);
    let script = r#"cat; echo "$1 $GREETING" >&2; exit 3"#;
    let program = Exec::new("/bin/sh").args(["-c", script, "sh", "hello"]);
    let program = program.env("GREETING", "world").stdin(b"\x00\xff in");
    let output = client.exec(program).unwrap();
    assert_eq!(output.status, Status::Code(3));
    assert_eq!(output.stdout, b"\x00\xff in");
    assert_eq!(output.stderr, b"hello world\n");
    assert!(!output.stdout_truncated && !output.stderr_truncated);

    let killed = client
        .exec(Exec::new("/bin/sh").args(["-c", "kill -9 $$"]))
        .unwrap();
    assert_eq!(killed.status, Status::Signal(9));
    assert!(!killed.status.success());

    let silent = Exec::new("/bin/echo").arg("x").capture(false);
    let silent = client.exec(silent).unwrap();
    assert!(silent.status.success() && silent.stdout.is_empty());

    let slow = Exec::new("/bin/sleep")
        .arg("1")
        .deadline(Duration::from_millis(50));
    let error = client.exec(slow).unwrap_err();
    assert!(matches!(&error, Error::Deadline { command, .. } if command == "guest-exec"));

    let error = client
        .exec(Exec::new("/no/such/program").env("A", "secret"))
        .unwrap_err();
    assert!(matches!(error, Error::Refused { .. }), "{error:?}");
    assert!(!error.to_string().contains("secret"), "{error}");
}

#[test]
fn a_file_is_written_read_and_sought() {
    let Some(server) = agent() else { return };
    let mut client = connect(&server);
    let path = server.path("file");
    let name = path.to_str().unwrap();
    client.write_file(name, &contents()).unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), contents());
    assert_eq!(client.read_file(name).unwrap(), contents());

    let mut file = client.open_file(name, "r+").unwrap();
    let mut ten = [0; 10];
    file.read_exact(&mut ten).unwrap();
    assert_eq!(ten, contents()[..10]);
    // The write goes to the program's position, whatever was buffered.
    file.write_all(b"here").unwrap();
    assert_eq!(file.stream_position().unwrap(), 14);
    assert_eq!(file.seek(SeekFrom::End(-3)).unwrap(), 499_997);
    file.write_all(b"the end").unwrap();
    file.close().unwrap();
    let mut expected = contents();
    expected[10..14].copy_from_slice(b"here");
    expected.truncate(499_997);
    expected.extend_from_slice(b"the end");
    assert_eq!(std::fs::read(&path).unwrap(), expected);

    let error = client.read_file("/no/such/file").unwrap_err();
    let inner = error
        .get_ref()
        .and_then(|error| error.downcast_ref::<Error>());
    assert!(matches!(inner, Some(Error::Refused { .. })), "{error:?}");
}

/// 48 MiB are 64 MiB of base64. The limits of the two clients are the same.
#[test]
fn the_largest_count_of_a_file_can_be_read() {
    const LARGEST: usize = 48 << 20;
    let Some(server) = agent() else { return };
    let mut client = connect(&server);
    let path = server.path("file");
    std::fs::write(&path, vec![b'x'; LARGEST]).unwrap();
    let handle = client
        .execute(GuestFileOpen::new(path.to_str().unwrap()))
        .unwrap();
    let read = GuestFileRead::new(handle).count(i64::try_from(LARGEST).unwrap());
    let read = client.execute(read).unwrap();
    assert_eq!(read.buf_b64.len(), LARGEST / 3 * 4);
}

/// This agent does not report that it cut the output.
#[test]
fn output_that_the_agent_cut_is_truncated() {
    let Some(server) = agent() else { return };
    let mut client = connect(&server);
    let script = "head -c 17000000 /dev/zero; echo whole >&2";
    let output = client
        .exec(Exec::new("/bin/sh").args(["-c", script]))
        .unwrap();
    assert_eq!(output.stdout.len(), 16 << 20);
    assert!(output.stdout_truncated);
    assert_eq!(output.stderr, b"whole\n");
    assert!(!output.stderr_truncated);
}

#[test]
fn a_socket_without_an_agent_behind_it_is_tried_again_and_again_r43() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("agent");
    let listener = UnixListener::bind(&path).unwrap();
    let builder = blocking::GuestClient::patient()
        .attempt_timeout(Duration::from_millis(20))
        .agent_timeout(Duration::from_secs(2));
    let error = builder.connect(path.to_str().unwrap()).unwrap_err();
    let Error::NoGuestAgent { attempts, .. } = error else {
        panic!("{error:?}")
    };
    assert!((2..10).contains(&attempts), "{attempts}");
    listener.set_nonblocking(true).unwrap();
    for _ in 0..attempts {
        listener.accept().unwrap();
    }
    listener.accept().unwrap_err();
}

#[cfg(feature = "tokio")]
mod asynchronous {
    use qmp_client::guest::GuestClient;
    use tokio::io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt};

    use super::*;

    async fn connect(server: &Server) -> GuestClient {
        let builder = GuestClient::patient().retry(true);
        builder.connect(&server.socket()).await.unwrap()
    }

    #[tokio::test]
    async fn programs_run_side_by_side() {
        let Some(server) = agent() else { return };
        let client = connect(&server).await;
        let alarm = server.path("alarm");
        let script = format!(
            "until [ -e {} ]; do sleep 0.1; done; echo slept",
            alarm.display()
        );
        let sleep = Exec::new("/bin/sh").args(["-c", &script]);
        let process = client.spawn(sleep).await.unwrap();
        assert_eq!(process.try_wait().await.unwrap(), None);
        let echo = client
            .exec(Exec::new("/bin/echo").arg("awake"))
            .await
            .unwrap();
        assert_eq!(echo.stdout, b"awake\n");
        std::fs::write(alarm, "").unwrap();
        let slept = process.wait(SOON).await.unwrap();
        assert_eq!(
            (slept.stdout.as_slice(), slept.status.success()),
            (&b"slept\n"[..], true)
        );
        // The agent has forgotten it.
        assert!(matches!(
            process.try_wait().await,
            Err(Error::Refused { .. })
        ));

        let both = Exec::new("/bin/sh").args(["-c", "echo one; echo two >&2; echo three"]);
        let both = client.exec(both.merged()).await.unwrap();
        assert_eq!(both.stdout, b"one\ntwo\nthree\n");

        let slow = Exec::new("/bin/sleep")
            .arg("1")
            .deadline(Duration::from_millis(50));
        let error = client.exec(slow).await.unwrap_err();
        assert!(matches!(error, Error::Deadline { .. }), "{error:?}");
        client.synchronise().await.unwrap();
        client.close().await;
        assert!(client.is_closed());
    }

    #[tokio::test]
    async fn a_file_is_a_stream() {
        let Some(server) = agent() else { return };
        let client = connect(&server).await;
        let path = server.path("file");
        let name = path.to_str().unwrap();
        client.write_file(name, &contents()).await.unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), contents());
        assert_eq!(client.read_file(name).await.unwrap(), contents());

        let mut file = client.open_file(name, "r+").await.unwrap();
        let mut ten = [0; 10];
        file.read_exact(&mut ten).await.unwrap();
        assert_eq!(ten, contents()[..10]);
        file.write_all(b"here").await.unwrap();
        assert_eq!(file.stream_position().await.unwrap(), 14);
        assert_eq!(file.seek(SeekFrom::End(-3)).await.unwrap(), 499_997);
        file.write_all(b"the end").await.unwrap();
        file.shutdown().await.unwrap();
        file.write_all(b"more").await.unwrap_err();
        let mut expected = contents();
        expected[10..14].copy_from_slice(b"here");
        expected.truncate(499_997);
        expected.extend_from_slice(b"the end");
        assert_eq!(std::fs::read(&path).unwrap(), expected);

        // Copying a file passes its contents through this program.
        let mut from = client.open_file(name, "r").await.unwrap();
        let copy = server.path("copy");
        let mut to = client.open_file(copy.to_str().unwrap(), "w").await.unwrap();
        assert_eq!(tokio::io::copy(&mut from, &mut to).await.unwrap(), 500_004);
        to.shutdown().await.unwrap();
        assert_eq!(std::fs::read(&copy).unwrap(), expected);
        // Dropping a file closes it; the agent no longer knows its number.
        let id = from.id();
        drop(from);
        let read = qmp_client::qmp_types::qga::commands::GuestFileRead::new(id);
        assert!(matches!(
            client.execute(read).await,
            Err(Error::Refused { .. })
        ));

        let mut read_only = client.open_file(name, "r").await.unwrap();
        let written = async {
            read_only.write_all(b"x").await?;
            read_only.flush().await
        };
        written.await.unwrap_err();
    }

    #[tokio::test]
    async fn a_monitor_is_no_guest_agent_r42() {
        let monitor = ["-M", "none", "-display", "none", "-nodefaults", "-qmp"];
        let socket = "unix:qmp.sock,server=on,wait=off";
        let arguments = [&monitor[..], &[socket]].concat();
        let Some(server) = Server::start("qemu-system-x86_64", &arguments) else {
            return;
        };
        let connected = GuestClient::patient()
            .retry(true)
            .connect(&server.socket())
            .await;
        assert!(
            matches!(connected, Err(Error::NotGuestAgent { .. })),
            "{connected:?}"
        );
    }
}
