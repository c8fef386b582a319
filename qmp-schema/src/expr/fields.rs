//! The keys of an object: required and optional ones.

use super::Checker;
use crate::ast::{KeyValue, Value};
use crate::diagnostic::{Kind, misspelt};
use crate::source::Span;

/// The entries of an object, taken one by one.
pub(super) struct Fields {
    span: Span,
    entries: Vec<(KeyValue, bool)>,
}

impl Fields {
    pub(super) fn new(span: Span, entries: Vec<KeyValue>) -> Fields {
        Fields {
            span,
            entries: entries.into_iter().map(|entry| (entry, false)).collect(),
        }
    }

    /// Whether the object has the key, taken or not.
    pub(super) fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|(entry, _)| entry.key.text == key)
    }

    /// The value of a key that has not been taken.
    pub(super) fn get(&self, key: &str) -> Option<&Value> {
        let (entry, _) = self
            .entries
            .iter()
            .find(|(entry, taken)| !taken && entry.key.text == key)?;
        Some(&entry.value)
    }

    /// Takes the value of a key.
    pub(super) fn take(&mut self, key: &str) -> Option<Value> {
        let (entry, taken) = self
            .entries
            .iter_mut()
            .find(|(entry, taken)| !taken && entry.key.text == key)?;
        *taken = true;
        // The placeholder is never read; its key is.
        let left = Value {
            span: entry.value.span,
            kind: crate::ast::ValueKind::Bool(false),
        };
        Some(std::mem::replace(&mut entry.value, left))
    }
}

impl Checker<'_> {
    /// Checks that an object has all required keys and no unknown ones.
    pub(super) fn keys(
        &mut self,
        fields: &Fields,
        what: &str,
        required: &[&str],
        optional: &[&str],
    ) {
        let mut missing: Vec<&str> = required
            .iter()
            .copied()
            .filter(|key| !fields.has(key))
            .collect();
        let is_valid = |key: &str| required.contains(&key) || optional.contains(&key);
        let mut unknown: Vec<&KeyValue> = fields
            .entries
            .iter()
            .map(|(entry, _)| entry)
            .filter(|entry| !is_valid(&entry.key.text))
            .collect();
        if !missing.is_empty() {
            missing.sort_unstable();
            let kind = Kind::KeysMissing {
                what: what.to_owned(),
                keys: list_keys(&missing),
            };
            let mut error = self.diagnostic(kind, fields.span);
            // Report a misspelt key once, not as unknown and missing.
            let guess = unknown.iter().enumerate().find_map(|(index, entry)| {
                let missing = missing.iter().copied();
                let guess = misspelt(&entry.key.text, missing, entry.key.span)?;
                Some((index, guess))
            });
            if let Some((index, guess)) = guess {
                unknown.remove(index);
                error = error.pointing_at(guess.span).suggest(guess);
            }
            self.errors.push(error);
        }
        let Some(first) = unknown.first() else { return };
        let mut valid: Vec<&str> = required.iter().chain(optional).copied().collect();
        valid.sort_unstable();
        let mut keys: Vec<&str> = unknown
            .iter()
            .map(|entry| entry.key.text.as_str())
            .collect();
        keys.sort_unstable();
        let free = valid.iter().copied().filter(|key| !fields.has(key));
        let mut guess = misspelt(&first.key.text, free, first.key.span);
        let help = format!("valid keys are {}", quote_all(&valid));
        if let Some(guess) = &mut guess {
            guess.message = format!("{} {help}", guess.message);
        }
        let kind = Kind::KeysUnknown {
            what: what.to_owned(),
            keys: list_keys(&keys),
        };
        let mut error = self
            .diagnostic(kind, first.key.span)
            .help(Some(help))
            .suggest(guess);
        for other in &unknown[1..] {
            error = error.note(format!("'{}' is here", other.key.text), other.key.span);
        }
        self.errors.push(error);
    }
}

fn list_keys(keys: &[&str]) -> String {
    let plural = if keys.len() > 1 { "s" } else { "" };
    format!("key{plural} {}", quote_all(keys))
}

fn quote_all(keys: &[&str]) -> String {
    keys.iter()
        .map(|key| format!("'{key}'"))
        .collect::<Vec<_>>()
        .join(", ")
}
