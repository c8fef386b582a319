//! Documentation of a command that its schema does not have: the events that it causes, its errors, its counterparts.

use qmp_schema::doc::markup::{Block, Inline};

use crate::config::Placement;
use crate::usage::Relation;

/// What the documentation of a command says besides the schema.
#[derive(Default)]
pub(crate) struct Known {
    /// For the list under "Errors".
    pub errors: Vec<Vec<Block>>,
    /// For the list under "Events".
    pub events: Vec<Vec<Block>>,
    /// A paragraph.
    pub note: Vec<Block>,
}

impl Known {
    pub(super) fn of(command: &str, relation: &Relation) -> Self {
        let errors = relation.errors.iter();
        let errors = errors.map(|(class, cause)| item(class, &format!(": {cause}.")));
        let always = relation.events.iter().map(|event| (event, ", always"));
        let may = relation.may.iter().map(|event| (event, ", possible"));
        let events = always.chain(may).map(|(event, when)| {
            let completes = relation.completed.as_ref() == Some(event);
            let end = if completes {
                "; it tells that the work is over."
            } else {
                "."
            };
            item(event, &format!("{when}{end}"))
        });
        let mut note = Vec::new();
        if let Some(effect) = &relation.effect {
            note.extend([name(effect), text(" shows the effect.")]);
        }
        if let Some(inverse) = relation.inverse.as_ref().filter(|name| *name != command) {
            let space = if note.is_empty() { "" } else { " " };
            note.extend([text(space), name(inverse), text(" undoes it.")]);
        }
        Self {
            errors: errors.collect(),
            events: events.collect(),
            note: (!note.is_empty())
                .then_some(Block::Paragraph(note))
                .into_iter()
                .collect(),
        }
    }
}

fn item(subject: &str, rest: &str) -> Vec<Block> {
    vec![Block::Paragraph(vec![name(subject), text(rest)])]
}

fn name(name: &str) -> Inline {
    Inline::Reference(name.to_owned())
}

fn text(text: &str) -> Inline {
    Inline::Text(text.to_owned())
}

/// The path of a class of errors, as seen from generated code.
pub(super) fn error_class(placement: Placement, class: &str) -> Option<String> {
    let variant = match class {
        "GenericError" | "CommandNotFound" | "DeviceNotActive" | "DeviceNotFound" => class,
        "KVMMissingCap" => "KvmMissingCap",
        _ => return None,
    };
    let root = match placement {
        Placement::Types { .. } => "crate",
        Placement::Elsewhere => "::qmp_types",
    };
    Some(format!("{root}::ErrorClass::{variant}"))
}
