//! The releases of QEMU, each against the next.
//!
//! What is found is counted by rule in `tests/releases.txt`, which
//! `BLESS=1 cargo test -p qmp-diff --test releases` writes. What is gone from the wire is looked up a
//! second time, in what servers would answer, by a walk that has nothing in common with the comparison.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use common::wire::{Gone, Kind, gone};
use common::{Input, archive, compare, describe, side};
use qmp_diff::{Builds, Comparison, Context, Effect, Finding, Options};
use qmp_history::Archive;
use qmp_message::{Leaf, Step};
use qmp_schema::condition::{Defines, symbols};

/// The schemas of which there are snapshots.
const SCHEMAS: [&str; 3] = ["qmp", "qga", "storage-daemon"];

/// The positions of neighbouring releases.
fn neighbours(archive: &Archive) -> impl Iterator<Item = (usize, usize)> {
    (1..archive.releases().len()).map(|new| (new - 1, new))
}

#[test]
fn as_much_is_found_as_was() {
    let mut counts = String::new();
    for name in SCHEMAS {
        let archive = archive(name);
        let labels: Vec<String> = archive.releases().map(|r| r.to_string()).collect();
        for (old, new) in neighbours(&archive) {
            let found = Comparison::run(
                &side(&archive, old, &labels[old]),
                &side(&archive, new, &labels[new]),
                &Options::default(),
            );
            let mut by_rule: BTreeMap<&str, usize> = BTreeMap::new();
            for finding in found.findings() {
                for judgement in &finding.judgements {
                    *by_rule.entry(judgement.rule.id.as_str()).or_default() += 1;
                }
            }
            // Writing to a string does not fail.
            let _ = writeln!(counts, "{name} {} -> {}", labels[old], labels[new]);
            for (rule, count) in by_rule {
                let _ = writeln!(counts, "  {count} {rule}");
            }
        }
    }
    assert!(counts.lines().count() > 100, "only\n{counts}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/releases.txt");
    if let Err(difference) = common::expect(&path, &counts) {
        panic!("{difference}");
    }
}

#[test]
fn a_release_is_the_same_as_itself() {
    for name in SCHEMAS {
        let archive = archive(name);
        for index in 0..archive.releases().len() {
            let one = side(&archive, index, "one");
            let found = Comparison::run(&one, &one, &Options::default());
            assert!(found.findings().is_empty(), "{name} {index}");
        }
    }
}

/// The text of a snapshot of the project.
fn text(file: &str) -> String {
    let path = common::project().join("schemas/releases").join(file);
    std::fs::read_to_string(path).expect("file can be read")
}

#[test]
fn one_added_argument_is_all_that_is_found() {
    let old = text("qmp-10.0.2.json");
    let is_of_resize = |line: &&str| line.contains("\"name\":\"q_obj_block_resize-arg\"");
    let line = old.lines().find(is_of_resize).expect("it has arguments");
    let members = "\"members\":[";
    let added = format!("{members}{{\"name\":\"gently\",\"optional\":true,\"type\":\"bool\"}},");
    let new = old.replacen(line, &line.replacen(members, &added, 1), 1);
    assert!(new.len() > old.len());
    let (old, new) = (Input::of_snapshot(&old), Input::of_snapshot(&new));
    let found = compare(&old, &new);
    let [only] = found.findings() else {
        panic!("{}", listing(found.findings()));
    };
    assert_eq!(only.rule().id, "arg-optional-added");
    assert_eq!(only.item, "block_resize.gently");
    assert_eq!(only.wire(), Effect::Compatible);
    assert_eq!(only.places.len(), 1);
    assert_eq!(only.places[0].path.query(), "block_resize/arg-type/gently");
    assert!(compare(&old, &old).findings().is_empty());
    let back = compare(&new, &old);
    let back = back.findings();
    assert_eq!(back.len(), 1, "{}", listing(back));
    assert_eq!(back[0].rule().id, "arg-removed");
}

fn listing(findings: &[Finding]) -> String {
    findings.iter().map(describe).collect()
}

/// A build that defines all that the two schemas mention.
fn everything(sides: [&qmp_schema::Schema; 2]) -> (Defines, Builds) {
    let names: BTreeSet<&str> = sides.into_iter().flat_map(symbols).collect();
    let mut defines = Defines::new();
    let mut builds = Builds::all();
    for name in names {
        defines.define(name).expect("a symbol");
        builds = builds.with(name, true);
    }
    (defines, builds)
}

#[test]
fn all_that_is_gone_is_found_and_nothing_besides() {
    let mut count = 0;
    for name in SCHEMAS {
        let archive = archive(name);
        for (old, new) in neighbours(&archive) {
            count += check(&archive, old, new);
            // The other way round, what is new is gone.
            count += check(&archive, new, old);
        }
    }
    assert!(count >= 800, "only {count} things are gone");
}

/// Compares two releases in both ways; says how many things are gone.
fn check(archive: &Archive, old: usize, new: usize) -> usize {
    let (old, new) = (side(archive, old, "old"), side(archive, new, "new"));
    let (defines, builds) = everything([old.schema, new.schema]);
    let expected = gone(old.schema, new.schema, &defines);
    let options = Options {
        builds,
        ..Options::default()
    };
    let found = Comparison::run(&old, &new, &options);
    let between = format!("{:?} -> {:?}", old.release, new.release);
    for gone in &expected {
        assert!(is_among(gone, &found), "{between}: {gone:?} is not found");
    }
    for finding in found.findings().iter().filter(|finding| finding.is_removal) {
        for place in &finding.places {
            let path = &place.path;
            let (kind, item) = match (&path.leaf, path.steps.last()) {
                (Some(Leaf::Value(value)), _) => (Kind::Value, value.clone()),
                (_, Some(Step::Member(name))) => (Kind::Member, name.clone()),
                (_, Some(Step::Branch { value, .. })) => (Kind::Branch, value.clone()),
                (_, Some(Step::Alternative(_))) => (Kind::Alternative, String::new()),
                (_, Some(Step::Element)) => panic!("{}", describe(finding)),
                (_, None) if place.context == Context::Returns => (Kind::Returns, String::new()),
                (_, None) => (Kind::Whole, path.root.clone()),
            };
            let is_it = |gone: &Gone| {
                gone.root == path.root
                    && gone.side == side_of(place.context)
                    && gone.kind == kind
                    && (gone.name == item || kind == Kind::Alternative)
            };
            assert!(
                expected.iter().any(is_it),
                "{between}: this is not gone:\n{}",
                describe(finding)
            );
        }
    }
    expected.len()
}

fn side_of(context: Context) -> &'static str {
    match context {
        Context::Arguments | Context::Data => "arg-type",
        Context::Returns => "ret-type",
        Context::Command | Context::Event | Context::Schema => "",
    }
}

/// Whether something that is gone is found.
fn is_among(gone: &Gone, found: &Comparison) -> bool {
    found.findings().iter().any(|finding| {
        let rules = || finding.judgements.iter().map(|j| j.rule.id.as_str());
        let is_of = |part: &str| rules().any(|rule| rule.contains(part));
        finding.places.iter().any(|place| {
            let path = &place.path;
            if path.root != gone.root || side_of(place.context) != gone.side {
                return false;
            }
            let last_member = match path.steps.last() {
                Some(Step::Member(name)) => Some(name),
                _ => None,
            };
            let last_branch = match path.steps.last() {
                Some(Step::Branch { value, .. }) => Some(value),
                _ => None,
            };
            match gone.kind {
                Kind::Whole => is_of("command-removed") || is_of("event-removed"),
                Kind::Returns => is_of("command-returns-removed"),
                Kind::Member => {
                    let itself = last_member == Some(&gone.name)
                        && (is_of("-removed") || is_of("-member-to-branch"));
                    let with_branch = is_of("branch-lost-members")
                        && last_branch.is_some_and(|branch| gone.tags.contains(branch));
                    itself || with_branch
                }
                Kind::Value => {
                    let itself = path.leaf == Some(Leaf::Value(gone.name.clone()))
                        && (is_of("enum-value-removed") || is_of("capability-removed"));
                    itself || (is_of("branch-removed") && last_branch == Some(&gone.name))
                }
                Kind::Branch => is_of("branch-removed") && last_branch == Some(&gone.name),
                Kind::Alternative => is_of("alternate-branch-removed"),
                Kind::Type => is_of("-type-") || is_of("-to-enum") || is_of("-to-string"),
            }
        })
    })
}
