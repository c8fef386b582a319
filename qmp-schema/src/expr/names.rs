//! The rules for names: characters, case, and reserved names.
//!
//! See docs/devel/qapi-code-gen.rst, section "Naming rules and reserved names".

use super::Checker;
use crate::ast::{Name, Value, ValueKind};
use crate::diagnostic::{Kind, Suggestion};
use crate::parse::name_stem;
use crate::resolve::c_name;

/// Permitted exceptions to the rules about case.
#[derive(Clone, Copy, Default)]
pub(super) struct Permit {
    pub(super) upper: bool,
    pub(super) underscore: bool,
}

impl Permit {
    /// Permits both or neither.
    pub(super) fn both(permissive: bool) -> Permit {
        Permit {
            upper: permissive,
            underscore: permissive,
        }
    }
}

impl Checker<'_> {
    /// Parses a name, which must be a string.
    pub(super) fn name_string(&mut self, value: Value, what: &str) -> Option<Name> {
        let what = what.to_owned();
        self.text(value, Kind::NameNotString { what })
    }

    /// A value that must be a string, and the error if it is not.
    pub(super) fn text(&mut self, value: Value, error: Kind) -> Option<Name> {
        let span = value.span;
        let ValueKind::Text(text) = value.kind else {
            self.error(error, span);
            return None;
        };
        Some(Name { text, span })
    }

    /// The stem of a name, without the prefixes for downstream and experimental names.
    fn stem<'n>(&mut self, text: &'n str, name: &Name, what: &str) -> Option<&'n str> {
        // `q_` is reserved for the schema compiler.
        let reserved = text.starts_with("q_") || text.starts_with("q-");
        let stem = if reserved { None } else { name_stem(text) };
        if stem.is_none() {
            self.error(
                Kind::NameInvalid {
                    what: what.to_owned(),
                },
                name.span,
            );
        }
        stem
    }

    /// Checks the name of a command, member, value, branch or feature.
    pub(super) fn lower_name(&mut self, name: &Name, what: &str, permit: Permit) {
        self.lower_text(&name.text, name, what, permit);
    }

    /// Checks a text that is derived from the name.
    pub(super) fn lower_text(&mut self, text: &str, name: &Name, what: &str, permit: Permit) {
        let Some(stem) = self.stem(text, name, what) else {
            return;
        };
        let upper = !permit.upper && stem.contains(|c: char| c.is_ascii_uppercase());
        let underscore = !permit.underscore && stem.contains('_');
        if !self.rules.strict_names() && !upper {
            // The newest dialect requires a pragma.
            if underscore && let Some(definition) = &self.definition {
                self.odd.types.insert(definition.name.clone());
            }
            return;
        }
        if upper || underscore {
            let what = what.to_owned();
            let better = words(stem).join("-");
            self.bad_case(Kind::NameNotLower { what }, name, stem, &better);
        }
    }

    /// Reports a name in the wrong case, and suggests the right one.
    fn bad_case(&mut self, kind: Kind, name: &Name, stem: &str, better: &str) {
        let mut error = self.diagnostic(kind, name.span);
        if let Some(prefix) = name.text.strip_suffix(stem) {
            // The `*` of an optional member is part of the span, but not of the name.
            let length = (name.span.end - name.span.start) as usize;
            let mark = if length > name.text.len() + 2 {
                "*"
            } else {
                ""
            };
            let better = format!("{prefix}{better}");
            error = error.suggest(Suggestion {
                message: format!("that would be '{better}'"),
                span: name.span,
                replacement: format!("'{mark}{better}'"),
            });
        }
        self.errors.push(error);
    }

    /// Checks the name of a member, without the `*`.
    pub(super) fn member_name(&mut self, name: &Name, what: &str, permit: Permit) {
        self.lower_name(name, what, permit);
        let c_name = c_name(&name.text);
        // QEMU generates the C members `u` and `has_…`.
        if c_name == "u" || c_name.starts_with("has_") {
            self.error(
                Kind::NameReserved {
                    what: what.to_owned(),
                },
                name.span,
            );
        }
    }

    /// Checks the name of a definition.
    pub(super) fn definition_name(&mut self, name: &Name, meta: &'static str) {
        if !self.rules.strict_names() {
            return self.any_definition_name(name, meta);
        }
        match meta {
            "event" => {
                let Some(stem) = self.stem(&name.text, name, meta) else {
                    return;
                };
                if stem.contains(|c: char| c.is_ascii_lowercase() || c == '-') {
                    let what = meta.to_owned();
                    let better = words(stem).join("_").to_ascii_uppercase();
                    self.bad_case(Kind::NameNotUpper { what }, name, stem, &better);
                }
            }
            "command" => {
                let underscore = self.exceptions.command_names.contains(name.text.as_str());
                self.lower_name(
                    name,
                    meta,
                    Permit {
                        upper: false,
                        underscore,
                    },
                );
            }
            _ => {
                let Some(stem) = self.stem(&name.text, name, meta) else {
                    return;
                };
                if is_camel(stem) {
                    return self.reserved_ending(name, meta);
                }
                let what = meta.to_owned();
                let better: String = words(stem).iter().map(|word| capitalized(word)).collect();
                self.bad_case(Kind::NameNotCamel { what }, name, stem, &better);
            }
        }
    }

    /// Checks the name of a definition in a dialect that ignores case.
    fn any_definition_name(&mut self, name: &Name, meta: &'static str) {
        let Some(stem) = self.stem(&name.text, name, meta) else {
            return;
        };
        if meta == "command" && stem.contains('_') {
            self.odd.commands.insert(name.text.clone());
        }
        self.reserved_ending(name, meta);
    }

    /// Checks that a name does not end like the name of an implied type.
    fn reserved_ending(&mut self, name: &Name, meta: &'static str) {
        let what = meta.to_owned();
        if name.text.ends_with("List") {
            self.error(Kind::NameEndsInList { what }, name.span);
        } else if self.rules.reserves_kind() && name.text.ends_with("Kind") {
            self.error(Kind::NameEndsInKind { what }, name.span);
        }
    }
}

/// The words of a name, in lower case.
fn words(stem: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for c in stem.chars() {
        let separates = c == '-' || c == '_';
        if separates || (c.is_ascii_uppercase() && before.is_ascii_lowercase()) {
            words.push(String::new());
        }
        if let (false, Some(word)) = (separates, words.last_mut()) {
            word.push(c.to_ascii_lowercase());
        }
        before = c;
    }
    words.retain(|word| !word.is_empty());
    words
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// Whether a stem has only letters and digits, starts with an upper-case letter and has a lower-case one.
fn is_camel(stem: &str) -> bool {
    stem.starts_with(|c: char| c.is_ascii_uppercase())
        && stem.chars().all(|c| c.is_ascii_alphanumeric())
        && stem.contains(|c: char| c.is_ascii_lowercase())
}
