//! The JSON that lines send, typed by the schema of the newest release, as it is written and as a server tells it.

use qmp_history::introspect::{Names, to_json};
use qmp_schema::Schema;
use qmp_schema::condition::Defines;
use qmp_shell::known::{Flags, of_answer};
use qmp_shell::shell::Step;
use qmp_shell::{Problem, State, syntax};
use qmp_testing::schemas;
use serde_json::{Value, json};

/// The schema as its files have it, and as a server with everything built in tells it.
fn both() -> [Schema; 2] {
    let folder = schemas::project().join("schemas/qmp");
    let schema = schemas::load(&folder, "qapi-schema.json")
        .expect("it is valid")
        .schema;
    let mut everything = Defines::new();
    for symbol in qmp_schema::condition::symbols(&schema) {
        everything.define(symbol).expect("it is a symbol");
    }
    let answer = to_json(&schema, &everything, Names::Masked).to_string();
    let told = of_answer(&answer, &Flags::of(&schema)).expect("it is an answer");
    [schema, told]
}

fn state(schema: Option<Schema>) -> State {
    let mut state = State::new(schema);
    state
        .variables
        .insert("disk".to_owned(), json!({"name": "d0", "size": 7}));
    state
}

/// The requests that lines send; a problem is shown as the user sees it.
fn send(state: &mut State, text: &str) -> Result<Vec<Value>, String> {
    let mut sent = Vec::new();
    for line in text.lines() {
        let shown = |problem: Problem| problem.render(line, false);
        let Some(parsed) = syntax::parse(line).map_err(shown)? else {
            continue;
        };
        match state.step(&parsed).map_err(shown)? {
            Step::Send(ready) => sent.push(ready.to_json()),
            Step::Nothing => {}
            other => panic!("{line}: {other:?}"),
        }
    }
    Ok(sent)
}

#[test]
fn lines_are_typed_by_the_schema() {
    let cases = [
        ("query-status", json!({"execute": "query-status"})),
        // A name is a string, whatever it looks like.
        (
            "device_del id=123",
            json!({"execute": "device_del", "arguments": {"id": "123"}}),
        ),
        (
            "device_del id=true",
            json!({"execute": "device_del", "arguments": {"id": "true"}}),
        ),
        (
            "device_del id=\"a b\"",
            json!({"execute": "device_del", "arguments": {"id": "a b"}}),
        ),
        (
            "device_del id='it\\'s'",
            json!({"execute": "device_del", "arguments": {"id": "it's"}}),
        ),
        (
            "device_del id=$disk.size",
            json!({"execute": "device_del", "arguments": {"id": "7"}}),
        ),
        (
            "device_del id=$disk.name",
            json!({"execute": "device_del", "arguments": {"id": "d0"}}),
        ),
        // Properties of devices are not in the schema.
        (
            "device_add driver=e1000 id=net1",
            json!({"execute": "device_add", "arguments": {"driver": "e1000", "id": "net1"}}),
        ),
        (
            "device_add driver=virtio-blk-pci id=7 drive=d0 bootindex=1 share-rw=true",
            json!({"execute": "device_add", "arguments": {
                "driver": "virtio-blk-pci", "id": "7", "drive": "d0", "bootindex": 1, "share-rw": true}}),
        ),
        // Sizes and truth values.
        (
            "block_resize node-name=d size=1.5G",
            json!({"execute": "block_resize", "arguments": {"node-name": "d", "size": 1_610_612_736}}),
        ),
        (
            "block_resize node-name=d size=0x10",
            json!({"execute": "block_resize", "arguments": {"node-name": "d", "size": 16}}),
        ),
        (
            "set_link name=net0 up=off",
            json!({"execute": "set_link", "arguments": {"name": "net0", "up": false}}),
        ),
        // Dotted keys reach into unions, and the wrappers of simple unions need no name.
        (
            "blockdev-add node-name=q driver=qcow2 file.driver=file file.filename=/a.img file.locking=off cache-clean-interval=5",
            json!({"execute": "blockdev-add", "arguments": {
                "node-name": "q", "driver": "qcow2", "cache-clean-interval": 5,
                "file": {"driver": "file", "filename": "/a.img", "locking": "off"}}}),
        ),
        // The tag may come last.
        (
            "blockdev-add file=disk0 node-name=q driver=raw size=64k",
            json!({"execute": "blockdev-add", "arguments": {
                "node-name": "q", "driver": "raw", "file": "disk0", "size": 65536}}),
        ),
        (
            "blockdev-add driver=qcow2 node-name=q file=f backing=null",
            json!({"execute": "blockdev-add", "arguments": {
                "driver": "qcow2", "node-name": "q", "file": "f", "backing": null}}),
        ),
        (
            "blockdev-add driver=qcow2 node-name=q file=f backing=\"null\" overlap-check=none",
            json!({"execute": "blockdev-add", "arguments": {
                "driver": "qcow2", "node-name": "q", "file": "f", "backing": "null", "overlap-check": "none"}}),
        ),
        (
            "chardev-add id=c backend.type=socket backend.addr.type=inet backend.addr.host=::1 backend.addr.port=4444 backend.wait=off",
            json!({"execute": "chardev-add", "arguments": {"id": "c", "backend": {"type": "socket", "data": {
                "addr": {"type": "inet", "data": {"host": "::1", "port": "4444"}}, "wait": false}}}}),
        ),
        (
            "chardev-add id=c backend.type=socket backend.data.addr.type=unix backend.data.addr.data.path=7",
            json!({"execute": "chardev-add", "arguments": {"id": "c", "backend": {"type": "socket", "data": {
                "addr": {"type": "unix", "data": {"path": "7"}}}}}}),
        ),
        // Literals of JSON and Python.
        (
            "migrate-set-capabilities capabilities=[{'capability': 'xbzrle', 'state': True}]",
            json!({"execute": "migrate-set-capabilities", "arguments": {
                "capabilities": [{"capability": "xbzrle", "state": true}]}}),
        ),
        (
            "send-key keys.0.type=qcode keys.0.data=ctrl keys.1.type=number keys.1.data=0x1e hold-time=10",
            json!({"execute": "send-key", "arguments": {"hold-time": 10, "keys": [
                {"type": "qcode", "data": "ctrl"}, {"type": "number", "data": 30}]}}),
        ),
        (
            "qom-set path=/machine property=p value=1",
            json!({"execute": "qom-set", "arguments": {"path": "/machine", "property": "p", "value": 1}}),
        ),
        (
            "qom-set path=/machine property=p value=\"1\"",
            json!({"execute": "qom-set", "arguments": {"path": "/machine", "property": "p", "value": "1"}}),
        ),
        // The value of a password is a string, and so is what begins with a `$` in quotes.
        (
            "set_password protocol=vnc password='$x'",
            json!({"execute": "set_password", "arguments": {"protocol": "vnc", "password": "$x"}}),
        ),
        (
            "{\"execute\": \"device_del\", \"arguments\": {\"id\": \"x\"}, \"id\": 7}",
            json!({"execute": "device_del", "arguments": {"id": "x"}}),
        ),
        ("migrate-pause --oob", json!({"exec-oob": "migrate-pause"})),
        // Unchecked lines mean what they mean in qmp-shell.
        (
            "! device_del id=123",
            json!({"execute": "device_del", "arguments": {"id": 123}}),
        ),
        (
            "!no-such x.y=True",
            json!({"execute": "no-such", "arguments": {"x": {"y": true}}}),
        ),
        (
            "!example-command arg-name1={'key':'value','obj'={'prop':\"value\"}}",
            json!({"execute": "example-command", "arguments": {
                "arg-name1": {"key": "value", "obj": {"prop": "value"}}}}),
        ),
    ];
    for schema in both() {
        let mut state = state(Some(schema));
        for (line, expected) in &cases {
            let sent = send(&mut state, line).unwrap_or_else(|problem| panic!("{problem}"));
            assert_eq!(sent, std::slice::from_ref(expected), "{line}");
        }
    }
}

#[test]
fn transactions_have_the_form_of_qmp_shell() {
    let expected = json!({"execute": "transaction", "arguments": {"actions": [
        {"type": "block-dirty-bitmap-add", "data": {"node": "drive0", "name": "bitmap1"}},
        {"type": "block-dirty-bitmap-clear", "data": {"node": "drive0", "name": "7"}},
    ]}});
    let one = json!({"execute": "transaction", "arguments": {"actions": [
        {"type": "block-dirty-bitmap-add", "data": {"node": "drive0", "name": "b", "granularity": 65536}},
    ]}});
    for schema in both() {
        let mut state = state(Some(schema));
        let several = "transaction(
            block-dirty-bitmap-add node=drive0 name=bitmap1
            block-dirty-bitmap-clear node=drive0 name=7
        )";
        assert_eq!(send(&mut state, several), Ok(vec![expected.clone()]));
        let on_a_line = "transaction( block-dirty-bitmap-add node=drive0 name=b granularity=64k )";
        assert_eq!(send(&mut state, on_a_line), Ok(vec![one.clone()]));
        // The last action may end it, and a wrong one does not.
        send(
            &mut state,
            "transaction( block-dirty-bitmap-add node=drive0 name=bitmap1",
        )
        .unwrap();
        let wrong = send(&mut state, "block-dirty-bitmap-clear nod=drive0 name=7 )").unwrap_err();
        assert!(wrong.contains("did you mean 'node'?"), "{wrong}");
        assert!(state.in_transaction());
        let last = send(&mut state, "block-dirty-bitmap-clear node=drive0 name=7 )");
        assert_eq!(last, Ok(vec![expected.clone()]));
        assert!(!state.in_transaction());
    }
}

#[test]
fn what_the_server_would_refuse_is_not_sent() {
    let cases = [
        (
            "device_dell id=1",
            "error: The command device_dell has not been found
  device_dell id=1
  ^^^^^^^^^^^
help: did you mean 'device_del'?
",
        ),
        (
            "device_del ids=1",
            "error: Parameter 'ids' is unexpected
  device_del ids=1
             ^^^
help: did you mean 'id'?
",
        ),
        (
            "device_del",
            "error: Parameter 'id' is missing
  device_del
  ^^^^^^^^^^
help: `id=`: str
",
        ),
        (
            "query-status x=1",
            "error: Parameter 'x' is unexpected
  query-status x=1
               ^
help: it takes no arguments
",
        ),
        (
            "block_resize node-name=d size=big",
            "error: Invalid parameter type for 'size', expected: integer
  block_resize node-name=d size=big
                                ^^^
",
        ),
        (
            "blockdev-add driver=qcow2 node-name=a file.driver=fil file.filename=x",
            "error: Parameter 'driver' does not accept value 'fil'
  blockdev-add driver=qcow2 node-name=a file.driver=fil file.filename=x
                                                    ^^^
help: did you mean 'file'?
",
        ),
        (
            "blockdev-add driver=qcow2 node-name=a file.driver=file file.filenam=x",
            "error: Parameter 'file.filenam' is unexpected
  blockdev-add driver=qcow2 node-name=a file.driver=file file.filenam=x
                                                              ^^^^^^^
help: did you mean 'filename'?
",
        ),
        (
            "blockdev-add driver=qcow2 node-name=a file.driver=file",
            "error: Parameter 'file.filename' is missing
  blockdev-add driver=qcow2 node-name=a file.driver=file
                                        ^^^^
help: `filename=`: str
",
        ),
        (
            "set_link name=net0 up=maybe",
            "error: Invalid parameter type for 'up', expected: boolean
  set_link name=net0 up=maybe
                        ^^^^^
",
        ),
        (
            "device_del id=1 id=2",
            "error: 'id' is set twice
  device_del id=1 id=2
                  ^^^^
",
        ),
        (
            "blockdev-add file=a file.driver=file",
            "error: 'file' cannot be both a value and an object
  blockdev-add file=a file.driver=file
                      ^^^^
",
        ),
        (
            "device_del net1",
            "error: this is not KEY=VALUE
  device_del net1
             ^^^^
help: a line is `COMMAND KEY=VALUE…`
",
        ),
        (
            "device_del id=$dsk",
            "error: there is no variable `$dsk`
  device_del id=$dsk
                ^^^^
help: did you mean `$disk`?
",
        ),
        (
            "device_del id=$disk.age",
            "error: `$disk` has no part `.age`
  device_del id=$disk.age
                ^^^^^^^^^
help: a text that begins with `$` stands in quotes
",
        ),
        (
            "query-status --oob",
            "error: The command query-status does not support OOB
  query-status --oob
  ^^^^^^^^^^^^
",
        ),
        (
            "{\"execute\": \"device_del\", \"arguments\": {}}",
            "error: Parameter 'id' is missing
  {\"execute\": \"device_del\", \"arguments\": {}}
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
help: `id=`: str
",
        ),
        (
            "transaction( block-dirty-bitmap-ad node=a name=b )",
            "error: Parameter 'type' does not accept value 'block-dirty-bitmap-ad'
  transaction( block-dirty-bitmap-ad node=a name=b )
               ^^^^^^^^^^^^^^^^^^^^^
help: did you mean 'block-dirty-bitmap-add'?
",
        ),
        (
            "send-key keys.1.type=qcode",
            "error: the elements of a list are counted from 0, in order: this is number 0
  send-key keys.1.type=qcode
                ^
",
        ),
    ];
    for schema in both() {
        let mut state = state(Some(schema));
        for (line, expected) in cases {
            let problem = send(&mut state, line).expect_err(line);
            assert_eq!(problem, expected);
        }
    }
}

#[test]
fn without_a_schema_nothing_is_checked() {
    let mut state = state(None);
    assert_eq!(
        send(&mut state, "device_dell ids=1 name=\"x\""),
        Ok(vec![
            json!({"execute": "device_dell", "arguments": {"ids": 1, "name": "x"}})
        ])
    );
}

#[test]
fn waiting_is_checked_by_the_schema() {
    for schema in both() {
        let mut state = state(Some(schema));
        let mut wait = |line: &str| {
            let parsed = syntax::parse(line).unwrap().unwrap();
            match state.step(&parsed) {
                Ok(Step::Wait { event, members }) => Ok((event, Value::Object(members))),
                Ok(other) => panic!("{other:?}"),
                Err(problem) => Err(problem.render(line, false)),
            }
        };
        let event = wait("wait JOB_STATUS_CHANGE id=7 status=concluded");
        assert_eq!(
            event,
            Ok((
                "JOB_STATUS_CHANGE".to_owned(),
                json!({"id": "7", "status": "concluded"})
            ))
        );
        let problem = wait("wait JOB_STATUS_CHANG").unwrap_err();
        assert!(
            problem.ends_with("help: did you mean 'JOB_STATUS_CHANGE'?\n"),
            "{problem}"
        );
        let problem = wait("wait JOB_STATUS_CHANGE state=x").unwrap_err();
        assert!(
            problem.contains("has no member 'state'") && problem.contains("'status'"),
            "{problem}"
        );
        assert!(
            wait("wait")
                .unwrap_err()
                .contains("the name of an event is missing")
        );
        assert!(
            wait("wait A B").unwrap_err().contains("not MEMBER=VALUE")
                || wait("wait STOP B").is_err()
        );
    }
}
