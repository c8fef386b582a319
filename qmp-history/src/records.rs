//! The definitions of one release, by name.

use std::collections::HashMap;
use std::sync::Arc;

use crate::record::{Member, Record};

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
