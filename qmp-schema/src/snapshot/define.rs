//! One line of a snapshot to an item of the schema.
//!
//! Takes the JSON of a definition, adds it to a [`Schema`] in which all names have been declared.

use serde_json::Value as Json;

use super::fields::Fields;
use super::schema::{MODULE, Problem, type_named};
use crate::schema::{
    AlternateType, Branch, Command, EnumType, Event, Member, ObjectType, Origin, Schema, Type,
    TypeId, TypeKind, Value, Variants,
};
use crate::source::Span;

type Result<T = ()> = std::result::Result<T, Problem>;

/// Adds a definition, which stands there.
pub(super) fn define(schema: &mut Schema, json: &Json, span: Span) -> Result {
    let mut fields = Fields::new(json)?;
    let lines = Reader { schema, span };
    match fields.name("kind")? {
        "command" => {
            let command = lines.command(&mut fields)?;
            schema.commands.push(command);
        }
        "event" => {
            let event = lines.event(&mut fields)?;
            schema.events.push(event);
        }
        kind => {
            let ty = lines.ty(kind, &mut fields)?;
            schema.types.push(ty);
        }
    }
    fields.end()
}

/// Reads the parts of a definition.
struct Reader<'a> {
    schema: &'a Schema,
    span: Span,
}

impl Reader<'_> {
    fn ty(&self, kind: &str, fields: &mut Fields<'_>) -> Result<Type> {
        let kind = match kind {
            "enum" => TypeKind::Enum(self.enumeration(fields)?),
            "object" => TypeKind::Object(self.object(fields)?),
            "alternate" => TypeKind::Alternate(AlternateType {
                branches: self.branches(fields)?,
            }),
            other => return Err(Problem(format!("there is no kind '{other}'"))),
        };
        let origin = if fields.flag("implied")? {
            Origin::Implied(self.span)
        } else {
            Origin::Written(self.span)
        };
        Ok(Type {
            name: fields.name("name")?.to_owned(),
            kind,
            origin,
            module: MODULE,
            condition: fields.condition()?,
            features: fields.features()?,
            doc: None,
        })
    }

    fn enumeration(&self, fields: &mut Fields<'_>) -> Result<EnumType> {
        let values = fields.list("values", |fields| {
            Ok(Value {
                name: fields.name("name")?.to_owned(),
                condition: fields.condition()?,
                features: fields.features()?,
                span: Some(self.span),
            })
        })?;
        let prefix = fields.optional_text("prefix")?.map(str::to_owned);
        Ok(EnumType { values, prefix })
    }

    fn object(&self, fields: &mut Fields<'_>) -> Result<ObjectType> {
        let base = self.optional_type(fields, "base")?;
        let members = fields.list("members", |fields| {
            Ok(Member {
                name: fields.name("name")?.to_owned(),
                ty: self.type_of(fields)?,
                optional: fields.flag("optional")?,
                condition: fields.condition()?,
                features: fields.features()?,
                span: self.span,
            })
        })?;
        let variants = match fields.optional_name("tag")? {
            None => None,
            Some(tag) => Some(Variants {
                tag: tag.to_owned(),
                tag_type: type_named(self.schema, fields.name("tag-type")?)?,
                // Those that are not written are added when all enums are there.
                branches: self.branches(fields)?,
                untagged: None,
            }),
        };
        Ok(ObjectType {
            base,
            members,
            variants,
        })
    }

    fn branches(&self, fields: &mut Fields<'_>) -> Result<Vec<Branch>> {
        fields.list("branches", |fields| {
            Ok(Branch {
                name: fields.name("name")?.to_owned(),
                ty: self.type_of(fields)?,
                condition: fields.condition()?,
                implied: false,
                span: self.span,
            })
        })
    }

    fn command(&self, fields: &mut Fields<'_>) -> Result<Command> {
        Ok(Command {
            name: fields.name("name")?.to_owned(),
            args: self.optional_type(fields, "arguments")?,
            returns: self.optional_type(fields, "returns")?,
            gen_marshal: !fields.flag("no-gen")?,
            success_response: !fields.flag("no-success-response")?,
            boxed: fields.flag("boxed")?,
            allow_oob: fields.flag("allow-oob")?,
            allow_preconfig: fields.flag("allow-preconfig")?,
            coroutine: fields.flag("coroutine")?,
            condition: fields.condition()?,
            features: fields.features()?,
            doc: None,
            module: MODULE,
            span: self.span,
        })
    }

    fn event(&self, fields: &mut Fields<'_>) -> Result<Event> {
        Ok(Event {
            name: fields.name("name")?.to_owned(),
            data: self.optional_type(fields, "data")?,
            boxed: fields.flag("boxed")?,
            condition: fields.condition()?,
            features: fields.features()?,
            doc: None,
            module: MODULE,
            span: self.span,
        })
    }

    fn type_of(&self, fields: &mut Fields<'_>) -> Result<TypeId> {
        type_named(self.schema, fields.name("type")?)
    }

    fn optional_type(&self, fields: &mut Fields<'_>, key: &'static str) -> Result<Option<TypeId>> {
        let name = fields.optional_name(key)?;
        name.map(|name| type_named(self.schema, name)).transpose()
    }
}
