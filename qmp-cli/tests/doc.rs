//! `qmp doc`, on the descriptions and the history in the program.

use std::process::{Command, Output};

use serde_json::{Value, json};

fn doc(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_qmp"))
        .arg("doc")
        .args(arguments)
        .output()
        .expect("qmp can be run")
}

fn shown(arguments: &[&str]) -> String {
    let output = doc(arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {output:?}");
    String::from_utf8(output.stdout).expect("is UTF-8")
}

fn json(arguments: &[&str]) -> Value {
    let text = shown(&[&["--format", "json"], arguments].concat());
    serde_json::from_str(&text).expect("is JSON")
}

fn refused(arguments: &[&str]) -> (Option<i32>, String) {
    let output = doc(arguments);
    assert!(output.stdout.is_empty(), "{output:?}");
    let problem = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.code(), problem)
}

/// The paths that a search finds.
fn found(arguments: &[&str]) -> Vec<String> {
    let list = json(arguments);
    let hits = list.as_array().expect("is a list").iter();
    hits.map(|hit| hit["path"].as_str().expect("has a path").to_owned())
        .collect()
}

#[test]
fn a_command_has_a_page() {
    let text = shown(&["blockdev-mirror"]);
    let mut rest = text.as_str();
    // In this order: mandatory members come first.
    for part in [
        "blockdev-mirror (command, QEMU 11.1)\n\nStarts a job ",
        "\nArguments\n    device (str)\n        Drive or root node",
        "\n    sync (MirrorSyncMode)\n",
        "Values: `top`,",
        "\n    job-id (str, optional, since 2.7)\n",
        "\n    target-is-zero (bool, optional, since 10.1)\n",
        "\nReply\n    Empty.\n",
        "\nErrors\n    - A node is unknown",
        "\n    GenericError\n        No node has this name.\n",
        "\nEvents\n    JOB_STATUS_CHANGE (always), BLOCK_JOB_READY (possible), ",
        "\nCompletes with\n    BLOCK_JOB_COMPLETED\n",
        "\nJob\n    mirror (a value of JobType)\n",
        "\nShown by\n    query-jobs\n",
        "\nUndone by\n    job-cancel\n",
        "\nExample\n    ",
        "\n        -> {\n             \"execute\": \"blockdev-mirror\",\n",
        "\n        <- {\"return\": {}}\n",
        "\nReleases\n    Since 2.6.\n",
        "\nSee also\n    block-job-cancel",
    ] {
        let at = rest
            .find(part)
            .unwrap_or_else(|| panic!("{part}\nis not in\n{rest}"));
        rest = &rest[at + 1..];
    }
    // A line of the shell is not broken.
    let is_shell = |line: &&str| line.starts_with("        blockdev-mirror job-id=");
    let mut lines = text.lines().filter(|line| !is_shell(line));
    assert!(lines.all(|line| line.chars().count() <= 80), "{text}");
    // In a pipe, there is no colour.
    assert!(!text.contains('\u{1b}'));
    let output = Command::new(env!("CARGO_BIN_EXE_qmp"))
        .args(["--color", "always", "doc", "stop"])
        .output()
        .expect("qmp can be run");
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("\u{1b}[1mstop\u{1b}[0m"));
}

#[test]
fn parts_have_pages() {
    for (path, start) in [
        (
            "blockdev-mirror.speed",
            "blockdev-mirror.speed (argument, int, optional,",
        ),
        ("MirrorSyncMode.top", "MirrorSyncMode.top (value,"),
        (
            "blockdev-mirror.sync.top",
            "blockdev-mirror.sync.top (value,",
        ),
        (
            "query-status.running",
            "query-status.running (member, bool,",
        ),
        ("BLOCK_JOB_READY.len", "BLOCK_JOB_READY.len (member, int,"),
        (
            "blockdev-add.qcow2",
            "blockdev-add.qcow2 (branch, BlockdevOptionsQcow2,",
        ),
        (
            "blockdev-add.lazy-refcounts",
            "blockdev-add.lazy-refcounts (argument, bool, optional,",
        ),
        (
            "query-block.inserted.file",
            "query-block.inserted.file (member, str,",
        ),
        (
            "BlockdevRef.definition",
            "BlockdevRef.definition (branch, BlockdevOptions,",
        ),
        ("guest-exec.path", "guest-exec.path (argument, str,"),
        // Names of Rust, and of older releases.
        ("BlockdevMirror", "blockdev-mirror (command,"),
    ] {
        let text = shown(&[path]);
        assert!(text.starts_with(start), "{path}: {text}");
        let (_, description) = text.split_once("\n\n").expect("has a description");
        assert!(description.len() > 20, "{path}: {text}");
    }
}

#[test]
fn unions_are_shown_as_they_stand_on_the_wire() {
    let text = shown(&["blockdev-add"]);
    for part in [
        "\n    driver (BlockdevDriver)\n",
        "\n    driver = qcow2 (BlockdevOptionsQcow2)\n        file (BlockdevRef)\n",
        // Branches of one type are together.
        "\n    driver = bochs | cloop",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    let page = json(&["SocketAddress"]);
    assert_eq!(page["contents"]["tag"], "type");
    let branches = page["contents"]["branches"].as_array().expect("are there");
    let of_unix = branches.iter().find(|branch| branch["for"][0] == "unix");
    assert_eq!(of_unix.expect("is there")["members"][0]["name"], "path");
    assert!(page["used-by"].as_array().expect("are there").len() > 3);
}

#[test]
fn parts_of_names_are_found() {
    let paths = found(&["mirror"]);
    for path in [
        "blockdev-mirror",
        "drive-mirror",
        "MirrorCopyMode",
        "JobType.mirror",
    ] {
        assert!(
            paths.iter().any(|found| found == path),
            "{path} in {paths:?}"
        );
    }
    assert!(found(&["auto-dismiss"]).contains(&"blockdev-mirror.auto-dismiss".to_owned()));
    let paths = found(&["node_name"]);
    assert!(paths.iter().any(|path| path.ends_with(".node-name")));
    let all = found(&["query-block*"]);
    assert_eq!(all[0], "query-block");
    assert!(
        all.iter().all(|path| path.starts_with("query-block")),
        "{all:?}"
    );
    // Words that only descriptions have.
    assert!(!found(&["shell"]).is_empty());
}

/// Likely searches, and an item that must be among their first five results.
#[test]
fn descriptions_are_searched() {
    for (query, expected) in [
        ("limit the speed of a job", "block-job-set-speed"),
        ("pause the virtual machine", "stop"),
        ("take a snapshot of a disk", "blockdev-snapshot-sync"),
        ("hot-plug a CPU", "device_add"),
        ("change the VNC password", "change-vnc-password"),
        ("run a program in the guest", "guest-exec"),
        ("how much memory does the guest have", "query-balloon"),
        ("take a screenshot", "screendump"),
        ("list block devices", "query-block"),
        ("eject a cdrom", "eject"),
        (
            "bandwidth of a migration",
            "MigrationParameter.max-bandwidth",
        ),
        ("freeze file systems in the guest", "guest-fsfreeze-freeze"),
    ] {
        let mut paths = found(&[query]);
        paths.truncate(5);
        assert!(
            paths.iter().any(|path| path == expected),
            "{query}: {paths:?}"
        );
    }
    // Words need no quotes.
    assert_eq!(
        found(&["take", "a", "screenshot"]),
        found(&["take a screenshot"])
    );
}

#[test]
fn older_releases_have_less() {
    let arguments = |release: &str| -> Vec<String> {
        let page = json(&["--release", release, "blockdev-mirror"]);
        let members = page["arguments"]["members"].as_array().expect("are there");
        { members.iter() }
            .map(|member| member["name"].as_str().unwrap_or_default().to_owned())
            .collect()
    };
    let (old, new) = (arguments("7.2"), arguments("10.1"));
    assert!(!old.contains(&"target-is-zero".to_owned()) && old.contains(&"speed".to_owned()));
    assert!(new.contains(&"target-is-zero".to_owned()));
    let (status, problem) = refused(&["--release", "7.0", "query-stats"]);
    assert_eq!(status, Some(1));
    assert_eq!(
        problem,
        "error: QEMU 7.0 has no 'query-stats' (since 7.1)\n"
    );
    assert!(
        !found(&["--release", "7.0", "statistics", "of", "virtual", "CPUs"])
            .contains(&"query-stats".to_owned())
    );
    // A removed item is shown as the last release had it.
    let page = json(&["migrate.blk"]);
    assert_eq!(page["release"], "9.0");
    assert_eq!(page["gone"], "9.1");
    assert!(
        page["description"]
            .as_str()
            .is_some_and(|text| text.contains("disks"))
    );
    assert!(
        shown(&["query-status"]).contains("singlestep deprecated in 8.1, last in 8.2, gone in 9.0")
    );
    let (status, problem) = refused(&["--release", "4.2", "stop"]);
    assert_eq!(status, Some(2));
    assert!(
        problem.starts_with("error: there is no snapshot of qmp 4.2\nnote: there are 5.2.0, "),
        "{problem}"
    );
    // Results beyond the limit are not a failure.
    let (status, note) = refused(&["--limit", "0", "mirror"]);
    assert_eq!(status, Some(0));
    assert!(note.ends_with("more; --limit shows them\n"), "{note}");
    let (status, problem) = refused(&["--release", "new", "stop"]);
    assert_eq!(status, Some(2));
    assert!(
        problem.starts_with("error: 'new' is not a release"),
        "{problem}"
    );
}

#[test]
fn every_page_has_one_shape() {
    let check = |item: &Value, path: &str| {
        for (key, value) in item.as_object().expect("is an object") {
            let fits = match key.as_str() {
                "name" | "path" | "kind" | "type" | "schema" | "release" | "summary"
                | "description" | "errors" | "since" | "since-or-earlier" | "deprecated"
                | "until" | "gone" | "if" | "instead" | "now"
                    if value.is_string() =>
                {
                    true
                }
                "optional" | "unstable" => value.is_boolean(),
                "arguments" | "data" | "contents" | "returns" | "relation" => value.is_object(),
                "examples" | "caused-by" | "shows" | "undoes" | "features" | "remarks"
                | "events" | "see-also" | "used-by" | "gone" | "values" | "notes" => {
                    value.is_array()
                }
                _ => false,
            };
            assert!(fits, "{path}: {key} is {value}");
        }
    };
    for path in [
        "query-block",
        "migrate",
        "blockdev-add",
        "BLOCK_JOB_READY",
        "RunState",
        "StrOrNull",
        "migrate.uri",
        "guest-info",
    ] {
        let page = json(&[path]);
        check(&page, path);
        assert_eq!(page["path"], path);
        for key in ["kind", "schema", "release", "summary", "description"] {
            assert!(
                page[key].as_str().is_some_and(|text| !text.is_empty()),
                "{path}: {key}"
            );
        }
        for shape in ["arguments", "data", "contents"] {
            for list in ["members", "values", "alternatives"] {
                for item in page[shape][list].as_array().into_iter().flatten() {
                    check(item, path);
                    assert!(
                        item["name"].is_string() && item["description"] != "",
                        "{path}: {item}"
                    );
                }
            }
        }
    }
}

#[test]
fn markdown_is_a_document() {
    let text = shown(&["--format", "markdown", "query-kvm"]);
    for part in [
        "# query-kvm\n\n*command, QEMU 11.1*\n\n**deprecated in 11.0**\n\n",
        "## Arguments\n\nNone.\n\n## Reply\n\n- `KvmInfo`\n  - `enabled` (bool): ",
        "\n\n## Features\n\n- `deprecated`: Use `query-accelerators` instead.\n\n## Releases\n",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    assert!(
        shown(&["--format", "markdown", "mirror"])
            .contains("- `blockdev-mirror` (command): Starts a job")
    );
}

#[test]
fn typing_errors_are_told() {
    for (word, meant) in [
        ("blockdev-miror", "'blockdev-mirror'"),
        ("BLOCK_JOB_REDY", "'BLOCK_JOB_READY'"),
        ("blockdev-mirror.sped", "'blockdev-mirror.speed'"),
        ("guest-exek", "'guest-exec'"),
    ] {
        let (status, problem) = refused(&[word]);
        assert_eq!(status, Some(1));
        let start = format!("error: found nothing for '{word}'\nhelp: did you mean ");
        assert!(
            problem.starts_with(&start) && problem.contains(meant),
            "{problem}"
        );
    }
    let (status, problem) = refused(&["no\u{1b}[2Jwhere"]);
    assert_eq!(
        (status, &*problem),
        (Some(1), "error: found nothing for 'no\\u{1b}[2Jwhere'\n")
    );
    assert_eq!(refused(&[""]).0, Some(1));
    assert_eq!(refused(&[]).0, Some(2));
}

#[test]
fn relations_are_shown_from_both_sides() {
    let page = shown(&["JOB_STATUS_CHANGE"]);
    let (_, by) = page.split_once("\nCaused by\n").expect("has causes");
    assert!(by.contains("blockdev-backup"), "{page}");
    let page = json(&["job-resume"]);
    assert_eq!(page["relation"]["inverse"], "job-pause");
    assert_eq!(page["undoes"], json!(["job-pause"]));
    let example = &page["examples"][0]["messages"][0];
    assert_eq!(example["send"]["execute"], "job-resume");
    let page = json(&["query-jobs"]);
    let shows = page["shows"].as_array().expect("is a list");
    assert!(shows.contains(&json!("job-pause")), "{page}");
    let page = shown(&["--format", "markdown", "stop"]);
    assert!(
        page.contains("\n```text\n-> {\"execute\": \"stop\"}\n<- "),
        "{page}"
    );
}

/// An older release has neither the events that came later nor the arguments of an example.
#[test]
fn relations_are_those_of_the_release() {
    let late = json!("NETDEV_STREAM_CONNECTED");
    let may = |page: &Value| page["relation"]["may"].as_array().cloned();
    let newest = json(&["netdev_add"]);
    assert!(
        may(&newest).is_some_and(|may| may.contains(&late)),
        "{newest}"
    );
    let old = json(&["--release", "6.2", "netdev_add"]);
    assert!(may(&old).is_none_or(|may| !may.contains(&late)), "{old}");
    // Its example has the argument `format`.
    assert!(json(&["screendump"])["examples"].is_array());
    assert!(json(&["--release", "5.2", "screendump"])["examples"].is_null());
}
