//! One of the two compared schemas, and the facts that it has.

use qmp_history::{Release, Series};
use qmp_schema::schema::{Condition, Feature, Schema};
use qmp_schema::source::{Sources, Span};

use crate::builds::Builds;
use crate::location::Location;
use crate::rule::Needs;

/// The facts that a schema has, which depend on its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visibility {
    /// The names of types, the ranges of integers, build conditions, and flags that are not on the
    /// wire: not in the reply of a server.
    pub source: bool,
    /// The division into files: not in a snapshot.
    pub files: bool,
    /// Documentation comments: not in a snapshot.
    pub documentation: bool,
}

impl Visibility {
    /// The facts of schema files.
    pub const FILES: Visibility = Visibility {
        source: true,
        files: true,
        documentation: true,
    };
    /// The facts of a snapshot.
    pub const SNAPSHOT: Visibility = Visibility {
        source: true,
        files: false,
        documentation: false,
    };
    /// The facts of the reply of a server.
    pub const ANSWER: Visibility = Visibility {
        source: false,
        files: false,
        documentation: false,
    };

    /// Whether it has the facts that a rule needs. History comes from elsewhere.
    #[must_use]
    pub fn has(self, needs: Needs) -> bool {
        match needs {
            Needs::Source => self.source,
            Needs::Files => self.files,
            Needs::Documentation => self.documentation,
            Needs::History => true,
        }
    }
}

/// One of the two schemas.
#[derive(Clone, Copy, Debug)]
pub struct ComparedSchema<'s> {
    /// The label in reports: `7.2.0`, `git:HEAD:schemas/qmp`.
    pub label: &'s str,
    /// The schema.
    pub schema: &'s Schema,
    /// Its source files, for locations in reports.
    pub sources: &'s Sources,
    /// The facts that it has.
    pub visibility: Visibility,
    /// Its release, if known.
    pub release: Option<Release>,
}

/// The feature flag of unstable items.
pub(crate) const UNSTABLE: &str = "unstable";
/// The feature flag of deprecated items.
pub(crate) const DEPRECATED: &str = "deprecated";

/// The first series with the feature flag `unstable`.
const HAS_UNSTABLE: Series = Series { major: 6, minor: 2 };

/// A side with the selected builds.
#[derive(Clone, Copy)]
pub(crate) struct SchemaView<'s> {
    pub(crate) side: ComparedSchema<'s>,
    pub(crate) builds: &'s Builds,
    /// Whether names that begin with `x-` are unstable, because the schema lacks the flag, which QEMU
    /// has since 6.2.
    x_is_unstable: bool,
}

impl<'s> SchemaView<'s> {
    pub(crate) fn new(side: ComparedSchema<'s>, builds: &'s Builds) -> Self {
        let x_is_unstable = match side.release {
            Some(release) => release.line() < HAS_UNSTABLE,
            None => !has_unstable(side.schema),
        };
        Self {
            side,
            builds,
            x_is_unstable,
        }
    }

    /// Whether an item with a condition is in a selected build.
    pub(crate) fn is_built(&self, condition: Option<&Condition>) -> bool {
        condition.is_none_or(|condition| self.builds.may_hold(condition))
    }

    /// Whether an item with a name and features is unstable.
    pub(crate) fn is_unstable(&self, name: &str, features: &[Feature]) -> bool {
        self.has(features, UNSTABLE) || (self.x_is_unstable && name.starts_with("x-"))
    }

    /// Whether features contain a flag.
    pub(crate) fn has(&self, features: &[Feature], name: &str) -> bool {
        features
            .iter()
            .any(|feature| feature.name == name && self.is_built(feature.condition.as_ref()))
    }

    /// The location of a span.
    pub(crate) fn location(&self, span: Option<Span>) -> Option<Location> {
        let location = self.side.sources.location(span?)?;
        Some(Location {
            file: location.path.to_owned(),
            line: location.line,
        })
    }
}

fn has_unstable(schema: &Schema) -> bool {
    let mut commands = schema.commands().map(|(_, command)| &command.features);
    let mut events = schema.events().map(|(_, event)| &event.features);
    let unstable = |features: &Vec<Feature>| features.iter().any(|f| f.name == UNSTABLE);
    commands.any(unstable) || events.any(unstable)
}
