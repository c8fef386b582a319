//! Places in the arguments of commands, found by random walks, and messages with a fault in one of them.

use qmp_message::{End, JsonKind, Smallest, Step};
use qmp_schema::Schema;
use qmp_schema::schema::{Builtin, Command, Condition, TypeId, TypeKind};
use serde_json::{Value, json};

/// The maximal length of a walk.
const STEPS: usize = 12;

/// Messages about a place.
pub struct Faults {
    /// The command.
    pub command: String,
    /// The place of the fault.
    pub steps: Vec<Step>,
    /// The smallest message that has a value there.
    pub valid: Value,
    /// The same with a fault there, if there can be one.
    pub invalid: Option<Value>,
}

/// Random numbers (xorshift), the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end.max(1) as u64).unwrap_or(0)
    }

    fn pick<T>(&mut self, mut items: Vec<T>) -> Option<T> {
        let index = self.below(items.len());
        (index < items.len()).then(|| items.swap_remove(index))
    }
}

/// Walks into each command that checks its arguments.
pub fn faults(smallest: &Smallest<'_>, walks: usize) -> Vec<Faults> {
    let schema = smallest.server().schema;
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut found = Vec::new();
    for (_, command) in schema.commands() {
        if !command.gen_marshal || !has(smallest, command.condition.as_ref()) {
            continue;
        }
        let Some(valid) = smallest.arguments(&command.name) else {
            continue;
        };
        found.push(Faults {
            command: command.name.clone(),
            steps: vec![Step::Member("no-such-member".to_owned())],
            invalid: Some(with_stranger(valid.clone())),
            valid,
        });
        for _ in 0..walks {
            walk(smallest, command, &mut random, &mut found);
        }
    }
    found
}

/// Walks to a value without parts, and makes faults at each step.
fn walk(smallest: &Smallest<'_>, command: &Command, random: &mut Random, found: &mut Vec<Faults>) {
    let mut steps = Vec::new();
    let Some(mut ty) = command.args else { return };
    for _ in 0..STEPS {
        let Some((step, inside)) = random.pick(ways(smallest, ty)) else {
            return;
        };
        let mandatory = is_mandatory(smallest.server().schema, ty, &step);
        ty = inside;
        let is_value = !matches!(step, Step::Branch { .. } | Step::Alternative(_));
        steps.push(step);
        // A type that must contain itself has no messages.
        let Some(valid) = smallest.along(&command.name, &steps, &End::Smallest) else {
            return;
        };
        let mut push = |steps: Vec<Step>, end: &End| {
            let invalid = smallest.along(&command.name, &steps, end);
            found.push(Faults {
                command: command.name.clone(),
                steps,
                valid: valid.clone(),
                invalid,
            });
        };
        for wrong in wrong(smallest.server().schema, ty) {
            if is_value {
                push(steps.clone(), &End::Value(wrong));
            }
        }
        if mandatory {
            push(steps.clone(), &End::Absent);
        }
        if is_value
            && let (TypeKind::Object(_), Some(value)) =
                (&smallest.server().schema[ty].kind, smallest.value(ty))
        {
            let invalid = End::Value(with_stranger(value));
            let invalid = smallest.along(&command.name, &steps, &invalid);
            let stranger = Step::Member("no-such-member".to_owned());
            found.push(Faults {
                command: command.name.clone(),
                steps: [steps.as_slice(), &[stranger]].concat(),
                valid,
                invalid,
            });
        }
    }
}

fn is_mandatory(schema: &Schema, ty: TypeId, step: &Step) -> bool {
    let Step::Member(name) = step else {
        return false;
    };
    let members = schema.members(ty);
    members.iter().any(|m| m.name == *name && !m.optional)
}

fn with_stranger(mut object: Value) -> Value {
    object["no-such-member"] = json!(1);
    object
}

/// The possible steps from a value of a type.
fn ways(smallest: &Smallest<'_>, ty: TypeId) -> Vec<(Step, TypeId)> {
    let schema = smallest.server().schema;
    match &schema[ty].kind {
        TypeKind::Builtin(_) | TypeKind::Enum(_) => Vec::new(),
        TypeKind::Array(element) => vec![(Step::Element, *element)],
        TypeKind::Alternate(alternate) => {
            let branches = alternate.branches.iter();
            let built_in = branches.filter(|branch| has(smallest, branch.condition.as_ref()));
            built_in
                .map(|branch| (Step::Alternative(kind(schema, branch.ty)), branch.ty))
                .collect()
        }
        TypeKind::Object(_) => {
            let members = schema.members(ty).into_iter();
            let built_in = members.filter(|member| has(smallest, member.condition.as_ref()));
            let mut ways: Vec<_> = built_in
                .map(|member| (Step::Member(member.name.clone()), member.ty))
                .collect();
            let Some(variants) = schema.variants(ty) else {
                return ways;
            };
            for branch in &variants.branches {
                if !branch.implied && has(smallest, branch.condition.as_ref()) {
                    let step = Step::Branch {
                        tag: variants.tag.clone(),
                        value: branch.name.clone(),
                    };
                    ways.push((step, branch.ty));
                }
            }
            ways
        }
    }
}

fn has(smallest: &Smallest<'_>, condition: Option<&Condition>) -> bool {
    match (condition, smallest.server().build) {
        (Some(condition), Some(build)) => condition.holds(build),
        _ => true,
    }
}

/// The JSON type that selects a type in an alternate.
fn kind(schema: &Schema, ty: TypeId) -> JsonKind {
    schema[ty].kind.json_kind().unwrap_or(JsonKind::Number)
}

/// Values that do not fit a type.
fn wrong(schema: &Schema, ty: TypeId) -> Vec<Value> {
    let kinds = [
        json!(null),
        json!(true),
        json!(1.5),
        json!("no such value"),
        json!([1]),
        json!({}),
    ];
    let but = |kind: JsonKind| {
        let others = kinds
            .iter()
            .filter(move |value| JsonKind::of(value) != kind);
        others.cloned().collect::<Vec<_>>()
    };
    match &schema[ty].kind {
        TypeKind::Builtin(builtin) => match builtin {
            Builtin::Any => Vec::new(),
            Builtin::Number => but(JsonKind::Number),
            Builtin::Str | Builtin::Bool | Builtin::Null => but(kind(schema, ty)),
            Builtin::Int | Builtin::Int64 => [&kinds[..], &[json!(u64::MAX), json!(1e30)]].concat(),
            Builtin::Uint64 | Builtin::Size => [&kinds[..], &[json!(1e30)]].concat(),
            Builtin::Int8 | Builtin::Int16 | Builtin::Int32 => {
                [&kinds[..], &[json!(1_i64 << 31), json!(-(1_i64 << 31) - 1)]].concat()
            }
            Builtin::Uint8 | Builtin::Uint16 | Builtin::Uint32 => {
                [&kinds[..], &[json!(-1), json!(1_i64 << 32)]].concat()
            }
        },
        TypeKind::Enum(_) => kinds.to_vec(),
        TypeKind::Array(_) | TypeKind::Object(_) => but(kind(schema, ty)),
        TypeKind::Alternate(alternate) => {
            let branches = &alternate.branches;
            let taken: Vec<JsonKind> = branches.iter().map(|b| kind(schema, b.ty)).collect();
            let others = kinds
                .iter()
                .filter(|value| !taken.contains(&JsonKind::of(value)));
            others.cloned().collect()
        }
    }
}
