//! The snapshots of one schema, each of which is read when it is asked for.

use std::sync::OnceLock;

use super::{History, HistoryError, NotARelease, Release, ReleaseSet, head, place, wrong};
use crate::snapshot::{header, to_schema};
use qmp_schema::Loaded;

/// The snapshots of one schema, the oldest first.
///
/// Only the first line of each is looked at before its schema is asked for: who compares two
/// releases does not wait for the others.
#[derive(Debug, Default)]
pub struct Archive {
    name: String,
    snapshots: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    file: String,
    release: Release,
    text: String,
    schema: OnceLock<Result<Loaded, HistoryError>>,
}

impl Archive {
    /// Takes snapshots: pairs of a name for messages and the text, in any order.
    ///
    /// # Errors
    /// If a text does not begin as a snapshot does, or they do not belong together.
    pub fn new(
        snapshots: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, HistoryError> {
        let mut archive = Self::default();
        for (file, text) in snapshots {
            let first = text.lines().next().unwrap_or_default();
            let header = header(first).map_err(|error| wrong(&file, error))?;
            let head = head(&file, &header)?;
            let at = place(&file, &head, &archive.name, archive.releases())?;
            archive.name = head.name;
            let entry = Entry {
                file,
                release: head.release,
                text,
                schema: OnceLock::new(),
            };
            archive.snapshots.insert(at, entry);
        }
        if archive.snapshots.len() > ReleaseSet::CAPACITY {
            return Err(HistoryError::TooMany);
        }
        Ok(archive)
    }

    /// The name of the schema: `qmp`, `qga` or `storage-daemon`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The releases, the oldest first.
    #[must_use]
    pub fn releases(&self) -> impl ExactSizeIterator<Item = Release> {
        self.snapshots.iter().map(|entry| entry.release)
    }

    /// The position of a release: that very one (`10.0.2`), or the newest of a series (`10.0`).
    ///
    /// # Errors
    /// If the text is no release.
    pub fn find(&self, release: &str) -> Result<Option<usize>, NotARelease> {
        let asked: Release = release.parse()?;
        let is_series = release.split('.').count() == 2;
        Ok(self.releases().collect::<Vec<_>>().iter().rposition(|has| {
            if is_series {
                has.line() == asked.line()
            } else {
                *has == asked
            }
        }))
    }

    /// The schema of the release at that position, which is read now and kept; `None` if there is
    /// none. Whoever asks again after an error gets the same one.
    #[must_use]
    pub fn schema(&self, index: usize) -> Option<Result<&Loaded, &HistoryError>> {
        let Entry {
            file, text, schema, ..
        } = self.snapshots.get(index)?;
        let read = || to_schema(file, text).map_err(|error| wrong(file, error));
        Some(schema.get_or_init(read).as_ref())
    }

    /// All of them together.
    ///
    /// # Errors
    /// If one is no snapshot.
    pub fn history(&self) -> Result<History, HistoryError> {
        let texts = self.snapshots.iter();
        History::parse(texts.map(|entry| (&*entry.file, &*entry.text)))
    }
}
