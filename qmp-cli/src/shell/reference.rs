//! What the reference says of commands, arguments and events.

use std::fmt::Write;
use std::sync::OnceLock;

use qmp_schema::Schema;
use qmp_shell::shell::WORDS;
use qmp_shell::{Shell, syntax};

use super::schema::snapshot;
use crate::input::SchemaName;
use crate::{doc, output};

/// Descriptions by path, read when the first is asked for.
pub(super) struct Described {
    name: SchemaName,
    schema: OnceLock<Option<Schema>>,
    texts: OnceLock<String>,
}

impl Described {
    pub(super) fn new(is_agent: bool) -> Self {
        let name = if is_agent {
            SchemaName::Qga
        } else {
            SchemaName::Qmp
        };
        Self {
            name,
            schema: OnceLock::new(),
            texts: OnceLock::new(),
        }
    }

    /// Reads everything, so that the first question is answered at once.
    pub(super) fn read(&self) {
        self.schema();
        self.sentence("");
    }

    /// The newest schema, whose types have names.
    pub(super) fn schema(&self) -> Option<&Schema> {
        let read = || snapshot(&format!("newest/{}.json", self.name.text()));
        self.schema.get_or_init(read).as_ref()
    }

    /// The first sentence of the description at a path.
    pub(super) fn sentence(&self, path: &str) -> Option<String> {
        let read =
            || qmp_releases::read(&format!("texts/{}.tsv", self.name.text())).unwrap_or_default();
        let table = self.texts.get_or_init(read);
        let row = table
            .lines()
            .find_map(|line| line.strip_prefix(path)?.strip_prefix('\t'))?;
        let text = row.replace('\u{b}', " ");
        let end = text.find(". ").map_or(text.len(), |at| at + 1);
        Some(plain(&text[..end]))
    }
}

/// A sentence without marks for references and code.
fn plain(text: &str) -> String {
    let text = text.replace('`', "").replace(" @", " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the cursor is in: a command, or its argument.
pub(super) fn topic(line: &str, at: usize) -> Option<String> {
    let words = syntax::split(line, 0).ok()?;
    let command = words
        .iter()
        .find(|word| !["!", "transaction("].contains(&word.text))?;
    let name = command.text.trim_start_matches('!');
    let current = words
        .iter()
        .find(|word| word.place.start <= at && at <= word.place.end)?;
    match current.text.split_once('=') {
        // Deeper arguments have no page of their own.
        Some((key, _)) if !key.contains('.') => Some(format!("{name}.{key}")),
        _ if name.is_empty() => None,
        _ => Some(name.to_owned()),
    }
}

/// Shows the page about something, or an overview.
pub(super) fn help(topic: Option<String>, shell: &Shell) {
    let Some(topic) = topic else {
        let mut text = String::from(
            "A line is COMMAND KEY=VALUE…; a.b=1 is a member of an object. Tab completes, F1 shows the page of what the cursor is in.\n\
             `help NAME` shows a page, `help WORDS` searches. `!` before a line sends it unchecked.\n\
             `$name = LINE` keeps a reply, `LINE | select PATH` shows parts of it.\n\nWords of the shell:\n",
        );
        for (word, does) in WORDS {
            // Writing to a string does not fail.
            let _ = writeln!(text, "  {word:10} {does}");
        }
        output::print(&text);
        return;
    };
    if let Some((word, does)) = WORDS.iter().find(|(word, _)| *word == topic) {
        output::print(&format!("{word}: {does}\n"));
        return;
    }
    let greeting = shell.session.greeting();
    let name = if greeting.is_some() {
        SchemaName::Qmp
    } else {
        SchemaName::Qga
    };
    let release =
        greeting.map(|greeting| format!("{}.{}", greeting.version.major, greeting.version.minor));
    doc::help(&topic, name, release);
}
