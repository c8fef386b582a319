//! Plugs a USB disk into a running machine, and unplugs it.
//!
//! `cargo run --example hotplug ADDRESS IMAGE`; the machine needs a USB controller (`-device qemu-xhci`).

use std::process::ExitCode;
use std::time::Duration;

use qmp_client::helpers::remove_device;
use qmp_client::qmp_types::qmp::{commands, types};
use qmp_client::{Client, Error};

async fn plug(qemu: &Client, id: &str, image: &str) -> Result<(), Error> {
    // First the image, as a block node, then the device that the guest sees.
    let file = types::BlockdevOptionsFile::new(image);
    qemu.execute(commands::BlockdevAdd::new(file).node_name(id))
        .await?;
    let device = commands::DeviceAdd::new("usb-storage")
        .id(id)
        .with("drive", id);
    if let Err(error) = qemu.execute(device).await {
        qemu.execute(commands::BlockdevDel::new(id)).await?;
        return Err(error);
    }
    Ok(())
}

async fn unplug(qemu: &Client, id: &str) -> Result<(), Error> {
    // Returns when the device is gone, or fails with `DeviceKept` or `TooSlow`.
    remove_device(qemu, id, Duration::from_secs(30)).await?;
    qemu.execute(commands::BlockdevDel::new(id)).await?;
    Ok(())
}

pub(crate) async fn run(qemu: &Client, image: &str) -> Result<(), Error> {
    plug(qemu, "disk1", image).await?;
    println!("plugged");
    unplug(qemu, "disk1").await?;
    println!("unplugged");
    Ok(())
}

async fn connect_and_run(address: &str, image: &str) -> Result<(), Error> {
    run(&Client::connect(address).await?, image).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, image] = &arguments[..] else {
        eprintln!("usage: hotplug ADDRESS IMAGE");
        return ExitCode::from(2);
    };
    match connect_and_run(address, image).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
