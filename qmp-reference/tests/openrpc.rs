//! The `OpenRPC` document keeps the rules of the specification.

mod common;

use std::collections::BTreeSet;

use common::{Source, newest};
use qmp_reference::json_schema::node::to_text;
use serde_json::{Value, json};

/// The rules of `OpenRPC` 1.3 about the objects that we write.
fn rules() -> Value {
    let reference = |name: &str| json!({ "$ref": format!("#/$defs/{name}") });
    let list = |name: &str| json!({ "type": "array", "items": reference(name) });
    let map = |name: &str| {
        json!({
            "type": "object",
            "propertyNames": { "pattern": "^[a-zA-Z0-9._-]+$" },
            "additionalProperties": reference(name),
        })
    };
    let text = json!({ "type": "string", "minLength": 1 });
    let object = |required: Value, properties: Value| {
        json!({
            "type": "object",
            "required": required,
            "properties": properties,
            "patternProperties": { "^x-": true },
            "additionalProperties": false,
        })
    };
    let or_reference = |other: Value| {
        let reference = json!({
            "type": "object",
            "required": ["$ref"],
            "properties": { "$ref": { "type": "string", "pattern": "^#/components/" } },
            "additionalProperties": false,
        });
        json!({ "oneOf": [reference, other] })
    };
    let mut document = object(
        json!(["openrpc", "info", "methods"]),
        json!({
            "openrpc": { "enum": ["1.3.0", "1.3.1", "1.3.2"] },
            "info": object(
                json!(["title", "version"]),
                json!({ "title": text, "version": text, "description": text }),
            ),
            "methods": list("method"),
            "components": {
                "type": "object",
                "properties": {
                    "schemas": map("schema"),
                    "errors": map("error"),
                    "tags": map("tag"),
                },
                "additionalProperties": false,
            },
        }),
    );
    document["$defs"] = json!({
        "schema": { "type": ["object", "boolean"] },
        "tag": or_reference(object(json!(["name"]), json!({ "name": text, "summary": text, "description": text }))),
        "error": or_reference(object(
            json!(["code", "message"]),
            json!({ "code": { "type": "integer" }, "message": text, "data": true }),
        )),
        "descriptor": or_reference(object(
            json!(["name", "schema"]),
            json!({
                "name": text,
                "summary": text,
                "description": text,
                "required": { "type": "boolean" },
                "deprecated": { "type": "boolean" },
                "schema": reference("schema"),
            }),
        )),
        "example": or_reference(object(
            json!(["name", "value"]),
            json!({ "name": text, "summary": text, "description": text, "value": true }),
        )),
        "pairing": or_reference(object(
            json!(["name", "params"]),
            json!({
                "name": text,
                "description": text,
                "summary": text,
                "params": list("example"),
                "result": reference("example"),
            }),
        )),
        "method": or_reference(object(
            json!(["name", "params"]),
            json!({
                "name": { "type": "string", "pattern": "^(?!rpc\\.).+" },
                "tags": list("tag"),
                "summary": text,
                "description": text,
                "params": list("descriptor"),
                "result": reference("descriptor"),
                "deprecated": { "type": "boolean" },
                "errors": list("error"),
                "paramStructure": { "enum": ["by-name", "by-position", "either"] },
                "examples": list("pairing"),
            }),
        )),
    });
    document
}

fn document(source: &Source) -> Value {
    let document = source.with(|reference| reference.openrpc("QMP", "11.1.3"));
    serde_json::from_str(&to_text(&document)).expect("a document is JSON")
}

fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn names(items: &[Value]) -> Vec<&str> {
    items
        .iter()
        .map(|item| item["name"].as_str().expect("a name"))
        .collect()
}

fn assert_unique(what: &str, names: &[&str]) {
    let unique: BTreeSet<&&str> = names.iter().collect();
    assert_eq!(unique.len(), names.len(), "{what}: {names:?}");
}

/// Checks that each reference leads somewhere; counts them.
fn references(document: &Value, value: &Value) -> usize {
    match value {
        Value::Object(members) => {
            let mut count = 0;
            // A property of an example may have any name.
            if let Some(Value::String(target)) = members.get("$ref") {
                let pointer = target
                    .strip_prefix('#')
                    .expect("a reference into the document");
                assert!(document.pointer(pointer).is_some(), "{target}");
                count += 1;
            }
            count
                + members
                    .values()
                    .map(|value| references(document, value))
                    .sum::<usize>()
        }
        Value::Array(items) => items.iter().map(|value| references(document, value)).sum(),
        _ => 0,
    }
}

#[test]
fn the_document_keeps_the_rules() {
    let rules = jsonschema::validator_for(&rules()).expect("a JSON Schema");
    for (name, methods, events) in [("qmp", 230, 50), ("qga", 30, 0)] {
        let source = newest(name);
        let document = document(&source);
        if let Err(error) = rules.validate(&document) {
            panic!("{name}: {error} at {}", error.instance_path());
        }
        let (found, notified) = (list(&document, "methods"), list(&document, "x-events"));
        assert_eq!(found.len(), source.schema.commands().len());
        assert_eq!(notified.len(), source.schema.events().len());
        assert!(
            found.len() >= methods && notified.len() >= events,
            "{name}: {}",
            found.len()
        );
        assert_unique(name, &names(found));
        for method in found {
            let params = list(method, "params");
            let name = method["name"].as_str().expect("a name");
            assert_unique(name, &names(params));
            // Mandatory ones come first.
            let required = params.iter().map(|param| param["required"] == true);
            assert!(
                required.is_sorted_by(|before, after| before >= after),
                "{name}"
            );
            let codes = list(method, "errors").iter().map(|error| {
                let target = error["$ref"]
                    .as_str()
                    .and_then(|target| target.strip_prefix('#'));
                let error = target.map_or(Some(error), |target| document.pointer(target));
                error.expect("an error")["code"].to_string()
            });
            let codes: Vec<String> = codes.collect();
            assert_unique(name, &codes.iter().map(String::as_str).collect::<Vec<_>>());
        }
        let count = references(&document, &document);
        assert!(count > 100, "{name}: {count} references");
    }
}

/// A parameter or result of a method.
fn key(method: &Value, of: &Value) -> String {
    format!("{} {}", method["name"], of["name"])
}

/// Each schema is one, and examples fit the schemas of their parameters and results.
#[test]
fn examples_fit_their_parameters() {
    let mut checked = 0;
    for name in ["qmp", "qga"] {
        let source = newest(name);
        let document = document(&source);
        let components = &document["components"];
        for schema in components["schemas"].as_object().expect("schemas").values() {
            jsonschema::meta::validate(schema).expect("a valid schema");
        }
        // One schema for all of them, by method and name.
        let mut schemas = serde_json::Map::new();
        for method in list(&document, "methods") {
            let results = method.get("result").into_iter();
            for descriptor in list(method, "params").iter().chain(results) {
                schemas.insert(key(method, descriptor), descriptor["schema"].clone());
            }
        }
        let schema = json!({
            "components": { "schemas": components["schemas"] },
            "properties": schemas,
            "additionalProperties": false,
        });
        let validator = jsonschema::validator_for(&schema).expect("a JSON Schema");
        for method in list(&document, "methods") {
            for example in list(method, "examples") {
                let mut given = list(example, "params").to_vec();
                let result = example
                    .get("result")
                    .filter(|_| method.get("result").is_some());
                given.extend(result.cloned());
                for value in &given {
                    let instance = json!({ (key(method, value)): value["value"] });
                    let refused = validator.validate(&instance).err();
                    // What the recorded release lacks may be mandatory in the newest.
                    if value["name"] == "return" && refused.is_some() {
                        continue;
                    }
                    assert!(refused.is_none(), "{instance}: {refused:?}");
                    checked += 1;
                }
            }
        }
    }
    assert!(checked > 200, "only {checked}");
}

/// A schema file has modules; a snapshot does not, and commands have tags by the words of their names.
#[test]
fn tags_group_commands() {
    let tag = |document: &Value, name: &str| {
        let mut methods = list(document, "methods").iter();
        let method = methods
            .find(|method| method["name"] == name)
            .expect("a method");
        method["tags"][0]["$ref"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    for (source, name, expected) in [
        (newest("qmp"), "query-status", "#/components/tags/run-state"),
        (
            Source::release("qmp-11.1.3"),
            "query-status",
            "#/components/tags/query",
        ),
        (
            Source::release("qmp-11.1.3"),
            "system_reset",
            "#/components/tags/system",
        ),
        (Source::release("qmp-11.1.3"), "quit", ""),
        (
            Source::release("qga-11.1.3"),
            "guest-file-open",
            "#/components/tags/guest-file",
        ),
        (Source::release("qga-11.1.3"), "guest-ping", ""),
    ] {
        assert_eq!(tag(&document(&source), name), expected, "{name}");
    }
}

#[test]
fn a_union_becomes_parameters_and_a_schema() {
    let source = Source::text(
        "{ 'enum': 'Kind', 'data': [ 'file', 'port', 'none' ] }\n\
         { 'struct': 'File', 'data': { 'path': 'str', 'id': 'str' } }\n\
         { 'struct': 'Port', 'data': { '*id': 'int' } }\n\
         { 'union': 'Target', 'base': { '*label': 'str', 'kind': 'Kind' }, 'discriminator': 'kind',\n\
           'data': { 'file': 'File', 'port': 'Port' } }\n\
         { 'command': 'open', 'data': 'Target', 'boxed': true }\n",
    );
    let document = document(&source);
    let method = &document["methods"][0];
    assert_eq!(
        names(list(method, "params")),
        ["kind", "label", "path", "id"]
    );
    assert_eq!(method["params"][2]["required"], false);
    assert_eq!(
        method["params"][2]["description"],
        "Only if `kind` is `file`."
    );
    let both = "Only if `kind` is `file`, or `kind` is `port`.";
    assert_eq!(method["params"][3]["description"], both);
    let types = list(&method["params"][3]["schema"], "anyOf");
    assert_eq!(types.len(), 2);
    assert_eq!(
        method["x-arguments"]["$ref"],
        "#/components/schemas/open.arguments"
    );
    let arguments = &document["components"]["schemas"]["open.arguments"];
    assert_eq!(arguments["unevaluatedProperties"], false);
    assert_eq!(list(arguments, "allOf").len(), 2);
}
