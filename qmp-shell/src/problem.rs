//! A problem with a line, shown with a caret at its place.
//!
//! Takes a message and the place in the line, gives a text for a terminal. It must not know what a line means.

use std::fmt::Write;
use std::ops::Range;

use anstyle::{AnsiColor, Style};
use qmp_text::{is_visible, printable};

const RED: Style = AnsiColor::Red.on_default().bold();
const CYAN: Style = AnsiColor::Cyan.on_default();

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The message.
    pub message: String,
    /// The place in the line, in bytes. At the end of the line it is empty.
    pub place: Range<usize>,
    /// What to write instead.
    pub help: Vec<String>,
}

impl Problem {
    /// A problem at a place.
    #[must_use]
    pub fn new(message: impl Into<String>, place: Range<usize>) -> Self {
        Self {
            message: message.into(),
            place,
            help: Vec::new(),
        }
    }

    /// Adds what to write instead.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// The problem as a text of several lines: the message, the line, a caret under the place, and help.
    #[must_use]
    pub fn render(&self, line: &str, colour: bool) -> String {
        let paint = |style: Style, text: &str| {
            if colour {
                format!("{style}{text}{style:#}")
            } else {
                text.to_owned()
            }
        };
        let mut out = format!("{}: {}\n", paint(RED, "error"), printable(&self.message));
        if !line.is_empty() {
            let at = |byte: usize| {
                let mut byte = byte.min(line.len());
                while !line.is_char_boundary(byte) {
                    byte -= 1;
                }
                byte
            };
            let (start, end) = (at(self.place.start), at(self.place.end));
            let indent = width(&line[..start]);
            let carets = width(&line[start..end.max(start)]).max(1);
            // Writing to a string does not fail.
            let _ = writeln!(out, "  {}", shown(line));
            let _ = writeln!(
                out,
                "  {}{}",
                " ".repeat(indent),
                paint(RED, &"^".repeat(carets))
            );
        }
        for help in &self.help {
            let _ = writeln!(out, "{}: {}", paint(CYAN, "help"), printable(help));
        }
        out
    }
}

/// The line with each character that is not visible as `?`, so that carets stand where they belong.
fn shown(line: &str) -> String {
    line.chars()
        .map(|c| if is_visible(c) { c } else { '?' })
        .collect()
}

fn width(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(&*shown(text))
}

/// The most similar of some names, if one is similar enough to be meant.
#[must_use]
pub fn nearest<'n>(name: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    /// How similar a name has to be.
    const LEAST: f64 = 0.6;
    let plain = |name: &str| name.to_lowercase().replace('_', "-");
    let asked = plain(name);
    let score = |known: &'n str| {
        let likeness = strsim::normalized_damerau_levenshtein(&asked, &plain(known));
        (likeness, known)
    };
    let scores = names.into_iter().map(score);
    let best = scores.max_by(|(one, _), (other, _)| one.total_cmp(other));
    best.filter(|(likeness, _)| *likeness >= LEAST)
        .map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::{Problem, nearest};

    #[test]
    fn the_caret_stands_under_the_place() {
        let problem =
            Problem::new("unknown argument 'ids'", 12..15).with_help("did you mean 'id'?");
        assert_eq!(
            problem.render("device_del  ids=1", false),
            "error: unknown argument 'ids'\n  device_del  ids=1\n              ^^^\nhelp: did you mean 'id'?\n"
        );
        // Wide and invisible characters, and places that are none.
        let wide = Problem::new("no", 4..5).render("日\u{7}x", false);
        assert_eq!(wide, "error: no\n  日?x\n     ^\n");
        assert!(Problem::new("no", 1..90).render("é", false).contains('^'));
    }

    #[test]
    fn a_name_is_proposed_only_if_it_is_similar() {
        let names = ["query-status", "query-block", "stop"];
        assert_eq!(nearest("query_statsu", names), Some("query-status"));
        assert_eq!(nearest("frobnicate", names), None);
    }
}
