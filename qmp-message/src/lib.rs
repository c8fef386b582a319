//! Messages of a schema: checks commands as a server does, and generates minimal messages.
//!
//! Takes a [`Schema`] and the configuration of a build ([`Server`]). [`check()`] decides whether a server
//! built from it accepts a command, and if not, returns its error. [`Smallest`] generates messages that it
//! accepts, [`witness()`] one that an old server accepts and a new one refuses. Errors from executing a
//! command are out of scope.
//!
//! The errors are those of QEMU 10.0.2, word for word; other releases refuse the same messages with
//! other words.

mod check;
mod cost;
mod cursor;
pub mod path;
mod scalar;
mod smallest;
mod walk;
mod witness;

pub use check::{ErrorClass, Refusal, check};
pub use cursor::{Cursor, Stepped, message_type};
pub use path::{Leaf, Path, Side, Step};
pub use qmp_schema::schema::JsonKind;
pub use scalar::Mismatch;
pub use smallest::{End, Smallest};
pub use walk::{At, Flow, Visit, walk};
pub use witness::{Witness, witness};

use serde_json::Value;

use qmp_schema::Schema;
use qmp_schema::condition::Defines;
use qmp_schema::schema::{Command, Condition, Definition, TypeId};

/// The maximum depth of a request in QEMU, including the request object itself.
const DEEPEST: usize = 1024;

/// A server: a schema and the configuration of its build.
#[derive(Clone, Copy, Debug)]
pub struct Server<'s> {
    /// The schema.
    pub schema: &'s Schema,
    /// The symbols that the build defines; `None` means that everything is built in.
    pub build: Option<&'s Defines>,
}

impl<'s> Server<'s> {
    /// A server with everything built in.
    #[must_use]
    pub fn new(schema: &'s Schema) -> Self {
        Self {
            schema,
            build: None,
        }
    }

    /// A server with the configuration of a build.
    #[must_use]
    pub fn built_with(schema: &'s Schema, defines: &'s Defines) -> Self {
        Self {
            schema,
            build: Some(defines),
        }
    }

    /// Whether a condition holds in the build.
    fn has(self, condition: Option<&Condition>) -> bool {
        match (condition, self.build) {
            (Some(condition), Some(defines)) => condition.holds(defines),
            _ => true,
        }
    }

    fn command(self, name: &str) -> Option<&'s Command> {
        match self.schema.lookup(name)? {
            Definition::Command(id) => {
                let command = &self.schema[id];
                self.has(command.condition.as_ref()).then_some(command)
            }
            Definition::Type(_) | Definition::Event(_) => None,
        }
    }

    /// The values of an enum that are built in; empty for other types.
    fn values(self, ty: TypeId) -> impl Iterator<Item = &'s str> {
        let values = self.schema.values(ty).iter();
        let built_in = values.filter(move |value| self.has(value.condition.as_ref()));
        built_in.map(|value| value.name.as_str())
    }
}

/// Whether a request with these arguments would be nested too deeply.
fn is_too_deep(arguments: &Value) -> bool {
    let mut waiting = vec![(arguments, 2)];
    while let Some((value, depth)) = waiting.pop() {
        let inside: &mut dyn Iterator<Item = &Value> = match value {
            Value::Array(array) => &mut array.iter(),
            Value::Object(object) => &mut object.values(),
            _ => continue,
        };
        if depth > DEEPEST {
            return true;
        }
        waiting.extend(inside.map(|value| (value, depth + 1)));
    }
    false
}
