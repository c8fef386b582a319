//! JSON text and the built-in types: what is read, what is refused, and where.

use qmp_types::rt::{JsonType, Reader, Writer};
use qmp_types::{DecodeError, DecodeErrorKind, MAX_DEPTH, from_slice, from_str};
use serde_json::{Value, json};

fn text(json: &str) -> Result<String, String> {
    from_str::<String>(json).map_err(|error| error.to_string())
}

/// The place of an error.
fn place(error: &DecodeError) -> (String, usize) {
    (error.path(), error.offset())
}

// R2
#[test]
fn strings() {
    let cases = [
        (r#""""#, ""),
        (r#""plain""#, "plain"),
        (r#""exactly8""#, "exactly8"),
        (r#""longer than eight bytes""#, "longer than eight bytes"),
        (r#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
        (r#""\u0000\u007F\u007f""#, "\0\u{7f}\u{7f}"),
        (r#""\u00e9\u00E9""#, "éé"),
        (r#""\uD83D\uDE00""#, "😀"),
        (
            r#""\ud83d\ude00 and then some text""#,
            "😀 and then some text",
        ),
        (r#""\uDBFF\uDFFF""#, "\u{10ffff}"),
        (r#""\uFFFF\ue000""#, "\u{ffff}\u{e000}"),
        ("\"näïve 日本 😀\"", "näïve 日本 😀"),
        // DEL is no control character of JSON.
        ("\"\u{7f}\"", "\u{7f}"),
        (r#""escape at the end of 8\n""#, "escape at the end of 8\n"),
    ];
    for (json, expected) in cases {
        assert_eq!(text(json).as_deref(), Ok(expected), "{json}");
    }
}

// R8: QEMU refuses a lone surrogate too.
#[test]
fn malformed_strings() {
    let surrogate = "lone surrogate in a string";
    let hex = "expected \\u and four hexadecimal digits";
    let control = "control character in a string";
    let open = "the text ends inside a string";
    let escape = "unknown escape in a string";
    let cases = [
        (r#""\ud800""#, hex),
        (r#""\ud800x""#, hex),
        (r#""\ud800\n""#, hex),
        (r#""\ud800\ud800""#, surrogate),
        (r#""\ud800\u0041""#, surrogate),
        (r#""\udc00""#, surrogate),
        (r#""\udc00\ud800""#, surrogate),
        (r#""\u12""#, hex),
        (r#""\u12g4""#, hex),
        (r#""\u+123""#, hex),
        ("\"\\u12é\"", hex),
        ("\"\\u", hex),
        (r#""\x41""#, escape),
        (r#""\'""#, escape),
        (r#""\U0041""#, escape),
        ("\"\\é\"", escape),
        ("\"\\", escape),
        ("\"\n\"", control),
        ("\"\0\"", control),
        ("\"1234567\u{1f}\"", control),
        ("\"\\n\t\"", control),
        ("\"", open),
        ("\"abc", open),
        ("\"abcdefghijkl", open),
    ];
    for (json, problem) in cases {
        let error = from_str::<String>(json).expect_err(json);
        assert!(
            matches!(error.kind(), DecodeErrorKind::Syntax { problem: found } if *found == problem),
            "{json:?}: {error}"
        );
        assert!(error.offset() <= json.len(), "{json:?}: {error}");
        // What is skipped is checked as strictly.
        let skipped = Reader::new(json).skip().expect_err(json);
        assert_eq!(skipped, error, "{json:?}");
        let value = from_str::<Value>(json).expect_err(json);
        assert_eq!(value, error, "{json:?}");
    }
    // A client need not read what servers do not send (R5).
    assert_eq!(
        text("'single'"),
        Err("expected a value (at byte 0)".to_owned())
    );
}

/// Every position in every length of the chunked search for the end of a string.
#[test]
fn special_bytes_are_found_everywhere() {
    let mut checked = 0;
    for length in 0..40 {
        for at in 0..=length {
            let before = "é".repeat(at / 2) + &"a".repeat(at % 2);
            let after = "\u{7f}".repeat(length - at);
            for (json, plain) in [
                ("\\n", "\n"),
                ("\\\"", "\""),
                ("\\\\", "\\"),
                ("\\u0001", "\u{1}"),
            ] {
                let json = format!("\"{before}{json}{after}\"");
                assert_eq!(text(&json), Ok(format!("{before}{plain}{after}")));
                checked += 1;
            }
            for bad in ['\0', '\u{1f}', '\n'] {
                let json = format!("\"{before}{bad}{after}\"");
                let error = from_str::<String>(&json).expect_err("control character");
                assert_eq!(error.offset(), 1 + before.len());
                checked += 1;
            }
        }
    }
    assert_eq!(checked, 7 * 820);
}

fn integer<T>(json: &str) -> Result<T, String>
where
    T: qmp_types::Data,
{
    from_str(json).map_err(|error| error.to_string())
}

/// The limits of an integer type, and the numbers next to them.
macro_rules! limits {
    ($($type:ty, $name:literal;)*) => {$({
        let (min, max) = (i128::from(<$type>::MIN), i128::from(<$type>::MAX));
        assert_eq!(integer::<$type>(&min.to_string()), Ok(<$type>::MIN));
        assert_eq!(integer::<$type>(&max.to_string()), Ok(<$type>::MAX));
        for beyond in [min - 1, max + 1] {
            let expected = format!("{beyond} does not fit {} (at byte 0)", $name);
            assert_eq!(integer::<$type>(&beyond.to_string()), Err(expected));
        }
        assert_eq!(qmp_types::to_string(&<$type>::MIN), min.to_string());
        assert_eq!(qmp_types::to_string(&<$type>::MAX), max.to_string());
    })*};
}

// R10
#[test]
fn integers() {
    limits! {
        i8, "int8";
        i16, "int16";
        i32, "int32";
        i64, "int";
        u8, "uint8";
        u16, "uint16";
        u32, "uint32";
        u64, "uint64";
    }
    assert_eq!(integer::<i64>("-0"), Ok(0));
    assert_eq!(integer::<u64>("-0"), Ok(0));
    assert_eq!(integer::<u64>(" 18446744073709551615\r\n"), Ok(u64::MAX));
    // No detour through a double: this one would be rounded.
    assert_eq!(integer::<i64>("9007199254740993"), Ok((1 << 53) + 1));
    for long in [
        "9".repeat(20),
        "1".repeat(39),
        "1".repeat(40),
        "1".repeat(10_000),
    ] {
        let found = integer::<u64>(&long).expect_err("too large");
        assert_eq!(found, format!("{long} does not fit uint64 (at byte 0)"));
    }
    for json in ["1.0", "1.5", "1e2", "1E2", "1e-1", "-0.0", "42.0"] {
        assert_eq!(
            integer::<i64>(json),
            Err("expected an integer, found a number with a fraction (at byte 0)".to_owned()),
        );
    }
    for (json, found) in [
        ("\"1\"", "a string"),
        ("true", "a boolean"),
        ("null", "null"),
        ("[1]", "an array"),
        ("{}", "an object"),
    ] {
        let expected = format!("expected an integer, found {found} (at byte 0)");
        assert_eq!(integer::<i64>(json), Err(expected));
    }
}

// R9, R10
#[test]
fn numbers() {
    let double = |json: &str| from_str::<f64>(json).map(f64::to_bits);
    for (json, expected) in [
        ("42", 42.0),
        ("-7", -7.0),
        ("0.5", 0.5),
        ("1e3", 1000.0),
        ("1E+3", 1000.0),
        ("25e-1", 2.5),
        ("-0.0", -0.0),
        ("1.8446744073709552e+19", 18_446_744_073_709_551_616.0),
        ("1e308", 1e308),
        ("5e-324", 5e-324),
        ("1e-400", 0.0),
        ("0.1", 0.1),
    ] {
        assert_eq!(double(json), Ok(f64::to_bits(expected)), "{json}");
    }
    for json in ["1e400", "-1e400", &"9".repeat(400)] {
        let error = from_str::<f64>(json).expect_err(json);
        let kind = DecodeErrorKind::OutOfRange {
            expected: "number",
            number: json.to_owned(),
        };
        assert_eq!(error.kind(), &kind);
        // A value of any type has no infinities either.
        let error = from_str::<Value>(json).expect_err(json);
        assert_eq!(error.kind(), &kind);
    }
    for json in [
        "01", "-01", "00", "-", "+1", "1.", ".5", "1.e3", "1e", "1e+", "0x10", "1_000", "inf",
        "-inf", "Infinity", "NaN", "1 2", "1-", "--1",
    ] {
        for error in [
            from_str::<f64>(json).map(drop).expect_err(json),
            from_str::<Value>(json).map(drop).expect_err(json),
        ] {
            assert!(
                matches!(error.kind(), DecodeErrorKind::Syntax { .. }),
                "{json}: {error}"
            );
        }
    }
}

// R10
#[test]
fn numbers_of_any_type_keep_their_kind() {
    for (json, expected) in [
        ("18446744073709551615", json!(u64::MAX)),
        ("-9223372036854775808", json!(i64::MIN)),
        ("9007199254740993", json!(9_007_199_254_740_993_i64)),
        ("18446744073709551616", json!(18_446_744_073_709_551_616.0)),
        ("1.0", json!(1.0)),
        ("-0", json!(-0.0)),
    ] {
        let value: Value = from_str(json).expect(json);
        assert_eq!(value, expected, "{json}");
    }
    assert_eq!(
        qmp_types::to_string(&json!(u64::MAX)),
        "18446744073709551615"
    );
}

#[test]
fn numbers_are_written_as_qemu_does() {
    for (number, expected) in [
        (42.0, "42"),
        (-0.5, "-0.5"),
        (0.0, "0"),
        (-0.0, "-0.0"),
        (9_007_199_254_740_991.0, "9007199254740991"),
        (f64::INFINITY, "null"),
        (f64::NAN, "null"),
    ] {
        assert_eq!(qmp_types::to_string(&number), expected);
    }
    for number in [
        1e16,
        1e300,
        f64::MAX,
        f64::MIN_POSITIVE,
        0.1 + 0.2,
        1.0 / 3.0,
    ] {
        let json = qmp_types::to_string(&number);
        assert_eq!(
            from_str::<f64>(&json).map(f64::to_bits),
            Ok(number.to_bits()),
            "{json}"
        );
    }
}

#[test]
fn booleans_and_null() {
    assert_eq!(from_str("true"), Ok(true));
    assert_eq!(from_str(" false "), Ok(false));
    assert_eq!(from_str("null"), Ok(()));
    for json in [
        "True",
        "tru",
        "truE",
        "t",
        "nul",
        "nil",
        "fals",
        "",
        " ",
        "truefalse",
        "nulll",
    ] {
        let error = from_str::<Value>(json).expect_err(json);
        assert!(
            matches!(error.kind(), DecodeErrorKind::Syntax { .. }),
            "{json}: {error}"
        );
    }
    assert_eq!(
        from_str::<bool>("1").map_err(|e| e.to_string()),
        Err("expected a boolean, found a number (at byte 0)".to_owned())
    );
    assert_eq!(
        from_str::<()>("0").map_err(|e| e.to_string()),
        Err("expected null, found a number (at byte 0)".to_owned())
    );
}

// R1: monitors with `pretty=on` spread an object over many lines.
#[test]
fn white_space_may_be_anywhere() {
    let tokens = [
        "[", "{", "\"a\"", ":", "1", ",", "\"b\"", ":", "null", "}", ",", "[", "]", ",", "{", "}",
        ",", "-2", "]",
    ];
    let expected = json!([{"a": 1, "b": null}, [], {}, -2]);
    for space in ["", " ", "\n", "\r\n", "\t", " \r\n\t "] {
        let json = format!("{space}{}{space}", tokens.join(space));
        assert_eq!(from_str::<Value>(&json), Ok(expected.clone()), "{json:?}");
        let mut r = Reader::new(&json);
        assert_eq!(r.skip(), Ok(()));
        assert!(r.at_end());
    }
    // What other languages take for white space is none.
    for space in ["\u{a0}", "\u{b}", "\u{c}", "\0", "\u{feff}", "\u{2028}"] {
        let error = from_str::<Value>(&format!("{space}1")).expect_err("no white space");
        assert_eq!(place(&error), (String::new(), 0));
    }
}

#[test]
fn malformed_arrays_and_objects() {
    for (json, offset) in [
        ("[", 1),
        ("[1", 2),
        ("[1,", 3),
        ("[,", 1),
        ("[1,]", 3),
        ("[1 2]", 3),
        ("[1}", 2),
        ("]", 0),
        ("{", 1),
        ("{]", 1),
        ("{\"a\"", 4),
        ("{\"a\":", 5),
        ("{\"a\" 1}", 5),
        ("{\"a\":1", 6),
        ("{\"a\":1,", 7),
        ("{\"a\":1,}", 7),
        ("{\"a\":1 \"b\":2}", 7),
        ("{\"a\":1]", 6),
        ("{,", 1),
        ("{a:1}", 1),
        ("{1:1}", 1),
        ("{'a':1}", 1),
        ("{\"a\":}", 5),
        ("{} {}", 3),
        ("[] x", 3),
    ] {
        let error = from_str::<Value>(json).expect_err(json);
        assert!(
            matches!(error.kind(), DecodeErrorKind::Syntax { .. }),
            "{json}: {error}"
        );
        assert_eq!(error.offset(), offset, "{json}: {error}");
        let mut r = Reader::new(json);
        let skipped = r.skip().and_then(|()| r.end()).expect_err(json);
        assert_eq!((skipped.kind(), skipped.offset()), (error.kind(), offset));
    }
}

/// Cutting a message short anywhere is an error, never a panic and never a value.
#[test]
fn every_prefix_is_refused() {
    let json = r#"{"a": [1, -2.5e3, true, null, "x\u00e9\ud83d\ude00\n"], "b": {"c": {}}}"#;
    for end in 0..json.len() {
        assert!(from_str::<Value>(&json[..end]).is_err(), "{}", &json[..end]);
    }
    assert!(from_str::<Value>(json).is_ok());
}

/// Every byte at every place of a message: read or refused, never a panic. What the reader takes,
/// `serde_json` takes too and understands alike, and the other way round.
#[test]
fn any_byte_anywhere() {
    let json = br#"{"k": [1, -2.5e3, true, null, "x\u00e9\ud83d\ude00\n"], "b": {}}"#;
    let (mut taken, mut refused) = (0, 0);
    for at in 0..json.len() {
        for byte in 0..=255 {
            let mut json = json.to_vec();
            json[at] = byte;
            let ours = from_slice::<Value>(&json);
            let theirs = serde_json::from_slice::<Value>(&json);
            match (&ours, &theirs) {
                (Ok(ours), Ok(theirs)) => {
                    assert_eq!(ours, theirs);
                    taken += 1;
                }
                (Err(error), Err(_)) => {
                    assert!(error.offset() <= json.len());
                    refused += 1;
                }
                _ => panic!("{}: {ours:?}, {theirs:?}", String::from_utf8_lossy(&json)),
            }
        }
    }
    assert_eq!(taken + refused, json.len() * 256);
    assert!(taken > 500, "only {taken}");
}

#[test]
fn bytes_must_be_utf8() {
    let error = from_slice::<String>(b"\"ab\xff\"").expect_err("no UTF-8");
    assert_eq!(error.kind(), &DecodeErrorKind::Utf8);
    assert_eq!(error.to_string(), "the text is not UTF-8 (at byte 3)");
    assert_eq!(from_slice::<String>("\"é\"".as_bytes()), Ok("é".to_owned()));
}

#[test]
fn errors_say_where() {
    let error = from_str::<Value>(r#"{"a": [0, {"b c": [[], tru]}]}"#).expect_err("malformed");
    assert_eq!(place(&error), ("a[1].b c[1]".to_owned(), 23));
    let shown = format!("{error:?}");
    assert!(
        shown.contains("a[1].b c[1]") && shown.contains("23"),
        "{shown}"
    );
}

#[test]
fn the_type_of_a_value_is_seen_before_it_is_read() {
    for (json, expected) in [
        (" {", JsonType::Object),
        ("[", JsonType::Array),
        ("\"", JsonType::String),
        ("-", JsonType::Number),
        ("7", JsonType::Number),
        ("t", JsonType::Boolean),
        ("f", JsonType::Boolean),
        ("n", JsonType::Null),
    ] {
        assert_eq!(Reader::new(json).peek_type(), Ok(expected));
    }
    assert!(Reader::new("x").peek_type().is_err());
    assert!(Reader::new("").peek_type().is_err());
}

// R2: what a server writes.
#[test]
fn ascii_output() {
    let mut w = Writer::ascii();
    w.value(&json!({"é\n": ["😀", "\0\u{7f}", "\"\\"]}));
    let json = w.finish();
    assert!(json.is_ascii());
    assert_eq!(
        json,
        r#"{"\u00e9\n":["\ud83d\ude00","\u0000\u007f","\"\\"]}"#
    );
    assert_eq!(
        from_str(&json),
        Ok(json!({"é\n": ["😀", "\0\u{7f}", "\"\\"]}))
    );
}

/// All of Unicode through the writer and back.
#[test]
fn every_character_round_trips() {
    for first in (0..=0x10_ffff_u32).step_by(0x400) {
        let text: String = (first..first + 0x400).filter_map(char::from_u32).collect();
        assert_eq!(from_str(&qmp_types::to_string(&text)), Ok(text.clone()));
        let mut w = Writer::ascii();
        w.string(&text);
        let json = w.finish();
        assert!(json.is_ascii());
        assert_eq!(from_str(&json), Ok(text.clone()));
        assert_eq!(serde_json::from_str::<String>(&json).ok(), Some(text));
    }
}

// R8
#[test]
fn nesting_is_bounded() {
    let too_deep = |json: &str| {
        for error in [
            from_str::<Value>(json).expect_err("too deep"),
            Reader::new(json).skip().expect_err("too deep"),
        ] {
            assert_eq!(error.kind(), &DecodeErrorKind::TooDeep);
        }
    };
    for depth in [MAX_DEPTH + 1, 100_000] {
        too_deep(&"[".repeat(depth));
        too_deep(&"{\"a\":".repeat(depth));
        too_deep(&"[{\"a\":".repeat(depth / 2 + 1));
    }
    // Depth is nesting, not number.
    let flat = format!("[{}[]]", "[],{},".repeat(100_000));
    assert_eq!(Reader::new(&flat).skip(), Ok(()));
    let deep = format!("{}{}", "[".repeat(MAX_DEPTH), "]".repeat(MAX_DEPTH));
    assert!(from_str::<Value>(&deep).is_ok());
    assert_eq!(Reader::new(&format!("{deep} {deep}")).skip(), Ok(()));
}
