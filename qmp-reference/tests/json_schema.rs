//! The JSON Schemas agree with QEMU: with recorded and made-up messages, and with the verdicts of `qmp-message` on
//! messages that are wrong in one place.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::mutants::mutants;
use common::stream::{Message, messages};
use common::{Source, newest};
use jsonschema::Validator;
use qmp_message::{Server, Smallest};
use qmp_reference::json_schema::{Direction, NoDocument, Part};
use qmp_schema::schema::{Definition, TypeId};
use qmp_testing::examples::{self, Runs, examples};
use qmp_testing::places::faults;
use qmp_testing::{needs, sessions};
use serde_json::{Value, json};

/// The validators of a schema, each made when it is first needed.
struct Validators<'a> {
    source: &'a Source,
    made: BTreeMap<(String, Part), Validator>,
}

impl<'a> Validators<'a> {
    fn new(source: &'a Source) -> Self {
        Self {
            source,
            made: BTreeMap::new(),
        }
    }

    fn of(&mut self, name: &str, part: Part) -> &Validator {
        self.made.entry((name.to_owned(), part)).or_insert_with(|| {
            let document = self.source.document(name, Some(part));
            validator(&document)
        })
    }

    /// Why a value is refused.
    fn refusal(&mut self, name: &str, part: Part, value: &Value) -> Option<String> {
        let refused = self.of(name, part).validate(value);
        refused.err().map(|error| error.to_string())
    }

    #[track_caller]
    fn accept(&mut self, name: &str, part: Part, value: &Value) {
        if let Some(refusal) = self.refusal(name, part, value) {
            panic!("{name}, {}: {value} is refused: {refusal}", part.as_str());
        }
    }

    /// Refuses what is wrong with a value in one place; says how many mutants there were.
    fn refuse_mutants(&mut self, name: &str, part: Part, ty: TypeId, value: &Value) -> usize {
        let direction = match part {
            Part::Arguments => Direction::Sent,
            _ => Direction::Received,
        };
        let mutants = mutants(&self.source.schema, ty, value, direction);
        for (what, mutant) in &mutants {
            let refused = self.refusal(name, part, mutant).is_some();
            assert!(
                refused,
                "{name}, {}: {what} is accepted: {mutant}",
                part.as_str()
            );
        }
        mutants.len()
    }
}

fn validator(document: &Value) -> Validator {
    jsonschema::validator_for(document).unwrap_or_else(|error| panic!("{error} in {document:#}"))
}

/// The types of a command's arguments and reply.
fn types_of(source: &Source, name: &str) -> (Option<TypeId>, Option<TypeId>) {
    match source.schema.lookup(name) {
        Some(Definition::Command(id)) => {
            let command = &source.schema[id];
            (
                command.args.filter(|_| command.gen_marshal),
                command.returns,
            )
        }
        Some(Definition::Event(id)) => (None, source.schema[id].data),
        _ => panic!("there is no command or event '{name}'"),
    }
}

#[test]
fn examples_fit_and_their_mutants_do_not() {
    let (qmp, qga) = (newest("qmp"), newest("qga"));
    let mut validators = [Validators::new(&qmp), Validators::new(&qga)];
    let recorded = Source::release("qmp-10.0.2");
    let mut older = Validators::new(&recorded);
    let (mut seen, mut mutants, mut only_older) = (0, 0, 0);
    for example in examples() {
        let is_agent = example.runs == Runs::Agent || example.module == "guest-agent";
        let validators = &mut validators[usize::from(is_agent)];
        let mut waiting = Vec::new();
        // Events of the preparation are in part.
        let prepared = example.prepare.iter();
        let prepared = prepared.filter(|message| !matches!(message, examples::Message::Event(_)));
        for message in prepared.chain(&example.messages) {
            match message {
                examples::Message::Send(request) => {
                    let name = message.name();
                    validators.accept(name, Part::Message, request);
                    let empty = json!({});
                    let arguments = request.get("arguments").unwrap_or(&empty);
                    validators.accept(name, Part::Arguments, arguments);
                    if let (Some(ty), _) = types_of(validators.source, name) {
                        mutants += validators.refuse_mutants(name, Part::Arguments, ty, arguments);
                    }
                    waiting.push(name.to_owned());
                }
                examples::Message::Reply(reply) => {
                    // Replies are in the order of requests, but preparation shows none.
                    let shown = example
                        .messages
                        .iter()
                        .filter(|message| matches!(message, examples::Message::Send(_)));
                    let known: BTreeSet<&str> = shown.map(examples::Message::name).collect();
                    waiting.retain(|name| known.contains(&**name));
                    let fits =
                        |name: &String| validators.refusal(name, Part::Reply, reply).is_none();
                    let at = waiting.iter().position(fits);
                    let Some(at) = at else {
                        // What the recorded release lacks may be mandatory in the newest.
                        let fits =
                            |name: &String| older.refusal(name, Part::Reply, reply).is_none();
                        let at = waiting.iter().position(fits);
                        waiting.remove(at.unwrap_or_else(|| {
                            panic!("{}: {reply} fits no request of {waiting:?}", example.name)
                        }));
                        only_older += 1;
                        continue;
                    };
                    let name = waiting.remove(at);
                    if let (Some(value), (_, Some(ty))) =
                        (reply.get("return"), types_of(validators.source, &name))
                    {
                        validators.accept(&name, Part::Returns, value);
                        mutants += validators.refuse_mutants(&name, Part::Returns, ty, value);
                    }
                }
                examples::Message::Event(event) => {
                    let name = message.name();
                    validators.accept(name, Part::Message, event);
                    if let (_, Some(ty)) = types_of(validators.source, name)
                        && let Some(data) = event.get("data")
                    {
                        validators.accept(name, Part::Data, data);
                        mutants += validators.refuse_mutants(name, Part::Data, ty, data);
                    }
                }
            }
            seen += 1;
        }
    }
    assert!(
        seen > 500 && mutants > 2000,
        "{seen} messages, {mutants} mutants"
    );
    assert!(
        only_older < 5,
        "{only_older} replies fit an older release only"
    );
}

/// For each command of some releases: smallest messages around every place, and the same with a fault.
#[test]
fn verdicts_are_those_of_qemu() {
    let (mut valid, mut invalid) = (0, 0);
    for name in ["qmp-11.1.3", "qmp-7.2.0", "qmp-5.2.0", "qga-11.1.3"] {
        let source = Source::release(name);
        let server = Server::new(&source.schema);
        let smallest = Smallest::new(server);
        let mut validators = Validators::new(&source);
        for fault in faults(&smallest, 2) {
            let command = &fault.command;
            for arguments in [Some(&fault.valid), fault.invalid.as_ref()]
                .into_iter()
                .flatten()
            {
                let accepted = server.check(command, Some(arguments)).is_ok();
                let refusal = validators.refusal(command, Part::Arguments, arguments);
                assert_eq!(
                    accepted,
                    refusal.is_none(),
                    "{name}: {command} {arguments}: {refusal:?}"
                );
                *(if accepted { &mut valid } else { &mut invalid }) += 1;
            }
        }
    }
    assert!(
        valid > 5_000 && invalid > 5_000,
        "{valid} valid, {invalid} invalid"
    );
}

/// What the documentation of the module says on differences.
#[test]
fn differences_from_qemu_are_the_known_ones() {
    let source = newest("qmp");
    let server = Server::new(&source.schema);
    let mut validators = Validators::new(&source);
    for (command, arguments, accepted, valid) in [
        ("balloon", json!({ "value": 1.0 }), false, true),
        (
            "migrate-set-parameters",
            json!({ "max-bandwidth": -1 }),
            true,
            false,
        ),
        // Its arguments are those of the device, too; but QEMU asks for a driver later.
        ("device_add", json!({ "bus": "x" }), true, false),
    ] {
        let check = server.check(command, Some(&arguments));
        assert_eq!(check.is_ok(), accepted, "{command}: {check:?}");
        let refusal = validators.refusal(command, Part::Arguments, &arguments);
        assert_eq!(refusal.is_none(), valid, "{command}: {refusal:?}");
    }
    validators.accept(
        "device_add",
        Part::Arguments,
        &json!({ "driver": "x", "addr": 3 }),
    );
}

/// What a server may send, and the same with a fault.
#[test]
fn random_replies_and_events_fit_and_their_mutants_do_not() {
    let (mut seen, mut mutants) = (0, 0);
    for name in ["qmp-11.1.3", "qmp-5.2.0", "qga-11.1.3"] {
        let source = Source::release(name);
        let mut validators = Validators::new(&source);
        let text = sessions::session(&source.schema, &BTreeSet::new(), 0x9e37_79b9_7f4a_7c15);
        for (index, message) in messages(text.as_bytes()).enumerate() {
            let (name, part, value) = match &message {
                Message::Command(..) => continue,
                Message::Reply(name, reply) => {
                    if !source.has_reply(name) {
                        continue;
                    }
                    validators.accept(name, Part::Reply, reply);
                    (name, Part::Returns, &reply["return"])
                }
                Message::Event(name, event) => {
                    validators.accept(name, Part::Message, event);
                    (name, Part::Data, &event["data"])
                }
            };
            seen += 1;
            // A member of a newer release is no fault.
            if let (_, Some(ty)) = types_of(&source, name)
                && !value.is_null()
                && index % 3 == 0
            {
                mutants += validators.refuse_mutants(name, part, ty, value);
                if let Value::Object(members) = value {
                    let mut newer = members.clone();
                    newer.insert("x-newer".to_owned(), json!([]));
                    validators.accept(name, part, &newer.into());
                }
            }
        }
    }
    assert!(
        seen > 5000 && mutants > 10_000,
        "{seen} messages, {mutants} mutants"
    );
}

/// Sessions that were recorded with QEMU 11.1.3. They are no part of the project.
#[test]
fn recordings_fit() {
    let Some(shared) = needs::shared() else {
        return;
    };
    let (qmp, qga) = (newest("qmp"), newest("qga"));
    for (name, source, commands, others) in [
        ("arm-virt.rec", &qmp, 96, 102),
        ("storage-daemon.rec", &qmp, 71, 96),
        ("x86_64-q35.rec", &qmp, 434, 550),
        ("x86_64-pc-events.rec", &qmp, 91, 170),
        ("qemu-ga.rec", &qga, 1, 1),
    ] {
        let bytes = std::fs::read(shared.join("wire/11.1.3").join(name)).expect("file can be read");
        let mut validators = Validators::new(source);
        let server = Server::new(&source.schema);
        let (mut sent, mut received) = (0, 0);
        for message in messages(&bytes) {
            match message {
                Message::Command(name, request) => {
                    let arguments = request.get("arguments");
                    if !matches!(source.schema.lookup(&name), Some(Definition::Command(_))) {
                        continue;
                    }
                    // Some are sent to be refused.
                    let accepted = match request.get("exec-oob") {
                        Some(_) => server.check_out_of_band(&name, arguments),
                        None => server.check(&name, arguments),
                    };
                    let refusal = validators.refusal(&name, Part::Message, &request);
                    assert_eq!(
                        accepted.is_ok(),
                        refusal.is_none(),
                        "{request}: {accepted:?} {refusal:?}"
                    );
                    sent += 1;
                }
                Message::Reply(name, reply) => {
                    if matches!(source.schema.lookup(&name), Some(Definition::Command(_))) {
                        validators.accept(&name, Part::Reply, &reply);
                        received += 1;
                    }
                }
                Message::Event(name, event) => {
                    validators.accept(&name, Part::Message, &event);
                    received += 1;
                }
            }
        }
        assert!(
            sent >= commands / 2 && received >= others / 2,
            "{name}: {sent} {received}"
        );
    }
}

#[test]
fn one_document_has_everything() {
    for name in ["qmp", "qga"] {
        let source = newest(name);
        let document = source.everything();
        if let Err(error) = jsonschema::meta::validate(&document) {
            panic!("{name}: {error} at {}", error.instance_path());
        }
        let all = validator(&document);
        let mut seen = 0;
        for example in examples() {
            let is_agent = example.runs == Runs::Agent || example.module == "guest-agent";
            if is_agent != (name == "qga") {
                continue;
            }
            for message in &example.messages {
                let (examples::Message::Send(value)
                | examples::Message::Reply(value)
                | examples::Message::Event(value)) = message;
                assert!(all.is_valid(value), "{value}");
                seen += 1;
            }
        }
        assert!(seen > 20, "{name}: only {seen}");
        for wrong in [
            json!({ "execute": "no-such-command" }),
            json!({ "execute": "quit", "arguments": { "now": true } }),
            json!({ "exec-oob": "quit" }),
            json!({ "return": {}, "error": { "class": "GenericError", "desc": "" } }),
            json!({ "event": "SHUTDOWN" }),
        ] {
            assert!(!all.is_valid(&wrong), "{name}: {wrong}");
        }
    }
}

#[test]
fn every_type_has_a_document() {
    for name in ["qmp", "qga"] {
        let source = newest(name);
        let mut count = 0;
        for (_, ty) in source.schema.types().filter(|(_, ty)| ty.is_written()) {
            let document = source.document(&ty.name, None);
            validator(&document);
            count += 1;
        }
        assert!(count > 30, "{name}: only {count}");
    }
}

/// A schema with one of each.
const SMALL: &str = "##\n# @Tag:\n#\n# Which.\n#\n# @one: The first.\n#\n# @two: The second.\n#\n# Features:\n#\n\
    # @deprecated: Use @one.\n##\n\
    { 'enum': 'Tag', 'data': [ 'one', { 'name': 'two', 'features': [ 'deprecated' ] } ] }\n\
    ##\n# @Tree:\n#\n# A tree.\n#\n# @parts: What is below.\n##\n\
    { 'struct': 'Tree', 'data': { '*parts': [ 'Tree' ] } }\n\
    ##\n# @Either:\n#\n# A name or none.\n#\n# @name: The name.\n#\n# @none: None.\n##\n\
    { 'alternate': 'Either', 'data': { 'name': 'str', 'none': 'null' } }\n\
    ##\n# @Choice:\n#\n# A choice.\n#\n# @tag: Which it is.\n##\n\
    { 'union': 'Choice', 'base': { 'tag': 'Tag' }, 'discriminator': 'tag', 'data': { 'one': 'Tree' } }\n\
    ##\n# @act:\n#\n# Acts.\n#\n# @choice: What to do.\n#\n# @either: For whom.\n#\n# @port: A port.\n#\n# @any: Anything.\n##\n\
    { 'command': 'act', 'data': { 'choice': 'Choice', '*either': 'Either', '*port': 'uint16', '*any': 'any' },\n\
      'returns': 'Tree', 'allow-oob': true }\n\
    ##\n# @leave:\n#\n# Ends.\n##\n{ 'command': 'leave', 'success-response': false }\n\
    ##\n# @LEFT:\n#\n# It ended.\n#\n# @why: Why.\n##\n{ 'event': 'LEFT', 'data': { 'why': 'Either' } }\n";

#[test]
fn a_document_says_what_the_schema_says() {
    let source = Source::text(SMALL);
    let text = source.document_text("act", None);
    let start = "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"title\": \"act\",\n  \
        \"$ref\": \"#/$defs/message\",\n";
    assert!(text.starts_with(start), "{text}");
    let document = source.document("act", None);
    let definitions = &document["$defs"];
    assert_eq!(
        definitions["Tag"],
        json!({
            "description": "Which.",
            "type": "string",
            "enum": ["one", "two"],
            "enumDescriptions": ["The first.", "Deprecated. The second. `deprecated`: Use `one`."],
        })
    );
    // As an argument it is closed, in the reply it is open.
    assert_eq!(definitions["Tree"]["additionalProperties"], false);
    assert_eq!(
        definitions["Tree.received"],
        json!({
            "description": "A tree.",
            "type": "object",
            "properties": {
                "parts": {
                    "type": "array",
                    "items": { "$ref": "#/$defs/Tree.received" },
                    "description": "What is below.",
                },
            },
        })
    );
    assert_eq!(
        definitions["Choice"],
        json!({
            "description": "A choice.",
            "type": "object",
            "properties": { "tag": { "$ref": "#/$defs/Tag", "description": "Which it is." } },
            "required": ["tag"],
            "allOf": [{
                "if": { "properties": { "tag": { "const": "one" } }, "required": ["tag"] },
                "then": {
                    "title": "Tree",
                    "properties": {
                        "parts": {
                            "type": "array",
                            "items": { "$ref": "#/$defs/Tree" },
                            "description": "What is below.",
                        },
                    },
                },
            }],
            "unevaluatedProperties": false,
        })
    );
    assert_eq!(
        definitions["arguments"]["properties"]["port"],
        json!({ "type": "integer", "minimum": 0, "maximum": 65535, "description": "A port." })
    );
}

#[test]
fn each_kind_of_type_is_checked() {
    let source = Source::text(SMALL);
    let mut validators = Validators::new(&source);
    for (value, valid) in [
        (json!({ "choice": { "tag": "one", "parts": [{}] } }), true),
        (
            json!({ "choice": { "tag": "one", "parts": [{ "parts": [{ "part": 1 }] }] } }),
            false,
        ),
        (
            json!({ "choice": { "tag": "two" }, "either": null, "any": [1] }),
            true,
        ),
        (json!({ "choice": { "tag": "two", "parts": [] } }), false),
        (json!({ "choice": { "tag": "two" }, "either": 1 }), false),
        (json!({ "choice": { "tag": "two" }, "port": 65536 }), false),
        (json!({ "choice": {} }), false),
    ] {
        let refusal = validators.refusal("act", Part::Arguments, &value);
        assert_eq!(refusal.is_none(), valid, "{value}: {refusal:?}");
        let message = json!({ "exec-oob": "act", "arguments": value });
        let refusal = validators.refusal("act", Part::Message, &message);
        assert_eq!(refusal.is_none(), valid, "{value}: {refusal:?}");
    }
    for (name, part, value, valid) in [
        (
            "act",
            Part::Returns,
            json!({ "parts": [{ "newer": 1 }] }),
            true,
        ),
        (
            "act",
            Part::Reply,
            json!({ "error": { "class": "GenericError", "desc": "no" }, "id": 1 }),
            true,
        ),
        ("leave", Part::Reply, json!({ "return": {} }), false),
        ("leave", Part::Message, json!({ "execute": "leave" }), true),
        (
            "leave",
            Part::Message,
            json!({ "execute": "leave", "arguments": { "now": 1 } }),
            false,
        ),
        ("LEFT", Part::Data, json!({ "why": null, "newer": 1 }), true),
        (
            "LEFT",
            Part::Message,
            json!({ "event": "LEFT", "data": { "why": "x" } }),
            false,
        ),
    ] {
        let refusal = validators.refusal(name, part, &value);
        assert_eq!(refusal.is_none(), valid, "{name} {value}: {refusal:?}");
    }
}

#[test]
fn parts_that_something_lacks_are_refused() {
    let source = Source::text(SMALL);
    let ask = |name: &str, part| source.try_document(name, part).err();
    assert_eq!(
        ask("nope", None),
        Some(NoDocument::Unknown("nope".to_owned()))
    );
    let error = ask("LEFT", Some(Part::Arguments)).map(|error| error.to_string());
    let expected = "an event has no arguments: its parts are message, data";
    assert_eq!(error.as_deref(), Some(expected));
    assert!(ask("Tree", Some(Part::Data)).is_some());
    assert!(ask("str", None).is_some());
    assert_eq!(ask("Tree", None), None);
}
