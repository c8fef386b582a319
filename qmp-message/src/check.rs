//! Whether a server takes a command, and what it answers if not.
//!
//! A value is visited in the order of the schema: the members of the base, those of its own, those of
//! the branch that the tag chooses; then what nobody asked for. The first thing that is wrong is the
//! answer. Where QEMU names the place in full and where by its last part only is no choice of ours.

use std::fmt;
use std::iter::Enumerate;
use std::ops::ControlFlow;
use std::{slice, vec};

use serde_json::{Map, Value};

use crate::scalar::{self, Mismatch};
use crate::{JsonKind, Server, Step, is_too_deep};
use qmp_schema::Schema;
use qmp_schema::condition::Defines;
use qmp_schema::schema::{AlternateType, Member, TypeId, TypeKind, Variants};

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
        let _ = visitor.arguments(command.args, members.unwrap_or(&none));
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

/// Goes through a message, without recursion: it may be nested as deeply as QEMU allows.
struct Visitor<'v> {
    server: Server<'v>,
    /// The way to what is visited.
    at: Vec<At<'v>>,
    found: Vec<Refusal>,
    /// When so many refusals have been found, it stops.
    most: usize,
}

/// A value that is being visited, as far as it has not been.
enum Frame<'v> {
    Object(ObjectFrame<'v>),
    Array(ArrayFrame<'v>),
}

struct ArrayFrame<'v> {
    element: TypeId,
    rest: Enumerate<slice::Iter<'v, Value>>,
    /// How long the way to it is.
    way: usize,
}

struct ObjectFrame<'v> {
    values: &'v Map<String, Value>,
    /// Those of the values that the schema knows.
    known: Vec<&'v str>,
    members: vec::IntoIter<&'v Member>,
    /// What comes after these members.
    variants: Option<&'v Variants>,
    /// How long the way to it is, and how long with the branches that were chosen.
    way: usize,
    way_with_branches: usize,
}

type Flow<T = ()> = ControlFlow<(), T>;

impl<'v> Visitor<'v> {
    /// Visits all the arguments.
    fn arguments(&mut self, ty: Option<TypeId>, values: &'v Map<String, Value>) -> Flow {
        let mut frames = vec![Frame::Object(self.open(ty, values))];
        while let Some(frame) = frames.last_mut() {
            let inside = match frame {
                Frame::Object(object) => self.members(object)?,
                Frame::Array(array) => self.elements(array)?,
            };
            match inside {
                Some(inside) => frames.push(inside),
                None => {
                    frames.pop();
                }
            }
        }
        Flow::Continue(())
    }

    fn open(&self, ty: Option<TypeId>, values: &'v Map<String, Value>) -> ObjectFrame<'v> {
        let schema = self.server.schema;
        let members = ty.map_or_else(Vec::new, |ty| schema.members(ty));
        ObjectFrame {
            values,
            known: Vec::new(),
            members: members.into_iter(),
            variants: ty.and_then(|ty| schema.variants(ty)),
            way: self.at.len(),
            way_with_branches: self.at.len(),
        }
    }

    /// Visits the next elements, until there is something inside of one.
    fn elements(&mut self, array: &mut ArrayFrame<'v>) -> Flow<Option<Frame<'v>>> {
        for (index, value) in array.rest.by_ref() {
            self.at.truncate(array.way);
            self.at.push(At::Element(index));
            if let Some(inside) = self.value(array.element, value)? {
                return Flow::Continue(Some(inside));
            }
        }
        Flow::Continue(None)
    }

    /// Visits the next members of an object, until there is something inside of one.
    fn members(&mut self, object: &mut ObjectFrame<'v>) -> Flow<Option<Frame<'v>>> {
        loop {
            self.at.truncate(object.way_with_branches);
            let Some(member) = object.members.next() else {
                if self.enter_branch(object) {
                    continue;
                }
                self.at.truncate(object.way);
                self.strangers(object)?;
                return Flow::Continue(None);
            };
            if !self.server.has(member.condition.as_ref()) {
                continue;
            }
            self.at.push(At::Member(&member.name));
            match object.values.get(&member.name) {
                Some(value) => {
                    object.known.push(&member.name);
                    if let Some(inside) = self.value(member.ty, value)? {
                        return Flow::Continue(Some(inside));
                    }
                }
                None if member.optional => {}
                None => {
                    let desc = format!("Parameter '{}' is missing", self.full_name());
                    self.refuse(desc)?;
                }
            }
        }
    }

    /// Goes on with the members of the branch that the tag chooses, if there is one.
    fn enter_branch(&mut self, object: &mut ObjectFrame<'v>) -> bool {
        let schema = self.server.schema;
        let Some(variants) = object.variants.take() else {
            return false;
        };
        let ty = match object.values.get(&variants.tag) {
            None => variants.untagged,
            Some(tag) => {
                let mut branches = variants.branches.iter();
                let branch = branches.find(|branch| {
                    tag == branch.name.as_str() && self.server.has(branch.condition.as_ref())
                });
                branch.map(|branch| {
                    self.at.push(At::Branch(&variants.tag, &branch.name));
                    branch.ty
                })
            }
        };
        let Some(ty) = ty else { return false };
        object.way_with_branches = self.at.len();
        object.members = schema.members(ty).into_iter();
        object.variants = schema.variants(ty);
        true
    }

    /// Refuses what an object has and the schema does not know.
    fn strangers(&mut self, object: &ObjectFrame<'v>) -> Flow {
        if object.known.len() == object.values.len() {
            return Flow::Continue(());
        }
        let known = |name: &str| object.known.contains(&name);
        let way = self.at.len();
        for stranger in object.values.keys().filter(|name| !known(name)) {
            self.at.truncate(way);
            self.at.push(At::Member(stranger));
            let desc = format!("Parameter '{}' is unexpected", self.full_name());
            self.refuse(desc)?;
        }
        Flow::Continue(())
    }

    /// Visits a value, but for what is inside of it, which it gives.
    fn value(&mut self, ty: TypeId, value: &'v Value) -> Flow<Option<Frame<'v>>> {
        let schema = self.server.schema;
        let refused = match (&schema[ty].kind, value) {
            (TypeKind::Builtin(builtin), _) => match scalar::check(*builtin, value) {
                Ok(()) => return Flow::Continue(None),
                Err(mismatch) => self.mismatch(mismatch),
            },
            (TypeKind::Enum(_), Value::String(text)) => {
                if self.server.values(ty).any(|value| value == text) {
                    return Flow::Continue(None);
                }
                let name = self.last_name();
                format!("Parameter '{name}' does not accept value '{text}'")
            }
            (TypeKind::Enum(_), _) => self.mismatch(Mismatch::Type("string")),
            (TypeKind::Array(element), Value::Array(array)) => {
                return Flow::Continue(Some(Frame::Array(ArrayFrame {
                    element: *element,
                    rest: array.iter().enumerate(),
                    way: self.at.len(),
                })));
            }
            (TypeKind::Array(_), _) => self.mismatch(Mismatch::Type("array")),
            (TypeKind::Object(_), Value::Object(values)) => {
                return Flow::Continue(Some(Frame::Object(self.open(Some(ty), values))));
            }
            (TypeKind::Object(_), _) => self.mismatch(Mismatch::Type("object")),
            (TypeKind::Alternate(alternate), _) => {
                if let Some((kind, ty)) = self.branch(alternate, value) {
                    self.at.push(At::Alternative(kind));
                    // That is no alternate.
                    return self.value(ty, value);
                }
                let (place, expected) = (self.last_name(), &schema[ty].name);
                format!("Invalid parameter type for '{place}', expected: {expected}")
            }
        };
        self.refuse(refused)?;
        Flow::Continue(None)
    }

    /// The branch of an alternate that takes a value, by the value's JSON type alone.
    fn branch(&self, alternate: &AlternateType, value: &Value) -> Option<(JsonKind, TypeId)> {
        let kind = JsonKind::of(value);
        let mut built_in = alternate
            .branches
            .iter()
            .filter(|branch| self.server.has(branch.condition.as_ref()));
        let branch =
            built_in.find(|branch| self.server.schema[branch.ty].kind.json_kind() == Some(kind))?;
        Some((kind, branch.ty))
    }

    fn mismatch(&self, mismatch: Mismatch) -> String {
        match mismatch {
            Mismatch::Type(expected) => {
                let place = self.full_name();
                format!("Invalid parameter type for '{place}', expected: {expected}")
            }
            Mismatch::Expects(expected) => {
                format!("Parameter '{}' expects {expected}", self.full_name())
            }
            Mismatch::Range(integer) => {
                format!("Parameter '{}' expects {integer}_t", self.last_name())
            }
        }
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
