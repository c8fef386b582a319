//! Real servers repeat arguments in their errors: no secret gets into an error,
//! a log or a record.

#[path = "common/live.rs"]
mod live;

use std::io::Write;
use std::sync::{Arc, Mutex};

use qmp_client::Error;
use qmp_client::blocking::Client;
use qmp_client::record::record;
use serde_json::{Value, json};

use live::Server;

const SECRET: &str = "hunter2-4711";

#[derive(Clone, Default)]
struct Paper(Arc<Mutex<Vec<u8>>>);

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Sends commands with the secret that the server refuses; returns how many errors repeat an
/// argument.
fn refused(client: &mut Client, commands: &[(&str, Value)]) -> usize {
    let mut repeated = 0;
    for (command, arguments) in commands {
        let result = client.execute_raw(command, Some(arguments.clone()));
        let error = match result {
            Err(error @ Error::Refused { .. }) => format!("{error} {error:?}"),
            other => panic!("{command} {arguments}: {other:?}"),
        };
        assert!(!error.contains(SECRET), "{error}");
        let (desc, _) = error.split_once("; it was sent with").unwrap();
        repeated += usize::from(desc.contains("***"));
    }
    repeated
}

/// Block devices whose file names contain a secret, in all forms.
fn file_names() -> Vec<(&'static str, Value)> {
    let file = |name: String| json!({"driver": "file", "node-name": "f", "filename": name});
    let url = format!("https://me:{SECRET}@127.0.0.1:1/disk?token={SECRET}");
    vec![
        ("blockdev-add", file(url.clone())),
        (
            "blockdev-add",
            file(format!("iscsi://me%{SECRET}@127.0.0.1/iqn/0")),
        ),
        (
            "blockdev-add",
            file(format!("rbd:pool/image:id=me:key={SECRET}")),
        ),
        (
            "blockdev-add",
            file(format!("json:{{\"file.password\": \"{SECRET}\"}}")),
        ),
        // Once as a secret, and once as a name.
        (
            "object-add",
            json!({"qom-type": "secret", "id": "0", "data": SECRET}),
        ),
        ("blockdev-add", file(SECRET.to_owned())),
        ("blockdev-add", json!({"driver": SECRET, "node-name": "f"})),
        (
            "blockdev-add",
            json!({"driver": "raw", "node-name": "f", "file": {"driver": "file", "filename": url}}),
        ),
    ]
}

fn end(paper: &Paper, mut client: Client, mut server: Server) {
    client.quit().unwrap();
    assert!(server.wait().success());
    let record = String::from_utf8(paper.0.lock().unwrap().clone()).unwrap();
    assert!(!record.contains(SECRET), "{record}");
    for line in record.lines() {
        serde_json::from_str::<Value>(line).unwrap();
    }
}

#[test]
fn what_a_storage_daemon_repeats_is_masked() {
    let chardev = "socket,path=qmp.sock,server=on,wait=off,id=c";
    let arguments = ["--chardev", chardev, "--monitor", "chardev=c"];
    let Some(server) = Server::start("qemu-storage-daemon", &arguments) else {
        return;
    };
    let paper = Paper::default();
    let mut client = server.connect(&Client::builder().observe(record(paper.clone())));
    let repeated = refused(&mut client, &file_names());
    assert!(repeated >= 6, "only {repeated} repeat it");
    // The program itself gets the secret.
    let secret = json!({"qom-type": "secret", "id": "sec0", "data": SECRET});
    client.execute_raw("object-add", Some(secret)).unwrap();
    let property = json!({"path": "/objects/sec0", "property": "data"});
    let data = client.execute_raw("qom-get", Some(property)).unwrap();
    assert_eq!(data, SECRET);
    end(&paper, client, server);
}

#[test]
fn what_an_emulator_repeats_is_masked() {
    let arguments = ["-M", "none", "-display", "none", "-nodefaults", "-S"];
    let monitor = ["-qmp", "unix:qmp.sock,server=on,wait=off"];
    let Some(server) = Server::start("qemu-system-x86_64", &[&arguments[..], &monitor].concat())
    else {
        return;
    };
    let paper = Paper::default();
    let mut client = server.connect(&Client::builder().observe(record(paper.clone())));
    let mut commands = file_names();
    let line = format!("drive_add 0 if=none,file=https://me:{SECRET}@127.0.0.1:1/disk");
    commands.extend([
        (
            "migrate",
            json!({"uri": format!("x://me:{SECRET}@127.0.0.1")}),
        ),
        (
            "send-key",
            json!({"keys": [{"type": "qcode", "data": SECRET}]}),
        ),
        (
            "set_password",
            json!({"protocol": "vnc", "password": SECRET, "display": SECRET}),
        ),
    ]);
    let repeated = refused(&mut client, &commands);
    assert!(repeated >= 8, "only {repeated} repeat it");
    let said = client.execute_raw("human-monitor-command", Some(json!({"command-line": line})));
    said.unwrap();
    end(&paper, client, server);
}
