//! Compares the files of schemas, and their pragmas.

use qmp_schema::schema::{BUILTIN_MODULE, Entity, Module, Schema};

use super::graph::Spot;
use super::{About, Comparer};
use crate::change::Change;
use crate::rule::RuleId;

impl Comparer<'_> {
    /// Compares pragmas and includes.
    pub(super) fn files(&mut self) {
        if !(self.old.side.visibility.files && self.new.side.visibility.files) {
            return;
        }
        let (old, new) = (self.old.side.schema, self.new.side.schema);
        for ((name, was), (_, is)) in pragmas(old).into_iter().zip(pragmas(new)) {
            if was != is {
                let about = About {
                    old: was,
                    new: is,
                    ..About::item(name)
                };
                self.note(Spot::Nowhere, Change::Plain(RuleId::PragmaChanged), about);
            }
        }
        for (id, was) in old.modules() {
            // The second module is the entry file, whose name does not matter.
            let twin = new.modules().find(|(other, is)| match id.index() {
                1 => other.index() == 1,
                _ => is.name == was.name,
            });
            let Some((_, is)) = twin.filter(|_| was.name != BUILTIN_MODULE) else {
                continue;
            };
            let (was_list, is_list) = (included(old, was), included(new, is));
            if was_list != is_list {
                let about = About {
                    old: was_list.join(", "),
                    new: is_list.join(", "),
                    ..About::item(&was.name)
                };
                self.note(Spot::Nowhere, Change::Plain(RuleId::IncludeChanged), about);
            }
        }
    }
}

/// The names and values of all pragmas. The order in a list does not matter.
fn pragmas(schema: &Schema) -> [(&'static str, String); 5] {
    let pragmas = schema.pragmas();
    let list = |names: &[String]| {
        let mut names = names.to_vec();
        names.sort_unstable();
        names.join(", ")
    };
    [
        ("doc-required", pragmas.doc_required.to_string()),
        (
            "command-name-exceptions",
            list(&pragmas.command_name_exceptions),
        ),
        (
            "command-returns-exceptions",
            list(&pragmas.command_returns_exceptions),
        ),
        (
            "documentation-exceptions",
            list(&pragmas.documentation_exceptions),
        ),
        (
            "member-name-exceptions",
            list(&pragmas.member_name_exceptions),
        ),
    ]
}

/// The files that a file includes, sorted.
fn included<'s>(schema: &'s Schema, module: &Module) -> Vec<&'s str> {
    let includes = module.entities.iter().filter_map(|entity| match *entity {
        Entity::Include(id) => Some(schema[id].name.as_str()),
        Entity::Type(_) | Entity::Command(_) | Entity::Event(_) => None,
    });
    let mut names: Vec<&str> = includes.collect();
    names.sort_unstable();
    names.dedup();
    names
}
