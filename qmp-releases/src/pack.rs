//! Files that share lines, compressed.
//!
//! Releases differ little: 54 snapshots have two thousand distinct lines. Each line is stored once, and a file is a list of
//! runs of lines. Decompressed, all of them together are little more than two snapshots alone.
//!
//! The compressed text has a line with the number of distinct lines, those lines, and a line for each file: its name, a tab,
//! and its runs, `FIRST+COUNT` each. `cargo xtask regen` writes it.

/// Files by their names.
pub(crate) struct Pack {
    text: &'static str,
    /// Where each line begins, and where the last one ends.
    starts: Vec<usize>,
    /// The name of each file and its runs, sorted by name.
    files: Vec<(&'static str, &'static str)>,
}

impl Pack {
    /// Decompresses a pack. Damaged data give no files.
    pub(crate) fn new(bytes: &[u8]) -> Self {
        let text = lz4_flex::block::decompress_size_prepended(bytes).unwrap_or_default();
        // It stays until the program ends, because the packs are statics.
        let text: &'static str = String::from_utf8(text).unwrap_or_default().leak();
        let (count, rest) = text.split_once('\n').unwrap_or_default();
        let count = count.parse().unwrap_or(0);
        let ends = memchr::memchr_iter(b'\n', rest.as_bytes()).map(|end| end + 1);
        let starts: Vec<usize> = std::iter::once(0).chain(ends).take(count + 1).collect();
        let files = rest.get(starts.last().copied().unwrap_or_default()..);
        let files = files.unwrap_or_default().lines();
        Self {
            text: rest,
            starts,
            files: files.filter_map(|line| line.split_once('\t')).collect(),
        }
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.files.iter().map(|(name, _)| *name)
    }

    pub(crate) fn read(&self, name: &str) -> Option<String> {
        let index = self.files.binary_search_by_key(&name, |(known, _)| known);
        let (_, runs) = self.files.get(index.ok()?)?;
        let mut text = String::new();
        for run in runs.split(' ') {
            let (first, count) = run.split_once('+')?;
            let (first, count): (usize, usize) = (first.parse().ok()?, count.parse().ok()?);
            let range = *self.starts.get(first)?..*self.starts.get(first + count)?;
            text.push_str(self.text.get(range)?);
        }
        Some(text)
    }
}
