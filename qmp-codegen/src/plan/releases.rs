//! Which releases have an item: as data, and in its documentation.

use qmp_schema::history::{Availability, Presence, Release};
use qmp_schema::schema::{CommandId, EventId, TypeId};

use super::{Docs, Planner};

/// The releases that have an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Releases {
    /// The one that brought it; `None` if the oldest in range has it.
    pub since: Option<Release>,
    /// The last one with it; `None` if the newest has it.
    pub until: Option<Release>,
}

impl Releases {
    /// Whether all releases in range have it.
    pub(crate) fn is_all(self) -> bool {
        self == Self::default()
    }
}

impl Planner<'_> {
    pub(super) fn note_command(&self, id: CommandId, name: &str, docs: &mut Docs) -> Releases {
        self.note(
            |history| history.command(id),
            Releases::default(),
            name,
            docs,
        )
    }

    pub(super) fn note_event(&self, id: EventId, name: &str, docs: &mut Docs) -> Releases {
        self.note(|history| history.event(id), Releases::default(), name, docs)
    }

    /// A type is not deprecated for being gone: what it appears in is.
    pub(super) fn note_type(&self, id: TypeId, docs: &mut Docs) {
        let Some(history) = self.history else { return };
        let releases = releases(history, history.ty(id));
        if let Some(since) = releases.since {
            docs.note(format!("In messages since QEMU {}.", since.series()));
        }
        if let Some(until) = releases.until {
            docs.note(format!("In messages up to QEMU {} only.", until.series()));
        }
        let former = history.former_names(id);
        if !former.is_empty() {
            let names: Vec<_> = former.iter().map(|name| format!("`{name}`")).collect();
            docs.note(format!("Older releases call it {}.", names.join(" or ")));
        }
    }

    /// A member of a struct, or a value of an enum. What it shares with all of its type is not said
    /// again.
    pub(super) fn note_part(&self, ty: TypeId, part: &str, docs: &mut Docs) -> Releases {
        let Some(history) = self.history else {
            return Releases::default();
        };
        let whole = releases(history, history.ty(ty));
        let path = format!("{}.{part}", Availability::display_name(self.schema, ty));
        self.note(|history| history.part(ty, part), whole, &path, docs)
    }

    fn note(
        &self,
        presence: impl Fn(&Availability) -> Presence,
        whole: Releases,
        path: &str,
        docs: &mut Docs,
    ) -> Releases {
        let Some(history) = self.history else {
            return Releases::default();
        };
        let presence = presence(history);
        let mut found = releases(history, presence);
        if found.since == whole.since {
            found.since = None;
        }
        if found.until == whole.until {
            found.until = None;
        }
        if let Some(since) = found.since {
            docs.note(format!("Since QEMU {}.", since.series()));
        }
        if found.until.is_some()
            && let Some(gone) = history.gone(presence)
        {
            let mut note = format!("gone since QEMU {}", gone.series());
            if let Some(instead) = history.replacement(path) {
                note = format!("{note}; {instead}");
            }
            docs.note(format!("**Gone** since{}.", &note["gone since".len()..]));
            docs.deprecated = Some(note);
        }
        found
    }
}

fn releases(history: &Availability, presence: Presence) -> Releases {
    Releases {
        since: history.since(presence),
        until: history.until(presence),
    }
}
