//! What QEMU 10.0.2 and 11.1.3 answer to malformed input, observed with `qemu-storage-daemon`.

use super::{Dialect, Values};

/// The values in an input, written, and the errors.
fn read(dialect: Dialect, input: &[u8]) -> Vec<String> {
    let mut values = Values::new(dialect);
    values.push(input);
    std::iter::from_fn(|| values.next_value())
        .map(|value| match value {
            Ok(value) => value.to_string(),
            Err(malformed) => malformed.desc,
        })
        .collect()
}

/// What both dialects make of an input. Words of the older one begin with "JSON parse error, ", which is left out
/// here, and those of the newer one with a place before that.
fn check(input: &[u8], older: &[&str], newer: &[&str]) {
    let short = |results: Vec<String>| -> Vec<String> {
        let short = |result: String| result.replace("JSON parse error, ", "");
        results.into_iter().map(short).collect()
    };
    let shown = input.escape_ascii().to_string();
    assert_eq!(short(read(Dialect::Qemu5_2, input)), older, "{shown}");
    assert_eq!(short(read(Dialect::Qemu11_1, input)), newer, "{shown}");
}

#[test]
fn lexical_errors_end_a_message_r40() {
    check(b"%p\n", &["stray '%'"], &["1:1: stray '%'"]);
    check(b"{\xff", &["stray '\u{fffd}'"], &["1:2: stray '\u{fffd}'"]);
    check(b"{\x01", &["stray '\u{1}'"], &["1:2: stray '\u{1}'"]);
    check(b"\x00", &["stray ''"], &["1:1: stray ''"]);
    check(
        b"{'bad \xff",
        &["stray ''bad \u{fffd}'"],
        &["1:2: stray ''bad \u{fffd}'"],
    );
    check(b"{\"a\n", &["stray '\"a\n'"], &["1:2: stray '\"a\n'"]);
    check(b"01 ", &["stray '01'"], &["1:1: stray '01'"]);
    check(b"- ", &["stray '- '"], &["1:1: stray '- '"]);
    check(b"1.x", &["stray '1.x'"], &["1:1: stray '1.x'"]);
    // What follows is skipped up to a bracket, a colon, a comma or a control character.
    check(
        b"@@@ \"x\" 1\t{}",
        &["stray '@'", "{}"],
        &["1:1: stray '@'", "{}"],
    );
    check(b"@\r[1]", &["stray '@'", "[1]"], &["1:1: stray '@'", "[1]"]);
    check(
        b"[@ 1]\n",
        &["stray '@'", "expecting value"],
        &["1:2: stray '@'", "1:6: expecting value"],
    );
    check(
        b"abc@def,",
        &["invalid keyword 'abc'", "stray '@'", "expecting value"],
        &[
            "1:1: invalid keyword 'abc'",
            "1:5: stray '@'",
            "1:9: expecting value",
        ],
    );
    check(
        b"\xc3\xa9 [\"\xc3\xa9\" 1]",
        &["stray '\u{fffd}'", "expected separator in list"],
        &["1:1: stray '\u{fffd}'", "1:10: expected ',' or ']'"],
    );
}

#[test]
fn brackets_that_do_not_match_end_a_message_r7() {
    check(b"{]\n", &["expecting value"], &["1:2: expecting key"]);
    check(b"]", &["expecting value"], &["1:1: expecting value"]);
    check(
        b"[1}",
        &["expected separator in list"],
        &["1:4: expected ',' or ']'"],
    );
    check(
        b"[1,2}}",
        &["expected separator in list", "expecting value"],
        &["1:6: expected ',' or ']'", "1:6: expecting value"],
    );
    check(
        b"[}]",
        &["expecting value", "expecting value"],
        &["1:2: expecting value", "1:3: expecting value"],
    );
    check(b"[{\"a\":1]", &[], &["1:9: expected ',' or '}'"]);
    check(b"{\"x\":[}", &[], &["1:7: expecting value"]);
    check(
        b"{\"a\":[1 2}]",
        &["expected separator in list"],
        &["1:9: expected ',' or ']'"],
    );
}

#[test]
fn errors_of_syntax_have_the_words_of_the_release_r49() {
    check(
        b"{\"a\" 1}",
        &["missing : in object pair"],
        &["1:6: expecting ':'"],
    );
    check(
        b"{\"a\"}",
        &["missing : in object pair"],
        &["1:5: expecting ':'"],
    );
    check(
        b"{\"a\":1 \"b\":2}",
        &["expected separator in dict"],
        &["1:8: expected ',' or '}'"],
    );
    check(b"{\"a\":1,}", &["expecting value"], &["1:8: expecting key"]);
    check(b"[1,]", &["expecting value"], &["1:4: expecting value"]);
    check(
        b"{1:2}",
        &["key is not a string in object"],
        &["1:2: expecting key"],
    );
    check(
        b"{[1]:2}",
        &["key is not a string in object"],
        &["1:2: expecting key"],
    );
    check(
        b"{[1 2]:3}",
        &["expected separator in list"],
        &["1:2: expecting key"],
    );
    check(
        b"{tru:1}",
        &["invalid keyword 'tru'"],
        &["1:2: expecting key"],
    );
    check(
        b"{\"a\":1,\"a\":[1,2]}",
        &["duplicate key"],
        &["1:17: duplicate key"],
    );
    // Only the first error of a message is told.
    check(
        b"[1 2, [3 4]] {}",
        &["expected separator in list", "{}"],
        &["1:4: expected ',' or ']'", "{}"],
    );
    check(
        b"[1 2 @ 3]",
        &["stray '@'", "expecting value"],
        &["1:4: expected ',' or ']'", "1:10: expecting value"],
    );
    check(
        b"[\n\n  1 2]",
        &["expected separator in list"],
        &["3:5: expected ',' or ']'"],
    );
}

#[test]
fn strings_are_those_of_qemu_r5_r8() {
    let string = |input: &[u8], older: &str| {
        let newer = match older.strip_prefix('"') {
            Some(_) => older.to_owned(),
            None => format!("1:1: {older}"),
        };
        check(input, &[older], &[&newer]);
    };
    string(br#"'\"\''"#, r#""\"'""#);
    string(br#""\ud83d\ude00""#, "\"😀\"");
    string(b"\"\xc0\x80\"", r#""\u0000""#);
    for invalid in [
        b"\"\xc3(\"".as_slice(),
        b"\"\xed\xa0\x80\"",
        b"\"\xf4\x90\x80\x80\"",
        b"\"\xef\xbf\xbf\"",
        b"\"\xfd\"",
        b"\"\xc0\x81\"",
        b"\"\xe0\x80\x80\"",
        b"\"\xc3\"",
    ] {
        string(invalid, "invalid UTF-8 sequence in string");
    }
    string(br#""\q""#, "invalid escape sequence in string");
    string(b"\"\\\xc3\xa9\"", "invalid escape sequence in string");
    for (input, shown) in [
        (r#""\u12""#, r#"\u12""#),
        (r#""\u""#, r#"\u""#),
        (r#""\u12zz44""#, r"\u12zz"),
        (r#""abc\ud800 tail""#, r"\ud800"),
        (r#""\ud800\u0041""#, r"\ud800"),
        (r#""\udc00""#, r"\udc00"),
        (r#""\ufdd0""#, r"\ufdd0"),
        (r#""\udbff\udfff""#, r"\udbff\udfff"),
    ] {
        let error = format!("{shown} is not a valid Unicode character");
        string(input.as_bytes(), &error);
    }
    string(b"\"\xfe", "stray '\"\u{fffd}'");
}

#[test]
fn values_need_no_line_ends_r6() {
    let both = |input: &[u8], values: &[&str]| check(input, values, values);
    both(b"{}[]\"x\"{\"a\":1}", &["{}", "[]", "\"x\"", "{\"a\":1}"]);
    both(b"1 2 3", &["1", "2"]);
    both(b"1-1 ", &["1", "-1"]);
    both(b"{'execute':'x'", &[]);
    check(
        b"0x10 ",
        &["0", "invalid keyword 'x'", "10"],
        &["0", "1:3: invalid keyword 'x'", "10"],
    );
    check(
        b"0e1 ",
        &["0", "invalid keyword 'e'", "1"],
        &["0", "1:3: invalid keyword 'e'", "1"],
    );
}

#[test]
fn pieces_make_no_difference_r6() {
    let input = b"{'a': [1, \"\\ud83d\\ude00\", tru]}@ {\"b\" 1}\n{\"c\": 1.5e3}";
    for dialect in [Dialect::Qemu5_2, Dialect::Qemu11_1] {
        let whole = read(dialect, input);
        assert_eq!(whole.len(), 4, "{whole:?}");
        let mut values = Values::new(dialect);
        let mut pieces = Vec::new();
        for byte in input {
            values.push(&[*byte]);
            while let Some(value) = values.next_value() {
                pieces.push(value.map_or_else(|error| error.desc, |value| value.to_string()));
            }
        }
        assert_eq!(pieces, whole);
    }
}

#[test]
fn nesting_has_a_limit_r8() {
    let nested = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
    for dialect in [Dialect::Qemu5_2, Dialect::Qemu11_1] {
        assert_eq!(read(dialect, nested(1024).as_bytes()), [nested(1024)]);
    }
    let too_deep = nested(1025);
    let errors = read(Dialect::Qemu5_2, too_deep.as_bytes());
    assert_eq!(errors.len(), 1026);
    assert_eq!(errors[0], "JSON nesting depth limit exceeded");
    assert_eq!(errors[1], "JSON parse error, expecting value");
    let errors = read(Dialect::Qemu11_1, too_deep.as_bytes());
    assert_eq!(errors, ["JSON nesting depth limit exceeded"]);
}

#[test]
fn tokens_have_a_limit_r8() {
    let mut values = Values::new(Dialect::default());
    values.push(b"[");
    let many = b"1,".repeat(1 << 16);
    let mut error = None;
    for _ in 0..17 {
        values.push(&many);
        error = error.or_else(|| values.next_value());
    }
    let desc = error.unwrap().unwrap_err().desc;
    assert_eq!(desc, "JSON token count limit exceeded");
}
