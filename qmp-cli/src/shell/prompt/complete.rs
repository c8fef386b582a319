//! Completion of the line that is being typed, with names that the server knows.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use qmp_shell::complete::{Candidate, Known, complete, missing};
use qmp_shell::live::{Name, Question};
use qmp_shell::session::Command;
use qmp_text::printable;
use reedline::{Completer, Span, Suggestion};
use serde_json::{Value, json};
use tokio::runtime::Handle;

use super::Shared;
use crate::shell::reference::Described;

/// How long completion waits for the server.
const PATIENCE: Duration = Duration::from_millis(500);

/// How long names from the server are used again.
const FRESH: Duration = Duration::from_secs(2);

/// Names for completion: of the schema, and of the server, which is asked for them.
#[derive(Clone)]
pub(super) struct Names {
    shell: Shared,
    runtime: Handle,
    described: Arc<Described>,
    kept: Arc<Mutex<Kept>>,
}

#[derive(Default)]
struct Kept {
    names: HashMap<String, (Instant, Vec<Name>)>,
    /// The commands of the human monitor.
    human: Option<Vec<String>>,
}

impl Names {
    pub(super) fn new(shell: Shared, runtime: Handle) -> Self {
        let is_agent = shell.lock().session.greeting().is_none();
        let described = Arc::new(Described::new(is_agent));
        let read = described.clone();
        // The descriptions are there when the first is asked for.
        runtime.spawn_blocking(move || read.read());
        Self {
            shell,
            runtime,
            described,
            kept: Arc::default(),
        }
    }

    /// Forgets the names on a server, because another is connected.
    pub(super) fn forget(&self) {
        *self.kept() = Kept::default();
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The mandatory arguments that a line lacks.
    pub(super) fn missing(&self, line: &str) -> Vec<String> {
        let shell = self.shell.lock();
        let Some(schema) = &shell.state.schema else {
            return Vec::new();
        };
        let known = Known {
            schema,
            described: None,
            describe: &|_| None,
            variables: &shell.state.variables,
            in_transaction: shell.state.in_transaction(),
        };
        missing(line, &known)
            .into_iter()
            .map(|(path, _)| path)
            .collect()
    }

    /// Asks the server, but not for long.
    fn ask(&self, command: &str, arguments: Option<Value>) -> Option<Value> {
        let shell = self.shell.lock();
        let command = Command {
            name: command.to_owned(),
            arguments,
            out_of_band: false,
            fd: None,
        };
        let asked = async { tokio::time::timeout(PATIENCE, shell.session.execute(command)).await };
        self.runtime.block_on(asked).ok()?.ok()
    }

    fn names(&self, question: &Question) -> Vec<Name> {
        let key = question.key();
        if let Some((when, names)) = self.kept().names.get(&key)
            && when.elapsed() < FRESH
        {
            return names.clone();
        }
        let answer = self
            .ask(question.command, question.arguments.clone())
            .unwrap_or_default();
        let names = question.names(&answer);
        self.kept()
            .names
            .insert(key, (Instant::now(), names.clone()));
        names
    }

    /// The commands of the human monitor.
    fn human(&self) -> Vec<String> {
        if let Some(names) = &self.kept().human {
            return names.clone();
        }
        let help = |line: &str| {
            let answer = self.ask(
                "human-monitor-command",
                Some(json!({ "command-line": line })),
            );
            answer
                .and_then(|answer| Some(answer.as_str()?.to_owned()))
                .unwrap_or_default()
        };
        let mut names: Vec<String> = help("help").lines().filter_map(command_of).collect();
        let helps: Vec<String> = names.iter().map(|name| format!("help {name}")).collect();
        names.extend(helps);
        let infos = help("help info");
        names.extend(infos.lines().filter_map(|line| {
            let mut words = line.split_whitespace();
            Some(format!(
                "{} {}",
                words.next().filter(|word| *word == "info")?,
                words.next()?
            ))
        }));
        self.kept().human = Some(names.clone());
        names
    }
}

/// The command that a line of the human monitor's `help` is about: `q|quit  -- …`.
fn command_of(line: &str) -> Option<String> {
    if line.starts_with(['[', '\t', ' ']) {
        return None;
    }
    let word = line.split_whitespace().next()?;
    word.split('|')
        .max_by_key(|name| name.len())
        .map(str::to_owned)
}

/// Completion for the editor.
pub(super) struct Completing(pub(super) Names);

impl Completer for Completing {
    fn complete(&mut self, line: &str, pos: usize) -> Vec<Suggestion> {
        let names = &self.0;
        let is_human = names.shell.lock().state.is_human;
        if is_human {
            let begin = line.get(..pos).unwrap_or_default();
            let found = names
                .human()
                .into_iter()
                .filter(|name| name.starts_with(begin));
            return found
                .map(|name| suggestion(name, None, None, 0..pos))
                .collect();
        }
        let completion = {
            let shell = names.shell.lock();
            shell.state.schema.as_ref().map(|schema| {
                let describe = |path: &str| names.described.sentence(path);
                let known = Known {
                    schema,
                    described: names.described.schema(),
                    describe: &describe,
                    variables: &shell.state.variables,
                    in_transaction: shell.state.in_transaction(),
                };
                complete(line, pos, &known)
            })
        };
        let Some(mut completion) = completion else {
            return Vec::new();
        };
        if let Some(question) = completion.question.take() {
            let text = line.get(completion.place.clone()).unwrap_or_default();
            completion.add(text, names.names(&question));
        }
        let place = completion.place;
        completion
            .candidates
            .into_iter()
            .map(|candidate| {
                let Candidate {
                    text,
                    name,
                    mandatory,
                    note,
                } = candidate;
                let star = if mandatory { "*" } else { "" };
                let shown = format!("{}{star}", printable(&name));
                let note = Some(printable(&note).into_owned()).filter(|note| !note.is_empty());
                suggestion(text, Some(shown), note, place.clone())
            })
            .collect()
    }
}

fn suggestion(
    value: String,
    display_override: Option<String>,
    description: Option<String>,
    place: std::ops::Range<usize>,
) -> Suggestion {
    Suggestion {
        value,
        display_override,
        description,
        span: Span {
            start: place.start,
            end: place.end,
        },
        ..Suggestion::default()
    }
}
