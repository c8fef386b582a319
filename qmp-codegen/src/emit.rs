//! Converts items to tokens, one module for each kind of item.
//!
//! Generated code contains data and impls of the traits of `qmp-types`, and no logic: bodies are as
//! small as possible, because checking them takes most of the time to build `qmp-types`.

pub(crate) mod alternate;
pub(crate) mod any_event;
pub(crate) mod call;
pub(crate) mod docs;
pub(crate) mod enumeration;
pub(crate) mod examples;
pub(crate) mod releases;
pub(crate) mod secrets;
pub(crate) mod structure;
pub(crate) mod types;
pub(crate) mod union;
pub(crate) mod visit_command;

use proc_macro2::TokenStream;
use quote::quote;

use crate::config::{Config, Placement};
use crate::plan::Plan;

/// The code of an item, in two files: people read the face, and the compiler needs the plumbing.
#[derive(Default)]
pub(crate) struct Code {
    pub face: TokenStream,
    pub plumbing: TokenStream,
}

impl Extend<Code> for Code {
    fn extend<T: IntoIterator<Item = Code>>(&mut self, items: T) {
        for item in items {
            self.face.extend(item.face);
            self.plumbing.extend(item.plumbing);
        }
    }
}

/// The path of the runtime in `qmp-types`.
pub(crate) fn root(config: &Config) -> TokenStream {
    match config.placement {
        Placement::Types { .. } => quote!(crate::rt),
        Placement::Elsewhere => quote!(::qmp_types::rt),
    }
}

/// The attribute for items of a module.
pub(crate) fn feature(plan: &Plan<'_>, feature: &str) -> TokenStream {
    match plan.config.placement {
        Placement::Types { feature: None } => quote!(#[cfg(feature = #feature)]),
        Placement::Types { feature: Some(_) } | Placement::Elsewhere => TokenStream::new(),
    }
}
