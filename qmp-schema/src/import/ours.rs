//! The documentation in our files, by name.
//!
//! Takes the text of our files, gives their comments and the names of what they define. Reads files
//! one by one without following includes, and does not check them: a member that QEMU dropped may
//! still be documented.

use std::collections::{HashMap, HashSet};

use super::Files;
use crate::Dialect;
use crate::ast::{Value, ValueKind};
use crate::diagnostic::Report;
use crate::doc::{Doc, parse_doc};
use crate::parse::{ItemKind, Reader};
use crate::source::{Limits, SourceFile, Sources, check_text};

/// The keys that introduce a definition.
const METAS: [&str; 6] = ["enum", "struct", "union", "alternate", "command", "event"];

/// What is in the files of one part.
#[derive(Default)]
pub(super) struct Ours {
    files: usize,
    names: HashSet<String>,
    docs: HashMap<String, Doc>,
    /// Free-form comments, with their module and the definition behind them.
    pub(super) free: Vec<FreeForm>,
}

/// A free-form comment.
pub(super) struct FreeForm {
    pub(super) module: String,
    /// The definition that it stands before, if any.
    pub(super) before: Option<String>,
    pub(super) doc: Doc,
}

impl Ours {
    /// Reads the files of a part.
    pub(super) fn read(part: &str, files: &Files) -> Result<Ours, Report> {
        let mut ours = Ours::default();
        let mut sources = Sources::default();
        let mut diagnostics = Vec::new();
        for (path, text) in files {
            let Some(module) = path
                .strip_prefix(part)
                .and_then(|path| path.strip_prefix('/'))
            else {
                continue;
            };
            ours.files += 1;
            let (text, problem) = check_text(text.clone().into_bytes(), &Limits::default());
            let id = sources.add(SourceFile::new(path.clone(), text, None));
            if let Some((kind, offset)) = problem {
                let span = crate::source::Span::new(id, offset, offset);
                diagnostics.push(crate::Diagnostic::new(kind, span));
                continue;
            }
            let text = std::sync::Arc::clone(&sources.files[id.index()].text);
            let mut reader = Reader::new(&text, id);
            let mut waiting: Vec<FreeForm> = Vec::new();
            while let Some(item) = reader.next() {
                diagnostics.extend(item.errors);
                diagnostics.extend(item.behind);
                match item.kind {
                    ItemKind::Broken => {}
                    ItemKind::Value(value) => ours.value(&value, &mut waiting),
                    ItemKind::Doc(comment) => {
                        let parsed = parse_doc(&comment, Dialect::NEWEST.into());
                        diagnostics.extend(parsed.error);
                        diagnostics.extend(parsed.late_errors);
                        ours.comment(parsed.doc, module, &mut waiting);
                    }
                }
            }
            ours.free.append(&mut waiting);
        }
        if diagnostics.is_empty() {
            Ok(ours)
        } else {
            Err(Report {
                diagnostics,
                sources,
                dialect: Dialect::NEWEST,
            })
        }
    }

    fn comment(&mut self, doc: Doc, module: &str, waiting: &mut Vec<FreeForm>) {
        match doc.symbol.clone() {
            Some(symbol) => {
                self.docs.insert(symbol, doc);
            }
            None => waiting.push(FreeForm {
                module: module.to_owned(),
                before: None,
                doc,
            }),
        }
    }

    fn value(&mut self, value: &Value, waiting: &mut Vec<FreeForm>) {
        let ValueKind::Object(entries) = &value.kind else {
            return;
        };
        let meta = entries
            .iter()
            .find(|entry| METAS.contains(&entry.key.text.as_str()));
        let Some(ValueKind::Text(name)) = meta.map(|entry| &entry.value.kind) else {
            return;
        };
        self.names.insert(name.clone());
        for mut free in waiting.drain(..) {
            free.before = Some(name.clone());
            self.free.push(free);
        }
    }

    /// Whether there are no files.
    pub(super) fn is_empty(&self) -> bool {
        self.files == 0
    }

    /// The names of what is defined.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// The documentation of a definition.
    pub(super) fn doc(&self, name: &str) -> Option<&Doc> {
        self.docs.get(name)
    }
}
