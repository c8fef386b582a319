//! Checks whether a server accepts a command, and computes its error if not.
//!
//! The error is about the first mismatch of a [walk](crate::walk()). As in QEMU, some errors name the full
//! path and others only its last part.

use std::fmt;

use serde_json::{Map, Value};

use crate::scalar::Mismatch;
use crate::walk::{At, Flow, Visit, walk};
use crate::{Server, Step, is_too_deep};
use qmp_schema::Schema;
use qmp_schema::condition::Defines;

/// The maximum number of refusals of one message.
const MOST: usize = 64;

/// The class of an error, the only part that programs should depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorClass {
    /// Unknown command.
    CommandNotFound,
    /// Any other error.
    GenericError,
}

impl ErrorClass {
    /// The name on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            ErrorClass::CommandNotFound => "CommandNotFound",
            ErrorClass::GenericError => "GenericError",
        }
    }
}

/// The error with which a server refuses a command.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: {desc}", class.as_str())]
pub struct Refusal {
    /// The class of the error.
    pub class: ErrorClass,
    /// The description of the error.
    pub desc: String,
    /// The invalid or missing part of the arguments; all of them, if the path is empty.
    pub path: Vec<Step>,
}

/// Checks a command as a server does. Without `defines`, the server is built with everything.
///
/// If an object has several unknown members, QEMU reports an arbitrary one of them, and this function
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
    /// Checks a command, see [`check()`].
    ///
    /// # Errors
    /// What the server answers, if its type check refuses the command.
    pub fn check(self, command: &str, arguments: Option<&Value>) -> Result<(), Refusal> {
        self.check_sent(command, arguments, false)
    }

    /// Checks a command that is sent out of band.
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

    /// All errors of a command, in the order of a server that continues after each. The first is the
    /// server's answer.
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
            // The parser refuses the request before the command is checked.
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

/// QEMU's error for a visited part, if it refuses it.
fn refusal(way: &[At<'_>], visit: Visit<'_>) -> Option<Refusal> {
    let (place, name) = (FullName(way), last_name(way));
    let desc = match visit {
        Visit::Absent(_, member) if !member.optional => {
            format!("Parameter '{place}' is missing")
        }
        Visit::UnknownMember { .. } => {
            // None of the branches has it.
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

/// The short name in some errors: the last name of the path; elements have none.
fn last_name<'m>(way: &[At<'m>]) -> &'m str {
    let names = way.iter().rev().find_map(|at| match *at {
        At::Member(_, name) => Some(name),
        At::Element(_) => Some("null"),
        At::Branch(..) | At::Alternative(_) => None,
    });
    names.unwrap_or("null")
}

/// The full name in other errors: `a.b[0].c`.
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
