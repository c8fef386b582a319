//! [`Config`]: options of the generated code.

use qmp_schema::secrets::Secrets;

use crate::dates::Dates;
use crate::usage::Usage;

/// Options of the generated code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The source of the code, for the header of each file: without a date or an absolute path.
    pub source: String,
    /// The command that generates it, for the header.
    pub command: String,
    /// The crate that the code is for.
    pub placement: Placement,
    /// The releases of all items, if the schema fits several.
    pub dates: Dates,
    /// The secrets of the schema.
    pub secrets: Secrets,
    /// Relations and examples of its commands and events.
    pub usage: Usage,
}

/// The crate that generated code is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    /// `qmp-types`: each schema module has a cargo feature, and types that no command or
    /// event uses are left out.
    Types {
        /// The feature of the whole schema, if its modules have no features.
        feature: Option<&'static str>,
    },
    /// Another crate, which depends on `qmp-types`: no features, all types.
    Elsewhere,
}

impl Config {
    /// The options for a user's schema.
    #[must_use]
    pub fn elsewhere(source: impl Into<String>, command: impl Into<String>) -> Self {
        Self {
            source: source.into(),
            command: command.into(),
            placement: Placement::Elsewhere,
            dates: Dates::default(),
            secrets: Secrets::default(),
            usage: Usage::default(),
        }
    }
}
