//! File descriptors with the blocking client.

use std::os::fd::OwnedFd;

use qmp_types::qmp::commands::{AddFd, Closefd, QueryFdsets};
use qmp_types::qmp::types::FdsetInfo;

use super::{FdInSet, find, getfd};
use crate::blocking::Client;
use crate::error::Error;

macro_rules! run {
    ($call:expr) => {
        $call.run()
    };
}

methods!(
    Client,
    "```no_run
# fn example(qemu: &mut qmp_client::blocking::Client) -> Result<(), Box<dyn std::error::Error>> {
let disk = std::fs::File::open(\"/images/disk.raw\")?;
let disk = qemu.ensure_fd(\"disk0\", disk)?;
println!(\"QEMU can open it as {}\", disk.path());
# Ok(())
# }
```",
    [],
    [&mut],
    call,
    run
);
