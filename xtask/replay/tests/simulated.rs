//! Whatever a release may send, the types take: random replies and events, made from the snapshot of
//! each release, decode and encode to the same.

use std::collections::{HashMap, HashSet};
use std::fmt::Write;
use std::path::Path;

use qmp_schema::Schema;
use qmp_schema::history::{Decision, History, Notes, Rule};
use qmp_schema::schema::{Builtin, Member, TypeId, TypeKind};
use qmp_types::transcript::{self, Newer, Note, Replayed};
use qmp_types::{qga, qmp};
use serde_json::{Map, Value, json};

/// How many messages are made of each command and event of each release.
const ROUNDS: usize = 12;

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
    known: &'s Known,
}

/// What is known of places where types changed.
#[derive(Default)]
struct Known {
    /// Integers of which `schemas/history.json` says that they are never below zero.
    decided: HashSet<String>,
    /// The values of the enum that text has become.
    enums: HashMap<String, Vec<String>>,
}

/// Deeper than this, only what is mandatory is sent.
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
                // QEMU sends the tag first, others may not.
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
            let values = self.known.enums.get(&path);
            let value = if self.known.decided.contains(&path) {
                json!(self.random.below(1000))
            } else if let Some(values) = values.filter(|_| self.random.coin()) {
                json!(self.random.pick(values))
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
                // The last is a value of what is an enum in newer releases, with a branch.
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

/// A session in which everything is asked and everything happens.
fn session(schema: &Schema, known: &Known, seed: u64) -> String {
    let mut server = Server {
        schema,
        random: Random(seed),
        known,
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

/// What the history knows of places where types changed.
fn known(name: &str) -> Known {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas");
    let text = std::fs::read_to_string(folder.join("history.json")).expect("file can be read");
    let file: Value = serde_json::from_str(&text).expect("file is JSON");
    let changed = file[name]["changed"].as_array().into_iter().flatten();
    let decisions = changed.map(|entry| Decision {
        path: entry["path"].as_str().unwrap_or_default().to_owned(),
        older: false,
        reason: String::new(),
    });
    let notes = Notes {
        decisions: decisions.collect(),
        ..Notes::default()
    };
    let texts = texts(name);
    let history = History::parse(texts.iter().map(|(file, text)| (&**file, &**text)));
    let history = history.unwrap_or_else(|error| panic!("{error}"));
    let newest = history.releases().last().expect("there is a release");
    let (file, text) = texts
        .iter()
        .find(|(file, _)| file.ends_with(&format!("-{newest}.json")))
        .expect("its snapshot is there");
    let newest = qmp_schema::snapshot::to_schema(file, text);
    let newest = newest.unwrap_or_else(|error| panic!("{error}")).schema;
    let widened = history.widen(newest, &notes);
    let widened = widened.unwrap_or_else(|error| panic!("{error}"));
    let mut known = Known {
        decided: notes.decisions.into_iter().map(|d| d.path).collect(),
        ..Known::default()
    };
    for change in widened.changes {
        let enumeration = widened
            .schema
            .types()
            .find(|(_, ty)| ty.name == change.newest);
        if let (Rule::TextToEnum, Some((_, ty))) = (change.rule, enumeration)
            && let TypeKind::Enum(ty) = &ty.kind
        {
            let values = ty.values.iter().map(|value| value.name.clone());
            known.enums.insert(change.path, values.collect());
        }
    }
    known
}

/// The file names and texts of the snapshots.
fn texts(name: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas/releases");
    let mut releases = Vec::new();
    for entry in std::fs::read_dir(folder).expect("folder can be read") {
        let path = entry.expect("entry can be read").path();
        let file = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let digit = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
        if file.strip_prefix(&format!("{name}-")).is_some_and(digit) {
            let text = std::fs::read_to_string(&path).expect("file can be read");
            releases.push((file, text));
        }
    }
    releases.sort_by(|a, b| a.0.cmp(&b.0));
    releases
}

fn releases(name: &str) -> impl Iterator<Item = (String, Schema)> {
    texts(name).into_iter().map(|(file, text)| {
        let loaded = qmp_schema::snapshot::to_schema(&file, &text);
        let loaded = loaded.unwrap_or_else(|error| panic!("{error}"));
        (file, loaded.schema)
    })
}

fn check(file: &str, text: &str, replayed: &Replayed) {
    let line = |offset: usize| text[offset..].lines().next().unwrap_or_default().to_owned();
    let failures: Vec<String> = replayed
        .failures
        .iter()
        .map(|failure| format!("{failure}\n    {}", line(failure.offset)))
        .collect();
    assert!(
        failures.is_empty(),
        "{file}: {} failures, the first of them:\n{}",
        failures.len(),
        failures[..failures.len().min(5)].join("\n")
    );
    let notes = replayed.notes.iter().filter(|note| !was_text(note));
    let notes: Vec<String> = notes.map(ToString::to_string).collect();
    assert!(notes.is_empty(), "{file}: {notes:?}");
}

/// What older releases define as text, and newer ones as an enum: any text may come.
fn was_text(note: &Note) -> bool {
    matches!(&note.newer, Newer::Value { path, .. }
        if note.name == "query-block-jobs" && path.ends_with("].type"))
}

#[test]
fn whatever_a_release_sends_is_taken() {
    let mut sessions = 0;
    let known = known("qmp");
    assert!(known.decided.len() >= 7, "{:?}", known.decided);
    assert!(known.enums.contains_key("BlockJobInfo.type"));
    for (file, schema) in releases("qmp") {
        let text = session(&schema, &known, 0x9e37_79b9_7f4a_7c15);
        let replayed = transcript::replay::<qmp::AnyEvent>(&text, qmp::visit_command)
            .unwrap_or_else(|error| panic!("{file}: {error}"));
        assert_eq!(replayed.replies, ROUNDS * schema.commands().len(), "{file}");
        assert_eq!(replayed.events, ROUNDS * schema.events().len(), "{file}");
        check(&file, &text, &replayed);
        sessions += 1;
    }
    assert!(sessions >= 14, "only {sessions} releases");
}

#[test]
fn whatever_a_guest_agent_sends_is_taken() {
    let mut sessions = 0;
    let known = known("qga");
    for (file, schema) in releases("qga") {
        let text = session(&schema, &known, 0x2545_f491_4f6c_dd1d);
        let replayed = transcript::replay::<qga::AnyEvent>(&text, qga::visit_command)
            .unwrap_or_else(|error| panic!("{file}: {error}"));
        assert_eq!(replayed.replies, ROUNDS * schema.commands().len(), "{file}");
        check(&file, &text, &replayed);
        sessions += 1;
    }
    assert!(sessions >= 14, "only {sessions} releases");
}
