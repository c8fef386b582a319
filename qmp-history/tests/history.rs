//! The history of our own schemas.

use qmp_history::snapshot;
use qmp_history::{
    Archive, Decision, History, Notes, Release, Rule, SinceFacts, WidenError, Widened,
};
use qmp_schema::{Schema, dump};
use qmp_testing::schemas;

fn history(name: &str) -> History {
    let folder = schemas::project().join("schemas/releases");
    let mut texts: Vec<(String, String)> = std::fs::read_dir(&folder)
        .expect("folder can be read")
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let file = path.file_name()?.to_str()?.to_owned();
            let rest = file.strip_prefix(name)?.strip_prefix('-')?;
            rest.starts_with(|c: char| c.is_ascii_digit()).then(|| {
                let text = std::fs::read_to_string(&path).expect("file can be read");
                (file.clone(), text)
            })
        })
        .collect();
    texts.sort();
    let texts = texts.iter().map(|(name, text)| (&**name, &**text));
    History::parse(texts).unwrap_or_else(|error| panic!("{error}"))
}

/// What `schemas/history.json` says of a schema.
fn notes(name: &str) -> Notes {
    let path = schemas::project().join("schemas/history.json");
    let text = std::fs::read_to_string(path).expect("file can be read");
    let (_, notes) = Notes::parse(&text, name).unwrap_or_else(|error| panic!("{error}"));
    notes
}

#[test]
fn our_schemas_fit_all_releases() {
    for (name, changes, gone) in [("qmp", 40, 60), ("qga", 1, 0), ("storage-daemon", 10, 10)] {
        let entry = format!("{name}/qapi-schema.json");
        let schema = schemas::load(&schemas::project().join("schemas"), &entry)
            .unwrap_or_else(|error| panic!("{error}"))
            .schema;
        // The storage daemon's schema has no notes: those about QMP's are about it too.
        let mut notes = notes(if name == "qga" { name } else { "qmp" });
        notes.shared = name == "storage-daemon";
        let history = history(name);
        assert_eq!(history.releases().len(), 18, "{name}");
        let widened = history.widen(schema, &notes);
        let widened = widened.unwrap_or_else(|error| panic!("{error}"));
        widened.schema.assert_valid();
        let count = widened.changes.len();
        assert!(count >= changes, "{name}: only {count} changes of type");
        let count = widened.gone().len();
        assert!(count >= gone, "{name}: only {count} things are gone");
    }
}

/// What is decided about names that newer releases do not have any more counts where the history ends before.
#[test]
fn older_schemas_fit_the_releases_before() {
    let folder = schemas::project().join("schemas/releases");
    for release in ["9.1.0", "10.2.2", "11.0.0"] {
        let file = format!("qmp-{release}.json");
        let text = std::fs::read_to_string(folder.join(&file)).expect("file can be read");
        let loaded = snapshot::to_schema(&file, &text).unwrap_or_else(|error| panic!("{error}"));
        let mut history = history("qmp");
        history.restrict(None, release.parse().ok());
        let mut notes = notes("qmp");
        notes.shared = true;
        if let Err(error) = history.widen(loaded.schema, &notes) {
            panic!("{release}: {error}");
        }
    }
}

fn schema(text: &str) -> Schema {
    let loaded = qmp_schema::load("x.json", &|_: &str| Ok(text.as_bytes().to_vec()));
    loaded.unwrap_or_else(|error| panic!("{error}")).schema
}

/// What a schema becomes that has an older release.
fn widen(older: &str, newest: &str, notes: &Notes) -> Result<Widened, WidenError> {
    let (older, newest) = (schema(older), schema(newest));
    let older = snapshot::to_text(&older, "x", "1.0.0");
    let text = snapshot::to_text(&newest, "x", "1.1.0");
    let history = History::parse([("newest", &*text), ("older", &*older)])
        .unwrap_or_else(|error| panic!("{error}"));
    let widened = history.widen(newest, notes)?;
    widened.schema.assert_valid();
    Ok(widened)
}

/// The listing of what a schema becomes, without what is predefined.
fn fitted(older: &str, newest: &str) -> (String, Vec<(String, Rule)>) {
    let widened = widen(older, newest, &Notes::default());
    let widened = widened.unwrap_or_else(|error| panic!("{error}"));
    let listing = dump::to_text(&widened.schema, false);
    let (_, own) = listing.split_once("module x.json\n").unwrap_or_default();
    let changes = widened.changes.into_iter();
    let changes = changes.map(|change| (change.path, change.rule));
    (own.to_owned(), changes.collect())
}

#[test]
fn what_a_release_lacks_is_optional_and_what_is_gone_stays() {
    let (listing, changes) = fitted(
        "{ 'struct': 'St', 'data': { 'a': 'int', 'old': 'str', '*b': 'int' } }
         { 'command': 'c', 'returns': 'St' }
         { 'command': 'gone', 'data': { 'x': 'Ty' } }
         { 'struct': 'Ty', 'data': { 'e': 'En' } }
         { 'enum': 'En', 'data': [ 'p' ] }
         { 'event': 'EV', 'data': { 'e': 'En' } }",
        "{ 'struct': 'St', 'data': { 'a': 'int', 'b': 'int', 'new': 'str' } }
         { 'command': 'c', 'returns': 'St' }
         { 'enum': 'En', 'data': [ 'q' ] }
         { 'event': 'EV', 'data': { 'e': 'En' } }",
    );
    assert!(changes.is_empty(), "{changes:?}");
    assert_eq!(
        listing,
        "object St
    member a: int optional=False
    member b: int optional=True
    member new: str optional=True
    member old: str optional=True
command c None -> St
    gen=True success_response=True boxed=False oob=False preconfig=False
enum En
    member q
    member p
object q_obj_EV-arg
    member e: En optional=False
event EV q_obj_EV-arg
    boxed=False
object q_obj_gone-arg
    member x: Ty optional=False
command gone q_obj_gone-arg -> None
    gen=True success_response=True boxed=False oob=False preconfig=False
object Ty
    member e: En optional=False
"
    );
}

/// Names of types are not on the wire.
#[test]
fn what_stands_at_the_same_place_is_the_same_type() {
    let (listing, changes) = fitted(
        "{ 'struct': 'Old', 'data': { 'a': 'int', 'k': [ 'OldE' ] } }
         { 'enum': 'OldE', 'data': [ 'p', 'r' ] }
         { 'command': 'c', 'returns': 'Old' }",
        "{ 'struct': 'New', 'data': { 'a': 'int', 'k': [ 'NewE' ], 'z': 'int' } }
         { 'enum': 'NewE', 'data': [ 'p' ] }
         { 'command': 'c', 'returns': 'New' }",
    );
    let renamed = |name: &str| (name.to_owned(), Rule::Renamed);
    assert_eq!(changes, [renamed("New"), renamed("NewE")]);
    assert!(!listing.contains("Old"), "{listing}");
    assert!(listing.contains("member z: int optional=True"), "{listing}");
    assert!(listing.contains("member r\n"), "{listing}");
}

/// One rule for each way in which a type can change.
#[test]
fn changed_types_fit_both() {
    for (older, newest, rule, expected) in [
        ("'str'", "'En'", Rule::TextToEnum, "member m: En optional"),
        ("'En'", "'str'", Rule::EnumToText, "member m: str optional"),
        ("'uint8'", "'uint32'", Rule::WiderInteger, "m: uint32 opt"),
        ("'uint32'", "'uint8'", Rule::WiderInteger, "m: uint32 opt"),
        ("'uint32'", "'int32'", Rule::WiderInteger, "m: int opt"),
        ("'uint8'", "'int16'", Rule::WiderInteger, "m: int16 opt"),
        ("'str'", "'Al'", Rule::Alternate, "member m: Al optional"),
        ("'St'", "'Al'", Rule::Alternate, "member m: Al optional"),
        ("['int']", "'any'", Rule::Any, "member m: any optional"),
    ] {
        let with = |ty: &str| {
            format!(
                "{{ 'enum': 'En', 'data': [ 'p' ] }}
                 {{ 'struct': 'St', 'data': {{ 'x': 'int' }} }}
                 {{ 'alternate': 'Al', 'data': {{ 's': 'str', 'o': 'St' }} }}
                 {{ 'command': 'c', 'data': {{ 'm': {ty} }}, 'returns': 'St' }}"
            )
        };
        let (listing, changes) = fitted(&with(older), &with(newest));
        assert_eq!(changes, [("c.m".to_owned(), rule)], "{older} to {newest}");
        assert!(
            listing.contains(expected),
            "{older} to {newest}:\n{listing}"
        );
    }
}

/// A struct that became a union, with the tag or without, and the other way round.
#[test]
fn structs_and_unions_fit_each_other() {
    let union = "{ 'enum': 'En', 'data': [ 'p', 'q' ] }
        { 'struct': 'Pt', 'data': { 'x': 'int' } }
        { 'union': 'Un', 'base': { 't': 'En', 'c': 'int' }, 'discriminator': 't', 'data': { 'p': 'Pt' } }
        { 'command': 'c', 'returns': 'Un' }";
    let tagged = "{ 'struct': 'Un', 'data': { 't': 'str', 'c': 'int', 'y': 'int' } }
        { 'command': 'c', 'returns': 'Un' }";
    let untagged = "{ 'struct': 'Un', 'data': { 'c': 'int', 'x': 'int' } }
        { 'command': 'c', 'returns': 'Un' }";
    let (listing, changes) = fitted(tagged, union);
    let rules: Vec<Rule> = changes.into_iter().map(|(_, rule)| rule).collect();
    assert_eq!(rules, [Rule::TextToEnum, Rule::StructToUnion]);
    assert!(listing.contains("member y: int optional=True"), "{listing}");
    // The tag could be 'p', without what belongs to it now.
    assert!(
        listing.contains("object Pt\n    member x: int optional=True\n"),
        "{listing}"
    );
    let never_p = "{ 'enum': 'En', 'data': [ 'q' ] }
        { 'struct': 'Un', 'data': { 't': 'En', 'c': 'int' } }
        { 'command': 'c', 'returns': 'Un' }";
    let (listing, _) = fitted(never_p, union);
    assert!(
        listing.contains("object Pt\n    member x: int optional=False\n"),
        "{listing}"
    );

    let (listing, changes) = fitted(untagged, union);
    assert_eq!(changes, [("Un".to_owned(), Rule::Untagged)]);
    assert!(
        listing.contains("object UnUntagged\n    member x: int optional=False\n"),
        "{listing}"
    );

    let (listing, changes) = fitted(union, tagged);
    let rules: Vec<Rule> = changes.into_iter().map(|(_, rule)| rule).collect();
    assert_eq!(rules, [Rule::EnumToText, Rule::UnionToStruct]);
    assert!(listing.contains("member x: int optional=True"), "{listing}");
}

/// Where no rule helps, somebody has to decide, and what is decided must be asked for.
#[test]
fn the_rest_is_decided() {
    let with = |ty: &str| format!("{{ 'command': 'c', 'data': {{ 'm': '{ty}' }} }}");
    let error = |notes: &Notes, older: &str, newest: &str| {
        let widened = widen(&with(older), &with(newest), notes);
        widened.err().map(|error| error.to_string())
    };
    let expected =
        "c.m: 'int' in 1.0.0 and 'uint64' in the newest release: decide which one to use";
    assert_eq!(
        error(&Notes::default(), "int", "uint64").as_deref(),
        Some(expected)
    );
    let decided = |older: bool| Notes {
        decisions: vec![Decision {
            path: "c.m".to_owned(),
            older,
            reason: "a test".to_owned(),
        }],
        ..Notes::default()
    };
    for (older, expected) in [(false, "m: uint64"), (true, "m: int ")] {
        let widened = widen(&with("int"), &with("uint64"), &decided(older));
        let widened = widened.unwrap_or_else(|error| panic!("{error}"));
        let listing = dump::to_text(&widened.schema, false);
        assert!(listing.contains(expected), "{listing}");
        let [change] = &widened.changes[..] else {
            panic!("{:?}", widened.changes);
        };
        assert_eq!(change.rule, Rule::Decided("a test".to_owned()));
    }
    let unused = error(&decided(false), "int", "int");
    assert!(unused.is_some_and(|text| text.contains("no release needs it")));
    let replaced = Notes {
        replacements: [("c.m".to_owned(), "use it".to_owned())].into(),
        ..Notes::default()
    };
    let not_gone = error(&replaced, "int", "int");
    assert!(not_gone.is_some_and(|text| text.contains("still has it")));
}

/// Since when and until when, with what replaces it.
#[test]
fn paths_have_answers() {
    let notes = Notes {
        replacements: [("c.old".to_owned(), "use 'new'".to_owned())].into(),
        ..Notes::default()
    };
    let widened = widen(
        "{ 'enum': 'En', 'data': [ 'p' ] }
         { 'command': 'c', 'data': { 'old': { 'type': 'En', 'features': [ 'deprecated' ] } } }",
        "{ 'enum': 'En', 'data': [ 'p', { 'name': 'q', 'if': 'CONFIG_Q' } ] }
         { 'command': 'c', 'data': { '*new': 'En' } }",
        &notes,
    );
    let widened = widened.unwrap_or_else(|error| panic!("{error}"));
    let answers: Vec<String> = ["c", "c.*", "c.old.*", "En.q", "En.*", "x*", "c.old.q.z"]
        .iter()
        .flat_map(|path| widened.when(path))
        .map(|when| {
            format!(
                "{} {} {:?} {:?} {:?} {:?} {:?}",
                when.kind.as_str(),
                when.path,
                when.since.map(Release::series),
                when.deprecated.map(Release::series),
                when.gone.map(Release::series),
                when.condition.map(|condition| condition.to_string()),
                when.instead
            )
        })
        .collect();
    assert_eq!(
        answers,
        [
            "command c None None None None None",
            "argument c.new Some(\"1.1\") None None None None",
            "argument c.old None Some(\"1.0\") Some(\"1.1\") None Some(\"use 'new'\")",
            "value c.old.p None Some(\"1.0\") Some(\"1.1\") None None",
            "value En.q Some(\"1.1\") None None Some(\"CONFIG_Q\") None",
            "value En.p None None None None None",
            "value En.q Some(\"1.1\") None None Some(\"CONFIG_Q\") None",
        ]
        .map(str::to_owned)
    );
}

/// What no message has is dated by its name, what is called otherwise by what it was called before.
#[test]
fn what_no_message_has_is_dated() {
    let notes = Notes {
        since: SinceFacts::parse(r#"{ "Older": "0.5", "Older.m": "0.7" }"#).expect("are facts"),
        ..Notes::default()
    };
    let widened = widen(
        "{ 'struct': 'Base', 'data': { 'x': 'int' } }
         { 'enum': 'Inside', 'data': [ 'one' ] }
         { 'struct': 'Older', 'data': { 'm': 'str' } }
         { 'struct': 'Args', 'base': 'Base', 'data': { 'o': 'Older', 'a': 'str' } }
         { 'command': 'c', 'data': 'Args' }",
        "{ 'struct': 'Base', 'data': { 'x': 'int', 'y': 'int' } }
         { 'enum': 'Inside', 'data': [ 'one', 'two' ] }
         { 'struct': 'Newer', 'data': { 'm': 'str' } }
         { 'alternate': 'Alt', 'data': { 'list': [ 'str' ], 'text': 'str' } }
         { 'struct': 'Fresh', 'data': { 'z': 'int' } }
         { 'struct': 'Args', 'base': 'Base', 'data': { 'o': 'Newer', 'a': 'Alt' } }
         { 'command': 'c', 'data': 'Args' }",
        &notes,
    );
    let widened = widened.unwrap_or_else(|error| panic!("{error}"));
    let paths = [
        "Base.*", "Inside", "Inside.*", "Newer", "Newer.m", "Fresh", "Alt", "Alt.*",
    ];
    let answers: Vec<String> = paths
        .iter()
        .flat_map(|path| widened.when(path))
        .map(|when| {
            let since = when.since.map_or("-".to_owned(), Release::series);
            format!("{} {} {since}", when.kind.as_str(), when.path)
        })
        .collect();
    assert_eq!(
        answers,
        [
            "member Base.x -",
            "member Base.y 1.1",
            "type Inside -",
            "value Inside.one -",
            "value Inside.two 1.1",
            "type Newer 0.5",
            "member Newer.m 0.7",
            "type Fresh 1.1",
            "type Alt 1.1",
            "branch Alt.list 1.1",
            "branch Alt.text 1.1",
        ]
    );
}

/// Features of definitions, arguments, members of a base and values.
#[test]
fn features_have_dates() {
    let text = |text: &str, release: &str| snapshot::to_text(&schema(text), "x", release);
    let older = text(
        "{ 'enum': 'En', 'data': [ { 'name': 'p', 'features': [ 'f' ] } ], 'features': [ 'old' ] }
         { 'struct': 'Base', 'data': { 'm': 'En' } }
         { 'struct': 'Args', 'base': 'Base', 'data': {} }
         { 'command': 'c', 'data': 'Args' }",
        "1.0.0",
    );
    let newer = text(
        "{ 'enum': 'En', 'data': [ { 'name': 'p', 'features': [ 'f' ] } ] }
         { 'struct': 'Base', 'data': { 'm': { 'type': 'En', 'features': [ 'g' ] } } }
         { 'struct': 'Args', 'base': 'Base', 'data': {} }
         { 'command': 'c', 'data': 'Args', 'features': [ 'g' ] }",
        "1.1.0",
    );
    let history = History::parse([("o", &*older), ("n", &*newer)]);
    let history = history.unwrap_or_else(|error| panic!("{error}"));
    let dates = |path: &str, feature: &str| {
        let dates = history.feature(path, feature)?;
        let series = |release: Option<Release>| release.map_or("-".to_owned(), Release::series);
        Some(format!(
            "{} {} {}",
            series(dates.since),
            series(dates.until),
            series(dates.gone)
        ))
    };
    for (path, feature, expected) in [
        ("En.p", "f", Some("- - -")),
        ("En", "old", Some("- 1.0 1.1")),
        ("c", "g", Some("1.1 - -")),
        ("c.m", "g", Some("1.1 - -")),
        ("Base.m", "g", Some("1.1 - -")),
        ("c.m", "f", None),
        ("c.n", "g", None),
        ("d", "g", None),
    ] {
        assert_eq!(
            dates(path, feature).as_deref(),
            expected,
            "{path} {feature}"
        );
    }
}

/// What people know besides has its place, and is about something.
#[test]
fn notes_are_about_something() {
    let note = |path: &str| {
        let text = format!(
            r#"{{ "oldest": "1.0", "x": {{
                "announced": [ {{ "path": "c", "in": "0.9" }} ],
                "caveats": [ {{ "path": "{path}", "since": "1.1", "text": "It is slow." }} ] }} }}"#
        );
        Notes::parse(&text, "x").expect("are notes").1
    };
    let base = "{ 'struct': 'Base', 'data': { 'm': 'int' } }
                { 'struct': 'Args', 'base': 'Base', 'data': {} }
                { 'command': 'c', 'data': 'Args', 'features': [ 'deprecated' ] }";
    let widened = widen(base, base, &note("Base.m")).unwrap_or_else(|error| panic!("{error}"));
    let of = |path: &str| -> Vec<String> {
        let found = widened.when(path).into_iter();
        found
            .flat_map(|when| when.caveats)
            .map(|caveat| caveat.to_string())
            .collect()
    };
    // An argument that a base declares is that of the base.
    assert_eq!(of("c.m"), ["since QEMU 1.1: It is slow."]);
    assert_eq!(of("Base.m"), ["since QEMU 1.1: It is slow."]);
    assert_eq!(of("c"), [""; 0]);
    let command = &widened.when("c")[0];
    let series = |release: Option<Release>| release.map(Release::series);
    assert_eq!(series(command.deprecated).as_deref(), Some("0.9"));
    assert_eq!(series(command.flagged).as_deref(), Some("1.0"));
    let nowhere = widen(base, base, &note("c.n"))
        .err()
        .map(|error| error.to_string());
    assert_eq!(
        nowhere.as_deref(),
        Some("c.n: it has a note, but no release has it")
    );
    let shared = Notes {
        shared: true,
        ..note("c.n")
    };
    assert!(widen(base, base, &shared).is_ok());
}

/// What is gone has the description of the notes, unless the schema describes it.
#[test]
fn notes_describe_what_is_gone() {
    let notes = |path: &str| {
        let text = format!(
            r#"{{ "oldest": "1.0", "x": {{ "descriptions": {{ "{path}": "Seconds to wait." }} }} }}"#
        );
        Notes::parse(&text, "x").expect("are notes").1
    };
    let old = "{ 'command': 'c', 'data': { 'wait': 'int' } } { 'command': 'gone' }";
    let new = "##\n# @c:\n#\n# Plugs a disk.\n##\n{ 'command': 'c', 'data': {} }";
    let text = |path: &str, name: &str, member: Option<&str>| {
        let widened = widen(old, new, &notes(path)).unwrap_or_else(|error| panic!("{error}"));
        let schema = &widened.schema;
        let command = schema.commands().find(|(_, command)| command.name == name);
        let doc = &schema[command.and_then(|(_, command)| command.doc).expect("a doc")];
        let text = member.map_or(Some(doc.body.as_str()), |member| doc.member(member));
        text.map(str::to_owned)
    };
    assert_eq!(
        text("c.wait", "c", Some("wait")).as_deref(),
        Some("Seconds to wait.")
    );
    assert_eq!(text("c.wait", "c", None).as_deref(), Some("Plugs a disk."));
    assert_eq!(
        text("gone", "gone", None).as_deref(),
        Some("Seconds to wait.")
    );
    for (path, message) in [
        ("c", "c: both the schema and the notes describe it"),
        ("c.n", "c.n: it has a note, but no release has it"),
        ("d", "d: it has a note, but no release has it"),
    ] {
        let error = widen(old, new, &notes(path)).err();
        assert_eq!(
            error.map(|error| error.to_string()).as_deref(),
            Some(message)
        );
    }
}

/// A file that is no snapshot is named, with the line.
#[test]
fn broken_histories() {
    let good = snapshot::to_text(&schema("{ 'command': 'c' }"), "x", "1.0.0");
    let error = |texts: &[(&str, &str)]| match History::parse(texts.iter().copied()) {
        Ok(history) => panic!("accepted: {:?}", history.releases().collect::<Vec<_>>()),
        Err(error) => error.to_string(),
    };
    assert!(error(&[("f", "")]).starts_with("f:1: "));
    assert!(error(&[("f", &good.replace("\"kind\"", "\"kin\""))]).starts_with("f:2: "));
    assert!(error(&[("f", &good[..good.len() - 4])]).contains("at its end"));
    assert!(error(&[("f", &good.replace("1.0.0", "one"))]).contains("'one' is not a release"));
    assert!(error(&[("f", &good), ("g", &good)]).contains("g: it is a second snapshot"));
    let other = good.replace("\"x\"", "\"y\"").replace("1.0.0", "1.1.0");
    assert!(error(&[("f", &good), ("g", &other)]).contains("a snapshot of 'y', not of 'x'"));
}

#[test]
fn a_release_is_read_when_it_is_asked_for() {
    let snapshot = |release: &str, line: &str| {
        let head = format!("{{\"schema\": \"x\", \"release\": \"{release}\", \"definitions\": [");
        format!("{head}\n{line}\n]}}\n")
    };
    let good = r#"{"kind":"event","name":"V"}"#;
    let texts = [
        ("c", snapshot("9.1.2", good)),
        ("a", snapshot("7.2.0", good)),
        ("d", snapshot("9.1.3", "x")),
        ("b", snapshot("8.0.0", good)),
    ];
    let texts = texts.map(|(file, text)| (file.to_owned(), text));
    let archive = Archive::new(texts.clone()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(archive.name(), "x");
    let releases: Vec<String> = archive.releases().map(|r| r.to_string()).collect();
    assert_eq!(releases, ["7.2.0", "8.0.0", "9.1.2", "9.1.3"]);
    for (release, index) in [
        ("7.2", Some(0)),
        ("7.2.0", Some(0)),
        ("7.2.1", None),
        ("9.1", Some(3)),
        ("9.1.2", Some(2)),
        ("9.2", None),
    ] {
        assert_eq!(archive.find(release), Ok(index), "{release}");
    }
    assert!(archive.find("new").is_err());
    let loaded = archive.schema(1).and_then(Result::ok);
    let loaded = loaded.expect("there is a schema");
    assert!(loaded.schema.lookup("V").is_some());
    assert_eq!(loaded.sources.files()[0].path, "b");
    assert!(std::ptr::eq(
        loaded,
        archive
            .schema(1)
            .and_then(Result::ok)
            .expect("there is a schema")
    ));
    let broken = archive.schema(3).and_then(Result::err);
    let broken = broken.map(ToString::to_string);
    assert_eq!(
        broken.as_deref(),
        Some("d:2: expected value at line 1 column 1")
    );
    assert!(archive.schema(4).is_none());
    let error = |texts: Vec<(String, String)>| match Archive::new(texts) {
        Ok(_) => "none".to_owned(),
        Err(error) => error.to_string(),
    };
    let mut twice = texts.to_vec();
    twice.push(("e".to_owned(), snapshot("8.0.0", good)));
    assert_eq!(error(twice), "e: it is a second snapshot of release 8.0.0");
    let mut other = texts.to_vec();
    other.push((
        "e".to_owned(),
        snapshot("8.1.0", good).replace("\"x\"", "\"y\""),
    ));
    assert_eq!(error(other), "e: it is a snapshot of 'y', not of 'x'");
    assert!(archive.history().is_err());
    let readable = texts.into_iter().filter(|(file, _)| file != "d");
    let archive = Archive::new(readable).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(archive.history().map(|h| h.releases().len()).ok(), Some(3));
}

#[test]
fn all_that_is_undecided_is_told_at_once() {
    let older = "{ 'struct': 'Sa', 'data': { '*a': 'str', '*b': 'bool', '*c': 'int' } }\n\
        { 'command': 'cmd', 'data': { '*s': 'Sa', '*d': ['str'] } }\n\
        { 'command': 'get', 'returns': 'Sa' }\n";
    let newest = "{ 'struct': 'Sa', 'data': { '*a': 'int', '*b': 'str', '*c': 'int' } }\n\
        { 'command': 'cmd', 'data': { '*s': 'Sa', '*d': 'str' } }\n\
        { 'command': 'get', 'returns': 'Sa' }\n";
    let error = widen(older, newest, &Notes::default()).expect_err("nobody decided");
    let mut paths: Vec<&str> = Vec::new();
    for error in error.each() {
        match error {
            WidenError::Undecided { path, .. } => paths.push(path),
            other => panic!("{other}"),
        }
    }
    paths.sort_unstable();
    assert_eq!(paths, ["Sa.a", "Sa.b", "cmd.d"]);
    assert_eq!(error.to_string().lines().count(), 3, "{error}");
    let decided = |path: &str| Decision {
        path: path.to_owned(),
        older: false,
        reason: "it is a test".to_owned(),
    };
    let mut notes = Notes {
        decisions: ["Sa.a", "Sa.b", "cmd.d"].map(decided).to_vec(),
        ..Notes::default()
    };
    assert!(widen(older, newest, &notes).is_ok());
    notes.decisions.extend(["x", "y"].map(decided));
    let error = widen(older, newest, &notes).expect_err("two are unused");
    assert_eq!(error.each().len(), 2, "{error}");
}

/// The history of some snapshots, each a release and a text.
fn of_releases(releases: &[(&str, &str)]) -> Widened {
    let texts: Vec<(String, String)> = releases
        .iter()
        .map(|(release, text)| {
            let text = snapshot::to_text(&schema(text), "x", release);
            ((*release).to_owned(), text)
        })
        .collect();
    let pairs = texts.iter().map(|(name, text)| (&**name, &**text));
    let history = History::parse(pairs).unwrap_or_else(|error| panic!("{error}"));
    let (_, newest) = releases.last().expect("there is one");
    let widened = history.widen(schema(newest), &Notes::default());
    widened.unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn dates_between_two_snapshots_are_open() {
    let old = "{ 'command': 'cmd', 'data': { '*gone': 'int', '*old': 'int' } }\n";
    let new = "{ 'command': 'cmd', 'data': { '*fresh': 'int',\n\
        '*old': { 'type': 'int', 'features': ['deprecated'] } } }\n";
    let dates = |releases: [&str; 2]| {
        let widened = of_releases(&[(releases[0], old), (releases[1], new)]);
        let of = |path: &str| widened.when(path).pop().expect("it is known");
        let (fresh, old, gone) = (of("cmd.fresh"), of("cmd.old"), of("cmd.gone"));
        assert_eq!(
            fresh.since.map(Release::series).as_deref(),
            Some(releases[1])
        );
        let open = [fresh.open.since, old.open.deprecated, gone.open.gone];
        open.map(|release| release.map(Release::series))
    };
    let perhaps = Some("9.2".to_owned());
    assert_eq!(
        dates(["9.1", "10.0"]),
        [perhaps.clone(), perhaps.clone(), perhaps]
    );
    assert_eq!(dates(["9.2", "10.0"]), [None, None, None]);
    assert_eq!(dates(["10.0", "10.1"]), [None, None, None]);
}

#[test]
fn names_of_older_releases_are_known() {
    let old = "{ 'struct': 'Common', 'data': { '*loaded': 'bool', '*data': 'str' } }\n\
        { 'struct': 'SGXInfo', 'base': 'Common', 'data': { '*size': 'int', '*flag': 'bool' } }\n\
        { 'command': 'cmd', 'data': { '*info': 'SGXInfo' } }\n";
    let new = "{ 'struct': 'SgxInfo', 'data': { '*data': 'str', '*size': 'int' } }\n\
        { 'command': 'cmd', 'data': { '*info': 'SgxInfo' } }\n";
    let widened = of_releases(&[("9.2", old), ("10.0", new)]);
    let one = |path: &str| {
        let mut found = widened.when(path);
        assert_eq!(found.len(), 1, "{path}: {found:?}");
        found.remove(0)
    };
    let size = one("SGXInfo.size");
    assert_eq!(
        (size.gone, size.now.as_deref()),
        (None, Some("SgxInfo.size"))
    );
    let flag = one("SGXInfo.flag");
    assert_eq!(flag.gone.map(Release::series).as_deref(), Some("10.0"));
    // The base has no name any more, nor a place in messages.
    let loaded = one("Common.loaded");
    assert_eq!(loaded.gone.map(Release::series).as_deref(), Some("10.0"));
    assert_eq!(
        one("Common").gone.map(Release::series).as_deref(),
        Some("10.0")
    );
    // Where the base stays, what leaves it is gone only if its heirs lose it.
    let kept = new.replace("'data': { '*data'", "'base': 'Common', 'data': { '*data'");
    let kept = format!("{{ 'struct': 'Common', 'data': {{ }} }}\n{kept}");
    let widened = of_releases(&[("9.2", old), ("10.0", &kept)]);
    let gone = |path: &str| {
        let found = widened.when(path).pop().expect("it is known");
        found.gone.map(Release::series)
    };
    assert_eq!(gone("Common.loaded").as_deref(), Some("10.0"));
    assert_eq!(gone("Common.data"), None);
}
