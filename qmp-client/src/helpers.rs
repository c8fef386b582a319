//! Operations of more than one command: jobs, the removal of devices, run states and migrations, followed to
//! their end.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::Duration;
//! use qmp_client::Client;
//! use qmp_client::helpers::{JobRun, remove_device};
//! use serde_json::json;
//!
//! let qemu = Client::connect("unix:/run/vm1.qmp").await?;
//! remove_device(&qemu, "net1", Duration::from_secs(30)).await?;
//!
//! let arguments = json!({"job-id": "copy", "device": "disk0", "target": "disk1", "sync": "full"});
//! let mut copy = JobRun::new(&qemu, "copy");
//! qemu.execute_raw("blockdev-backup", Some(arguments)).await?;
//! while let Some(job) = copy.progress().await? {
//!     println!("{} of {}", job.current_progress, job.total_progress);
//! }
//! // An error says whether the job was cancelled or has failed.
//! copy.finish().await?;
//! # Ok(())
//! # }
//! ```
//!
//! Each subscribes before it acts, because events may come before the reply (R36). No state is taken
//! from an event, which may be late or lost (R35): an event is only a reason to ask.
//!
//! Waiting can be cancelled at any time, with `tokio::time::timeout` for example; the server continues.
//!
//! [`blocking::helpers`](crate::blocking::helpers) is the same for the blocking client.

mod device;
mod drive;
mod job;
mod migration;
mod run_state;

pub use device::{DeviceRemoval, remove_device};
pub use job::JobRun;
pub use migration::MigrationRun;
pub use run_state::wait_for_run_state;
