//! The documentation in our files, by name.
//!
//! Takes the text of our files, returns their comments and the names of their definitions. Reads files
//! one by one without following includes, and does not check them, because a member that QEMU removed
//! may still be documented.

use std::collections::{HashMap, HashSet};

use super::Files;
use qmp_schema::Dialect;
use qmp_schema::diagnostic::Report;
use qmp_schema::doc::Doc;
use qmp_schema::outline::{Item, read_file};
use qmp_schema::source::Sources;

/// The contents of the files of one part.
#[derive(Default)]
pub(super) struct Ours {
    files: usize,
    names: HashSet<String>,
    docs: HashMap<String, Doc>,
    /// Free-form comments, with their module and the next definition.
    pub(super) free: Vec<FreeForm>,
}

/// A free-form comment.
pub(super) struct FreeForm {
    pub(super) module: String,
    /// The next definition, if any.
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
            let mut waiting: Vec<FreeForm> = Vec::new();
            for item in read_file(path, text.clone(), &mut sources, &mut diagnostics) {
                match item {
                    Item::Definition(name) => ours.definition(name, &mut waiting),
                    Item::Comment(doc) => ours.comment(doc, module, &mut waiting),
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

    fn definition(&mut self, name: String, waiting: &mut Vec<FreeForm>) {
        for mut free in waiting.drain(..) {
            free.before = Some(name.clone());
            self.free.push(free);
        }
        self.names.insert(name);
    }

    /// Whether there are no files.
    pub(super) fn is_empty(&self) -> bool {
        self.files == 0
    }

    /// The names of the definitions.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// The documentation of a definition.
    pub(super) fn doc(&self, name: &str) -> Option<&Doc> {
        self.docs.get(name)
    }
}
