//! Recording a session as a transcript.
//!
//! `qmp replay` and [`qmp_types::transcript`] read the transcript: a stream of JSON
//! values, one a line, in the order in which they were sent and received. Secrets are masked. Text from
//! a server that is not JSON is left out.

use std::io::Write;
use std::sync::{Mutex, PoisonError};

use serde_json::Value;

use crate::protocol::Observer;

/// Records a session: writes every message to `out`, a line each.
///
/// ```no_run
/// use qmp_client::blocking::Client;
/// use qmp_client::record::record;
///
/// let file = std::fs::File::create("session.replies")?;
/// let qemu = Client::builder().observe(record(file)).connect("unix:/run/vm1.qmp")?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// After a failure to write, recording stops and the session goes on.
pub fn record(out: impl Write + Send + 'static) -> Observer {
    let out = Mutex::new(Some(out));
    Observer::new(move |_, message| {
        // A pretty-printed message spans several lines; the record has one line for each.
        let line = if message.contains('\n') {
            match qmp_types::from_str::<Value>(message) {
                Ok(value) => value.to_string(),
                Err(_) => return,
            }
        } else if qmp_types::rt::Reader::new(message).raw().is_ok() {
            message.to_owned()
        } else {
            return;
        };
        let mut out = out.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(writer) = out.as_mut() else { return };
        if writer.write_all((line + "\n").as_bytes()).is_err() {
            *out = None;
        }
    })
}
