//! Compares documentation, of common and of new items.
//!
//! Rules about documentation do not concern the wire, with two exceptions: defaults of arguments and
//! rate limits of events are only documented.

use std::collections::HashSet;

use qmp_schema::doc::Doc;
use qmp_schema::doc::markup::{Release, since};
use qmp_schema::schema::{DeclaredMember, Definition, DocId, Event, Schema, TypeId};

use super::graph::Spot;
use super::{About, Comparer, Direction};
use crate::change::Change;
use crate::compared::DEPRECATED;
use crate::prose;
use crate::rule::RuleId;

/// The text of a comment about the definition as a whole.
fn overview(doc: &Doc) -> String {
    let features = doc.features.iter().map(|entry| entry.text.as_str());
    let sections = doc.sections.iter();
    let sections = sections.filter(|section| section.kind.tag() != "Since");
    let sections = sections.map(|section| section.text.as_str());
    let texts = std::iter::once(doc.body.as_str()).chain(features);
    texts.chain(sections).collect::<Vec<_>>().join("\n")
}

impl<'s> Comparer<'s> {
    fn both_documented(&self) -> bool {
        self.old.side.visibility.documentation && self.new.side.visibility.documentation
    }

    /// Compares the documentation of a definition as a whole.
    pub(super) fn definition_documented(
        &mut self,
        spot: Spot<'s>,
        about: &About<'s>,
        was: Option<DocId>,
        is: Option<DocId>,
    ) {
        if !self.both_documented() {
            return;
        }
        let was = was.map(|id| &self.old.side.schema[id]);
        let is = is.map(|id| &self.new.side.schema[id]);
        let texts = (was.map(overview), is.map(overview));
        self.said(
            spot,
            about,
            &texts.0.unwrap_or_default(),
            &texts.1.unwrap_or_default(),
        );
        self.since(
            spot,
            about,
            was.and_then(Doc::since),
            is.and_then(Doc::since),
        );
    }

    /// Compares the documented rate limit of an event.
    pub(super) fn event_documented(
        &mut self,
        spot: Spot<'s>,
        about: &About<'s>,
        was: &Event,
        is: &Event,
    ) {
        self.definition_documented(spot, about, was.doc, is.doc);
        let (Some(old), Some(new)) = (was.doc, is.doc) else {
            return;
        };
        if !self.both_documented() {
            return;
        }
        let (old, new) = (&self.old.side.schema[old], &self.new.side.schema[new]);
        let rates = (prose::rate(&overview(old)), prose::rate(&overview(new)));
        if rates.0 != rates.1 {
            let about = About {
                old: rates.0,
                new: rates.1,
                ..about.clone()
            };
            self.note(spot, Change::Plain(RuleId::EventRateLimitChanged), about);
        }
    }

    /// Compares the documentation of a member.
    pub(super) fn member_documented(
        &mut self,
        spot: Spot<'s>,
        about: &About<'s>,
        direction: Direction,
        was: DeclaredMember<'s>,
        is: DeclaredMember<'s>,
    ) {
        if !self.both_documented() {
            return;
        }
        let text = |schema: &'s Schema, part: DeclaredMember<'s>| {
            schema.description(part.by, &part.member.name)
        };
        let was_said = text(self.old.side.schema, was).unwrap_or_default();
        let is_said = text(self.new.side.schema, is).unwrap_or_default();
        if was_said == is_said {
            return;
        }
        self.said(spot, about, was_said, is_said);
        self.since(spot, about, since(was_said), since(is_said));
        let may_be_absent = was.member.optional && is.member.optional;
        if direction == Direction::Input
            && may_be_absent
            && let Some(old) = prose::default(was_said)
            && let Some(new) = prose::default(is_said)
            && old != new
        {
            let about = About {
                old,
                new,
                ..about.clone()
            };
            self.note(spot, Change::Plain(RuleId::ArgDefaultChanged), about);
        }
    }

    /// Compares the documentation of a value or alternative.
    pub(super) fn value_documented(
        &mut self,
        spot: Spot<'s>,
        old: TypeId,
        new: TypeId,
        about: &About<'s>,
        name: &str,
    ) {
        if !self.both_documented() {
            return;
        }
        let was_said = self
            .old
            .side
            .schema
            .description(old, name)
            .unwrap_or_default();
        let is_said = self
            .new
            .side
            .schema
            .description(new, name)
            .unwrap_or_default();
        self.said(spot, about, was_said, is_said);
        self.since(spot, about, since(was_said), since(is_said));
    }

    /// Compares the documentation of types that are not used in messages directly: bases, and unreachable
    /// types.
    pub(super) fn types_documented(&mut self) {
        if !self.both_documented() {
            return;
        }
        let nodes = self.facts.graph.nodes.iter();
        let compared: HashSet<TypeId> = nodes.map(|node| node.old).collect();
        let (old_schema, new_schema) = (self.old.side.schema, self.new.side.schema);
        for (old, was) in old_schema.types() {
            if !was.is_written() || compared.contains(&old) {
                continue;
            }
            if let Some(Definition::Type(new)) = new_schema.lookup(&was.name) {
                let is = &new_schema[new];
                let about = About {
                    old_span: was.origin.span(),
                    new_span: is.origin.span(),
                    ..About::item(&was.name)
                };
                self.definition_documented(Spot::Nowhere, &about, was.doc, is.doc);
            }
        }
    }

    fn said(&mut self, spot: Spot<'s>, about: &About<'s>, was: &str, is: &str) {
        if was != is && prose::rest(was) != prose::rest(is) {
            self.note(spot, Change::Plain(RuleId::DocChanged), about.clone());
        }
    }

    fn since(
        &mut self,
        spot: Spot<'s>,
        about: &About<'s>,
        was: Option<Release>,
        is: Option<Release>,
    ) {
        let (Some(was), Some(is)) = (was, is) else {
            return;
        };
        if was != is {
            let about = About {
                old: was.to_string(),
                new: is.to_string(),
                ..about.clone()
            };
            self.note(spot, Change::Plain(RuleId::SinceChanged), about);
        }
    }

    /// Checks the documented release of a new command or event.
    pub(super) fn new_documented(&mut self, spot: Spot<'s>, about: &About<'s>, doc: Option<DocId>) {
        let since = doc.and_then(|doc| self.new.side.schema[doc].since());
        self.is_new(spot, about, since);
    }

    /// Checks the documented release of a new member or value. An item that moved is not new.
    pub(super) fn new_part_documented(
        &mut self,
        spot: Spot<'s>,
        about: &About<'s>,
        definer: TypeId,
        name: &str,
    ) {
        let schema = self.new.side.schema;
        let was_there = match self.old.side.schema.lookup(&schema[definer].name) {
            Some(Definition::Type(ty)) => has_part(self.old.side.schema, ty, name),
            _ => false,
        };
        if was_there {
            return;
        }
        let since = schema.description(definer, name).and_then(since);
        self.is_new(spot, about, since);
    }

    fn is_new(&mut self, spot: Spot<'s>, about: &About<'s>, since: Option<Release>) {
        let Some(since) = since.filter(|_| self.both_documented()) else {
            return;
        };
        let series = |release: qmp_history::Release| {
            let series = release.line();
            (u32::from(series.major), u32::from(series.minor))
        };
        let documented = (since.major, since.minor);
        let (old, new) = (self.old.side.release, self.new.side.release);
        let too_old = old.is_some_and(|old| documented <= series(old));
        let too_new = new.is_some_and(|new| documented > series(new));
        // Documentation does not distinguish the releases of a series.
        let same = old.map(series) == new.map(series) && new.map(series) == Some(documented);
        if (too_old || too_new) && !same {
            let about = About {
                old: since.to_string(),
                new: match new {
                    Some(release) => release.series(),
                    None => self.new.side.label.to_owned(),
                },
                ..about.clone()
            };
            self.note(spot, Change::Plain(RuleId::SinceMismatch), about);
        }
    }

    /// Checks that the documentation of a newly deprecated item names a replacement; `definer` is the type
    /// that contains it, `None` for a command or event.
    pub(super) fn replaced(
        &mut self,
        spot: Spot<'s>,
        about: &About<'s>,
        doc: Option<DocId>,
        part: Option<(TypeId, &str)>,
    ) {
        if !self.both_documented() {
            return;
        }
        let schema = self.new.side.schema;
        let doc = match part {
            Some((definer, _)) => schema.doc_of_type(definer),
            None => doc.map(|doc| &schema[doc]),
        };
        // Without any documentation, the replacement is not the problem.
        let Some(doc) = doc else { return };
        let of_part = part.and_then(|(_, name)| doc.member(name));
        let body = part.is_none().then_some(doc.body.as_str());
        let texts = [doc.feature(DEPRECATED), of_part, body];
        if !texts.into_iter().flatten().any(prose::names_replacement) {
            self.note(
                spot,
                Change::Plain(RuleId::ReplacementMissing),
                about.clone(),
            );
        }
    }
}

fn has_part(schema: &Schema, ty: TypeId, name: &str) -> bool {
    schema.value(ty, name).is_some() || schema.member(ty, name).is_some()
}
