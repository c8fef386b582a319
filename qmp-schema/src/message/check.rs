//! Whether a server takes a command, and what it answers if not.
//!
//! A value is visited in the order of the schema: the members of the base, those of its own, those of
//! the branch that the tag chooses; then what nobody asked for. The first thing that is wrong is the
//! answer. Where QEMU names the place in full and where by its last part only is no choice of ours.

use std::fmt;
use std::ops::ControlFlow;

use serde_json::{Map, Value};

use super::scalar::{self, Mismatch};
use super::{JsonKind, Server, Step, is_too_deep};
use crate::Schema;
use crate::condition::Defines;
use crate::schema::{AlternateType, TypeId, TypeKind};

/// No more than so many refusals of one message are looked for.
const MOST: usize = 64;

/// The class of an error, which is all that a program should look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorClass {
    /// There is no such command.
    CommandNotFound,
    /// Anything else.
    GenericError,
}

impl ErrorClass {
    /// Its name on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            ErrorClass::CommandNotFound => "CommandNotFound",
            ErrorClass::GenericError => "GenericError",
        }
    }
}

/// Why a server does not take a command.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: {desc}", class.as_str())]
pub struct Refusal {
    /// The class of the error that it answers.
    pub class: ErrorClass,
    /// What the error says.
    pub desc: String,
    /// What it is about: something in the arguments, or missing there; or all, if it is empty.
    pub path: Vec<Step>,
}

/// Says whether a server takes a command, and what it answers if not. Everything is built in if there
/// are no `defines`.
///
/// If an object has several members that the schema does not know, QEMU names any one of them, and this
/// the first in the order of the map.
///
/// # Errors
/// What the server answers, if its type check refuses the command.
pub fn check(
    schema: &Schema,
    defines: Option<&Defines>,
    command: &str,
    arguments: Option<&Value>,
) -> Result<(), Refusal> {
    let server = Server {
        schema,
        build: defines,
    };
    server.check(command, arguments)
}

impl Server<'_> {
    /// Says whether the server takes a command, see [`check()`].
    ///
    /// # Errors
    /// What the server answers, if its type check refuses the command.
    pub fn check(self, command: &str, arguments: Option<&Value>) -> Result<(), Refusal> {
        self.check_sent(command, arguments, false)
    }

    /// The same for a command that is sent out of band.
    ///
    /// # Errors
    /// What the server answers, if its type check refuses the command.
    pub fn check_out_of_band(
        self,
        command: &str,
        arguments: Option<&Value>,
    ) -> Result<(), Refusal> {
        self.check_sent(command, arguments, true)
    }

    fn check_sent(
        self,
        command: &str,
        arguments: Option<&Value>,
        out_of_band: bool,
    ) -> Result<(), Refusal> {
        let mut found = self.visit(command, arguments, out_of_band, 1);
        found.pop().map_or(Ok(()), Err)
    }

    /// All that is wrong with a command, in the order in which a server that goes on would find it. The
    /// first is what it answers.
    #[must_use]
    pub fn refusals(self, command: &str, arguments: Option<&Value>) -> Vec<Refusal> {
        self.visit(command, arguments, false, MOST)
    }

    fn visit(
        self,
        name: &str,
        arguments: Option<&Value>,
        out_of_band: bool,
        most: usize,
    ) -> Vec<Refusal> {
        let generic = |desc: String| (ErrorClass::GenericError, desc);
        let members = match arguments {
            // The parser gives up before anything is looked at.
            Some(arguments) if is_too_deep(arguments) => {
                return refused(generic("JSON nesting depth limit exceeded".to_owned()));
            }
            Some(Value::Object(members)) => Some(members),
            Some(_) => {
                let desc = "QMP input member 'arguments' must be an object";
                return refused(generic(desc.to_owned()));
            }
            None => None,
        };
        let Some(command) = self.command(name) else {
            let desc = format!("The command {name} has not been found");
            return refused((ErrorClass::CommandNotFound, desc));
        };
        if out_of_band && !command.allow_oob {
            return refused(generic(format!("The command {name} does not support OOB")));
        }
        if !command.gen_marshal {
            return Vec::new();
        }
        let none = Map::new();
        let mut visitor = Visitor {
            server: self,
            at: Vec::new(),
            found: Vec::new(),
            most,
        };
        // It either went through or was stopped by what it found.
        let _ = visitor.object(command.args, members.unwrap_or(&none));
        visitor.found
    }
}

fn refused((class, desc): (ErrorClass, String)) -> Vec<Refusal> {
    vec![Refusal {
        class,
        desc,
        path: Vec::new(),
    }]
}

/// A step on the way to what is visited.
#[derive(Clone, Copy)]
enum At<'v> {
    Member(&'v str),
    Element(usize),
    Branch(&'v str, &'v str),
    Alternative(JsonKind),
}

impl At<'_> {
    fn step(self) -> Step {
        match self {
            At::Member(name) => Step::Member(name.to_owned()),
            At::Element(_) => Step::Element,
            At::Branch(tag, value) => Step::Branch {
                tag: tag.to_owned(),
                value: value.to_owned(),
            },
            At::Alternative(kind) => Step::Alternative(kind),
        }
    }
}

/// Goes through a message. Each level of nesting takes two frames of the stack, however many unions
/// are within each other there.
struct Visitor<'v> {
    server: Server<'v>,
    /// The way to what is visited.
    at: Vec<At<'v>>,
    found: Vec<Refusal>,
    /// When so many refusals have been found, it stops.
    most: usize,
}

type Flow = ControlFlow<()>;

impl<'v> Visitor<'v> {
    /// Visits an object, be it all the arguments.
    fn object(&mut self, ty: Option<TypeId>, members: &'v Map<String, Value>) -> Flow {
        let schema = self.server.schema;
        let outside = self.at.len();
        let mut known: Vec<&str> = Vec::new();
        let mut next = ty;
        while let Some(ty) = next.take() {
            for member in schema.members(ty) {
                if !self.server.has(member.condition.as_ref()) {
                    continue;
                }
                self.at.push(At::Member(&member.name));
                match members.get(&member.name) {
                    Some(value) => {
                        known.push(&member.name);
                        self.value(member.ty, value)?;
                    }
                    None if member.optional => {}
                    None => {
                        let desc = format!("Parameter '{}' is missing", self.full_name());
                        self.refuse(desc)?;
                    }
                }
                self.at.pop();
            }
            let Some(variants) = schema.variants(ty) else {
                break;
            };
            match members.get(&variants.tag) {
                None => next = variants.untagged,
                Some(tag) => {
                    let branches = &mut variants.branches.iter();
                    let branch = branches.find(|branch| {
                        tag == branch.name.as_str() && self.server.has(branch.condition.as_ref())
                    });
                    if let Some(branch) = branch {
                        self.at.push(At::Branch(&variants.tag, &branch.name));
                        next = Some(branch.ty);
                    }
                }
            }
        }
        self.at.truncate(outside);
        if known.len() < members.len() {
            let unknown = members.keys().find(|key| !known.contains(&key.as_str()));
            if let Some(unknown) = unknown {
                self.at.push(At::Member(unknown));
                let desc = format!("Parameter '{}' is unexpected", self.full_name());
                self.refuse(desc)?;
                self.at.pop();
            }
        }
        Flow::Continue(())
    }

    fn value(&mut self, ty: TypeId, value: &'v Value) -> Flow {
        let schema = self.server.schema;
        match (&schema[ty].kind, value) {
            (TypeKind::Builtin(builtin), _) => match scalar::check(*builtin, value) {
                Ok(()) => Flow::Continue(()),
                Err(mismatch) => self.mismatch(mismatch),
            },
            (TypeKind::Enum(_), Value::String(text)) => {
                if self.server.values(ty).any(|value| value == text) {
                    return Flow::Continue(());
                }
                let name = self.last_name();
                let desc = format!("Parameter '{name}' does not accept value '{text}'");
                self.refuse(desc)
            }
            (TypeKind::Enum(_), _) => self.mismatch(Mismatch::Type("string")),
            (TypeKind::Array(element), Value::Array(array)) => {
                for (index, value) in array.iter().enumerate() {
                    self.at.push(At::Element(index));
                    self.value(*element, value)?;
                    self.at.pop();
                }
                Flow::Continue(())
            }
            (TypeKind::Array(_), _) => self.mismatch(Mismatch::Type("array")),
            (TypeKind::Object(_), Value::Object(members)) => self.object(Some(ty), members),
            (TypeKind::Object(_), _) => self.mismatch(Mismatch::Type("object")),
            (TypeKind::Alternate(alternate), _) => {
                let Some((kind, ty)) = self.branch(alternate, value) else {
                    let (place, expected) = (self.last_name(), &schema[ty].name);
                    let desc =
                        format!("Invalid parameter type for '{place}', expected: {expected}");
                    return self.refuse(desc);
                };
                self.at.push(At::Alternative(kind));
                self.value(ty, value)?;
                self.at.pop();
                Flow::Continue(())
            }
        }
    }

    /// The branch of an alternate that takes a value, by the value's JSON type alone.
    fn branch(&self, alternate: &AlternateType, value: &Value) -> Option<(JsonKind, TypeId)> {
        let kind = JsonKind::of(value);
        let mut built_in = alternate
            .branches
            .iter()
            .filter(|branch| self.server.has(branch.condition.as_ref()));
        let branch = built_in.find(|branch| self.server.kind(branch.ty) == Some(kind))?;
        Some((kind, branch.ty))
    }

    fn mismatch(&mut self, mismatch: Mismatch) -> Flow {
        let desc = match mismatch {
            Mismatch::Type(expected) => format!(
                "Invalid parameter type for '{}', expected: {expected}",
                self.full_name()
            ),
            Mismatch::Expects(expected) => {
                format!("Parameter '{}' expects {expected}", self.full_name())
            }
            Mismatch::Range(expected) => {
                format!("Parameter '{}' expects {expected}", self.last_name())
            }
        };
        self.refuse(desc)
    }

    fn refuse(&mut self, desc: String) -> Flow {
        self.found.push(Refusal {
            class: ErrorClass::GenericError,
            desc,
            path: self.at.iter().map(|at| at.step()).collect(),
        });
        if self.found.len() < self.most {
            Flow::Continue(())
        } else {
            Flow::Break(())
        }
    }

    /// The place as some errors name it: `a.b[0].c`.
    fn full_name(&self) -> FullName<'_> {
        FullName(&self.at)
    }

    /// The place as the others do: by the name that the visitor was given, and elements have none.
    fn last_name(&self) -> &'v str {
        let names = self.at.iter().rev().find_map(|at| match *at {
            At::Member(name) => Some(name),
            At::Element(_) => Some("null"),
            At::Branch(..) | At::Alternative(_) => None,
        });
        names.unwrap_or("null")
    }
}

/// The members and elements of a place.
struct FullName<'n>(&'n [At<'n>]);

impl fmt::Display for FullName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut dot = "";
        for at in self.0 {
            match at {
                At::Member(name) => write!(f, "{dot}{name}")?,
                At::Element(index) => write!(f, "[{index}]")?,
                At::Branch(..) | At::Alternative(_) => continue,
            }
            dot = ".";
        }
        Ok(())
    }
}
