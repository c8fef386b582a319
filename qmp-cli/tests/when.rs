//! `qmp when`, on the history of this workspace.

use std::collections::HashMap;
use std::process::{Command, Output};

use qmp_testing::needs;
use serde_json::Value;

fn when(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_qmp"))
        .arg("when")
        .args(arguments)
        .output()
        .expect("qmp can be run")
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn each_path_has_a_line() {
    let output = when(&["migrate.blk", "query-status.*"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        stdout(&output),
        "migrate.blk (argument): since 0.14, deprecated in 8.2, last in 9.0, gone in 9.1; use \
         'blockdev-mirror' to an NBD export\n\
         query-status.running (member): since 0.14\n\
         query-status.singlestep (member): since 0.14, deprecated in 8.1, last in 8.2, gone in 9.0\n\
         query-status.status (member): since 0.14\n"
    );
    let output = when(&["--guest-agent", "guest-network-get-route"]);
    assert!(stdout(&output).starts_with("guest-network-get-route (command): since 9.1"));
}

#[test]
fn tools_get_json() {
    let output = when(&["--json", "migrate.channels"]);
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).expect("is JSON");
    assert_eq!(found[0]["path"], "migrate.channels");
    assert_eq!(found[0]["kind"], "argument");
    assert_eq!(found[0]["since"], "8.2");
    assert_eq!(found[0]["gone"], serde_json::Value::Null);
}

/// The storage daemon has its own history, and shares the notes of QMP.
#[test]
fn each_schema_has_its_history() {
    let daemon = |path: &str| when(&["--schema-name", "storage-daemon", path]);
    assert_eq!(
        stdout(&daemon("BlockdevDriver.gluster")),
        "BlockdevDriver.gluster (value): since 2.9, deprecated in 9.2, last in 11.0, gone in 11.1; \
         nothing replaces it\n"
    );
    assert_eq!(
        stdout(&daemon("BlockExportIothreads")),
        "BlockExportIothreads (type): since 11.0\n"
    );
    assert_eq!(daemon("device_add").status.code(), Some(1));
    let both = when(&["--schema-name", "qga", "--guest-agent", "guest-ping"]);
    assert_eq!(both.status.code(), Some(2));
}

#[test]
fn features_have_dates_too() {
    let output = when(&[
        "query-kvm.$deprecated",
        "DumpGuestMemoryFormat.win-dmp feature allowed-by-guest",
    ]);
    assert_eq!(
        stdout(&output),
        "query-kvm feature deprecated (feature): since 11.1\n\
         DumpGuestMemoryFormat.win-dmp feature allowed-by-guest (feature): since 11.1\n"
    );
    let output = when(&["--json", "MigrationCapability.zero-blocks.$deprecated"]);
    let found: Value = serde_json::from_slice(&output.stdout).expect("is JSON");
    assert_eq!(found[0]["since"], "9.2");
    assert_eq!(found[0]["gone"], "11.0");
    let output = when(&["query-kvm.$unstable"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "error: 'query-kvm' has no feature 'unstable' in any release\n"
    );
}

#[test]
fn what_never_was_has_no_answer() {
    let output = when(&["migrat", "stop"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout(&output).starts_with("stop (command): "));
    let problem = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(
        problem,
        "error: no release has 'migrat'\nhelp: did you mean 'migrate'?\n"
    );
}

/// The answers about definitions and their parts, by path and kind.
fn all(schema: &[&str]) -> HashMap<(String, String), Value> {
    let output = when(&[schema, &["--json", "*", "*.*"]].concat());
    let found: Vec<Value> = serde_json::from_slice(&output.stdout).expect("is JSON");
    let text = |answer: &Value, key: &str| answer[key].as_str().unwrap_or_default().to_owned();
    let found = found.into_iter();
    found
        .map(|answer| ((text(&answer, "path"), text(&answer, "kind")), answer))
        .collect()
}

/// Returns which of the facts `PATH KIND FIELD RELEASE` have other answers.
fn differing<'f>(
    found: &HashMap<(String, String), Value>,
    facts: impl IntoIterator<Item = [&'f str; 4]>,
) -> Vec<String> {
    let wrong = |[path, kind, field, release]: [&str; 4]| {
        let answer = found.get(&(path.to_owned(), kind.to_owned()));
        let answer = answer.map_or(Value::Null, |answer| answer[field].clone());
        (answer != release).then(|| format!("{path} ({kind}): {field} is {answer}, not {release}"))
    };
    facts.into_iter().filter_map(wrong).collect()
}

/// Facts of QEMU's releases, each an example of a kind.
const FACTS: [[&str; 4]; 30] = [
    // Changes in 9.2 and 10.1.
    ["qom-list-get", "command", "since", "10.1"],
    ["ObjectPropertyValue.type", "member", "since", "10.1"],
    ["ObjectType.tdx-guest", "value", "since", "10.1"],
    ["SecretProperties.loaded", "member", "gone", "9.2"],
    ["SysEmuTarget.cris", "value", "gone", "9.2"],
    ["ChardevSocket.reconnect", "member", "until", "10.1"],
    ["query-migrationthreads", "command", "deprecated", "9.2"],
    [
        "query-migrationthreads.thread-id",
        "member",
        "deprecated",
        "9.2",
    ],
    ["netdev_add.reconnect", "argument", "deprecated", "9.2"],
    ["block-job-pause", "command", "deprecated", "10.1"],
    ["migrate.detach", "argument", "deprecated", "10.1"],
    ["migrate.detach", "argument", "gone", "11.0"],
    // Changes in 11.0 and 11.1.
    ["query-block.flat", "argument", "since", "11.0"],
    ["GuestPanicInformationType.sev", "value", "since", "11.0"],
    ["ObjectType.monitor-qmp", "value", "since", "11.1"],
    ["MonitorQMPProperties", "type", "since", "11.1"],
    ["BlockdevDriver.gluster", "value", "gone", "11.1"],
    ["VhostStatus.backend-features", "member", "gone", "11.1"],
    // Documentation deprecates it before the schema does.
    ["query-kvm", "command", "deprecated", "11.0"],
    ["query-kvm", "command", "flagged", "11.1"],
    // A base, and an internal type: no message has them as a whole.
    ["BackupCommon.on-cbw-error", "member", "since", "10.1"],
    ["MonitorProperties.chardev", "member", "since", "11.1"],
    ["VirtIOGPUOutput.name", "member", "since", "10.1"],
    ["VirtIOGPUOutput.xres", "member", "since", "11.0"],
    ["SsidSizeMode.20", "value", "since", "11.0"],
    ["CXLCommonEventBase.path", "member", "since", "11.0"],
    // A renamed type keeps its age.
    ["MigrationRAMStats.page-size", "member", "since", "2.10"],
    ["NetdevUserHostForward.str", "member", "since", "1.2"],
    ["PasstSearch", "type", "since", "10.1"],
    // The branches of an alternate.
    ["BlockExportIothreads.multi", "branch", "since", "11.0"],
];

#[test]
fn releases_are_told_exactly() {
    let wrong = differing(&all(&[]), FACTS);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_the_schema_does_not_say_is_told() {
    let output = when(&["device_add"]);
    let text = stdout(&output);
    assert!(
        text.contains("\n  note: since QEMU 9.2: The types of all arguments are checked"),
        "{text}"
    );
    let output = when(&["--json", "x-query-virtio-status", "DEVICE_DELETED"]);
    let found: Value = serde_json::from_slice(&output.stdout).expect("is JSON");
    assert_eq!(found[0]["notes"][0]["since"], "11.1");
    assert_eq!(found[0]["notes"][0]["breaks"], true);
    assert_eq!(found[1]["path"], "DEVICE_DELETED");
    assert_eq!(found[1]["notes"][0]["since"], Value::Null);
}

/// The lines of a table of the folder `shared`, without the first.
fn table(path: &str) -> Option<Vec<Vec<String>>> {
    let text = std::fs::read_to_string(needs::shared()?.join(path)).expect("file can be read");
    let lines = text.lines().skip(1);
    let cells = |line: &str| line.split('\t').map(str::to_owned).collect();
    Some(lines.map(cells).collect())
}

#[test]
fn dates_that_were_wrong_are_right() {
    let Some(rows) = table("cases/schema/when-wrong-dates.tsv") else {
        return;
    };
    assert!(rows.len() >= 30);
    // The table has 10.2 for these two, but the tree of 10.1.0 defines both.
    let is_sound = |row: &&Vec<String>| {
        !["BackupCommon.on-cbw-error", "VirtIOGPUOutput.name"].contains(&&*row[0])
    };
    let facts = rows
        .iter()
        .filter(is_sound)
        .map(|row| [&*row[0], &*row[1], &*row[2], &*row[4]]);
    let wrong = differing(&all(&[]), facts);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_is_new_in_the_newest_releases_is_dated() {
    let Some(rows) = table("qapi/11.1.3/since.tsv") else {
        return;
    };
    let found = all(&[]);
    let mut checked = 0;
    let mut wrong = Vec::new();
    for row in &rows {
        let [path, since, introduced, what, _, schema] = row.as_slice() else {
            panic!("{row:?}")
        };
        if schema != "qmp" || what == "feature" {
            continue;
        }
        let mut answers = found.iter().filter(|((found, _), _)| found == path);
        // A snapshot takes precedence over documentation.
        let fits = |answer: &Value| [since, introduced].iter().any(|it| answer["since"] == **it);
        checked += 1;
        if !answers.any(|(_, answer)| fits(answer)) {
            wrong.push(format!("{path}: {since}, in schemas since {introduced}"));
        }
    }
    assert!(checked > 150, "only {checked}");
    assert!(wrong.is_empty(), "{wrong:#?}");
    let features: Vec<&Vec<String>> = rows.iter().filter(|row| row[3] == "feature").collect();
    let paths: Vec<&str> = features.iter().map(|row| &*row[0]).collect();
    let output = when(&[&["--json"], &paths[..]].concat());
    let found: Vec<Value> = serde_json::from_slice(&output.stdout).expect("is JSON");
    assert!(found.len() >= 5);
    for (row, answer) in features.iter().zip(found) {
        assert_eq!(answer["since"], *row[1], "{}", row[0]);
    }
}

#[test]
fn what_is_deprecated_and_removed_is_dated() {
    let (Some(deprecated), Some(removed)) = (
        table("qapi/11.1.3/deprecated.tsv"),
        table("qapi/11.1.3/removed.tsv"),
    ) else {
        return;
    };
    let found = all(&[]);
    let mut wrong = Vec::new();
    let mut check = |path: &str, field: &str, release: &str| {
        let answers = found.iter().filter(|((found, _), _)| found == path);
        let answers: Vec<&Value> = answers.map(|(_, answer)| &answer[field]).collect();
        if !answers.iter().any(|answer| *answer == release) {
            wrong.push(format!("{path}: {field} is {answers:?}, not {release}"));
        }
    };
    let mut checked = 0;
    for row in &deprecated {
        // The first word is the release, a remark may follow.
        let (release, item) = (row[1].split(' ').next().unwrap_or_default(), &row[3]);
        if row[0].starts_with("QMP: ") {
            check(item, "deprecated", release);
            checked += 1;
        }
    }
    for row in &removed {
        // Renamed items are not removed.
        if !row[0].starts_with("QMP: ") && !row[0].starts_with("block driver ") {
            continue;
        }
        for item in row[3].split(", ") {
            let item = item
                .trim_start_matches("command ")
                .trim_start_matches("type ");
            // Values of arguments, and arguments that became mandatory, still exist.
            if item.starts_with("- ") || item.ends_with(".sub-type") || item.starts_with('.') {
                continue;
            }
            let item = match item {
                "types BlockdevOptionsGluster" => "BlockdevOptionsGluster",
                item => item,
            };
            check(item, "gone", &row[1]);
            checked += 1;
        }
    }
    assert!(checked >= 12, "only {checked}");
    assert!(wrong.is_empty(), "{wrong:#?}");
}
