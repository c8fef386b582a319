//! A pair of schemas for every rule: what is found from old to new, and from new to old.
//!
//! Each folder in `tests/rules` is named after a rule and has `old.json`, `new.json` and
//! `expected.txt`, which `BLESS=1 cargo test -p qmp-diff --test rules` writes. A file that they include
//! as `part.json` is `old-part.json` and `new-part.json`. Files such as `8.1.0.json` are the schemas of
//! earlier releases, for rules about what was promised when.

mod common;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use common::{Input, compare, describe};
use qmp_diff::rule::Verdict;
use qmp_diff::{Comparison, Finding, Level, Needs, Options, Rule};
use qmp_history::snapshot;
use qmp_history::{Archive, Release};

struct Pair {
    rule: &'static Rule,
    folder: PathBuf,
    old: Input,
    new: Input,
    past: Option<Archive>,
}

/// The pairs, by the names of their folders.
fn pairs() -> Vec<Pair> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    let mut folders: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("folder can be read")
        .map(|entry| entry.expect("folder can be read").path())
        .collect();
    folders.sort();
    let pair = |folder: PathBuf| {
        let name = folder.file_name().expect("a name").to_string_lossy();
        let rule = Rule::find(&name).unwrap_or_else(|| panic!("there is no rule '{name}'"));
        Pair {
            rule,
            old: input(&folder, "old"),
            new: input(&folder, "new"),
            past: past(&folder),
            folder,
        }
    };
    folders.into_iter().map(pair).collect()
}

fn input(folder: &Path, name: &str) -> Input {
    Input::of_files(&|path| match path {
        "schema.json" => std::fs::read(folder.join(format!("{name}.json"))),
        _ => std::fs::read(folder.join(format!("{name}-{path}"))),
    })
}

/// The releases before, and the old one.
fn past(folder: &Path) -> Option<Archive> {
    let mut snapshots = Vec::new();
    for entry in std::fs::read_dir(folder).expect("folder can be read") {
        let path = entry.expect("folder can be read").path();
        let name = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        if name.parse::<Release>().is_ok() {
            let loaded = input(folder, &name).loaded;
            let text = snapshot::to_text(&loaded.schema, "qmp", &name);
            snapshots.push((name, text));
        }
    }
    (!snapshots.is_empty()).then(|| Archive::new(snapshots).expect("snapshots"))
}

impl Pair {
    fn name(&self) -> &str {
        &self.rule.id
    }

    fn forwards(&self) -> Comparison {
        let options = Options {
            archive: self.past.as_ref(),
            levels: [("deprecated-still-present".to_owned(), Level::Info)].into(),
            ..Options::default()
        };
        Comparison::run(&self.old.side(), &self.new.side(), &options)
    }

    fn backwards(&self) -> Comparison {
        compare(&self.new, &self.old)
    }
}

/// Whether a finding is of a rule, or has a hint that is.
fn is_of(finding: &Finding, rule: &Rule) -> bool {
    let mut hints = finding.hints.iter();
    finding.judgements.iter().any(|j| j.rule.id == rule.id)
        || finding
            .lifecycle
            .is_some_and(|lifecycle| lifecycle.id == rule.id)
        || hints.any(|hint| hint.rule == Some(&rule.id))
}

fn listing(diff: &Comparison) -> String {
    if diff.findings().is_empty() {
        return "nothing\n".to_owned();
    }
    diff.findings().iter().map(describe).collect()
}

#[test]
fn every_rule_has_a_pair_that_shows_it() {
    let pairs = pairs();
    let mut failures = Vec::new();
    for pair in &pairs {
        let text = std::fs::read_to_string(pair.folder.join("old.json")).expect("a file");
        assert!(
            text.starts_with("# "),
            "{} does not say what it shows",
            pair.name()
        );
        let (forwards, backwards) = (pair.forwards(), pair.backwards());
        if !forwards
            .findings()
            .iter()
            .any(|finding| is_of(finding, pair.rule))
        {
            failures.push(format!("{}: it is not found", pair.name()));
        }
        let verdicts: Vec<Verdict> = [&forwards, &backwards]
            .into_iter()
            .flat_map(Comparison::findings)
            .flat_map(|finding| &finding.judgements)
            .filter(|judgement| judgement.rule.id == pair.rule.id)
            .map(|judgement| judgement.verdict)
            .collect();
        for (case, verdict) in &pair.rule.cases {
            if !verdicts.contains(verdict) {
                failures.push(format!("{}: the case '{case}' is not found", pair.name()));
            }
        }
        let expected = format!(
            "# old to new\n{}\n# new to old\n{}",
            listing(&forwards),
            listing(&backwards)
        );
        let path = pair.folder.join("expected.txt");
        failures.extend(common::expect(&path, &expected).err());
    }
    let shown: BTreeSet<&str> = pairs.iter().map(Pair::name).collect();
    let rules = Rule::all().iter();
    let missing: Vec<&str> = rules
        .map(|rule| rule.id.as_str())
        .filter(|id| !shown.contains(id))
        .collect();
    if !missing.is_empty() {
        failures.push(format!("no pair shows {}", missing.join(", ")));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn nothing_has_changed_from_a_schema_to_itself() {
    let mut compared = 0;
    for pair in pairs() {
        for input in [&pair.old, &pair.new] {
            let diff = compare(input, input);
            assert!(
                diff.findings().is_empty(),
                "{}:\n{}",
                pair.name(),
                listing(&diff)
            );
            compared += 1;
        }
    }
    assert!(compared >= 2 * Rule::all().len(), "only {compared} files");
}

#[test]
fn what_is_found_is_found_the_other_way_round() {
    let mut mirrored = 0;
    for pair in pairs() {
        let (forwards, backwards) = (compare(&pair.old, &pair.new), pair.backwards());
        for (diff, other) in [(&forwards, &backwards), (&backwards, &forwards)] {
            for finding in diff.findings() {
                let rule = finding.rule();
                if rule.mirror.is_empty() {
                    continue;
                }
                let is_mirror = |twin: &Finding| {
                    let mut judgements = twin.judgements.iter();
                    // This is one finding for what is two the other way round.
                    let is_both = twin.rule().id == "stabilized-by-rename"
                        && [&twin.old, &twin.new].contains(&&finding.item);
                    // Only in one direction is the side that lacks something a build.
                    is_both
                        || twin.is_of_build()
                        || judgements.any(|judgement| rule.mirror.contains(&judgement.rule.id))
                };
                assert!(
                    other.findings().iter().any(is_mirror),
                    "{}: nothing mirrors\n{}among\n{}",
                    pair.name(),
                    describe(finding),
                    listing(other)
                );
                mirrored += 1;
            }
        }
    }
    assert!(mirrored > 200, "only {mirrored} findings");
}

#[test]
fn a_rule_is_blind_where_a_schema_does_not_tell_what_it_needs() {
    let mut blind_ones = 0;
    for pair in pairs() {
        for visibility in [qmp_diff::Visibility::SNAPSHOT, qmp_diff::Visibility::ANSWER] {
            let mut new = pair.new.side();
            new.visibility = visibility;
            let diff = Comparison::run(&pair.old.side(), &new, &Options::default());
            let is_blind = diff.blind().iter().any(|rule| rule.id == pair.rule.id);
            let lacks = |needs: &Needs| !visibility.has(*needs);
            assert_eq!(
                is_blind,
                pair.rule.needs.iter().any(lacks),
                "{}",
                pair.name()
            );
            for finding in diff.findings() {
                for judgement in &finding.judgements {
                    let is_blind = diff.blind().iter().any(|rule| rule.id == judgement.rule.id);
                    assert!(!is_blind, "{}:\n{}", pair.name(), describe(finding));
                }
            }
            blind_ones += usize::from(is_blind);
        }
    }
    assert!(blind_ones > 40, "only {blind_ones} times");
}
