//! [`Edit`] and [`Masked`]: text with replaced parts.

use std::borrow::Cow;
use std::ops::Range;

use super::MASK;

/// A replacement of a part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edit {
    pub(super) range: Range<usize>,
    pub(super) new: Cow<'static, str>,
}

impl Edit {
    /// Masks a part.
    pub(super) fn mask(range: Range<usize>) -> Self {
        Self {
            range,
            new: Cow::Borrowed(MASK),
        }
    }

    /// Whether the other edit is inside of this one. A rewritten string in JSON has been
    /// masked by all rules of the text around it.
    fn covers(&self, other: &Self) -> bool {
        self.range.start <= other.range.start && other.range.end <= self.range.end
    }
}

/// Sorts edits. Of nested edits the outer one stays; overlapping edits become one that masks all.
pub(super) fn merge(mut edits: Vec<Edit>) -> Vec<Edit> {
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let mut merged: Vec<Edit> = Vec::with_capacity(edits.len());
    for edit in edits {
        match merged.last_mut() {
            Some(last) if *last == edit => {}
            Some(last) if last.covers(&edit) => {}
            Some(last) if edit.covers(last) => *last = edit,
            Some(last) if edit.range.start < last.range.end => {
                last.range.end = last.range.end.max(edit.range.end);
                last.new = Cow::Borrowed(MASK);
            }
            _ => merged.push(edit),
        }
    }
    merged
}

/// A text in which secrets have been masked.
#[derive(Clone, Debug)]
pub struct Masked<'t> {
    text: &'t str,
    edits: Vec<Edit>,
}

impl<'t> Masked<'t> {
    pub(super) fn new(text: &'t str, edits: Vec<Edit>) -> Self {
        Self { text, edits }
    }

    /// The text, borrowed if it contains no secret.
    #[must_use]
    pub fn into_text(self) -> Cow<'t, str> {
        if self.edits.is_empty() {
            return Cow::Borrowed(self.text);
        }
        let mut masked = String::with_capacity(self.text.len());
        let mut at = 0;
        for edit in &self.edits {
            masked.push_str(self.text.get(at..edit.range.start).unwrap_or_default());
            masked.push_str(&edit.new);
            at = edit.range.end;
        }
        masked.push_str(self.text.get(at..).unwrap_or_default());
        Cow::Owned(masked)
    }

    /// The new offset of a byte of the original text; if the byte is masked, that of the mask.
    #[must_use]
    pub fn place_of(&self, byte: usize) -> usize {
        let mut place = byte;
        for Edit { range, new } in &self.edits {
            if range.start > byte {
                break;
            }
            if byte < range.end {
                return place - (byte - range.start);
            }
            place = place + new.len() - range.len();
        }
        place
    }
}
