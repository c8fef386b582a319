//! What can be chosen about the generated code.

use qmp_schema::secrets::Secrets;

use crate::dates::Dates;

/// How to generate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// What the code is made from, for the header of each file: no date, no path of a machine.
    pub source: String,
    /// The command that makes it, for the header.
    pub command: String,
    /// Where the code will be.
    pub placement: Placement,
    /// Which release has what, if the schema was made to fit several.
    pub dates: Dates,
    /// What is secret in the schema.
    pub secrets: Secrets,
}

/// Where the generated code will be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    /// In `qmp-types`: each schema module is behind a cargo feature, and types that no command or
    /// event uses are left out.
    Types {
        /// The feature of the whole schema, if its modules have none of their own.
        feature: Option<&'static str>,
    },
    /// In someone else's crate, which depends on `qmp-types`: no features, all types.
    Elsewhere,
}

impl Config {
    /// For a schema of one's own.
    #[must_use]
    pub fn elsewhere(source: impl Into<String>, command: impl Into<String>) -> Self {
        Self {
            source: source.into(),
            command: command.into(),
            placement: Placement::Elsewhere,
            dates: Dates::default(),
            secrets: Secrets::default(),
        }
    }
}
