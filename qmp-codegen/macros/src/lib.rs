//! The macro [`schema!`]: typed commands, events and types from a QAPI schema of one's own.
//!
//! A thin shell over `qmp-codegen`: it reads the files, and turns the errors of the libraries into
//! compiler errors.

use std::path::PathBuf;

use proc_macro2::{Span, TokenStream};
use qmp_codegen::Config;
use quote::quote;
use syn::LitStr;

/// Generates the modules `commands`, `events` and `types` and the enum `AnyEvent` from a QAPI
/// schema, in the module in which it is called, and the constant `SCHEMA_FILES` with its files, for a server.
///
/// The path is relative to the folder of the crate's `Cargo.toml`. The crate needs `qmp-types`
/// among its dependencies. When the file or one that it includes changes, the crate is built again.
///
/// ```text
/// mod vmm {
///     qmp_macros::schema!("schema/vmm.json");
/// }
/// use vmm::commands::Resize;
/// ```
///
/// # Errors
///
/// If the schema is invalid, the compiler shows for each error the file, the line and the column in
/// the schema, with a picture of the place.
#[proc_macro]
pub fn schema(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    match syn::parse::<LitStr>(input) {
        Ok(path) => expand(&path).unwrap_or_else(|error| error.to_compile_error()),
        Err(error) => {
            let text = "expected the path of a schema file: schema!(\"path/to/schema.json\")";
            syn::Error::new(error.span(), text).to_compile_error()
        }
    }
    .into()
}

fn expand(literal: &LitStr) -> syn::Result<TokenStream> {
    let refuse = |text: String| syn::Error::new(literal.span(), text);
    let folder = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    // Messages show paths as the user wrote them, relative to the folder.
    let read = |path: &str| std::fs::read(folder.join(path));
    let path = literal.value();
    // The style of documentation is not a reason to refuse a schema.
    let options = qmp_schema::Options {
        any_comments: true,
        ..qmp_schema::Options::default()
    };
    let loaded =
        qmp_schema::load_with(&path, &read, &options).map_err(|error| refuse(error.to_string()))?;
    let config = Config::elsewhere(path, "schema!");
    let code = qmp_codegen::generate_inline(&loaded.schema, &config)
        .map_err(|error| refuse(error.to_string()))?;
    // The compiler rebuilds the crate when an included file changes.
    let files = loaded.sources.files().iter().map(|file| {
        let path = folder.join(&file.path);
        LitStr::new(&path.to_string_lossy(), Span::call_site())
    });
    let paths = loaded.sources.files().iter().map(|file| &file.path);
    Ok(quote! {
        /// The files of the schema with their paths, the entry file first.
        pub const SCHEMA_FILES: &[(&str, &[u8])] = &[#((#paths, include_bytes!(#files))),*];
        #code
    })
}
