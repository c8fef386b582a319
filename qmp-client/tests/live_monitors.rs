//! Further monitors of an emulator: since 11.1 it opens them at run time; older ones are detected.

#![cfg(all(feature = "fds", feature = "tokio"))]

#[path = "common/live.rs"]
mod live;

use qmp_client::qmp_types::qmp::events::Stop;
use qmp_client::{Client, Error, blocking};
use qmp_testing::PATIENCE;
use serde_json::{Value, json};

use live::Server;

/// The first release that opens monitors at run time.
const FIRST: (i64, i64) = (11, 1);

fn emulator() -> Option<Server> {
    let machine = ["-M", "none", "-display", "none", "-nodefaults"];
    let monitor = ["-qmp", "unix:qmp.sock,server=on,wait=off"];
    Server::start("qemu-system-x86_64", &[&machine[..], &monitor].concat())
}

/// Whether the emulator must open a monitor; if not, checks the error.
fn is_opened<T: std::fmt::Debug>(
    first: &qmp_client::qmp_types::Greeting,
    result: &Result<T, Error>,
) -> bool {
    let version = &first.version;
    if (version.major, version.minor) >= FIRST {
        assert!(result.is_ok(), "{result:?}");
        return true;
    }
    assert!(
        matches!(result, Err(Error::CannotOpenMonitor { .. })),
        "{result:?}"
    );
    false
}

/// Counts monitors and character devices.
fn count(objects: &Value, devices: &Value) -> (usize, usize) {
    let objects = objects.as_array().unwrap().iter();
    let monitors = objects.filter(|object| object["type"] == "child<monitor-qmp>");
    (monitors.count(), devices.as_array().unwrap().len())
}

#[test]
fn a_second_session_is_independent_and_its_monitor_goes_with_it() {
    let Some(mut server) = emulator() else { return };
    let mut first = server.connect(&blocking::Client::builder());
    let builder = blocking::Client::builder()
        .oob(true)
        .deadline(PATIENCE)
        .greeting_timeout(PATIENCE);
    let tcp = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let addresses = [
        None,
        Some("unix:second.sock".to_owned()),
        Some(format!("tcp:{tcp}")),
    ];
    let path = format!("unix:{}", server.path("second.sock").display());
    for address in addresses {
        // The emulator runs in the folder, this program elsewhere.
        let address = address.map(|address| address.replace("unix:second.sock", &path));
        let second = match &address {
            None => first.open_monitor(&builder),
            Some(address) => first.open_monitor_at(&builder, address),
        };
        if is_opened(first.greeting(), &second) {
            let mut second = second.unwrap();
            assert_eq!(second.capabilities(), ["oob"]);
            assert!(first.capabilities().is_empty());
            first.execute_raw("stop", None).unwrap();
            second.wait_for_event::<Stop>(|_| true, PATIENCE).unwrap();
            second.execute_raw("cont", None).unwrap();
            drop(second);
        }
        // The monitor is removed when the emulator has noticed that its client has left.
        let mut ask = |name, arguments| first.execute_raw(name, arguments).unwrap();
        loop {
            let objects = ask("qom-list", Some(json!({ "path": "/objects" })));
            let devices = ask("query-chardev", None);
            let (monitors, devices) = count(&objects, &devices);
            if monitors <= 1 && devices <= 1 {
                break;
            }
        }
    }
    first.quit().unwrap();
    assert!(server.wait().success());
}

#[tokio::test]
async fn many_sessions_are_open_at_once() {
    let Some(mut server) = emulator() else { return };
    let first = server.connect_async(&Client::builder()).await;
    let builder = Client::builder()
        .deadline(PATIENCE)
        .greeting_timeout(PATIENCE);
    let mut others = Vec::new();
    for _ in 0..8 {
        let second = first.open_monitor(&builder).await;
        if is_opened(first.greeting(), &second) {
            others.push(second.unwrap());
        }
    }
    for client in &others {
        let status = client.execute_raw("query-status", None).await.unwrap();
        assert_eq!(status["running"], true);
    }
    // An opened monitor can open others.
    if let Some(second) = others.first() {
        second.open_monitor(&builder).await.unwrap().close().await;
    }
    first.quit().await.unwrap();
    for client in others {
        client.closed().await;
    }
    assert!(server.wait().success());
}
