//! Each form of an argument opens the right schema, with its release and target.

use super::*;
use crate::disk::Reading;

fn open_as(text: &str, schema_name: SchemaName) -> Opened {
    let opening = Opening {
        reading: Reading::default(),
        schema_name,
        ..Opening::default()
    };
    open(text, &opening).unwrap_or_else(|_| panic!("{text} cannot be opened"))
}

fn release(text: &str) -> Option<Release> {
    text.parse().ok()
}

#[test]
fn arguments_are_taken_apart() {
    let git = |state, path: &str| Input::Git {
        state,
        path: path.to_owned(),
    };
    let live = |text: &str| Input::Live(Peer::Address(text.to_owned()));
    let exec = |text: &str| Input::Live(Peer::Program(text.to_owned()));
    let plain = |text: &str| Input::Plain(text.to_owned());
    let commit = |rev: &str| State::Commit(rev.to_owned());
    for (text, expected) in [
        ("git:v9.0:qapi", git(commit("v9.0"), "qapi")),
        ("git:HEAD~1:a:b", git(commit("HEAD~1"), "a:b")),
        ("git::./x", git(State::Index, "./x")),
        ("git:INDEX:x", git(State::Index, "x")),
        ("git:WORKTREE:", git(State::WorkTree, "")),
        ("unix:/run/qmp", live("unix:/run/qmp")),
        ("tcp:[::1]:4444", live("tcp:[::1]:4444")),
        ("exec:./a b", exec("./a b")),
        ("exec:--help", exec("--help")),
        ("7.2", plain("7.2")),
        ("./git:x", plain("./git:x")),
        ("", plain("")),
    ] {
        assert_eq!(Input::parse(text), Ok(expected), "{text}");
    }
    assert!(Input::parse("git:v9.0").is_err());
    assert!(Input::parse("exec:").is_err());
}

#[test]
fn a_release_says_which_it_is() {
    for (text, name, label, has) in [
        ("7.2", SchemaName::Qmp, "QEMU 7.2.0", "7.2.0"),
        ("10.0", SchemaName::Qmp, "QEMU 10.0.2", "10.0.2"),
        ("10.0.2", SchemaName::Qga, "QEMU 10.0.2 (qga)", "10.0.2"),
    ] {
        let opened = open_as(text, name);
        assert_eq!(opened.label, label);
        assert_eq!(opened.origin, Origin::Release);
        assert_eq!(opened.content, Content::Snapshot);
        assert_eq!(opened.content, Content::Snapshot);
        assert_eq!(opened.release, release(has));
        assert_eq!(opened.target, None);
    }
}

#[test]
fn a_folder_has_an_entry_file_or_snapshots() {
    let root = tempfile::tempdir().expect("folder can be made");
    let write = |path: &str, text: &str| {
        let path = root.path().join(path);
        std::fs::create_dir_all(path.parent().expect("has a folder")).expect("folder can be made");
        std::fs::write(path, text).expect("file can be written");
    };
    let newest = "11.1.3";
    write("VERSION", newest);
    for part in ["qmp", "qga", "storage-daemon"] {
        write(
            &format!("{part}/qapi-schema.json"),
            "{ 'command': 'stop' }\n",
        );
    }
    for release in ["9.2.0", newest] {
        let path = format!("releases/qga-{release}.json");
        write(&path, &qmp_releases::read(&path).expect("it is built in"));
    }
    let schemas = root.path().to_string_lossy();
    for (folder, name, entry, content) in [
        (
            "",
            SchemaName::Qmp,
            "/qmp/qapi-schema.json",
            Content::Source,
        ),
        (
            "",
            SchemaName::Qga,
            "/qga/qapi-schema.json",
            Content::Source,
        ),
        (
            "",
            SchemaName::StorageDaemon,
            "/storage-daemon/qapi-schema.json",
            Content::Source,
        ),
        (
            "/qga",
            SchemaName::Qmp,
            "/qga/qapi-schema.json",
            Content::Source,
        ),
        (
            "/releases",
            SchemaName::Qga,
            "/releases/qga-",
            Content::Snapshot,
        ),
    ] {
        let opened = open_as(&format!("{schemas}{folder}"), name);
        assert_eq!(opened.origin, Origin::Folder);
        let label = format!("{schemas}{entry}");
        assert!(opened.label.starts_with(&label), "{}", opened.label);
        assert_eq!(opened.content, content);
        assert_ne!(opened.content, Content::Answer);
        assert_eq!(opened.release, release(newest));
    }
}

#[test]
fn a_saved_answer_is_known_by_its_content() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = folder.path().join("answer");
    let text = r#"
        {"return": {"qemu": {"major": 8, "minor": 2, "micro": 0}, "package": ""}}
        {"return": {"arch": "aarch64"}}
        {"return": [{"name": "V", "meta-type": "event", "arg-type": "0"},
                    {"name": "0", "meta-type": "object", "members": []}]}"#;
    std::fs::write(&path, text).expect("file can be written");
    let opened = open_as(&path.to_string_lossy(), SchemaName::Qmp);
    assert_eq!(opened.origin, Origin::File);
    assert_eq!(opened.content, Content::Answer);
    assert!(opened.loaded.schema.lookup("V").is_some());
    assert_eq!(opened.content, Content::Answer);
    assert_eq!(opened.release, release("8.2.0"));
    assert_eq!(opened.target.as_deref(), Some("aarch64"));
}
