//! The history of a schema: the snapshots of its releases, and facts that no snapshot records.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use qmp_history::{Archive, Caveat, History, HistoryError, Notes, Release, SinceFacts, Widened};
use qmp_schema::{Loader, Schema};
use qmp_text::printable;

use crate::Outcome;
use crate::output::{self, complain};

/// The file with the oldest release to support, and facts that no snapshot records.
pub const NOTES: &str = "history.json";

/// A schema that has only definitions of another one, and shares its notes.
const SHARING: (&str, &str) = ("storage-daemon", "qmp");

/// Where the files of a history are: `releases/NAME-RELEASE.json`, `since/NAME.json` and [`NOTES`].
///
/// As a [`Loader`], it reads them by these paths.
pub trait Store: Loader {
    /// The names of the files in `releases`.
    fn releases(&self) -> io::Result<Vec<String>>;

    /// The path of a file for messages and reports.
    fn shown(&self, path: &str) -> String;
}

/// A history in a folder on the disk.
pub struct Folder {
    folder: PathBuf,
    /// The folder with the snapshots.
    releases: PathBuf,
}

impl Folder {
    /// Opens a history in a folder like `schemas` in this project, or in a folder of snapshots.
    pub fn new(folder: &Path) -> Self {
        let releases = folder.join("releases");
        let releases = if releases.is_dir() {
            releases
        } else {
            folder.to_owned()
        };
        let folder = folder.to_owned();
        Self { folder, releases }
    }

    fn path(&self, path: &str) -> PathBuf {
        match path.strip_prefix("releases/") {
            Some(file) => self.releases.join(file),
            None => self.folder.join(path),
        }
    }
}

impl Loader for Folder {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        fs::read(self.path(path))
    }
}

impl Store for Folder {
    fn releases(&self) -> io::Result<Vec<String>> {
        let entries = fs::read_dir(&self.releases)?;
        let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
        names.collect()
    }

    fn shown(&self, path: &str) -> String {
        self.path(path).to_string_lossy().into_owned()
    }
}

/// The snapshots of one schema, and the notes about them.
pub struct Recorded {
    /// The snapshots from the oldest release to support on.
    pub history: History,
    /// All snapshots.
    pub archive: Archive,
    notes: Notes,
}

/// Reads the snapshots of a schema, from the oldest release to support on; if that fails, reports why.
pub fn read(store: &dyn Store, name: &str) -> Result<Recorded, Outcome> {
    let (oldest, mut notes) = notes(store, name)?;
    notes.shared = name == SHARING.0;
    notes.since = since(store, name)?;
    let archive = archive(store, name)?;
    let mut history = archive.history().map_err(complain_about)?;
    history.restrict(oldest, None);
    Ok(Recorded {
        history,
        archive,
        notes,
    })
}

/// The replacements of removed names.
pub fn replacements(store: &dyn Store, name: &str) -> Result<BTreeMap<String, String>, Outcome> {
    Ok(notes(store, name)?.1.replacements)
}

/// Known problems that the schema does not show.
pub fn caveats(store: &dyn Store, name: &str) -> Result<Vec<Caveat>, Outcome> {
    Ok(notes(store, name)?.1.caveats)
}

/// The oldest release to support, and the notes about a schema; empty if there is no file of them.
fn notes(store: &dyn Store, name: &str) -> Result<(Option<Release>, Notes), Outcome> {
    let Some(text) = text(store, NOTES)? else {
        return Ok((None, Notes::default()));
    };
    let name = if name == SHARING.0 { SHARING.1 } else { name };
    let (oldest, notes) =
        Notes::parse(&text, name).map_err(|error| wrong(store, NOTES, &error.to_string()))?;
    Ok((Some(oldest), notes))
}

/// The path of the file with the releases that documentation names.
pub fn since_path(name: &str) -> String {
    format!("since/{name}.json")
}

/// The releases that documentation names; empty if there is no file of them.
pub fn since(store: &dyn Store, name: &str) -> Result<SinceFacts, Outcome> {
    let path = since_path(name);
    let Some(text) = text(store, &path)? else {
        return Ok(SinceFacts::default());
    };
    SinceFacts::parse(&text).map_err(|error| wrong(store, &path, &error.to_string()))
}

/// The text of a file, if it exists.
pub fn text(store: &dyn Store, path: &str) -> Result<Option<String>, Outcome> {
    let text = store.read(path).and_then(|bytes| {
        String::from_utf8(bytes).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
    });
    match text {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(output::cannot(
            "read",
            Path::new(&store.shown(path)),
            &error,
        )),
    }
}

fn wrong(store: &dyn Store, path: &str, problem: &str) -> Outcome {
    complain(&format!(
        "error: '{}': {problem}\n",
        printable(&store.shown(path))
    ));
    Outcome::Failed
}

/// The history in a folder up to the release of a snapshot; if it cannot be read, reports why.
pub fn up_to(schemas: &Path, snapshot: &str) -> Result<Recorded, Outcome> {
    let path = Path::new(snapshot);
    let text = fs::read_to_string(path).map_err(|error| output::cannot("read", path, &error))?;
    let alone = History::parse([(snapshot, &*text)]).map_err(|error| {
        complain(&format!("error: {error}\n"));
        complain("note: only a snapshot names its release\n");
        Outcome::Failed
    })?;
    let mut recorded = read(&Folder::new(schemas), alone.name())?;
    let newest = alone.releases().last();
    recorded.history.restrict(None, newest);
    Ok(recorded)
}

impl Recorded {
    /// The schema of the newest release.
    pub fn newest(&self) -> Result<Schema, Outcome> {
        let last = self.archive.releases().len().saturating_sub(1);
        match self.archive.schema(last) {
            Some(Ok(loaded)) => Ok(loaded.schema.clone()),
            Some(Err(error)) => {
                complain(&format!("error: {error}\n"));
                Err(Outcome::Failed)
            }
            None => Err(Outcome::Failed),
        }
    }

    /// The oldest release of the history, such as `5.2`.
    pub fn oldest(&self) -> String {
        let oldest = self.history.releases().next();
        oldest.map_or_else(String::new, Release::series)
    }

    /// Like `widen`, for a history without its newest releases: leaves out the notes about those.
    pub fn widen_older(mut self, schema: &Schema) -> Result<Widened, Outcome> {
        self.notes.shared = true;
        self.widen(schema.clone())
    }

    /// Makes the newest schema fit all releases.
    pub fn widen(&self, schema: Schema) -> Result<Widened, Outcome> {
        self.history.widen(schema, &self.notes).map_err(|error| {
            for error in error.each() {
                complain(&format!("error: {}: {error}\n", self.history.name()));
            }
            complain(&format!("note: this is decided in 'schemas/{NOTES}'\n"));
            Outcome::No
        })
    }
}

/// The files with the snapshots of a schema, sorted; `releases/qmp-10.0.2.json` is not one of a schema with a longer name.
pub fn snapshots(store: &dyn Store, name: &str) -> Result<Vec<String>, Outcome> {
    let files = store.releases().map_err(|error| {
        let folder = store.shown("releases/");
        output::cannot("read", Path::new(folder.trim_end_matches('/')), &error)
    })?;
    let is_of_schema = |file: &String| {
        let rest = { file.strip_prefix(name) }.and_then(|rest| rest.strip_prefix('-'));
        rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    let files = files.into_iter().filter(is_of_schema);
    let mut paths: Vec<String> = files.map(|file| format!("releases/{file}")).collect();
    paths.sort();
    Ok(paths)
}

/// All snapshots of a schema, which are parsed lazily.
pub fn archive(store: &dyn Store, name: &str) -> Result<Archive, Outcome> {
    let mut texts = Vec::new();
    for path in snapshots(store, name)? {
        if let Some(text) = text(store, &path)? {
            texts.push((store.shown(&path), text));
        }
    }
    if texts.is_empty() {
        let folder = store.shown("releases/");
        complain(&format!(
            "error: there is no snapshot of {} in '{}'\n",
            printable(name),
            printable(&folder)
        ));
        return Err(Outcome::Failed);
    }
    Archive::new(texts).map_err(complain_about)
}

#[expect(clippy::needless_pass_by_value, reason = "for `map_err`")]
fn complain_about(error: HistoryError) -> Outcome {
    complain(&format!("error: {error}\n"));
    Outcome::Failed
}
