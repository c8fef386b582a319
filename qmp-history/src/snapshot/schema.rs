//! Converts a snapshot to a schema.
//!
//! Takes the text of a snapshot, returns a [`Schema`](qmp_schema::Schema) in one module, with the
//! definitions in the same order.

use super::{SnapshotError, split};
use crate::record::{Placed, Refused, build};
use qmp_schema::source::{Limits, SourceFile, Sources};
use qmp_schema::{Dialect, DialectReason, Loaded};

/// Reads the text of a snapshot as a schema. The path is for [`Loaded::sources`], and names the
/// module.
///
/// # Errors
/// If the text is not a snapshot, or a definition is invalid; the error names the line.
pub fn to_schema(path: &str, text: &str) -> Result<Loaded, SnapshotError> {
    let limit = Limits::default().file_size.min(u32::MAX as usize);
    if text.len() > limit {
        return Err(SnapshotError::TooLarge { limit });
    }
    let (_, lines) = split(text)?;
    let records = lines.iter().map(|line| {
        Ok(Placed {
            span: line.span,
            record: line.record()?,
        })
    });
    let records = records.collect::<Result<_, SnapshotError>>()?;
    let mut sources = Sources::default();
    sources.add(SourceFile::new(path.to_owned(), text.to_owned(), None));
    let schema = build(path, records).map_err(|Refused { at, problem }| {
        let location = at.and_then(|span| sources.location(span));
        SnapshotError::Invalid {
            line: location.map_or(1, |location| location.line),
            problem,
        }
    })?;
    Ok(Loaded {
        schema,
        sources,
        dialect: Dialect::NEWEST,
        dialect_reason: DialectReason::Newest,
    })
}
