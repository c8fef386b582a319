//! Suggests names for misspelt ones.
//!
//! Takes a word and candidates, and returns the closest if it is close. It must be fast, because it runs
//! for each error.

use strsim::osa_distance;

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
    let name = folded(word);
    let candidates = candidates
        .into_iter()
        .filter(|candidate| candidate.len().abs_diff(word.len()) <= allowed && *candidate != word);
    candidates
        // Equal except for case is still a difference.
        .map(|candidate| (osa_distance(&name, &folded(candidate)).max(1), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// A name in which case and separators do not count, so that `Foo_bar` is close to `foo-bar`.
fn folded(name: &str) -> String {
    name.to_ascii_lowercase().replace('_', "-")
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
