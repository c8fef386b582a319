//! Completion by a small schema and by answers of a server.

use qmp_schema::Schema;
use serde_json::json;

use super::{Completion, Known, complete, missing};
use crate::value::Variables;

const SCHEMA: &str = "
{ 'enum': 'Kind', 'data': [ 'file', 'null' ] }
{ 'struct': 'File', 'data': { 'filename': 'str', '*locking': 'bool' } }
{ 'struct': 'Null', 'data': { '*size': 'int' } }
{ 'union': 'Node', 'base': { 'driver': 'Kind', '*node-name': 'str' }, 'discriminator': 'driver',
  'data': { 'file': 'File', 'null': 'Null' } }
{ 'alternate': 'NodeRef', 'data': { 'definition': 'Node', 'reference': 'str' } }
{ 'command': 'node-add', 'data': { '*depth': 'int', 'node': 'NodeRef', '*list': [ 'File' ] } }
{ 'command': 'job-cancel', 'data': { 'id': 'str' }, 'allow-oob': true }
{ 'command': 'stop' }
{ 'event': 'STOP', 'data': { 'why': 'Kind' } }
";

fn schema() -> Schema {
    let source = |_: &str| Ok(SCHEMA.as_bytes().to_vec());
    qmp_schema::load("main.json", &source)
        .expect("it is valid")
        .schema
}

fn at(text: &str) -> Completion {
    let schema = schema();
    let mut variables = Variables::new();
    variables.insert("disk".to_owned(), json!("d0"));
    let describe = |path: &str| (path == "File.filename").then(|| "The path.".to_owned());
    let known = Known {
        schema: &schema,
        described: Some(&schema),
        describe: &describe,
        variables: &variables,
        in_transaction: false,
    };
    let cursor = text.find('‸').expect("a cursor");
    complete(&text.replace('‸', ""), cursor, &known)
}

/// The texts that could stand at the cursor; those that must be given with a star.
fn texts(text: &str) -> Vec<String> {
    let candidates = at(text).candidates.into_iter();
    let star = |mandatory: bool| if mandatory { "*" } else { "" };
    candidates
        .map(|candidate| format!("{}{}", candidate.text, star(candidate.mandatory)))
        .collect()
}

#[test]
fn commands_and_arguments() {
    assert_eq!(texts("no‸"), ["node-add "]);
    assert_eq!(texts("st‸"), ["stop"]);
    assert_eq!(texts("$x = !no‸"), ["node-add "]);
    // What must be given comes first. An alternate goes on with a value or with members.
    assert_eq!(texts("node-add ‸"), ["node=*", "node.*", "depth=", "list="]);
    assert_eq!(texts("node-add d‸"), ["depth="]);
    assert_eq!(texts("node-add depth=1 node=x ‸"), ["list="]);
    assert_eq!(texts("stop ‸"), Vec::<String>::new());
    assert_eq!(texts("job-cancel --‸"), ["--oob "]);
    assert_eq!(texts("stop | ‸"), ["select "]);
    assert_eq!(texts("wait ‸"), ["STOP "]);
    assert_eq!(texts("wait STOP why=‸"), ["file ", "null "]);
    assert_eq!(texts("# ‸"), Vec::<String>::new());
}

#[test]
fn members_of_branches_come_when_the_tag_is_there() {
    assert_eq!(
        texts("node-add node.‸"),
        ["node.driver=*", "node.node-name="]
    );
    assert_eq!(
        texts("node-add node.driver=file node.‸"),
        ["node.filename=*", "node.node-name=", "node.locking="]
    );
    // Also if it comes later.
    assert_eq!(
        texts("node-add node.f‸ node.driver=file"),
        ["node.filename=*"]
    );
    assert_eq!(
        texts("node-add list.0.‸"),
        ["list.0.filename=*", "list.0.locking="]
    );
    assert_eq!(
        at("node-add node.driver=file node.f‸").candidates[0].note,
        "The path."
    );
    assert_eq!(at("node-add ‸").candidates[2].note, "int");
}

#[test]
fn values_and_variables() {
    assert_eq!(texts("node-add node.driver=f‸"), ["file "]);
    assert_eq!(
        texts("node-add node.driver=file node.locking=‸"),
        ["true ", "false "]
    );
    assert_eq!(texts("node-add node=$‸"), ["$disk"]);
    let mut completion = at("job-cancel id=b‸");
    let question = completion.question.take().expect("a question");
    assert_eq!(question.command, "query-jobs");
    let answer =
        json!([{"id": "backup 1", "type": "backup", "status": "running"}, {"id": "mirror"}]);
    completion.add("b", question.names(&answer));
    assert_eq!(completion.candidates[0].text, "\"backup 1\" ");
    assert_eq!(completion.candidates[0].note, "backup, running");
    assert_eq!(completion.place, 14..15);
}

#[test]
fn what_is_missing_is_known() {
    let schema = schema();
    let known = Known {
        schema: &schema,
        described: None,
        describe: &|_| None,
        variables: &Variables::new(),
        in_transaction: false,
    };
    let paths = |line: &str| -> Vec<String> {
        missing(line, &known)
            .into_iter()
            .map(|(path, _)| path)
            .collect()
    };
    assert_eq!(paths("node-add"), ["node"]);
    assert_eq!(paths("node-add node.driver=file "), ["node.filename"]);
    assert_eq!(paths("node-add node=x"), Vec::<String>::new());
    assert_eq!(paths("unknown "), Vec::<String>::new());
    assert_eq!(paths(""), Vec::<String>::new());
}

/// Whatever the cursor is in, there is an answer.
#[test]
fn no_line_is_too_strange() {
    for line in [
        "node-add node.driver=\"fi",
        "é=‸",
        "a b.c.d.e=[1, {",
        "$ü",
        "! transaction( node",
        "wait",
        "x | | |",
        "{\"a\"",
        ") ) =",
    ] {
        let line = line.replace('‸', "");
        for (cursor, _) in line.char_indices().chain([(line.len(), ' ')]) {
            let _ = at(&format!("{}‸{}", &line[..cursor], &line[cursor..]));
        }
    }
}
