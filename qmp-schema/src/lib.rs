//! QEMU's QAPI schema language: from text to a resolved [`Schema`].
//!
//! A schema defines every command, event and type of QMP, QEMU's control protocol, or of its
//! guest agent. This crate reads a schema like QEMU's own front end, checks all rules of the
//! language, and returns a schema in which all names are resolved.
//!
//! ```
//! let files = |path: &str| match path {
//!     "main.json" => Ok(b"{ 'include': 'sub.json' }\n{ 'command': 'stop' }".to_vec()),
//!     "sub.json" => Ok(b"{ 'struct': 'Name', 'data': { '*name': 'str' } }".to_vec()),
//!     _ => Err(std::io::Error::from(std::io::ErrorKind::NotFound)),
//! };
//! let loaded = qmp_schema::load("main.json", &files)?;
//! assert!(loaded.schema.lookup("Name").is_some());
//! # Ok::<(), qmp_schema::LoadError>(())
//! ```
//!
//! The steps, in reading order:
//!
//! 1. [`source`]: files, spans, limits, and the [`Loader`] that reads files, because the
//!    crate never touches the disk;
//! 2. `parse`: text to values and documentation comments, by a pest grammar (`qapi.pest`);
//! 3. [`doc`]: documentation comments to their parts, and their text to blocks ([`doc::markup`]);
//! 4. `load`: follows includes and pragmas; the result is in `ast`, the schema as *written*;
//! 5. `expr`: checks each definition by itself;
//! 6. `resolve`: looks names up and checks definitions against each other;
//! 7. [`schema`]: the schema as *meant*;
//! 8. [`diagnostic`]: errors, and how they are shown;
//! 9. [`dump`], [`print`](mod@print): a schema as a listing, as JSON, and as schema files again;
//! 10. [`condition`]: build conditions; [`outline`]: one file without its includes;
//! 11. [`secrets`]: which members are secret; [`described`]: whether everything new is described.
//!
//! The language has changed since QEMU 5.2. All forms are supported, even mixed as in
//! the trees between two releases: each step uses the rules of the [`Dialect`]s.
//!
//! Steps 2 to 4 together, step 5, and step 6 each report all errors, in the order in which QEMU would
//! find them; a later step only runs if there are none. No input makes a function panic.

mod advice;
mod ast;
mod builtin;
pub mod condition;
pub mod described;
mod detect;
pub mod diagnostic;
mod dialect;
pub mod doc;
pub mod dump;
mod expr;
mod load;
pub mod outline;
mod parse;
pub mod print;
mod resolve;
pub mod schema;
pub mod secrets;
pub mod source;
pub mod valid;

pub use diagnostic::{Diagnostic, LoadError, Report};
use dialect::Rules;
pub use dialect::{Dialect, DialectChoice, DialectReason, UnknownRelease};
pub use schema::Schema;
pub use source::{Limits, Loader, Sources};

/// A schema and the files it was made from.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The schema.
    pub schema: Schema,
    /// The files, the entry file first.
    pub sources: Sources,
    /// Their dialect.
    pub dialect: Dialect,
    /// Why this dialect was chosen.
    pub dialect_reason: DialectReason,
}

/// Options for loading a schema.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Bounds on the input.
    pub limits: Limits,
    /// The dialect.
    pub dialect: DialectChoice,
    /// Reads only the definitions, as code generation and comparison do: mistakes in
    /// documentation comments are not errors, and unintelligible parts of them are left out.
    /// If the dialect is detected, a single old definition is enough for an older one.
    pub any_comments: bool,
}

/// Loads the schema with the entry file `entry`.
///
/// # Errors
/// [`LoadError::Unreadable`] if the entry file cannot be read, [`LoadError::Invalid`] if the schema
/// breaks a rule of the language or includes a file that cannot be read.
pub fn load(entry: &str, loader: &dyn Loader) -> Result<Loaded, LoadError> {
    load_with(entry, loader, &Options::default())
}

/// Like [`load()`], with options.
///
/// # Errors
/// Those of [`load()`].
pub fn load_with(entry: &str, loader: &dyn Loader, options: &Options) -> Result<Loaded, LoadError> {
    let Options {
        limits,
        dialect,
        any_comments,
    } = options;
    let rules = match dialect {
        DialectChoice::Detect => {
            let detected = detect::load(entry, loader, limits, *any_comments);
            let rules = Rules::from(Dialect::NEWEST);
            return detected.map_err(|error| advice::check(error, entry, loader, limits, rules));
        }
        DialectChoice::Fixed(dialect) => Rules::from(*dialect),
        DialectChoice::Since(dialect) => Rules::since(*dialect),
    };
    let rules = if *any_comments {
        rules.with_any_comments()
    } else {
        rules
    };
    match load_as(entry, loader, limits, rules) {
        Ok(Read { loaded, .. }) => Ok(Loaded {
            dialect_reason: DialectReason::Asked,
            ..loaded
        }),
        Err(error) => Err(advice::check(error, entry, loader, limits, rules)),
    }
}

/// A schema that was read by given rules.
struct Read {
    loaded: Loaded,
    /// How many directives, definitions and comments the newest dialect refuses.
    old: usize,
}

/// Loads a schema by given rules.
fn load_as(
    entry: &str,
    loader: &dyn Loader,
    limits: &Limits,
    rules: Rules,
) -> Result<Read, LoadError> {
    let load::Read {
        mut files,
        sources,
        errors,
    } = load::read_files(entry, loader, limits, rules)?;
    let refuse = |diagnostics: diagnostic::Errors, sources| {
        Err(LoadError::Invalid(Report {
            diagnostics: diagnostics.into_vec(),
            sources,
            dialect: rules.dialect(),
        }))
    };
    if !errors.is_empty() {
        return refuse(errors, sources);
    }
    let expr::Checked { items, errors } = expr::check(&mut files, rules, limits);
    if !errors.is_empty() {
        return refuse(errors, sources);
    }
    let old = files.old;
    let resolve::Resolved { schema, errors } = resolve::resolve(files, &items, limits, rules);
    if !errors.is_empty() {
        return refuse(errors, sources);
    }
    Ok(Read {
        loaded: Loaded {
            schema,
            sources,
            dialect: rules.dialect(),
            dialect_reason: DialectReason::Newest,
        },
        old,
    })
}
