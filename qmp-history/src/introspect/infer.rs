//! What a build defines, from what a server answers.
//!
//! Takes a [`Schema`] and an answer to `query-qmp-schema`, gives the symbols that explain which
//! parts of the schema are in the answer. Must not guess: an answer that no build of the schema
//! gives is refused.

use qmp_text::printable;
use std::collections::BTreeSet;

use serde_json::Value;

use super::solve::{Contradiction, Fact, Known};
use super::tree::{Item, Tree};
use super::{Names, build};
use crate::shown::shown;
use qmp_schema::condition::{Defines, symbols};
use qmp_schema::schema::Schema;

/// What an answer says of a build.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inferred {
    /// Symbols with which the schema gives exactly this answer.
    pub defines: Defines,
    /// The symbols of the schema that may be defined or not for all that the answer says. Those
    /// among them without which it cannot be explained are in `defines`, the others are not.
    pub open: BTreeSet<String>,
}

/// Why an answer is not one of a server that was built from the schema.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{place}{}{problem}",
    if place.is_empty() { "" } else { ": " },
    place = printable(.place),
    problem = printable(.problem),
)]
pub struct Mismatch {
    /// The place in the answer, with the names that the schema has: `query-status.arg-type`.
    pub place: String,
    /// What is wrong there.
    pub problem: String,
}

/// Finds out which symbols a server's build defines from its answer to `query-qmp-schema`.
///
/// # Errors
/// If no build of the schema is found that gives that answer: the server was built from another one.
/// (Where alternatives are open and exclude each other in a roundabout way, a build can be missed;
/// no schema of QEMU's has such conditions.)
pub fn infer(schema: &Schema, answer: &Value) -> Result<Inferred, Mismatch> {
    let entries = build::entries(schema, Names::Masked);
    let mut facts = Vec::new();
    compare_list(&entries, answer, &mut Place::default(), &mut facts)?;
    let mut known = Known::default();
    let contradiction = |Contradiction(index): Contradiction| {
        let fact = facts.get(index);
        Mismatch {
            place: fact.map_or_else(String::new, |fact| fact.place.clone()),
            problem: format!(
                "that it is {} contradicts what else there is under the same conditions",
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

/// A place in an answer.
#[derive(Default)]
struct Place<'a>(Vec<&'a str>);

impl<'a> Place<'a> {
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

/// Compares a part of an answer with what all builds have; the recursion goes as deep as the tree.
fn compare<'a>(
    tree: &'a Tree<'a>,
    answer: &Value,
    place: &mut Place<'a>,
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

/// Finds the items of a list in an answer, where they must be in the same order.
fn compare_list<'a>(
    items: &'a [Item<'a>],
    answer: &Value,
    place: &mut Place<'a>,
    facts: &mut Vec<Fact<'a>>,
) -> Result<(), Mismatch> {
    let Value::Array(answers) = answer else {
        return place.mismatch("the answer has no array there");
    };
    let mut answers = answers.iter().peekable();
    for item in items {
        let (key, mark) = item.tree.mark();
        let is_it = |answer: &&Value| {
            let found = key.map_or(Some(*answer), |key| answer.get(key));
            found.and_then(Value::as_str) == Some(mark)
        };
        let found = answers.next_if(is_it);
        place.with(item.name, |place| {
            match (item.condition, found) {
                (None, None) => {
                    return place.mismatch("the answer lacks it, at least in that place");
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
