//! Suggests names for misspelt ones.
//!
//! Takes a word and candidates, and returns the closest if it is close. It must be fast, because it runs
//! for each error.

use super::Suggestion;
use crate::source::Span;

/// Suggests another string for a misspelt one with the span `span`.
pub(crate) fn misspelt<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
    span: Span,
) -> Option<Suggestion> {
    closest(word, candidates).map(|candidate| Suggestion::did_you_mean(candidate, span))
}

/// The candidate that differs least from `word`, if it differs in at most a third of its letters.
#[must_use]
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Longer words are not typing errors, and the distance takes quadratic time.
    const LONGEST: usize = 64;
    if word.len() > LONGEST {
        return None;
    }
    let allowed = (word.len() / 3).clamp(1, 4);
    candidates
        .into_iter()
        .filter(|candidate| candidate.len().abs_diff(word.len()) <= allowed)
        .map(|candidate| (distance(word.as_bytes(), candidate.as_bytes()), candidate))
        .filter(|(distance, _)| (1..=allowed).contains(distance))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// How many letters must be inserted, removed, changed or swapped with the next. Changes of case and of `-` to
/// `_` count less, so that `Foo_bar` is close to `foo-bar`.
fn distance(a: &[u8], b: &[u8]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut next = vec![i + 1; b.len() + 1];
        for (j, y) in b.iter().enumerate() {
            let change = usize::from(fold(*x) != fold(*y));
            let mut cost = (row[j] + change).min(next[j] + 1).min(row[j + 1] + 1);
            let swapped =
                i > 0 && j > 0 && fold(*x) == fold(b[j - 1]) && fold(a[i - 1]) == fold(*y);
            if swapped {
                cost = cost.min(before[j - 1] + 1);
            }
            next[j + 1] = cost;
        }
        before = std::mem::replace(&mut row, next);
    }
    let folded = row[b.len()];
    // Equal except for case: still a difference.
    if folded == 0 && a != b { 1 } else { folded }
}

fn fold(byte: u8) -> u8 {
    if byte == b'_' {
        b'-'
    } else {
        byte.to_ascii_lowercase()
    }
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn close_words_are_found() {
        let names = ["BlockdevOptions", "BlockInfo", "QType", "str"];
        assert_eq!(closest("BlockdevOption", names), Some("BlockdevOptions"));
        assert_eq!(closest("blockinfo", names), Some("BlockInfo"));
        assert_eq!(closest("BlcokInfo", names), Some("BlockInfo"));
        assert_eq!(closest("rde", ["green", "red"]), Some("red"));
        assert_eq!(closest("string", names), None);
        assert_eq!(closest("QType", names), None);
    }
}
