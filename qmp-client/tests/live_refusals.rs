//! Messages that a schema refuses, sent to real servers: their errors are as predicted, word for word.
//!
//! Servers execute none of them, unless the prediction is wrong.

#[path = "common/live.rs"]
mod live;
#[allow(dead_code, reason = "only what is refused is of use here")]
#[path = "common/release.rs"]
mod release;

use qmp_client::Error;
use qmp_client::blocking::Client;
use qmp_history::introspect::infer;
use qmp_message::{Server as Described, Smallest};
use serde_json::{Value, json};

use live::Server;
use qmp_testing::places::faults;
use release::schema_of;

/// Sends a command that the server refuses; returns the error.
fn answer(client: &mut Client, command: &str, arguments: &Value) -> (String, String) {
    match client.execute_raw(command, Some(arguments.clone())) {
        Err(Error::Refused { error, .. }) => (error.class.to_string(), error.desc),
        other => panic!("{command} {arguments}: {other:?}"),
    }
}

fn compare(mut server: Server, part: &str, least: usize) {
    let mut client = server.connect(&Client::builder());
    let version = client.greeting().version.clone();
    let Some(schema) = schema_of(part, &version) else {
        return;
    };
    let introspection = client.execute_raw("query-qmp-schema", None).unwrap();
    let build = match infer(&schema, &introspection) {
        Ok(inferred) => inferred.defines,
        Err(mismatch) => panic!("QEMU {version}: {mismatch}"),
    };
    let described = Described::built_with(&schema, &build);
    let smallest = Smallest::new(described);
    let none = (json!({}), "no-such-command".to_owned());
    let faults = faults(&smallest, 8).into_iter();
    let messages = faults.filter_map(|faults| Some((faults.invalid?, faults.command)));
    let mut count = 0;
    for (arguments, command) in std::iter::once(none).chain(messages) {
        let refusal = described.check(&command, Some(&arguments)).unwrap_err();
        let (class, desc) = answer(&mut client, &command, &arguments);
        assert_eq!(class, refusal.class.as_str(), "{command} {arguments}");
        // Older releases refuse the same with other words.
        if version.major >= 10 {
            assert_eq!(desc, refusal.desc, "{command} {arguments}");
        }
        count += 1;
    }
    println!("{part}: {count} messages");
    assert!(count >= least, "only {count} messages");
    client.quit().unwrap();
    assert!(server.wait().success());
}

#[test]
fn the_emulator_refuses_what_its_schema_does() {
    let arguments = [
        "-M",
        "none",
        "-display",
        "none",
        "-nodefaults",
        "-qmp",
        "unix:qmp.sock,server=on,wait=off",
    ];
    if let Some(server) = Server::start("qemu-system-x86_64", &arguments) {
        compare(server, "qmp", 2000);
    }
}

#[test]
fn the_storage_daemon_refuses_what_its_schema_does() {
    let chardev = "socket,path=qmp.sock,server=on,wait=off,id=c";
    let arguments = ["--chardev", chardev, "--monitor", "chardev=c"];
    if let Some(server) = Server::start("qemu-storage-daemon", &arguments) {
        compare(server, "storage-daemon", 500);
    }
}
