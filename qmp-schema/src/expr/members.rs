//! Members, values and branches, and references to types.

use super::Checker;
use super::fields::Fields;
use super::names::Permit;
use crate::ast::{Branch, EnumValue, KeyValue, Member, Members, Name, TypeRef, Value, ValueKind};
use crate::diagnostic::Kind;
use crate::parse::member_key;
use crate::source::Span;

impl Checker<'_> {
    /// Parses the name of a type.
    pub(super) fn type_name(&mut self, value: Value, what: &str) -> Option<Name> {
        let what = what.to_owned();
        self.text(value, Kind::NotTypeName { what })
    }

    /// Parses the name of a type, or an array of one.
    pub(super) fn type_ref(&mut self, value: Value, what: &str) -> Option<TypeRef> {
        match value.kind {
            ValueKind::Text(text) => Some(TypeRef::Named(Name {
                text,
                span: value.span,
            })),
            ValueKind::Array(mut elements) => {
                let element = if elements.len() == 1 {
                    elements.pop()
                } else {
                    None
                };
                let Some(Value {
                    span,
                    kind: ValueKind::Text(text),
                }) = element
                else {
                    self.error(
                        Kind::BadArray {
                            what: what.to_owned(),
                        },
                        value.span,
                    );
                    return None;
                };
                Some(TypeRef::Array(Name { text, span }))
            }
            _ => {
                self.error(
                    Kind::NotTypeNameOrArray {
                        what: what.to_owned(),
                    },
                    value.span,
                );
                None
            }
        }
    }

    /// Parses the arguments of a command or event.
    pub(super) fn arguments(&mut self, fields: &mut Fields) -> Option<Members> {
        let boxed = fields
            .get("boxed")
            .filter(|boxed| !super::is_falsy(boxed))
            .map(|b| b.span);
        let data = fields.take("data");
        let members = match (boxed, data) {
            (Some(boxed), None) => {
                self.error(Kind::BoxedNeedsData, boxed);
                None
            }
            (Some(boxed), Some(data)) => self.boxed_arguments(data, boxed),
            (None, Some(data)) => self.members(data, "'data'", None),
            (None, None) => None,
        };
        members.filter(|members| !matches!(members, Members::Type(name) if name.text.is_empty()))
    }

    /// Parses boxed arguments of a command or event.
    fn boxed_arguments(&mut self, data: Value, boxed: Span) -> Option<Members> {
        if let ValueKind::Text(text) = data.kind {
            let span = data.span;
            return Some(Members::Type(Name { text, span }));
        }
        let what = "'data'".to_owned();
        let error = self
            .diagnostic(Kind::NotTypeName { what }, data.span)
            .note("because of this", boxed);
        self.errors.push(error);
        None
    }

    /// Parses members, given inline or by the name of a type.
    pub(super) fn members(
        &mut self,
        value: Value,
        what: &str,
        parent: Option<&str>,
    ) -> Option<Members> {
        match value.kind {
            ValueKind::Text(text) => Some(Members::Type(Name {
                text,
                span: value.span,
            })),
            _ => self
                .inline_members(value, what, parent)
                .map(Members::Inline),
        }
    }

    /// Parses inline members. `parent` is the type whose rules about names apply.
    pub(super) fn inline_members(
        &mut self,
        value: Value,
        what: &str,
        parent: Option<&str>,
    ) -> Option<Vec<Member>> {
        let ValueKind::Object(entries) = value.kind else {
            self.error(
                Kind::NotObjectOrTypeName {
                    what: what.to_owned(),
                },
                value.span,
            );
            return None;
        };
        let permissive = parent.is_some_and(|parent| self.exceptions.member_names.contains(parent));
        let permit = Permit::both(permissive);
        Some(
            entries
                .into_iter()
                .filter_map(|entry| self.member(entry, what, permit))
                .collect(),
        )
    }

    fn member(&mut self, entry: KeyValue, of: &str, permit: Permit) -> Option<Member> {
        let KeyValue { key, value } = entry;
        let what = format!("{of} member '{}'", key.text);
        let (name, optional) = member_key(&key.text);
        let name = Name {
            text: name.to_owned(),
            span: key.span,
        };
        self.member_name(&name, &what, permit);
        let mut parts = self.parts(value, &what, &["if", "features"]);
        let condition = self.condition(parts.take("if"), &what);
        let features = self.features(parts.take("features"));
        let ty = self.type_ref(parts.take("type")?, &what)?;
        Some(Member {
            name,
            optional,
            ty,
            condition,
            features,
        })
    }

    /// Parses a value of an enum.
    pub(super) fn enum_value(&mut self, value: Value, permissive: bool) -> Option<EnumValue> {
        let mut what = "'data' member".to_owned();
        let span = value.span;
        let mut fields = match value.kind {
            ValueKind::Object(entries) => Fields::new(span, entries),
            _ => Fields::new(
                span,
                vec![KeyValue {
                    key: name_key("name", span),
                    value,
                }],
            ),
        };
        let optional = if self.rules.value_features() {
            &["if", "features"][..]
        } else {
            &["if"]
        };
        self.keys(&fields, &what, &["name"], optional);
        let name = self.name_string(fields.take("name")?, &what)?;
        what = format!("{what} '{}'", name.text);
        let permit = Permit::both(permissive);
        if name.text.starts_with(|c: char| c.is_ascii_digit()) {
            // A value may start with a digit, unlike any other name.
            self.lower_text(&format!("d{}", name.text), &name, &what, permit);
        } else {
            self.lower_name(&name, &what, permit);
        }
        let condition = self.condition(fields.take("if"), &what);
        let features = self.features(fields.take("features"));
        Some(EnumValue {
            name,
            condition,
            features,
        })
    }

    /// Parses a branch of a union.
    pub(super) fn union_branch(&mut self, entry: KeyValue) -> Option<Branch> {
        let what = format!("'data' member '{}'", entry.key.text);
        let mut parts = self.parts(entry.value, &what, &["if"]);
        let condition = self.condition(parts.take("if"), &what);
        let ty = TypeRef::Named(self.type_name(parts.take("type")?, &what)?);
        Some(Branch {
            name: entry.key,
            ty,
            condition,
        })
    }

    /// Parses a branch of an alternate.
    pub(super) fn alternate_branch(&mut self, entry: KeyValue) -> Option<Branch> {
        let what = format!("'data' member '{}'", entry.key.text);
        self.lower_name(&entry.key, &what, Permit::default());
        let mut parts = self.parts(entry.value, &what, &["if"]);
        let condition = self.condition(parts.take("if"), &what);
        let ty = parts.take("type")?;
        let ty = if self.rules.alternate_arrays() {
            self.type_ref(ty, &what)?
        } else {
            TypeRef::Named(self.type_name(ty, &what)?)
        };
        Some(Branch {
            name: entry.key,
            ty,
            condition,
        })
    }

    /// Parses a type, alone or in an object with its other fields.
    pub(super) fn parts(&mut self, value: Value, what: &str, optional: &[&str]) -> Fields {
        let span = value.span;
        let ValueKind::Object(entries) = value.kind else {
            return Fields::new(
                span,
                vec![KeyValue {
                    key: name_key("type", span),
                    value,
                }],
            );
        };
        let fields = Fields::new(span, entries);
        self.keys(&fields, what, &["type"], optional);
        fields
    }
}

/// The key `name`, which the short form implies.
fn name_key(text: &str, span: crate::source::Span) -> Name {
    Name {
        text: text.to_owned(),
        span,
    }
}
