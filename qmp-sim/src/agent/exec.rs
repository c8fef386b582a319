//! Programs of a simulated guest: each does what a script says.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Map, Value, json};

use super::{decoded, encoded};
use crate::arguments::Arguments;
use crate::refusal::{Answer, generic};

/// What a program in the guest does.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Program {
    /// Its path.
    pub path: String,
    /// The arguments with which it does so; `None` if it does not matter.
    pub arguments: Option<Vec<String>>,
    /// What it writes to its standard output. A program without output copies its input.
    pub output: Option<Vec<u8>>,
    /// What it writes to its standard error.
    pub errors: Vec<u8>,
    /// With which code it exits.
    pub exit_code: i64,
    /// Which signal kills it.
    pub signal: Option<i64>,
    /// How long it runs.
    pub duration: Duration,
}

impl Program {
    /// A program that exits with code 0 at once.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            arguments: None,
            output: None,
            errors: Vec::new(),
            exit_code: 0,
            signal: None,
            duration: Duration::ZERO,
        }
    }
}

#[derive(Debug)]
struct Process {
    program: Program,
    input: Vec<u8>,
    capture: Capture,
    ends: Duration,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Capture {
    None,
    Output,
    Errors,
    Both,
    Merged,
}

/// The programs that there are, and the processes that run.
#[derive(Debug)]
pub(super) struct Processes {
    programs: Vec<Program>,
    running: BTreeMap<i64, Process>,
    next: i64,
}

impl Processes {
    pub(super) fn new(programs: &[Program]) -> Self {
        Self {
            programs: programs.to_vec(),
            running: BTreeMap::new(),
            next: 100,
        }
    }

    pub(super) fn start(&mut self, arguments: Arguments<'_>, now: Duration) -> Answer {
        let path = arguments.text("path");
        let given = arguments.array("arg").iter().filter_map(Value::as_str);
        let given: Vec<&str> = given.collect();
        let mut programs = self.programs.iter();
        let program = programs.find(|program| {
            let wanted = program.arguments.as_ref();
            program.path == path && wanted.is_none_or(|wanted| *wanted == given)
        });
        let Some(program) = program else {
            let desc = format!(
                "Failed to execute child process \u{201c}{path}\u{201d} (No such file or directory)"
            );
            return Err(generic(desc));
        };
        let input = decoded(arguments.str("input-data").unwrap_or_default())?;
        let capture = match arguments.value("capture-output") {
            Some(Value::Bool(true)) => Capture::Both,
            Some(Value::String(kind)) => match kind.as_str() {
                "stdout" => Capture::Output,
                "stderr" => Capture::Errors,
                "separated" => Capture::Both,
                "merged" => Capture::Merged,
                _ => Capture::None,
            },
            _ => Capture::None,
        };
        let pid = self.next;
        self.next += 1;
        let process = Process {
            program: program.clone(),
            input,
            capture,
            ends: now.saturating_add(program.duration),
        };
        self.running.insert(pid, process);
        Ok(json!({"pid": pid}))
    }

    /// The status of a process. One that has ended is forgotten.
    pub(super) fn status(
        &mut self,
        arguments: Arguments<'_>,
        now: Duration,
        is_garbled: bool,
    ) -> Answer {
        let pid = arguments.int("pid").unwrap_or(0);
        let Some(process) = self.running.get(&pid) else {
            // Agents of these releases have a fault in their words.
            return Err(generic(if is_garbled {
                "PID ld does not exist"
            } else {
                "Invalid parameter 'pid'"
            }));
        };
        if now < process.ends {
            return Ok(json!({"exited": false}));
        }
        let Some(process) = self.running.remove(&pid) else {
            return Ok(json!({"exited": false}));
        };
        let Process {
            program,
            input,
            capture,
            ..
        } = process;
        let mut status = Map::new();
        status.insert("exited".to_owned(), true.into());
        match program.signal {
            Some(signal) => status.insert("signal".to_owned(), signal.into()),
            None => status.insert("exitcode".to_owned(), program.exit_code.into()),
        };
        let mut output = program.output.unwrap_or(input);
        let mut errors = program.errors;
        if capture == Capture::Merged {
            output.append(&mut errors);
        }
        let mut add = |name: &str, bytes: &[u8]| {
            if !bytes.is_empty() {
                status.insert(format!("{name}-data"), encoded(bytes).into());
                status.insert(format!("{name}-truncated"), false.into());
            }
        };
        if matches!(capture, Capture::Output | Capture::Both | Capture::Merged) {
            add("out", &output);
        }
        if matches!(capture, Capture::Errors | Capture::Both) {
            add("err", &errors);
        }
        Ok(status.into())
    }
}
