//! The formats of a report, and their options.

use qmp_text::printable;
use std::fmt;
use std::str::FromStr;

use super::{Report, github, html, json, markdown, sarif, terminal, text};

/// The format of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Format {
    /// For a person at a terminal.
    #[default]
    Terminal,
    /// One line for each finding, for `grep`.
    Text,
    /// Everything, for programs: see [`json::SCHEMA`].
    Json,
    /// For a comment on a pull request.
    Markdown,
    /// Commands to the runner of GitHub's workflows, which shows them beside the lines of files.
    Github,
    /// SARIF 2.1.0, for services that collect findings.
    Sarif,
    /// A self-contained page, with a search box and filters.
    Html,
}

impl Format {
    /// All of them.
    pub const ALL: &'static [Format] = &[
        Format::Terminal,
        Format::Text,
        Format::Json,
        Format::Markdown,
        Format::Github,
        Format::Sarif,
        Format::Html,
    ];

    /// The name of the format.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Format::Terminal => "terminal",
            Format::Text => "text",
            Format::Json => "json",
            Format::Markdown => "markdown",
            Format::Github => "github",
            Format::Sarif => "sarif",
            Format::Html => "html",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// An unknown name of a format.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no format '{}': the formats are {list}", printable(.0), list = list())]
pub struct UnknownFormat(pub String);

fn list() -> String {
    let words: Vec<&str> = Format::ALL.iter().map(|format| format.as_str()).collect();
    words.join(", ")
}

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(text: &str) -> Result<Self, UnknownFormat> {
        let mut formats = Format::ALL.iter();
        let found = formats.find(|format| format.as_str() == text);
        found.copied().ok_or_else(|| UnknownFormat(text.to_owned()))
    }
}

/// The options of a report for people. JSON, SARIF and HTML always contain everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Whether to use colours, on a terminal.
    pub colour: bool,
    /// The width of lines in characters, on a terminal.
    pub width: usize,
    /// Whether to include the reasons for each verdict, advice, and sources.
    pub verbose: bool,
    /// The maximum number of other commands and events to name, if a change reaches several.
    pub others: usize,
}

impl Default for Layout {
    fn default() -> Self {
        Self {
            colour: false,
            width: 80,
            verbose: false,
            others: 5,
        }
    }
}

/// Writes a report. It ends with a line end, unless it is empty.
///
/// Text from schemas is escaped as the format requires.
#[must_use]
pub fn write(report: &Report, format: Format, layout: &Layout) -> String {
    match format {
        Format::Terminal => terminal::write(report, layout),
        Format::Text => text::write(report),
        Format::Json => json::write(report),
        Format::Markdown => markdown::write(report, layout),
        Format::Github => github::write(report, layout),
        Format::Sarif => sarif::write(report),
        Format::Html => html::write(report),
    }
}

#[cfg(test)]
mod tests {
    use super::Format;

    #[test]
    fn formats_are_known_by_their_names() {
        for format in Format::ALL {
            assert_eq!(format.as_str().parse(), Ok(*format));
        }
        let error = "xml".parse::<Format>().unwrap_err().to_string();
        assert_eq!(
            error,
            "there is no format 'xml': the formats are terminal, text, json, markdown, github, \
             sarif, html"
        );
    }
}
