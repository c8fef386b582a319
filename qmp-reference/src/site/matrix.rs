//! The matrix of releases: a table with a row for each part and a column for each release.

use maud::{Markup, html};
use qmp_history::Release;
use qmp_text::printable;

use super::library::{SiteEntry, Volume};
use crate::page::facts::Facts;
use crate::page::shape::{Item, Shape};

/// The state of a part in a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Absent,
    Present,
    Deprecated,
}

/// A row, or a heading between rows.
enum Row {
    Heading(String),
    Part {
        name: String,
        level: usize,
        states: Vec<State>,
    },
}

/// The table of a definition.
pub(super) fn matrix(volume: &Volume<'_>, entry: &SiteEntry) -> Markup {
    let page = &entry.page;
    let mut table = Table {
        volume,
        own: states(&volume.releases, &page.facts, None),
        rows: Vec::new(),
    };
    let own = table.own.clone();
    table.push(&page.path, 0, own);
    if !page.shape.is_empty() {
        table.heading(page.parts());
        table.shape(&page.shape, 0);
    }
    if let Some(returns) = page
        .returns
        .as_ref()
        .filter(|returns| !returns.shape.is_empty())
    {
        table.heading("Reply");
        table.shape(&returns.shape, 0);
    }
    if !page.gone.is_empty() {
        table.heading("Only in older releases");
        for gone in &page.gone {
            table.item(gone, 0);
        }
    }
    let rows = table.rows;
    html! {
        div.scroll tabindex="0" role="region" aria-label="Which release has what" {
            table.matrix {
                caption.visually-hidden { "Which release has what" }
                thead {
                    tr {
                        th scope="col" { "Part" }
                        @for release in &volume.releases { th scope="col" { (release.series()) } }
                    }
                }
                tbody {
                    @for row in &rows { (show(row, volume.releases.len())) }
                }
            }
        }
    }
}

struct Table<'r> {
    volume: &'r Volume<'r>,
    /// The states of the definition: no release has a part without it.
    own: Vec<State>,
    rows: Vec<Row>,
}

impl Table<'_> {
    fn heading(&mut self, text: &str) {
        self.rows.push(Row::Heading(text.to_owned()));
    }

    fn push(&mut self, name: &str, level: usize, states: Vec<State>) {
        self.rows.push(Row::Part {
            name: name.to_owned(),
            level,
            states,
        });
    }

    fn item(&mut self, item: &Item, level: usize) {
        let states = states(&self.volume.releases, &item.facts, Some(&self.own));
        self.push(&item.name, level, states);
    }

    fn shape(&mut self, shape: &Shape, level: usize) {
        for item in [&shape.members, &shape.values, &shape.alternatives]
            .into_iter()
            .flatten()
        {
            self.item(item, level);
        }
        let tag = shape.tag.as_deref().unwrap_or_default();
        let tag_type = shape.members.iter().find(|member| member.name == tag);
        let tag_type = tag_type.and_then(|member| member.ty.as_deref());
        for branch in &shape.branches {
            for value in &branch.tags {
                // A release has the branch if it has the value.
                let path = format!("{}.{value}", tag_type.unwrap_or_default());
                let facts = Facts::of(self.volume.book.dates, &path, None);
                let states = states(&self.volume.releases, &facts, Some(&self.own));
                self.push(&format!("{tag} = {value}"), level, states);
            }
            self.shape(&branch.shape, level + 1);
        }
    }
}

/// The state of a part in each release, limited by the state of the whole.
fn states(releases: &[Release], facts: &Facts, whole: Option<&[State]>) -> Vec<State> {
    let deprecated: Option<Release> =
        { facts.deprecated.as_ref() }.and_then(|text| text.parse().ok());
    let states = releases.iter().enumerate().map(|(at, release)| {
        let whole = whole
            .and_then(|whole| whole.get(at))
            .copied()
            .unwrap_or(State::Present);
        if whole == State::Absent || !facts.in_release(*release) {
            State::Absent
        } else if deprecated.is_some_and(|since| since.line() <= release.line()) {
            State::Deprecated
        } else {
            State::Present
        }
    });
    states.collect()
}

/// A row, in which one cell stands for equal neighbours.
fn show(row: &Row, columns: usize) -> Markup {
    match row {
        Row::Heading(text) => {
            html! { tr.group { th colspan=(columns + 1) scope="colgroup" { (text) } } }
        }
        Row::Part {
            name,
            level,
            states,
        } => html! {
            tr {
                th scope="row" data-level=(level) { code { (printable(name)) } }
                @for run in states.chunk_by(|one, other| one == other) {
                    @match run[0] {
                        State::Absent => td.no colspan=(run.len()) { "no" },
                        State::Present => td.yes colspan=(run.len()) { "yes" },
                        State::Deprecated => td.old colspan=(run.len()) { "deprecated" },
                    }
                }
            }
        },
    }
}
