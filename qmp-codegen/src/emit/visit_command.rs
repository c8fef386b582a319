//! The function that finds a command's type by its name.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::plan::Plan;

pub(crate) fn tokens(plan: &Plan<'_>, root: &TokenStream) -> TokenStream {
    let text = docs::text(&[
        "Finds a command by its name on the wire, and lets the visitor see its type.".to_owned(),
        String::new(),
        "Gives `None` if the schema has no such command.".to_owned(),
    ]);
    let arms = plan.modules.iter().flat_map(|module| {
        module.commands.iter().map(|command| {
            let cfg = super::feature(plan, &module.feature);
            let (wire, ident) = (&command.item.wire, &command.item.ident);
            quote!(#cfg #wire => Some(visitor.visit::<commands::#ident>()))
        })
    });
    quote! {
        #[allow(unused_imports)]
        use super::commands;

        #text
        pub fn visit_command<V: #root::CommandVisitor>(name: &str, visitor: V) -> Option<V::Output> {
            match name {
                #(#arms,)*
                _ => {
                    // A schema may lack commands.
                    drop(visitor);
                    None
                }
            }
        }
    }
}
