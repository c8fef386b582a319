//! File descriptors with the asynchronous client.

use std::os::fd::OwnedFd;

use qmp_types::qmp::commands::{AddFd, Closefd, QueryFdsets};
use qmp_types::qmp::types::FdsetInfo;

use super::{FdInSet, find, getfd};
use crate::client::Client;
use crate::error::Error;

macro_rules! run {
    ($call:expr) => {
        $call.await
    };
}

methods!(
    Client,
    "```no_run
# async fn example(qemu: qmp_client::Client) -> Result<(), Box<dyn std::error::Error>> {
let disk = std::fs::File::open(\"/images/disk.raw\")?;
let disk = qemu.ensure_fd(\"disk0\", disk).await?;
println!(\"QEMU can open it as {}\", disk.path());
# Ok(())
# }
```",
    [async],
    [&],
    execute,
    run
);
