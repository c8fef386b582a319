//! Random sessions with a server, made from its schema: replies and events that it may send.

use std::collections::BTreeSet;
use std::fmt::Write;

use qmp_schema::Schema;
use qmp_schema::schema::{Builtin, Member, TypeId, TypeKind};
use serde_json::{Map, Value, json};

/// How many messages are made of each command and event of each release.
pub const ROUNDS: usize = 12;

/// Random numbers (xorshift), the same in every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).unwrap_or(0)
    }

    fn coin(&mut self) -> bool {
        self.next() & 8 == 0
    }

    fn pick<'t, T>(&mut self, items: &'t [T]) -> &'t T {
        &items[self.below(items.len())]
    }
}

/// Makes values that a server with this schema may send.
struct Server<'s> {
    schema: &'s Schema,
    random: Random,
    /// Members that are never negative according to `schemas/history.json`.
    decided: &'s BTreeSet<String>,
}

/// Below this depth, only mandatory members are sent.
const DEEP: usize = 6;

impl Server<'_> {
    fn value(&mut self, ty: TypeId, depth: usize) -> Value {
        match &self.schema[ty].kind {
            TypeKind::Builtin(builtin) => self.scalar(*builtin),
            TypeKind::Enum(enumeration) => {
                self.random.pick(&enumeration.values).name.clone().into()
            }
            TypeKind::Array(element) => {
                let length = if depth > DEEP {
                    0
                } else {
                    self.random.below(3)
                };
                (0..length)
                    .map(|_| self.value(*element, depth + 1))
                    .collect()
            }
            TypeKind::Alternate(alternate) => {
                let mut choices: Vec<TypeId> = alternate.branches.iter().map(|b| b.ty).collect();
                let is_object = |ty: &TypeId| matches!(self.schema[*ty].kind, TypeKind::Object(_));
                if depth > DEEP && choices.iter().any(|ty| !is_object(ty)) {
                    choices.retain(|ty| !is_object(ty));
                }
                let ty = *self.random.pick(&choices);
                self.value(ty, depth + 1)
            }
            TypeKind::Object(_) => {
                let mut object = Map::new();
                self.members(ty, depth, &mut object);
                // QEMU sends the tag first; other servers may not.
                if self.random.coin() {
                    object = object.into_iter().rev().collect();
                }
                object.into()
            }
        }
    }

    fn members(&mut self, ty: TypeId, depth: usize, object: &mut Map<String, Value>) {
        let schema = self.schema;
        let members: Vec<&Member> = schema.members(ty);
        for member in members {
            let may_lack = member.optional || member.condition.is_some();
            if may_lack && (depth > DEEP || self.random.coin()) {
                continue;
            }
            let path = format!("{}.{}", schema[ty].name, member.name);
            let value = if self.decided.contains(&path) {
                json!(self.random.below(1000))
            } else {
                self.value(member.ty, depth + 1)
            };
            object.insert(member.name.clone(), value);
        }
        if let Some(variants) = schema.variants(ty) {
            let simplest = variants.branches.iter().position(|branch| branch.implied);
            let index = match simplest {
                Some(simplest) if depth > DEEP => simplest,
                _ => self.random.below(variants.branches.len()),
            };
            let branch = &variants.branches[index];
            object.insert(variants.tag.clone(), branch.name.clone().into());
            self.members(branch.ty, depth, object);
        }
    }

    fn scalar(&mut self, builtin: Builtin) -> Value {
        let signed = |random: &mut Random, bits: u32| {
            let most = i64::MAX >> (64 - bits);
            *random.pick(&[0, 1, -1, most, -most - 1, most / 3])
        };
        let unsigned = |random: &mut Random, bits: u32| {
            let most = u64::MAX >> (64 - bits);
            *random.pick(&[0, 1, most, most / 2 + 1])
        };
        let random = &mut self.random;
        match builtin {
            Builtin::Str => {
                // The last is a value of an enum in newer releases, with a branch.
                json!(*random.pick(&["", "text", "a \"quoted\" \\ text\n", "ä€😀", "0", "mirror"]))
            }
            Builtin::Number => json!(*random.pick(&[0.0, 1.5, -2.25e-7, 1e300])),
            Builtin::Bool => json!(random.coin()),
            Builtin::Null => Value::Null,
            Builtin::Any => random
                .pick(&[
                    json!({ "a": [1, null] }),
                    json!(true),
                    json!("x"),
                    json!([]),
                ])
                .clone(),
            Builtin::Int | Builtin::Int64 => json!(signed(random, 64)),
            Builtin::Int32 => json!(signed(random, 32)),
            Builtin::Int16 => json!(signed(random, 16)),
            Builtin::Int8 => json!(signed(random, 8)),
            Builtin::Uint64 | Builtin::Size => json!(unsigned(random, 64)),
            Builtin::Uint32 => json!(unsigned(random, 32)),
            Builtin::Uint16 => json!(unsigned(random, 16)),
            Builtin::Uint8 => json!(unsigned(random, 8)),
        }
    }
}

/// A session with all commands and all events.
pub fn session(schema: &Schema, decided: &BTreeSet<String>, seed: u64) -> String {
    let mut server = Server {
        schema,
        random: Random(seed),
        decided,
    };
    let mut text = String::new();
    // Writing to a string does not fail.
    for round in 0..ROUNDS {
        for (_, command) in schema.commands() {
            let value = match command.returns {
                Some(ty) => server.value(ty, 0),
                None => json!({}),
            };
            let request = json!({ "execute": command.name, "id": round });
            let reply = json!({ "return": value, "id": round });
            let _ = writeln!(text, "{request}\n{reply}");
        }
        for (_, event) in schema.events() {
            let mut message = json!({
                "event": event.name,
                "timestamp": { "seconds": 1, "microseconds": 2 },
            });
            if let Some(ty) = event.data {
                let data = server.value(ty, 0);
                // Without members there is no data.
                if data != json!({}) {
                    message["data"] = data;
                }
            }
            let _ = writeln!(text, "{message}");
        }
    }
    text
}
