//! Importing a release: facts come from QEMU, documentation stays ours.

use std::collections::BTreeMap;
use std::io;

use qmp_history::import::{Change, Files, Import, ImportError, NOT_DESCRIBED, import, snapshots};
use qmp_schema::LoadError;
use qmp_testing::schemas;

/// A small source tree.
fn tree(version: &str, qmp: &str, guest: &str) -> BTreeMap<String, String> {
    let daemon =
        "{ 'include': '../../qapi/pragma.json' }\n{ 'include': '../../qapi/common.json' }\n";
    let main = "{ 'include': 'pragma.json' }\n{ 'include': 'common.json' }\n";
    let pragma = "{ 'pragma': { 'doc-required': true, 'documentation-exceptions': [ 'Theirs' ] } }";
    [
        ("src/VERSION", version),
        ("src/qapi/qapi-schema.json", main),
        ("src/qapi/pragma.json", pragma),
        ("src/qapi/common.json", qmp),
        ("src/qga/qapi-schema.json", guest),
        ("src/storage-daemon/qapi/qapi-schema.json", daemon),
    ]
    .map(|(path, text)| (path.to_owned(), text.to_owned()))
    .into()
}

fn run(tree: &BTreeMap<String, String>, ours: &Files) -> Result<Import, ImportError> {
    import("src", &|path: &str| read(tree, path), None, ours)
}

fn read(tree: &BTreeMap<String, String>, path: &str) -> io::Result<Vec<u8>> {
    let path = path.replace("storage-daemon/qapi/../../", "");
    tree.get(&path)
        .map(|text| text.clone().into_bytes())
        .ok_or(io::ErrorKind::NotFound.into())
}

fn names(changes: &[Change]) -> Vec<&str> {
    changes.iter().map(|change| change.name.as_str()).collect()
}

const OLD: &str = "\
##
# = Their heading
##

##
# @Oven:
#
# Their words.
#
# @heat: their words
#
# @door: their words
#
# Features:
# @unstable-door: their words
#
# Since: 1.0
##
{ 'struct': 'Oven', 'data': { 'heat': 'int', 'door': 'bool' }, 'features': [ 'unstable-door' ] }
##
# @bake:
#
# Their words.
#
# Returns: their words
##
{ 'command': 'bake', 'returns': 'Oven', 'data': {} }
";

const NEW: &str = "\
##
# @Oven:
#
# @heat: their words
# @window: their words
#
# Features:
# @unstable-door: their words
##
{ 'struct': 'Oven', 'data': { 'heat': 'int', 'window': 'bool' }, 'features': [ 'unstable-door' ] }
##
# @bake:
#
# Features:
# @deprecated: their words
##
{ 'command': 'bake', 'features': [ 'deprecated' ] }
##
# @grill:
##
{ 'command': 'grill' }
";

#[test]
fn documentation_is_ours_and_stays_by_name() -> Result<(), ImportError> {
    let first = run(&tree("1.0.0\n", OLD, ""), &Files::new())?;
    assert_eq!(first.version, "1.0.0");
    assert_eq!(first.files["VERSION"], "1.0.0\n");
    assert!(first.added.is_empty() && first.removed.is_empty());
    assert_eq!(names(&first.undocumented), ["Oven", "bake"]);
    let paths: Vec<&str> = first.files.keys().map(String::as_str).collect();
    assert_eq!(
        paths,
        [
            "VERSION",
            "qga/qapi-schema.json",
            "qmp/common.json",
            "qmp/pragma.json",
            "qmp/qapi-schema.json",
            "storage-daemon/qapi-schema.json",
        ]
    );
    let text: String = first.files.values().cloned().collect();
    assert!(
        !text.contains("heir") && !text.contains("##"),
        "a comment was copied:\n{text}"
    );
    assert!(!text.contains("documentation-exceptions") && !text.contains("doc-required"));
    let daemon = &first.files["storage-daemon/qapi-schema.json"];
    assert!(
        daemon.contains("{ 'include': '../qmp/common.json' }"),
        "{daemon}"
    );

    // One sentence, put before a definition by hand.
    let mut ours = first.files;
    let common = ours.get_mut("qmp/common.json").expect("file is there");
    *common = common
        .replace("{ 'struct'", "##\n# Ovens and more.\n##\n\n##\n# @Oven:\n#\n# Gets hot.\n#\n# @door: keeps it so\n##\n{ 'struct'")
        .replace("{ 'command'", "##\n# @bake:\n#\n# Makes bread.\n#\n# Returns: the oven\n##\n{ 'command'");
    ours = run(&tree("1.0.0", OLD, ""), &ours)?.files;
    let expected = "\
##
# Ovens and more.
##

##
# @Oven:
#
# Gets hot.
#
# @door: keeps it so
#
# Features:
#
# @unstable-door: Not described yet.
##
{ 'struct': 'Oven',
  'data': { 'heat': 'int', 'door': 'bool' },
  'features': [ 'unstable-door' ] }

##
# @bake:
#
# Makes bread.
#
# Returns: the oven
##
{ 'command': 'bake', 'returns': 'Oven' }
";
    let common = &ours["qmp/common.json"];
    assert!(common.ends_with(expected), "{common}");
    assert!(ours["qmp/pragma.json"].contains("'documentation-exceptions': [ 'Oven' ]"));
    // Doing it again changes nothing.
    assert_eq!(run(&tree("1.0.0", OLD, ""), &ours)?.files, ours);

    let next = run(&tree("1.1.0", NEW, "{ 'command': 'guest-grill' }"), &ours)?;
    assert_eq!(names(&next.added), ["grill", "guest-grill"]);
    assert_eq!(next.added[1].part, "qga");
    assert_eq!(names(&next.removed), Vec::<&str>::new());
    assert_eq!(
        names(&next.undocumented),
        [
            "Oven.heat",
            "Oven.window",
            "Oven (feature unstable-door)",
            "grill",
            "guest-grill"
        ]
    );
    let common = &next.files["qmp/common.json"];
    assert!(
        common.contains("# Gets hot.") && common.contains("# Makes bread."),
        "{common}"
    );
    assert!(common.contains(NOT_DESCRIBED));
    // What is gone is no longer described.
    assert!(
        !common.contains("keeps it so") && !common.contains("Returns"),
        "{common}"
    );

    let back = run(&tree("1.2.0", "", ""), &next.files)?;
    assert_eq!(
        names(&back.removed),
        ["Oven", "bake", "grill", "guest-grill"]
    );
    Ok(())
}

#[test]
fn documentation_is_required_as_soon_as_it_is_complete() -> Result<(), ImportError> {
    let tree = tree(
        "1.0.0",
        "{ 'pragma': { 'doc-required': false } } { 'event': 'DONE' }",
        "",
    );
    let mut ours = run(&tree, &Files::new())?.files;
    let common = ours.get_mut("qmp/common.json").expect("file is there");
    *common = common.replace("{ 'event'", "##\n# @DONE:\n#\n# It is.\n##\n{ 'event'");
    let next = run(&tree, &ours)?;
    assert!(next.undocumented.is_empty());
    assert!(
        next.files
            .values()
            .any(|text| text.contains("{ 'pragma': { 'doc-required': true } }"))
    );
    Ok(())
}

#[test]
fn what_cannot_be_imported_is_refused() {
    let good = tree("1.0.0", "", "");
    let mut none = good.clone();
    none.remove("src/VERSION");
    assert!(matches!(
        run(&none, &Files::new()),
        Err(ImportError::Version { .. })
    ));
    let odd = tree("development <b>", "", "");
    assert!(matches!(
        run(&odd, &Files::new()),
        Err(ImportError::Version { .. })
    ));
    let mut missing = good.clone();
    missing.remove("src/qga/qapi-schema.json");
    let error = run(&missing, &Files::new());
    assert!(matches!(
        error,
        Err(ImportError::Theirs(LoadError::Unreadable { .. }))
    ));
    let broken = tree("1.0.0", "{", "");
    let error = run(&broken, &Files::new());
    assert!(matches!(
        error,
        Err(ImportError::Theirs(LoadError::Invalid(_)))
    ));
    let ours = Files::from([("qmp/common.json".to_owned(), "##\n# @x\n##\n".to_owned())]);
    assert!(matches!(run(&good, &ours), Err(ImportError::Ours(_))));
}

#[test]
fn the_newest_release_is_what_our_files_say() {
    let Some(shared) = qmp_testing::needs::shared() else {
        return;
    };
    let schemas = schemas::project().join("schemas");
    let mut ours = Files::new();
    for part in ["qmp", "qga", "storage-daemon"] {
        for entry in std::fs::read_dir(schemas.join(part))
            .expect("folder can be read")
            .flatten()
        {
            let name = format!("{part}/{}", entry.file_name().to_string_lossy());
            ours.insert(
                name,
                std::fs::read_to_string(entry.path()).expect("file can be read"),
            );
        }
    }
    let version = std::fs::read_to_string(schemas.join("VERSION")).expect("file can be read");
    let dir = shared.join("qapi").join(version.trim());
    if !dir.is_dir() {
        qmp_testing::needs::skip(format_args!("there is no release {version}"));
        return;
    }
    let imported = import(
        &dir.to_string_lossy(),
        &|path: &str| std::fs::read(path),
        None,
        &ours,
    )
    .unwrap_or_else(|error| panic!("{error}"));
    for (path, text) in ours {
        assert!(
            imported.files.get(&path) == Some(&text),
            "{path}: run `cargo xtask import` again"
        );
    }
    assert!(imported.added.is_empty() && imported.removed.is_empty());
}

/// A release without comments is dated by a table; comments know better.
#[test]
fn a_table_dates_what_no_comment_does() {
    let qmp = "##\n# @stop:\n#\n# Their words.\n#\n# Since: 0.9\n##\n{ 'command': 'stop' }\n\
               { 'command': 'cont', 'data': { 'now': 'bool' } }\n";
    let mut tree = tree("10.1.0", qmp, "{ 'command': 'guest-ping' }\n");
    tree.remove("src/qapi/pragma.json");
    tree.insert("src/qapi/pragma.json".to_owned(), String::new());
    let table = "path\tsince\tschema\n\
                 stop\t0.1\tqmp\ncont\t0.2\tqmp\ncont.now\t0.3\tqmp\nother\t0.4\tqmp\n\
                 guest-ping\t0.5\tqga\n";
    tree.insert("src/since.tsv".to_owned(), table.to_owned());
    let since = |tree: &BTreeMap<String, String>| {
        let found = snapshots("src", &|path: &str| read(tree, path), None)?;
        let texts = found.since.into_iter();
        Ok::<_, ImportError>(texts.map(|(name, facts)| (name, facts.to_text())).collect())
    };
    let facts: BTreeMap<&str, String> = since(&tree).unwrap_or_else(|error| panic!("{error}"));
    let shared = "{\n\"cont\": \"0.2\",\n\"cont.now\": \"0.3\",\n\"stop\": \"0.9\"\n}\n";
    assert_eq!(facts["qmp"], shared);
    assert_eq!(facts["storage-daemon"], shared);
    assert_eq!(facts["qga"], "{\n\"guest-ping\": \"0.5\"\n}\n");
    tree.insert(
        "src/since.tsv".to_owned(),
        "path\tsince\nstop\tearly\n".to_owned(),
    );
    let error = since(&tree).err().map(|error| error.to_string());
    assert_eq!(
        error.as_deref(),
        Some(
            "'src/since.tsv': line 2: 'early' is not a release: expected numbers such as 10.0 or 10.0.2"
        )
    );
}
