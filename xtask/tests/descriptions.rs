//! The descriptions in the schemas: every definition and every part of one has a description, and it says more than
//! the name does.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use qmp_cli_support::history;
use qmp_schema::Schema;
use qmp_schema::described::{Item, items, names};

/// The schemas that have descriptions. The storage daemon's definitions are those of QEMU.
const SCHEMAS: [&str; 2] = ["qmp", "qga"];

#[test]
fn everything_is_described() {
    for name in SCHEMAS {
        let schema = widened(name);
        let items = items(&schema);
        assert!(items.len() > 200, "{name}: only {} items", items.len());
        let is_missing =
            |item: &&Item<'_>| item.text.trim().is_empty() && !is_of_gone(&schema, item);
        let missing: Vec<_> = items.iter().filter(is_missing).map(|i| &i.path).collect();
        assert!(
            missing.is_empty(),
            "{name}: describe in schemas/{name} (or in history.json if the newest release lacks it): {missing:#?}"
        );
    }
}

#[test]
fn descriptions_say_more_than_names_do() {
    for name in SCHEMAS {
        let schema = widened(name);
        let items = items(&schema);
        let bad = items.iter().filter(|item| item.repeats_its_name());
        let bad: Vec<_> = bad.map(shown).collect();
        assert!(
            bad.is_empty(),
            "{name}: these only repeat the name: {bad:#?}"
        );
    }
}

#[test]
fn quantities_have_units() {
    for name in SCHEMAS {
        let schema = widened(name);
        let items = items(&schema);
        let bad: Vec<_> = items.iter().filter(|i| i.lacks_unit()).map(shown).collect();
        assert!(bad.is_empty(), "{name}: in which unit? {bad:#?}");
    }
}

#[test]
fn references_lead_somewhere() {
    for name in SCHEMAS {
        let schema = widened(name);
        let names = names(&schema);
        let starts = starts_of_commands(&schema);
        let mut bad = Vec::new();
        for item in items(&schema) {
            let references = references(item.text, &starts);
            let missing = references.filter(|reference| !names.contains(*reference));
            bad.extend(missing.map(|reference| format!("{}: {reference}", item.path)));
        }
        assert!(bad.is_empty(), "{name}: there is no such thing: {bad:#?}");
    }
}

#[test]
fn references_are_found() {
    let starts = BTreeSet::from(["query".to_owned()]);
    let text = "See @foo, a@b, `bar`, `query-`, `query-x`,\n- (`other-x`) or `query-\n  y`.";
    let found: Vec<_> = references(text, &starts).collect();
    assert_eq!(found, ["foo", "query-x"]);
}

fn shown(item: &Item<'_>) -> String {
    format!("{}: {}", item.path, item.text)
}

/// Whether it is a feature of what is gone: the releases that had it tell about it.
fn is_of_gone(schema: &Schema, item: &Item<'_>) -> bool {
    let name = item.definition.1;
    let Some(((owner, _), doc)) = item.path.split_once('[').zip(schema.doc_of(name)) else {
        return false;
    };
    let member = owner.strip_prefix(name).unwrap_or_default();
    let entry = doc.member_entry(member.trim_start_matches('.'));
    // What is gone is not written.
    doc.span.end == 0 || entry.is_some_and(|entry| entry.span.is_none())
}

/// The newest schema with what only older releases have.
fn widened(name: &str) -> Schema {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    let read = |path: &str| fs::read(root.join(path));
    let loaded = qmp_schema::load(&format!("{name}/qapi-schema.json"), &read);
    let schema = loaded.unwrap_or_else(|error| panic!("{error}")).schema;
    let Ok(history) = history::read(&history::Folder::new(&root), name) else {
        panic!("the history of {name} can be read");
    };
    let Ok(widened) = history.widen(schema) else {
        panic!("{name} fits its history");
    };
    widened.schema
}

/// The first words of several commands: `query`, `block`.
fn starts_of_commands(schema: &Schema) -> BTreeSet<String> {
    const SEVERAL: usize = 4;
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, command) in schema.commands() {
        let start = command.name.split(['-', '_']).next().unwrap_or_default();
        *counts.entry(start).or_default() += 1;
    }
    let starts = counts.into_iter().filter(|(_, count)| *count >= SEVERAL);
    starts.map(|(start, _)| start.to_owned()).collect()
}

/// The names after `@`, and those between backticks that begin as commands do.
fn references<'t>(text: &'t str, starts: &BTreeSet<String>) -> impl Iterator<Item = &'t str> {
    let is_inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let marked = text.match_indices('@').filter_map(move |(at, _)| {
        let rest = &text[at + 1..];
        let end = rest.find(|c| !is_inside(c)).unwrap_or(rest.len());
        let name = rest[..end].trim_end_matches(['-', '_']);
        let is_start = !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '`');
        (is_start && !name.is_empty()).then_some(name)
    });
    let quoted = text.split('`').skip(1).step_by(2).filter(move |name| {
        let (start, rest) = name.split_once(['-', '_']).unwrap_or_default();
        starts.contains(start)
            && rest.ends_with(|c: char| c.is_ascii_alphanumeric())
            && rest.chars().all(is_inside)
    });
    marked.chain(quoted)
}
