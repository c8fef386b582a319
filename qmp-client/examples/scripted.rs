//! Talks to a server that follows a script, as a program's own tests can do without QEMU.
//!
//! `cargo run --example scripted`

use std::io::{self, BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::thread;

use qmp_client::blocking::Client;
use qmp_client::qmp_types::qmp::commands;
use serde_json::Value;

const GREETING: &str = r#"{"QMP": {"version": {"qemu": {"major": 10, "minor": 0, "micro": 2}, "package": ""}, "capabilities": []}}"#;

/// Answers the negotiation and then one command for each reply. Our clients send a command a line.
fn serve(mut server: UnixStream, replies: &[&str]) -> io::Result<()> {
    let mut commands = BufReader::new(server.try_clone()?).lines();
    writeln!(server, "{GREETING}")?;
    for reply in ["{}"].iter().chain(replies) {
        let Some(command) = commands.next() else {
            break;
        };
        let command: Value = serde_json::from_str(&command?)?;
        writeln!(server, r#"{{"return": {reply}, "id": {}}}"#, command["id"])?;
    }
    Ok(())
}

pub(crate) fn talk() -> Result<String, Box<dyn std::error::Error>> {
    let (client, server) = UnixStream::pair()?;
    let reply = r#"{"running": true, "status": "running"}"#;
    let server = thread::spawn(move || serve(server, &[reply]));
    let mut qemu = Client::from_stream(client)?;
    let status = qemu.execute(commands::QueryStatus::new())?.status;
    server.join().expect("a script without panics")?;
    Ok(status.to_string())
}

fn main() {
    match talk() {
        Ok(status) => println!("{status}"),
        Err(error) => {
            eprintln!("{error}");
            std::process::exit(1);
        }
    }
}
