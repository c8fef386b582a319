//! A schema as large as one likes.
//!
//! Takes a schema in the layout of this repository's, gives files that hold it several times, each
//! time with its own names.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

use anyhow::{Context, Result};
use qmp_schema::Loaded;

/// The entry file of the enlarged schema.
pub(super) const ENTRY: &str = "all.json";

/// What stands for a suffix.
#[derive(Clone, Copy)]
enum Style {
    /// `BlockInfo`
    Type,
    /// `query-block`
    Command,
    /// `BLOCK_JOB_READY`
    Event,
}

/// The schema so many times.
pub(super) fn repeat(loaded: &Loaded, times: usize) -> Result<BTreeMap<String, String>> {
    let schema = &loaded.schema;
    let types = schema.types().filter(|(_, ty)| ty.is_written());
    let mut names: HashMap<&str, Style> = HashMap::new();
    names.extend(types.map(|(_, ty)| (ty.name.as_str(), Style::Type)));
    names.extend(
        schema
            .commands()
            .map(|(_, c)| (c.name.as_str(), Style::Command)),
    );
    names.extend(
        schema
            .events()
            .map(|(_, e)| (e.name.as_str(), Style::Event)),
    );
    let sources = loaded.sources.files();
    let entry = &sources.first().context("a schema has a file")?.path;
    let folder = entry.rfind('/').map_or("", |slash| &entry[..=slash]);
    let mut all = pragmas(loaded, &names, times);
    let mut files = BTreeMap::new();
    for copy in 0..times {
        for source in sources {
            let path = source.path.strip_prefix(folder).unwrap_or(&source.path);
            // Pragmas hold for all copies, so they are in the file that includes them.
            let text = match path {
                "pragma.json" => String::new(),
                _ => rename(&source.text, &names, copy),
            };
            files.insert(format!("{copy}/{path}"), text);
        }
        let entry = entry.strip_prefix(folder).unwrap_or(entry);
        // Writing to a string does not fail.
        let _ = writeln!(all, "{{ 'include': '{copy}/{entry}' }}");
    }
    files.insert(ENTRY.to_owned(), all);
    Ok(files)
}

/// The pragmas of all copies.
fn pragmas(loaded: &Loaded, names: &HashMap<&str, Style>, times: usize) -> String {
    let pragmas = loaded.schema.pragmas();
    let mut text = format!(
        "{{ 'pragma': {{ 'doc-required': {} }} }}\n",
        pragmas.doc_required
    );
    for (pragma, list) in [
        ("command-name-exceptions", &pragmas.command_name_exceptions),
        (
            "command-returns-exceptions",
            &pragmas.command_returns_exceptions,
        ),
        (
            "documentation-exceptions",
            &pragmas.documentation_exceptions,
        ),
        ("member-name-exceptions", &pragmas.member_name_exceptions),
    ] {
        let each = list.iter().flat_map(|name| {
            (0..times).map(move |copy| format!("'{}'", renamed(name, names, copy)))
        });
        let list = each.collect::<Vec<_>>().join(",\n");
        let _ = writeln!(text, "{{ 'pragma': {{ '{pragma}': [\n{list} ] }} }}");
    }
    text
}

/// A text with all names of definitions changed, in strings and where they are documented. Members
/// and values of the same name change with them, in all places.
fn rename(text: &str, names: &HashMap<&str, Style>, copy: usize) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for line in text.split_inclusive('\n') {
        if let Some((name, rest)) = line
            .strip_prefix("# @")
            .and_then(|rest| rest.split_once(':'))
        {
            let _ = write!(out, "# @{}:{rest}", renamed(name, names, copy));
        } else if line.starts_with('#') {
            out.push_str(line);
        } else {
            // Every other piece is in quotes.
            for (index, piece) in line.split('\'').enumerate() {
                let (mark, name) = piece.split_at(usize::from(piece.starts_with('*')));
                match index % 2 {
                    0 if index == 0 => out.push_str(piece),
                    0 => drop(write!(out, "'{piece}")),
                    _ => drop(write!(out, "'{mark}{}", renamed(name, names, copy))),
                }
            }
        }
    }
    out
}

/// The name in a copy.
fn renamed(name: &str, names: &HashMap<&str, Style>, copy: usize) -> String {
    match names.get(name) {
        Some(Style::Type) => format!("{name}X{copy}"),
        Some(Style::Command) if name.contains('_') => format!("{name}_x{copy}"),
        Some(Style::Command) => format!("{name}-x{copy}"),
        Some(Style::Event) => format!("{name}_X{copy}"),
        None => name.to_owned(),
    }
}
