//! Excerpts of long texts, which never split a character.

/// Returns at most `limit` bytes from the beginning of a text, in whole characters.
#[must_use]
pub fn beginning(text: &str, limit: usize) -> &str {
    let mut end = limit.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// The size of an excerpt that is only for people, in bytes.
pub const MAX_EXCERPT: usize = 1 << 10;

/// Returns an excerpt of a text for people.
#[must_use]
pub fn excerpt(text: &str) -> String {
    beginning(text, MAX_EXCERPT).to_owned()
}

/// Returns an excerpt of bytes, in which invalid UTF-8 is replaced.
#[must_use]
pub fn excerpt_of_bytes(bytes: &[u8]) -> String {
    excerpt(&String::from_utf8_lossy(
        &bytes[..bytes.len().min(MAX_EXCERPT)],
    ))
}

/// Returns the part of a text around an offset, with at most `before` bytes before it and `limit` in all, in whole
/// characters.
#[must_use]
pub fn around(text: &str, place: usize, before: usize, limit: usize) -> &str {
    let mut from = place.min(text.len()).saturating_sub(before);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    beginning(&text[from..], limit)
}
