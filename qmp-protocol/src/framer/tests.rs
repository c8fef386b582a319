//! Tests of the framer: the same values, however the bytes are cut.

use super::{Frame, Framer};

/// The texts that a framer finds; `<too large>` stands for that.
fn frames(framer: &mut Framer) -> Vec<String> {
    let mut found = Vec::new();
    while let Some(frame) = framer.next_frame() {
        found.push(match frame {
            Frame::Value(value) => {
                if let Some(member) = value.member() {
                    let member = &value.bytes()[member];
                    let ends = (member.first(), member.last());
                    assert!(matches!(ends, (Some(b'{' | b'['), Some(b'}' | b']'))));
                }
                String::from_utf8_lossy(value.bytes()).into_owned()
            }
            Frame::Resync => continue,
            Frame::TooLarge => "<too large>".to_owned(),
        });
    }
    found
}

/// The texts that are found in bytes, which are the same however the bytes are cut.
fn all_frames(limit: usize, bytes: &[u8]) -> Vec<String> {
    let mut framer = Framer::new(limit);
    framer.push(bytes);
    let whole = frames(&mut framer);
    for cut in 0..=bytes.len() {
        let mut framer = Framer::new(limit);
        framer.push(&bytes[..cut]);
        let mut found = frames(&mut framer);
        framer.push(&bytes[cut..]);
        found.extend(frames(&mut framer));
        assert_eq!(found, whole, "cut at {cut}");
    }
    let mut framer = Framer::new(limit);
    let bytewise = bytes.chunks(1).flat_map(|byte| {
        framer.push(byte);
        frames(&mut framer)
    });
    assert_eq!(bytewise.collect::<Vec<_>>(), whole, "byte by byte");
    whole
}

#[test]
fn values_need_no_line_ends_r1_r6() {
    let bytes = b"{\"a\": 1}{\"b\": [{}, 2]}\r\n{}\n\n \t[1]\r\n{\"c\":";
    assert_eq!(
        all_frames(100, bytes),
        [r#"{"a": 1}"#, r#"{"b": [{}, 2]}"#, "{}", "[1]"]
    );
}

#[test]
fn a_value_may_spread_over_lines_r1() {
    let pretty = "{\r\n    \"QMP\": {\r\n        \"capabilities\": [\r\n            \"oob\"\r\n        ]\r\n    }\r\n}";
    assert_eq!(all_frames(1000, pretty.as_bytes()), [pretty]);
    let eccentric = "{\"a\"\n:\n{\n}\n,\"b\"\n:[\n{}\n,\n[\n]\n]}";
    assert_eq!(all_frames(1000, eccentric.as_bytes()), [eccentric]);
}

#[test]
fn brackets_in_strings_are_text() {
    let value = r#"{"a": "}{][\\", "\"}": "\\\"{", "\u007b": "é😀"}"#;
    assert_eq!(
        all_frames(1000, format!("{value}{value}").as_bytes()),
        [value, value]
    );
}

#[test]
fn the_byte_of_the_guest_agent_starts_afresh_r41() {
    assert_eq!(
        all_frames(100, b"\xff{\"return\": 456}\n\xff\xff{}"),
        ["{\"return\": 456}", "{}"]
    );
    assert_eq!(
        all_frames(100, b"{\"return\": {\xff{}"),
        ["{\"return\": {", "{}"]
    );
    assert_eq!(
        all_frames(100, b"{\"return\": \"abc\xff{}"),
        ["{\"return\": \"abc", "{}"]
    );
    assert_eq!(all_frames(100, b"abc\xff{}"), ["abc", "{}"]);
}

#[test]
fn numbers_that_are_no_json_do_not_matter_here_r9() {
    let bytes = b"{\"id\": inf, \"error\": {}}\r\n{\"x\": -nan}{}\r\n";
    assert_eq!(
        all_frames(100, bytes),
        ["{\"id\": inf, \"error\": {}}", "{\"x\": -nan}", "{}"]
    );
}

#[test]
fn text_that_is_no_value_ends_with_its_line_r9() {
    assert_eq!(
        all_frames(100, b"SSH-2.0-x {}\r\n{}\n1, 2\n{}"),
        ["SSH-2.0-x {}", "{}", "1, 2", "{}"]
    );
    assert_eq!(all_frames(100, b"}{}\n{}\n"), ["}{}", "{}"]);
    // A bracket that does not match, and one that is not allowed.
    assert_eq!(
        all_frames(100, b"{\"a\": [}, \"b\": 1]}\n{}\n"),
        ["{\"a\": [}, \"b\": 1]}", "{}"]
    );
    assert_eq!(all_frames(100, b"{\"a\" {}}\n{}\n"), ["{\"a\" {}}", "{}"]);
    assert_eq!(all_frames(100, b"{{}}\n{}\n"), ["{{}}", "{}"]);
}

#[test]
fn a_value_without_end_does_not_swallow_the_next_r9() {
    assert_eq!(
        all_frames(100, b"{\"a\": \"b\r\n{}\n"),
        ["{\"a\": \"b", "{}"]
    );
    assert_eq!(
        all_frames(100, b"{\"a\": \"b\\\n{}\n"),
        ["{\"a\": \"b\\", "{}"]
    );
    assert_eq!(all_frames(100, b"{\"a\": {\r\n{}\n"), ["{\"a\": {", "{}"]);
    assert_eq!(
        all_frames(100, b"{\"a\": {},\r\n{}\n{}"),
        ["{\"a\": {},", "{}", "{}"]
    );
}

#[test]
fn nesting_has_a_limit_r8() {
    let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let bytes = format!("{}\n{} {{}}\n{{}}\n", deep(1024), deep(1025));
    let mut framer = Framer::new(10_000);
    framer.push(bytes.as_bytes());
    assert_eq!(
        frames(&mut framer),
        [deep(1024), format!("{} {{}}", deep(1025)), "{}".to_owned()]
    );
}

#[test]
fn size_has_a_limit_r11() {
    assert_eq!(
        all_frames(10, b"{\"a\": 123}{\"a\": 1234}{}"),
        ["{\"a\": 123}", "<too large>", "{}"]
    );
    assert_eq!(
        all_frames(10, b"no value at all\n{}"),
        ["<too large>", "{}"]
    );
    // Also if the end of the value cannot be found.
    assert_eq!(
        all_frames(10, b"[1234567890\n[,]\n,\n\"a\n{}"),
        ["<too large>", "{}"]
    );
}

#[test]
fn what_is_too_large_is_said_at_once_and_not_kept_r11() {
    let mut framer = Framer::new(1000);
    framer.push(b"{\"a\": \"");
    let mut found = Vec::new();
    for _ in 0..100 {
        framer.push(&[b'x'; 100]);
        found.extend(frames(&mut framer));
        assert!(framer.rest().len() <= 1000);
    }
    assert_eq!(found, ["<too large>"]);
    framer.push(b"\"}{}");
    assert_eq!(frames(&mut framer), ["{}"]);
}

#[test]
fn the_time_is_linear_in_the_size() {
    // Were every piece to be scanned from the start of the value, these would be 2^43 steps.
    let mut framer = Framer::new(100 << 20);
    framer.push(b"[");
    let piece = b"{\"a\": \"bcdefgh\"},\r\n".repeat(8);
    let mut count = 0;
    for _ in 0..1 << 16 {
        framer.push(&piece);
        count += frames(&mut framer).len();
    }
    framer.push(b"{}]");
    count += frames(&mut framer).len();
    assert_eq!(count, 1);
}
