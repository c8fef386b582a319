//! Odd schemas: the generator refuses or generates, and never panics or makes an infinite type.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use common::{files, load, load_text};
use qmp_codegen::{Config, Error, Placement, generate, generate_inline};
use qmp_schema::Schema;

/// Generates in all ways; the output must be valid Rust, and every type finite.
fn generate_all(schema: &Schema) -> Result<(), Error> {
    for placement in [Placement::Elsewhere, Placement::Types { feature: None }] {
        let mut config = Config::elsewhere("x.json", "a test");
        config.placement = placement;
        let files = generate(schema, &config)?;
        let mut types = Types::default();
        for (path, text) in &files {
            if path != "NAMES.txt" {
                let file = syn::parse_file(text).unwrap_or_else(|e| panic!("{path}: {e}\n{text}"));
                // No type contains a command or an event.
                if path.ends_with("types.rs") {
                    types.add(&file);
                }
            }
        }
        types.assert_finite();
        let inline = generate_inline(schema, &config)?;
        syn::parse2::<syn::File>(inline).expect("is Rust");
    }
    Ok(())
}

/// Which types contain which by value in the generated code.
#[derive(Default)]
struct Types(BTreeMap<String, BTreeSet<String>>);

impl Types {
    fn add(&mut self, file: &syn::File) {
        for item in &file.items {
            let (name, fields): (_, Vec<&syn::Field>) = match item {
                syn::Item::Struct(item) => (&item.ident, item.fields.iter().collect()),
                syn::Item::Enum(item) => {
                    let arms = item.variants.iter();
                    (&item.ident, arms.flat_map(|arm| &arm.fields).collect())
                }
                _ => continue,
            };
            let contained = fields
                .into_iter()
                .filter_map(|field| contained_type(&field.ty));
            self.0
                .entry(name.to_string())
                .or_default()
                .extend(contained);
        }
    }

    /// Removes types that contain no others until only cycles are left, if any.
    fn assert_finite(mut self) {
        loop {
            let open: BTreeSet<String> = self.0.keys().cloned().collect();
            let before = self.0.len();
            self.0
                .retain(|_, contained| contained.iter().any(|ty| open.contains(ty)));
            if self.0.is_empty() {
                return;
            }
            assert!(self.0.len() < before, "infinite: {:?}", self.0);
        }
    }
}

/// The type of the schema that a field contains by value, if it does.
fn contained_type(ty: &syn::Type) -> Option<String> {
    let syn::Type::Path(path) = ty else {
        return None;
    };
    let first = path.path.segments.first()?;
    if first.ident == "types" {
        return Some(path.path.segments.last()?.ident.to_string());
    }
    if first.ident != "Option" {
        return None;
    }
    match &first.arguments {
        syn::PathArguments::AngleBracketed(arguments) => match arguments.args.first()? {
            syn::GenericArgument::Type(ty) => contained_type(ty),
            _ => None,
        },
        _ => None,
    }
}

#[test]
fn the_nasty_schema_is_finite() {
    let schema = load("nasty.json");
    assert_eq!(generate_all(&schema), Ok(()));
    // The check works: the same code without boxes is infinite.
    let files = files(&schema);
    let text = files.get("nasty_types/types.rs").expect("is there");
    let mut types = Types::default();
    types.add(&syn::parse_file(&text.replace("Box<", "Option<")).expect("is Rust"));
    let caught = std::panic::catch_unwind(|| types.assert_finite());
    assert!(caught.is_err());
}

#[test]
fn little_schemas() {
    for text in [
        "",
        "# nothing",
        "##\n# Only text.\n##",
        "{ 'pragma': { 'doc-required': false } }",
        "{ 'enum': 'Empty', 'data': [] }",
        "{ 'struct': 'Empty', 'data': {} }",
        "{ 'event': 'E' }",
        "{ 'command': 'c' }",
        "{ 'command': 'c', 'returns': 'Empty' } { 'struct': 'Empty', 'data': {} }",
        "{ 'command': 'c', 'data': 'Empty', 'gen': false } { 'struct': 'Empty', 'data': {} }",
        "{ 'command': 'c', 'data': 'Uni', 'boxed': true, 'gen': false }
         { 'enum': 'Tag', 'data': [ 'a' ] }
         { 'union': 'Uni', 'base': { 'tag': 'Tag' }, 'discriminator': 'tag', 'data': {} }",
        "{ 'alternate': 'Alt', 'data': { 'a': 'null' } }",
        "{ 'struct': 'Aa', 'data': { 'a': 'Aa' } }",
        "{ 'struct': 'Aa', 'data': { 'b': 'Bb' } } { 'struct': 'Bb', 'data': { 'a': 'Aa' } }",
        "{ 'struct': 'Aa', 'base': 'Bb', 'data': {} } { 'struct': 'Bb', 'data': { '*a': 'Aa' } }",
    ] {
        let schema = load_text(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(generate_all(&schema), Ok(()), "{text}");
    }
}

/// A chain of unions, each in a branch of the one before.
fn nested_unions(depth: usize) -> String {
    let mut text = String::from("{ 'struct': 'Uni0', 'data': { 'x': 'int' } }\n");
    for n in 1..=depth {
        writeln!(
            text,
            "{{ 'enum': 'Tag{n}a', 'data': [ 'a' ] }}\n\
             {{ 'union': 'Uni{n}', 'base': {{ 't{n}': 'Tag{n}a' }}, 'discriminator': 't{n}',\n  \
             'data': {{ 'a': 'Uni{}' }} }}",
            n - 1
        )
        .expect("is written");
    }
    text
}

#[test]
fn unions_may_be_nested_to_a_limit() {
    // The innermost level is a struct.
    for (depth, fits) in [(1, true), (3, true), (4, false), (20, false), (150, false)] {
        let schema = load_text(&nested_unions(depth)).expect("is valid");
        let result = generate_all(&schema);
        assert_eq!(result.is_ok(), fits, "{depth}: {result:?}");
    }
    let schema = load_text(&nested_unions(4)).expect("is valid");
    let error = generate_all(&schema).expect_err("too deep");
    assert_eq!(
        error,
        Error::UnionsTooDeep {
            union: "Uni4".to_owned(),
            limit: 4
        }
    );
    assert_eq!(
        error.to_string(),
        "union 'Uni4': unions are nested deeper than 4 levels"
    );
}

/// Many unions with many branches that are unions: finding the depth by trying every path would not end.
#[test]
fn wide_unions() {
    let mut text = String::from("{ 'struct': 'Leaf', 'data': { 'x': 'int' } }\n");
    let tags: Vec<String> = (0..60).map(|n| format!("'b{n}'")).collect();
    writeln!(text, "{{ 'enum': 'Tag', 'data': [ {} ] }}", tags.join(", ")).expect("is written");
    for level in 0..3 {
        for n in 0..10 {
            let branches: Vec<String> = tags
                .iter()
                .enumerate()
                .map(|(at, tag)| match level {
                    0 => format!("{tag}: 'Leaf'"),
                    _ => format!("{tag}: 'Uni{}x{}'", level - 1, at % 10),
                })
                .collect();
            writeln!(
                text,
                "{{ 'union': 'Uni{level}x{n}', 'base': {{ 't{level}': 'Tag' }}, \
                 'discriminator': 't{level}', 'data': {{ {} }} }}",
                branches.join(", ")
            )
            .expect("is written");
        }
    }
    let schema = load_text(&text).expect("is valid");
    assert_eq!(generate_all(&schema), Ok(()));
}

#[test]
fn long_chains() {
    type Link = fn(usize) -> String;
    let chains: [(&str, Link); 4] = [
        ("members", |n| {
            format!(
                "{{ 'struct': 'S{n}a', 'data': {{ 'next': 'S{}a' }} }}\n",
                n + 1
            )
        }),
        ("optional members", |n| {
            format!(
                "{{ 'struct': 'S{n}a', 'data': {{ '*next': 'S{}a', '*first': 'S0a' }} }}\n",
                n + 1
            )
        }),
        ("arrays", |n| {
            format!(
                "{{ 'struct': 'S{n}a', 'data': {{ 'next': [ 'S{}a' ] }} }}\n",
                n + 1
            )
        }),
        ("bases", |n| {
            format!(
                "{{ 'struct': 'S{n}a', 'base': 'S{}a', 'data': {{ 'm{n}': 'int' }} }}\n",
                n + 1
            )
        }),
    ];
    for (what, link) in chains {
        // Inherited members are copied, so bases take quadratic time.
        let length = if what == "bases" { 60 } else { 400 };
        let mut text: String = (0..length).map(link).collect();
        writeln!(text, "{{ 'struct': 'S{length}a', 'data': {{}} }}").expect("is written");
        let schema = load_text(&text).unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!(generate_all(&schema), Ok(()), "{what}");
    }
}

/// Pseudo-random numbers, the same in each run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.roll(from.len())]
    }

    /// The type of a member.
    fn ty(&mut self, types: usize) -> String {
        let ty = match self.roll(4) {
            0 => self
                .pick(&["str", "int", "any", "bool", "number", "null", "uint8"])
                .to_owned(),
            _ => format!("Ty{}t", self.roll(types)),
        };
        if self.roll(4) == 0 {
            format!("[ '{ty}' ]")
        } else {
            format!("'{ty}'")
        }
    }

    fn members(&mut self, types: usize, prefix: &str) -> String {
        let count = self.roll(4);
        let members: Vec<String> = (0..count)
            .map(|n| {
                let optional = if self.roll(2) == 0 { "*" } else { "" };
                let name = self.pick(&["a", "type", "self-", "new", "value", "x-", "gen", "with"]);
                format!("'{optional}{prefix}{name}{n}': {}", self.ty(types))
            })
            .collect();
        format!("{{ {} }}", members.join(", "))
    }

    fn schema(&mut self) -> String {
        let types = 2 + self.roll(6);
        let mut text = String::from("{ 'enum': 'Tag', 'data': [ 'a', 'self', 'unknown', '2' ] }\n");
        for n in 0..types {
            let members = self.members(types, "m");
            let definition = match self.roll(6) {
                0 => format!("{{ 'enum': 'Ty{n}t', 'data': [ 'a', '1', 'type' ] }}"),
                1 => {
                    let tags = ["a", "self", "unknown", "2"];
                    let branches: Vec<String> = (0..self.roll(4))
                        .map(|at| format!("'{}': 'Ty{}t'", tags[at], self.roll(types)))
                        .collect();
                    format!(
                        "{{ 'union': 'Ty{n}t', 'base': {{ 'tag{n}': 'Tag' }}, \
                         'discriminator': 'tag{n}', 'data': {{ {} }} }}",
                        branches.join(", ")
                    )
                }
                2 => format!(
                    "{{ 'alternate': 'Ty{n}t', 'data': {{ 's': 'str', 'o': 'Ty{}t', 'l': [ 'Ty{}t' ] }} }}",
                    self.roll(types),
                    self.roll(types)
                ),
                3 => format!(
                    "{{ 'struct': 'Ty{n}t', 'base': 'Ty{}t', 'data': {members} }}",
                    self.roll(types)
                ),
                _ => format!("{{ 'struct': 'Ty{n}t', 'data': {members} }}"),
            };
            text.push_str(&definition);
            text.push('\n');
        }
        let data = self.members(types, "c");
        writeln!(text, "{{ 'command': 'run', 'data': {data} }}").expect("is written");
        text
    }
}

#[test]
fn random_schemas() {
    let mut dice = Dice(0x5eed_0f0d_dba1_1d1e);
    let (mut generated, mut refused, mut too_deep) = (0, 0, 0);
    while generated < 100 && refused < 100_000 {
        let text = dice.schema();
        let Ok(schema) = load_text(&text) else {
            refused += 1;
            continue;
        };
        match generate_all(&schema) {
            Ok(()) => generated += 1,
            Err(Error::UnionsTooDeep { .. }) => too_deep += 1,
            Err(error) => panic!("{error}:\n{text}"),
        }
    }
    assert_eq!(generated, 100, "{refused} refused, {too_deep} too deep");
}
