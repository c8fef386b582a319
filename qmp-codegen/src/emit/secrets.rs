//! Secrets: the list of a struct's secret members, and the table for text.

use proc_macro2::{Literal, TokenStream};
use qmp_schema::secrets::{Form, Remember, When};
use quote::quote;

use crate::plan::{Field, SecretTable, StructItem, Target};

/// The constant of a struct with secret members; `None` if it has none.
pub(crate) fn constant(item: &StructItem, root: &TokenStream) -> Option<TokenStream> {
    let fields = item.fields.iter().enumerate();
    let secrets = fields.filter_map(|(index, field)| Some((index, field.secret.as_ref()?)));
    let secrets: Vec<_> = secrets
        .map(|(index, secret)| {
            let index = Literal::usize_unsuffixed(index);
            let line = (secret.form == Form::Line).then(|| quote!(.line()));
            let when = secret.when.as_ref().map(|When { member, is }| {
                let at = Literal::usize_unsuffixed(position(&item.fields, member));
                quote!(.when(#at, &[#(#is),*]))
            });
            quote!(#root::SecretMember::new(#index)#line #when)
        })
        .collect();
    (!secrets.is_empty()).then(|| {
        quote! {
            const SECRETS: &'static [#root::SecretMember] = &[#(#secrets),*];
        }
    })
}

fn position(fields: &[Field], member: &str) -> usize {
    let found = fields.iter().position(|field| field.wire == member);
    found.unwrap_or(fields.len())
}

/// The file with the table.
pub(crate) fn table(table: &SecretTable) -> TokenStream {
    let SecretTable {
        names,
        members,
        nodes,
        arguments,
        returns,
        events,
    } = table;
    let nodes = nodes.iter().map(|node| {
        let members = node.iter().map(|(name, to)| {
            let to = target(to);
            quote!((#name, #to))
        });
        quote!(&[#(#members),*])
    });
    let list = |list: &[(String, Target)]| {
        let entries = list.iter().map(|(name, to)| {
            let to = target(to);
            quote!((#name, #to))
        });
        quote!(&[#(#entries),*])
    };
    let (arguments, returns, events) = (list(arguments), list(returns), list(events));
    quote! {
        //! Where secrets are in messages, as far as the schema knows.

        #[allow(unused_imports, reason = "not every schema has all of them")]
        use super::{Keep, Secret, Table, Target::{Is, Node, Public}};

        pub(super) const TABLE: Table = Table {
            names: &[#(#names),*],
            members: &[#(#members),*],
            nodes: &[#(#nodes),*],
            arguments: #arguments,
            returns: #returns,
            events: #events,
        };
    }
}

fn target(target: &Target) -> TokenStream {
    match target {
        Target::Node(index) => {
            let index = Literal::usize_unsuffixed(*index);
            quote!(Node(#index))
        }
        Target::Public => quote!(Public),
        Target::Secret {
            number,
            form,
            when,
            remember,
        } => {
            let form = match (form, number) {
                (Form::Line, _) => quote!(LINE),
                (Form::Output, _) => quote!(OUTPUT),
                (Form::Value, true) => quote!(NUMBER),
                (Form::Value, false) => quote!(TEXT),
            };
            let keep = match remember {
                Remember::Always => None,
                Remember::Uncommon => Some(quote!(.keep(Keep::Uncommon))),
            };
            let when = when
                .as_ref()
                .map(|When { member, is }| quote!(.when(#member, &[#(#is),*])));
            quote!(Is(Secret::#form #keep #when))
        }
    }
}
