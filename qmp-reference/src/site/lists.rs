//! Lists of definitions: by module, from A to Z, by kind; and the front page.

use std::collections::BTreeMap;

use maud::{Markup, html};
use qmp_text::printable;

use super::layout::{Frame, Section};
use super::library::{Library, SiteEntry, Volume};
use super::text::TextContext;
use super::{Files, address, protocol, stability};

/// The kinds, with the folder of each and a heading.
const KINDS: [(&str, &str); 3] = [
    ("commands", "Commands"),
    ("events", "Events"),
    ("types", "Types"),
];

/// Adds a page for each former name of a type, so that links stay valid.
pub(super) fn former(library: &Library<'_>, book: usize, files: &mut Files) {
    let volume = &library.volumes[book];
    let context = TextContext {
        library,
        book,
        root: &"../".repeat(volume.prefix.matches('/').count() + 1),
        entry: None,
    };
    // A former name may differ from another one in the case of letters only.
    let names = volume.entries.keys().chain(volume.former.keys());
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for name in names {
        *counts.entry(name.to_ascii_lowercase()).or_default() += 1;
    }
    for (name, now) in &volume.former {
        let clashes = counts
            .get(&name.to_ascii_lowercase())
            .is_some_and(|count| *count > 1);
        let path = format!(
            "{}types/{}.html",
            volume.prefix,
            address::stem(name, clashes)
        );
        let frame = Frame {
            library,
            book,
            path: &path,
            title: &format!("{name} ({})", volume.title()),
            summary: "",
            head: html! {
                p.kicker { "type of " (volume.title()) }
                h1 { code { (printable(name)) } }
                p { "Older releases call it so. It is called " (context.name(now)) " now. Names of types never appear on the wire." }
            },
            sections: &[],
        };
        files.insert(path.clone(), frame.show());
    }
}

/// Adds the lists of a book.
pub(super) fn pages(library: &Library<'_>, book: usize, files: &mut Files) {
    let volume = &library.volumes[book];
    let mut add = |file: &str,
                   title: &str,
                   intro: &str,
                   sections: &dyn Fn(&TextContext<'_>) -> Vec<Section>| {
        let path = format!("{}{file}", volume.prefix);
        let root = "../".repeat(path.matches('/').count());
        let context = TextContext {
            library,
            book,
            root: &root,
            entry: None,
        };
        let frame = Frame {
            library,
            book,
            path: &path,
            title: &format!("{title} ({})", volume.title()),
            summary: intro,
            head: html! { p.kicker { (volume.title()) ", QEMU " (volume.newest()) } h1 { (title) } p { (intro) } },
            sections: &sections(&context),
        };
        files.insert(path.clone(), frame.show());
    };
    add(
        "modules.html",
        &format!("{} by module", volume.title()),
        "Commands, events and types in the files of QEMU's schema.",
        &|context| by_module(context, volume),
    );
    add(
        "alphabetical.html",
        &format!("{} from A to Z", volume.title()),
        "All names, those that only older releases have too.",
        &|context| alphabetical(context, volume),
    );
    for (folder, heading) in KINDS {
        add(
            &format!("{folder}/index.html"),
            heading,
            &format!("{heading} of the newest release, and those that only older ones have."),
            &|context| by_kind(context, volume, folder),
        );
    }
}

fn by_module(context: &TextContext<'_>, volume: &Volume<'_>) -> Vec<Section> {
    let sections = volume.modules.iter().map(|module| {
        let entries: Vec<&SiteEntry> = { module.names.iter() }.filter_map(|name| volume.entries.get(*name)).collect();
        let body = html! {
            p.type { code { (module.name) ".json" } }
            @for (folder, heading) in KINDS {
                @let of_kind: Vec<&SiteEntry> = entries.iter().copied().filter(|entry| is_in(entry, folder)).collect();
                @if !of_kind.is_empty() {
                    h3 { (heading) }
                    @if folder == "types" {
                        ul.names { @for entry in &of_kind { li { (context.name(&entry.page.path)) } } }
                    } @else {
                        (summaries(context, &of_kind))
                    }
                }
            }
        };
        Section::new(module.name, module.title(), body)
    });
    let mut sections: Vec<Section> = sections.collect();
    let gone: Vec<&SiteEntry> = volume
        .entries
        .values()
        .filter(|entry| entry.is_gone)
        .collect();
    if !gone.is_empty() {
        sections.push(Section::new(
            ".gone",
            "Only in older releases",
            summaries(context, &gone),
        ));
    }
    sections
}

fn alphabetical(context: &TextContext<'_>, volume: &Volume<'_>) -> Vec<Section> {
    let mut letters: BTreeMap<String, Vec<&SiteEntry>> = BTreeMap::new();
    for entry in volume.entries.values() {
        let first = entry.page.path.chars().find(char::is_ascii_alphanumeric);
        let first = first.unwrap_or('_').to_ascii_uppercase();
        letters.entry(first.to_string()).or_default().push(entry);
    }
    let sections = letters.into_iter().map(|(letter, mut entries)| {
        entries.sort_by_key(|entry| entry.page.path.to_ascii_lowercase());
        let body = html! {
            ul.names {
                @for entry in entries {
                    li { (context.name(&entry.page.path)) " " span.type { (entry.page.kind) @if entry.is_gone { ", gone" } } }
                }
            }
        };
        Section::new(&letter, &letter, body)
    });
    sections.collect()
}

fn by_kind(context: &TextContext<'_>, volume: &Volume<'_>, folder: &str) -> Vec<Section> {
    let entries = volume.entries.values().filter(|entry| is_in(entry, folder));
    let (gone, here): (Vec<&SiteEntry>, Vec<&SiteEntry>) = entries.partition(|entry| entry.is_gone);
    let mut sections = Vec::new();
    for (id, heading, entries) in [
        ("newest", format!("In QEMU {}", volume.newest()), here),
        ("gone", "Only in older releases".to_owned(), gone),
    ] {
        if !entries.is_empty() {
            sections.push(Section::new(id, &heading, summaries(context, &entries)));
        }
    }
    sections
}

fn is_in(entry: &SiteEntry, folder: &str) -> bool {
    address::folder(entry.page.kind) == folder
}

/// Names with the first sentences of their descriptions.
fn summaries(context: &TextContext<'_>, entries: &[&SiteEntry]) -> Markup {
    html! {
        dl.summaries {
            @for entry in entries {
                dt { (context.name(&entry.page.path)) (context.badges(&entry.page.facts, entry.page.facts.since.as_deref())) }
                dd { (printable(&entry.page.summary)) }
            }
        }
    }
}

/// Adds the front page.
pub(super) fn home(library: &Library<'_>, files: &mut Files) {
    let path = "index.html";
    let count = |volume: &Volume<'_>, folder: &str| {
        let here = volume.entries.values().filter(|entry| !entry.is_gone);
        here.filter(|entry| is_in(entry, folder)).count()
    };
    let head = html! {
        h1 { "QMP reference" }
        p.lead {
            "Every command, event and type of QMP, the protocol that controls QEMU: what it does, what stands on the wire, and which release has it."
        }
    };
    let books = html! {
        ul.cards {
            @for volume in &library.volumes {
                li {
                    h3 { a href={ (volume.prefix) "modules.html" } { (volume.title()) } }
                    p { (about(volume)) }
                    ul.names {
                        @for (folder, heading) in KINDS.into_iter().filter(|(folder, _)| count(volume, folder) > 0) {
                            li { a href={ (volume.prefix) (folder) "/index.html" } { (count(volume, folder)) " " (heading.to_lowercase()) } }
                        }
                        li { a href={ (volume.prefix) "alphabetical.html" } { "A to Z" } }
                        li { a href={ (volume.prefix) "diff/index.html" } { "Changes between releases" } }
                    }
                }
            }
        }
    };
    let more = html! {
        dl.summaries {
            dt { a href=(protocol::PATH) { "The protocol" } }
            dd { "How messages are framed, how a session begins and ends, and what servers do in practice." }
            dt { a href=(stability::PATH) { "Stability" } }
            dd { "What deprecated and unstable mean, and how long things stay." }
            dt { a href=(super::builtin::PATH) { "Predefined types" } }
            dd { "What " code { "int" } ", " code { "size" } " and " code { "any" } " are in JSON." }
        }
    };
    let how = html! {
        p {
            "The search field takes names as they are on the wire (" code { "blockdev-mirror" } "), Rust names (" code { "BlockdevMirror" }
            "), names of members, and words of the descriptions. " kbd { "/" } " moves to it. It needs scripts; everything else works without them."
        }
        p { "Each member, value and branch has an address: the sign # beside its name is a link to it." }
    };
    let sections = [
        Section::new("schemas", "Schemas", books),
        Section::new("more", "More", more),
        Section::new("how", "How to search", how),
    ];
    let frame = Frame {
        library,
        book: 0,
        path,
        title: "Commands, events and types",
        summary: "The reference of QEMU's QMP",
        head,
        sections: &sections,
    };
    files.insert(path.to_owned(), frame.show());
}

fn about(volume: &Volume<'_>) -> &'static str {
    match volume.book.name {
        "qmp" => "The monitor of the system emulators.",
        "qga" => {
            "The agent in the guest, which runs programs, reads and writes files and freezes file systems there."
        }
        "storage-daemon" => {
            "The part of QMP that qemu-storage-daemon has: block devices, jobs and exports without a machine."
        }
        _ => "",
    }
}
