//! What the tests share: schemas from files, texts and snapshots, and findings as lines.

#![allow(dead_code, reason = "each test program uses a part of this")]

pub(crate) mod model;
pub(crate) mod wire;

use std::fmt::Write;
use std::io;
use std::path::{Path, PathBuf};

use qmp_diff::rule::Verdict;
use qmp_diff::{ComparedSchema, Comparison, Finding, Options, RuleId, View, Visibility};
use qmp_history::snapshot;
use qmp_history::{Archive, Release};
use qmp_schema::Loaded;

/// The root of the project.
pub(crate) fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A schema with what is known of it.
pub(crate) struct Input {
    pub(crate) label: String,
    pub(crate) loaded: Loaded,
    pub(crate) visibility: Visibility,
    pub(crate) release: Option<Release>,
}

impl Input {
    /// A schema file.
    pub(crate) fn of_text(text: &str) -> Self {
        let read = |path: &str| match path {
            "schema.json" => Ok(text.as_bytes().to_vec()),
            _ => Err(io::Error::from(io::ErrorKind::NotFound)),
        };
        Self::of_files(&read)
    }

    /// Schema files, of which the first is `schema.json`. A line `# release: 8.2.0` says which release
    /// that is.
    pub(crate) fn of_files(read: &dyn Fn(&str) -> io::Result<Vec<u8>>) -> Self {
        let loaded = match qmp_schema::load("schema.json", &|path: &str| read(path)) {
            Ok(loaded) => loaded,
            Err(error) => panic!("{error}"),
        };
        let text = String::from_utf8_lossy(&read("schema.json").unwrap_or_default()).into_owned();
        let release = text
            .lines()
            .find_map(|line| line.strip_prefix("# release: "));
        Self {
            label: release.unwrap_or("schema").to_owned(),
            loaded,
            // What a server answers is a schema of which it tells less.
            visibility: if text.lines().any(|line| line == "# a server's answer") {
                Visibility::ANSWER
            } else {
                Visibility::FILES
            },
            release: release.map(|release| release.parse().expect("a release")),
        }
    }

    /// The text of a snapshot.
    pub(crate) fn of_snapshot(text: &str) -> Self {
        let loaded = snapshot::to_schema("snapshot", text).expect("a snapshot");
        Self {
            label: "snapshot".to_owned(),
            loaded,
            visibility: Visibility::SNAPSHOT,
            release: None,
        }
    }

    pub(crate) fn side(&self) -> ComparedSchema<'_> {
        ComparedSchema {
            label: &self.label,
            schema: &self.loaded.schema,
            sources: &self.loaded.sources,
            visibility: self.visibility,
            release: self.release,
        }
    }
}

/// Compares in all builds.
pub(crate) fn compare(old: &Input, new: &Input) -> Comparison {
    Comparison::run(&old.side(), &new.side(), &Options::default())
}

/// The snapshots of a schema that are in the project.
pub(crate) fn archive(name: &str) -> Archive {
    let folder = project().join("schemas/releases");
    let mut snapshots = Vec::new();
    for entry in std::fs::read_dir(&folder).expect("folder can be read") {
        let path = entry.expect("folder can be read").path();
        let file = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let is_of = file.strip_prefix(name).is_some_and(|rest| {
            rest.strip_prefix('-')
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
        });
        if is_of {
            snapshots.push((
                file,
                std::fs::read_to_string(&path).expect("file can be read"),
            ));
        }
    }
    Archive::new(snapshots).expect("snapshots")
}

/// The side that a release of an archive is.
pub(crate) fn side<'a>(archive: &'a Archive, index: usize, label: &'a str) -> ComparedSchema<'a> {
    let loaded = archive
        .schema(index)
        .expect("a release")
        .expect("a sound snapshot");
    ComparedSchema {
        label,
        schema: &loaded.schema,
        sources: &loaded.sources,
        visibility: Visibility::SNAPSHOT,
        release: archive.releases().nth(index),
    }
}

/// Everything that is said of a finding, as lines.
pub(crate) fn describe(finding: &Finding) -> String {
    let mut out = String::new();
    let mut line = |text: String| {
        // Writing to a string does not fail.
        let _ = writeln!(out, "{text}");
    };
    line(finding.sentence());
    for judgement in &finding.judgements {
        let context = judgement.context.as_str();
        line(format!(
            "  {} ({context}): {}",
            judgement.rule.id,
            verdict(judgement.verdict)
        ));
    }
    let mut state = format!("  policy {}", finding.policy);
    if finding.unstable {
        state.push_str(", unstable");
    }
    if let Some(rule) = finding.lifecycle {
        let _ = write!(state, ", {} ({})", rule.id, levels(rule.general));
    }
    if let Some(lifetime) = finding.lifetime {
        let deprecated = lifetime
            .deprecated
            .map_or("never".to_owned(), |r| r.to_string());
        let _ = write!(
            state,
            ", deprecated {deprecated}, last in {}, gone in {}",
            lifetime.last, lifetime.gone
        );
    }
    line(state);
    let mut item = format!("  item {}", finding.item);
    if !finding.old.is_empty() || !finding.new.is_empty() {
        let _ = write!(item, ": '{}' -> '{}'", finding.old, finding.new);
    }
    if let Some(builds) = &finding.builds {
        let _ = write!(item, " if {builds}");
    }
    line(item);
    for place in &finding.places {
        let mark = if place.unstable { " (unstable)" } else { "" };
        line(format!(
            "  at {}{mark} | {}",
            place.path,
            place.path.query()
        ));
    }
    let location = |location: &Option<qmp_diff::Location>| {
        location
            .as_ref()
            .map_or("-".to_owned(), ToString::to_string)
    };
    if finding.old_location.is_some() || finding.new_location.is_some() {
        line(format!(
            "  written {} -> {}",
            location(&finding.old_location),
            location(&finding.new_location)
        ));
    }
    for hint in &finding.hints {
        let rule = hint.rule.map_or("-", RuleId::as_str);
        line(format!("  hint {rule}: {}", hint.text));
    }
    out
}

fn verdict(verdict: Verdict) -> String {
    format!(
        "{}, wire {}, reverse {}, api {}",
        levels(verdict),
        verdict.wire,
        verdict.reverse,
        verdict.api
    )
}

fn levels(verdict: Verdict) -> String {
    let levels = View::ALL.iter().map(|view| verdict.level(*view).as_str());
    levels.collect::<Vec<_>>().join("/")
}

/// Compares with a file of what is expected; writes it if `BLESS` is set.
pub(crate) fn expect(path: &Path, actual: &str) -> Result<(), String> {
    if std::env::var_os("BLESS").is_some() {
        return std::fs::write(path, actual).map_err(|error| error.to_string());
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    if expected == actual {
        return Ok(());
    }
    let differs = expected
        .lines()
        .zip(actual.lines())
        .position(|(expected, actual)| expected != actual);
    let line = differs.unwrap_or(expected.lines().count().min(actual.lines().count()));
    Err(format!(
        "{} is not as expected from line {}: expected '{}', found '{}'",
        path.display(),
        line + 1,
        expected.lines().nth(line).unwrap_or_default(),
        actual.lines().nth(line).unwrap_or_default()
    ))
}
