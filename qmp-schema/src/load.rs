//! Combines the files of a schema.
//!
//! Takes the path of the entry file and a [`Loader`], follows includes depth first, obeys pragmas,
//! attaches documentation comments to the items after them, and returns [`Files`]. It does not look into
//! definitions.

mod pragma;

pub(crate) use pragma::{NAMES as PRAGMAS, is_whitelist};

use std::collections::{HashMap, HashSet};

use crate::ast::{Expression, Files, Item, KeyValue, Value, ValueKind};
use crate::diagnostic::{Diagnostic, Errors, Kind, LoadError, closest, reason};
use crate::dialect::Rules;
use crate::doc::{Doc, DocSection, check_style, parse_doc};
use crate::parse::{ItemKind, Reader};
use crate::source::{
    Checked, FileId, Limits, Loader, Problem, SourceFile, Sources, Span, check_text, directory,
    first_line, join, relative,
};

/// The result of reading all files. The files are valid only if there are no errors.
pub(crate) struct Read {
    pub(crate) files: Files,
    pub(crate) sources: Sources,
    pub(crate) errors: Errors,
}

/// Reads a schema's files.
pub(crate) fn read_files(
    entry: &str,
    loader: &dyn Loader,
    limits: &Limits,
    rules: Rules,
) -> Result<Read, LoadError> {
    let bytes = loader.read(entry).map_err(|error| LoadError::Unreadable {
        path: entry.to_owned(),
        error,
    })?;
    let identity = loader.identity(entry);
    let mut reading = Reading {
        loader,
        limits,
        rules,
        root: directory(&identity).to_owned(),
        known: HashMap::new(),
        size: 0,
        guesses: 0,
        headed: HashSet::new(),
        read: Read {
            files: Files::default(),
            sources: Sources::default(),
            errors: Errors::new(limits.errors, rules),
        },
    };
    reading.file(entry.to_owned(), identity, bytes, None, 1);
    Ok(reading.read)
}

struct Reading<'a> {
    loader: &'a dyn Loader,
    limits: &'a Limits,
    rules: Rules,
    /// The folder of the entry file, which the names of modules are relative to.
    root: String,
    /// The files that have been read, by identity.
    known: HashMap<String, FileId>,
    /// The bytes of these files.
    size: usize,
    /// How many suggestions for misspelt paths have been made.
    guesses: usize,
    /// The files with headings in documentation comments.
    headed: HashSet<FileId>,
    read: Read,
}

/// The documentation comment before an item.
#[derive(Clone, Copy)]
struct Pending {
    doc: usize,
    /// The comment is malformed, and causes no further errors.
    broken: bool,
}

impl Reading<'_> {
    /// Reads a file and what it includes.
    fn file(
        &mut self,
        path: String,
        identity: String,
        bytes: Vec<u8>,
        included_from: Option<Span>,
        depth: usize,
    ) -> FileId {
        self.size = self.size.saturating_add(bytes.len());
        let Checked { text, problem } = check_text(bytes, self.limits);
        let id = self
            .read
            .sources
            .add(SourceFile::new(path, text, included_from));
        self.read
            .files
            .modules
            .push(relative(&identity, &self.root));
        self.known.insert(identity, id);
        match problem {
            Some(Problem { kind, offset }) => {
                let length = usize::from(kind != Kind::ByteOrderMark);
                self.error(kind, Span::new(id, offset, offset + length));
            }
            None => self.items(id, depth),
        }
        id
    }

    fn error(&mut self, kind: Kind, span: Span) {
        self.read.errors.push(Diagnostic::new(kind, span));
    }

    fn items(&mut self, id: FileId, depth: usize) {
        let text = std::sync::Arc::clone(&self.read.sources.files[id.index()].text);
        let mut reader = Reader::new(&text, id);
        let mut pending: Option<Pending> = None;
        while !self.read.errors.is_full()
            && let Some(item) = reader.next()
        {
            match item.kind {
                ItemKind::Doc(comment) => {
                    self.orphan(pending);
                    let parsed = parse_doc(&comment, self.rules);
                    for doc in parsed.before {
                        self.comment(doc);
                    }
                    let doc = self.comment(parsed.doc);
                    let came_to_end = parsed.error.is_none();
                    let mut errors = check_style(&comment.lines);
                    if !self.rules.documentation_style() {
                        self.read.files.old += usize::from(!errors.is_empty());
                        errors.clear();
                    }
                    errors.extend(parsed.error);
                    // Errors of style come before errors of meaning.
                    errors.sort_by_key(|error| {
                        self.read.sources.location(error.at).map(|at| at.line)
                    });
                    self.read.errors.extend(errors);
                    self.read.errors.extend(item.behind);
                    if came_to_end {
                        self.read.errors.extend(parsed.late_errors);
                    }
                    pending = Some(Pending {
                        doc,
                        broken: !came_to_end,
                    });
                }
                ItemKind::Value(value) => {
                    self.read.errors.extend(item.errors);
                    self.read.errors.extend(item.behind);
                    self.value(value, pending.take(), depth);
                }
                ItemKind::Broken => {
                    if matches!(item.errors[..], [ref first, ..] if first.kind == Kind::DocStartJunk)
                    {
                        // Still, it is a comment.
                        self.orphan(pending);
                    }
                    self.read.errors.extend(item.errors);
                    self.read.errors.extend(item.behind);
                    pending = None;
                }
            }
        }
        self.orphan(pending);
    }

    /// Adds a documentation comment; returns its index.
    fn comment(&mut self, doc: Doc) -> usize {
        let files = &mut self.read.files;
        let index = files.docs.len();
        if doc.symbol.is_none() {
            files.items.push(Item::FreeForm(index));
        }
        let is_old = |section: &DocSection| section.kind.is_old();
        // Only one old heading in each file counts.
        let is_old = doc.sections.iter().any(is_old)
            || doc.begins_with_heading() && self.headed.insert(doc.span.file);
        files.old += usize::from(is_old);
        files.docs.push(doc);
        index
    }

    /// Reports documentation of a definition without a definition after it.
    fn orphan(&mut self, pending: Option<Pending>) {
        let Some(Pending { doc, broken: false }) = pending else {
            return;
        };
        let doc = &self.read.files.docs[doc];
        if let Some(symbol) = &doc.symbol {
            let kind = Kind::DocOrphan {
                symbol: symbol.clone(),
            };
            let at = first_line(doc.span);
            self.error(kind, at);
        }
    }

    fn value(&mut self, value: Value, pending: Option<Pending>, depth: usize) {
        let Value { span, kind } = value;
        let ValueKind::Object(entries) = kind else {
            return self.error(Kind::NotAnObject, span);
        };
        let find = |name: &str| entries.iter().find(|entry| entry.key.text == name);
        let alone = entries.len() == 1;
        if let Some(entry) = find("include") {
            self.orphan(pending);
            match &entry.value.kind {
                _ if !alone => self.mixed(Kind::IncludeMixed, span, "include", &entries),
                ValueKind::Text(path) => self.include(path, span, &entry.value, depth),
                _ => self.blame(Kind::IncludeNotString, span, entry),
            }
        } else if let Some(entry) = find("pragma") {
            self.orphan(pending);
            match &entry.value.kind {
                _ if !alone => self.mixed(Kind::PragmaMixed, span, "pragma", &entries),
                ValueKind::Object(pragmas) => {
                    for pragma in pragmas {
                        let set = pragma::set(&mut self.read.files, self.rules, pragma, span);
                        self.read.errors.extend(set.err().map(|error| *error));
                    }
                }
                _ => self.blame(Kind::PragmaNotObject, span, entry),
            }
        } else {
            let doc = match pending {
                Some(Pending { broken: true, .. }) | None => None,
                Some(Pending { doc, broken: false }) => {
                    let comment = &self.read.files.docs[doc];
                    if comment.symbol.is_none() {
                        let at = first_line(comment.span);
                        self.error(Kind::DocFreeFormBeforeDefinition, at);
                    }
                    Some(doc)
                }
            };
            let expression = Expression { span, entries, doc };
            self.read.files.items.push(Item::Definition(expression));
        }
    }

    /// Reports other keys in a directive.
    fn mixed(&mut self, kind: Kind, at: Span, own: &str, entries: &[KeyValue]) {
        let other = entries.iter().find(|entry| entry.key.text != own);
        let span = other.map_or(at, |other| other.key.span);
        self.read
            .errors
            .push(Diagnostic::new(kind, at).pointing_at(span));
    }

    fn blame(&mut self, kind: Kind, at: Span, entry: &KeyValue) {
        self.read
            .errors
            .push(Diagnostic::new(kind, at).pointing_at(entry.value.span));
    }

    fn include(&mut self, include: &str, at: Span, value: &Value, depth: usize) {
        // A suggestion takes a look at all paths, so their number is bounded.
        const MOST_GUESSES: usize = 32;
        let parent = &self.read.sources.files[at.file.index()].path;
        let path = join(directory(parent), include);
        if path.len() > self.limits.string {
            // It grows with each file that includes another.
            let limit = self.limits.string;
            let kind = Kind::IncludeUnreadable {
                path: include.to_owned(),
                reason: format!("its path is longer than {limit} bytes"),
            };
            let error = Diagnostic::new(kind, at).pointing_at(value.span);
            return self.read.errors.push(error);
        }
        let identity = self.loader.identity(&path);
        let known = self.known.get(&identity).copied();
        if known.is_some_and(|known| self.is_open(known, at.file)) {
            return self.error(
                Kind::IncludeLoop {
                    path: include.to_owned(),
                },
                at,
            );
        }
        if let Some(known) = known {
            self.read.files.items.push(Item::Include(at, known));
            return;
        }
        if depth >= self.limits.include_depth {
            return self.error(
                Kind::IncludeTooDeep {
                    limit: self.limits.include_depth,
                },
                at,
            );
        }
        if self.read.sources.files.len() >= self.limits.files {
            return self.error(
                Kind::TooManyFiles {
                    limit: self.limits.files,
                },
                at,
            );
        }
        match self.loader.read(&path) {
            Ok(bytes) if self.size.saturating_add(bytes.len()) > self.limits.total_size => {
                let limit = self.limits.total_size;
                self.error(Kind::SchemaTooLarge { limit }, at);
            }
            Ok(bytes) => {
                let next = FileId::new(self.read.sources.files.len());
                self.read.files.items.push(Item::Include(at, next));
                self.file(path, identity, bytes, Some(at), depth + 1);
            }
            Err(error) => {
                let files = self.read.sources.files.iter();
                let names = files.map(|file| file.path.as_str());
                self.guesses += 1;
                let guess = match self.guesses {
                    ..=MOST_GUESSES => closest(&path, names),
                    _ => None,
                };
                let help = guess.map(|name| format!("did you mean '{name}'?"));
                let kind = Kind::IncludeUnreadable {
                    path,
                    reason: reason(&error),
                };
                let error = Diagnostic::new(kind, at).pointing_at(value.span).help(help);
                self.read.errors.push(error);
            }
        }
    }

    /// Whether a file is being read, because it is `from` or includes it.
    fn is_open(&self, file: FileId, from: FileId) -> bool {
        let mut next = Some(from);
        while let Some(open) = next {
            if open == file {
                return true;
            }
            let included_from = self.read.sources.files[open.index()].included_from;
            next = included_from.map(|span| span.file);
        }
        false
    }
}
