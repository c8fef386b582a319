//! Texts of the documentation as markup, with links from names to their pages.

use maud::{Markup, html};
use qmp_schema::doc::markup::{Block, Definition, Inline, List, Step, Table, words};
use qmp_text::{printable, printable_lines};

use super::library::{Library, SiteEntry};
use crate::page::facts::{Facts, Note};

/// The position of a text: the meaning of names in it, and the prefix of addresses.
#[derive(Clone, Copy)]
pub(super) struct TextContext<'l> {
    pub(super) library: &'l Library<'l>,
    /// The book in which names are looked up first.
    pub(super) book: usize,
    /// The relative path to the root of the site: `../` for each folder.
    pub(super) root: &'l str,
    /// The definition whose page it is.
    pub(super) entry: Option<&'l SiteEntry>,
}

impl TextContext<'_> {
    /// The address of the item at a path, as a link from this page.
    pub(super) fn href(&self, path: &str) -> Option<String> {
        let own = self.entry.filter(|entry| entry.has_anchor(path));
        if own.is_some() {
            return Some(format!("#{path}"));
        }
        if self.entry.is_some_and(|entry| entry.page.path == path) {
            return None;
        }
        let address = self.library.address(self.book, path)?;
        Some(format!("{}{address}", self.root))
    }

    /// A name as code, with a link if it names something.
    pub(super) fn name(&self, name: &str) -> Markup {
        let shown = printable(name);
        html! {
            @match self.href(name) {
                Some(href) => a href=(href) { code { (shown) } },
                None => code { (shown) },
            }
        }
    }

    /// A type: `[TYPE]` is an array, predefined types have a page together.
    pub(super) fn ty(&self, name: &str) -> Markup {
        if let Some(element) = name
            .strip_prefix('[')
            .and_then(|name| name.strip_suffix(']'))
        {
            return html! { "array of " (self.ty(element)) };
        }
        if self.library.address(self.book, name).is_none() && super::builtin::is_builtin(name) {
            return html! { a href={ (self.root) (super::builtin::PATH) "#" (name) } { code { (name) } } };
        }
        self.name(name)
    }

    /// Blocks of documentation.
    pub(super) fn blocks(&self, blocks: &[Block]) -> Markup {
        html! { @for block in blocks { (self.block(block)) } }
    }

    fn block(&self, block: &Block) -> Markup {
        match block {
            Block::Paragraph(text) => html! { p { (self.inlines(text)) } },
            Block::Heading { text, .. } => html! { p { strong { (self.inlines(text)) } } },
            Block::List(list) => self.list(list),
            Block::Definitions(definitions) => self.definitions(definitions),
            Block::Quote(inner) => html! { blockquote { (self.blocks(inner)) } },
            Block::Admonition(admonition) => html! {
                div.note {
                    p { strong { (printable(&admonition.kind)) } " " (self.inlines(&admonition.title)) }
                    (self.blocks(&admonition.body))
                }
            },
            Block::Example(example) => html! {
                @if !example.title.is_empty() { p { (self.inlines(&example.title)) } }
                @for step in &example.steps {
                    @match step {
                        Step::Request(text) => { (code(&format!("-> {text}"))) }
                        Step::Reply(text) => { (code(&format!("<- {text}"))) }
                        Step::Elided(text) => { (code(&format!("... {text}"))) }
                        Step::Text(blocks) => { (self.blocks(blocks)) }
                        _ => {}
                    }
                }
            },
            Block::Code { text, .. } => code(text),
            Block::Lines(lines) => html! {
                p { @for line in lines { (self.inlines(line)) br; } }
            },
            Block::Table(table) => self.table(table),
            Block::Rule => html! { hr; },
            Block::Comment(_) => html! {},
            other => code(&words(std::slice::from_ref(other))),
        }
    }

    fn list(&self, list: &List) -> Markup {
        let items = html! { @for item in &list.items { li { (self.item(item)) } } };
        match list.start {
            None => html! { ul { (items) } },
            Some(start) => html! { ol start=(start) { (items) } },
        }
    }

    /// Blocks without the paragraph around if there is only one.
    fn item(&self, blocks: &[Block]) -> Markup {
        match blocks {
            [Block::Paragraph(text)] => self.inlines(text),
            blocks => self.blocks(blocks),
        }
    }

    fn definitions(&self, definitions: &[Definition]) -> Markup {
        html! {
            dl {
                @for definition in definitions {
                    dt { (self.inlines(&definition.term)) }
                    dd { (self.item(&definition.body)) }
                }
            }
        }
    }

    fn table(&self, table: &Table) -> Markup {
        html! {
            div.scroll tabindex="0" role="region" aria-label="Table" {
                table {
                    @if !table.title.is_empty() { caption { (self.inlines(&table.title)) } }
                    @if !table.header.is_empty() {
                        thead { tr { @for cell in &table.header { th scope="col" { (self.inlines(cell)) } } } }
                    }
                    tbody {
                        @for row in &table.rows { tr { @for cell in row { td { (self.inlines(cell)) } } } }
                    }
                }
            }
        }
    }

    /// Running text.
    pub(super) fn inlines(&self, text: &[Inline]) -> Markup {
        html! {
            @for inline in text {
                @match inline {
                    Inline::Text(text) => (printable(text)),
                    Inline::Reference(name) | Inline::Literal(name) => (self.name(name)),
                    Inline::Emphasis(text) => em { (printable(text)) },
                    Inline::Strong(text) => strong { (printable(text)) },
                    Inline::Role { target, title: None, .. } => (self.name(target)),
                    Inline::Role { target, title: Some(title), .. } => {
                        @match self.href(target) {
                            Some(href) => a href=(href) { (printable(title)) },
                            None => (printable(title)),
                        }
                    }
                    Inline::Link { text, url } => {
                        @if is_web(url) { a href=(url) { (printable(text)) } } @else { (printable(text)) }
                    }
                    _ => {}
                }
            }
        }
    }

    /// A sentence in which `` `name` `` is a name.
    pub(super) fn sentence(&self, text: &str) -> Markup {
        let blocks = qmp_schema::doc::markup::parse(text);
        if let [Block::Paragraph(text)] = &blocks[..] {
            self.inlines(text)
        } else {
            html! { (printable(text)) }
        }
    }

    /// A sentence in which `'name'` is a name.
    pub(super) fn quoted(&self, text: &str) -> Markup {
        let pieces = text.split('\'').collect::<Vec<_>>();
        if pieces.len() % 2 == 0
            || pieces
                .iter()
                .skip(1)
                .step_by(2)
                .any(|name| name.contains(' '))
        {
            return self.sentence(text);
        }
        html! {
            @for (at, piece) in pieces.iter().enumerate() {
                @if at % 2 == 1 { (self.name(piece)) } @else { (printable(piece)) }
            }
        }
    }

    /// Dates and conditions in a line. `known` is a release that is left out.
    pub(super) fn badges(&self, facts: &Facts, known: Option<&str>) -> Markup {
        let since = facts.since.as_deref().filter(|since| Some(*since) != known);
        html! {
            @if let Some(since) = since { " " span.badge.since { "since " (since) } }
            @if let Some(release) = &facts.deprecated {
                " " a.badge.deprecated href={ (self.root) (super::stability::PATH) "#deprecated" } { "deprecated in " (release) }
            }
            @if let Some(gone) = &facts.gone {
                " " span.badge.gone { @if let Some(until) = &facts.until { "last in " (until) ", " } "gone in " (gone) }
            }
            @if facts.unstable {
                " " a.badge.unstable href={ (self.root) (super::stability::PATH) "#unstable" } { "unstable" }
            }
            @if let Some(condition) = &facts.condition {
                " " span.badge.condition { "in builds with " (printable(condition)) }
            }
        }
    }

    /// Known problems.
    pub(super) fn note(&self, note: &Note) -> Markup {
        html! {
            div.note {
                p {
                    strong {
                        "Note"
                        @if let Some(since) = &note.since { ", since " (since) }
                        @if let Some(until) = &note.until { ", until " (until) }
                        ":"
                    }
                    " " (self.sentence(&note.text))
                }
            }
        }
    }
}

/// Preformatted text.
pub(super) fn code(text: &str) -> Markup {
    html! { pre tabindex="0" { code { (printable_lines(text)) } } }
}

fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}
