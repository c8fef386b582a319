//! The changes between two releases: a page for each pair, and an index.

use maud::{Markup, html};
use qmp_text::printable;

use super::Files;
use super::layout::{Frame, Section};
use super::library::{Library, Volume};
use super::text::TextContext;

/// A change between two releases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its severity for a program.
    pub weight: Weight,
    /// The changed item: `migrate.blk`, `query-status`.
    pub item: String,
    /// The change: `an argument is gone`.
    pub what: String,
    /// The old state, if that is part of the change; else empty.
    pub old: String,
    /// The new state.
    pub new: String,
    /// Hints, a sentence each, with names in single quotes.
    pub hints: Vec<String>,
    /// The commands and events whose messages it changes.
    pub reaches: Vec<String>,
}

/// The severity of a change for a program that was written for the older release, the highest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// It breaks programs that use it.
    Breaks,
    /// It may break some.
    Risky,
    /// It is deprecated now.
    Deprecated,
    /// It adds something.
    New,
    /// It is for information.
    Other,
}

impl Weight {
    const ALL: [(Weight, &'static str, &'static str, &'static str); 5] = [
        (
            Weight::Breaks,
            "breaks",
            "Breaks programs",
            "A program that uses it fails, or no longer gets what it expects.",
        ),
        (
            Weight::Risky,
            "risky",
            "May break programs",
            "Programs that take for granted what the protocol leaves open may fail.",
        ),
        (
            Weight::Deprecated,
            "deprecated",
            "Deprecated now",
            "It still works, and a later release may remove it.",
        ),
        (
            Weight::New,
            "new",
            "New",
            "A program has to know whether the server has it.",
        ),
        (
            Weight::Other,
            "other",
            "Other changes",
            "Nothing has to be done about them.",
        ),
    ];
}

/// Adds the pages of a book.
pub(super) fn pages(library: &Library<'_>, book: usize, files: &mut Files) {
    let volume = &library.volumes[book];
    let names: Vec<String> = volume
        .releases
        .iter()
        .map(|release| release.series())
        .collect();
    for new in 0..names.len() {
        for old in 0..new {
            let changes = (volume.book.changes)(old, new);
            let path = format!("{}diff/{}", volume.prefix, file(&names[old], &names[new]));
            let page = pair(library, book, &path, [&names[old], &names[new]], &changes);
            files.insert(path, page);
        }
    }
    let path = format!("{}diff/index.html", volume.prefix);
    let frame = Frame {
        library,
        book,
        path: &path,
        title: &format!("Changes between releases ({})", volume.title()),
        summary: "What has changed between any two releases",
        head: overview(volume, &names),
        sections: &[],
    };
    files.insert(path.clone(), frame.show());
}

fn file(old: &str, new: &str) -> String {
    format!("{old}-{new}.html")
}

/// A table with a cell for each pair.
fn overview(volume: &Volume<'_>, names: &[String]) -> Markup {
    html! {
        p.kicker { (volume.title()) }
        h1 { "Changes between releases" }
        p { "From one release to the next:" }
        ul.names {
            @for pair in names.windows(2) {
                li { a href=(file(&pair[0], &pair[1])) { (pair[0]) " to " (pair[1]) } }
            }
        }
        p { "Between any two: the row is the older release, the column the newer one." }
        div.scroll tabindex="0" role="region" aria-label="Changes between any two releases" {
            table.pairs {
                thead {
                    tr {
                        td {}
                        @for new in names.iter().skip(1) { th scope="col" { "to " (new) } }
                    }
                }
                tbody {
                    @for (at, old) in names.iter().enumerate().take(names.len().saturating_sub(1)) {
                        tr {
                            th scope="row" { "from " (old) }
                            @if at > 0 { td.none colspan=(at) {} }
                            @for new in &names[at + 1..] {
                                td { a href=(file(old, new)) aria-label={ (old) " to " (new) } { (old) "–" (new) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The page of a pair.
fn pair(
    library: &Library<'_>,
    book: usize,
    path: &str,
    [old, new]: [&str; 2],
    changes: &[Change],
) -> String {
    let volume = &library.volumes[book];
    let root = "../".repeat(path.matches('/').count());
    let context = TextContext {
        library,
        book,
        root: &root,
        entry: None,
    };
    let of_weight = |weight: Weight| changes.iter().filter(move |change| change.weight == weight);
    let head = html! {
        p.kicker { a href="index.html" { "Changes" } " of " (volume.title()) }
        h1 { (old) " to " (new) }
        @if changes.is_empty() {
            p { "Nothing has changed." }
        } @else {
            ul.names {
                @for (weight, id, heading, _) in Weight::ALL {
                    @let count = of_weight(weight).count();
                    @if count > 0 { li { a href={ "#_" (id) } { (heading) ": " (count) } } }
                }
            }
        }
        p.type { "The same in a terminal: " code { "qmp diff " @if book > 0 { "--schema-name " (volume.book.name) " " } (old) " " (new) } }
    };
    let sections = Weight::ALL
        .into_iter()
        .filter(|(weight, ..)| of_weight(*weight).next().is_some());
    let sections = sections.map(|(weight, id, heading, intro)| {
        let mut changes: Vec<&Change> = of_weight(weight).collect();
        changes.sort_by(|one, other| (&one.item, &one.what).cmp(&(&other.item, &other.what)));
        let body = html! {
            p.type { (intro) }
            ul.changes { @for change in changes { li { (show(&context, change)) } } }
        };
        Section::new(id, heading, body)
    });
    Frame {
        library,
        book,
        path,
        title: &format!("{old} to {new} ({})", volume.title()),
        summary: &format!(
            "What has changed in {} between QEMU {old} and {new}",
            volume.title()
        ),
        head,
        sections: &sections.collect::<Vec<_>>(),
    }
    .show()
}

fn show(context: &TextContext<'_>, change: &Change) -> Markup {
    const MOST: usize = 4;
    let own = change.item.split('.').next().unwrap_or_default();
    let reaches: Vec<&String> = { change.reaches.iter() }
        .filter(|name| *name != own)
        .collect();
    html! {
        (context.name(&change.item)) ": " (printable(&change.what))
        @match (&*change.old, &*change.new) {
            ("", "") => {}
            (old, "") => { " (" code { (printable(old)) } ")" }
            ("", new) => { " (" code { (printable(new)) } ")" }
            (old, new) => { " (" code { (printable(old)) } " → " code { (printable(new)) } ")" }
        }
        @if !reaches.is_empty() {
            span.hint {
                " in "
                @for (at, name) in reaches.iter().take(MOST).enumerate() {
                    @if at > 0 { ", " }
                    (context.name(name))
                }
                @if reaches.len() > MOST { " and " (reaches.len() - MOST) " more" }
            }
        }
        @for hint in &change.hints { br; span.hint { (context.quoted(hint)) } }
    }
}
