//! The index for the search, as a script: pages opened from a disk may not read other files, but they may run them.

use serde_json::json;

use super::library::{Entry, Library, Volume};

/// Where it stands.
pub(super) const INDEX: &str = "index.js";

/// The script. For each book and folder there is a text with a line for each definition: its name, its file and its Rust name if these
/// are other ones, its summary, and the names of its parts with spaces between; tabs separate them.
pub(super) fn index(library: &Library<'_>) -> String {
    let books = library.volumes.iter().enumerate();
    // What is only a part of another book would be found twice.
    let books = books.filter(|(book, volume)| *book == 0 || !is_part(library, volume));
    let books = books.map(|(_, volume)| {
        json!({
            "title": volume.title(),
            "prefix": volume.prefix,
            "lines": volume.entries.values().map(|entry| line(volume, entry)).collect::<Vec<_>>().join("\n"),
        })
    });
    let books: serde_json::Value = books.collect();
    format!("window.qmpIndex = {books};\n")
}

fn is_part(library: &Library<'_>, volume: &Volume<'_>) -> bool {
    let has = |name: &String| library.volumes[0].entries.contains_key(name);
    volume.entries.keys().all(has)
}

fn line(volume: &Volume<'_>, entry: &Entry) -> String {
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
    let parts: Vec<&str> = { parts.into_iter().flatten() }
        .map(|part| part.name.as_str())
        .collect();
    let summary = page.summary.replace(['\t', '\n'], " ");
    format!(
        "{}\t{kind}{gone}\t{stem}\t{rust}\t{summary}\t{}",
        page.path,
        parts.join(" ")
    )
}
