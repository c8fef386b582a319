//! A server's own schema, from its answer to `query-qmp-schema`, for checking arguments against it.
//!
//! See QEMU's docs/devel/qapi-code-gen.rst, section "Client JSON Protocol introspection".

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::{Problem, Unsupported};
use crate::call::Command;
use crate::message::arguments;
use crate::object::{Members, View};
use crate::qmp::types::{JSONType, SchemaInfo, SchemaInfoBranch, SchemaInfoObject};
use crate::search;
use crate::text::Text;
use crate::transcript::joined;

/// The schema, by name. Commands and events have their real names, types have made-up ones.
#[derive(Debug, Default)]
pub(super) struct ServerSchema {
    /// The type of the arguments of each command.
    commands: HashMap<Text, Text>,
    events: HashSet<Text>,
    types: HashMap<Text, Type>,
}

#[derive(Debug)]
enum Type {
    Json(JSONType),
    Enum(HashSet<Text>),
    Array(Text),
    Object(Object),
    Alternate(Vec<Text>),
}

#[derive(Debug)]
struct Object {
    members: HashMap<Text, Member>,
    /// The mandatory members.
    mandatory: Vec<Text>,
    tag: Option<Text>,
    variants: HashMap<Text, Text>,
}

#[derive(Debug)]
struct Member {
    ty: Text,
}

/// A mismatch.
struct Misfit {
    /// The steps to it, from the inside out.
    steps: Vec<String>,
    problem: Problem,
}

type Fit = Result<(), Misfit>;

impl ServerSchema {
    pub(super) fn new(infos: &[SchemaInfo]) -> Self {
        let mut schema = Self::default();
        for info in infos {
            let name = info.name.clone();
            let ty = match &info.meta_type {
                SchemaInfoBranch::Command(command) => {
                    schema.commands.insert(name, command.arg_type.clone());
                    continue;
                }
                SchemaInfoBranch::Event(_) => {
                    schema.events.insert(name);
                    continue;
                }
                SchemaInfoBranch::Builtin(builtin) => Type::Json(builtin.json_type.clone()),
                SchemaInfoBranch::Enum(enumeration) => {
                    // All releases have the older of the two lists.
                    #[allow(deprecated, reason = "releases before 6.2 have nothing else")]
                    let values = enumeration.values.iter().cloned();
                    Type::Enum(values.collect())
                }
                SchemaInfoBranch::Array(array) => Type::Array(array.element_type.clone()),
                SchemaInfoBranch::Object(object) => Type::Object(Object::new(object)),
                SchemaInfoBranch::Alternate(alternate) => {
                    let members = alternate.members.iter();
                    Type::Alternate(members.map(|member| member.type_.clone()).collect())
                }
                // An unknown type accepts any value.
                _ => continue,
            };
            schema.types.insert(name, ty);
        }
        schema
    }

    pub(super) fn has_command(&self, name: &str) -> bool {
        self.commands.contains_key(name)
    }

    pub(super) fn has_event(&self, name: &str) -> bool {
        self.events.contains(name)
    }

    /// Whether the arguments fit.
    pub(super) fn takes<C: Command>(&self, command: &C) -> Result<(), Unsupported> {
        let Some(ty) = self.commands.get(C::NAME) else {
            return Ok(());
        };
        // The writer makes valid JSON.
        let Ok(value) = serde_json::from_str::<Value>(&arguments(command)) else {
            return Ok(());
        };
        let fit = match self.types.get(ty) {
            Some(Type::Object(object)) => self.object(object, &value, takes_others(command)),
            _ => Ok(()),
        };
        fit.map_err(|misfit| {
            let path = misfit.path();
            let is_value = matches!(misfit.problem, Problem::Value(_));
            Unsupported {
                command: C::NAME,
                releases: search::releases(command, &path, is_value),
                path: Some(path),
                problem: misfit.problem,
            }
        })
    }

    fn fits(&self, ty: &str, value: &Value) -> Fit {
        match self.types.get(ty) {
            None => Ok(()),
            Some(Type::Json(json)) => right_type(is_json(json, value)),
            Some(Type::Enum(values)) => match value {
                Value::String(text) if values.contains(text.as_str()) => Ok(()),
                Value::String(text) => Err(Misfit::here(Problem::Value(text.clone()))),
                _ => Err(Misfit::here(Problem::Type)),
            },
            Some(Type::Array(element)) => {
                let Value::Array(elements) = value else {
                    return Err(Misfit::here(Problem::Type));
                };
                for (index, value) in elements.iter().enumerate() {
                    let fit = self.fits(element, value);
                    fit.map_err(|misfit| misfit.within(format!("[{index}]")))?;
                }
                Ok(())
            }
            Some(Type::Object(object)) => self.object(object, value, false),
            Some(Type::Alternate(choices)) => {
                // QEMU chooses by JSON type, each of which has at most one choice.
                let choice = choices.iter().find(|choice| self.is_choice(choice, value));
                match choice {
                    Some(choice) => self.fits(choice, value),
                    None => Err(Misfit::here(Problem::Type)),
                }
            }
        }
    }

    fn is_choice(&self, ty: &str, value: &Value) -> bool {
        match self.types.get(ty) {
            None => true,
            Some(Type::Json(json)) => is_json(json, value),
            Some(Type::Enum(_)) => value.is_string(),
            Some(Type::Array(_)) => value.is_array(),
            Some(Type::Object(_)) => value.is_object(),
            Some(Type::Alternate(_)) => false,
        }
    }

    /// `open` tells whether unnamed members are accepted.
    fn object(&self, object: &Object, value: &Value, open: bool) -> Fit {
        let Value::Object(fields) = value else {
            return Err(Misfit::here(Problem::Type));
        };
        let parts = self.parts(object, fields)?;
        let members = Parts::of(&parts);
        for (name, value) in fields {
            match members.get(name) {
                Some(member) => self.member(name, member, value)?,
                None if open => {}
                None => return Err(Misfit::here(Problem::Argument).within(name.clone())),
            }
        }
        let mandatory = parts.iter().flat_map(|part| &part.mandatory);
        // Sorted, so that the result is deterministic.
        match { mandatory }
            .filter(|name| !fields.contains_key(name.as_str()))
            .min()
        {
            Some(name) => Err(Misfit::here(Problem::Missing).within(name.to_string())),
            None => Ok(()),
        }
    }

    fn member(&self, name: &str, member: &Member, value: &Value) -> Fit {
        let fit = self.fits(&member.ty, value);
        fit.map_err(|misfit| misfit.within(name.to_owned()))
    }

    /// Collects an object and its branch, which may be a union itself. Tags are checked first, so that an unknown
    /// tag is refused, and not the members that belong to it.
    fn parts<'s>(
        &'s self,
        object: &'s Object,
        fields: &Map<String, Value>,
    ) -> Result<Vec<&'s Object>, Misfit> {
        let mut parts = vec![object];
        let mut known = HashSet::from([std::ptr::from_ref(object)]);
        let mut last = object;
        while let Some((name, value)) = last
            .tag
            .as_ref()
            .and_then(|tag| fields.get_key_value(tag.as_str()))
        {
            if let Some(member) = last.members.get(name.as_str()) {
                self.member(name, member, value)?;
            }
            let variant = value.as_str().and_then(|case| last.variants.get(case));
            let Some(Type::Object(branch)) = variant.and_then(|ty| self.types.get(ty)) else {
                break;
            };
            // A malformed answer may have a union that is its own branch.
            if !known.insert(std::ptr::from_ref(branch)) {
                break;
            }
            parts.push(branch);
            last = branch;
        }
        Ok(parts)
    }
}

/// The members of an object and its branches by their names.
enum Parts<'s> {
    /// Those of one object.
    Of(&'s Object),
    All(HashMap<&'s str, &'s Member>),
}

impl<'s> Parts<'s> {
    fn of(parts: &[&'s Object]) -> Self {
        if let [object] = *parts {
            return Self::Of(object);
        }
        let mut all = HashMap::new();
        for (name, member) in parts.iter().flat_map(|part| &part.members) {
            all.entry(name.as_str()).or_insert(member);
        }
        Self::All(all)
    }

    fn get(&self, name: &str) -> Option<&'s Member> {
        match self {
            Self::Of(object) => object.members.get(name),
            Self::All(all) => all.get(name).copied(),
        }
    }
}

impl Object {
    fn new(object: &SchemaInfoObject) -> Self {
        let members = object.members.iter().map(|member| {
            let ty = member.type_.clone();
            (member.name.clone(), Member { ty })
        });
        let mandatory = object.members.iter();
        let mandatory = mandatory.filter(|member| member.default.is_none());
        let variants = object.variants.iter().flatten();
        Self {
            members: members.collect(),
            mandatory: mandatory.map(|member| member.name.clone()).collect(),
            tag: object.tag.clone(),
            variants: variants
                .map(|variant| (variant.case.clone(), variant.type_.clone()))
                .collect(),
        }
    }
}

impl Misfit {
    fn here(problem: Problem) -> Self {
        Self {
            steps: Vec::new(),
            problem,
        }
    }

    fn within(mut self, step: String) -> Self {
        self.steps.push(step);
        self
    }

    fn path(&self) -> String {
        joined(&self.steps)
    }
}

fn right_type(right: bool) -> Fit {
    if right {
        Ok(())
    } else {
        Err(Misfit::here(Problem::Type))
    }
}

fn is_json(json: &JSONType, value: &Value) -> bool {
    match json {
        JSONType::String => value.is_string(),
        JSONType::Number => value.is_number(),
        JSONType::Int => value.is_i64() || value.is_u64(),
        JSONType::Boolean => value.is_boolean(),
        JSONType::Null => value.is_null(),
        JSONType::Object => value.is_object(),
        JSONType::Array => value.is_array(),
        _ => true,
    }
}

/// Whether the command has arguments that the schema does not name (`'gen': false`).
fn takes_others(command: &dyn Members) -> bool {
    let mut takes = false;
    let shape = command.shape();
    command.view(&mut View(&mut |members| {
        takes = members.len() > shape.names.len();
    }));
    takes
}
