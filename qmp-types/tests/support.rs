//! Whether a server takes a command, before it is sent: by its release, and by its own schema.
#![cfg(all(
    feature = "block-core",
    feature = "char",
    feature = "dump",
    feature = "machine",
    feature = "migration",
    feature = "net",
    feature = "qom",
    feature = "transaction",
))]

use qmp_types::qmp::visit_command;
use qmp_types::{Command, CommandVisitor, Problem, Release, Releases, Support, Unsupported};

/// Asks about a command whose type is found by its name.
struct Takes<'a> {
    server: &'a Support,
    arguments: &'a str,
}

impl CommandVisitor for Takes<'_> {
    type Output = Result<(), Unsupported>;

    fn visit<C: Command>(self) -> Self::Output {
        let command: C = qmp_types::command_from_str(Some(self.arguments))
            .unwrap_or_else(|error| panic!("{}: {error}", C::NAME));
        self.server.takes(&command)
    }
}

fn takes(server: &Support, name: &str, arguments: &str) -> Result<(), Unsupported> {
    visit_command(name, Takes { server, arguments }).unwrap_or_else(|| panic!("no {name}"))
}

/// What is refused: its place and the message.
fn refused(server: &Support, name: &str, arguments: &str) -> (String, Problem, Option<Releases>) {
    let refused = takes(server, name, arguments).expect_err(arguments);
    assert_eq!(refused.command, name);
    assert!(refused.to_string().contains(name), "{refused}");
    (
        refused.path.unwrap_or_default(),
        refused.problem,
        refused.releases,
    )
}

fn of((major, minor): (u16, u16)) -> Support {
    Support::of(Release::new(major, minor))
}

const fn since(major: u16, minor: u16) -> Releases {
    Releases::since(Release::new(major, minor))
}

const MIRROR: &str = r#"{"id": "job0", "type": "mirror", "copy-mode": "background"}"#;

/// Something that a release brought.
struct New {
    command: &'static str,
    arguments: &'static str,
    /// Where it is.
    path: &'static str,
    /// Whether it is a value that is new.
    is_value: bool,
    /// The release, and the one before it.
    brought: (u16, u16),
    before: (u16, u16),
}

const NEWER: [New; 7] = [
    New {
        command: "block-job-change",
        arguments: MIRROR,
        path: "",
        is_value: false,
        brought: (8, 2),
        before: (8, 1),
    },
    New {
        command: "migrate",
        arguments: r#"{"uri": "a", "channels": []}"#,
        path: "channels",
        is_value: false,
        brought: (8, 2),
        before: (8, 1),
    },
    New {
        command: "dump-guest-memory",
        arguments: r#"{"paging": false, "protocol": "a", "format": "kdump-raw-zlib"}"#,
        path: "format",
        is_value: true,
        brought: (8, 2),
        before: (8, 1),
    },
    // The tag of a union.
    New {
        command: "object-add",
        arguments: r#"{"qom-type": "iommufd", "id": "a", "fd": "b"}"#,
        path: "qom-type",
        is_value: true,
        brought: (9, 0),
        before: (8, 2),
    },
    // A member of its branch.
    New {
        command: "netdev_add",
        arguments: r#"{"type": "stream", "id": "a", "addr": {"type": "unix", "path": "b"},
            "reconnect-ms": 1}"#,
        path: "reconnect-ms",
        is_value: false,
        brought: (9, 2),
        before: (9, 1),
    },
    // In an alternate, which is in a branch.
    New {
        command: "blockdev-add",
        arguments: r#"{"driver": "throttle", "throttle-group": "a",
            "file": {"driver": "qcow2", "file": "b", "discard-no-unref": true}}"#,
        path: "file.discard-no-unref",
        is_value: false,
        brought: (8, 1),
        before: (8, 0),
    },
    // In an array.
    New {
        command: "transaction",
        arguments: r#"{"actions": [{"type": "abort", "data": {}}, {"type": "blockdev-backup",
            "data": {"device": "a", "target": "b", "sync": "full", "discard-source": true}}]}"#,
        path: "actions[1].data.discard-source",
        is_value: false,
        brought: (9, 1),
        before: (9, 0),
    },
];

#[test]
fn a_release_refuses_what_is_newer() {
    for new in NEWER {
        let (name, arguments) = (new.command, new.arguments);
        let (path, problem, releases) = refused(&of(new.before), name, arguments);
        assert_eq!(
            (&*path, releases),
            (new.path, Some(since(new.brought.0, new.brought.1)))
        );
        let expected = match (new.path, new.is_value) {
            ("", _) => matches!(problem, Problem::Command),
            (_, true) => matches!(problem, Problem::Value(_)),
            (_, false) => matches!(problem, Problem::Argument),
        };
        assert!(expected, "{name}: {problem:?}");
        assert_eq!(takes(&of(new.brought), name, arguments), Ok(()), "{name}");
        assert_eq!(takes(&of((99, 0)), name, arguments), Ok(()), "{name}");
    }
}

#[test]
fn a_release_refuses_what_is_gone() {
    let gone = r#"{"block-incremental": true}"#;
    let until = Some(Releases::until(Release::new(9, 0)));
    assert_eq!(takes(&of((9, 0)), "migrate-set-parameters", gone), Ok(()));
    assert_eq!(
        refused(&of((9, 1)), "migrate-set-parameters", gone),
        ("block-incremental".to_owned(), Problem::Argument, until)
    );
    let error = takes(&of((10, 0)), "migrate-set-parameters", gone).unwrap_err();
    assert_eq!(
        error.to_string(),
        "'migrate-set-parameters' does not take the argument 'block-incremental' here: \
         that is in QEMU up to 9.0"
    );
}

#[test]
fn messages_say_what_it_takes() {
    let said = |server: &Support, name: &str, arguments: &str| {
        takes(server, name, arguments).unwrap_err().to_string()
    };
    assert_eq!(
        said(&of((7, 2)), "block-job-change", MIRROR),
        "there is no command 'block-job-change' here: that is in QEMU 8.2 and later"
    );
    let iommufd = r#"{"qom-type": "iommufd", "id": "a"}"#;
    assert_eq!(
        said(&of((7, 2)), "object-add", iommufd),
        "'object-add' does not take the value 'iommufd' for 'qom-type' here: \
         that is in QEMU 9.0 and later"
    );
}

#[test]
fn a_greeting_is_enough() {
    let text = r#"{"QMP": {"version": {"qemu": {"micro": 22, "minor": 2, "major": 7},
        "package": ""}, "capabilities": []}}"#;
    let Ok(qmp_types::Message::Greeting(greeting)) = qmp_types::Message::parse(text) else {
        panic!("not a greeting");
    };
    assert_eq!(Support::from(&greeting).release(), Release::new(7, 2));
}

/// With the schema that a server answers to `query-qmp-schema`.
#[cfg(feature = "introspect")]
mod by_schema {
    use std::path::Path;

    use qmp_history::introspect::{Names, to_json};
    use qmp_types::qmp::commands::{QueryBlockJobs, QueryStatus};
    use qmp_types::qmp::events::Stop;
    use qmp_types::qmp::types::SchemaInfo;
    use serde_json::{Value, json};

    use super::*;

    /// The symbols that builds for Linux define.
    const BUILD: [&str; 4] = ["CONFIG_LINUX", "CONFIG_POSIX", "CONFIG_TCG", "CONFIG_VNC"];

    /// What a server of a release answers.
    fn answer(file: &str) -> Value {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/releases");
        let text = std::fs::read_to_string(folder.join(file)).expect("file can be read");
        let loaded = qmp_history::snapshot::to_schema(file, &text);
        let schema = loaded.unwrap_or_else(|error| panic!("{error}")).schema;
        to_json(&schema, &BUILD.into_iter().collect(), Names::Masked)
    }

    fn server(release: Release, answer: &Value) -> Support {
        let infos: Vec<SchemaInfo> = qmp_types::from_value(answer).expect("a schema");
        Support::of(release).with_schema(&infos)
    }

    fn of_82() -> Support {
        server(Release::new(8, 2), &answer("qmp-8.2.0.json"))
    }

    /// The entry of a name.
    fn entry<'a>(answer: &'a mut Value, name: &str) -> &'a mut Value {
        let entries = answer.as_array_mut().expect("an array");
        let found = entries.iter_mut().find(|entry| entry["name"] == name);
        found.unwrap_or_else(|| panic!("no {name}"))
    }

    /// The schema of a release says the same as its number.
    #[test]
    fn schema_and_release_agree() {
        let files = ["7.2.0", "8.0.0", "8.1.0", "8.2.0", "9.0.0", "9.1.0"].map(|number| {
            let release: Vec<u16> = number
                .split('.')
                .map(|n| n.parse().expect("a number"))
                .collect();
            let release = Release::new(release[0], release[1]);
            (
                release,
                server(release, &answer(&format!("qmp-{number}.json"))),
            )
        });
        let mut asked = 0;
        for new in NEWER {
            let New {
                command,
                arguments,
                path,
                ..
            } = new;
            for (release, by_schema) in &files {
                let by_number = takes(&Support::of(*release), command, arguments);
                let by_schema = takes(by_schema, command, arguments);
                assert_eq!(by_schema, by_number, "{release} {command} {path}");
                asked += 1;
            }
        }
        assert_eq!(asked, 42);
    }

    /// A distributor brought something to an older release: the number would refuse it.
    #[test]
    fn the_schema_wins_over_the_number() {
        let mut answer = answer("qmp-8.2.0.json");
        let arguments = r#"{"device": "a", "target": "b", "sync": "full", "discard-source": true}"#;
        let release = Release::new(8, 2);
        let by_number = refused(&Support::of(release), "blockdev-backup", arguments);
        assert_eq!(
            by_number,
            (
                "discard-source".to_owned(),
                Problem::Argument,
                Some(since(9, 1))
            )
        );
        assert_eq!(
            refused(&server(release, &answer), "blockdev-backup", arguments),
            by_number
        );

        let ty = entry(&mut answer, "blockdev-backup")["arg-type"].clone();
        let members = &mut entry(&mut answer, ty.as_str().expect("a name"))["members"];
        let members = members.as_array_mut().expect("an array");
        members.push(json!({ "name": "discard-source", "type": "bool", "default": null }));
        let ported = server(release, &answer);
        assert_eq!(takes(&ported, "blockdev-backup", arguments), Ok(()));
        // The rest is as it was.
        for New {
            command, arguments, ..
        } in NEWER
        {
            let by_number = takes(&Support::of(release), command, arguments);
            if !arguments.contains("discard-source") {
                assert_eq!(takes(&ported, command, arguments), by_number, "{command}");
            }
        }
    }

    /// And the other way round: a build lacks what its release has.
    #[test]
    fn a_build_may_lack_what_its_release_has() {
        let pipe = r#"{"id": "a", "backend": {"type": "dbus", "data": {"name": "b"}}}"#;
        let release = Release::new(8, 2);
        assert_eq!(takes(&Support::of(release), "chardev-add", pipe), Ok(()));
        let (path, problem, _) = refused(&of_82(), "chardev-add", pipe);
        assert_eq!(
            (&*path, problem),
            ("backend.type", Problem::Value("dbus".to_owned()))
        );
    }

    #[test]
    fn commands_and_events() {
        let mut answer = answer("qmp-8.2.0.json");
        let full = server(Release::new(8, 2), &answer);
        assert!(full.has_command::<QueryStatus>() && full.has_event::<Stop>());
        assert_eq!(full.takes(&QueryBlockJobs::new()), Ok(()));
        let entries = answer.as_array_mut().expect("an array");
        entries.retain(|entry| entry["name"] != "STOP" && entry["name"] != "query-status");
        let less = server(Release::new(8, 2), &answer);
        assert!(!less.has_command::<QueryStatus>() && !less.has_event::<Stop>());
        let refused = less.takes(&QueryStatus::new()).unwrap_err();
        assert_eq!(
            (refused.problem, refused.path, refused.releases),
            (Problem::Command, None, None)
        );
    }

    /// What an older release wants, and newer ones do not.
    #[test]
    fn what_is_mandatory_must_be_there() {
        let empty = "{}";
        let old = server(Release::new(7, 2), &answer("qmp-7.2.0.json"));
        let (path, problem, releases) = refused(&old, "migrate", empty);
        assert_eq!((&*path, problem, releases), ("uri", Problem::Missing, None));
        let new = server(Release::new(9, 1), &answer("qmp-9.1.0.json"));
        assert_eq!(takes(&new, "migrate", empty), Ok(()));
        let error = takes(&old, "migrate", empty).unwrap_err();
        assert_eq!(error.to_string(), "'migrate' needs the argument 'uri' here");
    }

    /// A server may have another type than the types have, and only its schema says so.
    #[test]
    fn wrong_types() {
        let mut answer = answer("qmp-8.2.0.json");
        let ty = entry(&mut answer, "migrate")["arg-type"].clone();
        let members = &mut entry(&mut answer, ty.as_str().expect("a name"))["members"];
        for member in members.as_array_mut().expect("an array") {
            if member["name"] == "uri" {
                member["type"] = "int".into();
            }
        }
        let odd = server(Release::new(8, 2), &answer);
        let (path, problem, _) = refused(&odd, "migrate", r#"{"uri": "tcp:a:1"}"#);
        assert_eq!((&*path, problem), ("uri", Problem::Type));
        let node = r#"{"driver": "throttle", "throttle-group": "a", "file": "b"}"#;
        assert_eq!(takes(&odd, "blockdev-add", node), Ok(()));
    }

    /// A command whose arguments the schema does not name all takes any.
    #[test]
    fn open_arguments_are_taken() {
        let device = r#"{"driver": "virtio-blk-pci", "id": "a", "drive": "b", "bootindex": 1}"#;
        assert_eq!(takes(&of_82(), "device_add", device), Ok(()));
    }

    /// An answer that nobody should give is no reason to panic.
    #[test]
    fn nonsense_takes_or_refuses() {
        for entries in [
            json!([]),
            json!([{ "name": "migrate", "meta-type": "command", "arg-type": "9", "ret-type": "9" }]),
            json!([
                { "name": "migrate", "meta-type": "command", "arg-type": "9", "ret-type": "9" },
                { "name": "9", "meta-type": "object", "members": [{ "name": "uri", "type": "s" }],
                  "tag": "uri", "variants": [{ "case": "a", "type": "9" }] },
                { "name": "s", "meta-type": "new-kind-of-type", "more": 1 },
            ]),
        ] {
            let odd = server(Release::new(8, 2), &entries);
            let has = odd.has_command::<qmp_types::qmp::commands::Migrate>();
            assert_eq!(
                takes(&odd, "migrate", r#"{"uri": "a"}"#).is_ok(),
                has,
                "{entries}"
            );
        }
    }
}
