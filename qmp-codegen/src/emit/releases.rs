//! The releases that have an item, as data.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::dates::{Releases, Series};

/// The constants of a command or event; empty if all releases have it.
pub(crate) fn constants(releases: Releases, root: &TokenStream) -> TokenStream {
    let since = releases.since.map(|release| {
        let release = self::release(release, root);
        quote!(
            const SINCE: Option<#root::Release> = Some(#release);
        )
    });
    let until = releases.until.map(|release| {
        let release = self::release(release, root);
        quote!(
            const UNTIL: Option<#root::Release> = Some(#release);
        )
    });
    quote!(#since #until)
}

/// The list of the parts that not all releases have, with their positions.
pub(crate) fn list(parts: impl Iterator<Item = Releases>, root: &TokenStream) -> Vec<TokenStream> {
    let parts = parts.enumerate().filter(|(_, releases)| !releases.is_all());
    parts
        .map(|(index, releases)| {
            let (index, range) = (Literal::usize_unsuffixed(index), range(releases, root));
            quote!((#index, #range))
        })
        .collect()
}

/// A value of the type `Releases`.
pub(crate) fn range(releases: Releases, root: &TokenStream) -> TokenStream {
    let range = match (releases.since, releases.until) {
        (Some(since), Some(until)) => {
            let (since, until) = (release(since, root), release(until, root));
            quote!(between(#since, #until))
        }
        (Some(since), None) => {
            let since = release(since, root);
            quote!(since(#since))
        }
        (None, Some(until)) => {
            let until = release(until, root);
            quote!(until(#until))
        }
        (None, None) => quote!(ALL),
    };
    quote!(#root::Releases::#range)
}

fn release(series: Series, root: &TokenStream) -> TokenStream {
    let major = Literal::u16_unsuffixed(series.major);
    let minor = Literal::u16_unsuffixed(series.minor);
    quote!(#root::Release::new(#major, #minor))
}
