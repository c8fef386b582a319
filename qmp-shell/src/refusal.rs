//! What a server would refuse, found before anything is sent.
//!
//! Takes a request and where its parts stand in the line, gives a [`Problem`] in QEMU's words with a caret and the nearest right word.

use std::ops::Range;

use qmp_message::{ErrorClass, Refusal, Server, Step};
use qmp_schema::Schema;
use qmp_schema::schema::{Member, TypeId, TypeKind};
use serde_json::Value;

use crate::problem::{Problem, nearest};
use crate::typed::{ELEMENT, Part};

/// How many names a help lists.
const MOST: usize = 16;

/// A request that is about to be sent.
#[derive(Clone, Debug)]
pub struct Sent<'a> {
    /// The command.
    pub command: &'a str,
    /// Its arguments.
    pub arguments: Option<&'a Value>,
    /// Whether it is to be sent out of band.
    pub out_of_band: bool,
    /// The place of the command's name in the line.
    pub name: Range<usize>,
    /// Where the arguments stand; paths are those in `arguments`.
    pub parts: &'a [Part],
}

impl Sent<'_> {
    /// Checks the request as a server with that schema does.
    ///
    /// # Errors
    /// What the server would refuse.
    pub fn check(&self, schema: &Schema) -> Result<(), Problem> {
        let server = Server::new(schema);
        let refusals = if self.out_of_band {
            let checked = server.check_out_of_band(self.command, self.arguments);
            checked.err().into_iter().collect()
        } else {
            server.refusals(self.command, self.arguments)
        };
        // What was typed wrong comes before what is missing: it may be the same.
        let typed = refusals
            .iter()
            .find(|refusal| self.part(&names(refusal), true).is_some());
        match typed.or(refusals.first()) {
            Some(refusal) => Err(self.problem(schema, refusal)),
            None => Ok(()),
        }
    }

    /// The part of a path; if it need not be exact, the part around it.
    fn part(&self, path: &[String], exact: bool) -> Option<&Part> {
        let fits = |part: &&Part| {
            if exact {
                part.path == path
            } else {
                path.starts_with(&part.path)
            }
        };
        let parts = self.parts.iter().filter(fits);
        parts.max_by_key(|part| part.path.len())
    }

    fn problem(&self, schema: &Schema, refusal: &Refusal) -> Problem {
        if refusal.class == ErrorClass::CommandNotFound {
            let problem = Problem::new(&refusal.desc, self.name.clone());
            let names = schema.commands.iter().map(|command| &*command.name);
            return match nearest(self.command, names) {
                Some(known) => problem.with_help(format!("did you mean '{known}'?")),
                None => problem
                    .with_help("`help TEXT` searches; `!` before a line sends it all the same"),
            };
        }
        let path = names(refusal);
        if let Some(part) = self.part(&path, true) {
            return wrong(schema, refusal, part);
        }
        // It is missing, or inside of a literal.
        let around = self.part(&path, false);
        let place = around.map_or(self.name.clone(), |part| part.value.clone());
        let problem = Problem::new(&refusal.desc, place);
        let ty = match around {
            Some(part) => part.ty,
            None => arguments(schema, self.command),
        };
        let missing = path.last().zip(ty).and_then(|(name, ty)| {
            let mut types = [ty]
                .into_iter()
                .chain(schema.alternatives(ty).iter().map(|branch| branch.ty));
            types.find_map(|ty| member(schema, ty, name))
        });
        match missing {
            Some(member) => {
                let kind = describe(schema, member.ty);
                problem.with_help(format!("`{}=`: {kind}", member.name))
            }
            None => problem,
        }
    }
}

/// What is wrong with a part that stands in the line.
fn wrong(schema: &Schema, refusal: &Refusal, part: &Part) -> Problem {
    let name = part.path.last().map_or("", String::as_str);
    if part.ty.is_none() {
        let problem = Problem::new(&refusal.desc, part.key.clone());
        return match nearest(name, part.names.iter().map(String::as_str)) {
            Some(known) => problem.with_help(format!("did you mean '{known}'?")),
            None if part.names.is_empty() => problem.with_help("it takes no arguments"),
            None => problem.with_help(format!(
                "it takes {}",
                list(part.names.iter().map(String::as_str))
            )),
        };
    }
    let problem = Problem::new(&refusal.desc, part.value.clone());
    let values = part.ty.map_or(&[][..], |ty| schema.values(ty));
    if values.is_empty() {
        return problem;
    }
    let names = || values.iter().map(|value| &*value.name);
    // QEMU repeats the value in its error.
    let given = refusal.desc.rsplit('\'').nth(1).unwrap_or_default();
    match nearest(given, names()) {
        Some(known) => problem.with_help(format!("did you mean '{known}'?")),
        None => problem.with_help(format!("it is {}", list(names()))),
    }
}

/// The path of a refusal as parts have it.
fn names(refusal: &Refusal) -> Vec<String> {
    let steps = refusal.path.iter().filter_map(|step| match step {
        Step::Member(name) => Some(name.clone()),
        Step::Element => Some(ELEMENT.to_owned()),
        Step::Branch { .. } | Step::Alternative(_) => None,
    });
    steps.collect()
}

/// The type of a command's arguments.
#[must_use]
pub fn arguments(schema: &Schema, command: &str) -> Option<TypeId> {
    match schema.lookup(command)? {
        qmp_schema::schema::Definition::Command(id) => schema[id].args,
        _ => None,
    }
}

/// A member of a type or of one of its branches.
fn member<'s>(schema: &'s Schema, ty: TypeId, name: &str) -> Option<&'s Member> {
    let branches = schema.branches(ty).iter().map(|branch| branch.ty);
    let mut types = [ty].into_iter().chain(branches);
    types.find_map(|ty| schema.member(ty, name))
}

/// A type for people: the schema of a server has no names of types.
#[must_use]
pub fn describe(schema: &Schema, ty: TypeId) -> String {
    match &schema[ty].kind {
        TypeKind::Builtin(builtin) => builtin.name().to_owned(),
        TypeKind::Enum(found) => list(found.values.iter().map(|value| &*value.name)),
        TypeKind::Array(element) => format!("list of {}", describe_short(schema, *element)),
        TypeKind::Object(_) => "object".to_owned(),
        TypeKind::Alternate(found) => {
            let kinds: Vec<String> = found
                .branches
                .iter()
                .map(|branch| describe_short(schema, branch.ty))
                .collect();
            kinds.join(" or ")
        }
    }
}

fn describe_short(schema: &Schema, ty: TypeId) -> String {
    match &schema[ty].kind {
        TypeKind::Builtin(builtin) => builtin.name().to_owned(),
        TypeKind::Enum(_) => "enum".to_owned(),
        TypeKind::Array(_) => "list".to_owned(),
        TypeKind::Object(_) => "object".to_owned(),
        TypeKind::Alternate(_) => "alternate".to_owned(),
    }
}

/// Names in a sentence, not too many of them.
fn list<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<&str> = names.collect();
    let shown: Vec<String> = names
        .iter()
        .take(MOST)
        .map(|name| format!("'{name}'"))
        .collect();
    match names.len() {
        0..=MOST => shown.join(", "),
        count => format!("{}, … ({count} in all)", shown.join(", ")),
    }
}
