//! Paths into the messages of a command or event.
//!
//! A [`Path`] consists of [`Step`]s, which follow the wire format: they name members, never types.
//! It is printed for people (`Display`) and as a query of libvirt ([`Path::query`]). It is independent
//! of a schema, and may not exist in one.

use std::fmt;

use qmp_schema::schema::JsonKind;

/// One step into a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// To the member of an object.
    Member(String),
    /// To an element of an array.
    Element,
    /// To the same object, in the branch of its union for a value of the tag.
    Branch {
        /// The name of the tag member.
        tag: String,
        /// The value of the tag.
        value: String,
    },
    /// To the same value, in the branch of its alternate that accepts this JSON type.
    Alternative(JsonKind),
}

/// The kind of message of a command or event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The arguments of a command.
    Arguments,
    /// The return value of a command.
    Returns,
    /// The data of an event.
    Data,
}

/// A property of the value or member at the end of a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Leaf {
    /// A value of the enum there.
    Value(String),
    /// A feature of the member or type there.
    Feature(String),
    /// The property of a member to be optional.
    Optional,
}

/// A path into the messages of a command or event.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path {
    /// The name of the command or event.
    pub root: String,
    /// The kind of message; `None` for the command or event itself.
    pub side: Option<Side>,
    /// The steps into the message.
    pub steps: Vec<Step>,
    /// A property of the target; `None` for the target itself.
    pub leaf: Option<Leaf>,
}

impl fmt::Display for Step {
    /// Prints the step as in the middle of a path: `file`, `[]`, `driver=qcow2`, `as object`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Step::Member(name) => f.write_str(name),
            Step::Element => f.write_str("[]"),
            Step::Branch { tag, value } => write!(f, "{tag}={value}"),
            Step::Alternative(kind) => write!(f, "as {kind}"),
        }
    }
}

impl Path {
    /// The path of a command or event itself.
    pub fn of(root: impl Into<String>) -> Self {
        Self {
            root: root.into(),
            side: None,
            steps: Vec::new(),
            leaf: None,
        }
    }

    /// A path into messages.
    pub fn new(root: impl Into<String>, side: Side, steps: impl Into<Vec<Step>>) -> Self {
        Self {
            root: root.into(),
            side: Some(side),
            steps: steps.into(),
            leaf: None,
        }
    }

    /// The path of a property of the same target.
    #[must_use]
    pub fn with(self, leaf: Leaf) -> Self {
        Self {
            leaf: Some(leaf),
            ..self
        }
    }

    /// The path as a query of libvirt, for example `blockdev-add/arg-type/+qcow2/*file`, as its
    /// `virQEMUQAPISchemaPathGet` looks it up in the schema of a server.
    ///
    /// These queries contain neither arrays nor alternates: libvirt looks through both. It
    /// supports features of commands, events and objects only; features of other items are printed in
    /// the same way.
    #[must_use]
    pub fn query(&self) -> String {
        let mut query = self.root.clone();
        match self.side {
            None => {}
            Some(Side::Returns) => query.push_str("/ret-type"),
            Some(Side::Arguments | Side::Data) => query.push_str("/arg-type"),
        }
        // Only a query that ends at a member asks whether it is optional.
        let mut members = self.steps.iter();
        let last = members
            .rposition(|step| matches!(step, Step::Member(_)))
            .filter(|_| self.leaf == Some(Leaf::Optional));
        for (index, step) in self.steps.iter().enumerate() {
            match step {
                Step::Member(name) => {
                    query.push('/');
                    if Some(index) == last {
                        query.push('*');
                    } else if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
                        // Otherwise libvirt reads the first character as a modifier.
                        query.push(' ');
                    }
                    query.push_str(name);
                }
                Step::Branch { value, .. } => {
                    query.push_str("/+");
                    query.push_str(value);
                }
                Step::Element | Step::Alternative(_) => {}
            }
        }
        match &self.leaf {
            Some(Leaf::Value(value)) => {
                query.push_str("/^");
                query.push_str(value);
            }
            Some(Leaf::Feature(feature)) => {
                query.push_str("/$");
                query.push_str(feature);
            }
            Some(Leaf::Optional) | None => {}
        }
        query
    }
}

impl fmt::Display for Path {
    /// Prints the path for people: `blockdev-add › driver=qcow2 › file`, `query-block returns › [] › inserted`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.root)?;
        if self.side == Some(Side::Returns) {
            f.write_str(" returns")?;
        }
        for step in &self.steps {
            write!(f, " › {step}")?;
        }
        match &self.leaf {
            Some(Leaf::Value(value)) => write!(f, " › '{value}'"),
            Some(Leaf::Feature(feature)) => write!(f, " › feature '{feature}'"),
            Some(Leaf::Optional) => f.write_str(" (optional)"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(name: &str) -> Step {
        Step::Member(name.to_owned())
    }

    fn qcow2() -> Step {
        Step::Branch {
            tag: "driver".to_owned(),
            value: "qcow2".to_owned(),
        }
    }

    #[test]
    fn paths_are_written_for_people_and_for_libvirt() {
        let object = Step::Alternative(JsonKind::Object);
        let image = [qcow2(), member("file"), object, qcow2()];
        let arguments = |steps: &[Step]| Path::new("c", Side::Arguments, steps);
        for (path, people, query) in [
            (Path::of("c"), "c", "c"),
            (
                Path::of("c").with(Leaf::Feature("deprecated".to_owned())),
                "c › feature 'deprecated'",
                "c/$deprecated",
            ),
            (arguments(&[]), "c", "c/arg-type"),
            (
                Path::new("E", Side::Data, [member("a")]),
                "E › a",
                "E/arg-type/a",
            ),
            (
                Path::new("c", Side::Returns, [Step::Element, member("a")]),
                "c returns › [] › a",
                "c/ret-type/a",
            ),
            (
                arguments(&image),
                "c › driver=qcow2 › file › as object › driver=qcow2",
                "c/arg-type/+qcow2/file/+qcow2",
            ),
            (
                arguments(&[member("a"), member("__org.qemu_b")]),
                "c › a › __org.qemu_b",
                "c/arg-type/a/ __org.qemu_b",
            ),
            (
                arguments(&[member("a"), Step::Element, member("4k")]).with(Leaf::Optional),
                "c › a › [] › 4k (optional)",
                "c/arg-type/a/*4k",
            ),
            (
                arguments(&[member("a"), Step::Element]).with(Leaf::Value("v".to_owned())),
                "c › a › [] › 'v'",
                "c/arg-type/a/^v",
            ),
        ] {
            assert_eq!(path.to_string(), people);
            assert_eq!(path.query(), query);
        }
    }
}
