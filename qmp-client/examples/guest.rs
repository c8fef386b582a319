//! Runs a program in a guest, through its agent, and shows one of its files.
//!
//! `cargo run --example guest ADDRESS`; the address is that of the agent's channel, as
//! `unix:/run/vm1.qga`.

use std::error::Error;

use qmp_client::guest::{Exec, GuestClient};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::args().nth(1);
    let address = address.unwrap_or_else(|| "unix:qga.sock".to_owned());
    kernel(&address).await
}

async fn kernel(address: &str) -> Result<(), Box<dyn Error>> {
    let guest = GuestClient::connect(address).await?;
    let output = guest.exec(Exec::new("/bin/uname").arg("-r")).await?;
    print!("kernel {}", String::from_utf8_lossy(&output.stdout));
    let hosts = guest.read_file("/etc/hosts").await?;
    println!("{} bytes of /etc/hosts", hosts.len());
    Ok(())
}
