//! What a schema costs must grow with its size, not with its square, whatever the schema is like. It is counted, in
//! allocations and in instructions: `cargo test -p qmp-schema --test growth -- --include-ignored --nocapture` shows both.

use std::collections::BTreeMap;
use std::fmt::Write;

use allocation_counter::measure;
use qmp_schema::{LoadError, Options, load_with};
use qmp_testing::growth::{instructions, is_linear};

type Files = BTreeMap<String, String>;

/// Makes a schema of a size.
type Shape = fn(usize) -> Files;

/// Loads a schema, and shows what is wrong with it.
fn load(files: &Files) -> &'static str {
    let read = |path: &str| match files.get(path) {
        Some(text) => Ok(text.clone().into_bytes()),
        None => Err(std::io::Error::from(std::io::ErrorKind::NotFound)),
    };
    match load_with("main.json", &read, &Options::default()) {
        Ok(_) => "fine",
        Err(LoadError::Invalid(report)) => {
            let _ = (report.render(false), report.to_json());
            report.diagnostics[0].kind.code()
        }
        Err(LoadError::Unreadable { error, .. }) => panic!("{error}"),
    }
}

fn one(text: String) -> Files {
    BTreeMap::from([("main.json".to_owned(), text)])
}

/// A line for each number.
fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, i| {
        text.push_str(&line(i));
        text.push('\n');
        text
    })
}

/// A list of something for each number.
fn list(count: usize, item: impl Fn(usize) -> String) -> String {
    (0..count).map(item).collect::<Vec<_>>().join(", ")
}

const SHAPES: &[(&str, &str, Shape)] = &[
    ("definitions with one prefix", "fine", |n| {
        one(lines(n, |i| {
            format!("{{ 'struct': 'PrefixPrefixPrefixPrefix{i}', 'data': {{ 'a': 'int' }} }}")
        }))
    }),
    ("misspelt types", "E0602", |n| {
        one(lines(n, |i| {
            format!("{{ 'struct': 'PrefixPrefix{i}', 'data': {{ 'a': 'PrefixPrefixx{i}' }} }}")
        }))
    }),
    ("misspelt branches", "E0616", |n| {
        let values = list(n, |i| format!("'value{i}'"));
        let branches = list(n, |i| format!("'value-{i}': 'Empty'"));
        one(format!(
            "{{ 'struct': 'Empty', 'data': {{}} }} {{ 'enum': 'Tag', 'data': [ {values} ] }}
             {{ 'union': 'Union', 'base': {{ 't': 'Tag' }}, 'discriminator': 't',
                'data': {{ {branches} }} }}"
        ))
    }),
    ("misspelt discriminators", "E0611", |n| {
        let members = list(n, |i| format!("'tag{i}': 'int'"));
        one(format!("{{ 'struct': 'Base', 'data': {{ {members} }} }}\n")
            + &lines(n, |i| {
                format!(
                    "{{ 'union': 'Union{i}', 'base': 'Base', 'discriminator': 'tag-{i}',
                            'data': {{ 'a': 'Base' }} }}"
                )
            }))
    }),
    ("misspelt includes", "E0404", |n| {
        let mut files = Files::new();
        let count = n.min(9_000);
        for i in 0..count {
            files.insert(format!("file{i:05}.json"), String::new());
        }
        let there = lines(count, |i| format!("{{ 'include': 'file{i:05}.json' }}"));
        let missing = lines(count, |i| format!("{{ 'include': 'fill{i:05}.json' }}"));
        files.insert("main.json".into(), there + &missing);
        files
    }),
    ("branches that a wide enum implies", "fine", |n| {
        let width = 100;
        let values = list(width, |i| format!("'value{i}'"));
        one(format!(
            "{{ 'struct': 'Empty', 'data': {{}} }}\n{{ 'enum': 'Tag', 'data': [ {values} ] }}\n"
        ) + &lines(n / 10, |i| {
            format!(
                "{{ 'union': 'Union{i}', 'base': {{ 't': 'Tag' }}, 'discriminator': 't',
                        'data': {{ 'value1': 'Empty' }} }}"
            )
        }))
    }),
    ("branches that are implied without end", "E0610", |n| {
        let values = list(n * 20, |i| format!("'value{i}'"));
        one(format!("{{ 'enum': 'Tag', 'data': [ {values} ] }}\n")
            + &lines(n * 2, |i| {
                format!(
                    "{{ 'union': 'Union{i}', 'base': {{ 't': 'Tag' }}, 'discriminator': 't',
                            'data': {{}} }}"
                )
            }))
    }),
    ("unions of one union of empty structs", "fine", |n| {
        let values = list(n, |i| format!("'value{i}'"));
        let inner = list(n, |i| format!("'value{i}': 'Empty'"));
        let outer = list(n, |i| format!("'value{i}': 'Inner'"));
        one(format!(
            "{{ 'struct': 'Empty', 'data': {{}} }} {{ 'enum': 'Tag', 'data': [ {values} ] }}
             {{ 'union': 'Inner', 'base': {{ 't': 'Tag' }}, 'discriminator': 't',
                'data': {{ {inner} }} }}
             {{ 'union': 'Outer', 'base': {{ 'v': 'Tag' }}, 'discriminator': 'v',
                'data': {{ {outer} }} }}"
        ))
    }),
    ("commands with one conditional type", "E0623", |n| {
        let members = list(n, |i| format!("'m{i}': {{ 'type': 'int', 'if': 'A' }}"));
        one(format!("{{ 'struct': 'Data', 'data': {{ {members} }} }}\n")
            + &lines(n, |i| {
                format!("{{ 'command': 'command-{i}', 'data': 'Data' }}")
            }))
    }),
    ("members", "fine", |n| {
        let members = list(n * 4, |i| format!("'m{i}': 'int'"));
        one(format!("{{ 'struct': 'Wide', 'data': {{ {members} }} }}"))
    }),
    ("described members", "fine", |n| {
        let members = list(n, |i| format!("'m{i}': 'int'"));
        let described = lines(n, |i| format!("# @m{i}: text"));
        one(format!(
            "##\n# @Wide:\n#\n{described}##\n{{ 'struct': 'Wide', 'data': {{ {members} }} }}"
        ))
    }),
    ("members that are no types", "E0546", |n| {
        let branches = list(n, |i| format!("'m{i}': [ 'int' ]"));
        one(format!(
            "{{ 'union': 'Long{}', 'base': {{}}, 'discriminator': 't', 'data': {{ {branches} }} }}",
            "g".repeat(3_000)
        ))
    }),
    ("duplicate keys", "E0206", |n| {
        let members = list(n * 4, |_| "'m': 'int'".into());
        one(format!("{{ 'struct': 'Wide', 'data': {{ {members} }} }}"))
    }),
    ("bases in front of what has them", "fine", |n| {
        one(lines(n, |i| {
            let own = format!("'data': {{ 'm{i}': 'int' }}");
            match i % 150 {
                0 => format!("{{ 'struct': 'Struct{i}', {own} }}"),
                _ => format!(
                    "{{ 'struct': 'Struct{i}', 'base': 'Struct{}', {own} }}",
                    i - 1
                ),
            }
        }))
    }),
    ("features", "E0608", |n| {
        let features = list(n * 4, |i| format!("'f{i}'"));
        one(format!("{{ 'command': 'a', 'features': [ {features} ] }}"))
    }),
    ("operands", "fine", |n| {
        let operands = list(n * 4, |i| format!("'A{i}'"));
        one(format!(
            "{{ 'command': 'a', 'if': {{ 'all': [ {operands} ] }} }}"
        ))
    }),
    ("operands that are wrong", "E0531", |n| {
        let operands = list(n * 4, |i| format!("'a{i}'"));
        one(format!(
            "{{ 'struct': 'Aa', 'data': {{ 'long{}': {{ 'type': 'int',
                'if': {{ 'all': [ {operands} ] }} }} }} }}",
            "g".repeat(3_000)
        ))
    }),
    ("lines of documentation", "fine", |n| {
        one(format!(
            "##\n{}##\n",
            lines(n * 4, |i| format!("# Line {i}."))
        ))
    }),
    ("paragraphs of documentation", "fine", |n| {
        let text = lines(n * 4, |i| format!("# Line {i}.\n#"));
        one(format!("##\n# @a:\n#\n{text}##\n{{ 'command': 'a' }}"))
    }),
    ("sections of documentation", "fine", |n| {
        let text = lines(n * 4, |i| format!("#\n# TODO: Line {i}."));
        one(format!("##\n# @a:\n#\n{text}##\n{{ 'command': 'a' }}"))
    }),
    ("definitions on one line", "fine", |n| {
        one(list(n, |i| format!("{{ 'command': 'a{i}' }}")).replace(", ", " "))
    }),
    ("errors on one line", "E0501", |n| {
        one("{ 'a': 'b' } ".repeat(n))
    }),
    ("one line of brackets", "E0207", |n| {
        one(format!("[ {} ]", list(n * 10, |_| "[]".into())))
    }),
    ("one line of stray letters", "E0201", |n| {
        one("x".repeat(n * 100))
    }),
    ("one line of stray words", "E0201", |n| {
        one("x [ ".repeat(100) + &"x : ".repeat(n * 10))
    }),
    ("one comment", "fine", |n| {
        one("#".to_owned() + &"x".repeat(n * 100))
    }),
    ("blanks", "fine", |n| one(" \n".repeat(n * 100))),
    ("lone carriage returns", "fine", |n| {
        one("# a\r".repeat(n * 20))
    }),
    ("comments behind definitions", "fine", |n| {
        one(lines(n, |i| format!("{{ 'command': 'a{i}' }} # comment")))
    }),
    ("quotes", "E0202", |n| one("'\n".repeat(n * 10))),
    ("ends of documentation", "E0301", |n| {
        one("##x\n".repeat(n * 10))
    }),
    ("starts of documentation", "E0303", |n| {
        one("##\n{\n}\n".repeat(n))
    }),
    ("files", "fine", |n| {
        let count = (n / 10).min(9_000);
        let mut files: Files = (0..count)
            .map(|i| {
                (
                    format!("f{i}.json"),
                    "{ 'include': 'f0.json' }\n".to_owned(),
                )
            })
            .collect();
        files.insert("f0.json".into(), String::new());
        let text = lines(count, |i| format!("{{ 'include': 'f{i}.json' }}"));
        files.insert("main.json".into(), text);
        files
    }),
    ("one string", "E0106", |n| {
        one(format!("{{ 'command': '{}' }}", "é".repeat(n * 100)))
    }),
    ("words in a string of a definition", "E0204", |n| {
        one(lines(n, |_| "{ 'command': 'é' }".into()))
    }),
    ("broken definitions", "E0205", |n| {
        one(lines(n * 4, |_| "{ 'a' 'b' }".into()))
    }),
    ("opened braces", "E0105", |n| one("{\n".repeat(n * 4))),
    (
        "strings without end",
        "E0202",
        |n| one("'a\n".repeat(n * 4)),
    ),
    ("undocumented", "E0317", |n| {
        one(lines(n, |i| format!("##\n# @c{i}:\n##")))
    }),
    ("documentation of nothing", "fine", |n| {
        one("##\n# text\n".repeat(n * 4))
    }),
    ("commands", "fine", |n| {
        one(lines(n * 4, |i| {
            format!("{{ 'command': 'c{i}', 'data': {{ 'a': 'int' }} }}")
        }))
    }),
    ("doubles", "E0601", |n| {
        one("{ 'struct': 'Same', 'data': {} }\n".repeat(n * 4))
    }),
    ("unknown types", "E0602", |n| {
        one(lines(n, |i| {
            format!("{{ 'struct': 'S{i}x', 'data': {{ 'a': 'Unknown' }} }}")
        }))
    }),
    ("unknown elements", "E0602", |n| {
        one(lines(n, |i| {
            format!("{{ 'command': 'c{i}', 'returns': [ 'S{i}' ] }}")
        }))
    }),
    ("values", "fine", |n| {
        let values = list(n * 4, |i| format!("'v{i}'"));
        one(format!("{{ 'enum': 'Wide', 'data': [ {values} ] }}"))
    }),
    ("members without end", "E0206", |n| {
        let members = list(n * 4, |_| "'m': 'int'".into());
        one(format!("{{ 'struct': 'Wide', 'data': {{ {members} }} "))
    }),
    ("described values", "fine", |n| {
        let described = lines(n, |i| format!("# @v{i}: text"));
        let values = list(n, |i| format!("'v{i}'"));
        one(format!(
            "##\n# @Wide:\n#\n{described}##\n{{ 'enum': 'Wide', 'data': [ {values} ] }}"
        ))
    }),
];

/// Without optimization everything takes some thirty times as long.
const SMALL: usize = if cfg!(debug_assertions) { 100 } else { 5_000 };

const FACTOR: u64 = 5;
const LARGE: usize = SMALL * 5;

#[test]
fn size_costs_no_more_than_its_share() {
    let mut failures = String::new();
    for (name, code, shape) in SHAPES {
        let mut found = "";
        let [small, large] = [SMALL, LARGE].map(|size| {
            let files = shape(size);
            measure(|| found = load(&files))
        });
        if found != *code {
            let _ = writeln!(failures, "{name}: {found} instead of {code}");
        }
        let (allocations, bytes) = (small.count_total, small.bytes_total);
        let (more, larger) = (large.count_total, large.bytes_total);
        println!("{name:40} {allocations:8} {more:8} allocations {bytes:11} {larger:11} bytes");
        if !is_linear(allocations, more, FACTOR, 1_000)
            || !is_linear(bytes, larger, FACTOR, 1 << 18)
        {
            let _ = writeln!(failures, "{name}: {small:?}, {large:?}");
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// Which shape of which size `work` loads.
const WORK: &str = "GROWTH";

/// What `instructions_grow_with_size` counts.
#[test]
fn work() {
    let work = std::env::var(WORK).unwrap_or_default();
    let Some((index, size)) = work.split_once(' ') else {
        return;
    };
    let [index, size] = [index, size].map(|number| number.parse::<usize>().expect("a number"));
    load(&SHAPES[index].2(size));
}

#[test]
#[ignore = "takes minutes, and needs valgrind"]
fn instructions_grow_with_size() {
    if !qmp_testing::needs::program("valgrind") {
        return;
    }
    let count = |work: String| instructions("work", WORK, &work).expect("it is counted");
    let start = count(String::new());
    let mut failures = String::new();
    for (index, (name, ..)) in SHAPES.iter().enumerate() {
        let [small, large] =
            [SMALL, LARGE].map(|size| count(format!("{index} {size}")).saturating_sub(start));
        println!("{name:40} {small:13} {large:13} instructions");
        if !is_linear(small, large, FACTOR, 10_000_000) {
            let _ = writeln!(failures, "{name}: {small}, {large} instructions");
        }
    }
    assert!(failures.is_empty(), "{failures}");
}
