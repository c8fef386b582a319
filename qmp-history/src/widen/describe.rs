//! Adds the descriptions of removed items from the notes.

use std::collections::BTreeMap;

use qmp_schema::Schema;
use qmp_schema::doc::{Doc, DocEntry};
use qmp_schema::schema::{Definition, DocId};
use qmp_schema::source::{FileId, Span};

/// Adds descriptions by the path of a definition, or `DEFINITION.MEMBER`. Returns the paths that are
/// already described.
pub(super) fn describe(
    schema: &mut Schema,
    descriptions: &BTreeMap<String, String>,
) -> Vec<String> {
    let mut twice = Vec::new();
    for (path, text) in descriptions {
        let (name, member) = match path.split_once('.') {
            Some((name, member)) => (name, Some(member)),
            None => (path.as_str(), None),
        };
        let Some(doc) = doc_of(schema, name) else {
            continue;
        };
        let place = match member {
            Some(member) => entry(doc, member),
            None => &mut doc.body,
        };
        if place.is_empty() {
            place.clone_from(text);
        } else {
            twice.push(path.clone());
        }
    }
    twice
}

/// The documentation of a definition, an empty one if it has none.
fn doc_of<'s>(schema: &'s mut Schema, name: &str) -> Option<&'s mut Doc> {
    let definition = schema.lookup(name)?;
    let next = DocId::new(schema.docs.len());
    let of = match definition {
        Definition::Type(id) => &mut schema.types[id.index()].doc,
        Definition::Command(id) => &mut schema.commands[id.index()].doc,
        Definition::Event(id) => &mut schema.events[id.index()].doc,
    };
    let id = *of.get_or_insert(next);
    if id == next {
        schema.docs.push(Doc {
            span: Span::new(FileId::new(0), 0, 0),
            symbol: Some(name.to_owned()),
            body: String::new(),
            members: Vec::new(),
            features: Vec::new(),
            sections: Vec::new(),
            features_at: 0,
        });
    }
    schema.docs.get_mut(id.index())
}

fn entry<'d>(doc: &'d mut Doc, member: &str) -> &'d mut String {
    let at = doc.members.iter().position(|entry| entry.name == member);
    let at = at.unwrap_or(doc.members.len());
    if at == doc.members.len() {
        doc.members.push(DocEntry {
            name: member.to_owned(),
            text: String::new(),
            span: None,
            known: true,
        });
    }
    &mut doc.members[at].text
}
