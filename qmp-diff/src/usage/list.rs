//! Lists of items that a program uses, one a line.

use super::{Asked, Origin, Usage, UsageProblem, Wanted};
use crate::pattern::Pattern;

/// Reads a list; the error contains the line.
pub(super) fn read(usage: &mut Usage, text: &str) -> Result<(), (usize, UsageProblem)> {
    for (index, line) in text.lines().enumerate() {
        let line_number = index + 1;
        // Names never contain it.
        let content = line.split('#').next().unwrap_or_default().trim();
        if content.is_empty() {
            continue;
        }
        let wrong = || (line_number, UsageProblem::NoName(content.to_owned()));
        let what = if content.contains('/') {
            Wanted::Part(content.parse().map_err(|_| wrong())?)
        } else if content.bytes().all(|byte| is_of_name(byte) || byte == b'*') {
            Wanted::Names(Pattern::new(content))
        } else {
            return Err(wrong());
        };
        let origin = Origin {
            file: 0,
            line: line_number,
        };
        usage.add_asked(Asked { what, origin });
    }
    Ok(())
}

/// Whether names may contain a byte.
pub(super) fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)
}
