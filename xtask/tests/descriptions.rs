//! The descriptions in the schemas: every definition and every part of one has a description that says more than
//! its name.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use qmp_cli_support::history;
use qmp_schema::Schema;
use qmp_schema::schema::{Builtin, DocId, Feature, Origin, TypeId, TypeKind};

/// The schemas that have descriptions. The storage daemon's definitions are those of QEMU.
const SCHEMAS: [&str; 2] = ["qmp", "qga"];

/// An item that needs a description.
struct Item {
    /// `COMMAND`, `TYPE.MEMBER`, `EVENT[FEATURE]`.
    path: String,
    text: String,
    /// The type of a member, as in the schema.
    ty: String,
    has_size: bool,
}

#[test]
fn everything_is_described() {
    for name in SCHEMAS {
        let items = items(&widened(name));
        assert!(items.len() > 200, "{name}: only {} items", items.len());
        let is_missing = |item: &&Item| item.text.trim().is_empty();
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
        let items = items(&widened(name));
        let says_nothing = |item: &&Item| says_nothing(item);
        let bad: Vec<_> = items.iter().filter(says_nothing).map(shown).collect();
        assert!(
            bad.is_empty(),
            "{name}: these only repeat the name: {bad:#?}"
        );
    }
}

#[test]
fn quantities_have_units() {
    for name in SCHEMAS {
        let items = items(&widened(name));
        let bad: Vec<_> = items.iter().filter(|i| lacks_unit(i)).map(shown).collect();
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
            let references = references(&item.text, &starts);
            let missing = references.filter(|reference| !names.contains(*reference));
            bad.extend(missing.map(|reference| format!("{}: {reference}", item.path)));
        }
        assert!(bad.is_empty(), "{name}: there is no such thing: {bad:#?}");
    }
}

#[test]
fn the_checks_can_fail() {
    let item = |path: &str, text: &str, has_size| Item {
        path: path.to_owned(),
        text: text.to_owned(),
        ty: "int".to_owned(),
        has_size,
    };
    assert!(says_nothing(&item(
        "blockdev-mirror.speed",
        "The speed.",
        false
    )));
    assert!(says_nothing(&item(
        "Foo.disk-size",
        "Size of the disk",
        false
    )));
    assert!(!says_nothing(&item(
        "Foo.disk-size",
        "Size in bytes",
        false
    )));
    assert!(lacks_unit(&item("Foo.disk", "How large it is.", true)));
    assert!(lacks_unit(&item(
        "Foo.wait-ms",
        "How long it waits.",
        false
    )));
    assert!(!lacks_unit(&item(
        "Foo.wait-ms",
        "Milliseconds to wait.",
        false
    )));
    let starts = BTreeSet::from(["query".to_owned()]);
    let text = "See @foo, a@b, `bar`, `query-`, `query-x`,\n- (`other-x`) or `query-\n  y`.";
    let found: Vec<_> = references(text, &starts).collect();
    assert_eq!(found, ["foo", "query-x"]);
}

fn shown(item: &Item) -> String {
    format!("{}: {}", item.path, item.text)
}

/// The newest schema with the items that only older releases have.
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

fn items(schema: &Schema) -> Vec<Item> {
    let mut items = Vec::new();
    let mut add = |name: &str, doc: Option<DocId>, features: &[Feature], ty: Option<TypeId>| {
        let body = doc.map_or("", |doc| &schema[doc].body);
        items.push(Item {
            path: name.to_owned(),
            text: body.to_owned(),
            ty: String::new(),
            has_size: false,
        });
        // Features of removed items are documented in their releases.
        let is_gone = doc.is_some_and(|doc| schema[doc].span.end == 0);
        for feature in features.iter().filter(|_| !is_gone) {
            let text = doc.and_then(|doc| schema[doc].feature(&feature.name));
            items.push(Item {
                path: format!("{name}[{}]", feature.name),
                text: text.unwrap_or_default().to_owned(),
                ty: String::new(),
                has_size: false,
            });
        }
        for part in ty.map(|ty| parts(schema, ty)).unwrap_or_default() {
            let text = doc.and_then(|doc| schema[doc].member(&part.name));
            items.push(Item {
                path: format!("{name}.{}", part.name),
                text: text.unwrap_or_default().to_owned(),
                ty: part.ty.map_or(String::new(), |ty| schema[ty].name.clone()),
                has_size: part
                    .ty
                    .is_some_and(|ty| matches!(schema[ty].kind, TypeKind::Builtin(Builtin::Size))),
            });
        }
    };
    let is_written = |ty: TypeId| matches!(schema[ty].origin, Origin::Written(_));
    for (id, ty) in schema.types() {
        if is_written(id) {
            add(&ty.name, ty.doc, &ty.features, Some(id));
        }
    }
    for (_, command) in schema.commands() {
        // Arguments of a named type are described at the type.
        let args = command.args.filter(|ty| !is_written(*ty));
        add(&command.name, command.doc, &command.features, args);
    }
    for (_, event) in schema.events() {
        let data = event.data.filter(|ty| !is_written(*ty));
        add(&event.name, event.doc, &event.features, data);
    }
    items
}

struct Part {
    name: String,
    ty: Option<TypeId>,
}

/// The members of an object, with those of an implicit base, and the values of an enum.
fn parts(schema: &Schema, ty: TypeId) -> Vec<Part> {
    match &schema[ty].kind {
        TypeKind::Object(object) => {
            let is_implicit = |id: &TypeId| !matches!(schema[*id].origin, Origin::Written(_));
            let base = object.base.filter(is_implicit);
            let mut all = base.map(|base| parts(schema, base)).unwrap_or_default();
            all.extend(object.members.iter().map(|member| Part {
                name: member.name.clone(),
                ty: Some(member.ty),
            }));
            all
        }
        TypeKind::Enum(values) => {
            let values = values.values.iter().map(|value| Part {
                name: value.name.clone(),
                ty: None,
            });
            values.collect()
        }
        _ => Vec::new(),
    }
}

/// Whether all words of the text are in the path or the type, or are empty words.
fn says_nothing(item: &Item) -> bool {
    const EMPTY: [&str; 24] = [
        "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "if", "in", "is", "it",
        "its", "of", "on", "or", "the", "this", "to", "whether", "which", "with",
    ];
    let known = words(&format!("{} {}", item.path, item.ty));
    let text = words(&item.text);
    let is_new = |word: &String| {
        !EMPTY.contains(&word.as_str()) && !known.contains(word) && {
            let singular = word.trim_end_matches('s');
            !known
                .iter()
                .any(|known| known.trim_end_matches('s') == singular)
        }
    };
    !text.is_empty() && !text.iter().any(is_new)
}

/// Splits a text into lower-case words; names are split at capitals and hyphens.
fn words(text: &str) -> BTreeSet<String> {
    let mut apart = String::new();
    let mut before = ' ';
    for c in text.chars() {
        if c.is_uppercase() && before.is_lowercase() {
            apart.push(' ');
        }
        apart.push(if c.is_alphanumeric() { c } else { ' ' });
        before = c;
    }
    let words = apart.split_whitespace();
    words.map(str::to_lowercase).collect()
}

/// Whether the item is a quantity by its type or name, and the text names no unit.
fn lacks_unit(item: &Item) -> bool {
    const NAMES: [&str; 8] = [
        "ms",
        "ns",
        "us",
        "bps",
        "iops",
        "timeout",
        "bandwidth",
        "mbps",
    ];
    const UNITS: [&str; 16] = [
        "byte",
        "kib",
        "mib",
        "gib",
        "second",
        "millisecond",
        "microsecond",
        "nanosecond",
        "kilobit",
        "megabit",
        "percent",
        "operation",
        "request",
        "page",
        "cluster",
        "address",
    ];
    let last = item.path.rsplit(['.', '-', '_']).next().unwrap_or_default();
    let is_part = item.path.contains('.') && !item.ty.is_empty() && item.ty != "bool";
    let is_number = item.has_size || item.ty.contains("int") || item.ty == "number";
    let is_quantity = is_part && is_number && (item.has_size || NAMES.contains(&last));
    let text = words(&item.text);
    let is_unit = |word: &String| {
        UNITS.contains(&word.as_str()) || UNITS.contains(&word.trim_end_matches('s'))
    };
    let is_count = item.text.contains("How many") || item.text.contains("Number of");
    is_quantity && !is_count && !text.iter().any(is_unit)
}

/// All names of definitions, members and values.
fn names(schema: &Schema) -> BTreeSet<String> {
    let mut names: BTreeSet<String> = schema.types().map(|(_, ty)| ty.name.clone()).collect();
    names.extend(schema.commands().map(|(_, command)| command.name.clone()));
    names.extend(schema.events().map(|(_, event)| event.name.clone()));
    let parts = schema.types().flat_map(|(id, _)| parts(schema, id));
    names.extend(parts.map(|part| part.name));
    names
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

/// The names after `@`, and those between backticks that begin like commands.
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
