//! A test for each example: a command becomes the request of the example, and its event is decoded and encoded again.

use proc_macro2::TokenStream;
use quote::quote;

use super::feature;
use crate::plan::{ExampleItem, Made, Plan};

pub(crate) fn tokens(plan: &Plan<'_>) -> TokenStream {
    let tests = plan.examples.iter().map(|example| {
        let ExampleItem { test, message, .. } = example;
        let feature = feature(plan, &example.feature);
        let body = match &example.made {
            Made::Command(tokens) => {
                // It was tokens before.
                let command: TokenStream = tokens.parse().unwrap_or_default();
                quote! {
                    let command = #command;
                    check_command(&command, #message);
                }
            }
            Made::Event(event) => quote! {
                check_event::<super::AnyEvent, events::#event>(#message);
            },
        };
        quote! {
            #feature
            #[test]
            fn #test() { #body }
        }
    });
    quote! {
        //! The examples of commands and events: each is what it shows.

        #![allow(unused_imports, reason = "not all features have examples")]

        use super::{commands, events, types};
        use crate::example::{check_command, check_event};

        #(#tests)*
    }
}
