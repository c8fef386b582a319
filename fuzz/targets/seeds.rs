//! Collects the seeds of a target: `seeds TARGET FOLDER DICTIONARY`.
//!
//! Takes the schemas and fixtures of this repository, or sessions with a server, writes each as one
//! input, and the words of the language as libFuzzer's dictionary. Nothing is committed, so that
//! nothing gets stale.

use std::error::Error;
use std::fmt::Write;
use std::fs;

fn main() -> Result<(), Box<dyn Error>> {
    let [target, folder, dictionary] = std::env::args()
        .skip(1)
        .collect::<Vec<_>>()
        .try_into()
        .map_err(|_| "usage: seeds TARGET FOLDER DICTIONARY")?;
    fs::create_dir_all(&folder)?;
    let (seeds, words) = match target.as_str() {
        "client" => (qmp_fuzz::sessions(), &qmp_fuzz::CLIENT_WORDS[..]),
        // Its inputs are numbers, except for the output of a wild agent.
        "agent" => (qmp_fuzz::conversations(), &qmp_fuzz::CLIENT_WORDS[..]),
        "websocket" => (qmp_fuzz::web_sessions(), &qmp_fuzz::WEB_WORDS[..]),
        "address" => (qmp_fuzz::addresses(), &qmp_fuzz::ADDRESS_WORDS[..]),
        "answer" => (qmp_fuzz::answers()?, qmp_fuzz::JSON_WORDS),
        "snapshot" => (qmp_fuzz::snapshots()?, qmp_fuzz::JSON_WORDS),
        "types" => (qmp_fuzz::schemas_and_values()?, qmp_fuzz::WORDS),
        _ => (qmp_fuzz::seeds()?, qmp_fuzz::WORDS),
    };
    for (name, input) in seeds {
        fs::write(format!("{folder}/{name}"), input)?;
    }
    let mut text = String::new();
    for word in words {
        text.push('"');
        for byte in word.bytes() {
            write!(text, "\\x{byte:02x}")?;
        }
        text.push_str("\"\n");
    }
    fs::write(dictionary, text)?;
    Ok(())
}
