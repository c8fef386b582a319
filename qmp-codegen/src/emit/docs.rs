//! Documentation and the attributes that go with it.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::Docs;

/// A `#[doc]` for each line, then `#[deprecated]`.
pub(crate) fn attributes(docs: &Docs) -> TokenStream {
    let lines = lines(docs);
    let deprecated = deprecated(docs);
    quote!(#lines #deprecated)
}

pub(crate) fn lines(docs: &Docs) -> TokenStream {
    let (above, headed) = (text(&docs.lines), text(&docs.headed));
    quote!(#above #headed)
}

pub(crate) fn deprecated(docs: &Docs) -> TokenStream {
    match &docs.deprecated {
        Some(note) => quote!(#[deprecated(note = #note)]),
        None => TokenStream::new(),
    }
}

pub(crate) fn text(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| spaced(line));
    quote!(#(#[doc = #lines])*)
}

/// The documentation of the enclosing module.
pub(crate) fn inner(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| spaced(line));
    quote!(#(#![doc = #lines])*)
}

/// Adds the usual space after `///`.
fn spaced(line: &str) -> String {
    if line.is_empty() {
        String::new()
    } else {
        format!(" {line}")
    }
}
