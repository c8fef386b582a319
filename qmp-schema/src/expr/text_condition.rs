//! Build conditions in the form used until QEMU 6.1: C text, or an array of texts that must all hold.
//!
//! Only tests of whether symbols are defined are supported. QEMU never used others, and today's
//! conditions cannot express others.

use super::Checker;
use crate::ast::{Value, ValueKind};
use crate::diagnostic::Kind;
use crate::parse::{TextCondition, text_condition};
use crate::schema::Condition;

impl Checker<'_> {
    /// Parses the value of an `if`.
    pub(super) fn text_condition(&mut self, value: Value, what: &str) -> Option<Condition> {
        self.is_old = true;
        let span = value.span;
        let condition = match value.kind {
            ValueKind::Text(text) => parse(&text),
            ValueKind::Array(texts) => {
                let conditions: Option<Vec<_>> = texts.iter().map(one_of_array).collect();
                conditions.and_then(|conditions| joined(conditions, Condition::All))
            }
            ValueKind::Object(_) | ValueKind::Bool(_) => None,
        };
        if condition.is_none() {
            let what = what.to_owned();
            self.error(Kind::ConditionText { what }, span);
        }
        condition
    }
}

fn one_of_array(value: &Value) -> Option<Condition> {
    match &value.kind {
        ValueKind::Text(text) => parse(text),
        _ => None,
    }
}

/// Parses a text. `None` if it is not supported.
pub(crate) fn parse(text: &str) -> Option<Condition> {
    build(text_condition(text)?)
}

/// The recursion is bounded by the parser.
fn build(condition: TextCondition<'_>) -> Option<Condition> {
    let all = |conditions: Vec<TextCondition<'_>>| -> Option<Vec<Condition>> {
        conditions.into_iter().map(build).collect()
    };
    match condition {
        TextCondition::Defined(symbol) => {
            let fine = crate::condition::is_symbol(symbol);
            fine.then(|| Condition::Defined(symbol.to_owned()))
        }
        TextCondition::Not(condition) => Some(Condition::Not(Box::new(build(*condition)?))),
        TextCondition::All(conditions) => joined(all(conditions)?, Condition::All),
        TextCondition::Any(conditions) => joined(all(conditions)?, Condition::Any),
    }
}

/// Joins several conditions; `None` if there are none.
fn joined(
    mut conditions: Vec<Condition>,
    join: fn(Vec<Condition>) -> Condition,
) -> Option<Condition> {
    match conditions.len() {
        0 => None,
        1 => conditions.pop(),
        _ => Some(join(conditions)),
    }
}

#[cfg(test)]
mod tests {
    use super::parse;
    use crate::dump::repr;

    #[test]
    fn texts_have_a_meaning() {
        for (text, meaning) in [
            ("defined(A)", "'A'"),
            (" defined ( A_1 ) ", "'A_1'"),
            ("defined A", "'A'"),
            ("!defined(A)", "{'not': 'A'}"),
            ("!!defined(A)", "'A'"),
            (
                "defined(A) && defined(B)&&defined(C)",
                "{'all': ['A', 'B', 'C']}",
            ),
            (
                "defined(A) || defined(B) && !defined(C)",
                "{'any': ['A', {'all': ['B', {'not': 'C'}]}]}",
            ),
            (
                "!(defined(A) || defined(B)) && defined(C)",
                "{'all': [{'not': {'any': ['A', 'B']}}, 'C']}",
            ),
            ("((defined(A)))", "'A'"),
        ] {
            assert_eq!(
                parse(text).as_ref().map(repr).as_deref(),
                Some(meaning),
                "{text}"
            );
        }
    }

    #[test]
    fn other_texts_have_none() {
        for text in [
            "",
            " ",
            "A",
            "CONFIG_A",
            "defined()",
            "defined(A",
            "defined(A))",
            "definedA",
            "defined(a)",
            "defined(1A)",
            "defined(A) &&",
            "|| defined(A)",
            "defined(A) defined(B)",
            "defined(A) & defined(B)",
            "A == 1",
            "!",
            "()",
            "defined((A))",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
        let deep = |depth: usize| format!("{}defined(A){}", "(".repeat(depth), ")".repeat(depth));
        assert!(parse(&deep(30)).is_some());
        assert_eq!(parse(&deep(100_000)), None);
        assert!(parse(&format!("{}defined(A)", "!".repeat(100_001))).is_some());
    }
}
