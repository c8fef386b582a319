//! Alternates: enums whose variant depends on the JSON type of the value.

use proc_macro2::TokenStream;
use qmp_schema::schema::JsonKind;
use quote::{format_ident, quote};

use super::{Code, docs, types};
use crate::plan::{AlternateItem, Arm, ArmType, RustType};

pub(crate) fn code(item: &AlternateItem, root: &TokenStream) -> Code {
    let AlternateItem {
        ident, arms, docs, ..
    } = item;
    let attributes = docs::attributes(docs);
    let unknown = docs::text(&[
        "A value of a JSON type that this version of the schema does not have here.".to_owned(),
    ]);
    let arm_items = arms.iter().map(|(_, arm)| {
        let (attributes, name) = (docs::attributes(&arm.docs), &arm.ident);
        match &arm.ty {
            ArmType::Nothing => quote!(#attributes #name),
            ArmType::Value(ty) => {
                let ty = types::rust(ty, root);
                quote!(#attributes #name(#ty))
            }
        }
    });
    let choices = arms.iter().map(|(json, arm)| {
        let json = format_ident!("{}", format!("{json:?}"));
        let blank = blank(arm, root);
        quote!(#root::JsonType::#json => #blank)
    });
    let reads = arms.iter().map(|(_, arm)| {
        let name = &arm.ident;
        match &arm.ty {
            ArmType::Nothing => quote!(Self::#name => r.null()),
            ArmType::Value(_) => quote!(Self::#name(value) => #root::Wire::read(value, r)),
        }
    });
    let writes = arms.iter().map(|(_, arm)| {
        let name = &arm.ident;
        match &arm.ty {
            ArmType::Nothing => quote!(Self::#name => w.null()),
            ArmType::Value(_) => quote!(Self::#name(value) => #root::Wire::write(value, w)),
        }
    });
    let searches = arms.iter().map(|(_, arm)| {
        let name = &arm.ident;
        match &arm.ty {
            ArmType::Nothing => quote!(Self::#name => {}),
            ArmType::Value(_) => quote!(Self::#name(value) => #root::Wire::search(value, search)),
        }
    });
    let debug = debug(item, root);
    let conversions = conversions(item, root);
    let face = quote! {
        #attributes
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #ident {
            #(#arm_items,)*
            #unknown
            Unknown(#root::Value),
        }
    };
    let plumbing = quote! {
        #debug

        impl #root::Codec<#ident> for #ident {
            #[inline]
            fn read(
                value: &mut #ident,
                r: &mut #root::Reader<'_>,
            ) -> Result<(), #root::DecodeError> {
                *value = match r.peek_type()? {
                    #(#choices,)*
                    #[allow(unreachable_patterns)]
                    _ => Self::Unknown(#root::Value::Null),
                };
                match value {
                    #(#reads,)*
                    Self::Unknown(value) => #root::Wire::read(value, r),
                }
            }

            #[inline]
            fn write(value: &#ident, w: &mut #root::Writer) {
                match value {
                    #(#writes,)*
                    Self::Unknown(value) => #root::Wire::write(value, w),
                }
            }

            #[inline]
            fn search(value: &#ident, search: &mut #root::Search<'_>) {
                match value {
                    #(#searches,)*
                    Self::Unknown(_) => {}
                }
            }
        }

        #conversions
    };
    Code { face, plumbing }
}

/// `Debug` with secrets in texts masked.
fn debug(item: &AlternateItem, root: &TokenStream) -> TokenStream {
    let AlternateItem { ident, arms, .. } = item;
    let shows = arms.iter().map(|(_, arm)| {
        let (name, text) = (&arm.ident, arm.ident.to_string());
        match &arm.ty {
            ArmType::Nothing => quote!(Self::#name => f.write_str(#text)),
            ArmType::Value(_) => quote!(Self::#name(value) => #root::show_arm(#text, value, f)),
        }
    });
    quote! {
        impl ::std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    #(#shows,)*
                    Self::Unknown(value) => #root::show_arm("Unknown", value, f),
                }
            }
        }
    }
}

fn blank(arm: &Arm, root: &TokenStream) -> TokenStream {
    let name = &arm.ident;
    match &arm.ty {
        ArmType::Nothing => quote!(Self::#name),
        ArmType::Value(RustType::Boxed(_)) => quote!(Self::#name(Box::new(#root::Blank::BLANK))),
        ArmType::Value(_) => quote!(Self::#name(#root::Blank::BLANK)),
    }
}

/// Whether an arm's type converts into the alternate: no other arm has it.
pub(crate) fn converts(item: &AlternateItem, arm: &Arm) -> bool {
    let same = |(_, other): &&(JsonKind, Arm)| match (&other.ty, &arm.ty) {
        (ArmType::Value(one), ArmType::Value(other)) => one == other,
        _ => false,
    };
    item.arms.iter().filter(same).count() == 1
}

/// `From` for each type that only one variant has, and for text.
fn conversions(item: &AlternateItem, root: &TokenStream) -> TokenStream {
    let ident = &item.ident;
    let impls = item.arms.iter().filter_map(|(json, arm)| {
        let ArmType::Value(ty) = &arm.ty else {
            return None;
        };
        if !converts(item, arm) {
            return None;
        }
        let name = &arm.ident;
        let (inner, value) = match ty {
            RustType::Boxed(inner) => (&**inner, quote!(Box::new(value))),
            ty => (ty, quote!(value)),
        };
        let from = types::rust(inner, root);
        let text = (*json == JsonKind::String && *ty == RustType::Str).then(|| {
            quote! {
                impl From<&str> for #ident {
                    #[inline]
                    fn from(value: &str) -> Self {
                        Self::#name(value.into())
                    }
                }

                impl From<String> for #ident {
                    #[inline]
                    fn from(value: String) -> Self {
                        Self::#name(value.into())
                    }
                }
            }
        });
        Some(quote! {
            impl From<#from> for #ident {
                #[inline]
                fn from(value: #from) -> Self {
                    Self::#name(#value)
                }
            }
            #text
        })
    });
    quote!(#(#impls)*)
}
