//! The data of `qmp-releases`: the history in `schemas/`, packed so that a program can contain it.
//!
//! The crate's module `pack` describes the format.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use qmp_cli_support::Outcome;
use qmp_cli_support::code::{self, shown};
use qmp_cli_support::history::{self, Folder};
use qmp_cli_support::output::{self, complain};
use qmp_history::Release;

/// The folder of the packs.
const DATA: &str = "qmp-releases/data";

/// The schemas with a history.
const SCHEMAS: [&str; 3] = ["qmp", "qga", "storage-daemon"];

/// Files by their names.
pub(crate) type Files = BTreeMap<String, String>;

/// Writes the packs that are not fresh, or only reports them; returns whether all were fresh.
pub(crate) fn regenerate(
    root: &Path,
    tables: &Files,
    texts: &Files,
    uses: &Files,
    site: &Files,
    check: bool,
) -> Result<bool, Outcome> {
    let mut stale = Vec::new();
    let schemas = files(&root.join("schemas"))?;
    for (name, files) in [
        ("newest.pack", &newest(&schemas)),
        ("schemas.pack", &schemas),
        ("when.pack", tables),
        ("texts.pack", texts),
        ("use.pack", uses),
        ("site.pack", site),
    ] {
        let text = text(files);
        // A newer version of the compressor may produce other bytes for the same text.
        let old = fs::read(root.join(DATA).join(name)).unwrap_or_default();
        let old = lz4_flex::block::decompress_size_prepended(&old);
        if old.is_ok_and(|old| old == text.as_bytes()) {
            continue;
        }
        let new = lz4_flex::block::compress_prepend_size(text.as_bytes());
        stale.push((name, new));
    }
    for (name, _) in stale.iter().filter(|_| check) {
        let path = root.join(DATA).join(name);
        output::print(&format!("{}: different\n", shown(&path)));
    }
    if !check && !stale.is_empty() {
        let folder = code::open(&root.join(DATA))?;
        folder.replace(&stale).map_err(code::cannot_write)?;
        let sizes: Vec<String> = { stale.iter() }
            .map(|(name, bytes)| format!("{name} with {} bytes", bytes.len()))
            .collect();
        complain(&format!("{DATA}: wrote {}\n", sizes.join(", ")));
    }
    Ok(stale.is_empty())
}

/// The files of the history.
fn files(schemas: &Path) -> Result<Files, Outcome> {
    let store = Folder::new(schemas);
    let mut paths = vec![history::NOTES.to_owned()];
    for name in SCHEMAS {
        paths.push(history::since_path(name));
        paths.extend(history::snapshots(&store, name)?);
    }
    let mut files = Files::new();
    for path in paths {
        if let Some(text) = history::text(&store, &path)? {
            files.insert(path, text);
        }
    }
    Ok(files)
}

/// The newest snapshot of each schema, by the name of the schema.
fn newest(files: &Files) -> Files {
    let snapshot = |name: &str| {
        let releases = files.iter().filter_map(|(path, text)| {
            let release = path.strip_prefix("releases/")?.strip_prefix(name)?;
            let release = release.strip_prefix('-')?.strip_suffix(".json")?;
            Some((release.parse::<Release>().ok()?, text))
        });
        let (_, text) = releases.max_by_key(|(release, _)| *release)?;
        Some((format!("newest/{name}.json"), text.clone()))
    };
    SCHEMAS.into_iter().filter_map(snapshot).collect()
}

/// The text of a pack: the distinct lines of all files, and each file as runs of them.
fn text(files: &Files) -> String {
    let mut lines = Vec::new();
    let mut numbers = HashMap::new();
    let mut list = String::new();
    for (name, text) in files {
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for line in text.lines() {
            let number = *numbers.entry(line).or_insert_with(|| {
                lines.push(line);
                lines.len() - 1
            });
            match runs.last_mut() {
                Some((first, count)) if *first + *count == number => *count += 1,
                _ => runs.push((number, 1)),
            }
        }
        let runs: Vec<String> = { runs.iter() }
            .map(|(first, count)| format!("{first}+{count}"))
            .collect();
        // Writing to a string does not fail.
        let _ = writeln!(list, "{name}\t{}", runs.join(" "));
    }
    format!("{}\n{}\n{list}", lines.len(), lines.join("\n"))
}
