//! The index for the search, as a script: pages opened from a disk may not read other files, but they may run them.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use serde_json::json;

use super::address;
use super::library::{self, Library, Volume};

/// The path of the file.
pub(super) const INDEX: &str = "index.js";

/// The script. For each book and folder there is a text with a line for each definition: its name, its file and its Rust name if these
/// are other ones, its summary, and its parts; tabs separate them. A
/// part is its name, a space and its summary, with `|` between parts; a summary that was told before is `^` and the
/// number of the part that told it.
pub(super) fn index(library: &Library<'_>) -> String {
    let books = library.volumes.iter().enumerate();
    // A book that is a part of another one would give each result twice.
    let books = books.filter(|(book, _)| !library.is_part(*book));
    let mut told = HashMap::new();
    let books = books.map(|(_, volume)| {
        // Commands come first, so that a summary that types repeat is theirs.
        let mut entries: Vec<&library::SiteEntry> = volume.entries.values().collect();
        entries.sort_by_key(|entry| address::folder(entry.page.kind));
        let lines = entries
            .into_iter()
            .map(|entry| line(volume, entry, &mut told));
        json!({
            "title": volume.title(),
            "prefix": volume.prefix,
            "lines": lines.collect::<Vec<_>>().join("\n"),
        })
    });
    let books: serde_json::Value = books.collect();
    format!("window.qmpIndex = {books};\n")
}

/// `told` numbers the parts whose summaries are there already: the parts of a type are those of each command that takes it.
fn line(
    volume: &Volume<'_>,
    entry: &library::SiteEntry,
    told: &mut HashMap<String, usize>,
) -> String {
    let page = &entry.page;
    let path = volume.path(entry);
    let file = path.strip_prefix(&volume.prefix).unwrap_or(&path);
    let file = file.strip_suffix(".html").unwrap_or(file);
    let (folder, stem) = file.split_once('/').unwrap_or(("", file));
    let stem = if stem == page.path { "" } else { stem };
    // The search takes names in any case, and no separators.
    let plain = |name: &str| name.replace(['-', '_'], "").to_lowercase();
    let rust = volume
        .rust_name(entry)
        .and_then(|name| name.rsplit("::").next());
    let rust = rust
        .filter(|name| plain(name) != plain(&page.path))
        .unwrap_or_default();
    let kind = folder.chars().next().unwrap_or_default();
    let gone = if entry.is_gone { "-" } else { "" };
    let shape = &page.shape;
    let parts = [&shape.members, &shape.values, &shape.alternatives];
    let words = |text: &str| text.replace(['\t', '\n', '|'], " ");
    let parts: Vec<String> = { parts.into_iter().flatten() }
        .map(|part| {
            let (name, count) = (&part.name, told.len());
            let summary = words(&part.description.summary());
            match told.entry(format!("{name} {summary}")) {
                Entry::Occupied(number) => format!("{name} ^{}", number.get()),
                Entry::Vacant(free) => {
                    let text = free.key().clone();
                    free.insert(count);
                    text
                }
            }
        })
        .collect();
    let summary = words(&page.summary);
    format!(
        "{}\t{kind}{gone}\t{stem}\t{rust}\t{summary}\t{}",
        page.path,
        parts.join("|")
    )
}
