//! The pages of all books, and their addresses.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use qmp_history::{HistoryError, Release};
use qmp_schema::Schema;
use qmp_schema::schema::Definition;

use super::{Book, address};
use crate::modules::{self, Module};
use crate::page::facts::Facts;
use crate::page::shape::Shape;
use crate::page::{Page, Reference, Returns};

/// All books.
pub(super) struct Library<'a> {
    pub(super) volumes: Vec<Volume<'a>>,
}

/// A book with its pages.
pub(super) struct Volume<'a> {
    pub(super) book: &'a Book<'a>,
    /// The folder of its pages; empty for the first book, else with a slash at its end.
    pub(super) prefix: String,
    /// The releases, the oldest first.
    pub(super) releases: Vec<Release>,
    /// All definitions by their names, also those that only older releases have.
    pub(super) entries: BTreeMap<String, SiteEntry>,
    /// Former names of types, with the current ones.
    pub(super) former: BTreeMap<String, String>,
    /// The Rust name of each.
    rust: HashMap<&'a str, &'a str>,
    /// The files that define them, in the order of the schema.
    pub(super) modules: Vec<Module<'a>>,
}

/// A definition.
pub(super) struct SiteEntry {
    pub(super) page: Page,
    /// The file in the folder of the book, without an ending.
    stem: String,
    /// The anchors of its parts.
    anchors: BTreeSet<String>,
    /// Whether only older releases have it.
    pub(super) is_gone: bool,
}

impl<'a> Library<'a> {
    pub(super) fn new(books: &'a [Book<'a>]) -> Result<Self, &'a HistoryError> {
        let volumes = books.iter().enumerate();
        let volumes = volumes.map(|(at, book)| Volume::new(book, at == 0));
        Ok(Self {
            volumes: volumes.collect::<Result<_, _>>()?,
        })
    }

    /// Whether all definitions of a book are in the first one.
    pub(super) fn is_part(&self, book: usize) -> bool {
        let (first, own) = (self.volumes.first(), self.volumes.get(book));
        let has = |first: &Volume<'_>, own: &Volume<'_>| {
            own.entries
                .keys()
                .all(|name| first.entries.contains_key(name))
        };
        book > 0 && first.zip(own).is_some_and(|(first, own)| has(first, own))
    }

    /// The address of the item at a path, from the root of the site: in a book, else in the first one.
    pub(super) fn address(&self, book: usize, path: &str) -> Option<String> {
        let own = self.volumes.get(book)?.address(path);
        own.or_else(|| self.volumes.first()?.address(path))
    }
}

impl<'a> Volume<'a> {
    fn new(book: &'a Book<'a>, is_first: bool) -> Result<Self, &'a HistoryError> {
        let releases: Vec<Release> = book.archive.releases().collect();
        let mut pages = Vec::new();
        let mut former = BTreeMap::new();
        let newest = releases.len().checked_sub(1);
        if let Some(newest) = newest {
            let schema = schema(book, newest)?;
            let names = schema.names.iter();
            let written = names.filter(|(_, definition)| match definition {
                Definition::Type(id) => schema[*id].is_written(),
                _ => true,
            });
            for (name, _) in written {
                pages.extend(page(book, schema, name, releases[newest]).map(|page| (false, page)));
            }
        }
        let known: BTreeSet<String> = pages.iter().map(|(_, page)| page.path.clone()).collect();
        let lines = book.dates.lines().iter();
        for (name, _) in lines.filter(|(path, _)| !path.contains('.') && !known.contains(*path)) {
            let facts = Facts::of(book.dates, name, None);
            if let Some(now) = facts.now {
                former.insert((*name).to_owned(), now);
                continue;
            }
            let until: Option<Release> = facts.until.and_then(|until| until.parse().ok());
            let at =
                until.and_then(|until| releases.iter().position(|has| has.line() == until.line()));
            if let Some(at) = at {
                let found = page(book, schema(book, at)?, name, releases[at]);
                pages.extend(found.map(|page| (true, page)));
            }
        }
        Ok(Self {
            book,
            prefix: if is_first {
                String::new()
            } else {
                format!("{}/", book.name)
            },
            releases,
            entries: entries(pages),
            former,
            rust: { book.rust.lines() }
                .filter_map(|line| line.split_once(" = "))
                .collect(),
            modules: modules::read(book.modules),
        })
    }

    /// The path of a definition's page from the root of the site.
    pub(super) fn path(&self, entry: &SiteEntry) -> String {
        format!("{}{}.html", self.prefix, entry.stem)
    }

    /// The address of the item at a path, from the root of the site.
    pub(super) fn address(&self, path: &str) -> Option<String> {
        // Downstream names contain a dot.
        let mut ends = path
            .match_indices('.')
            .map(|(at, _)| at)
            .chain([path.len()]);
        let (entry, rest) = ends.find_map(|end| Some((self.entry(&path[..end])?, &path[end..])))?;
        let file = self.path(entry);
        let part = rest.trim_start_matches('.');
        let tagged = || {
            let tag = entry.page.shape.tag.as_ref()?;
            Some(format!("{tag}.{part}"))
        };
        let anchors = [part.to_owned(), reply_anchor(part)];
        let anchor = anchors
            .into_iter()
            .chain(tagged())
            .find(|anchor| entry.anchors.contains(anchor));
        Some(match anchor {
            Some(anchor) => format!("{file}#{anchor}"),
            None => file,
        })
    }

    /// The definition of a name or former name.
    pub(super) fn entry(&self, name: &str) -> Option<&SiteEntry> {
        let now = self.former.get(name).map_or(name, String::as_str);
        self.entries.get(now)
    }

    /// The Rust name of a definition.
    pub(super) fn rust_name(&self, entry: &SiteEntry) -> Option<&'a str> {
        self.rust.get(&*entry.page.path).copied()
    }

    /// The name for titles.
    pub(super) fn title(&self) -> &'a str {
        match self.book.name {
            "qmp" => "QMP",
            "qga" => "Guest agent",
            "storage-daemon" => "Storage daemon",
            name => name,
        }
    }

    /// The newest release.
    pub(super) fn newest(&self) -> String {
        self.releases
            .last()
            .map_or_else(String::new, |newest| newest.series())
    }
}

impl SiteEntry {
    pub(super) fn has_anchor(&self, anchor: &str) -> bool {
        self.anchors.contains(anchor)
    }
}

/// The anchor of a member of a command's reply: arguments may have the same names.
pub(super) fn reply_anchor(name: &str) -> String {
    format!("returns.{name}")
}

fn schema<'a>(book: &'a Book<'a>, at: usize) -> Result<&'a Schema, &'a HistoryError> {
    static EMPTY: std::sync::OnceLock<Schema> = std::sync::OnceLock::new();
    match book.archive.schema(at) {
        Some(loaded) => Ok(&loaded?.schema),
        None => Ok(EMPTY.get_or_init(Schema::default)),
    }
}

fn page(book: &Book<'_>, schema: &Schema, name: &str, release: Release) -> Option<Page> {
    let reference = Reference {
        schema,
        texts: book.texts,
        dates: book.dates,
        relations: book.relations,
        examples: book.examples,
    };
    let mut page = reference.page(name)?;
    book.name.clone_into(&mut page.schema);
    page.release = release.series();
    // Only later releases lack them.
    let here = anchors(&page.shape, page.returns.as_ref());
    let is_here = |name: &str| {
        here.iter()
            .any(|anchor| anchor.rsplit('.').next() == Some(name))
    };
    page.gone.retain(|gone| !is_here(&gone.name));
    Some(page)
}

/// Gives each page its address and its anchors.
fn entries(pages: Vec<(bool, Page)>) -> BTreeMap<String, SiteEntry> {
    let key = |page: &Page| (address::folder(page.kind), page.path.to_ascii_lowercase());
    let mut counts = HashMap::new();
    for (_, page) in &pages {
        *counts.entry(key(page)).or_insert(0) += 1;
    }
    let entries = pages.into_iter().map(|(is_gone, page)| {
        let clashes = counts.get(&key(&page)).is_some_and(|count| *count > 1);
        let stem = format!(
            "{}/{}",
            address::folder(page.kind),
            address::stem(&page.path, clashes)
        );
        let mut anchors = anchors(&page.shape, page.returns.as_ref());
        anchors.extend(page.gone.iter().map(|gone| gone.name.clone()));
        let entry = SiteEntry {
            page,
            stem,
            anchors,
            is_gone,
        };
        (entry.page.path.clone(), entry)
    });
    entries.collect()
}

/// The anchors of the parts that a release has.
fn anchors(shape: &Shape, returns: Option<&Returns>) -> BTreeSet<String> {
    let mut anchors = BTreeSet::new();
    add_anchors(&mut anchors, "", shape);
    if let Some(returns) = returns {
        add_anchors(&mut anchors, &reply_anchor(""), &returns.shape);
    }
    anchors
}

fn add_anchors(anchors: &mut BTreeSet<String>, before: &str, shape: &Shape) {
    let parts = [&shape.members, &shape.values, &shape.alternatives];
    for part in parts.into_iter().flatten() {
        anchors.insert(format!("{before}{}", part.name));
    }
    let tag = shape.tag.as_deref().unwrap_or_default();
    for branch in &shape.branches {
        for value in &branch.tags {
            anchors.insert(format!("{before}{tag}.{value}"));
        }
        if let Some(first) = branch.tags.first() {
            add_anchors(anchors, &format!("{before}{tag}.{first}."), &branch.shape);
        }
    }
}
