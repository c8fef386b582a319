//! Runs a program in a guest, and writes and reads a file there, through the guest agent.
//!
//! `cargo run --example guest ADDRESS FILE`; the address is one of an agent (`unix:/run/vm1.qga`), and the file is
//! in the guest.

use std::process::ExitCode;
use std::time::Duration;

use qmp_client::guest::{Exec, GuestClient};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

async fn connect(address: &str) -> Result<GuestClient> {
    // The guest may have just been started: wait for its agent.
    let patient = GuestClient::builder().agent_timeout(Duration::from_secs(120));
    Ok(patient.connect(address).await?)
}

pub(crate) async fn kernel(guest: &GuestClient) -> Result<String> {
    let uname = Exec::new("/bin/uname").args(["-s", "-r"]);
    let output = guest.exec(uname.deadline(Duration::from_secs(10))).await?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

pub(crate) async fn append(guest: &GuestClient, file: &str, line: &str) -> Result<()> {
    // Files go in pieces, as large as the agent takes them.
    let mut contents = guest.read_file(file).await?;
    contents.extend_from_slice(line.as_bytes());
    guest.write_file(file, &contents).await?;
    Ok(())
}

async fn run(address: &str, file: &str) -> Result<()> {
    let guest = connect(address).await?;
    append(&guest, file, &kernel(&guest).await?).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, file] = &arguments[..] else {
        eprintln!("usage: guest ADDRESS FILE");
        return ExitCode::from(2);
    };
    match run(address, file).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
