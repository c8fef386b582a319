//! The enum over all events, with a variant for those that the schema does not have.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::names::ANY_EVENT;
use crate::plan::Plan;

pub(crate) fn tokens(plan: &Plan<'_>, root: &TokenStream) -> TokenStream {
    let name = syn::Ident::new(ANY_EVENT, proc_macro2::Span::call_site());
    let events: Vec<_> = plan
        .modules
        .iter()
        .flat_map(|module| module.events.iter().map(move |event| (module, event)))
        .map(|(module, event)| (super::feature(plan, &module.feature), &event.item))
        .collect();
    let cfgs: Vec<_> = events.iter().map(|(cfg, _)| cfg).collect();
    let names: Vec<_> = events.iter().map(|(_, item)| &item.ident).collect();
    let wires: Vec<_> = events.iter().map(|(_, item)| &item.wire).collect();
    let summaries = events.iter().map(|(_, item)| {
        let lines = item.docs.lines.split(String::is_empty);
        docs::text({ lines }.next().unwrap_or_default())
    });
    let text = docs::text(&["Any event of the schema.".to_owned()]);
    let unknown =
        docs::text(&["An event that this version of the schema does not have.".to_owned()]);
    quote! {
        #[allow(unused_imports)]
        use super::{commands, events, types};

        #text
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum #name {
            #(#summaries #cfgs #names(events::#names),)*
            #unknown
            Unknown(#root::UnknownBranch),
        }

        impl #root::Branches for #name {
            #[inline]
            fn of(name: &str) -> Self {
                match name {
                    #(#cfgs #wires => Self::#names(#root::Blank::BLANK),)*
                    _ => Self::Unknown(#root::UnknownBranch::new(name)),
                }
            }

            #[inline]
            fn tag(&self) -> &str {
                match self {
                    #(#cfgs Self::#names(_) => #wires,)*
                    Self::Unknown(event) => &event.tag,
                }
            }

            #[inline]
            fn members(&self) -> Option<&dyn #root::Members> {
                Some(match self {
                    #(#cfgs Self::#names(event) => event,)*
                    Self::Unknown(event) => event,
                })
            }

            #[inline]
            fn members_mut(&mut self) -> Option<&mut dyn #root::Members> {
                Some(match self {
                    #(#cfgs Self::#names(event) => event,)*
                    Self::Unknown(event) => event,
                })
            }
        }

        impl #root::EventSet for #name {}

        #root::impl_eq! { #name, eq_branches }
    }
}
