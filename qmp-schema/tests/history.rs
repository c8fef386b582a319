//! The history of our own schemas.

mod common;

use qmp_schema::history::{Decision, History, Notes, Widened};

fn history(name: &str) -> History {
    let folder = common::project().join("schemas/releases");
    let mut texts: Vec<(String, String)> = std::fs::read_dir(&folder)
        .expect("folder can be read")
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let file = path.file_name()?.to_str()?.to_owned();
            let rest = file.strip_prefix(name)?.strip_prefix('-')?;
            rest.starts_with(|c: char| c.is_ascii_digit()).then(|| {
                let text = std::fs::read_to_string(&path).expect("file can be read");
                (file.clone(), text)
            })
        })
        .collect();
    texts.sort();
    let texts = texts.iter().map(|(name, text)| (&**name, &**text));
    History::parse(texts).unwrap_or_else(|error| panic!("{error}"))
}

fn widened(name: &str) -> Widened {
    let entry = format!("{name}/qapi-schema.json");
    let schema = common::load(&common::project().join("schemas"), &entry)
        .unwrap_or_else(|error| panic!("{error}"))
        .schema;
    let decision = |path: &str| Decision {
        path: path.to_owned(),
        older: false,
        reason: "a test".to_owned(),
    };
    let mut notes = Notes::default();
    if name == "qmp" {
        notes.decisions = [
            "memsave.val",
            "memsave.size",
            "pmemsave.val",
            "pmemsave.size",
        ]
        .map(decision)
        .to_vec();
    }
    history(name)
        .widen(schema, &notes)
        .unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn our_schemas_fit_all_releases() {
    for (name, at_least) in [("qmp", 30), ("qga", 1)] {
        let widened = widened(name);
        widened.schema.assert_valid();
        let count = widened.changes.len();
        assert!(count >= at_least, "{name}: only {count} changes of type");
        assert!(widened.gone().len() >= if name == "qmp" { 40 } else { 0 });
    }
}
