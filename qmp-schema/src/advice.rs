//! Withdraws suggestions that would be refused themselves.
//!
//! Takes a report, applies all suggestions together and loads the result; a
//! suggestion whose new text causes an error is dropped. It is independent of the reasons for suggestions.

use std::io;

use crate::diagnostic::{LoadError, Report, Suggestion};
use crate::dialect::Rules;
use crate::load_as;
use crate::source::{FileId, Limits, Loader, Span};

/// How often the rest is tried again. The suggestions that are left then are dropped.
const ROUNDS: usize = 4;

/// Drops the suggestions of a report that would be refused.
pub(crate) fn check(
    mut error: LoadError,
    entry: &str,
    loader: &dyn Loader,
    limits: &Limits,
    rules: Rules,
) -> LoadError {
    if let LoadError::Invalid(report) = &mut error {
        for _ in 0..ROUNDS {
            if !drop_refused(report, entry, loader, limits, rules) {
                return error;
            }
        }
        if let LoadError::Invalid(report) = &mut error {
            let all = suggestions(report);
            withdraw(report, &all);
        }
    }
    error
}

/// Applies the suggestions, and drops those that cause errors; returns whether there were any.
fn drop_refused(
    report: &mut Report,
    entry: &str,
    loader: &dyn Loader,
    limits: &Limits,
    rules: Rules,
) -> bool {
    let edits = suggestions(report);
    if edits.is_empty() {
        return false;
    }
    let changed = Changed {
        report,
        edits: &edits,
        loader,
    };
    let Err(LoadError::Invalid(again)) = load_as(entry, &changed, limits, rules) else {
        return false;
    };
    // The spans of the new texts in the changed files.
    let mut places: Vec<Option<Span>> = Vec::with_capacity(edits.len());
    for (index, edit) in edits.iter().enumerate() {
        let path = path_of(report, edit.span.file);
        let mut files = again.sources.files().iter();
        let file = path.and_then(|path| files.position(|file| file.path == path));
        let before = edits[..index]
            .iter()
            .filter(|other| other.span.file == edit.span.file);
        let shift = before.map(|other| {
            let length = (other.span.end - other.span.start) as usize;
            (other.replacement.len(), length)
        });
        let (added, removed) = shift.fold((0, 0), |(a, r), (x, y)| (a + x, r + y));
        let start = edit.span.start as usize + added - removed;
        places.push(
            file.map(|file| Span::new(FileId::new(file), start, start + edit.replacement.len())),
        );
    }
    let touches = |place: Span, span: Span| {
        place.file == span.file && span.start < place.end && place.start < span.end
    };
    let within = |place: Span, span: Span| {
        touches(place, span) && place.start <= span.start && span.end <= place.end
    };
    let mut refused = Vec::new();
    for (edit, place) in edits.iter().zip(places) {
        let Some(place) = place else { continue };
        let is_to_blame = again.diagnostics.iter().any(|error| {
            let mut notes = error.notes.iter();
            within(place, error.span)
                || (error.span != error.at && touches(place, error.span))
                || notes.any(|note| within(place, note.span))
        });
        if is_to_blame {
            refused.push(edit.clone());
        }
    }
    withdraw(report, &refused);
    !refused.is_empty()
}

/// All suggestions in the order of their spans, without overlapping ones.
fn suggestions(report: &Report) -> Vec<Suggestion> {
    let all = report.diagnostics.iter();
    let mut all: Vec<Suggestion> = all.filter_map(|error| error.suggestion.clone()).collect();
    all.sort_by_key(|edit| (edit.span.file.index(), edit.span.start, edit.span.end));
    let mut last: Option<Span> = None;
    all.retain(|edit| {
        let clear = last.is_none_or(|last| {
            last.file != edit.span.file || (last.end <= edit.span.start && last != edit.span)
        });
        if clear {
            last = Some(edit.span);
        }
        clear
    });
    all
}

/// Withdraws suggestions, with their help texts.
fn withdraw(report: &mut Report, refused: &[Suggestion]) {
    for error in &mut report.diagnostics {
        if error
            .suggestion
            .as_ref()
            .is_some_and(|one| refused.contains(one))
        {
            let message = error.suggestion.take().map(|suggestion| suggestion.message);
            // More advice may follow.
            let rest = error.help.take().and_then(|help| {
                let rest = help.strip_prefix(message.as_deref()?).map(str::trim);
                Some(rest.map_or(help.clone(), str::to_owned))
            });
            error.help = rest.filter(|help| !help.is_empty());
        }
    }
}

fn path_of(report: &Report, file: FileId) -> Option<&str> {
    let file = report.sources.files().get(file.index())?;
    Some(file.path.as_str())
}

/// The changed files.
struct Changed<'a> {
    report: &'a Report,
    edits: &'a [Suggestion],
    loader: &'a dyn Loader,
}

impl Loader for Changed<'_> {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let files = self.report.sources.files();
        let Some(index) = files.iter().position(|file| file.path == path) else {
            return self.loader.read(path);
        };
        let text = &files[index].text;
        let mut changed = String::with_capacity(text.len());
        let mut from = 0;
        for edit in self
            .edits
            .iter()
            .filter(|edit| edit.span.file.index() == index)
        {
            let (start, end) = (edit.span.start as usize, edit.span.end as usize);
            changed.push_str(text.get(from..start).unwrap_or_default());
            changed.push_str(&edit.replacement);
            from = end;
        }
        changed.push_str(text.get(from..).unwrap_or_default());
        Ok(changed.into_bytes())
    }

    fn identity(&self, path: &str) -> String {
        self.loader.identity(path)
    }
}
