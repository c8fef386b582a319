//! Running text: words, references, literals, emphasis, roles, addresses.
//!
//! The rules are those of reStructuredText, which depend on the characters around a mark: `a*b` and `2 * 3`
//! have no emphasis. A mark without a partner is text.

use super::Inline;

/// Parses running text.
pub(super) fn parse(text: &str) -> Vec<Inline> {
    let mut reader = Reader {
        text,
        at: 0,
        plain: String::new(),
        out: Vec::new(),
        unclosed: [false; 4],
    };
    reader.read();
    reader.flush();
    reader.out
}

/// The marks, longer ones first. Each has a flag in [`Reader::unclosed`].
const MARKS: [&str; 4] = ["``", "**", "*", "`"];

struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// Words that are not in `out` yet.
    plain: String,
    out: Vec<Inline>,
    /// The marks without a further closing one, so that it is not searched
    /// repeatedly.
    unclosed: [bool; 4],
}

impl<'a> Reader<'a> {
    fn read(&mut self) {
        while let Some(c) = self.text[self.at..].chars().next() {
            let taken = match c {
                '\\' => self.escaped(),
                '@' => self.reference(),
                'h' => self.url(),
                ':' => self.role(),
                '`' | '*' => self.marked(),
                _ => false,
            };
            if !taken {
                self.word(c);
                self.at += c.len_utf8();
            }
        }
    }

    /// Adds a character of plain text; white space becomes one space.
    fn word(&mut self, c: char) {
        let at_start = self.plain.is_empty() && self.out.is_empty();
        if !c.is_whitespace() {
            self.plain.push(c);
        } else if !(at_start || self.plain.ends_with(' ')) {
            self.plain.push(' ');
        }
    }

    fn flush(&mut self) {
        let at_end = self.at >= self.text.len();
        if at_end {
            self.plain.truncate(self.plain.trim_end().len());
        }
        if !self.plain.is_empty() {
            self.out.push(Inline::Text(std::mem::take(&mut self.plain)));
        }
    }

    fn push(&mut self, inline: Inline, end: usize) -> bool {
        // Not `flush`: what is before this is not the end of the text.
        if !self.plain.is_empty() {
            self.out.push(Inline::Text(std::mem::take(&mut self.plain)));
        }
        self.out.push(inline);
        self.at = end;
        true
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// A backslash makes the next character literal, and removes white space.
    fn escaped(&mut self) -> bool {
        let mut chars = self.rest().chars();
        chars.next();
        match chars.next() {
            Some(c) if c.is_whitespace() => {}
            // Only before punctuation, so that Windows paths, for example, stay.
            Some(c) if c.is_ascii_punctuation() => self.plain.push(c),
            _ => return false,
        }
        self.at = self.text.len() - chars.as_str().len();
        true
    }

    /// Whether a mark may start here, after the previous character.
    fn may_start(&self) -> bool {
        let before = self.text[..self.at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric() && c != '\\')
    }

    fn reference(&mut self) -> bool {
        let Some(name) = reference(&self.rest()[1..]) else {
            return false;
        };
        if !self.may_start() {
            return false;
        }
        self.push(Inline::Reference(name.to_owned()), self.at + 1 + name.len())
    }

    fn url(&mut self) -> bool {
        if !self.may_start() {
            return false;
        }
        let Some(url) = url(self.rest()) else {
            return false;
        };
        let link = Inline::Link {
            text: url.to_owned(),
            url: url.to_owned(),
        };
        self.push(link, self.at + url.len())
    }

    /// `` :role:`text` ``
    fn role(&mut self) -> bool {
        let rest = self.rest();
        // Bounded, so that a text of colons does not take quadratic time.
        let Some(quote) = rest.bytes().take(MAX_ROLE).position(|b| b == b'`') else {
            return false;
        };
        let role = &rest[..quote];
        let is_role = role.len() > 2
            && role.ends_with(':')
            && role.bytes().all(|b| {
                b.is_ascii_alphanumeric() || matches!(b, b':' | b'-' | b'_' | b'.' | b'+')
            });
        if !(is_role && self.may_start()) {
            return false;
        }
        let start = self.at + quote;
        let Some((text, end)) = self.quoted(start, 3) else {
            return false;
        };
        self.push(interpreted(role.trim_matches(':'), text), end)
    }

    fn marked(&mut self) -> bool {
        let rest = self.rest();
        let Some(index) = MARKS.iter().position(|mark| rest.starts_with(mark)) else {
            return false;
        };
        if !self.may_start() {
            return false;
        }
        let Some((text, end)) = self.quoted(self.at, index) else {
            return false;
        };
        let collapsed = || collapse(text);
        match MARKS[index] {
            "``" => self.push(Inline::Literal(collapsed()), end),
            "**" => self.push(Inline::Strong(collapsed()), end),
            "*" => self.push(Inline::Emphasis(collapsed()), end),
            _ => {
                let after = &self.text[end..];
                let underscores = after.len() - after.trim_start_matches('_').len();
                match (underscores, trailing_role(after)) {
                    (1 | 2, _) => self.push(link(text), end + underscores),
                    (_, Some(role)) => {
                        let end = end + role.len();
                        self.push(interpreted(role.trim_matches(':'), text), end)
                    }
                    _ => self.push(interpreted("", text), end),
                }
            }
        }
    }

    /// The text between a mark that starts at `start` and the next one that may close it, and the end of
    /// that one.
    fn quoted(&mut self, start: usize, index: usize) -> Option<(&'a str, usize)> {
        if self.unclosed[index] {
            return None;
        }
        let mark = MARKS[index];
        let inner = start + mark.len();
        if self.text[inner..].starts_with(char::is_whitespace) {
            return None;
        }
        let mut from = inner;
        loop {
            let Some(found) = self.text[from..].find(mark) else {
                self.unclosed[index] = true;
                return None;
            };
            let mut close = from + found;
            // Of three back quotes in a row, the last two close.
            while mark == "``" && self.text[close + 2..].starts_with('`') {
                close += 1;
            }
            let end = close + mark.len();
            let text = &self.text[inner..close];
            let before = text.chars().next_back();
            let escaped = mark != "``" && before == Some('\\');
            let after = self.text[end..].chars().next();
            let may_end = before.is_some_and(|c| !c.is_whitespace())
                && !escaped
                && (mark == "``"
                    || after.is_none_or(|c| !c.is_alphanumeric() && (mark != "*" || c != '*')));
            if may_end {
                return Some((text, end));
            }
            from = end;
        }
    }
}

/// The longest name of a role.
const MAX_ROLE: usize = 40;

/// The name at the start of a text. Only downstream names contain dots.
fn reference(text: &str) -> Option<&str> {
    let dots = text.starts_with("__");
    let end = text
        .find(|c: char| {
            !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_') || (dots && c == '.'))
        })
        .unwrap_or(text.len());
    let name = text[..end].trim_end_matches(['-', '.']);
    (!name.is_empty()).then_some(name)
}

/// The address at the start of a text, without the punctuation of the sentence around it.
fn url(text: &str) -> Option<&str> {
    let scheme = ["https://", "http://"]
        .iter()
        .find(|scheme| text.starts_with(**scheme))?;
    let rest = &text[scheme.len()..];
    let is_part = |c: char| c.is_ascii_alphanumeric() || "-._~/?#@!$&'()*+,;=%:".contains(c);
    let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
    let length = rest[..end]
        .trim_end_matches(|c: char| ".,;:!?'()*".contains(c))
        .len();
    (length > 0).then(|| &text[..scheme.len() + length])
}

/// `:role:` after a closing back quote.
fn trailing_role(text: &str) -> Option<&str> {
    let name = text.strip_prefix(':')?;
    let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))?;
    (end > 0 && name[end..].starts_with(':')).then(|| &text[..end + 2])
}

/// `title <target>`, or only the target.
struct Titled {
    title: Option<String>,
    target: String,
}

impl Titled {
    fn parse(text: &str) -> Self {
        let parts = text
            .strip_suffix('>')
            .and_then(|text| text.rsplit_once('<'));
        let (title, target) = match parts {
            Some((title, target)) if !title.trim().is_empty() => (Some(title.trim()), target),
            Some((_, target)) if !target.is_empty() => (None, target),
            _ => (None, text),
        };
        Self {
            title: title.map(collapse),
            target: collapse(target),
        }
    }
}

fn interpreted(role: &str, text: &str) -> Inline {
    let Titled { title, target } = Titled::parse(text);
    Inline::Role {
        role: role.to_owned(),
        target,
        title,
    }
}

fn link(text: &str) -> Inline {
    let Titled { title, target } = Titled::parse(text);
    match title {
        Some(text) => Inline::Link { text, url: target },
        None if url(&target).is_some() => Inline::Link {
            text: target.clone(),
            url: target,
        },
        None => Inline::Link {
            text: target,
            url: String::new(),
        },
    }
}

/// Replaces each run of white space by one space, and removes the backslashes of escapes outside of
/// literals.
fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Inline {
        Inline::Text(text.to_owned())
    }

    #[test]
    fn marks() {
        let literal = |text: &str| Inline::Literal(text.to_owned());
        let cases = [
            ("a  b\n c", vec![text("a b c")]),
            ("*a b*", vec![Inline::Emphasis("a b".to_owned())]),
            ("**a**", vec![Inline::Strong("a".to_owned())]),
            ("``a\n  b``.", vec![literal("a b"), text(".")]),
            ("```a```", vec![literal("`a`")]),
            ("2 * 3*4 a*b", vec![text("2 * 3*4 a*b")]),
            (r"\*a\* c:\dir", vec![text(r"*a* c:\dir")]),
            ("``a *b", vec![text("``a *b")]),
            (
                "@a-b, (@c_d) x@y.z @-",
                vec![
                    Inline::Reference("a-b".to_owned()),
                    text(", ("),
                    Inline::Reference("c_d".to_owned()),
                    text(") x@y.z @-"),
                ],
            ),
        ];
        for (source, expected) in cases {
            assert_eq!(parse(source), expected, "{source}");
        }
    }

    #[test]
    fn roles_and_links() {
        let role = |role: &str, target: &str, title: Option<&str>| Inline::Role {
            role: role.to_owned(),
            target: target.to_owned(),
            title: title.map(str::to_owned),
        };
        let link = |text: &str, url: &str| Inline::Link {
            text: text.to_owned(),
            url: url.to_owned(),
        };
        let cases = [
            (":ref:`a-b`", vec![role("ref", "a-b", None)]),
            (
                ":doc:`The\nend </x>`",
                vec![role("doc", "/x", Some("The end"))],
            ),
            (":qapi:cmd:`stop`", vec![role("qapi:cmd", "stop", None)]),
            ("`stop`", vec![role("", "stop", None)]),
            ("`a`:sup:", vec![role("sup", "a", None)]),
            ("`a <https://b.c>`__", vec![link("a", "https://b.c")]),
            ("`a`_", vec![link("a", "")]),
            (
                "(https://a.b/c_d).",
                vec![
                    text("("),
                    link("https://a.b/c_d", "https://a.b/c_d"),
                    text(")."),
                ],
            ),
            ("a: `b", vec![text("a: `b")]),
            ("https:// :::`", vec![text("https:// :::`")]),
        ];
        for (source, expected) in cases {
            assert_eq!(parse(source), expected, "{source}");
        }
    }
}
