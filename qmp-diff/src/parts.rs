//! What a command or event that came or went consists of: its arguments or data, with a sentence about each.

use qmp_schema::doc::markup;
use qmp_schema::schema::{Definition, Schema, TypeId, TypeKind};

use crate::compared::ComparedSchema;
use crate::finding::{Content, Finding, Part};
use crate::options::Describe;
use crate::rule::RuleId;

/// Adds it to the findings about commands and events that came or went.
pub(crate) fn add(
    findings: &mut [Finding],
    old: &ComparedSchema<'_>,
    new: &ComparedSchema<'_>,
    describe: Option<&Describe<'_>>,
) {
    for finding in findings {
        let side = match finding.rule().id {
            RuleId::CommandAdded | RuleId::EventAdded => new,
            RuleId::CommandRemoved | RuleId::EventRemoved => old,
            _ => continue,
        };
        let texts = Texts {
            schema: side.schema,
            describe,
        };
        finding.content = Some(texts.content(&finding.item));
    }
}

struct Texts<'t> {
    schema: &'t Schema,
    describe: Option<&'t Describe<'t>>,
}

impl Texts<'_> {
    fn content(&self, name: &str) -> Content {
        let (role, ty) = match self.schema.lookup(name) {
            Some(Definition::Command(id)) => ("argument", self.schema[id].args),
            Some(Definition::Event(id)) => ("data", self.schema[id].data),
            _ => ("member", None),
        };
        let own = self.schema.doc_of(name).map(|doc| doc.body.as_str());
        Content {
            summary: self.sentence(name, own),
            role,
            parts: ty.map(|ty| self.parts(name, ty)).unwrap_or_default(),
        }
    }

    /// The members that any message has, and not those of the branches of a union.
    fn parts(&self, root: &str, ty: TypeId) -> Vec<Part> {
        let schema = self.schema;
        let mut parts = Vec::new();
        let mut next = Some(ty);
        while let Some(ty) = next {
            let TypeKind::Object(object) = &schema[ty].kind else {
                break;
            };
            let home = schema.display_name(ty);
            let own = object.members.iter().map(|member| {
                let name = &member.name;
                let own = schema.description(ty, name);
                let mut summary = self.sentence(&format!("{home}.{name}"), own);
                if summary.is_empty() {
                    summary = self.sentence(&format!("{root}.{name}"), None);
                }
                Part {
                    name: name.clone(),
                    ty: self.type_name(member.ty),
                    optional: member.optional,
                    summary,
                }
            });
            parts.splice(0..0, own.collect::<Vec<_>>());
            next = object.base;
        }
        parts
    }

    fn type_name(&self, ty: TypeId) -> String {
        match &self.schema[ty].kind {
            TypeKind::Array(element) => format!("[{}]", self.schema.explicit_name(*element)),
            _ => self.schema.explicit_name(ty).into_owned(),
        }
    }

    /// The first sentence of a description: of the schema's own, or of one that is known otherwise.
    fn sentence(&self, path: &str, own: Option<&str>) -> String {
        let own = own
            .filter(|text| !text.trim().is_empty())
            .map(str::to_owned);
        let known = || self.describe.and_then(|describe| describe(path));
        let text = own.or_else(known).unwrap_or_default();
        let paragraph = text.split("\n\n").next().unwrap_or_default();
        let words = markup::words(&markup::parse_hanging(paragraph));
        let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
        match line.find(". ") {
            Some(end) => line[..=end].to_owned(),
            None => line,
        }
    }
}
