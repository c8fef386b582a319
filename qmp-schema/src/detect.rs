//! Detects the dialect of a schema.
//!
//! A schema is read in the newest dialect first, and if that succeeds, no other is tried. Otherwise
//! an older dialect is chosen on three conditions:
//!
//! 1. the older dialect lacks each rule that the schema breaks (the newest such
//!    dialect is tried, and if it refuses the schema for such a reason too, the next);
//! 2. the older dialect accepts the whole schema;
//! 3. the newest dialect refuses at least [`ENOUGH`] of its definitions, comments and pragmas,
//!    or ignores a heading in them. A single mistake must not choose a dialect.
//!
//! A tree between two releases may mix the rules of both, so that no dialect accepts it. Then the
//! rules of an older dialect and all later ones are tried together in the same way.
//!
//! Otherwise the schema is refused with the errors of the newest dialect. If only the third condition is not
//! met, the first diagnostic names the dialect to pass.
//!
//! Code generation and comparison do not depend on documentation comments. For them, a refused schema is
//! read once more ignoring errors in comments, and a single old definition is enough, because its meaning is
//! clear. For the case of names it is not: there, a single mistake stays an error.

use std::collections::HashMap;
use std::io;

use crate::diagnostic::{Diagnostic, Kind, LoadError, Report};
use crate::dialect::Rules;
use crate::expr::parse_text_condition;
use crate::load::is_whitelist;
use crate::source::{Limits, Loader};
use crate::{Dialect, DialectReason, Loaded, Read, load_as};

/// How many old definitions, comments and pragmas choose an older dialect.
const ENOUGH: usize = 5;

/// Loads a schema in its dialect.
pub(crate) fn load(
    entry: &str,
    loader: &dyn Loader,
    limits: &Limits,
    any_comments: bool,
) -> Result<Loaded, LoadError> {
    let strict = |rules| rules;
    match detect(entry, loader, limits, &strict, ENOUGH) {
        Err(LoadError::Invalid(report)) if any_comments => {
            let again = Again::new(&report, loader);
            detect(entry, &again, limits, &Rules::with_any_comments, 0)
        }
        detected => detected,
    }
}

/// Loads a schema by rules made from those of dialects; `enough` old definitions choose an older one.
fn detect(
    entry: &str,
    loader: &dyn Loader,
    limits: &Limits,
    made: &dyn Fn(Rules) -> Rules,
    mut enough: usize,
) -> Result<Loaded, LoadError> {
    let newest = made(Rules::from(Dialect::NEWEST));
    let report = match load_as(entry, loader, limits, newest) {
        Ok(Read { loaded, .. }) => return Ok(loaded),
        Err(LoadError::Invalid(report)) => report,
        Err(error) => return Err(error),
    };
    let again = Again::new(&report, loader);
    let load = |rules| load_as(entry, &again, limits, made(rules));
    let detected: fn(usize) -> DialectReason = |old| DialectReason::Detected { old };
    let mixed: fn(usize) -> DialectReason = |old| DialectReason::Mixed { old };
    let (reason, read) = if let Some(read) = load_older(&report, &|d| load(Rules::from(d))) {
        (detected, read)
    } else if let Some(read) = load_older(&report, &|d| load(Rules::since(d))) {
        (mixed, read)
    } else {
        return Err(report.into());
    };
    let Read { loaded, old } = read;
    if loaded.dialect < Dialect::V6_0 {
        enough = ENOUGH;
    }
    if old < enough {
        return Err(advise(report, loaded.dialect).into());
    }
    Ok(Loaded {
        dialect_reason: reason(old),
        ..loaded
    })
}

/// Loads a schema in the newest dialect that accepts it, if the reasons for which newer ones refuse it
/// are all differences between dialects.
fn load_older(report: &Report, load: &dyn Fn(Dialect) -> Result<Read, LoadError>) -> Option<Read> {
    let mut dialect = before(report)?;
    loop {
        match load(dialect) {
            Ok(read) => return Some(read),
            Err(LoadError::Invalid(report)) => dialect = before(&report)?,
            Err(LoadError::Unreadable { .. }) => return None,
        }
    }
}

/// A loader that returns files that have been read, because some can be read only once.
struct Again<'a> {
    loader: &'a dyn Loader,
    read: HashMap<&'a str, &'a str>,
}

impl<'a> Again<'a> {
    /// Returns the files of a report, and uses a loader for others.
    fn new(report: &'a Report, loader: &'a dyn Loader) -> Again<'a> {
        let files = report.sources.files().iter();
        let read = files.map(|file| (file.path.as_str(), file.text.as_ref()));
        Again {
            loader,
            read: read.collect(),
        }
    }
}

impl Loader for Again<'_> {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        match self.read.get(path) {
            Some(text) => Ok(text.as_bytes().to_vec()),
            None => self.loader.read(path),
        }
    }

    fn identity(&self, path: &str) -> String {
        self.loader.identity(path)
    }
}

/// The newest dialect, older than that of the report, that lacks all broken rules.
fn before(report: &Report) -> Option<Dialect> {
    let mut oldest = report.dialect;
    // Errors beyond the limit are unknown, but the older dialect has to accept them.
    let known = |found: &&Diagnostic| !matches!(found.kind, Kind::TooManyErrors { .. });
    for diagnostic in report.diagnostics.iter().filter(known) {
        let without = without(&diagnostic.kind, report.dialect)?;
        oldest = oldest.min(without);
    }
    (oldest < report.dialect).then_some(oldest)
}

/// The newest dialect without the rule that was broken in `dialect`.
fn without(kind: &Kind, dialect: Dialect) -> Option<Dialect> {
    Some(match kind {
        Kind::DocLineTooLong { .. } | Kind::DocSentenceSpace => Dialect::V10_1,
        Kind::DocObsoleteSection { .. } => Dialect::V9_0,
        Kind::DocReturnsNothing
        | Kind::MemberUndocumented { .. }
        | Kind::DocFeaturesTwice
        | Kind::DocFeaturesEmpty
        | Kind::DocHeadingLate
        | Kind::DocOnlyForCommands { tag: "Errors" } => Dialect::V8_1,
        // The three ways to read a comment find different beginnings and ends of parts.
        Kind::DocDeIndent { .. }
        | Kind::DocTextMissing { .. }
        | Kind::DocNameTwice { .. }
        | Kind::DocDescriptionLate { .. }
        | Kind::DocumentedUnknown { .. } => match dialect {
            dialect if dialect >= Dialect::V9_0 => Dialect::V8_1,
            _ => Dialect::V7_1,
        },
        Kind::ConditionalNeedsBoxed { .. } => Dialect::V7_1,
        Kind::ConditionIdentifier { text, .. } => {
            parse_text_condition(text)?;
            Dialect::V6_0
        }
        // An array.
        Kind::ConditionType { .. } => Dialect::V6_0,
        Kind::KeysMissing { what, .. } if what == "union" => Dialect::V6_0,
        // A branch that is an array.
        Kind::NotTypeName { what } if what.starts_with("'data' member") => Dialect::V6_0,
        Kind::PragmaUnknown { name } if is_whitelist(name) => Dialect::V5_2,
        Kind::NameNotUpper { .. } | Kind::NameNotLower { .. } | Kind::NameNotCamel { .. } => {
            Dialect::V5_2
        }
        _ => return None,
    })
}

/// Adds to a report that another dialect accepts the schema.
fn advise(mut report: Report, dialect: Dialect) -> Report {
    if let Some(first) = report.diagnostics.first_mut() {
        let advice = format!(
            "QEMU {} would accept the schema; if it is meant for that, pass `--dialect {dialect}`",
            dialect.releases()
        );
        first.help = Some(match first.help.take() {
            Some(help) => format!("{help} {advice}"),
            None => advice,
        });
    }
    report
}
