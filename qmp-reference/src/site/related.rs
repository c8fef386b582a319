//! Sections about relations: errors, events, related commands, examples.

use maud::{Markup, html};
use qmp_text::printable;

use super::layout::Section;
use super::text::{TextContext, code};
use crate::page::Page;
use crate::render::outline::exchange;

/// The sections that are not empty.
pub(super) fn sections(context: &TextContext<'_>, page: &Page) -> Vec<Section> {
    let sections = [
        ("errors", "Errors", errors(context, page)),
        ("events", "Events", events(context, page)),
        ("relations", "Relations", relations(context, page)),
        ("examples", "Examples", examples(context, page)),
    ];
    let sections = sections.into_iter();
    let sections =
        sections.filter_map(|(id, heading, body)| Some(Section::new(id, heading, body?)));
    sections.collect()
}

fn errors(context: &TextContext<'_>, page: &Page) -> Option<Markup> {
    let known = page
        .relation
        .as_ref()
        .map_or(&[][..], |relation| &relation.errors);
    (!page.errors.is_empty() || !known.is_empty()).then(|| {
        html! {
            (context.blocks(&page.errors.blocks()))
            @if !known.is_empty() {
                p { "Known errors, with their classes:" }
                ul {
                    @for failure in known { li { code { (printable(&failure.class)) } ": " (context.sentence(&failure.when)) } }
                }
            }
        }
    })
}

fn events(context: &TextContext<'_>, page: &Page) -> Option<Markup> {
    let relation = page.relation.clone().unwrap_or_default();
    let related = relation
        .events
        .iter()
        .map(|event| (event, "whenever it succeeds"));
    let related = related.chain(relation.may.iter().map(|event| (event, "possible")));
    let mut related: Vec<(&String, &str)> = related.collect();
    let named = page
        .events
        .iter()
        .filter(|event| related.iter().all(|(known, _)| known != event));
    let named: Vec<_> = named.map(|event| (event, "")).collect();
    related.extend(named);
    (!related.is_empty()).then(|| {
        html! {
            ul.names {
                @for (event, when) in related {
                    li { (context.name(event)) @if !when.is_empty() { " " span.type { (when) } } }
                }
            }
        }
    })
}

fn relations(context: &TextContext<'_>, page: &Page) -> Option<Markup> {
    let relation = page.relation.clone().unwrap_or_default();
    let backwards = &page.backwards;
    let one = |name: &Option<String>| name.iter().cloned().collect::<Vec<_>>();
    let job = relation.job.iter().map(|job| format!("JobType.{job}"));
    let rows = [
        ("Completes with", one(&relation.completed)),
        ("Starts a job of type", job.collect()),
        ("Effect shown by", one(&relation.effect)),
        ("Undone by", one(&relation.inverse)),
        ("Caused by", backwards.caused_by.clone()),
        ("Shows the effect of", backwards.shows.clone()),
        ("Undoes", backwards.undoes.clone()),
    ];
    let rows: Vec<_> = rows
        .into_iter()
        .filter(|(_, names)| !names.is_empty())
        .collect();
    (!rows.is_empty()).then(|| {
        html! {
            dl.relations {
                @for (relation, names) in rows {
                    div {
                        dt { (relation) }
                        dd { ul.names { @for name in names { li { (context.name(&name)) } } } }
                    }
                }
            }
        }
    })
}

fn examples(context: &TextContext<'_>, page: &Page) -> Option<Markup> {
    (!page.examples.is_empty()).then(|| {
        html! {
            @for example in &page.examples {
                p { (context.sentence(&example.text)) }
                (code(&exchange(example)))
                @for (heading, text) in [("As a line of qmp-shell:", &example.shell), ("In Rust:", &example.rust)] {
                    @if !text.is_empty() {
                        p.type { (heading) }
                        (code(text))
                    }
                }
            }
        }
    })
}
