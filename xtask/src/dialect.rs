//! The option `--dialect`, which several commands have.

use qmp_schema::{Dialect, DialectChoice, Options};

/// The dialect of a schema.
#[derive(clap::Args)]
#[group(skip)]
pub(crate) struct Arguments {
    /// Read the schema as that QEMU release does, 5.2 or later [default: as the newest does, or an
    /// older one where that is plainly meant]
    #[arg(long, value_name = "RELEASE")]
    dialect: Option<Dialect>,
}

impl Arguments {
    /// How to load a schema.
    pub(crate) fn options(&self) -> Options {
        options(self.dialect)
    }
}

/// How to load a schema in a dialect, or in the one that it is written in.
pub(crate) fn options(dialect: Option<Dialect>) -> Options {
    Options {
        dialect: dialect.map_or(DialectChoice::Detect, DialectChoice::Fixed),
        ..Options::default()
    }
}
