//! What programs use: which changes touch them, and which releases serve them.

use std::fs;
use std::path::{Path as FilePath, PathBuf};
use std::sync::LazyLock;

use qmp_diff::usage::{Need, Query};
use qmp_diff::{
    ComparedSchema, Comparison, Context, Effect, Finding, Level, Matrix, Options, Report, Usage,
    Visibility, Witnesses, matrix,
};
use qmp_history::{Archive, Release};
use qmp_message::{JsonKind, Leaf, Path, Step};
use qmp_schema::{Loaded, Schema};

fn project() -> PathBuf {
    FilePath::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

static QMP: LazyLock<Archive> = LazyLock::new(|| archive("qmp"));

/// The snapshots of a schema.
fn archive(name: &str) -> Archive {
    let folder = project().join("schemas/releases");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let names = files.filter_map(|file| file.file_name().into_string().ok());
    let names = names.filter(|file| file.starts_with(&format!("{name}-")));
    let texts = names.map(|file| {
        let path = project().join("schemas/releases").join(&file);
        (file, fs::read_to_string(path).unwrap())
    });
    Archive::new(texts).unwrap()
}

fn release(series: &str) -> &'static Schema {
    let index = QMP.find(series).unwrap().unwrap();
    &QMP.schema(index).unwrap().unwrap().schema
}

fn parse(text: &str) -> Usage {
    Usage::parse("usage", text).unwrap()
}

/// Compares two schemas, and leaves out what does not concern a usage.
fn narrowed(old: &Loaded, new: &Loaded, usage: &Usage) -> Comparison {
    let options = Options {
        usage: Some(usage),
        ..Options::default()
    };
    Comparison::run(&side("", old), &side("", new), &options)
}

fn compared(old: &Loaded, new: &Loaded) -> Comparison {
    Comparison::run(&side("", old), &side("", new), &Options::default())
}

/// A release of the archive.
fn released(series: &str) -> ComparedSchema<'static> {
    let index = QMP.find(series).unwrap().unwrap();
    ComparedSchema {
        release: QMP.releases().nth(index),
        ..side("", QMP.schema(index).unwrap().unwrap())
    }
}

/// Compares two releases, with their history and what a program uses.
fn with_history(old: &str, new: &str, usage: &Usage) -> Comparison {
    let options = Options {
        archive: Some(&QMP),
        usage: Some(usage),
        ..Options::default()
    };
    Comparison::run(&released(old), &released(new), &options)
}

fn side<'s>(label: &'s str, loaded: &'s Loaded) -> ComparedSchema<'s> {
    ComparedSchema {
        label,
        schema: &loaded.schema,
        sources: &loaded.sources,
        visibility: Visibility::SNAPSHOT,
        release: None,
    }
}

/// The rule and the item of each finding that is shown.
fn named(diff: &Comparison) -> Vec<String> {
    let shown = diff.findings().iter().filter(|f| f.level > Level::Off);
    let mut named: Vec<String> = shown
        .map(|f| format!("{} {}", f.rule().id, f.item))
        .collect();
    named.sort();
    named
}

/// What touches a usage between two releases.
fn touching(old: &str, new: &str, usage: &str) -> Vec<String> {
    let loaded = |series: &str| {
        let index = QMP.find(series).unwrap().unwrap();
        QMP.schema(index).unwrap().unwrap()
    };
    let touching = narrowed(loaded(old), loaded(new), &parse(usage));
    named(&touching)
}

/// A schema of one file.
fn load(text: &str) -> Loaded {
    let text = text.to_owned();
    let loader = move |_: &str| Ok(text.clone().into_bytes());
    qmp_schema::load("schema.json", &loader).unwrap()
}

/// What touches a usage between two schemas.
fn touched(old: &str, new: &str, usage: &str) -> Vec<String> {
    named(&narrowed(&load(old), &load(new), &parse(usage)))
}

fn matrix_of(usage: &str) -> Matrix {
    matrix(&parse(usage), &QMP).unwrap()
}

fn range(matrix: &Matrix) -> String {
    matrix.range().map_or("none".to_owned(), |range| {
        format!("{} {}", range.oldest.series(), range.newest.series())
    })
}

/// The items that are not in all releases, with when they are there.
fn rows(matrix: &Matrix) -> Vec<String> {
    let rows = matrix.rows.iter();
    rows.map(|row| format!("{}: {}", row.item, matrix.when(row)))
        .collect()
}

#[test]
fn a_sent_argument_is_touched_and_an_unsent_one_is_not() {
    let with_blk = r#"{"execute": "migrate", "arguments": {"uri": "tcp:0:1", "blk": true}}"#;
    let found = touching("7.2", "10.0", with_blk);
    assert!(
        found.contains(&"arg-removed migrate.blk".to_owned()),
        "{found:?}"
    );
    assert!(
        !found.iter().any(|f| f.ends_with("migrate.inc")),
        "{found:?}"
    );
    let without = r#"{"execute": "migrate", "arguments": {"uri": "tcp:0:1"}}"#;
    let found = touching("7.2", "10.0", without);
    assert!(!found.iter().any(|f| f.contains("removed")), "{found:?}");
    // Who names the command uses all of it.
    let found = touching("7.2", "10.0", "migrate\n");
    for expected in ["arg-removed migrate.blk", "arg-removed migrate.inc"] {
        assert!(found.contains(&expected.to_owned()), "{found:?}");
    }
    let found = touching("7.2", "10.0", "migrate/arg-type/inc\n");
    assert!(
        found.contains(&"arg-removed migrate.inc".to_owned()),
        "{found:?}"
    );
    assert!(
        !found.iter().any(|f| f.ends_with("migrate.blk")),
        "{found:?}"
    );
}

#[test]
fn a_value_is_touched_that_is_sent() {
    let sends = |capability: &str| {
        format!(
            r#"{{"execute": "migrate-set-capabilities", "arguments": {{"capabilities": [
                {{"capability": "{capability}", "state": true}}]}}}}"#
        )
    };
    let removed = "arg-enum-value-removed MigrationCapability.compress".to_owned();
    assert!(touching("7.2", "10.0", &sends("compress")).contains(&removed));
    assert!(!touching("7.2", "10.0", &sends("events")).contains(&removed));
    let asked = "migrate-set-capabilities/arg-type/capabilities/capability/^";
    assert!(touching("7.2", "10.0", &format!("{asked}compress")).contains(&removed));
    assert!(!touching("7.2", "10.0", &format!("{asked}events")).contains(&removed));
}

#[test]
fn what_a_finding_says_of_other_messages_is_left_out() {
    // The value is sent with one command and received with another.
    let receives = r#"{"execute": "query-migrate-capabilities", "id": 1}
        {"return": [{"capability": "compress", "state": false}], "id": 1}"#;
    let (old, new) = ("7.2", "10.0");
    let usage = parse(receives);
    let at = |series: &str| QMP.find(series).unwrap().unwrap();
    let loaded = |series: &str| QMP.schema(at(series)).unwrap().unwrap();
    let diff = narrowed(loaded(old), loaded(new), &usage);
    let of_value: Vec<&Finding> = diff
        .findings()
        .iter()
        .filter(|f| f.item == "MigrationCapability.compress")
        .collect();
    assert_eq!(of_value.len(), 1);
    let finding = of_value[0];
    assert_eq!(finding.rule().id, "return-enum-value-removed");
    assert_eq!(finding.judgements.len(), 1);
    assert_eq!(finding.level, Level::Info);
    let roots: Vec<&str> = finding
        .places
        .iter()
        .map(|p| p.path.root.as_str())
        .collect();
    assert_eq!(roots, ["query-migrate-capabilities"]);
    let hint = finding.hints.last().unwrap();
    assert_eq!(hint.text, "used in usage:2");
    // Another value that came shows that new ones may.
    assert!(
        named(&diff).contains(&"return-enum-value-added MigrationCapability.mapped-ram".to_owned())
    );
}

const OLD_UNION: &str = "
{ 'enum': 'Kind', 'data': ['file', 'net'] }
{ 'struct': 'File', 'data': { 'path': 'str', '*locked': 'bool' } }
{ 'struct': 'Net', 'data': { 'host': 'str', 'port': 'int', '*via': 'Open' } }
{ 'union': 'Open', 'base': { 'kind': 'Kind', '*name': 'str' }, 'discriminator': 'kind',
  'data': { 'file': 'File', 'net': 'Net' } }
{ 'command': 'open', 'data': 'Open', 'boxed': true }
";

#[test]
fn a_branch_is_touched_that_is_sent_however_deep() {
    let new = OLD_UNION
        .replace(", '*locked': 'bool'", "")
        .replace("'int'", "'uint8'");
    let file = r#"{"execute": "open", "arguments": {"kind": "file", "path": "x", "locked": true}}"#;
    let deep = r#"{"execute": "open", "arguments": {"kind": "net", "host": "h", "port": 1,
        "via": {"kind": "file", "path": "x", "locked": true}}}"#;
    let net = r#"{"execute": "open", "arguments": {"kind": "net", "host": "h", "port": 300}}"#;
    let small = r#"{"execute": "open", "arguments": {"kind": "net", "host": "h", "port": 255}}"#;
    let removed = ["arg-removed File.locked"];
    let narrowed = ["arg-int-range-narrowed Net.port"];
    assert_eq!(touched(OLD_UNION, &new, file), removed);
    assert_eq!(touched(OLD_UNION, &new, deep), removed);
    assert_eq!(touched(OLD_UNION, &new, net), narrowed);
    assert_eq!(touched(OLD_UNION, &new, small), [""; 0]);
    // A query names a branch: all in it counts, nothing in the other.
    assert_eq!(touched(OLD_UNION, &new, "open/arg-type/+file"), removed);
    assert_eq!(
        touched(OLD_UNION, &new, "open/arg-type/+net/port"),
        narrowed
    );
    assert_eq!(touched(OLD_UNION, &new, "open/arg-type/+net/host"), [""; 0]);
    assert_eq!(
        touched(OLD_UNION, &new, "open"),
        [narrowed, removed].concat()
    );
    assert_eq!(
        touched(OLD_UNION, &new, "op*n\n"),
        [narrowed, removed].concat()
    );
    assert_eq!(touched(OLD_UNION, &new, "close"), [""; 0]);
}

#[test]
fn a_branch_that_goes_takes_only_its_users_along() {
    let new = OLD_UNION
        .replace("['file', 'net']", "['file']")
        .replace(", 'net': 'Net'", "")
        .replace(
            "{ 'struct': 'Net', 'data': { 'host': 'str', 'port': 'int', '*via': 'Open' } }",
            "",
        );
    let file = r#"{"execute": "open", "arguments": {"kind": "file", "path": "x"}}"#;
    let net = r#"{"execute": "open", "arguments": {"kind": "net", "host": "h", "port": 3}}"#;
    assert_eq!(touched(OLD_UNION, &new, file), [""; 0]);
    assert_eq!(
        touched(OLD_UNION, &new, net),
        ["arg-branch-removed Open.net"]
    );
    assert_eq!(touched(OLD_UNION, &new, "open/arg-type/+file"), [""; 0]);
    assert_eq!(
        touched(OLD_UNION, &new, "open/arg-type/+net"),
        ["arg-branch-removed Open.net"]
    );
}

#[test]
fn what_becomes_mandatory_touches_who_leaves_it_out() {
    let new = OLD_UNION
        .replace("'*locked'", "'locked'")
        .replace("'*name'", "'name'");
    let sends = |rest: &str| {
        format!(r#"{{"execute": "open", "arguments": {{"kind": "file", "path": "x"{rest}}}}}"#)
    };
    let both = [
        "arg-became-mandatory File.locked",
        "arg-became-mandatory Open.name",
    ];
    assert_eq!(touched(OLD_UNION, &new, &sends("")), both);
    let named = sends(r#", "name": "n""#);
    assert_eq!(touched(OLD_UNION, &new, &named), both[..1]);
    let whole = sends(r#", "name": "n", "locked": true"#);
    assert_eq!(touched(OLD_UNION, &new, &whole), [""; 0]);
    // Who needs one member sends the object that it is in.
    assert_eq!(touched(OLD_UNION, &new, "open/arg-type/+file/path"), both);
    assert_eq!(
        touched(OLD_UNION, &new, "open/arg-type/+net/host"),
        both[1..]
    );
}

#[test]
fn kinds_of_json_decide_at_alternates() {
    let schema = |ty: &str| {
        format!(
            "{{ 'alternate': 'StrOrNull', 'data': {{ 's': 'str', 'n': 'null' }} }}
            {{ 'enum': 'Colour', 'data': ['red'] }}
            {{ 'command': 'paint', 'data': {{ 'with': '{ty}', '*other': 'StrOrNull', '*is': 'Colour' }} }}"
        )
    };
    let sends = |with: &str| format!(r#"{{"execute": "paint", "arguments": {{"with": {with}}}}}"#);
    for (old, new, with, expected) in [
        (
            "StrOrNull",
            "str",
            "true",
            "arg-type-from-alternate paint.with",
        ),
        ("StrOrNull", "str", "\"x\"", ""),
        ("str", "Colour", "\"red\"", ""),
        ("str", "Colour", "\"blue\"", "arg-string-to-enum paint.with"),
        ("number", "int", "1", ""),
        ("number", "int", "1.5", "arg-type-narrowed paint.with"),
        ("str", "bool", "\"x\"", "arg-type-changed paint.with"),
    ] {
        let found = touched(&schema(old), &schema(new), &sends(with));
        assert_eq!(found.join(" "), expected, "{old} {new} {with}");
    }
}

#[test]
fn out_of_band_counts_for_who_sends_it() {
    let old = "{ 'command': 'stop-it', 'allow-oob': true }";
    let new = "{ 'command': 'stop-it' }";
    assert_eq!(touched(old, new, r#"{"execute": "stop-it"}"#), [""; 0]);
    let out_of_band = r#"{"exec-oob": "stop-it"}"#;
    assert_eq!(touched(old, new, out_of_band), ["command-oob-lost stop-it"]);
    assert_eq!(touched(old, new, "stop-it"), ["command-oob-lost stop-it"]);
}

#[test]
fn what_is_received_is_touched() {
    let old =
        "{ 'struct': 'State', 'data': { 'running': 'bool', '*since': 'int', 'speed': 'int' } }
        { 'command': 'query-state', 'returns': ['State'] }
        { 'event': 'STATE', 'data': 'State' }";
    let new = old.replace(", '*since': 'int', 'speed': 'int'", ", '*since': 'str'");
    let reply = r#"{"execute": "query-state"} {"return": [{"running": true, "speed": 1}]}"#;
    assert_eq!(
        touched(old, &new, reply),
        ["return-member-removed State.speed"]
    );
    let event = r#"{"event": "STATE", "data": {"running": true, "since": 1, "speed": 1},
        "timestamp": {"seconds": 1, "microseconds": 2}}"#;
    let both = [
        "event-member-removed State.speed",
        "event-type-changed State.since",
    ];
    assert_eq!(touched(old, &new, event), both);
    let failed = r#"{"execute": "query-state"}
        {"error": {"class": "GenericError", "desc": "no"}}"#;
    assert_eq!(touched(old, &new, failed), [""; 0]);
    let query = "query-state/ret-type/since";
    assert_eq!(
        touched(old, &new, query),
        ["return-type-changed State.since"]
    );
    assert_eq!(touched(old, &new, "STATE"), both);
}

#[test]
fn a_narrowed_comparison_keeps_what_history_says() {
    let diff = with_history("8.1", "9.1", &parse("migrate/arg-type/blk\n"));
    let mut findings = diff.findings().iter();
    let found = findings.find(|f| f.item == "migrate.blk").unwrap();
    assert!(found.lifecycle.is_some());
    assert!(found.lifetime.is_some());
}

#[test]
fn a_fingerprint_is_the_same_whatever_a_program_uses() {
    let receives = r#"{"execute": "query-migrate-capabilities", "id": 1}
        {"return": [{"capability": "compress", "state": false}], "id": 1}"#;
    let usage = parse(receives);
    let (old, new) = (released("7.2"), released("10.0"));
    let all = Comparison::run(&old, &new, &Options::default());
    let narrowed = with_history("7.2", "10.0", &usage);
    let mut other_rules = 0;
    for finding in narrowed.findings() {
        let mut findings = all.findings().iter();
        let whole = findings.find(|whole| whole.fingerprint() == finding.fingerprint());
        let whole = whole.unwrap_or_else(|| panic!("{}", finding.sentence()));
        assert_eq!(whole.item, finding.item);
        other_rules += usize::from(whole.rule().id != finding.rule().id);
    }
    assert!(other_rules > 0, "no finding has another rule");
}

#[test]
fn names_that_no_schema_has_are_told() {
    let usage = parse("migrate\nmigrat\nmigrate/arg-type/urii\nquery-statuz*\nquery-s*\n");
    let diff = with_history("9.0", "10.0", &usage);
    let unknown = diff.unknown_names().iter();
    assert_eq!(
        unknown.map(|name| &*name.text).collect::<Vec<_>>(),
        [
            "usage:2: neither schema has 'migrat'",
            "usage:3: neither schema has 'migrate/arg-type/urii'",
            "usage:4: neither schema has 'query-statuz*'",
        ]
    );
}

#[test]
fn errors_name_the_line() {
    for (text, line, problem) in [
        ("", 1, "it is empty"),
        ("# nothing\n\n", 1, "it is empty"),
        (
            "quit\n\nmigrate now\n",
            3,
            "'migrate now' is neither the name",
        ),
        (
            "quit\nmigrate/args/uri\n",
            2,
            "'migrate/args/uri' is neither the name",
        ),
        (
            "migrate/arg-type/^a/b\n",
            1,
            "'migrate/arg-type/^a/b' is neither the name",
        ),
        ("migrate/arg-type/+\n", 1, "is neither the name"),
        ("{\"execute\": \"quit\"}\n{\n", 3, "EOF"),
        ("{\"execute\": \"quit\"}\n\n7\n", 3, "this is not a command"),
        (
            "{\"QMP\": {}}\n{\"execute\": 7}\n",
            2,
            "this is not a command",
        ),
        (
            "{\"QMP\": {}}\n\n\n{\n\"return\": {}}\n",
            4,
            "has no recorded command",
        ),
        (
            "{\"execute\": \"a\", \"id\": 1}\n{\"return\": {}}\n",
            2,
            "has no recorded command",
        ),
    ] {
        let error = Usage::parse("file", text).unwrap_err();
        assert_eq!(error.line, line, "{text}");
        let said = error.to_string();
        assert!(said.starts_with(&format!("file:{line}: ")), "{said}");
        assert!(said.contains(problem), "{said}");
    }
}

#[test]
fn queries_are_the_inverse_of_paths() {
    let member = |name: &str| Step::Member(name.to_owned());
    let qcow2 = Step::Branch {
        tag: "driver".to_owned(),
        value: "qcow2".to_owned(),
    };
    let object = Step::Alternative(JsonKind::Object);
    let way = vec![
        qcow2.clone(),
        member("file"),
        object,
        qcow2,
        member("_x"),
        Step::Element,
    ];
    let arguments = |steps: Vec<Step>| Path::new("c", qmp_message::Side::Arguments, steps);
    for path in [
        Path::of("c"),
        Path::of("c").with(Leaf::Feature("deprecated".to_owned())),
        arguments(way.clone()),
        arguments(way.clone()).with(Leaf::Optional),
        arguments(way.clone()).with(Leaf::Value("4k".to_owned())),
        arguments(way).with(Leaf::Feature("unstable".to_owned())),
        Path::new("c", qmp_message::Side::Returns, []),
    ] {
        let text = path.query();
        let query: Query = text.parse().unwrap();
        assert_eq!(query.to_string(), text);
        assert_eq!(query.root(), "c");
    }
    assert!("a/arg-type/!int".parse::<Query>().is_ok());
}

#[test]
fn queries_hold_where_libvirt_says_so() {
    for (query, since) in [
        ("blockdev-add/arg-type/+qcow2/*lazy-refcounts", Some("5.2")),
        ("blockdev-add/arg-type/+qcow2/lazy-refcounts", Some("5.2")),
        ("blockdev-add/arg-type/+qcow2/*file", None),
        ("blockdev-add/arg-type/+qcow2/file/+nbd/server", Some("5.2")),
        ("blockdev-add/arg-type/*read-only", Some("5.2")),
        ("blockdev-add/arg-type/driver/^blkio", None),
        (
            "blockdev-add/arg-type/driver/^virtio-blk-vhost-vdpa",
            Some("7.2"),
        ),
        (
            "migrate-set-parameters/arg-type/max-bandwidth/!int",
            Some("5.2"),
        ),
        (
            "migrate-set-parameters/arg-type/max-bandwidth/!string",
            None,
        ),
        (
            "query-named-block-nodes/ret-type/image/*backing-image",
            Some("5.2"),
        ),
        ("query-stats", Some("7.1")),
        ("BLOCK_JOB_READY/arg-type/speed", Some("5.2")),
        ("BLOCK_JOB_READY/ret-type/speed", None),
    ] {
        let holds = |schema: &Schema| match query.parse::<Query>() {
            Ok(query) => query.holds(schema),
            Err(_) => schema.lookup(query).is_some(),
        };
        let releases: Vec<String> = QMP.releases().map(Release::series).collect();
        let has: Vec<&String> = releases.iter().filter(|r| holds(release(r))).collect();
        assert_eq!(has.first().map(|r| r.as_str()), since, "{query}");
        if since.is_some() {
            assert_eq!(has.last(), Some(&releases.last().unwrap()), "{query}");
        }
    }
}

#[test]
fn a_command_is_served_as_it_is_sent() {
    let blk = matrix_of(r#"{"execute": "migrate", "arguments": {"uri": "tcp:0:1", "blk": true}}"#);
    assert_eq!(rows(&blk), ["migrate › blk: until 9.0"]);
    assert_eq!(range(&blk), "5.2 9.0");
    let without = matrix_of(r#"{"execute": "migrate", "arguments": {"uri": "tcp:0:1"}}"#);
    assert_eq!(rows(&without), [""; 0]);
    assert_eq!(range(&without), "5.2 11.1");
    let without = matrix_of(r#"{"execute": "migrate", "arguments": {"channels": []}}"#);
    assert_eq!(
        rows(&without),
        [
            "migrate › channels: since 8.2",
            "migrate › uri (optional): since 9.0"
        ]
    );
    let stats = matrix_of(
        r#"{"execute": "query-stats", "arguments": {"target": "vm",
            "providers": [{"provider": "cryptodev"}]}}"#,
    );
    assert_eq!(
        rows(&stats),
        [
            "query-stats: since 7.1",
            "query-stats › providers › [] › provider › 'cryptodev': since 8.0",
        ]
    );
    assert_eq!(range(&stats), "8.0 11.1");
    let missing = stats.missing(QMP.releases().nth(5).unwrap());
    let missing: Vec<&str> = missing.map(|row| row.item.as_str()).collect();
    assert_eq!(missing, [rows(&stats)[1].trim_end_matches(": since 8.0")]);
    let probe = matrix_of(
        r#"{"execute": "query-stats"}
        {"error": {"class": "CommandNotFound", "desc": "no"}}
        {"execute": "quit"} {"return": {}}"#,
    );
    assert_eq!(range(&probe), "5.2 11.1");
}

#[test]
fn lists_are_served_where_all_of_them_is() {
    let list = matrix_of("query-stats # statistics\nmigrate/arg-type/blk\nSTOP\n");
    assert_eq!(
        rows(&list),
        ["migrate/arg-type/blk: until 9.0", "query-stats: since 7.1"]
    );
    assert_eq!(range(&list), "7.1 9.0");
    assert!(list.rows.iter().all(|row| row.need == Need::Listed));
    assert_eq!(list.used, 3);
    let never = matrix_of("quit\nquit-*-now\n");
    assert_eq!(rows(&never), ["quit-*-now: never"]);
    assert_eq!(range(&never), "none");
}

#[test]
fn the_table_has_what_differs() {
    let table = matrix_of(
        "query-stats\nmigrate/arg-type/blk\nMEMORY_DEVICE_SIZE_CHANGE\nNETDEV_STREAM_CONNECTED\nquit\nx-debug-query-block-graph\n",
    );
    let text = table.to_string();
    let lines: Vec<&str> = text.lines().collect();
    let heads = lines[0].split_whitespace();
    assert!(heads.eq(QMP.releases().map(Release::series)), "{text}");
    assert_eq!(lines[1], "listed");
    let blk = lines
        .iter()
        .find(|line| line.contains("migrate/arg-type/blk"))
        .unwrap();
    assert_eq!(blk.matches('✓').count(), 11, "{text}");
    assert!(blk.ends_with("until 9.0"), "{text}");
    assert!(!text.contains("quit"), "{text}");
    assert_eq!(
        lines.last().unwrap(),
        &"Everything of 6 commands and events: 7.2 to 9.0."
    );
    let json = table.to_json();
    assert_eq!(json["oldest"], "7.2.0");
    assert_eq!(json["newest"], "9.0.0");
    let items: Vec<&str> = json["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["item"].as_str().unwrap())
        .collect();
    assert_eq!(
        items,
        [
            "NETDEV_STREAM_CONNECTED",
            "migrate/arg-type/blk",
            "query-stats"
        ]
    );
    assert_eq!(json["items"][1]["releases"].as_array().unwrap().len(), 11);
}

#[test]
fn usages_add_up() {
    let mut usage = Usage::parse("a", "{\"execute\": \"query-stats\"}").unwrap();
    let same = Usage::parse(
        "b",
        "{\"execute\": \"query-stats\"}\n{\"execute\": \"quit\"}",
    )
    .unwrap();
    usage.add(same);
    usage.add(Usage::parse("c", "\nmigrate/arg-type/blk\n").unwrap());
    let matrix = matrix(&usage, &QMP).unwrap();
    assert_eq!(matrix.used, 3);
    let used: Vec<&str> = matrix.rows.iter().map(|row| row.used.as_str()).collect();
    assert_eq!(used[0], "a:1");
    assert_eq!(used.last(), Some(&"c:2"));
}

#[test]
fn recorded_sessions_are_served_by_their_own_release() {
    let Some(shared) = qmp_testing::needs::shared() else {
        return;
    };
    let mut count = 0;
    for entry in fs::read_dir(shared.join("wire")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|end| end != "replies") {
            continue;
        }
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        let usage = Usage::parse(&name, &text).unwrap();
        let matrix = matrix(&usage, &QMP).unwrap();
        let own = name.split('_').nth(1).unwrap().parse().unwrap();
        let missing: Vec<&str> = matrix.missing(own).map(|row| row.item.as_str()).collect();
        assert_eq!(missing, [""; 0], "{name}");
        assert!(matrix.serving(true).contains(&own), "{name}\n{matrix}");
        assert!(matrix.used > 10, "{name}");
        count += 1;
    }
    assert!(count >= 3, "{count} transcripts");
}

#[test]
fn who_sends_the_proof_of_a_break_is_touched_by_it() {
    let last = QMP.releases().len() - 1;
    let pairs = (0..last).map(|index| (index, index + 1)).chain([(0, last)]);
    let mut count = 0;
    for (from, to) in pairs {
        let loaded = |index: usize| QMP.schema(index).unwrap().unwrap();
        let (old, new) = (loaded(from), loaded(to));
        let options = Options {
            witnesses: Witnesses::Find,
            ..Options::default()
        };
        let diff = Comparison::run(&side("", old), &side("", new), &options);
        for finding in diff.findings() {
            let Some(proof) = &finding.witness else {
                continue;
            };
            // Where the old server does not check arguments, the message may be about others.
            if finding.wire() < Effect::Breaking {
                continue;
            }
            let usage = parse(&proof.message());
            let touch = usage.between(&old.schema, &new.schema);
            let named = format!("{} {}", finding.rule().id, proof.message());
            assert_eq!(touch.why(finding).as_deref(), Some("usage:1"), "{named}");
            // The releases have another schema each, so that the matrix says the same.
            let matrix = matrix(&usage, &QMP).unwrap();
            let releases: Vec<_> = QMP.releases().collect();
            assert_eq!(matrix.missing(releases[from]).count(), 0, "{named}");
            assert_ne!(matrix.missing(releases[to]).count(), 0, "{named}");
            count += 1;
        }
    }
    assert!(count > 50, "{count} proofs");
}

#[test]
fn who_sends_what_the_new_server_takes_is_not_broken() {
    let last = QMP.releases().len() - 1;
    let loaded = |index: usize| QMP.schema(index).unwrap().unwrap();
    let (old, new) = (loaded(0), loaded(last));
    let diff = compared(old, new);
    let smallest = qmp_message::Smallest::new(qmp_message::Server::new(&old.schema));
    let server = qmp_message::Server::new(&new.schema);
    let mut count = 0;
    for (_, command) in old.schema.commands() {
        let Some(arguments) = smallest.arguments(&command.name) else {
            continue;
        };
        if server.check(&command.name, Some(&arguments)).is_err() {
            continue;
        }
        let sent = serde_json::json!({"execute": command.name, "arguments": arguments});
        let usage = parse(&sent.to_string());
        let touch = usage.between(&old.schema, &new.schema);
        for finding in diff.findings() {
            let is_about_sending = finding.judgements.iter().all(|judgement| {
                matches!(judgement.context, Context::Command | Context::Arguments)
            });
            if is_about_sending && finding.wire() == Effect::Breaking {
                assert!(!touch.touches(finding), "{sent} {}", finding.sentence());
            }
        }
        count += 1;
    }
    assert!(count > 100, "{count} commands");
}

/// A union whose branches share a base that loses a member.
const BRANCHES: &str = "{ 'struct': 'Cm', 'data': { BASE 'z': 'int' } }\n\
    { 'struct': 'Sa', 'base': 'Cm', 'data': { } }\n\
    { 'struct': 'Sb', 'base': 'Cm', 'data': { OWN '*s': 'int' } }\n\
    { 'enum': 'Ty', 'data': [ 'one', 'two' ] }\n\
    { 'union': 'Op', 'base': { 't': 'Ty' }, 'discriminator': 't',\n\
      'data': { 'one': 'Sa', 'two': 'Sb' } }\n\
    { 'command': 'add', 'data': 'Op', 'boxed': true }\n";

#[test]
fn a_change_in_one_branch_does_not_touch_another() {
    let base = "'*loaded': 'bool',";
    let old = BRANCHES.replace("BASE", base).replace("OWN", "");
    let new = BRANCHES.replace("BASE", "").replace("OWN", base);
    for (usage, expected) in [
        ("add/arg-type/+two/loaded\n", false),
        ("add/arg-type/+two\n", false),
        ("add/arg-type/+one/loaded\n", true),
        ("add/arg-type/+one\n", true),
        ("add\n", true),
        (
            r#"{"execute":"add","arguments":{"t":"two","loaded":true,"z":1}}"#,
            false,
        ),
        (
            r#"{"execute":"add","arguments":{"t":"one","loaded":true,"z":1}}"#,
            true,
        ),
        (r#"{"execute":"add","arguments":{"t":"one","z":1}}"#, false),
    ] {
        let touched = touched(&old, &new, usage);
        let removed = touched.iter().any(|found| found.starts_with("arg-removed"));
        assert_eq!(removed, expected, "{usage}: {touched:?}");
    }
}

#[test]
fn one_type_at_two_places_changes_at_one_of_them() {
    let schema = |of_b: &str| {
        format!(
            "{{ 'enum': 'En', 'data': [ 'x', 'y' ] }}\n{{ 'enum': 'Fn', 'data': [ 'y' ] }}\n\
             {{ 'struct': 'Sa', 'data': {{ '*e': 'En' }} }}\n\
             {{ 'struct': 'Ta', 'data': {{ '*e': 'Fn' }} }}\n\
             {{ 'enum': 'Ki', 'data': [ 'one', 'two' ] }}\n\
             {{ 'union': 'Un', 'base': {{ 'k': 'Ki' }}, 'discriminator': 'k', \
             'data': {{ 'one': 'Sa', 'two': '{of_b}' }} }}\n\
             {{ 'command': 'c', 'data': {{ '*un': 'Un', '*f': '{}' }} }}\n",
            if of_b == "Sa" { "En" } else { "Fn" }
        )
    };
    let (old, new) = (schema("Sa"), schema("Ta"));
    for (usage, expected) in [
        ("c/arg-type/un/+one/e/^x\n", false),
        ("c/arg-type/un/+two/e/^x\n", true),
        ("c/arg-type/f/^x\n", true),
        ("c/arg-type/f/^y\n", false),
    ] {
        let touched = touched(&old, &new, usage);
        let removed = touched.iter().any(|found| found.contains("value-removed"));
        assert_eq!(removed, expected, "{usage}: {touched:?}");
    }
}

#[test]
fn every_place_that_inherits_a_change_is_listed() {
    let base = "'*loaded': 'bool',";
    let old = load(&BRANCHES.replace("BASE", base).replace("OWN", ""));
    let new = load(&BRANCHES.replace("BASE", "").replace("OWN", ""));
    let diff = compared(&old, &new);
    let removed = diff
        .findings()
        .iter()
        .find(|f| f.rule().id == "arg-removed");
    let places = &removed.expect("it is gone").places;
    let queries: Vec<String> = places.iter().map(|place| place.path.query()).collect();
    assert_eq!(
        queries,
        ["add/arg-type/+one/loaded", "add/arg-type/+two/loaded"]
    );

    // Also where two branches are of the same type, and behind that.
    let schema = |member: &str| {
        load(&format!(
            "{{ 'struct': 'In', 'data': {{ {member} 'n': 'int' }} }}\n\
             {{ 'struct': 'Sa', 'data': {{ 'in': 'In' }} }}\n\
             {{ 'enum': 'Ki', 'data': [ 'one', 'two', 'three' ] }}\n\
             {{ 'union': 'Un', 'base': {{ 'k': 'Ki', '*next': 'Un' }}, 'discriminator': 'k', \
             'data': {{ 'one': 'Sa', 'two': 'Sa' }} }}\n\
             {{ 'command': 'c', 'data': 'Un', 'boxed': true }}\n"
        ))
    };
    let (old, new) = (schema("'*m': 'int',"), schema(""));
    let found = compared(&old, &new);
    let removed = found
        .findings()
        .iter()
        .find(|f| f.rule().id == "arg-removed");
    let places = &removed.expect("it is gone").places;
    let queries: Vec<String> = places.iter().map(|place| place.path.query()).collect();
    assert_eq!(queries, ["c/arg-type/+one/in/m", "c/arg-type/+two/in/m"]);
    let usage = parse("c/arg-type/+two/in/m\n");
    let touched = named(&narrowed(&old, &new, &usage));
    assert_eq!(touched, ["arg-removed In.m"]);
}

#[test]
fn what_is_used_counts_as_much_as_it_breaks() {
    let report =
        |old: &str, new: &str, usage: &str| Report::new(with_history(old, new, &parse(usage)));
    let sent = "# a list\n\nmigrate/arg-type/blk\n";
    let removed = report("9.0", "9.1", sent);
    assert_eq!(removed.worst(), Level::Error);
    assert_eq!(removed.findings.len(), 1);
    let (file, line) = removed.findings[0].shown_at().expect("a place");
    assert_eq!((file, line), ("usage", Some(3)));
    let other = report("9.0", "9.1", "migrate/arg-type/uri\n");
    assert!(other.worst() < Level::Error, "{:?}", other.findings);
    assert_eq!((other.scope.commands, other.scope.events), (1, 0));
}

#[test]
fn a_removal_between_open_dates_is_no_violation() {
    let plain = "{ 'command': 'cmd', 'data': { '*a': 'int', '*b': 'int' } }\n";
    let marked = "{ 'command': 'cmd', 'data': { '*b': 'int',\n\
        '*a': { 'type': 'int', 'features': ['deprecated'] } } }\n";
    let gone = "{ 'command': 'cmd', 'data': { '*b': 'int' } }\n";
    let policy_of = |past: &[(&str, &str)]| {
        let snapshots = past.iter().map(|(release, text)| {
            let text = qmp_history::snapshot::to_text(&load(text).schema, "qmp", release);
            ((*release).to_owned(), text)
        });
        let archive = Archive::new(snapshots).expect("snapshots");
        let (old, new) = (load(past[past.len() - 1].1), load(gone));
        let old = ComparedSchema {
            release: archive.releases().last(),
            ..side("", &old)
        };
        let new = ComparedSchema {
            release: Some("10.0.0".parse().expect("a release")),
            ..side("", &new)
        };
        let options = Options {
            archive: Some(&archive),
            ..Options::default()
        };
        let diff = Comparison::run(&old, &new, &options);
        let mut findings = diff.findings().iter();
        let removed = findings.find(|f| f.is_removal).expect("it is gone");
        let open = removed.open.deprecated.or(removed.open.gone);
        (removed.policy.as_str(), open.map(Release::series))
    };
    let perhaps = Some("9.1".to_owned());
    let known = [("9.0.0", plain), ("9.1.0", plain), ("9.2.0", marked)];
    assert_eq!(policy_of(&known), ("in-grace", None));
    let known = [("9.0.0", plain), ("9.1.0", marked), ("9.2.0", marked)];
    assert_eq!(policy_of(&known), ("allowed-deprecated", None));
    // Without 9.1, it may have been either.
    let known = [("9.0.0", plain), ("9.2.0", marked)];
    assert_eq!(policy_of(&known), ("unknown-history", perhaps));
    // It may have been deprecated in 9.2, which is not known, but not for long enough; nobody can tell.
    let known = [("9.0.0", plain), ("9.1.0", plain)];
    assert_eq!(
        policy_of(&known),
        ("unknown-history", Some("9.2".to_owned()))
    );
    let known = [("9.1.0", plain), ("9.2.0", plain)];
    assert_eq!(policy_of(&known), ("violation", None));
}
