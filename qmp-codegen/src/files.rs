//! Converts tokens to text: the only module that formats code and writes headers.

use std::collections::BTreeMap;
use std::collections::btree_map::{IntoIter, Iter};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

use crate::Error;
use crate::visible::visible;

/// The generated files: path, with `/` between folders, to text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    header: Header,
    by_path: BTreeMap<String, String>,
    features: Vec<String>,
    examples: BTreeMap<String, String>,
}

/// The header of each file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    pub source: String,
    pub command: String,
}

impl Files {
    pub(crate) fn new(header: Header) -> Self {
        Self {
            header,
            by_path: BTreeMap::new(),
            features: Vec::new(),
            examples: BTreeMap::new(),
        }
    }

    /// Adds a file, with the header.
    pub(crate) fn add(&mut self, path: &str, text: &str) {
        let Header { source, command } = &self.header;
        let is_rust = std::path::Path::new(path)
            .extension()
            .is_some_and(|ending| ending == "rs");
        let mark = if is_rust { "//" } else { "#" };
        let header = format!("@generated from {source} by `{command}`. Do not edit.");
        // The name of a file may contain any characters, even line ends.
        let header = visible(&header);
        let text = format!("{mark} {header}\n\n{text}");
        self.by_path.insert(path.to_owned(), text);
    }

    pub(crate) fn set_features(&mut self, mut features: Vec<String>) {
        features.sort();
        self.features = features;
    }

    pub(crate) fn set_examples(&mut self, examples: BTreeMap<String, String>) {
        self.examples = examples;
    }

    /// The examples of commands and events as Rust programs, by name.
    #[must_use]
    pub fn examples(&self) -> &BTreeMap<String, String> {
        &self.examples
    }

    /// The cargo features of the code, sorted.
    #[must_use]
    pub fn features(&self) -> &[String] {
        &self.features
    }

    /// The paths and texts, by path.
    pub fn iter(&self) -> Iter<'_, String, String> {
        self.by_path.iter()
    }

    /// The text of a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.by_path.get(path).map(String::as_str)
    }
}

impl<'a> IntoIterator for &'a Files {
    type Item = (&'a String, &'a String);
    type IntoIter = Iter<'a, String, String>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Files {
    type Item = (String, String);
    type IntoIter = IntoIter<String, String>;

    fn into_iter(self) -> Self::IntoIter {
        self.by_path.into_iter()
    }
}

/// The text of a Rust file, without the header.
///
/// Items are parsed and formatted one after the other, so that the syntax tree of a large file never exists as a whole.
pub(crate) fn rust(path: &str, tokens: TokenStream) -> Result<String, Error> {
    let mut text = Text::default();
    for item in items(tokens) {
        let file: syn::File = syn::parse2(item).map_err(|error| Error::NotRust {
            file: path.to_owned(),
            message: error.to_string(),
        })?;
        text.push(file);
    }
    Ok(text.out)
}

/// Splits a file into its items. An item ends at a semicolon or after a block; one of a kind that has no block, such as `use`,
/// only at a semicolon. The attributes of the file belong to the first item.
fn items(tokens: TokenStream) -> Vec<TokenStream> {
    let mut items = Vec::new();
    let mut item: Vec<TokenTree> = Vec::new();
    let mut has_block = true;
    for token in tokens {
        has_block &=
            !matches!(&token, TokenTree::Ident(word) if *word == "use" || *word == "const");
        let ends = match &token {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace && has_block,
            TokenTree::Punct(punct) => punct.as_char() == ';',
            _ => false,
        };
        item.push(token);
        if ends {
            items.push(item.drain(..).collect());
            has_block = true;
        }
    }
    if !item.is_empty() {
        items.push(item.into_iter().collect());
    }
    items
}

/// The text of statements.
pub(crate) fn statements(tokens: &TokenStream) -> Result<String, Error> {
    let text = rust("an example", quote!(fn example() { #tokens }))?;
    let lines = text.lines().skip(1);
    let lines = lines.take_while(|line| *line != "}");
    let lines = lines.map(|line| line.strip_prefix("    ").unwrap_or(line));
    let mut text: String = lines.collect::<Vec<_>>().join("\n");
    text.push('\n');
    Ok(text)
}

/// Formatted items, with blank lines as in hand-written code.
#[derive(Default)]
struct Text {
    out: String,
    /// The keyword of the last item, if it is one of those that follow each other without blank lines.
    before: Option<&'static str>,
}

impl Text {
    fn push(&mut self, file: syn::File) {
        let Self { out, before } = self;
        let one = |items, attrs| {
            prettyplease::unparse(&syn::File {
                shebang: None,
                attrs,
                items,
                frontmatter: None,
            })
        };
        if !file.attrs.is_empty() {
            out.push_str(&one(Vec::new(), file.attrs));
            if !file.items.is_empty() {
                out.push('\n');
            }
        }
        for item in file.items {
            let line = match &item {
                syn::Item::Use(_) => Some("use"),
                syn::Item::Mod(item) if item.content.is_none() => Some("mod"),
                _ => None,
            };
            if !(out.is_empty() || out.ends_with("\n\n") || (line.is_some() && *before == line)) {
                out.push('\n');
            }
            *before = line;
            for line in one(vec![item], Vec::new()).split_inclusive('\n') {
                // A method, after another one.
                if out.ends_with("\n    }\n") && line.starts_with("    ") {
                    out.push('\n');
                }
                out.push_str(line);
            }
        }
    }
}
