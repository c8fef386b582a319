//! Makes the dates of a schema from its history.

use qmp_history::{Availability, Change, Presence, Release, Rule};
use qmp_schema::schema::{Schema, TypeId, TypeKind};

use super::{Dated, Dates, Releases, Series};

impl Dates {
    /// Dates the items of a schema that fits the releases of a history.
    #[must_use]
    pub fn of(schema: &Schema, history: &Availability, changes: &[Change]) -> Self {
        let dating = Dating { schema, history };
        let commands = schema.commands().map(|(id, command)| {
            let presence = history.command(id);
            (id, dating.call(presence, &command.name))
        });
        let events = schema.events().map(|(id, event)| {
            let presence = history.event(id);
            (id, dating.call(presence, &event.name))
        });
        let parts = schema.types().flat_map(|(id, ty)| {
            let names: Vec<&str> = match &ty.kind {
                TypeKind::Enum(ty) => ty.values.iter().map(|value| value.name.as_str()).collect(),
                TypeKind::Object(_) => {
                    let members = schema.members(id);
                    members.iter().map(|member| member.name.as_str()).collect()
                }
                _ => Vec::new(),
            };
            let dated = move |name: &str| ((id, name.to_owned()), dating.part(id, name));
            names.into_iter().map(dated)
        });
        Self {
            module: module(history, changes),
            commands: commands.collect(),
            events: events.collect(),
            types: schema.types().map(|(id, _)| (id, dating.ty(id))).collect(),
            parts: parts.collect(),
        }
    }
}

#[derive(Clone, Copy)]
struct Dating<'a> {
    schema: &'a Schema,
    history: &'a Availability,
}

/// The releases that have an item, before the comparison with those of its type.
#[derive(Clone, Copy, Default)]
struct ReleaseRange {
    since: Option<Release>,
    until: Option<Release>,
}

impl Dating<'_> {
    /// Dates a command or event, whose release is noted even if it is older than the range.
    fn call(self, presence: Presence, name: &str) -> Dated {
        let mut notes = Vec::new();
        if self.history.since(presence).is_none()
            && let Some(origin) = self.history.origin(presence, [name])
        {
            notes.push(format!("Since QEMU {}.", origin.series()));
        }
        let mut dated = self.item(presence, name, &[name.to_owned()], ReleaseRange::default());
        notes.append(&mut dated.notes);
        notes.extend(self.caveats(name));
        Dated { notes, ..dated }
    }

    /// The notes on a type. A removed type is not deprecated; the members and calls that use it are.
    fn ty(self, id: TypeId) -> Vec<String> {
        let (schema, history) = (self.schema, self.history);
        let mut notes = Vec::new();
        let found = self.releases(history.ty(id), &history.names(schema, id));
        if let Some(since) = found.since {
            notes.push(format!("In messages since QEMU {}.", since.series()));
        }
        if let Some(until) = found.until {
            notes.push(format!("In messages up to QEMU {} only.", until.series()));
        }
        let former = history.former_names(id);
        if !former.is_empty() {
            let names: Vec<_> = former.iter().map(|name| format!("`{name}`")).collect();
            notes.push(format!("Older releases call it {}.", names.join(" or ")));
        }
        notes.extend(self.caveats(schema.display_name(id)));
        notes
    }

    /// Dates a member of a struct, or a value of an enum. Releases that it shares with its type are not
    /// repeated.
    fn part(self, ty: TypeId, part: &str) -> Dated {
        let (schema, history) = (self.schema, self.history);
        let path = format!("{}.{part}", schema.display_name(ty));
        let documented_as = history.documented_as(schema, ty, part);
        let whole = self.releases(history.ty(ty), &history.names(schema, ty));
        let mut dated = self.item(history.part(ty, part), &path, &documented_as, whole);
        // Notes on an inherited member may be at the base.
        for path in Availability::declared_as(&documented_as, part) {
            dated.notes.extend(self.caveats(path));
        }
        dated
    }

    /// Dates an item that has the path `path` in replacements, and the names `documented_as` in documentation.
    fn item(
        self,
        presence: Presence,
        path: &str,
        documented_as: &[String],
        whole: ReleaseRange,
    ) -> Dated {
        let mut found = self.releases(presence, documented_as);
        // According to the snapshots, it came and went with its type.
        if found.since <= whole.since {
            found.since = None;
        }
        if found.until == whole.until {
            found.until = None;
        }
        let mut dated = Dated {
            releases: Releases {
                since: found.since.map(series),
                until: found.until.map(series),
            },
            ..Dated::default()
        };
        if let Some(since) = found.since {
            dated.notes.push(format!("Since QEMU {}.", since.series()));
        }
        if found.until.is_some()
            && let Some(gone) = self.history.gone(presence)
        {
            let mut since = format!("since QEMU {}", gone.series());
            if let Some(instead) = self.history.replacement(path) {
                since = format!("{since}; {instead}");
            }
            dated.notes.push(format!("**Gone** {since}."));
            dated.deprecated = Some(format!("gone {since}"));
        }
        dated
    }

    /// Known problems that the schema does not show.
    fn caveats(self, path: &str) -> impl Iterator<Item = String> {
        let caveats = self.history.caveats(path);
        caveats
            .map(|caveat| format!("**Note:** {caveat}"))
            .collect::<Vec<_>>()
            .into_iter()
    }

    fn releases(self, presence: Presence, documented_as: &[String]) -> ReleaseRange {
        let paths = documented_as.iter().map(String::as_str);
        let since = self.history.since(presence);
        ReleaseRange {
            since: since.and_then(|_| self.history.origin(presence, paths)),
            until: self.history.until(presence),
        }
    }
}

fn series(release: Release) -> Series {
    let qmp_history::Series { major, minor } = release.line();
    Series { major, minor }
}

/// Markdown, a line each; nothing if the schema is that of one release.
fn module(history: &Availability, changes: &[Change]) -> Vec<String> {
    let [oldest, .., newest] = history.releases() else {
        return Vec::new();
    };
    let mut lines = vec![
        String::new(),
        "# Releases".to_owned(),
        String::new(),
        format!(
            "The types fit QEMU {} to {}. What a release lacks or leaves out is optional; what is gone \
             is still there, deprecated. A comment says since when something is there if not all \
             releases have it.",
            oldest.series(),
            newest.series()
        ),
    ];
    if changes.is_empty() {
        return lines;
    }
    lines.extend([
        String::new(),
        "# Types that changed".to_owned(),
        String::new(),
        "Where releases have different types at the same place, one fits all:".to_owned(),
        String::new(),
    ]);
    lines.extend(changes.iter().map(line));
    lines
}

fn line(change: &Change) -> String {
    let Change {
        path,
        release,
        older,
        newest,
        rule,
    } = change;
    let until = release.series();
    // Implied types have made-up names.
    let name = |name: &str| {
        if name.starts_with("q_") {
            "a type without a name".to_owned()
        } else {
            format!("`{name}`")
        }
    };
    let (older, newest) = (name(older), name(newest));
    let text = match rule {
        Rule::Renamed => return format!("* {newest} is called {older} up to QEMU {until}."),
        Rule::TextToEnum => "an enum, which keeps what it does not know".to_owned(),
        Rule::EnumToText => "text".to_owned(),
        Rule::WiderInteger => "the integer that holds both".to_owned(),
        Rule::Alternate => "an alternate, which has a choice for it".to_owned(),
        Rule::Any => "any value".to_owned(),
        Rule::StructToUnion => "a union, with the members of the struct".to_owned(),
        Rule::Untagged => {
            return format!(
                "* `{path}` is a struct up to QEMU {until}, and a union now: without a tag, its tag is \
                 `Untagged`."
            );
        }
        Rule::UnionToStruct => "a struct, with the members of all branches".to_owned(),
        Rule::Decided(reason) => {
            return format!("* `{path}` is {older} up to QEMU {until}, and {newest} now. {reason}");
        }
    };
    format!("* `{path}` is {older} up to QEMU {until}, and {newest} now: {text}.")
}
