//! A pair of schemas for every rule: what is found from old to new, and from new to old.
//!
//! Each folder in `tests/rules` is named after a rule, and is a test of that name: `cargo test arg-removed`. It has
//! `old.json`, `new.json` and `expected.txt`, which `BLESS=1 cargo test -p qmp-diff --test rules` writes. A file that
//! they include as `part.json` is `old-part.json` and `new-part.json`. Files such as `8.1.0.json` are the schemas of
//! earlier releases, for rules about what was promised when.

mod common;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use common::{Input, compare, describe};
use qmp_diff::{Comparison, Finding, Level, Needs, Options, Rule, RuleId, Visibility};
use qmp_history::snapshot;
use qmp_history::{Archive, Release};
use qmp_testing::fixtures::{self, Failed};

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    fixtures::run(fixtures::folders(&folder, test))
}

fn test(folder: &Path) -> Result<(), Failed> {
    let name = folder.file_name().expect("a name").to_string_lossy();
    let pair = Pair {
        rule: Rule::find(&name).ok_or("there is no such rule")?,
        old: input(folder, "old"),
        new: input(folder, "new"),
        past: past(folder),
        folder: folder.to_owned(),
    };
    pair.is_shown()?;
    pair.is_as_expected()?;
    pair.is_the_same_as_itself()?;
    pair.is_mirrored()?;
    pair.is_blind_without_what_it_needs()
}

struct Pair {
    rule: &'static Rule,
    folder: PathBuf,
    old: Input,
    new: Input,
    past: Option<Archive>,
}

fn ensure(holds: bool, problem: impl FnOnce() -> String) -> Result<(), Failed> {
    if holds { Ok(()) } else { Err(problem().into()) }
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
    fn forwards(&self) -> Comparison {
        let options = Options {
            archive: self.past.as_ref(),
            levels: [(RuleId::DeprecatedStillPresent, Level::Info)].into(),
            ..Options::default()
        };
        Comparison::run(&self.old.side(), &self.new.side(), &options)
    }

    fn backwards(&self) -> Comparison {
        compare(&self.new, &self.old)
    }

    /// The pair shows the rule, and all its cases, and says so.
    fn is_shown(&self) -> Result<(), Failed> {
        let text = std::fs::read_to_string(self.folder.join("old.json"))?;
        ensure(text.starts_with("# "), || {
            "it does not say what it shows".to_owned()
        })?;
        let (forwards, backwards) = (self.forwards(), self.backwards());
        let mut findings = forwards.findings().iter();
        ensure(findings.any(|finding| is_of(finding, self.rule)), || {
            "it is not found".to_owned()
        })?;
        for (case, verdict) in self.rule.cases {
            let findings = forwards.findings().iter().chain(backwards.findings());
            let mut judgements = findings.flat_map(|finding| &finding.judgements);
            let is_found = judgements.any(|judgement| {
                judgement.rule.id == self.rule.id && judgement.verdict == *verdict
            });
            ensure(is_found, || format!("the case '{case}' is not found"))?;
        }
        Ok(())
    }

    fn is_as_expected(&self) -> Result<(), Failed> {
        let text = format!(
            "# old to new\n{}\n# new to old\n{}",
            listing(&self.forwards()),
            listing(&self.backwards())
        );
        Ok(common::expect(&self.folder.join("expected.txt"), &text)?)
    }

    /// Nothing has changed from a schema to itself.
    fn is_the_same_as_itself(&self) -> Result<(), Failed> {
        for input in [&self.old, &self.new] {
            let same = compare(input, input);
            ensure(same.findings().is_empty(), || listing(&same))?;
        }
        Ok(())
    }

    /// What is found is found the other way round.
    fn is_mirrored(&self) -> Result<(), Failed> {
        let (forwards, backwards) = (compare(&self.old, &self.new), self.backwards());
        for (one, other) in [(&forwards, &backwards), (&backwards, &forwards)] {
            let with_mirror = |finding: &&Finding| !finding.rule().mirror.is_empty();
            for finding in one.findings().iter().filter(with_mirror) {
                let is_mirror = |twin: &Finding| {
                    let mut judgements = twin.judgements.iter();
                    // This is one finding for what is two the other way round.
                    let is_both = twin.rule().id == RuleId::StabilizedByRename
                        && [&twin.old, &twin.new].contains(&&finding.item);
                    // Only in one direction is the side that lacks something a build.
                    is_both
                        || twin.rule().id == RuleId::NotInThisBuild
                        || judgements.any(|j| finding.rule().mirror.contains(&j.rule.id))
                };
                ensure(other.findings().iter().any(is_mirror), || {
                    format!(
                        "nothing mirrors\n{}among\n{}",
                        describe(finding),
                        listing(other)
                    )
                })?;
            }
        }
        Ok(())
    }

    /// The rule is blind where a schema does not tell what it needs.
    fn is_blind_without_what_it_needs(&self) -> Result<(), Failed> {
        for visibility in [Visibility::SNAPSHOT, Visibility::ANSWER] {
            let mut new = self.new.side();
            new.visibility = visibility;
            let found = Comparison::run(&self.old.side(), &new, &Options::default());
            let is_blind = |id| found.blind().iter().any(|rule| rule.id == id);
            let lacks = |needs: &Needs| !visibility.has(*needs);
            let expected = self.rule.needs.iter().any(lacks);
            ensure(is_blind(self.rule.id) == expected, || {
                format!("blind: {}", !expected)
            })?;
            for finding in found.findings() {
                let mut judgements = finding.judgements.iter();
                ensure(!judgements.any(|j| is_blind(j.rule.id)), || {
                    describe(finding)
                })?;
            }
        }
        Ok(())
    }
}

/// Whether a finding is of a rule, or has a hint that is.
fn is_of(finding: &Finding, rule: &Rule) -> bool {
    let mut hints = finding.hints.iter();
    finding.judgements.iter().any(|j| j.rule.id == rule.id)
        || finding
            .lifecycle
            .is_some_and(|lifecycle| lifecycle.id == rule.id)
        || hints.any(|hint| hint.rule == Some(rule.id))
}

fn listing(diff: &Comparison) -> String {
    if diff.findings().is_empty() {
        return "nothing\n".to_owned();
    }
    diff.findings().iter().map(describe).collect()
}
