//! One definition of a snapshot, as its line has it: types are names.

use std::collections::HashMap;
use std::sync::Arc;

use serde::Deserialize;

/// A definition.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "these are the language's flags"
)]
pub(crate) struct Record {
    pub(crate) kind: Kind,
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) implied: bool,
    #[serde(default, rename = "if")]
    pub(crate) condition: Option<Condition>,
    #[serde(default)]
    pub(crate) features: Vec<Feature>,
    #[serde(default)]
    pub(crate) prefix: Option<String>,
    #[serde(default)]
    pub(crate) values: Vec<Value>,
    #[serde(default)]
    pub(crate) base: Option<String>,
    #[serde(default)]
    pub(crate) members: Vec<Member>,
    #[serde(default)]
    pub(crate) tag: Option<String>,
    #[serde(default)]
    pub(crate) tag_type: Option<String>,
    #[serde(default)]
    pub(crate) branches: Vec<Branch>,
    #[serde(default)]
    pub(crate) arguments: Option<String>,
    #[serde(default)]
    pub(crate) returns: Option<String>,
    #[serde(default)]
    pub(crate) data: Option<String>,
    #[serde(default)]
    pub(crate) no_gen: bool,
    #[serde(default)]
    pub(crate) no_success_response: bool,
    #[serde(default)]
    pub(crate) boxed: bool,
    #[serde(default)]
    pub(crate) allow_oob: bool,
    #[serde(default)]
    pub(crate) allow_preconfig: bool,
    #[serde(default)]
    pub(crate) coroutine: bool,
}

/// The kinds of definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Enum,
    Object,
    Alternate,
    Command,
    Event,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Value {
    pub(crate) name: String,
    #[serde(default, rename = "if")]
    pub(crate) condition: Option<Condition>,
    #[serde(default)]
    pub(crate) features: Vec<Feature>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Member {
    pub(crate) name: String,
    #[serde(rename = "type")]
    pub(crate) ty: String,
    #[serde(default)]
    pub(crate) optional: bool,
    #[serde(default, rename = "if")]
    pub(crate) condition: Option<Condition>,
    #[serde(default)]
    pub(crate) features: Vec<Feature>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Branch {
    pub(crate) name: String,
    #[serde(rename = "type")]
    pub(crate) ty: String,
    #[serde(default, rename = "if")]
    pub(crate) condition: Option<Condition>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Feature {
    pub(crate) name: String,
    #[serde(default, rename = "if")]
    pub(crate) condition: Option<Condition>,
}

/// A build condition, as it is written.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Condition {
    Defined(String),
    All { all: Vec<Condition> },
    Any { any: Vec<Condition> },
    Not { not: Box<Condition> },
}

impl Condition {
    /// The same in the words of the schema.
    pub(crate) fn resolve(&self) -> crate::schema::Condition {
        use crate::schema::Condition as Resolved;
        let list = |parts: &[Condition]| parts.iter().map(Condition::resolve).collect();
        match self {
            Condition::Defined(symbol) => Resolved::Defined(symbol.clone()),
            Condition::All { all } => Resolved::All(list(all)),
            Condition::Any { any } => Resolved::Any(list(any)),
            Condition::Not { not } => Resolved::Not(Box::new(not.resolve())),
        }
    }
}

/// The definitions of one release, by name.
#[derive(Debug, Default)]
pub(crate) struct Records {
    /// In the order of the schema's source.
    pub(crate) order: Vec<Arc<Record>>,
    by_name: HashMap<String, usize>,
}

impl Records {
    /// Adds a definition. The first of a name counts.
    pub(crate) fn push(&mut self, record: Arc<Record>) {
        let index = self.order.len();
        self.by_name.entry(record.name.clone()).or_insert(index);
        self.order.push(record);
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Record> {
        self.by_name.get(name).map(|index| &*self.order[*index])
    }

    /// The members of a struct, or the common ones of a union, those of the bases first. A chain of
    /// bases is no longer than there are definitions, whatever the file says.
    pub(crate) fn members<'r>(&'r self, record: &'r Record) -> Vec<&'r Member> {
        let mut chain = vec![record];
        while let Some(base) = chain.last().and_then(|last| self.get(last.base.as_ref()?)) {
            if chain.len() > self.order.len() {
                break;
            }
            chain.push(base);
        }
        chain
            .iter()
            .rev()
            .flat_map(|record| &record.members)
            .collect()
    }

    /// What the name of a type stands for.
    pub(crate) fn find<'r>(&'r self, name: &'r str) -> Found<'r> {
        if let Some(record) = self.get(name) {
            return Found::Record(record);
        }
        // No written type may have such a name.
        match name.strip_suffix("List") {
            Some(element) => Found::Array(element),
            None => Found::Builtin(name),
        }
    }
}

/// What the name of a type stands for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Found<'r> {
    Record(&'r Record),
    /// An array of what has this name.
    Array(&'r str),
    /// A predefined type, or nothing.
    Builtin(&'r str),
}
