// @generated from small.json by `cargo test -p qmp-codegen`. Do not edit.

//! The Rust item of each name of the schema.
//!
//! # Commands
//!
//! | schema | Rust |
//! | --- | --- |
//! | `plug` | [`commands::Plug`](super::commands::Plug) |
//! | `raw` | [`commands::Raw`](super::commands::Raw) |
//! | `resize` | [`commands::Resize`](super::commands::Resize) |
//!
//! # Events
//!
//! | schema | Rust |
//! | --- | --- |
//! | `POWER_CHANGED` | [`events::PowerChanged`](super::events::PowerChanged) |
//!
//! # Types
//!
//! | schema | Rust |
//! | --- | --- |
//! | `Device` | [`types::Device`](super::types::Device) |
//! | `DeviceRef` | [`types::DeviceRef`](super::types::DeviceRef) |
//! | `DeviceType` | [`types::DeviceType`](super::types::DeviceType) |
//! | `Disk` | [`types::Disk`](super::types::Disk) |
//! | `Power` | [`types::Power`](super::types::Power) |
//! | `Powered` | [`types::Powered`](super::types::Powered) |
#![allow(rustdoc::broken_intra_doc_links, reason = "the features choose what there is")]
