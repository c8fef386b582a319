//! `Text` is read and made like a `String`, whether it is short or long.

use std::borrow::Cow;
use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, HashMap};
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use qmp_types::Text;
use serde_json::{Value, json};

/// Texts of all lengths around the one up to which they are stored without an allocation.
fn samples() -> Vec<String> {
    let mut samples: Vec<String> = (0..40)
        .map(|length| "abcdé".chars().cycle().take(length).collect())
        .collect();
    samples.extend([
        "\0".repeat(22),
        "é".repeat(11),
        "x".repeat(23),
        "💾".repeat(6),
    ]);
    samples
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[test]
fn it_holds_what_it_was_made_from() {
    for sample in samples() {
        let text = Text::from(sample.as_str());
        assert_eq!(text.as_str(), sample);
        assert_eq!(text.len(), sample.len());
        assert_eq!(text.is_empty(), sample.is_empty());
        assert_eq!(text.clone(), text);
        assert_eq!(text.to_string(), sample);
        assert_eq!(format!("{text:?}"), format!("{sample:?}"));
        assert_eq!(format!("{text:>50}"), format!("{sample:>50}"));
        assert_eq!(hash(&text), hash(&sample));
        assert_eq!(text.clone().into_string(), sample);
    }
}

#[test]
fn it_is_decoded_and_encoded() {
    for sample in samples() {
        let json = Value::from(sample.as_str()).to_string();
        // The same text at the end of a message and followed by more.
        let text: Text = qmp_types::from_str(&json).expect("a string");
        let texts: Vec<Text> = qmp_types::from_str(&format!("[{json}, {json}]")).expect("strings");
        assert_eq!(text, sample);
        assert_eq!(texts, [sample.as_str(), sample.as_str()]);
        let encoded = qmp_types::to_string(&text);
        assert_eq!(
            serde_json::from_str::<Text>(&encoded).expect("a string"),
            sample
        );
        assert_eq!(serde_json::to_value(&text).expect("a value"), sample);
    }
    let text: Text = qmp_types::from_str(r#""a\u00e9\n""#).expect("a string");
    assert_eq!(text, "aé\n");
    assert!(qmp_types::from_str::<Text>("\"a\nb\"").is_err());
}

#[test]
fn it_is_ordered_and_found_like_a_string() {
    let mut samples = samples();
    let mut texts: Vec<Text> = samples.iter().map(Text::from).collect();
    samples.sort();
    texts.sort();
    assert_eq!(texts, samples);

    let by_hash: HashMap<Text, usize> = texts.iter().cloned().zip(0..).collect();
    let by_order: BTreeMap<Text, usize> = texts.iter().cloned().zip(0..).collect();
    for sample in &samples {
        assert_eq!(texts[by_hash[sample.as_str()]], *sample);
        assert_eq!(texts[by_order[sample.as_str()]], *sample);
    }
}

#[test]
fn it_is_compared_with_and_made_from_other_strings() {
    let text = Text::from("drive0");
    assert_eq!(text, *"drive0");
    assert_eq!("drive0", text);
    assert_eq!(text, "drive0".to_owned());
    assert_eq!("drive0".to_owned(), text);
    assert_eq!(text, Cow::from("drive0"));
    assert_eq!(text, json!("drive0"));
    assert_ne!(text, "drive1");

    for made in [
        Text::from("drive0".to_owned()),
        Text::from(&"drive0".to_owned()),
        Text::from(&text),
        Text::from(Cow::from("drive0")),
        Text::from(Box::<str>::from("drive0")),
        "drive0".parse().expect("any text"),
        "drive0".chars().collect(),
        ["drive", "0"].into_iter().collect(),
        [Text::from("dri"), Text::from("ve0")].into_iter().collect(),
    ] {
        assert_eq!(made, text);
    }
    assert_eq!(Text::default(), "");
}

#[test]
fn it_becomes_other_strings() {
    let text = Text::from("a/b");
    let as_str: &str = &text;
    assert_eq!(as_str, "a/b");
    assert_eq!(AsRef::<Path>::as_ref(&text), Path::new("a/b"));
    assert_eq!(AsRef::<[u8]>::as_ref(&text), b"a/b");
    assert_eq!(String::from(&text), "a/b");
    assert_eq!(Cow::from(&text), "a/b");
    assert_eq!(Value::from(&text), "a/b");
    assert_eq!(PathBuf::from(text.clone()), Path::new("a/b"));
    assert_eq!(Value::from(text.clone()), "a/b");
    assert_eq!(Vec::from(text.clone()), b"a/b");
    let error: Box<dyn std::error::Error> = text.clone().into();
    assert_eq!(error.to_string(), "a/b");
    let joined: String = [text.clone(), text].into_iter().collect();
    assert_eq!(joined, "a/ba/b");
}

#[test]
fn lists_of_texts_are_like_lists_of_strings() {
    let texts = ["a", "b"].map(Text::from).to_vec();
    assert_eq!(texts, ["a", "b"]);
    assert_eq!(texts.join(","), "a,b");
    assert_eq!(texts.concat(), "ab");
    assert!(texts.iter().any(|text| text == "b"));
}
