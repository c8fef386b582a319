//! Lines from arguments, files and standard input, run one after the other.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use qmp_shell::{Answer, Failure, Shell};

use super::show::Show;
use super::{Status, no_connection, reference};
use crate::output::{self, complain};

/// Lines to run.
pub(super) struct Lines(Box<dyn Iterator<Item = io::Result<String>>>);

impl Lines {
    /// Those of arguments, or of a file, or of standard input.
    pub(super) fn new(arguments: &[String], file: Option<&Path>) -> Result<Self, Status> {
        if !arguments.is_empty() {
            // An argument may have several lines.
            let lines = arguments
                .iter()
                .flat_map(|text| text.lines().map(str::to_owned));
            return Ok(Self::of(lines.collect::<Vec<_>>().into_iter()));
        }
        let file = file.filter(|path| *path != Path::new("-"));
        Ok(Self(match file {
            None => Box::new(io::stdin().lock().lines()),
            Some(path) => match File::open(path) {
                Ok(file) => Box::new(BufReader::new(file).lines()),
                Err(error) => {
                    output::cannot("read", path, &error);
                    return Err(Status::Usage);
                }
            },
        }))
    }

    /// These lines.
    pub(super) fn of(lines: impl Iterator<Item = String>) -> Self {
        Self(Box::new(lines.map(Ok).collect::<Vec<_>>().into_iter()))
    }
}

/// Runs lines up to the first that fails, or all of them.
pub(super) async fn run(shell: &mut Shell, lines: Lines, show: &Show, keep_going: bool) -> Status {
    let mut worst = Status::Fine;
    for line in lines.0 {
        let line = match line {
            Ok(line) => line,
            Err(error) => {
                complain(&format!("error: the lines cannot be read: {error}\n"));
                return Status::Usage;
            }
        };
        let done = shell.run(&line, &mut |notice| show.notice(notice)).await;
        show.end_progress();
        let status = match done {
            Ok(Answer::Exit) => return worst,
            Ok(Answer::Help(topic)) => {
                reference::help(topic, shell);
                Status::Fine
            }
            Ok(answer) => {
                show.answer(&answer);
                Status::Fine
            }
            Err(failure) => failed(&failure, &line, show),
        };
        worst = worst.max(status);
        let is_over =
            status == Status::Connection || shell.session.is_closed() && status > Status::Fine;
        if is_over || status > Status::Fine && !keep_going {
            return worst;
        }
    }
    if shell.state.in_transaction() {
        complain("error: the transaction does not end: `)` is missing\n");
        worst = worst.max(Status::Usage);
    }
    worst
}

pub(super) fn failed(failure: &Failure, line: &str, show: &Show) -> Status {
    match failure {
        Failure::Line(problem) => {
            show.problem(problem, line);
            Status::Usage
        }
        Failure::Refused(error) => {
            show.refused(error);
            Status::Refused
        }
        Failure::TimedOut(text) => {
            complain(&format!("error: {text}\n"));
            Status::Refused
        }
        Failure::Connection(error) => no_connection(error),
    }
}
