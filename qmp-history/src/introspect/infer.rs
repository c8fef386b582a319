//! Infers the symbols of a build from the reply of its server.
//!
//! Takes a [`Schema`] and a reply to `query-qmp-schema`, returns the symbols that explain which
//! parts of the schema are in the reply. It never guesses: a reply that no build of the schema
//! gives is an error.

use qmp_text::printable;
use std::collections::BTreeSet;

use serde_json::Value;

use super::solve::{Contradiction, Fact, Known};
use super::tree::{Item, Tree};
use super::{Names, build};
use crate::shown::shown;
use qmp_schema::condition::{Defines, symbols};
use qmp_schema::schema::Schema;

/// The symbols of a build, inferred from a reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inferred {
    /// Symbols with which the schema gives exactly this reply.
    pub defines: Defines,
    /// The symbols of the schema that the reply does not determine. Those that are needed to explain
    /// the reply are also in `defines`.
    pub open: BTreeSet<String>,
}

/// The error for a reply that no build of the schema gives.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{place}{}{problem}",
    if place.is_empty() { "" } else { ": " },
    place = printable(.place),
    problem = printable(.problem),
)]
pub struct Mismatch {
    /// The path in the reply, with the names in the schema: `query-status.arg-type`.
    pub place: String,
    /// The problem.
    pub problem: String,
}

/// Infers the symbols that the build of a server defines from its reply to `query-qmp-schema`.
///
/// # Errors
/// If no build of the schema that gives this reply is found: the server was built from another schema.
/// (A build can be missed if undetermined alternatives exclude each other indirectly; no schema of QEMU
/// has such conditions.)
pub fn infer(schema: &Schema, answer: &Value) -> Result<Inferred, Mismatch> {
    let entries = build::entries(schema, Names::Masked);
    let mut facts = Vec::new();
    compare_list(&entries, answer, &mut ReplyPath::default(), &mut facts)?;
    let mut known = Known::default();
    let contradiction = |Contradiction(index): Contradiction| {
        let fact = facts.get(index);
        Mismatch {
            place: fact.map_or_else(String::new, |fact| fact.place.clone()),
            problem: format!(
                "that it is {} contradicts other items with the same conditions",
                match fact {
                    Some(Fact { holds: true, .. }) => "there",
                    _ => "not there",
                }
            ),
        }
    };
    known.follow(&facts).map_err(contradiction)?;
    let open = symbols(schema)
        .into_iter()
        .filter(|symbol| !known.symbols.contains_key(symbol))
        .map(str::to_owned)
        .collect();
    known.choose(&facts).map_err(contradiction)?;
    let symbols = known.symbols.iter();
    let defines = symbols.filter_map(|(symbol, defined)| defined.then_some(*symbol));
    Ok(Inferred {
        defines: defines.collect(),
        open,
    })
}

/// A path in a reply.
#[derive(Default)]
struct ReplyPath<'a>(Vec<&'a str>);

impl<'a> ReplyPath<'a> {
    fn text(&self) -> String {
        self.0.join(".")
    }

    fn with<T>(&mut self, step: &'a str, act: impl FnOnce(&mut Self) -> T) -> T {
        self.0.push(step);
        let result = act(self);
        self.0.pop();
        result
    }

    fn mismatch<T>(&self, problem: impl Into<String>) -> Result<T, Mismatch> {
        Err(Mismatch {
            place: self.text(),
            problem: problem.into(),
        })
    }
}

/// Compares a part of a reply with the tree of all builds; the recursion is as deep as the tree.
fn compare<'a>(
    tree: &'a Tree<'a>,
    answer: &Value,
    place: &mut ReplyPath<'a>,
    facts: &mut Vec<Fact<'a>>,
) -> Result<(), Mismatch> {
    let differs = |expected: &dyn std::fmt::Display| {
        place.mismatch(format!(
            "the schema gives {expected}, the answer {}",
            shown(answer)
        ))
    };
    match tree {
        Tree::Null if answer.is_null() => Ok(()),
        Tree::Null => differs(&"null"),
        Tree::True if *answer == true => Ok(()),
        Tree::True => differs(&"true"),
        Tree::Text(text) if answer == text.as_ref() => Ok(()),
        Tree::Text(text) => differs(&Value::from(text.as_ref())),
        Tree::List(items) => compare_list(items, answer, place, facts),
        Tree::Object(fields) => {
            let Value::Object(object) = answer else {
                return place.mismatch("the answer has no object there");
            };
            for (key, tree) in fields {
                match object.get(*key) {
                    None => return place.mismatch(format!("the answer lacks '{key}'")),
                    Some(answer) => {
                        place.with(key, |place| compare(tree, answer, place, facts))?;
                    }
                }
            }
            let is_unknown = |key: &&String| fields.iter().all(|(known, _)| known != key);
            match object.keys().find(is_unknown) {
                None => Ok(()),
                Some(key) => {
                    let key = shown(&Value::from(key.as_str()));
                    place.mismatch(format!("the schema lacks {key}"))
                }
            }
        }
    }
}

/// Finds the items of a list in a reply, which must have the same order.
fn compare_list<'a>(
    items: &'a [Item<'a>],
    answer: &Value,
    place: &mut ReplyPath<'a>,
    facts: &mut Vec<Fact<'a>>,
) -> Result<(), Mismatch> {
    let Value::Array(answers) = answer else {
        return place.mismatch("the answer has no array there");
    };
    let mut answers = answers.iter().peekable();
    for item in items {
        let found = answers.next_if(|answer| item.tree.is_marked_as(answer));
        place.with(item.name, |place| {
            match (item.condition, found) {
                (None, None) => {
                    return place.mismatch("the answer lacks it in that position");
                }
                (None, Some(_)) => {}
                (Some(condition), found) => facts.push(Fact {
                    condition,
                    holds: found.is_some(),
                    place: place.text(),
                }),
            }
            found.map_or(Ok(()), |found| compare(&item.tree, found, place, facts))
        })?;
    }
    match answers.next() {
        None => Ok(()),
        Some(more) => {
            let name = more.get("name").unwrap_or(more);
            place.mismatch(format!("the schema lacks {}", shown(name)))
        }
    }
}
