//! [`SecretNotes`]: hand-written notes about secret members.

use serde_json::Value;

use super::{Form, Remember, Secret, When};

/// Notes about the secret members of a schema, and about those that only sound secret.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecretNotes {
    pub(super) names: Vec<String>,
    pub(super) secret: Vec<SecretEntry>,
    pub(super) public: Vec<PublicEntry>,
}

/// A secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SecretEntry {
    /// `TYPE.MEMBER`, `COMMAND.ARGUMENT`, or `COMMAND` for its reply.
    pub(super) path: String,
    pub(super) secret: Secret,
}

/// A member that is not secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PublicEntry {
    /// `TYPE.MEMBER`; `*` is any type.
    pub(super) path: String,
}

/// The error for a text that is not a file of notes.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotesError {
    /// Invalid JSON.
    #[error(transparent)]
    NotJson(#[from] serde_json::Error),
    /// An entry lacks a required key.
    #[error("an entry lacks the string '{key}': {entry}")]
    Lacks {
        /// The missing key.
        key: &'static str,
        /// The entry.
        entry: String,
    },
    /// Unknown word.
    #[error("'{key}' must be {expected}, not '{found}'")]
    Word {
        /// The key.
        key: &'static str,
        /// The word.
        found: String,
        /// The expected words.
        expected: &'static str,
    },
}

impl SecretNotes {
    /// Reads the notes about the schema `name` from the text of the file.
    ///
    /// # Errors
    /// If the text is invalid JSON, or an entry is incomplete.
    pub fn parse(text: &str, name: &str) -> Result<Self, NotesError> {
        let file: Value = serde_json::from_str(text)?;
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let mut notes = Self::default();
        for entry in list(&file["names"]) {
            field(&entry, "reason")?;
            notes.names.push(field(&entry, "name")?);
        }
        for entry in list(&file[name]["secret"]) {
            field(&entry, "reason")?;
            notes.secret.push(SecretEntry {
                path: field(&entry, "path")?,
                secret: secret(&entry)?,
            });
        }
        for entry in list(&file[name]["public"]) {
            field(&entry, "reason")?;
            notes.public.push(PublicEntry {
                path: field(&entry, "path")?,
            });
        }
        Ok(notes)
    }
}

fn secret(entry: &Value) -> Result<Secret, NotesError> {
    let form = match optional_field(entry, "as") {
        None => Form::Value,
        Some("line") => Form::Line,
        Some("output") => Form::Output,
        Some(other) => return Err(wrong("as", other, "'line' or 'output'")),
    };
    let remember = match optional_field(entry, "remember") {
        None => Remember::Always,
        Some("uncommon") => Remember::Uncommon,
        Some(other) => return Err(wrong("remember", other, "'uncommon'")),
    };
    let when = match optional_field(entry, "if") {
        None => None,
        Some(member) => {
            let values = entry["is"].as_array().into_iter().flatten();
            Some(When {
                member: member.to_owned(),
                is: values
                    .filter_map(|value| value.as_str().map(str::to_owned))
                    .collect(),
            })
        }
    };
    Ok(Secret {
        when,
        form,
        remember,
    })
}

fn optional_field<'v>(entry: &'v Value, key: &str) -> Option<&'v str> {
    entry[key].as_str()
}

fn wrong(key: &'static str, found: &str, expected: &'static str) -> NotesError {
    NotesError::Word {
        key,
        found: found.to_owned(),
        expected,
    }
}

fn field(entry: &Value, key: &'static str) -> Result<String, NotesError> {
    let text = entry[key].as_str().map(str::to_owned);
    text.ok_or_else(|| NotesError::Lacks {
        key,
        entry: entry.to_string(),
    })
}
