//! A release by its number: the snapshots of the history.

use qmp_cli_support::history::Store;
use qmp_history::Release;
use qmp_text::printable;

use super::SchemaName;

/// Finds the snapshot of a release such as `7.2` or `7.2.0`; returns its path and exact release. `also` tells, for an
/// error, what else the text could have meant.
pub(crate) fn find(
    text: &str,
    asked: Release,
    name: SchemaName,
    store: &dyn Store,
    also: &str,
) -> Result<(String, Release), String> {
    let known = snapshots(store.releases().unwrap_or_default(), name);
    let is_series = text.trim().split('.').count() == 2;
    let found = known.iter().rev().find(|(release, _)| {
        if is_series {
            release.line() == asked.line()
        } else {
            *release == asked
        }
    });
    if let Some((release, file)) = found {
        return Ok((format!("releases/{file}"), *release));
    }
    let known: Vec<String> = known
        .iter()
        .map(|(release, _)| release.to_string())
        .collect();
    Err(format!(
        "there is no snapshot of {} {}{also}\nnote: there are {}",
        name.text(),
        printable(text),
        known.join(", ")
    ))
}

/// The files whose names are those of snapshots of a schema, the oldest first.
pub(crate) fn snapshots(files: Vec<String>, name: SchemaName) -> Vec<(Release, String)> {
    let release = |file: &str| -> Option<Release> {
        let release = file.strip_prefix(name.text())?.strip_prefix('-')?;
        release.strip_suffix(".json")?.parse().ok()
    };
    let found = files
        .into_iter()
        .filter_map(|file| Some((release(&file)?, file)));
    let mut found: Vec<_> = found.collect();
    found.sort();
    found
}
