//! Reads the parts of a record, without explaining errors.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserialize, Deserializer, MapAccess, Unexpected, Visitor};

use super::{Branch, Member, Variants, is_name};
use qmp_schema::condition::is_symbol;
use qmp_schema::schema::{Condition, Feature};

/// A name of the schema language.
pub(super) fn name<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let name = String::deserialize(from)?;
    if is_name(&name) {
        Ok(name)
    } else {
        Err(de::Error::invalid_value(Unexpected::Str(&name), &"a name"))
    }
}

/// A name whose key may be missing, but not `null`.
pub(super) fn optional_name<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<String>, D::Error> {
    name(from).map(Some)
}

/// A text that is ignored.
pub(super) fn text<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    String::deserialize(from).map(Some)
}

/// An array of objects.
pub(super) fn objects<'de, D, T>(from: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    let items = Vec::<OfObject<T>>::deserialize(from)?;
    Ok(items.into_iter().map(|OfObject(item)| item).collect())
}

/// Deserializes only from an object; derived code accepts arrays too.
struct OfObject<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OfObject<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Object<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Object<T> {
            type Value = T;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
                T::deserialize(MapAccessDeserializer::new(map))
            }
        }
        from.deserialize_map(Object(PhantomData)).map(OfObject)
    }
}

/// The keys of an object: a tag may lack its type, and branches a tag.
#[derive(serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Object {
    #[serde(deserialize_with = "name")]
    name: String,
    #[serde(default)]
    implied: bool,
    #[serde(default, rename = "if", deserialize_with = "condition")]
    condition: Option<Condition>,
    #[serde(default, deserialize_with = "features")]
    features: Vec<Feature>,
    #[serde(default, deserialize_with = "optional_name")]
    base: Option<String>,
    #[serde(default, deserialize_with = "objects")]
    members: Vec<Member>,
    #[serde(default, deserialize_with = "optional_name")]
    tag: Option<String>,
    #[serde(default, deserialize_with = "optional_name")]
    tag_type: Option<String>,
    #[serde(default, deserialize_with = "objects")]
    branches: Vec<Branch>,
}

impl TryFrom<Object> for super::Object {
    type Error = &'static str;

    fn try_from(object: Object) -> Result<Self, Self::Error> {
        let variants = match (object.tag, object.tag_type) {
            (Some(tag), Some(tag_type)) => Some(Variants {
                tag,
                tag_type,
                branches: object.branches,
            }),
            (None, None) if object.branches.is_empty() => None,
            _ => return Err("a part of a union is missing"),
        };
        Ok(Self {
            name: object.name,
            implied: object.implied,
            condition: object.condition,
            features: object.features,
            base: object.base,
            members: object.members,
            variants,
        })
    }
}

/// The features of a definition, member or value.
pub(super) fn features<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Feature>, D::Error> {
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Written {
        #[serde(deserialize_with = "name")]
        name: String,
        #[serde(default, rename = "if", deserialize_with = "condition")]
        condition: Option<Condition>,
    }
    let features: Vec<Written> = objects(from)?;
    let features = features.into_iter().map(|written| Feature {
        name: written.name,
        condition: written.condition,
    });
    Ok(features.collect())
}

/// A build condition. The nesting is bounded by that of the JSON reader.
pub(super) fn condition<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Condition>, D::Error> {
    Written::deserialize(from).map(|Written(condition)| Some(condition))
}

/// A condition in the text: a symbol, or an object with one key.
struct Written(Condition);

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(ConditionVisitor).map(Written)
    }
}

struct ConditionVisitor;

impl<'de> Visitor<'de> for ConditionVisitor {
    type Value = Condition;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a condition")
    }

    fn visit_str<E: de::Error>(self, symbol: &str) -> Result<Condition, E> {
        if is_symbol(symbol) {
            Ok(Condition::Defined(symbol.to_owned()))
        } else {
            Err(E::invalid_value(Unexpected::Str(symbol), &self))
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Condition, A::Error> {
        let wrong = || de::Error::invalid_type(Unexpected::Map, &ConditionVisitor);
        let condition = match map.next_key::<String>()?.as_deref() {
            Some("all") => Condition::All(list(&mut map)?),
            Some("any") => Condition::Any(list(&mut map)?),
            Some("not") => Condition::Not(Box::new(map.next_value::<Written>()?.0)),
            _ => return Err(wrong()),
        };
        match map.next_key::<de::IgnoredAny>()? {
            None => Ok(condition),
            Some(_) => Err(wrong()),
        }
    }
}

fn list<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Vec<Condition>, A::Error> {
    let parts: Vec<Written> = map.next_value()?;
    if parts.is_empty() {
        return Err(de::Error::invalid_length(0, &"a condition"));
    }
    Ok(parts.into_iter().map(|Written(part)| part).collect())
}
