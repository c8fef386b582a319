//! Documentation comments: texts about the parts of a definition.
//!
//! Takes the lines of a comment (from `parse`), and returns a [`Doc`]. `resolve` checks that the documented items
//! exist. [`markup`] parses the texts.

mod by_line;
pub mod markup;
mod sections;
mod style;

pub(crate) use sections::parse_doc;
pub(crate) use style::check as check_style;

use crate::source::Span;

/// A documentation comment.
#[derive(Clone, Debug)]
pub struct Doc {
    /// The comment, from `##` to `##`.
    pub span: Span,
    /// The name of the definition that it documents; `None` for free-form comments.
    pub symbol: Option<String>,
    /// The overview: the text before descriptions and sections.
    pub body: String,
    /// The descriptions of members, arguments, values or branches. Items without a mandatory description
    /// are at the end, with an empty text.
    pub members: Vec<DocEntry>,
    /// The descriptions of features.
    pub features: Vec<DocEntry>,
    /// Everything else.
    pub sections: Vec<DocSection>,
    /// How many of the sections come before the features.
    pub features_at: usize,
}

/// The description of one member or feature.
#[derive(Clone, Debug)]
pub struct DocEntry {
    /// The name.
    pub name: String,
    /// The description.
    pub text: String,
    /// Its span; `None` if it is not written.
    pub span: Option<Span>,
    /// Whether the described item exists.
    pub known: bool,
}

/// A section that describes neither a member nor a feature.
#[derive(Clone, Debug)]
pub struct DocSection {
    /// Its kind.
    pub kind: SectionKind,
    /// The text without the tag.
    pub text: String,
    /// Its span.
    pub span: Option<Span>,
}

/// The kinds of section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SectionKind {
    /// No tag.
    Plain,
    /// The return value of a command.
    Returns,
    /// The errors of a command.
    Errors,
    /// The release that introduced it.
    Since,
    /// Open tasks.
    Todo,
    /// A remark, or several. Since QEMU 9.1 it is part of the text.
    Note,
    /// An example, or several. Since QEMU 9.1 it is part of the text.
    Example,
}

impl SectionKind {
    /// The word before the colon; empty for [`SectionKind::Plain`].
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            SectionKind::Plain => "",
            SectionKind::Returns => "Returns",
            SectionKind::Errors => "Errors",
            SectionKind::Since => "Since",
            SectionKind::Todo => "TODO",
            SectionKind::Note => "Note",
            SectionKind::Example => "Example",
        }
    }

    /// The kind that a tag begins.
    pub(crate) fn of_tag(tag: &str) -> SectionKind {
        match tag {
            "Returns" => SectionKind::Returns,
            "Errors" => SectionKind::Errors,
            "Since" => SectionKind::Since,
            "TODO" => SectionKind::Todo,
            "Note" | "Notes" => SectionKind::Note,
            "Example" | "Examples" => SectionKind::Example,
            _ => SectionKind::Plain,
        }
    }

    /// Whether the newest dialect has no such sections.
    pub(crate) fn is_old(self) -> bool {
        matches!(self, SectionKind::Note | SectionKind::Example)
    }
}

impl Doc {
    /// Whether it begins with a heading in the form used until QEMU 10.0, where no other markup
    /// begins with `=` and a space.
    pub(crate) fn begins_with_heading(&self) -> bool {
        let text = self.body.trim_start_matches('=');
        text.len() < self.body.len() && text.starts_with(' ')
    }

    /// Whether the names of described items are valid. `@NAME :` once began no description.
    pub(crate) fn has_names(&self) -> bool {
        let mut all = self.members.iter().chain(&self.features);
        all.all(|entry| !entry.name.contains(char::is_whitespace))
    }

    /// The text of the first section of a kind.
    #[must_use]
    pub fn section(&self, kind: SectionKind) -> Option<&str> {
        self.find(kind).map(|section| section.text.as_str())
    }

    /// The first section of a kind.
    #[must_use]
    pub fn find(&self, kind: SectionKind) -> Option<&DocSection> {
        self.sections.iter().find(|section| section.kind == kind)
    }

    /// The text about a member, argument, value or branch, if there is one.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&str> {
        self.member_entry(name).map(|entry| entry.text.as_str())
    }

    /// The description of a member, argument, value or branch, if it has one.
    #[must_use]
    pub fn member_entry(&self, name: &str) -> Option<&DocEntry> {
        find_entry(&self.members, name)
    }

    /// The text about a feature, if there is one.
    #[must_use]
    pub fn feature(&self, name: &str) -> Option<&str> {
        find_entry(&self.features, name).map(|entry| entry.text.as_str())
    }
}

fn find_entry<'a>(entries: &'a [DocEntry], name: &str) -> Option<&'a DocEntry> {
    let mut entries = entries.iter();
    entries.find(|entry| entry.name == name && !entry.text.is_empty())
}
