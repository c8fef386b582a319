//! The files of a schema: their text, and spans.
//!
//! Takes the bytes of files, and returns [`Sources`] to look up spans in. It is independent of the meaning of the
//! text; a [`Loader`] provides the files.

mod loader;
mod text;

pub use loader::Loader;
pub use loader::join;
pub(crate) use loader::{directory, relative};
pub(crate) use text::{Checked, Problem, check_text};

use std::sync::Arc;

/// Bounds on the input, so that hostile input takes bounded work and stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes in one file. At most `u32::MAX`, because spans are 32 bits wide.
    pub file_size: usize,
    /// Bytes in all files together.
    pub total_size: usize,
    /// Bytes in one string, and in the path of a file: messages repeat them.
    pub string: usize,
    /// Brackets within brackets.
    pub nesting: usize,
    /// Files that include files.
    pub include_depth: usize,
    /// Types that contain types: bases of bases, unions in unions.
    pub type_depth: usize,
    /// Files in one schema.
    pub files: usize,
    /// Comparisons of members with members, in total: nested unions can need endless ones.
    pub comparisons: usize,
    /// Implied branches, in total: a few unions of a long enum have many.
    /// Long names and conditions count more than once.
    pub implied_branches: usize,
    /// Reported errors.
    pub errors: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            file_size: 64 << 20,
            total_size: 256 << 20,
            string: 4096,
            nesting: 128,
            include_depth: 200,
            type_depth: 200,
            files: 10_000,
            comparisons: 50_000_000,
            implied_branches: 1_000_000,
            errors: 1000,
        }
    }
}

/// An index of an arena; [`Limits`] keeps every arena far below `u32::MAX`.
#[expect(
    clippy::cast_possible_truncation,
    reason = "checked; `try_from` is not const"
)]
pub(crate) const fn index_u32(index: usize) -> u32 {
    if index > u32::MAX as usize {
        u32::MAX
    } else {
        index as u32
    }
}

/// Names a file of [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

impl FileId {
    /// Names the file at that position in the order of reading, from 0.
    #[must_use]
    pub const fn new(index: usize) -> Self {
        Self(index_u32(index))
    }

    /// The position in the order of reading, from 0; the entry file is the first.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A range of text in a file, as byte offsets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// Offset of the first byte.
    pub start: u32,
    /// Offset after the last byte.
    pub end: u32,
}

impl Span {
    /// The range between two offsets of a file.
    #[must_use]
    pub fn new(file: FileId, start: usize, end: usize) -> Span {
        // Files are no larger than `Limits::file_size`, which is capped to fit.
        let offset = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Span {
            file,
            start: offset(start),
            end: offset(end.max(start)),
        }
    }
}

/// The `##` at the start of a documentation comment, because a picture of the whole comment would be long.
pub(crate) fn first_line(comment: Span) -> Span {
    Span {
        end: comment.start + 2,
        ..comment
    }
}

/// A location for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Location<'a> {
    /// The file's path, as given or as joined from include directives.
    pub path: &'a str,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1; a tab goes to the next multiple of 8.
    pub column: usize,
}

/// One file of a schema.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The path, as given or as joined from include directives.
    pub path: String,
    /// The text.
    pub text: Arc<str>,
    /// The include directive that named it first; `None` for the entry file.
    pub included_from: Option<Span>,
    line_starts: Vec<u32>,
    milestones: Vec<Milestone>,
}

/// The column (from 0) of an offset in a long line. Counting from the start of the line for every
/// error in it would take quadratic time.
#[derive(Clone, Copy, Debug)]
struct Milestone {
    offset: u32,
    column: usize,
}

impl SourceFile {
    /// Creates a file with its line index.
    #[must_use]
    pub fn new(path: String, text: String, included_from: Option<Span>) -> SourceFile {
        let line_starts = line_starts(&text);
        let milestones = milestones(&text, &line_starts);
        SourceFile {
            path,
            text: text.into(),
            included_from,
            line_starts,
            milestones,
        }
    }

    /// The column (from 0) of an offset in a line (from 0).
    fn column(&self, line: usize, offset: u32) -> Option<usize> {
        let start = self.line_start(line);
        let passed = self.milestones.partition_point(|m| m.offset <= offset);
        let near = passed.checked_sub(1).and_then(|i| self.milestones.get(i));
        let (from, column) = match near {
            Some(near) if near.offset as usize >= start => (near.offset as usize, near.column),
            _ => (start, 0),
        };
        let before = self.text.get(from..offset as usize)?;
        Some(before.chars().fold(column, next_column))
    }

    /// The line (from 0) of an offset.
    #[must_use]
    pub fn line_index(&self, offset: u32) -> usize {
        self.line_starts
            .partition_point(|start| *start <= offset)
            .saturating_sub(1)
    }

    /// The offset of the first byte of a line (from 0), or of the end of the text.
    pub(crate) fn line_start(&self, line: usize) -> usize {
        self.line_starts
            .get(line)
            .map_or(self.text.len(), |start| *start as usize)
    }
}

/// Finds lines as Python's text mode, in which QEMU reads schemas: they end at LF, CR LF or a lone CR.
fn line_starts(text: &str) -> Vec<u32> {
    let bytes = text.as_bytes();
    let mut starts = vec![0];
    if !bytes.contains(&b'\r') {
        let ends = text.match_indices('\n').map(|(end, _)| end + 1);
        starts.extend(ends.map(|start| u32::try_from(start).unwrap_or(u32::MAX)));
        return starts;
    }
    for (offset, byte) in bytes.iter().enumerate() {
        let ends_line = match byte {
            b'\n' => true,
            b'\r' => bytes.get(offset + 1) != Some(&b'\n'),
            _ => false,
        };
        if ends_line {
            starts.push(u32::try_from(offset + 1).unwrap_or(u32::MAX));
        }
    }
    starts
}

/// The column after a character; a tab goes to the next multiple of 8.
fn next_column(column: usize, c: char) -> usize {
    match c {
        '\t' => (column / 8 + 1) * 8,
        _ => column + 1,
    }
}

/// The columns of some offsets in long lines, in order.
fn milestones(text: &str, line_starts: &[u32]) -> Vec<Milestone> {
    const APART: usize = 4096;
    let mut milestones = Vec::new();
    let ends = line_starts.iter().skip(1).map(|start| *start as usize);
    for (start, end) in line_starts.iter().zip(ends.chain([text.len()])) {
        let start = *start as usize;
        let line = text.get(start..end).unwrap_or_default();
        if line.len() <= APART {
            continue;
        }
        let (mut column, mut next) = (0, APART);
        for (at, c) in line.char_indices() {
            if at >= next {
                let offset = u32::try_from(start + at).unwrap_or(u32::MAX);
                milestones.push(Milestone { offset, column });
                next += APART;
            }
            column = next_column(column, c);
        }
    }
    milestones
}

/// All files that were read for a schema, in the order of reading.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// The files, the entry file first.
    pub files: Vec<SourceFile>,
}

impl Sources {
    /// The files; the first is the entry file.
    #[must_use]
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// A file by its id. `None` if the id is of other sources.
    #[must_use]
    pub fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.index())
    }

    /// The location of the start of a span. `None` if it is of other sources.
    #[must_use]
    pub fn location(&self, span: Span) -> Option<Location<'_>> {
        let file = self.file(span.file)?;
        let line = file.line_index(span.start);
        let column = file.column(line, span.start)?;
        Some(Location {
            path: &file.path,
            line: line + 1,
            column: column + 1,
        })
    }

    /// The text of a span; empty if it is of other sources.
    #[must_use]
    pub fn text(&self, span: Span) -> &str {
        self.file(span.file)
            .and_then(|file| file.text.get(span.start as usize..span.end as usize))
            .unwrap_or_default()
    }

    /// Adds a file.
    pub fn add(&mut self, file: SourceFile) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.files.push(file);
        id
    }
}
