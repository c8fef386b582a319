//! Recorded sessions: a stream of JSON values, command, reply, command, reply and so on.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context, Result, bail};
use qmp_types::Message;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::ser::{CompactFormatter, Formatter};

/// What a folder of sessions holds.
pub(super) struct Recording {
    pub(super) sessions: usize,
    /// The replies that say success.
    pub(super) replies: Vec<Reply>,
    /// How many replies say that the command failed.
    pub(super) errors: usize,
}

/// What a command returned.
pub(super) struct Reply {
    pub(super) session: String,
    pub(super) command: String,
    sent: String,
    compact: String,
    recorded: String,
}

/// How the text of a value is laid out. The order of members is always that of the recording.
#[derive(Clone, Copy)]
pub(super) enum Form {
    /// As QEMU sends it unless it is told to be pretty.
    Sent,
    /// Without any white space.
    Compact,
    /// As it was recorded.
    Recorded,
}

pub(super) const FORMS: [Form; 3] = [Form::Sent, Form::Compact, Form::Recorded];

impl Form {
    pub(super) fn description(self) -> &'static str {
        match self {
            Self::Sent => "as QEMU sends it, a space after each comma and colon",
            Self::Compact => "without white space",
            Self::Recorded => "as recorded, pretty printed",
        }
    }
}

impl Reply {
    /// The text of the value.
    pub(super) fn text(&self, form: Form) -> &str {
        match form {
            Form::Sent => &self.sent,
            Form::Compact => &self.compact,
            Form::Recorded => &self.recorded,
        }
    }
}

/// Reads all sessions of a folder.
pub(super) fn read(folder: &Path) -> Result<Recording> {
    let mut recording = Recording {
        sessions: 0,
        replies: Vec::new(),
        errors: 0,
    };
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read '{}'", folder.display()))?;
    let mut paths = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "replies")
    });
    paths.sort();
    for path in paths {
        let text = fs::read_to_string(&path)
            .with_context(|| format!("cannot read '{}'", path.display()))?;
        let session = path.file_stem().unwrap_or_default().to_string_lossy();
        recording
            .add(&session, &text)
            .with_context(|| format!("in '{}'", path.display()))?;
    }
    Ok(recording)
}

/// What is needed of a command.
#[derive(Deserialize)]
struct Request {
    #[serde(alias = "exec-oob")]
    execute: String,
}

impl Recording {
    fn add(&mut self, session: &str, text: &str) -> Result<()> {
        self.sessions += 1;
        let mut command = None;
        for value in values(text) {
            let value = value?;
            match Message::parse(value) {
                Ok(Message::Return { value, .. }) => {
                    let Some(command) = command.take() else {
                        bail!("a reply without a command")
                    };
                    self.replies.push(reply(session, command, value)?);
                }
                Ok(Message::Error { .. }) => {
                    command = None;
                    self.errors += 1;
                }
                // Greetings and events.
                Ok(_) => {}
                Err(_) => command = Some(serde_json::from_str::<Request>(value)?.execute),
            }
        }
        Ok(())
    }
}

/// The texts of the values in a stream.
fn values(text: &str) -> impl Iterator<Item = serde_json::Result<&str>> {
    let mut stream = serde_json::Deserializer::from_str(text).into_iter::<IgnoredAny>();
    std::iter::from_fn(move || {
        let start = stream.byte_offset();
        let value = stream.next()?;
        Some(value.map(|_| &text[start..stream.byte_offset()]))
    })
}

fn reply(session: &str, command: String, value: &str) -> Result<Reply> {
    Ok(Reply {
        session: session.to_owned(),
        command,
        sent: rewrite(value, Spaced)?,
        compact: rewrite(value, CompactFormatter)?,
        recorded: value.to_owned(),
    })
}

/// The same value in another layout, member by member, so that the order stays.
fn rewrite(value: &str, formatter: impl Formatter) -> Result<String> {
    let mut out = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut out, formatter);
    serde_transcode::transcode(
        &mut serde_json::Deserializer::from_str(value),
        &mut serializer,
    )?;
    Ok(String::from_utf8(out)?)
}

/// QEMU's layout.
struct Spaced;

impl Formatter for Spaced {
    fn begin_array_value<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        if first {
            Ok(())
        } else {
            writer.write_all(b", ")
        }
    }

    fn begin_object_key<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        if first {
            Ok(())
        } else {
            writer.write_all(b", ")
        }
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b": ")
    }
}
