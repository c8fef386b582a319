//! The formats of a report: what they look like, that they are well formed, and that nothing in a
//! schema can be more than text in them.
//!
//! `BLESS=1 cargo test -p qmp-diff --test formats` writes what comes out as what is expected.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use qmp_diff::report::{Format, Layout, explain, json, rules, write};
use qmp_diff::rule::Rule;
use qmp_diff::{
    Accepted, ComparedSchema, Comparison, Confirmation, Hint, Level, Lifetime, Location, Options,
    Policy, Report, View, Visibility, Witness, Witnesses,
};
use qmp_message::{Leaf, Path as Way, Side, Step};
use roxmltree::{Document, Node};
use serde_json::Value;

const ACCEPTED: &str = "\
[[accept]]
rule = 'command-oob-lost'
item = 'thing-change'
reason = 'nobody sends it out of band'

[[accept]]
item = 'gone-long-ago'
reason = 'it was gone'
";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats")
}

fn load(file: &str) -> qmp_schema::Loaded {
    let loaded = qmp_schema::load(file, &|path: &str| std::fs::read(folder().join(path)));
    loaded.unwrap_or_else(|error| panic!("{error}"))
}

fn side<'l>(
    label: &'l str,
    loaded: &'l qmp_schema::Loaded,
    visibility: Visibility,
) -> ComparedSchema<'l> {
    ComparedSchema {
        label,
        schema: &loaded.schema,
        sources: &loaded.sources,
        visibility,
        release: None,
    }
}

/// A report with some of everything.
fn report(view: View, visibility: Visibility) -> Report {
    let (old, new) = (load("old.json"), load("new.json"));
    let (old, new) = (
        side("1.0.0", &old, visibility),
        side("2.0.0", &new, visibility),
    );
    let confirm = |witnesses: &[&Witness]| {
        let desc = "Parameter 'force' is unexpected".to_owned();
        let answer = |_: &&Witness| Confirmation::Confirmed(desc.clone());
        witnesses.iter().map(answer).collect()
    };
    let options = Options {
        view,
        accepted: Accepted::parse(ACCEPTED).expect("a list"),
        today: "2026-01-01".to_owned(),
        witnesses: Witnesses::Confirm(&confirm),
        ..Options::default()
    };
    let mut report = Report::new(Comparison::run(&old, &new, &options));
    for finding in &mut report.findings {
        match &mut finding.witness {
            Some(witness) if finding.item != "thing-remove.force" => witness.outcome = None,
            _ => {}
        }
    }
    let lost = report
        .findings
        .iter_mut()
        .find(|finding| finding.item == "THING_LOST");
    let lost = lost.expect("it is lost");
    lost.lifecycle = Rule::find("undeprecated-removal");
    lost.policy = Policy::Violation;
    lost.level = Level::Error;
    lost.lifetime = Some(Lifetime {
        deprecated: None,
        last: "1.2.0".parse().expect("a release"),
        gone: "2.0.0".parse().expect("a release"),
    });
    report.findings.sort_by_key(|finding| {
        let root = finding.root().map(str::to_owned);
        (
            Reverse(finding.level),
            root,
            finding.item.clone(),
            finding.rule().id,
        )
    });
    report
}

fn usual() -> Report {
    report(View::Client, Visibility::FILES)
}

fn empty() -> Report {
    let same = load("old.json");
    let side = side("1.0.0", &same, Visibility::FILES);
    let newer = ComparedSchema {
        label: "1.0.1",
        ..side
    };
    Report::new(Comparison::run(&side, &newer, &Options::default()))
}

/// What no place where it is put may take for anything but text.
const HOSTILE: &str = "\u{1b}[31m\u{202e}\u{0}\r\n::error::x,y%0A ]]></script><b onclick='a'>\"&amp; \
                       `*_[a](http://b.c)_*` |@someone #1 ${{ x }} {0} \u{ffff}\u{2028}--><!--";

/// A report in which every text that comes from outside is hostile.
fn hostile() -> Report {
    let mut report = usual();
    let nasty = |text: &mut String| HOSTILE.clone_into(text);
    nasty(&mut report.old);
    nasty(&mut report.new);
    report.stale = vec![HOSTILE.to_owned()];
    let accepted = report.accepted.iter_mut();
    let accepted = accepted.map(|(finding, reason)| {
        nasty(reason);
        finding
    });
    for finding in report.findings.iter_mut().chain(accepted) {
        nasty(&mut finding.item);
        nasty(&mut finding.old);
        nasty(&mut finding.new);
        for place in &mut finding.places {
            let side = Some(Side::Arguments);
            place.path = Way {
                root: HOSTILE.to_owned(),
                side,
                steps: vec![
                    Step::Member(HOSTILE.to_owned()),
                    Step::Branch {
                        tag: HOSTILE.to_owned(),
                        value: HOSTILE.to_owned(),
                    },
                ],
                leaf: Some(Leaf::Value(HOSTILE.to_owned())),
            };
        }
        let text = HOSTILE.to_owned();
        finding.hints = vec![Hint { rule: None, text }];
        let location = Location {
            file: HOSTILE.to_owned(),
            line: 1,
        };
        finding.old_location = Some(location.clone());
        finding.new_location = Some(location);
        finding.witness = Some(Witness {
            command: HOSTILE.to_owned(),
            arguments: serde_json::json!({ HOSTILE: HOSTILE }),
            out_of_band: false,
            class: HOSTILE.to_owned(),
            desc: HOSTILE.to_owned(),
            outcome: Some(Confirmation::Refuted(HOSTILE.to_owned())),
        });
    }
    report
}

/// The same finding, so often.
fn many(count: usize) -> Report {
    let mut report = usual();
    let first = report.findings[0].clone();
    report.findings = (0..count)
        .map(|number| {
            let mut finding = first.clone();
            finding.item = format!("thing-{number}");
            for place in &mut finding.places {
                place.path.root = format!("command-{}", number / 3);
            }
            finding
        })
        .collect();
    report
}

/// Compares a text with a file; writes the file instead if the variable `BLESS` is set.
fn expect(file: &str, actual: &str) {
    let path = folder().join(file);
    // The version of the program does not matter here.
    let actual = actual.replace(env!("CARGO_PKG_VERSION"), "VERSION");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, actual).expect("it can be written");
        return;
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    let line = expected.lines().zip(actual.lines());
    let line = line.take_while(|(one, other)| one == other).count() + 1;
    assert!(
        expected == actual,
        "{}:{line}: it differs here; run with BLESS=1 and look at the difference",
        path.display()
    );
}

/// A test for each format, which compares a report with a file.
macro_rules! formats {
    ($($name:ident: $format:ident, $file:literal;)*) => {
        $(#[test]
        fn $name() {
            expect($file, &write(&usual(), Format::$format, &Layout::default()));
        })*
    };
}

formats! {
    terminal: Terminal, "terminal.txt";
    text: Text, "text.txt";
    json: Json, "report.json";
    markdown: Markdown, "comment.md";
    github: Github, "github.txt";
    sarif: Sarif, "report.sarif";
    html: Html, "page.html";
}

#[test]
fn a_terminal_gets_more_and_colours_if_it_wants() {
    let options = Layout {
        verbose: true,
        width: 60,
        ..Layout::default()
    };
    let report = report(View::Qemu, Visibility::ANSWER);
    expect("verbose.txt", &write(&report, Format::Terminal, &options));
    let colour = Layout {
        colour: true,
        ..options
    };
    let coloured = write(&report, Format::Terminal, &colour);
    assert!(coloured.contains("\u{1b}[1m\u{1b}[31merror"), "{coloured}");
    // Nothing else differs.
    let mut plain = String::new();
    for (index, part) in coloured.split("\u{1b}[").enumerate() {
        let text = match index {
            0 => part,
            _ => part.split_once('m').expect("a colour").1,
        };
        plain.push_str(text);
    }
    assert_eq!(plain, write(&report, Format::Terminal, &options));
}

#[test]
fn lines_fit_the_terminal() {
    for width in [20, 40, 100] {
        let options = Layout {
            width,
            ..Layout::default()
        };
        for line in write(&usual(), Format::Terminal, &options).lines() {
            // What may be copied is not broken, nor is a word.
            let label = line.trim_start().split(' ').next().unwrap_or_default();
            let is_whole = ["path", "query", "old", "new", "proof"].contains(&label);
            let is_word = line.split_whitespace().count() <= 2;
            let fits = line.chars().count() <= width;
            assert!(fits || is_whole || is_word, "longer than {width}: {line}");
        }
    }
}

#[test]
fn a_report_without_findings_says_so() {
    let options = Layout::default();
    let write = |format| write(&empty(), format, &options);
    assert_eq!(
        write(Format::Terminal),
        "1.0.0 → 1.0.1 (view: client)\nNo difference found between 1.0.0 and 1.0.1 among \
         12 commands and 2 events.\n\
         0 errors, 0 warnings, 0 for information\n"
    );
    assert_eq!(write(Format::Text), "");
    assert_eq!(write(Format::Github), "");
    check_json(&write(Format::Json));
    check_sarif(&write(Format::Sarif));
    check_page(&write(Format::Html));
}

#[test]
fn each_text_line_is_a_finding() {
    for report in [usual(), hostile(), many(50)] {
        let text = write(&report, Format::Text, &Layout::default());
        assert_eq!(
            text.lines().count(),
            report.findings.len() + report.stale.len()
        );
        for line in text.lines() {
            let level = line.split(' ').next().expect("a word");
            assert!(["error", "warn", "info"].contains(&level), "{line}");
        }
        check_harmless(&text);
    }
}

/// Nothing in the text does anything to a terminal, but end lines.
fn check_harmless(text: &str) {
    let text = text.replace('\n', " ");
    assert_eq!(qmp_schema::diagnostic::printable(&text), text);
}

#[test]
fn hostile_texts_do_nothing_to_a_terminal() {
    for verbose in [false, true] {
        let options = Layout {
            verbose,
            ..Layout::default()
        };
        let text = write(&hostile(), Format::Terminal, &options);
        assert!(text.contains("\\u{1b}[31m\\u{202e}\\u{0}\\u{d}"), "{text}");
        check_harmless(&text);
        check_harmless(&write(&hostile(), Format::Markdown, &options));
        check_harmless(&write(&hostile(), Format::Github, &options));
    }
}

fn check_json(text: &str) -> Value {
    let document: Value = serde_json::from_str(text).expect("JSON");
    if let Err(error) = schema().validate(&document) {
        panic!(
            "not as the JSON Schema has it: {}: {error}",
            error.instance_path()
        );
    }
    document
}

/// The published schema. It allows members to be added; here, one that it does not list is an error.
fn schema() -> jsonschema::Validator {
    fn close(schema: &mut Value) {
        if let Value::Object(keywords) = schema {
            if keywords.contains_key("properties") {
                keywords.insert("additionalProperties".to_owned(), false.into());
            }
            keywords.values_mut().for_each(close);
        } else if let Value::Array(schemas) = schema {
            schemas.iter_mut().for_each(close);
        }
    }
    let mut schema = serde_json::from_str(json::SCHEMA).expect("JSON");
    close(&mut schema);
    jsonschema::validator_for(&schema).expect("a JSON Schema")
}

#[test]
fn json_is_as_its_schema_says() {
    for report in [usual(), hostile(), report(View::Rust, Visibility::ANSWER)] {
        let text = write(&report, Format::Json, &Layout::default());
        let document = check_json(&text);
        let entries = document["findings"].as_array().expect("a list");
        assert_eq!(entries.len(), report.findings.len());
        for (entry, finding) in entries.iter().zip(&report.findings) {
            assert_eq!(entry["item"], finding.item.as_str());
            assert_eq!(entry["fingerprint"], finding.fingerprint());
            assert_eq!(
                entry["places"].as_array().map(Vec::len),
                Some(finding.places.len())
            );
        }
        assert_eq!(document["summary"]["error"], report.count(Level::Error));
        assert_eq!(
            document["blind"].as_array().map(Vec::len),
            Some(report.blind.len())
        );
        assert_eq!(document["worst"], "error");
    }
}

#[test]
fn the_json_schema_refuses_what_is_not_a_report() {
    let schema = schema();
    let text = write(&usual(), Format::Json, &Layout::default());
    let document: Value = serde_json::from_str(&text).expect("JSON");
    for (pointer, value) in [
        ("/version", Value::from(2)),
        ("/view", "nobody".into()),
        ("/summary/error", (-1).into()),
        ("/findings", Value::Null),
        ("/findings/0/level", "fatal".into()),
        ("/findings/0/fingerprint", "x".into()),
        ("/findings/0/judgements", Value::Array(Vec::new())),
        ("/findings/0/places/0/kind", "type".into()),
        ("/findings/0/builds", true.into()),
        ("/findings/0/witness", Value::Object(serde_json::Map::new())),
        ("/accepted/0/finding/rule", Value::Null),
        ("/stale/0", 1.into()),
    ] {
        let mut document = document.clone();
        *document.pointer_mut(pointer).expect(pointer) = value;
        assert!(!schema.is_valid(&document), "{pointer}");
    }
    for key in ["version", "findings", "blind"] {
        let mut document = document.clone();
        document.as_object_mut().expect("an object").remove(key);
        assert!(!schema.is_valid(&document), "without {key}");
    }
}

/// All findings: those that count, and the accepted.
fn total(report: &Report) -> usize {
    report.findings.len() + report.accepted.len()
}

fn check_sarif(text: &str) -> Value {
    let document: Value = serde_json::from_str(text).expect("JSON");
    assert_eq!(document["version"], "2.1.0");
    let run = &document["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    let ids: BTreeSet<&str> = rules
        .iter()
        .filter_map(|rule| rule["id"].as_str())
        .collect();
    assert_eq!(ids.len(), rules.len(), "a rule is there twice");
    for rule in rules {
        for text in ["shortDescription", "fullDescription", "help"] {
            assert!(!rule[text]["text"].as_str().expect(text).is_empty());
        }
    }
    for result in run["results"].as_array().expect("results") {
        let index = result["ruleIndex"].as_u64().expect("an index");
        let index = usize::try_from(index).expect("an index");
        assert_eq!(rules[index]["id"], result["ruleId"]);
        let level = result["level"].as_str().expect("a level");
        assert!(["error", "warning", "note"].contains(&level));
        assert!(result["message"]["text"].is_string());
        let fingerprints = result["partialFingerprints"].as_object();
        assert_eq!(fingerprints.expect("an object").len(), 1);
        let locations = result["locations"].as_array().expect("a list");
        for location in locations
            .iter()
            .chain(result["relatedLocations"].as_array().into_iter().flatten())
        {
            let Some(physical) = location.get("physicalLocation") else {
                continue;
            };
            let uri = physical["artifactLocation"]["uri"]
                .as_str()
                .expect("an address");
            let is_fine = |c: char| c.is_ascii_alphanumeric() || "-._~/%:".contains(c);
            assert!(uri.chars().all(is_fine), "{uri}");
            if let Some(region) = physical.get("region") {
                assert!(region["startLine"].as_u64() >= Some(1));
            }
        }
    }
    document
}

#[test]
fn sarif_refers_to_what_is_there() {
    for report in [usual(), hostile(), report(View::Rust, Visibility::ANSWER)] {
        let text = write(&report, Format::Sarif, &Layout::default());
        let document = check_sarif(&text);
        let run = &document["runs"][0];
        let results = run["results"].as_array().expect("results");
        assert_eq!(results.len(), total(&report));
        let suppressed = results
            .iter()
            .filter(|result| result.get("suppressions").is_some());
        assert_eq!(suppressed.count(), report.accepted.len());
        let notifications = &run["invocations"][0]["toolConfigurationNotifications"];
        assert_eq!(
            notifications.as_array().map(Vec::len),
            Some(report.stale.len())
        );
    }
    let text = write(&hostile(), Format::Sarif, &Layout::default());
    let document = check_sarif(&text);
    let message = &document["runs"][0]["results"][0]["message"]["text"];
    let message = message.as_str().expect("a text");
    check_harmless(message);
    assert!(!message.replace("\\[", "").contains('['), "{message}");
}

/// Checks the form of a page, and gives the number of findings in it.
fn check_page(text: &str) -> usize {
    assert!(text.starts_with("<!DOCTYPE html>\n"));
    let options = roxmltree::ParsingOptions {
        allow_dtd: true,
        ..roxmltree::ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options).expect("XML");
    let elements = || document.descendants().filter(Node::is_element);
    let mut ids = BTreeSet::new();
    for id in elements().filter_map(|node| node.attribute("id")) {
        assert!(ids.insert(id), "the id '{id}' is there twice");
    }
    // Labels and references lead to what is there.
    for name in ["for", "aria-labelledby"] {
        for id in elements().filter_map(|node| node.attribute(name)) {
            assert!(ids.contains(id), "{name}=\"{id}\" leads nowhere");
        }
    }
    let known = [
        "html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "h3", "p", "ul",
        "li", "form", "fieldset", "legend", "label", "input", "select", "option", "button",
        "output", "main", "section", "article", "details", "summary", "dl", "dt", "dd", "code",
        "span", "script",
    ];
    for node in elements() {
        let name = node.tag_name().name();
        assert!(known.contains(&name), "<{name}>");
        for attribute in node.attributes() {
            let name = attribute.name();
            assert!(!name.starts_with("on"), "{name}");
            assert!(
                !["src", "href", "action", "style"].contains(&name),
                "{name}"
            );
        }
        // Elements that have no end in HTML have no content, and all others have an end.
        let is_void = ["meta", "input"].contains(&name);
        let source = &text[node.range()];
        assert_eq!(is_void, source.ends_with("/>"), "{source}");
    }
    let count = |name| elements().filter(|node| node.has_tag_name(name)).count();
    assert_eq!((count("script"), count("style"), count("main")), (1, 1, 1));
    for own in elements().filter(|node| ["script", "style"].contains(&node.tag_name().name())) {
        let own = own.text().expect("it has a text");
        for elsewhere in [
            "://",
            "url(",
            "import",
            "fetch",
            "XMLHttp",
            "eval",
            "innerHTML",
        ] {
            assert!(!own.contains(elsewhere), "{elsewhere}");
        }
    }
    // Every field has a name that is read out.
    for name in ["input", "select"] {
        for field in elements().filter(|node| node.has_tag_name(name)) {
            let id = field.attribute("id");
            let is_labelled = field.ancestors().any(|node| node.has_tag_name("label"))
                || elements().any(|node| id.is_some() && node.attribute("for") == id);
            assert!(is_labelled, "{field:?}");
        }
    }
    for finding in elements().filter(|node| node.has_tag_name("article")) {
        for name in ["data-rules", "data-roots", "data-axes"] {
            let list = finding.attribute(name).expect(name);
            let list: Vec<String> = serde_json::from_str(list).expect("a list of texts");
            // What can be chosen is what the findings have.
            for value in list {
                let mut options = elements().filter(|node| node.has_tag_name("option"));
                let is_there = options.any(|option| option.attribute("value") == Some(&value));
                assert!(is_there, "'{value}' cannot be chosen");
            }
        }
    }
    count("article")
}

#[test]
fn pages_stand_alone() {
    for report in [
        usual(),
        hostile(),
        report(View::Qemu, Visibility::ANSWER),
        many(30),
    ] {
        let text = write(&report, Format::Html, &Layout::default());
        assert_eq!(check_page(&text), total(&report));
    }
}

#[test]
fn comments_fit_and_are_balanced() {
    for (report, is_complete) in [(usual(), true), (hostile(), true), (many(2_000), false)] {
        for verbose in [false, true] {
            let options = Layout {
                verbose,
                ..Layout::default()
            };
            let text = write(&report, Format::Markdown, &options);
            assert!(text.len() <= 65_536, "{}", text.len());
            let lines = |start| text.lines().filter(|line| line.starts_with(start)).count();
            assert_eq!(lines("<details"), lines("</details>"));
            let said = text.lines().last().expect("a line");
            if is_complete {
                assert_eq!(lines("- "), report.findings.len() + report.stale.len());
                assert_eq!(said, "</details>");
            } else {
                let left_out = report.findings.len() + report.stale.len() - lines("- ");
                assert!(text.len() > 60_000, "there would be room");
                assert_eq!(
                    said,
                    format!("{left_out} findings left out here: a comment cannot be longer.")
                );
            }
        }
    }
    let text = write(&hostile(), Format::Markdown, &Layout::default());
    let hints: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("  - hint: "))
        .collect();
    assert!(hints.len() > 5);
    for hint in hints {
        for markup in ["<", ">", "@someone", "#1 ", "http://", "&amp;amp"] {
            assert_eq!(
                hint.contains(markup),
                markup == "&amp;amp",
                "{markup}: {hint}"
            );
        }
        for (at, c) in hint.char_indices().filter(|(_, c)| "`*_[]|~$".contains(*c)) {
            assert!(hint[..at].ends_with('\\'), "'{c}': {hint}");
        }
    }
    // What is code ends where it should: between as many backticks as it began with.
    let paths: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("  - path: "))
        .collect();
    assert!(paths.len() > 5);
    for path in paths {
        let inner = path
            .strip_prefix("``")
            .and_then(|path| path.strip_suffix("``"));
        assert!(!inner.expect("a fence").contains("``"), "{path}");
    }
}

#[test]
fn annotations_are_escaped_sorted_and_capped() {
    let text = write(&hostile(), Format::Github, &Layout::default());
    for line in text.lines() {
        if line.starts_with("not shown here: ") {
            continue;
        }
        let (properties, message) = parts(line);
        for (name, value) in properties {
            assert!(["file", "line", "title"].contains(&name), "{line}");
            assert!(!value.contains([':', ',']), "{line}");
        }
        let percents = message
            .match_indices('%')
            .map(|(at, _)| &message[at..at + 3]);
        for percent in percents {
            assert!(["%25", "%0A"].contains(&percent), "{percent}: {line}");
        }
    }

    let mut report = many(25);
    for (number, finding) in report.findings.iter_mut().enumerate() {
        finding.level = [Level::Error, Level::Warn, Level::Info][number.min(12) % 3];
        finding.new_location = Some(Location {
            file: format!("{}.json", ["b", "a"][number % 2]),
            line: 100 - number,
        });
    }
    report.stale.clear();
    let text = write(&report, Format::Github, &Layout::default());
    let lines: Vec<&str> = text.lines().collect();
    let (last, lines) = lines.split_last().expect("lines");
    let count = |command: &str| {
        lines
            .iter()
            .filter(|line| line.starts_with(command))
            .count()
    };
    assert_eq!(count("::error "), 10);
    assert_eq!((count("::warning "), count("::notice ")), (4, 4));
    assert_eq!(*last, "not shown here: 7 errors");
    let errors = lines.iter().take(10).map(|line| {
        let (properties, _) = parts(line);
        let value = |wanted| {
            let found = properties.iter().find(|(name, _)| *name == wanted);
            found.expect("it is there").1
        };
        (
            value("file"),
            value("line").parse::<u32>().expect("a number"),
        )
    });
    assert!(errors.is_sorted(), "{text}");
}

/// The properties of a command to the runner, and its message.
fn parts(line: &str) -> (Vec<(&str, &str)>, &str) {
    let line = line.strip_prefix("::").expect("a command");
    let (head, message) = line.split_once("::").expect("a message");
    let (command, properties) = head.split_once(' ').expect("properties");
    assert!(["error", "warning", "notice"].contains(&command), "{line}");
    let properties = properties.split(',');
    let properties = properties.map(|property| property.split_once('=').expect("a value"));
    (properties.collect(), message)
}

#[test]
fn what_could_not_be_seen_is_said() {
    let text = |visibility| {
        write(
            &report(View::Client, visibility),
            Format::Terminal,
            &Layout::default(),
        )
    };
    let text = |visibility| {
        text(visibility)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert!(!text(Visibility::FILES).contains("could not apply"));
    let snapshot = text(Visibility::SNAPSHOT);
    assert!(
        snapshot.contains("lacks: the division into files ("),
        "{snapshot}"
    );
    assert!(!snapshot.contains("names of types"), "{snapshot}");
    let answer = text(Visibility::ANSWER);
    assert!(answer.contains("lacks: names of types, "), "{answer}");
}

#[test]
fn others_are_named_up_to_a_number() {
    for (others, text) in [
        (0, "also in  6 commands and 1 event\n"),
        (
            2,
            "also in  6 commands and 1 event: query-device, query-first-device and 5 more\n",
        ),
        (
            9,
            "also in  6 commands and 1 event: query-device, query-first-device, \
             query-last-device, query-next-device, query-other-devices, query-things, THING_CHANGED\n",
        ),
    ] {
        let options = Layout {
            others,
            width: 200,
            ..Layout::default()
        };
        let report = write(&usual(), Format::Terminal, &options);
        assert!(report.contains(text), "{text}\nis not in\n{report}");
    }
}

#[test]
fn rules_are_listed_and_explained() {
    let table = rules::text();
    let starts: Vec<&str> = table
        .lines()
        .map(|line| line.split(' ').next().unwrap_or_default())
        .collect();
    let entries: Value = serde_json::from_str(&rules::json()).expect("JSON");
    let entries = entries.as_array().expect("a list");
    assert_eq!(entries.len(), Rule::all().len());
    for (rule, entry) in Rule::all().iter().zip(entries) {
        assert!(
            starts.contains(&rule.id.as_str()),
            "{} is not listed",
            rule.id
        );
        assert_eq!(entry["id"], rule.id.as_str());
        assert_eq!(entry["wire"], rule.general.wire.as_str());
        assert_eq!(
            entry["levels"]["rust"],
            rule.general.level(View::Rust).as_str()
        );
        assert_eq!(
            entry["cases"].as_object().map(serde_json::Map::len),
            Some(rule.cases.len())
        );
        let page = explain::page(rule.id.as_str()).expect("a page");
        for part in [
            "## Verdict",
            "## In a report",
            "## Example",
            "## Why",
            "## What to do",
        ] {
            assert!(page.contains(&format!("\n{part}\n")), "{}: {part}", rule.id);
        }
        for (case, _) in rule.cases {
            assert!(
                page.contains(&format!("\n| {case} ")),
                "{}: {case}",
                rule.id
            );
        }
        for reference in rule.references {
            let words: Vec<&str> = page.split_whitespace().collect();
            let reference: Vec<&str> = reference.split_whitespace().collect();
            assert!(
                words
                    .windows(reference.len())
                    .any(|window| window == reference)
            );
        }
    }
    expect(
        "explained.md",
        &explain::page("ARG-Removed").expect("a page"),
    );
}
