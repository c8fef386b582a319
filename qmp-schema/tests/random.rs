//! Random schemas that are valid, and what becomes of them: accepted, printed, damaged.

use std::collections::BTreeMap;
use std::fmt::Write;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::Config;
use qmp_schema::LoadError;
use qmp_testing::schemas;

/// Something to define, before it has a name.
#[derive(Clone, Debug)]
enum Draft {
    Enum(Vec<(Tail, Extras)>),
    Struct(Option<Index>, Vec<Member>),
    Union(Index, Vec<(Index, Index)>),
    Alternate(bool, Option<Index>),
    Command(Vec<Member>, Option<Index>),
    Event(Vec<Member>),
}

/// The letters that make a name an odd one.
type Tail = String;

#[derive(Clone, Debug)]
struct Member {
    tail: Tail,
    optional: bool,
    ty: Option<Index>,
    array: bool,
    extras: Extras,
}

/// A condition and features.
#[derive(Clone, Debug)]
struct Extras {
    condition: Option<String>,
    features: Vec<(u8, Option<String>)>,
}

/// What comes before a definition, and how it is written.
#[derive(Clone, Debug)]
struct Around {
    doc: bool,
    text: Vec<String>,
    free_form: bool,
    gap: String,
    extras: Extras,
    /// Begins another file with it.
    file: bool,
}

fn condition() -> impl Strategy<Value = String> {
    let symbol = "'[A-Z][A-Z0-9_]{0,6}'";
    symbol.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|one| format!("{{ 'not': {one} }}")),
            (select(vec!["all", "any"]), vec(inner, 1..4))
                .prop_map(|(word, list)| format!("{{ '{word}': [ {} ] }}", list.join(", "))),
        ]
    })
}

fn extras() -> impl Strategy<Value = Extras> {
    let feature = (0_u8..20, prop::option::weighted(0.2, condition()));
    (prop::option::weighted(0.2, condition()), vec(feature, 0..2)).prop_map(
        |(condition, features)| Extras {
            condition,
            features,
        },
    )
}

/// The rest of a name: letters of any kind that may be there.
fn tail() -> impl Strategy<Value = Tail> {
    prop_oneof!["[a-z0-9]{0,3}", "(-[a-z0-9]){0,3}", "[a-z]{60,70}", "-"]
}

fn member() -> impl Strategy<Value = Member> {
    let ty = prop::option::of(any::<Index>());
    (tail(), any::<bool>(), ty, any::<bool>(), extras()).prop_map(
        |(tail, optional, ty, array, extras)| Member {
            tail,
            optional,
            ty,
            array,
            extras,
        },
    )
}

fn draft() -> impl Strategy<Value = Draft> {
    prop_oneof![
        vec((tail(), extras()), 0..5).prop_map(Draft::Enum),
        (prop::option::of(any::<Index>()), vec(member(), 0..5))
            .prop_map(|(base, members)| Draft::Struct(base, members)),
        (any::<Index>(), vec(any::<(Index, Index)>(), 0..4))
            .prop_map(|(tag, branches)| Draft::Union(tag, branches)),
        (any::<bool>(), prop::option::of(any::<Index>()))
            .prop_map(|(array, object)| Draft::Alternate(array, object)),
        (vec(member(), 0..4), prop::option::of(any::<Index>()))
            .prop_map(|(members, returns)| Draft::Command(members, returns)),
        vec(member(), 0..4).prop_map(Draft::Event),
    ]
}

fn around() -> impl Strategy<Value = Around> {
    let text = vec("[a-z@.: =*éß-]{0,20}", 0..4);
    let gap = select(vec![
        "",
        " ",
        "\n",
        "\r\n",
        "\t",
        " # comment ' {\n",
        "\u{a0}",
    ]);
    (
        any::<bool>(),
        text,
        any::<bool>(),
        gap,
        extras(),
        any::<bool>(),
    )
        .prop_map(|(doc, text, free_form, gap, extras, file)| Around {
            doc,
            text,
            free_form,
            gap: gap.to_owned(),
            extras,
            file,
        })
}

fn drafts() -> impl Strategy<Value = Vec<(Around, Draft)>> {
    vec((around(), draft()), 0..14)
}

/// What has been defined so far.
#[derive(Default)]
struct Known {
    structs: Vec<String>,
    /// The name and the values.
    enums: Vec<(String, Vec<String>)>,
    /// All types.
    types: Vec<String>,
}

/// Writes definitions down.
struct Writer {
    known: Known,
    /// The parts of a definition that want a description.
    described: Vec<String>,
    features: Vec<String>,
}

impl Writer {
    fn extras(&mut self, extras: &Extras, features: bool) -> String {
        let mut text = String::new();
        if let Some(condition) = &extras.condition {
            let _ = write!(text, ", 'if': {condition}");
        }
        let mut seen = Vec::new();
        for (number, condition) in &extras.features {
            let name = format!("feature-{number}");
            if features && !seen.iter().any(|(known, _)| *known == name) {
                let condition = condition.as_ref();
                let condition = condition.map_or(String::new(), |c| format!(", 'if': {c}"));
                seen.push((name.clone(), format!("{{ 'name': '{name}'{condition} }}")));
                self.features.push(name);
            }
        }
        if !seen.is_empty() {
            let list: Vec<_> = seen.into_iter().map(|(_, text)| text).collect();
            let _ = write!(text, ", 'features': [ {} ]", list.join(", "));
        }
        text
    }

    fn pick(index: Index, from: &[String]) -> Option<&str> {
        (!from.is_empty()).then(|| index.get(from).as_str())
    }

    /// Members whose names begin with that, so that they clash with none from elsewhere.
    fn members(&mut self, start: &str, members: &[Member], conditional: bool) -> String {
        let mut out = Vec::new();
        for (number, member) in members.iter().enumerate() {
            let name = format!("{start}-m{number}{}", member.tail);
            let ty = member
                .ty
                .and_then(|i| Self::pick(i, &self.known.types).map(str::to_owned));
            let ty = ty.unwrap_or_else(|| "str".to_owned());
            let ty = if member.array {
                format!("[ '{ty}' ]")
            } else {
                format!("'{ty}'")
            };
            let mut extras = member.extras.clone();
            extras.condition = extras.condition.filter(|_| conditional);
            let rest = self.extras(&extras, true);
            let mark = if member.optional { "*" } else { "" };
            out.push(match rest.as_str() {
                "" => format!("'{mark}{name}': {ty}"),
                rest => format!("'{mark}{name}': {{ 'type': {ty}{rest} }}"),
            });
            self.described.push(name);
        }
        format!("{{ {} }}", out.join(", "))
    }

    /// The definition's name and text.
    fn definition(&mut self, number: usize, draft: &Draft, around: &Around) -> (String, String) {
        let of_type = format!("Type{number}");
        let type_extras = self.extras(&around.extras, true);
        let start = format!("d{number}");
        match draft {
            Draft::Enum(values) => {
                let mut names = Vec::new();
                let mut list = Vec::new();
                for (value, (tail, extras)) in values.iter().enumerate() {
                    // Values may begin with a digit.
                    let name = format!("{value}{tail}");
                    let rest = self.extras(extras, true);
                    list.push(format!("{{ 'name': '{name}'{rest} }}"));
                    self.described.push(name.clone());
                    names.push(name);
                }
                self.known.enums.push((of_type.clone(), names));
                self.known.types.push(of_type.clone());
                let list = list.join(", ");
                let text = format!("{{ 'enum': '{of_type}', 'data': [ {list} ]{type_extras} }}");
                (of_type, text)
            }
            Draft::Struct(base, members) => {
                let base = base.and_then(|index| Self::pick(index, &self.known.structs));
                let base = base.map_or(String::new(), |base| format!(", 'base': '{base}'"));
                let members = self.members(&start, members, true);
                self.known.structs.push(of_type.clone());
                self.known.types.push(of_type.clone());
                let text =
                    format!("{{ 'struct': '{of_type}'{base}, 'data': {members}{type_extras} }}");
                (of_type, text)
            }
            Draft::Union(tag, branches) => {
                let wide: Vec<_> = self
                    .known
                    .enums
                    .iter()
                    .filter(|e| !e.1.is_empty())
                    .collect();
                if wide.is_empty() || self.known.structs.is_empty() {
                    return (
                        of_type.clone(),
                        format!("{{ 'struct': '{of_type}', 'data': {{}}{type_extras} }}"),
                    );
                }
                let (tag_type, values) = tag.get(&wide);
                let mut data = BTreeMap::new();
                for (value, ty) in branches {
                    data.insert(
                        value.get(values).clone(),
                        ty.get(&self.known.structs).clone(),
                    );
                }
                let data: Vec<_> = data
                    .iter()
                    .map(|(v, ty)| format!("'{v}': '{ty}'"))
                    .collect();
                let data = data.join(", ");
                self.described.push(format!("{start}-tag"));
                self.known.types.push(of_type.clone());
                let text = format!(
                    "{{ 'union': '{of_type}', 'base': {{ '{start}-tag': '{tag_type}' }},
                       'discriminator': '{start}-tag', 'data': {{ {data} }}{type_extras} }}"
                );
                (of_type, text)
            }
            Draft::Alternate(array, object) => {
                let mut data = vec!["'a': 'str'".to_owned()];
                self.described.push("a".to_owned());
                if *array {
                    data.push("'b': { 'type': [ 'int' ], 'if': 'A' }".to_owned());
                    self.described.push("b".to_owned());
                }
                if let Some(ty) = object.and_then(|index| Self::pick(index, &self.known.structs)) {
                    data.push(format!("'c': '{ty}'"));
                    self.described.push("c".to_owned());
                }
                self.known.types.push(of_type.clone());
                let data = data.join(", ");
                let text =
                    format!("{{ 'alternate': '{of_type}', 'data': {{ {data} }}{type_extras} }}");
                (of_type, text)
            }
            Draft::Command(members, returns) => {
                let name = format!("command-{number}");
                let members = self.members(&start, members, false);
                let returns = returns.and_then(|index| Self::pick(index, &self.known.structs));
                let returns =
                    returns.map_or(String::new(), |ty| format!(", 'returns': [ '{ty}' ]"));
                let text =
                    format!("{{ 'command': '{name}', 'data': {members}{returns}{type_extras} }}");
                (name, text)
            }
            Draft::Event(members) => {
                let name = format!("EVENT_{number}");
                let members = self.members(&start, members, false);
                (
                    name.clone(),
                    format!("{{ 'event': '{name}', 'data': {members}{type_extras} }}"),
                )
            }
        }
    }
}

/// The files of a schema.
fn write(drafts: &[(Around, Draft)]) -> BTreeMap<String, String> {
    let mut writer = Writer {
        known: Known::default(),
        described: Vec::new(),
        features: Vec::new(),
    };
    let mut files = BTreeMap::from([("main.json".to_owned(), String::new())]);
    let mut current = "main.json".to_owned();
    for (number, (around, draft)) in drafts.iter().enumerate() {
        writer.described.clear();
        writer.features.clear();
        let (name, mut text) = writer.definition(number, draft, around);
        if !around.gap.is_empty() {
            text = text.replace(": ", &format!(":{}", around.gap));
        }
        let mut out = String::new();
        let lines = |out: &mut String| {
            for line in &around.text {
                let line = line.trim_start_matches(['@', ' ', '=']);
                let _ = writeln!(out, "# {line}");
            }
        };
        if around.free_form {
            out.push_str("##\n# = Title\n#\n");
            lines(&mut out);
            out.push_str("##\n\n");
        }
        if around.doc || around.free_form {
            let _ = writeln!(out, "##\n# @{name}:\n#");
            lines(&mut out);
            for described in &writer.described {
                let _ = writeln!(out, "#\n# @{described}: What it is,\n#     and why.");
            }
            writer.features.sort();
            writer.features.dedup();
            if !writer.features.is_empty() {
                out.push_str("#\n# Features:\n#\n");
                for feature in &writer.features {
                    let _ = writeln!(out, "# @{feature}: Why.");
                }
            }
            out.push_str("#\n# Since: 1.0\n##\n");
        }
        out.push_str(&text);
        out.push('\n');
        if around.file {
            // Each file includes the one before, so that all names are known.
            let next = format!("sub{}/part{number}.json", number % 2);
            let include = format!("{{ 'include': '../{next}' }}\n");
            let include = match current.as_str() {
                "main.json" => include.replace("../", ""),
                _ => include,
            };
            let before = files.entry(current).or_default();
            before.push_str(&include);
            current = next;
        }
        files.entry(current.clone()).or_default().push_str(&out);
    }
    files
}

/// As many cases as there is time for.
fn config(cases: u32) -> Config {
    Config {
        cases,
        // Failures are shown in full; nothing is written next to the tests.
        failure_persistence: None,
        ..Config::default()
    }
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn valid_schemas_are_accepted_and_printed(drafts in drafts()) {
        let files = write(&drafts);
        match schemas::load_map(&files, "main.json") {
            Ok(loaded) => schemas::check_printing(&loaded.schema, "main.json"),
            Err(error) => prop_assert!(false, "{error}\n{files:#?}"),
        }
    }
}

/// Damage that no schema survives: what is put in, wherever it is put.
const POISON: [&str; 5] = ["\0", "\u{1}", "]", "{ 'command': }", "\n##\n##x\n"];

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn damage_is_shown_in_its_place(
        drafts in drafts(),
        file in any::<Index>(),
        at in any::<Index>(),
        length in 0_usize..30,
        poison in select(POISON.to_vec()),
        cut in any::<bool>(),
    ) {
        let mut files = write(&drafts);
        let names: Vec<String> = files.keys().cloned().collect();
        let text = files.get_mut(file.get(&names)).expect("the file is there");
        // At the start of a line nothing is a comment or a string.
        let lines: Vec<usize> = text
            .char_indices()
            .filter(|(at, _)| *at == 0 || text[..*at].ends_with('\n'))
            .map(|(at, _)| at)
            .collect();
        if cut {
            let start = text.char_indices().map(|(at, _)| at).nth(at.index(text.len() + 1));
            let start = start.unwrap_or(text.len());
            let end = text[start..].char_indices().map(|(at, _)| start + at).nth(length);
            text.drain(start..end.unwrap_or(text.len()));
        } else {
            let at = if lines.is_empty() { 0 } else { *at.get(&lines) };
            text.insert_str(at, poison);
        }
        match schemas::load_map(&files, "main.json") {
            // What is cut out may have been of no importance.
            Ok(loaded) => {
                prop_assert!(cut, "{poison:?} is accepted: {files:#?}");
                loaded.schema.assert_valid();
            }
            Err(LoadError::Invalid(report)) => {
                prop_assert!(!report.diagnostics.is_empty());
                for found in &report.diagnostics {
                    for span in [found.at, found.span] {
                        let file = report.sources.file(span.file);
                        let text = file.map(|file| &file.text);
                        let end = span.end as usize;
                        prop_assert!(text.is_some_and(|text| end <= text.len()), "{found:?}");
                        prop_assert!(report.sources.location(span).is_some(), "{found:?}");
                    }
                }
                prop_assert!(report.to_string().contains(": error: "));
            }
            Err(error) => prop_assert!(false, "{error}"),
        }
    }
}
