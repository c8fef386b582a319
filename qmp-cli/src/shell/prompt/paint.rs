//! Colours and hints of the line that is being typed.

use nu_ansi_term::{Color, Style};
use qmp_shell::syntax;
use reedline::{Highlighter, Hinter, History, StyledText};

use super::Shared;
use super::complete::Names;

/// Colours by what the words are; red is what would be refused.
pub(super) struct Paint(pub(super) Shared);

impl Highlighter for Paint {
    fn highlight(&self, line: &str, cursor: usize) -> StyledText {
        let mut text = StyledText::new();
        let shell = self.0.lock();
        let words = syntax::split(line, 0).unwrap_or_default();
        if shell.state.is_human || words.is_empty() {
            text.push((Style::new(), line.to_owned()));
            return text;
        }
        let mut paints = Vec::new();
        for (at, word) in words.iter().enumerate() {
            match word.text.split_once('=') {
                _ if at == 0 => paints.push((word.place.clone(), Style::new().bold())),
                Some((key, _)) => {
                    let start = word.place.start;
                    paints.push((start..start + key.len(), Style::from(Color::Cyan)));
                    paints.push((
                        start + key.len() + 1..word.place.end,
                        Style::from(Color::Green),
                    ));
                }
                None => {}
            }
        }
        // What is still being typed is not wrong yet.
        let problem = shell.state.problem(line).filter(|problem| {
            let place = &problem.place;
            !place.is_empty()
                && (cursor < place.start || cursor > place.end)
                && !problem.message.ends_with("is missing")
        });
        let mut from = 0;
        for (place, style) in paints {
            let is_wrong = problem.as_ref().is_some_and(|problem| {
                problem.place.start < place.end && place.start < problem.place.end
            });
            let style = if is_wrong {
                Style::from(Color::Red)
            } else {
                style
            };
            text.push((
                Style::new(),
                line.get(from..place.start).unwrap_or_default().to_owned(),
            ));
            text.push((
                style,
                line.get(place.clone()).unwrap_or_default().to_owned(),
            ));
            from = place.end;
        }
        text.push((
            Style::new(),
            line.get(from..).unwrap_or_default().to_owned(),
        ));
        text
    }
}

/// The arguments that are still missing.
pub(super) struct Hints(pub(super) Names);

impl Hinter for Hints {
    fn handle(&mut self, line: &str, pos: usize, _: &dyn History, colour: bool, _: &str) -> String {
        /// How many are shown.
        const MOST: usize = 6;
        if pos < line.len() || !line.trim_start().contains(' ') {
            return String::new();
        }
        let current = line.rsplit(' ').next().unwrap_or_default();
        let missing = self.0.missing(line).into_iter();
        let shown = missing.filter(|path| current.is_empty() || !path.starts_with(current));
        let names: Vec<String> = shown.take(MOST).map(|path| format!("{path}=")).collect();
        if names.is_empty() {
            return String::new();
        }
        let space = if line.ends_with(' ') { "" } else { " " };
        let hint = format!("{space}{}", names.join(" "));
        if colour {
            Style::new().dimmed().paint(hint).to_string()
        } else {
            hint
        }
    }

    /// A hint is no text to take over.
    fn complete_hint(&self) -> String {
        String::new()
    }

    fn next_hint_token(&self) -> String {
        String::new()
    }
}
