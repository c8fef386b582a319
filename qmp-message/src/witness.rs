//! Witnesses: minimal messages that an old server accepts and a new one refuses.
//!
//! Tries a few messages around a path, smallest first. A witness is proof, because it was checked
//! against both servers; the lack of one proves nothing.

use serde_json::{Value, json};

use crate::smallest::{End, Smallest};
use crate::{Cursor, Refusal, Server, Step};
use qmp_schema::schema::{Builtin, TypeId, TypeKind};

/// The maximum number of values to try at a path.
const MOST: usize = 2000;
/// The depth below the path to which values are varied.
const DEEP: usize = 2;

/// Proof that a server refuses a command that another accepts.
#[derive(Clone, Debug, PartialEq)]
pub struct Witness {
    /// The arguments that the old server accepts.
    pub arguments: Value,
    /// The error of the new server. It may be about another path: a server reports the first error that it
    /// finds. [`Server::refusals`] always contains the error at the requested path.
    pub refusal: Refusal,
    /// Whether the command must be sent out of band to be refused.
    pub out_of_band: bool,
}

/// Searches for a message that `old` accepts and `new` refuses, because of the end of the path or
/// a part of it. The path may exist in only one of them. Without steps, any difference counts. If `new` refuses
/// a member on the path, no message can show more than that.
#[must_use]
pub fn witness(
    old: &Smallest<'_>,
    new: Server<'_>,
    command: &str,
    path: &[Step],
) -> Option<Witness> {
    let mut messages = Vec::new();
    // The new server may require a member that the old schema lacks at this path.
    for length in (0..=path.len()).rev() {
        let (steps, rest) = path.split_at(length);
        if let Some(present) = old.along(command, steps, &End::Smallest) {
            messages.push(present);
            if rest.is_empty() {
                messages.extend(old.along(command, steps, &End::Absent));
                let values = Variations { old, count: 0 }.at(command, steps);
                let values = values.into_iter().map(End::Value);
                messages.extend(values.filter_map(|end| old.along(command, steps, &end)));
                // A member may be required only with another value of the tag.
                if let Some((Step::Member(_), object)) = steps.split_last() {
                    let values = Variations { old, count: 0 }.at(command, object);
                    let values = values.into_iter().map(End::Value);
                    messages.extend(values.filter_map(|end| old.along(command, object, &end)));
                }
                for member in members_of_branch(old, command, steps) {
                    let steps = [steps, &[Step::Member(member)]].concat();
                    messages.extend(old.along(command, &steps, &End::Smallest));
                }
            }
            break;
        }
    }
    messages.sort_by_cached_key(|message| {
        let text = message.to_string();
        (text.len(), text)
    });
    messages.dedup();

    let (mut beside, mut on_the_way) = (None, None);
    for arguments in messages {
        let sent = Some(&arguments);
        if old.server().check(command, sent).is_err() {
            continue;
        }
        let mut refusals = new.refusals(command, sent);
        let place = refusals.iter().position(|r| is_about(&r.path, path));
        let hides = |refusal: &Refusal| is_refused_on_the_way(&refusal.path, path, &arguments);
        let is_hidden = refusals.iter().any(hides);
        if place.is_none() && !is_hidden {
            continue;
        }
        let found = Witness {
            refusal: refusals.swap_remove(0),
            arguments,
            out_of_band: false,
        };
        match place {
            Some(0) => return Some(found),
            // A larger message may be refused only because of the requested path.
            Some(_) => beside.get_or_insert(found),
            None => on_the_way.get_or_insert(found),
        };
    }
    let shown = beside.or_else(|| out_of_band(old, new, command, path));
    shown.or(on_the_way)
}

/// The names of the members of a branch, if the path ends at one: minimal messages lack its optional
/// members.
fn members_of_branch(old: &Smallest<'_>, command: &str, path: &[Step]) -> Vec<String> {
    let server = old.server();
    let start = server.command(command).and_then(|command| command.args);
    let (Some(start), Some(Step::Branch { .. })) = (start, path.last()) else {
        return Vec::new();
    };
    let branch = type_at(server, start, path);
    let members = branch.map(|ty| server.schema.members(ty));
    let members = members.into_iter().flatten();
    members.map(|member| member.name.clone()).collect()
}

/// The type that a path leads to.
fn type_at(server: Server<'_>, start: TypeId, path: &[Step]) -> Option<TypeId> {
    let mut cursor = Cursor::new(server.schema, Some(start));
    for step in path {
        match step {
            Step::Member(name) => cursor.enter_member_of_any_branch(name)?,
            step => cursor.step(step)?,
        };
    }
    cursor.last().at(0)
}

/// The witness for a command that can no longer be sent out of band.
fn out_of_band(
    old: &Smallest<'_>,
    new: Server<'_>,
    command: &str,
    path: &[Step],
) -> Option<Witness> {
    let arguments = old.arguments(command).filter(|_| path.is_empty())?;
    let sent = Some(&arguments);
    old.server().check_out_of_band(command, sent).ok()?;
    let refusal = new.check_out_of_band(command, sent).err()?;
    Some(Witness {
        arguments,
        refusal,
        out_of_band: true,
    })
}

/// The steps of a path that are visible in a message.
fn names(steps: &[Step]) -> Vec<Step> {
    let through = |step: &&Step| !matches!(step, Step::Branch { .. } | Step::Alternative(_));
    steps.iter().filter(through).cloned().collect()
}

/// Whether the refused part is a value of the message on a path, so that the end of the path is inside of
/// the refused value.
fn is_refused_on_the_way(refused: &[Step], place: &[Step], arguments: &Value) -> bool {
    let refused = names(refused);
    let value = refused
        .iter()
        .try_fold(arguments, |value, step| match step {
            Step::Member(name) => value.get(name),
            Step::Element => value.get(0),
            Step::Branch { .. } | Step::Alternative(_) => None,
        });
    !refused.is_empty() && value.is_some() && names(place).starts_with(&refused)
}

/// Whether the refused part is at a path or inside of it. Branches on the path do not matter, because the
/// error may be about an unknown branch.
fn is_about(refused: &[Step], place: &[Step]) -> bool {
    let refused = names(refused);
    if refused.starts_with(&names(place)) {
        return true;
    }
    // A branch is refused at its tag.
    place.iter().enumerate().any(|(index, step)| match step {
        Step::Branch { tag, .. } => {
            let mut at_tag = names(&place[..index]);
            at_tag.push(Step::Member(tag.clone()));
            refused == at_tag
        }
        Step::Alternative(_) => refused == names(&place[..index]),
        Step::Member(_) | Step::Element => false,
    })
}

/// Generates values of a type that differ in everything that a schema can distinguish.
struct Variations<'v, 's> {
    old: &'v Smallest<'s>,
    count: usize,
}

impl Variations<'_, '_> {
    /// Values for the end of a path.
    fn at(mut self, command: &str, steps: &[Step]) -> Vec<Value> {
        let server = self.old.server();
        let Some(command) = server.command(command) else {
            return Vec::new();
        };
        let Some(start) = command.args else {
            return Vec::new();
        };
        let mut values = Vec::new();
        if !command.gen_marshal {
            values.push(Value::Object(serde_json::Map::new()));
        }
        let Some(ty) = type_at(server, start, steps) else {
            return values;
        };
        // The last step leads to a part of a value.
        if !matches!(steps.last(), Some(Step::Branch { .. })) {
            values.extend(self.of(ty, DEEP));
        }
        values
    }

    fn of(&mut self, ty: TypeId, depth: usize) -> Vec<Value> {
        let server = self.old.server();
        let schema = server.schema;
        let mut values: Vec<Value> = self.old.value(ty).into_iter().collect();
        self.count += 1;
        if self.count > MOST {
            return values;
        }
        match &schema[ty].kind {
            TypeKind::Builtin(builtin) => values.extend(scalars(*builtin)),
            TypeKind::Enum(_) => values.extend(server.values(ty).map(Value::from)),
            TypeKind::Array(element) => {
                let elements = self.of(*element, depth);
                values.extend(
                    elements
                        .into_iter()
                        .map(|element| Value::Array(vec![element])),
                );
            }
            TypeKind::Alternate(_) => {
                for branch in schema.alternatives(ty) {
                    if server.has(branch.condition.as_ref()) {
                        values.extend(self.of(branch.ty, depth));
                    }
                }
            }
            TypeKind::Object(_) if depth > 0 => self.objects(ty, depth - 1, &mut values),
            TypeKind::Object(_) => {}
        }
        self.count += values.len();
        values
    }

    /// Generates objects with one member or one branch varied.
    fn objects(&mut self, ty: TypeId, depth: usize, values: &mut Vec<Value>) {
        let schema = self.old.server().schema;
        let mut waiting = vec![(ty, Vec::new())];
        while let Some((inner, branches)) = waiting.pop() {
            for member in schema.members(inner) {
                let mut steps = branches.clone();
                steps.push(Step::Member(member.name.clone()));
                values.extend(self.old.value_along(ty, &steps, &End::Smallest));
                values.extend(self.old.value_along(ty, &steps, &End::Absent));
                for value in self.of(member.ty, depth) {
                    if self.count > MOST {
                        return;
                    }
                    self.count += 1;
                    values.extend(self.old.value_along(ty, &steps, &End::Value(value)));
                }
            }
            let variants = schema.variants(inner);
            for branch in schema.branches(inner) {
                let Some(tag) = variants.map(|variants| variants.tag.clone()) else {
                    continue;
                };
                let mut steps = branches.clone();
                steps.push(Step::Branch {
                    tag,
                    value: branch.name.clone(),
                });
                values.extend(self.old.value_along(ty, &steps, &End::Smallest));
                if !branch.implied {
                    waiting.push((branch.ty, steps));
                }
            }
        }
    }
}

/// Values of a predefined type that other predefined types refuse.
fn scalars(builtin: Builtin) -> Vec<Value> {
    let ends = || {
        let types = [
            Builtin::Int8,
            Builtin::Uint8,
            Builtin::Int16,
            Builtin::Uint16,
            Builtin::Int32,
            Builtin::Uint32,
            Builtin::Int64,
            Builtin::Uint64,
        ];
        let integers = types.into_iter().filter_map(Builtin::integer);
        let around = integers.flat_map(|integer| {
            let (min, max) = (integer.min(), integer.max());
            [min, min - 1, max, max + 1]
        });
        let numbers = around.filter_map(|number| match u64::try_from(number) {
            Ok(number) => Some(Value::from(number)),
            Err(_) => i64::try_from(number).ok().map(Value::from),
        });
        numbers.collect::<Vec<_>>()
    };
    match builtin {
        Builtin::Str => vec!["x".into()],
        Builtin::Bool => vec![false.into()],
        Builtin::Null => Vec::new(),
        Builtin::Number => [vec![1.5.into()], ends()].concat(),
        Builtin::Any => vec![
            json!(null),
            json!(true),
            json!(0),
            json!(""),
            json!([]),
            json!({}),
        ],
        _ => ends(),
    }
}
