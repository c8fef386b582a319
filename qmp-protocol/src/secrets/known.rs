//! [`Known`]: secret texts, and finding quotations of them in other texts.
//!
//! Their number and size are bounded. Short texts and ordinary words are not kept, because they
//! would match everywhere.

use std::collections::VecDeque;
use std::ops::Range;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use qmp_types::secrets::{Keep, Quotes};

use super::quote;

/// Texts that are secret.
#[derive(Default)]
pub(super) struct Known {
    /// The latest last.
    secrets: VecDeque<Secret>,
}

struct Secret {
    command: Box<str>,
    text: Box<str>,
    /// The rest of the secret is not kept.
    is_cut: bool,
    /// Its forms in base64.
    encoded: Vec<Box<str>>,
}

/// How many are kept.
const MAX_SECRETS: usize = 128;

/// How many are kept of one command, so that a command that runs often, such as `guest-file-write`,
/// does not displace all others.
const MAX_OF_COMMAND: usize = 16;

/// How many bytes of a secret are kept. A quotation is masked to its end in any case.
const MAX_SIZE: usize = 1 << 10;

/// Shorter texts, in bytes, are not kept.
const MIN_SIZE: usize = 3;

/// Shorter texts, in bytes, are only found as separate words.
const MIN_PART: usize = 6;

impl Known {
    /// Adds a secret that was sent with a command, and its decoded forms.
    pub(super) fn add(&mut self, command: &str, secret: &str, keep: Keep) {
        self.add_text(command, secret, keep);
        if let Some((_, value)) = secret.split_once('=') {
            // A variable or an option.
            self.add_text(command, value, keep);
        }
        if let Some(decoded) = quote::percent_decoded(secret) {
            self.add_text(command, &decoded, keep);
        }
        if let Some(decoded) = decoded(secret) {
            self.add_text(command, &decoded, keep);
            for line in decoded.lines().take(MAX_OF_COMMAND / 4) {
                self.add_text(command, line.trim(), keep);
            }
        }
    }

    fn add_text(&mut self, command: &str, text: &str, keep: Keep) {
        let is_ordinary = keep == Keep::Uncommon && is_ordinary(text);
        if text.len() < MIN_SIZE
            || is_short_word(text)
            || is_ordinary
            || text == qmp_types::secrets::MASK
        {
            return;
        }
        let kept = qmp_text::beginning(text, MAX_SIZE);
        if self.secrets.iter().any(|secret| *secret.text == *kept) {
            return;
        }
        let mut of_command = self.secrets.iter().filter(|old| *old.command == *command);
        let oldest = if of_command.clone().count() >= MAX_OF_COMMAND {
            let oldest = of_command.next().map(|secret| secret.text.clone());
            self.secrets
                .iter()
                .position(|secret| Some(&secret.text) == oldest.as_ref())
        } else {
            (self.secrets.len() >= MAX_SECRETS).then_some(0)
        };
        if let Some(oldest) = oldest {
            self.secrets.remove(oldest);
        }
        self.secrets.push_back(Secret {
            command: command.into(),
            is_cut: kept.len() < text.len(),
            encoded: encoded(kept),
            text: kept.into(),
        });
    }
}

/// Whether a text may appear anywhere: `--now`, `/etc/hosts`, a few words.
fn is_ordinary(text: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_lowercase() || "-_./: ".contains(c);
    text.len() < MIN_PART || text.chars().all(is_letter)
}

/// Whether a text is a short word, such as `null`, which would match in unrelated text.
fn is_short_word(text: &str) -> bool {
    text.len() < MIN_PART && text.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Decodes a text from base64.
fn decoded(text: &str) -> Option<String> {
    let text: String = text.split_ascii_whitespace().collect();
    if text.len() < 4 {
        return None;
    }
    let engines = [&STANDARD, &URL_SAFE, &STANDARD_NO_PAD, &URL_SAFE_NO_PAD];
    let bytes = engines
        .iter()
        .find_map(|engine| engine.decode(&text).ok())?;
    let decoded = String::from_utf8(bytes).ok()?;
    let is_text = |c: char| !c.is_control() || "\r\n\t".contains(c);
    decoded.chars().all(is_text).then_some(decoded)
}

/// The forms of a text in base64, by itself and inside a longer text, whose neighbours
/// share its first and last characters.
fn encoded(text: &str) -> Vec<Box<str>> {
    let mut forms = Vec::new();
    if text.len() < MIN_PART {
        return forms;
    }
    for shift in 0..3 {
        let bytes = [&[0; 2][..shift], text.as_bytes()].concat();
        // Three bytes make four characters; only characters that depend on nothing else are kept.
        let first = (shift * 8).div_ceil(6);
        let last = bytes.len() * 8 / 6;
        for engine in [&STANDARD_NO_PAD, &URL_SAFE_NO_PAD] {
            let whole = engine.encode(&bytes);
            let form: Box<str> = whole[first..last].into();
            if !forms.contains(&form) {
                forms.push(form);
            }
        }
    }
    forms
}

/// Secret texts to search for.
pub(super) struct Quoted<'k> {
    pub(super) known: &'k Known,
    /// The text is cut off, so a part of a secret may be at its end.
    pub(super) is_cut: bool,
}

impl Quotes for Quoted<'_> {
    fn find(&self, text: &str, found: &mut Vec<Range<usize>>) {
        for secret in &self.known.secrets {
            let mut at = 0;
            while let Some(range) = quote::find(text, at, &secret.text, self.is_cut) {
                at = range.end;
                if secret.text.len() >= MIN_PART || is_word(text, &range) {
                    let end = if secret.is_cut { text.len() } else { range.end };
                    found.push(range.start..end);
                    at = end;
                }
            }
            for form in &secret.encoded {
                let quotes = text.match_indices(&**form);
                found.extend(quotes.map(|(at, _)| at..at + form.len()));
            }
        }
    }
}

/// Whether there are no letters or digits next to the range.
fn is_word(text: &str, range: &Range<usize>) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    !text[..range.start].ends_with(is_part) && !text[range.end..].starts_with(is_part)
}

#[cfg(test)]
mod tests;
