// @generated from nasty.json by `qmp generate`. Do not edit.

//! The Rust item of each name of the schema.
//!
//! # Commands
//!
//! | schema | Rust |
//! | --- | --- |
//! | `__org.example_old` | [`commands::OrgExampleOld`](super::commands::OrgExampleOld) |
//! | `async_fn` | [`commands::AsyncFn_`](super::commands::AsyncFn_) |
//! | `device-add` | [`commands::DeviceAdd`](super::commands::DeviceAdd) |
//! | `doc-run` | [`commands::DocRun`](super::commands::DocRun) |
//! | `doc-walk` | [`commands::DocWalk`](super::commands::DocWalk) |
//! | `echo` | [`commands::Echo`](super::commands::Echo) |
//! | `gen` | [`commands::Gen`](super::commands::Gen) |
//! | `include` | [`commands::Include`](super::commands::Include) |
//! | `loop` | [`commands::Loop`](super::commands::Loop) |
//! | `match` | [`commands::Match`](super::commands::Match) |
//! | `self` | [`commands::Self_`](super::commands::Self_) |
//! | `string` | [`commands::String_`](super::commands::String_) |
//!
//! # Events
//!
//! | schema | Rust |
//! | --- | --- |
//! | `DOC_DONE` | [`events::DocDone`](super::events::DocDone) |
//! | `NODE_CHANGED` | [`events::NodeChanged`](super::events::NodeChanged) |
//! | `TYPE` | [`events::Type`](super::events::Type) |
//! | `UNKNOWN` | [`events::Unknown_`](super::events::Unknown_) |
//! | `__ORG.EXAMPLE_SECOND` | [`events::OrgExampleSecond`](super::events::OrgExampleSecond) |
//!
//! # Types
//!
//! | schema | Rust |
//! | --- | --- |
//! | `AnyEvent` | [`types::AnyEvent`](super::types::AnyEvent) |
//! | `Anything` | [`types::Anything`](super::types::Anything) |
//! | `Box` | [`types::Box_`](super::types::Box_) |
//! | `Chain` | [`types::Chain`](super::types::Chain) |
//! | `Default` | [`types::Default_`](super::types::Default_) |
//! | `DocBase` | [`types::DocBase`](super::types::DocBase) |
//! | `DocChoice` | [`types::DocChoice`](super::types::DocChoice) |
//! | `DocEither` | [`types::DocEither`](super::types::DocEither) |
//! | `DocKind` | [`types::DocKind`](super::types::DocKind) |
//! | `DocLast` | [`types::DocLast`](super::types::DocLast) |
//! | `DocThing` | [`types::DocThing`](super::types::DocThing) |
//! | `Empty` | [`types::Empty`](super::types::Empty) |
//! | `Filter` | [`types::Filter`](super::types::Filter) |
//! | `Included` | [`types::Included`](super::types::Included) |
//! | `Keywords` | [`types::Keywords`](super::types::Keywords) |
//! | `Leaf` | [`types::Leaf`](super::types::Leaf) |
//! | `Node` | [`types::Node`](super::types::Node) |
//! | `NodeKind` | [`types::NodeKind`](super::types::NodeKind) |
//! | `NodeRef` | [`types::NodeRef`](super::types::NodeRef) |
//! | `Object` | [`types::Object`](super::types::Object) |
//! | `Option` | [`types::Option_`](super::types::Option_) |
//! | `Pair` | [`types::Pair`](super::types::Pair) |
//! | `Ping` | [`types::Ping`](super::types::Ping) |
//! | `Pong` | [`types::Pong`](super::types::Pong) |
//! | `Result` | [`types::Result_`](super::types::Result_) |
//! | `Shouting` | [`types::Shouting`](super::types::Shouting) |
//! | `String` | [`types::String_`](super::types::String_) |
//! | `Twins` | [`types::Twins`](super::types::Twins) |
//! | `Unknown` | [`types::Unknown`](super::types::Unknown) |
//! | `Vec` | [`types::Vec_`](super::types::Vec_) |
//! | `__org.example-1_Thing` | [`types::OrgExample1Thing`](super::types::OrgExample1Thing) |
#![allow(rustdoc::broken_intra_doc_links, reason = "the features choose what there is")]
