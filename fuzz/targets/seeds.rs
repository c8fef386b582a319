//! Collects what the targets start from: `seeds FOLDER DICTIONARY`.
//!
//! Takes the schemas and fixtures of this repository, writes each as one input, and the words of
//! the language as libFuzzer's dictionary. Nothing is committed, so that nothing gets stale.

use std::error::Error;
use std::fmt::Write;
use std::fs;

fn main() -> Result<(), Box<dyn Error>> {
    let [folder, dictionary] = std::env::args()
        .skip(1)
        .collect::<Vec<_>>()
        .try_into()
        .map_err(|_| "usage: seeds FOLDER DICTIONARY")?;
    fs::create_dir_all(&folder)?;
    for (name, input) in qmp_fuzz::seeds()? {
        fs::write(format!("{folder}/{name}"), input)?;
    }
    let mut text = String::new();
    for word in qmp_fuzz::WORDS {
        text.push('"');
        for byte in word.bytes() {
            write!(text, "\\x{byte:02x}")?;
        }
        text.push_str("\"\n");
    }
    fs::write(dictionary, text)?;
    Ok(())
}
