//! Examples of commands and events as Rust, and what documentation says of relations.

mod common;

use std::collections::BTreeMap;

use common::load_text;
use qmp_codegen::{Config, Error, Example, Files, Relation, Usage, generate};
use serde_json::{Value, json};

const SCHEMA: &str = "
{ 'enum': 'Mode', 'data': [ 'fast', 'slow' ] }
{ 'enum': 'Kind', 'data': [ 'file', 'null' ] }
{ 'struct': 'File', 'data': { 'name': 'str', '*size': 'int' } }
{ 'union': 'Disk', 'base': { 'kind': 'Kind', '*id': 'str' }, 'discriminator': 'kind',
  'data': { 'file': 'File' } }
{ 'alternate': 'Ref', 'data': { 'name': 'str', 'disk': 'Disk', 'none': 'null' } }
{ 'command': 'make', 'data': { 'disk': 'Ref', '*mode': 'Mode', '*names': [ 'str' ],
  '*factor': 'number', '*extra': 'any', '*disks': [ 'Disk' ] } }
{ 'command': 'set', 'data': { 'a': 'int', 'b': 'int', 'c': 'int', 'd': 'int', 'e': 'int' } }
{ 'command': 'go' }
{ 'event': 'MADE', 'data': { 'type': 'str' } }
";

fn code(usage: Usage) -> Result<Files, Error> {
    let schema = load_text(SCHEMA).expect("is a schema");
    let config = Config {
        usage,
        ..Config::elsewhere("x.json", "a test")
    };
    generate(&schema, &config)
}

fn example(message: &Value) -> Usage {
    let name = ["execute", "event"].map(|key| message[key].as_str());
    let name = name.into_iter().flatten().next().expect("has a name");
    let example = Example {
        text: "What it shows.".to_owned(),
        shown: message.to_string(),
        message: message.clone(),
    };
    Usage {
        examples: BTreeMap::from([(name.to_owned(), example)]),
        ..Usage::default()
    }
}

/// The program for a message, which is in the documentation and in a test too.
#[expect(clippy::needless_pass_by_value, reason = "as `json!` gives it")]
fn program(message: Value) -> String {
    let files = code(example(&message)).expect("can be generated");
    let program = { files.examples().values() }.next().expect("is there");
    let documented: String = { program.lines() }
        .map(|line| format!("/// {line}").trim_end().to_owned() + "\n")
        .collect();
    let face = ["commands", "events"].map(|kind| files.get(&format!("x/{kind}.rs")));
    let face = face.map(Option::unwrap_or_default).concat();
    assert!(
        face.contains(&format!(
            "/// What it shows.\n///\n/// ```\n{documented}/// ```\n"
        )),
        "{face}"
    );
    let tests = files.get("examples.rs").expect("there are tests");
    assert_eq!(tests.matches("#[test]").count(), 1, "{tests}");
    program.clone()
}

#[expect(clippy::needless_pass_by_value, reason = "as `json!` gives it")]
fn make(arguments: Value) -> String {
    program(json!({ "execute": "make", "arguments": arguments }))
}

#[test]
fn a_command_is_made_with_new_and_setters() {
    assert_eq!(
        program(json!({ "execute": "go" })),
        "use crate::commands;\n\nlet command = commands::Go::new();\n"
    );
    assert_eq!(
        make(json!({ "disk": "a", "mode": "slow", "factor": -0.5 })),
        "use crate::{commands, types};\n\n\
         let command = commands::Make::new(\"a\").mode(types::Mode::Slow).factor(-0.5);\n"
    );
    // A line for each setter if they are long.
    let long = "x".repeat(40);
    assert_eq!(
        make(json!({ "disk": long, "mode": "slow", "factor": 2 })),
        format!(
            "use crate::{{commands, types}};\n\nlet command = commands::Make::new(\"{long}\")\n    \
             .mode(types::Mode::Slow)\n    .factor(2.0);\n"
        )
    );
    assert_eq!(
        make(json!({ "disk": null, "names": ["x"] })),
        "use crate::{commands, types};\n\n\
         let command = commands::Make::new(types::Ref::None).names([\"x\"]);\n"
    );
    assert_eq!(
        make(json!({ "disk": "a", "names": [], "extra": { "b": [1, "c"] } })),
        "use crate::commands;\n\nlet command = commands::Make::new(\"a\")\n    .names(Vec::<String>::new())\n    \
         .extra(serde_json::json!({ \"b\" : [1, \"c\"] }));\n"
    );
    let fields = json!({ "a": 1, "b": 2, "c": 3, "d": 4, "e": -5 });
    let text = program(json!({ "execute": "set", "arguments": fields }));
    assert!(
        text.contains("commands::Set::new(commands::SetRequired {"),
        "{text}"
    );
    assert!(text.contains("e: -5"), "{text}");
}

#[test]
fn unions_and_alternates_are_converted() {
    let file = json!({ "kind": "file", "name": "f", "size": 7 });
    assert_eq!(
        make(json!({ "disk": file })),
        "use crate::{commands, types};\n\n\
         let command = commands::Make::new(types::Disk::new(types::File::new(\"f\").size(7)));\n"
    );
    let named = json!({ "kind": "null", "id": "d" });
    let text = make(json!({ "disk": "a", "disks": [named, file] }));
    assert!(
        text.contains("types::Disk::new(types::DiskBranch::Null).id(\"d\")"),
        "{text}"
    );
}

#[test]
fn an_event_is_decoded() {
    let text = program(json!({ "event": "MADE", "data": { "type": "\"#" } }));
    assert!(text.contains("let text = r##\"{"), "{text}");
    assert!(
        text.contains("message.decode_as::<events::Made>()?"),
        "{text}"
    );
}

/// The generator does not invent code for what does not fit.
#[test]
fn what_does_not_fit_is_an_error() {
    for arguments in [
        json!({}),
        json!({ "disk": 7 }),
        json!({ "disk": "a", "mode": "new" }),
        json!({ "disk": "a", "names": "x" }),
        json!({ "disk": { "kind": "file" } }),
        json!(7),
    ] {
        let message = json!({ "execute": "make", "arguments": arguments });
        let made = code(example(&message));
        assert_eq!(
            made,
            Err(Error::Example {
                name: "make".to_owned()
            }),
            "{message}"
        );
    }
    assert!(code(example(&json!({ "execute": "nothing" }))).is_err());
}

#[test]
fn relations_are_documented() {
    let relation = Relation {
        events: vec!["MADE".to_owned()],
        may: vec!["OTHER".to_owned()],
        completed: Some("MADE".to_owned()),
        effect: Some("go".to_owned()),
        inverse: Some("make".to_owned()),
        errors: vec![
            ("GenericError".to_owned(), "it is *there*".to_owned()),
            ("Odd".to_owned(), "it is odd".to_owned()),
        ],
    };
    let files = code(Usage {
        relations: BTreeMap::from([("make".to_owned(), relation)]),
        ..Usage::default()
    });
    let files = files.expect("can be generated");
    let text = files.get("x/commands.rs").expect("is there");
    for part in [
        "/// [`go`](commands::Go) shows the effect.\n",
        "/// # Errors\n///\n/// - [`GenericError`](::qmp_types::ErrorClass::GenericError): it is \\*there\\*.\n\
         /// - `Odd`: it is odd.\n",
        "/// # Events\n///\n/// - [`MADE`](events::Made), always; it tells that the work is over.\n\
         /// - `OTHER`, possible.\n",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    assert!(!text.contains("undoes"), "{text}");
    assert!(files.examples().is_empty() && files.get("examples.rs").is_none());
}
