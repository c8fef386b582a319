//! Parses text to values and documentation comments: the only module that uses pest.
//!
//! Takes the text of one file, returns its items one by one ([`Reader`]), and parses small
//! texts with their own grammars: names, keys of members, heads of documentation sections.
//! It is independent of the meaning of values.

mod build;
mod explain;
mod token;

use pest::Parser;
use pest::iterators::Pair;

use crate::ast::Value;
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};

/// The generated parser, in a separate module because pest makes its `Rule` public.
mod grammar {
    #[derive(pest_derive::Parser)]
    #[grammar = "qapi.pest"]
    pub(super) struct Grammar;
}
use grammar::{Grammar, Rule};

/// An item at the top level of a file.
pub(crate) struct Item<'a> {
    /// Its kind.
    pub(crate) kind: ItemKind<'a>,
    /// The errors in it.
    pub(crate) errors: Vec<Diagnostic>,
    /// The error in the following token. QEMU's front end reads one token ahead, so this
    /// comes before errors about the meaning of the item.
    pub(crate) behind: Option<Diagnostic>,
}

/// The kinds of item.
pub(crate) enum ItemKind<'a> {
    /// A value, which should be an object.
    Value(Value),
    /// A documentation comment.
    Doc(DocComment<'a>),
    /// Unintelligible text; there are errors.
    Broken,
}

/// The well-formed lines of a documentation comment.
pub(crate) struct DocComment<'a> {
    pub(crate) span: Span,
    pub(crate) lines: Vec<DocLine<'a>>,
    /// Why there are no more lines, unless the comment ends.
    pub(crate) broken: Option<Box<Diagnostic>>,
}

/// A line between `##` and `##`.
#[derive(Clone, Copy)]
pub(crate) struct DocLine<'a> {
    /// The text, without `# ` and trailing space.
    pub(crate) text: &'a str,
    /// The span of the line from `#`.
    pub(crate) span: Span,
}

/// Reads a file item by item. After an error it continues where the next item seems to begin.
pub(crate) struct Reader<'a> {
    text: &'a str,
    file: FileId,
    at: usize,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(text: &'a str, file: FileId) -> Self {
        Reader { text, file, at: 0 }
    }

    /// The next item, or `None` at the end.
    pub(crate) fn next(&mut self) -> Option<Item<'a>> {
        let base = self.at;
        let pair = first(Rule::item, &self.text[base..]).and_then(|pair| {
            pair.into_inner()
                .find(|pair| pair.as_rule() != Rule::to_eol)
        });
        let Some(pair) = pair else {
            return Some(self.refused());
        };
        if pair.as_rule() == Rule::EOI {
            return None;
        }
        if pair.as_rule() != Rule::doc_comment && !build::has_plain_strings(&pair) {
            return Some(self.refused());
        }
        self.at = base + pair.as_span().end();
        let builder = build::Builder {
            file: self.file,
            base,
        };
        let (kind, errors) = if pair.as_rule() == Rule::doc_comment {
            (ItemKind::Doc(builder.doc_comment(&pair)), Vec::new())
        } else {
            let (value, errors) = builder.value(pair);
            (ItemKind::Value(value), errors)
        };
        let behind = self.check_behind();
        Some(Item {
            kind,
            errors,
            behind,
        })
    }

    /// Handles text in which the grammar finds no item.
    fn refused(&mut self) -> Item<'a> {
        let explained = explain::explain(self.text, self.file, self.at);
        // Make progress in any case.
        self.at = explained.resume.clamp(self.at + 1, self.text.len());
        while !self.text.is_char_boundary(self.at) {
            self.at += 1;
        }
        let behind = explained.comment.as_ref().and_then(|_| self.check_behind());
        let kind = explained.comment.map_or(ItemKind::Broken, ItemKind::Doc);
        Item {
            kind,
            errors: explained.errors,
            behind,
        }
    }

    /// Checks that a valid token or the end follows an item.
    fn check_behind(&mut self) -> Option<Diagnostic> {
        // The fast path, which is nearly always enough.
        let next = self.text[self.at..].trim_start();
        if next.is_empty() || next.starts_with('{') || next.starts_with("##") {
            return None;
        }
        let error = token::token(self.text, self.at).err()?;
        let at = error.start;
        self.at = explain::resynchronize(self.text, at);
        Some(error.diagnostic(self.file))
    }
}

/// Matches a rule at the start of a text.
fn first(rule: Rule, text: &str) -> Option<Pair<'_, Rule>> {
    Grammar::parse(rule, text).ok()?.next()
}

/// The part of a name to which the rules about upper and lower case apply: without prefixes.
/// `None` if it is not a name.
pub(crate) fn name_stem(name: &str) -> Option<&str> {
    // Most names have no prefix, and starting the grammar takes time.
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let starts_plainly = match name.as_bytes() {
        [b'x' | b'X', b'-', ..] | [] => false,
        [first, ..] => first.is_ascii_alphabetic(),
    };
    if starts_plainly && name.bytes().all(is_plain) {
        return Some(name);
    }
    let stem = first(Rule::name, name)?
        .into_inner()
        .find(|pair| pair.as_rule() == Rule::stem)?;
    Some(stem.as_str())
}

/// Splits the key of a member into its name and whether it is optional.
pub(crate) fn member_key(key: &str) -> (&str, bool) {
    match key.strip_prefix('*') {
        Some(name) => (name, true),
        None => (key, false),
    }
}

/// Parses `@NAME: TEXT` in a documentation comment: the name and the text.
pub(crate) fn doc_description(line: &str) -> Option<(&str, &str)> {
    let (name, text) = line.strip_prefix('@')?.split_once(':')?;
    Some((name, text.trim_start_matches(' ')))
}

/// Parses `TAG: TEXT` in a documentation comment, for known tags: the tag and the text.
pub(crate) fn doc_section(line: &str) -> Option<(&str, &str)> {
    if !line.starts_with(|c: char| c.is_ascii_uppercase()) {
        return None;
    }
    // Most lines that begin like this are prose.
    if !line.contains(':') {
        return None;
    }
    let pair = first(Rule::doc_section, line)?;
    let rest = &line[pair.as_span().end()..];
    Some((pair.into_inner().next()?.as_str(), rest))
}

/// A build condition in C.
pub(crate) enum TextCondition<'a> {
    Defined(&'a str),
    Not(Box<TextCondition<'a>>),
    All(Vec<TextCondition<'a>>),
    Any(Vec<TextCondition<'a>>),
}

/// Parses a build condition in C. `None` if it is not a combination of `defined`s.
pub(crate) fn text_condition(text: &str) -> Option<TextCondition<'_>> {
    // The parser recurses.
    const DEEPEST: usize = 64;
    let mut depth = 0_usize;
    for byte in text.bytes() {
        match byte {
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return None;
        }
    }
    let pair = first(Rule::text_condition, text)?;
    Some(build::text_condition(pair.into_inner().next()?))
}

/// Whether a character is space in QEMU's front end, which uses Python's definition.
pub(crate) fn is_space(c: char) -> bool {
    c.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::{doc_description, doc_section, member_key, name_stem};

    #[test]
    fn names_are_taken_apart() {
        assert_eq!(name_stem("block-job"), Some("block-job"));
        assert_eq!(name_stem("x-foo"), Some("foo"));
        assert_eq!(name_stem("x-1"), Some("x-1"));
        assert_eq!(name_stem("__org.qemu_x-foo_bar"), Some("foo_bar"));
        assert_eq!(name_stem("__org.qemu_"), None);
        assert_eq!(name_stem("_foo"), None);
        assert_eq!(name_stem("1foo"), None);
        assert_eq!(name_stem("foo.bar"), None);
        assert_eq!(name_stem(""), None);
    }

    #[test]
    fn member_keys_are_taken_apart() {
        assert_eq!(member_key("foo"), ("foo", false));
        assert_eq!(member_key("*foo"), ("foo", true));
        assert_eq!(member_key("**foo"), ("*foo", true));
        assert_eq!(member_key("*"), ("", true));
        assert_eq!(member_key(""), ("", false));
    }

    #[test]
    fn heads_in_documentation_are_taken_apart() {
        assert_eq!(doc_description("@foo:  bar"), Some(("foo", "bar")));
        assert_eq!(doc_description("@:"), Some(("", "")));
        assert_eq!(doc_description("@foo bar"), None);
        assert_eq!(doc_section("Returns: it"), Some(("Returns", "it")));
        assert_eq!(doc_section("Notes:"), Some(("Notes", "")));
        assert_eq!(doc_section("Note::"), None);
        assert_eq!(doc_section("Since 1.0"), None);
    }
}
