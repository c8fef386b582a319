//! Output: results to standard output, everything else to standard error.
//!
//! All output goes through this module, so that only visible text reaches a terminal or a log. Coloured text was
//! escaped before it was coloured; here everything except colours is escaped again.

use std::borrow::Cow;
use std::io::{self, Write};
use std::path::Path;

use qmp_schema::Report;
use qmp_text::{printable_json, printable_lines};
use serde_json::Value;

use crate::Outcome;
use crate::colour;

/// Prints a result.
pub fn print(text: &str) -> Outcome {
    write(&printable_lines(text))
}

/// Prints a result that may be coloured.
pub fn print_coloured(text: &str, colour: bool) -> Outcome {
    write(&visible(text, colour))
}

/// Prints a result that is JSON.
pub fn print_json(value: &Value) -> Outcome {
    print_json_text(&format!("{value:#}\n"))
}

/// Prints a result that is JSON text.
pub fn print_json_text(text: &str) -> Outcome {
    write(&printable_json(text))
}

/// Prints to standard error, and does not panic if that is closed.
pub fn complain(text: &str) {
    let _ = io::stderr().write_all(printable_lines(text).as_bytes());
}

/// Shows diagnostics on standard error.
pub fn complain_about(report: &Report) {
    complain_coloured(&report.render(colour::wanted()), colour::wanted());
}

/// Like [`complain`], for a text that may be coloured.
pub fn complain_coloured(text: &str, colour: bool) {
    let _ = io::stderr().write_all(visible(text, colour).as_bytes());
}

/// Reports an I/O error with a file or folder.
pub fn cannot(what: &str, path: &Path, error: &io::Error) -> Outcome {
    let path = path.to_string_lossy();
    let path = qmp_text::printable(&path);
    complain(&format!("error: cannot {what} '{path}': {error}\n"));
    Outcome::Failed
}

/// The width of standard output in characters: that of the terminal, within limits, or 80.
pub fn width() -> usize {
    let size = terminal_size::terminal_size_of(io::stdout());
    size.map_or(80, |(width, _)| usize::from(width.0).clamp(40, 120))
}

/// Writes to standard output. A reader that closes it early is not an error.
fn write(text: &str) -> Outcome {
    let mut out = io::stdout();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => Outcome::Fine,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Outcome::Fine,
        Err(error) => {
            complain(&format!(
                "error: cannot write to standard output: {error}\n"
            ));
            Outcome::Failed
        }
    }
}

/// Escapes a text like [`printable_lines`], but keeps colours if `colour` is set.
fn visible(text: &str, colour: bool) -> Cow<'_, str> {
    if !colour {
        return printable_lines(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("\u{1b}[") {
        let (before, found) = rest.split_at(start);
        out.push_str(&printable_lines(before));
        let parameters = found[2..].trim_start_matches(|c: char| c.is_ascii_digit() || c == ';');
        let end = if parameters.starts_with('m') {
            let end = found.len() - parameters.len() + 1;
            out.push_str(&found[..end]);
            end
        } else {
            // Another sequence than a colour: escape its first character.
            out.push_str(&printable_lines(&found[..1]));
            1
        };
        rest = &found[end..];
    }
    out.push_str(&printable_lines(rest));
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn colours_are_all_that_controls_a_terminal() {
        let text = "\u{1b}[1;31ma\u{1b}[0m\n\u{1b}[2Jb\u{1b}]0;c\u{7}\u{1b}[";
        let shown = "a\n\\u{1b}[2Jb\\u{1b}]0;c\\u{7}\\u{1b}[";
        assert_eq!(visible(text, true), {
            let (a, rest) = shown.split_at(1);
            format!("\u{1b}[1;31m{a}\u{1b}[0m{rest}")
        });
        assert_eq!(
            visible(text, false),
            format!("\\u{{1b}}[1;31ma\\u{{1b}}[0m{}", &shown[1..])
        );
    }
}
