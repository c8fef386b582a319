// @generated from schemas/qga (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

//! Generated from schemas/qga (QEMU 11.1.3).
//!
//! # Releases
//!
//! The types fit QEMU 5.2 to 11.1. What a release lacks or leaves out is optional; what is gone is still there, deprecated. A comment says since when something is there if not all releases have it.
//!
//! # Types that changed
//!
//! Where releases have different types at the same place, one fits all:
//!
//! * `guest-exec.capture-output` is `bool` up to QEMU 8.0, and `GuestExecCaptureOutput` now: an alternate, which has a choice for it.
#![allow(deprecated, reason = "impls name deprecated items too")]
#![allow(nonstandard_style, reason = "a second underscore keeps two names apart")]
#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "the schema decides what is long or alike"
)]
#![allow(rustdoc::redundant_explicit_links, reason = "one way to write links is enough")]

mod qapi_schema;
mod any_event;
mod visit_command;
#[cfg(test)]
mod examples;

/// The commands, each with the type of its reply.
pub mod commands {
    pub use super::qapi_schema::commands::*;
}

/// The events.
pub mod events {}

/// The types that commands and events are made of.
pub mod types {
    pub use super::qapi_schema::types::*;
}

pub mod wire_names;

pub use any_event::AnyEvent;
pub use visit_command::visit_command;
