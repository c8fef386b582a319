//! Distributes items over files, and makes the modules around them.
//!
//! A schema becomes a module with the public modules `commands`, `events` and `types`. The schema
//! file of a definition decides the file and the cargo feature of its code, but
//! is not part of its path, because definitions move between schema files from release to
//! release.
//!
//! `types.rs` is for readers: an item is its documentation, its members, `new` and the setters. The impls
//! that only the compiler needs are in `types/impls.rs`; the same holds for commands and events.

use std::sync::atomic::{AtomicUsize, Ordering};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::Error;
use crate::config::Placement;
use crate::emit::{
    self, Code, alternate, any_event, call, docs, enumeration, examples, secrets, structure, union,
    visit_command,
};
use crate::files::{self, Files, Header};
use crate::names::Name;
use crate::plan::{Module, Plan, SecretTable, StructItem, TypeItem, escaped};

/// The public modules, with their documentation.
const KINDS: [(&str, &str); 3] = [
    ("commands", "The commands, each with the type of its reply."),
    ("events", "The events."),
    ("types", "The types that commands and events are made of."),
];

/// Makes all files of a schema, in parallel, because formatting takes time.
pub(crate) fn files(plan: &Plan<'_>) -> Result<Files, Error> {
    let mut jobs: Vec<Job<'_>> = plan.modules.iter().flat_map(module_jobs).collect();
    jobs.extend(
        [
            ("mod.rs", Content::Root),
            ("any_event.rs", Content::AnyEvent),
            ("visit_command.rs", Content::VisitCommand),
            ("wire_names.rs", Content::WireNames),
        ]
        .map(|(path, content)| Job {
            path: path.to_owned(),
            size: 0,
            content,
        }),
    );
    jobs.extend(plan.secrets.iter().map(|table| Job {
        path: "secrets.rs".to_owned(),
        size: 0,
        content: Content::Secrets(table),
    }));
    if !plan.examples.is_empty() {
        jobs.push(Job {
            path: "examples.rs".to_owned(),
            size: plan.examples.len(),
            content: Content::Examples,
        });
    }
    // The largest first, so that no thread begins a large one at the end.
    jobs.sort_by_key(|job| std::cmp::Reverse(job.size));
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            for (path, tokens) in job.files(plan) {
                let text = files::rust(&path, tokens)?;
                done.push((path, text));
            }
        }
        Ok(done)
    };
    let threads = std::thread::available_parallelism()
        .map_or(1, usize::from)
        .min(jobs.len());
    let results: Vec<Result<Vec<_>, Error>> = std::thread::scope(|scope| {
        // If no thread can be started, this one does all the work.
        let start = |_| {
            let thread = std::thread::Builder::new().spawn_scoped(scope, work);
            thread.ok()
        };
        let threads: Vec<_> = (1..threads).map_while(start).collect();
        let own = work();
        let others = threads.into_iter().map(|thread| match thread.join() {
            Ok(result) => result,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        std::iter::once(own).chain(others).collect()
    });
    let mut files = Files::new(Header {
        source: plan.config.source.clone(),
        command: plan.config.command.clone(),
    });
    for (path, text) in results
        .into_iter()
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .flatten()
    {
        files.add(&path, &text);
    }
    files.add("NAMES.txt", &names(plan));
    let programs = plan.examples.iter();
    let programs = programs.map(|example| (example.name.clone(), example.program.clone()));
    files.set_examples(programs.collect());
    if plan.config.placement == (Placement::Types { feature: None }) {
        files.set_features(
            plan.modules
                .iter()
                .map(|module| module.feature.clone())
                .collect(),
        );
    }
    Ok(files)
}

/// A file to make, or two of the same items.
struct Job<'p> {
    /// The path of the file, or of the first.
    path: String,
    /// Roughly how much work it is.
    size: usize,
    content: Content<'p>,
}

enum Content<'p> {
    Root,
    AnyEvent,
    VisitCommand,
    WireNames,
    Examples,
    Secrets(&'p SecretTable),
    Module(&'p Module),
    Kind(&'p Module, &'static str),
}

impl Job<'_> {
    fn files(&self, plan: &Plan<'_>) -> Vec<(String, TokenStream)> {
        let tokens = match self.content {
            Content::Root => root_module(plan),
            Content::AnyEvent => any_event::tokens(plan, &emit::root(plan.config)),
            Content::VisitCommand => visit_command::tokens(plan, &emit::root(plan.config)),
            Content::WireNames => wire_names(plan),
            Content::Examples => examples::tokens(plan),
            Content::Secrets(table) => secrets::table(table),
            Content::Module(module) => module_root(plan, module),
            Content::Kind(module, kind) => {
                let Code { face, plumbing } = kind_items(plan, module, kind);
                let folder = self.path.trim_end_matches(".rs");
                return vec![
                    (self.path.clone(), face_file(&face)),
                    (format!("{folder}/impls.rs"), plumbing_file(&plumbing)),
                ];
            }
        };
        vec![(self.path.clone(), tokens)]
    }
}

fn module_jobs(module: &Module) -> Vec<Job<'_>> {
    let folder = &module.rust;
    let root = Job {
        path: format!("{folder}/mod.rs"),
        size: 0,
        content: Content::Module(module),
    };
    let kinds = KINDS
        .iter()
        .filter(|(kind, _)| has(module, kind))
        .map(|(kind, _)| Job {
            path: format!("{folder}/{kind}.rs"),
            size: match *kind {
                "commands" => module.commands.len(),
                "events" => module.events.len(),
                _ => module.types.len(),
            },
            content: Content::Kind(module, kind),
        });
    std::iter::once(root).chain(kinds).collect()
}

fn module_root(plan: &Plan<'_>, module: &Module) -> TokenStream {
    let mut text = vec![format!("What {} defines.", escaped(&module.name))];
    for lines in &module.docs {
        text.push(String::new());
        text.extend_from_slice(lines);
    }
    let text = docs::inner(&text);
    let kinds: Vec<_> = KINDS
        .iter()
        .map(|(kind, _)| *kind)
        .filter(|kind| has(module, kind))
        .collect();
    let cfgs = kinds.iter().map(|kind| cfg(plan, module, kind));
    let names = kinds.iter().map(|kind| format_ident!("{kind}"));
    quote!(#text #(#cfgs pub(super) mod #names;)*)
}

fn face_file(items: &TokenStream) -> TokenStream {
    // Not all modules use all imports in code; some are for links in the documentation.
    quote! {
        mod impls;

        #[allow(unused_imports)]
        use super::super::{commands, events, types};
        #items
    }
}

fn plumbing_file(items: &TokenStream) -> TokenStream {
    quote! {
        use super::*;
        #items
    }
}

/// Makes a schema as the content of one module.
pub(crate) fn inline(plan: &Plan<'_>) -> TokenStream {
    let mut by_kind = KINDS.map(|(kind, text)| (kind, text, Vec::new()));
    for module in &plan.modules {
        for (kind, _, items) in &mut by_kind {
            let Code { face, plumbing } = kind_items(plan, module, kind);
            items.extend([face, plumbing]);
        }
    }
    let modules = by_kind.iter().map(|(kind, text, items)| {
        let name = format_ident!("{kind}");
        let text = docs::text(&[(*text).to_owned()]);
        quote! {
            #text
            #[allow(dead_code, deprecated, missing_docs, nonstandard_style, unreachable_pub, clippy::all, clippy::pedantic, rustdoc::redundant_explicit_links)]
            pub mod #name {
                #[allow(unused_imports)]
                use super::{commands, events, types};
                #(#items)*
            }
        }
    });
    let event = any_event::tokens(plan, &emit::root(plan.config));
    let visit = visit_command::tokens(plan, &emit::root(plan.config));
    quote! {
        #(#modules)*
        #[allow(dead_code, deprecated, missing_docs, nonstandard_style, unreachable_pub, clippy::all, clippy::pedantic)]
        mod any_event {
            #event
        }
        #[allow(dead_code, deprecated, unreachable_pub)]
        mod visit_command {
            #visit
        }
        #[allow(unreachable_pub, unused_imports)]
        pub use any_event::AnyEvent;
        #[allow(unreachable_pub, unused_imports)]
        pub use visit_command::visit_command;
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
    let examples = (!plan.examples.is_empty()).then(|| {
        quote! {
            #[cfg(test)]
            mod examples;
        }
    });
    let mut intro = vec![format!("Generated from {}.", escaped(&plan.config.source))];
    for lines in &plan.docs {
        intro.push(String::new());
        intro.extend_from_slice(lines);
    }
    intro.extend(plan.config.dates.module.iter().cloned());
    let intro = docs::inner(&intro);
    let unused = (plan.config.placement == Placement::Elsewhere).then(|| {
        quote! {
            #![allow(dead_code, unused_imports, unreachable_pub, reason = "few programs use all of a schema")]
            #![allow(missing_docs, reason = "a schema need not describe all members")]
        }
    });
    quote! {
        #intro
        #unused
        #![allow(deprecated, reason = "impls name deprecated items too")]
        #![allow(nonstandard_style, reason = "a second underscore keeps two names apart")]
        #![allow(clippy::all, clippy::pedantic, reason = "the schema decides what is long or alike")]
        #![allow(rustdoc::redundant_explicit_links, reason = "one way to write links is enough")]
        #(#mods)*
        mod any_event;
        mod visit_command;
        #examples
        #(#facades)*
        pub mod wire_names;
        pub use any_event::AnyEvent;
        pub use visit_command::visit_command;
    }
}

fn has(module: &Module, kind: &str) -> bool {
    match kind {
        "commands" => !module.commands.is_empty(),
        "events" => !module.events.is_empty(),
        _ => !module.types.is_empty(),
    }
}

/// The `cfg` attribute for a module's commands, events or types. Types are built for every feature that
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

fn kind_items(plan: &Plan<'_>, module: &Module, kind: &str) -> Code {
    let root = &emit::root(plan.config);
    let mut code = Code::default();
    match kind {
        "commands" => {
            code.extend(module.commands.iter().map(|item| call::command(item, root)));
            code.plumbing.extend(impls_of_calls(
                module.commands.iter().map(|c| &c.item),
                root,
            ));
        }
        "events" => {
            code.extend(module.events.iter().map(|item| call::event(item, root)));
            code.plumbing
                .extend(impls_of_calls(module.events.iter().map(|e| &e.item), root));
        }
        _ => type_items(module, root, &mut code),
    }
    code
}

fn impls_of_calls<'a>(
    items: impl Iterator<Item = &'a StructItem> + Clone,
    root: &TokenStream,
) -> TokenStream {
    let names = items.clone().map(|item| &item.ident);
    let defaults = items.filter(|item| item.has_default());
    let defaults: Vec<_> = defaults.map(|item| &item.ident).collect();
    let defaults = (!defaults.is_empty()).then(|| quote!(#root::impl_defaults! { #(#defaults)* }));
    quote!(#root::impl_calls! { #(#names)* } #defaults)
}

fn type_items(module: &Module, root: &TokenStream, code: &mut Code) {
    let (mut objects, mut enums, mut branches, mut alternates) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut defaults = Vec::new();
    for item in &module.types {
        match item {
            TypeItem::Struct(item, tag) => {
                code.extend([structure::code(item, root)]);
                objects.push(&item.ident);
                defaults.extend(item.has_default().then_some(&item.ident));
                if let Some(tag) = tag {
                    code.extend([union::code(tag, root)]);
                    branches.push(&tag.ident);
                }
            }
            TypeItem::Enum(item) => {
                code.extend([enumeration::code(item, root)]);
                enums.push(&item.ident);
            }
            TypeItem::Alternate(item) => {
                code.extend([alternate::code(item, root)]);
                alternates.push(&item.ident);
            }
        }
    }
    let lists = [
        ("impl_objects", objects),
        ("impl_enums", enums),
        ("impl_branches", branches),
        ("impl_alternates", alternates),
        ("impl_defaults", defaults),
    ];
    let lists = lists
        .into_iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(name, names)| {
            let name = format_ident!("{name}");
            quote!(#root::#name! { #(#names)* })
        });
    code.plumbing.extend(quote!(#(#lists)*));
}

/// The page of the documentation that maps names of the schema to Rust items.
fn wire_names(plan: &Plan<'_>) -> TokenStream {
    let mut lines = vec!["The Rust item of each name of the schema.".to_owned()];
    for (kind, heading) in [
        ("commands", "Commands"),
        ("events", "Events"),
        ("types", "Types"),
    ] {
        let mut names: Vec<(&str, &Name)> = Vec::new();
        for module in &plan.modules {
            match kind {
                "commands" => names.extend(module.commands.iter().map(|c| c.item.names())),
                "events" => names.extend(module.events.iter().map(|e| e.item.names())),
                _ => names.extend(module.types.iter().map(TypeItem::names)),
            }
        }
        if names.is_empty() {
            continue;
        }
        names.sort();
        lines.extend([String::new(), format!("# {heading}")]);
        lines.extend(["", "| schema | Rust |", "| --- | --- |"].map(str::to_owned));
        lines.extend(names.into_iter().map(|(wire, ident)| {
            format!("| `{wire}` | [`{kind}::{ident}`](super::{kind}::{ident}) |")
        }));
    }
    let text = docs::inner(&lines);
    quote! {
        #text
        #![allow(rustdoc::broken_intra_doc_links, reason = "the features choose what there is")]
    }
}

/// Lists all Rust names, one a line, so that a changed name shows in the diff of this
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
                        lines.push(format!("{}/{} = {path}", item.wire, tag.tag));
                        for arm in &tag.arms {
                            lines.push(format!(
                                "{}/{}={} = {path}::{}",
                                item.wire, tag.tag, arm.wire, arm.ident
                            ));
                        }
                    }
                }
                TypeItem::Enum(item) => {
                    for value in &item.values {
                        lines.push(format!(
                            "{}={} = types::{}::{}",
                            item.wire, value.wire, item.ident, value.ident
                        ));
                    }
                }
                TypeItem::Alternate(item) => {
                    for (_, arm) in &item.arms {
                        lines.push(format!(
                            "{}:{} = types::{}::{}",
                            item.wire, arm.wire, item.ident, arm.ident
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
