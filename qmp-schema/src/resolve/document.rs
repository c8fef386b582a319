//! Checks documentation against definitions.
//!
//! If a definition is documented, its features and, with exceptions, its members must be documented
//! too; and everything that is documented must exist.

use std::collections::HashMap;

use super::{Draft, Resolver};
use crate::ast::{self, Definition, DefinitionKind, Feature, Members, Name};
use crate::diagnostic::{DefinitionName, Diagnostic, Kind, Suggestion, closest};
use crate::doc::{Doc, DocEntry};
use crate::schema::{self, Schema, TypeId, TypeKind};
use crate::source::{FileId, Span, first_line};

/// Checks the documentation of a type.
pub(super) fn connect_type(resolver: &mut Resolver<'_>, id: TypeId, checked: bool) {
    let Draft::Written(definition) = resolver.drafts[id.index()] else {
        return;
    };
    let parts = match &definition.kind {
        DefinitionKind::Enum { values, .. } => values
            .iter()
            .map(|value| Part {
                role: "value",
                name: &value.name,
                features: &value.features,
            })
            .collect(),
        // The branches of a union are documented with their types.
        DefinitionKind::Struct { members, .. }
        | DefinitionKind::SimpleUnion { members, .. }
        | DefinitionKind::Union {
            base: Members::Inline(members),
            ..
        } => member_parts(members),
        DefinitionKind::Alternate { branches } => branches
            .iter()
            .map(|branch| Part {
                role: "branch",
                name: &branch.name,
                features: &[],
            })
            .collect(),
        _ => Vec::new(),
    };
    connect(resolver, definition, &parts, checked);
}

/// Checks the documentation of a command or event.
pub(super) fn connect_operation(
    resolver: &mut Resolver<'_>,
    definition: &Definition,
    data: Option<TypeId>,
    checked: bool,
) {
    let implied = data.map(|data| resolver.drafts[data.index()]);
    let parts = match implied {
        Some(Draft::Implied { members, .. }) => member_parts(members),
        _ => Vec::new(),
    };
    connect(resolver, definition, &parts, checked);
}

/// A part of a definition that is described by name.
struct Part<'a> {
    role: &'static str,
    name: &'a Name,
    features: &'a [Feature],
}

fn member_parts(members: &[ast::Member]) -> Vec<Part<'_>> {
    members
        .iter()
        .map(|member| Part {
            role: "member",
            name: &member.name,
            features: &member.features,
        })
        .collect()
}

fn connect(
    resolver: &mut Resolver<'_>,
    definition: &Definition,
    parts: &[Part<'_>],
    checked: bool,
) {
    let Some(index) = definition.doc else { return };
    let excepted = resolver
        .documentation_exceptions
        .contains(&definition.name.text);
    let Resolver {
        schema,
        errors,
        undocumented,
        rules,
        ..
    } = resolver;
    let optional = excepted || rules.any_comments() || !rules.complete_documentation();
    let Some(doc) = schema.docs.get_mut(index) else {
        return;
    };
    let mut members = Described::new(&doc.members);
    let mut features = Described::new(&doc.features);
    let comment = first_line(doc.span);
    // If the definition has an error, its documentation may be right.
    let mut report = |kind: Kind, name: &Name| {
        if checked {
            let help = match kind {
                Kind::FeatureUndocumented { .. } => {
                    format!("describe it below 'Features:', as '# @{}: TEXT'", name.text)
                }
                _ => format!("describe it as '# @{}: TEXT'", name.text),
            };
            let error = super::diagnostic(kind, definition, name.span)
                .note("the documentation comment is here", comment)
                .help(Some(help));
            errors.push(error);
        }
    };
    let lacking = |feature: &Feature| Kind::FeatureUndocumented {
        name: feature.name.text.clone(),
    };
    for feature in &definition.features {
        if !features.find(&feature.name.text) {
            report(lacking(feature), &feature.name);
        }
    }
    let mut stubs = Vec::new();
    for part in parts {
        if !members.find(&part.name.text) {
            if optional {
                if !excepted {
                    undocumented.insert(definition.name.text.clone());
                }
                let name = part.name.text.clone();
                stubs.push(DocEntry {
                    name,
                    text: String::new(),
                    span: None,
                    known: true,
                });
            } else {
                let what = format!("{} '{}'", part.role, part.name.text);
                report(Kind::MemberUndocumented { what }, part.name);
            }
        }
        for feature in part.features {
            if !features.find(&feature.name.text) {
                report(lacking(feature), &feature.name);
            }
        }
    }
    let (members, features) = (members.found, features.found);
    let mark = |entries: &mut Vec<DocEntry>, found: &[bool]| {
        for (entry, found) in entries.iter_mut().zip(found) {
            if *found || !checked {
                // `nothing_unknown` reports the others.
                entry.known = true;
            }
        }
    };
    mark(&mut doc.members, &members);
    mark(&mut doc.features, &features);
    doc.members.extend(stubs);
}

/// The described names, and which of them exist.
struct Described {
    index: HashMap<String, usize>,
    found: Vec<bool>,
}

impl Described {
    fn new(entries: &[DocEntry]) -> Described {
        let index = entries
            .iter()
            .enumerate()
            .map(|(i, entry)| (entry.name.clone(), i))
            .collect();
        Described {
            index,
            found: vec![false; entries.len()],
        }
    }

    /// Marks a name as existing; returns whether it is described.
    fn find(&mut self, name: &str) -> bool {
        let Some(index) = self.index.get(name) else {
            return false;
        };
        self.found[*index] = true;
        true
    }
}

/// Lists the exceptions that the newest dialect requires and an older one does not.
pub(super) fn exempt_undocumented(
    resolver: &mut Resolver<'_>,
    pragma_homes: &mut [Option<FileId>; 5],
) {
    let [required, _, _, home, _] = pragma_homes;
    if resolver.undocumented.is_empty() {
        return;
    }
    home.get_or_insert(required.unwrap_or(FileId::new(0)));
    let exceptions = &mut resolver.schema.pragmas.documentation_exceptions;
    exceptions.extend(std::mem::take(&mut resolver.undocumented));
}

/// Third pass: everything that is documented must exist.
pub(super) fn nothing_unknown(resolver: &mut Resolver<'_>) {
    let Resolver {
        schema,
        errors,
        rules,
        ..
    } = resolver;
    for doc in &schema.docs {
        let definition = doc.symbol.as_ref().and_then(|name| defined(schema, name));
        let mut report = |mut error: Diagnostic| {
            if rules.reports_comments() {
                error.at = first_line(doc.span);
            }
            errors.push(error);
        };
        let definition = definition.as_ref();
        unknown(doc, &doc.members, "member", definition, &mut report);
        unknown(doc, &doc.features, "feature", definition, &mut report);
    }
    if rules.any_comments() {
        for doc in &mut schema.docs {
            doc.members.retain(|entry| entry.known);
            doc.features.retain(|entry| entry.known);
        }
    }
}

/// The definition with a name, and its span.
fn defined(schema: &Schema, name: &str) -> Option<(DefinitionName, Span)> {
    let (meta, span) = match schema.lookup(name)? {
        schema::Definition::Command(id) => ("command", schema[id].span),
        schema::Definition::Event(id) => ("event", schema[id].span),
        schema::Definition::Type(id) => {
            let meta = match &schema[id].kind {
                TypeKind::Enum(_) => "enum",
                TypeKind::Alternate(_) => "alternate",
                TypeKind::Object(object) if object.variants.is_some() => "union",
                _ => "struct",
            };
            (meta, schema[id].origin.span()?)
        }
    };
    let name = name.to_owned();
    Some((DefinitionName { meta, name }, span))
}

/// The name in the line of a description, which begins with `# @`.
fn described_name(entry: &DocEntry) -> Option<Span> {
    let line = entry.span?;
    let start = line.start + 3;
    let end = start + u32::try_from(entry.name.len()).ok()?;
    Some(Span { start, end, ..line })
}

fn unknown(
    doc: &Doc,
    entries: &[DocEntry],
    what: &str,
    definition: Option<&(DefinitionName, Span)>,
    report: &mut dyn FnMut(Diagnostic),
) {
    let unknown: Vec<&DocEntry> = entries
        .iter()
        .filter(|entry| !entry.known && entry.span.is_some())
        .collect();
    let Some(first) = unknown.first() else { return };
    let names = unknown
        .iter()
        .map(|entry| format!("'{}'", entry.name))
        .collect::<Vec<_>>();
    let what = match names.len() {
        1 => format!("{what} {} is documented but does", names[0]),
        _ => format!("{what}s {} are documented but do", names.join(", ")),
    };
    let known = entries
        .iter()
        .filter(|entry| entry.known)
        .map(|entry| entry.name.as_str());
    let at = first.span.unwrap_or(doc.span);
    let mut error = Diagnostic::new(Kind::DocumentedUnknown { what }, at);
    if let (Some(name), Some(span)) = (closest(&first.name, known), described_name(first)) {
        error = error.suggest(Suggestion {
            message: format!("did you mean '{name}'?"),
            span,
            replacement: name.to_owned(),
        });
    }
    for other in &unknown[1..] {
        if let Some(span) = other.span {
            error = error.note(format!("'{}' is here", other.name), span);
        }
    }
    if let Some((name, span)) = definition {
        error = error
            .in_definition(name)
            .note(format!("{name} is defined here"), *span);
    }
    report(error);
}
