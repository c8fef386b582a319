//! The reference as a static site: it needs no server, no scripts for reading, and no external files.
//!
//! Takes a [`Site`], returns [`Files`], a sorted map from path to text; the same input gives the same bytes. It does not touch the disk.
//! Templates are maud's macro: names in them are checked when this crate is compiled, and every text is escaped.
//!
//! * `library` makes the pages of all books and knows where each stands: `address` has the rules for that;
//! * `text`, `wire`, `matrix`, `related`: parts of pages;
//! * `item`, `lists`, `builtin`, `protocol`, `stability`, `changes`: pages;
//! * `layout`: the head and navigation of each page; `search`: the index for the script.

mod address;
mod builtin;
mod changes;
mod item;
mod layout;
mod library;
mod lists;
mod matrix;
mod modules;
mod protocol;
mod related;
mod search;
mod stability;
mod text;
mod wire;

use std::collections::BTreeMap;

use qmp_history::{Archive, HistoryError};

pub use changes::{Change, Weight};

use crate::examples::Examples;
use crate::relations::Relations;
use crate::texts::Texts;
use crate::when::Table;
use library::Library;

/// The files of a site by their paths.
pub type Files = BTreeMap<String, String>;

/// The contents of a site.
pub struct Site<'a> {
    /// The schemas. The first one stands at the root, the others in folders that have their names.
    pub books: Vec<Book<'a>>,
    /// The page about the protocol, in Markdown.
    pub protocol: &'a str,
}

/// One schema with its history.
pub struct Book<'a> {
    /// The name: `qmp`, `qga`, `storage-daemon`.
    pub name: &'a str,
    /// The schemas of all releases.
    pub archive: &'a Archive,
    /// The texts of its documentation.
    pub texts: &'a Texts<'a>,
    /// The dates of its parts.
    pub dates: &'a Table<'a>,
    /// How its commands relate to events and other commands.
    pub relations: &'a Relations<'a>,
    /// Exchanges that show its commands and events.
    pub examples: &'a Examples<'a>,
    /// The file of each definition, as [`modules::table`](crate::modules::table) writes them.
    pub modules: &'a str,
    /// The Rust names of definitions, a line for each: `stop = qmp_types::qmp::commands::Stop`.
    pub rust: &'a str,
    /// The changes between the releases at two positions in the archive.
    pub changes: &'a (dyn Fn(usize, usize) -> Vec<Change> + Sync),
}

impl<'a> Site<'a> {
    /// Makes all files.
    ///
    /// # Errors
    /// If a snapshot of the history cannot be read.
    pub fn files(&'a self) -> Result<Files, &'a HistoryError> {
        let library = Library::new(&self.books)?;
        let mut files = Files::new();
        for (book, volume) in library.volumes.iter().enumerate() {
            for entry in volume.entries.values() {
                let page = item::page(&library, book, entry);
                files.insert(volume.path(entry), page);
            }
            lists::pages(&library, book, &mut files);
            lists::former(&library, book, &mut files);
            changes::pages(&library, book, &mut files);
        }
        lists::home(&library, &mut files);
        builtin::page(&library, &mut files);
        protocol::page(&library, self.protocol, &mut files);
        stability::page(&library, &mut files);
        files.insert(search::INDEX.to_owned(), search::index(&library));
        for (name, text) in layout::ASSETS {
            files.insert(name.to_owned(), text.to_owned());
        }
        Ok(files)
    }
}
