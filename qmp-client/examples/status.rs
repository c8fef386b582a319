//! Prints the version of a QEMU and the state of its machine.
//!
//! `cargo run --example status`, while a QEMU listens at `/tmp/qmp.sock`

use qmp_client::Error;
use qmp_client::blocking::Client;
use qmp_client::qmp_types::qmp::commands;

fn status() -> Result<(), Error> {
    let mut qemu = Client::connect("unix:/tmp/qmp.sock")?;
    let status = qemu.execute(commands::QueryStatus::new())?.status;
    println!("QEMU {}: {status}", qemu.greeting().version);
    Ok(())
}

fn main() {
    if let Err(error) = status() {
        eprintln!("{error}");
        std::process::exit(1);
    }
}
