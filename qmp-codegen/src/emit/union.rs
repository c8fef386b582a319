//! The branches of unions: an enum in place of the tag, with a variant for tags that the
//! schema does not have.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Code, docs, releases, types};
use crate::plan::{Arm, ArmType, RustType, UnionTag};

pub(crate) fn code(item: &UnionTag, root: &TokenStream) -> Code {
    let UnionTag {
        ident,
        union,
        tag,
        arms,
        untagged,
    } = item;
    let text = docs::text(&[format!(
        "The value of `{tag}` in [`{union}`](types::{union}), with the members that it brings."
    )]);
    let unknown =
        docs::text(&["A value that this version of the schema does not have.".to_owned()]);
    let arm_items = arms.iter().chain(untagged).map(|arm| {
        let (attributes, name) = (docs::attributes(&arm.docs), &arm.ident);
        match &arm.ty {
            ArmType::Nothing => quote!(#attributes #name),
            ArmType::Value(ty) => {
                let ty = types::rust(ty, root);
                quote!(#attributes #name(#ty))
            }
        }
    });
    let blanks = arms.iter().chain(untagged).map(|arm| {
        let (name, wire) = (&arm.ident, &arm.wire);
        match &arm.ty {
            ArmType::Nothing => quote!(#wire => Self::#name),
            ArmType::Value(RustType::Boxed(_)) => {
                quote!(#wire => Self::#name(Box::new(#root::Blank::BLANK)))
            }
            ArmType::Value(_) => quote!(#wire => Self::#name(#root::Blank::BLANK)),
        }
    });
    let tags = arms.iter().chain(untagged).map(|arm| {
        let (name, wire) = (&arm.ident, &arm.wire);
        match &arm.ty {
            ArmType::Nothing => quote!(Self::#name => #wire),
            ArmType::Value(_) => quote!(Self::#name(_) => #wire),
        }
    });
    let (shared, exclusive) = (quote!(&**members), quote!(&mut **members));
    let members = self::members(item, &shared);
    let members_mut = self::members(item, &exclusive);
    let conversions = conversions(item, root);
    let releases = self::releases(item, root);
    let untagged = untagged.as_ref().map(|_| {
        quote!(
            const UNTAGGED: bool = true;
        )
    });
    let face = quote! {
        #text
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum #ident {
            #(#arm_items,)*
            #unknown
            Unknown(#root::UnknownBranch),
        }
    };
    let plumbing = quote! {
        impl #root::Branches for #ident {
            #releases
            #untagged

            #[inline]
            fn of(tag: &str) -> Self {
                match tag {
                    #(#blanks,)*
                    _ => Self::Unknown(#root::UnknownBranch::new(tag)),
                }
            }

            #[inline]
            fn tag(&self) -> &str {
                match self {
                    #(#tags,)*
                    Self::Unknown(branch) => &branch.tag,
                }
            }

            #[inline]
            fn members(&self) -> Option<&dyn #root::Members> {
                match self {
                    #(#members,)*
                    Self::Unknown(members) => Some(members),
                }
            }

            #[inline]
            fn members_mut(&mut self) -> Option<&mut dyn #root::Members> {
                match self {
                    #(#members_mut,)*
                    Self::Unknown(members) => Some(members),
                }
            }
        }

        #conversions
    };
    Code { face, plumbing }
}

/// The values of the tag that not all releases have.
fn releases(item: &UnionTag, root: &TokenStream) -> Option<TokenStream> {
    let parts = item.arms.iter().filter(|arm| !arm.releases.is_all());
    let parts: Vec<_> = parts
        .map(|arm| {
            let (wire, releases) = (&arm.wire, releases::range(arm.releases, root));
            quote!((#wire, #releases))
        })
        .collect();
    (!parts.is_empty()).then(|| {
        quote!(
            const RELEASES: &'static [(&'static str, #root::Releases)] = &[#(#parts),*];
        )
    })
}

fn members<'a>(
    item: &'a UnionTag,
    unboxed: &'a TokenStream,
) -> impl Iterator<Item = TokenStream> + 'a {
    item.arms.iter().chain(&item.untagged).map(move |arm| {
        let name = &arm.ident;
        match &arm.ty {
            ArmType::Nothing => quote!(Self::#name => None),
            ArmType::Value(RustType::Boxed(_)) => quote!(Self::#name(members) => Some(#unboxed)),
            ArmType::Value(_) => quote!(Self::#name(members) => Some(members)),
        }
    })
}

/// `From` for each of the [`sources`].
fn conversions(item: &UnionTag, root: &TokenStream) -> TokenStream {
    let enum_name = &item.ident;
    let sources = sources(item);
    let impls = sources.iter().map(|source| {
        let (from, name) = (types::rust(source.ty, root), &source.arm.ident);
        let value = match source.wrapper {
            None => quote!(branch),
            Some(wrapper) => {
                let wrapper = types::rust(wrapper, root);
                quote!(#wrapper::new(branch))
            }
        };
        let value = if source.boxed {
            quote!(Box::new(#value))
        } else {
            value
        };
        quote! {
            impl From<#from> for #enum_name {
                #[inline]
                fn from(branch: #from) -> Self {
                    Self::#name(#value)
                }
            }
        }
    });
    quote!(#(#impls)*)
}

/// The types that convert into an arm: each that only one branch has or wraps, or that has the name of one of its branches:
/// `BlockdevOptionsFile` is what the branch `file` has, and two others.
pub(crate) fn sources(item: &UnionTag) -> Vec<Source<'_>> {
    let mut sources: Vec<Source<'_>> = Vec::new();
    for arm in &item.arms {
        let ArmType::Value(ty) = &arm.ty else {
            continue;
        };
        let (ty, boxed) = match ty {
            RustType::Boxed(inner) => (&**inner, true),
            ty => (ty, false),
        };
        let direct = Source {
            ty,
            arm,
            boxed,
            wrapper: None,
        };
        let wrapped = arm.wraps.as_ref().map(|inner| Source {
            ty: inner,
            wrapper: Some(ty),
            ..direct
        });
        sources.extend(std::iter::once(direct).chain(wrapped));
    }
    // The union itself may be in a branch, and a type converts into itself already.
    sources.retain(|source| !matches!(source.ty, RustType::Named(name, _) if *name == item.union));
    let is_chosen = |source: &Source<'_>| {
        let same: Vec<_> = sources
            .iter()
            .filter(|other| other.ty == source.ty)
            .collect();
        let named: Vec<_> = same
            .iter()
            .filter(|other| other.is_named_after_arm())
            .collect();
        same.len() == 1 || matches!(named[..], [only] if only.arm.ident == source.arm.ident)
    };
    sources.iter().copied().filter(is_chosen).collect()
}

/// A type that may convert into a variant.
#[derive(Clone, Copy)]
pub(crate) struct Source<'a> {
    pub ty: &'a RustType,
    pub arm: &'a Arm,
    boxed: bool,
    /// The variant's type, if it has a member `data` of the type.
    pub wrapper: Option<&'a RustType>,
}

impl Source<'_> {
    fn is_named_after_arm(&self) -> bool {
        match self.ty {
            RustType::Named(name, _) => name.to_string().ends_with(&self.arm.ident.to_string()),
            _ => false,
        }
    }
}
