//! Converts the entries of a reply to records, from which a schema is built.
//!
//! Takes the text of each entry, returns [`Record`]s.
//!
//! Some names change: arrays have separate names in a reply, and predefined types and the type without
//! members get their usual names. `[7]` becomes `7List`, and the `0` that commands without arguments
//! take becomes `q_empty`.

use std::collections::{HashMap, HashSet};

use serde::de::{Deserialize, Deserializer, IgnoredAny};

use crate::record::{
    Alternate, Branch, Command, Enum, Event, Member, Object, Problem, Record, Value, Variants,
    is_name,
};
use crate::shown::shown;
use qmp_schema::schema::Feature;
use qmp_schema::schema::{EMPTY, QTYPE};

type Result<T> = std::result::Result<T, Problem>;

/// An entry of any meta-type.
#[derive(serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
struct InfoEntry {
    name: String,
    meta_type: String,
    json_type: Option<String>,
    element_type: Option<String>,
    arg_type: Option<String>,
    ret_type: Option<String>,
    #[serde(default)]
    allow_oob: bool,
    members: Option<Vec<Part>>,
    values: Option<Vec<String>>,
    tag: Option<String>,
    variants: Option<Vec<Case>>,
    #[serde(default)]
    features: Vec<String>,
}

/// A member of an object, enum or alternate.
#[derive(serde::Deserialize)]
struct Part {
    name: Option<String>,
    #[serde(rename = "type")]
    ty: Option<String>,
    /// Whether the member has a default, whose value is always `null`.
    #[serde(default, rename = "default", deserialize_with = "is_there")]
    optional: bool,
    #[serde(default)]
    features: Vec<String>,
}

#[derive(serde::Deserialize)]
struct Case {
    case: String,
    #[serde(rename = "type")]
    ty: String,
}

fn is_there<'de, D: Deserializer<'de>>(from: D) -> std::result::Result<bool, D::Error> {
    IgnoredAny::deserialize(from).map(|IgnoredAny| true)
}

/// The name of an entry for messages, if it has one.
pub(super) fn entry_name(text: &str) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct Named {
        name: String,
    }
    let named: Named = serde_json::from_str(text).ok()?;
    Some(quoted(&named.name))
}

/// Quotes and escapes a text of the reply.
fn quoted(text: &str) -> String {
    shown(&text.into())
}

fn problem<T>(text: impl Into<String>) -> Result<T> {
    Err(Problem(text.into()))
}

/// A record, and the index of its entry.
pub(super) struct OfEntry {
    pub(super) index: usize,
    pub(super) record: Record,
}

/// The problem with an entry, and its index.
pub(super) struct WrongEntry {
    pub(super) index: usize,
    pub(super) problem: Problem,
}

impl WrongEntry {
    fn at(index: usize) -> impl Fn(Problem) -> Self {
        move |problem| Self { index, problem }
    }
}

/// The records that the entries define.
pub(super) fn records(texts: &[&str]) -> std::result::Result<Vec<OfEntry>, WrongEntry> {
    let entries = texts.iter().enumerate().map(|(index, text)| {
        let entry = serde_json::from_str::<InfoEntry>(text);
        entry.map_err(|error| WrongEntry::at(index)(Problem(without_place(&error))))
    });
    let entries: Vec<InfoEntry> = entries.collect::<std::result::Result<_, _>>()?;
    let names = Names::new(&entries)?;
    let mut records = Vec::with_capacity(entries.len());
    for (index, entry) in entries.into_iter().enumerate() {
        let record = names.record(entry).map_err(WrongEntry::at(index))?;
        records.extend(record.map(|record| OfEntry { index, record }));
    }
    Ok(records)
}

/// The problem with the JSON of an entry, without the position, which is relative to the entry.
fn without_place(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    qmp_schema::diagnostic::printable(text.strip_suffix(&place).unwrap_or(&text)).into_owned()
}

/// The names in the schema of the types of a reply.
struct Names {
    names: HashMap<String, String>,
}

impl Names {
    fn new(entries: &[InfoEntry]) -> std::result::Result<Self, WrongEntry> {
        let mut this = Self {
            names: HashMap::with_capacity(entries.len()),
        };
        let empty = empty(entries);
        let mut taken = HashSet::new();
        // Elements before arrays.
        for arrays in [false, true] {
            for (index, entry) in entries.iter().enumerate() {
                if arrays != (entry.meta_type == "array") {
                    continue;
                }
                let name = this.name(entry, empty).map_err(WrongEntry::at(index))?;
                let Some(name) = name else {
                    continue;
                };
                // Predefined types of the same kind share a name.
                let is_new = entry.meta_type == "builtin" || taken.insert(name.clone());
                if !is_new || this.names.insert(entry.name.clone(), name).is_some() {
                    let taken = Problem("the name is already in use".to_owned());
                    return Err(WrongEntry::at(index)(taken));
                }
            }
        }
        Ok(this)
    }

    /// The name of a type, `None` for entries that are not types.
    fn name(&self, entry: &InfoEntry, empty: Option<&str>) -> Result<Option<String>> {
        let name = match &*entry.meta_type {
            "builtin" => match need(entry.json_type.as_deref(), "json-type")? {
                "string" => "str",
                "number" => "number",
                "int" => "int",
                "boolean" => "bool",
                "value" => "any",
                "null" => "null",
                other => return problem(format!("there is no JSON type {}", quoted(other))),
            },
            "array" => {
                let element = need(entry.element_type.as_deref(), "element-type")?;
                let name = self.of(element)?;
                if element.starts_with('[') {
                    return problem("it is an array of arrays");
                }
                return Ok(Some(format!("{name}List")));
            }
            "object" if Some(&*entry.name) == empty => EMPTY,
            "enum" | "object" | "alternate" if is_name(&entry.name) => &entry.name,
            "command" | "event" if is_name(&entry.name) => return Ok(None),
            "enum" | "object" | "alternate" | "command" | "event" => {
                return problem("that is not a name");
            }
            other => return problem(format!("there is no meta-type {}", quoted(other))),
        };
        Ok(Some(name.to_owned()))
    }

    /// The name of a type in the schema.
    fn of(&self, name: &str) -> Result<String> {
        match self.names.get(name) {
            Some(name) => Ok(name.clone()),
            None => problem(format!("there is no type {}", quoted(name))),
        }
    }

    /// The name of an optional type; `None` for the type without members.
    fn unless_empty(&self, name: Option<&str>, key: &str) -> Result<Option<String>> {
        let name = self.of(need(name, key)?)?;
        Ok((name != EMPTY).then_some(name))
    }

    /// The record that an entry defines; `None` if other records imply it.
    fn record(&self, entry: InfoEntry) -> Result<Option<Record>> {
        let features = features(entry.features)?;
        let name = entry.name;
        Ok(Some(match &*entry.meta_type {
            "command" => Record::Command(Command {
                name,
                features,
                arguments: self.unless_empty(entry.arg_type.as_deref(), "arg-type")?,
                returns: self.unless_empty(entry.ret_type.as_deref(), "ret-type")?,
                allow_oob: entry.allow_oob,
                ..Command::default()
            }),
            "event" => Record::Event(Event {
                name,
                condition: None,
                features,
                data: self.unless_empty(entry.arg_type.as_deref(), "arg-type")?,
                boxed: false,
            }),
            "enum" => {
                let values = values(entry.members, entry.values)?;
                let names = values.iter().map(|value| value.name.as_str());
                if name == "QType" && names.eq(QTYPE) {
                    return Ok(None);
                }
                Record::Enum(Enum {
                    name,
                    implied: false,
                    condition: None,
                    features,
                    prefix: None,
                    values,
                })
            }
            "object" => {
                let name = self.of(&name)?;
                let members = need(entry.members, "members")?;
                let members = members.into_iter().map(|member| self.member(member));
                let members: Vec<Member> = members.collect::<Result<_>>()?;
                if name == EMPTY && members.is_empty() && entry.tag.is_none() {
                    return Ok(None);
                }
                let variants = match (entry.tag, entry.variants) {
                    (Some(tag), Some(cases)) => {
                        let member = members.iter().find(|member| member.name == tag);
                        let Some(member) = member else {
                            return problem("its tag is not a common member");
                        };
                        Some(Variants {
                            tag_type: member.ty.clone(),
                            tag,
                            branches: self.branches(cases)?,
                        })
                    }
                    (None, None) => None,
                    (Some(_), None) => return problem("it lacks 'variants'"),
                    (None, Some(_)) => return problem("it lacks 'tag'"),
                };
                Record::Object(Object {
                    // No definition in a schema file may have such a name.
                    implied: name.starts_with("q_"),
                    name,
                    condition: None,
                    features,
                    base: None,
                    members,
                    variants,
                })
            }
            "alternate" => {
                let members = need(entry.members, "members")?;
                let branches = members.into_iter().map(|member| {
                    let ty = self.of(&need(member.ty, "type")?)?;
                    Ok(Branch {
                        // The reply lacks its name.
                        name: ty.clone(),
                        ty,
                        condition: None,
                    })
                });
                Record::Alternate(Alternate {
                    name,
                    implied: false,
                    condition: None,
                    features,
                    branches: branches.collect::<Result<_>>()?,
                })
            }
            // Predefined types always exist, and the use of an array implies it.
            _ => return Ok(None),
        }))
    }

    fn member(&self, member: Part) -> Result<Member> {
        Ok(Member {
            name: name(need(member.name, "name")?)?,
            ty: self.of(&need(member.ty, "type")?)?,
            optional: member.optional,
            condition: None,
            features: features(member.features)?,
        })
    }

    /// The branches with members: the values of the tag imply the others.
    fn branches(&self, cases: Vec<Case>) -> Result<Vec<Branch>> {
        let mut branches = Vec::with_capacity(cases.len());
        for case in cases {
            let ty = self.of(&case.ty)?;
            if ty != EMPTY {
                branches.push(Branch {
                    name: name(case.case)?,
                    ty,
                    condition: None,
                });
            }
        }
        Ok(branches)
    }
}

/// The type without members: the one with its usual name, or else the first one without members
/// that a command or event has. If names are masked, it cannot be distinguished from other empty types, which
/// is harmless.
fn empty(entries: &[InfoEntry]) -> Option<&str> {
    let is_empty = |entry: &&InfoEntry| {
        entry.meta_type == "object"
            && entry.members.as_ref().is_some_and(Vec::is_empty)
            && entry.variants.is_none()
            && entry.features.is_empty()
    };
    let empties: HashSet<&str> = entries
        .iter()
        .filter(is_empty)
        .map(|entry| entry.name.as_str())
        .collect();
    if empties.contains(EMPTY) {
        return Some(EMPTY);
    }
    let is_masked = |name: &&str| name.bytes().all(|b| b.is_ascii_digit());
    let used = entries
        .iter()
        .flat_map(|entry| [&entry.arg_type, &entry.ret_type]);
    let mut used = used.flatten().map(String::as_str);
    used.find(|name| empties.contains(name) && is_masked(name))
}

/// The values of an enum: with their features since QEMU 6.2, only their names before.
fn values(members: Option<Vec<Part>>, values: Option<Vec<String>>) -> Result<Vec<Value>> {
    let value = |text: String, flags: Vec<String>| {
        Ok(Value {
            name: name(text)?,
            condition: None,
            features: features(flags)?,
        })
    };
    match members {
        Some(members) => members
            .into_iter()
            .map(|member| value(need(member.name, "name")?, member.features))
            .collect(),
        None => need(values, "values")?
            .into_iter()
            .map(|text| value(text, Vec::new()))
            .collect(),
    }
}

fn features(names: Vec<String>) -> Result<Vec<Feature>> {
    let features = names.into_iter().map(|text| {
        Ok(Feature {
            name: name(text)?,
            condition: None,
        })
    });
    features.collect()
}

fn name(text: String) -> Result<String> {
    if is_name(&text) {
        Ok(text)
    } else {
        problem(format!("{} is not a name", quoted(&text)))
    }
}

fn need<T>(found: Option<T>, key: &str) -> Result<T> {
    found.ok_or_else(|| Problem(format!("it lacks '{key}'")))
}
