//! Files of a simulated guest.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{decoded, encoded};
use crate::arguments::Arguments;
use crate::refusal::{Answer, done, generic};
use qmp_types::ErrorObject;

/// The first handle.
const FIRST: i64 = 1000;

/// How much is read at most, and how much is read if no number is given.
const MOST: i64 = 48 << 20;
const USUAL: i64 = 4096;

/// How large a file may grow.
const LARGEST: usize = 64 << 20;

#[derive(Debug)]
struct Open {
    path: String,
    position: usize,
    reads: bool,
    writes: bool,
    appends: bool,
}

/// All files, and those that are open.
#[derive(Debug)]
pub(super) struct Files {
    contents: BTreeMap<String, Vec<u8>>,
    open: BTreeMap<i64, Open>,
    next: i64,
}

impl Files {
    pub(super) fn new(files: &[(String, Vec<u8>)]) -> Self {
        Self {
            contents: files.iter().cloned().collect(),
            open: BTreeMap::new(),
            next: FIRST,
        }
    }

    pub(super) fn open(&mut self, arguments: Arguments<'_>) -> Answer {
        let path = arguments.text("path");
        let mode = arguments.str("mode").unwrap_or("r");
        let letters: String = mode.chars().filter(|letter| *letter != 'b').collect();
        if !matches!(letters.as_str(), "r" | "r+" | "w" | "w+" | "a" | "a+") {
            return Err(generic(format!("invalid file open mode '{mode}'")));
        }
        match (letters.starts_with('r'), self.contents.contains_key(path)) {
            (true, false) => {
                let desc = format!(
                    "failed to open file '{path}' (mode: '{mode}'): No such file or directory"
                );
                return Err(generic(desc));
            }
            (false, false) => {
                self.contents.insert(path.to_owned(), Vec::new());
            }
            (false, true) if letters.starts_with('w') => {
                self.contents.insert(path.to_owned(), Vec::new());
            }
            _ => {}
        }
        let both = letters.ends_with('+');
        let handle = self.next;
        self.next += 1;
        self.open.insert(
            handle,
            Open {
                path: path.to_owned(),
                position: 0,
                reads: both || letters.starts_with('r'),
                writes: both || !letters.starts_with('r'),
                appends: letters.starts_with('a'),
            },
        );
        Ok(json!(handle))
    }

    fn handle(
        &mut self,
        arguments: Arguments<'_>,
    ) -> Result<(&mut Open, &mut Vec<u8>), ErrorObject> {
        let handle = arguments.int("handle").unwrap_or(0);
        let none = || generic(format!("handle '{handle}' has not been found"));
        let open = self.open.get_mut(&handle).ok_or_else(none)?;
        let contents = self.contents.entry(open.path.clone()).or_default();
        Ok((open, contents))
    }

    pub(super) fn close(&mut self, arguments: Arguments<'_>) -> Answer {
        self.handle(arguments)?;
        self.open.remove(&arguments.int("handle").unwrap_or(0));
        done()
    }

    pub(super) fn read(&mut self, arguments: Arguments<'_>) -> Answer {
        let (open, contents) = self.handle(arguments)?;
        let count = arguments.int("count").unwrap_or(USUAL);
        if !(0..=MOST).contains(&count) {
            let desc = format!("value '{count}' is invalid for argument count");
            return Err(generic(desc));
        }
        if !open.reads {
            return Err(generic("failed to read file: Bad file descriptor"));
        }
        let wanted = usize::try_from(count).unwrap_or(0);
        let rest = contents.get(open.position..).unwrap_or_default();
        let read = &rest[..wanted.min(rest.len())];
        open.position += read.len();
        Ok(json!({"count": read.len(), "buf-b64": encoded(read), "eof": read.len() < wanted}))
    }

    pub(super) fn write(&mut self, arguments: Arguments<'_>) -> Answer {
        let (open, contents) = self.handle(arguments)?;
        let bytes = decoded(arguments.text("buf-b64"))?;
        let count = match arguments.int("count") {
            None => bytes.len(),
            Some(count) => match usize::try_from(count) {
                Ok(count) if count <= bytes.len() => count,
                _ => {
                    let desc = format!("value '{count}' is invalid for argument count");
                    return Err(generic(desc));
                }
            },
        };
        if !open.writes {
            return Err(generic("failed to write to file: Bad file descriptor"));
        }
        if open.appends {
            open.position = contents.len();
        }
        let end = open.position.saturating_add(count);
        if end > LARGEST {
            return Err(generic("failed to write to file: No space left on device"));
        }
        if contents.len() < end {
            contents.resize(end, 0);
        }
        contents[open.position..end].copy_from_slice(&bytes[..count]);
        open.position = end;
        Ok(json!({"count": count, "eof": false}))
    }

    pub(super) fn seek(&mut self, arguments: Arguments<'_>) -> Answer {
        let (open, contents) = self.handle(arguments)?;
        let offset = arguments.int("offset").unwrap_or(0);
        let whence = arguments.value("whence");
        let start = match whence {
            Some(Value::String(name)) if name == "cur" => open.position,
            Some(Value::String(name)) if name == "end" => contents.len(),
            Some(Value::Number(number)) if number.as_i64() == Some(1) => open.position,
            Some(Value::Number(number)) if number.as_i64() == Some(2) => contents.len(),
            _ => 0,
        };
        let position = i64::try_from(start)
            .ok()
            .and_then(|start| start.checked_add(offset));
        let position = position.and_then(|position| usize::try_from(position).ok());
        let Some(position) = position.filter(|position| *position <= LARGEST) else {
            return Err(generic("failed to seek file: Invalid argument"));
        };
        open.position = position;
        Ok(json!({"position": position, "eof": false}))
    }

    pub(super) fn flush(&mut self, arguments: Arguments<'_>) -> Answer {
        self.handle(arguments)?;
        done()
    }
}
