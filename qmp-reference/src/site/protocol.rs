//! The page about the protocol, made from Markdown.

use maud::{Markup, PreEscaped};
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

use super::Files;
use super::layout::{Frame, Section};
use super::library::Library;
use super::text::TextContext;

/// The path of the file.
pub(super) const PATH: &str = "protocol.html";

/// Adds the page.
pub(super) fn page(library: &Library<'_>, markdown: &str, files: &mut Files) {
    let context = TextContext {
        library,
        book: 0,
        root: "",
        entry: None,
    };
    let events: Vec<Event<'_>> = Parser::new_ext(markdown, Options::ENABLE_TABLES).collect();
    let mut parts = split(&events).into_iter();
    let head = parts
        .next()
        .map(|(_, events)| markup(&context, events))
        .unwrap_or_default();
    let sections = parts
        .map(|(heading, events)| Section::new(&slug(&heading), &heading, markup(&context, events)));
    let frame = Frame {
        library,
        book: 0,
        path: PATH,
        title: "The protocol",
        summary: "What a client and a server must do to get along with QEMU",
        head,
        sections: &sections.collect::<Vec<_>>(),
    };
    files.insert(PATH.to_owned(), frame.show());
}

/// The part before the first heading of the second level, and the part below each, without the heading.
fn split<'e>(events: &'e [Event<'e>]) -> Vec<(String, &'e [Event<'e>])> {
    let is_start = |event: &Event<'_>| {
        matches!(
            event,
            Event::Start(Tag::Heading {
                level: HeadingLevel::H2,
                ..
            })
        )
    };
    let mut parts = Vec::new();
    let mut rest = events;
    let mut heading = String::new();
    while let Some(at) = rest.iter().position(is_start) {
        parts.push((heading, &rest[..at]));
        let is_end =
            |event: &Event<'_>| matches!(event, Event::End(TagEnd::Heading(HeadingLevel::H2)));
        let length = rest[at..].iter().position(is_end).map_or(1, |end| end + 1);
        heading = plain(&rest[at..at + length]);
        rest = &rest[at + length..];
    }
    parts.push((heading, rest));
    parts
}

/// The words of some events.
fn plain(events: &[Event<'_>]) -> String {
    let words = events.iter().filter_map(|event| match event {
        Event::Text(text) | Event::Code(text) => Some(&**text),
        _ => None,
    });
    words.collect()
}

fn slug(heading: &str) -> String {
    let kept = heading
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-'));
    let slug: String = kept.collect();
    slug.to_lowercase().replace(' ', "-")
}

/// The markup of some events, in which names are links, and links lead to pages of this site or the web.
fn markup(context: &TextContext<'_>, events: &[Event<'_>]) -> Markup {
    let mut dropped = Vec::new();
    let mut in_head = false;
    let mut in_link = 0;
    let changed = events.iter().enumerate().map(|(at, event)| match event {
        // HTML is shown as text.
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text.clone()),
        Event::Code(name) if in_link == 0 => fragment(context.name(name).into_string()),
        Event::Start(Tag::Heading {
            level,
            id: None,
            classes,
            attrs,
        }) => Event::Start(Tag::Heading {
            level: *level,
            id: Some(slug(&heading(&events[at..])).into()),
            classes: classes.clone(),
            attrs: attrs.clone(),
        }),
        Event::Start(Tag::Link { dest_url, .. }) => {
            let leads = dest_url.starts_with('#') || dest_url.starts_with("https://");
            in_link += u32::from(leads);
            dropped.push(!leads);
            if leads {
                event.clone()
            } else {
                fragment(String::new())
            }
        }
        Event::End(TagEnd::Link) if dropped.pop() == Some(true) => fragment(String::new()),
        Event::End(TagEnd::Link) => {
            in_link -= 1;
            event.clone()
        }
        // Cells have a scope, and wide tables scroll.
        Event::Start(Tag::Table(_)) => fragment(
            r#"<div class="scroll" tabindex="0" role="region" aria-label="Table"><table>"#
                .to_owned(),
        ),
        Event::End(TagEnd::Table) => fragment("</tbody></table></div>".to_owned()),
        Event::Start(Tag::TableHead) => {
            in_head = true;
            fragment("<thead><tr>".to_owned())
        }
        Event::End(TagEnd::TableHead) => {
            in_head = false;
            fragment("</tr></thead><tbody>".to_owned())
        }
        Event::Start(Tag::TableRow) => fragment("<tr>".to_owned()),
        Event::End(TagEnd::TableRow) => fragment("</tr>".to_owned()),
        Event::Start(Tag::TableCell) => fragment(
            if in_head {
                r#"<th scope="col">"#
            } else {
                "<td>"
            }
            .to_owned(),
        ),
        Event::End(TagEnd::TableCell) => {
            fragment(if in_head { "</th>" } else { "</td>" }.to_owned())
        }
        event => event.clone(),
    });
    let mut text = String::new();
    html::push_html(&mut text, changed);
    PreEscaped(text)
}

fn fragment(markup: String) -> Event<'static> {
    Event::InlineHtml(CowStr::from(markup))
}

/// The words of the heading that some events begin with.
fn heading(events: &[Event<'_>]) -> String {
    let is_end = |event: &Event<'_>| matches!(event, Event::End(TagEnd::Heading(_)));
    let end = events.iter().position(is_end).unwrap_or(events.len());
    plain(&events[..end])
}
