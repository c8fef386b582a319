//! A schema in the language of an older release: unions without discriminator have types in Rust.

#![deny(warnings)]

use qmp_types::{arguments, from_str, to_string};

mod old {
    qmp_macros::schema!("tests/schemas/old.json");
}

use old::{commands, types};

#[test]
fn branches_are_wrapped_on_the_wire() {
    for text in [
        r#"{"type":"soup","data":{"salt":true}}"#,
        r#"{"type":"eggs","data":3}"#,
        r#"{"type":"both","data":["a","b"]}"#,
        r#"{"type":"more","data":{"x":"y"}}"#,
    ] {
        let meal: types::Meal = from_str(text).expect("decodes");
        assert_eq!(to_string(&meal), text);
    }
    let text = r#"{"type":"meal","data":{"type":"eggs","data":3}}"#;
    let snack: types::Snack = from_str(text).expect("decodes");
    assert_eq!(to_string(&snack), text);
}

#[test]
fn wrapped_types_can_be_made() {
    let meal = types::Meal::new(types::StrListWrapper::new(vec!["a".to_owned()]));
    let eat = commands::Eat::new(meal);
    assert_eq!(arguments(&eat), r#"{"meal":{"type":"both","data":["a"]}}"#);
}
