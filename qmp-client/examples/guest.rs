//! Asks a guest for its name and kernel, and leaves a note in it.
//!
//! `cargo run --example guest -- unix:/run/vm1.qga`

use std::time::Duration;

use qmp_client::guest::{Exec, GuestClient};

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

async fn greet(address: &str) -> Result {
    // The guest may have just been started.
    let patient = GuestClient::builder().agent_timeout(Duration::from_secs(120));
    let guest = patient.connect(address).await?;
    let name = guest.read_file("/etc/hostname").await?;
    let uname = Exec::new("/bin/uname").args(["-s", "-r"]);
    let kernel = guest.exec(uname.deadline(Duration::from_secs(10))).await?;
    guest
        .write_file("/tmp/note", b"somebody was here\n")
        .await?;
    print!("{}", String::from_utf8_lossy(&name));
    print!("{}", String::from_utf8_lossy(&kernel.stdout));
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let address = std::env::args().nth(1).ok_or("which address?")?;
    greet(&address).await
}
