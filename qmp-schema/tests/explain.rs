//! The texts about error codes, each a test: `cargo test -p qmp-schema --test explain E0501`. An example is wrong, or right,
//! as its mark says.

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

use qmp_schema::diagnostic::{Kind, explain, summary};
use qmp_schema::{DialectChoice, LoadError, Options, Report, described, load_with};
use qmp_testing::fixtures::{self, Failed, Trial};

/// The codes without an example, and why.
const NOT_SHOWN: [(&str, &str); 14] = [
    ("E0101", "the text itself is UTF-8"),
    ("E0102", "the mark could not be seen"),
    ("E0103", "a NUL could not be seen"),
    ("E0104", "it would be a large file"),
    ("E0105", "it would be a line of brackets"),
    ("E0106", "it would be a long line"),
    ("E0107", "it would be a long file"),
    ("E0405", "it would be many files"),
    ("E0406", "it would be many files"),
    ("E0407", "it would be large files"),
    ("E0605", "it would be a long file"),
    ("E0608", "it would be a long file"),
    ("E0609", "it would be a large file"),
    ("E0610", "it would be a large file"),
];

/// A block of an example.
struct Block {
    wrong: bool,
    dialect: DialectChoice,
    /// The file itself, and those that it includes.
    files: BTreeMap<String, String>,
}

/// The blocks of a text.
fn blocks(code: &str, text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut files = BTreeMap::new();
    let mut parts = text.split("```");
    // Every second part is within a fence.
    while let (Some(_), Some(block)) = (parts.next(), parts.next()) {
        let (head, body) = block.split_once('\n').expect("a block has a first line");
        let mut words = head.split(' ');
        assert_eq!(words.next(), Some("qapi"), "{code}");
        let (mut wrong, mut file, mut dialect) = (false, None, DialectChoice::Detect);
        for word in words {
            match word.split_once('=') {
                None if word == "wrong" => wrong = true,
                Some(("file", name)) => file = Some(name),
                Some(("dialect", release)) => {
                    dialect = DialectChoice::Fixed(release.parse().expect("a release"));
                }
                _ => panic!("{code}: unknown mark '{word}'"),
            }
        }
        let name = file.unwrap_or("main.json").to_owned();
        files.insert(name, body.to_owned());
        if file.is_none() {
            let files = files.clone();
            blocks.push(Block {
                wrong,
                dialect,
                files,
            });
        }
    }
    blocks
}

/// The codes that loading gives, or the check of descriptions if that is what the text is about.
fn codes(block: &Block, about: &str) -> Vec<&'static str> {
    let options = Options {
        dialect: block.dialect,
        ..Options::default()
    };
    let loader = |path: &str| match block.files.get(path) {
        Some(text) => Ok(text.clone().into_bytes()),
        None => Err(std::io::Error::from(std::io::ErrorKind::NotFound)),
    };
    let codes = |report: &Report| {
        let found = report.diagnostics.iter();
        found.map(|found| found.kind.code()).collect()
    };
    match load_with("main.json", &loader, &options) {
        Ok(loaded) if about.starts_with("E071") => {
            let report = described::check(&loaded, &BTreeSet::new());
            report.as_ref().map(codes).unwrap_or_default()
        }
        Ok(_) => Vec::new(),
        Err(LoadError::Invalid(report)) => codes(&report),
        Err(error) => panic!("{error}"),
    }
}

fn main() -> ExitCode {
    let trial = |code: &&'static str| {
        let code = *code;
        Trial::test(code, move || test(code))
    };
    let mut trials: Vec<Trial> = Kind::CODES.iter().map(trial).collect();
    trials.push(Trial::test(
        "codes_are_found_however_they_are_written",
        || {
            codes_are_found_however_they_are_written();
            Ok(())
        },
    ));
    fixtures::run(trials)
}

fn test(code: &'static str) -> Result<(), Failed> {
    let text = explain(code).ok_or("every code has a text")?;
    check_examples(code, text);
    check_form(code, text);
    Ok(())
}

fn check_examples(code: &str, text: &str) {
    let blocks = blocks(code, text);
    for block in &blocks {
        let codes = codes(block, code);
        if block.wrong {
            assert!(!codes.is_empty(), "{code}: the wrong example is accepted");
            assert!(codes.iter().all(|c| *c == code), "{code}: {codes:?}");
        } else {
            assert!(codes.is_empty(), "{code}: mended, but {codes:?}");
        }
    }
    let wrong = blocks.iter().filter(|block| block.wrong).count();
    let mended = blocks.len() - wrong;
    let excused = NOT_SHOWN.iter().any(|(known, _)| *known == code);
    assert_eq!(excused, blocks.is_empty(), "{code}: example and exception");
    assert!(
        excused || wrong > 0 && mended > 0,
        "{code}: it takes a wrong and a corrected example"
    );
}

/// The text has a title and says something.
fn check_form(code: &str, text: &str) {
    let title = summary(code).expect("every text has a title");
    assert!(
        text.starts_with(&format!("# {code}: {title}\n\n")),
        "{code}"
    );
    assert!(
        title.len() <= 70 && !title.ends_with('.'),
        "{code}: {title}"
    );
    let words = text.split("```").step_by(2).flat_map(str::split_whitespace);
    assert!(words.count() >= 20, "{code} says too little");
    let longest = text.lines().map(|line| line.chars().count()).max();
    assert!(longest <= Some(86), "{code} has long lines");
    assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{code}");
}

fn codes_are_found_however_they_are_written() {
    assert_eq!(explain("e0501"), explain("E0501"));
    for code in ["", "E", "0501", "E05011", "Kind"] {
        assert_eq!(explain(code), None, "{code}");
    }
}
