//! Tries a program on simulated servers, as its own tests can do without QEMU.
//!
//! `cargo run --example simulated`

use qmp_client::Error;
use qmp_client::blocking::Client;
use qmp_client::qmp_types::qmp::commands;
use qmp_sim::{Simulator, StartError};

fn pause(address: &str) -> Result<String, Error> {
    let mut qemu = Client::connect(address)?;
    qemu.execute(commands::Stop::new())?;
    let status = qemu.execute(commands::QueryStatus::new())?.status;
    Ok(status.to_string())
}

/// What comes of it with a good server, and with one that dies in the middle of a reply.
pub(crate) fn simulate(release: &str) -> Result<[Result<String, Error>; 2], StartError> {
    let good = Simulator::release(release).start()?;
    let fault = "dies-in-reply=query-status".parse().expect("is a fault");
    let bad = Simulator::release(release).fault(fault).start()?;
    Ok([pause(good.address()), pause(bad.address())])
}

fn main() {
    match simulate("7.2") {
        Ok([good, bad]) => println!("{good:?}\n{bad:?}"),
        Err(error) => {
            eprintln!("{error}");
            std::process::exit(1);
        }
    }
}
