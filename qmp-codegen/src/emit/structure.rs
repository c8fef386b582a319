//! Structs: the fields, `new` with the mandatory members, setters for the rest, and the list of members.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::types::Parameter;
use super::{Code, docs, releases, secrets, types};
use crate::names::Name;
use crate::plan::{Field, StructItem};
use crate::wire_order;

/// A struct without the impls that are the same for all, which a macro makes.
pub(crate) fn code(item: &StructItem, root: &TokenStream) -> Code {
    let StructItem {
        ident,
        wire,
        docs,
        fields,
        others,
        ..
    } = item;
    let attributes = docs::attributes(docs);
    // A search in rustdoc finds the item by its wire name.
    let alias = (item.is_call && ident.to_string() != *wire).then(|| quote!(#[doc(alias = #wire)]));
    let field_items = fields.iter().map(|field| {
        let attributes = docs::attributes(&field.docs);
        let (name, ty) = (&field.ident, types::field(field, root));
        quote!(#attributes pub #name: #ty)
    });
    let other_item = others.iter().map(|name| {
        let text = docs::text(&["Arguments that the schema does not name.".to_owned()]);
        quote!(#text pub #name: #root::Others)
    });
    let blank = blank(item, root);
    let object = object(item, root);
    let inherent = inherent(item, root);
    let face = quote! {
        #attributes
        #alias
        #[non_exhaustive]
        pub struct #ident {
            #(#field_items,)*
            #(#other_item,)*
        }
        #inherent
    };
    let from_branch = item.from_branch.as_ref().map(|branch| {
        quote! {
            impl<T: Into<types::#branch>> From<T> for #ident {
                #[inline]
                fn from(branch: T) -> Self {
                    Self::new(branch)
                }
            }
        }
    });
    let plumbing = quote!(#blank #object #from_branch);
    Code { face, plumbing }
}

fn blank(item: &StructItem, root: &TokenStream) -> TokenStream {
    let StructItem {
        ident,
        fields,
        others,
        ..
    } = item;
    let blanks = fields.iter().map(|field| {
        let name = &field.ident;
        if field.optional {
            quote!(#name: None)
        } else {
            quote!(#name: #root::Blank::BLANK)
        }
    });
    let others = others.iter().map(|name| quote!(#name: #root::Others::NONE));
    quote! {
        impl #root::Blank for #ident {
            const BLANK: Self = Self { #(#blanks,)* #(#others,)* };
        }
    }
}

fn object(item: &StructItem, root: &TokenStream) -> TokenStream {
    let StructItem {
        ident,
        fields,
        others,
        ..
    } = item;
    if fields.is_empty() && others.is_none() {
        return quote!(impl #root::Object for #ident {});
    }
    let shape = shape(item, root);
    let secrets = secrets::constant(item, root);
    let names: Vec<_> = fields
        .iter()
        .map(|field| &field.ident)
        .chain(others)
        .collect();
    quote! {
        impl #root::Object for #ident {
            const SHAPE: &'static #root::Shape = #shape;
            #secrets

            #[inline]
            fn members(&self, view: &mut #root::View<'_>) {
                view.object(&[#(&self.#names),*]);
            }

            #[inline]
            fn members_mut(&mut self, view: &mut #root::ViewMut<'_>) {
                view.object(&mut [#(&mut self.#names),*]);
            }
        }
    }
}

fn shape(item: &StructItem, root: &TokenStream) -> TokenStream {
    let StructItem {
        wire, fields, tag, ..
    } = item;
    let names = fields.iter().map(|field| &field.wire);
    let order = wire_order::order(fields.iter().map(|field| field.wire.as_str()));
    let order = order.into_iter().map(Literal::u8_unsuffixed);
    let required: Vec<usize> = fields
        .iter()
        .enumerate()
        .filter(|(_, field)| field.required)
        .map(|(i, _)| i)
        .collect();
    let bits = required
        .iter()
        .filter(|i| **i < 64)
        .fold(0_u64, |bits, i| bits | 1 << i);
    let bits = match format!("{bits:#b}").parse::<Literal>() {
        Ok(literal) => literal,
        Err(_) => Literal::u64_unsuffixed(bits),
    };
    let beyond = required
        .iter()
        .filter(|i| **i >= 64)
        .map(|i| Literal::usize_unsuffixed(*i));
    let tag_position = tag.map_or_else(
        || quote!(None),
        |index| {
            let index = Literal::usize_unsuffixed(index);
            quote!(Some(#index))
        },
    );
    // A union with an optional tag has a variant for messages without it.
    let untagged = tag.is_some_and(|tag| !fields[tag].required);
    let releases = releases::list(fields.iter().map(|field| field.releases), root);
    quote! {
        &#root::Shape {
            name: #wire,
            names: &[#(#names),*],
            order: &[#(#order),*],
            required: #bits,
            required_beyond: &[#(#beyond),*],
            tag: #tag_position,
            untagged: #untagged,
            releases: &[#(#releases),*],
        }
    }
}

fn inherent(item: &StructItem, root: &TokenStream) -> TokenStream {
    let StructItem {
        ident,
        fields,
        others,
        ..
    } = item;
    let (mut parameters, mut values) = (Vec::new(), Vec::new());
    for field in fields {
        let name = &field.ident;
        if field.optional {
            values.push(quote!(#name: None));
        } else if item.required.is_some() {
            values.push(quote!(#name: required.#name));
        } else {
            let Parameter { declaration, value } = types::parameter(name, &field.ty, root);
            parameters.push(declaration);
            // Without a conversion, the shorthand is enough.
            let is_name = value.to_string() == name.to_string();
            values.push(if is_name {
                quote!(#name)
            } else {
                quote!(#name: #value)
            });
        }
    }
    values.extend(others.iter().map(|name| quote!(#name: #root::Others::NONE)));
    let by_name = item.required.as_ref().map(|name| {
        parameters.push(quote!(required: #name));
        required(item, name, root)
    });
    let text = match (parameters.is_empty(), parameters.len() < fields.len()) {
        (_, false) => "Creates a value.",
        (true, true) => "Creates a value in which all members are `None`.",
        (false, true) => "Creates a value with all required members; optional ones are `None`.",
    };
    let text = docs::text(&[text.to_owned()]);
    let settable = fields.iter().filter(|field| field.optional && item.setters);
    let setters = settable.map(|field| setter(field, root));
    let other_setter = others.iter().map(|name| {
        let text = docs::text(&["Adds an argument that the schema does not name.".to_owned()]);
        quote! {
            #text
            #[inline]
            #[must_use]
            pub fn with(mut self, name: impl Into<String>, value: impl Into<#root::Value>) -> Self {
                self.#name.insert(name, value);
                self
            }
        }
    });
    quote! {
        #by_name
        impl #ident {
            #text
            #[inline]
            #[must_use]
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#values),* }
            }
            #(#setters)*
            #(#other_setter)*
        }
    }
}

/// The struct that `new` takes.
fn required(item: &StructItem, name: &Name, root: &TokenStream) -> TokenStream {
    let text = docs::text(&[format!(
        "The required members of [`{}`], for its `new`.",
        item.ident
    )]);
    let fields = item.fields.iter().filter(|field| !field.optional);
    let fields = fields.map(|field| {
        let attributes = docs::attributes(&field.docs);
        let (name, ty) = (&field.ident, types::field(field, root));
        quote!(#attributes pub #name: #ty)
    });
    quote! {
        #text
        pub struct #name {
            #(#fields,)*
        }
    }
}

fn setter(field: &Field, root: &TokenStream) -> TokenStream {
    let Field {
        ident,
        setter,
        ty,
        docs,
        ..
    } = field;
    let attributes = docs::attributes(docs);
    let Parameter { declaration, value } = types::optional(ty, root);
    quote! {
        #attributes
        #[inline]
        #[must_use]
        pub fn #setter(mut self, #declaration) -> Self {
            self.#ident = #value;
            self
        }
    }
}
