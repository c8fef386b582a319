//! A simulated QEMU: any release since 5.2, any target, as far as its monitor can tell.
//!
//! [`Machine`] takes commands and gives results and events. It has only the commands, members, values and errors of its
//! release and build, which it reads from the embedded history, and a state: whether it runs, a block graph with jobs,
//! devices, objects, migration and more. It has no input and output and no clock; time is an argument.
//!
//! What is not modelled is answered with the smallest value that the schema allows, and
//! [`Machine::next_unmodelled`] names it.
//!
//! In reading order: `target` and `build` say what a release has, `fit` makes a value fit it, `machine` is the whole,
//! `commands` says which function runs a command. Then one module for each part of the state: `run_state`, `identity`,
//! `block`, `jobs`, `devices`, `objects`, `net`, `chardev`, `fds`, `migration`, `qom`, `hmp`; `agent` is a guest agent.
//! `simulation` puts monitors and faults (`fault`) around a machine, or around a recorded session (`replay`). `simulator` and
//! `drive` let it listen on sockets; only they have input, output and a clock.

#![expect(
    clippy::unnecessary_wraps,
    reason = "the functions of commands have one signature"
)]

mod absent;
mod agent;
mod arguments;
mod block;
mod build;
mod chardev;
mod commands;
mod devices;
mod drive;
mod fault;
mod fds;
mod fit;
mod hmp;
mod identity;
mod jobs;
mod machine;
mod migration;
mod net;
mod objects;
mod qom;
mod random;
mod recording;
mod refusal;
mod replay;
mod run_state;
mod simulation;
mod simulator;
mod target;

pub use agent::GuestProgram;
pub use build::{Program, UnknownServer};
pub use fault::{Fault, FaultKind, UnknownFault, When};
pub use machine::{Call, Guest, Machine, MachineOptions};
pub use migration::{LinkAction, LinkEvent, LinkMessage};
pub use replay::{NotARecording, Replay};
pub use run_state::GuestEvent;
pub use simulation::{ConnectionId, Simulation, SimulationOptions};
pub use simulator::{RunningSimulator, Simulator, StartError};
