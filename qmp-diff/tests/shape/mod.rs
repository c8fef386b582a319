//! As much of JSON Schema as the project's own schemas use; a keyword that is not known here is an
//! error.

use serde_json::{Map, Value};

/// Whether a document is as a schema says, and if not, what is wrong where.
pub(crate) fn check(schema: &Value, document: &Value) -> Result<(), String> {
    let checker = Checker { root: schema };
    checker.value(schema, document, "")
}

struct Checker<'s> {
    root: &'s Value,
}

impl Checker<'_> {
    fn value(&self, schema: &Value, value: &Value, at: &str) -> Result<(), String> {
        let schema = schema.as_object().ok_or("a schema is an object")?;
        for (keyword, argument) in schema {
            let holds = match keyword.as_str() {
                "$schema" | "$defs" | "title" | "description" => true,
                "$ref" => {
                    let pointer = argument.as_str().and_then(|text| text.strip_prefix('#'));
                    let target = pointer.and_then(|pointer| self.root.pointer(pointer));
                    self.value(target.ok_or("a reference leads nowhere")?, value, at)?;
                    true
                }
                "anyOf" => {
                    let choices = argument.as_array().ok_or("anyOf is a list")?;
                    choices
                        .iter()
                        .any(|choice| self.value(choice, value, at).is_ok())
                }
                "type" => match argument {
                    Value::Array(types) => types.iter().any(|ty| is_a(ty, value)),
                    ty => is_a(ty, value),
                },
                "const" => value == argument,
                "enum" => argument.as_array().is_some_and(|list| list.contains(value)),
                "minimum" => value.as_i64() >= argument.as_i64(),
                "minItems" => value.as_array().map(|list| list.len() as u64) >= argument.as_u64(),
                "pattern" => {
                    // The only one that there is.
                    assert_eq!(argument, "^[0-9a-f]{16}$");
                    let is_digit = |c: char| matches!(c, '0'..='9' | 'a'..='f');
                    let text = value.as_str().unwrap_or_default();
                    text.len() == 16 && text.chars().all(is_digit)
                }
                "required" => {
                    let keys = argument.as_array().ok_or("required is a list")?;
                    let has =
                        |key: &Value| key.as_str().is_some_and(|key| value.get(key).is_some());
                    keys.iter().all(has)
                }
                "properties" => {
                    let known = argument.as_object().ok_or("properties are an object")?;
                    self.members(known, value, at)?;
                    true
                }
                "items" => {
                    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                        self.value(argument, item, &format!("{at}/{index}"))?;
                    }
                    true
                }
                _ => return Err(format!("the keyword '{keyword}' is not known")),
            };
            if !holds {
                return Err(format!("{at}: {keyword} {argument}: {value}"));
            }
        }
        Ok(())
    }

    /// Members that the schema does not list could be added without anyone noticing.
    fn members(&self, known: &Map<String, Value>, value: &Value, at: &str) -> Result<(), String> {
        for (key, member) in value.as_object().into_iter().flatten() {
            let at = format!("{at}/{key}");
            let schema = known.get(key).ok_or(format!("{at} is not in the schema"))?;
            self.value(schema, member, &at)?;
        }
        Ok(())
    }
}

fn is_a(ty: &Value, value: &Value) -> bool {
    match ty.as_str() {
        Some("null") => value.is_null(),
        Some("boolean") => value.is_boolean(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("string") => value.is_string(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => false,
    }
}
