//! Forms of documentation, and the blocks that they become.
//!
//! Each text in `tests/markup` is a test. Its first line says how it is read; `BLESS=1 cargo test -p qmp-schema --test forms`
//! writes the blocks beside it.

#[path = "common/lost.rs"]
mod lost;

use std::path::Path;
use std::process::ExitCode;

use lost::{as_json, check};
use qmp_schema::doc::markup::{Block, parse, parse_example, parse_hanging, words};
use qmp_testing::fixtures::{self, Failed};
use qmp_testing::schemas;

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/markup");
    fixtures::run(fixtures::files(&folder, "txt", 4, test))
}

fn test(path: &Path) -> Result<(), Failed> {
    let file = std::fs::read_to_string(path)?;
    let (head, text) = file.split_once('\n').ok_or("it has no first line")?;
    let blocks = match head.split(':').next() {
        Some("text") => parse(text),
        Some("hanging") => parse_hanging(text),
        Some("example") => vec![Block::Example(parse_example(text))],
        _ => return Err(format!("unknown way to read: {head}").into()),
    };
    let (blocks, json) = as_json(blocks);
    check(&path.display().to_string(), text, &json, &words(&blocks));
    Ok(schemas::expect(
        &path.with_extension("json"),
        &format!("{json:#}\n"),
    )?)
}
