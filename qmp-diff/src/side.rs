//! One of the two schemas that are compared, and what can be seen in it.

use qmp_history::Release;
use qmp_schema::schema::{Condition, Feature, Schema};
use qmp_schema::source::{Sources, Span};

use crate::builds::Builds;
use crate::location::Location;
use crate::rule::Needs;

/// What a schema tells, which depends on where it is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visibility {
    /// The names of types, the ranges of integers, build conditions, and flags that are not on the
    /// wire: not in what a server answers.
    pub source: bool,
    /// The division into files: not in a snapshot.
    pub files: bool,
    /// Documentation comments: not in a snapshot.
    pub documentation: bool,
}

impl Visibility {
    /// That of schema files.
    pub const FILES: Visibility = Visibility {
        source: true,
        files: true,
        documentation: true,
    };
    /// That of a snapshot.
    pub const SNAPSHOT: Visibility = Visibility {
        source: true,
        files: false,
        documentation: false,
    };
    /// That of what a server answers.
    pub const ANSWER: Visibility = Visibility {
        source: false,
        files: false,
        documentation: false,
    };

    /// Whether it tells what a rule needs. History is told by others.
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
pub struct Side<'s> {
    /// What to call it in reports: `7.2.0`, `git:HEAD:schemas/qmp`.
    pub label: &'s str,
    /// The schema.
    pub schema: &'s Schema,
    /// The files it was made from, for places in reports.
    pub sources: &'s Sources,
    /// What it tells.
    pub visibility: Visibility,
    /// Its release, if it is known.
    pub release: Option<Release>,
}

/// A feature flag that says that something may change or go at any time.
pub(crate) const UNSTABLE: &str = "unstable";
/// A feature flag that says that something is to go.
pub(crate) const DEPRECATED: &str = "deprecated";

/// A side with what is decided about builds.
#[derive(Clone, Copy)]
pub(crate) struct SideView<'s> {
    pub(crate) side: Side<'s>,
    pub(crate) builds: &'s Builds,
    /// Whether names that begin with `x-` are unstable, because the schema has no other way to say
    /// so: QEMU has flags for it since 6.2.
    x_is_unstable: bool,
}

impl<'s> SideView<'s> {
    pub(crate) fn new(side: Side<'s>, builds: &'s Builds) -> Self {
        let x_is_unstable = match side.release {
            Some(release) => release.line() < (6, 2),
            None => !has_unstable(side.schema),
        };
        Self {
            side,
            builds,
            x_is_unstable,
        }
    }

    /// Whether something under that condition is in a build that counts.
    pub(crate) fn is_built(&self, condition: Option<&Condition>) -> bool {
        condition.is_none_or(|condition| self.builds.may_hold(condition))
    }

    /// Whether something with that name and those features may change or go at any time.
    pub(crate) fn is_unstable(&self, name: &str, features: &[Feature]) -> bool {
        self.has(features, UNSTABLE) || (self.x_is_unstable && name.starts_with("x-"))
    }

    /// Whether a feature is among these.
    pub(crate) fn has(&self, features: &[Feature], name: &str) -> bool {
        features
            .iter()
            .any(|feature| feature.name == name && self.is_built(feature.condition.as_ref()))
    }

    /// Where something is written.
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
