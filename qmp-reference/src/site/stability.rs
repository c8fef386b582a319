//! The page about stability: QEMU's promises, and the deprecated and unstable items.

use maud::{Markup, html};

use super::Files;
use super::layout::{Frame, Section};
use super::library::{Library, Volume};
use super::text::TextContext;
use crate::page::Page;
use crate::page::facts::Facts;

/// The path of the file.
pub(super) const PATH: &str = "stability.html";

/// Adds the page.
pub(super) fn page(library: &Library<'_>, files: &mut Files) {
    let head = html! {
        h1 { "Stability" }
        p.lead { "What a client can rely on, for how long, and how it learns of changes." }
    };
    let mut sections = vec![
        Section::new("promise", "What is promised", promise()),
        Section::new("tolerate", "What a client has to expect", tolerate()),
        Section::new("deprecated-means", "Deprecated", deprecated()),
        Section::new("unstable-means", "Unstable", unstable()),
        Section::new("ask", "How to ask a server", ask(library)),
    ];
    let volumes = library.volumes.iter().enumerate();
    for (book, volume) in volumes.filter(|(book, _)| !library.is_part(*book)) {
        let context = TextContext {
            library,
            book,
            root: "",
            entry: None,
        };
        for (id, heading, fits) in LISTS {
            let body = list(&context, volume, fits);
            if let Some(body) = body {
                let id = format!("{id}-{}", volume.book.name);
                sections.push(Section::new(
                    &id,
                    &format!("{heading}: {}", volume.title()),
                    body,
                ));
            }
        }
    }
    let frame = Frame {
        library,
        book: 0,
        path: PATH,
        title: "Stability",
        summary: "What deprecated and unstable mean, and how long things stay",
        head,
        sections: &sections,
    };
    files.insert(PATH.to_owned(), frame.show());
}

fn promise() -> Markup {
    html! {
        p {
            "QMP is an interface for programs, and QEMU keeps it compatible: what a command takes and what its reply contains stays valid from release to release, "
            "unless it was deprecated before or is marked as unstable. There are three releases a year, in spring, summer and winter; "
            "within a series (10.0.1, 10.0.2) the schema does not change."
        }
        p { "No part of the promise:" }
        ul {
            li { "the text of an error (" code { "desc" } "), which is for people; programs use its " code { "class" } "," }
            li { "the output of " code { "human-monitor-command" } " and other text that is made for people," }
            li { "the names of types, which never appear on the wire," }
            li { "names that begin with " code { "__" } " and a domain, which a distribution has added." }
        }
    }
}

fn tolerate() -> Markup {
    html! {
        p { "These changes are compatible, and come with any release. A client has to cope with them:" }
        ul {
            li { "new commands and events; a client ignores an event that it does not know," }
            li { "new optional arguments; without them a command does what it did before," }
            li { "new members in replies and events, in any place and order," }
            li { "new values of an enum in replies and events," }
            li { "an argument that was required and is optional now, or takes more types and values than before." }
        }
        p {
            "A server does not ignore an argument that it does not know: it refuses the command. Before a client sends something newer than its oldest server, it asks the server whether it has it."
        }
        p { "Some parts depend on how QEMU was built or on the machine that it emulates. Their pages name the condition (" code { "in builds with …" } ")." }
    }
}

fn deprecated() -> Markup {
    html! {
        p #deprecated {
            "A deprecated part works as before. It stays for the release that deprecates it and at least the one after that; from then on any release may remove it. "
            "So there are at least two releases, about eight months, to move to something else. Most parts stay longer."
        }
        p {
            "Pages in this reference say since when something is deprecated, what to use instead, and, when it is gone, which release was the last with it. "
            "QEMU can be told to refuse what is deprecated, which shows in tests what a client still uses: "
            code { "-compat deprecated-input=reject,deprecated-output=hide" } "."
        }
    }
}

fn unstable() -> Markup {
    html! {
        p #unstable {
            "An unstable part may change or go in any release without notice. It is for experiments, tests and debugging. The mark is the feature "
            code { "unstable" } " in the schema; the prefix " code { "x-" } " in a name is a custom that says the same, and a few names have kept it although they are stable."
        }
        p {
            "When such a part becomes stable, it usually loses the prefix: programs see that as a new name. "
            "QEMU can be told to refuse these parts too: " code { "-compat unstable-input=reject,unstable-output=hide" } "."
        }
    }
}

fn ask(library: &Library<'_>) -> Markup {
    // The agent is a separate book.
    let agent = library
        .volumes
        .iter()
        .position(|volume| volume.book.name == "qga")
        .unwrap_or(0);
    let of = |book| TextContext {
        library,
        book,
        root: "",
        entry: None,
    };
    html! {
        p {
            "The command " (of(0).name("query-qmp-schema")) " returns all commands, events, members and values of a server, with their features: "
            "deprecated and unstable ones are marked. It is the only reliable way to learn what a server has, because distributions move changes between releases; the version number is not."
        }
        p { "The guest agent has " (of(agent).name("guest-info")) ", which lists its commands and says which are enabled." }
    }
}

type Fits = fn(&Facts) -> bool;

const LISTS: [(&str, &str, Fits); 2] = [
    ("list-deprecated", "Deprecated now", |facts| {
        facts.deprecated.is_some() && facts.gone.is_none()
    }),
    ("list-unstable", "Unstable now", |facts| {
        facts.unstable && facts.gone.is_none()
    }),
];

/// The definitions of the newest release that fit, and the parts of others.
fn list(context: &TextContext<'_>, volume: &Volume<'_>, fits: Fits) -> Option<Markup> {
    let mut found: Vec<(String, &Facts)> = Vec::new();
    for entry in volume.entries.values().filter(|entry| !entry.is_gone) {
        let page: &Page = &entry.page;
        if fits(&page.facts) {
            found.push((page.path.clone(), &page.facts));
            continue;
        }
        let shape = &page.shape;
        let parts = [&shape.members, &shape.values, &shape.alternatives]
            .into_iter()
            .flatten();
        let parts = parts.filter(|part| fits(&part.facts));
        found.extend(parts.map(|part| (format!("{}.{}", page.path, part.name), &part.facts)));
    }
    (!found.is_empty()).then(|| {
        html! {
            ul.names {
                @for (path, facts) in &found {
                    li {
                        (context.name(path))
                        @if let Some(release) = &facts.deprecated { " " span.type { "since " (release) } }
                    }
                }
            }
        }
    })
}
