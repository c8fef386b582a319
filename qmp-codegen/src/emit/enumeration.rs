//! Enums, with a variant for values that the schema does not have.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Code, docs, releases};
use crate::plan::EnumItem;

pub(crate) fn code(item: &EnumItem, root: &TokenStream) -> Code {
    let EnumItem {
        ident,
        values,
        docs,
        ..
    } = item;
    let attributes = docs::attributes(docs);
    let unknown =
        docs::text(&["A value that this version of the schema does not have.".to_owned()]);
    let arms = values.iter().map(|value| {
        let (attributes, name) = (docs::attributes(&value.docs), &value.ident);
        quote!(#attributes #name)
    });
    let names: Vec<_> = values.iter().map(|value| &value.ident).collect();
    let releases = releases::list(values.iter().map(|value| value.releases), root);
    let releases = (!releases.is_empty()).then(|| {
        quote!(
            const RELEASES: &'static [(usize, #root::Releases)] = &[#(#releases),*];
        )
    });
    let wires: Vec<_> = values.iter().map(|value| &value.wire).collect();
    let face = quote! {
        #attributes
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #ident {
            #(#arms,)*
            #unknown
            Unknown(#root::Text),
        }
    };
    let plumbing = quote! {
        impl #root::Enumeration for #ident {
            const VALUES: &'static [(&'static str, Self)] = &[#((#wires, Self::#names)),*];
            #releases

            #[inline]
            fn as_str(&self) -> &str {
                match self {
                    #(Self::#names => #wires,)*
                    Self::Unknown(text) => text,
                }
            }

            #[inline]
            fn unknown(text: #root::Text) -> Self {
                Self::Unknown(text)
            }
        }
    };
    Code { face, plumbing }
}
