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

/// A part of a type, or what has a name of its own.
struct Item<'i> {
    presence: Presence,
    /// The path by which replacements know it.
    path: &'i str,
    /// The paths by which documentation may name its release.
    documented_as: &'i [String],
    /// The releases that have what it is a part of.
    whole: Releases,
}

impl Planner<'_> {
    pub(super) fn note_command(&self, id: CommandId, name: &str, docs: &mut Docs) -> Releases {
        let presence = self.history.map(|history| history.command(id));
        self.note_call(presence, name, docs)
    }

    pub(super) fn note_event(&self, id: EventId, name: &str, docs: &mut Docs) -> Releases {
        let presence = self.history.map(|history| history.event(id));
        self.note_call(presence, name, docs)
    }

    /// A command or event: its release is said even if it is older than all in range.
    fn note_call(&self, presence: Option<Presence>, name: &str, docs: &mut Docs) -> Releases {
        let (Some(history), Some(presence)) = (self.history, presence) else {
            return Releases::default();
        };
        if history.since(presence).is_none()
            && let Some(origin) = history.origin(presence, [name])
        {
            docs.note(format!("Since QEMU {}.", origin.series()));
        }
        let item = Item {
            presence,
            path: name,
            documented_as: &[name.to_owned()],
            whole: Releases::default(),
        };
        let found = note(history, &item, docs);
        note_caveats(history, name, docs);
        found
    }

    /// A type is not deprecated for being gone: what it appears in is.
    pub(super) fn note_type(&self, id: TypeId, docs: &mut Docs) {
        let Some(history) = self.history else { return };
        let releases = releases(history, history.ty(id), &history.names(self.schema, id));
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
        note_caveats(history, Availability::display_name(self.schema, id), docs);
    }

    /// A member of a struct, or a value of an enum. What it shares with all of its type is not said
    /// again.
    pub(super) fn note_part(&self, ty: TypeId, part: &str, docs: &mut Docs) -> Releases {
        let Some(history) = self.history else {
            return Releases::default();
        };
        let name = Availability::display_name(self.schema, ty);
        let documented_as = history.documented_as(self.schema, ty, part);
        let item = Item {
            presence: history.part(ty, part),
            path: &format!("{name}.{part}"),
            documented_as: &documented_as,
            whole: releases(history, history.ty(ty), &history.names(self.schema, ty)),
        };
        let found = note(history, &item, docs);
        // What a base declares may be noted there.
        for path in Availability::declared_as(&documented_as, part) {
            note_caveats(history, path, docs);
        }
        found
    }
}

fn note(history: &Availability, item: &Item<'_>, docs: &mut Docs) -> Releases {
    let mut found = releases(history, item.presence, item.documented_as);
    // As far as snapshots go, it came and went with the whole.
    if found.since <= item.whole.since {
        found.since = None;
    }
    if found.until == item.whole.until {
        found.until = None;
    }
    if let Some(since) = found.since {
        docs.note(format!("Since QEMU {}.", since.series()));
    }
    if found.until.is_some()
        && let Some(gone) = history.gone(item.presence)
    {
        let mut note = format!("gone since QEMU {}", gone.series());
        if let Some(instead) = history.replacement(item.path) {
            note = format!("{note}; {instead}");
        }
        docs.note(format!("**Gone** since{}.", &note["gone since".len()..]));
        docs.deprecated = Some(note);
    }
    found
}

/// What programs trip over and the schema does not say.
fn note_caveats(history: &Availability, path: &str, docs: &mut Docs) {
    for caveat in history.caveats(path) {
        docs.note(format!("**Note:** {caveat}"));
    }
}

fn releases(history: &Availability, presence: Presence, documented_as: &[String]) -> Releases {
    let paths = documented_as.iter().map(String::as_str);
    Releases {
        since: history
            .since(presence)
            .and_then(|_| history.origin(presence, paths)),
        until: history.until(presence),
    }
}
