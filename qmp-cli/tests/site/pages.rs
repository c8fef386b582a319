//! What the files of the site say, without a browser.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

use html5gum::{Token, Tokenizer};
use serde_json::Value;

use crate::{site, text};

/// What matters of a page.
#[derive(Default)]
struct Html {
    ids: BTreeSet<String>,
    links: Vec<String>,
    /// What the browser loads with the page.
    loads: Vec<String>,
    problems: Vec<String>,
}

/// Elements without an end.
const VOID: [&str; 7] = ["meta", "link", "input", "br", "hr", "img", "col"];

fn read(html: &str) -> Html {
    let mut page = Html::default();
    let mut open: Vec<String> = Vec::new();
    let mut levels = Vec::new();
    let string = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    for token in Tokenizer::new(html) {
        match token.expect("strings do not fail") {
            Token::StartTag(tag) => {
                let name = string(&tag.name);
                let attributes: BTreeMap<String, String> = { tag.attributes.iter() }
                    .map(|(key, value)| (string(key), string(value)))
                    .collect();
                page.start(&name, &attributes, &open);
                if let Some(level) = name
                    .strip_prefix('h')
                    .and_then(|level| level.parse::<u32>().ok())
                {
                    levels.push(level);
                }
                if !VOID.contains(&&*name) {
                    open.push(name);
                }
            }
            Token::EndTag(tag) => {
                let name = string(&tag.name);
                let last = open.pop();
                if last.as_ref() != Some(&name) {
                    page.problems.push(format!("</{name}> ends {last:?}"));
                }
            }
            Token::Error(error) => page.problems.push(format!("{error:?}")),
            Token::String(_) | Token::Comment(_) | Token::Doctype(_) => {}
        }
    }
    if !open.is_empty() {
        page.problems.push(format!("{open:?} have no end"));
    }
    if levels.iter().filter(|level| **level == 1).count() != 1 || levels.first() != Some(&1) {
        page.problems
            .push(format!("no heading of the page: {levels:?}"));
    }
    if let Some(pair) = levels.windows(2).find(|pair| pair[1] > pair[0] + 1) {
        page.problems
            .push(format!("headings leave out a level: {pair:?}"));
    }
    page
}

impl Html {
    fn start(&mut self, name: &str, attributes: &BTreeMap<String, String>, open: &[String]) {
        let is_in = |around: &str| open.iter().any(|name| name == around);
        if let Some(id) = attributes.get("id")
            && !self.ids.insert(id.clone())
        {
            self.problems.push(format!("two elements are '{id}'"));
        }
        if name == "a" && is_in("a") {
            self.problems.push("a link in a link".to_owned());
        }
        if name == "th" && !attributes.contains_key("scope") {
            self.problems
                .push("a heading of a table without a scope".to_owned());
        }
        match name {
            "a" => self.links.extend(attributes.get("href").cloned()),
            "link" => self.loads.extend(attributes.get("href").cloned()),
            _ => self.loads.extend(attributes.get("src").cloned()),
        }
    }
}

/// All pages by their paths.
fn all() -> &'static BTreeMap<String, Html> {
    static ALL: OnceLock<BTreeMap<String, Html>> = OnceLock::new();
    ALL.get_or_init(read_all)
}

fn read_all() -> BTreeMap<String, Html> {
    fn add(root: &Path, folder: &Path, pages: &mut BTreeMap<String, Html>) {
        for entry in std::fs::read_dir(folder).expect("is a folder") {
            let path = entry.expect("can be read").path();
            if path.is_dir() {
                add(root, &path, pages);
            } else if path.extension().is_some_and(|ending| ending == "html") {
                let name = path
                    .strip_prefix(root)
                    .expect("is in it")
                    .to_string_lossy()
                    .into_owned();
                pages.insert(
                    name,
                    read(&std::fs::read_to_string(&path).expect("is text")),
                );
            }
        }
    }
    let mut pages = BTreeMap::new();
    add(site(), site(), &mut pages);
    pages
}

/// The path that a link on a page leads to, and the anchor.
fn target(page: &str, link: &str) -> (String, String) {
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    if path.is_empty() {
        return (page.to_owned(), anchor.to_owned());
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    (parts.join("/"), anchor.to_owned())
}

#[test]
fn every_page_is_correct_and_every_link_leads_somewhere() {
    let pages = all();
    assert!(pages.len() > 2000, "only {} pages", pages.len());
    let mut problems = Vec::new();
    let mut links = 0;
    for (path, page) in pages {
        problems.extend(
            page.problems
                .iter()
                .map(|problem| format!("{path}: {problem}")),
        );
        for link in &page.links {
            links += 1;
            // Those to other sites are not followed.
            if link.starts_with("https://") {
                continue;
            }
            let (to, anchor) = target(path, link);
            match pages.get(&to) {
                None => problems.push(format!("{path}: '{link}' leads nowhere")),
                Some(page) if !anchor.is_empty() && !page.ids.contains(&anchor) => {
                    problems.push(format!("{path}: '{link}' has no such place"));
                }
                Some(_) => {}
            }
        }
        for load in &page.loads {
            let (to, _) = target(path, load);
            if load != "data:," && !site().join(&to).is_file() {
                problems.push(format!("{path}: it loads '{load}'"));
            }
        }
    }
    assert!(links > 50_000, "only {links} links");
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems[..problems.len().min(40)].join("\n")
    );
}

#[test]
fn addresses_differ_by_more_than_the_case_of_letters() {
    let pages = all();
    let lower: BTreeSet<String> = pages.keys().map(|path| path.to_lowercase()).collect();
    assert_eq!(lower.len(), pages.len());
}

#[test]
fn a_command_has_its_members_dates_and_relations() {
    let page = text("commands/blockdev-mirror.html");
    for expected in [
        "<title>blockdev-mirror (QMP) – QMP reference</title>",
        r#"<div class="part" id="speed">"#,
        r##"href="#speed""##,
        r#"href="../events/BLOCK_JOB_READY.html""#,
        r#"href="../types/MirrorSyncMode.html""#,
        ">11.1</th>",
    ] {
        assert!(page.contains(expected), "it lacks {expected}");
    }
}

#[test]
fn a_branch_has_its_members_and_those_of_all_branches() {
    let page = read(&text("commands/blockdev-add.html"));
    for anchor in [
        "node-name",
        "driver.qcow2",
        "driver.qcow2.lazy-refcounts",
        "driver.nbd.server",
    ] {
        assert!(page.ids.contains(anchor), "{anchor} is not there");
    }
    let text = text("commands/blockdev-add.html");
    let branch = text
        .split(r#"id="driver.qcow2""#)
        .nth(1)
        .expect("the branch");
    let branch = branch.split("</details>").next().expect("its end");
    assert!(branch.contains(r##"href="#node-name""##), "{branch}");
    assert!(
        branch.contains("driver</code></a> = <code class=\"value\">qcow2</code>"),
        "{branch}"
    );
}

#[test]
fn what_only_older_releases_have_has_a_page() {
    let page = text("commands/migrate_set_speed.html");
    assert!(page.contains("gone in 6.0"), "{page}");
    // An argument of a command that is still there.
    let page = text("commands/migrate.html");
    assert!(page.contains(r#"id="blk""#), "{page}");
}

#[test]
fn a_former_name_of_a_type_leads_to_the_type() {
    let page = text("types/QCryptoHashAlgorithm.html");
    assert!(
        page.contains(r#"href="../types/QCryptoHashAlgo.html""#),
        "{page}"
    );
}

#[test]
fn the_schemas_share_their_links() {
    assert!(text("qga/commands/guest-exec.html").contains("guest-exec-status.html"));
    assert!(
        text("storage-daemon/commands/blockdev-add.html")
            .contains(r#"href="../../commands/blockdev-add.html""#)
    );
}

#[test]
fn changes_between_any_two_releases_are_shown() {
    let page = text("diff/7.2-9.1.html");
    assert!(
        page.contains("<code>migrate.blk</code></a>: an argument is gone"),
        "{page}"
    );
    assert!(text("diff/5.2-11.1.html").contains("Breaks programs"));
    assert!(text("qga/diff/9.2-11.1.html").contains("guest-"));
}

#[test]
fn the_index_is_small() {
    let index = text("index.js");
    assert!(index.len() < 400 * 1024, "{} bytes", index.len());
    assert!(
        index.contains("blockdev-mirror\\tc\\t"),
        "it lacks a command"
    );
}

/// What each release has, as its own snapshot says: the table must say the same of commands and their arguments.
#[test]
fn the_table_of_releases_agrees_with_the_snapshots() {
    let pages = std::fs::read_dir(site().join("commands")).expect("a folder");
    let names = pages.map(|page| {
        page.expect("an entry")
            .file_name()
            .to_string_lossy()
            .into_owned()
    });
    let names = names.filter(|name| name != "index.html");
    let tables: BTreeMap<String, Matrix> = names
        .map(|name| {
            let table = Matrix::read(&text(&format!("commands/{name}")));
            (name.trim_end_matches(".html").to_owned(), table)
        })
        .collect();
    let mut checked = 0;
    for release in [
        "5.2.0", "6.2.0", "7.2.0", "8.2.0", "9.2.0", "10.0.2", "11.1.3",
    ] {
        let snapshot =
            qmp_releases::read(&format!("releases/qmp-{release}.json")).expect("a snapshot");
        let series = release.rsplit_once('.').expect("a dot").0;
        let definitions: BTreeMap<String, Value> = { snapshot.lines().skip(1) }
            .filter_map(|line| serde_json::from_str::<Value>(line.trim_end_matches(',')).ok())
            .filter_map(|definition| Some((definition["name"].as_str()?.to_owned(), definition)))
            .collect();
        for (name, table) in &tables {
            let command = definitions.get(name);
            assert_eq!(
                table.has(name, series),
                command.is_some(),
                "{name} in {series}"
            );
            let Some(arguments) =
                command.map(|command| members(&definitions, &command["arguments"]))
            else {
                continue;
            };
            for argument in &table.arguments {
                let expected = arguments.contains(argument);
                assert_eq!(
                    table.has(argument, series),
                    expected,
                    "{name}.{argument} in {series}"
                );
                checked += 1;
            }
        }
    }
    assert!(checked > 3000, "only {checked} arguments");
}

/// The members of a struct in a snapshot, and of the common part of a union.
fn members(definitions: &BTreeMap<String, Value>, name: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut next = name.as_str();
    while let Some(ty) = next.and_then(|name| definitions.get(name)) {
        let members = ty["members"].as_array().into_iter().flatten();
        found.extend(members.filter_map(|member| Some(member["name"].as_str()?.to_owned())));
        next = ty["base"].as_str();
    }
    found
}

/// The table of releases on a page.
struct Matrix {
    columns: Vec<String>,
    /// Which releases have the command and its arguments.
    rows: BTreeMap<String, Vec<bool>>,
    arguments: Vec<String>,
}

impl Matrix {
    fn read(page: &str) -> Self {
        let table = between(page, r#"<table class="matrix">"#, "</table>")
            .next()
            .expect("a table");
        let (head, body) = table.split_once("</thead>").expect("a head");
        let mut matrix = Self {
            columns: between(head, r#"<th scope="col">"#, "<")
                .skip(1)
                .map(str::to_owned)
                .collect(),
            rows: BTreeMap::new(),
            arguments: Vec::new(),
        };
        let mut heading = "";
        for row in between(body, "<tr", "</tr>") {
            if let Some(text) = between(row, r#"scope="colgroup">"#, "<").next() {
                heading = text;
                continue;
            }
            // Members of branches are deeper, and branches have their value in the name.
            let name = between(row, "<code>", "<").next().expect("a name");
            if !row.contains(r#"data-level="0""#)
                || name.contains(" = ")
                || !["", "Arguments"].contains(&heading)
            {
                continue;
            }
            let cells = between(row, "<td ", "<").flat_map(|cell| {
                let span = between(cell, "colspan=\"", "\"")
                    .next()
                    .and_then(|span| span.parse().ok());
                vec![!cell.contains(r#"class="no""#); span.expect("a number")]
            });
            matrix.rows.insert(name.to_owned(), cells.collect());
            if !heading.is_empty() {
                matrix.arguments.push(name.to_owned());
            }
        }
        matrix
    }

    fn has(&self, name: &str, series: &str) -> bool {
        let column = self
            .columns
            .iter()
            .position(|column| column == series)
            .expect("a column");
        self.rows[name][column]
    }
}

/// The texts between two others.
fn between<'t>(text: &'t str, start: &'t str, end: &'t str) -> impl Iterator<Item = &'t str> {
    let rest = text.split(start).skip(1);
    rest.map(move |rest| rest.split(end).next().unwrap_or_default())
}
