//! Which item goes into which file, and the modules around them.
//!
//! A schema becomes a module with the public modules `commands`, `events` and `types`. Which schema
//! file a definition is in decides the file that its code is in, and the cargo feature that it is
//! behind, but is no part of its path: definitions move between schema files from release to
//! release.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::Error;
use crate::config::Placement;
use crate::emit::{self, alternate, any_event, call, docs, enumeration, structure, union};
use crate::files::{Files, Header};
use crate::plan::{Module, Plan, StructItem, TypeItem};

/// The kinds of public module, with the text that documents each.
const KINDS: [(&str, &str); 3] = [
    ("commands", "The commands, each with the type of its reply."),
    ("events", "The events."),
    ("types", "The types that commands and events are made of."),
];

/// All files of a schema.
pub(crate) fn files(plan: &Plan<'_>) -> Result<Files, Error> {
    let mut files = Files::new(Header {
        source: plan.config.source.clone(),
        command: plan.config.command.clone(),
    });
    files.rust("mod.rs", root_module(plan))?;
    for module in &plan.modules {
        let content = contents(plan, module);
        let folder = &module.rust;
        let kinds: Vec<_> = content
            .iter()
            .map(|(kind, _)| format_ident!("{kind}"))
            .collect();
        let cfgs = content.iter().map(|(kind, _)| cfg(plan, module, kind));
        let text = docs::text(&[format!("What `{}` defines.", module.name)])
            .to_string()
            .replacen("# [", "#! [", 1);
        let text: TokenStream = text.parse().unwrap_or_default();
        files.rust(
            &format!("{folder}/mod.rs"),
            quote!(#text #(#cfgs pub(super) mod #kinds;)*),
        )?;
        for (kind, tokens) in content {
            files.rust(&format!("{folder}/{kind}.rs"), tokens)?;
        }
    }
    files.text("NAMES.txt", &names(plan));
    Ok(files)
}

/// A schema as the content of one module.
pub(crate) fn inline(plan: &Plan<'_>) -> TokenStream {
    let mut by_kind = KINDS.map(|(kind, text)| (kind, text, Vec::new()));
    for module in &plan.modules {
        for (kind, _, items) in &mut by_kind {
            items.push(kind_items(plan, module, kind));
        }
    }
    let modules = by_kind.iter().map(|(kind, text, items)| {
        let name = format_ident!("{kind}");
        let text = docs::text(&[(*text).to_owned()]);
        let uses = (*kind != "types").then(|| {
            quote!(
                #[allow(unused_imports)]
                use super::types;
            )
        });
        let own = (*kind == "types").then(|| {
            quote!(
                #[allow(unused_imports)]
                use super::types;
            )
        });
        quote! {
            #text
            #[allow(deprecated, clippy::all, clippy::pedantic)]
            pub mod #name { #uses #own #(#items)* }
        }
    });
    let event = any_event::tokens(plan, &emit::root(plan.config));
    quote! {
        #(#modules)*
        #[allow(deprecated, clippy::all, clippy::pedantic)]
        mod any_event {
            #[allow(unused_imports)]
            use super::events;
            #event
        }
        pub use any_event::AnyEvent;
    }
}

fn root_module(plan: &Plan<'_>) -> TokenStream {
    let mods = plan.modules.iter().map(|module| {
        let (name, cfg) = (&module.rust, cfg(plan, module, "types"));
        quote!(#cfg mod #name;)
    });
    let facades = KINDS.map(|(kind, text)| {
        let name = format_ident!("{kind}");
        let text = docs::text(&[text.to_owned()]);
        let uses = plan
            .modules
            .iter()
            .filter(|module| has(module, kind))
            .map(|module| {
                let (module_name, cfg) = (&module.rust, cfg(plan, module, kind));
                quote!(#cfg pub use super::#module_name::#name::*;)
            });
        quote!(#text pub mod #name { #(#uses)* })
    });
    let event = any_event::tokens(plan, &emit::root(plan.config));
    let intro = format!("Generated from {}.", plan.config.source);
    quote! {
        #![doc = #intro]
        #![allow(deprecated, reason = "impls name deprecated items too")]
        #![allow(clippy::all, clippy::pedantic, reason = "the schema decides what is long or alike")]
        #(#mods)*
        #(#facades)*
        #event
    }
}

/// The files of a module: the kind of each, and its items.
fn contents(plan: &Plan<'_>, module: &Module) -> Vec<(&'static str, TokenStream)> {
    KINDS
        .iter()
        .filter(|(kind, _)| has(module, kind))
        .map(|(kind, _)| {
            let items = kind_items(plan, module, kind);
            let text = items.to_string();
            let uses = text.contains("types ::").then(|| {
                quote!(
                    use super::super::types;
                )
            });
            (*kind, quote!(#uses #items))
        })
        .collect()
}

fn has(module: &Module, kind: &str) -> bool {
    match kind {
        "commands" => !module.commands.is_empty(),
        "events" => !module.events.is_empty(),
        _ => !module.types.is_empty(),
    }
}

/// The attribute for a module's commands, events or types. Types are there for every feature that
/// needs them.
fn cfg(plan: &Plan<'_>, module: &Module, kind: &str) -> TokenStream {
    match plan.config.placement {
        Placement::Elsewhere | Placement::Types { feature: Some(_) } => TokenStream::new(),
        Placement::Types { feature: None } => {
            let features = if kind == "types" {
                &module.needed_by[..]
            } else {
                std::slice::from_ref(&module.feature)
            };
            match features {
                [feature] => quote!(#[cfg(feature = #feature)]),
                features => quote!(#[cfg(any(#(feature = #features),*))]),
            }
        }
    }
}

fn kind_items(plan: &Plan<'_>, module: &Module, kind: &str) -> TokenStream {
    let root = &emit::root(plan.config);
    match kind {
        "commands" => {
            let items = module
                .commands
                .iter()
                .map(|command| call::command(command, root));
            let names = module.commands.iter().map(|command| &command.item.ident);
            quote!(#(#items)* #root::impl_calls! { #(#names)* })
        }
        "events" => {
            let items = module.events.iter().map(|event| call::event(event, root));
            let names = module.events.iter().map(|event| &event.item.ident);
            quote!(#(#items)* #root::impl_calls! { #(#names)* })
        }
        _ => type_items(module, root),
    }
}

fn type_items(module: &Module, root: &TokenStream) -> TokenStream {
    let mut items = Vec::new();
    let (mut objects, mut enums, mut branches, mut alternates) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for item in &module.types {
        match item {
            TypeItem::Struct(item, tag) => {
                items.push(structure::tokens(item, root));
                objects.push(&item.ident);
                if let Some(tag) = tag {
                    items.push(union::tokens(tag, root));
                    branches.push(&tag.ident);
                }
            }
            TypeItem::Enum(item) => {
                items.push(enumeration::tokens(item, root));
                enums.push(&item.ident);
            }
            TypeItem::Alternate(item) => {
                items.push(alternate::tokens(item, root));
                alternates.push(&item.ident);
            }
        }
    }
    let lists = [
        ("impl_objects", objects),
        ("impl_enums", enums),
        ("impl_branches", branches),
        ("impl_alternates", alternates),
    ];
    let lists = lists
        .into_iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(name, names)| {
            let name = format_ident!("{name}");
            quote!(#root::#name! { #(#names)* })
        });
    quote!(#(#items)* #(#lists)*)
}

/// The Rust name of everything, a line each: a change of a name shows in the difference of this
/// file.
fn names(plan: &Plan<'_>) -> String {
    let mut lines = Vec::new();
    for module in &plan.modules {
        for item in &module.types {
            match item {
                TypeItem::Struct(item, tag) => {
                    struct_names(&mut lines, "types", item);
                    if let Some(tag) = tag {
                        let path = format!("types::{}", tag.ident);
                        lines.push(format!("{}/{} = {path}", tag.union, tag.tag));
                        for arm in &tag.arms {
                            lines.push(format!(
                                "{}/{}={} = {path}::{}",
                                tag.union, tag.tag, arm.wire, arm.ident
                            ));
                        }
                    }
                }
                TypeItem::Enum(item) => {
                    for value in &item.values {
                        lines.push(format!(
                            "{}={} = types::{}::{}",
                            item.ident, value.wire, item.ident, value.ident
                        ));
                    }
                }
                TypeItem::Alternate(item) => {
                    for (_, arm) in &item.arms {
                        lines.push(format!(
                            "{}:{} = types::{}::{}",
                            item.ident, arm.wire, item.ident, arm.ident
                        ));
                    }
                }
            }
        }
        for command in &module.commands {
            struct_names(&mut lines, "commands", &command.item);
        }
        for event in &module.events {
            struct_names(&mut lines, "events", &event.item);
        }
    }
    lines.sort();
    lines.push(String::new());
    lines.join("\n")
}

fn struct_names(lines: &mut Vec<String>, kind: &str, item: &StructItem) {
    let path = format!("{kind}::{}", item.ident);
    lines.push(format!("{} = {path}", item.wire));
    for field in &item.fields {
        lines.push(format!(
            "{}.{} = {path}.{}",
            item.wire, field.wire, field.ident
        ));
    }
}
