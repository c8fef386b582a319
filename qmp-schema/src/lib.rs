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
//! 3. [`doc`]: documentation comments to their parts;
//! 4. `load`: follows includes and pragmas; the result is in `ast`, the model of what is *written*;
//! 5. `expr`: checks each definition by itself;
//! 6. `resolve`: looks names up and checks definitions against each other;
//! 7. [`schema`]: the model of what is *meant*;
//! 8. [`diagnostic`]: what can be wrong, and how it is shown;
//! 9. [`dump`], [`print`](mod@print): a schema as a listing, as JSON, and as schema files again;
//! 10. [`import`]: a new QEMU release into a folder of our own schema files;
//! 11. [`snapshot`]: what one release defines, kept for comparison.
//!
//! Each of the steps 2 to 4, 5 and 6 reports all errors it finds, in the order in which QEMU would
//! meet them; a later one only runs if there are none. No input makes a function panic.

mod ast;
pub mod diagnostic;
pub mod doc;
pub mod dump;
mod expr;
pub mod import;
mod load;
mod parse;
pub mod print;
mod resolve;
pub mod schema;
pub mod snapshot;
pub mod source;
mod valid;

pub use diagnostic::{Diagnostic, LoadError, Report};
pub use schema::Schema;
pub use source::{Limits, Loader, Sources};

/// A schema and the files it was made from.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The schema.
    pub schema: Schema,
    /// The files, the entry file first.
    pub sources: Sources,
}

/// How to load a schema.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Bounds on what is accepted.
    pub limits: Limits,
    /// Takes documentation comments for comments: what an older release has in them does not
    /// matter then.
    pub ignore_docs: bool,
    /// Accepts documentation comments in any style. The rules about the length of lines and about the
    /// space between sentences are new in QEMU 10.2. A schema that breaks them in at least five
    /// comments, and no other rule, is taken for an older one and accepted anyway.
    pub any_doc_style: bool,
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
    let load::Read {
        mut files,
        sources,
        errors,
    } = load::read_files(entry, loader, options)?;
    let refuse = |diagnostics, sources| {
        Err(LoadError::Invalid(Report {
            diagnostics,
            sources,
        }))
    };
    if !errors.is_empty() {
        if doc::is_older(&files.docs, &errors) {
            let options = Options {
                any_doc_style: true,
                ..*options
            };
            if let Ok(loaded) = load_with(entry, loader, &options) {
                return Ok(loaded);
            }
        }
        return refuse(errors, sources);
    }
    let expr::Checked { items, errors } = expr::check(&mut files);
    if !errors.is_empty() {
        return refuse(errors, sources);
    }
    let resolve::Resolved { schema, errors } = resolve::resolve(files, &items, &options.limits);
    if !errors.is_empty() {
        return refuse(errors, sources);
    }
    Ok(Loaded { schema, sources })
}
