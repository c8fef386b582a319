//! Nesting to the limit on a small stack: reading, writing, copying, showing and dropping (R8).
//!
//! A thread's stack has 2 MiB unless the program says otherwise. Tests are built without
//! optimisation, where frames are largest.
#![cfg(feature = "block-core")]

use qmp_types::qmp::types::{BlockdevOptions, ImageInfo};
use qmp_types::{Data, DecodeErrorKind, MAX_DEPTH, Message, from_str, to_string};
use serde_json::Value;

const STACK: usize = 2 << 20;

/// Runs something on a thread with a stack of that size; an overflow ends the test program.
fn on_a_small_stack(what: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(what);
    thread.expect("thread starts").join().expect("no panic");
}

/// Does everything with a value that takes the stack.
fn use_it<T: Data>(json: &str) {
    let value: T = from_str(json).expect("decodes");
    let copy = value.clone();
    assert_eq!(to_string(&copy), json);
    assert!(qmp_types::same(&value, &copy));
    assert!(format!("{copy:?}").len() > MAX_DEPTH);
    drop(copy);
    drop(value);
}

/// An image with a chain of backing images, `depth` images in all.
fn images(depth: usize) -> String {
    let one = r#"{"filename":"a","format":"raw","virtual-size":1"#;
    let link = format!("{one},\"backing-image\":");
    format!("{}{one}{}", link.repeat(depth - 1), "}".repeat(depth))
}

#[test]
fn recursive_struct() {
    on_a_small_stack(|| use_it::<ImageInfo>(&images(MAX_DEPTH)));
}

/// On several lines it is the same text with more space; the indentation is right across stacks.
#[test]
fn shown_on_several_lines() {
    on_a_small_stack(|| {
        let depth = 150;
        let value: ImageInfo = from_str(&images(depth)).expect("decodes");
        let pretty = format!("{value:#?}");
        for level in 1..depth {
            let indent = "    ".repeat(2 * level - 1);
            let line = format!("\n{indent}backing-image: Some(\n{indent}    ImageInfo {{\n");
            assert_eq!(pretty.matches(&line).count(), 1, "{level}");
        }
        let words = |text: &str| text.replace(|c: char| c.is_whitespace() || c == ',', "");
        assert_eq!(words(&pretty), words(&format!("{value:?}")));
    });
}

#[test]
fn recursive_struct_beyond_the_limit() {
    on_a_small_stack(|| {
        let json = images(MAX_DEPTH + 1);
        let error = from_str::<ImageInfo>(&json).expect_err("too deep");
        assert_eq!(error.kind(), &DecodeErrorKind::TooDeep);
        assert_eq!(error.path().matches("backing-image").count(), MAX_DEPTH);
        assert!(error.to_string().contains("nested deeper than 1024 levels"));
        let error = from_str::<ImageInfo>(&images(100_000)).expect_err("too deep");
        assert_eq!(error.kind(), &DecodeErrorKind::TooDeep);
    });
}

/// A filter on a filter, and so on: a union in an alternate in a union. With the tag first if
/// `tag_first`, else last.
fn filters(depth: usize, tag_first: bool) -> String {
    let (open, close) = if tag_first {
        (r#"{"driver":"raw","file":"#, "}")
    } else {
        (r#"{"file":"#, r#","driver":"raw"}"#)
    };
    format!("{}\"a\"{}", open.repeat(depth), close.repeat(depth))
}

#[test]
fn recursive_union() {
    on_a_small_stack(|| use_it::<BlockdevOptions>(&filters(MAX_DEPTH, true)));
}

#[test]
fn recursive_union_with_the_tag_last() {
    on_a_small_stack(|| {
        let value: BlockdevOptions = from_str(&filters(MAX_DEPTH, false)).expect("decodes");
        assert_eq!(to_string(&value), filters(MAX_DEPTH, true));
    });
}

#[test]
fn recursive_union_beyond_the_limit() {
    on_a_small_stack(|| {
        for tag_first in [true, false] {
            for depth in [MAX_DEPTH + 1, 50_000] {
                let json = filters(depth, tag_first);
                let error = from_str::<BlockdevOptions>(&json).expect_err("too deep");
                assert_eq!(error.kind(), &DecodeErrorKind::TooDeep);
            }
        }
    });
}

/// An array in an array, and so on.
fn arrays(depth: usize) -> String {
    "[".repeat(depth) + &"]".repeat(depth)
}

#[test]
fn values_of_any_type() {
    on_a_small_stack(|| {
        use_it::<Value>(&arrays(MAX_DEPTH));
        let objects = r#"{"a":"#.repeat(MAX_DEPTH) + "1" + &"}".repeat(MAX_DEPTH);
        use_it::<Value>(&objects);
        let error = from_str::<Value>(&arrays(MAX_DEPTH + 1)).expect_err("too deep");
        assert_eq!(error.kind(), &DecodeErrorKind::TooDeep);
    });
}

// R38
#[test]
fn unknown_members_and_branches() {
    on_a_small_stack(|| {
        let image = |deep: &str| {
            format!(r#"{{"filename":"a","x":{deep},"format":"raw","virtual-size":1}}"#)
        };
        let known: ImageInfo = from_str(&image(&arrays(MAX_DEPTH - 1))).expect("decodes");
        assert_eq!(to_string(&known), images(1));
        for depth in [MAX_DEPTH, 100_000] {
            for deep in [arrays(depth), "[".repeat(depth), r#"{"a":"#.repeat(depth)] {
                let error = from_str::<ImageInfo>(&image(&deep)).expect_err("too deep");
                assert_eq!(error.kind(), &DecodeErrorKind::TooDeep);
            }
        }
        // An unknown branch keeps what it has.
        let branch = format!(r#"{{"driver":"new","x":{}}}"#, arrays(MAX_DEPTH - 1));
        use_it::<BlockdevOptions>(&branch);
        // An alternate keeps what it does not expect.
        use_it::<qmp_types::qmp::types::BlockdevRef>(&arrays(MAX_DEPTH));
    });
}

#[test]
fn messages() {
    on_a_small_stack(|| {
        let reply = format!(r#"{{"return":{}}}"#, arrays(MAX_DEPTH - 1));
        assert!(Message::parse(&reply).is_ok());
        for key in ["return", "id", "data", "error", "timestamp", "x"] {
            let deep = format!("{{\"{key}\":{}", "[".repeat(100_000));
            let error = Message::parse(&deep).expect_err("too deep");
            assert_eq!(error.kind(), &DecodeErrorKind::TooDeep);
            assert_eq!(error.path(), key.to_owned() + &path_of(key));
        }
    });
}

/// Only the id is read into a tree, which tells the elements.
fn path_of(key: &str) -> String {
    if key == "id" {
        "[0]".repeat(MAX_DEPTH - 1)
    } else {
        String::new()
    }
}

/// Looking ahead for a tag at every level costs no more than the text is long times the depth; if each level looked ahead
/// again for those below it, this would not end.
#[test]
fn looking_ahead_is_bounded() {
    on_a_small_stack(|| {
        let padding = format!("\"p\":\"{}\",", "x".repeat(100));
        let json = filters(MAX_DEPTH, false).replace("\"driver\"", &(padding + "\"driver\""));
        assert!(from_str::<BlockdevOptions>(&json).is_ok());
    });
}
