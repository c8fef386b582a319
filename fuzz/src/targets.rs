//! What must hold of any input.

use std::collections::BTreeMap;
use std::io;

use qmp_history::snapshot;
use qmp_schema::{
    Dialect, DialectChoice, Limits, LoadError, Loaded, Loader, Options, Report, Schema, dump,
    load_with, print,
};

use qmp_history::{History, Notes};

use crate::input::{ENTRY, Files};

/// Ways to load a schema.
fn options() -> Vec<Options> {
    let tight = Limits {
        file_size: 4_000,
        nesting: 6,
        include_depth: 3,
        type_depth: 3,
        files: 4,
        comparisons: 100,
        ..Limits::default()
    };
    let mut all = Vec::new();
    for limits in [Limits::default(), tight] {
        let dialects = Dialect::ALL.iter().copied().map(DialectChoice::Fixed);
        for dialect in dialects.chain([DialectChoice::Detect]) {
            for any_comments in [false, true] {
                all.push(Options {
                    limits,
                    dialect,
                    any_comments,
                });
            }
        }
    }
    all
}

/// Loading ends for any input, and its errors can be shown. The input also chooses how
/// it is loaded, so that one run costs one loading.
///
/// # Panics
/// If a promise is broken.
pub fn parse(input: &[u8]) {
    let all = options();
    let sum: usize = input.iter().copied().map(usize::from).sum();
    match load_with(ENTRY, &Files::new(input), &all[sum % all.len()]) {
        Ok(loaded) => {
            loaded.schema.assert_valid();
            let _ = dump::to_text(&loaded.schema, true);
            let _ = dump::to_json(&loaded.schema, true);
        }
        Err(LoadError::Invalid(report)) => check_report(&report),
        Err(LoadError::Unreadable { error, .. }) => panic!("the entry file is there: {error}"),
    }
}

/// A report says something, in places that exist.
fn check_report(report: &Report) {
    assert!(!report.diagnostics.is_empty(), "refused without a reason");
    for diagnostic in &report.diagnostics {
        for span in [diagnostic.at, diagnostic.span]
            .into_iter()
            .chain(diagnostic.notes.iter().map(|note| note.span))
        {
            let file = report.sources.file(span.file).expect("the file is known");
            assert!(span.start <= span.end && span.start as usize <= file.text.len());
            assert!(report.sources.location(span).is_some(), "{diagnostic:?}");
        }
    }
    for text in [
        report.render(false),
        report.render(true),
        report.to_string(),
    ] {
        assert!(!text.is_empty());
        let plain = |c: char| c == '\n' || c == '\x1b' || !c.is_control();
        assert!(text.chars().all(plain), "control characters in {text:?}");
    }
    assert!(!report.render(false).contains('\x1b'), "an escape sequence");
    let json = report.to_json();
    let count = json.as_array().map(Vec::len);
    assert_eq!(count, Some(report.diagnostics.len()));
}

/// What is accepted survives being printed. Says whether the input is accepted.
///
/// # Panics
/// If a promise is broken.
#[must_use]
pub fn print(input: &[u8]) -> bool {
    let Ok(loaded) = qmp_schema::load(ENTRY, &Files::new(input)) else {
        return false;
    };
    let Loaded {
        mut schema,
        dialect,
        ..
    } = loaded;
    schema.assert_valid();
    match dialect {
        Dialect::NEWEST => {}
        // It may have names that no other dialect can have.
        Dialect::V5_2 => return true,
        _ => schema = load_printed(&print::to_files(&schema, "")),
    }
    let printed = print::to_files(&schema, "A header.");
    let again = load_printed(&printed);
    again.assert_valid();
    assert!(
        listing(&schema) == listing(&again),
        "printing changes the meaning"
    );
    assert!(
        printed == print::to_files(&again, "A header."),
        "printing what was printed changes the text"
    );
    let text = snapshot::to_text(&schema, "fuzz", "1.2.3");
    assert_eq!(text, snapshot::to_text(&again, "fuzz", "1.2.3"));
    let back = snapshot::to_schema("fuzz-1.2.3.json", &text).expect("a snapshot can be read");
    assert_eq!(text, snapshot::to_text(&back.schema, "fuzz", "1.2.3"));
    history(schema, &text);
    true
}

/// Whatever a snapshot holds, a schema can be made to fit it, or a reason is given.
fn history(schema: Schema, text: &str) {
    let older = text.replacen("1.2.3", "1.1.0", 1);
    let history = History::parse([("newer", text), ("older", &*older)]);
    let history = history.expect("snapshots are a history");
    let widened = history.widen(schema, &Notes::default());
    let widened = widened.expect("a schema fits itself");
    widened.schema.assert_valid();
    assert!(widened.changes.is_empty() && widened.gone().is_empty());
}

fn load_printed(files: &BTreeMap<String, String>) -> Schema {
    let read = |path: &str| match files.get(path) {
        Some(text) => Ok(text.clone().into_bytes()),
        None => Err(io::Error::from(io::ErrorKind::NotFound)),
    };
    // Comments of an older release are printed as they were written.
    let options = Options {
        any_comments: true,
        ..Options::default()
    };
    match load_with(ENTRY, &read as &dyn Loader, &options) {
        Ok(loaded) => loaded.schema,
        Err(error) => panic!("what is printed cannot be loaded:\n{error}"),
    }
}

/// Everything that a schema says, without places.
fn listing(schema: &Schema) -> String {
    format!(
        "{:?}\n{}{}",
        schema.pragmas(),
        dump::to_text(schema, true),
        dump::to_json(schema, true)
    )
}

#[cfg(test)]
mod tests {
    use crate::{mutate, parse, print, seeds};

    /// Every seed, and changes of it.
    #[test]
    fn seeds_break_no_promise() {
        let seeds = seeds().expect("the seeds can be read");
        assert!(seeds.len() > 100, "only {} seeds", seeds.len());
        let mut accepted = 0;
        let mut changed = 0;
        for (seed, input) in (0_u32..).zip(seeds.values()) {
            parse(input);
            accepted += usize::from(print(input));
            let mut data = input.clone();
            data.truncate(4_000);
            let mut size = data.len();
            let most = size + 1_000;
            data.resize(most, 0);
            for round in 0..8 {
                let number = seed.wrapping_mul(31).wrapping_add(round);
                // Without the fuzzer there is only our own way to change things.
                size = mutate(&mut data, size, most, number, |_, size, _| size);
                changed += usize::from(data[..size] != input[..]);
                parse(&data[..size]);
                let _ = print(&data[..size]);
            }
        }
        assert!(accepted > 30, "only {accepted} accepted");
        assert!(changed > seeds.len(), "only {changed} changed");
    }
}
