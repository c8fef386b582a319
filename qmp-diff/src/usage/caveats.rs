//! Notes about behaviour that no schema describes, for items that a program uses.
//!
//! Takes hand-written [`Caveat`]s, returns notes of a comparison. They are not findings, because it is unknown
//! whether the program is affected.

use qmp_history::{Caveat, Release};
use qmp_schema::schema::Definition;

use super::Origin;
use super::filter::{UsageFilter, Uses};
use super::key::Key;

impl UsageFilter<'_> {
    /// A note for each caveat that applies to the new release and to a used item. The first ones
    /// break programs that worked with the old release.
    pub(crate) fn caveats(
        &self,
        caveats: &[Caveat],
        old: Option<Release>,
        new: Option<Release>,
    ) -> Vec<String> {
        // Without a release, caveats about past releases do not apply.
        let holds = |caveat: &&Caveat| match new {
            Some(new) => caveat.holds_in(new),
            None => caveat.until.is_none(),
        };
        let breaks = |caveat: &Caveat| {
            let begins = old
                .zip(new)
                .is_some_and(|(old, new)| caveat.begins_between(old, new));
            begins && caveat.breaks
        };
        let used = caveats.iter().filter(holds).filter_map(|caveat| {
            let at = self.usage.place(self.use_of(&caveat.path)?);
            let may = if breaks(caveat) { "may break: " } else { "" };
            let note = format!("{may}{}: {caveat} (used in {at})", caveat.path);
            Some((!breaks(caveat), note))
        });
        let mut notes: Vec<(bool, String)> = used.collect();
        notes.sort_by_key(|(is_minor, _)| *is_minor);
        notes.into_iter().map(|(_, note)| note).collect()
    }

    /// The first use of an item: a command, an event, a type, `TYPE.MEMBER` or `COMMAND.ARGUMENT`.
    fn use_of(&self, path: &str) -> Option<Origin> {
        let (whole, part) = path
            .split_once('.')
            .map_or((path, None), |(whole, part)| (whole, Some(part)));
        let uses = [&self.new, &self.old];
        self.named(whole)
            .or_else(|| uses.into_iter().find_map(|uses| uses.use_of(whole, part)))
    }
}

impl Uses<'_> {
    fn use_of(&self, whole: &str, part: Option<&str>) -> Option<Origin> {
        let ty = match self.schema.lookup(whole)? {
            Definition::Command(id) => self.schema[id].args,
            Definition::Event(id) => self.schema[id].data,
            Definition::Type(id) => Some(id),
        };
        let is_root = !matches!(self.schema.lookup(whole)?, Definition::Type(_));
        let uses = self.all().filter(|used| match (part, ty) {
            (None, _) if is_root => used.root == whole,
            (None, Some(ty)) => used.key == Key::Type(ty),
            (Some(part), Some(ty)) => match used.key {
                Key::Member(holder, name) => {
                    name == part && self.schema.with_bases(holder).any(|base| base == ty)
                }
                Key::Value(enumeration, name) => name == part && enumeration == ty,
                _ => false,
            },
            (_, None) => false,
        });
        let origins = uses.map(|used| used.origin);
        origins.min_by_key(|origin| (origin.file, origin.line))
    }
}
