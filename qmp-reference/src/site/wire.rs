//! Types as they are on the wire: members, values and alternatives, and all members for each value of a tag.

use maud::{Markup, html};
use qmp_text::printable;

use super::text::TextContext;
use crate::page::Described;
use crate::page::shape::{Branch, Item, Shape};

/// The number of branches that are shown expanded.
const OPEN: usize = 3;

/// The shown extent of each part.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    Full,
    Summary,
}

/// A list of parts.
pub(super) struct Wire<'l> {
    pub(super) context: TextContext<'l>,
    /// A release that is left out.
    pub(super) since: Option<&'l str>,
    pub(super) detail: Detail,
}

impl Wire<'_> {
    /// All parts. `before` is the prefix of their anchors.
    pub(super) fn shape(&self, shape: &Shape, before: &str) -> Markup {
        self.parts(shape, before, &[])
    }

    /// `around` are the members of the unions around, which every branch has too.
    fn parts(&self, shape: &Shape, before: &str, around: &[&Item]) -> Markup {
        let own = [&shape.members, &shape.values, &shape.alternatives];
        let own: Vec<&Item> = own.into_iter().flatten().collect();
        let common = [around, &own[..]].concat();
        let tag = shape.tag.as_deref().unwrap_or_default();
        html! {
            @if !own.is_empty() {
                dl.parts { @for item in &own { (self.item(item, before, tag)) } }
            }
            @if !shape.branches.is_empty() {
                div.branches {
                    p.branch-intro {
                        "The value of " code { (printable(tag)) } " decides which members the message has:"
                    }
                    ul.tags {
                        @for value in shape.branches.iter().flat_map(|branch| &branch.tags) {
                            li { a href={ "#" (before) (tag) "." (value) } { code { (printable(value)) } } }
                        }
                    }
                    @for branch in &shape.branches {
                        (self.branch(tag, branch, before, &common, shape.branches.len() <= OPEN))
                    }
                }
            }
        }
    }

    fn branch(
        &self,
        tag: &str,
        branch: &Branch,
        before: &str,
        common: &[&Item],
        open: bool,
    ) -> Markup {
        let anchors: Vec<String> = { branch.tags.iter() }
            .map(|value| format!("{before}{tag}.{value}"))
            .collect();
        let (first, others) = match anchors.split_first() {
            Some((first, others)) => (first.as_str(), others),
            None => ("", &[][..]),
        };
        let inner = format!("{first}.");
        html! {
            @for other in others { span.target id=(other) data-opens=(first) {} }
            details.branch id=(first) open[open] {
                summary {
                    code { (printable(tag)) } " = "
                    @for (at, value) in branch.tags.iter().enumerate() {
                        @if at > 0 { ", " }
                        code.value { (printable(value)) }
                    }
                    " "
                    @if branch.shape.is_empty() {
                        span.type { "no further members" }
                    }
                }
                p.branch-type {
                    a.anchor href={ "#" (first) } aria-label={ "Link to " (tag) " " (branch.tags.join(", ")) } { "#" }
                    @if !branch.shape.is_empty() { " Further members: " (self.context.ty(&branch.ty)) }
                }
                @if !branch.shape.is_empty() { (self.parts(&branch.shape, &inner, common)) }
                (self.common(tag, branch, common))
            }
        }
    }

    /// The members that all branches have, in the words of a list.
    fn common(&self, tag: &str, branch: &Branch, common: &[&Item]) -> Markup {
        html! {
            p.common-intro { "Members of every branch:" }
            dl.common {
                @for item in common {
                    div {
                        dt {
                            (self.context.name(&item.name))
                            @if item.name == tag {
                                " = "
                                @for (at, value) in branch.tags.iter().enumerate() {
                                    @if at > 0 { ", " }
                                    code.value { (printable(value)) }
                                }
                            } @else if let Some(ty) = &item.ty {
                                " " span.type { (self.context.ty(ty)) @if item.optional == Some(true) { ", optional" } }
                            }
                        }
                        dd { (self.context.blocks(&item.description.first_sentence())) }
                    }
                }
            }
        }
    }

    /// A member, a value or an alternative. The values of the tag are shown as branches.
    pub(super) fn item(&self, item: &Item, before: &str, tag: &str) -> Markup {
        let detail = self.detail;
        let context = &self.context;
        let anchor = format!("{before}{}", item.name);
        let body = match detail {
            Detail::Full => item.description.blocks(),
            Detail::Summary => item.description.first_sentence(),
        };
        html! {
            div.part id=(anchor) {
                dt {
                    code.part-name { (printable(&item.name)) }
                    " " a.anchor href={ "#" (anchor) } aria-label={ "Link to " (item.name) } { "#" }
                    @if let Some(ty) = &item.ty { " " span.type { (context.ty(ty)) } }
                    @match item.optional {
                        Some(true) => { " " span.optional { "optional" } }
                        Some(false) => { " " span.required { "required" } }
                        None => {}
                    }
                    (context.badges(&item.facts, self.since))
                }
                dd {
                    (context.blocks(&body))
                    @if let Some(instead) = &item.facts.instead { p { "Instead: " (context.quoted(instead)) } }
                    @if !item.values.is_empty() && detail == Detail::Full && item.name != tag {
                        p.values {
                            "Values: "
                            @for (at, value) in item.values.iter().enumerate() {
                                @if at > 0 { ", " }
                                (value_link(context, item, value))
                            }
                        }
                    }
                    @if detail == Detail::Full {
                        @for feature in item.features.iter().filter(|feature| is_told(feature)) {
                            div.feature { (context.name(&feature.name)) ": " (context.blocks(&feature.description.blocks())) }
                        }
                        @for note in &item.facts.notes { (context.note(note)) }
                    }
                }
            }
        }
    }
}

/// A value of an enum, with a link to its description.
fn value_link(context: &TextContext<'_>, item: &Item, value: &str) -> Markup {
    let ty = item.ty.as_deref().unwrap_or_default();
    html! {
        @match context.href(&format!("{ty}.{value}")) {
            Some(href) => a href=(href) { code { (printable(value)) } },
            None => code { (printable(value)) },
        }
    }
}

/// Whether to describe a feature. Badges cover the two standard ones.
pub(super) fn is_told(feature: &Described) -> bool {
    !feature.description.is_empty() || !["deprecated", "unstable"].contains(&&*feature.name)
}
