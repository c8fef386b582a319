//! References to types.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use crate::plan::{Field, NamedKind, RustType};

/// The type of a field, without the `Option`. `root` is the path of `qmp-types`.
pub(crate) fn rust(ty: &RustType, root: &TokenStream) -> TokenStream {
    match ty {
        RustType::Integer(integer) => {
            let sign = if integer.signed { 'i' } else { 'u' };
            let name = format_ident!("{sign}{}", integer.bits);
            quote!(#name)
        }
        RustType::Number => quote!(f64),
        RustType::Bool => quote!(bool),
        RustType::Str => quote!(#root::Text),
        RustType::Any => quote!(#root::Value),
        RustType::Null => quote!(()),
        RustType::Empty => quote!(#root::Empty),
        // All types of a schema are in one Rust module.
        RustType::Named(ident, _) => quote!(types::#ident),
        RustType::List(element) => {
            let element = rust(element, root);
            quote!(Vec<#element>)
        }
        RustType::Boxed(inner) => {
            let inner = rust(inner, root);
            quote!(Box<#inner>)
        }
    }
}

/// The type of a field.
pub(crate) fn field(field: &Field, root: &TokenStream) -> TokenStream {
    let ty = rust(&field.ty, root);
    if field.optional {
        quote!(Option<#ty>)
    } else {
        ty
    }
}

/// A parameter of a function.
pub(crate) struct Parameter {
    /// Its declaration.
    pub(crate) declaration: TokenStream,
    /// The expression for the value.
    pub(crate) value: TokenStream,
}

/// A parameter for a value of type `ty`, and the expression for the value. Types with a
/// useful conversion take `impl Into`; others, such as numbers, are passed directly.
pub(crate) fn parameter(name: &impl ToTokens, ty: &RustType, root: &TokenStream) -> Parameter {
    let rust = rust(ty, root);
    let (declaration, value) = if is_texts(ty) {
        let (items, value) = texts(name, root);
        (quote!(#name: #items), value)
    } else if converts(ty) {
        (quote!(#name: impl Into<#rust>), quote!(#name.into()))
    } else {
        (quote!(#name: #rust), quote!(#name))
    };
    Parameter { declaration, value }
}

/// The parameter of a setter and the value to store. Types without conversions also accept an `Option`. The others do not:
/// with both, the compiler could not infer the type of the argument.
pub(crate) fn optional(ty: &RustType, root: &TokenStream) -> Parameter {
    let rust = rust(ty, root);
    let (declaration, value) = if is_texts(ty) {
        let (items, texts) = texts(&quote!(value), root);
        (quote!(value: #items), quote!(Some(#texts)))
    } else if converts(ty) {
        (quote!(value: impl Into<#rust>), quote!(Some(value.into())))
    } else {
        (
            quote!(value: impl Into<Option<#rust>>),
            quote!(value.into()),
        )
    };
    Parameter { declaration, value }
}

/// Whether it is a list of strings, which is also made from strings of other types.
pub(crate) fn is_texts(ty: &RustType) -> bool {
    matches!(ty, RustType::List(element) if **element == RustType::Str)
}

/// The type of a parameter that is a list of strings, and the list.
fn texts(name: &impl ToTokens, root: &TokenStream) -> (TokenStream, TokenStream) {
    (
        quote!(impl IntoIterator<Item = impl Into<#root::Text>>),
        quote!(#name.into_iter().map(Into::into).collect()),
    )
}

fn converts(ty: &RustType) -> bool {
    match ty {
        RustType::Str | RustType::Any | RustType::List(_) | RustType::Boxed(_) => true,
        RustType::Integer(_)
        | RustType::Number
        | RustType::Bool
        | RustType::Null
        | RustType::Empty => false,
        RustType::Named(_, kind) => matches!(
            kind,
            NamedKind::Alternate | NamedKind::Branches | NamedKind::Union
        ),
    }
}
