//! The history in `schemas/`: the snapshots, and facts that no snapshot records.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use qmp_schema::Schema;
use qmp_schema::history::{
    Archive, Caveat, History, HistoryError, Notes, Release, SinceFacts, Widened,
};
use qmp_text::printable;

use crate::Outcome;
use crate::output::{self, complain};

/// The file with the oldest release to support, and what no snapshot says.
const NOTES: &str = "history.json";

/// The schema that only has definitions of another one, whose notes are also about it.
const SHARING: (&str, &str) = ("storage-daemon", "qmp");

/// The snapshots of one schema, and the notes about them.
pub struct Recorded {
    /// The snapshots.
    pub history: History,
    notes: Notes,
}

/// Reads the snapshots of a schema in `schemas/`, from the oldest release to support on.
pub fn read(schemas: &Path, name: &str) -> Result<Recorded, Outcome> {
    let (oldest, mut notes) = notes(schemas, name)?;
    notes.shared = name == SHARING.0;
    notes.since = since(schemas, name)?;
    let mut history = snapshots(&schemas.join("releases"), name)?;
    history.restrict(Some(oldest), None);
    Ok(Recorded { history, notes })
}

/// The replacements of removed items.
pub fn replacements(schemas: &Path, name: &str) -> Result<BTreeMap<String, String>, Outcome> {
    Ok(notes(schemas, name)?.1.replacements)
}

/// Known problems that the schema does not show.
pub fn caveats(schemas: &Path, name: &str) -> Result<Vec<Caveat>, Outcome> {
    Ok(notes(schemas, name)?.1.caveats)
}

/// The oldest release to support, and what people know of a schema.
fn notes(schemas: &Path, name: &str) -> Result<(Release, Notes), Outcome> {
    let path = schemas.join(NOTES);
    let text = fs::read_to_string(&path).map_err(|error| output::cannot("read", &path, &error))?;
    let name = if name == SHARING.0 { SHARING.1 } else { name };
    Notes::parse(&text, name).map_err(|error| {
        let path = path.to_string_lossy();
        complain(&format!("error: '{}': {error}\n", printable(&path)));
        Outcome::Failed
    })
}

/// Where the releases are that documentation names, in `schemas/`.
pub fn since_path(name: &str) -> String {
    format!("since/{name}.json")
}

/// The releases that documentation names; nothing if none have been imported.
pub fn since(schemas: &Path, name: &str) -> Result<SinceFacts, Outcome> {
    let path = schemas.join(since_path(name));
    let text = match fs::read_to_string(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(SinceFacts::default()),
        text => text.map_err(|error| output::cannot("read", &path, &error))?,
    };
    SinceFacts::parse(&text).map_err(|error| {
        let path = path.to_string_lossy();
        complain(&format!("error: '{}': {error}\n", printable(&path)));
        Outcome::Failed
    })
}

/// The history in a folder up to the release of a snapshot.
pub fn up_to(schemas: &Path, snapshot: &str) -> Result<Recorded, Outcome> {
    let path = Path::new(snapshot);
    let text = fs::read_to_string(path).map_err(|error| output::cannot("read", path, &error))?;
    let alone = History::parse([(snapshot, &*text)]).map_err(|error| {
        complain(&format!("error: {error}\n"));
        complain("note: only a snapshot says of which release it is\n");
        Outcome::Failed
    })?;
    let mut recorded = read(schemas, alone.name())?;
    let newest = alone.releases().last();
    recorded.history.restrict(None, newest);
    Ok(recorded)
}

impl Recorded {
    /// As `widen`, of a history without its newest releases: what people know of those is left out.
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

/// All snapshots of a schema in a folder, each of which is looked at when it is asked for.
pub fn archive(folder: &Path, name: &str) -> Result<Archive, Outcome> {
    let entries = fs::read_dir(folder).map_err(|e| output::cannot("read", folder, &e))?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    let prefix = format!("{name}-");
    paths.retain(|path| {
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        // `qmp-10.0.2.json`, not the snapshot of a schema with a longer name.
        file.strip_prefix(&prefix)
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    });
    paths.sort();
    let mut texts = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path).map_err(|e| output::cannot("read", &path, &e))?;
        texts.push((path.display().to_string(), text));
    }
    Archive::new(texts).map_err(complain_about)
}

/// All snapshots of a schema in a folder, read together.
pub fn snapshots(folder: &Path, name: &str) -> Result<History, Outcome> {
    let archive = archive(folder, name)?;
    archive.history().map_err(complain_about)
}

#[expect(clippy::needless_pass_by_value, reason = "for `map_err`")]
fn complain_about(error: HistoryError) -> Outcome {
    complain(&format!("error: {error}\n"));
    Outcome::Failed
}
