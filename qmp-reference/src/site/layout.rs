//! The frame of each page: head, navigation, and table of contents.

use maud::{DOCTYPE, Markup, html};

use super::library::Library;
use super::{protocol, stability};

/// Files that are the same on every site.
pub(super) const ASSETS: [(&str, &str); 3] = [
    ("style.css", include_str!("assets/style.css")),
    ("theme.js", include_str!("assets/theme.js")),
    ("search.js", include_str!("assets/search.js")),
];

/// A part of a page with a heading.
pub(super) struct Section {
    /// The anchor. No name in a schema begins with `_` and a letter.
    id: String,
    heading: String,
    body: Markup,
}

impl Section {
    pub(super) fn new(id: &str, heading: &str, body: Markup) -> Self {
        Self {
            id: format!("_{id}"),
            heading: heading.to_owned(),
            body,
        }
    }
}

/// A page.
pub(super) struct Frame<'f> {
    pub(super) library: &'f Library<'f>,
    /// The book that it belongs to.
    pub(super) book: usize,
    /// Its path from the root of the site.
    pub(super) path: &'f str,
    pub(super) title: &'f str,
    pub(super) summary: &'f str,
    /// The part above the sections, with the first heading.
    pub(super) head: Markup,
    pub(super) sections: &'f [Section],
}

impl Frame<'_> {
    pub(super) fn show(self) -> String {
        let root = "../".repeat(self.path.matches('/').count());
        let page = html! {
            (DOCTYPE)
            html lang="en" data-root=(root) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    @if !self.summary.is_empty() { meta name="description" content=(self.summary); }
                    title { (self.title) " – QMP reference" }
                    link rel="icon" href="data:,";
                    link rel="stylesheet" href={ (root) "style.css" };
                    script src={ (root) "theme.js" } {}
                    script src={ (root) "search.js" } defer {}
                }
                body {
                    a.skip href="#_main" { "Skip to the content" }
                    (self.header(&root))
                    div.columns {
                        main #_main tabindex="-1" {
                            article {
                                (self.head)
                                @for section in self.sections {
                                    section aria-labelledby=(section.id) {
                                        h2 id=(section.id) { (section.heading) " " (anchor(section)) }
                                        (section.body)
                                    }
                                }
                            }
                        }
                        @if self.sections.len() > 1 { (self.contents()) }
                    }
                    (self.footer(&root))
                }
            }
        };
        page.into_string() + "\n"
    }

    fn header(&self, root: &str) -> Markup {
        html! {
            header.top {
                div.bar {
                    a.home href={ (root) "index.html" } { "QMP reference" }
                    // Scripts unhide the controls that need them.
                    search #_search hidden {
                        label.visually-hidden for="_query" { "Search the reference" }
                        input #_query type="text" enterkeyhint="search" autocomplete="off" autocapitalize="off" spellcheck="false" placeholder="Search ( / )"
                            role="combobox" aria-expanded="false" aria-controls="_hits" aria-autocomplete="list";
                        div #_hits role="listbox" aria-label="Search results" hidden {}
                        p #_found.visually-hidden role="status" {}
                    }
                    button #_theme type="button" hidden { "Theme" }
                }
                (self.navigation(root))
            }
        }
    }

    fn navigation(&self, root: &str) -> Markup {
        let volumes = self.library.volumes.iter().enumerate();
        html! {
            nav.site aria-label="Site" {
                ul {
                    @for (at, volume) in volumes {
                        @let here = at == self.book && !self.is_general();
                        li {
                            a href={ (root) (volume.prefix) "modules.html" } aria-current=[here.then_some("true")] { (volume.title()) }
                        }
                    }
                    @for (path, title) in GENERAL {
                        li { a href={ (root) (path) } aria-current=[(self.path == path).then_some("page")] { (title) } }
                    }
                }
            }
            @if !self.is_general() && let Some(volume) = self.library.volumes.get(self.book) {
                nav.book aria-label=(volume.title()) {
                    ul {
                        @for (file, title) in BOOK {
                            @let path = format!("{}{file}", volume.prefix);
                            li { a href={ (root) (path) } aria-current=[(self.path == path).then_some("page")] { (title) } }
                        }
                    }
                }
            }
        }
    }

    /// Whether the page is outside of all books.
    fn is_general(&self) -> bool {
        GENERAL.iter().any(|(path, _)| *path == self.path)
            || matches!(self.path, "index.html" | super::builtin::PATH)
    }

    fn contents(&self) -> Markup {
        html! {
            nav.contents aria-label="On this page" {
                p.contents-title { "On this page" }
                ul { @for section in self.sections { li { a href={ "#" (section.id) } { (section.heading) } } } }
            }
        }
    }

    fn footer(&self, root: &str) -> Markup {
        let newest = self
            .library
            .volumes
            .first()
            .map(super::library::Volume::newest);
        html! {
            footer.bottom {
                p {
                    "QEMU " (newest.unwrap_or_default()) ". The descriptions are of the project QMP for Rust, not of QEMU. "
                    a href={ (root) "index.html" } { "About this reference" }
                }
            }
        }
    }
}

/// The pages outside of all books.
const GENERAL: [(&str, &str); 2] = [(protocol::PATH, "Protocol"), (stability::PATH, "Stability")];

/// The pages about a schema as a whole.
const BOOK: [(&str, &str); 6] = [
    ("modules.html", "By module"),
    ("alphabetical.html", "A to Z"),
    ("commands/index.html", "Commands"),
    ("events/index.html", "Events"),
    ("types/index.html", "Types"),
    ("diff/index.html", "Changes"),
];

fn anchor(section: &Section) -> Markup {
    html! { a.anchor href={ "#" (section.id) } aria-label={ "Link to " (section.heading) } { "#" } }
}
