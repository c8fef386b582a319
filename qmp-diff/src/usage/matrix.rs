//! Finds the releases that serve a program.
//!
//! A release serves a command if it accepts it as sent; a reply or event if it may send each received
//! member; an item of a list if it exists. Everything counts as built in.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use qmp_history::{Archive, HistoryError, Release};
use qmp_message::{At, Flow, Leaf, Path, Server, Side, Step, Visit, message_type, walk};
use qmp_schema::Schema;
use qmp_schema::schema::Definition;
use serde_json::{Value, json};

use super::filter::NOTHING;
use super::table;
use super::{Answer, Call, Origin, Received, Usage, Wanted};

/// The releases that have each used item.
#[derive(Clone, Debug)]
pub struct Matrix {
    /// The name of the schema: `qmp`, `qga` or `storage-daemon`.
    pub schema: String,
    /// The releases, the oldest first.
    pub releases: Vec<Release>,
    /// The used items that some release lacks.
    pub rows: Vec<Row>,
    /// The number of used commands and events.
    pub used: usize,
}

/// A used item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The item for people: `migrate › blk`.
    pub item: String,
    /// The item as a query of libvirt, if it has one.
    pub query: Option<String>,
    /// The kind of use.
    pub need: Need,
    /// The first use, as `FILE:LINE`.
    pub used: String,
    /// Whether each release has it.
    pub served: Vec<bool>,
}

/// The kind of use of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// The program sends it.
    Sent,
    /// A list names it.
    Listed,
    /// A reply or an event contained it. It is unknown whether the program reads it.
    Received,
}

/// Consecutive releases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The first.
    pub oldest: Release,
    /// The last.
    pub newest: Release,
}

/// Finds the releases that serve a program.
///
/// # Errors
/// If a snapshot is damaged.
pub fn matrix<'a>(usage: &Usage, archive: &'a Archive) -> Result<Matrix, &'a HistoryError> {
    let mut schemas = Vec::new();
    for index in 0..archive.releases().len() {
        if let Some(loaded) = archive.schema(index) {
            schemas.push(&loaded?.schema);
        }
    }
    let mut finder = Finder {
        lacking: BTreeMap::new(),
        known: BTreeSet::new(),
    };
    for (release, schema) in schemas.iter().enumerate() {
        let calls = usage.calls.iter();
        for call in calls.filter(|call| call.answer != Answer::NotFound) {
            finder.call(release, schema, call);
        }
        for received in &usage.received {
            finder.received(release, schema, received);
        }
    }
    for asked in &usage.asked {
        finder.asked(&schemas, &asked.what, asked.origin);
    }
    let used = finder.known.len();
    let whole = schemas.len();
    let rows = finder.rows(usage, whole);
    Ok(Matrix {
        schema: archive.name().to_owned(),
        releases: archive.releases().collect(),
        rows,
        used,
    })
}

impl Matrix {
    /// The releases that serve everything; or, without received items, everything sent and listed.
    #[must_use]
    pub fn serving(&self, with_received: bool) -> Vec<Release> {
        let counts = |row: &&Row| with_received || row.need != Need::Received;
        let serves = |index: usize| {
            let mut rows = self.rows.iter().filter(counts);
            rows.all(|row| row.served.get(index).is_some_and(|served| *served))
        };
        let releases = self.releases.iter().enumerate();
        let serving = releases.filter(|(index, _)| serves(*index));
        serving.map(|(_, release)| *release).collect()
    }

    /// The oldest and the newest release that serve everything. A release between them may not:
    /// [`Matrix::serving`] has them all.
    #[must_use]
    pub fn range(&self) -> Option<Stretch> {
        let serving = self.serving(true);
        Some(Stretch {
            oldest: *serving.first()?,
            newest: *serving.last()?,
        })
    }

    /// The used items that a release lacks.
    pub fn missing(&self, release: Release) -> impl Iterator<Item = &Row> {
        let index = self.releases.iter().position(|has| *has == release);
        let lacks =
            move |row: &&Row| index.is_some_and(|index| row.served.get(index) == Some(&false));
        self.rows.iter().filter(lacks)
    }

    /// The ranges of releases that have an item.
    #[must_use]
    pub fn stretches(&self, row: &Row) -> Vec<Stretch> {
        stretches(&self.releases, |index| row.served.get(index) == Some(&true))
    }

    /// The releases that have an item, in words: `since 7.1`, `until 9.0`, `never`.
    #[must_use]
    pub fn when(&self, row: &Row) -> String {
        let stretches = self.stretches(row);
        if stretches.is_empty() {
            return "never".to_owned();
        }
        let ends = (self.releases.first(), self.releases.last());
        let words = stretches.iter().map(|stretch| {
            let (oldest, newest) = (stretch.oldest.series(), stretch.newest.series());
            match (
                ends.0 == Some(&stretch.oldest),
                ends.1 == Some(&stretch.newest),
            ) {
                (true, true) => "always".to_owned(),
                (true, false) => format!("until {newest}"),
                (false, true) => format!("since {oldest}"),
                (false, false) if oldest == newest => format!("only {oldest}"),
                (false, false) => format!("{oldest} to {newest}"),
            }
        });
        let words: Vec<String> = words.collect();
        words.join(", ")
    }

    /// Converts the matrix to JSON.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let texts = |releases: &[Release]| -> Vec<String> {
            releases.iter().map(Release::to_string).collect()
        };
        let rows = self.rows.iter().map(|row| {
            let has = self.releases.iter().zip(&row.served);
            let has: Vec<Release> = has.filter(|(_, has)| **has).map(|(r, _)| *r).collect();
            json!({
                "item": row.item,
                "query": row.query,
                "need": row.need.as_str(),
                "used": row.used,
                "releases": texts(&has),
                "when": self.when(row),
            })
        });
        let range = self.range();
        json!({
            "schema": self.schema,
            "releases": texts(&self.releases),
            "used": self.used,
            "oldest": range.map(|range| range.oldest.to_string()),
            "newest": range.map(|range| range.newest.to_string()),
            "serving": {
                "everything": texts(&self.serving(true)),
                "sent": texts(&self.serving(false)),
            },
            "items": rows.collect::<Vec<Value>>(),
        })
    }
}

impl fmt::Display for Matrix {
    /// A table for people: used items by release, without those that all releases have.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        table::write(self, f)
    }
}

impl Need {
    /// The name of the kind.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Need::Sent => "sent",
            Need::Listed => "listed",
            Need::Received => "received",
        }
    }
}

/// The ranges of releases for which a flag is set.
pub(super) fn stretches(releases: &[Release], holds: impl Fn(usize) -> bool) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    let mut before = false;
    for (index, release) in releases.iter().enumerate() {
        let now = holds(index);
        match found.last_mut().filter(|_| before) {
            Some(last) if now => last.newest = *release,
            _ if now => found.push(Stretch {
                oldest: *release,
                newest: *release,
            }),
            _ => {}
        }
        before = now;
    }
    found
}

/// The key of a row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Item {
    need: Need,
    /// Without alternates, which make no difference to the sender.
    path: Path,
    how: How,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum How {
    /// The item must exist.
    There,
    /// The item with this name must exist.
    Called(String),
    /// The value must be accepted.
    AsSent,
    OutOfBand,
}

/// Collects items that releases lack.
struct Finder {
    /// The releases that lack an item, and its first use.
    lacking: BTreeMap<Item, (BTreeSet<usize>, Origin)>,
    /// The used commands and events.
    known: BTreeSet<String>,
}

impl Finder {
    fn lack(&mut self, release: usize, item: Item, origin: Origin) {
        let (releases, _) = self
            .lacking
            .entry(item)
            .or_insert_with(|| (BTreeSet::new(), origin));
        releases.insert(release);
    }

    fn call(&mut self, release: usize, schema: &Schema, call: &Call) {
        self.known.insert(call.name.clone());
        let mut lack = |path: Path, how: How| {
            let need = Need::Sent;
            self.lack(release, Item { need, path, how }, call.origin);
        };
        let Some(ty) = message_type(schema, &call.name, Side::Arguments) else {
            return lack(Path::of(&*call.name), How::There);
        };
        // The command may have failed because of its arguments.
        if call.answer == Answer::Failed {
            return;
        }
        let server = Server::new(schema);
        let arguments = call.arguments.as_ref();
        if call.out_of_band
            && server.check_out_of_band(&call.name, None) != server.check(&call.name, None)
        {
            lack(Path::of(&*call.name), How::OutOfBand);
        }
        if server.check(&call.name, arguments).is_ok() {
            return;
        }
        let mut is_explained = false;
        let arguments = arguments.unwrap_or(&NOTHING);
        walk(server, ty, arguments, &mut |way, visit| {
            let (leaf, how) = match visit {
                Visit::Absent(_, member) if !member.optional => (Some(Leaf::Optional), How::There),
                Visit::UnknownValue(value) => (Some(Leaf::Value(value.to_owned())), How::There),
                visit => match lacking(visit) {
                    Some(how) => (None, how),
                    None => return Flow::Continue(()),
                },
            };
            is_explained = true;
            let path = Path::new(&*call.name, Side::Arguments, steps(way, visit));
            lack(Path { leaf, ..path }, how);
            Flow::Continue(())
        });
        if !is_explained {
            lack(Path::of(&*call.name), How::AsSent);
        }
    }

    fn received(&mut self, release: usize, schema: &Schema, received: &Received) {
        let name = &received.root.root;
        let Some(side) = received.root.side else {
            return;
        };
        let mut lack = |path: Path, how: How| {
            let need = Need::Received;
            self.lack(release, Item { need, path, how }, received.origin);
        };
        match message_type(schema, name, side) {
            Some(ty) => walk(
                Server::new(schema),
                ty,
                &received.value,
                &mut |way, visit| {
                    if let Some(how) = lacking(visit) {
                        lack(Path::new(&**name, side, steps(way, visit)), how);
                    }
                    Flow::Continue(())
                },
            ),
            None if side == Side::Data => lack(Path::of(&**name), How::There),
            // The command is missing, which was recorded when it was sent.
            None => {}
        }
        self.known.insert(name.clone());
    }

    fn asked(&mut self, schemas: &[&Schema], wanted: &Wanted, origin: Origin) {
        let named = |schema: &Schema, name: &str| {
            let found = schema.lookup(name);
            matches!(found, Some(Definition::Command(_) | Definition::Event(_)))
        };
        let mut names: BTreeSet<&str> = BTreeSet::new();
        match wanted {
            Wanted::Names(pattern) => {
                for schema in schemas {
                    let commands = schema.commands().map(|(_, command)| &*command.name);
                    let events = schema.events().map(|(_, event)| &*event.name);
                    names.extend(commands.chain(events).filter(|name| pattern.fits(name)));
                }
            }
            Wanted::Part(query) => {
                self.known.insert(query.root().to_owned());
                let item = Item {
                    need: Need::Listed,
                    path: Path::of(query.root()),
                    how: How::Called(query.to_string()),
                };
                for (release, schema) in schemas.iter().enumerate() {
                    if !query.holds(schema) {
                        self.lack(release, item.clone(), origin);
                    }
                }
                return;
            }
        }
        let spelt = wanted.to_string();
        if names.is_empty() {
            names.insert(&spelt);
        }
        for name in names {
            self.known.insert(name.to_owned());
            for (release, schema) in schemas.iter().enumerate() {
                if !named(schema, name) {
                    let item = Item {
                        need: Need::Listed,
                        path: Path::of(name),
                        how: How::There,
                    };
                    self.lack(release, item, origin);
                }
            }
        }
    }

    /// The rows of items that some of the releases lack.
    fn rows(self, usage: &Usage, releases: usize) -> Vec<Row> {
        // A part does not exist without the item that contains it.
        let mut wholes: BTreeMap<&str, Vec<(&Item, &BTreeSet<usize>)>> = BTreeMap::new();
        for (item, (lacking, _)) in &self.lacking {
            if item.how == How::There && item.path.leaf.is_none() {
                let of_root = wholes.entry(item.path.root.as_str()).or_default();
                of_root.push((item, lacking));
            }
        }
        let rows = self.lacking.iter().map(|(item, (lacking, origin))| {
            let mut lacking = lacking.clone();
            for (whole, lack) in wholes.get(item.path.root.as_str()).into_iter().flatten() {
                if item.is_part_of(whole) {
                    lacking.extend(*lack);
                }
            }
            Row {
                item: item.name(),
                query: item.query(),
                need: item.need,
                used: usage.place(*origin),
                served: (0..releases).map(|r| !lacking.contains(&r)).collect(),
            }
        });
        rows.collect()
    }
}

impl Item {
    fn is_part_of(&self, whole: &Item) -> bool {
        let (path, of) = (&self.path, &whole.path);
        match (of.side, path.side) {
            (None, _) => self != whole,
            (Some(side), Some(own)) => side == own && path.steps.starts_with(&of.steps),
            (Some(_), None) => false,
        }
    }

    fn name(&self) -> String {
        match (&self.how, self.need) {
            (How::There, _) => self.path.to_string(),
            (How::Called(name), _) => name.clone(),
            (How::AsSent, Need::Received) => format!("{} (as received)", self.path),
            (How::AsSent, _) => format!("{} (as sent)", self.path),
            (How::OutOfBand, _) => format!("{} out of band", self.path),
        }
    }

    fn query(&self) -> Option<String> {
        match &self.how {
            How::There => Some(self.path.query()),
            How::Called(query) => Some(query.clone()),
            How::AsSent | How::OutOfBand => None,
        }
    }
}

/// The item that a release lacks, for a visited part of a message.
fn lacking(visit: Visit<'_>) -> Option<How> {
    match visit {
        Visit::UnknownMember {
            in_unknown_branch: false,
        }
        | Visit::UnknownBranch(_) => Some(How::There),
        Visit::Misfit(_) => Some(How::AsSent),
        _ => None,
    }
}

/// The path to a visited part, without alternates.
fn steps(way: &[At<'_>], visit: Visit<'_>) -> Vec<Step> {
    let steps = way.iter().filter(|at| !matches!(at, At::Alternative(_)));
    let mut steps: Vec<Step> = steps.map(|at| at.step()).collect();
    // The walk is at the tag.
    if let Visit::UnknownBranch(value) = visit
        && let Some(Step::Member(tag)) = steps.pop()
    {
        let value = value.to_owned();
        steps.push(Step::Branch { tag, value });
    }
    steps
}
