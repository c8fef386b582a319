//! Random schemas and random messages: what they decide is what the findings must say.

mod common;

use std::collections::BTreeSet;

use common::model::{Dice, Model};
use common::{Input, compare, describe};
use proptest::prelude::*;
use qmp_diff::{Comparison, Context, Effect, Finding};
use qmp_message::{JsonKind, Server, Smallest, witness};
use qmp_schema::schema::{Builtin, Schema, TypeId, TypeKind};
use serde_json::{Map, Value, json};

fn load(model: &Model) -> Input {
    let (schema, types) = model.files();
    let read = |path: &str| match path {
        "schema.json" => Ok(schema.clone().into_bytes()),
        _ => Ok(types.clone().into_bytes()),
    };
    Input::of_files(&read)
}

fn listing(model: &Model, changed: &Model, diff: &Comparison) -> String {
    let texts = [model.files(), changed.files()];
    let texts = texts.map(|(schema, types)| schema + &types);
    let findings: String = diff.findings().iter().map(describe).collect();
    format!("{}\n=> \n{}\n{findings}", texts[0], texts[1])
}

fn numbers() -> impl Strategy<Value = Vec<u16>> {
    proptest::collection::vec(any::<u16>(), 40..200)
}

/// A model, and the same after some changes.
fn changed(numbers: &[u16], changes: usize) -> (Model, Model) {
    let mut dice = Dice::new(numbers);
    let model = Model::random(&mut dice);
    let mut changed = model.clone();
    for _ in 0..changes {
        changed.mutate(&mut dice);
    }
    (model, changed)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_has_changed_from_a_schema_to_itself(numbers in numbers()) {
        let model = Model::random(&mut Dice::new(&numbers));
        let schema = load(&model);
        let diff = compare(&schema, &schema);
        prop_assert!(diff.findings().is_empty(), "{}", listing(&model, &model, &diff));
    }

    #[test]
    fn what_is_not_on_the_wire_is_neutral(numbers in numbers(), changes in 1..4_usize) {
        let mut dice = Dice::new(&numbers);
        let model = Model::random(&mut dice);
        let mut changed = model.clone();
        for _ in 0..changes {
            changed.shuffle(&mut dice);
        }
        let diff = compare(&load(&model), &load(&changed));
        for finding in diff.findings() {
            let is_neutral = finding.wire() == Effect::Neutral && finding.reverse() == Effect::Neutral;
            // Types that nothing reaches may come to be reached.
            prop_assert!(is_neutral, "{}\n{}", describe(finding), listing(&model, &changed, &diff));
        }
    }

    #[test]
    fn the_other_way_round_everything_is_found_too(numbers in numbers(), changes in 1..4_usize) {
        let (model, changed) = changed(&numbers, changes);
        let (old, new) = (load(&model), load(&changed));
        let (diff, back) = (compare(&old, &new), compare(&new, &old));
        for (one, other) in [(&diff, &back), (&back, &diff)] {
            for finding in one.findings() {
                for judgement in &finding.judgements {
                    let is_mirror = |twin: &Finding| {
                        let mut judgements = twin.judgements.iter();
                        is_at_the_same_place(twin, finding)
                            && (&twin.old, &twin.new) == (&finding.new, &finding.old)
                            && judgements.any(|j| {
                                j.context == judgement.context
                                    && judgement.rule.mirror.contains(&j.rule.id)
                            })
                    };
                    let mirrored = judgement.rule.mirror.is_empty() || other.findings().iter().any(is_mirror);
                    prop_assert!(
                        mirrored,
                        "nothing mirrors {} in\n{}\namong\n{}",
                        judgement.rule.id,
                        describe(finding),
                        listing(&model, &changed, other)
                    );
                }
            }
        }
    }

    #[test]
    fn random_messages_decide(numbers in numbers(), changes in 1..3_usize) {
        let (model, changed) = changed(&numbers, changes);
        let (old, new) = (load(&model), load(&changed));
        let diff = compare(&old, &new);
        let (old, new) = (&old.loaded.schema, &new.loaded.schema);
        let mut dice = Dice::new(&numbers);
        for _ in 0..20 {
            for (from, to, effect) in [
                (old, new, Finding::wire as fn(&Finding) -> Effect),
                (new, old, Finding::reverse as fn(&Finding) -> Effect),
            ] {
                for (_, command) in from.commands() {
                    let arguments = match command.args {
                        Some(ty) => message(from, ty, &mut dice),
                        None => json!({}),
                    };
                    let sent = Some(&arguments);
                    prop_assert_eq!(Server::new(from).check(&command.name, sent), Ok(()));
                    let contexts = [Context::Command, Context::Arguments];
                    if let Err(refusal) = Server::new(to).check(&command.name, sent) {
                        prop_assert!(
                            is_found(&diff, &command.name, &contexts, effect),
                            "{} {arguments}: {refusal}, but\n{}",
                            command.name,
                            listing(&model, &changed, &diff)
                        );
                    }
                }
                // What the server of one sends, the client of the other receives.
                let effect = if std::ptr::eq(from, old) { Finding::reverse } else { Finding::wire };
                let sent = from.commands().map(|(_, c)| (&c.name, c.returns));
                let sent = sent.chain(from.events().map(|(_, e)| (&e.name, e.data)));
                for (name, ty) in sent {
                    let Some((is_there, expected)) = counterpart(to, name) else {
                        continue;
                    };
                    let message = ty.map_or(json!({}), |ty| message(from, ty, &mut dice));
                    let is_understood = expected.is_none_or(|ty| is_received(to, ty, &message));
                    let contexts = [Context::Returns, Context::Data];
                    prop_assert!(
                        !is_there || is_understood || is_found(&diff, name, &contexts, effect),
                        "{name} sends {message}, but\n{}",
                        listing(&model, &changed, &diff)
                    );
                }
            }
        }
        // The other direction: what is said to break, breaks.
        let smallest = Smallest::new(Server::new(old));
        for finding in diff.findings() {
            let arguments = finding.judgements.iter().find(|j| j.context == Context::Arguments);
            if arguments.is_none_or(|j| j.verdict.wire != Effect::Breaking) {
                continue;
            }
            for place in finding.places.iter().filter(|place| place.context == Context::Arguments) {
                let path = &place.path;
                let found = witness(&smallest, Server::new(new), &path.root, &path.steps);
                prop_assert!(
                    found.is_some(),
                    "no message shows\n{}in\n{}",
                    describe(finding),
                    listing(&model, &changed, &diff)
                );
            }
        }
    }
}

/// Whether two findings are about the same thing. What has a type of another name here than there is
/// called by the one or the other.
fn is_at_the_same_place(one: &Finding, other: &Finding) -> bool {
    let name = |finding: &Finding| {
        let part = finding.item.rsplit_once('.');
        part.map(|(_, name)| name.to_owned())
    };
    let roots = |finding: &Finding| -> BTreeSet<String> {
        let places = finding.places.iter();
        places.map(|place| place.path.root.clone()).collect()
    };
    one.item == other.item || (name(one) == name(other) && !roots(one).is_disjoint(&roots(other)))
}

/// Whether a finding on a command or event says that something may break.
fn is_found(
    diff: &Comparison,
    root: &str,
    contexts: &[Context],
    effect: fn(&Finding) -> Effect,
) -> bool {
    diff.findings().iter().any(|finding| {
        let mut places = finding.places.iter();
        // A client that expects no reply accepts any, and the rule says that for
        // both sides, even if the new one expects members that the old server does not send.
        let is_counted =
            effect(finding) >= Effect::Potential || finding.rule().id == "command-returns-added";
        is_counted
            && places.any(|place| place.path.root == root && contexts.contains(&place.context))
    })
}

/// What a client of a schema expects from a command or event, and whether there is one.
fn counterpart(schema: &Schema, name: &str) -> Option<(bool, Option<TypeId>)> {
    use qmp_schema::schema::Definition;
    Some(match schema.lookup(name)? {
        Definition::Command(id) => (true, schema[id].returns),
        Definition::Event(id) => (true, schema[id].data),
        Definition::Type(_) => return None,
    })
}

/// A random value of a type.
fn message(schema: &Schema, ty: TypeId, dice: &mut Dice<'_>) -> Value {
    match &schema[ty].kind {
        TypeKind::Builtin(builtin) => scalar(*builtin, dice),
        TypeKind::Enum(enumeration) => {
            json!(enumeration.values[dice.roll(enumeration.values.len())].name)
        }
        TypeKind::Array(element) => {
            let count = dice.roll(3);
            (0..count)
                .map(|_| message(schema, *element, dice))
                .collect()
        }
        TypeKind::Alternate(alternate) => {
            let branch = &alternate.branches[dice.roll(alternate.branches.len())];
            message(schema, branch.ty, dice)
        }
        TypeKind::Object(_) => {
            let mut object = Map::new();
            members(schema, ty, dice, &mut object);
            if let Some(variants) = schema.variants(ty) {
                let branch = variants
                    .branches
                    .iter()
                    .find(|b| object[&variants.tag] == b.name);
                if let Some(branch) = branch {
                    members(schema, branch.ty, dice, &mut object);
                }
            }
            Value::Object(object)
        }
    }
}

fn members(schema: &Schema, ty: TypeId, dice: &mut Dice<'_>, object: &mut Map<String, Value>) {
    for member in schema.members(ty) {
        if !member.optional || dice.once_in(2) {
            let value = message(schema, member.ty, dice);
            object.insert(member.name.clone(), value);
        }
    }
}

fn scalar(builtin: Builtin, dice: &mut Dice<'_>) -> Value {
    let any = [
        json!("text"),
        json!(1),
        json!(null),
        json!({ "a": 1 }),
        json!([]),
    ];
    let pick = |values: &[i64], dice: &mut Dice<'_>| json!(values[dice.roll(values.len())]);
    match builtin {
        Builtin::Str => json!(["", "text", "v0"][dice.roll(3)]),
        Builtin::Bool => json!(dice.once_in(2)),
        Builtin::Null => Value::Null,
        Builtin::Number => [json!(0.5), json!(-3), json!(1e30)][dice.roll(3)].clone(),
        Builtin::Any => any[dice.roll(any.len())].clone(),
        Builtin::Uint8 => pick(&[0, 255], dice),
        Builtin::Int16 => pick(&[-32768, 0, 32767], dice),
        Builtin::Uint32 => pick(&[0, 255, 4_294_967_295], dice),
        Builtin::Size | Builtin::Uint64 if dice.once_in(3) => json!(u64::MAX),
        Builtin::Size | Builtin::Uint64 => pick(&[0, 300, i64::MAX], dice),
        _ => pick(&[i64::MIN, -1, 0, 70_000, i64::MAX], dice),
    }
}

/// Whether a client that knows only what the schema has understands a message; it ignores members that
/// it does not know, and nothing else.
fn is_received(schema: &Schema, ty: TypeId, value: &Value) -> bool {
    match &schema[ty].kind {
        TypeKind::Builtin(builtin) => is_scalar(*builtin, value),
        TypeKind::Enum(enumeration) => enumeration.values.iter().any(|v| *value == v.name),
        TypeKind::Array(element) => {
            let elements = value.as_array();
            elements.is_some_and(|all| all.iter().all(|v| is_received(schema, *element, v)))
        }
        TypeKind::Alternate(alternate) => {
            let mut branches = alternate.branches.iter();
            branches.any(|branch| {
                let kind = match &schema[branch.ty].kind {
                    TypeKind::Object(_) => JsonKind::Object,
                    TypeKind::Builtin(Builtin::Null) => JsonKind::Null,
                    _ => JsonKind::String,
                };
                JsonKind::of(value) == kind && is_received(schema, branch.ty, value)
            })
        }
        TypeKind::Object(_) => {
            let Some(object) = value.as_object() else {
                return false;
            };
            let has = |ty: TypeId| {
                schema
                    .members(ty)
                    .iter()
                    .all(|member| match object.get(&member.name) {
                        Some(value) => is_received(schema, member.ty, value),
                        None => member.optional,
                    })
            };
            let branch = schema.variants(ty).map(|variants| {
                let tag = object.get(&variants.tag);
                let mut branches = variants.branches.iter();
                branches.find(|b| tag.is_some_and(|tag| *tag == b.name))
            });
            has(ty)
                && match branch {
                    Some(Some(branch)) => has(branch.ty),
                    Some(None) => false,
                    None => true,
                }
        }
    }
}

fn is_scalar(builtin: Builtin, value: &Value) -> bool {
    let within =
        |least: i64, most: i64| value.as_i64().is_some_and(|n| (least..=most).contains(&n));
    match builtin {
        Builtin::Str => value.is_string(),
        Builtin::Bool => value.is_boolean(),
        Builtin::Null => value.is_null(),
        Builtin::Number => value.is_number(),
        Builtin::Any => true,
        Builtin::Uint8 => within(0, 255),
        Builtin::Int16 => within(-32768, 32767),
        Builtin::Uint32 => within(0, 4_294_967_295),
        Builtin::Size | Builtin::Uint64 => value.is_u64(),
        _ => value.is_i64(),
    }
}
