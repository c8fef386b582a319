//! Documentation of items: what the schema says, and facts that follow from it.

use qmp_schema::Schema;
use qmp_schema::doc::SectionKind;
use qmp_schema::schema::{Condition, Definition, DocId, Feature};

use super::condition_text;

/// The documentation of an item, and whether it is deprecated.
#[derive(Clone, Debug, Default)]
pub(crate) struct Docs {
    /// Markdown, a line each.
    pub lines: Vec<String>,
    /// The note of the `deprecated` attribute.
    pub deprecated: Option<String>,
    /// Whether it may change or go at any time.
    pub unstable: bool,
}

impl Docs {
    /// One paragraph.
    pub(crate) fn plain(text: String) -> Self {
        Self {
            lines: vec![text],
            ..Self::default()
        }
    }

    /// Of a type.
    pub(crate) fn of_definition(
        schema: &Schema,
        name: &str,
        doc: Option<DocId>,
        condition: Option<&Condition>,
        features: &[Feature],
    ) -> Self {
        let mut docs = Self::default();
        docs.sections(schema, doc);
        if docs.lines.is_empty() {
            docs.lines.push(format!("The type `{name}`."));
        }
        docs.with_condition(condition)
            .with_features(features, feature_text(schema, doc))
    }

    /// Of a command or event.
    pub(crate) fn of_call(
        schema: &Schema,
        name: &str,
        doc: Option<DocId>,
        condition: Option<&Condition>,
        features: &[Feature],
    ) -> Self {
        let mut docs = Self::default();
        docs.sections(schema, doc);
        docs.paragraph(format!("On the wire: `{name}`."));
        docs.with_condition(condition)
            .with_features(features, feature_text(schema, doc))
    }

    /// Of a member or value of a definition.
    pub(crate) fn of_part(
        schema: &Schema,
        definition: &str,
        name: &str,
        otherwise: String,
        condition: Option<&Condition>,
        features: &[Feature],
    ) -> Self {
        let doc = definition_doc(schema, definition);
        let entries = doc.map(|doc| &schema[doc].members[..]).unwrap_or_default();
        let text = entries
            .iter()
            .find(|entry| entry.name == name)
            .map(|entry| entry.text.trim());
        let mut docs = Self::default();
        match text {
            Some(text) if !text.is_empty() => {
                docs.lines = markdown(text);
                docs.paragraph(format!("On the wire: `{name}`."));
            }
            _ => docs.lines.push(otherwise),
        }
        docs.with_condition(condition)
            .with_features(features, feature_text(schema, doc))
    }

    fn sections(&mut self, schema: &Schema, doc: Option<DocId>) {
        let Some(doc) = doc else { return };
        let doc = &schema[doc];
        self.lines = markdown(&doc.body);
        for section in &doc.sections {
            let heading = match section.kind {
                SectionKind::Todo => continue,
                SectionKind::Plain => None,
                SectionKind::Returns => Some("Returns: "),
                SectionKind::Errors => Some("Errors: "),
                SectionKind::Since => Some("Since "),
                SectionKind::Note => Some("Note: "),
                SectionKind::Example => Some("Example: "),
            };
            let mut lines = markdown(&section.text);
            match (heading, lines.first_mut()) {
                (Some(heading), Some(first)) if first.starts_with("- ") => {
                    lines.splice(0..0, [heading.trim_end().to_owned(), String::new()]);
                }
                (Some(heading), Some(first)) => first.insert_str(0, heading),
                _ => {}
            }
            self.blank_line();
            self.lines.extend(lines);
        }
    }

    /// Adds a paragraph.
    pub(crate) fn add(&mut self, text: String) {
        self.paragraph(text);
    }

    /// Says which builds have the item.
    pub(crate) fn with_condition(mut self, condition: Option<&Condition>) -> Self {
        if let Some(condition) = condition {
            self.paragraph(format!(
                "Only in builds with {}.",
                condition_text(condition)
            ));
        }
        self
    }

    fn with_features(
        mut self,
        features: &[Feature],
        text: impl Fn(&str) -> Option<String>,
    ) -> Self {
        let mut others = Vec::new();
        for feature in features {
            match feature.name.as_str() {
                "deprecated" => {
                    let note = "it may be gone in a later release of QEMU";
                    self.deprecated = Some(text("deprecated").unwrap_or_else(|| note.to_owned()));
                }
                "unstable" => self.unstable = true,
                name => others.push(format!("`{name}`")),
            }
        }
        if !others.is_empty() {
            self.paragraph(format!("Features: {}.", others.join(", ")));
        }
        if self.unstable {
            self.paragraph(
                "**Unstable**: it may change or vanish in any release of QEMU.".to_owned(),
            );
        }
        self
    }

    fn paragraph(&mut self, text: String) {
        self.blank_line();
        self.lines.push(text);
    }

    fn blank_line(&mut self) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
    }
}

fn definition_doc(schema: &Schema, name: &str) -> Option<DocId> {
    match schema.lookup(name)? {
        Definition::Type(id) => schema[id].doc,
        Definition::Command(id) => schema[id].doc,
        Definition::Event(id) => schema[id].doc,
    }
}

/// What the documentation says of a feature, on one line.
fn feature_text(schema: &Schema, doc: Option<DocId>) -> impl Fn(&str) -> Option<String> {
    move |name| {
        let entry = schema[doc?]
            .features
            .iter()
            .find(|entry| entry.name == name)?;
        // A compiler shows it, so a reference is just the name.
        let words = entry.text.split_whitespace();
        let words = words.map(|word| word.strip_prefix('@').unwrap_or(word));
        let text = words.collect::<Vec<_>>().join(" ");
        (!text.is_empty()).then_some(text)
    }
}

/// The text of a documentation comment, which is reStructuredText, as Markdown that rustdoc takes
/// without complaint: literal blocks and examples are fenced, references are code, and nothing is
/// taken for a link, HTML or a code block by accident.
fn markdown(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut lines = text.trim_matches('\n').lines().peekable();
    while let Some(line) = lines.next() {
        let trimmed = line.trim();
        let directive = trimmed.starts_with(".. ");
        let literal = trimmed == "::" || trimmed.ends_with("::");
        if !(directive || literal) {
            out.push(inline(trimmed));
            continue;
        }
        let (name, argument) = match trimmed.strip_prefix(".. ") {
            Some(directive) => directive.split_once("::").unwrap_or((directive, "")),
            None => ("", trimmed.trim_end_matches(':')),
        };
        let argument = argument.trim();
        if ADMONITIONS.contains(&name) {
            // What stands below it is ordinary text.
            let text = inline(argument);
            out.push(format!("**{name}:** {text}").trim_end().to_owned());
            continue;
        }
        if !matches!(name, "" | "qmp-example" | "code-block") {
            out.push(inline(&format!("{name}: {argument}")));
        } else if name.is_empty() && !argument.is_empty() {
            out.push(inline(&format!("{argument}:")));
        }
        let indent = line.len() - line.trim_start().len();
        let mut block = Vec::new();
        let mut gap = false;
        while lines.next_if(|next| next.trim().is_empty()).is_some() {
            gap = true;
        }
        while let Some(next) = lines.peek() {
            if !next.trim().is_empty() && next.len() - next.trim_start().len() <= indent {
                break;
            }
            block.push((*next).to_owned());
            lines.next();
        }
        while block.last().is_some_and(|line| line.trim().is_empty()) {
            block.pop();
        }
        if !block.is_empty() {
            out.extend([String::new(), "~~~text".to_owned()]);
            out.extend(block.into_iter().map(|line| line.replace("~~~", "~ ~ ~")));
            out.extend(["~~~".to_owned(), String::new()]);
        } else if gap {
            out.push(String::new());
        }
    }
    while out.last().is_some_and(String::is_empty) {
        out.pop();
    }
    out
}

/// Directives that stand before text which is read on.
const ADMONITIONS: [&str; 5] = ["note", "caution", "warning", "important", "tip"];

/// A line of text outside literal blocks.
fn inline(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    let is_rule = !line.is_empty() && line.bytes().all(|b| b == b'-');
    while let Some(c) = rest.chars().next() {
        // A reference to a name of the schema, or literal text in one or two back-quotes.
        if let Some((code, after)) = reference(rest).or_else(|| quoted(rest)) {
            out.push('`');
            out.push_str(code);
            out.push('`');
            rest = after;
            continue;
        }
        if let Some((link, after)) = url(rest) {
            out.push('<');
            out.push_str(link);
            out.push('>');
            rest = after;
            continue;
        }
        let special = matches!(c, '<' | '>' | '[' | ']' | '`' | '\\');
        let first = matches!(c, '~' | '#' | '=') || is_rule;
        if special || (first && out.is_empty()) {
            out.push('\\');
        }
        out.push(c);
        rest = &rest[c.len_utf8()..];
    }
    out
}

fn reference(text: &str) -> Option<(&str, &str)> {
    let name = text.strip_prefix('@')?;
    let end = name
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))
        .unwrap_or(name.len());
    let (name, after) = name.split_at(end);
    (!name.is_empty()).then_some((name, after))
}

/// An address, without the punctuation of the sentence around it.
fn url(text: &str) -> Option<(&str, &str)> {
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|scheme| text.strip_prefix(scheme))?;
    let is_part = |c: char| c.is_ascii_alphanumeric() || "-._~/?#[]@!$&'()*+,;=%:".contains(c);
    let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
    let length = rest[..end]
        .trim_end_matches(|c: char| ".,;:!?'()[]".contains(c))
        .len();
    (length > 0).then(|| text.split_at(text.len() - rest.len() + length))
}

fn quoted(text: &str) -> Option<(&str, &str)> {
    for quote in ["``", "`"] {
        if let Some(inner) = text.strip_prefix(quote)
            && let Some((code, after)) = inner.split_once(quote)
            && !code.is_empty()
            && !code.contains('`')
        {
            return Some((code, after));
        }
    }
    None
}
