//! The output, byte by byte: the code for a small schema, the names for a nasty one.
//!
//! `BLESS=1 cargo test -p qmp-codegen` writes the expected files.

mod common;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

use common::{bless, expect, files, folder, load, read_all};
use qmp_codegen::{Config, Placement, Stale, generate, generate_inline, stale};

#[test]
fn the_code_for_a_small_schema() {
    let golden = folder("golden/small");
    let config = Config::elsewhere("small.json", "cargo test -p qmp-codegen");
    let files = generate(&load("small.json"), &config).expect("can be generated");
    if bless() {
        for (path, how) in stale(&files, &read_all(&golden)) {
            let to = golden.join(&path);
            match files.get(&path) {
                Some(text) => {
                    fs::create_dir_all(to.parent().expect("has a folder")).expect("can be made");
                    fs::write(to, text).expect("file can be written");
                }
                None => fs::remove_file(to).expect("file can be removed"),
            }
            eprintln!("{path}: was {how}");
        }
    }
    for (path, text) in &files {
        expect(&golden.join(path), text);
    }
    assert_eq!(stale(&files, &read_all(&golden)), []);
    let paths: Vec<_> = files.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "NAMES.txt",
            "any_event.rs",
            "mod.rs",
            "small/commands.rs",
            "small/commands/impls.rs",
            "small/events.rs",
            "small/events/impls.rs",
            "small/mod.rs",
            "small/types.rs",
            "small/types/impls.rs",
            "visit_command.rs",
            "wire_names.rs",
        ]
    );
}

#[test]
fn the_names_for_the_nasty_schema() {
    let files = files(&load("nasty.json"));
    let names = files.get("NAMES.txt").expect("is there");
    expect(&folder("golden/nasty-names.txt"), names);
    // Each Rust name is there once, and so is each name of the schema.
    for side in [0, 1] {
        let mut seen = BTreeSet::new();
        let mut lines = 0;
        for line in names.lines().skip(2) {
            let halves: Vec<_> = line.split(" = ").collect();
            assert_eq!(halves.len(), 2, "{line}");
            // A union's tag is a member, and also gives its name to the enum of its branches.
            assert!(seen.insert(halves[side]), "twice: {}", halves[side]);
            lines += 1;
        }
        assert!(lines > 300, "only {lines}");
    }
}

/// The schema of a struct with more than 128 members, which is too long to write by hand.
#[test]
fn the_schema_with_many_members() {
    let mut text = String::from(
        "# Made by `BLESS=1 cargo test -p qmp-codegen`: more members than a bit set has bits.\n\n\
         { 'struct': 'Many', 'data': {\n",
    );
    for n in 0..300 {
        let optional = if n % 3 == 1 { "*" } else { "" };
        writeln!(text, "  '{optional}m{n}': 'int',").expect("is written");
    }
    text.push_str(
        "  'last': 'int' } }\n{ 'command': 'many', 'data': 'Many', 'returns': 'Many' }\n",
    );
    expect(&folder("schemas/many.json"), &text);
    let files = files(&load("many.json"));
    let code = files.get("many/types/impls.rs").expect("is there");
    assert!(
        code.contains("required_beyond: &[\n                    129,") || code.contains("129, 131"),
        "{code}"
    );
}

/// All output is valid Rust, in both placements and for the macro.
#[test]
fn what_comes_out_is_rust() {
    for entry in ["nasty.json", "small.json", "many.json"] {
        let schema = load(entry);
        for placement in [
            Placement::Elsewhere,
            Placement::Types { feature: None },
            Placement::Types {
                feature: Some("own"),
            },
        ] {
            let mut config = Config::elsewhere(entry, "a test");
            config.placement = placement;
            let files = generate(&schema, &config).expect("can be generated");
            let mut parsed = 0;
            for (path, text) in &files {
                let header = format!("@generated from {entry} by `a test`. Do not edit.\n\n");
                let mark = if path == "NAMES.txt" { "# " } else { "// " };
                assert!(text.starts_with(&(mark.to_owned() + &header)), "{path}");
                assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{path}");
                assert!(!text.contains('\r') && !text.contains('\t'), "{path}");
                if path != "NAMES.txt" {
                    syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
                    parsed += 1;
                }
            }
            assert!(parsed >= 4, "only {parsed}");
            assert_eq!(files, generate(&schema, &config).expect("again"));
            let inline = generate_inline(&schema, &config).expect("can be generated");
            syn::parse2::<syn::File>(inline).expect("is Rust");
        }
    }
}

/// The code uses exactly the features that are reported for the manifest.
#[test]
fn features_of_modules() {
    let mut config = Config::elsewhere("nasty.json", "a test");
    config.placement = Placement::Types { feature: None };
    let files = generate(&load("nasty.json"), &config).expect("can be generated");
    let mut asked = BTreeSet::new();
    for (_, text) in &files {
        for rest in text.split("feature = \"").skip(1) {
            asked.extend(rest.split('"').next().map(str::to_owned));
        }
    }
    let told: BTreeSet<_> = files.features().iter().cloned().collect();
    assert_eq!(asked, told);
    assert!(
        told.contains("std") && told.contains("nasty-types"),
        "{told:?}"
    );
}

#[test]
fn stale_folders() {
    let files = files(&load("small.json"));
    let mut folder: std::collections::BTreeMap<_, _> = files
        .iter()
        .map(|(path, text)| (path.clone(), text.clone().into_bytes()))
        .collect();
    assert_eq!(stale(&files, &folder), []);
    folder.remove("mod.rs");
    folder.insert("NAMES.txt".to_owned(), Vec::new());
    folder.insert("a/old.rs".to_owned(), Vec::new());
    let expected = [
        ("NAMES.txt".to_owned(), Stale::Different),
        ("a/old.rs".to_owned(), Stale::Orphaned),
        ("mod.rs".to_owned(), Stale::Missing),
    ];
    assert_eq!(stale(&files, &folder), expected);
    let shown = expected.map(|(_, how)| how.to_string());
    assert_eq!(shown, ["different", "orphaned", "missing"]);
}
