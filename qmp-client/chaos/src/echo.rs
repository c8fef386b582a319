//! The scripted server: it answers `qom-get` with the path that it is asked for, as a result or as an error. Now and then an
//! event comes before a reply, a reply is large, or there is none.

use std::io::{self, BufRead, BufReader, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;

use fastrand::Rng;
use serde_json::{Value, json};

const GREETING: &str = "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 2, \"minor\": 0, \"major\": 10}, \"package\": \"\"}, \
                        \"capabilities\": [\"oob\"]}}\r\n";
const EVENT: &str =
    "{\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": \"RESUME\"}\r\n";

/// Serves all clients until it is killed.
pub(crate) fn serve(path: &Path, seed: u64) -> io::Result<()> {
    let mut rng = Rng::with_seed(seed);
    // A killed server has left its socket.
    let _ = std::fs::remove_file(path);
    for stream in UnixListener::bind(path)?.incoming() {
        let (stream, rng) = (stream?, rng.fork());
        // A client that disconnects is not an error.
        std::thread::spawn(move || drop(talk(stream, rng)));
    }
    Ok(())
}

fn talk(mut stream: UnixStream, mut rng: Rng) -> io::Result<()> {
    stream.write_all(GREETING.as_bytes())?;
    for line in BufReader::new(stream.try_clone()?).split(b'\n') {
        let mut answer = match serde_json::from_slice::<Value>(&line?) {
            Ok(request) => answer(&request, &mut rng),
            Err(error) => refusal(&error.to_string()),
        };
        if rng.u8(0..5) == 0 {
            answer.insert_str(0, EVENT);
        }
        // The proxy cuts it into other pieces.
        stream.write_all(answer.as_bytes())?;
    }
    Ok(())
}

fn refusal(desc: &str) -> String {
    format!(
        "{}\r\n",
        json!({ "error": { "class": "GenericError", "desc": desc } })
    )
}

/// The reply to a request; empty if it is lost.
fn answer(request: &Value, rng: &mut Rng) -> String {
    let id = &request["id"];
    if request["execute"] == "qmp_capabilities" {
        return format!("{}\r\n", json!({ "return": {}, "id": id }));
    }
    let path = &request["arguments"]["path"];
    match rng.u8(0..50) {
        0 => String::new(),
        1..10 => {
            let error = json!({ "class": "GenericError", "desc": format!("no {path}") });
            format!("{}\r\n", json!({ "id": id, "error": error }))
        }
        10 => {
            let large = json!({ "path": path, "more": "x".repeat(rng.usize(..200_000)) });
            format!("{}\r\n", json!({ "return": large, "id": id }))
        }
        _ => format!("{}\r\n", json!({ "return": { "path": path }, "id": id })),
    }
}
