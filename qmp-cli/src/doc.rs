//! `doc`: the reference of QMP.

mod html;
mod server;

use std::cell::OnceCell;
use std::fmt::Write;
use std::path::PathBuf;

use qmp_cli_support::content;
use qmp_history::Release;
use qmp_reference::page::facts::Facts;
use qmp_reference::render::{self, markdown, outline::outline, terminal};
use qmp_reference::search::Index;
use qmp_reference::when::Table;
use qmp_reference::{Examples, Hit, Page, Reference, Relations, Texts};
use qmp_text::printable;
use serde_json::{Value, json};

use crate::Outcome;
use crate::input::{SchemaName, release};
use crate::output::{self, complain};
use crate::releases::Known;
use server::Server;

/// Show the documentation of a command, an event, a type, or a part of one; or search.
///
/// A path shows a page: `blockdev-mirror`, `BLOCK_JOB_READY`, `blockdev-mirror.speed`, `MirrorSyncMode.top`,
/// `blockdev-add.qcow2`. Rust names do too (`BlockdevMirror`). Part of a name, a pattern with `*`, or a few words list matching
/// items, the best first.
///
/// With --html, all pages are written into a folder as a site, which works from a disk (open index.html) and on any web server.
///
/// Exit status: 0 if something was found, 1 if not.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  qmp doc blockdev-mirror
  qmp doc blockdev-mirror.speed
  qmp doc mirror
  qmp doc 'query-*'
  qmp doc limit the rate of a job
  qmp doc --release 7.2 query-stats
  qmp doc --server unix:/tmp/qmp.sock blockdev-add
  qmp doc --format json guest-exec
  qmp doc --html reference && xdg-open reference/index.html")]
pub(crate) struct Arguments {
    /// A path, part of a name, a pattern, or words to search for
    #[arg(required_unless_present = "html", value_name = "NAME")]
    words: Vec<String>,
    /// Write the pages of all schemas as a site into this folder, which must be empty, new, or a site that was written before
    #[arg(long, value_name = "DIR", conflicts_with_all = ["words", "schema_name", "guest_agent", "release", "server", "format", "limit"])]
    html: Option<PathBuf>,
    /// The schema to look in; without it, QMP's and the guest agent's
    #[arg(long, value_enum, value_name = "NAME")]
    schema_name: Option<SchemaName>,
    /// Look in the schema of the guest agent: short for `--schema-name qga`
    #[arg(long, conflicts_with = "schema_name")]
    guest_agent: bool,
    /// Show only the items of this QEMU release, for example 7.2
    #[arg(long, value_name = "RELEASE")]
    release: Option<String>,
    /// Show only the items of this server: unix:PATH, tcp:HOST:PORT, a program to start (qemu-system-x86_64), or a saved answer to
    /// `query-qmp-schema`. With --guest-agent, or for a command that begins with `guest-`, it is the address of a guest agent
    #[arg(long, value_name = "ADDRESS", conflicts_with = "release")]
    server: Option<String>,
    /// The format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The most results of a search; of a pattern, all are shown
    #[arg(long, value_name = "N", default_value_t = 15)]
    limit: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For a terminal
    Text,
    /// Markdown
    Markdown,
    /// JSON: an object with a page, or an array of hits
    Json,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Outcome {
    answer(arguments).unwrap_or_else(|outcome| outcome)
}

/// Shows what `words` name or describe, as it is in a release, if that is known; for `help` of the shell.
pub(crate) fn help(words: &str, name: SchemaName, release: Option<String>) -> Outcome {
    let known = release.filter(|release| {
        let parsed = release.parse::<Release>();
        parsed.is_ok_and(|asked| {
            release::find(release, asked, name, &*Known::default().store(), "").is_ok()
        })
    });
    run(&Arguments {
        words: vec![words.to_owned()],
        html: None,
        schema_name: Some(name),
        guest_agent: false,
        release: known,
        server: None,
        format: Format::Text,
        limit: 15,
    })
}

fn answer(arguments: &Arguments) -> Result<Outcome, Outcome> {
    if let Some(folder) = &arguments.html {
        return html::run(folder);
    }
    let names: &[SchemaName] = match arguments.schema_name {
        _ if arguments.guest_agent => &[SchemaName::Qga],
        Some(SchemaName::Qmp) => &[SchemaName::Qmp],
        Some(SchemaName::Qga) => &[SchemaName::Qga],
        Some(SchemaName::StorageDaemon) => &[SchemaName::StorageDaemon],
        None => &[SchemaName::Qmp, SchemaName::Qga],
    };
    let release = { arguments.release.as_deref() }
        .map(|release| snapshot_of(names[0], release))
        .transpose()?;
    let release = release.map(|(_, release)| release);
    let text = arguments.words.join(" ");
    let text = text.trim();
    let server = { arguments.server.as_deref() }
        .map(|address| Server::ask(address, names, text))
        .transpose()?;
    let server = server.as_ref();
    let mut names = names.to_vec();
    names.retain(|name| server.is_none_or(|server| server.speaks(*name)));
    // Most names are in the first schema, and the others need not be read then.
    let tables: Vec<OnceCell<Tables>> = names.iter().map(|_| OnceCell::new()).collect();
    let read: Vec<OnceCell<_>> = names.iter().map(|_| OnceCell::new()).collect();
    let schema = |at: usize| {
        let tables = tables[at].get_or_init(|| Tables::read(names[at]));
        let (texts, dates) =
            read[at].get_or_init(|| (Texts::new(&tables.texts), Table::new(&tables.dates)));
        Schema {
            name: names[at],
            index: Index {
                texts,
                dates,
                release,
            },
            server,
        }
    };
    for at in 0..names.len() {
        if let Some(page) = schema(at).page(text)? {
            return Ok(print_page(&page, arguments.format));
        }
    }
    let schemas: Vec<Schema<'_>> = (0..names.len()).map(schema).collect();
    let mut hits = search(&schemas, text);
    for schema in &schemas {
        schema.limit(&mut hits)?;
    }
    if hits.is_empty() {
        complain(&nothing(&schemas, text));
        return Ok(Outcome::No);
    }
    let all = hits.len();
    if !is_pattern(text) {
        hits.truncate(arguments.limit);
    }
    let printed = print_list(&hits, arguments.format);
    if hits.len() < all {
        complain(&format!(
            "note: there are {} more; --limit shows them\n",
            all - hits.len()
        ));
    }
    Ok(printed)
}

/// The built-in tables of a schema.
struct Tables {
    dates: String,
    texts: String,
}

impl Tables {
    fn read(name: SchemaName) -> Self {
        // The storage daemon's schema has only definitions that QMP's has too.
        let described = match name {
            SchemaName::StorageDaemon => SchemaName::Qmp,
            name => name,
        };
        let text = |path: String| qmp_releases::read(&path).unwrap_or_default();
        Self {
            dates: text(format!("when/{}.jsonl", name.text())),
            texts: text(format!("texts/{}.tsv", described.text())),
        }
    }
}

/// One of QEMU's schemas.
struct Schema<'a> {
    name: SchemaName,
    index: Index<'a>,
    /// The server, of which only what it has is shown.
    server: Option<&'a Server>,
}

impl Schema<'_> {
    /// The page of a path; `None` if the path names nothing.
    fn page(&self, text: &str) -> Result<Option<Page>, Outcome> {
        let is_path = !text.contains(char::is_whitespace) && !is_pattern(text);
        let path = match self.known_path(text) {
            Some(path) => path,
            // It may be something that only the server has.
            None if self.server.is_some() && is_path => text.to_owned(),
            None => return Ok(None),
        };
        let facts = self.facts(&path);
        let path = facts.now.clone().unwrap_or(path);
        // The newest snapshot that has it.
        let until: Option<Release> = facts.until.as_ref().and_then(|until| until.parse().ok());
        let snapshot = match self.index.release.or(until) {
            Some(release) => snapshot_of(self.name, &release.series())?.0,
            None => newest(self.name),
        };
        let (page, release) = self.with(&snapshot, |reference| match self.server {
            Some(server) => server.page(reference, &path),
            None => reference.page(&path),
        })?;
        let release = release.map_or_else(String::new, Release::series);
        let is_known = facts != Facts::default();
        let Some(mut page) = page else {
            let lacking = match self.server {
                Some(server) => server.label(),
                None => format!("QEMU {release}"),
            };
            if !is_known || (self.index.release.is_none() && self.server.is_none()) {
                return Ok(None);
            }
            let path = printable(&path);
            let words = facts.words(None);
            let words = if words.is_empty() {
                String::new()
            } else {
                format!(" ({})", words.join(", "))
            };
            complain(&format!("error: {lacking} has no '{path}'{words}\n"));
            return Err(Outcome::No);
        };
        self.name.text().clone_into(&mut page.schema);
        if self.server.is_none() {
            page.release = release;
        }
        Ok(Some(page))
    }

    /// Does something with the reference as a snapshot has it; gives the release of that.
    fn with<T>(
        &self,
        snapshot: &str,
        work: impl FnOnce(Reference<'_>) -> T,
    ) -> Result<(T, Option<Release>), Outcome> {
        let text = qmp_releases::read(snapshot).unwrap_or_default();
        let content::Read {
            loaded, release, ..
        } = content::of_snapshot(snapshot, &text)?;
        let [relations, examples] = ["relations", "examples"]
            .map(|table| qmp_releases::read(&format!("use/{table}.jsonl")).unwrap_or_default());
        let done = work(Reference {
            schema: &loaded.schema,
            texts: self.index.texts,
            dates: self.index.dates,
            relations: &Relations::new(&relations),
            examples: &Examples::new(&examples),
        });
        Ok((done, release))
    }

    /// Drops what the server lacks.
    fn limit(&self, hits: &mut Vec<(SchemaName, Hit)>) -> Result<(), Outcome> {
        if let Some(server) = self.server {
            self.with(&newest(self.name), |reference| {
                let has = server.filter(reference);
                hits.retain(|(_, hit)| has(&hit.path));
            })?;
        }
        Ok(())
    }

    /// The path with the schema's spelling, if it begins with a definition.
    fn known_path(&self, path: &str) -> Option<String> {
        if path.contains(char::is_whitespace) {
            return None;
        }
        let starts = path.match_indices('.').map(|(at, _)| at);
        let mut starts = starts.chain([path.len()]);
        if starts.any(|end| self.index.dates.has(&path[..end])) {
            return Some(path.to_owned());
        }
        match self.index.loosely(path)[..] {
            [one] => Some(one.to_owned()),
            _ => None,
        }
    }

    fn facts(&self, path: &str) -> Facts {
        Facts::of(self.index.dates, path, None)
    }
}

fn print_page(page: &Page, format: Format) -> Outcome {
    match format {
        Format::Json => output::print_json(&page.to_json()),
        Format::Markdown => output::print(&markdown::show(&outline(page))),
        Format::Text => print_text(&outline(page)),
    }
}

fn print_text(nodes: &[render::outline::Node]) -> Outcome {
    let colour = qmp_cli_support::colour::wanted_on_output();
    let text = terminal::show(nodes, output::width(), colour);
    output::print_coloured(&text, colour)
}

/// The path of the newest snapshot of a schema.
fn newest(name: SchemaName) -> String {
    format!("newest/{}.json", name.text())
}

/// The path and the release of the snapshot of a release: the exact one (`7.2.0`), or the newest of a series (`7.2`).
fn snapshot_of(name: SchemaName, text: &str) -> Result<(String, Release), Outcome> {
    let asked = text.parse::<Release>().map_err(failed)?;
    release::find(text, asked, name, &*Known::default().store(), "").map_err(failed)
}

fn failed(problem: impl std::fmt::Display) -> Outcome {
    complain(&format!("error: {problem}\n"));
    Outcome::Failed
}

fn is_pattern(text: &str) -> bool {
    text.contains('*')
}

/// Searches for a text that is not a path. The best results come first.
fn search(schemas: &[Schema<'_>], text: &str) -> Vec<(SchemaName, Hit)> {
    let of = |find: &dyn Fn(&Index<'_>) -> Vec<Hit>| {
        let each = schemas.iter().flat_map(|schema| {
            let hits = find(&schema.index).into_iter();
            hits.map(|hit| (schema.name, hit)).collect::<Vec<_>>()
        });
        let mut hits: Vec<(SchemaName, Hit)> = each.collect();
        hits.sort_by(|(_, one), (_, other)| other.score.total_cmp(&one.score));
        hits
    };
    if is_pattern(text) {
        return of(&|index| index.pattern(text));
    }
    if text.contains(char::is_whitespace) {
        return of(&|index| index.by_meaning(text, false));
    }
    let mut hits = of(&|index| index.by_part(text));
    if !text.contains('.') {
        let mut others = of(&|index| index.by_meaning(text, true));
        others.retain(|(_, other)| hits.iter().all(|(_, hit)| hit.path != other.path));
        hits.append(&mut others);
    }
    hits
}

fn print_list(hits: &[(SchemaName, Hit)], format: Format) -> Outcome {
    if format == Format::Json {
        let list = hits.iter().map(|(schema, hit)| {
            json!({
                "path": hit.path,
                "kind": hit.kind,
                "schema": schema.text(),
                "summary": hit.summary,
            })
        });
        return output::print_json(&list.collect::<Value>());
    }
    let hits: Vec<Hit> = { hits.iter() }
        .map(|(schema, hit)| {
            let mut hit = hit.clone();
            if *schema == SchemaName::Qga {
                hit.kind.push_str(" of the guest agent");
            }
            hit
        })
        .collect();
    let nodes = render::list(&hits);
    match format {
        Format::Markdown => output::print(&markdown::show(&nodes)),
        _ => print_text(&nodes),
    }
}

fn nothing(schemas: &[Schema<'_>], text: &str) -> String {
    let names: Vec<&str> = { schemas.iter() }
        .flat_map(|schema| schema.index.nearest(text))
        .collect();
    let mut message = format!("error: found nothing for '{}'\n", printable(text));
    let quoted: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
    if let Some((last, others)) = quoted.split_last() {
        let others = if others.is_empty() {
            String::new()
        } else {
            format!("{} or ", others.join(", "))
        };
        // Writing to a string does not fail.
        let _ = writeln!(message, "help: did you mean {others}{last}?");
    }
    message
}
