//! A reply for all builds at once: JSON in which items of lists have conditions.

use std::borrow::Cow;

use serde_json::Value;

use qmp_schema::condition::Defines;
use qmp_schema::schema::Condition;

/// A value.
pub(super) enum Tree<'a> {
    Null,
    True,
    Text(Cow<'a, str>),
    List(Vec<Item<'a>>),
    /// The first field identifies an object in its list.
    Object(Vec<(&'static str, Tree<'a>)>),
}

/// An item of a list.
pub(super) struct Item<'a> {
    /// The name in the schema.
    pub(super) name: &'a str,
    /// The builds that have it.
    pub(super) condition: Option<&'a Condition>,
    pub(super) tree: Tree<'a>,
}

impl<'a> Tree<'a> {
    /// A text of the schema.
    pub(super) fn text(text: &'a str) -> Self {
        Tree::Text(text.into())
    }

    /// The value in a build.
    pub(super) fn to_json(&self, defines: &Defines) -> Value {
        match self {
            Tree::Null => Value::Null,
            Tree::True => Value::Bool(true),
            Tree::Text(text) => Value::from(text.as_ref()),
            Tree::List(items) => list(items, defines),
            Tree::Object(fields) => {
                let fields = fields.iter();
                fields
                    .map(|(key, tree)| ((*key).to_owned(), tree.to_json(defines)))
                    .collect()
            }
        }
    }

    /// Whether an element of a list in an answer is this one: what tells it from the others is its text,
    /// or the first field of an object.
    pub(super) fn is_marked_as(&self, answer: &Value) -> bool {
        match self {
            Tree::Text(text) => answer.as_str() == Some(text.as_ref()),
            Tree::Object(fields) => match fields.first() {
                Some((key, Tree::Text(text))) => answer[*key].as_str() == Some(text.as_ref()),
                _ => false,
            },
            Tree::Null | Tree::True | Tree::List(_) => false,
        }
    }
}

impl Item<'_> {
    /// Whether a build has it.
    pub(super) fn is_in(&self, defines: &Defines) -> bool {
        self.condition.is_none_or(|c| c.holds(defines))
    }
}

/// The list in a build.
pub(super) fn list(items: &[Item<'_>], defines: &Defines) -> Value {
    let items = items.iter().filter(|item| item.is_in(defines));
    items.map(|item| item.tree.to_json(defines)).collect()
}
