//! Text to values and documentation comments: the only module that knows of pest.
//!
//! Takes the text of one file, gives its items one by one ([`Reader`]), and takes apart the small
//! texts that have a grammar of their own: names, keys of members, heads of documentation sections.
//! Must not know what the values mean.

mod build;
mod explain;
mod token;

use pest::Parser;
use pest::iterators::Pair;

use crate::ast::Value;
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};

/// The generated parser, in a module of its own because pest makes its `Rule` public.
mod grammar {
    #[derive(pest_derive::Parser)]
    #[grammar = "qapi.pest"]
    pub(super) struct Grammar;
}
use grammar::{Grammar, Rule};

/// Something at the top level of a file.
pub(crate) struct Item<'a> {
    /// What it is.
    pub(crate) kind: ItemKind<'a>,
    /// What is wrong in it.
    pub(crate) errors: Vec<Diagnostic>,
    /// What is wrong with the token behind it. QEMU's front end reads one token ahead, so this
    /// comes before anything about the meaning of the item.
    pub(crate) behind: Option<Diagnostic>,
}

/// The kinds of item.
pub(crate) enum ItemKind<'a> {
    /// A value, which should be an object.
    Value(Value),
    /// A documentation comment.
    Doc(DocComment<'a>),
    /// Nothing that could be made sense of; there are errors.
    Broken,
}

/// The lines of a documentation comment, as far as they are well formed.
pub(crate) struct DocComment<'a> {
    pub(crate) span: Span,
    pub(crate) lines: Vec<DocLine<'a>>,
    /// Why there are no more lines, if it is not the end of the comment.
    pub(crate) broken: Option<Box<Diagnostic>>,
}

/// A line between `##` and `##`.
#[derive(Clone, Copy)]
pub(crate) struct DocLine<'a> {
    /// The text, without `# ` and trailing space.
    pub(crate) text: &'a str,
    /// The line from `#`.
    pub(crate) span: Span,
}

/// Reads a file item by item. After an error it goes on where the next item seems to begin.
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

    /// What to do where the grammar finds no item.
    fn refused(&mut self) -> Item<'a> {
        let explained = explain::explain(self.text, self.file, self.at);
        // Going on must go forward, whatever is there.
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

    /// Checks that there is a token behind an item, or nothing.
    fn check_behind(&mut self) -> Option<Diagnostic> {
        // The quick way, which is nearly always enough.
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

/// The part of a name that the rules about upper and lower case are for: without prefixes.
/// `None` if it is no name.
pub(crate) fn name_stem(name: &str) -> Option<&str> {
    // Most names have no prefix, and the grammar takes its time to get going.
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

/// Takes the key of a member apart: the name, and whether it is marked as optional.
pub(crate) fn member_key(key: &str) -> (&str, bool) {
    match key.strip_prefix('*') {
        Some(name) => (name, true),
        None => (key, false),
    }
}

/// `@NAME: TEXT` in a documentation comment: the name and the text.
pub(crate) fn doc_description(line: &str) -> Option<(&str, &str)> {
    let (name, text) = line.strip_prefix('@')?.split_once(':')?;
    Some((name, text.trim_start_matches(' ')))
}

/// `TAG: TEXT` in a documentation comment, for the tags that mean something: the tag and the text.
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

/// A build condition as C text.
pub(crate) enum TextCondition<'a> {
    Defined(&'a str),
    Not(Box<TextCondition<'a>>),
    All(Vec<TextCondition<'a>>),
    Any(Vec<TextCondition<'a>>),
}

/// Takes a build condition apart. `None` if it is anything else than a combination of `defined`s.
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

/// What counts as space: what does in QEMU's front end, which is Python's idea of it.
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
