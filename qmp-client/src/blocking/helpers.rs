//! Operations of more than one command, followed to their end in the calling thread, as
//! `qmp_client::helpers` does with tokio.
//!
//! ```no_run
//! use std::time::Duration;
//! use qmp_client::blocking::Client;
//! use qmp_client::blocking::helpers::JobRun;
//! use serde_json::json;
//!
//! let mut qemu = Client::connect("unix:/run/vm1.qmp")?;
//! let arguments = json!({"job-id": "copy", "device": "disk0", "target": "disk1", "sync": "full"});
//! let mut copy = JobRun::new(&qemu, "copy");
//! qemu.execute_raw("blockdev-mirror", Some(arguments))?;
//! if copy.wait_ready(&mut qemu, Duration::from_secs(3600))?.is_some() {
//!     println!("both are the same");
//! }
//! copy.finish(&mut qemu, None)?;
//! # Ok::<(), qmp_client::Error>(())
//! ```
//!
//! A time limit is for the whole operation, and `None` means no limit. It is not checked while a
//! command runs, which has its own deadline. After [`Error::TooSlow`](crate::Error::TooSlow) the operation continues in
//! the server, and the program can wait for it again.

mod device;
mod drive;
mod job;
mod migration;
mod run_state;

pub use device::{DeviceRemoval, remove_device};
pub use job::JobRun;
pub use migration::MigrationRun;
pub use run_state::wait_for_run_state;
