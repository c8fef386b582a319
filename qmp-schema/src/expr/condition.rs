//! Build conditions and feature flags.

use super::Checker;
use super::fields::Fields;
use super::names::Permit;
use super::parse_text_condition;
use crate::ast::{Feature, KeyValue, Value, ValueKind};
use crate::condition::is_symbol;
use crate::diagnostic::{Kind, Suggestion};
use crate::schema::Condition;

impl Checker<'_> {
    /// Parses the value of an `if`, if there is one.
    pub(super) fn condition(&mut self, value: Option<Value>, what: &str) -> Option<Condition> {
        let value = value?;
        // No text is valid in both forms: a bare symbol was never accepted as C text.
        let is_new = match &value.kind {
            ValueKind::Text(text) => is_symbol(text),
            ValueKind::Object(_) => true,
            ValueKind::Array(_) | ValueKind::Bool(_) => false,
        };
        let old = self.rules.textual_conditions();
        if old && !(is_new && self.rules.conditions()) {
            return self.text_condition(value, what);
        }
        self.one_condition(value, what)
    }

    /// The recursion is bounded by `Limits::nesting`.
    fn one_condition(&mut self, value: Value, what: &str) -> Option<Condition> {
        let span = value.span;
        match value.kind {
            ValueKind::Text(text) => {
                if !is_symbol(&text) {
                    // For a while, objects were accepted, with C texts in them.
                    if self.rules.textual_conditions()
                        && let Some(condition) = parse_text_condition(&text)
                    {
                        self.is_old = true;
                        return Some(condition);
                    }
                    let suggestion = symbol_for(&text).map(|s| Suggestion::did_you_mean(&s, span));
                    let kind = Kind::ConditionIdentifier {
                        text,
                        what: what.to_owned(),
                    };
                    let error = self.diagnostic(kind, span).suggest(suggestion);
                    self.errors.push(error);
                    return None;
                }
                Some(Condition::Defined(text))
            }
            ValueKind::Object(mut entries) => {
                let known = entries.iter().all(|e| operator(&e.key.text).is_some());
                let one = entries.len() == 1;
                if known && one {
                    return self.operation(entries.pop()?, what);
                }
                let fields = Fields::new(span, entries);
                let of = format!("'if' condition of {what}");
                self.keys(&fields, &of, &[], &["all", "any", "not"]);
                if known {
                    self.error(
                        Kind::ConditionConflict {
                            what: what.to_owned(),
                        },
                        span,
                    );
                }
                None
            }
            ValueKind::Array(_) | ValueKind::Bool(_) => {
                self.error(
                    Kind::ConditionType {
                        what: what.to_owned(),
                    },
                    span,
                );
                None
            }
        }
    }

    fn operation(&mut self, entry: KeyValue, what: &str) -> Option<Condition> {
        let operator = operator(&entry.key.text)?;
        if operator == "not" {
            return Some(Condition::Not(Box::new(
                self.one_condition(entry.value, what)?,
            )));
        }
        let span = entry.value.span;
        let ValueKind::Array(operands) = entry.value.kind else {
            self.error(
                Kind::ConditionNotArray {
                    operator,
                    what: what.to_owned(),
                },
                span,
            );
            return None;
        };
        if operands.is_empty() {
            self.error(
                Kind::ConditionEmpty {
                    what: what.to_owned(),
                },
                span,
            );
        }
        let operands = operands
            .into_iter()
            .filter_map(|operand| self.one_condition(operand, what))
            .collect();
        Some(if operator == "all" {
            Condition::All(operands)
        } else {
            Condition::Any(operands)
        })
    }

    /// Parses the value of `features`, if there is one.
    pub(super) fn features(&mut self, value: Option<Value>) -> Vec<Feature> {
        let Some(value) = value else {
            return Vec::new();
        };
        let ValueKind::Array(features) = value.kind else {
            self.error(Kind::FeaturesNotArray, value.span);
            return Vec::new();
        };
        features
            .into_iter()
            .filter_map(|feature| self.feature(feature))
            .collect()
    }

    fn feature(&mut self, feature: Value) -> Option<Feature> {
        let mut what = "'features' member".to_owned();
        let (name, condition) = match feature.kind {
            ValueKind::Object(entries) => {
                let mut fields = Fields::new(feature.span, entries);
                self.keys(&fields, &what, &["name"], &["if"]);
                (fields.take("name")?, fields.take("if"))
            }
            _ => (feature, None),
        };
        let name = self.name_string(name, &what)?;
        what = format!("{what} '{}'", name.text);
        self.lower_name(&name, &what, Permit::default());
        let condition = self.condition(condition, &what);
        Some(Feature { name, condition })
    }
}

fn operator(key: &str) -> Option<&'static str> {
    ["all", "any", "not"]
        .into_iter()
        .find(|operator| *operator == key)
}

/// The configuration symbol that a text probably means.
fn symbol_for(text: &str) -> Option<String> {
    let inner = text
        .strip_prefix("defined(")
        .and_then(|rest| rest.strip_suffix(')'));
    let symbol = inner.unwrap_or(text).trim().to_ascii_uppercase();
    is_symbol(&symbol).then_some(symbol)
}
