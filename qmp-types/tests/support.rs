//! What a server takes, from its release and from its own schema.
#![cfg(feature = "default")]
#![allow(deprecated, reason = "what is gone is what is asked about")]

use qmp_types::qmp::commands::{
    BlockdevAdd, DeviceAdd, Migrate, MigrateSetCapabilities, QueryStatus, XQueryProfile,
};
use qmp_types::qmp::events::MemUnplugError;
use qmp_types::qmp::types::{
    BlockdevOptions, BlockdevOptionsFile, BlockdevOptionsQcow2, MigrationCapability,
    MigrationCapabilityStatus, SchemaInfo,
};
use qmp_types::{Command, Problem, Release, Releases, Support, Unsupported};

fn of(major: u16, minor: u16) -> Support {
    Support::of(Release::new(major, minor))
}

fn refused<C: Command>(server: &Support, command: &C) -> Unsupported {
    match server.takes(command) {
        Ok(()) => panic!("{command:?} is taken"),
        Err(refused) => refused,
    }
}

#[test]
fn commands_come_and_go() {
    assert!(of(5, 2).takes(&QueryStatus::new()).is_ok());
    for (server, has) in [(of(6, 1), false), (of(7, 2), true), (of(8, 1), false)] {
        assert_eq!(server.has_command::<XQueryProfile>(), has, "{server:?}");
    }
    let refused = refused(&of(9, 0), &XQueryProfile::new());
    assert_eq!(refused.problem, Problem::Command);
    assert_eq!(refused.path, None);
    assert_eq!(
        refused.releases,
        Some(Releases::between(Release::new(6, 2), Release::new(8, 0)))
    );
    assert_eq!(
        refused.to_string(),
        "there is no command 'x-query-profile' here: it takes QEMU 6.2 to 8.0"
    );
    assert!(of(9, 0).has_event::<MemUnplugError>());
    assert!(!of(9, 1).has_event::<MemUnplugError>());
}

#[test]
fn arguments_and_values_come_and_go() {
    let gone = refused(&of(10, 0), &Migrate::new().uri("tcp:h:1").blk(true));
    assert_eq!(gone.path.as_deref(), Some("blk"));
    assert_eq!(gone.problem, Problem::Argument);

    // In a list of structs.
    let capability = |capability| {
        MigrateSetCapabilities::new([MigrationCapabilityStatus::new(capability, true)])
    };
    let events = capability(MigrationCapability::Events);
    let new = capability(MigrationCapability::MappedRam);
    assert!(of(8, 2).takes(&events).is_ok());
    assert!(of(9, 0).takes(&new).is_ok());
    let new = refused(&of(8, 2), &new);
    assert_eq!(new.path.as_deref(), Some("capabilities[0].capability"));
    assert_eq!(new.problem, Problem::Value("mapped-ram".to_owned()));
    assert_eq!(new.releases, Some(Releases::since(Release::new(9, 0))));

    // In a branch of a union within an alternate.
    let file = BlockdevOptions::new(BlockdevOptionsFile::new("f").aio_max_batch(8));
    let disk = BlockdevAdd::new(BlockdevOptionsQcow2::new(file)).node_name("d");
    assert!(of(6, 2).takes(&disk).is_ok());
    let new = refused(&of(6, 0), &disk);
    assert_eq!(new.path.as_deref(), Some("file.aio-max-batch"));
}

/// A server's schema, as `query-qmp-schema` gives it.
fn schema(arguments: &str) -> Vec<SchemaInfo> {
    let text = format!(
        r#"[
        {{"name": "migrate", "meta-type": "command", "ret-type": "0", "arg-type": "1"}},
        {{"name": "device_add", "meta-type": "command", "ret-type": "0", "arg-type": "3"}},
        {{"name": "0", "meta-type": "object", "members": []}},
        {{"name": "1", "meta-type": "object", "members": [{arguments}]}},
        {{"name": "[2]", "meta-type": "array", "element-type": "2"}},
        {{"name": "2", "meta-type": "object", "members": [{{"name": "channel-type", "type": "4"}}]}},
        {{"name": "3", "meta-type": "object", "members": [{{"name": "driver", "type": "str"}}]}},
        {{"name": "4", "meta-type": "enum", "members": [{{"name": "main"}}], "values": ["main"]}},
        {{"name": "str", "meta-type": "builtin", "json-type": "string"}},
        {{"name": "bool", "meta-type": "builtin", "json-type": "boolean"}}
        ]"#
    );
    qmp_types::from_str(&text).unwrap_or_else(|error| panic!("{error}"))
}

/// What the server says of itself counts more than its number.
#[test]
fn the_schema_of_the_server_wins() {
    let uri = r#"{"name": "uri", "type": "str"}"#;
    let plain = of(7, 2).with_schema(&schema(uri));
    assert!(plain.takes(&Migrate::new().uri("x")).is_ok());
    let later = refused(&plain, &Migrate::new().uri("x").channels([]));
    assert_eq!(later.path.as_deref(), Some("channels"));
    assert_eq!(later.releases, Some(Releases::since(Release::new(8, 2))));

    // A distributor brought a member of 8.2 to 7.2.
    let channels = format!(r#"{uri}, {{"name": "channels", "type": "[2]", "default": null}}"#);
    let ported = of(7, 2).with_schema(&schema(&channels));
    assert!(ported.takes(&Migrate::new().uri("x").channels([])).is_ok());
    // The argument that is mandatory there is optional in the newest release.
    let missing = refused(&ported, &Migrate::new());
    assert_eq!(missing.problem, Problem::Missing);
    assert_eq!(missing.path.as_deref(), Some("uri"));

    let number = r#"{"name": "uri", "type": "bool"}"#;
    let other = of(10, 0).with_schema(&schema(number));
    let wrong = refused(&other, &Migrate::new().uri("x"));
    assert_eq!(
        (wrong.problem, wrong.path.as_deref()),
        (Problem::Type, Some("uri"))
    );

    // There is nothing else in that schema; and a command may take what no schema names.
    assert!(!ported.has_command::<QueryStatus>());
    let device = DeviceAdd::new("virtio-blk-pci").with("drive", "d");
    assert!(ported.takes(&device).is_ok());
}
