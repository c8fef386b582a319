//! Checks each definition by itself, without looking at others.
//!
//! Takes the objects of the files, and returns [`Definition`]s and errors. The rules and
//! their order are those of QEMU's front end. `resolve` looks up names later.

mod condition;
mod fields;
mod members;
mod names;
mod simple_union;
mod text_condition;

pub(crate) use simple_union::kind_name;
pub(crate) use text_condition::parse as parse_text_condition;

use std::collections::{BTreeSet, HashSet};

use crate::ast::{
    Definition, DefinitionKind, Expression, Files, Flags, Item, Name, Value, ValueKind,
};
use crate::diagnostic::{DefinitionName, Diagnostic, Errors, Kind, misspelt};
use crate::dialect::Rules;
use crate::doc::{Doc, SectionKind};
use crate::schema::Pragmas;
use crate::source::{FileId, Limits, Span, first_line};
use fields::Fields;

/// The keys that introduce a definition.
const METAS: [&str; 6] = ["enum", "struct", "union", "alternate", "command", "event"];

/// The result of the checks. The items are complete only if there are no errors.
pub(crate) struct Checked {
    pub(crate) items: Vec<Item<Definition>>,
    pub(crate) errors: Errors,
}

/// Checks all definitions.
pub(crate) fn check(files: &mut Files, rules: Rules, limits: &Limits) -> Checked {
    let items = std::mem::take(&mut files.items);
    let exceptions = Exceptions::new(&files.pragmas);
    let mut odd = OddNames::default();
    let mut out = Checked {
        items: Vec::with_capacity(items.len()),
        errors: Errors::new(limits.errors, rules),
    };
    for item in items {
        if out.errors.is_full() {
            break;
        }
        let item = match item {
            Item::Include(span, file) => Item::Include(span, file),
            Item::FreeForm(doc) => Item::FreeForm(doc),
            Item::Definition(expression) => {
                let mut checker = Checker {
                    rules,
                    is_old: false,
                    odd: &mut odd,
                    exceptions: &exceptions,
                    docs: &files.docs,
                    at: expression.span,
                    definition: None,
                    errors: &mut out.errors,
                };
                let definition = checker.definition(expression);
                files.old += usize::from(checker.is_old);
                let Some(definition) = definition else {
                    continue;
                };
                Item::Definition(definition)
            }
        };
        out.items.push(item);
    }
    odd.exempt(files);
    out
}

/// Items that need an exception for their names, which their dialect does not require.
#[derive(Default)]
struct OddNames {
    commands: BTreeSet<String>,
    types: BTreeSet<String>,
}

impl OddNames {
    /// Adds the exceptions that the newest dialect requires.
    fn exempt(self, files: &mut Files) {
        let Files {
            pragmas,
            pragma_homes: [_, command_home, _, _, member_home],
            ..
        } = files;
        for (names, exceptions, home) in [
            (
                self.commands,
                &mut pragmas.command_name_exceptions,
                command_home,
            ),
            (self.types, &mut pragmas.member_name_exceptions, member_home),
        ] {
            if !names.is_empty() {
                home.get_or_insert(FileId::new(0));
            }
            let written: HashSet<String> = exceptions.iter().cloned().collect();
            exceptions.extend(names.into_iter().filter(|name| !written.contains(name)));
        }
    }
}

/// The exceptions of pragmas, for look-ups.
struct Exceptions<'a> {
    doc_required: bool,
    command_names: HashSet<&'a str>,
    member_names: HashSet<&'a str>,
}

impl<'a> Exceptions<'a> {
    fn new(pragmas: &'a Pragmas) -> Self {
        let set = |names: &'a [String]| names.iter().map(String::as_str).collect();
        Exceptions {
            doc_required: pragmas.doc_required,
            command_names: set(&pragmas.command_name_exceptions),
            member_names: set(&pragmas.member_name_exceptions),
        }
    }
}

/// Checks one definition.
struct Checker<'a> {
    rules: Rules,
    /// Whether the newest dialect refuses a part of the definition.
    is_old: bool,
    odd: &'a mut OddNames,
    exceptions: &'a Exceptions<'a>,
    docs: &'a [Doc],
    /// Where errors are reported: the definition.
    at: Span,
    /// The definition, as soon as its kind is known.
    definition: Option<DefinitionName>,
    errors: &'a mut Errors,
}

impl Checker<'_> {
    /// Reports an error at a part of the definition.
    fn error(&mut self, kind: Kind, span: Span) {
        self.error_with_help(kind, span, None);
    }

    fn error_with_help(&mut self, kind: Kind, span: Span, help: Option<String>) {
        let error = self.diagnostic(kind, span).help(help);
        self.errors.push(error);
    }

    /// An error at a part of the definition.
    fn diagnostic(&self, kind: Kind, span: Span) -> Diagnostic {
        let error = Diagnostic::new(kind, self.at).pointing_at(span);
        match &self.definition {
            Some(definition) => error.in_definition(definition),
            None => error,
        }
    }

    /// Checks a definition; returns `None`, and reports errors, if it is incomplete.
    fn definition(&mut self, expression: Expression) -> Option<Definition> {
        let Expression { span, entries, doc } = expression;
        let metas: Vec<usize> = (0..entries.len())
            .filter(|i| METAS.contains(&entries[*i].key.text.as_str()))
            .collect();
        let [meta] = metas[..] else {
            let mut error = self.diagnostic(Kind::MetaKey, span);
            if let [first, others @ ..] = &metas[..] {
                error = error.pointing_at(entries[*first].key.span);
                for other in others {
                    error = error.note("this is one more", entries[*other].key.span);
                }
            } else {
                let mut keys = entries.iter().map(|entry| &entry.key);
                let guess = keys.find_map(|key| misspelt(&key.text, METAS, key.span));
                if let Some(guess) = &guess {
                    error = error.pointing_at(guess.span);
                }
                error = error.suggest(guess);
            }
            self.errors.push(error);
            return None;
        };
        let meta = METAS
            .into_iter()
            .find(|known| *known == entries[meta].key.text)?;
        let mut fields = Fields::new(span, entries);
        let name = self.name_string(fields.take(meta)?, &format!("'{meta}'"))?;
        self.definition = Some(DefinitionName {
            meta,
            name: name.text.clone(),
        });
        self.definition_name(&name, meta);
        let doc = self.check_doc(doc, &name, meta, &fields);
        let kind = match meta {
            "enum" => self.check_enum(&mut fields, &name),
            "struct" => self.check_struct(&mut fields, &name),
            "union" => self.check_union(&mut fields, &name),
            "alternate" => self.check_alternate(&mut fields),
            "command" => Some(self.check_command(&mut fields)),
            _ => Some(self.check_event(&mut fields)),
        };
        let condition = self.condition(fields.take("if"), meta);
        let features = self.features(fields.take("features"));
        self.check_flags(&fields);
        Some(Definition {
            span,
            name,
            doc,
            condition,
            features,
            kind: kind?,
        })
    }

    /// Checks that the documentation fits the kind of definition. Returns it if it belongs to the definition.
    fn check_doc(
        &mut self,
        index: Option<usize>,
        name: &Name,
        meta: &str,
        fields: &Fields,
    ) -> Option<usize> {
        let Some(doc) = index.and_then(|index| self.docs.get(index)) else {
            if self.exceptions.doc_required {
                let help = format!("write a comment '##', '# @{}:', '# TEXT', '##'", name.text);
                self.error_with_help(Kind::DocRequired, name.span, Some(help));
            }
            return None;
        };
        let symbol = doc.symbol.as_deref().unwrap_or_default();
        if symbol != name.text {
            let kind = Kind::DocForOther {
                symbol: symbol.to_owned(),
            };
            let error = self
                .diagnostic(kind, name.span)
                .note("the comment is here", first_line(doc.span));
            self.errors.push(error);
            return None;
        }
        let definition = self.definition.clone();
        let at_comment = self.rules.reports_comments();
        let mut wrong = |section, kind| {
            if let Some(section) = doc.find(section) {
                let span = section.span.unwrap_or(doc.span);
                let at = if at_comment {
                    first_line(doc.span)
                } else {
                    span
                };
                let error = Diagnostic::new(kind, at)
                    .pointing_at(span)
                    .note("the definition is here", name.span);
                self.errors.push(match &definition {
                    Some(definition) => error.in_definition(definition),
                    None => error,
                });
            }
        };
        if meta != "command" {
            wrong(
                SectionKind::Returns,
                Kind::DocOnlyForCommands { tag: "Returns" },
            );
            wrong(
                SectionKind::Errors,
                Kind::DocOnlyForCommands { tag: "Errors" },
            );
        } else if !fields.has("returns") && self.rules.complete_documentation() {
            wrong(SectionKind::Returns, Kind::DocReturnsNothing);
        }
        index
    }

    fn check_enum(&mut self, fields: &mut Fields, name: &Name) -> Option<DefinitionKind> {
        self.keys(
            fields,
            "enum",
            &["enum", "data"],
            &["if", "features", "prefix"],
        );
        let data = fields.take("data")?;
        let prefix = fields.take("prefix").and_then(|prefix| {
            if let ValueKind::Text(text) = prefix.kind {
                return Some(text);
            }
            self.error(Kind::PrefixNotString, prefix.span);
            None
        });
        let ValueKind::Array(values) = data.kind else {
            self.error(Kind::DataNotArray, data.span);
            return None;
        };
        let permissive = self.exceptions.member_names.contains(name.text.as_str());
        let values = values
            .into_iter()
            .filter_map(|value| self.enum_value(value, permissive))
            .collect();
        Some(DefinitionKind::Enum { values, prefix })
    }

    fn check_struct(&mut self, fields: &mut Fields, name: &Name) -> Option<DefinitionKind> {
        self.keys(
            fields,
            "struct",
            &["struct", "data"],
            &["base", "if", "features"],
        );
        let data = fields.take("data")?;
        let members = self.inline_members(data, "'data'", Some(&name.text));
        let base = fields
            .take("base")
            .and_then(|base| self.type_name(base, "'base'"));
        Some(DefinitionKind::Struct {
            base: base.filter(is_given),
            members: members?,
        })
    }

    fn check_union(&mut self, fields: &mut Fields, name: &Name) -> Option<DefinitionKind> {
        let simple = !fields.has("base") && !fields.has("discriminator");
        if simple && self.rules.simple_unions() {
            return self.check_simple_union(fields, name);
        }
        let required = ["union", "base", "discriminator", "data"];
        self.keys(fields, "union", &required, &["if", "features"]);
        let base = fields
            .take("base")
            .map(|base| self.members(base, "'base'", Some(&name.text)));
        let tag = fields.take("discriminator");
        let tag = tag.map(|tag| self.name_string(tag, "'discriminator'"));
        let data = fields.take("data")?;
        let ValueKind::Object(entries) = data.kind else {
            self.error(Kind::DataNotObject, data.span);
            return None;
        };
        let branches = entries
            .into_iter()
            .filter_map(|entry| self.union_branch(entry))
            .collect();
        Some(DefinitionKind::Union {
            base: base??,
            tag: tag??,
            branches,
        })
    }

    fn check_alternate(&mut self, fields: &mut Fields) -> Option<DefinitionKind> {
        self.keys(
            fields,
            "alternate",
            &["alternate", "data"],
            &["if", "features"],
        );
        let data = fields.take("data")?;
        if is_falsy(&data) {
            self.error(Kind::DataEmpty, data.span);
            return None;
        }
        let ValueKind::Object(entries) = data.kind else {
            self.error(Kind::DataNotObject, data.span);
            return None;
        };
        let branches = entries
            .into_iter()
            .filter_map(|entry| self.alternate_branch(entry))
            .collect();
        Some(DefinitionKind::Alternate { branches })
    }

    fn check_command(&mut self, fields: &mut Fields) -> DefinitionKind {
        let optional = [
            "data",
            "returns",
            "boxed",
            "if",
            "features",
            "gen",
            "success-response",
            "allow-oob",
            "allow-preconfig",
            "coroutine",
        ];
        self.keys(fields, "command", &["command"], &optional);
        let data = self.arguments(fields);
        let returns = fields
            .take("returns")
            .and_then(|ty| self.type_ref(ty, "'returns'"));
        let flags = Flags {
            gen_marshal: !fields.has("gen"),
            success_response: !fields.has("success-response"),
            boxed: fields.has("boxed"),
            allow_oob: fields.has("allow-oob"),
            allow_preconfig: fields.has("allow-preconfig"),
            coroutine: fields.has("coroutine"),
        };
        let returns = returns.filter(|ty| is_given(ty.name()));
        DefinitionKind::Command {
            data,
            returns,
            flags,
        }
    }

    fn check_event(&mut self, fields: &mut Fields) -> DefinitionKind {
        self.keys(
            fields,
            "event",
            &["event"],
            &["data", "boxed", "if", "features"],
        );
        let data = self.arguments(fields);
        DefinitionKind::Event {
            data,
            boxed: fields.has("boxed"),
        }
    }

    /// Checks that flags differ from their defaults.
    fn check_flags(&mut self, fields: &Fields) {
        for flag in ["gen", "success-response"] {
            if let Some(value) = fields.get(flag)
                && !matches!(value.kind, ValueKind::Bool(false))
            {
                let help = is_bool(value).then(|| "leave it out: that means true".to_owned());
                self.error_with_help(Kind::FlagNotFalse { flag }, value.span, help);
            }
        }
        for flag in ["boxed", "allow-oob", "allow-preconfig", "coroutine"] {
            if let Some(value) = fields.get(flag)
                && !matches!(value.kind, ValueKind::Bool(true))
            {
                let help = is_bool(value).then(|| "leave it out: that means false".to_owned());
                self.error_with_help(Kind::FlagNotTrue { flag }, value.span, help);
            }
        }
        if let (Some(oob), Some(coroutine)) = (fields.get("allow-oob"), fields.get("coroutine")) {
            let error = self
                .diagnostic(Kind::OobCoroutine, coroutine.span)
                .note("'allow-oob' is here", oob.span);
            self.errors.push(error);
        }
    }
}

fn is_bool(value: &Value) -> bool {
    matches!(value.kind, ValueKind::Bool(_))
}

/// Whether the value is false in Python, on which QEMU's front end relies in places.
fn is_falsy(value: &Value) -> bool {
    match &value.kind {
        ValueKind::Object(entries) => entries.is_empty(),
        ValueKind::Array(elements) => elements.is_empty(),
        ValueKind::Text(text) => text.is_empty(),
        ValueKind::Bool(value) => !value,
    }
}

/// QEMU's front end treats an empty name of an optional type as absent.
fn is_given(name: &Name) -> bool {
    !name.text.is_empty()
}
