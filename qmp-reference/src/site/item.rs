//! The page of a command, an event or a type.

use maud::{Markup, html};
use qmp_text::printable;

use super::layout::{Frame, Section};
use super::library::{Library, SiteEntry, reply_anchor};
use super::matrix::matrix;
use super::text::TextContext;
use super::wire::{Detail, Wire, is_told};
use super::{address, related, stability};
use crate::page::Page;

/// The text of a page.
pub(super) fn page(library: &Library<'_>, book: usize, entry: &SiteEntry) -> String {
    let volume = &library.volumes[book];
    let path = volume.path(entry);
    let root = "../".repeat(path.matches('/').count());
    let context = TextContext {
        library,
        book,
        root: &root,
        entry: Some(entry),
    };
    let item = ItemPage {
        context,
        page: &entry.page,
        entry,
    };
    let sections = item.sections();
    Frame {
        library,
        book,
        path: &path,
        title: &format!("{} ({})", entry.page.path, volume.title()),
        summary: &entry.page.summary,
        head: item.head(),
        sections: &sections,
    }
    .show()
}

struct ItemPage<'l> {
    context: TextContext<'l>,
    page: &'l Page,
    entry: &'l SiteEntry,
}

impl ItemPage<'_> {
    fn head(&self) -> Markup {
        let (context, page) = (&self.context, self.page);
        let volume = &context.library.volumes[context.book];
        let module = { volume.modules.iter() }.find(|module| module.has(&page.path));
        let folder = address::folder(page.kind);
        html! {
            p.kicker {
                a href={ (context.root) (volume.prefix) (folder) "/index.html" } { (page.kind) }
                " of " (volume.title())
                @if let Some(module) = module {
                    " · " a href={ (context.root) (volume.prefix) "modules.html#" (module.anchor()) } { (module.title()) }
                }
            }
            h1 { code { (printable(&page.path)) } }
            p.facts {
                @if page.facts.since.is_none() && let Some(oldest) = &page.facts.since_or_earlier {
                    span.badge.since { "since " (oldest) " or earlier" }
                }
                (context.badges(&page.facts, None))
                @if self.entry.is_gone { " " span.badge.release { "as in QEMU " (page.release) } }
            }
            (self.warning())
            (context.blocks(&page.description.blocks()))
            @for remark in &page.remarks { p { (context.sentence(remark)) } }
            p.elsewhere {
                @if let Some(name) = volume.rust_name(self.entry) { "In Rust: " code { (name) } ". " }
                (self.elsewhere())
            }
        }
    }

    /// The warnings for programs that use it.
    fn warning(&self) -> Markup {
        let (context, facts) = (&self.context, &self.page.facts);
        if facts.deprecated.is_none() && facts.gone.is_none() && !facts.unstable {
            return html! {};
        }
        let stability = format!("{}{}", context.root, stability::PATH);
        html! {
            div.warning role="note" {
                @if let Some(gone) = &facts.gone {
                    p {
                        "QEMU " (gone) " does not have it any more."
                        @if let Some(until) = &facts.until { " The last release with it is " (until) "." }
                    }
                } @else if let Some(release) = &facts.deprecated {
                    p { "It is " a href={ (stability) "#deprecated" } { "deprecated" } " since QEMU " (release) ": a later release may remove it." }
                }
                @if facts.unstable {
                    p { "It is " a href={ (stability) "#unstable" } { "unstable" } ": any release may change or remove it." }
                }
                @if let Some(instead) = &facts.instead { p { "Instead: " (context.quoted(instead)) } }
            }
        }
    }

    /// The other books that have it.
    fn elsewhere(&self) -> Markup {
        let context = &self.context;
        let others = context.library.volumes.iter().enumerate();
        let others = others.filter(|(book, volume)| {
            // The guest agent has its own things under the same names.
            let related = |book: &str| book != "qga";
            *book != context.book && related(volume.book.name) && related(&self.page.schema)
        });
        let others: Vec<_> = {
            others.filter_map(|(_, volume)| Some((volume, volume.entries.get(&self.page.path)?)))
        }
        .collect();
        html! {
            @for (volume, entry) in others {
                "Also in: "
                a href={ (context.root) (volume.path(entry)) } { (volume.title()) }
                ". "
            }
        }
    }

    fn sections(&self) -> Vec<Section> {
        let mut sections = vec![self.parts()];
        if self.page.kind == "command" {
            sections.push(self.reply());
        }
        let page = self.page;
        let context = &self.context;
        sections.extend(related::sections(context, page));
        let told: Vec<_> = page
            .features
            .iter()
            .filter(|feature| is_told(feature))
            .collect();
        if !told.is_empty() {
            let body = html! {
                dl {
                    @for feature in told {
                        dt { code { (printable(&feature.name)) } }
                        dd { (context.blocks(&feature.description.blocks())) }
                    }
                }
            };
            sections.push(Section::new("features", "Features", body));
        }
        sections.push(self.releases());
        if !page.used_by.is_empty() {
            let body = html! {
                ul.names {
                    @for user in &page.used_by { li { (context.name(&user.path)) " " span.type { (user.role) } } }
                }
            };
            sections.push(Section::new("used-by", "Used by", body));
        }
        if !page.see_also.is_empty() {
            sections.push(Section::new(
                "see-also",
                "See also",
                self.names(&page.see_also),
            ));
        }
        sections
    }

    fn wire(&self, detail: Detail) -> Wire<'_> {
        Wire {
            context: self.context,
            since: self.page.facts.since.as_deref(),
            detail,
        }
    }

    fn parts(&self) -> Section {
        let page = self.page;
        let body = if page.shape.is_empty() {
            html! { p { "None." } }
        } else {
            self.wire(Detail::Full).shape(&page.shape, "")
        };
        Section::new("parts", page.parts(), body)
    }

    fn reply(&self) -> Section {
        let body = match &self.page.returns {
            None => html! { p { "An empty object." } },
            Some(returns) => html! {
                p.returns { (self.context.ty(&returns.ty)) }
                (self.context.blocks(&returns.description.blocks()))
                (self.wire(Detail::Summary).shape(&returns.shape, &reply_anchor("")))
            },
        };
        Section::new("reply", "Reply", body)
    }

    fn releases(&self) -> Section {
        let (context, page) = (&self.context, self.page);
        let body = html! {
            @for note in &page.facts.notes { (context.note(note)) }
            @if address::folder(page.kind) == "types" {
                p.type { "A release has a type if one of its messages contains it, under whatever name." }
            }
            (matrix(&context.library.volumes[context.book], self.entry))
            @if !page.gone.is_empty() {
                h3 { "Only in older releases" }
                dl.parts { @for gone in &page.gone { (self.wire(Detail::Full).item(gone, "", "")) } }
            }
        };
        Section::new("releases", "Releases", body)
    }

    fn names(&self, names: &[String]) -> Markup {
        html! { ul.names { @for name in names { li { (self.context.name(name)) } } } }
    }
}
