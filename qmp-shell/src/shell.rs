//! [`Shell`]: does what lines ask for.
//!
//! Takes lines, gives [`Answer`]s. It must not know how they are shown.

use std::fs::File;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::time::Duration;

use qmp_client::Error;
use qmp_schema::Schema;
use qmp_types::ErrorObject;
use serde_json::{Map, Value, json};

use crate::follow;
use crate::problem::Problem;
use crate::select;
use crate::session::{Command, Session};
pub use crate::state::{Ready, State, Step, WORDS};
use crate::syntax;

/// What a line led to.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// There is nothing to show: an empty line, a variable that was set, an action of a transaction.
    Nothing,
    /// The reply to a command.
    Reply(Value),
    /// The parts of a reply that `| select` chose.
    Selected(Vec<Value>),
    /// The event that was waited for, as it was received.
    Event(Value),
    /// What the human monitor says.
    Text(String),
    /// The page about something is to be shown, or an overview.
    Help(Option<String>),
    /// Which events are to be shown from now on.
    Events(EventFilter),
    /// The shell is to connect again.
    Reconnect,
    /// The shell is to end.
    Exit,
}

/// Which events are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum EventFilter {
    /// All.
    #[default]
    All,
    /// None.
    None,
    /// Those whose names begin so.
    Named(Vec<String>),
}

impl EventFilter {
    /// Whether it shows an event.
    #[must_use]
    pub fn shows(&self, event: &str) -> bool {
        match self {
            Self::All => true,
            Self::None => false,
            Self::Named(names) => names.iter().any(|name| event.starts_with(name.as_str())),
        }
    }
}

/// What happens while a line is done.
#[derive(Clone, Copy, Debug)]
pub enum Notice<'a> {
    /// A command is about to be sent.
    Sending(&'a Ready),
    /// A job or a migration goes on.
    Progress {
        /// The job.
        what: &'a str,
        /// Its status.
        status: &'a str,
        /// How much is done.
        done: u64,
        /// How much there is to do; 0 if it is not known.
        total: u64,
    },
}

/// Why a line was not done.
#[derive(Debug)]
pub enum Failure {
    /// The line is wrong; nothing was sent.
    Line(Problem),
    /// The server refused the command.
    Refused(ErrorObject),
    /// An event did not come in time.
    TimedOut(String),
    /// The connection failed.
    Connection(Error),
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::Line(problem)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Refused { error, .. } => Self::Refused(error),
            error => Self::Connection(error),
        }
    }
}

/// A shell on a session.
#[derive(Debug)]
pub struct Shell {
    /// The session.
    pub session: Session,
    /// What lines mean.
    pub state: State,
}

impl Shell {
    /// A shell on a session.
    #[must_use]
    pub fn new(session: Session, schema: Option<Schema>) -> Self {
        Self {
            session,
            state: State::new(schema),
        }
    }

    /// Does what a line asks for. `show` sees the command before it is sent.
    ///
    /// # Errors
    /// If the line is wrong, the server refuses the command, or the connection fails.
    pub async fn run(
        &mut self,
        line: &str,
        show: &mut dyn FnMut(Notice<'_>),
    ) -> Result<Answer, Failure> {
        if self.state.is_human {
            return self.run_human(line, show).await;
        }
        let Some(parsed) = syntax::parse(line)? else {
            return Ok(Answer::Nothing);
        };
        let path = match &parsed.select {
            Some(word) => Some(select::path(word.text).map_err(|(message, at)| {
                let at = (word.place.start + at).min(word.place.end);
                Problem::new(message, at..word.place.end)
            })?),
            None => None,
        };
        let value = match self.state.step(&parsed)? {
            Step::Nothing => return Ok(Answer::Nothing),
            Step::Outside(answer) => return Ok(answer),
            Step::Send(ready) => self.send(ready, show).await?,
            Step::Follow(id) => {
                let follow = follow::job(&mut self.session, &id, show);
                in_time(
                    self.state.patience,
                    &format!("end of the job '{id}'"),
                    follow,
                )
                .await?
            }
            Step::Wait { event, members } => {
                let found = self.wait(&event, &members).await?;
                if path.is_none() && parsed.variable.is_none() {
                    return Ok(Answer::Event(found));
                }
                found
            }
        };
        let selected = path.map(|path| {
            select::select(&path, &value)
                .into_iter()
                .cloned()
                .collect::<Vec<_>>()
        });
        if let Some(name) = parsed.variable {
            let value = match selected {
                // One part is that part, several are a list.
                Some(mut parts) if parts.len() == 1 => parts.remove(0),
                Some(parts) => Value::Array(parts),
                None => value,
            };
            self.state.variables.insert(name.text.to_owned(), value);
            return Ok(Answer::Nothing);
        }
        Ok(selected.map_or(Answer::Reply(value), Answer::Selected))
    }

    /// Sends a command, and follows what it starts, if that is asked for.
    async fn send(
        &mut self,
        ready: Ready,
        show: &mut dyn FnMut(Notice<'_>),
    ) -> Result<Value, Failure> {
        show(Notice::Sending(&ready));
        self.session.forget_events();
        let Ready {
            command: name,
            arguments,
            out_of_band,
            follow,
            fd,
        } = ready;
        let fd = fd.map(|path| open(&path)).transpose()?;
        let job = arguments.as_ref().and_then(|arguments| {
            let id = arguments
                .get("job-id")
                .or(arguments.get("id"))
                .or(arguments.get("device"))?;
            Some(id.as_str()?.to_owned())
        });
        let is_migration = name == "migrate";
        let value = self
            .session
            .execute(Command {
                name,
                arguments,
                out_of_band,
                fd,
            })
            .await?;
        let patience = self.state.patience;
        match job {
            _ if !follow => Ok(value),
            _ if is_migration => {
                in_time(
                    patience,
                    "end of the migration",
                    follow::migration(&mut self.session, show),
                )
                .await
            }
            Some(id) => {
                let what = format!("end of the job '{id}'");
                in_time(patience, &what, follow::job(&mut self.session, &id, show)).await
            }
            None => Ok(value),
        }
    }

    /// Runs a command of the human monitor. `cpu N` chooses the CPU of those after it, because each command is a session of its own.
    async fn run_human(
        &mut self,
        line: &str,
        show: &mut dyn FnMut(Notice<'_>),
    ) -> Result<Answer, Failure> {
        let line = line.trim();
        let mut cpu = self.state.cpu;
        let mut chooses = false;
        let command = match line.split_whitespace().collect::<Vec<_>>()[..] {
            [] => return Ok(Answer::Nothing),
            ["cpu", number] => {
                let at = line.len() - number.len()..line.len();
                let wrong = |_| Problem::new("`cpu` takes the number of a CPU", at);
                cpu = number.parse().map_err(wrong)?;
                chooses = true;
                // This fails if there is no such CPU.
                "info version"
            }
            _ => line,
        };
        let ready = Ready {
            command: "human-monitor-command".to_owned(),
            arguments: Some(json!({ "command-line": command, "cpu-index": cpu })),
            out_of_band: false,
            follow: false,
            fd: None,
        };
        let value = self.send(ready, show).await?;
        if chooses {
            self.state.cpu = cpu;
            return Ok(Answer::Nothing);
        }
        Ok(match value {
            Value::String(text) => Answer::Text(text),
            value => Answer::Reply(value),
        })
    }

    /// Waits for an event whose data has these members.
    async fn wait(&mut self, name: &str, members: &Map<String, Value>) -> Result<Value, Failure> {
        let patience = self.state.patience;
        let found = async {
            loop {
                let event = self.session.next_event().await?;
                let Some(event) = event else {
                    return Err(Failure::TimedOut("a guest agent has no events".to_owned()));
                };
                if event.name() != name {
                    continue;
                }
                let value: Value = qmp_types::from_str(event.text()).unwrap_or_default();
                if members.is_empty() || value.get("data").is_some_and(|data| has(data, members)) {
                    return Ok(value);
                }
            }
        };
        in_time(patience, name, found).await
    }
}

/// Opens a file for a server: for writing too, if that is allowed.
fn open(path: &Path) -> Result<OwnedFd, Problem> {
    let opened = File::options().read(true).write(true).open(path);
    let opened = opened.or_else(|_| File::open(path)).map(OwnedFd::from);
    opened.map_err(|error| Problem::new(format!("cannot open '{}': {error}", path.display()), 0..0))
}

/// Waits for something as long as the user wants.
async fn in_time<T>(
    patience: Option<Duration>,
    what: &str,
    found: impl Future<Output = Result<T, Failure>>,
) -> Result<T, Failure> {
    let Some(patience) = patience else {
        return found.await;
    };
    let late = |_| Failure::TimedOut(format!("no {what} within {patience:?}"));
    tokio::time::timeout(patience, found).await.map_err(late)?
}

/// Whether a value has these members, and others perhaps.
fn has(value: &Value, members: &Map<String, Value>) -> bool {
    members
        .iter()
        .all(|(name, expected)| match (value.get(name), expected) {
            (Some(found), Value::Object(inside)) => has(found, inside),
            (Some(found), expected) => found == expected,
            (None, _) => false,
        })
}
