//! Messages, most of them malformed, sent to a real server and to the server's side of `qmp-protocol`: the same bytes
//! come back.
//!
//! Nothing that is sent here is executed: there is no command of those names.

#[path = "common/live.rs"]
mod live;

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;

use proptest::collection::vec;
use proptest::sample::select;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use qmp_client::protocol::server::{Dialect, Monitor, MonitorOptions};
use qmp_client::qmp_types::{ErrorClass, ErrorObject, Version};

use live::Server;

/// How many inputs are compared.
const INPUTS: usize = 10_000;

/// Ends whatever came before it. The answer to the command is the last line.
const END: &[u8] = b"\x01\n{\"execute\": \"end\", \"id\": \"end\"}\n";

/// What inputs are made of.
const PIECES: &[&[u8]] = &[
    b"{",
    b"}",
    b"[",
    b"]",
    b":",
    b",",
    b" ",
    b"\t",
    b"\n",
    b"\r",
    b"\"a\"",
    b"'b'",
    b"\"\"",
    b"\"execute\"",
    b"\"exec-oob\"",
    b"\"arguments\"",
    b"\"id\"",
    b"\"nope\"",
    b"'it\\'s \\\"\"",
    b"0",
    b"-0",
    b"01",
    b"12",
    b"-",
    b"1.",
    b"1.5",
    b"-1e3",
    b"1e-7",
    b"0.1",
    b"1e",
    b"9223372036854775808",
    b"18446744073709551616",
    b"-9223372036854775809",
    b"123456789012345678.5",
    b"true",
    b"false",
    b"null",
    b"tru",
    b"x",
    b"A",
    b"@",
    b"%p",
    b"\x00",
    b"\x01",
    b"\x1b",
    b"\x7f",
    b"\xff",
    b"\xfe",
    b"\xc3\xa9",
    b"\xc0\x80",
    b"\xe2\x82",
    b"\xf4\x90\x80\x80",
    b"\xef\xbf\xbf",
    b"\xfd\x80",
    b"\x80",
    b"\"\xc3\xa9\"",
    b"\"\xc3\"",
    b"\"\xed\xa0\x80\"",
    b"\"\xc0\x80\"",
    b"\"\xf0\x9f\x98\x80\"",
    b"\"\\q\"",
    b"\"\\u00e9\"",
    b"\"\\u12\"",
    b"\"\\ud800\"",
    b"\"\\ud83d\\ude00\"",
    b"\"\\udc00\"",
    b"\"\\uffff\"",
    b"\"\\u0000\"",
    b"\"\\b\\f\\n\\r\\t\\/\\\\\"",
    b"\"open",
    b"'open",
    b"{\"execute\": \"nope\"}",
    b"{'execute': 'nope', 'id': ",
    b"{\"execute\": \"nope\", \"arguments\": {}",
    b"\"id\": [1, {\"z\": 1, \"a\": {}}]",
    b"{\"a\": 1, \"a\"",
    b"\"extra\": 1",
    b"[[[[",
    b"]]]]",
    b"{\"a\":",
];

/// Messages that are whole, with anything for an id, or just pieces.
fn inputs() -> impl Strategy<Value = Vec<u8>> {
    let pieces = || vec(select(PIECES), 1..8).prop_map(|pieces| pieces.concat());
    let with_id =
        pieces().prop_map(|id| [b"{\"execute\": \"nope\", \"id\": ", &id[..], b"}"].concat());
    let with_member =
        pieces().prop_map(|more| [b"{\"execute\": \"nope\", ", &more[..], b"} "].concat());
    proptest::prop_oneof![2 => pieces(), 1 => with_id, 1 => with_member]
}

/// What a real server answers.
fn real_answer(stream: &mut UnixStream, input: &[u8]) -> Vec<u8> {
    stream.write_all(input).unwrap();
    stream.write_all(END).unwrap();
    read_until(stream, b"{\"id\": \"end\", \"error\": ")
}

/// Reads up to the end of a line that begins so.
fn read_until(stream: &mut UnixStream, last: &[u8]) -> Vec<u8> {
    let mut answer = Vec::new();
    let mut room = [0; 4096];
    let is_over = |answer: &[u8]| {
        let lines = answer.strip_suffix(b"\r\n");
        let line = lines.and_then(|lines| lines.split(|byte| *byte == b'\n').next_back());
        line.is_some_and(|line| line.starts_with(last))
    };
    while !is_over(&answer) {
        let count = stream.read(&mut room).unwrap();
        assert_ne!(count, 0, "the server ended after {}", answer.escape_ascii());
        answer.extend_from_slice(&room[..count]);
    }
    answer
}

/// What our side answers, without any command.
fn our_answer(monitor: &mut Monitor, input: &[u8]) -> Vec<u8> {
    monitor.receive(input);
    while let Some(request) = monitor.next_request() {
        let desc = format!("The command {} has not been found", request.command);
        let error = ErrorObject::new(ErrorClass::CommandNotFound, desc);
        monitor.reply(request.id, Err(error));
    }
    let answer = monitor.output().to_vec();
    monitor.mark_sent(answer.len());
    answer
}

/// The older servers' errors have no place in them.
fn dialect(version: &Version) -> Dialect {
    if (version.major, version.minor) < (11, 1) {
        Dialect::Qemu5_2
    } else {
        Dialect::Qemu11_1
    }
}

#[test]
fn what_is_malformed_is_answered_byte_for_byte_r5_r7_r40_r47_r49() {
    let arguments = [
        "--chardev",
        "socket,path=qmp.sock,server=on,wait=off,id=c",
        "--monitor",
        "chardev=c",
    ];
    let Some(mut server) = Server::start("qemu-storage-daemon", &arguments) else {
        return;
    };
    let version = server
        .connect(&qmp_client::blocking::Client::builder())
        .greeting()
        .version
        .clone();
    let mut stream = server.connect_stream("qmp.sock");
    let mut options = MonitorOptions::new(version.clone());
    options.dialect = dialect(&version);
    let mut monitor = Monitor::new(options);
    let greeting = read_until(&mut stream, b"{\"QMP\"");
    assert_eq!(
        greeting.escape_ascii().to_string(),
        monitor.output().escape_ascii().to_string()
    );
    monitor.mark_sent(greeting.len());

    let negotiation = b"{\"execute\": \"qmp_capabilities\"}";
    let mut runner = TestRunner::deterministic();
    let mut refused = 0;
    for number in 0..INPUTS {
        let input = match number {
            // Some come before the negotiation.
            100 => negotiation.to_vec(),
            _ => inputs().new_tree(&mut runner).unwrap().current(),
        };
        let real = real_answer(&mut stream, &input);
        // QEMU answers an id beyond the largest double with what is no JSON (R9).
        let real = String::from_utf8(real).unwrap();
        let real = real.replace("inf", "1.7976931348623157e+308");
        let ours = our_answer(&mut monitor, &[&input, END].concat());
        assert_eq!(
            ours.escape_ascii().to_string(),
            real.as_bytes().escape_ascii().to_string(),
            "QEMU {version}, input {number}: {}",
            input.escape_ascii()
        );
        refused += real.matches("parse error").count();
    }
    assert!(refused > INPUTS, "{refused}");
}
