//! Adds the dates of items to their documentation.

use qmp_schema::schema::{CommandId, EventId, TypeId};

use super::{Docs, Planner};
use crate::dates::{Dated, Releases};

impl Planner<'_> {
    pub(super) fn note_command(&self, id: CommandId, docs: &mut Docs) -> Releases {
        note(self.dates.commands.get(&id), docs)
    }

    pub(super) fn note_event(&self, id: EventId, docs: &mut Docs) -> Releases {
        note(self.dates.events.get(&id), docs)
    }

    pub(super) fn note_type(&self, id: TypeId, docs: &mut Docs) {
        for line in self.dates.types.get(&id).into_iter().flatten() {
            docs.note(line.clone());
        }
    }

    /// A member of a struct, or a value of an enum.
    pub(super) fn note_part(&self, ty: TypeId, part: &str, docs: &mut Docs) -> Releases {
        note(self.dates.parts.get(&(ty, part.to_owned())), docs)
    }
}

fn note(dated: Option<&Dated>, docs: &mut Docs) -> Releases {
    let Some(dated) = dated else {
        return Releases::default();
    };
    for line in &dated.notes {
        docs.note(line.clone());
    }
    if dated.deprecated.is_some() {
        docs.deprecated.clone_from(&dated.deprecated);
    }
    dated.releases
}
