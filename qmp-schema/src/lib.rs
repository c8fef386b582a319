//! QEMU's QAPI schema language: from text to a resolved [`Schema`].
//!
//! A schema describes every command, event and type of QMP, QEMU's control protocol, or of its
//! guest agent. This crate reads one in the way QEMU's own front end does, checks all rules of the
//! language, and gives a schema in which nothing is left to look up.
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
//! 1. [`source`]: files, places in them, limits, and the [`Loader`] that reads them, because the
//!    crate never touches the disk;
//! 2. `parse`: text to values and documentation comments, by a pest grammar (`qapi.pest`);
//! 3. [`doc`]: documentation comments to their parts, and their text to blocks ([`doc::markup`]);
//! 4. `load`: follows includes and pragmas; the result is in `ast`, the model of what is *written*;
//! 5. `expr`: checks each definition by itself;
//! 6. `resolve`: looks names up and checks definitions against each other;
//! 7. [`schema`]: the model of what is *meant*;
//! 8. [`diagnostic`]: what can be wrong, and how it is shown;
//! 9. [`dump`], [`print`](mod@print): a schema as a listing, as JSON, and as schema files again;
//! 10. [`condition`]: what a build has; [`outline`]: one file without what it includes;
//! 11. [`secrets`]: which members are secret.
//!
//! The language has changed since QEMU 5.2. All its forms are understood, also mixed with each other as in
//! the trees between two releases: each step asks the rules of the [`Dialect`]s for what differs.
//!
//! Each of the steps 2 to 4, 5 and 6 reports all errors it finds, in the order in which QEMU would
//! meet them; a later one only runs if there are none. No input makes a function panic.

mod advice;
mod ast;
mod builtin;
pub mod condition;
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
    /// The dialect that they are written in.
    pub dialect: Dialect,
    /// Why it is that one.
    pub dialect_reason: DialectReason,
}

/// How to load a schema.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Bounds on what is accepted.
    pub limits: Limits,
    /// The dialect.
    pub dialect: DialectChoice,
    /// Reads a schema for what it defines, as code generation and comparison do: nothing that is wrong
    /// with a documentation comment is an error, and what cannot be made sense of in it is left out.
    /// Where the dialect is detected, a single old definition is enough for an older one.
    pub any_comments: bool,
}

/// Loads the schema whose entry file has that path.
///
/// # Errors
/// [`LoadError::Unreadable`] if the entry file cannot be read, [`LoadError::Invalid`] if the schema
/// breaks a rule of the language or includes a file that cannot be read.
pub fn load(entry: &str, loader: &dyn Loader) -> Result<Loaded, LoadError> {
    load_with(entry, loader, &Options::default())
}

/// The same as [`load()`], with options.
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

/// A schema that was read by some rules.
struct Read {
    loaded: Loaded,
    /// How many directives, definitions and comments the newest dialect refuses.
    old: usize,
}

/// Loads a schema by those rules.
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
