//! `==` of generated types, which comes with the feature `extra-traits`: two values are equal if they are the same on the
//! wire.

use crate::enumeration::Branches;
use crate::object::{self, Members};
use crate::wire::Wire;
use crate::writer::Writer;

/// Compares structs and unions.
#[must_use]
pub fn eq_objects(a: &dyn Members, b: &dyn Members) -> bool {
    text(|w| object::write(a, w)) == text(|w| object::write(b, w))
}

/// Compares the branches of unions.
#[must_use]
pub fn eq_branches<T: Branches>(a: &T, b: &T) -> bool {
    let members = match (a.members(), b.members()) {
        (Some(a), Some(b)) => eq_objects(a, b),
        (a, b) => a.is_none() && b.is_none(),
    };
    a.tag() == b.tag() && members
}

/// Compares alternates.
#[must_use]
pub fn eq_values(a: &dyn Wire, b: &dyn Wire) -> bool {
    text(|w| a.write(w)) == text(|w| b.write(w))
}

fn text(write: impl FnOnce(&mut Writer)) -> String {
    let mut w = Writer::new();
    write(&mut w);
    w.finish()
}
