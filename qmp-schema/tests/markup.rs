//! Documentation as data: nothing gets lost, over every release of QEMU and over our own schemas.

#[path = "common/lost.rs"]
mod lost;

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use lost::{as_json, check, texts};
use qmp_schema::doc::markup::{Block, Step, parse, parse_example, parse_hanging, words};
use qmp_schema::{Schema, dump};
use qmp_testing::growth::{instructions, is_linear};
use qmp_testing::schemas;
use serde_json::Value;

/// What has been seen.
#[derive(Debug, Default)]
struct Seen {
    texts: usize,
    examples: usize,
    messages: usize,
    json: usize,
    lists: usize,
    notes: usize,
    since: usize,
}

fn examine(what: &str, blocks: &[Block], seen: &mut Seen) {
    for block in blocks {
        match block {
            Block::Example(example) => {
                seen.examples += 1;
                for step in &example.steps {
                    match step {
                        Step::Text(blocks) => examine(what, blocks, seen),
                        step => {
                            seen.messages += usize::from(!matches!(step, Step::Elided(_)));
                            seen.json += usize::from(step.json().is_some());
                        }
                    }
                }
            }
            Block::Paragraph(_) => {
                let text = words(std::slice::from_ref(block));
                let is_message = ["-> {", "<- {", "\"execute\":"];
                for message in is_message {
                    assert!(!text.contains(message), "{what}: an example:\n{text}");
                }
            }
            Block::List(list) => {
                seen.lists += 1;
                list.items.iter().for_each(|item| examine(what, item, seen));
            }
            Block::Admonition(admonition) => {
                seen.notes += 1;
                examine(what, &admonition.body, seen);
            }
            Block::Quote(blocks) => examine(what, blocks, seen),
            Block::Directive(directive) => panic!("{what}: unknown: {directive:?}"),
            _ => {}
        }
    }
}

/// Checks all documentation of a schema.
fn check_schema(what: &str, schema: &Schema) -> Seen {
    let mut seen = Seen::default();
    let json = dump::to_json(schema, true);
    let mut docs = HashMap::new();
    let entities = json["modules"].as_array().expect("a list").iter();
    for entity in entities.flat_map(|module| module["entities"].as_array().expect("a list")) {
        docs.insert(entity["name"].as_str().unwrap_or_default(), &entity["doc"]);
    }
    let mut free = json["free-form-blocks"].as_array().into_iter().flatten();
    for (_, doc) in schema.docs() {
        let Some(symbol) = &doc.symbol else {
            let json = free.next().expect("one for each");
            check(what, &doc.body, json, &words(&doc.blocks()));
            continue;
        };
        let what = format!("{what}: {symbol}");
        let json = docs[symbol.as_str()];
        let mut one = |text: &str, json: &Value, blocks: Vec<Block>| {
            check(&what, text, &json["blocks"], &words(&blocks));
            seen.texts += 1;
            examine(&what, &blocks, &mut seen);
        };
        one(&doc.body, json, doc.blocks());
        for (entries, key) in [(&doc.members, "members"), (&doc.features, "features")] {
            let entries = entries.iter().filter(|entry| !entry.text.is_empty());
            for (at, entry) in entries.enumerate() {
                let json = &json[key][at];
                one(&entry.text, json, entry.blocks());
                assert_eq!(json["name"], entry.name.as_str());
                let since = entry.since().map(|since| since.to_string());
                assert_eq!(json["since"].as_str(), since.as_deref());
            }
        }
        for (at, section) in doc.sections.iter().enumerate() {
            one(&section.text, &json["sections"][at], section.blocks());
        }
        seen.since += usize::from(doc.since().is_some());
        let says = doc
            .sections
            .iter()
            .any(|section| section.kind.tag() == "Since");
        assert_eq!(says, doc.since().is_some(), "{what}");
    }
    seen
}

#[test]
fn nothing_of_our_own_schemas_is_lost() {
    for (part, at_least) in [("qmp", 1000), ("qga", 50)] {
        let entry = format!("{part}/qapi-schema.json");
        let loaded = schemas::load(&schemas::project().join("schemas"), &entry).expect("is valid");
        let seen = check_schema(part, &loaded.schema);
        assert!(seen.texts >= at_least, "{part}: {seen:?}");
    }
}

/// The folders of QEMU's releases, oldest first.
fn releases(shared: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(shared.join("qapi")).expect("a folder");
    let mut folders: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    folders.sort();
    folders
}

#[test]
fn nothing_of_qemu_is_lost() {
    let Some(shared) = qmp_testing::needs::shared() else {
        return;
    };
    let mut read = 0;
    for folder in releases(&shared) {
        for (part, at_least) in [("qapi", 1000), ("qga", 80)] {
            let name = format!("{} {part}", folder.display());
            // Its comments have been left out.
            if folder.join("since.tsv").exists() {
                continue;
            }
            // A release whose comments the front end does not read is the next test's only.
            let entry = format!("{part}/qapi-schema.json");
            let Ok(loaded) = schemas::load(&folder, &entry) else {
                continue;
            };
            let seen = check_schema(&name, &loaded.schema);
            eprintln!("{name}: {seen:?}");
            assert!(seen.texts > at_least, "{name}: {seen:?}");
            assert!(seen.since > at_least / 20, "{name}: {seen:?}");
            // Most that is sent is complete.
            assert!(seen.json * 10 >= seen.messages * 8, "{name}: {seen:?}");
            assert!(seen.lists > 10 && seen.notes > 3, "{name}: {seen:?}");
            // The agent's manual has none.
            assert!(part == "qga" || seen.examples > 100, "{name}: {seen:?}");
            read += 1;
        }
    }
    assert!(read >= 6, "only {read}");
}

/// Each comment as one text: whatever its parts are, its words stay.
#[test]
fn nothing_of_any_comment_is_lost() {
    let Some(shared) = qmp_testing::needs::shared() else {
        return;
    };
    let mut comments = 0;
    for folder in releases(&shared) {
        for part in ["qapi", "qga"] {
            for entry in fs::read_dir(folder.join(part)).expect("a folder").flatten() {
                let text = fs::read_to_string(entry.path()).unwrap_or_default();
                for (at, comment) in text.split("\n##\n").enumerate() {
                    // Between two of these marks is a comment, or what is not one.
                    if !comment.starts_with("# ") || at == 0 {
                        continue;
                    }
                    let lines = comment.lines();
                    let lines: Vec<_> = lines
                        .map(|line| line.strip_prefix("# ").unwrap_or_default())
                        .collect();
                    let text = lines.join("\n");
                    let what = format!("{}:\n{text}", entry.path().display());
                    // Each reader gets a share of them.
                    let (blocks, json) = as_json(match comments % 3 {
                        0 => parse(&text),
                        1 => parse_hanging(&text),
                        _ => vec![Block::Example(parse_example(&text))],
                    });
                    check(&what, &text, &json, &words(&blocks));
                    comments += 1;
                }
            }
        }
    }
    assert!(comments > 10_000, "only {comments}");
}

/// What could make a reader of texts loop, recurse or take the square of their length, if it is repeated.
const HOSTILE: &[&str] = &[
    "- ",
    "* a ",
    "`",
    "``",
    "*",
    "**",
    "@",
    ":",
    ":a:`",
    "\\",
    "[",
    "-> {\n",
    "{",
    "{\n",
    "\n",
    "..",
    ".. a::\n",
    "::\n\n ",
    "a::\n",
    "http://",
    "1. ",
    "| \n",
    "== ",
    "=== ===\n",
    "`a <b>`_ ",
    "since ",
    "(since 1",
    "a\n ",
    "\u{202e}",
    "é:",
    "*é",
    ":é:`é`",
    "<- \n\n",
    "... \n",
    "=\n=\n",
    ":a:\n",
    "a\n---\n",
    "+-+\n|",
    "\t",
    "é\n\u{a0}é\n",
    "-\u{a0}",
    "1.\u{a0}",
    "=é= =\n",
    "== ==\né é\n== ==\n\n",
];

/// Reads a text in all ways.
fn read_all(text: &str) {
    for blocks in [
        parse(text),
        parse_hanging(text),
        vec![Block::Example(parse_example(text))],
    ] {
        let _ = words(&blocks);
    }
    let _ = qmp_schema::doc::markup::since(text);
}

#[test]
fn hostile_texts_cost_no_more_than_their_length() {
    for part in HOSTILE {
        let [small, large] = [4_000, 20_000].map(|length| {
            let text = part.repeat(length / part.len());
            allocation_counter::measure(|| read_all(&text))
        });
        let linear = is_linear(small.count_total, large.count_total, 5, 1_000)
            && is_linear(small.bytes_total, large.bytes_total, 5, 1 << 16);
        assert!(linear, "{part:?}: {small:?}, {large:?}");
    }
}

/// Which text of which length `work` reads.
const WORK: &str = "MARKUP";

/// What `hostile_texts_take_no_more_instructions` counts.
#[test]
fn work() {
    let work = std::env::var(WORK).unwrap_or_default();
    let Some((index, length)) = work.split_once(' ') else {
        return;
    };
    let [index, length] = [index, length].map(|number| number.parse::<usize>().expect("a number"));
    read_all(&HOSTILE[index].repeat(length / HOSTILE[index].len()));
}

#[test]
#[ignore = "takes minutes, and needs valgrind"]
fn hostile_texts_take_no_more_instructions() {
    if !qmp_testing::needs::program("valgrind") {
        return;
    }
    let count = |work: String| instructions("work", WORK, &work).expect("it is counted");
    let start = count(String::new());
    for (index, part) in HOSTILE.iter().enumerate() {
        let [small, large] =
            [4_000, 20_000].map(|length| count(format!("{index} {length}")).saturating_sub(start));
        let linear = is_linear(small, large, 5, 10_000_000);
        assert!(linear, "{part:?}: {small}, {large} instructions");
    }
}

/// Texts that are nested as deep as their lines are long.
#[test]
fn deep_texts_are_read() {
    for line in ["- a", ".. note::"] {
        let lines: Vec<_> = (0..280)
            .map(|n| format!("{}{line}", " ".repeat(n)))
            .collect();
        for between in ["\n", "\n\n"] {
            let text = lines.join(between);
            let cost = allocation_counter::measure(|| read_all(&text));
            // Some copies of the text for each of the levels that are told apart.
            assert!(
                cost.bytes_total < 400 * text.len() as u64,
                "{line}: {cost:?}"
            );
        }
    }
}

/// Marks in random order, which no writer would think of.
#[test]
fn random_texts() {
    let parts = [
        "Q",
        " ",
        "\n",
        "\n\n",
        "  ",
        "    ",
        "-",
        "- ",
        "*",
        "**",
        "`",
        "``",
        "@Q",
        ":",
        "::",
        "..",
        ".. ",
        "note::",
        "qmp-example::",
        ":title: ",
        ":annotated:",
        "-> ",
        "<- ",
        "...",
        "{",
        "}",
        "\"",
        "\\",
        "=",
        "==",
        "====",
        "===  ===",
        "+--+",
        "|",
        "| ",
        "1. ",
        "#. ",
        "(1) ",
        "since 1.2",
        "http://a.b",
        "é",
        "<b>",
        "_",
        "code-block:: rust",
        "table::",
        "\t",
        "\r",
    ];
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut roll = |sides: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap_or(0) % sides
    };
    for _ in 0..20_000 {
        let text: String = (0..roll(40)).map(|_| parts[roll(parts.len())]).collect();
        for (blocks, json) in [
            as_json(parse(&text)),
            as_json(parse_hanging(&text)),
            as_json(vec![Block::Example(parse_example(&text))]),
        ] {
            let _ = words(&blocks);
            let mut found = Vec::new();
            texts(&json, &mut found);
            let found = found.concat().matches('Q').count();
            assert!(found >= text.matches('Q').count(), "{text:?}\n{json:#}");
        }
    }
}
