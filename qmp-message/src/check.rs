//! Whether a server takes a command, and what it answers if not.
//!
//! The first thing that a [walk](crate::walk()) finds wrong is the answer. QEMU decides where it names the
//! place in full and where by its last part only.

use std::fmt;

use serde_json::{Map, Value};

use crate::scalar::Mismatch;
use crate::walk::{At, Flow, Visit, walk};
use crate::{Server, Step, is_too_deep};
use qmp_schema::Schema;
use qmp_schema::condition::Defines;

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
        let generic = |desc: &str| vec![Refusal::generic(desc.to_owned(), Vec::new())];
        match arguments {
            // The parser gives up before anything is looked at.
            Some(arguments) if is_too_deep(arguments) => {
                return generic("JSON nesting depth limit exceeded");
            }
            Some(Value::Object(_)) | None => {}
            Some(_) => return generic("QMP input member 'arguments' must be an object"),
        }
        let Some(command) = self.command(name) else {
            return vec![Refusal {
                class: ErrorClass::CommandNotFound,
                desc: format!("The command {name} has not been found"),
                path: Vec::new(),
            }];
        };
        if out_of_band && !command.allow_oob {
            return generic(&format!("The command {name} does not support OOB"));
        }
        if !command.gen_marshal {
            return Vec::new();
        }
        let none = Value::Object(Map::new());
        let mut found = Vec::new();
        let arguments = arguments.unwrap_or(&none);
        walk(self, command.args, arguments, &mut |way, visit| {
            found.extend(refusal(way, visit));
            if found.len() < most {
                Flow::Continue(())
            } else {
                Flow::Break(())
            }
        });
        found
    }
}

impl Refusal {
    fn generic(desc: String, path: Vec<Step>) -> Self {
        Self {
            class: ErrorClass::GenericError,
            desc,
            path,
        }
    }
}

/// How QEMU refuses what a walk comes to, if it does.
fn refusal(way: &[At<'_>], visit: Visit<'_>) -> Option<Refusal> {
    let (place, name) = (FullName(way), last_name(way));
    let desc = match visit {
        Visit::Absent(_, member) if !member.optional => {
            format!("Parameter '{place}' is missing")
        }
        Visit::UnknownMember { .. } => {
            // It is in none of the branches.
            let (stranger, object) = way.split_last()?;
            let is_branch = |at: &&At<'_>| matches!(at, At::Branch(..));
            let branches = object.iter().rev().take_while(is_branch).count();
            let object = &object[..object.len() - branches];
            let path = object.iter().chain([stranger]).map(|at| at.step());
            let desc = format!("Parameter '{place}' is unexpected");
            return Some(Refusal::generic(desc, path.collect()));
        }
        Visit::UnknownValue(value) | Visit::UnknownBranch(value) => {
            format!("Parameter '{name}' does not accept value '{value}'")
        }
        Visit::Misfit(Mismatch::Type(expected)) => {
            format!("Invalid parameter type for '{place}', expected: {expected}")
        }
        Visit::Misfit(Mismatch::Alternate(expected)) => {
            format!("Invalid parameter type for '{name}', expected: {expected}")
        }
        Visit::Misfit(Mismatch::Expects(expected)) => {
            format!("Parameter '{place}' expects {expected}")
        }
        Visit::Misfit(Mismatch::Range(integer)) => {
            format!("Parameter '{name}' expects {integer}_t")
        }
        _ => return None,
    };
    Some(Refusal::generic(
        desc,
        way.iter().map(|at| at.step()).collect(),
    ))
}

/// The place as some errors name it: by the last name on the way; elements have none.
fn last_name<'m>(way: &[At<'m>]) -> &'m str {
    let names = way.iter().rev().find_map(|at| match *at {
        At::Member(_, name) => Some(name),
        At::Element(_) => Some("null"),
        At::Branch(..) | At::Alternative(_) => None,
    });
    names.unwrap_or("null")
}

/// The place as the other errors name it: `a.b[0].c`.
struct FullName<'n>(&'n [At<'n>]);

impl fmt::Display for FullName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut dot = "";
        for at in self.0 {
            match at {
                At::Member(_, name) => write!(f, "{dot}{name}")?,
                At::Element(index) => write!(f, "[{index}]")?,
                At::Branch(..) | At::Alternative(_) => continue,
            }
            dot = ".";
        }
        Ok(())
    }
}
