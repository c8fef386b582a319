//! `doc --html`: the reference as a static site in a folder.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Component, Path};

use qmp_cli_support::history;
use qmp_cli_support::write::{Folder, WAITING};
use qmp_diff::{ComparedSchema, Comparison, Finding, Level, Options, RuleId, Visibility};
use qmp_history::Archive;
use qmp_reference::site::{Book, Change, Files, Site, Weight};
use qmp_reference::when::Table;
use qmp_reference::{Examples, Relations, Texts};
use qmp_text::printable;

use super::Tables;
use crate::Outcome;
use crate::input::SchemaName;
use crate::output::{self, complain};
use crate::progress::Progress;
use crate::releases::Known;

/// Tells that a folder holds a site of ours, and which files belong to it.
const MARKER: &str = ".qmp-site";

const NAMES: [SchemaName; 3] = [SchemaName::Qmp, SchemaName::Qga, SchemaName::StorageDaemon];

/// Writes the site.
pub(super) fn run(folder: &Path) -> Result<Outcome, Outcome> {
    let old = files_of(folder)?;
    let progress = Progress::of("making the pages");
    let new = files()?;
    drop(progress);
    let size: usize = new.values().map(String::len).sum();
    write(folder, &old, &new).map_err(|(path, error)| output::cannot("write", &path, &error))?;
    complain(&format!(
        "{}: wrote {} files, {:.1} MB\n",
        printable(&folder.to_string_lossy()),
        new.len(),
        megabytes(size)
    ));
    Ok(Outcome::Fine)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "it is shown with one digit after the point"
)]
fn megabytes(size: usize) -> f64 {
    size as f64 / 1e6
}

/// The files of the site that is in a folder; none if it is empty or not there. A folder with something else is refused.
fn files_of(folder: &Path) -> Result<Vec<String>, Outcome> {
    let cannot = |path: &Path, error: &io::Error| output::cannot("read", path, error);
    let marker = folder.join(MARKER);
    match fs::read_to_string(&marker) {
        Ok(text) => {
            return Ok(text
                .lines()
                .filter(|path| is_inside(path))
                .map(str::to_owned)
                .collect());
        }
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound) => {}
        Err(error) => return Err(cannot(&marker, &error)),
    }
    let mut entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(cannot(folder, &error)),
    };
    let is_other = |entry: &io::Result<fs::DirEntry>| {
        entry
            .as_ref()
            .map_or(true, |entry| entry.file_name() != WAITING)
    };
    if entries.any(|entry| is_other(&entry)) {
        complain(&format!(
            "error: '{}' is not empty, and `qmp doc` did not write it\n\
             note: choose an empty folder or a new one\n",
            printable(&folder.to_string_lossy())
        ));
        return Err(Outcome::Failed);
    }
    Ok(Vec::new())
}

/// Whether a path leads to a file in the folder that it begins at.
fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && Path::new(path)
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
}

/// Replaces the files of an old site by those of a new one. The marker comes first and goes last, so that a run that was
/// ended can be repeated.
fn write(
    folder: &Path,
    old: &[String],
    new: &Files,
) -> Result<(), (std::path::PathBuf, io::Error)> {
    let folder = Folder::open(folder)?;
    let list = |paths: &mut dyn Iterator<Item = &String>| {
        let paths: Vec<&str> = paths.map(String::as_str).collect();
        paths.join("\n") + "\n"
    };
    let both = list(
        &mut old
            .iter()
            .filter(|path| !new.contains_key(*path))
            .chain(new.keys()),
    );
    folder.replace(&[(MARKER, both)])?;
    let files: Vec<(&str, &str)> = new
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    folder.replace(&files)?;
    for path in old.iter().filter(|path| !new.contains_key(*path)) {
        folder.remove(path)?;
    }
    folder.replace(&[(MARKER, list(&mut new.keys()))])
}

/// All files.
fn files() -> Result<Files, Outcome> {
    let sources = NAMES.map(Source::read);
    let sources: Vec<Source> = sources.into_iter().collect::<Result<_, _>>()?;
    let read: Vec<(Texts<'_>, Table<'_>)> = { sources.iter() }
        .map(|source| {
            (
                Texts::new(&source.tables.texts),
                Table::new(&source.tables.dates),
            )
        })
        .collect();
    let changes: Vec<_> = { sources.iter() }
        .map(|source| move |old, new| source.changes(old, new))
        .collect();
    let [relations, examples] = ["relations", "examples"]
        .map(|table| qmp_releases::read(&format!("use/{table}.jsonl")).unwrap_or_default());
    let (relations, examples) = (Relations::new(&relations), Examples::new(&examples));
    let books = sources.iter().zip(&read).zip(&changes);
    let books = books.map(|((source, (texts, dates)), changes)| Book {
        name: source.name.text(),
        archive: &source.archive,
        texts,
        dates,
        relations: &relations,
        examples: &examples,
        modules: &source.modules,
        rust: &source.rust,
        changes,
    });
    let site = Site {
        books: books.collect(),
        protocol: &qmp_releases::read("site/protocol.md").unwrap_or_default(),
    };
    let files = site.files();
    files.map_err(|error| {
        complain(&format!("error: {error}\n"));
        Outcome::Failed
    })
}

/// A schema with the texts, dates, relations and examples of its parts.
struct Source {
    name: SchemaName,
    tables: Tables,
    archive: Archive,
    modules: String,
    rust: String,
}

impl Source {
    fn read(name: SchemaName) -> Result<Self, Outcome> {
        let store = Known::default().store();
        let site = |file: String| qmp_releases::read(&format!("site/{file}")).unwrap_or_default();
        // The storage daemon's types are QMP's.
        let typed = match name {
            SchemaName::StorageDaemon => SchemaName::Qmp,
            name => name,
        };
        Ok(Self {
            name,
            tables: Tables::read(name),
            archive: history::archive(&*store, name.text())?,
            modules: site(format!("{}.tsv", name.text())),
            rust: site(format!("{}.names", typed.text())),
        })
    }

    /// What has changed between two releases, as `qmp diff` finds it.
    fn changes(&self, old: usize, new: usize) -> Vec<Change> {
        let releases: Vec<_> = self.archive.releases().collect();
        let side = |at: usize| {
            let loaded = self.archive.schema(at)?.ok()?;
            Some(ComparedSchema {
                label: "",
                schema: &loaded.schema,
                sources: &loaded.sources,
                visibility: Visibility::SNAPSHOT,
                release: releases.get(at).copied(),
            })
        };
        let (Some(old), Some(new)) = (side(old), side(new)) else {
            return Vec::new();
        };
        let store = Known::default().store();
        let options = Options {
            archive: Some(&self.archive),
            replacements: history::replacements(&*store, self.name.text()).unwrap_or_default(),
            ..Options::default()
        };
        let comparison = Comparison::run(&old, &new, &options);
        let findings = comparison
            .findings()
            .iter()
            .filter(|finding| finding.level > Level::Off);
        findings.map(change).collect()
    }
}

fn change(finding: &Finding) -> Change {
    let rule = finding.rule();
    let is_new = rule.id.as_str().ends_with("-added");
    let places = finding.places.iter();
    let reaches: BTreeSet<String> = places.map(|place| place.path.root.clone()).collect();
    Change {
        weight: match finding.level {
            Level::Error => Weight::Breaks,
            _ if rule.id == RuleId::NewlyDeprecated => Weight::Deprecated,
            Level::Warn => Weight::Risky,
            Level::Info | Level::Off if is_new => Weight::New,
            Level::Info | Level::Off => Weight::Other,
        },
        item: finding.item.clone(),
        what: rule.summary.to_owned(),
        old: finding.old.clone(),
        new: finding.new.clone(),
        hints: finding.hints.iter().map(|hint| hint.text.clone()).collect(),
        reaches: reaches.into_iter().collect(),
    }
}
