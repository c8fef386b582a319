//! Commands and events: structs that know their name, and commands the type of their reply.
//!
//! The compiler does not recommend their impls: an error about a type that is not a command would list hundreds of
//! commands instead of the solution.

use crate::names::Name;
use proc_macro2::TokenStream;
use quote::quote;

use super::{Code, releases, structure, types};
use crate::plan::{CommandItem, EventItem, StructItem};

pub(crate) fn command(command: &CommandItem, root: &TokenStream) -> Code {
    let item = &command.item;
    let StructItem { ident, wire, .. } = item;
    let mut code = structure::code(item, root);
    code.plumbing
        .extend(from(item, command.from.as_ref(), root));
    let returns = types::rust(&command.returns, root);
    let silent = (!command.success_response).then(|| {
        quote!(
            const SUCCESS_RESPONSE: bool = false;
        )
    });
    let early = command.allow_preconfig.then(|| {
        quote!(
            const ALLOW_PRECONFIG: bool = true;
        )
    });
    let releases = releases::constants(command.releases, root);
    let oob = command
        .allow_oob
        .then(|| quote!(impl #root::OobCommand for #ident {}));
    code.face.extend(quote! {
        #[diagnostic::do_not_recommend]
        impl #root::Command for #ident {
            const NAME: &'static str = #wire;
            #releases
            #silent
            #early
            type Return = #returns;
        }

        #oob
    });
    code
}

pub(crate) fn event(event: &EventItem, root: &TokenStream) -> Code {
    let item = &event.item;
    let StructItem { ident, wire, .. } = item;
    let mut code = structure::code(item, root);
    code.plumbing.extend(from(item, event.from.as_ref(), root));
    let releases = releases::constants(event.releases, root);
    code.face.extend(quote! {
        #[diagnostic::do_not_recommend]
        impl #root::Event for #ident {
            const NAME: &'static str = #wire;
            #releases
        }
    });
    code
}

/// The conversion from the type that provides the members.
fn from(item: &StructItem, from: Option<&Name>, root: &TokenStream) -> Option<TokenStream> {
    let from = from?;
    let StructItem {
        ident,
        fields,
        others,
        ..
    } = item;
    let names = fields.iter().map(|field| &field.ident);
    let others = others.iter().map(|name| quote!(#name: #root::Others::NONE));
    // A struct without members does not use its source.
    let data = if fields.is_empty() {
        quote!(_)
    } else {
        quote!(data)
    };
    let text = super::docs::text(&[format!("Takes the members from [`{from}`](types::{from}).")]);
    Some(quote! {
        impl From<types::#from> for #ident {
            #text
            #[inline]
            fn from(#data: types::#from) -> Self {
                Self { #(#names: data.#names,)* #(#others,)* }
            }
        }
    })
}
