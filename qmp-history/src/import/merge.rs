//! Merges our documentation into QEMU's schema.
//!
//! Takes one of QEMU's schemas and our comments, replaces all documentation in the schema by ours, and
//! returns the names of undocumented items.

use std::collections::{BTreeSet, HashMap};

use super::ours::Ours;
use qmp_schema::doc::{Doc, DocEntry, SectionKind};
use qmp_schema::schema::{Definition, DocId, Feature, ModuleId, Schema, TypeKind, Written};

/// The placeholder for a missing description of a feature: the schema language requires one.
pub const NOT_DESCRIBED: &str = "Not described yet.";

/// Descriptions of features with the same meaning everywhere.
const WELL_KNOWN: [(&str, &str); 2] = [
    (
        "deprecated",
        "On its way out: new programs should not rely on it.",
    ),
    (
        "unstable",
        "Experimental: it may change or vanish in any release.",
    ),
];

/// Replaces the documentation of a schema by ours. Returns the names of undocumented items.
pub(super) fn merge(schema: &mut Schema, ours: &Ours) -> Vec<String> {
    let mut merger = Merger {
        ours,
        docs: Vec::new(),
        undocumented: Vec::new(),
        partly: Vec::new(),
    };
    let mut modules = std::mem::take(&mut schema.modules);
    for module in &mut modules {
        let mut free: HashMap<Option<&str>, Vec<&Doc>> = HashMap::new();
        for comment in ours.free.iter().filter(|free| free.module == module.name) {
            // If the definition was removed, the comment moves to the end. So does a comment before an
            // undocumented definition, because it would become its documentation.
            let before = comment.before.as_deref();
            let before =
                before.filter(|name| schema.names.contains_key(*name) && ours.doc(name).is_some());
            free.entry(before).or_default().push(&comment.doc);
        }
        let mut written = Vec::with_capacity(module.written.len());
        for item in &module.written {
            match *item {
                Written::FreeForm(_) => {}
                Written::Include(_) => written.push(*item),
                Written::Definition(definition) => {
                    let name = name(schema, definition);
                    for doc in free.remove(&Some(name)).unwrap_or_default() {
                        written.push(Written::FreeForm(merger.add(doc.clone())));
                    }
                    written.push(*item);
                }
            }
        }
        for doc in free.into_values().flatten() {
            written.push(Written::FreeForm(merger.add(doc.clone())));
        }
        module.written = written;
        for item in &module.written {
            if let Written::Definition(definition) = *item {
                let doc = merger.definition(schema, definition);
                match definition {
                    Definition::Type(id) => schema.types[id.index()].doc = doc,
                    Definition::Command(id) => schema.commands[id.index()].doc = doc,
                    Definition::Event(id) => schema.events[id.index()].doc = doc,
                }
            }
        }
    }
    schema.modules = modules;
    let Merger {
        docs,
        undocumented,
        mut partly,
        ..
    } = merger;
    partly.sort_unstable();
    // Everything or nothing: the pragma applies to the whole schema.
    let complete = undocumented.is_empty() && !docs.is_empty();
    let [required, _, _, exceptions, _] = &mut schema.pragma_homes;
    let home = exceptions.or(*required).unwrap_or(ModuleId::new(1));
    *required = complete.then_some(home);
    *exceptions = (!partly.is_empty()).then_some(home);
    schema.pragmas.doc_required = complete;
    schema.pragmas.documentation_exceptions = partly;
    schema.docs = docs;
    undocumented
}

/// The names of the definitions of a schema, in all files or only in the entry file.
pub(super) fn own_names(schema: &Schema, entry_only: bool) -> BTreeSet<String> {
    let modules = schema
        .modules
        .iter()
        .skip(1)
        .take(if entry_only { 1 } else { usize::MAX });
    let definitions = modules
        .flat_map(|module| &module.written)
        .filter_map(|item| match item {
            Written::Definition(definition) => Some(*definition),
            _ => None,
        });
    definitions
        .map(|definition| name(schema, definition).to_owned())
        .collect()
}

fn name(schema: &Schema, definition: Definition) -> &str {
    match definition {
        Definition::Type(id) => &schema[id].name,
        Definition::Command(id) => &schema[id].name,
        Definition::Event(id) => &schema[id].name,
    }
}

struct Merger<'a> {
    ours: &'a Ours,
    docs: Vec<Doc>,
    undocumented: Vec<String>,
    /// Definitions whose members are not all documented.
    partly: Vec<String>,
}

impl Merger<'_> {
    fn add(&mut self, doc: Doc) -> DocId {
        self.docs.push(doc);
        DocId::new(self.docs.len() - 1)
    }

    /// Our documentation of a definition, without removed items.
    fn definition(&mut self, schema: &Schema, definition: Definition) -> Option<DocId> {
        let name = name(schema, definition);
        let Some(ours) = self.ours.doc(name) else {
            self.undocumented.push(name.to_owned());
            return None;
        };
        let parts = Parts::of(schema, definition);
        let mut doc = ours.clone();
        doc.members = self.members(name, &parts.members, ours);
        doc.features = self.features(name, &parts.features, ours);
        doc.sections.retain(|section| match section.kind {
            SectionKind::Returns => parts.returns,
            SectionKind::Errors => parts.is_command,
            _ => true,
        });
        doc.features_at = doc.features_at.min(doc.sections.len());
        Some(self.add(doc))
    }

    fn members(&mut self, of: &str, members: &[&str], ours: &Doc) -> Vec<DocEntry> {
        let mut entries = Vec::new();
        let mut complete = true;
        for name in members {
            if let Some(text) = ours.member(name) {
                entries.push(entry(name, text));
            } else {
                complete = false;
                self.undocumented.push(format!("{of}.{name}"));
            }
        }
        if !complete {
            self.partly.push(of.to_owned());
        }
        entries
    }

    fn features(&mut self, of: &str, features: &[&str], ours: &Doc) -> Vec<DocEntry> {
        let describe = |name: &&str| {
            let known = || {
                WELL_KNOWN
                    .iter()
                    .find(|known| known.0 == *name)
                    .map(|known| known.1)
            };
            let text = ours.feature(name).or_else(known).unwrap_or(NOT_DESCRIBED);
            entry(name, text)
        };
        let entries: Vec<DocEntry> = features.iter().map(describe).collect();
        let lacking = entries.iter().filter(|entry| entry.text == NOT_DESCRIBED);
        self.undocumented
            .extend(lacking.map(|entry| format!("{of} (feature {})", entry.name)));
        entries
    }
}

fn entry(name: &str, text: &str) -> DocEntry {
    DocEntry {
        name: name.to_owned(),
        text: text.to_owned(),
        span: None,
        known: true,
    }
}

/// The parts of a definition that can be documented.
struct Parts<'a> {
    members: Vec<&'a str>,
    /// The features of the definition and its members, each once.
    features: Vec<&'a str>,
    returns: bool,
    is_command: bool,
}

impl<'a> Parts<'a> {
    fn of(schema: &'a Schema, definition: Definition) -> Parts<'a> {
        let mut parts = Parts {
            members: Vec::new(),
            features: Vec::new(),
            returns: false,
            is_command: false,
        };
        match definition {
            Definition::Command(id) => {
                let command = &schema[id];
                parts.is_command = true;
                parts.returns = command.returns.is_some();
                parts.add_features(&command.features);
                parts.implied(schema, command.args);
            }
            Definition::Event(id) => {
                parts.add_features(&schema[id].features);
                parts.implied(schema, schema[id].data);
            }
            Definition::Type(id) => {
                parts.add_features(&schema[id].features);
                match &schema[id].kind {
                    TypeKind::Builtin(_) | TypeKind::Array(_) => {}
                    TypeKind::Enum(enumeration) => {
                        for value in &enumeration.values {
                            parts.members.push(&value.name);
                            parts.add_features(&value.features);
                        }
                    }
                    TypeKind::Alternate(alternate) => {
                        parts
                            .members
                            .extend(alternate.branches.iter().map(|b| b.name.as_str()));
                    }
                    TypeKind::Object(object) => {
                        parts.implied(schema, object.base);
                        parts.object(object);
                    }
                }
            }
        }
        parts
    }

    /// The members of an implied type are documented with the definition that implies it.
    fn implied(&mut self, schema: &'a Schema, ty: Option<qmp_schema::schema::TypeId>) {
        let Some(ty) = ty.map(|ty| &schema[ty]).filter(|ty| ty.is_implied()) else {
            return;
        };
        if let TypeKind::Object(object) = &ty.kind {
            self.object(object);
        }
    }

    fn object(&mut self, object: &'a qmp_schema::schema::ObjectType) {
        for member in &object.members {
            self.members.push(&member.name);
            self.add_features(&member.features);
        }
    }

    fn add_features(&mut self, features: &'a [Feature]) {
        for feature in features {
            if !self.features.contains(&feature.name.as_str()) {
                self.features.push(&feature.name);
            }
        }
    }
}
