//! Messages of a schema: whether a server takes a command as it is sent, and smallest ones.
//!
//! Takes a [`Schema`] and what is built in ([`Server`]). [`check()`] says whether a server that was
//! built from it takes a command, and if not, what it answers. [`Smallest`] makes messages that it
//! takes, [`witness()`] one that an old server takes and a new one does not. What a command does when it
//! is taken, and what it refuses then, is not known here.
//!
//! The answers are those of QEMU 10.0.2, word for word; other releases refuse the same with words of
//! their own.

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

/// How deeply QEMU lets a request be nested, which is an object itself.
const DEEPEST: usize = 1024;

/// A server, as far as its messages are concerned: a schema, and what of it is built in.
#[derive(Clone, Copy, Debug)]
pub struct Server<'s> {
    /// The schema.
    pub schema: &'s Schema,
    /// What the build defines; everything is built in if it is `None`.
    pub build: Option<&'s Defines>,
}

impl<'s> Server<'s> {
    /// A server that has everything built in.
    #[must_use]
    pub fn new(schema: &'s Schema) -> Self {
        Self {
            schema,
            build: None,
        }
    }

    /// A server of a certain build.
    #[must_use]
    pub fn built_with(schema: &'s Schema, defines: &'s Defines) -> Self {
        Self {
            schema,
            build: Some(defines),
        }
    }

    /// Whether what stands under a condition is built in.
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

    /// The values of an enumeration that are built in; none for any other type.
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
