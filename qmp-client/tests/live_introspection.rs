//! Compares the answers of real servers to `query-qmp-schema` with the snapshots of their releases.

#[path = "common/live.rs"]
mod live;
#[path = "common/release.rs"]
mod release;

use qmp_client::blocking::Client;
use qmp_history::introspect::{Names, infer, to_json};
use serde_json::Value;

use live::Server;
use release::schema_of;

/// Compares a server's answer with the snapshot; returns the build symbols that explain it.
fn compare(mut server: Server, part: &str, least: usize) -> Option<String> {
    let mut client = server.connect(&Client::builder());
    let answer = client.execute_raw("query-qmp-schema", None).unwrap();
    let version = client.greeting().version.clone();
    client.quit().unwrap();
    assert!(server.wait().success());

    let count = answer.as_array().map_or(0, Vec::len);
    assert!(count >= least, "only {count} entries");
    let schema = schema_of(part, &version)?;
    // The error names the first entry that conditions do not explain.
    let inferred = match infer(&schema, &answer) {
        Ok(inferred) => inferred,
        Err(mismatch) => panic!("QEMU {version}: {mismatch}"),
    };
    let predicted = to_json(&schema, &inferred.defines, Names::Masked);
    assert_same(&predicted, &answer);
    // The conditions do explain it: without them the answer differs.
    let none = to_json(&schema, &[].into_iter().collect(), Names::Masked);
    assert_ne!(none, answer);
    let symbols: Vec<&str> = inferred.defines.iter().collect();
    Some(symbols.join(" "))
}

/// Compares entry by entry, because the whole arrays are too long to print.
fn assert_same(predicted: &Value, answer: &Value) {
    let entries = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let (predicted, answer) = (entries(predicted), entries(answer));
    for (predicted, answer) in predicted.iter().zip(&answer) {
        assert_eq!(predicted, answer);
    }
    assert_eq!(predicted.len(), answer.len());
}

#[test]
fn the_emulator_answers_what_its_snapshot_says() {
    let arguments = [
        "-M",
        "none",
        "-display",
        "none",
        "-nodefaults",
        "-qmp",
        "unix:qmp.sock,server=on,wait=off",
    ];
    let Some(server) = Server::start("qemu-system-x86_64", &arguments) else {
        return;
    };
    if let Some(symbols) = compare(server, "qmp", 900) {
        // Since 11.1 the schema is the same for all targets.
        assert!(
            symbols.split(' ').any(|symbol| symbol == "CONFIG_TCG"),
            "{symbols}"
        );
    }
}

#[test]
fn the_storage_daemon_answers_what_its_snapshot_says() {
    let chardev = "socket,path=qmp.sock,server=on,wait=off,id=c";
    let arguments = ["--chardev", chardev, "--monitor", "chardev=c"];
    let Some(server) = Server::start("qemu-storage-daemon", &arguments) else {
        return;
    };
    if let Some(symbols) = compare(server, "storage-daemon", 450) {
        assert!(
            symbols.split(' ').any(|symbol| symbol == "CONFIG_POSIX"),
            "{symbols}"
        );
    }
}

/// `support` agrees with a real server.
#[cfg(feature = "support")]
#[test]
fn a_client_knows_what_its_server_supports() {
    use qmp_client::qmp_types::qmp::commands::{BlockdevAdd, QueryBlockExports, QueryCpusFast};
    use qmp_client::qmp_types::qmp::events::{BlockExportDeleted, Shutdown};
    use qmp_client::qmp_types::qmp::types::BlockdevOptionsFile;

    let chardev = "socket,path=qmp.sock,server=on,wait=off,id=c";
    let arguments = ["--chardev", chardev, "--monitor", "chardev=c"];
    let Some(server) = Server::start("qemu-storage-daemon", &arguments) else {
        return;
    };
    let mut client = server.connect(&Client::builder());
    for _ in 0..2 {
        let support = client.support().unwrap();
        assert!(support.has_command::<QueryBlockExports>());
        assert!(support.has_event::<BlockExportDeleted>());
        // Its release has this command, but the storage daemon does not.
        assert!(!support.has_command::<QueryCpusFast>());
        assert!(!support.has_event::<Shutdown>());
        let file = BlockdevOptionsFile::new("disk");
        assert!(support.takes(&BlockdevAdd::new(file)).is_ok());
    }
    client.quit().unwrap();
    // The client keeps the answer.
    assert!(client.support().is_ok());
}
