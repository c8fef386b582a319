//! The rules for alternates: JSON types must distinguish the branches.

use std::collections::HashMap;

use super::describe::describe;
use super::{Resolver, Result, diagnostic};
use crate::ast::{self, Definition};
use crate::diagnostic::Kind;
use crate::schema::{self, AlternateType, Builtin, JsonKind, TypeId, TypeKind};

impl<'a> Resolver<'a> {
    /// Checks the branches of an alternate.
    pub(super) fn check_alternate(
        &mut self,
        id: TypeId,
        branches: &'a [ast::Branch],
        definition: &'a Definition,
    ) -> Result {
        let mut resolved = Vec::with_capacity(branches.len());
        let mut result = Ok(());
        for branch in branches {
            let what = || format!("branch '{}'", branch.name.text);
            match self.type_of(&branch.ty, definition, what) {
                Ok(ty) => resolved.push(schema::Branch {
                    name: branch.name.text.clone(),
                    ty,
                    condition: branch.condition.clone(),
                    implied: false,
                    span: branch.name.span,
                }),
                Err(failed) => result = Err(failed),
            }
        }
        result?;
        let names = branches.iter().map(|branch| &branch.name);
        result = self.no_clash(names, |name| format!("branch '{name}'"), definition);
        let mut taken: HashMap<JsonKind, &ast::Name> = HashMap::new();
        for (branch, ty) in branches.iter().zip(resolved.iter().map(|branch| branch.ty)) {
            let what = format!("branch '{}'", branch.name.text);
            let span = branch.ty.name().span;
            let json_types = self.json_types(ty);
            if json_types.is_empty() {
                let described = describe(&self.schema, ty);
                let error = diagnostic(Kind::CannotUse { what, described }, definition, span);
                result = self.fail(self.with_type(error, ty));
                continue;
            }
            let other = json_types
                .iter()
                .find_map(|json| Some((*json, *taken.get(json)?)));
            if let Some((json, name)) = other {
                let other = name.text.clone();
                let is_text = json_types.contains(&JsonKind::String) && json != JsonKind::String;
                let json = with_article(json);
                let help = is_text.then(|| format!("text can stand for {json} in a command line"));
                let error = diagnostic(Kind::Indistinguishable { what, other }, definition, span)
                    .note(format!("this one can be {json} too"), name.span)
                    .help(help);
                result = self.fail(error);
            }
            for json in json_types {
                taken.insert(json, &branch.name);
            }
        }
        result?;
        self.schema.types[id.index()].kind =
            TypeKind::Alternate(AlternateType { branches: resolved });
        Ok(())
    }

    /// The JSON types that only a branch of this type can accept; empty if it accepts any value.
    ///
    /// In QEMU's key=value options, all values are text. So a branch for strings also takes numbers and
    /// booleans.
    fn json_types(&self, ty: TypeId) -> Vec<JsonKind> {
        match &self.type_at(ty).kind {
            TypeKind::Builtin(Builtin::Str) => {
                vec![JsonKind::String, JsonKind::Number, JsonKind::Boolean]
            }
            TypeKind::Enum(enumeration) => {
                let names = || enumeration.values.iter().map(|value| value.name.as_str());
                let mut types = vec![JsonKind::String];
                if names().any(|name| matches!(name, "on" | "off")) {
                    types.push(JsonKind::Boolean);
                }
                let numeric = |c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.');
                if names().any(|name| name.starts_with(numeric)) {
                    types.push(JsonKind::Number);
                }
                types
            }
            kind => kind.json_kind().into_iter().collect(),
        }
    }
}

fn with_article(json: JsonKind) -> String {
    match json {
        JsonKind::Null => json.to_string(),
        JsonKind::Array | JsonKind::Object => format!("an {json}"),
        JsonKind::Boolean | JsonKind::Number | JsonKind::String => format!("a {json}"),
    }
}
