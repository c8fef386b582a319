//! Files that share lines, compressed.
//!
//! Releases differ little: 54 snapshots have two thousand distinct lines. Each line is stored once, and a file is a list of
//! runs of lines. Decompressed, all of them together are little more than two snapshots alone.
//!
//! The compressed text has a line with the number of distinct lines, those lines, and a line for each file: its name, a tab,
//! and its runs, `FIRST+COUNT` each. `cargo xtask regen` writes it.

/// Files by their names.
pub(crate) struct Pack {
    lines: Vec<&'static str>,
    /// The name of each file and its runs, sorted by name.
    files: Vec<(&'static str, &'static str)>,
}

impl Pack {
    /// Decompresses a pack. Damaged data give no files.
    pub(crate) fn new(bytes: &[u8]) -> Self {
        let text = miniz_oxide::inflate::decompress_to_vec(bytes).unwrap_or_default();
        // It stays until the program ends, because the packs are statics.
        let text: &'static str = String::from_utf8(text).unwrap_or_default().leak();
        let (count, rest) = text.split_once('\n').unwrap_or_default();
        let mut rest = rest.lines();
        let count = count.parse().unwrap_or(0);
        let lines = rest.by_ref().take(count).collect();
        let files = rest.filter_map(|line| line.split_once('\t')).collect();
        Self { lines, files }
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
            for line in self.lines.get(first..)?.get(..count)? {
                text.push_str(line);
                text.push('\n');
            }
        }
        Some(text)
    }
}
