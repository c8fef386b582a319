//! The dates of the parts of a schema, as JSON.

use std::fmt::Write;

use qmp_history::{Release, When, Widened, matches};
use serde_json::{Value, json};

/// The dates of a part as JSON. `oldest` is the oldest release of the history, as in `5.2`.
#[must_use]
pub fn to_json(when: &When, oldest: &str) -> Value {
    json!({
        "path": when.path,
        "kind": when.kind.as_str(),
        "since": when.since.map(Release::series),
        "since-or-earlier": when.since.is_none().then_some(oldest),
        "deprecated": when.deprecated.map(Release::series),
        "until": when.until.map(Release::series),
        "gone": when.gone.map(Release::series),
        "open": {
            "since": when.open.since.map(Release::series),
            "deprecated": when.open.deprecated.map(Release::series),
            "gone": when.open.gone.map(Release::series),
        },
        "now": when.now,
        "unstable": when.unstable,
        "if": when.condition.as_ref().map(ToString::to_string),
        "flagged": when.flagged.map(Release::series),
        "instead": when.instead,
        "notes": when.caveats.iter().map(|caveat| json!({
            "since": caveat.since.map(Release::series),
            "until": caveat.until.map(Release::series),
            "breaks": caveat.breaks,
            "text": caveat.text,
        })).collect::<Value>(),
    })
}

/// The answers for all definitions and their parts, as a table that [`Table`] reads.
#[must_use]
pub fn table(widened: &Widened, oldest: &str) -> String {
    let mut answers = widened.when("*");
    answers.extend(widened.when("*.*"));
    answers.sort_by(|one, other| one.path.cmp(&other.path));
    let mut text = format!("{oldest}\n");
    for when in answers {
        let mut answer = to_json(&when, oldest);
        if let Some(members) = answer.as_object_mut() {
            members.retain(|_, value| !is_empty(value));
        }
        // Writing to a string does not fail.
        let _ = writeln!(text, "{}\t{answer}", when.path);
    }
    text
}

/// Whether a member of an answer is left out of a table.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.values().all(Value::is_null),
        _ => false,
    }
}

/// Precomputed dates: a line with the oldest release, and for each part, sorted by path, a line with its path, a tab, and
/// the JSON without its empty members.
#[derive(Debug, Default)]
pub struct Table<'t> {
    oldest: &'t str,
    lines: Vec<(&'t str, &'t str)>,
}

impl<'t> Table<'t> {
    /// Reads a table.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let (oldest, rest) = text.split_once('\n').unwrap_or_default();
        let lines = rest.lines().filter_map(|line| line.split_once('\t'));
        Self {
            oldest,
            lines: lines.collect(),
        }
    }

    /// The oldest release of the history.
    #[must_use]
    pub fn oldest(&self) -> &'t str {
        self.oldest
    }

    /// Whether there is an answer for a path.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        !self.exact(path).is_empty()
    }

    /// The lines: paths, sorted, and what there is to say, as JSON without its empty members.
    pub(crate) fn lines(&self) -> &[(&'t str, &'t str)] {
        &self.lines
    }

    /// The lines of a path; several if its parts have the same name in messages of different kinds.
    pub(crate) fn exact(&self, path: &str) -> &[(&'t str, &'t str)] {
        let start = self.lines.partition_point(|(known, _)| *known < path);
        let rest = self.lines.get(start..).unwrap_or_default();
        let end = rest.partition_point(|(known, _)| *known == path);
        rest.get(..end).unwrap_or_default()
    }

    /// The answers for a path, in which `*` stands for any text; `None` if the table does not go so deep.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<Vec<Value>> {
        let parts: Vec<&str> = path.split('.').collect();
        if parts.len() > 2 {
            return None;
        }
        let fits = |known: &str| {
            let mut names = known.split('.');
            let mut parts = parts.iter();
            parts.all(|part| names.next().is_some_and(|name| matches(part, name)))
                && names.next().is_none()
        };
        let found = self.lines.iter().filter(|(known, _)| fits(known));
        let answers =
            found.map(|(_, answer)| full(serde_json::from_str(answer).unwrap_or_default()));
        Some(answers.collect())
    }
}

/// An answer with its empty members.
fn full(mut answer: Value) -> Value {
    let dates = json!({ "since": null, "deprecated": null, "gone": null });
    let defaults = json!({
        "since": null,
        "since-or-earlier": null,
        "deprecated": null,
        "until": null,
        "gone": null,
        "open": dates,
        "now": null,
        "unstable": false,
        "if": null,
        "flagged": null,
        "instead": null,
        "notes": [],
    });
    if let (Some(members), Value::Object(defaults)) = (answer.as_object_mut(), defaults) {
        for (key, value) in defaults {
            members.entry(key).or_insert(value);
        }
    }
    answer
}
